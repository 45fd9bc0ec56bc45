export const id = 942;
export const ids = [942,981,362,743];
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

/***/ 5331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configHashOf: () => (/* binding */ configHashOf),
  envelopeOf: () => (/* binding */ envelopeOf),
  factsOf: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./build/base/utc-time.js
var utc_time = __webpack_require__(9930);
// EXTERNAL MODULE: ./build/contract/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(8806);
// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/contract/envelope.js + 2 modules
var envelope = __webpack_require__(1549);
// EXTERNAL MODULE: ./build/contract/verdict.js + 1 modules
var contract_verdict = __webpack_require__(1179);
// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __webpack_require__(5292);
// EXTERNAL MODULE: ./build/reporters/escape.js
var reporters_escape = __webpack_require__(9926);
// EXTERNAL MODULE: ./build/contract/uuid.js + 7 modules
var uuid = __webpack_require__(2765);
;// CONCATENATED MODULE: ./build/workspace/identity.js

/** Namespace of analysis ids: UUIDv5 of `contract-gates-analysis` in the DNS namespace. */
const ANALYSIS_NAMESPACE = (0,uuid/* uuidV5 */.Jf)('contract-gates-analysis', uuid/* DNS_NAMESPACE */.Id);
/** Stands for what only GitHub can tell (SPEC section 5, Envelope). */
const LOCAL = 'local';
/** A run in GitHub Actions whose event belongs to no app installation. */
const WORKFLOW = 'github-actions';
/** The `identity` section of an envelope. Outside GitHub every value that an event would give is `local`. */
function identityOf(context, state) {
    const sha = state.head ?? LOCAL;
    const repository = context.repository ?? LOCAL;
    return {
        installation_id: context.installationId ?? (context.github ? WORKFLOW : LOCAL),
        org_id: state.orgId ?? context.orgId ?? LOCAL,
        repo_id: context.repositoryId ?? repository,
        pr_number: context.pullRequest?.number ?? null,
        sha,
        // A line feed stands in none of the four, so that two different analyses never share a name.
        analysis_id: (0,uuid/* uuidV5 */.Jf)([repository, sha, state.fingerprint, state.configHash].join('\n'), ANALYSIS_NAMESPACE),
        request_id: context.runId === null ? LOCAL : [context.runId, context.runAttempt, context.job].filter((part) => part !== null).join('-'),
    };
}

// EXTERNAL MODULE: ./build/pipeline/run-files.js
var run_files = __webpack_require__(2144);
;// CONCATENATED MODULE: ./build/pipeline/run-parts.js









