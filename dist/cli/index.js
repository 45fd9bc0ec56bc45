#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nodeClock)
/* harmony export */ });
/** Longest delay that the platform's timer holds (2^31 - 1 ms); a longer one would fire at once. */
const MAX_DELAY_MS = 2_147_483_647;
const nodeClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    after(ms, action) {
        const timer = setTimeout(action, Math.min(Math.max(0, ms), MAX_DELAY_MS));
        return () => clearTimeout(timer);
    },
};


/***/ }),

/***/ 3722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ nodeProcesses)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./build/adapters/node/output-capture.js
const NEWLINE = 0x0a;
const SPACE = 0x20;
/**
 * Keeps the first and the last bytes of a stream in bounded memory: half of `maxBytes` for each end. The cut is moved
 * to a line end (else to a blank) where one is near, so that a line is shown whole or not at all and a secret is not
 * cut in two before it can be masked.
 */
class OutputCapture {
    #headLimit;
    #tailLimit;
    #head = [];
    #headBytes = 0;
    /** Ring of the newest bytes; made only when the head is full. */
    #ring = null;
    #ringEnd = 0;
    #ringBytes = 0;
    #totalBytes = 0;
    constructor(maxBytes) {
        this.#headLimit = Math.max(1, Math.ceil(maxBytes / 2));
        this.#tailLimit = Math.max(1, Math.floor(maxBytes / 2));
    }
    add(chunk) {
        this.#totalBytes += chunk.length;
        const room = Math.min(chunk.length, this.#headLimit - this.#headBytes);
        if (room > 0) {
            // Copied: a slice would keep the whole read buffer of the stream alive.
            this.#head.push(Buffer.from(chunk.subarray(0, room)));
            this.#headBytes += room;
        }
        if (room < chunk.length)
            this.#addToRing(chunk.subarray(room));
    }
    #addToRing(bytes) {
        const ring = (this.#ring ??= Buffer.allocUnsafe(this.#tailLimit));
        const kept = bytes.length > ring.length ? bytes.subarray(bytes.length - ring.length) : bytes;
        const first = Math.min(kept.length, ring.length - this.#ringEnd);
        kept.copy(ring, this.#ringEnd, 0, first);
        kept.copy(ring, 0, first);
        this.#ringEnd = (this.#ringEnd + kept.length) % ring.length;
        this.#ringBytes = Math.min(ring.length, this.#ringBytes + kept.length);
    }
    text() {
        const head = Buffer.concat(this.#head);
        const tail = this.#tail();
        if (head.length + tail.length === this.#totalBytes) {
            return { text: Buffer.concat([head, tail]).toString('utf8'), totalBytes: this.#totalBytes, truncated: false };
        }
        const shownHead = head.subarray(0, endOfHead(head));
        const shownTail = tail.subarray(startOfTail(tail));
        const leftOut = this.#totalBytes - shownHead.length - shownTail.length;
        const start = shownHead.toString('utf8');
        const separator = start === '' || start.endsWith('\n') ? '' : '\n';
        return {
            text: `${start}${separator}[${leftOut} bytes left out]\n${shownTail.toString('utf8')}`,
            totalBytes: this.#totalBytes,
            truncated: true,
        };
    }
    #tail() {
        if (this.#ring === null)
            return Buffer.alloc(0);
        if (this.#ringBytes < this.#ring.length)
            return this.#ring.subarray(0, this.#ringBytes);
        return Buffer.concat([this.#ring.subarray(this.#ringEnd), this.#ring.subarray(0, this.#ringEnd)]);
    }
}
/** Where to end the head: after a line end or blank in its second half, else before a code point that is cut in two. */
function endOfHead(head) {
    const half = head.length >> 1;
    for (const mark of [NEWLINE, SPACE]) {
        const at = head.lastIndexOf(mark);
        if (at >= half)
            return at + 1;
    }
    let lead = head.length - 1;
    while (lead > 0 && head.length - lead < 4 && ((head[lead] ?? 0) & 0xc0) === 0x80)
        lead -= 1;
    const byte = head[lead] ?? 0;
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return lead + size > head.length ? lead : head.length;
}
/** Where to start the tail: after a line end or blank in its first half, else at the first whole code point. */
function startOfTail(tail) {
    const half = tail.length >> 1;
    for (const mark of [NEWLINE, SPACE]) {
        const at = tail.indexOf(mark);
        if (at !== -1 && at < half)
            return at + 1;
    }
    let start = 0;
    while (start < 3 && start < tail.length && ((tail[start] ?? 0) & 0xc0) === 0x80)
        start += 1;
    return start;
}

;// CONCATENATED MODULE: ./build/adapters/node/process-tree.js


/**
 * Name of the variable that marks what a gate started, so that a child which left the process group (setsid, a daemon)
 * is found on Linux through `/proc`. Values of nested runs are joined with a blank: the outer run finds them too.
 */
const PROCESS_MARKER = 'CONTRACT_GATES_PROCESS';
/**
 * @param leader pid of the started process, which leads its group
 * @param marker value of `PROCESS_MARKER` in its environment
 * @param earlier what `runningProcesses` gave before the start: those need no look (a number that is used again
 *   within the life of one gate would be overlooked; the systems count through tens of thousands first)
 */
function processTree(leader, marker, earlier, platform) {
    if (platform === 'win32')
        return windowsTree(leader);
    const strays = () => (platform === 'linux' ? markedProcesses(leader, marker, earlier) : []);
    return {
        alive: () => groupAlive(leader, platform) || strays().length > 0,
        signal: (signal) => {
            send(-leader, signal);
            for (const pid of strays())
                send(pid, signal);
        },
    };
}
/** Ids of everything that runs on this machine, where `/proc` tells (Linux); else empty. */
function runningProcesses(platform) {
    return new Set(platform === 'linux' ? processIds() : []);
}
function windowsTree(leader) {
    return {
        alive: () => send(leader, 0),
        // Console programs have no polite stop from outside on Windows, so the first request already ends the tree.
        signal: () => void (0,external_node_child_process_.spawnSync)('taskkill', ['/PID', String(leader), '/T', '/F'], { stdio: 'ignore', windowsHide: true }),
    };
}
function send(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch (error) {
        // ESRCH: gone. EPERM: there, but not ours any more (a set-uid child, or zombies on macOS): nothing we could do.
        return signal === 0 && error.code === 'EPERM' && process.platform !== 'darwin';
    }
}
function groupAlive(leader, platform) {
    if (!send(-leader, 0))
        return false;
    // A container without an init process never reaps orphans: zombies keep a group in being, but nothing runs in it.
    return platform !== 'linux' || processIds().some((pid) => runsInGroup(pid, leader));
}
function processIds() {
    try {
        return (0,external_node_fs_.readdirSync)('/proc').map(Number).filter((pid) => Number.isInteger(pid));
    }
    catch {
        return [];
    }
}
/** State and group are the third and fifth field of `/proc/<pid>/stat`; the second, in brackets, may hold anything. */
function runsInGroup(pid, group) {
    const stat = readProc(`/proc/${pid}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[2] === String(group) && !isDead(fields[0]);
}
function isDead(state) {
    return state === 'Z' || state === 'X' || state === undefined || state === '';
}
/** Processes that carry our marker, in the group or outside it. A zombie has an empty environment and is not seen. */
function markedProcesses(leader, marker, earlier) {
    return processIds().filter((pid) => pid !== leader && !earlier.has(pid) && readProc(`/proc/${pid}/environ`).includes(marker));
}
/** Empty for a process that has ended meanwhile or belongs to somebody else. */
function readProc(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'latin1');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./build/adapters/node/processes.js






/** From SIGTERM to SIGKILL. */
const POLITE_MS = 2_000;
/** How long children may outlive their leader before they count as left behind (a pipeline's last writer, for example). */
const STRAGGLER_MS = 500;
/** How long bytes already in the pipes are waited for when something that cannot be found still holds them. */
const DRAIN_MS = 250;
/** How long a killed process may take to vanish; only one that hangs in the kernel takes longer. */
const VANISH_MS = 2_000;
const POLL_MS = 10;
/** The longest delay that `setTimeout` takes; a longer one would fire at once. */
const LONGEST_TIMER_MS = 2_147_483_647;
/**
 * Commands of gates, each in a process group of its own, with stdin from the null device, no shell, output within caps.
 * Runner signals reach only our process and never our children (PLATFORM finding 9), so stopping them is our duty.
 */
function nodeProcesses(platform = process.platform) {
    const running = new Set();
    let closed = false;
    return {
        run(request, cancel) {
            if (closed || cancel.aborted)
                return Promise.resolve(nothingRan({ kind: 'cancelled' }));
            const marker = (0,external_node_crypto_.randomUUID)();
            const earlier = runningProcesses(platform);
            const started = startChild(request, marker, platform);
            if (typeof started === 'string')
                return Promise.resolve(nothingRan({ kind: 'not_started', cause: started }));
            const treeOf = (leader) => processTree(leader, marker, earlier, platform);
            return watch(started, request, cancel, treeOf, running);
        },
        stopAll() {
            closed = true;
            for (const tree of running)
                tree.signal('SIGKILL');
        },
    };
}
function startChild(request, marker, platform) {
    const outer = request.env[PROCESS_MARKER];
    try {
        return (0,external_node_child_process_.spawn)(request.file, request.args, {
            cwd: request.cwd,
            env: { ...request.env, [PROCESS_MARKER]: outer === undefined ? marker : `${outer} ${marker}` },
            stdio: ['ignore', 'pipe', 'pipe'],
            // On Windows `detached` would open a console window and gives no group that could be signalled.
            detached: platform !== 'win32',
            windowsHide: true,
        });
    }
    catch (error) {
        return causeOf(error, request);
    }
}
async function watch(child, request, cancel, treeOf, running) {
    const startedAt = performance.now();
    const stdout = new OutputCapture(request.maxOutputBytes);
    const stderr = new OutputCapture(request.maxOutputBytes);
    const output = new OutputCapture(request.maxOutputBytes);
    collect(child.stdout, stdout, output);
    collect(child.stderr, stderr, output);
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const exited = new Promise((resolve) => {
        // Not `once`: a second error without a listener would end our own process.
        child.on('error', (error) => {
            if (child.pid === undefined)
                resolve({ kind: 'not_started', cause: causeOf(error, request) });
        });
        child.once('exit', (code, signal) => {
            resolve(code === null ? { kind: 'signalled', signal: signal ?? 'unknown' } : { kind: 'exited', code });
        });
    });
    const finish = (ended, leftBehind) => ({
        ended,
        stdout: stdout.text(),
        stderr: stderr.text(),
        output: output.text(),
        leftBehind,
        durationMs: performance.now() - startedAt,
    });
    if (child.pid === undefined)
        return finish(await exited, false);
    const tree = treeOf(child.pid);
    running.add(tree);
    const stopper = stopOn(tree, request.timeoutMs, cancel);
    const ended = await Promise.race([exited, stopper.unstoppable]);
    const stopped = stopper.leaderEnded();
    let leftBehind = false;
    if (stopped === null) {
        leftBehind = !(await endsWithin(tree, STRAGGLER_MS));
        if (leftBehind)
            tree.signal('SIGTERM');
    }
    if ((stopped !== null || leftBehind) && !(await endsWithin(tree, POLITE_MS))) {
        await endsWithin(tree, VANISH_MS, () => tree.signal('SIGKILL'));
    }
    running.delete(tree);
    const pipesHeld = !(await settledWithin(closed, DRAIN_MS));
    child.stdout.destroy();
    child.stderr.destroy();
    return finish(stopped ?? ended, leftBehind || (stopped === null && pipesHeld));
}
function collect(stream, ...captures) {
    stream.on('data', (chunk) => {
        for (const capture of captures)
            capture.add(chunk);
    });
    // A broken pipe is not a failure of the command: its exit code says how it ended.
    stream.on('error', () => undefined);
}
/** Stops the tree at the time limit or on cancel, whichever comes first, and remembers which it was. */
function stopOn(tree, timeoutMs, cancel) {
    let stopped = null;
    let killTimer;
    let giveUp = () => undefined;
    const unstoppable = new Promise((resolve) => (giveUp = resolve));
    const stop = (why) => {
        if (stopped !== null)
            return;
        stopped = why;
        tree.signal('SIGTERM');
        killTimer = setTimeout(() => {
            tree.signal('SIGKILL');
            killTimer = setTimeout(() => giveUp(why), VANISH_MS);
        }, POLITE_MS);
    };
    const onCancel = () => stop({ kind: 'cancelled' });
    const timer = setTimeout(() => stop({ kind: 'timed_out' }), Math.min(timeoutMs, LONGEST_TIMER_MS));
    cancel.addEventListener('abort', onCancel, { once: true });
    return {
        unstoppable,
        leaderEnded: () => {
            clearTimeout(timer);
            clearTimeout(killTimer);
            cancel.removeEventListener('abort', onCancel);
            return stopped;
        },
    };
}
/** `each` runs before every look: a tree that forks while it is killed is killed again. */
async function endsWithin(tree, ms, each = () => undefined) {
    const limit = performance.now() + ms;
    for (;;) {
        each();
        if (!tree.alive())
            return true;
        if (performance.now() >= limit)
            return false;
        await (0,promises_namespaceObject.setTimeout)(POLL_MS);
    }
    return true;
}
async function settledWithin(settled, ms) {
    const timer = new AbortController();
    const late = (0,promises_namespaceObject.setTimeout)(ms, false, { signal: timer.signal }).catch(() => false);
    const inTime = await Promise.race([settled.then(() => true), late]);
    timer.abort();
    return inTime;
}
function nothingRan(ended) {
    const nothing = { text: '', totalBytes: 0, truncated: false };
    return { ended, stdout: nothing, stderr: nothing, output: nothing, leftBehind: false, durationMs: 0 };
}
function causeOf(error, request) {
    const code = error.code;
    const known = code === undefined ? '' : ` (${code})`;
    // The system reports a missing folder as a missing program.
    if (code === 'ENOENT' && !(0,external_node_fs_.existsSync)(request.cwd))
        return `the working directory ${request.cwd} does not exist`;
    if (code === 'ENOENT')
        return `${request.file} was not found${known}`;
    if (code === 'EACCES')
        return `${request.file} may not be executed${known}`;
    if (code === 'E2BIG')
        return `the arguments and the environment are too long for this system${known}`;
    return `${request.file} could not be started: ${error instanceof Error ? error.message : String(error)}`;
}


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createNodeWorld)
});

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: ./build/adapters/node/clock.js
var clock = __nccwpck_require__(5136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./build/adapters/node/git-safety.js
/**
 * What git is told and shown whenever we run it. The config and hooks of a checked-out repository can start programs
 * (gitsecurityboundary(7), reviewed 2026-11-20); a command line switch beats every config file.
 */
function safeSwitches(top) {
    const config = [
        'core.fsmonitor=false',
        'core.untrackedCache=false',
        'core.hooksPath=/dev/null',
        'core.attributesFile=/dev/null',
        'core.alternateRefsCommand=:',
        'core.askPass=',
        'credential.helper=',
        'diff.external=',
        'protocol.allow=never',
        'submodule.recurse=false',
        'gc.auto=0',
        'maintenance.auto=false',
        'safe.bareRepository=explicit',
        // Git compares with `/` on every system.
        `safe.directory=${top.replaceAll('\\', '/')}`,
    ];
    return ['--no-pager', '--no-optional-locks', '--literal-pathspecs', ...config.flatMap((entry) => ['-c', entry])];
}
/** Without these git or its libraries do not start, or do not find the user's own ignore rules. */
const INHERITED = [
    'PATH', 'HOME', 'XDG_CONFIG_HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TMP', 'TEMP',
    'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'SYSTEMROOT', 'WINDIR', 'COMSPEC', 'PATHEXT',
    'DEVELOPER_DIR', 'SDKROOT', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH',
];
/** What a fetch over https needs besides: proxies and certificates. */
const INHERITED_FOR_FETCH = [
    'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy', 'NO_PROXY', 'no_proxy',
    'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH',
];
/** A variable by name; on Windows names have no case (`Path`). */
function environmentValue(env, name, platform = process.platform) {
    if (env[name] !== undefined || platform !== 'win32')
        return env[name];
    const found = Object.keys(env).find((key) => key.toUpperCase() === name.toUpperCase());
    return found === undefined ? undefined : env[found];
}
/**
 * The whole environment of a git process. `GIT_DIR` and `GIT_WORK_TREE` pin the repository: nothing is discovered, and a
 * `core.worktree` in its config is not followed. No credentials, no trace switches, no `GIT_*` of the caller.
 */
function gitEnvironment(env, repository) {
    return {
        ...pick(env, INHERITED),
        GIT_DIR: repository.gitDir,
        GIT_WORK_TREE: repository.top,
        GIT_CONFIG_NOSYSTEM: '1',
        ...(repository.isolated ? { GIT_CONFIG_GLOBAL: '/dev/null' } : {}),
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        LC_ALL: 'C',
        LANGUAGE: '',
    };
}
/** Proxy and certificate settings for the one fetch. */
function fetchEnvironment(env) {
    return pick(env, INHERITED_FOR_FETCH);
}
function pick(env, names) {
    const picked = {};
    for (const name of names) {
        const value = environmentValue(env, name);
        if (value !== undefined)
            picked[name] = value;
    }
    return picked;
}

;// CONCATENATED MODULE: ./build/adapters/node/git-location.js



/** The nearest folder from `root` upwards that has a `.git`, or null. */
function findTop(root) {
    for (let folder = root;; folder = (0,external_node_path_.dirname)(folder)) {
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return folder;
        if (folder === (0,external_node_path_.dirname)(folder))
            return null;
    }
}
/**
 * The git program, from the absolute folders of PATH alone: a relative entry, and on Windows the current folder, would let
 * the checked workspace bring its own `git`.
 */
function findProgram(env, platform) {
    const name = platform === 'win32' ? 'git.exe' : 'git';
    for (const entry of (environmentValue(env, 'PATH', platform) ?? '').split(external_node_path_.delimiter)) {
        const folder = entry.replace(/^"(.*)"$/, '$1');
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const file = (0,external_node_path_.join)(folder, name);
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
            return file;
    }
    return null;
}
/**
 * In ci mode the repository's data must be a real folder inside the work tree. A `.git` file or link points elsewhere
 * (a submodule's or a linked work tree's data), and whatever checked out the workspace may then hand us the history and
 * config of another repository. On a developer's machine both are daily practice and are taken as they are.
 */
function foreignGitDir(gitDir) {
    const hint = 'Check the repository out as a clone of its own (actions/checkout does), or run in local mode.';
    if (!(0,external_node_fs_.lstatSync)(gitDir).isDirectory()) {
        return {
            code: 'git_refused',
            message: `${gitDir} is not a folder but points to a repository elsewhere, which is not accepted in ci mode.`,
            expected: 'a .git folder inside the work tree',
            hint,
        };
    }
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(gitDir, 'commondir'))) {
        return { code: 'git_refused', message: `${gitDir} shares the data of another repository (commondir), which is not accepted in ci mode.`, hint };
    }
    return null;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(4419);
;// CONCATENATED MODULE: ./build/adapters/node/git-process.js


const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 2 ** 31 - 1;
const MAX_ERROR_BYTES = 64 * 1024;
function runGitSync(start, call) {
    const ended = (0,external_node_child_process_.spawnSync)(start.program, start.args, {
        cwd: start.cwd,
        env: start.env,
        ...(call.input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input: call.input }),
        timeout: call.timeoutMs ?? TIMEOUT_MS,
        killSignal: 'SIGKILL',
        maxBuffer: MAX_OUTPUT_BYTES,
        windowsHide: true,
    });
    // Null when the program did not start, whatever the types say.
    const stdout = ended.stdout ?? Buffer.alloc(0);
    if (ended.status === 0 && ended.error === undefined)
        return (0,result.ok)(stdout);
    const said = firstLine((ended.stderr ?? Buffer.alloc(0)).toString('utf8'));
    return (0,result/* err */._)({ cause: ended.error?.message ?? endedHow(said, ended.status, ended.signal), code: ended.status, stdout });
}
/** Never rejects. Git and what it started (a transport) are one process group, which is gone when the result is there. */
function runGit(start, call, cancel) {
    if (cancel?.aborted === true)
        return Promise.resolve((0,result/* err */._)({ cause: 'cancelled', code: null, stdout: Buffer.alloc(0) }));
    return new Promise((resolve) => {
        const isGroup = process.platform !== 'win32';
        const child = (0,external_node_child_process_.spawn)(start.program, start.args, { cwd: start.cwd, env: start.env, stdio: 'pipe', detached: isGroup, windowsHide: true });
        const pieces = [];
        let said = '';
        let stopped = null;
        const stop = (why) => {
            stopped ??= why;
            try {
                if (isGroup && child.pid !== undefined)
                    process.kill(-child.pid, 'SIGKILL');
                else
                    child.kill('SIGKILL');
            }
            catch {
                // Already gone: what we want.
            }
        };
        const timeoutMs = call.timeoutMs ?? TIMEOUT_MS;
        const timer = setTimeout(() => stop(`git took longer than ${timeoutMs / 1000} s`), timeoutMs);
        const onCancel = () => stop('cancelled');
        cancel?.addEventListener('abort', onCancel, { once: true });
        const finish = (result) => {
            clearTimeout(timer);
            cancel?.removeEventListener('abort', onCancel);
            resolve(result);
        };
        child.stdout.on('data', (piece) => {
            if (call.onOutput === undefined)
                pieces.push(piece);
            else
                call.onOutput(piece);
        });
        child.stderr.on('data', (piece) => {
            if (said.length < MAX_ERROR_BYTES)
                said += piece.toString('utf8');
        });
        // A git that ends early closes its input; its exit code says what was wrong.
        child.stdin.on('error', () => undefined);
        child.stdin.end(call.input ?? '');
        child.on('error', (error) => finish((0,result/* err */._)({ cause: error.message, code: null, stdout: Buffer.alloc(0) })));
        child.on('close', (code, signal) => {
            const stdout = Buffer.concat(pieces);
            if (code === 0 && stopped === null)
                finish((0,result.ok)(stdout));
            else
                finish((0,result/* err */._)({ cause: stopped ?? endedHow(firstLine(said), code, signal), code, stdout }));
        });
    });
}
function firstLine(text) {
    return text.trim().split('\n', 1)[0]?.trim() ?? '';
}
function endedHow(said, code, signal) {
    return said === '' ? `git ended with ${code === null ? signal : `exit code ${code}`}` : said;
}

;// CONCATENATED MODULE: ./build/adapters/node/git.js





/** Finds the repository around the root by looking at the disk alone: no process is started. */
function openGit(options) {
    const root = external_node_fs_.realpathSync.native(options.root);
    const top = findTop(root);
    if (top === null)
        return { kind: 'none', reason: 'no_repository' };
    const program = findProgram(options.env, options.platform ?? process.platform);
    if (program === null)
        return { kind: 'none', reason: 'no_program' };
    const gitDir = (0,external_node_path_.join)(top, '.git');
    if (options.ci) {
        const problem = foreignGitDir(gitDir);
        if (problem !== null)
            return { kind: 'refused', problem };
    }
    const inside = (0,external_node_path_.relative)(top, root).split(external_node_path_.sep).join('/');
    const env = gitEnvironment(options.env, { gitDir, top, isolated: options.ci });
    const switches = safeSwitches(top);
    const start = (args, call) => ({
        program,
        args: [...switches, ...(call.switches ?? []), ...args],
        cwd: root,
        env: { ...env, ...call.env },
    });
    const git = {
        root,
        top,
        prefix: inside === '' ? '' : `${inside}/`,
        runSync: (args, call = {}) => runGitSync(start(args, call), call),
        run: (args, call = {}) => runGit(start(args, call), call, options.cancel),
    };
    return { kind: 'git', git };
}

// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __nccwpck_require__(5292);
// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(4172);
;// CONCATENATED MODULE: ./build/base/repo-path.js
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
/** The path for a name's bytes, as git and POSIX systems have them. Never changes the Unicode form (NFC, NFD) of a name. */
function repoPathFromBytes(name) {
    if (!name.includes(BACKSLASH)) {
        const text = decodeStrictly(name);
        if (text !== null)
            return { path: text, coded: false };
    }
    let path = '';
    let at = 0;
    while (at < name.length) {
        const length = sequenceLength(name, at);
        const byte = name[at] ?? 0;
        if (length === 0 || byte === BACKSLASH || byte === PERCENT) {
            path += percentCode(byte);
            at += 1;
        }
        else {
            path += decodeStrictly(name.subarray(at, at + length)) ?? '';
            at += length;
        }
    }
    return { path, coded: true };
}
/** The name's bytes: the inverse of `repoPathFromBytes`. */
function repoPathToBytes(repoPath) {
    const bytes = new TextEncoder().encode(repoPath.path);
    if (!repoPath.coded)
        return bytes;
    const name = new Uint8Array(bytes.length);
    let length = 0;
    for (let at = 0; at < bytes.length; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === PERCENT) {
            name[length] = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16);
            at += 2;
        }
        else {
            name[length] = byte;
        }
        length += 1;
    }
    return name.subarray(0, length);
}
function percentCode(byte) {
    return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
function decodeStrictly(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** Length of the valid UTF-8 sequence that starts at `at`, 0 when there is none (The Unicode Standard, table 3-7). */
function sequenceLength(bytes, at) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80)
        return 1;
    const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length === 0 || at + length > bytes.length)
        return 0;
    return decodeStrictly(bytes.subarray(at, at + length)) === null ? 0 : length;
}

;// CONCATENATED MODULE: ./build/adapters/node/blob-parser.js
const LINE_END = 0x0a;
/**
 * For each object git prints `<oid> <type> <size>` and a line end, then `size` bytes and a line end; for an object that
 * it lacks one line `<oid> missing` (git-cat-file(1), Batch output). Each content is copied once, into a buffer of its size.
 */
function createBlobParser(maxBlobBytes) {
    const found = new Map();
    let header = '';
    let oid = '';
    let content = null;
    let filled = 0;
    /** Bytes of content that are still to come, with the line end after it; 0 while a header is read. */
    let missing = 0;
    const startContent = () => {
        const [id = '', type = '', size = ''] = header.split(' ');
        header = '';
        if (size === '')
            return;
        const length = Number(size);
        oid = id;
        filled = 0;
        missing = length + 1;
        content = type === 'blob' && length <= maxBlobBytes ? Buffer.alloc(length) : null;
    };
    return {
        push(piece) {
            let at = 0;
            while (at < piece.length) {
                if (missing === 0) {
                    const end = piece.indexOf(LINE_END, at);
                    header += piece.toString('latin1', at, end === -1 ? piece.length : end);
                    at = end === -1 ? piece.length : end + 1;
                    if (end !== -1)
                        startContent();
                    continue;
                }
                const taken = Math.min(missing, piece.length - at);
                // The buffer is one byte too short for the line end, which is thereby left out.
                if (content !== null)
                    piece.copy(content, filled, at, at + taken);
                filled += taken;
                missing -= taken;
                at += taken;
                if (missing === 0 && content !== null)
                    found.set(oid, content);
            }
        },
        blobs: () => found,
    };
}

;// CONCATENATED MODULE: ./build/adapters/node/base-tree.js




const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Blobs beyond this size are treated like blobs that the clone lacks: no text that anyone scans is as large. */
const MAX_BLOB_BYTES = 64 * 1024 * 1024;
const TAB = 0x09;
const NUL = 0;
/** True for a full object id: the only form in which a revision reaches a command. */
function isObjectId(text) {
    return OBJECT_ID.test(text);
}
/**
 * The tree of commit `sha` below the root of the run, without submodules. Rejects when the clone lacks the tree or git
 * fails: a base that is only half there must not look like one with fewer files.
 */
async function openBaseTree(git, sha) {
    (0,invariant/* invariant */.V)(isObjectId(sha), 'a base is a full object id');
    const listed = await git.run(['ls-tree', '-r', '-z', sha]);
    if (!listed.ok)
        throw new Error(`the tree of the base commit ${sha} cannot be read: ${listed.error.cause}`);
    return {
        sha,
        entries: parseTree(listed.value),
        readBlobs: (oids) => readBlobs(git, oids),
        renames: () => readRenames(git, sha),
    };
}
/** Records of `git ls-tree -r -z` (git-ls-tree(1)): `<mode> <type> <oid>\t<path>`, each ended by NUL; sorted by path. */
function parseTree(output) {
    const entries = [];
    for (let start = 0, end = output.indexOf(NUL); end !== -1; start = end + 1, end = output.indexOf(NUL, start)) {
        const tab = output.indexOf(TAB, start);
        const [mode = '', type = '', oid = ''] = output.toString('latin1', start, tab).split(' ');
        if (type === 'blob')
            entries.push({ path: repoPathFromBytes(output.subarray(tab + 1, end)).path, mode, oid });
    }
    return entries.sort((a, b) => (0,order/* compareText */.n)(a.path, b.path));
}
async function readBlobs(git, oids) {
    const wanted = [...new Set(oids)];
    (0,invariant/* invariant */.V)(wanted.every(isObjectId), 'blobs are asked for by full object id');
    if (wanted.length === 0)
        return new Map();
    const parser = createBlobParser(MAX_BLOB_BYTES);
    const ended = await git.run(['cat-file', '--batch'], { input: `${wanted.join('\n')}\n`, onOutput: (piece) => parser.push(piece) });
    // In a partial clone, git before 2.45 ends at the first blob that it would have to fetch: that one and the rest are absent.
    if (!ended.ok && ended.error.code === null)
        throw new Error(`the files of the base commit cannot be read: ${ended.error.cause}`);
    return parser.blobs();
}
/** Renames between the base and the index, as git's own heuristic sees them; the work tree and its filters are not touched. */
async function readRenames(git, sha) {
    const compare = (similarity) => git.run([
        'diff-index', '--cached', '--raw', '-z', '--relative', '--no-abbrev', '--no-ext-diff', '--no-textconv',
        '--diff-filter=R', `--find-renames=${similarity}`, '-l1000', sha, '--',
    ]);
    let compared = await compare('50%');
    // A partial clone lacks the content that a similarity needs; equal content is known by its id alone.
    if (!compared.ok)
        compared = await compare('100%');
    if (!compared.ok)
        throw new Error(`the files renamed since the base commit ${sha} cannot be found: ${compared.error.cause}`);
    return parseRenames(compared.value);
}
/** Records of `git diff-index --raw -z` for renames (git-diff-index(1)): `:<modes and ids> R<score>` NUL old path NUL new path NUL. */
function parseRenames(output) {
    const fields = [];
    for (let start = 0, end = output.indexOf(NUL); end !== -1; start = end + 1, end = output.indexOf(NUL, start)) {
        fields.push(repoPathFromBytes(output.subarray(start, end)).path);
    }
    const renames = [];
    for (let at = 0; at + 2 < fields.length; at += 3)
        renames.push([fields[at + 2], fields[at + 1]]);
    return new Map(renames.sort((a, b) => (0,order/* compareText */.n)(a[0], b[0])));
}

;// CONCATENATED MODULE: ./build/adapters/node/fetch-commit.js



const REPOSITORY = /^[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+$/;
/** Fetches one commit with its tree and nothing of its history into the clone. The error is the cause, in words. */
async function fetchCommit(git, remote, sha) {
    const planned = planFetch(remote, sha);
    if (!planned.ok)
        return planned;
    const { args, call } = planned.value;
    const fetched = await git.run(args, call);
    return fetched.ok ? (0,result.ok)(null) : (0,result/* err */._)(fetched.error.cause);
}
/**
 * The command of a fetch. The token stands only in the environment, as a header that git sends to this server alone, even
 * where a rewrite rule of the repository's config (`url.*.insteadOf`) leads elsewhere; redirects are not followed.
 */
function planFetch(remote, sha) {
    const protocol = remote.protocol ?? 'https';
    const server = remote.serverUrl.replace(/\/$/, '');
    if (!server.startsWith(`${protocol}://`))
        return (0,result/* err */._)(`the server ${server} is not reached by ${protocol}`);
    if (!REPOSITORY.test(remote.repository))
        return (0,result/* err */._)('the name of the repository is not known');
    if (!isObjectId(sha))
        return (0,result/* err */._)('the commit has no full id');
    return (0,result.ok)({
        args: [
            'fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-gc',
            `${server}/${remote.repository}`, sha,
        ],
        call: {
            switches: ['-c', `protocol.${protocol}.allow=always`, '-c', 'http.followRedirects=false', '-c', 'fetch.writeCommitGraph=false'],
            // The machine's own config may hold the proxy and the certificates of its network.
            env: { ...fetchEnvironment(remote.env), GIT_CONFIG_NOSYSTEM: undefined, GIT_CONFIG_GLOBAL: undefined, ...authorization(server, remote.token) },
        },
    });
}
/** Config by environment (git-config(1), GIT_CONFIG_COUNT); the empty first value drops headers that the checkout stored. */
function authorization(server, token) {
    if (token === null || token === '')
        return {};
    const key = `http.${server}/.extraheader`;
    const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${credentials}`,
    };
}

;// CONCATENATED MODULE: ./build/adapters/node/base-finder.js



const MORE_HISTORY = 'Give the checkout step fetch-depth: 0, or name the commit with the input base.';
const REVISION = /^(?!-)[^\u0000-\u0020\u007f]{1,256}$/;
/** Finds the commit that a run is compared with (SPEC section 7, Base). */
async function findBase(question) {
    const { request } = question;
    switch (request.kind) {
        case 'none':
        case 'unknown':
            return request;
        case 'commit':
            return obtain(question, request.sha, request.what);
        case 'pull_request':
            return pullRequestBase(question, request);
        case 'new_branch':
            return newBranchBase(question, request.defaultBranch);
        case 'local':
            return localBase(question);
        case 'explicit':
            return explicitBase(question, request.revision);
        default:
            return (0,invariant/* assertNever */.x)(request);
    }
}
async function pullRequestBase(question, request) {
    const { head } = question;
    const parents = await parentsOf(question.git, head);
    const [first, second] = parents;
    // The merge base of the base branch and a merge commit on top of it is the tip that was merged into: its first parent.
    if (first !== undefined && parents.length === 2 && (second === request.headSha || head === request.mergeSha)) {
        return obtain(question, first, "first parent of the pull request's merge commit");
    }
    const tips = [request.baseSha, request.baseRef === null ? null : await branchTip(question.git, request.baseRef)];
    for (const tip of tips) {
        const base = tip === null ? null : await mergeBase(question.git, head, tip);
        if (base !== null)
            return { kind: 'found', sha: base, how: 'merge base of the pull request' };
    }
    if (first !== undefined && parents.length === 1 && request.commits === 1 && head === request.headSha) {
        return obtain(question, first, "parent of the pull request's only commit");
    }
    const reason = question.shallow
        ? 'the shallow clone does not hold the commit where the pull request left its base branch'
        : 'the pull request and its base branch have no commit in common';
    return { kind: 'unknown', reason, hint: `Check out the merge commit of the pull request (the default of actions/checkout). ${MORE_HISTORY}` };
}
async function newBranchBase({ git, head }, defaultBranch) {
    const tip = defaultBranch === null ? null : await branchTip(git, defaultBranch);
    const base = tip === null ? null : await mergeBase(git, head, tip);
    if (base !== null)
        return { kind: 'found', sha: base, how: `merge base of the new branch with ${defaultBranch}` };
    return { kind: 'none', reason: 'the branch is new and the clone does not hold the commit where it left the default branch' };
}
async function localBase({ git, head }) {
    const branches = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'refs/heads/main', 'refs/heads/master'];
    const tips = await refTips(git, branches);
    for (const branch of branches) {
        const tip = tips.get(branch);
        if (tip === undefined)
            continue;
        const base = await mergeBase(git, head, tip);
        if (base !== null)
            return { kind: 'found', sha: base, how: `merge base with ${branch.replace(/^refs\/(?:heads|remotes)\//, '')}` };
        break;
    }
    return { kind: 'found', sha: head, how: 'the last commit, since no default branch shares history with it' };
}
async function explicitBase(question, revision) {
    const how = 'named by the input base';
    if (!REVISION.test(revision)) {
        return { kind: 'unknown', reason: 'the input base is not a name of a commit', hint: 'Write a branch, a tag or a full commit id.' };
    }
    if (isObjectId(revision))
        return obtain(question, revision, how);
    for (const name of [revision, `refs/remotes/origin/${revision}`]) {
        const resolved = await question.git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
        const sha = resolved.ok ? resolved.value.toString('latin1').trim() : '';
        if (isObjectId(sha))
            return { kind: 'found', sha, how };
    }
    return { kind: 'unknown', reason: `the clone has no commit called ${revision}`, hint: 'Give the checkout step fetch-depth: 0, or write the full commit id.' };
}
/** The commit itself when the clone has it, else fetched alone. */
async function obtain({ git, remote, shallow }, sha, how) {
    if (!isObjectId(sha))
        return { kind: 'unknown', reason: `the event names no full commit id (${how})`, hint: MORE_HISTORY };
    if (await hasCommit(git, sha))
        return { kind: 'found', sha, how };
    const lacking = `the ${shallow ? 'shallow ' : ''}clone does not hold ${sha} (${how})`;
    if (remote === null)
        return { kind: 'unknown', reason: lacking, hint: MORE_HISTORY };
    const fetched = await fetchCommit(git, remote, sha);
    if (fetched.ok && (await hasCommit(git, sha)))
        return { kind: 'found', sha, how: `${how}, fetched alone` };
    const cause = fetched.ok ? 'the server sent something else' : fetched.error;
    return { kind: 'unknown', reason: `${lacking} and it could not be fetched: ${cause}`, hint: `Check that the input token may read the repository. ${MORE_HISTORY}` };
}
async function hasCommit(git, sha) {
    return (await git.run(['cat-file', '-e', `${sha}^{commit}`])).ok;
}
/** Parents as the commit object names them: a shallow clone hides them from every other command. */
async function parentsOf(git, sha) {
    const commit = await git.run(['cat-file', 'commit', sha]);
    if (!commit.ok)
        return [];
    const header = commit.value.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '').filter(isObjectId);
}
async function mergeBase(git, head, tip) {
    if (!isObjectId(tip))
        return null;
    const found = await git.run(['merge-base', head, tip]);
    const sha = found.ok ? found.value.toString('latin1').trim() : '';
    return isObjectId(sha) ? sha : null;
}
/** Tip of a branch: as the remote has it, else the local one. */
async function branchTip(git, branch) {
    const names = [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
    const tips = await refTips(git, names);
    return names.map((name) => tips.get(name)).find((tip) => tip !== undefined) ?? null;
}
async function refTips(git, names) {
    const listed = await git.run(['for-each-ref', '--format=%(objectname) %(refname)', ...names]);
    const lines = listed.ok ? listed.value.toString('utf8').split('\n') : [];
    return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
}

;// CONCATENATED MODULE: ./build/adapters/node/history.js


/**
 * The history of the checkout. Starts one git process at once, so that it works while the caller reads the workspace;
 * rejects never: without git, or where git fails, there is no head, and a base that is wanted is unknown.
 */
async function createHistory({ lookup, request, remote }) {
    if (lookup.kind !== 'git')
        return withoutGit(lookup, request);
    const { git } = lookup;
    const facts = await git.run(['rev-parse', '--is-shallow-repository', 'HEAD']);
    const { head, shallow } = parseFacts(facts.ok ? facts.value : facts.error.stdout);
    return {
        head,
        findBase() {
            if (head === null)
                return Promise.resolve(baseWithoutHead(request));
            return findBase({ git, head, shallow, request, remote });
        },
        openTree: (sha) => openBaseTree(git, sha),
    };
}
/** Before the first commit git prints the first answer and then fails on `HEAD`. */
function parseFacts(output) {
    const [shallow = '', head = ''] = output.toString('latin1').split('\n');
    return { head: isObjectId(head) ? head : null, shallow: shallow === 'true' };
}
/** Where no event speaks of commits, a repository without one is new; anywhere else it is damaged. */
function baseWithoutHead(request) {
    if (needsNoBase(request))
        return { kind: 'none', reason: 'the repository has no commit yet' };
    return { kind: 'unknown', reason: 'HEAD names no commit', hint: 'Check the repository out with actions/checkout before this step.' };
}
function needsNoBase(request) {
    return request.kind === 'local' || request.kind === 'none' || request.kind === 'new_branch';
}
function withoutGit(lookup, request) {
    return {
        head: null,
        findBase: () => Promise.resolve(baseWithoutGit(lookup, request)),
        openTree: (sha) => Promise.reject(new Error(`there is no git repository to read ${sha} from`)),
    };
}
function baseWithoutGit(lookup, request) {
    if (lookup.kind === 'refused')
        return { kind: 'unknown', reason: lookup.problem.message, hint: lookup.problem.hint ?? '' };
    const reason = lookup.reason === 'no_program' ? 'git is not installed' : 'the workspace is in no git repository';
    if (needsNoBase(request))
        return { kind: 'none', reason };
    const hint = lookup.reason === 'no_program' ? 'Install git before this step.' : 'Check the repository out with actions/checkout before this step.';
    return { kind: 'unknown', reason, hint };
}

;// CONCATENATED MODULE: ./build/adapters/node/disk-path.js
/** The path to hand to the file system for a name below the root, in bytes: a name need not be valid UTF-8. */
function pathBelow(root, name) {
    return name.length === 0 ? Buffer.from(root) : Buffer.concat([Buffer.from(`${root}/`), name]);
}
/** What the system said, without the path, which the caller names: `permission denied`. */
function systemCause(error) {
    const { code, message } = error;
    const said = /^[A-Z0-9]+: ([^,]+)/.exec(message ?? '')?.[1];
    return said ?? code ?? String(error);
}

;// CONCATENATED MODULE: ./build/adapters/node/input-file.js




/** Reads a file that the user named. A pipe or device is refused: it would be waited for without end. */
function readInputFile(root, file, maxBytes) {
    const location = { file };
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(external_node_path_.resolve(root, file), external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (error) {
        return (0,result/* err */._)({ code: 'cannot_read', message: `${file} cannot be read: ${systemCause(error)}`, hint: 'check the path; it is relative to the working directory', location });
    }
    try {
        const facts = (0,external_node_fs_.fstatSync)(descriptor);
        if (!facts.isFile())
            return (0,result/* err */._)({ code: 'cannot_read', message: `${file} is no regular file`, hint: 'name a file', location });
        if (facts.size > maxBytes)
            return (0,result/* err */._)({ code: 'too_large', message: `${file} has ${facts.size} bytes`, expected: `at most ${maxBytes} bytes`, hint: 'name a smaller file', location });
        return (0,result.ok)((0,external_node_fs_.readFileSync)(descriptor));
    }
    catch (error) {
        return (0,result/* err */._)({ code: 'cannot_read', message: `${file} cannot be read: ${systemCause(error)}`, hint: 'check the rights of the file', location });
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __nccwpck_require__(4963);
;// CONCATENATED MODULE: ./build/adapters/node/report-files.js



const LATEST = 'latest.json';
/** Enough for every report; what is longer is not hashed before the gate, and then counts as fresh only by identity. */
const MARK_MAX_BYTES = 16 * 1024 * 1024;
/** A plain file name is never longer on any system we know. */
const LONGEST_TARGET = 256;
/** On Windows both are undefined: there `lstat` before and `fstat` after the opening stand guard alone. */
const GUARDED_READ = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Reads reports of gates from the disk and trusts nothing about them: reports are data from strangers. */
function nodeReportFiles(platform = process.platform) {
    return { remember, readLatest, inspectScript: (path) => inspectScript(path, platform) };
}
function remember(root, folder) {
    const files = new Set();
    const directory = (0,external_node_path_.join)(root, folder);
    for (const name of namesIn(directory)) {
        const stats = lookAt((0,external_node_path_.join)(directory, name));
        if (name.endsWith('.json') && stats?.isFile())
            files.add(identity(stats));
    }
    const found = locate(root, folder);
    const content = found.kind === 'found' ? readRegular(found.absolute, MARK_MAX_BYTES) : null;
    if (content?.kind !== 'content')
        return { files, latest: null };
    return { files, latest: { identity: identity(content.stats), sha256: (0,digest/* sha256Hex */.fg)(content.bytes) } };
}
function readLatest(root, folder, mark, maxBytes) {
    const found = locate(root, folder);
    if (found.kind !== 'found')
        return found;
    const { path } = found;
    const content = readRegular(found.absolute, maxBytes);
    if (content.kind === 'refused')
        return { kind: 'refused', path, cause: content.cause };
    const sha256 = (0,digest/* sha256Hex */.fg)(content.bytes);
    const same = identity(content.stats);
    const rewritten = mark.latest?.identity === same && mark.latest.sha256 !== sha256;
    if (mark.files.has(same) && !rewritten)
        return { kind: 'stale', path };
    return { kind: 'read', path, bytes: content.bytes, sha256 };
}
/** The real file behind `latest.json`, or why there is none. */
function locate(root, folder) {
    const wanted = `${folder}/${LATEST}`;
    let realRoot;
    let realFolder;
    try {
        realRoot = (0,external_node_fs_.realpathSync)(root);
        realFolder = (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, folder));
    }
    catch {
        return { kind: 'missing', path: wanted };
    }
    if (!isInside(realRoot, realFolder))
        return { kind: 'refused', path: wanted, cause: 'its folder is a link that leads out of the root' };
    const stats = lookAt((0,external_node_path_.join)(realFolder, LATEST));
    if (stats === null)
        return { kind: 'missing', path: wanted };
    if (!stats.isSymbolicLink())
        return { kind: 'found', path: wanted, absolute: (0,external_node_path_.join)(realFolder, LATEST) };
    const target = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(realFolder, LATEST)).slice(0, LONGEST_TARGET);
    if (target === '' || target === '.' || target === '..' || /[/\\:\0]/.test(target)) {
        return { kind: 'refused', path: wanted, cause: `it is a link to ${target}; only a link to a plain name in the same folder is followed` };
    }
    const absolute = (0,external_node_path_.join)(realFolder, target);
    const behind = lookAt(absolute);
    if (behind === null)
        return { kind: 'refused', path: wanted, cause: `it is a link to ${target}, which does not exist` };
    if (behind.isSymbolicLink())
        return { kind: 'refused', path: wanted, cause: `it is a link to ${target}, which is itself a link` };
    return { kind: 'found', path: `${folder}/${target}`, absolute };
}
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return !(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`);
}
/** Opens without following a link or waiting for a pipe, then asks the open file what it is: nothing can be swapped in between. */
function readRegular(path, maxBytes) {
    let descriptor;
    const before = lookAt(path);
    try {
        descriptor = (0,external_node_fs_.openSync)(path, GUARDED_READ);
    }
    catch (error) {
        return { kind: 'refused', cause: `it cannot be opened (${error.code ?? 'unknown'})` };
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor, { bigint: true });
        if (!stats.isFile())
            return { kind: 'refused', cause: 'it is not a regular file' };
        if (before === null || before.ino !== stats.ino || before.dev !== stats.dev)
            return { kind: 'refused', cause: 'it changed while it was opened' };
        const bytes = readUpTo(descriptor, maxBytes + 1);
        if (bytes.length > maxBytes)
            return { kind: 'refused', cause: `it is larger than ${maxBytes} bytes` };
        return { kind: 'content', bytes, stats };
    }
    catch (error) {
        return { kind: 'refused', cause: `it cannot be read (${error.code ?? 'unknown'})` };
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads to the end or to `limit`, whatever size the file claims to have. */
function readUpTo(descriptor, limit) {
    const pieces = [];
    let total = 0;
    while (total < limit) {
        const piece = Buffer.allocUnsafe(Math.min(64 * 1024, limit - total));
        const count = (0,external_node_fs_.readSync)(descriptor, piece, 0, piece.length, null);
        if (count === 0)
            break;
        pieces.push(piece.subarray(0, count));
        total += count;
    }
    return Buffer.concat(pieces);
}
function identity(stats) {
    return `${stats.dev}:${stats.ino}:${stats.size}:${stats.mtimeNs}`;
}
function lookAt(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { bigint: true });
    }
    catch {
        return null;
    }
}
function namesIn(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
function inspectScript(path, platform) {
    try {
        if (!(0,external_node_fs_.statSync)(path).isFile())
            return 'no_file';
    }
    catch {
        return 'missing';
    }
    if (platform === 'win32')
        return 'plain';
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return 'executable';
    }
    catch {
        return 'plain';
    }
}

;// CONCATENATED MODULE: ./build/adapters/node/report-survey.js



/** Names that tools give their reports: tests, coverage, static analysis. */
const REPORT_NAMES = [
    /^TEST-.*\.xml$/,
    /^(?:junit|test-results?|tests?-report|surefire|xunit|nunit|TestResults?)[^/]*\.(?:xml|trx)$/i,
    /\.(?:trx|ctrf\.json|tap)$/,
    /^(?:lcov\.info|cobertura[^/]*\.xml|coverage[^/]*\.(?:xml|json)|clover\.xml|jacoco[^/]*\.xml|\.?resultset\.json|cover(?:age)?\.out)$/i,
    /\.sarif(?:\.json)?$/,
    /^(?:eslint|checkstyle)[^/]*report[^/]*\.(?:json|xml)$/i,
    /^(?:checkstyle-result\.xml|mega-linter-report\.json|gl-code-quality-report\.json)$/,
];
const SKIPPED = new Set(['.git', 'node_modules', 'vendor', '.venv', 'venv', '.tox', '.yarn', '.pnpm-store']);
const MAX_DEPTH = 6;
const MAX_FOLDERS = 4_000;
/**
 * Report files below `root` as POSIX paths, sorted. A look by name alone that skips installed packages and our own
 * `artifacts/`, goes six folders deep and stops after 4,000 folders: it is a hint for people, never part of a verdict.
 */
function findReports(root) {
    const found = [];
    let level = [''];
    let seen = 0;
    for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
        const next = [];
        for (const folder of level) {
            if (++seen > MAX_FOLDERS)
                return found.sort(order/* compareText */.n);
            for (const entry of entriesOf(external_node_path_.join(root, folder))) {
                const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory()) {
                    if (!SKIPPED.has(entry.name) && below !== 'artifacts/ci' && below !== 'artifacts/gates')
                        next.push(below);
                }
                else if (entry.isFile() && REPORT_NAMES.some((name) => name.test(entry.name)))
                    found.push(below);
            }
        }
        level = next;
    }
    return found.sort(order/* compareText */.n);
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/adapters/node/root-text.js


const MAX_BYTES = 4 * 1024 * 1024;
/**
 * Reads small files below `root` as text. A path that leads out of the root through a link, something that is no regular
 * file, and a file of more than 4 MiB are as good as missing: what they hold must not reach a message (PLATFORM finding 5).
 */
function createRootText(root) {
    const realRoot = external_node_fs_.realpathSync.native(root);
    return (file) => {
        try {
            const real = external_node_fs_.realpathSync.native(external_node_path_.join(realRoot, file));
            if (!real.startsWith(realRoot + external_node_path_.sep))
                return null;
            const descriptor = (0,external_node_fs_.openSync)(real, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
            try {
                const facts = (0,external_node_fs_.fstatSync)(descriptor);
                return facts.isFile() && facts.size <= MAX_BYTES ? (0,external_node_fs_.readFileSync)(descriptor, 'utf8') : null;
            }
            finally {
                (0,external_node_fs_.closeSync)(descriptor);
            }
        }
        catch {
            return null;
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/adapters/node/run-files.js




/** Writes below `root` (absolute); a folder that leads out of it through a link is refused. */
function createRunFiles(root) {
    const ready = (folder) => {
        const absolute = external_node_path_.join(root, folder);
        (0,external_node_fs_.mkdirSync)(absolute, { recursive: true });
        const real = (0,external_node_fs_.realpathSync)(absolute);
        const realRoot = (0,external_node_fs_.realpathSync)(root);
        if (real !== realRoot && !real.startsWith(realRoot + external_node_path_.sep))
            throw new Error(`${folder} leads out of the working directory, to ${real}`);
        return real;
    };
    const guarded = (folder, action) => {
        try {
            action();
            return (0,result.ok)(undefined);
        }
        catch (error) {
            return (0,result/* err */._)(cannotWrite(folder, error));
        }
    };
    return {
        clear: (folder, names) => guarded(folder, () => {
            const real = ready(folder);
            for (const name of names)
                (0,external_node_fs_.rmSync)(external_node_path_.join(real, name), { force: true });
        }),
        write: (folder, files) => guarded(folder, () => {
            const real = ready(folder);
            ignoreAll(ready(topFolderOf(folder)));
            for (const [name, text] of files)
                replaceFile(external_node_path_.join(real, name), text);
        }),
        writeGateReport: (folder, gate, stamp, report) => guarded(`${folder}/${gate}`, () => {
            ignoreAll(ready(folder));
            const real = ready(`${folder}/${gate}`);
            const free = createFirstFree(real, stamp, report.json);
            replaceFile(external_node_path_.join(real, `${free}.md`), report.markdown);
            pointLatest(real, `${free}.json`, 'latest.json');
            pointLatest(real, `${free}.md`, 'latest.md');
        }),
    };
}
function cannotWrite(folder, error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { code: 'cannot_write', message: `cannot write to ${folder}: ${cause}`, hint: `make ${folder} writable for this user, with room on the disk` };
}
/** `artifacts/ci/<run id>` and `artifacts/gates/<gate>` lie in a folder that ignores itself. */
function topFolderOf(folder) {
    return folder.split('/').slice(0, 2).join('/');
}
function ignoreAll(folder) {
    try {
        (0,external_node_fs_.writeFileSync)(external_node_path_.join(folder, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch (error) {
        if (!isCode(error, 'EEXIST'))
            throw error;
    }
}
function replaceFile(file, text) {
    const draft = `${file}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`;
    (0,external_node_fs_.writeFileSync)(draft, text, { flag: 'wx' });
    (0,external_node_fs_.renameSync)(draft, file);
}
/** Creates `<stamp>.json`, or `<stamp>-2.json` and so on; returns the name without its ending. */
function createFirstFree(folder, stamp, text) {
    for (let count = 1;; count++) {
        const name = count === 1 ? stamp : `${stamp}-${count}`;
        try {
            const file = (0,external_node_fs_.openSync)(external_node_path_.join(folder, `${name}.json`), 'wx');
            try {
                (0,external_node_fs_.writeSync)(file, text);
            }
            finally {
                (0,external_node_fs_.closeSync)(file);
            }
            return name;
        }
        catch (error) {
            if (!isCode(error, 'EEXIST'))
                throw error;
        }
    }
}
/** A link to a plain name in the same folder; a copy where links cannot be made (Windows without the right to). */
function pointLatest(folder, target, name) {
    const draft = external_node_path_.join(folder, `${name}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,external_node_fs_.symlinkSync)(target, draft, 'file');
    }
    catch {
        (0,external_node_fs_.copyFileSync)(external_node_path_.join(folder, target), draft);
    }
    (0,external_node_fs_.renameSync)(draft, external_node_path_.join(folder, name));
}
function isCode(error, code) {
    return error instanceof Error && 'code' in error && error.code === code;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/adapters/node/entry-kinds.js


/**
 * Looks up what lies on the disk by listing folders: one call per folder is several times cheaper than one per file, and
 * says of each folder above a file that it is no link. Asked in order of path, each folder is listed once.
 */
function createEntryKinds(root) {
    const above = [{ path: '', entries: list(root), kind: 'folder' }];
    const within = (folder, path) => {
        const entry = folder.entries?.get(path.slice(folder.path === '' ? 0 : folder.path.length + 1));
        // A listing may spell a name another way than git does (case, Unicode form): then the system decides.
        return entry === undefined ? statKind(`${root}/${path}`) : kindOf(entry);
    };
    const enter = (path) => {
        while (!isAbove(above.at(-1)?.path ?? '', path))
            above.pop();
        let folder = above.at(-1);
        while (folder.path !== path && folder.kind === 'folder') {
            const slash = path.indexOf('/', folder.path === '' ? 0 : folder.path.length + 1);
            const next = slash === -1 ? path : path.slice(0, slash);
            const kind = within(folder, next);
            folder = { path: next, kind, entries: kind === 'folder' ? list(`${root}/${next}`) : null };
            above.push(folder);
        }
        return folder;
    };
    return {
        of(file) {
            if (file.name !== null)
                return kindOfBytes(root, file.name);
            const slash = file.path.lastIndexOf('/');
            const folder = enter(slash === -1 ? '' : file.path.slice(0, slash));
            if (folder.kind === 'link')
                return 'behind_link';
            return folder.kind === 'folder' ? within(folder, file.path) : 'missing';
        },
    };
}
function isAbove(folder, path) {
    return folder === '' || folder === path || path.startsWith(`${folder}/`);
}
/** Null when it cannot be listed: each entry is then asked for by name, since a folder may be entered without being listed. */
function list(folder) {
    try {
        return new Map((0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).map((entry) => [entry.name, entry]));
    }
    catch {
        return null;
    }
}
/** For a name that is not valid UTF-8: rare, so each part is asked for by itself. */
function kindOfBytes(root, name) {
    for (let slash = name.indexOf(0x2f); slash !== -1; slash = name.indexOf(0x2f, slash + 1)) {
        const kind = statKind(pathBelow(root, name.subarray(0, slash)));
        if (kind === 'link')
            return 'behind_link';
        if (kind !== 'folder')
            return 'missing';
    }
    return statKind(pathBelow(root, name));
}
function statKind(path) {
    try {
        const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return stats === undefined ? 'missing' : kindOf(stats);
    }
    catch {
        // A folder above that may not be entered: opening the file then gives the system's reason.
        return 'file';
    }
}
function kindOf(entry) {
    if (entry.isFile())
        return 'file';
    if (entry.isDirectory())
        return 'folder';
    return entry.isSymbolicLink() ? 'link' : 'special';
}

;// CONCATENATED MODULE: ./build/adapters/node/git-listing.js



const LINK_MODE = '120000';
const SUBMODULE_MODE = '160000';
/** The files that git knows below the root, from one `git ls-files`: the index, and with `includeUntracked` what is neither tracked nor ignored. */
function listWithGit(git, includeUntracked) {
    const untracked = includeUntracked ? ['--others', '--exclude-standard'] : [];
    const listed = git.runSync(['ls-files', '-z', '-t', '--stage', '--cached', ...untracked]);
    if (!listed.ok) {
        return (0,result/* err */._)({
            code: 'git_failed',
            message: `Git could not list the files of ${git.root}: ${listed.error.cause}.`,
            hint: 'Run git status there: the repository must be a complete, undamaged checkout.',
        });
    }
    return (0,result.ok)({ ...parseListing(listed.value), source: 'git', prefix: git.prefix, detail: detailOf(includeUntracked), unreadable: [] });
}
function detailOf(includeUntracked) {
    return includeUntracked ? 'Files that git tracks, and untracked files that it does not ignore.' : 'Files that git tracks.';
}
/**
 * Records of `git ls-files -z -t --stage` (git-ls-files(1)), each ended by NUL: `<tag> <mode> <oid> <stage>\t<path>`, or
 * `? <path>` for an untracked file. Tag `S` is skip-worktree, `M` an unmerged entry, which comes once per stage.
 */
function parseListing(output) {
    // One character per byte, so that plain names need no decoding of their own.
    const text = output.toString('latin1');
    const isPlain = (0,external_node_buffer_namespaceObject.isAscii)(output) && !text.includes('\\');
    const files = [];
    const repositories = [];
    let oidLength = 40;
    let unmerged = null;
    for (let start = 0, end = text.indexOf('\0'); end !== -1; start = end + 1, end = text.indexOf('\0', start)) {
        const tracked = text[start] !== '?';
        const tab = tracked ? text.indexOf('\t', start) : start + 1;
        const raw = text.slice(tab + 1, end);
        if (text[start] === 'M') {
            if (raw === unmerged)
                continue;
            unmerged = raw;
        }
        const { path, coded } = isPlain ? { path: raw, coded: false } : repoPathFromBytes(Buffer.from(raw, 'latin1'));
        const mode = tracked ? text.slice(start + 2, start + 8) : '';
        if (tracked)
            oidLength = tab - start - 11;
        if (mode === SUBMODULE_MODE || (!tracked && path.endsWith('/'))) {
            repositories.push(path.endsWith('/') ? path.slice(0, -1) : path);
            continue;
        }
        const name = coded ? Buffer.from(raw, 'latin1') : null;
        files.push({ path, name, tracked, sparse: text[start] === 'S', link: mode === LINK_MODE });
    }
    return { files, repositories, objectFormat: oidLength === 64 ? 'sha256' : 'sha1' };
}

;// CONCATENATED MODULE: ./build/adapters/node/walk.js



/** Folders that no walk enters: data of git, installed packages. */
const NEVER_ENTERED = new Set(['.git', 'node_modules']);
/** What earlier runs of this product wrote. */
const PRODUCTS = new Set(['artifacts/ci', 'artifacts/gates']);
/**
 * Every file below the root, for a workspace without git: `.gitignore` is not read, since only git knows what it means.
 * Links are listed, never followed.
 */
function listByWalking(root, why) {
    const files = [];
    const unreadable = [];
    const folders = [Buffer.alloc(0)];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        let entries;
        try {
            entries = (0,external_node_fs_.readdirSync)(pathBelow(root, folder), { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            unreadable.push({ path: folder.length === 0 ? '.' : repoPathFromBytes(folder).path, cause: systemCause(error) });
            continue;
        }
        for (const entry of entries) {
            const name = folder.length === 0 ? entry.name : Buffer.concat([folder, Buffer.from('/'), entry.name]);
            const { path, coded } = repoPathFromBytes(name);
            if (!entry.isDirectory()) {
                files.push({ path, name: coded ? name : null, tracked: true, sparse: false, link: false });
            }
            else if (!NEVER_ENTERED.has(entry.name.toString('utf8')) && !PRODUCTS.has(path)) {
                folders.push(name);
            }
        }
    }
    return {
        source: 'walk',
        detail: `All files of the folder except .git, node_modules, artifacts/ci and artifacts/gates, since ${why}.`,
        objectFormat: null,
        prefix: '',
        files,
        repositories: [],
        unreadable,
    };
}

;// CONCATENATED MODULE: ./build/adapters/node/workspace.js







/** Zero bytes that follow the content in every buffer: a scanner may look ahead without asking where the end is. */
const PADDING_BYTES = 16;
/** Enough for almost every source file; the buffer grows when a file asks for more. */
const FIRST_BUFFER_BYTES = 1024 * 1024;
/** A larger buffer is not kept for the next file. */
const KEPT_BUFFER_BYTES = 32 * 1024 * 1024;
const PAGE_BYTES = 4096;
// NOFOLLOW and NONBLOCK do not exist on Windows, where they are not needed: entry kinds were looked up before.
const READ_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** The workspace on this machine's disk. `root` is an existing folder; `lookup` is what `openGit` said about it. */
function createWorkspace(root, lookup) {
    const realRoot = external_node_fs_.realpathSync.native(root);
    let buffer = Buffer.alloc(FIRST_BUFFER_BYTES + PADDING_BYTES);
    let kinds = null;
    const readFile = (path, wholeUpTo) => {
        if (buffer.length > KEPT_BUFFER_BYTES)
            buffer = Buffer.alloc(FIRST_BUFFER_BYTES + PADDING_BYTES);
        const descriptor = (0,external_node_fs_.openSync)(path, READ_FLAGS);
        let isOpen = true;
        try {
            let length = 0;
            for (;;) {
                const room = buffer.length - PADDING_BYTES - length;
                const count = (0,external_node_fs_.readSync)(descriptor, buffer, length, room, null);
                length += count;
                // Only a read that stops at a page may have stopped early (network file systems): it is asked once more.
                if (count === 0 || (count < room && length % PAGE_BYTES !== 0))
                    break;
                if (length > wholeUpTo) {
                    isOpen = false;
                    return { kind: 'large', next: pieces(descriptor, buffer.subarray(0, length)) };
                }
                if (count === room)
                    buffer = grown(buffer, wholeUpTo);
            }
            buffer.fill(0, length, length + PADDING_BYTES);
            if (length <= wholeUpTo)
                return { kind: 'whole', bytes: buffer, length };
            isOpen = false;
            return { kind: 'large', next: pieces(descriptor, buffer.subarray(0, length)) };
        }
        finally {
            if (isOpen)
                (0,external_node_fs_.closeSync)(descriptor);
        }
    };
    return {
        checks: { isAscii: external_node_buffer_namespaceObject.isAscii, isUtf8: external_node_buffer_namespaceObject.isUtf8 },
        list({ includeUntracked }) {
            kinds = null;
            if (lookup.kind === 'refused')
                return (0,result/* err */._)(lookup.problem);
            if (lookup.kind === 'git')
                return listWithGit(lookup.git, includeUntracked);
            return (0,result.ok)(listByWalking(realRoot, lookup.reason === 'no_program' ? 'git is not installed' : 'it is in no git repository'));
        },
        read(file, wholeUpTo) {
            const path = file.name === null ? `${realRoot}/${file.path}` : pathBelow(realRoot, file.name);
            kinds ??= createEntryKinds(realRoot);
            const kind = kinds.of(file);
            try {
                switch (kind) {
                    case 'file':
                        return readFile(path, wholeUpTo);
                    case 'link':
                        return { kind: 'link', target: linkTarget(path) };
                    case 'missing':
                        return { kind: 'missing' };
                    case 'behind_link':
                        return { kind: 'unreadable', cause: 'a folder above it is a symbolic link, which is not followed' };
                    case 'folder':
                        return { kind: 'unreadable', cause: 'a folder is in its place' };
                    case 'special':
                        return { kind: 'unreadable', cause: 'it is a pipe, socket or device, which is not opened' };
                }
            }
            catch (error) {
                return error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', cause: systemCause(error) };
            }
        },
    };
}
function linkTarget(path) {
    const target = (0,external_node_fs_.readlinkSync)(path, { encoding: 'buffer' });
    // Windows stores the target with backslashes, git with slashes.
    return process.platform === 'win32' ? Buffer.from(target.toString('utf8').replaceAll('\\', '/')) : target;
}
function grown(buffer, wholeUpTo) {
    const larger = Buffer.alloc(Math.min(buffer.length * 4, wholeUpTo + 1 + PADDING_BYTES));
    buffer.copy(larger);
    return larger;
}
/** The pieces of an open file: first what was read already. Closes the file at its end and on a failure. */
function pieces(descriptor, first) {
    let waiting = first;
    let piece = null;
    return () => {
        if (waiting !== null) {
            const bytes = waiting;
            waiting = null;
            return { kind: 'piece', bytes };
        }
        piece ??= Buffer.alloc(4 * FIRST_BUFFER_BYTES);
        try {
            const count = (0,external_node_fs_.readSync)(descriptor, piece, 0, piece.length, null);
            if (count > 0)
                return { kind: 'piece', bytes: piece.subarray(0, count) };
        }
        catch (error) {
            (0,external_node_fs_.closeSync)(descriptor);
            return { kind: 'failed', cause: systemCause(error) };
        }
        (0,external_node_fs_.closeSync)(descriptor);
        return { kind: 'end' };
    };
}

;// CONCATENATED MODULE: ./build/adapters/node/world.js










/** This machine, as the pipeline asks for it. Throws when `root` is no folder. */
function createNodeWorld({ root, ci, env, log, processes }) {
    const lookup = openGit({ root, ci, env });
    const stepEnv = Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
    return {
        env: stepEnv,
        root,
        host: { node: process.versions.node, platform: process.platform, architecture: process.arch, processors: (0,external_node_os_namespaceObject.availableParallelism)() },
        clock: clock/* nodeClock */.$,
        log,
        processes,
        reportFiles: nodeReportFiles(),
        runFiles: createRunFiles(root),
        workspace: createWorkspace(root, lookup),
        openHistory: (request, remote) => createHistory({ lookup, request, remote: remote === null ? null : { ...remote, env } }),
        readText: createRootText(root),
        readFile: (path, maxBytes) => readInputFile(root, path, maxBytes),
        findReports: () => findReports(root),
    };
}


/***/ }),

/***/ 4747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createTerminalLog),
/* harmony export */   D: () => (/* binding */ paletteFor)
/* harmony export */ });
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4419);

const plain = (text) => text;
/** Colours only where somebody can see them (https://no-color.org). */
function paletteFor(colours) {
    if (!colours)
        return { red: plain, yellow: plain, green: plain, dim: plain, bold: plain };
    const style = (on, off) => (text) => `\u001b[${on}m${text}\u001b[${off}m`;
    return { red: style(31, 39), yellow: style(33, 39), green: style(32, 39), dim: style(2, 22), bold: style(1, 22) };
}
/** What a terminal would obey instead of show: escape sequences and other controls, apart from line break and tab. */
function harmless(text) {
    return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
const PROGRESS_EVERY_MS = { terminal: 80, log: 10_000 };
/** The log of the command line: on stderr, progress redrawn in place on a terminal and as slow plain lines elsewhere. */
function createTerminalLog(terminal, clock, palette) {
    let lastProgress = clock.monotonic();
    let drawn = false;
    const clear = () => {
        if (drawn)
            terminal.write('\r\u001b[2K');
        drawn = false;
    };
    const print = (text) => {
        clear();
        terminal.write(`${text}\n`);
    };
    const placed = (line, location) => harmless(location === undefined ? line : `${(0,_base_result_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j)(location)}: ${line}`);
    return {
        info: (line) => print(harmless(line)),
        notice: (line) => print(palette.dim(harmless(line))),
        warning: (line, location) => print(`${palette.yellow('warning')} ${placed(line, location)}`),
        error: (line, location) => print(`${palette.red('error')} ${placed(line, location)}`),
        block: (title, text, quiet) => {
            if (quiet)
                return;
            print(palette.bold(harmless(title)));
            if (text.trim() === '')
                return;
            for (const line of harmless(text).trimEnd().split('\n'))
                print(palette.dim(`  │ ${line}`));
        },
        progress: (line) => {
            if (line === '')
                return clear();
            const now = clock.monotonic();
            if (now - lastProgress < (terminal.isTTY ? PROGRESS_EVERY_MS.terminal : PROGRESS_EVERY_MS.log))
                return;
            lastProgress = now;
            if (!terminal.isTTY)
                return terminal.write(`${harmless(line)}\n`);
            clear();
            terminal.write(harmless(line).slice(0, Math.max(10, terminal.columns - 1)));
            drawn = true;
        },
    };
}


/***/ }),

/***/ 5902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export MAX_DURATION_MS */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4419);

const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000 };
/** A day: nothing that a gate does is right after that, and timers cannot count past 24.8 days. */
const MAX_DURATION_MS = 24 * UNIT_MS.h;
/** Reads `90s`, `5m`, `1h` (a whole number from 1 and one unit, at most 24h) into milliseconds. */
function parseDuration(text) {
    const match = /^([1-9][0-9]{0,7})([smh])$/u.exec(text);
    const ms = match === null ? NaN : Number(match[1]) * UNIT_MS[match[2]];
    if (ms <= MAX_DURATION_MS)
        return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__.ok)(ms);
    return (0,_result_js__WEBPACK_IMPORTED_MODULE_0__/* .err */ ._)({
        code: 'duration_invalid',
        message: Number.isNaN(ms) ? `${JSON.stringify(text)} is not a duration` : `the duration ${text} is longer than 24h`,
        expected: 'a whole number and a unit, s, m or h, up to 24h',
        actual: text,
        hint: 'write 90s, 5m or 1h',
    });
}
/** The shortest text that `parseDuration` reads back, for whole seconds. */
function formatDuration(ms) {
    if (ms % UNIT_MS.h === 0)
        return `${ms / UNIT_MS.h}h`;
    return ms % UNIT_MS.m === 0 ? `${ms / UNIT_MS.m}m` : `${Math.ceil(ms / UNIT_MS.s)}s`;
}


/***/ }),

