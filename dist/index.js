import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 10612:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _adapters_actions_command_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(87946);
/* harmony import */ var _adapters_actions_runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(40723);
/* harmony import */ var _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(35136);
/* harmony import */ var _adapters_node_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(23722);
/* harmony import */ var _adapters_node_world_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(84668);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(94419);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(7844);
/* harmony import */ var _config_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(27031);
/* harmony import */ var _contract_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(71179);
/* harmony import */ var _pipeline_run_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(29934);
/* harmony import */ var _reporters_first_outputs_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(77744);
/* harmony import */ var _workspace_run_context_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3884);














/*
 * Door 1: the GitHub Action. Fails closed (PLATFORM findings 1 and 2): the process and the outputs say failed from the
 * first statement on, and turn green only when the verdict and every file of the run are on the disk. A Node process
 * whose event loop empties exits with `process.exitCode`, so even work that never settles ends in a failure.
 */
process.exitCode = 1;
const sink = { write: (text) => void process.stdout.write(text) };
const log = (0,_adapters_actions_runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .createRunnerLog */ .f)(sink, _adapters_node_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeClock */ .$);
const processes = (0,_adapters_node_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeProcesses */ .C)();
const stopping = new AbortController();
/** Exit code of the verdict, once it and its files are there; publishing never changes it. */
let settled = null;
process.on('exit', () => {
    processes.stopAll();
    process.exitCode = settled ?? 1;
});
for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
        log.error(`${settled === null ? 'stopped by an error that nobody expected' : 'publishing went wrong, which does not change the verdict'}: ${textOf(error)}`);
        process.exit(settled ?? 1);
    });
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGBREAK']) {
    process.on(signal, () => {
        if (stopping.signal.aborted)
            process.exit(1);
        log.error(`${signal}: stopping the gates`);
        stopping.abort();
    });
}
await main();
async function main() {
    const files = (0,_adapters_actions_command_files_js__WEBPACK_IMPORTED_MODULE_2__/* .openCommandFiles */ .b)(process.env);
    files.writeOutputs(_reporters_first_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .OUTPUTS_BEFORE_VERDICT */ .h);
    const inputs = (0,_config_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readInputs */ .K)(process.env);
    if (!inputs.ok)
        return refuse(files, inputs.error);
    const context = (0,_workspace_run_context_js__WEBPACK_IMPORTED_MODULE_11__/* .readRunContext */ .$)(process.env, readEvent(process.env['GITHUB_EVENT_PATH']));
    const root = rootOf(inputs.value);
    if (root.problem !== null)
        return refuse(files, [root.problem]);
    const world = (0,_adapters_node_world_js__WEBPACK_IMPORTED_MODULE_6__/* .createNodeWorld */ .Z)({ root: root.path, ci: context.ci, env: process.env, log, processes });
    const request = { version: _base_version_js__WEBPACK_IMPORTED_MODULE_12__/* .VERSION */ .x, inputs: inputs.value, context, secrets: secretsOf(inputs.value), cancel: stopping.signal };
    if (inputs.value.command === 'verify') {
        const { verifyStep } = await Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(775), __nccwpck_require__.e(754), __nccwpck_require__.e(13), __nccwpck_require__.e(149), __nccwpck_require__.e(366)]).then(__nccwpck_require__.bind(__nccwpck_require__, 47366));
        const verified = await verifyStep(request, world);
        files.writeOutputs({ ..._reporters_first_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .OUTPUTS_BEFORE_VERDICT */ .h, ...verified.outputs });
        return leave(verified.holds ? 0 : 1);
    }
    const finished = await (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)(request, world);
    await conclude(files, finished, inputs.value, context, root.path);
}
/** Turns the step green or red, then publishes. */
async function conclude(files, finished, inputs, context, root) {
    const { facts, settings, writeProblem } = finished;
    const warnings = files.foreignWrites().map((name) => `something other than this action wrote to ${name} during the step`);
    for (const warning of warnings)
        log.warning(warning);
    log.info(facts.verdict.headline);
    if (facts.verdict.nextAction !== null)
        log.info(`Next: ${facts.verdict.nextAction}`);
    if (writeProblem !== null) {
        log.error(`${writeProblem.message}${writeProblem.hint === undefined ? '' : `; ${writeProblem.hint}`}`);
        return leave(1);
    }
    const { publicationOf } = await __nccwpck_require__.e(/* import() */ 216).then(__nccwpck_require__.bind(__nccwpck_require__, 42216));
    const publication = publicationOf(facts, settings, (file) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(inputs.workingDirectory.replaceAll('\\', '/'), facts.run.runFolder, file));
    files.writeOutputs(publication.outputs);
    settled = (0,_contract_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .F)(facts.verdict, facts.mode) === 1 ? 1 : 0;
    const { publish } = await __nccwpck_require__.e(/* import() */ 190).then(__nccwpck_require__.bind(__nccwpck_require__, 94190));
    await publish({
        annotations: publication.annotations,
        summary: publication.summary,
        upload: publication.upload ? { folder: node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, facts.run.runFolder), name: artifactNameOf(inputs, context), retentionDays: inputs.retentionDays } : null,
        addOutputs: (more) => files.writeOutputs({ ...publication.outputs, ...more }),
        env: process.env,
        notice: (line) => log.notice(line),
        isStopping: () => stopping.signal.aborted,
    });
    return leave(settled);
}
/** A step whose inputs are wrong: no run, no files, a failure that says which input. */
function refuse(files, problems) {
    for (const { message, hint, location } of problems)
        log.error(`${location === undefined ? '' : `${(0,_base_result_js__WEBPACK_IMPORTED_MODULE_13__/* .formatLocation */ .j)(location)}: `}${message}${hint === undefined ? '' : `; ${hint}`}`);
    files.writeOutputs({ ..._reporters_first_outputs_js__WEBPACK_IMPORTED_MODULE_10__/* .OUTPUTS_BEFORE_VERDICT */ .h, reasons: '["config_invalid"]' });
    return leave(1);
}
/** Ends the process once everything that was printed is on its way: open sockets of a client must not hold the step. */
function leave(code) {
    settled = code;
    return new Promise(() => process.stdout.write('', () => process.exit(code)));
}
/** The folder to check, inside the workspace. */
function rootOf({ workingDirectory }) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), workingDirectory);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isDirectory())
            return { path: root, problem: null };
    }
    catch {
        // Told below, with what to do.
    }
    const problem = { code: 'no_folder', message: `the input working-directory names ${workingDirectory}, which is no folder of the workspace`, hint: 'check the name, and that actions/checkout runs before this step' };
    return { path: root, problem };
}
function readEvent(file) {
    if (file === undefined || file === '')
        return null;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        log.warning(`the event file cannot be read, so nothing is known of a pull request: ${textOf(error)}`);
        return null;
    }
}
/** Values that must show nowhere: the token and what the runner hands to actions alone. */
function secretsOf({ token }) {
    const ours = Object.entries(process.env).filter(([name]) => /^ACTIONS_.*TOKEN$/.test(name)).map(([, value]) => value ?? '');
    return [token ?? '', ...ours].filter((value) => value !== '');
}
function artifactNameOf({ artifactName }, { job, runAttempt }) {
    // A runner that does not evaluate the default of action.yml hands the expression over as it is.
    if (artifactName !== null && !artifactName.includes('${{'))
        return artifactName;
    return ['contract-gates', job, runAttempt].filter((part) => part !== null).join('-').replace(/[":<>|*?\\/\r\n]/g, '_');
}
function textOf(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 87946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openCommandFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77598);


const WATCHED = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'];
function openCommandFiles(env) {
    const expected = new Map();
    for (const name of WATCHED)
        expected.set(name, readOrEmpty(env[name]));
    return {
        writeOutputs: (outputs) => {
            const path = env['GITHUB_OUTPUT'];
            if (path === undefined || path === '')
                return;
            const text = Object.entries(outputs).map(([name, value]) => outputRecord(name, value)).join('');
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, text);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
            }
            expected.set('GITHUB_OUTPUT', text);
        },
        foreignWrites: () => WATCHED.filter((name) => readOrEmpty(env[name]) !== expected.get(name)),
    };
}
/** `name<<delimiter` with a delimiter that nobody can guess (CVE-2022-35954). */
function outputRecord(name, value) {
    const delimiter = `end_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomBytes)(16).toString('hex')}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
function readOrEmpty(path) {
    if (path === undefined || path === '')
        return '';
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 40723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createRunnerLog)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(94419);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./build/adapters/actions/workflow-commands.js

function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** `::name::data` as one whole line. */
function printCommand(sink, name, data) {
    sink.write(`::${name}::${escapeData(data)}\n`);
}
/** True when the runner could take part of `text` for a command or for a new line of its own. */
function couldBeCommand(text) {
    return text.includes('::') || text.includes('##[') || text.includes('\r');
}
/** Prints one line of ours that may quote foreign text. */
function printLine(sink, text) {
    if (couldBeCommand(text))
        printForeign(sink, text);
    else
        sink.write(`${text}\n`);
}
/** Prints text that is not ours; between the two marks the runner obeys nothing but the mark itself, which nobody can guess. */
function printForeign(sink, text) {
    const token = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    const lines = text.replace(/\r\n?/g, '\n');
    sink.write(`::stop-commands::${token}\n${lines}${lines.endsWith('\n') ? '' : '\n'}::${token}::\n`);
}

;// CONCATENATED MODULE: ./build/adapters/actions/runner-log.js


const PROGRESS_EVERY_MS = 10_000;
/**
 * The log of a step. Warnings and errors are plain lines here: annotations are few (ten of each level per step), so they
 * are made at the end, worst first, by the reporter.
 */
function createRunnerLog(sink, clock) {
    let lastProgress = clock.monotonic();
    const placed = (line, location) => (location === undefined ? line : `${(0,result/* formatLocation */.j)(location)}: ${line}`);
    return {
        info: (line) => printLine(sink, line),
        notice: (line) => printLine(sink, line),
        warning: (line, location) => printLine(sink, `Warning: ${placed(line, location)}`),
        error: (line, location) => printLine(sink, `Error: ${placed(line, location)}`),
        block: (title, text) => {
            printCommand(sink, 'group', title.replaceAll('##[', '## ['));
            if (text !== '')
                printForeign(sink, text);
            printCommand(sink, 'endgroup', '');
        },
        progress: (line) => {
            const now = clock.monotonic();
            if (line === '' || now - lastProgress < PROGRESS_EVERY_MS)
                return;
            lastProgress = now;
            printLine(sink, line);
        },
    };
}


/***/ }),

/***/ 35136:
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

/***/ 23722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ nodeProcesses)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
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

/***/ 84668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ createNodeWorld)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: ./build/adapters/node/clock.js
var clock = __nccwpck_require__(35136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
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
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(94419);
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
var invariant = __nccwpck_require__(25292);
// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(64172);
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
var digest = __nccwpck_require__(34963);
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
var external_node_crypto_ = __nccwpck_require__(77598);
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
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
    const isPlain = (0,external_node_buffer_.isAscii)(output) && !text.includes('\\');
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
        checks: { isAscii: external_node_buffer_.isAscii, isUtf8: external_node_buffer_.isUtf8 },
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
        host: { node: process.versions.node, platform: process.platform, architecture: process.arch, processors: (0,external_node_os_.availableParallelism)() },
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

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   wI: () => (/* binding */ utf8Length)
/* harmony export */ });
/* unused harmony export cutUtf8 */
const encoder = new TextEncoder();
/** UTF-8 length of `text` in bytes; a lone surrogate counts as the three bytes of U+FFFD. */
function utf8Length(text) {
    return encoder.encode(text).length;
}
/** The longest prefix of `text` that fits `limit` UTF-8 bytes and ends on a whole code point. */
function cutUtf8(text, limit) {
    if (text.length * 3 <= limit)
        return text;
    const bytes = encoder.encode(text);
    if (bytes.length <= limit)
        return text;
    let end = limit;
    while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return new TextDecoder().decode(bytes.subarray(0, end));
}
/** `text`, or its first `limit` UTF-16 code units with an ellipsis; never splits a surrogate pair. */
function cutText(text, limit) {
    if (text.length <= limit)
        return text;
    const end = isHighSurrogate(text.charCodeAt(limit - 2)) ? limit - 2 : limit - 1;
    return `${text.slice(0, end)}…`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
/** The first `limit` of `items` (sort them before), and how many there were: "showing N of M". */
function firstOf(items, limit) {
    return { shown: items.slice(0, limit), total: items.length };
}


/***/ }),

/***/ 15902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration)
/* harmony export */ });
/* unused harmony export MAX_DURATION_MS */
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94419);

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

/***/ 25292:
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

/***/ 72112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pointerKeys),
/* harmony export */   x: () => (/* binding */ pointerTo)
/* harmony export */ });
/** The JSON pointer (RFC 6901) of a member or item below `parent`; the whole document is the empty text. */
function pointerTo(parent, key) {
    return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The keys on the way of a JSON pointer, unescaped. */
function pointerKeys(pointer) {
    if (pointer === '')
        return [];
    return pointer.slice(1).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}


/***/ }),

/***/ 50578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64172);

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

/***/ 64172:
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

/***/ 94419:
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

/***/ 79930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ utcTime)
/* harmony export */ });
const DAY_MS = 86_400_000;
/**
 * Milliseconds since the Unix epoch as RFC 3339 in UTC, `2026-02-13T10:30:00.000Z`; fractions of a millisecond are cut.
 * Pure, so that the core can write a time it was given without being able to ask for the present one.
 * Years 0000 to 9999.
 */
function utcTime(ms) {
    const whole = Math.floor(ms);
    const days = Math.floor(whole / DAY_MS);
    const { year, month, day } = dateOf(days);
    const inDay = whole - days * DAY_MS;
    const clock = [inDay / 3_600_000, (inDay / 60_000) % 60, (inDay / 1_000) % 60].map((part) => digits(Math.floor(part), 2));
    return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${clock.join(':')}.${digits(inDay % 1_000, 3)}Z`;
}
/** The proleptic Gregorian date of a day count, by eras of 400 years that begin on the first of March. */
function dateOf(days) {
    const shifted = days + 719_468;
    const era = Math.floor(shifted / 146_097);
    const ofEra = shifted - era * 146_097;
    const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
    const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const marchMonth = Math.floor((5 * ofYear + 2) / 153);
    const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    };
}
function digits(value, width) {
    return String(value).padStart(width, '0');
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

/***/ 27031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// UNUSED EXPORTS: inputsFrom

// EXTERNAL MODULE: ./build/base/duration.js
var duration = __nccwpck_require__(15902);
// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __nccwpck_require__(25292);
// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __nccwpck_require__(50578);
// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(94419);
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
const INPUTS = [
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
    return table(['Input', 'Default', 'Meaning'], INPUTS.map(({ name, default: value, description }) => [`\`${name}\``, value === '' ? '' : `\`${value}\``, description]));
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
var or_list = __nccwpck_require__(54327);
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
    const spec = INPUTS.find((input) => input.name === name);
    (0,invariant/* invariant */.V)(spec !== undefined, `${name} is an input`);
    return spec;
}


/***/ }),

/***/ 54327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ orList)
/* harmony export */ });
/** `a, b or c`. */
function orList(words) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}


/***/ }),

/***/ 69343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ rootPathFault),
/* harmony export */   v: () => (/* binding */ normalRootPath)
/* harmony export */ });
/** Paths of the config are relative to the root, use `/`, and never leave it: the same on every system. */
function rootPathFault(path) {
    if (path.includes('\\'))
        return { what: 'uses \\ between names', hint: `write ${path.replaceAll('\\', '/')}` };
    if (path.startsWith('/') || /^[A-Za-z]:/u.test(path))
        return { what: 'is absolute', hint: 'write a relative path that stays inside the root' };
    if (path.startsWith('~'))
        return { what: 'begins with ~', hint: 'write a relative path that stays inside the root' };
    if (normalRootPath(path) === null)
        return { what: 'leaves the root', hint: 'name a path inside the root, without ..' };
    return null;
}
/** The path without `.` and `..` segments and double slashes; `.` for the root itself; null when it leaves the root. */
function normalRootPath(path) {
    const segments = [];
    for (const segment of path.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return null;
    }
    return segments.length === 0 ? '.' : segments.join('/');
}


/***/ }),

/***/ 76333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sn: () => (/* binding */ RESERVED_GATE_NAMES),
/* harmony export */   ss: () => (/* binding */ rulepackGateName),
/* harmony export */   vq: () => (/* binding */ RULEPACKS),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/** Namespaces of the rulepacks that this version has, sorted. */
const RULEPACKS = ['cycles'];
/** Rules of each rulepack with their severity unless configured (SPEC section 7). */
const RULES = {
    cycles: { 'circular-dependency-detected': 'error' },
};
/** Gate names that belong to rulepacks, present and planned, with their rulepack (SPEC section 1). */
const RESERVED_GATE_NAMES = new Map([
    ['cycles', 'cycles'],
    ['drift', 'drift'],
    ['change_impact', 'change-impact'],
]);
/** The name under which a rulepack stands in gate lists. */
function rulepackGateName(namespace) {
    return namespace.replaceAll('-', '_');
}


/***/ }),

/***/ 34963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ startDigest),
/* harmony export */   fg: () => (/* binding */ sha256Hex),
/* harmony export */   sU: () => (/* binding */ digestHex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

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

/***/ 71179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ exitCodeOf),
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(64172);
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

/***/ 83543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   QF: () => (/* binding */ endedGate),
/* harmony export */   Y_: () => (/* binding */ sortedFindings)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64172);

/** The record of a gate that has ended, findings sorted. */
function endedGate(gate, end) {
    const declared = gate.kind === 'command' ? declaredBy(gate.spec) : RULEPACK;
    return {
        name: gate.name,
        ...declared,
        reasons: [],
        metrics: {},
        thresholds: [],
        startedAt: null,
        durationSeconds: 0,
        exitCode: null,
        signal: null,
        output: null,
        evidence: [],
        ...end,
        findings: sortedFindings(end.findings ?? []),
    };
}
const RULEPACK = { kind: 'rulepack', description: null, blocking: true, needs: [], location: null };
function declaredBy(spec) {
    const { kind, description, blocking, needs, location } = spec;
    return { kind, description, blocking, needs, location };
}
const LEVEL_RANK = { error: 0, warning: 1, info: 2 };
/** Errors, warnings, infos; then file, line, column, rule, message. Findings without a place come first. */
function sortedFindings(findings) {
    return [...findings].sort((0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .a)((0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((finding) => LEVEL_RANK[finding.level]), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((finding) => finding.file ?? ''), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((finding) => finding.line ?? 0), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((finding) => finding.column ?? 0), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((finding) => finding.rule ?? ''), (0,_base_order_js__WEBPACK_IMPORTED_MODULE_0__.by)((finding) => finding.message)));
}
/** The one reason of a gate that has one. */
function reasonOf(gate, code, message, nextAction) {
    return { code, gate, message, next_action: nextAction };
}


/***/ }),

/***/ 65402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ MAX_REPORT_BYTES),
/* harmony export */   t: () => (/* binding */ reportFolder)
/* harmony export */ });
/** A report may list many thousand findings; more than this is a mistake of the gate. */
const MAX_REPORT_BYTES = 16 * 1024 * 1024;
/** Folder of a gate's reports, relative to the root (document `002`, file names). */
function reportFolder(gate) {
    return `artifacts/gates/${gate}`;
}


/***/ }),

/***/ 20992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ extractImports),
  e: () => (/* binding */ languageOf)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(64172);