/** SHA-256 over the settings that can change what a run finds (SPEC section 5, `config_snapshot_hash`). */
function configHashOf(settings) {
    return (0,digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.dj)(settings.policyDigestInput));
}
/** The signed envelope of an analysis. */
function envelopeOf(parts) {
    const { analysis } = parts;
    const created = (0,envelope.createEnvelope)({
        version: { analyzer: parts.version, rulepack: analysis.versions },
        identity: parts.identity,
        core: { graph_stats: analysis.graphStats, cycles: analysis.cycles, ...analysis.state },
        extensions: analysis.extensions,
        meta: { repo_fingerprint: parts.fingerprint, config_snapshot_hash: parts.configHash, generated_at: (0,utc_time/* utcTime */.S)(parts.endedAt) },
    });
    (0,invariant/* invariant */.V)(created.ok, `the envelope would not be valid: ${created.ok ? '' : JSON.stringify(created.error[0])}`);
    return created.value;
}
/** All facts of a run, the verdict among them. */
function factsOf(parts, request, run) {
    const { settings, observation, analysis } = parts;
    const { context } = request;
    const timestamp = (0,utc_time/* utcTime */.S)(run.endedAt);
    const selection = settings?.selection ?? { declared: [], selected: [], leftOut: [] };
    const configHash = settings === null ? null : configHashOf(settings);
    const fingerprint = observation?.capture.snapshot.metadata.repo_fingerprint ?? '';
    const identity = identityOf(context, { head: parts.head, fingerprint, configHash: configHash ?? '', orgId: settings?.meta.orgId ?? null });
    const envelope = analysis === null || configHash === null ? null : envelopeOf({ analysis, identity, fingerprint, configHash, version: request.version, endedAt: run.endedAt });
    const verdict = (0,contract_verdict/* judge */.S)({
        gates: parts.gates,
        runReasons: parts.reasons,
        runWarnings: parts.warnings,
        strict: settings?.policy.strict ?? false,
        enforced: !request.inputs.reportOnly,
        selection: { declared: selection.declared.length, selected: selection.selected.length },
    });
    const prefix = observation?.capture.prefix ?? '';
    const commit = context.headSha ?? parts.head ?? 'local';
    return {
        version: request.version,
        mode: settings?.mode ?? request.inputs.mode ?? (context.ci ? 'ci' : 'local'),
        verdict,
        gates: parts.gates,
        selection,
        envelope,
        items: analysis?.items ?? [],
        base: analysis?.base ?? { kind: 'none', sha: null, detail: 'nothing was compared' },
        warnings: parts.warnings,
        timestamp,
        asOf: timestamp.slice(0, 10),
        policy: { strict: settings?.policy.strict ?? false, newOnly: settings?.policy.newOnly ?? true, coverageRequired: settings?.policy.coverageRequired ?? null },
        audit: {
            adapter: settings?.meta.adapter ?? 'github-actions',
            engine: settings?.meta.engine ?? 'native',
            trigger: context.eventName ?? 'manual',
            triggeredBy: context.actor ?? 'local',
            orgId: settings?.meta.orgId ?? context.owner ?? 'local',
            repository: context.repository ?? 'local',
            commit,
            branch: context.branch,
        },
        run: {
            id: context.runId ?? 'local',
            requestId: identity.request_id,
            blobUrl: context.repository === null || parts.head === null ? null : `${context.serverUrl}/${context.repository}/blob/${parts.head}/${(0,reporters_escape/* urlPath */.Lx)(prefix)}`,
            prefix,
            gatesFolder: run_files/* GATES_FOLDER */.W4,
            runFolder: run.runFolder,
        },
    };
}


/***/ }),

/***/ 154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defaultEnvelope: () => (/* binding */ defaultEnvelope),
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* unused harmony export MAX_ENVELOPE_BYTES */
/* harmony import */ var _base_invariant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5292);
/* harmony import */ var _base_result_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4419);
/* harmony import */ var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4963);
/* harmony import */ var _contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1549);
/* harmony import */ var _contract_verdict_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6149);
/* harmony import */ var _analyst_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4477);
/* harmony import */ var _observe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3617);
/* harmony import */ var _read_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9371);
/* harmony import */ var _run_parts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5331);
/* harmony import */ var _run_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2144);










/** The largest envelope that is read: far beyond any that is written. */
const MAX_ENVELOPE_BYTES = 512 * 1024 * 1024;
const MAX_DEPTH = 256;
/** Where a run of this machine left its envelope. */
function defaultEnvelope(runId) {
    return `${_run_files_js__WEBPACK_IMPORTED_MODULE_7__/* .RUNS_FOLDER */ .Oi}/${runId ?? 'local'}/envelope.json`;
}
/**
 * Verifies a stored envelope: reads it strictly, recomputes every violation id and the signature, holds the files beside
 * it against `verdict.json` when that is there, and in a checkout of its commit analyses the tree again.
 */