/***/ 5292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ invariant),
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Throws when `condition` is false: a bug of ours, never a fault of the input (those are a `Problem`). */
function invariant(condition, message) {
    if (!condition)
        throw new Error(`invariant broken: ${message}`);
}
/** The end of a switch over a closed union: does not compile while a member is unhandled. */
function assertNever(value) {
    throw new Error(`invariant broken: unhandled ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4172);

/** Longer words are never a slip of the finger, and comparing them would cost time. */
const MAX_WORD = 64;
/**
 * The candidate that `word` was most likely meant to be, or null when none is near: at most one edit in three
 * characters (an insertion, a deletion, a replacement, two neighbours swapped), letter case and `-` against `_` for free.
 * Ties go to the first in code unit order.
 */
function nearest(word, candidates) {
    const wanted = plain(word);
    if (wanted.length > MAX_WORD)
        return null;
    let best = null;
    let bestDistance = Infinity;
    for (const candidate of candidates) {
        const other = plain(candidate);
        const limit = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
        if (other.length > MAX_WORD || Math.abs(other.length - wanted.length) > limit)
            continue;
        const distance = editDistance(wanted, other);
        if (distance > limit || distance > bestDistance || distance >= Math.max(wanted.length, other.length))
            continue;
        if (distance === bestDistance && best !== null && (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n)(best, candidate) <= 0)
            continue;
        best = candidate;
        bestDistance = distance;
    }
    return best;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
/** Damerau-Levenshtein distance (optimal string alignment: a swapped pair is not edited again). */
function editDistance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
            }
            current.push(cost);
        }
        before = above;
        above = current;
    }
    return above[b.length] ?? 0;
}


/***/ }),

/***/ 4172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   by: () => (/* binding */ by),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/**
 * The only string comparison of the product: by UTF-16 code units, as RFC 8785 orders keys. No locale, so every
 * machine sorts alike.
 */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A comparator that asks each of `comparators` in turn until one decides. */
function inOrder(...comparators) {
    return (a, b) => {
        for (const compare of comparators) {
            const difference = compare(a, b);
            if (difference !== 0)
                return difference;
        }
        return 0;
    };
}
function by(key) {
    return (a, b) => {
        const left = key(a);
        const right = key(b);
        return left < right ? -1 : left > right ? 1 : 0;
    };
}


/***/ }),

/***/ 4419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   j: () => (/* binding */ formatLocation),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
function ok(value) {
    return { ok: true, value };
}
function err(error) {
    return { ok: false, error };
}
/** `file:line:column` as far as known: the form that editors and terminals turn into a link. */
function formatLocation(location) {
    const { file, line, column } = location;
    if (line === undefined)
        return file;
    return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of the program, of its analyzers and of what `analyzer_version` says; a test holds it equal to package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 3986:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5136);
/* harmony import */ var _adapters_node_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3722);
/* harmony import */ var _adapters_node_world_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(638);
/* harmony import */ var _adapters_terminal_terminal_log_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4747);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(4419);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7844);
/* harmony import */ var _config_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2468);
/* harmony import */ var _config_help_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5392);
/* harmony import */ var _contract_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1179);
/* harmony import */ var _workspace_run_context_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3884);












/*
 * Door 2: the command line. Human text and progress go to stderr, structured output to stdout. The exit is a status:
 * 0, 1 or 2 (SPEC section 2), and 1 until the work is really done.
 */
process.exitCode = 1;
const processes = (0,_adapters_node_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .nodeProcesses */ .C)();
const stopping = new AbortController();
let settled = null;
process.on('exit', () => {
    processes.stopAll();
    process.exitCode = settled ?? 1;
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK']) {
    process.on(signal, () => {
        if (stopping.signal.aborted)
            process.exit(1);
        stopping.abort();
    });
}
// A reader that goes away (`| head`) is no reason to fail.
process.stdout.on('error', () => undefined);
const parsed = (0,_config_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .parseFlags */ .b)(process.argv.slice(2));
const stderr = { isTTY: process.stderr.isTTY === true, columns: process.stderr.columns ?? 80, write: (text) => void process.stderr.write(text) };
const wantsColour = !parsed.ok || !('color' in parsed.value) || parsed.value.color === null;
const palette = (0,_adapters_terminal_terminal_log_js__WEBPACK_IMPORTED_MODULE_5__/* .paletteFor */ .D)(wantsColour && stderr.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb');
const log = (0,_adapters_terminal_terminal_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createTerminalLog */ .$)(stderr, _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeClock */ .$, palette);
settled = parsed.ok ? await perform(parsed.value) : usage(parsed.error);
process.stdout.write('', () => process.exit(settled ?? 1));
function perform(request) {
    switch (request.kind) {
        case 'help':
            process.stdout.write((0,_config_help_js__WEBPACK_IMPORTED_MODULE_7__/* .helpText */ .B)(request.topic));
            return 0;
        case 'version':
            process.stdout.write(`contract-gates ${_base_version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x}\n`);
            return 0;
        case 'run':
            return inWorld(request.inputs.workingDirectory, (world) => runCommand(request, world));
        case 'verify':
            return inWorld(request.inputs.workingDirectory, (world) => verifyCommand(request, world));
        case 'validate':
            return inWorld(request.workingDirectory, (world) => validateCommand(request, world));
        case 'init':
            return inWorld(request.workingDirectory, (world) => initCommand(request, world));
    }
}
function usage(problems) {
    for (const problem of problems)
        tell(problem);
    return 1;
}
function tell({ message, hint, location }) {
    log.error(`${message}${hint === undefined || hint === '' ? '' : `\n  hint: ${hint}`}`, location);
}
function print(value) {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
async function inWorld(workingDirectory, action) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(workingDirectory);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(root) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isDirectory()) {
        tell({ code: 'no_folder', message: `${workingDirectory} is no folder`, hint: 'check --working-directory' });
        return 1;
    }
    return action((0,_adapters_node_world_js__WEBPACK_IMPORTED_MODULE_4__/* .createNodeWorld */ .Z)({ root, ci: contextOf().ci, env: process.env, log, processes }));
}
function contextOf() {
    const file = process.env['GITHUB_EVENT_PATH'];
    let event = null;
    if (process.env['GITHUB_ACTIONS'] === 'true' && file !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        try {
            event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        }
        catch {
            log.warning('the event file cannot be read, so nothing is known of a pull request', { file });
        }
    }
    return (0,_workspace_run_context_js__WEBPACK_IMPORTED_MODULE_9__/* .readRunContext */ .$)(process.env, event);
}
function requestOf(inputs) {
    const token = inputs.token ?? process.env['GITHUB_TOKEN'] ?? null;
    return { version: _base_version_js__WEBPACK_IMPORTED_MODULE_10__/* .VERSION */ .x, inputs: { ...inputs, token }, context: contextOf(), secrets: token === null ? [] : [token], cancel: stopping.signal };
}
async function runCommand(request, world) {
    const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(934)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9934));
    const { terminalReport } = await __nccwpck_require__.e(/* import() */ 944).then(__nccwpck_require__.bind(__nccwpck_require__, 2944));
    const { facts, writeProblem } = await run(requestOf(request.inputs), world);
    const tones = { good: palette.green, bad: palette.red, advice: palette.yellow, quiet: palette.dim, plain: (text) => text };
    for (const { tone, text } of terminalReport(facts))
        process.stderr.write(`${tones[tone](text)}\n`);
    if (writeProblem !== null) {
        tell(writeProblem);
        return 1;
    }
    if (request.json)
        process.stdout.write((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(world.root, facts.run.runFolder, 'verdict.json')));
    return (0,_contract_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .F)(facts.verdict, facts.mode);
}
async function verifyCommand(request, world) {
    const { defaultEnvelope, verify } = await Promise.all(/* import() */[__nccwpck_require__.e(775), __nccwpck_require__.e(549), __nccwpck_require__.e(149), __nccwpck_require__.e(663), __nccwpck_require__.e(113), __nccwpck_require__.e(385), __nccwpck_require__.e(942)]).then(__nccwpck_require__.bind(__nccwpck_require__, 154));
    const runRequest = requestOf(request.inputs);
    const verified = await verify(request.file ?? defaultEnvelope(runRequest.context.runId), runRequest, world);
    if (!verified.ok) {
        tell(verified.error);
        return 1;
    }
    const { checks, problems } = verified.value;
    for (const { holds, text } of checks)
        log.info(holds ? palette.green(`ok    ${text}`) : palette.red(`wrong ${text}`));
    for (const problem of problems)
        log.error(`${problem.pointer === '' ? '' : `${problem.pointer}: `}${problem.message}`);
    if (request.json)
        print(verified.value);
    return verified.value.verified ? 0 : 1;
}
async function validateCommand(request, world) {
    const { validate } = await __nccwpck_require__.e(/* import() */ 801).then(__nccwpck_require__.bind(__nccwpck_require__, 2801));
    const validated = await validate(request.file, world);
    if (!validated.ok) {
        tell(validated.error);
        if (request.json)
            print({ file: request.file, valid: false, contract: null, problems: [validated.error] });
        return 1;
    }
    const { contract, problems } = validated.value;
    for (const problem of problems) {
        if ('pointer' in problem) {
            const place = (0,_base_result_js__WEBPACK_IMPORTED_MODULE_11__/* .formatLocation */ .j)({ file: request.file, ...(problem.line === undefined ? {} : { line: problem.line }), ...(problem.column === undefined ? {} : { column: problem.column }) });
            log.error(`${place}: ${problem.pointer === '' ? '' : `${problem.pointer}: `}${problem.message}`);
        }
        else
            tell(problem);
    }
    if (problems.length === 0)
        log.info(palette.green(`${request.file} is a valid ${contract}`));
    else
        log.info(`${request.file} means to be ${contract}: ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
    if (request.json)
        print({ file: request.file, valid: problems.length === 0, contract, problems });
    return problems.length === 0 ? 0 : 1;
}
async function initCommand(request, world) {
    const { proposeInit } = await Promise.all(/* import() */[__nccwpck_require__.e(663), __nccwpck_require__.e(113), __nccwpck_require__.e(899)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4899));
    const proposed = await proposeInit(request.force, world);
    if (!proposed.ok) {
        tell(proposed.error);
        return 1;
    }
    const { files, write, kept } = proposed.value;
    if (request.dryRun) {
        if (request.json)
            print({ files });
        else
            for (const file of files)
                process.stdout.write(`# ---- ${file.path}\n${file.text}\n`);
        return 0;
    }
    for (const file of write) {
        const target = node_path__WEBPACK_IMPORTED_MODULE_1__.join(world.root, file.path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, file.text);
        log.info(palette.green(`wrote ${file.path}`));
    }
    for (const problem of kept)
        tell(problem);
    if (request.json)
        print({ written: write.map((file) => file.path), kept: kept.map((problem) => problem.location?.file) });
    if (kept.length > 0)
        return 1;
    log.info('Next: contract-gates run');
    return 0;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ COMMAND_FLAGS),
/* harmony export */   N: () => (/* binding */ GENERAL_FLAGS)
/* harmony export */ });
const FOLDER = { name: 'working-directory', short: 'C', value: '<folder>', input: true, description: 'Folder to work in (default: here).' };
const CONFIG = { name: 'config', value: '<file>', input: true, description: 'Config file (default: .github/contract-gates.yml when it is there).' };
const MODE = { name: 'mode', value: 'local|ci', input: true, description: 'ci when the variable CI is true, else local.' };
const BASE = { name: 'base', value: '<revision>', input: true, description: 'Commit, branch or tag to compare with.' };
/** Flags that every command takes. */
const GENERAL_FLAGS = [
    { name: 'json', input: false, description: 'Print the result as JSON on stdout.' },
    { name: 'no-color', input: false, description: 'No colours; so does the variable NO_COLOR.' },
    { name: 'help', short: 'h', input: false, description: 'Show help, of a command when one is named.' },
    { name: 'version', short: 'V', input: false, description: 'Show the version.' },
];
const COMMAND_FLAGS = {
    run: [
        FOLDER,
        CONFIG,
        MODE,
        { name: 'gates', value: '<names>', input: true, takesNames: true, description: 'Gates to run: names with commas, all, none, -name without one.' },
        { name: 'rulepacks', value: '<names>', input: true, takesNames: true, description: 'Rulepacks to run, in the same way.' },
        BASE,
        { name: 'strict', input: true, description: 'Let a warning block; --strict=false turns it off.' },
        { name: 'report-only', input: true, description: 'Exit with 0 whatever the verdict, as long as there is one.' },
        { name: 'max-parallel', value: '<number>', input: true, description: 'Gates at the same time, 1 to 256 (default: number of processors).' },
        { name: 'timeout', value: '<duration>', input: true, description: 'Time limit of the whole run: 90s, 5m, 1h (default: none).' },
        { name: 'adapter', value: '<name>', input: true, description: 'Adapter that the deployment contract names.' },
        { name: 'engine', value: 'native|hardis|custom', input: true, description: 'Deployment engine that the contract names.' },
        { name: 'org-id', value: '<id>', input: true, description: 'Organisation that the contract names.' },
    ],
    verify: [FOLDER, CONFIG, MODE, BASE],
    validate: [FOLDER],
    init: [
        FOLDER,
        { name: 'force', input: false, description: 'Overwrite files that are there.' },
        { name: 'dry-run', input: false, description: 'Print the files on stdout, write nothing.' },
    ],
};