;// CONCATENATED MODULE: ./build/imports/extract/source-bytes.js
/** True for bytes that continue a JavaScript name, number, private name or unicode escape; bytes from 0x80 on count as name bytes. */
const NAME_BYTE = nameBytes();
function nameBytes() {
    const table = new Uint8Array(256);
    for (let byte = 0; byte < 256; byte++) {
        const isLetter = (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);
        const isDigit = byte >= 48 && byte <= 57;
        // `$`, `_`, `#` of private names, `\` of unicode escapes
        const isMark = byte === 36 || byte === 95 || byte === 35 || byte === 92;
        if (isLetter || isDigit || isMark || byte >= 128)
            table[byte] = 1;
    }
    return table;
}
/** What a byte means where code is expected: see `BYTE_KIND`. */
const SPACE_BYTE = 0;
const WORD_BYTE = 1;
/** An operator whatever stands around it. */
const PLAIN_BYTE = 2;
const MARK_BYTE = 3;
/** One of `SPACE_BYTE`, `WORD_BYTE`, `PLAIN_BYTE` for each byte; another value for the marks that need a closer look. */
const BYTE_KIND = byteKinds();
function byteKinds() {
    const table = NAME_BYTE.map((isName) => (isName === 1 ? WORD_BYTE : PLAIN_BYTE));
    for (const byte of [0, 9, 10, 11, 12, 13, 32])
        table[byte] = SPACE_BYTE;
    for (const mark of '/\'"`{}()]<+-!')
        table[mark.charCodeAt(0)] = MARK_BYTE;
    return table;
}
const BYTE = {
    tab: 9,
    lineFeed: 10,
    carriageReturn: 13,
    space: 32,
    doubleQuote: 34,
    singleQuote: 39,
    openParen: 40,
    closeParen: 41,
    star: 42,
    comma: 44,
    dot: 46,
    slash: 47,
    colon: 58,
    less: 60,
    equals: 61,
    greater: 62,
    openBracket: 91,
    backslash: 92,
    closeBracket: 93,
    backtick: 96,
    openBrace: 123,
    closeBrace: 125,
};
/** First byte that is neither white space nor part of a comment, from `at` on; the zero padding stops it at the end of the source. */
function skipTrivia(bytes, at, length) {
    let pos = at;
    while (pos < length) {
        const byte = bytes[pos];
        if (byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13)) {
            pos++;
        }
        else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.slash) {
            pos = endOfLine(bytes, pos + 2, length);
        }
        else if (byte === BYTE.slash && bytes[pos + 1] === BYTE.star) {
            pos = endOfBlockComment(bytes, pos + 2, length);
            if (pos < 0)
                return length;
        }
        else {
            return pos;
        }
    }
    return length;
}
/** Index of the line feed or carriage return that ends the line, or `length`. */
function endOfLine(bytes, at, length) {
    let pos = at;
    while (pos < length && bytes[pos] !== BYTE.lineFeed && bytes[pos] !== BYTE.carriageReturn)
        pos++;
    return pos;
}
/** Index behind the comment's end, or -1 when it never ends; `at` is inside the comment. */
function endOfBlockComment(bytes, at, length) {
    let pos = at;
    while (pos < length) {
        if (bytes[pos] === BYTE.star && bytes[pos + 1] === BYTE.slash)
            return pos + 2;
        pos++;
    }
    return -1;
}
/** Index of the quote that closes the string opened at `at`, or -1 when the line ends first: then it was no string. */
function endOfString(bytes, at, length) {
    const quote = bytes[at];
    let pos = at + 1;
    while (pos < length) {
        const byte = bytes[pos];
        if (byte === quote)
            return pos;
        if (byte === BYTE.backslash) {
            // A line continuation may be written with CR LF, which is two bytes.
            pos += bytes[pos + 1] === BYTE.carriageReturn && bytes[pos + 2] === BYTE.lineFeed ? 3 : 2;
        }
        else if (byte === BYTE.lineFeed || byte === BYTE.carriageReturn) {
            return -1;
        }
        else {
            pos++;
        }
    }
    return -1;
}
/** Index of the slash that closes the regular expression opened at `at`, or -1 when the line ends first: then it was a division. */
function endOfRegex(bytes, at, length) {
    let pos = at + 1;
    let inClass = false;
    while (pos < length) {
        const byte = bytes[pos];
        if (byte === BYTE.lineFeed || byte === BYTE.carriageReturn)
            return -1;
        if (byte === BYTE.backslash) {
            if (bytes[pos + 1] === BYTE.lineFeed || bytes[pos + 1] === BYTE.carriageReturn)
                return -1;
            pos += 2;
            continue;
        }
        if (byte === BYTE.openBracket)
            inClass = true;
        else if (byte === BYTE.closeBracket)
            inClass = false;
        else if (byte === BYTE.slash && !inClass)
            return pos;
        pos++;
    }
    return -1;
}
/** True when `word` (ASCII) stands at `at` and the name ends with it. */
function isWordAt(bytes, at, word) {
    for (let index = 0; index < word.length; index++) {
        if (bytes[at + index] !== word.charCodeAt(index))
            return false;
    }
    return NAME_BYTE[bytes[at + word.length] ?? 0] !== 1;
}
/** Index behind the name that starts at `at`; `at` itself when no name starts there. */
function endOfName(bytes, at) {
    let pos = at;
    while (NAME_BYTE[bytes[pos] ?? 0] === 1)
        pos++;
    return pos;
}

;// CONCATENATED MODULE: ./build/imports/extract/string-literal.js

/**
 * The string literal, or the template literal without substitution, that starts at `at`; null when something else does.
 * Escapes are decoded as ECMAScript does (12.9.4).
 */