async function verify(file, request, world) {
    const read = world.readFile(file, MAX_ENVELOPE_BYTES);
    if (!read.ok)
        return read;
    const parsed = (0,_contract_envelope_js__WEBPACK_IMPORTED_MODULE_1__.parseEnvelope)(read.value, { maxBytes: MAX_ENVELOPE_BYTES, maxDepth: MAX_DEPTH });
    if (!parsed.ok) {
        const broken = { holds: false, text: `${file} is not an envelope whose signature holds` };
        return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({ file, verified: false, signature: null, recomputed: 'nothing', checks: [broken], problems: parsed.error });
    }
    const envelope = parsed.value;
    const checks = [{ holds: true, text: `the envelope is valid and its signature ${envelope.meta.signature} follows from its content` }];
    const beside = verdictBeside(file, envelope, world);
    checks.push(...beside.checks);
    const again = await analyseAgain(envelope, beside.verdict, request, world);
    checks.push(again.check);
    return (0,_base_result_js__WEBPACK_IMPORTED_MODULE_8__.ok)({
        file,
        verified: checks.every((check) => check.holds),
        signature: envelope.meta.signature,
        recomputed: again.done ? 'tree' : 'file',
        checks,
        problems: [],
    });
}
function verdictBeside(file, envelope, world) {
    const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    const read = world.readFile(`${folder}verdict.json`, MAX_ENVELOPE_BYTES);
    if (!read.ok)
        return { verdict: null, checks: [] };
    const verdict = (0,_contract_verdict_file_js__WEBPACK_IMPORTED_MODULE_2__.parseVerdictFile)(read.value, { maxBytes: MAX_ENVELOPE_BYTES, maxDepth: MAX_DEPTH });
    if (!verdict.ok)
        return { verdict: null, checks: [{ holds: false, text: `verdict.json beside it is not valid: ${verdict.error[0]?.message ?? ''}` }] };
    const checks = [];
    if (verdict.value.signature !== envelope.meta.signature)
        checks.push({ holds: false, text: `verdict.json beside it was written for another envelope, ${verdict.value.signature ?? 'none'}` });
    for (const [name, digest] of Object.entries(verdict.value.files)) {
        const other = world.readFile(`${folder}${name}`, MAX_ENVELOPE_BYTES);
        const actual = other.ok ? (0,_contract_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .fg)(other.value) : null;
        if (actual !== digest)
            checks.push({ holds: false, text: actual === null ? `${name} is missing beside verdict.json` : `${name} was changed after verdict.json was written` });
    }
    if (checks.length === 0)
        checks.push({ holds: true, text: `the ${Object.keys(verdict.value.files).length} files beside it are those that verdict.json names, status ${verdict.value.status}` });
    return { verdict: verdict.value, checks };
}
const NO_HISTORY = {
    head: null,
    findBase: () => Promise.resolve({ kind: 'none', reason: 'verify compares with no base' }),
    openTree: () => Promise.reject(new Error('verify compares with no base')),
};
async function analyseAgain(envelope, verdict, request, world) {
    const not = (why) => ({ done: false, check: { holds: true, text: `the tree was not analysed again: ${why}` } });
    const history = await world.openHistory({ kind: 'none', reason: 'verify' }, null);
    if (history.head === null)
        return not('this is no git checkout');
    if (history.head !== envelope.identity.sha)
        return not(`the envelope is about ${envelope.identity.sha}, and ${history.head} is checked out here`);
    if (envelope.version.analyzer !== request.version)
        return not(`it was made by version ${envelope.version.analyzer}, and this is ${request.version}`);
    const mode = request.inputs.mode ?? verdict?.mode ?? null;
    const rulepacks = Object.keys(envelope.version.rulepack);
    const inputs = { ...request.inputs, mode, rulepacks: rulepacks.length === 0 ? ['none'] : rulepacks, gates: null };
    const settings = await (0,_read_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .readSettings */ .s)(inputs, request.context.ci, world);
    if (!settings.ok)
        return { done: false, check: { holds: false, text: `the tree cannot be analysed again, the config does not hold: ${settings.error[0]?.message ?? ''}` } };
    const observed = (0,_observe_js__WEBPACK_IMPORTED_MODULE_4__/* .observe */ .l)(world.workspace, { includeUntracked: settings.value.snapshot.includeUntracked, limits: settings.value.snapshot.limits, onProgress: () => undefined });
    if (!observed.ok)
        return { done: false, check: { holds: false, text: `the tree cannot be analysed again: ${observed.error.message}` } };
    const analyst = (0,_analyst_js__WEBPACK_IMPORTED_MODULE_3__.createAnalyst)({ observation: observed.value, settings: settings.value, version: request.version, history: Promise.resolve(NO_HISTORY), world });
    for (const rulepack of Object.values(settings.value.rulepacks)) {
        if (rulepacks.includes(rulepack.namespace))
            await analyst.judge(rulepack.gateName);
    }
    const fresh = (0,_run_parts_js__WEBPACK_IMPORTED_MODULE_6__.envelopeOf)({
        analysis: await analyst.result(),
        identity: envelope.identity,
        fingerprint: observed.value.capture.snapshot.metadata.repo_fingerprint,
        configHash: (0,_run_parts_js__WEBPACK_IMPORTED_MODULE_6__.configHashOf)(settings.value),
        version: request.version,
        endedAt: world.clock.now(),
    });
    if (fresh.meta.signature === envelope.meta.signature)
        return { done: true, check: { holds: true, text: 'the checked-out commit was analysed again and gives the same signature' } };
    return { done: true, check: { holds: false, text: `the checked-out commit was analysed again and gives another signature: ${differenceOf(envelope, fresh)}` } };
}
/** The first part of two envelopes that differs, in the order in which one follows from the other. */
function differenceOf(stored, fresh) {
    if (stored.meta.repo_fingerprint !== fresh.meta.repo_fingerprint)
        return `the tree is another one (fingerprint ${fresh.meta.repo_fingerprint} here): uncommitted changes, or another --mode`;
    if (stored.meta.config_snapshot_hash !== fresh.meta.config_snapshot_hash)
        return 'the settings are others (config_snapshot_hash)';
    for (const section of ['core', 'extensions']) {
        if (JSON.stringify(stored[section]) !== JSON.stringify(fresh[section]))
            return `${section} is another one: the stored findings do not follow from this tree`;
    }
    (0,_base_invariant_js__WEBPACK_IMPORTED_MODULE_9__/* .invariant */ .V)(JSON.stringify(stored.version) !== JSON.stringify(fresh.version), 'two envelopes with equal parts have different signatures');
    return 'the versions are others';
}


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony export htmlText */
/**
 * The one escaper of every surface. Foreign text (names, paths, messages, whatever a pull request's author can choose)
 * passes through one of these and appears as text: no markup, mention, link, command or direction trick works.
 */