/***/ }),

/***/ 2468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ parseFlags)
});

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __nccwpck_require__(578);
// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(4419);
// EXTERNAL MODULE: ./build/config/flag-table.js
var flag_table = __nccwpck_require__(5508);
// EXTERNAL MODULE: ./build/base/duration.js
var duration = __nccwpck_require__(5902);
// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __nccwpck_require__(5292);
;// CONCATENATED MODULE: ./build/config/input-table.js
const COMMANDS = ['run', 'verify'];
const MODES = ['local', 'ci'];
const ANNOTATIONS = ['new', 'all', 'off'];
const UPLOADS = ['always', 'failure', 'never'];
const ENGINES = ['native', 'hardis', 'custom'];
const TEXT = { kind: 'text' };
const SWITCH = { kind: 'switch' };
const NAMES = { kind: 'names' };
/** The inputs that this version serves (SPEC section 11), in the order of `action.yml`. */
const input_table_INPUTS = [
    { name: 'command', form: { kind: 'choice', values: COMMANDS }, default: 'run', description: 'What to do: run checks the workspace, verify recomputes a stored envelope.' },
    { name: 'mode', form: { kind: 'choice', values: MODES }, default: '', description: 'local or ci; ci in the action unless set. Warnings exit with 2 only in ci mode, and untracked files are looked at only in local mode.' },
    { name: 'config', form: TEXT, default: '', description: 'Path of the config file from the working directory; .github/contract-gates.yml unless set, when it is there.' },
    { name: 'gates', form: NAMES, default: 'all', description: 'Gates to run: names, all, none, or -name to leave one out. What a named gate needs runs too. The headline says how many were selected.' },
    { name: 'rulepacks', form: NAMES, default: 'all', description: 'Rulepacks to run: names, all, none, or -name to leave one out.' },
    { name: 'working-directory', form: TEXT, default: '.', description: 'Folder that is checked, from the workspace: the root of the snapshot, of all paths and of the artifacts folder.' },
    { name: 'base', form: TEXT, default: '', description: 'Commit, branch or tag to compare with; found from the event unless set.' },
    { name: 'strict', form: SWITCH, default: '', description: 'true lets a warning block, false does not; policy.strict of the config unless set.' },
    { name: 'report-only', form: SWITCH, default: 'false', description: 'true keeps the step green when the verdict is not Succeeded; outputs and files still tell the truth, and the headline says NOT ENFORCED.' },
    { name: 'max-parallel', form: { kind: 'count', min: 1, max: 256 }, default: '', description: 'Gates that run at the same time, 1 to 256; the number of processors unless set.' },
    { name: 'timeout', form: { kind: 'duration' }, default: '', description: 'Time limit of the whole run, as 90s, 5m or 1h (at most 24h): what still runs then is stopped and the verdict is Failed. None unless set.' },
    { name: 'token', form: TEXT, default: '${{ github.token }}', description: 'Token to fetch the one base commit that a shallow clone lacks; contents: read is enough.' },
    { name: 'summary', form: SWITCH, default: 'true', description: 'Whether to write the job summary.' },
    { name: 'annotations', form: { kind: 'choice', values: ANNOTATIONS }, default: 'new', description: 'Annotations on the lines of findings: new (only what the base did not have), all, or off.' },
    { name: 'upload', form: { kind: 'choice', values: UPLOADS }, default: 'always', description: 'When to upload the files of the run as an artifact: always, failure (the verdict is not Succeeded), or never.' },
    { name: 'artifact-name', form: TEXT, default: '', description: 'Name of the artifact; contract-gates-<job>-<matrix hash>-<attempt> unless set.' },
    { name: 'retention-days', form: { kind: 'count', min: 1, max: 400 }, default: '', description: 'Days to keep the artifact, 1 to 400; the setting of the repository unless set.' },
    { name: 'adapter', form: TEXT, default: '', description: 'Adapter that the deployment contract names; meta.adapter of the config, else github-actions.' },
    { name: 'engine', form: { kind: 'choice', values: ENGINES }, default: '', description: 'Deployment engine that the contract names: native, hardis or custom; meta.engine of the config, else native.' },
    { name: 'org-id', form: TEXT, default: '', description: 'Organisation that the contract names; meta.org_id of the config, else the owner of the repository.' },
];
/** The outputs that this version sets (SPEC section 11), in the order of `action.yml`. */
const OUTPUTS = [
    { name: 'status', description: 'Succeeded, Blocked (policy says no) or Failed (something could not be judged).' },
    { name: 'reasons', description: 'Reason codes, a JSON array; empty for Succeeded.' },
    { name: 'gates', description: 'Outcome of each gate and rulepack, a JSON object from name to pass, warn, fail, error, timeout, cancelled, not_run or skipped.' },
    { name: 'gates-failed', description: 'Number of gates that ended with fail, error, timeout or cancelled.' },
    { name: 'violations', description: 'Number of violations that the rulepacks found.' },
    { name: 'violations-new', description: 'Number of violations that the base did not have.' },
    { name: 'errors', description: 'Number of findings and new violations of level error.' },
    { name: 'warnings', description: 'Number of findings and new violations of level warning.' },
    { name: 'signature', description: 'SHA-256 signature of the envelope: the same tree, commit, base, config and version give the same value.' },
    { name: 'repo-fingerprint', description: 'SHA-256 of the checked files: the same tree gives the same value on every system.' },
    { name: 'verdict-path', description: 'Path of verdict.json.' },
    { name: 'contract-path', description: 'Path of deployment-contract.json.' },
    { name: 'report-path', description: 'Path of gate-summary.json, the gate report over all gates.' },
    { name: 'envelope-path', description: 'Path of envelope.json.' },
    { name: 'artifact-name', description: 'Name of the uploaded artifact; empty when nothing was uploaded.' },
    { name: 'artifact-id', description: 'Id of the uploaded artifact; empty when nothing was uploaded.' },
    { name: 'artifact-url', description: 'Address to download the artifact; empty when nothing was uploaded.' },
    { name: 'artifact-digest', description: 'SHA-256 of the artifact; empty when nothing was uploaded.' },
];
/** The README's table of inputs, GitHub Markdown. */
function renderInputTable() {
    return table(['Input', 'Default', 'Meaning'], input_table_INPUTS.map(({ name, default: value, description }) => [`\`${name}\``, value === '' ? '' : `\`${value}\``, description]));
}
/** The README's table of outputs, GitHub Markdown. */
function renderOutputTable() {
    return table(['Output', 'Meaning'], OUTPUTS.map(({ name, description }) => [`\`${name}\``, description]));
}
/** Rows without line ends; a pipe would end a cell, `<` would begin HTML. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|').replace(/<(?=[a-z])/gu, '&lt;')));
    return `${[line(head), line(head.map(() => '---')), ...escaped.map(line)].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/config/or-list.js
var or_list = __nccwpck_require__(4327);
;// CONCATENATED MODULE: ./build/config/inputs.js






/**
 * The action's inputs from its environment: `INPUT_` and the name in upper case, hyphens stay, as the runner sets them.
 * Every input that is wrong is reported, by name and with its allowed values.
 */