function readStringLiteral(bytes, at, length) {
    const quote = bytes[at];
    let end = -1;
    if (quote === BYTE.singleQuote || quote === BYTE.doubleQuote)
        end = endOfString(bytes, at, length);
    else if (quote === BYTE.backtick)
        end = endOfPlainTemplate(bytes, at, length);
    return end < 0 ? null : { value: decode(bytes, at + 1, end), end };
}
function endOfPlainTemplate(bytes, at, length) {
    for (let pos = at + 1; pos < length; pos++) {
        const byte = bytes[pos];
        if (byte === BYTE.backtick)
            return pos;
        if (byte === BYTE.backslash)
            pos++;
        else if (byte === 36 && bytes[pos + 1] === BYTE.openBrace)
            return -1;
    }
    return -1;
}
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
function decode(bytes, start, end) {
    let isPlain = true;
    for (let pos = start; pos < end && isPlain; pos++) {
        const byte = bytes[pos] ?? 0;
        isPlain = byte < 128 && byte !== BYTE.backslash;
    }
    if (isPlain) {
        let text = '';
        for (let pos = start; pos < end; pos++)
            text += String.fromCharCode(bytes[pos] ?? 0);
        return text;
    }
    return string_literal_unescape(UTF8.decode(bytes.subarray(start, end)));
}
const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,8})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))/g;
const SINGLE = new Map([
    ['n', '\n'],
    ['t', '\t'],
    ['r', '\r'],
    ['b', '\b'],
    ['f', '\f'],
    ['v', '\v'],
    ['0', '\0'],
    ['\n', ''],
    ['\r', ''],
    ['\r\n', ''],
    ['\u2028', ''],
    ['\u2029', ''],
]);
function string_literal_unescape(text) {
    return text.replace(ESCAPE, (whole, braced, unit, hex, single) => {
        const digits = braced ?? unit ?? hex;
        if (digits !== undefined) {
            const code = Number.parseInt(digits, 16);
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        }
        return SINGLE.get(single ?? '') ?? single ?? '';
    });
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-statement.js


/**
 * What follows the word `import` (which ends before `at`) when it is a declaration: `import 'x'`, `import a, {b} from 'x'`,
 * `import * as a from 'x'`, `import type ...`, `import a = require('x')`. Null when it is none, for example a property
 * named `import`; `import(...)` is no declaration.
 */
function readImportDeclaration(bytes, at, length) {
    let pos = skipTrivia(bytes, at, length);
    const bare = readStringLiteral(bytes, pos, length);
    if (bare !== null && bytes[pos] !== BYTE.backtick)
        return { specifier: bare.value, kind: 'value', end: bare.end };
    // `type` and `typeof` are modifiers unless they are the imported name itself: `import type from 'x'`, `import type, {a} from 'x'`.
    let isType = false;
    const modifier = isWordAt(bytes, pos, 'type') ? 4 : isWordAt(bytes, pos, 'typeof') ? 6 : 0;
    const phase = isWordAt(bytes, pos, 'defer') ? 5 : isWordAt(bytes, pos, 'source') ? 6 : 0;
    if (modifier > 0 || phase > 0) {
        const next = skipTrivia(bytes, pos + modifier + phase, length);
        if (isModified(bytes, next, length)) {
            isType = modifier > 0;
            pos = next;
        }
    }
    let onlyTypes = false;
    const defaultEnd = endOfName(bytes, pos);
    if (defaultEnd > pos) {
        pos = skipTrivia(bytes, defaultEnd, length);
        if (bytes[pos] === BYTE.equals)
            return readRequireEquals(bytes, pos + 1, length, isType);
        if (bytes[pos] === BYTE.comma) {
            pos = skipTrivia(bytes, pos + 1, length);
            const rest = bytes[pos] === BYTE.star ? readNamespace(bytes, pos, length) : readSpecifiers(bytes, pos, length);
            if (rest === null)
                return null;
            pos = rest.end;
        }
    }
    else if (bytes[pos] === BYTE.star) {
        const namespace = readNamespace(bytes, pos, length);
        if (namespace === null)
            return null;
        pos = namespace.end;
    }
    else {
        const specifiers = readSpecifiers(bytes, pos, length);
        if (specifiers === null)
            return null;
        pos = specifiers.end;
        onlyTypes = specifiers.onlyTypes;
    }
    return readFrom(bytes, pos, length, isType || onlyTypes ? 'type' : 'value');
}
/**
 * What follows the word `export` (which ends before `at`) when it names another module: `export * from 'x'`,
 * `export * as a from 'x'`, `export {a} from 'x'`, `export type ... from 'x'`. Null for every other export.
 */
function readReexport(bytes, at, length) {
    let pos = skipTrivia(bytes, at, length);
    let isType = false;
    if (isWordAt(bytes, pos, 'type')) {
        isType = true;
        pos = skipTrivia(bytes, pos + 4, length);
    }
    if (bytes[pos] === BYTE.star) {
        pos = skipTrivia(bytes, pos + 1, length);
        if (isWordAt(bytes, pos, 'as'))
            pos = skipModuleName(bytes, skipTrivia(bytes, pos + 2, length), length);
        return pos < 0 ? null : readFrom(bytes, pos, length, isType ? 'type' : 'reexport');
    }
    const specifiers = readSpecifiers(bytes, pos, length);
    if (specifiers === null)
        return null;
    return readFrom(bytes, specifiers.end, length, isType || specifiers.onlyTypes ? 'type' : 'reexport');
}
/** The literal argument of `import(` or `require(`; `at` is the parenthesis. Null when the argument is computed. */
function readLiteralArgument(bytes, at, length) {
    if (bytes[at] !== BYTE.openParen)
        return null;
    const literal = readStringLiteral(bytes, skipTrivia(bytes, at + 1, length), length);
    if (literal === null)
        return null;
    const next = bytes[skipTrivia(bytes, literal.end + 1, length)];
    return next === BYTE.closeParen || next === BYTE.comma ? literal : null;
}
/** True when the word before `at` was a modifier and not the default import's own name. */
function isModified(bytes, at, length) {
    const byte = bytes[at];
    if (byte === BYTE.openBrace || byte === BYTE.star)
        return true;
    const nameEnd = endOfName(bytes, at);
    if (nameEnd === at)
        return false;
    if (!isWordAt(bytes, at, 'from'))
        return true;
    // `import type from 'x'` imports a default named type; `import type from from 'x'` a type named from.
    const next = skipTrivia(bytes, nameEnd, length);
    return isWordAt(bytes, next, 'from') || bytes[next] === BYTE.equals;
}
function readFrom(bytes, at, length, kind) {
    const pos = skipTrivia(bytes, at, length);
    if (!isWordAt(bytes, pos, 'from'))
        return null;
    const start = skipTrivia(bytes, pos + 4, length);
    if (bytes[start] === BYTE.backtick)
        return null;
    const literal = readStringLiteral(bytes, start, length);
    return literal === null ? null : { specifier: literal.value, kind, end: literal.end };
}
function readRequireEquals(bytes, at, length, isType) {
    const pos = skipTrivia(bytes, at, length);
    if (!isWordAt(bytes, pos, 'require'))
        return null;
    const literal = readLiteralArgument(bytes, skipTrivia(bytes, pos + 7, length), length);
    if (literal === null)
        return null;
    return { specifier: literal.value, kind: isType ? 'type' : 'value', end: literal.end };
}
/** `* as name`; `end` is the index behind it. */
function readNamespace(bytes, at, length) {
    const word = skipTrivia(bytes, at + 1, length);
    if (!isWordAt(bytes, word, 'as'))
        return null;
    const name = skipTrivia(bytes, word + 2, length);
    const end = endOfName(bytes, name);
    return end > name ? { end } : null;
}
/** `{ a, type B, "c" as d }`; `onlyTypes` when it has entries and each is marked as a type. */
function readSpecifiers(bytes, at, length) {
    if (bytes[at] !== BYTE.openBrace)
        return null;
    let pos = skipTrivia(bytes, at + 1, length);
    let entries = 0;
    let types = 0;
    while (bytes[pos] !== BYTE.closeBrace) {
        const words = [];
        // `a`, `a as b`, `type a`, `type a as b`: never more than four.
        while (words.length < 5 && bytes[pos] !== BYTE.comma && bytes[pos] !== BYTE.closeBrace) {
            words.push(pos);
            const end = skipModuleName(bytes, pos, length);
            if (end < 0)
                return null;
            pos = skipTrivia(bytes, end, length);
        }
        if (words.length === 0 || words.length > 4)
            return null;
        entries++;
        if (isTypeEntry(bytes, words))
            types++;
        if (bytes[pos] === BYTE.comma)
            pos = skipTrivia(bytes, pos + 1, length);
    }
    return { end: pos + 1, onlyTypes: entries > 0 && entries === types };
}
function isTypeEntry(bytes, words) {
    const first = words[0] ?? 0;
    if (!isWordAt(bytes, first, 'type') && !isWordAt(bytes, first, 'typeof'))
        return false;
    // One word is a value named type, three are `type as name`, a renamed value; two and four have the modifier.
    return words.length === 2 || words.length === 4;
}
/** Index behind the name or string (module export name, ECMAScript 16.2.2) at `at`; -1 when neither stands there. */
function skipModuleName(bytes, at, length) {
    if (bytes[at] === BYTE.singleQuote || bytes[at] === BYTE.doubleQuote) {
        const literal = readStringLiteral(bytes, at, length);
        return literal === null ? -1 : literal.end + 1;
    }
    const end = endOfName(bytes, at);
    return end > at ? end : -1;
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-words.js

/** Words after which an expression starts, so that `/` opens a regular expression and `<` an element. */
const BEFORE_EXPRESSION = new Set([
    'await',
    'case',
    'default',
    'delete',
    'do',
    'else',
    'in',
    'instanceof',
    'new',
    'of',
    'return',
    'throw',
    'typeof',
    'void',
    'yield',
]);
const BEFORE_TYPE = ['as', 'extends', 'implements', 'infer', 'is', 'keyof', 'satisfies', 'typeof'];
const BEFORE_CONDITION = ['if', 'while', 'for', 'with'];
const PROMISE_MEMBERS = ['then', 'catch', 'finally'];
/** True when the word from `start` to `end` is an operator of an expression that follows, and no property's name. */
function isBeforeExpression(bytes, start, end) {
    if (end - start > 10 || isProperty(bytes, start))
        return false;
    let word = '';
    for (let pos = start; pos < end; pos++)
        word += String.fromCharCode(bytes[pos] ?? 0);
    return BEFORE_EXPRESSION.has(word);
}
/** True for the words whose parentheses hold a condition: what follows them is a statement, not an operator. */
function isBeforeCondition(bytes, start) {
    return !isProperty(bytes, start) && BEFORE_CONDITION.some((word) => isWordAt(bytes, start, word));
}
/** True for the words whose `{` opens a block although they stand before an expression. */
function isBeforeBlock(bytes, start) {
    return isWordAt(bytes, start, 'do') || isWordAt(bytes, start, 'else');
}
/** True for the words after which TypeScript expects a type. */
function isBeforeType(bytes, start) {
    return !isProperty(bytes, start) && BEFORE_TYPE.some((word) => isWordAt(bytes, start, word));
}
/** True for the members that a promise has, so that `import('x').then` is an expression and `import('x').Row` a type. */
function isPromiseMember(bytes, at) {
    return PROMISE_MEMBERS.some((word) => isWordAt(bytes, at, word));
}
/** Index of the first byte of the word that ends with the byte at `last`; `last + 1` when no word does. */
function startOfWord(bytes, last) {
    let pos = last;
    while (pos >= 0 && NAME_BYTE[bytes[pos] ?? 0] === 1)
        pos--;
    return pos + 1;
}
function isProperty(bytes, start) {
    return start > 0 && bytes[start - 1] === BYTE.dot && bytes[start - 2] !== BYTE.dot;
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-keyword.js



/** True when the word at `at`, `size` bytes long, is one that may import: `import`, `export`, `require`. */
function isKeyword(bytes, at, size) {
    if (size === 7)
        return isWordAt(bytes, at, 'require');
    return isWordAt(bytes, at, 'import') || isWordAt(bytes, at, 'export');
}
/**
 * The import that the keyword from `from` to `end` makes, or null. Its `end` is the last byte of a declaration that was
 * read whole, or -1 where reading goes on behind the keyword, as for calls. `last` is the index of the last byte of the
 * token before the keyword, -1 when that token ends a value.
 */
function readKeyword(bytes, length, from, end, last, isTypeScript) {
    // `e`, `r`
    if (bytes[from] === 101)
        return readReexport(bytes, end, length);
    const paren = skipTrivia(bytes, end, length);
    if (bytes[from] === 114) {
        const argument = readLiteralArgument(bytes, paren, length);
        return argument === null ? null : { specifier: argument.value, kind: 'value', end: -1 };
    }
    const call = skipPhase(bytes, paren, length);
    if (bytes[call] !== BYTE.openParen)
        return readImportDeclaration(bytes, end, length);
    const argument = readLiteralArgument(bytes, call, length);
    if (argument === null)
        return null;
    const isType = isTypeScript && (isTypePlace(bytes, last) || hasTypeMember(bytes, argument.end + 1, length));
    return { specifier: argument.value, kind: isType ? 'type' : 'dynamic', end: -1 };
}
/** `import.defer('x')` and `import.source('x')` are calls as `import('x')` is; `import.meta` is none. */
function skipPhase(bytes, at, length) {
    if (bytes[at] !== BYTE.dot)
        return at;
    const phase = skipTrivia(bytes, at + 1, length);
    if (!isWordAt(bytes, phase, 'defer') && !isWordAt(bytes, phase, 'source'))
        return at;
    return skipTrivia(bytes, endOfName(bytes, phase), length);
}
/**
 * Whether `import('x')` stands behind `typeof`, `as` and the like, or first in type arguments. `let x: import('x')` (a
 * module that is itself a type) is not told from a value: the stronger edge is the safe mistake.
 */
function isTypePlace(bytes, last) {
    if (last < 0)
        return false;
    if (bytes[last] === BYTE.less)
        return bytes[last - 1] !== BYTE.less;
    return isBeforeType(bytes, startOfWord(bytes, last));
}
/** Whether the call whose argument ends before `at` is followed by a member that no promise has, as in `import('x').Row`. */
function hasTypeMember(bytes, at, length) {
    const paren = skipTrivia(bytes, at, length);
    if (bytes[paren] !== BYTE.closeParen)
        return false;
    const dot = skipTrivia(bytes, paren + 1, length);
    return bytes[dot] === BYTE.dot && !isPromiseMember(bytes, skipTrivia(bytes, dot + 1, length));
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-state.js


// What the scanner is in the middle of: code, a template literal, the text or a tag of an element.
const CODE = 0;
const TEMPLATE = 1;
const TEXT = 2;
const TAG = 3;
// What was opened and not yet closed.
const BLOCK = 1;
const OBJECT = 2;
const TEMPLATE_LITERAL = 3;
const SUBSTITUTION = 4;
const CHILD_EXPRESSION = 5;
const ATTRIBUTE_EXPRESSION = 6;
const ELEMENT = 7;
const ELEMENT_IN_TAG = 8;
const PAREN = 9;
const CONDITION = 10;
// The token before: an operator (an expression may follow), the end of a value, a word that has yet to be looked at.
const OPERATOR = 0;
const VALUE = 1;
const WORD = 2;
/** Where a scan is, what is open around it, and what came before. */
class ScanState {
    open = [];
    mode = CODE;
    pos = 0;
    before = OPERATOR;
    /** Index of the last byte of the token before, -1 at the start. */
    last = -1;
    /** Start of the token before when it is a word. */
    wordStart = 0;
    isLost = false;
    /** True when the place was never lost and nothing but parentheses is open: these end with their block. */
    isAtEnd() {
        return !this.isLost && this.mode === CODE && this.open.every((context) => context === PAREN || context === CONDITION);
    }
    closeElement(last) {
        const closed = this.open.pop();
        const top = this.open[this.open.length - 1];
        if (closed === ELEMENT_IN_TAG)
            this.mode = TAG;
        else if (top === ELEMENT || top === ELEMENT_IN_TAG)
            this.mode = TEXT;
        else {
            this.mode = CODE;
            this.before = VALUE;
            this.last = last;
        }
    }
    enterExpression(at, context) {
        this.open.push(context);
        this.mode = CODE;
        this.before = OPERATOR;
        this.last = at;
    }
    closeBrace(at) {
        let closed = this.open.pop();
        // A parenthesis that was never closed ends with its block.
        while (closed === PAREN || closed === CONDITION)
            closed = this.open.pop();
        this.last = at;
        this.before = OPERATOR;
        if (closed === OBJECT)
            this.before = VALUE;
        else if (closed === SUBSTITUTION)
            this.mode = TEMPLATE;
        else if (closed === CHILD_EXPRESSION)
            this.mode = TEXT;
        else if (closed === ATTRIBUTE_EXPRESSION)
            this.mode = TAG;
        else if (closed === undefined)
            this.isLost = true;
    }
}
/** Whether the token before ends a value, so that `/` divides and `<` compares. `last` is the index of its last byte. */
function isAfterValue(bytes, before, wordStart, last) {
    if (before === VALUE)
        return true;
    if (before === WORD)
        return !isBeforeExpression(bytes, wordStart, last + 1);
    if (last < 1 || bytes[last] !== BYTE.dot)
        return false;
    // `1.` is a number
    const digit = bytes[last - 1] ?? 0;
    return digit >= 48 && digit <= 57;
}
/** Whether the `{` that stands next opens a block (a statement follows its end) or an object (an operator may follow). */
function isBlockStart(bytes, before, wordStart, last) {
    if (before === VALUE || last < 0)
        return true;
    if (before === WORD)
        return !isBeforeExpression(bytes, wordStart, last + 1) || isBeforeBlock(bytes, wordStart);
    const byte = bytes[last];
    // `;`
    if (byte === 59 || byte === BYTE.openBrace || byte === BYTE.closeBrace || byte === BYTE.closeParen)
        return true;
    // Behind `>` stands the body of an arrow function or of a function with a generic result, never an object.
    return byte === BYTE.greater;
}

;// CONCATENATED MODULE: ./build/imports/extract/jsx.js

/** Index of the next byte of element text that means something: `<`, `{`, or `length`. */
function endOfJsxText(bytes, at, length) {
    let pos = at;
    while (pos < length && bytes[pos] !== BYTE.less && bytes[pos] !== BYTE.openBrace)
        pos++;
    return pos;
}
/**
 * Index where reading of a tag's attributes stops: at `{`, at a `<` that opens an element as attribute value, at the `>` of
 * the tag, at the `/` of `/>`, or `length` when the tag never ends. Attribute strings have no escapes and may cross lines.
 */
function endOfJsxAttributes(bytes, at, length) {
    let pos = at;
    while (pos < length) {
        const byte = bytes[pos];
        if (byte === BYTE.openBrace || byte === BYTE.less || byte === BYTE.greater)
            return pos;
        if (byte === BYTE.slash) {
            const next = bytes[pos + 1];
            if (next === BYTE.greater)
                return pos;
            if (next === BYTE.slash)
                pos = endOfLine(bytes, pos, length);
            else if (next === BYTE.star) {
                const end = endOfBlockComment(bytes, pos + 2, length);
                pos = end < 0 ? length : end;
            }
            else
                pos++;
        }
        else if (byte === BYTE.singleQuote || byte === BYTE.doubleQuote) {
            const end = bytes.indexOf(byte, pos + 1);
            pos = end < 0 || end >= length ? length : end + 1;
        }
        else {
            pos++;
        }
    }
    return length;
}
/** Index behind the tag's name and its type arguments (`<Select<string> ...`); `at` is the byte after `<`. */
function endOfJsxName(bytes, at, length) {
    let pos = at;
    // Member, namespace and dashed names: `Menu.Item`, `xlink:href`, `my-element`.
    for (;;) {
        pos = endOfName(bytes, pos);
        if (bytes[pos] !== BYTE.dot && bytes[pos] !== BYTE.colon && bytes[pos] !== 45)
            break;
        pos++;
    }
    if (bytes[pos] !== BYTE.less)
        return pos;
    let depth = 0;
    for (; pos < length; pos++) {
        if (bytes[pos] === BYTE.less)
            depth++;
        else if (bytes[pos] === BYTE.greater && bytes[pos - 1] !== BYTE.equals && --depth === 0)
            return pos + 1;
    }
    return length;
}
/** Tells an element from type parameters where an expression may start; one for each source, since it remembers searches. */
class JsxStart {
    bytes;
    length;
    isTypeScript;
    closings = new Map();
    constructor(bytes, length, isTypeScript) {
        this.bytes = bytes;
        this.length = length;
        this.isTypeScript = isTypeScript;
    }
    /** True when the `<` at `at`, standing where an expression may start, opens a JSX element or fragment. */
    isElement(at) {
        const { bytes, length } = this;
        const next = bytes[at + 1];
        if (next === BYTE.greater)
            return true;
        const nameEnd = endOfName(bytes, at + 1);
        if (nameEnd === at + 1 || (next !== undefined && next >= 48 && next <= 57))
            return false;
        if (!this.isTypeScript)
            return true;
        // In TSX `<T,>`, `<T extends U>`, `<T = U>` and `<const T` are type parameters of an arrow function or a function type.
        if (isWordAt(bytes, at + 1, 'const'))
            return false;
        const after = skipTrivia(bytes, nameEnd, length);
        if (bytes[after] === BYTE.comma || bytes[after] === BYTE.equals)
            return false;
        if (isWordAt(bytes, after, 'extends')) {
            const behind = bytes[skipTrivia(bytes, after + 7, length)];
            return behind === BYTE.equals || behind === BYTE.greater || behind === BYTE.slash;
        }
        // `<T>(value: T) => T` is a function type unless the element is closed further on.
        if (bytes[after] === BYTE.greater && bytes[after + 1] === BYTE.openParen)
            return this.isClosedAfter(at, nameEnd);
        return true;
    }
    isClosedAfter(at, nameEnd) {
        const { bytes, length } = this;
        let name = '';
        for (let pos = at + 1; pos < nameEnd; pos++)
            name += String.fromCharCode(bytes[pos] ?? 0);
        const known = this.closings.get(name);
        if (known !== undefined && known > at)
            return known < length;
        let pos = at;
        for (;;) {
            pos = bytes.indexOf(BYTE.less, pos + 1);
            if (pos < 0 || pos >= length)
                break;
            if (bytes[pos + 1] === BYTE.slash && isSameName(bytes, pos + 2, at + 1, nameEnd))
                break;
        }
        const found = pos < 0 ? length : pos;
        this.closings.set(name, found);
        return found < length;
    }
}
function isSameName(bytes, at, start, end) {
    for (let index = 0; index < end - start; index++) {
        if (bytes[at + index] !== bytes[start + index])
            return false;
    }
    return endOfName(bytes, at) === at + end - start;
}

;// CONCATENATED MODULE: ./build/imports/extract/line-counter.js

/**
 * Line and column (UTF-16 code units) of ever later places in one source, both from 1. Lines end at LF, CR or CR LF, as
 * the snapshot's normalised text has them (SPEC section 5). A byte order mark takes no column. Work is done only up to
 * the last place asked for, so a file without imports costs nothing.
 */
class LineCounter {
    bytes;
    line = 1;
    lineStart;
    cursor;
    constructor(bytes, start) {
        this.bytes = bytes;
        this.lineStart = start;
        this.cursor = start;
    }
    /** `at` must not lie before the place of the last call. */
    locate(at) {
        const bytes = this.bytes;
        let pos = this.cursor;
        for (; pos < at; pos++) {
            const byte = bytes[pos];
            if (byte === BYTE.lineFeed || (byte === BYTE.carriageReturn && bytes[pos + 1] !== BYTE.lineFeed)) {
                this.line++;
                this.lineStart = pos + 1;
            }
        }
        this.cursor = pos;
        let column = 1;
        for (let index = this.lineStart; index < at; index++) {
            const byte = bytes[index] ?? 0;
            // Continuation bytes add nothing; a four-byte character is a surrogate pair.
            if ((byte & 0xc0) !== 0x80)
                column += byte >= 0xf0 ? 2 : 1;
        }
        return { line: this.line, column };
    }
}

;// CONCATENATED MODULE: ./build/imports/extract/reference-directive.js
const DIRECTIVE = /^\/\/\/\s*<reference\s+(?:[^>]*?\s)?(path|types)\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*\/>/;
/**
 * The specifier of a `/// <reference path="..." />` or `types="..."` directive in the comment from `at` to `end`, else null.
 * A path is relative to the file also without `./`; `lib` and the other attributes name nothing in a workspace.
 * Source: TypeScript handbook, "Triple-Slash Directives" (reviewed 2026-11-21).
 */
function readReferenceDirective(bytes, at, end) {
    // Longer lines are no directive, and the pattern must not meet them.
    if (end - at > 1000)
        return null;
    const match = DIRECTIVE.exec(new TextDecoder().decode(bytes.subarray(at, end)));
    const target = match?.[2] ?? match?.[3];
    if (match === null || target === undefined || target === '')
        return null;
    if (match[1] === 'types' || target.startsWith('./') || target.startsWith('../') || target.startsWith('/'))
        return target;
    return `./${target}`;
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript-scan.js







/** One pass over one source; see `extractJavaScript`. */
class JavaScriptScan extends ScanState {
    bytes;
    length;
    isTypeScript;
    isJsx;
    isForgiving;
    imports = [];
    lines;
    elements;
    start;
    constructor(bytes, length, isTypeScript, isJsx, 
    /** Unclosed quotes are taken for text of elements instead of for a lost place. */
    isForgiving = false) {
        super();
        this.bytes = bytes;
        this.length = length;
        this.isTypeScript = isTypeScript;
        this.isJsx = isJsx;
        this.isForgiving = isForgiving;
        this.start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
        this.pos = this.start;
        this.lines = new LineCounter(bytes, this.start);
        this.elements = new JsxStart(bytes, length, isTypeScript);
    }
    run() {
        const { bytes, length } = this;
        // `#!`
        if (bytes[this.start] === 35 && bytes[this.start + 1] === 33)
            this.pos = endOfLine(bytes, this.start, length);
        while (this.pos < length) {
            if (this.mode === CODE)
                this.scanCode();
            else if (this.mode === TEMPLATE)
                this.scanTemplate();
            else if (this.mode === TEXT)
                this.scanText();
            else
                this.scanTag();
        }
        return { imports: this.imports, uncertain: !this.isAtEnd() };
    }
    /** Code up to the next template, element or end of an expression inside one. The token before is kept in locals: this loop is where the time goes. */
    scanCode() {
        const { bytes, length } = this;
        const kinds = BYTE_KIND;
        let { pos, before, last, wordStart } = this;
        while (pos < length) {
            // In bounds: pos is below length, and zeros stand behind it.
            const byte = bytes[pos];
            const kind = kinds[byte];
            if (kind === SPACE_BYTE) {
                pos++;
                continue;
            }
            if (kind === WORD_BYTE) {
                wordStart = pos;
                do
                    pos++;
                while (kinds[bytes[pos]] === WORD_BYTE);
                const size = pos - wordStart;
                if ((byte === 105 || byte === 101 || byte === 114) && (size === 6 || size === 7) && isKeyword(bytes, wordStart, size)) {
                    const isMember = before === OPERATOR && last > 0 && bytes[last] === BYTE.dot && bytes[last - 1] !== BYTE.dot;
                    const found = isMember ? null : readKeyword(bytes, length, wordStart, pos, before === VALUE ? -1 : last, this.isTypeScript);
                    if (found !== null) {
                        this.record(found.specifier, found.kind, wordStart);
                        if (found.end >= 0) {
                            last = found.end;
                            before = OPERATOR;
                            pos = last + 1;
                            continue;
                        }
                    }
                }
                last = pos - 1;
                before = WORD;
                continue;
            }
            if (kind === PLAIN_BYTE) {
                before = OPERATOR;
                last = pos++;
                continue;
            }
            if (byte === 34 || byte === 39) {
                // `"`, `'`
                const end = endOfString(bytes, pos, length);
                if (end < 0) {
                    if (!this.isForgiving)
                        this.isLost = true;
                    pos++;
                }
                else {
                    last = end;
                    before = VALUE;
                    pos = end + 1;
                }
                continue;
            }
            if (byte === 93) {
                // `]`
                before = VALUE;
                last = pos++;
                continue;
            }
            this.before = before;
            this.last = last;
            this.wordStart = wordStart;
            this.pos = pos;
            this.scanMark(byte);
            if (this.mode !== CODE)
                return;
            ({ pos, before, last } = this);
        }
        this.pos = pos;
        this.before = before;
        this.last = last;
        this.wordStart = wordStart;
    }
    /** One token that opens, closes, or means different things in different places; `pos` moves behind it. */
    scanMark(byte) {
        const { bytes, pos } = this;
        this.pos = pos + 1;
        switch (byte) {
            case 47: // `/`
                this.pos = this.scanSlash(pos);
                return;
            case 96: // a backtick
                this.open.push(TEMPLATE_LITERAL);
                this.mode = TEMPLATE;
                return;
            case 123: // `{`
                this.open.push(isBlockStart(bytes, this.before, this.wordStart, this.last) ? BLOCK : OBJECT);
                break;
            case 125: // `}`
                this.closeBrace(pos);
                return;
            case 40: // `(`
                this.open.push(this.before === WORD && isBeforeCondition(bytes, this.wordStart) ? CONDITION : PAREN);
                break;
            case 41: {
                // `)`
                const top = this.open[this.open.length - 1];
                if (top === PAREN || top === CONDITION)
                    this.open.pop();
                this.before = top === CONDITION ? OPERATOR : VALUE;
                this.last = pos;
                return;
            }
            case 60: // `<`
                if (this.isJsx && this.isElementStart(pos)) {
                    this.openElement(pos, ELEMENT);
                    return;
                }
                break;
            case 43: // `++` and `--` leave a value a value
            case 45:
                if (bytes[pos + 1] === byte) {
                    this.pos = pos + 2;
                    return;
                }
                break;
            case 33: // `!` behind a value is TypeScript's non-null mark
                if (this.last === pos - 1 && bytes[pos + 1] !== BYTE.equals && this.isAfterValue()) {
                    this.before = VALUE;
                    this.last = pos;
                    return;
                }
                break;
            default:
                break;
        }
        this.before = OPERATOR;
        this.last = pos;
    }
    /** A comment, a regular expression or a division; returns the index behind it. */
    scanSlash(at) {
        const { bytes, length } = this;
        if (bytes[at + 1] === BYTE.slash) {
            const end = endOfLine(bytes, at, length);
            if (this.last < 0 && bytes[at + 2] === BYTE.slash) {
                const reference = readReferenceDirective(bytes, at, end);
                if (reference !== null)
                    this.record(reference, 'type', at);
            }
            return end;
        }
        if (bytes[at + 1] === BYTE.star) {
            const end = endOfBlockComment(bytes, at + 2, length);
            if (end < 0)
                this.isLost = true;
            return end < 0 ? length : end;
        }
        // `</` is a closing tag where elements are not followed.
        if (bytes[at - 1] !== BYTE.less && !this.isAfterValue()) {
            const end = endOfRegex(bytes, at, length);
            if (end >= 0) {
                const behind = endOfName(bytes, end + 1);
                this.before = VALUE;
                this.last = behind - 1;
                return behind;
            }
        }
        this.before = OPERATOR;
        this.last = at;
        return at + 1;
    }
    /** Up to the end of the template literal or of its next text part; `pos` is inside the text. */
    scanTemplate() {
        const { bytes, length } = this;
        let pos = this.pos;
        for (; pos < length; pos++) {
            const byte = bytes[pos];
            if (byte === BYTE.backslash)
                pos++;
            else if (byte === BYTE.backtick) {
                this.open.pop();
                this.before = VALUE;
                this.last = pos;
                break;
            }
            else if (byte === 36 && bytes[pos + 1] === BYTE.openBrace) {
                pos++;
                this.open.push(SUBSTITUTION);
                this.before = OPERATOR;
                this.last = pos;
                break;
            }
        }
        if (pos < length)
            this.mode = CODE;
        this.pos = pos + 1;
    }
    scanText() {
        const { bytes, length } = this;
        const pos = endOfJsxText(bytes, this.pos, length);
        this.pos = pos + 1;
        if (pos >= length)
            return;
        if (bytes[pos] === BYTE.openBrace) {
            this.enterExpression(pos, CHILD_EXPRESSION);
        }
        else if (bytes[skipTrivia(bytes, pos + 1, length)] === BYTE.slash) {
            const end = bytes.indexOf(BYTE.greater, pos);
            const isClosed = end >= 0 && end < length;
            this.pos = isClosed ? end + 1 : length;
            if (isClosed)
                this.closeElement(end);
        }
        else {
            this.openElement(pos, ELEMENT);
        }
    }
    scanTag() {
        const { bytes, length } = this;
        const pos = endOfJsxAttributes(bytes, this.pos, length);
        this.pos = pos + 1;
        if (pos >= length)
            return;
        if (bytes[pos] === BYTE.openBrace)
            this.enterExpression(pos, ATTRIBUTE_EXPRESSION);
        else if (bytes[pos] === BYTE.less)
            this.openElement(pos, ELEMENT_IN_TAG);
        else if (bytes[pos] === BYTE.greater)
            this.mode = TEXT;
        else {
            this.pos = pos + 2;
            this.closeElement(pos + 1);
        }
    }
    openElement(at, context) {
        this.open.push(context);
        this.mode = TAG;
        this.pos = endOfJsxName(this.bytes, at + 1, this.length);
    }
    isAfterValue() {
        return isAfterValue(this.bytes, this.before, this.wordStart, this.last);
    }
    isElementStart(at) {
        if (this.isAfterValue())
            return false;
        if (this.before === WORD && isWordAt(this.bytes, this.wordStart, 'new'))
            return false;
        return this.elements.isElement(at);
    }
    record(specifier, kind, at) {
        this.imports.push({ specifier, kind, ...this.lines.locate(at) });
    }
}

;// CONCATENATED MODULE: ./build/imports/extract/javascript.js


/**
 * All imports of a JavaScript or TypeScript source, in the order of the text: static imports, re-exports, `import()` and
 * `require()` with a literal, `import a = require()`, TypeScript's import types, and `/// <reference>` directives (as type
 * imports). `bytes` is UTF-8; from `length` on it must be zero for at least eight bytes, so that one buffer can serve all
 * files. Why a scanner and not a parser: see `javascript.rationale.md`.
 */
function extractJavaScript(bytes, length, isTypeScript, isJsx) {
    const first = new JavaScriptScan(bytes, length, isTypeScript, isJsx, false).run();
    if (!first.uncertain || !isJsx)
        return first;
    // Type parameters taken for an element swallow the rest of the file: without elements, each mistake ends with its line.
    const second = new JavaScriptScan(bytes, length, isTypeScript, false, true).run();
    if (!second.uncertain)
        return second;
    return { imports: union(first.imports, second.imports), uncertain: true };
}
const key = (record) => `${record.line}:${record.column}:${record.specifier}`;
const byPlace = (0,order/* inOrder */.a)((0,order.by)((record) => record.line), (0,order.by)((record) => record.column), (a, b) => (0,order/* compareText */.n)(a.specifier, b.specifier));
function union(a, b) {
    const seen = new Set(a.map(key));
    return [...a, ...b.filter((record) => !seen.has(key(record)))].sort(byPlace);
}

;// CONCATENATED MODULE: ./build/imports/extract/languages.js

const JAVASCRIPT = { name: 'javascript', extract: (bytes, length) => extractJavaScript(bytes, length, false, true) };
const TYPESCRIPT = { name: 'typescript', extract: (bytes, length) => extractJavaScript(bytes, length, true, false) };
const TSX = { name: 'typescript', extract: (bytes, length) => extractJavaScript(bytes, length, true, true) };
/** A declaration file is no module at run time: whatever it imports, it imports types. */
const DECLARATIONS = { name: 'typescript', extract: extractDeclarations };
/** File name extension, without the dot, to language. Elements are legal in every kind of JavaScript file that tools accept. */
const BY_EXTENSION = new Map([
    ['js', JAVASCRIPT],
    ['mjs', JAVASCRIPT],
    ['cjs', JAVASCRIPT],
    ['jsx', JAVASCRIPT],
    ['ts', TYPESCRIPT],
    ['mts', TYPESCRIPT],
    ['cts', TYPESCRIPT],
    ['tsx', TSX],
]);
const DECLARATION_FILE = /\.d\.(?:[mc]?ts|[^./]+\.ts)$/;
/** The language of a file by its name, or null when its imports are not read. */
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    if (dot < 0)
        return null;
    if (DECLARATION_FILE.test(name))
        return DECLARATIONS;
    return BY_EXTENSION.get(name.slice(dot + 1)) ?? null;
}
/** The imports of a source file, or null when `path` is no source file; `bytes` as in `Language.extract`. */
function extractImports(path, bytes, length) {
    return languageOf(path)?.extract(bytes, length) ?? null;
}
function extractDeclarations(bytes, length) {
    const { imports, uncertain } = extractJavaScript(bytes, length, true, false);
    return { imports: imports.map((record) => ({ ...record, kind: 'type' })), uncertain };
}


/***/ }),

/***/ 72576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ addExtended),
/* harmony export */   c: () => (/* binding */ extendsTargets)
/* harmony export */ });
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(20727);