/** C0 and C1 controls, zero-width and bidirectional formatting, line and paragraph separators (CVE-2021-42574). */
function isInvisible(codePoint) {
    return (codePoint < 0x20 ||
        (codePoint >= 0x7f && codePoint <= 0x9f) ||
        codePoint === 0xad ||
        codePoint === 0x61c ||
        (codePoint >= 0x200b && codePoint <= 0x200f) ||
        (codePoint >= 0x2028 && codePoint <= 0x202e) ||
        (codePoint >= 0x2060 && codePoint <= 0x206f) ||
        codePoint === 0xfeff ||
        (codePoint >= 0xe0000 && codePoint <= 0xe007f));
}
function show(codePoint) {
    return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Foreign text on one line: line breaks and tabs become spaces, other invisible characters their `U+XXXX` name. */
function oneLine(text) {
    return visible(text.replace(/\r\n|[\r\n\t]/g, ' '), false).trim();
}
/** Foreign text over several lines: `\n` and tabs stay, other invisible characters are shown by name. */
function visibleLines(text) {
    return visible(text.replace(/\r\n?/g, '\n'), true);
}
function visible(text, keepLines) {
    let result = '';
    for (const character of text) {
        const codePoint = character.codePointAt(0) ?? 0;
        const kept = keepLines && (codePoint === 0x0a || codePoint === 0x09);
        if (codePoint >= 0xd800 && codePoint <= 0xdfff)
            result += '\ufffd';
        else
            result += isInvisible(codePoint) && !kept ? show(codePoint) : character;
    }
    return result;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const current of text) {
        run = current === character ? run + 1 : 0;
        if (run > longest)
            longest = run;
    }
    return longest;
}
/**
 * A Markdown code span that holds `text` literally: the fence is longer than any run of backticks inside (CommonMark
 * 6.1). Inside code spans GitHub makes no mention, issue link or auto-link.
 */
function codeSpan(text) {
    const flat = oneLine(text);
    if (flat === '')
        return '` `';
    const fence = '`'.repeat(longestRun(flat, '`') + 1);
    const padding = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${flat}${padding}${fence}`;
}
/** As `codeSpan`, for a cell of a GFM table, where a pipe ends the cell even inside a code span. */
function codeCell(text) {
    return codeSpan(text).replaceAll('|', '\\|');
}
/** A fenced Markdown block that `text` cannot close. */
function codeBlock(text) {
    const lines = visibleLines(text).replace(/\n+$/, '');
    const fence = '`'.repeat(Math.max(3, longestRun(lines, '`') + 1));
    return `${fence}text\n${lines}\n${fence}`;
}
/** Text for HTML content and attribute values. */
function htmlText(text) {
    return oneLine(text).replace(/[&<>"'`@#]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** One path as the tail of a URL: each segment percent-coded, `(` and `)` too, so that it can stand in a Markdown link. */
function urlPath(path) {
    return path
        .toWellFormed()
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}


/***/ })

};