function readInputs(env) {
    const values = new Map(INPUTS.map(({ name, default: value }) => [name, env[`INPUT_${name.toUpperCase()}`] ?? (name === 'token' ? '' : value)]));
    return inputsFrom(values, (name) => `the input ${name}`, 'input_invalid');
}
/** Typed inputs from their texts by name; a name that is absent is as good as empty. `label` names one in messages. */
function inputsFrom(values, label, code) {
    const read = new InputReader(values, label, code);
    const inputs = {
        command: read.choice('command', COMMANDS) ?? 'run',
        mode: read.choice('mode', MODES),
        config: read.line('config'),
        gates: read.names('gates'),
        rulepacks: read.names('rulepacks'),
        workingDirectory: read.line('working-directory') ?? '.',
        base: read.revision('base'),
        strict: read.flag('strict'),
        reportOnly: read.flag('report-only') ?? false,
        maxParallel: read.count('max-parallel'),
        timeoutMs: read.duration('timeout'),
        token: read.secret('token'),
        summary: read.flag('summary') ?? true,
        annotations: read.choice('annotations', ANNOTATIONS) ?? 'new',
        upload: read.choice('upload', UPLOADS) ?? 'always',
        artifactName: read.artifactName('artifact-name'),
        retentionDays: read.count('retention-days'),
        adapter: read.line('adapter'),
        engine: read.choice('engine', ENGINES),
        orgId: read.line('org-id'),
    };
    return read.problems.length === 0 ? (0,result.ok)(inputs) : (0,result/* err */._)(read.problems);
}
class InputReader {
    values;
    label;
    code;
    problems = [];
    constructor(values, label, code) {
        this.values = values;
        this.label = label;
        this.code = code;
    }
    secret(name) {
        const value = (this.values.get(name) ?? '').trim();
        return value === '' ? null : value;
    }
    line(name) {
        const value = this.secret(name);
        if (value === null || !/[\p{Cc}\u2028\u2029]/u.test(value))
            return value;
        this.refuse(name, value, 'has a line end or control character', 'write it on one line');
        return null;
    }
    /** Something that git resolves to a commit; the rest is for git to say, but it must never look like an option. */
    revision(name) {
        const value = this.line(name);
        if (value === null || (!value.startsWith('-') && !/\s/u.test(value)))
            return value;
        this.refuse(name, value, 'is no name of a commit', 'write a branch, a tag or a commit id');
        return null;
    }
    /** Characters that the artifact service refuses (@actions/artifact, path-and-artifact-name-validation, reviewed 2026-11-20). */
    artifactName(name) {
        const value = this.line(name);
        if (value === null || !/[":<>|*?\\/]/u.test(value))
            return value;
        this.refuse(name, value, 'has a character that artifacts cannot have', 'leave out " : < > | * ? \\ and /');
        return null;
    }
    choice(name, values) {
        const value = this.line(name);
        if (value === null)
            return null;
        const found = values.find((allowed) => allowed === value);
        if (found !== undefined)
            return found;
        const meant = (0,nearest/* nearest */.p)(value, values);
        this.refuse(name, value, `is not ${(0,or_list/* orList */.A)(values)}`, meant === null ? `write ${(0,or_list/* orList */.A)(values)}` : `did you mean ${meant}?`, (0,or_list/* orList */.A)(values));
        return null;
    }
    flag(name) {
        const value = this.line(name);
        if (value === null)
            return null;
        const plain = value.toLowerCase();
        if (plain === 'true' || plain === 'false')
            return plain === 'true';
        this.refuse(name, value, 'is not true or false', 'write true or false', 'true or false');
        return null;
    }
    count(name) {
        const value = this.line(name);
        if (value === null)
            return null;
        const { form } = specOf(name);
        (0,invariant/* invariant */.V)(form.kind === 'count', `${name} is a count`);
        const number = /^[0-9]{1,6}$/u.test(value) ? Number(value) : NaN;
        if (number >= form.min && number <= form.max)
            return number;
        this.refuse(name, value, `is not a whole number from ${form.min} to ${form.max}`, `write a number from ${form.min} to ${form.max}`, `${form.min} to ${form.max}`);
        return null;
    }
    duration(name) {
        const value = this.line(name);
        if (value === null)
            return null;
        const parsed = (0,duration/* parseDuration */.E9)(value);
        if (parsed.ok)
            return parsed.value;
        this.refuse(name, value, 'is not a duration', 'write 90s, 5m or 1h, at most 24h', 'a duration');
        return null;
    }
    names(name) {
        const words = (this.values.get(name) ?? '').split(/[\s,]+/u).filter((word) => word !== '');
        return words.length === 0 ? null : words;
    }
    refuse(name, value, what, hint, expected) {
        const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
        this.problems.push({
            code: this.code,
            message: `${this.label(name)} is ${JSON.stringify(shown)}, which ${what}`,
            hint,
            ...(expected === undefined ? {} : { expected, actual: shown }),
        });
    }
}
function specOf(name) {
    const spec = input_table_INPUTS.find((input) => input.name === name);
    (0,invariant/* invariant */.V)(spec !== undefined, `${name} is an input`);
    return spec;
}

;// CONCATENATED MODULE: ./build/config/flags.js




const flags_COMMANDS = Object.keys(flag_table/* COMMAND_FLAGS */.K);
/**
 * Reads the arguments after the program's name. `--flag value` and `--flag=value`; `--` ends the flags; flags may stand
 * before or after the command. A flag given twice, or one of another command, is an error. All errors come back.
 */
function parseFlags(args) {
    const parser = new FlagParser(args);
    parser.read();
    const { command, values, switches, rest } = parser;
    if (switches.has('help'))
        return (0,result.ok)({ kind: 'help', topic: command });
    if (switches.has('version'))
        return (0,result.ok)({ kind: 'version' });
    if (parser.problems.length > 0)
        return (0,result/* err */._)(parser.problems);
    if (command === null)
        return (0,result/* err */._)([flagProblem('no command was given', 'write contract-gates run, or contract-gates --help for all commands')]);
    const excess = rest.slice(command === 'verify' || command === 'validate' ? 1 : 0);
    if (excess.length > 0) {
        return (0,result/* err */._)([flagProblem(`${command} does not take ${excess.map((word) => JSON.stringify(word)).join(', ')}`, `see contract-gates ${command} --help`)]);
    }
    const inputs = inputsFrom(new Map([...values, ['command', command === 'verify' ? 'verify' : 'run']]), (name) => `the flag --${name}`, 'flag_invalid');
    if (!inputs.ok)
        return inputs;
    const shared = { json: switches.has('json'), color: switches.has('no-color') ? false : null };
    const { workingDirectory } = inputs.value;
    const file = rest[0];
    switch (command) {
        case 'run':
            return (0,result.ok)({ kind: 'run', inputs: inputs.value, ...shared });
        case 'verify':
            return (0,result.ok)({ kind: 'verify', file: file ?? null, inputs: inputs.value, ...shared });
        case 'validate':
            if (file === undefined)
                return (0,result/* err */._)([flagProblem('validate needs a file', 'write contract-gates validate <file>')]);
            return (0,result.ok)({ kind: 'validate', file, workingDirectory, ...shared });
        case 'init':
            return (0,result.ok)({ kind: 'init', workingDirectory, force: switches.has('force'), dryRun: switches.has('dry-run'), ...shared });
    }
}
class FlagParser {
    args;
    command = null;
    values = new Map();
    switches = new Set();
    rest = [];
    problems = [];
    given = [];
    at = 0;
    constructor(args) {
        this.args = args;
    }
    read() {
        let flagsEnded = false;
        while (this.at < this.args.length) {
            const arg = this.args[this.at] ?? '';
            this.at += 1;
            if (!flagsEnded && arg === '--')
                flagsEnded = true;
            else if (!flagsEnded && arg.startsWith('-') && arg !== '-')
                this.flag(arg);
            else
                this.word(arg);
        }
        this.checkOwners();
    }
    word(arg) {
        if (this.command !== null) {
            this.rest.push(arg);
            return;
        }
        const found = flags_COMMANDS.find((command) => command === arg);
        if (found !== undefined) {
            this.command = found;
            return;
        }
        if (arg === 'help') {
            this.switches.add('help');
            return;
        }
        if (this.switches.has('help'))
            return;
        const meant = (0,nearest/* nearest */.p)(arg, flags_COMMANDS);
        this.problems.push(flagProblem(`${JSON.stringify(arg)} is not a command`, meant === null ? `the commands are ${flags_COMMANDS.join(', ')}` : `did you mean ${meant}?`));
        // What follows belongs to a command that is not there: its words would only be echoes.
        this.at = this.args.length;
    }
    flag(arg) {
        const equals = arg.indexOf('=');
        const name = equals < 0 ? arg : arg.slice(0, equals);
        const spec = ALL_FLAGS.find((flag) => `--${flag.name}` === name || (flag.short !== undefined && `-${flag.short}` === name));
        if (spec === undefined) {
            const known = ALL_FLAGS.map((flag) => `--${flag.name}`);
            const meant = (0,nearest/* nearest */.p)(name.replace(/^-+/u, ''), ALL_FLAGS.map((flag) => flag.name));
            this.problems.push(flagProblem(`the flag ${name} does not exist`, meant === null ? `the flags are ${known.join(', ')}` : `did you mean --${meant}?`));
            return;
        }
        if (this.given.includes(spec))
            this.problems.push(flagProblem(`the flag --${spec.name} is given twice`, 'give it once'));
        this.given.push(spec);
        if (spec.value === undefined)
            this.switchOn(spec, equals < 0 ? null : arg.slice(equals + 1));
        else
            this.take(spec, equals < 0 ? null : arg.slice(equals + 1));
    }
    switchOn(spec, text) {
        if (text !== null && text !== 'true' && text !== 'false') {
            this.problems.push(flagProblem(`the flag --${spec.name} is ${JSON.stringify(text)}, which is not true or false`, `write --${spec.name} alone, or --${spec.name}=false`));
            return;
        }
        if (spec.input)
            this.values.set(spec.name, text ?? 'true');
        else if (text !== 'false')
            this.switches.add(spec.name);
    }
    take(spec, text) {
        const next = this.args[this.at];
        // `--gates -lint` leaves a gate out; of the other flags no value begins with a hyphen.
        const shortFlag = ALL_FLAGS.some(({ short }) => short !== undefined && next === `-${short}`);
        const usable = next !== undefined && (!next.startsWith('-') || (spec.takesNames === true && !shortFlag && /^-[a-z]/u.test(next)));
        if (text !== null && text !== '') {
            this.values.set(spec.name, text);
        }
        else if (text === null && usable) {
            this.values.set(spec.name, next);
            this.at += 1;
        }
        else {
            this.problems.push(flagProblem(`the flag --${spec.name} needs a value`, `write --${spec.name} ${spec.value ?? ''}`));
        }
    }
    /** A flag of another command would be ignored, so it is refused. */
    checkOwners() {
        if (this.command === null)
            return;
        const own = [...flag_table/* COMMAND_FLAGS */.K[this.command], ...flag_table/* GENERAL_FLAGS */.N];
        for (const spec of this.given) {
            if (own.includes(spec))
                continue;
            const owners = flags_COMMANDS.filter((command) => flag_table/* COMMAND_FLAGS */.K[command].includes(spec));
            this.problems.push(flagProblem(`${this.command} has no flag --${spec.name}`, `it belongs to ${owners.join(' and ')}; see contract-gates ${this.command} --help`));
        }
    }
}
const ALL_FLAGS = [...new Set([...flag_table/* GENERAL_FLAGS */.N, ...Object.values(flag_table/* COMMAND_FLAGS */.K).flat()])];
function flagProblem(message, hint) {
    return { code: 'flag_invalid', message, hint };
}


/***/ }),

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _base_invariant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5292);
/* harmony import */ var _flag_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5508);