const EXTENDS = /"extends"\s*:\s*(?:"([^"\\]*)"|\[([^\]]*)\])/g;
/**
 * Files of the tree that the text of a tsconfig may extend by a relative path, as it stands and with `.json` behind it. A
 * cheap look without parsing, to know what will be read: it may name files that are not there, and misses escaped paths.
 */
function extendsTargets(path, text) {
    const targets = [];
    for (const [, single, list] of text.matchAll(EXTENDS)) {
        const named = single === undefined ? [...(list ?? '').matchAll(/"([^"\\]*)"/g)].map((match) => match[1] ?? '') : [single];
        for (const specifier of named) {
            if (!specifier.startsWith('.'))
                continue;
            const target = (0,_file_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)((0,_file_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path), specifier);
            if (target !== null)
                targets.push(target, `${target}.json`);
        }
    }
    return targets;
}
/** All texts that `start` extends, directly or not, read with `textOf` and added to it; each file once. */
function addExtended(start, textOf) {
    const waiting = [...start.keys()];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        for (const target of extendsTargets(path, start.get(path) ?? '')) {
            const text = start.has(target) ? null : textOf(target);
            if (text === null)
                continue;
            start.set(target, text);
            waiting.push(target);
        }
    }
}


/***/ }),

/***/ 20727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   _z: () => (/* binding */ inFolder),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a path; the root is the empty string. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/**
 * `path` seen from `folder`, with `.` and `..` taken away; null when it leaves the workspace. A trailing slash is dropped.
 */
function joinPath(folder, path) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** `folder` and all folders above it, the nearest first and the root (empty string) last. */
function* foldersUp(folder) {
    let current = folder;
    for (;;) {
        yield current;
        if (current === '')
            return;
        current = folderOf(current);
    }
}
function inFolder(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}


/***/ }),

/***/ 83617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ observe),
  d: () => (/* binding */ steersResolution)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(94419);
// EXTERNAL MODULE: ./build/imports/extract/languages.js + 11 modules
var languages = __nccwpck_require__(20992);
// EXTERNAL MODULE: ./build/imports/resolve/extends-targets.js
var extends_targets = __nccwpck_require__(72576);
// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(64172);
;// CONCATENATED MODULE: ./build/workspace/capture-problems.js

/** A file that had to be read and could not. */
function unreadableFile(path, cause) {
    return {
        code: 'unreadable_file',
        message: `${path} could not be read: ${cause}.`,
        hint: 'Restore the file or its permissions (git status shows what differs), or remove it from git.',
        location: { file: path },
    };
}
const KINDS = {
    repository: {
        code: 'repository_skipped',
        says: 'Not checked, since each is a repository of its own (submodule or clone)',
        hint: 'Run the gates in that repository, or add a workflow step with working-directory set to it.',
    },
    notCheckedOut: {
        code: 'not_checked_out',
        says: 'Not checked, since the sparse checkout leaves them out',
        hint: 'Remove sparse-checkout from the checkout step to check these files too.',
    },
    sourceTooLarge: {
        code: 'source_too_large',
        says: 'Hashed but not scanned for imports, since each is larger than the limit',
        hint: 'Raise the limit of bytes to scan in the config if these files are written by people.',
    },
    sourceNotText: {
        code: 'source_not_text',
        says: 'Hashed but not scanned for imports, since each holds NUL bytes',
        hint: 'Save these files as UTF-8 if they are source code.',
    },
    vanished: {
        code: 'file_vanished',
        says: 'Left out, since these untracked files were gone before they were read',
        hint: 'Run again when nothing else writes to the workspace.',
    },
};
const NAMED_AT_MOST = 20;
function createCaptureWarnings() {
    const paths = new Map();
    const note = (kind) => (path) => {
        const known = paths.get(kind);
        if (known === undefined)
            paths.set(kind, [path]);
        else
            known.push(path);
    };
    return {
        vanished: note('vanished'),
        repository: note('repository'),
        notCheckedOut: note('notCheckedOut'),
        sourceTooLarge: note('sourceTooLarge'),
        sourceNotText: note('sourceNotText'),
        problems() {
            const problems = [];
            for (const kind of Object.keys(KINDS)) {
                const found = [...(paths.get(kind) ?? [])].sort(order/* compareText */.n);
                const first = found[0];
                if (first !== undefined)
                    problems.push(warning(KINDS[kind], found, first));
            }
            return problems;
        },
    };
}
function warning(kind, paths, first) {
    const shown = paths.slice(0, NAMED_AT_MOST).join(', ');
    const count = paths.length > NAMED_AT_MOST ? ` (showing ${NAMED_AT_MOST} of ${paths.length})` : '';
    return { code: kind.code, message: `${kind.says}: ${shown}${count}.`, hint: kind.hint, location: { file: first } };
}

// EXTERNAL MODULE: ./build/contract/digest.js
var contract_digest = __nccwpck_require__(34963);
;// CONCATENATED MODULE: ./build/workspace/blob-oid.js

const FIRST_SCRATCH_BYTES = 256 * 1024;
/**
 * Git's object id of a blob: the digest of `blob <length>`, NUL and the content (gitformat-pack and hash-object). Head
 * and content are put side by side in one reused buffer, since a digest of one piece costs half of one of two.
 */
function createBlobOids(format) {
    let scratch = Buffer.allocUnsafe(FIRST_SCRATCH_BYTES);
    return (content) => {
        const head = `blob ${content.length}\0`;
        const length = head.length + content.length;
        if (scratch.length < length)
            scratch = Buffer.allocUnsafe(length * 2);
        scratch.write(head, 0, 'latin1');
        scratch.set(content, head.length);
        return (0,contract_digest/* digestHex */.sU)(format, scratch.subarray(0, length));
    };
}

;// CONCATENATED MODULE: ./build/workspace/line-endings.js
const CR = 0x0d;
const LF = 0x0a;
/**
 * `text`: CRLF and CR become LF. `bytes`: only CRLF does, a CR alone may be data (SPEC section 5, Snapshot). CR and LF
 * are single bytes in UTF-8, so bytes are enough for both.
 */
function createLineEndings(form) {
    return form === 'text' ? textEndings() : byteEndings();
}
function textEndings() {
    let afterCr = false;
    return {
        convert(piece) {
            if (!afterCr && !piece.includes(CR))
                return piece;
            const out = Buffer.allocUnsafe(piece.length);
            let length = 0;
            for (let at = 0; at < piece.length; at += 1) {
                const byte = piece[at];
                if (byte === CR)
                    out[length++] = LF;
                else if (byte !== LF || !afterCr)
                    out[length++] = byte;
                afterCr = byte === CR;
            }
            return out.subarray(0, length);
        },
        finish: () => Buffer.alloc(0),
    };
}
function byteEndings() {
    let heldCr = false;
    return {
        convert(piece) {
            if (!heldCr && !piece.includes(CR))
                return piece;
            const out = Buffer.allocUnsafe(piece.length + 1);
            let length = 0;
            for (let at = 0; at < piece.length; at += 1) {
                const byte = piece[at];
                if (heldCr && byte !== LF)
                    out[length++] = CR;
                heldCr = byte === CR;
                if (!heldCr)
                    out[length++] = byte;
            }
            return out.subarray(0, length);
        },
        finish() {
            const rest = Buffer.alloc(heldCr ? 1 : 0, CR);
            heldCr = false;
            return rest;
        },
    };
}

;// CONCATENATED MODULE: ./build/workspace/normalise.js


/**
 * Text (valid UTF-8 without NUL) has CRLF and CR turned into LF and is then brought to NFC; a BOM stays. Bytes that are
 * not UTF-8 but hold no NUL have CRLF turned into LF, since git's line-ending settings change such files too. With a NUL
 * the raw bytes count. Bytes that are already in normal form are hashed where they lie.
 */
function normalise(content, checks) {
    const bytes = asBuffer(content);
    const isAscii = checks.isAscii(bytes);
    if (bytes.includes(0))
        return binary((0,contract_digest/* sha256Hex */.fg)(bytes), true);
    if (!isAscii && !checks.isUtf8(bytes))
        return binary((0,contract_digest/* sha256Hex */.fg)(withLineFeeds(bytes, 'bytes')), false);
    const unixBytes = withLineFeeds(bytes, 'text');
    if (isAscii)
        return normalise_text((0,contract_digest/* sha256Hex */.fg)(unixBytes), () => unixBytes.toString('latin1'));
    const decoded = unixBytes.toString('utf8');
    const composed = decoded.normalize('NFC');
    return normalise_text((0,contract_digest/* sha256Hex */.fg)(composed === decoded ? unixBytes : composed), () => composed);
}
function normalise_text(hash, read) {
    return { hash, is_binary: false, hasNul: false, text: read };
}
function binary(hash, hasNul) {
    return { hash, is_binary: true, hasNul, text: () => null };
}
function withLineFeeds(bytes, form) {
    if (!bytes.includes(0x0d))
        return bytes;
    const endings = createLineEndings(form);
    const converted = endings.convert(bytes);
    const rest = endings.finish();
    return rest.length === 0 ? converted : Buffer.concat([converted, rest]);
}
/** A view as Buffer, whose searches are native. */
function asBuffer(bytes) {
    return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/workspace/late-content.js

/** A text beyond this many bytes is never made: the language's strings end soon after. */
const TEXT_BYTES = 256 * 1024 * 1024;
/**
 * The normalised text of a file that was captured before, read again and held against `hash`. Throws when the file is
 * gone, changed or too large: a caller that goes on would judge something else than what was hashed.
 */
function readContent(workspace, file, hash) {
    const bytes = contentBytes(workspace.read(file, TEXT_BYTES));
    const normalised = typeof bytes === 'string' ? null : normalise(bytes, workspace.checks);
    const text = normalised?.hash === hash ? normalised.text() : null;
    if (text !== null)
        return text;
    const cause = typeof bytes === 'string' ? bytes : 'its content changed';
    throw new Error(`${file.path} is no longer what the snapshot hashed: ${cause}. Run again when nothing else writes to the workspace.`);
}
function contentBytes(read) {
    switch (read.kind) {
        case 'whole':
            return read.bytes.subarray(0, read.length);
        case 'link':
            return read.target;
        case 'large':
            return drain(read);
        case 'missing':
            return 'it is gone';
        case 'unreadable':
            return read.cause;
    }
}
/** A large file stays open until it is drained. */
function drain(read) {
    for (let piece = read.next(); piece.kind === 'piece'; piece = read.next())
        ;
    return `it is larger than ${TEXT_BYTES} bytes`;
}

;// CONCATENATED MODULE: ./build/workspace/normalise-pieces.js



/** Longest stretch of text without a place to cut it that is held: beyond it the file is reported as unreadable. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;
/**
 * `normalise` for a file too large to hold: the same hash, with memory bounded by the piece and by `maxHeldBytes`. Until
 * the last byte it is open which of the three forms counts, so all that are still possible are hashed side by side.
 */
function createPieceNormaliser(checks, maxHeldBytes = MAX_HELD_BYTES) {
    const raw = (0,contract_digest/* startDigest */.RB)();
    const bytes = (0,contract_digest/* startDigest */.RB)();
    const text = (0,contract_digest/* startDigest */.RB)();
    const byteEndings = createLineEndings('bytes');
    const textEndings = createLineEndings('text');
    let held = Buffer.alloc(0);
    let totalBytes = 0;
    let hasNul = false;
    let isUtf8 = true;
    let isTooLong = false;
    const hashText = (piece) => {
        if (checks.isAscii(piece))
            text.update(piece);
        else if (checks.isUtf8(piece))
            text.update(Buffer.from(piece.toString('utf8').normalize('NFC'), 'utf8'));
        else
            isUtf8 = false;
    };
    return {
        push(piece) {
            const content = asBuffer(piece);
            totalBytes += content.length;
            raw.update(content);
            hasNul ||= content.includes(0);
            if (hasNul)
                return;
            bytes.update(byteEndings.convert(content));
            if (!isUtf8 || isTooLong)
                return;
            const converted = textEndings.convert(content);
            const waiting = held.length === 0 ? converted : Buffer.concat([held, converted]);
            const cut = lastSafeCut(waiting);
            hashText(waiting.subarray(0, cut));
            held = Buffer.from(waiting.subarray(cut));
            isTooLong = held.length > maxHeldBytes;
        },
        end() {
            if (hasNul)
                return { hash: raw.hex(), is_binary: true, hasNul, totalBytes };
            if (isUtf8 && !isTooLong)
                hashText(held);
            if (isUtf8)
                return { hash: isTooLong ? null : text.hex(), is_binary: false, hasNul, totalBytes };
            bytes.update(byteEndings.finish());
            return { hash: bytes.hex(), is_binary: true, hasNul, totalBytes };
        },
    };
}
/**
 * The last place before which and after which text can be normalised on its own: just before an ASCII character or a
 * character of U+5000 to U+9FFF (lead bytes E5 to E9), none of which ever joins with what stands before it (The Unicode
 * Standard, annex 15, section 9: starters with NFC_Quick_Check=Yes).
 */
function lastSafeCut(bytes) {
    for (let at = bytes.length - 1; at > 0; at -= 1) {
        const byte = bytes[at];
        if (byte < 0x80 || (byte >= 0xe5 && byte <= 0xe9))
            return at;
    }
    return 0;
}

;// CONCATENATED MODULE: ./build/workspace/file-reader.js





/** Files up to this size are read in one piece, so that one buffer bounds the memory of a run. */
const WHOLE_BYTES = 16 * 1024 * 1024;
/** Larger texts are read again when asked for. */
const KEPT_TEXT_BYTES = 4 * 1024 * 1024;
function createFileReader(workspace, objectFormat, options, warnings) {
    const { scanBytes } = options.limits;
    const blobOidOf = objectFormat === null || options.blobOids === false ? null : createBlobOids(objectFormat);
    const scan = (path, bytes, length) => {
        const blobOid = blobOidOf === null ? null : blobOidOf(bytes.subarray(0, length));
        options.onSource(path, bytes, length);
        return blobOid;
    };
    const readWhole = (file, bytes, length, isScannable) => {
        const normalised = normalise(bytes.subarray(0, length), workspace.checks);
        const isKept = length <= KEPT_TEXT_BYTES && options.keepText(file.path);
        const entry = isKept
            ? { path: file.path, content: normalised.text(), hash: normalised.hash, is_binary: normalised.is_binary }
            : lateEntry(workspace, file, normalised.hash, normalised.is_binary);
        let blobOid = null;
        if (isScannable) {
            if (normalised.hasNul)
                warnings.sourceNotText(file.path);
            else if (length > scanBytes)
                warnings.sourceTooLarge(file.path);
            else
                blobOid = scan(file.path, bytes, length);
        }
        return { file: entry, length, blobOid };
    };
    const readLarge = (file, read, isScannable) => {
        const normaliser = createPieceNormaliser(workspace.checks);
        for (let piece = read.next(); piece.kind !== 'end'; piece = read.next()) {
            if (piece.kind === 'failed')
                return unreadableFile(file.path, piece.cause);
            normaliser.push(piece.bytes);
        }
        const { hash, is_binary, hasNul, totalBytes } = normaliser.end();
        if (hash === null)
            return unreadableFile(file.path, 'its text has no place in 64 MiB where it can be cut to be normalised');
        if (isScannable)
            (hasNul ? warnings.sourceNotText : warnings.sourceTooLarge)(file.path);
        return { file: lateEntry(workspace, file, hash, is_binary), length: totalBytes, blobOid: null };
    };
    return {
        read(file) {
            const isScannable = !file.link && options.isSource(file.path);
            const read = workspace.read(file, isScannable ? Math.max(WHOLE_BYTES, scanBytes) : WHOLE_BYTES);
            switch (read.kind) {
                case 'whole':
                    return readWhole(file, read.bytes, read.length, isScannable);
                case 'large':
                    return readLarge(file, read, isScannable);
                case 'link':
                    return readWhole(file, read.target, read.target.length, false);
                case 'unreadable':
                    return unreadableFile(file.path, read.cause);
                case 'missing':
                    if (file.sparse)
                        warnings.notCheckedOut(file.path);
                    else if (file.tracked)
                        return unreadableFile(file.path, 'it is tracked but not on the disk');
                    else
                        warnings.vanished(file.path);
                    return null;
            }
        },
    };
}
/** An entry whose content is read when asked for, and is exactly what was hashed or throws. */
function lateEntry(workspace, file, hash, is_binary) {
    return {
        path: file.path,
        get content() {
            return is_binary ? null : readContent(workspace, file, hash);
        },
        hash,
        is_binary,
    };
}

;// CONCATENATED MODULE: ./build/workspace/snapshot.js

/** The canonical text is hashed in pieces of about this many characters. */
const PIECE_LENGTH = 1 << 20;
/** The snapshot of files that are sorted by path; `totalBytes` counts raw bytes. */
function createSnapshot(files, totalBytes) {
    return {
        files,
        metadata: {
            repo_fingerprint: fingerprintOfFiles(files),
            file_count: files.length,
            total_bytes: totalBytes,
            snapshot_version: 1,
        },
    };
}
/**
 * SHA-256 in hex of the canonical JSON of `{files: [{path, hash, is_binary}], snapshot_version: 1}` (SPEC section 5).
 * The text is put together here piece by piece, since its shape is fixed and trees are large; a test holds it equal to
 * `repoFingerprint` of the contract. For a string, `JSON.stringify` writes what RFC 8785 asks, and a path is always well-formed Unicode.
 */
function fingerprintOfFiles(files) {
    const digest = (0,contract_digest/* startDigest */.RB)();
    let json = '{"files":[';
    let separator = '';
    for (const { path, hash, is_binary } of files) {
        json += `${separator}{"hash":"${hash}","is_binary":${is_binary ? 'true' : 'false'},"path":${JSON.stringify(path)}}`;
        separator = ',';
        if (json.length < PIECE_LENGTH)
            continue;
        digest.update(json);
        json = '';
    }
    digest.update(`${json}],"snapshot_version":1}`);
    return digest.hex();
}

;// CONCATENATED MODULE: ./build/workspace/capture.js





const PROGRESS_STEP = 500;
/**
 * The one read of the disk (SPEC section 5, Snapshot): lists the files, reads each once, hashes it, hands sources on.
 * Fails only when git refuses to list; a file that cannot be read is a problem of the capture.
 */
function captureSnapshot(workspace, options) {
    const listed = workspace.list({ includeUntracked: options.includeUntracked });
    if (!listed.ok)
        return (0,result/* err */._)(listed.error);
    const listing = listed.value;
    const listedFiles = listing.files.filter((file) => !isProductOfRun(file)).sort((0,order.by)((file) => file.path));
    const unreadable = listing.unreadable.map(({ path, cause }) => unreadableFile(path, cause));
    const warnings = createCaptureWarnings();
    for (const path of listing.repositories)
        warnings.repository(path);
    const total = Math.min(listedFiles.length, options.limits.files);
    const reader = createFileReader(workspace, listing.objectFormat, options, warnings);
    const files = [];
    const blobOids = new Map();
    let totalBytes = 0;
    let previous = null;
    for (let at = 0; at < total; at += 1) {
        const file = listedFiles[at];
        const captured = file.path === previous ? unreadableFile(file.path, 'two names become this path once percent-coded') : reader.read(file);
        previous = file.path;
        if (captured !== null && 'code' in captured)
            unreadable.push(captured);
        else if (captured !== null) {
            files.push(captured.file);
            totalBytes += captured.length;
            if (captured.blobOid !== null)
                blobOids.set(file.path, captured.blobOid);
        }
        if ((at + 1) % PROGRESS_STEP === 0 || at + 1 === total)
            options.onProgress?.(at + 1, total);
    }
    let byPath = null;
    return (0,result.ok)({
        snapshot: createSnapshot(files, totalBytes),
        source: listing.source,
        detail: listing.detail,
        prefix: listing.prefix,
        problems: {
            unreadable: unreadable.sort((0,order.by)((problem) => problem.location?.file ?? '')),
            limit: total < listedFiles.length ? tooManyFiles(listedFiles.length, total) : null,
            warnings: warnings.problems(),
        },
        text(path) {
            byPath ??= new Map(files.map((file) => [file.path, file]));
            return byPath.get(path)?.content ?? null;
        },
        blobOid: (path) => blobOids.get(path) ?? null,
    });
}
/** What earlier runs of this product wrote must never be part of what the next one judges. */
function isProductOfRun(file) {
    return !file.tracked && (file.path.startsWith('artifacts/ci/') || file.path.startsWith('artifacts/gates/'));
}
function tooManyFiles(found, limit) {
    return {
        code: 'limit_exceeded',
        message: `The workspace has ${found} files and the limit is ${limit}: the rest was not read.`,
        expected: `at most ${limit} files`,
        actual: `${found} files`,
        hint: 'Raise the limit of files in the config, or run in a subfolder with working-directory.',
    };
}

;// CONCATENATED MODULE: ./build/pipeline/observe.js




/** Whether resolving imports will want the text of a file again, as far as its path tells. */
function steersResolution(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return name === 'package.json' || name === 'pnpm-workspace.yaml' || (name.endsWith('.json') && /(?:ts|js)config/.test(path));
}
function isTsconfig(path) {
    return path.endsWith('.json') && steersResolution(path) && !path.endsWith('package.json');
}
/** Reads the workspace, once (SPEC section 5, Snapshot). */
function observe(workspace, options) {
    const extracted = new Map();
    const capture = captureSnapshot(workspace, {
        ...options,
        isSource: (path) => (0,languages/* languageOf */.e)(path) !== null,
        keepText: steersResolution,
        onSource: (path, bytes, length) => {
            const imports = (0,languages/* extractImports */.A)(path, bytes, length);
            if (imports !== null)
                extracted.set(path, imports);
        },
    });
    if (!capture.ok)
        return (0,result/* err */._)(capture.error);
    const { snapshot, text } = capture.value;
    const all = new Set();
    const kept = new Map();
    for (const { path } of snapshot.files) {
        all.add(path);
        if (!isTsconfig(path))
            continue;
        const content = text(path);
        if (content !== null)
            kept.set(path, content);
    }
    (0,extends_targets/* addExtended */.T)(kept, (path) => (all.has(path) ? text(path) : null));
    return (0,result.ok)({ capture: capture.value, extracted, text: (path) => kept.get(path) ?? text(path) });
}


/***/ }),

