export const id = 934;
export const ids = [934,981,362,743];
export const modules = {

/***/ 1981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   Ku: () => (/* binding */ firstOf)
/* harmony export */ });
/* unused harmony exports utf8Length, cutUtf8 */
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

/***/ 2112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   QF: () => (/* binding */ endedGate),
/* harmony export */   Y_: () => (/* binding */ sortedFindings)
/* harmony export */ });
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4172);

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

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings),
  A: () => (/* binding */ settingsProblemText)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/config/find-config.js
var find_config = __webpack_require__(499);
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
var duration = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __webpack_require__(5292);
// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(2112);
// EXTERNAL MODULE: ./build/config/root-path.js
var root_path = __webpack_require__(9343);
// EXTERNAL MODULE: ./build/config/rulepack-names.js
var rulepack_names = __webpack_require__(6333);
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
var nearest = __webpack_require__(578);
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
    const found = (0,find_config/* findConfig */.u)(inputs.config, (path) => world.readText(path) !== null);
    if (!found.ok)
        return (0,result/* err */._)([found.error]);
    const request = { inputs, ci, parallelism: world.host.processors };
    if (found.value === null) {
        const settings = resolveSettings({ ...request, config: null });
        return settings.ok ? (0,result.ok)({ ...settings.value, configPath: null }) : settings;
    }
    const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(905)]).then(__webpack_require__.bind(__webpack_require__, 8905));
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

/***/ 2144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 9934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/base/utc-time.js
var utc_time = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(578);
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
var invariant = __webpack_require__(5292);
// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(4172);
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
var duration = __webpack_require__(5902);
// EXTERNAL MODULE: ./build/gates/ended-gate.js
var ended_gate = __webpack_require__(3543);
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
var bounded = __webpack_require__(1981);
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
var report_folder = __webpack_require__(5402);
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
    const { readScriptReport } = await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(530)]).then(__webpack_require__.bind(__webpack_require__, 4779));
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
var outcome_words = __webpack_require__(5195);
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
var observe = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/pipeline/read-settings.js + 4 modules
var read_settings = __webpack_require__(9371);
// EXTERNAL MODULE: ./build/pipeline/run-files.js
var run_files = __webpack_require__(2144);
;// CONCATENATED MODULE: ./build/pipeline/run.js








/** A run from its inputs to files on the disk: the table of contents, each step has a file of its own. */
async function run(request, world) {
    const startedAt = world.clock.now();
    const started = world.clock.monotonic();
    const runFolder = `${run_files/* RUNS_FOLDER */.Oi}/${request.context.runId ?? 'local'}`;
    const cleared = world.runFiles.clear(runFolder, run_files/* RUN_FILE_NAMES */.eL);
    const parts = await judgeWorkspace(request, world);
    // Loaded while or after gates run: nothing of it is needed to start the first one.
    const [{ factsOf }, { writeRun }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(549), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 5331)), Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(549), __webpack_require__.e(149), __webpack_require__.e(955), __webpack_require__.e(996), __webpack_require__.e(390), __webpack_require__.e(422), __webpack_require__.e(861), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 9928))]);
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
    const analyst = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(113), __webpack_require__.e(385)]).then(__webpack_require__.bind(__webpack_require__, 4477))).createAnalyst({ observation, settings, version: request.version, history: opening, world }));
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

/***/ 5195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