/** The help of the program, or of one command; ends with a line end. */
function helpText(topic) {
    return topic === null ? MAIN : commandHelp(topic);
}
const EXITS = `Exit codes:
  0  Succeeded (in local mode also with warnings)
  1  Blocked (policy says no), Failed (something could not be judged), or wrong usage
  2  Succeeded with warnings, in ci mode only
`;
const MAIN = `contract-gates: one required check that never passes what was not checked

Usage: contract-gates <command> [flags]

Commands:
  run              Run the gates and rulepacks of the workspace, write the verdict
  verify [file]    Recompute a stored envelope and say whether it is untouched
  validate <file>  Check a contract file against its schema and its own consistency
  init             Look at the repository and write a config and a workflow

Flags of every command:
${flagLines(_flag_table_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERAL_FLAGS */ .N)}
Examples:
  contract-gates run
  contract-gates run --gates lint,unit_tests --rulepacks none
  contract-gates verify artifacts/ci/local/envelope.json
  contract-gates init --dry-run

${EXITS}
Progress goes to stderr, results to stdout. contract-gates <command> --help says more.
`;
function commandHelp(command) {
    const { usage, about, examples, exits } = describe(command);
    const own = _flag_table_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMAND_FLAGS */ .K[command];
    return `Usage: contract-gates ${usage}

${about}

Flags:
${flagLines([...own, ..._flag_table_js__WEBPACK_IMPORTED_MODULE_0__/* .GENERAL_FLAGS */ .N])}
Examples:
${examples.map((example) => `  ${example}\n`).join('')}
${exits}`;
}
function describe(command) {
    switch (command) {
        case 'run':
            return {
                usage: 'run [flags]',
                about: 'Runs the gates of .github/contract-gates.yml and the rulepacks, and writes the verdict with all reports\nto artifacts/ci/<run id>/ (artifacts/ci/local/ outside CI). Without a config the rulepacks run alone.',
                examples: ['contract-gates run', 'contract-gates run --gates -slow_tests --max-parallel 4', 'contract-gates run --mode ci --strict --json'],
                exits: EXITS,
            };
        case 'verify':
            return {
                usage: 'verify [file] [flags]',
                about: 'Recomputes the signature of an envelope (default: artifacts/ci/local/envelope.json). In a checkout of its\ncommit it also analyses the tree again; the answer says which of the two it did.',
                examples: ['contract-gates verify', 'contract-gates verify download/envelope.json --json'],
                exits: 'Exit codes:\n  0  the envelope is what it says\n  1  it is not, or it could not be checked\n',
            };
        case 'validate':
            return {
                usage: 'validate <file> [flags]',
                about: 'Finds out which contract a JSON file holds and checks it: schema, then consistency.',
                examples: ['contract-gates validate artifacts/gates/summary.json', 'contract-gates validate contracts/task.json --json'],
                exits: 'Exit codes:\n  0  the file is valid\n  1  it is not, or it is no known contract\n',
            };
        case 'init':
            return {
                usage: 'init [flags]',
                about: 'Looks at the repository and writes .github/contract-gates.yml and .github/workflows/contract-gates.yml,\nboth with comments. Files that are there stay as they are.',
                examples: ['contract-gates init --dry-run', 'contract-gates init', 'contract-gates init --force'],
                exits: 'Exit codes:\n  0  the files are written, or shown\n  1  they could not be, or a file is there already\n',
            };
        default:
            return (0,_base_invariant_js__WEBPACK_IMPORTED_MODULE_1__/* .assertNever */ .x)(command);
    }
}
function flagLines(flags) {
    const left = flags.map(({ name, short, value }) => `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`);
    const width = Math.max(...left.map((text) => text.length));
    return flags.map(({ description }, index) => `  ${(left[index] ?? '').padEnd(width)}  ${description}\n`).join('');
}