/***/ 47347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings),
  A: () => (/* binding */ settingsProblemText)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(94419);
;// CONCATENATED MODULE: ./build/config/find-config.js

/** Where the config is looked for, from the root (SPEC section 10). */
const DEFAULT_CONFIG_PATH = '.github/contract-gates.yml';
/** Names that people mean by it. They are never read, but never passed over in silence either. */
const LOOKALIKES = [
    '.github/contract-gates.yaml',
    '.github/contract-gates.json',
    '.github/contract_gates.yml',
    '.contract-gates.yml',
    'contract-gates.yml',
    'contract-gates.yaml',
    'contract-gates.json',
];
/**
 * The config file to read: the one that was asked for, else the default one, else null (no config). A file with almost
 * the default name is a problem, because a run without its gates would be green for nothing.
 */
function findConfig(asked, exists) {
    if (asked !== null)
        return (0,result.ok)(asked);
    if (exists(DEFAULT_CONFIG_PATH))
        return (0,result.ok)(DEFAULT_CONFIG_PATH);
    const meant = LOOKALIKES.find(exists);
    if (meant === undefined)
        return (0,result.ok)(null);
    return (0,result/* err */._)({
        code: 'config_missing',
        message: `${meant} looks like the config, but only ${DEFAULT_CONFIG_PATH} is read`,
        hint: `rename it to ${DEFAULT_CONFIG_PATH}, or set the input config to ${meant}`,
        location: { file: meant },
    });
}

;// CONCATENATED MODULE: ./build/config/problem-text.js

const WINDOW = 100;
/**
 * One problem as a terminal shows it: place and message, the line of the file with a caret under the column, the hint.
 * `readText` gives the text of the file again; without it the line is left out.
 */
function problemText(problem, readText) {
    const { location, message, hint } = problem;
    const lines = [location === undefined ? message : `${(0,result/* formatLocation */.j)(location)}: ${message}`];
    if (location?.line !== undefined && location.column !== undefined) {
        const line = readText(location.file)?.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u)[location.line - 1];
        if (line !== undefined && line.trim() !== '')
            lines.push(...excerpt(line, location.column));
    }
    if (hint !== undefined && hint !== '')
        lines.push(`  hint: ${hint}`);
    return lines.join('\n');
}
/** The line, cut around the column when it is long, and the caret below it. Tabs and controls count as one column. */
function excerpt(line, column) {
    const start = column > WINDOW - 20 ? column - (WINDOW - 20) : 0;
    const text = line.slice(start, start + WINDOW).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
    const head = start > 0 ? '…' : '';
    const tail = start + WINDOW < line.length ? '…' : '';
    return [`  ${head}${text}${tail}`, `  ${' '.repeat(head.length + column - 1 - start)}^`];
}

// EXTERNAL MODULE: ./build/base/duration.js
var duration = __nccwpck_require__(15902);
// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __nccwpck_require__(25292);
// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __nccwpck_require__(72112);
// EXTERNAL MODULE: ./build/config/root-path.js
var root_path = __nccwpck_require__(69343);
// EXTERNAL MODULE: ./build/config/rulepack-names.js
var rulepack_names = __nccwpck_require__(76333);
;// CONCATENATED MODULE: ./build/config/rulepack-settings.js

function rulepackSettings(namespace, settings, newOnlyPolicy, location) {
    const severity = {};
    const newOnly = {};
    const rules = settings?.rules ?? {};
    for (const [rule, byDefault] of Object.entries(rulepack_names/* RULES */.y0[namespace])) {
        const said = rules[rule];
        severity[rule] = (typeof said === 'object' ? said.severity : said) ?? byDefault;
        newOnly[rule] = (typeof said === 'object' ? said.new_only : undefined) ?? newOnlyPolicy;
    }
    const overrides = Object.entries(severity).filter(([, level]) => level !== 'off');
    const enabled = (settings?.enabled ?? true) && overrides.length > 0;
    return {
        namespace,
        gateName: (0,rulepack_names/* rulepackGateName */.ss)(namespace),
        enabled,
        config: {
            enabled,
            severity_overrides: Object.fromEntries(overrides),
            type_imports: settings?.type_imports ?? 'ignore',
            ignore: (settings?.ignore ?? []).map(({ paths, reason }) => ({ paths: [...paths], reason })),
        },
        newOnly,
        severity,
        namedInConfig: settings !== undefined,
        location,
    };
}

// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __nccwpck_require__(50578);
;// CONCATENATED MODULE: ./build/config/selection.js



/**
 * Narrows what the config declares (SPEC sections 2 and 10). Items are read from left to right: `all`, `none`, a name
 * takes, `-name` leaves out; a list that begins with `-name` starts from all. `gates` may also name rulepack gates,
 * but `all` and `none` in it mean the gates alone: rulepacks stay unless `rulepacks`, or `-cycles` in `gates`, leaves
 * them out. What a selected gate needs is selected with it; leaving out by name what a selected gate needs is an
 * error, because that gate could only judge on something that nobody checked.
 */
function selectGates(request) {
    const problems = [];
    const gateNames = request.gates.map(({ name }) => name);
    const gates = readList('gates', request.wantedGates, gateNames, request.rulepacks, problems);
    const rulepacks = readList('rulepacks', request.wantedRulepacks, request.rulepacks, [], problems);
    const taken = new Set(gates.taken);
    for (const rulepack of request.rulepacks) {
        const named = gates.named.get(rulepack);
        if (named === 'take' && !rulepacks.taken.has(rulepack)) {
            problems.push(selectionProblem(`gates names ${rulepack}, but rulepacks leaves it out`, `remove ${rulepack} from gates, or add it to rulepacks`));
        }
        if (rulepacks.taken.has(rulepack) && named !== 'leave')
            taken.add(rulepack);
        else
            taken.delete(rulepack);
    }
    addNeeds(request, taken, gates.named, problems);
    if (problems.length > 0)
        return (0,result/* err */._)(problems);
    const declared = [...gateNames, ...request.rulepacks];
    return (0,result.ok)({ declared, selected: declared.filter((name) => taken.has(name)), leftOut: declared.filter((name) => !taken.has(name)) });
}
function readList(input, words, all, others, problems) {
    const taken = new Set(words === null || words[0]?.startsWith('-') === true ? all : []);
    const named = new Map();
    const known = new Map([...all, ...others].flatMap((name) => [[name, name], [name.replaceAll('_', '-'), name]]));
    for (const word of words ?? []) {
        const leaves = word.startsWith('-');
        const spelled = leaves ? word.slice(1) : word;
        const name = known.get(spelled);
        if (word === 'all') {
            for (const one of all)
                taken.add(one);
        }
        else if (word === 'none') {
            taken.clear();
        }
        else if (name === undefined || (name !== spelled && !rulepack_names/* RESERVED_GATE_NAMES */.Sn.has(name))) {
            problems.push(unknownName(input, spelled, [...all, ...others]));
        }
        else {
            named.set(name, leaves ? 'leave' : 'take');
            if (leaves)
                taken.delete(name);
            else
                taken.add(name);
        }
    }
    return { taken, named };
}
/** Follows the needs of what is selected, however long the chain is. */
function addNeeds(request, taken, named, problems) {
    const byName = new Map(request.gates.map((gate) => [gate.name, gate]));
    const waiting = [...request.gates.filter(({ name }) => taken.has(name))];
    for (let gate = waiting.pop(); gate !== undefined; gate = waiting.pop()) {
        for (const need of gate.needs) {
            if (taken.has(need))
                continue;
            const needed = byName.get(need);
            if (needed !== undefined && named.get(need) !== 'leave') {
                taken.add(need);
                waiting.push(needed);
            }
            else {
                problems.push(selectionProblem(`the gate ${gate.name} needs ${need}, which the selection or the config leaves out`, `select ${need} too, or leave out ${gate.name} as well`));
            }
        }
    }
}
function unknownName(input, name, known) {
    const planned = [...rulepack_names/* RESERVED_GATE_NAMES */.Sn].some(([gate, rulepack]) => gate === name || rulepack === name);
    if (planned) {
        return selectionProblem(`${input} names the rulepack ${name}, which is not there: it is switched off in the config or not in this version`, 'remove it from the list');
    }
    const meant = (0,nearest/* nearest */.p)(name, known);
    const hint = meant !== null ? `did you mean ${meant}?` : known.length === 0 ? 'nothing is declared that could be named' : `the names are ${known.join(', ')}`;
    return selectionProblem(`${input} names ${JSON.stringify(name)}, which does not exist`, hint);
}
function selectionProblem(message, hint) {
    return { code: 'selection_invalid', message, hint };
}

;// CONCATENATED MODULE: ./build/config/settings.js








/** Limits of SPEC section 5. */
const DEFAULT_LIMITS = { files: 1_000_000, scanBytes: 8 * 1024 * 1024 };
const DEFAULT_GATE_TIMEOUT = '30m';
/**
 * Settings from a config (null when there is none) and the inputs. `ci` says whether this is CI when no mode is given;
 * `parallelism` is the number of gates that the host can run at once when `max-parallel` is not given.
 */
function resolveSettings(request) {
    const { config, inputs } = request;
    const data = config?.data ?? { version: 1 };
    const mode = inputs.mode ?? (request.ci ? 'ci' : 'local');
    const newOnly = data.policy?.new_only ?? true;
    const engine = inputs.engine ?? data.meta?.engine ?? 'native';
    const policy = {
        strict: inputs.strict ?? data.policy?.strict ?? false,
        newOnly,
        coverageRequired: data.policy?.coverage_required ?? null,
        contractRequires: engine === 'hardis' ? ['tests', 'coverage'] : [],
    };
    const gates = Object.entries(data.gates ?? {}).map(([name, gate]) => gateSpec(name, gate, config));
    const rulepacks = Object.fromEntries(rulepack_names/* RULEPACKS */.vq.map((namespace) => [namespace, rulepackSettings(namespace, data.rulepacks?.[namespace], newOnly, config?.provenance.get(`/rulepacks/${namespace}`) ?? null)]));
    const selection = selectGates({
        gates,
        rulepacks: rulepack_names/* RULEPACKS */.vq.filter((namespace) => rulepacks[namespace].enabled).map(rulepack_names/* rulepackGateName */.ss),
        wantedGates: inputs.gates,
        wantedRulepacks: inputs.rulepacks,
    });
    if (!selection.ok)
        return (0,result/* err */._)(selection.error);
    const untracked = data.snapshot?.untracked ?? 'auto';
    const snapshot = {
        untracked,
        includeUntracked: untracked === 'include' || (untracked === 'auto' && mode === 'local'),
        limits: { files: data.snapshot?.limits?.files ?? DEFAULT_LIMITS.files, scanBytes: data.snapshot?.limits?.scan_bytes ?? DEFAULT_LIMITS.scanBytes },
    };
    return (0,result.ok)({
        mode,
        policy,
        meta: { adapter: inputs.adapter ?? data.meta?.adapter ?? 'github-actions', engine, orgId: inputs.orgId ?? data.meta?.org_id ?? null },
        gates,
        rulepacks,
        snapshot,
        selection: selection.value,
        maxParallel: inputs.maxParallel ?? Math.max(1, request.parallelism),
        timeoutMs: inputs.timeoutMs,
        reportOnly: inputs.reportOnly,
        summary: inputs.summary,
        annotations: inputs.annotations,
        upload: inputs.upload,
        artifactName: inputs.artifactName,
        retentionDays: inputs.retentionDays,
        policyDigestInput: digestInput(policy, rulepacks, snapshot, selection.value),
        provenance: provenanceOf(config, inputs),
    });
}
function gateSpec(name, gate, config) {
    const command = gate.run ?? gate.script;
    (0,invariant/* invariant */.V)(command !== undefined && config !== null, `gate ${name} was checked`);
    const timeout = (0,duration/* parseDuration */.E9)(gate.timeout ?? DEFAULT_GATE_TIMEOUT);
    (0,invariant/* invariant */.V)(timeout.ok, `timeout of gate ${name} was checked`);
    return {
        name,
        kind: gate.run === undefined ? 'script' : 'run',
        command: gate.run === undefined && typeof command === 'string' ? ((0,root_path/* normalRootPath */.v)(command) ?? command) : command,
        description: gate.description ?? null,
        needs: gate.needs ?? [],
        blocking: gate.blocking ?? true,
        timeoutMs: timeout.value,
        env: { ...gate.env },
        cleanEnv: gate.clean_env ?? false,
        requiresEnv: gate.requires_env ?? [],
        onFork: gate.on_fork ?? 'run',
        workingDirectory: (0,root_path/* normalRootPath */.v)(gate.working_directory ?? '.') ?? '.',
        thresholds: { ...gate.thresholds },
        warnExitCodes: gate.warn_exit_codes ?? [],
        location: config.provenance.get((0,json_pointer/* pointerTo */.x)('/gates', name)) ?? { file: config.path },
    };
}
/** The mode is left out: the same tree has the same hash in CI and on a desk. A rulepack that did not run is said so. */
function digestInput(policy, rulepacks, snapshot, selection) {
    return {
        policy: {
            strict: policy.strict,
            new_only: policy.newOnly,
            coverage_required: policy.coverageRequired,
            contract_requires: policy.contractRequires,
        },
        rulepacks: Object.fromEntries(rulepack_names/* RULEPACKS */.vq.map((namespace) => {
            const { config, newOnly, severity, gateName } = rulepacks[namespace];
            return [namespace, { config, new_only: newOnly, severity, selected: selection.selected.includes(gateName) }];
        })),
        waivers: [],
        snapshot: { untracked: snapshot.untracked, limits: { files: snapshot.limits.files, scan_bytes: snapshot.limits.scanBytes } },
    };
}
function provenanceOf(config, inputs) {
    const origins = new Map();
    for (const [pointer, location] of config?.provenance ?? [])
        origins.set(pointer, { kind: 'file', location });
    const byInput = [
        ['/policy/strict', 'strict', inputs.strict],
        ['/meta/adapter', 'adapter', inputs.adapter],
        ['/meta/engine', 'engine', inputs.engine],
        ['/meta/org_id', 'org-id', inputs.orgId],
    ];
    for (const [pointer, name, value] of byInput)
        if (value !== null)
            origins.set(pointer, { kind: 'input', name });
    return origins;
}

;// CONCATENATED MODULE: ./build/pipeline/read-settings.js




/** Settings of a run from its config file, if there is one, and its inputs. The YAML parser is loaded only for a file. */
async function readSettings(inputs, ci, world) {
    const found = findConfig(inputs.config, (path) => world.readText(path) !== null);
    if (!found.ok)
        return (0,result/* err */._)([found.error]);
    const request = { inputs, ci, parallelism: world.host.processors };
    if (found.value === null) {
        const settings = resolveSettings({ ...request, config: null });
        return settings.ok ? (0,result.ok)({ ...settings.value, configPath: null }) : settings;
    }
    const { loadConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(329)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29329));
    const config = loadConfig(found.value, world.readText);
    if (!config.ok)
        return config;
    const settings = resolveSettings({ ...request, config: config.value });
    return settings.ok ? (0,result.ok)({ ...settings.value, configPath: config.value.path }) : settings;
}
/** A problem of the config as people read it, with the line it is about. */
function settingsProblemText(problem, world) {
    return problemText(problem, world.readText);
}