/***/ }),

/***/ 4327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ orList)
/* harmony export */ });
/** `a, b or c`. */
function orList(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 4963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ startDigest),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   sU: () => (/* binding */ digestHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** `crypto.hash` is the fast way for one piece of data; Node has it from 20.12 on. */
const oneShot = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
/** Digest of `data` in lower-case hex; a text is hashed as UTF-8. */
function digestHex(algorithm, data) {
    return oneShot === undefined ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash(algorithm).update(data).digest('hex') : oneShot(algorithm, data, 'hex');
}
/** SHA-256 of `data` in lower-case hex; a text is hashed as UTF-8. */
function sha256Hex(data) {
    return digestHex('sha256', data);
}
function startDigest(algorithm = 'sha256') {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash(algorithm);
    return { update: (piece) => void hash.update(piece), hex: () => hash.digest('hex') };
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ exitCodeOf),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(4172);
;// CONCATENATED MODULE: ./build/contract/reasons.js
/**
 * The closed list of reason codes (SPEC section 2) and what each does to the verdict. `Failed`: something declared could
 * not be judged. `Blocked`: it was judged and policy says no.
 */
const REASON_STATUS = {
    gate_failed: 'Blocked',
    gate_error: 'Failed',
    gate_timeout: 'Failed',
    gate_cancelled: 'Failed',
    gate_not_run: 'Failed',
    report_missing: 'Failed',
    report_invalid: 'Failed',
    report_stale: 'Failed',
    coverage_below_required: 'Blocked',
    static_analysis_not_met: 'Blocked',
    tests_failed: 'Blocked',
    threshold_missed: 'Blocked',
    violations: 'Blocked',
    strict_warnings: 'Blocked',
    waiver_expired: 'Blocked',
    freeze_window: 'Blocked',
    artifact_missing: 'Failed',
    contract_invalid: 'Blocked',
    base_unknown: 'Failed',
    limit_exceeded: 'Failed',
    unreadable_file: 'Failed',
    analyzer_error: 'Failed',
    nothing_checked: 'Failed',
    cancelled: 'Failed',
    config_invalid: 'Failed',
    internal_error: 'Failed',
};

;// CONCATENATED MODULE: ./build/contract/verdict.js


const STATUS_RANK = { Failed: 0, Blocked: 1, Succeeded: 2 };
function worse(a, b) {
    return STATUS_RANK[a] <= STATUS_RANK[b] ? a : b;
}
/** The gate at the start of the chain of needs that kept `record` from running. */
function stopperOf(record, byName) {
    const seen = new Set([record.name]);
    let current = record;
    while (current?.stoppedBy !== undefined) {
        const next = byName.get(current.stoppedBy);
        if (next === undefined || seen.has(next.name))
            return null;
        seen.add(next.name);
        current = next;
    }
    return current === record ? null : (current ?? null);
}
/** What one gate does to the status by SPEC section 2, before `strict`. */
function statusOfGate(record, byName) {
    if (!record.blocking)
        return 'Succeeded';
    switch (record.outcome) {
        case 'pass':
        case 'warn':
        case 'skipped':
            return 'Succeeded';
        case 'fail':
            return 'Blocked';
        case 'error':
        case 'timeout':
        case 'cancelled':
            return 'Failed';
        case 'not_run': {
            if (record.stoppedBy === undefined)
                return record.reasons.length > 0 ? 'Failed' : 'Succeeded';
            const stopper = stopperOf(record, byName);
            return stopper === null || !stopper.blocking ? 'Failed' : statusOfGate(stopper, byName);
        }
    }
}
const FALLBACK_CODE = {
    fail: 'gate_failed',
    error: 'gate_error',
    timeout: 'gate_timeout',
    cancelled: 'gate_cancelled',
    not_run: 'gate_not_run',
};
/** A gate's own reasons, or the one its outcome implies: a gate never changes the verdict without a reason. */
function reasonsOfGate(record) {
    if (record.reasons.length > 0)
        return record.reasons;
    const code = FALLBACK_CODE[record.outcome];
    if (code === undefined)
        return [];
    const stopped = record.stoppedBy === undefined ? '' : ` because ${record.stoppedBy} did not pass`;
    return [
        {
            code,
            gate: record.name,
            message: `${record.name} ended as ${record.outcome}${stopped}`,
            next_action: `Read the output of ${record.stoppedBy ?? record.name} in the log and mend it.`,
        },
    ];
}
function warns(record) {
    if (record.outcome === 'warn')
        return true;
    return !record.blocking && record.outcome !== 'pass' && record.outcome !== 'skipped';
}
/** A rulepack that found nothing to look at in a run without config: it neither speaks for nor against. */
function isSilent(record) {
    return record.outcome === 'not_run' && record.stoppedBy === undefined && record.reasons.length === 0;
}
function distinctNames(reasons) {
    return [...new Set(reasons.map((reason) => reason.gate ?? 'run'))].sort(order/* compareText */.n);
}
function describeFailed(reasons) {
    const named = distinctNames(reasons).map((name) => {
        const codes = [...new Set(reasons.filter((reason) => (reason.gate ?? 'run') === name).map((reason) => reason.code))];
        return `${name}: ${codes.sort(order/* compareText */.n).join(', ')}`;
    });
    return showFirst(named, 5, '; ');
}
/** Joins the first `limit` of `names` and says how many there are when some are left out. */
function showFirst(names, limit, separator) {
    if (names.length <= limit)
        return names.join(separator);
    return `${names.slice(0, limit).join(separator)}${separator}and ${names.length - limit} more`;
}
/** A word for a count: `1 gate`, `2 gates`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/**
 * The verdict over all gates and rulepacks (SPEC section 2). `Failed` beats `Blocked` beats `Succeeded`; nothing that was
 * not judged ever counts as a pass.
 */
function judge(input) {
    const byName = new Map(input.gates.map((gate) => [gate.name, gate]));
    const failed = [];
    const blocked = [];
    const place = (status, reasons) => {
        if (status === 'Failed')
            failed.push(...reasons);
        if (status === 'Blocked')
            blocked.push(...reasons);
    };
    let status = 'Succeeded';
    for (const gate of input.gates) {
        const own = statusOfGate(gate, byName);
        status = worse(status, own);
        const inherited = gate.outcome === 'not_run' && gate.stoppedBy !== undefined && (stopperOf(gate, byName)?.blocking ?? false);
        if (!inherited)
            place(own, reasonsOfGate(gate));
    }
    for (const reason of input.runReasons) {
        const own = REASON_STATUS[reason.code];
        status = worse(status, own);
        place(own, [reason]);
    }
    const judged = input.gates.filter((gate) => !isSilent(gate));
    if (judged.length === 0 && status === 'Succeeded') {
        status = 'Failed';
        failed.push({
            code: 'nothing_checked',
            message: 'no gate was declared and no rulepack found a source file, so nothing was checked',
            next_action: 'Declare a gate in .github/contract-gates.yml (`contract-gates init` writes one), or check the inputs gates, rulepacks and working-directory.',
        });
    }
    const warning = input.gates.filter(warns);
    const warned = warning.length > 0 || input.runWarnings.length > 0;
    const strictWarnings = input.gates.filter((gate) => gate.blocking && gate.outcome === 'warn');
    if (input.strict && (strictWarnings.length > 0 || input.runWarnings.length > 0)) {
        status = worse(status, 'Blocked');
        blocked.push(...strictWarnings.map(strictReason), ...input.runWarnings.map(strictRunReason));
    }
    const reasons = [...failed, ...blocked].sort((0,order/* inOrder */.a)((0,order.by)((reason) => (failed.includes(reason) ? 0 : 1)), (0,order.by)((reason) => reason.gate ?? ''), (0,order.by)((reason) => reason.code), (0,order.by)((reason) => reason.rule ?? ''), (0,order.by)((reason) => reason.message)));
    return {
        status,
        headline: headlineOf({ input, judged, status, failed, blocked, warning }),
        nextAction: reasons[0]?.next_action ?? null,
        reasons,
        warned,
        enforced: input.enforced,
    };
}
function strictReason(gate) {
    return {
        code: 'strict_warnings',
        gate: gate.name,
        message: `${gate.name} warned, and policy.strict makes a warning block`,
        next_action: `Mend the warnings of ${gate.name}, or take strict away.`,
    };
}
function strictRunReason(message) {
    return { code: 'strict_warnings', message, next_action: 'Mend the warning, or take strict away.' };
}
function headlineOf({ input, judged, status, failed, blocked, warning }) {
    const total = judged.length;
    const { declared, selected } = input.selection;
    const narrowed = selected < declared ? ` (${selected} of ${declared} gates selected)` : '';
    const notEnforced = input.enforced || status === 'Succeeded' ? '' : ' NOT ENFORCED:';
    if (status === 'Failed') {
        const gates = distinctNames(failed).filter((name) => name !== 'run').length;
        const what = gates === 0 ? describeRunFailure(failed) : `could not judge ${gates} of ${total} (${describeFailed(failed)})`;
        const also = distinctNames(blocked);
        const tail = also.length === 0 ? '' : `; ${also.length} ${also.length === 1 ? 'says' : 'say'} no (${showFirst(also, 5, ', ')})`;
        return `Failed:${notEnforced} ${what}${tail}${narrowed}`;
    }
    if (status === 'Blocked') {
        const names = distinctNames(blocked);
        return `Blocked:${notEnforced} ${names.length} of ${counted(total, 'gate')} ${names.length === 1 ? 'says' : 'say'} no (${showFirst(names, 5, ', ')})${narrowed}`;
    }
    const passed = judged.filter((gate) => gate.outcome === 'pass').length;
    const skipped = judged.filter((gate) => gate.outcome === 'skipped');
    const parts = [`${passed} of ${counted(total, 'gate')} ${passed === 1 ? 'passes' : 'pass'}`];
    if (warning.length > 0)
        parts.push(`${warning.length} with warnings (${showFirst(warning.map((gate) => gate.name), 5, ', ')})`);
    if (skipped.length > 0)
        parts.push(`${skipped.length} skipped by rule (${showFirst(skipped.map((gate) => `${gate.name}: ${gate.skippedBy ?? 'rule'}`), 5, ', ')})`);
    if (input.runWarnings.length > 0)
        parts.push(counted(input.runWarnings.length, 'warning'));
    return `Succeeded: ${parts.join(', ')}${narrowed}`;
}
function describeRunFailure(failed) {
    const first = failed[0];
    if (first === undefined)
        return 'no verdict';
    const codes = [...new Set(failed.map((reason) => reason.code))].sort(order/* compareText */.n);
    return failed.length === 1 ? `${first.message} (${first.code})` : `${counted(failed.length, 'cause')} (${showFirst(codes, 5, ', ')}), first: ${first.message}`;
}
/**
 * The exit status of the command line: 0 Succeeded, 1 Failed or Blocked, 2 Succeeded with warnings in ci mode. With
 * `report-only` an unwelcome verdict exits as Succeeded would. The action's process exits 0 where this says 2.
 */
function exitCodeOf(verdict, mode) {
    if (verdict.status !== 'Succeeded' && verdict.enforced)
        return 1;
    return verdict.warned && mode === 'ci' ? 2 : 0;
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readRunContext)
});