/***/ }),

/***/ 62144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ RUNS_FOLDER),
/* harmony export */   W4: () => (/* binding */ GATES_FOLDER),
/* harmony export */   eL: () => (/* binding */ RUN_FILE_NAMES)
/* harmony export */ });
/** Folders and files that runs leave below the root (SPEC sections 4 and 8). */
const GATES_FOLDER = 'artifacts/gates';
const RUNS_FOLDER = 'artifacts/ci';
/** Names of all files that a run may leave in its folder (SPEC section 8, as far as this version writes them). */
const RUN_FILE_NAMES = [
    'deployment-contract.json',
    'envelope.json',
    'gate-results.json',
    'gate-summary.json',
    'gate-summary.md',
    'pr-summary.json',
    'run.json',
    'task-spans.json',
    'verdict.json',
];


/***/ }),

/***/ 29934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(94419);
// EXTERNAL MODULE: ./build/base/utc-time.js
var utc_time = __nccwpck_require__(79930);
// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __nccwpck_require__(50578);
;// CONCATENATED MODULE: ./build/gates/thresholds.js

const NUMBER = String.raw `[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,3})?`;
const COMPARISON = new RegExp(String.raw `^(>=|<=|==|>|<)\s*(${NUMBER})$`);
const RANGE = new RegExp(String.raw `^(${NUMBER})\s*\.\.\s*(${NUMBER})$`);
const LONGEST = 200;
const GRAMMAR = 'a comparison such as ">= 8" (also <=, >, <, ==), several joined by commas such as ">= 8, <= 20", or "8..20"';
/**
 * Reads the condition of a threshold (SPEC section 4): `>= 8`, `<= 8`, `> 8`, `< 8`, `== 8`; several with commas, all
 * of which must hold (`>= 8, <= 20`); `8..20`, which includes both ends and means the same. Numbers are decimal, with
 * an optional sign, fraction and exponent. A condition that no number can meet is an error.
 */
function parseThreshold(text) {
    const trimmed = text.trim();
    if (trimmed.length > LONGEST)
        return (0,result/* err */._)(problem(text, 'it is too long', `write ${GRAMMAR}`));
    const range = RANGE.exec(trimmed);
    const comparisons = [];
    if (range !== null) {
        comparisons.push({ operator: '>=', value: Number(range[1]) }, { operator: '<=', value: Number(range[2]) });
    }
    else {
        for (const part of trimmed.split(',')) {
            const match = COMPARISON.exec(part.trim());
            if (match === null)
                return (0,result/* err */._)(problem(text, `"${part.trim()}" is no comparison`, hintFor(part.trim())));
            comparisons.push({ operator: match[1], value: Number(match[2]) });
        }
    }
    if (comparisons.some(({ value }) => !Number.isFinite(value))) {
        return (0,result/* err */._)(problem(text, 'a number in it is too large', `write ${GRAMMAR}`));
    }
    if (!canBeMet(comparisons)) {
        return (0,result/* err */._)(problem(text, 'no number can meet it', 'put the smaller number first, or widen the condition'));
    }
    return (0,result.ok)({ text: trimmed, comparisons });
}
/**
 * Holds a metric against a threshold. `actual` is null, and `met` false, when the value is missing or no finite number;
 * a number in quotes is no number.
 */
function checkThreshold(metric, threshold, value) {
    const actual = typeof value === 'number' && Number.isFinite(value) ? value : null;
    const met = actual !== null && threshold.comparisons.every((comparison) => holds(actual, comparison));
    return { metric, expected: threshold.text, actual, met };
}
function holds(actual, { operator, value }) {
    switch (operator) {
        case '>=':
            return actual >= value;
        case '<=':
            return actual <= value;
        case '>':
            return actual > value;
        case '<':
            return actual < value;
        case '==':
            return actual === value;
    }
}
/** The bounds themselves decide, with a point strictly between them where a bound is open. */
function canBeMet(comparisons) {
    const values = comparisons.map(({ value }) => value);
    const candidates = values.flatMap((value) => [value, ...values.map((other) => value / 2 + other / 2)]);
    const reach = Math.max(1, ...values.map(Math.abs)) * 2;
    return [...candidates, reach, -reach].some((number) => comparisons.every((comparison) => holds(number, comparison)));
}
function hintFor(part) {
    if (new RegExp(`^${NUMBER}$`).test(part))
        return `write ">= ${part}" or "== ${part}"`;
    if (/%\s*$/.test(part))
        return 'write the number without the percent sign';
    if (/^(=>|=<)/.test(part))
        return `write "${part.startsWith('=>') ? '>=' : '<='}${part.slice(2)}"`;
    if (/^=[^=]/.test(part))
        return `write "=${part}"`;
    return `write ${GRAMMAR}`;
}
function problem(text, why, hint) {
    return { code: 'threshold_invalid', message: `the threshold "${text}" cannot be used: ${why}`, expected: GRAMMAR, actual: text, hint };
}

;// CONCATENATED MODULE: ./build/gates/plan.js



/** Gate names of the rulepacks; no declared gate may take them (SPEC section 1). */
const RULEPACK_GATE_NAMES = ['change_impact', 'cycles', 'drift'];
const NAME = /^[a-z][a-z0-9_]*$/;
/**
 * Checks the declared gates and puts them into order (SPEC sections 1, 2 and 4). All problems are reported, each at the
 * place that declares the gate.
 *
 * @param rulepackGates gate names of the rulepacks that run; declared gates may need them
 */
function planGates(specs, rulepackGates) {
    const gates = [
        ...specs.map((spec) => ({ kind: 'command', name: spec.name, needs: [...new Set(spec.needs)], spec })),
        ...rulepackGates.map((name) => ({ kind: 'rulepack', name, needs: [] })),
    ];
    const problems = [...nameProblems(specs), ...needProblems(specs, gates), ...thresholdProblems(specs)];
    if (problems.length > 0)
        return (0,result/* err */._)(problems);
    const order = topologicalOrder(gates);
    return order.length === gates.length ? (0,result.ok)({ gates, order }) : (0,result/* err */._)([circleProblem(gates, new Set(order))]);
}
function nameProblems(specs) {
    const problems = [];
    const seen = new Set();
    for (const { name, location } of specs) {
        if (!NAME.test(name)) {
            problems.push({
                code: 'gate_name_invalid',
                message: `the gate name "${name}" cannot be used: it names files and report entries`,
                expected: 'lower-case letters, digits and _, starting with a letter',
                actual: name,
                hint: `write ${validName(name)}`,
                location,
            });
        }
        else if (RULEPACK_GATE_NAMES.includes(name)) {
            problems.push({
                code: 'gate_name_reserved',
                message: `the gate name "${name}" belongs to the rulepack of that name`,
                hint: `choose another name, for example ${name}_check`,
                location,
            });
        }
        else if (seen.has(name)) {
            problems.push({
                code: 'gate_name_duplicate',
                message: `two gates are named "${name}"`,
                hint: 'rename one of them',
                location,
            });
        }
        seen.add(name);
    }
    return problems;
}
function validName(name) {
    const words = name.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '');
    return words === '' ? 'a name such as unit_tests' : words;
}
function needProblems(specs, gates) {
    const names = gates.map(({ name }) => name);
    const known = new Set(names);
    return specs.flatMap(({ name, needs, location }) => needs
        .filter((need) => !known.has(need))
        .map((need) => {
        const near = (0,nearest/* nearest */.p)(need, names.filter((other) => other !== name));
        const off = RULEPACK_GATE_NAMES.includes(need) ? `the rulepack ${need} does not run here; take it out of needs or enable it` : null;
        return {
            code: 'need_unknown',
            message: `the gate "${name}" needs "${need}", and there is no such gate`,
            actual: need,
            hint: off ?? (near === null ? `the gates are: ${names.join(', ')}` : `did you mean ${near}?`),
            location,
        };
    }));
}
function thresholdProblems(specs) {
    return specs.flatMap(({ name, thresholds, location }) => Object.entries(thresholds).flatMap(([metric, condition]) => {
        const parsed = parseThreshold(condition);
        if (parsed.ok)
            return [];
        return [{ ...parsed.error, message: `gate "${name}", metric ${metric}: ${parsed.error.message}`, location }];
    }));
}
/** Kahn's algorithm; of all gates that are free, the one declared first comes next. Gates in a circle stay out. */
function topologicalOrder(gates) {
    const position = new Map(gates.map(({ name }, index) => [name, index]));
    const dependents = new Map();
    const open = gates.map(({ needs }) => needs.length);
    gates.forEach(({ needs }, index) => {
        for (const need of needs)
            dependents.set(need, [...(dependents.get(need) ?? []), index]);
    });
    const free = gates.flatMap(({ name }, index) => (open[index] === 0 ? [position.get(name) ?? index] : []));
    const order = [];
    while (free.length > 0) {
        const next = Math.min(...free);
        free.splice(free.indexOf(next), 1);
        const gate = gates[next];
        if (gate === undefined)
            continue;
        order.push(gate.name);
        for (const dependent of dependents.get(gate.name) ?? []) {
            const left = (open[dependent] ?? 0) - 1;
            open[dependent] = left;
            if (left === 0)
                free.push(dependent);
        }
    }
    return order;
}
/** Follows needs among the gates that could not be ordered until one repeats: that stretch is a circle. */
function circleProblem(gates, ordered) {
    const stuck = new Map(gates.filter(({ name }) => !ordered.has(name)).map((gate) => [gate.name, gate]));
    const path = [];
    let name = [...stuck.keys()][0] ?? '';
    while (!path.includes(name)) {
        path.push(name);
        name = stuck.get(name)?.needs.find((need) => stuck.has(need)) ?? name;
    }
    const circle = path.slice(path.indexOf(name));
    // Told from its first declared member, so that the message does not depend on where the walk began.
    const first = [...stuck.keys()].find((member) => circle.includes(member)) ?? name;
    const start = circle.indexOf(first);
    const told = [...circle.slice(start), ...circle.slice(0, start), first];
    const gate = stuck.get(first);
    return {
        code: 'needs_circle',
        message: `gates need each other in a circle: ${told.join(' -> ')}`,
        hint: told.length === 2 ? `take ${first} out of its own needs` : 'take one of these needs out',
        ...(gate?.kind === 'command' ? { location: gate.spec.location } : {}),
    };
}

// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __nccwpck_require__(25292);
// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(64172);
;// CONCATENATED MODULE: ./build/base/redact.js

const MASK = '***';
/** A shorter value would mask half of all words; the runner's own masking knows those. */
const SHORTEST_SECRET = 6;
/**
 * Shapes of credentials that are masked even when nobody named them. Every repetition is bounded, or starts only where
 * the character before cannot belong to it: no text makes the search slower than linear.
 */
const SHAPES = [
    // GitHub tokens: ghp_ gho_ ghu_ ghs_ ghr_, with the newer dotted form, and fine-grained ones.
    /gh[pousr]_[A-Za-z0-9_.-]{16,}/g,
    /github_pat_[A-Za-z0-9_]{16,}/g,
    // JSON web tokens.
    /(?<![\w-])eyJ[\w-]{6,}\.[\w-]{4,}\.[\w-]*/g,
    // AWS key ids, npm, GitLab and Slack tokens.
    /(?:AKIA|ASIA)[A-Z0-9]{16}/g,
    /npm_[A-Za-z0-9]{36}/g,
    /glpat-[\w-]{20,}/g,
    /xox[abeoprs]-[A-Za-z0-9-]{10,}/g,
    // Credentials in addresses and headers.
    /x-access-token:[^@\s]{1,1024}@/g,
    /:\/\/[^\s/:@]{1,256}:[^\s/:@]{1,1024}@/g,
    /authorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:basic|bearer|token)[ \t]{1,8}[\w.~+/=-]{6,}/gi,
];
const KEY_START = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g;
const KEY_END = '-----END ';
/**
 * A function that replaces credentials in a text with `***`: the shapes above, private key blocks, and each of
 * `secrets` (values of at least 6 characters; of several lines, each such line too; also as JSON writes them, as
 * percent-coded and as base64). Used on everything a gate printed before it reaches a record (PLATFORM A4).
 */
function createRedactor(secrets) {
    const needles = [...new Set(secrets.flatMap(spellings))];
    return (text) => {
        const spans = [];
        for (const needle of needles) {
            for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
                spans.push({ start: at, end: at + needle.length });
            }
        }
        for (const shape of SHAPES) {
            for (const match of text.matchAll(shape))
                spans.push({ start: match.index, end: match.index + match[0].length });
        }
        let coveredTo = 0;
        for (const match of text.matchAll(KEY_START)) {
            if (match.index < coveredTo)
                continue;
            const end = text.indexOf(KEY_END, match.index);
            coveredTo = end === -1 ? text.length : end;
            spans.push({ start: match.index, end: coveredTo });
        }
        return masked(text, spans);
    };
}
/** Spans are found on the original text and joined, so that no part of one survives because it overlapped another. */
function masked(text, spans) {
    if (spans.length === 0)
        return text;
    spans.sort((0,order/* inOrder */.a)((0,order.by)((span) => span.start), (0,order.by)((span) => span.end)));
    const parts = [];
    let shownTo = 0;
    for (let index = 0; index < spans.length;) {
        const { start } = spans[index];
        let end = start;
        for (let span = spans[index]; span !== undefined && span.start <= end; span = spans[index]) {
            end = Math.max(end, span.end);
            index += 1;
        }
        parts.push(text.slice(shownTo, start), MASK);
        shownTo = end;
    }
    parts.push(text.slice(shownTo));
    return parts.join('');
}
function spellings(secret) {
    const values = [secret, secret.trim(), ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())];
    return values
        .filter((value) => value.length >= SHORTEST_SECRET)
        .flatMap((value) => [
        value,
        JSON.stringify(value).slice(1, -1),
        percentCoded(value),
        Buffer.from(value, 'utf8').toString('base64').replace(/=+$/, ''),
    ]);
}
function percentCoded(value) {
    return encodeURIComponent(value.toWellFormed());
}

// EXTERNAL MODULE: ./build/base/duration.js
var duration = __nccwpck_require__(15902);
// EXTERNAL MODULE: ./build/gates/ended-gate.js
var ended_gate = __nccwpck_require__(83543);
;// CONCATENATED MODULE: ./build/gates/finding-place.js
/**
 * A foreign finding with its place as our reports want it: relative to the root, POSIX. A place outside the root, which
 * no annotation could point to, moves into the message.
 */
function placedInRoot(finding, root) {
    const { file, ...rest } = finding;
    if (file === undefined)
        return finding;
    const path = relativePath(file, root);
    if (path !== null)
        return path === file ? finding : { ...rest, file: path };
    const { line, column, ...unplaced } = rest;
    const place = [file, line, column].filter((part) => part !== undefined).join(':');
    return { ...unplaced, message: `${finding.message} (${place})` };
}
function relativePath(file, root) {
    // Backslashes separate only where the root itself is a Windows path; elsewhere they are part of a name.
    const windows = /^[A-Za-z]:[/\\]/.test(root) || root.startsWith('\\\\');
    const path = windows ? file.replaceAll('\\', '/') : file;
    const base = (windows ? root.replaceAll('\\', '/') : root).replace(/\/+$/, '');
    const inside = startsWith(path, `${base}/`, windows) ? path.slice(base.length + 1) : path;
    if (inside.startsWith('/') || (windows && /^[A-Za-z]:/.test(inside)))
        return null;
    const steps = inside.split('/').filter((step) => step !== '.' && step !== '');
    return steps.length === 0 || steps.includes('..') ? null : steps.join('/');
}
function startsWith(path, start, windows) {
    return windows ? path.toLowerCase().startsWith(start.toLowerCase()) : path.startsWith(start);
}

// EXTERNAL MODULE: ./build/base/bounded.js
var bounded = __nccwpck_require__(1981);
;// CONCATENATED MODULE: ./build/gates/last-lines.js

const LINES = 15;
const LINE_LENGTH = 300;
const LONGEST_MESSAGE_LINE = 200;
/** Colours and cursor movements of terminals (ECMA-48 control sequences), and links (OSC) up to their end. */
const SEQUENCES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\)?/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/**
 * The last lines of what a command printed, short enough to stand in a finding: at most 15 lines of 300 characters,
 * without terminal sequences and blank lines at the end. A lone carriage return ends a line, as progress bars mean it.
 */
function lastLines(text) {
    // Only the end is looked at: cleaning megabytes to show fifteen lines would take longer than many gates.
    const end = text.slice(-LINES * LINE_LENGTH * 4).toWellFormed();
    const lines = end
        .replace(SEQUENCES, '')
        .split(/\r\n|\n|\r/)
        .map((line) => line.replace(CONTROLS, '').trimEnd());
    if (end.length < text.length && lines.length > 1)
        lines.shift();
    while (lines.at(-1) === '')
        lines.pop();
    return lines.slice(-LINES).map((line) => (0,bounded/* cutText */.IN)(line, LINE_LENGTH));
}
/** The last line that says something, for the middle of a sentence; null when nothing was printed. */
function lastWord(text) {
    const line = lastLines(text).findLast((candidate) => candidate.trim() !== '');
    return line === undefined ? null : (0,bounded/* cutText */.IN)(line.trim(), LONGEST_MESSAGE_LINE);
}

;// CONCATENATED MODULE: ./build/gates/conclusion.js






const NOTHING = { findings: [], metrics: {}, evidence: [] };
function judged(outcome, more = {}) {
    return { causes: [], ...NOTHING, ...more, outcome };
}
/** A gate that could not be judged: red, with the cause as a finding that quotes the end of the output. */
function unjudged(cause, output, more = {}) {
    const { findings = [], ...rest } = more;
    return { ...NOTHING, outcome: 'error', ...rest, causes: [cause], findings: [...findings, findingOf(cause, 'error', output)] };
}
/** A cause as a finding; the end of the output, when there is any, as its snippet. */
function findingOf(cause, level, output) {
    const quoted = lastLines(output).join('\n');
    return {
        level,
        message: cause.message,
        rule: cause.code.replaceAll('_', '-'),
        suggestion: cause.nextAction,
        ...(quoted === '' ? {} : { code_snippet: quoted }),
    };
}
/** The command as it is named in messages. */
function nameOfCommand({ command }) {
    const words = typeof command === 'string' ? command.trim().replace(/\s*[\r\n]+\s*/g, '; ') : command.join(' ');
    return words.length > 120 ? `${words.slice(0, 119).toWellFormed()}…` : words;
}
/**
 * What a command means that did not end by an exit code of its own choice; null when it did. 126 and 127 come from a
 * shell that could not execute or find something (SPEC section 4).
 */