;// CONCATENATED MODULE: ./build/workspace/event-fields.js
/** The value at `path` of a payload that may lack anything; undefined when a step is missing. */
function field(event, ...path) {
    let value = event;
    for (const key of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** A text that is not empty, else null. */
function textAt(event, ...path) {
    const value = field(event, ...path);
    return typeof value === 'string' && value !== '' ? value : null;
}
/** A whole number that JSON carries exactly, else null. */
function integerAt(event, ...path) {
    const value = field(event, ...path);
    return Number.isSafeInteger(value) ? value : null;
}

;// CONCATENATED MODULE: ./build/workspace/event-base.js

const HISTORY_HINT = 'Name the commit to compare with in the input base.';
/** Which base an event asks for (SPEC section 7, Base). */
function baseRequestOf(facts) {
    const { github, eventName, event, ref } = facts;
    if (!github)
        return { kind: 'local' };
    if (eventName?.startsWith('pull_request') === true || typeof field(event, 'pull_request') === 'object')
        return pullRequestBase(facts);
    if (eventName === 'merge_group') {
        const sha = textAt(event, 'merge_group', 'base_sha');
        return sha === null ? missing('merge group', 'base_sha') : { kind: 'commit', sha, what: 'base of the merge group' };
    }
    if (eventName === 'push')
        return pushBase(facts);
    if (ref?.startsWith('refs/tags/') === true)
        return { kind: 'none', reason: 'a tag has nothing to compare with' };
    return { kind: 'none', reason: `the event ${eventName ?? '(unnamed)'} has nothing to compare with` };
}
function pullRequestBase({ event, ref, sha, baseRef }) {
    return {
        kind: 'pull_request',
        headSha: textAt(event, 'pull_request', 'head', 'sha'),
        baseSha: textAt(event, 'pull_request', 'base', 'sha'),
        baseRef: textAt(event, 'pull_request', 'base', 'ref') ?? baseRef,
        mergeSha: ref !== null && /^refs\/pull\/\d+\/merge$/.test(ref) ? sha : null,
        commits: integerAt(event, 'pull_request', 'commits'),
    };
}
function pushBase({ event, ref, defaultBranch }) {
    if (ref?.startsWith('refs/tags/') === true)
        return { kind: 'none', reason: 'a tag has nothing to compare with' };
    const before = textAt(event, 'before');
    if (before === null)
        return missing('push', 'before');
    if (!/^0+$/.test(before))
        return { kind: 'commit', sha: before, what: 'the commit before the push' };
    if (defaultBranch !== null && ref === `refs/heads/${defaultBranch}`) {
        return { kind: 'none', reason: 'this is the first push of the default branch' };
    }
    return { kind: 'new_branch', defaultBranch };
}
function missing(event, name) {
    return { kind: 'unknown', reason: `the event of the ${event} has no ${name}`, hint: HISTORY_HINT };
}

;// CONCATENATED MODULE: ./build/workspace/run-context.js


/**
 * Reads the context of a run from environment variables and the parsed event file (GitHub docs, "Events that trigger
 * workflows" and "Variables reference", reviewed 2026-11-20). `event` may be anything, null when there is none.
 */
function readRunContext(env, event) {
    const variable = (name) => (env[name] === undefined || env[name] === '' ? null : env[name]);
    const github = variable('GITHUB_ACTIONS') === 'true';
    const ciVariable = variable('CI');
    const eventName = github ? variable('GITHUB_EVENT_NAME') : null;
    const payload = github ? event : null;
    const repository = github ? (variable('GITHUB_REPOSITORY') ?? textAt(payload, 'repository', 'full_name')) : null;
    const owner = github ? (variable('GITHUB_REPOSITORY_OWNER') ?? repository?.split('/')[0] ?? null) : null;
    const pullRequest = pullRequestOf(payload);
    const ref = github ? variable('GITHUB_REF') : null;
    const sha = github ? (variable('GITHUB_SHA') ?? null) : null;
    const defaultBranch = textAt(payload, 'repository', 'default_branch');
    return {
        ci: github || (ciVariable !== null && ciVariable !== 'false' && ciVariable !== '0'),
        github,
        eventName,
        repository,
        repositoryId: github ? (variable('GITHUB_REPOSITORY_ID') ?? identifierAt(payload, 'repository', 'id')) : null,
        owner,
        headSha: pullRequest?.headSha ?? (eventName === 'merge_group' ? textAt(payload, 'merge_group', 'head_sha') : null) ?? sha,
        pullRequest,
        isFork: isFork(payload, eventName),
        ref,
        branch: github ? (variable('GITHUB_HEAD_REF') ?? pullRequest?.headRef ?? variable('GITHUB_REF_NAME')) : null,
        defaultBranch,
        runId: github ? variable('GITHUB_RUN_ID') : null,
        runAttempt: github ? variable('GITHUB_RUN_ATTEMPT') : null,
        job: github ? variable('GITHUB_JOB') : null,
        workflow: github ? variable('GITHUB_WORKFLOW') : null,
        actor: github ? variable('GITHUB_ACTOR') : null,
        installationId: identifierAt(payload, 'installation', 'id'),
        orgId: textAt(payload, 'organization', 'login') ?? owner,
        serverUrl: variable('GITHUB_SERVER_URL') ?? 'https://github.com',
        apiUrl: variable('GITHUB_API_URL') ?? 'https://api.github.com',
        base: baseRequestOf({ github, eventName, event: payload, ref, sha, baseRef: variable('GITHUB_BASE_REF'), defaultBranch }),
        refused: refusalOf(eventName),
    };
}
function pullRequestOf(event) {
    const number = integerAt(event, 'pull_request', 'number');
    if (number === null)
        return null;
    return {
        number,
        headSha: textAt(event, 'pull_request', 'head', 'sha'),
        baseSha: textAt(event, 'pull_request', 'base', 'sha'),
        headRef: textAt(event, 'pull_request', 'head', 'ref'),
        baseRef: textAt(event, 'pull_request', 'base', 'ref'),
    };
}
/** A pull request whose origin the event does not tell is taken for a fork's: the careful side. */
function isFork(event, eventName) {
    const isPullRequest = eventName?.startsWith('pull_request') === true || typeof field(event, 'pull_request') === 'object';
    if (!isPullRequest)
        return false;
    const head = identifierAt(event, 'pull_request', 'head', 'repo', 'id') ?? textAt(event, 'pull_request', 'head', 'repo', 'full_name');
    const base = identifierAt(event, 'pull_request', 'base', 'repo', 'id') ?? textAt(event, 'pull_request', 'base', 'repo', 'full_name');
    return head === null || base === null || head !== base;
}
/** Events whose token may write to the repository while the checked-out code may be anyone's. */
const REFUSED_EVENTS = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
function refusalOf(eventName) {
    if (eventName === null || !REFUSED_EVENTS.has(eventName))
        return null;
    return {
        code: 'event_refused',
        message: `Gates are not run for the event ${eventName}: they would run code of a pull request with the write rights and secrets of this repository.`,
        expected: 'an event such as pull_request, push or merge_group',
        actual: eventName,
        hint: 'Trigger the workflow with pull_request: a fork then gets a token that can only read.',
    };
}
/** A number or text as text. */
function identifierAt(event, ...path) {
    const number = integerAt(event, ...path);
    return number === null ? textAt(event, ...path) : String(number);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3986);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