function endedBadly(run, result) {
    const { ended } = result;
    const { spec } = run.gate;
    const command = nameOfCommand(spec);
    const output = result.output.text;
    switch (ended.kind) {
        case 'timed_out':
            return unjudged({
                code: 'gate_timeout',
                message: `${command} was stopped after ${(0,duration/* formatDuration */.a3)(spec.timeoutMs)}, its timeout`,
                nextAction: 'Look at its last output for what hangs, or raise the timeout of the gate.',
            }, output, { outcome: 'timeout' });
        case 'cancelled':
            return stoppedByRun(run.stopCause() ?? 'cancelled', command, output);
        case 'signalled':
            return unjudged({
                code: 'gate_error',
                message: `${command} was ended by ${ended.signal}${ended.signal === 'SIGKILL' ? ' (often: out of memory)' : ''}`,
                nextAction: 'Find out what stopped it; nothing it said can be trusted to be complete.',
            }, output);
        case 'not_started':
            return unjudged({ code: 'gate_error', message: `${command} could not be started: ${ended.cause}`, nextAction: nextAfterNoStart(spec) }, output);
        case 'exited': {
            if (ended.code !== 126 && ended.code !== 127)
                return null;
            const word = lastWord(result.stderr.text);
            const what = ended.code === 126 ? 'something may not be executed' : 'a command was not found';
            const nextAction = ended.code === 126
                ? 'Give the file the right to be executed (chmod +x, then commit that).'
                : 'Install the command in an earlier step, or correct its spelling.';
            const message = `${command} exited with ${ended.code}: ${what}${word === null ? '' : ` (${word})`}`;
            return unjudged({ code: 'gate_error', message, nextAction }, output);
        }
    }
}
function stoppedByRun(cause, command, output) {
    if (cause === 'cancelled') {
        const message = `${command} was stopped because the run was cancelled`;
        return unjudged({ code: 'gate_cancelled', message, nextAction: 'Run it again.' }, output, { outcome: 'cancelled' });
    }
    return unjudged({
        code: 'gate_timeout',
        message: `${command} was stopped because the time limit of the whole run was reached`,
        nextAction: 'Raise the time limit of the run, or make the gates faster.',
    }, output, { outcome: 'timeout' });
}
function nextAfterNoStart(spec) {
    if (spec.kind === 'run' && typeof spec.command === 'string') {
        return 'A command written as a string needs bash on the PATH (on Windows it comes with Git); a list is spawned without a shell.';
    }
    return spec.kind === 'run'
        ? 'Install the program in an earlier step or correct its spelling; on Windows write npm tools (npx, tsc, ...) as a string, which bash then runs.'
        : 'Check the first line of the script (#!): its interpreter must exist, and the line must not end in CR LF.';
}
/**
 * The record of a gate whose command has ended: thresholds are held against the metrics (they only worsen), places of
 * findings become relative to the root, and credentials are masked in every text.
 */
function recordOf(run, startedAtMs, result, conclusion) {
    const { gate, redact } = run;
    const started = result.ended.kind !== 'not_started';
    const limits = holdThresholds(gate.spec, conclusion);
    const causes = [...conclusion.causes, ...limits.causes];
    const findings = [
        ...conclusion.findings.map((finding) => placedInRoot(finding, run.root)),
        ...limits.causes.map((cause) => findingOf(cause, 'error', '')),
        ...(result.leftBehind ? [LEFT_BEHIND] : []),
    ];
    return (0,ended_gate/* endedGate */.QF)(gate, {
        outcome: limits.outcome,
        reasons: causes.map((cause) => (0,ended_gate/* reasonOf */.A3)(gate.name, cause.code, redact(cause.message), redact(cause.nextAction))),
        findings: findings.map((finding) => maskFinding(finding, redact)),
        metrics: maskTexts(conclusion.metrics, redact),
        thresholds: limits.checks,
        startedAt: started ? (0,utc_time/* utcTime */.S)(startedAtMs) : null,
        durationSeconds: Math.max(0, Math.round(result.durationMs)) / 1000,
        exitCode: result.ended.kind === 'exited' ? result.ended.code : null,
        signal: result.ended.kind === 'signalled' ? result.ended.signal : null,
        output: started ? { ...result.output, text: redact(result.output.text) } : null,
        evidence: conclusion.evidence,
    });
}
const LEFT_BEHIND = {
    level: 'info',
    message: 'background processes were still running when the command had ended; a gate ends with everything it started',
    rule: 'left-behind',
    suggestion: 'Stop what the command starts before it ends, or wait for it.',
};
function holdThresholds(spec, { outcome, metrics }) {
    if (outcome !== 'pass' && outcome !== 'warn' && outcome !== 'fail')
        return { outcome, checks: [], causes: [] };
    const checks = [];
    const causes = [];
    let worst = outcome;
    for (const [metric, condition] of Object.entries(spec.thresholds)) {
        const threshold = parseThreshold(condition);
        if (!threshold.ok)
            throw new Error(`invariant broken: the plan let the threshold ${condition} pass`);
        const value = Object.hasOwn(metrics, metric) ? metrics[metric] : undefined;
        const check = checkThreshold(metric, threshold.value, value);
        checks.push(check);
        if (check.met)
            continue;
        if (check.actual === null)
            worst = 'error';
        else if (worst !== 'error')
            worst = 'fail';
        causes.push(check.actual === null ? noNumber(spec, metric, value) : missed(check));
    }
    return { outcome: worst, checks, causes };
}
function missed({ metric, expected, actual }) {
    return {
        code: 'threshold_missed',
        message: `${metric} is ${String(actual)}, and the threshold is ${expected}`,
        nextAction: `Bring ${metric} to ${expected}, or change the threshold in the config.`,
    };
}
function noNumber(spec, metric, value) {
    if (value !== undefined) {
        const what = value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
        return { code: 'report_invalid', message: `the metric ${metric} is ${what}, and its threshold needs a number`, nextAction: `Report ${metric} as a JSON number.` };
    }
    return {
        code: 'report_missing',
        message: `the gate reported no metric ${metric}, which has a threshold`,
        nextAction: spec.kind === 'run'
            ? 'A run gate reports no metrics: make it a script gate whose report has them, or take the threshold out.'
            : `Put ${metric} into metrics of the gate's report, or correct the name of the threshold.`,
    };
}
/** Masks every text of a finding; its level is a word of ours and stays even when a secret is spelled like it. */
function maskFinding(finding, redact) {
    return { ...maskTexts(finding, redact), level: finding.level };
}
/** Masks every string inside, keys excepted. Recursion is bounded: foreign JSON is at most 64 levels deep. */
function maskTexts(part, redact) {
    if (typeof part === 'string')
        return redact(part);
    if (Array.isArray(part))
        return part.map((inner) => maskTexts(inner, redact));
    if (typeof part !== 'object' || part === null)
        return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, maskTexts(inner, redact)]));
}

;// CONCATENATED MODULE: ./build/gates/gate-environment.js

/** Files through which a step talks to the runner: a gate that writes to one could forge our outputs. */
const COMMAND_FILES = new Set([
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
    'GITHUB_ARTIFACTS_LIST',
]);
/**
 * All that `clean_env: true` leaves of the step's environment: what programs need to start at all, on each system, the
 * language, the time zone, `CI`, and the runner's mark by which it stops orphans at the end of a job.
 */
const BARE_ENVIRONMENT = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'LANG', 'LANGUAGE', 'LC_ALL', 'LC_CTYPE', 'TZ', 'CI'],
    ...['RUNNER_TRACKING_ID', 'CONTRACT_GATES_PROCESS'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'TEMP', 'TMP', 'USERNAME', 'USERPROFILE', 'USERDOMAIN'],
    ...['HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'ALLUSERSPROFILE', 'PUBLIC', 'OS'],
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'PROGRAMW6432', 'COMMONPROGRAMFILES', 'COMMONPROGRAMFILES(X86)'],
    ...['COMMONPROGRAMW6432', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'MSYSTEM'],
]);
/**
 * The environment of a gate (SPEC section 4): the step's, minus `ACTIONS_*` (the runtime token), `INPUT_*` (our token
 * among them) and the runner's command files. With `clean_env` only `BARE_ENVIRONMENT` and the names in `requires_env`
 * stay. The gate's own `env` comes last and wins. Names are compared without case: on Windows `Path` is `PATH`.
 */
function gateEnvironment(rules, step) {
    const required = new Set(rules.requiresEnv.map(plainName));
    const kept = Object.entries(step).filter(([name]) => {
        if (isWithheld(name))
            return false;
        return !rules.cleanEnv || BARE_ENVIRONMENT.has(plainName(name)) || required.has(plainName(name));
    });
    const own = Object.entries(rules.env);
    // On Windows two spellings of one name are one variable, and which of the two wins would be left to chance.
    const replaced = new Set(isWindows(step) ? own.map(([name]) => plainName(name)) : []);
    const entries = [...kept.filter(([name]) => !replaced.has(plainName(name))), ...own];
    return Object.fromEntries(entries.sort(([a], [b]) => (0,order/* compareText */.n)(a, b)));
}
/** Names of `requires_env` that are absent or empty in the environment that the gate would get, in declared order. */
function missingVariables(rules, environment) {
    const plain = new Map(Object.entries(environment).map(([name, value]) => [plainName(name), value]));
    const valueOf = (name) => isWindows(environment) ? plain.get(plainName(name)) : environment[name];
    return rules.requiresEnv
        .filter((name) => (valueOf(name) ?? '') === '')
        .map((name) => ({
        name,
        nextAction: isWithheld(name)
            ? `${name} is never passed to gates; pass the value under another name in the step's env`
            : `set ${name} in the env of the step (a secret is empty on pull requests from forks: on_fork: skip leaves the gate out there)`,
    }));
}
function isWithheld(name) {
    const plain = plainName(name);
    return plain.startsWith('ACTIONS_') || plain.startsWith('INPUT_') || COMMAND_FILES.has(plain);
}
function plainName(name) {
    return name.toUpperCase();
}
/** Windows never starts a program without this variable, and no other system has it. */
function isWindows(environment) {
    return Object.keys(environment).some((name) => plainName(name) === 'SYSTEMROOT');
}

;// CONCATENATED MODULE: ./build/gates/command-gate.js
/** `path` (POSIX, relative to the root, or absolute) as the absolute path that programs are given. */
function underRoot(root, path) {
    if (path === '.' || path === '')
        return root;
    if (path.startsWith('/') || /^[A-Za-z]:[/\\]/.test(path))
        return path;
    return root.endsWith('/') || root.endsWith('\\') ? `${root}${path}` : `${root}/${path}`;
}

;// CONCATENATED MODULE: ./build/gates/run-gate.js



/** Kept of each stream of a gate; what is longer loses its middle. */
const MAX_OUTPUT_BYTES = 1024 * 1024;
/** What a shell adds to the number of the signal that ended its last command. */
const SIGNAL_EXITS = 128;
const SIGNAL_NAMES = { 1: 'SIGHUP', 2: 'SIGINT', 6: 'SIGABRT', 9: 'SIGKILL', 11: 'SIGSEGV', 13: 'SIGPIPE', 15: 'SIGTERM' };
/**
 * Runs a gate of kind `run` (SPEC section 4): a string through bash, which stops at the first failing command and takes
 * no start-up files, so that it means the same on every machine; a list as it is, without a shell. Exit 0 passes,
 * `warn_exit_codes` warn, every other exit fails; 126, 127, a signal or no start is an error.
 */
async function runCommandGate(run, { processes, clock }) {
    const { spec } = run.gate;
    const startedAt = clock.now();
    const [file, ...args] = typeof spec.command === 'string' ? ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', spec.command] : spec.command;
    const result = await processes.run({
        file: file ?? '',
        args,
        cwd: underRoot(run.root, spec.workingDirectory),
        env: run.environment,
        timeoutMs: spec.timeoutMs,
        maxOutputBytes: MAX_OUTPUT_BYTES,
    }, run.cancel);
    return recordOf(run, startedAt, result, endedBadly(run, result) ?? judgeExit(run, result));
}
function judgeExit(run, result) {
    const { spec } = run.gate;
    const code = result.ended.kind === 'exited' ? result.ended.code : -1;
    if (code === 0)
        return judged('pass');
    const command = nameOfCommand(spec);
    const word = lastWord(result.output.text);
    const cause = {
        code: 'gate_failed',
        message: `${command} exited with ${code}${signalNote(code)}${word === null ? '' : `: ${word}`}`,
        nextAction: `Run it yourself${spec.workingDirectory === '.' ? '' : ` in ${spec.workingDirectory}`} and mend what it reports: ${command}`,
    };
    if (spec.warnExitCodes.includes(code)) {
        return judged('warn', { findings: [findingOf(cause, 'warning', result.output.text)] });
    }
    return judged('fail', { causes: [cause], findings: [findingOf(cause, 'error', result.output.text)] });
}
/** A shell reports a signal to its last command as an exit code; saying so spares the reader the arithmetic. */
function signalNote(code) {
    const name = SIGNAL_NAMES[code - SIGNAL_EXITS];
    return name === undefined ? '' : ` (a command in it was ended by ${name})`;
}

;// CONCATENATED MODULE: ./build/gates/schedule.js

/**
 * @param gates needs before dependents (`GatePlan.order`); what stands first starts first
 * @param maxParallel at least 1
 */
function newSchedule(gates, maxParallel) {
    (0,invariant/* invariant */.V)(Number.isInteger(maxParallel) && maxParallel >= 1, `maxParallel is ${maxParallel}`);
    return { gates, maxParallel, running: new Set(), ended: new Map(), stopped: null };
}
/** Whether every gate has ended. */
function isFinished(state) {
    return state.ended.size === state.gates.length;
}
/**
 * The scheduler: state and event to state and commands, nothing else. A gate starts when all its needs ended as pass,
 * warn or skipped (SPEC section 2); when all have ended and one did not, it ends as `not_run`. That waits for all needs,
 * so that the named cause depends on the declaration and not on which of two failures came first.
 */
function schedule(state, event) {
    switch (event.kind) {
        case 'begin':
            return proceed(state);
        case 'ended':
            (0,invariant/* invariant */.V)(state.running.has(event.name), `${event.name} ended without running`);
            return proceed(withEnded(state, event.name, { outcome: event.outcome, stoppedBy: null }));
        case 'stop':
            return state.stopped === null ? stop(state, event.cause) : { state, commands: [] };
    }
}
function withEnded(state, name, how) {
    const running = new Set(state.running);
    running.delete(name);
    return { ...state, running, ended: new Map(state.ended).set(name, how) };
}
/** Ends what can never start and starts what may; dependents follow their needs in `gates`, so one pass is enough. */
function proceed(before) {
    let state = before;
    const commands = [];
    let slots = state.maxParallel - state.gates.filter(({ name, takesSlot }) => takesSlot && state.running.has(name)).length;
    for (const { name, needs, takesSlot } of state.gates) {
        if (state.running.has(name) || state.ended.has(name) || !needs.every((need) => state.ended.has(need)))
            continue;
        const why = state.stopped === null ? stopper(state, needs) : { kind: 'stopped', cause: state.stopped };
        if (why !== null) {
            state = withEnded(state, name, endOf(why));
            commands.push({ kind: 'give_up', name, why });
        }
        else if (!takesSlot || slots > 0) {
            if (takesSlot)
                slots -= 1;
            state = { ...state, running: new Set(state.running).add(name) };
            commands.push({ kind: 'start', name });
        }
    }
    return { state, commands };
}
function stop(before, cause) {
    let state = { ...before, stopped: cause };
    const commands = [];
    for (const { name } of state.gates) {
        if (state.ended.has(name))
            continue;
        if (state.running.has(name)) {
            commands.push({ kind: 'stop', name, cause });
            continue;
        }
        const why = { kind: 'stopped', cause };
        state = withEnded(state, name, endOf(why));
        commands.push({ kind: 'give_up', name, why });
    }
    return { state, commands };
}
function endOf(why) {
    return why.kind === 'need' ? { outcome: 'not_run', stoppedBy: why.stoppedBy } : { outcome: 'cancelled', stoppedBy: null };
}
function stopper(state, needs) {
    for (const need of needs) {
        const how = state.ended.get(need);
        if (how !== undefined && !['pass', 'warn', 'skipped'].includes(how.outcome)) {
            return { kind: 'need', need, stoppedBy: how.stoppedBy ?? need };
        }
    }
    return null;
}

// EXTERNAL MODULE: ./build/gates/report-folder.js
var report_folder = __nccwpck_require__(65402);
;// CONCATENATED MODULE: ./build/gates/script-gate.js






/** A report may come on stdout, so more of it is kept than of a `run` gate. */
const script_gate_MAX_OUTPUT_BYTES = 4 * 1024 * 1024;
/** Exit codes of Gate Contract 2.0. */
const STATUS_OF_EXIT = { 0: 'pass', 1: 'fail', 2: 'warn' };
/** How a script without the right to be executed is started, by the end of its name. */
const INTERPRETERS = {
    sh: 'bash',
    bash: 'bash',
    js: 'node',
    mjs: 'node',
    cjs: 'node',
    py: 'python3',
};
/**
 * Runs a gate of kind `script`, which speaks Gate Contract 2.0 (SPEC section 4): `--mode=local|ci` as last argument,
 * exits 0, 1 or 2, and a report that must be fresh, valid, its own, and of one opinion with the exit code. Whatever
 * else happens is an error that says which, where, and what to do.
 */
async function runScriptGate(run, { processes, clock, reportFiles }) {
    const { spec } = run.gate;
    const startedAt = clock.now();
    const start = startOf(run, reportFiles);
    if (!start.ok)
        return recordOf(run, startedAt, NEVER_STARTED, unjudged(start.error, ''));
    const folder = (0,report_folder/* reportFolder */.t)(spec.name);
    const before = reportFiles.remember(run.root, folder);
    const result = await processes.run({
        ...start.value,
        cwd: underRoot(run.root, spec.workingDirectory),
        env: run.environment,
        timeoutMs: spec.timeoutMs,
        maxOutputBytes: script_gate_MAX_OUTPUT_BYTES,
    }, run.cancel);
    const bad = endedBadly(run, result) ?? unknownExit(spec, result);
    if (bad !== null)
        return recordOf(run, startedAt, result, bad);
    // Loaded when the first report is there: the validator behind it would delay the start of every run.
    const { readScriptReport } = await Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(955), __nccwpck_require__.e(344)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44779));
    const report = readScriptReport(spec.name, reportFiles.readLatest(run.root, folder, before, report_folder/* MAX_REPORT_BYTES */.W), result.stdout);
    if (!report.ok) {
        const cause = { ...report.error, message: `exit ${exitOf(result)}, but ${report.error.message}` };
        return recordOf(run, startedAt, result, unjudged(cause, result.stderr.text));
    }
    const { gate, evidence } = report.value;
    return recordOf(run, startedAt, result, { ...judgeReport(spec, gate, result), metrics: gate.metrics, evidence });
}
function startOf(run, files) {
    const { command } = run.gate.spec;
    const [script = '', ...more] = typeof command === 'string' ? [command] : command;
    const path = underRoot(run.root, script);
    const args = [...more, `--mode=${run.mode}`];
    switch (files.inspectScript(path)) {
        case 'executable':
            return (0,result.ok)({ file: path, args });
        case 'missing':
            return (0,result/* err */._)({ code: 'gate_error', message: `the script ${script} does not exist`, nextAction: 'Correct the path (it counts from the root), or commit the script.' });
        case 'no_file':
            return (0,result/* err */._)({ code: 'gate_error', message: `the script ${script} is not a file`, nextAction: 'Name the file to execute; its path counts from the root.' });
        case 'plain': {
            const interpreter = INTERPRETERS[/\.([a-z]+)$/.exec(script)?.[1] ?? ''];
            if (interpreter !== undefined)
                return (0,result.ok)({ file: interpreter, args: [path, ...args] });
            return (0,result/* err */._)({
                code: 'gate_error',
                message: `the script ${script} may not be executed, and the end of its name does not say what runs it`,
                nextAction: `Run git update-index --chmod=+x ${script} (and chmod +x), or name it .sh, .js, .mjs or .py (needed on Windows).`,
            });
        }
    }
}
const NO_TEXT = { text: '', totalBytes: 0, truncated: false };
const NEVER_STARTED = {
    ended: { kind: 'not_started', cause: 'the script cannot be started' },
    stdout: NO_TEXT,
    stderr: NO_TEXT,
    output: NO_TEXT,
    leftBehind: false,
    durationMs: 0,
};
function exitOf({ ended }) {
    return ended.kind === 'exited' ? ended.code : -1;
}
function unknownExit(spec, result) {
    const exit = exitOf(result);
    if (STATUS_OF_EXIT[exit] !== undefined)
        return null;
    const word = lastWord(result.stderr.text);
    return unjudged({
        code: 'gate_error',
        message: `${nameOfCommand(spec)} exited with ${exit}, which Gate Contract 2.0 does not know${word === null ? '' : `: ${word}`}`,
        nextAction: 'Exit with 0 (pass), 1 (fail) or 2 (warn); make it a run gate if it follows another convention.',
    }, result.output.text);
}
function judgeReport(spec, gate, result) {
    const exit = exitOf(result);
    const said = STATUS_OF_EXIT[exit];
    const findings = gate.findings;
    if (said !== gate.status) {
        const cause = {
            code: 'gate_error',
            message: `exit ${exit} means ${String(said)}, but the report says ${gate.status}`,
            nextAction: 'Let the script take its exit code from the status that it reports.',
        };
        return unjudged(cause, result.stderr.text, { findings });
    }
    if (gate.status !== 'fail')
        return judged(gate.status, { findings });
    const errors = findings.filter(({ level }) => level === 'error');
    const cause = {
        code: 'gate_failed',
        message: `${nameOfCommand(spec)} says fail${firstOfThem(errors)}`,
        nextAction: 'Mend what its findings name.',
    };
    // A report may fail without saying why; then the end of what the script printed is the best there is.
    const own = errors.length === 0 ? [findingOf(cause, 'error', result.stderr.text)] : [];
    return judged('fail', { causes: [cause], findings: [...findings, ...own] });
}
function firstOfThem(errors) {
    const [first, ...others] = errors;
    if (first === undefined)
        return '';
    return `: ${(0,bounded/* cutText */.IN)(first.message.trim(), 300)}${others.length === 0 ? '' : ` (and ${others.length} more)`}`;
}

;// CONCATENATED MODULE: ./build/gates/run-gates.js








/**
 * Runs all gates of a plan: as many at once as allowed, each when its needs are met (see `schedule`), and gives their
 * records in declaration order, whatever the order in which they ended. Commands start before rulepacks, so that a long
 * analysis delays none. A bug inside one gate is the error of that gate; an `onEnd` that throws rejects.
 */
function runGates(run, ports, cancel) {
    return new Promise((resolve, reject) => {
        new GatesInProgress(run, ports, cancel, resolve, reject).begin();
    });
}
class GatesInProgress {
    run;
    ports;
    cancel;
    resolve;
    reject;
    #gates;
    #records = new Map();
    #running = new Map();
    #redact;
    #events = [];
    #schedule;
    #busy = false;
    #over = false;
    #cancelDeadline = () => undefined;
    #onCancel = () => this.#apply({ kind: 'stop', cause: 'cancelled' });
    constructor(run, ports, cancel, resolve, reject) {
        this.run = run;
        this.ports = ports;
        this.cancel = cancel;
        this.resolve = resolve;
        this.reject = reject;
        const { plan, maxParallel, secrets } = run;
        this.#gates = new Map(plan.gates.map((gate) => [gate.name, gate]));
        this.#redact = createRedactor(secrets);
        const scheduled = plan.order.map((name) => {
            const { kind, needs } = this.#gate(name);
            return { name, needs, takesSlot: kind === 'command' };
        });
        this.#schedule = newSchedule(scheduled, maxParallel);
    }
    begin() {
        const { deadlineMs } = this.run;
        if (this.cancel.aborted)
            return this.#onCancel();
        this.cancel.addEventListener('abort', this.#onCancel, { once: true });
        if (deadlineMs !== null) {
            this.#cancelDeadline = this.ports.clock.after(deadlineMs, () => this.#apply({ kind: 'stop', cause: 'deadline' }));
        }
        this.#apply({ kind: 'begin' });
    }
    /** One event after the other: a callback of the door may cancel the run while an event is being handled. */
    #apply(event) {
        this.#events.push(event);
        if (this.#busy)
            return;
        this.#busy = true;
        try {
            for (let next = this.#events.shift(); next !== undefined && !this.#over; next = this.#events.shift())
                this.#handle(next);
        }
        catch (error) {
            this.#leave();
            for (const { abort } of this.#running.values())
                abort.abort();
            this.reject(error);
        }
        finally {
            this.#busy = false;
        }
    }
    #handle(event) {
        if (event.kind === 'ended')
            this.run.onEnd(this.#record(event.name));
        const { state, commands } = schedule(this.#schedule, event);
        this.#schedule = state;
        for (const command of commands) {
            const gate = this.#gate(command.name);
            if (command.kind === 'start')
                this.#start(gate);
            else if (command.kind === 'stop')
                this.#stop(gate, command.cause);
            else {
                const record = givenUp(gate, command.why, this.#records);
                this.#keep(record);
                this.run.onEnd(record);
            }
        }
        if (!isFinished(this.#schedule))
            return;
        this.#leave();
        this.resolve(this.run.plan.gates.map(({ name }) => this.#record(name)));
    }
    #start(gate) {
        const running = { abort: new AbortController(), stopCause: null };
        this.#running.set(gate.name, running);
        void this.#execute(gate, running)
            .catch((error) => brokenGate(gate, error, this.#redact))
            .then((record) => this.#ended(gate, running, record));
    }
    async #execute(gate, running) {
        if (gate.kind === 'rulepack') {
            this.run.onStart(gate.name);
            // In a later turn: the commands that start in this one are under way before the analysis takes the thread.
            await Promise.resolve();
            const record = await this.run.runRulepack(gate.name);
            (0,invariant/* invariant */.V)(record.name === gate.name, `the rulepack ${gate.name} gave the record of ${record.name}`);
            return record;
        }
        const environment = gateEnvironment(gate.spec, this.run.stepEnv);
        const ruledOut = leftOut(gate, this.run.isFork) ?? lacksVariables(gate, environment);
        if (ruledOut !== null)
            return ruledOut;
        this.run.onStart(gate.name);
        const command = {
            gate,
            mode: this.run.mode,
            root: this.run.root,
            environment,
            redact: this.#redact,
            cancel: running.abort.signal,
            stopCause: () => running.stopCause,
        };
        return gate.spec.kind === 'run' ? runCommandGate(command, this.ports) : runScriptGate(command, this.ports);
    }
    #stop(gate, cause) {
        const running = this.#running.get(gate.name);
        // It has ended already, and the event that says so is next in the queue.
        if (running === undefined)
            return;
        running.stopCause = cause;
        running.abort.abort();
        // Analysis cannot be interrupted; the run goes on without it and its late answer is dropped.
        if (gate.kind === 'rulepack') {
            void Promise.resolve(givenUp(gate, { kind: 'stopped', cause }, this.#records)).then((record) => this.#ended(gate, running, record));
        }
    }
    #ended(gate, running, record) {
        if (this.#running.get(gate.name) !== running)
            return;
        this.#running.delete(gate.name);
        this.#keep(record);
        this.#apply({ kind: 'ended', name: gate.name, outcome: record.outcome });
    }
    #keep(record) {
        (0,invariant/* invariant */.V)(!this.#records.has(record.name), `${record.name} ended twice`);
        this.#records.set(record.name, record);
    }
    #record(name) {
        const record = this.#records.get(name);
        (0,invariant/* invariant */.V)(record !== undefined, `${name} has no record`);
        return record;
    }
    /** Nothing that comes later counts. */
    #leave() {
        this.#over = true;
        this.#cancelDeadline();
        this.cancel.removeEventListener('abort', this.#onCancel);
    }
    #gate(name) {
        const gate = this.#gates.get(name);
        (0,invariant/* invariant */.V)(gate !== undefined, `the plan has no gate ${name}`);
        return gate;
    }
}
function leftOut(gate, isFork) {
    return isFork && gate.spec.onFork === 'skip' ? (0,ended_gate/* endedGate */.QF)(gate, { outcome: 'skipped', skippedBy: 'on_fork: skip' }) : null;
}
function lacksVariables(gate, environment) {
    const missing = missingVariables(gate.spec, environment);
    if (missing.length === 0)
        return null;
    const causes = missing.map(({ name, nextAction }) => ({ code: 'gate_error', message: `requires_env: ${name} is empty or not set`, nextAction }));
    return unstarted(gate, causes);
}
function unstarted(gate, causes) {
    return (0,ended_gate/* endedGate */.QF)(gate, {
        outcome: 'error',
        reasons: causes.map((cause) => (0,ended_gate/* reasonOf */.A3)(gate.name, cause.code, cause.message, cause.nextAction)),
        findings: causes.map((cause) => findingOf(cause, 'error', '')),
    });
}
function brokenGate(gate, error, redact) {
    const message = `contract-gates broke while it ran ${gate.name}: ${error instanceof Error ? error.message : String(error)}`;
    return unstarted(gate, [{ code: 'internal_error', message: redact(message), nextAction: 'Report this message as a bug of contract-gates; the other gates were not touched by it.' }]);
}
function givenUp(gate, why, records) {
    if (why.kind === 'stopped') {
        const what = why.cause === 'cancelled' ? 'the run was cancelled' : 'the time limit of the whole run was reached';
        const next = why.cause === 'cancelled' ? 'Run it again.' : 'Raise the time limit of the run, or make the gates before it faster.';
        const cause = { code: 'gate_cancelled', message: `${gate.name} had not ended when ${what}`, nextAction: next };
        return (0,ended_gate/* endedGate */.QF)(gate, {
            outcome: 'cancelled',
            reasons: [(0,ended_gate/* reasonOf */.A3)(gate.name, cause.code, cause.message, cause.nextAction)],
            findings: [findingOf(cause, 'error', '')],
        });
    }
    const outcome = records.get(why.need)?.outcome ?? 'not_run';
    const root = why.stoppedBy === why.need ? '' : `, stopped by ${why.stoppedBy}`;
    return (0,ended_gate/* endedGate */.QF)(gate, {
        outcome: 'not_run',
        stoppedBy: why.stoppedBy,
        reasons: [(0,ended_gate/* reasonOf */.A3)(gate.name, 'gate_not_run', `${gate.name} needs ${why.need}, which ended as ${outcome}${root}`, `Mend ${why.stoppedBy} first.`)],
    });
}

// EXTERNAL MODULE: ./build/reporters/markdown/outcome-words.js
var outcome_words = __nccwpck_require__(65195);
;// CONCATENATED MODULE: ./build/pipeline/narrate.js

/** Tells people what happens while gates run: a line at each start and end, and what a gate printed unless it passed. */
function narrate(log, plan) {
    const running = new Set();
    let ended = 0;
    const showRunning = () => {
        if (running.size > 0)
            log.progress(`${ended} of ${plan.gates.length} gates ended, running: ${[...running].join(', ')}`);
    };
    return {
        onStart: (name) => {
            running.add(name);
            showRunning();
        },
        onEnd: (record) => {
            running.delete(record.name);
            ended++;
            log.progress('');
            const why = (0,outcome_words/* whyOf */.gf)(record);
            const line = `${outcome_words/* OUTCOME_WORDS */.nx[record.outcome]}  ${record.name}${record.startedAt === null ? '' : ` (${(0,outcome_words/* durationWords */.Sh)(record.durationSeconds)})`}${why === '' ? '' : `: ${why}`}`;
            log.info(line);
            const printed = record.output?.text ?? '';
            if (printed.trim() !== '')
                log.block(`${record.name} printed`, printed, record.outcome === 'pass');
            showRunning();
        },
    };
}

// EXTERNAL MODULE: ./build/pipeline/observe.js + 9 modules
var observe = __nccwpck_require__(83617);
// EXTERNAL MODULE: ./build/pipeline/read-settings.js + 5 modules
var read_settings = __nccwpck_require__(47347);
// EXTERNAL MODULE: ./build/pipeline/run-files.js
var run_files = __nccwpck_require__(62144);
;// CONCATENATED MODULE: ./build/pipeline/run.js








/** A run from its inputs to files on the disk: the table of contents, each step has a file of its own. */
async function run(request, world) {
    const startedAt = world.clock.now();
    const started = world.clock.monotonic();
    const runFolder = `${run_files/* RUNS_FOLDER */.Oi}/${request.context.runId ?? 'local'}`;
    const cleared = world.runFiles.clear(runFolder, run_files/* RUN_FILE_NAMES */.eL);
    const parts = await judgeWorkspace(request, world);
    // Loaded while or after gates run: nothing of it is needed to start the first one.
    const [{ factsOf }, { writeRun }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(775), __nccwpck_require__.e(754), __nccwpck_require__.e(331)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35331)), Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(775), __nccwpck_require__.e(754), __nccwpck_require__.e(149), __nccwpck_require__.e(955), __nccwpck_require__.e(166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71166))]);
    const facts = factsOf(parts, request, { runFolder, endedAt: world.clock.now() });
    const record = {
        started_at: (0,utc_time/* utcTime */.S)(startedAt),
        duration_seconds: Math.round(world.clock.monotonic() - started) / 1000,
        host: world.host,
        max_parallel: parts.settings?.maxParallel ?? null,
        snapshot_source: parts.observation?.capture.detail ?? null,
    };
    const written = cleared.ok ? writeRun(facts, record, world.runFiles) : cleared;
    return { facts, settings: parts.settings, writeProblem: written.ok ? null : written.error };
}
const run_NOTHING = { settings: null, observation: null, head: null, analysis: null, gates: [], reasons: [], warnings: [] };
async function judgeWorkspace(request, world) {
    const { context, inputs } = request;
    if (context.refused !== null)
        return { ...run_NOTHING, reasons: [reasonOf('config_invalid', context.refused)] };
    const read = await (0,read_settings/* readSettings */.s)(inputs, context.ci, world);
    if (!read.ok) {
        for (const problem of read.error)
            world.log.error((0,read_settings/* settingsProblemText */.A)(problem, world));
        return { ...run_NOTHING, reasons: read.error.map((problem) => reasonOf('config_invalid', problem)) };
    }
    const settings = read.value;
    const plan = planOf(settings);
    if (!plan.ok) {
        for (const problem of plan.error)
            world.log.error((0,read_settings/* settingsProblemText */.A)(problem, world));
        return { ...run_NOTHING, settings, reasons: plan.error.map((problem) => reasonOf('config_invalid', problem)) };
    }
    const opening = world.openHistory(inputs.base === null ? context.base : { kind: 'explicit', revision: inputs.base }, context.repository === null ? null : { serverUrl: context.serverUrl, repository: context.repository, token: inputs.token });
    const observed = (0,observe/* observe */.l)(world.workspace, {
        includeUntracked: settings.snapshot.includeUntracked,
        limits: settings.snapshot.limits,
        onProgress: (done, total) => world.log.progress(`reading ${done} of ${total} files`),
    });
    world.log.progress('');
    if (!observed.ok)
        return { ...run_NOTHING, settings, reasons: [reasonOf('unreadable_file', observed.error)] };
    const observation = observed.value;
    const analyst = once(async () => (await Promise.all(/* import() */[__nccwpck_require__.e(40), __nccwpck_require__.e(775), __nccwpck_require__.e(13)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46013))).createAnalyst({ observation, settings, version: request.version, history: opening, world }));
    const gates = await runGates({
        plan: plan.value,
        mode: settings.mode,
        root: world.root,
        stepEnv: world.env,
        isFork: context.isFork,
        maxParallel: settings.maxParallel,
        deadlineMs: settings.timeoutMs,
        secrets: request.secrets,
        runRulepack: async (name) => (await analyst()).judge(name),
        ...narrate(world.log, plan.value),
    }, world, request.cancel);
    const cancelled = request.cancel.aborted;
    const analysis = cancelled ? null : await (await analyst()).result();
    const { head } = await opening;
    return {
        settings,
        observation,
        head,
        analysis,
        gates,
        reasons: [...captureReasons(observation), ...policyReasons(settings), ...(cancelled ? [CANCELLED] : [])],
        warnings: [...observation.capture.problems.warnings.map((problem) => textOf(problem)), ...reportsNotRead(settings, world)],
    };
}
/** `make`, called at the first call and never again. */
function once(make) {
    let made = null;
    return () => (made ??= make());
}
const CANCELLED = { code: 'cancelled', message: 'the run was cancelled before everything was judged', next_action: 'Run it again.' };
function planOf(settings) {
    const selected = new Set(settings.selection.selected);
    const rulepackGates = Object.values(settings.rulepacks).map((rulepack) => rulepack.gateName).filter((name) => selected.has(name));
    return planGates(settings.gates.filter((gate) => selected.has(gate.name)), rulepackGates);
}
const REASONS_SHOWN = 50;
/** Files that had to be read and could not, and a count limit that was hit: what was not seen is never passed. */
function captureReasons({ capture }) {
    const { unreadable, limit } = capture.problems;
    const reasons = unreadable.slice(0, REASONS_SHOWN).map((problem) => reasonOf('unreadable_file', problem));
    if (unreadable.length > REASONS_SHOWN) {
        reasons.push({ code: 'unreadable_file', message: `${unreadable.length - REASONS_SHOWN} more files could not be read`, next_action: 'Mend the files named before; most likely all have the same cause.' });
    }
    return limit === null ? reasons : [...reasons, reasonOf('limit_exceeded', limit)];
}
/** A threshold that somebody set and nobody judges is never a pass (SPEC section 2). */
function policyReasons({ policy }) {
    const wanted = [
        ...(policy.coverageRequired === null ? [] : [`coverage of ${policy.coverageRequired} % (policy.coverage_required)`]),
        ...policy.contractRequires.map((fact) => `${fact} (engine hardis)`),
    ];
    return wanted.map((what) => ({
        code: 'report_missing',
        message: `${what} is required and no gate of this version can judge it`,
        next_action: 'Take the requirement away, or judge it in a run or script gate of your own.',
    }));
}
/** Without a config people expect their reports to count; this version reads none of them, and says so. */
function reportsNotRead(settings, world) {
    if (settings.configPath !== null)
        return [];
    const found = world.findReports();
    if (found.length > 0)
        world.log.notice(`found reports that this version cannot read yet, so they are not part of the verdict: ${found.slice(0, 20).join(', ')}${found.length > 20 ? ` and ${found.length - 20} more` : ''}`);
    return [];
}
function textOf({ message, location, hint }) {
    const place = location === undefined ? '' : `${(0,result/* formatLocation */.j)(location)}: `;
    return `${place}${message}${hint === undefined ? '' : ` Next: ${hint}`}`;
}
function reasonOf(code, problem) {
    const { message, location, hint } = problem;
    const place = location === undefined || message.startsWith(location.file) ? '' : `${(0,result/* formatLocation */.j)(location)}: `;
    return { code, message: `${place}${message}`, next_action: hint ?? 'Mend what the message names, then run again.' };
}


/***/ }),

/***/ 77744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ OUTPUTS_BEFORE_VERDICT)
/* harmony export */ });
/** What the outputs say from the first statement on, until a verdict is on disk: failed, and valid JSON. */
const OUTPUTS_BEFORE_VERDICT = {
    status: 'Failed',
    reasons: '["internal_error"]',
    gates: '{}',
    'gates-failed': '0',
    violations: '0',
    'violations-new': '0',
    errors: '0',
    warnings: '0',
};


/***/ }),

/***/ 65195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   gf: () => (/* binding */ whyOf),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS)
/* harmony export */ });
/** How an outcome is shown to people, the same on every surface. */
const OUTCOME_WORDS = {
    pass: '✅ pass',
    warn: '⚠️ warn',
    fail: '❌ fail',
    error: '💥 error',
    timeout: '⏱️ timeout',
    cancelled: '🛑 cancelled',
    not_run: '⏸️ not run',
    skipped: '⏭️ skipped',
};
/** Why a gate ended as it did, in one line of plain text; empty for a pass. */
function whyOf(record) {
    if (record.stoppedBy !== undefined)
        return `needs ${record.stoppedBy}, which did not pass`;
    if (record.skippedBy !== undefined)
        return record.skippedBy;
    const [first, ...others] = record.reasons;
    if (first !== undefined)
        return others.length === 0 ? first.message : `${first.message} (and ${others.length} more)`;
    if (record.outcome === 'not_run')
        return 'nothing to look at';
    const warnings = record.findings.filter((finding) => finding.level === 'warning').length;
    return record.outcome === 'warn' && warnings > 0 ? `${warnings} warning${warnings === 1 ? '' : 's'}` : '';
}
/** Seconds as people read them: `0.41 s`, `3 min 20 s`. */
function durationWords(seconds) {
    if (seconds < 60)
        return `${seconds.toFixed(2)} s`;
    const minutes = Math.floor(seconds / 60);
    const rest = Math.round(seconds - minutes * 60);
    return minutes < 60 ? `${minutes} min ${rest} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
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
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
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
/******/ var __webpack_exports__ = __nccwpck_require__(10612);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
