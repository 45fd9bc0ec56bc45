export const id = 380;
export const ids = [380];
export const modules = {

/***/ 8925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ findNotJson),
/* harmony export */   ZC: () => (/* binding */ isWellFormedText)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var _base_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2112);

/** Deepest nesting of a value that we write or check. Nothing of ours comes near; it stops a hostile value early. */
const MAX_JSON_DEPTH = 1000;
/** True when every surrogate of `text` is half of a pair. */
function isWellFormedText(text) {
    return text.isWellFormed();
}
/**
 * The first place where `value` is not JSON (RFC 8259 within I-JSON, RFC 7493), or null. Not JSON are: undefined,
 * functions, symbols, bigints, NaN and the infinities, lone surrogates in texts and keys, holes in arrays, cycles, class
 * instances (also Date, Map and boxed primitives), symbol keys, and nesting deeper than `MAX_JSON_DEPTH`.
 */
function findNotJson(value) {
    const ancestors = new Set();
    const stack = [];
    let found = faultOf(value, ancestors, stack);
    while (found === null) {
        const frame = stack.at(-1);
        if (frame === undefined)
            return null;
        const { container, keys } = frame;
        if (++frame.at >= frame.length) {
            ancestors.delete(container);
            stack.pop();
        }
        else if (keys === null) {
            found = faultOf(container[frame.at], ancestors, stack);
        }
        else {
            const key = keys[frame.at];
            found = isWellFormedText(key) ? faultOf(container[key], ancestors, stack) : 'a key with a lone surrogate';
        }
    }
    // The pointer is put together only now: most values are JSON.
    return { pointer: stack.reduce((pointer, { keys, at }) => (0,_base_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .x)(pointer, keys?.[at] ?? at), ''), found };
}
/** What is wrong with one value by itself, or null; a container goes on the stack to be looked through. */
function faultOf(member, ancestors, stack) {
    switch (typeof member) {
        case 'boolean':
            return null;
        case 'string':
            return isWellFormedText(member) ? null : 'a text with a lone surrogate';
        case 'number':
            return Number.isFinite(member) ? null : `the number ${member}`;
        case 'object':
            break;
        default:
            return typeof member === 'undefined' ? 'undefined' : `a ${typeof member}`;
    }
    if (member === null)
        return null;
    if (ancestors.has(member))
        return 'a circular reference';
    if (stack.length >= MAX_JSON_DEPTH)
        return `nesting deeper than ${MAX_JSON_DEPTH} levels`;
    if (Object.getOwnPropertySymbols(member).length > 0)
        return 'an object with a symbol as key';
    const isArray = Array.isArray(member);
    if (!isArray && !isPlain(member))
        return `an instance of ${className(member)}`;
    const keys = Object.keys(member);
    if (isArray && keys.length !== member.length)
        return 'an array with holes or extra members';
    ancestors.add(member);
    stack.push({ container: member, keys: isArray ? null : keys, length: keys.length, at: -1 });
    return null;
}
/** Made by `{}`, by JSON.parse (of any realm) or without a prototype. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype === null || prototype === Object.prototype)
        return true;
    return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}
function className(value) {
    const prototype = Object.getPrototypeOf(value);
    const name = prototype?.constructor?.name;
    return typeof name === 'string' && name !== '' ? name : 'a class';
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ parseStrictJson)
});

// UNUSED EXPORTS: DEFAULT_JSON_BYTES, DEFAULT_JSON_DEPTH

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(2112);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
;// CONCATENATED MODULE: ./build/contract/json-text.js
/** Where `offset` (UTF-16 code units from 0) is in `text`; LF, CRLF and a lone CR end a line. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let index = 0; index < offset; index++) {
        const unit = text.charCodeAt(index);
        if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) {
            line++;
            start = index + 1;
        }
    }
    return { line, column: offset - start + 1 };
}
/** `positionAt` for many offsets of one text: one pass, then a binary search each. */
function positionsIn(text) {
    const starts = [0];
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a))
            starts.push(index + 1);
    }
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}

// EXTERNAL MODULE: ./build/contract/not-json.js
var not_json = __webpack_require__(8925);
;// CONCATENATED MODULE: ./build/contract/json-tokens.js

/** Leaves the reader from wherever it is; caught in `readJson` only. */
class JsonFaultSignal extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const ESCAPES = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** Reads the tokens of a JSON text, RFC 8259 to the letter. */
class JsonTokens {
    text;
    offset = 0;
    constructor(text) {
        this.text = text;
    }
    fail(code, message, offset = this.offset, more = {}) {
        throw new JsonFaultSignal({ code, offset, message, ...more });
    }
    /** "here stands something else than wanted". */
    unexpected(expected) {
        const unit = this.text[this.offset];
        const actual = unit === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.offset) ?? 0));
        this.fail('json_syntax', `expected ${expected}, found ${actual}`, this.offset, { expected, actual });
    }
    skipBlanks() {
        for (;;) {
            const unit = this.text.charCodeAt(this.offset);
            if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
                return;
            this.offset++;
        }
    }
    /** Takes `unit` when it stands here. */
    take(unit) {
        if (this.text[this.offset] !== unit)
            return false;
        this.offset++;
        return true;
    }
    /** A text, number, true, false or null. */
    scalar() {
        switch (this.text[this.offset]) {
            case '"':
                return this.string();
            case 't':
                return this.word('true', true);
            case 'f':
                return this.word('false', false);
            case 'n':
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    string() {
        const start = this.offset;
        let pieceStart = start + 1;
        let value = '';
        for (this.offset = pieceStart;; this.offset++) {
            const unit = this.text.charCodeAt(this.offset);
            if (unit === 0x22)
                break;
            if (Number.isNaN(unit))
                this.fail('json_syntax', 'the text ends inside a string', start, { expected: '"', actual: 'the end of the text' });
            if (unit < 0x20)
                this.fail('json_syntax', `the control character U+${unit.toString(16).toUpperCase().padStart(4, '0')} must be escaped in a string`);
            if (unit !== 0x5c)
                continue;
            value += this.text.slice(pieceStart, this.offset);
            value += this.escape();
            pieceStart = this.offset + 1;
        }
        value += this.text.slice(pieceStart, this.offset);
        this.offset++;
        if (!(0,not_json/* isWellFormedText */.ZC)(value))
            this.fail('json_lone_surrogate', 'a string holds half of a surrogate pair, which is no character', start);
        return value;
    }
    /** The character of the escape at the present backslash; ends on its last character. */
    escape() {
        const start = this.offset;
        const letter = this.text[start + 1] ?? '';
        if (letter === 'u') {
            const digits = this.text.slice(start + 2, start + 6);
            if (!HEX4.test(digits))
                this.fail('json_syntax', '\\u wants four hex digits', start);
            this.offset = start + 5;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const character = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
        if (character === undefined)
            this.fail('json_syntax', `\\${letter} is no escape of JSON`, start);
        this.offset = start + 1;
        return character;
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.offset))
            this.unexpected('a value');
        this.offset += word.length;
        return value;
    }
    number() {
        const start = this.offset;
        NUMBER.lastIndex = start;
        const match = NUMBER.exec(this.text);
        if (match === null)
            this.unexpected('a value');
        this.offset += match[0].length;
        const value = Number(match[0]);
        if (!Number.isFinite(value))
            this.fail('json_number_range', `the number ${match[0].slice(0, 40)} is too large`, start);
        return value;
    }
}

;// CONCATENATED MODULE: ./build/contract/strict-json.js




/** Nesting that a foreign payload may have; our own contracts need fewer than ten levels. */
const DEFAULT_JSON_DEPTH = 64;
/** Size that a foreign payload may have, in bytes of UTF-8. */
const DEFAULT_JSON_BYTES = 32 * 1024 * 1024;
const HINTS = {
    json_syntax: 'Write the file with a JSON library instead of by hand; comments and trailing commas are not JSON.',
    json_duplicate_key: 'Keep one of the two members: readers disagree on which one counts.',
    json_too_deep: 'Flatten the value.',
    json_too_large: 'Write less into this file, or split it.',
    json_encoding: 'Write the file as UTF-8 without a byte order mark.',
    json_lone_surrogate: 'Write the file as UTF-8; the producer cut a character in two.',
    json_number_range: 'Write the number as a string.',
};
/**
 * Reads JSON that somebody else wrote, by RFC 8259 to the letter: no byte order mark, no duplicate key, no lone
 * surrogate, no number beyond a double, nothing after the value, at most `maxDepth` levels and `maxBytes` bytes.
 * Everything that it accepts, JSON.parse reads as the same value.
 */
function parseStrictJson(input, options = {}) {
    const maxBytes = options.maxBytes ?? DEFAULT_JSON_BYTES;
    const maxDepth = options.maxDepth ?? DEFAULT_JSON_DEPTH;
    const refuse = (fault, text) => {
        const file = options.file ?? '';
        const location = { file, ...positionAt(text, fault.offset) };
        const { code, message, expected, actual } = fault;
        return (0,result/* err */._)({
            code, message: `not valid JSON: ${message}`, hint: HINTS[code], location,
            ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }),
        });
    };
    const bytes = typeof input === 'string' ? (input.length * 3 <= maxBytes ? 0 : Buffer.byteLength(input)) : input.length;
    if (bytes > maxBytes) {
        return refuse({ code: 'json_too_large', offset: 0, message: `it has ${bytes} bytes`, expected: `at most ${maxBytes} bytes`, actual: `${bytes} bytes` }, '');
    }
    let text;
    if (typeof input === 'string')
        text = input;
    else {
        try {
            text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input);
        }
        catch {
            return refuse({ code: 'json_encoding', offset: 0, message: 'it is not UTF-8' }, '');
        }
    }
    if (text.charCodeAt(0) === 0xfeff)
        return refuse({ code: 'json_encoding', offset: 0, message: 'it begins with a byte order mark' }, text);
    const read = readJson(text, maxDepth, null);
    if (!read.ok)
        return refuse(read.error, text);
    let offsets = null;
    let positions = null;
    return (0,result.ok)({
        value: read.value,
        // Positions are wanted only when something is wrong: the text is read again then, instead of kept for every value.
        locate(pointer) {
            if (offsets === null || positions === null) {
                offsets = new Map();
                readJson(text, maxDepth, offsets);
                positions = positionsIn(text);
            }
            let known = pointer;
            while (known !== '' && !offsets.has(known))
                known = known.slice(0, known.lastIndexOf('/'));
            return positions(offsets.get(known) ?? 0);
        },
    });
}
/** The value of `text`; with `offsets`, also where each value begins, by pointer. */
function readJson(text, maxDepth, offsets) {
    try {
        return (0,result.ok)(readValue(new JsonTokens(text), maxDepth, offsets));
    }
    catch (error) {
        if (error instanceof JsonFaultSignal)
            return (0,result/* err */._)(error.fault);
        throw error;
    }
}
function readValue(tokens, maxDepth, offsets) {
    const stack = [];
    for (;;) {
        // A value begins here.
        tokens.skipBlanks();
        const parent = stack.at(-1);
        const pointer = offsets === null ? '' : pointerBelow(parent);
        offsets?.set(pointer, tokens.offset);
        let value;
        const open = tokens.text[tokens.offset];
        if (open === '[' || open === '{') {
            if (stack.length >= maxDepth) {
                tokens.fail('json_too_deep', `it is nested deeper than ${maxDepth} levels`, tokens.offset, { expected: `at most ${maxDepth} levels` });
            }
            tokens.offset++;
            tokens.skipBlanks();
            const container = { value: open === '[' ? [] : {}, pointer, key: null };
            if (!tokens.take(open === '[' ? ']' : '}')) {
                if (open === '{')
                    readKey(tokens, container);
                stack.push(container);
                continue;
            }
            value = container.value;
        }
        else {
            value = tokens.scalar();
        }
        // A value has ended: it goes into its parent, which may end with it, and so on.
        for (;;) {
            const holder = stack.at(-1);
            tokens.skipBlanks();
            if (holder === undefined) {
                if (tokens.offset < tokens.text.length)
                    tokens.unexpected('nothing after the value');
                return value;
            }
            store(holder, value);
            const isArray = holder.key === null;
            if (tokens.take(',')) {
                tokens.skipBlanks();
                if (!isArray)
                    readKey(tokens, holder);
                break;
            }
            if (!tokens.take(isArray ? ']' : '}'))
                tokens.unexpected(isArray ? '"," or "]"' : '"," or "}"');
            value = holder.value;
            stack.pop();
        }
    }
}
function pointerBelow(parent) {
    if (parent === undefined)
        return '';
    return (0,json_pointer/* pointerTo */.x)(parent.pointer, parent.key ?? parent.value.length);
}
function readKey(tokens, holder) {
    const start = tokens.offset;
    if (tokens.text[start] !== '"')
        tokens.unexpected('a key in double quotes');
    const key = tokens.string();
    if (Object.hasOwn(holder.value, key))
        tokens.fail('json_duplicate_key', `the key ${JSON.stringify(key)} stands twice in one object`, start);
    tokens.skipBlanks();
    if (!tokens.take(':'))
        tokens.unexpected('":"');
    holder.key = key;
}
function store(holder, value) {
    if (Array.isArray(holder.value))
        holder.value.push(value);
    else if (holder.key === '__proto__') {
        // Plain assignment would set the prototype.
        Object.defineProperty(holder.value, '__proto__', { value, writable: true, enumerable: true, configurable: true });
    }
    else
        holder.value[holder.key] = value;
}


/***/ }),

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDocuments: () => (/* binding */ runDocuments),
  writeRun: () => (/* binding */ writeRun)
});

// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __webpack_require__(5292);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/contract/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(8806);
// EXTERNAL MODULE: ./build/contract/deployment-contract.js + 2 modules
var deployment_contract = __webpack_require__(6996);
// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/contract/envelope.js + 2 modules
var envelope = __webpack_require__(1549);
// EXTERNAL MODULE: ./build/contract/gate-result.js + 1 modules
var gate_result = __webpack_require__(9861);
// EXTERNAL MODULE: ./build/contract/pr-summary.js + 1 modules
var pr_summary = __webpack_require__(3390);
// EXTERNAL MODULE: ./build/contract/task-span.js + 1 modules
var task_span = __webpack_require__(8422);
// EXTERNAL MODULE: ./build/contract/verdict-file.js + 1 modules
var verdict_file = __webpack_require__(6149);
// EXTERNAL MODULE: ./build/contract/gate-report.js + 1 modules
var gate_report = __webpack_require__(955);
// EXTERNAL MODULE: ./build/gates/ended-gate.js
var ended_gate = __webpack_require__(3543);
;// CONCATENATED MODULE: ./build/gates/gate-report-of.js


/**
 * The Gate Contract 2.0 report of one gate; null for a gate that gave no verdict (`not_run`, `skipped`), of which that
 * contract has nothing to say.
 */
function gateReportOf(record, frame) {
    const entry = entryOf(record);
    return entry === null ? null : reportOf([entry], frame, {});
}
/**
 * One report over all gates (SPEC section 4): gates that were judged or could not be judged are counted, the others are
 * named with their reason under `metadata.not_run` and `metadata.skipped`. Null when there is nothing to count: the
 * contract asks for at least one gate.
 */
function aggregateReportOf(records, frame) {
    const entries = records.map(entryOf).filter((entry) => entry !== null);
    if (entries.length === 0)
        return null;
    const notRun = leftOut(records, 'not_run');
    const skipped = leftOut(records, 'skipped');
    return reportOf(entries, frame, {
        ...(notRun.length === 0 ? {} : { not_run: notRun }),
        ...(skipped.length === 0 ? {} : { skipped }),
    });
}
function reportOf(gates, frame, more) {
    const metadata = { ...frame.metadata, ...more };
    return (0,gate_report.createGateReport)({
        timestamp: frame.timestamp,
        environment: frame.environment,
        gates,
        ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    });
}
function entryOf(record) {
    const status = statusOf(record);
    if (status === null)
        return null;
    return {
        name: record.name,
        status,
        duration_seconds: record.durationSeconds,
        findings: findingsOf(record, status).map((finding) => ({ ...finding })),
        metrics: record.metrics,
        metadata: { outcome: record.outcome, blocking: record.blocking },
    };
}
function statusOf({ outcome }) {
    switch (outcome) {
        case 'pass':
        case 'warn':
        case 'fail':
            return outcome;
        case 'error':
        case 'timeout':
        case 'cancelled':
            return 'fail';
        case 'not_run':
        case 'skipped':
            return null;
    }
}
/** A gate that failed always says why: its reasons stand in where no finding is an error. */
function findingsOf({ findings, reasons }, status) {
    if (status !== 'fail' || findings.some(({ level }) => level === 'error'))
        return findings;
    const told = reasons.map((reason) => ({
        level: 'error',
        message: reason.message,
        rule: reason.rule ?? reason.code.replaceAll('_', '-'),
        suggestion: reason.next_action,
    }));
    return (0,ended_gate/* sortedFindings */.Y_)([...findings, ...told]);
}
function leftOut(records, outcome) {
    return records
        .filter((record) => record.outcome === outcome)
        .map((record) => ({ name: record.name, reason: reasonFor(record) }));
}
function reasonFor(record) {
    const [first] = record.reasons;
    if (record.skippedBy !== undefined)
        return record.skippedBy;
    if (first !== undefined)
        return first.message;
    return record.stoppedBy === undefined ? 'it had nothing to look at' : `stopped by ${record.stoppedBy}`;
}

;// CONCATENATED MODULE: ./build/reporters/json/deployment-contract.js
/**
 * DeploymentContract 1.0 of a run (SPEC section 3). No gate of this version measures coverage or counts tests: both say
 * so by the values that SPEC gives for that case, and a required coverage that nothing measured is not met.
 */
function deploymentContractOf(facts) {
    const required = facts.policy.coverageRequired ?? 0;
    return {
        schemaVersion: '1.0',
        meta: { adapter: facts.audit.adapter, engine: facts.audit.engine, timestamp: facts.timestamp, trigger: facts.audit.trigger },
        status: facts.verdict.status,
        quality: {
            coverage: { actual: 0, required, met: 0 >= required },
            tests: { total: 0, passed: 0, failed: 0 },
        },
        audit: { triggeredBy: facts.audit.triggeredBy, orgId: facts.audit.orgId, repository: facts.audit.repository, commit: facts.audit.commit },
    };
}

// EXTERNAL MODULE: ./build/reporters/markdown/outcome-words.js
var outcome_words = __webpack_require__(5195);
;// CONCATENATED MODULE: ./build/reporters/json/task-spans.js

function runIdsOf(facts) {
    const runTask = `run-${facts.run.requestId}`;
    return { projectId: facts.audit.repository, traceId: (0,digest/* sha256Hex */.fg)(facts.run.requestId).slice(0, 32), runTask, taskOf: (gate) => `${runTask}/${gate}` };
}
/** 16 hex digits, as OpenTelemetry has span ids. */
function spanIdOf(task) {
    return (0,digest/* sha256Hex */.fg)(task).slice(0, 16);
}
/** A task span for the run and one per gate (SPEC section 6, Out). */
function taskSpansOf(facts) {
    const ids = runIdsOf(facts);
    const { verdict } = facts;
    const checksums = facts.envelope === null ? {} : { checksums: { source_checksum: `sha256:${facts.envelope.meta.repo_fingerprint}` } };
    const run = {
        schema_version: 'v1',
        project_id: ids.projectId,
        trace_id: ids.traceId,
        span_id: spanIdOf(ids.runTask),
        task_id: ids.runTask,
        phase: 'OTHER',
        status: { Succeeded: 'completed', Blocked: 'blocked', Failed: 'failed' }[verdict.status],
        ...checksums,
        ...(verdict.status === 'Blocked' ? { blocked_reason: verdict.headline } : {}),
        ...(verdict.nextAction === null ? {} : { next_action: verdict.nextAction }),
        timestamp: facts.timestamp,
    };
    const byName = new Map(facts.gates.map((gate) => [gate.name, gate]));
    return [run, ...facts.gates.map((gate) => gateSpan(gate, byName, ids, facts, checksums))];
}
function gateSpan(gate, byName, ids, facts, checksums) {
    const task = ids.taskOf(gate.name);
    const stopper = gate.stoppedBy === undefined ? undefined : byName.get(gate.stoppedBy);
    const blocked = stopper !== undefined && stopper.blocking;
    const [reason] = gate.reasons;
    return {
        schema_version: 'v1',
        project_id: ids.projectId,
        trace_id: ids.traceId,
        span_id: spanIdOf(task),
        task_id: task,
        parent_task_id: ids.runTask,
        phase: 'OTHER',
        status: task_spans_statusOf(gate, blocked),
        ...checksums,
        ...(blocked ? { blocked_reason: `${stopper.name} ended as ${stopper.outcome}`, blocked_on_span_id: spanIdOf(ids.taskOf(stopper.name)) } : {}),
        ...(blocked ? { next_action: `Mend ${stopper.name}, then run again.` } : reason === undefined ? {} : { next_action: reason.next_action }),
        timestamp: facts.timestamp,
    };
}
function task_spans_statusOf(gate, blocked) {
    switch (gate.outcome) {
        case 'pass':
        case 'warn':
            return 'completed';
        case 'not_run':
            return blocked ? 'blocked' : 'not_started';
        case 'skipped':
            return 'not_started';
        case 'fail':
        case 'error':
        case 'timeout':
        case 'cancelled':
            return 'failed';
    }
}

;// CONCATENATED MODULE: ./build/reporters/json/gate-results.js


/** How an outcome that judged or tried becomes a gate result of document `004` (SPEC section 6, Out); null for the rest. */
function verdictOf(gate) {
    switch (gate.outcome) {
        case 'pass':
            return { result: 'pass', severity: 'info', blocking: false };
        case 'warn':
            return { result: 'pass', severity: 'warning', blocking: false };
        case 'fail':
            return gate.blocking ? { result: 'fail', severity: 'error', blocking: true } : { result: 'fail', severity: 'warning', blocking: false };
        case 'error':
        case 'timeout':
        case 'cancelled':
            return { result: 'fail', severity: 'critical', blocking: gate.blocking };
        case 'not_run':
        case 'skipped':
            return null;
    }
}
/** A gate result for each gate that judged or tried, always with reason, next action and evidence. */
function gateResultsOf(facts) {
    const ids = runIdsOf(facts);
    return facts.gates.flatMap((gate) => {
        const verdict = verdictOf(gate);
        if (verdict === null)
            return [];
        const why = (0,outcome_words/* whyOf */.gf)(gate);
        const reports = gate.evidence.map(({ path, sha256 }) => ({ type: 'file', ref: path, description: `sha256:${sha256}` }));
        const summary = { type: 'file', ref: `${facts.run.runFolder}/gate-summary.json`, description: `the record of ${gate.name} among all gates` };
        return [
            {
                schema_version: 'v1',
                gate_id: `${ids.taskOf(gate.name)}`,
                trace_id: ids.traceId,
                task_id: ids.taskOf(gate.name),
                phase: 'OTHER',
                ...verdict,
                reason: why === '' ? `${gate.name} ${gate.outcome === 'pass' ? 'passed' : `ended as ${gate.outcome}`}` : why,
                next_action: gate.reasons[0]?.next_action ?? 'Go on.',
                evidence: [...reports, summary],
                checked_at: facts.timestamp,
            },
        ];
    });
}

// EXTERNAL MODULE: ./build/base/bounded.js
var bounded = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/reporters/limits.js
var limits = __webpack_require__(89);
;// CONCATENATED MODULE: ./build/reporters/outputs.js



/** Counts that outputs, `verdict.json` and the terminal share. Violations are counted by item (SPEC section 5). */
function countsOf(facts) {
    const findings = facts.gates.filter((gate) => gate.kind !== 'rulepack').flatMap((gate) => gate.findings);
    const inState = (state) => facts.items.filter((item) => item.state === state);
    const standing = inState('new');
    const level = (name) => findings.filter((finding) => finding.level === name).length + standing.filter((item) => item.severity === name).length;
    return {
        gates: facts.gates.length,
        errors: level('error'),
        warnings: level('warning') + facts.warnings.length,
        violations: facts.items.length,
        violations_new: standing.length,
        violations_old: inState('old').length,
        violations_waived: inState('waived').length,
    };
}
/** The outputs of a finished run (SPEC section 11); paths are relative to the step's working directory via `prefix`. */
function outputsOf(facts, pathOf) {
    const counts = countsOf(facts);
    const codes = [...new Set(facts.verdict.reasons.map((reason) => reason.code))].sort(compareText);
    const failed = facts.gates.filter((gate) => gate.outcome === 'fail' || gate.outcome === 'error' || gate.outcome === 'timeout' || gate.outcome === 'cancelled');
    return {
        status: facts.verdict.status,
        reasons: JSON.stringify(codes),
        gates: boundedObject(facts.gates.map((gate) => [gate.name, gate.outcome])),
        'gates-failed': String(failed.length),
        violations: String(counts.violations),
        'violations-new': String(counts.violations_new),
        errors: String(counts.errors),
        warnings: String(counts.warnings),
        ...(facts.envelope === null
            ? {}
            : { signature: facts.envelope.meta.signature, 'repo-fingerprint': facts.envelope.meta.repo_fingerprint, 'envelope-path': pathOf('envelope.json') }),
        'verdict-path': pathOf('verdict.json'),
        'contract-path': pathOf('deployment-contract.json'),
        ...(facts.gates.some(wasJudged) ? { 'report-path': pathOf('gate-summary.json') } : {}),
    };
}
/** Gate Contract 2.0 has no report without a gate that judged or tried: then there is no `gate-summary.json`. */
function wasJudged({ outcome }) {
    return outcome !== 'not_run' && outcome !== 'skipped';
}
/** A JSON object of as many entries as fit one output; gates past that are in `verdict.json`, named by `verdict-path`. */
function boundedObject(entries) {
    const whole = JSON.stringify(Object.fromEntries(entries));
    if (utf8Length(whole) <= LIMITS.outputBytes)
        return whole;
    const worstFirst = [...entries].sort((a, b) => Number(a[1] === 'pass') - Number(b[1] === 'pass') || compareText(a[0], b[0]));
    const kept = [];
    let bytes = 2;
    for (const entry of worstFirst) {
        bytes += utf8Length(JSON.stringify(entry[0])) + utf8Length(JSON.stringify(entry[1])) + 2;
        if (bytes > LIMITS.outputBytes)
            break;
        kept.push(entry);
    }
    return JSON.stringify(Object.fromEntries(kept));
}

;// CONCATENATED MODULE: ./build/reporters/json/verdict-file.js

/** `verdict.json` (SPEC section 8): the verdict with everything it rests on; `files` are SHA-256 of the run's other files. */
function verdictFileOf(facts, files) {
    const { verdict } = facts;
    return {
        version: '1.0',
        status: verdict.status,
        headline: verdict.headline,
        enforced: verdict.enforced,
        mode: facts.mode,
        as_of: facts.asOf,
        selection: { declared: [...facts.selection.declared], selected: [...facts.selection.selected], left_out: [...facts.selection.leftOut] },
        base: { kind: facts.base.kind, sha: facts.base.sha, detail: facts.base.detail },
        reasons: verdict.reasons.map((reason) => ({ ...reason })),
        gates: facts.gates.map((gate) => ({
            name: gate.name,
            kind: gate.kind,
            outcome: gate.outcome,
            blocking: gate.blocking,
            reasons: gate.reasons.map((reason) => reason.code),
            thresholds: gate.thresholds.map((check) => ({ ...check })),
            ...(gate.stoppedBy === undefined ? {} : { stopped_by: gate.stoppedBy }),
            ...(gate.skippedBy === undefined ? {} : { skipped_by: gate.skippedBy }),
        })),
        counts: countsOf(facts),
        warnings: [...facts.warnings],
        items: facts.items.map((item) => ({ ...item, added: [...item.added] })),
        signature: facts.envelope?.meta.signature ?? null,
        files: { ...files },
    };
}

// EXTERNAL MODULE: ./build/reporters/markdown/gate-report.js
var markdown_gate_report = __webpack_require__(3203);
// EXTERNAL MODULE: ./build/reporters/escape.js
var reporters_escape = __webpack_require__(9926);
;// CONCATENATED MODULE: ./build/reporters/markdown/gate-summary.js



/** The aggregated Markdown report of all gates, the companion of `gate-summary.json` (SPEC section 4, Files). */
function gateSummaryMarkdown(facts) {
    const lines = ['# Gate Summary', '', `**${(0,reporters_escape/* codeSpan */.SS)(facts.verdict.headline)}**`, ''];
    if (facts.verdict.nextAction !== null)
        lines.push(`Next: ${(0,reporters_escape/* codeSpan */.SS)(facts.verdict.nextAction)}`, '');
    lines.push(...gateTable(facts));
    for (const gate of facts.gates) {
        if (gate.findings.length > 0)
            lines.push(`## ${(0,reporters_escape/* codeSpan */.SS)(gate.name)}`, '', ...(0,markdown_gate_report/* findingLines */.hq)(gate.findings));
    }
    lines.push('---', `Generated by: contract-gates ${facts.version}`, 'Report version: 2.0', '');
    return lines.join('\n');
}
/** One row a gate: name, outcome, duration, why. */
function gateTable(facts) {
    if (facts.gates.length === 0)
        return ['No gate ran.', ''];
    const rows = facts.gates.map((gate) => {
        const why = (0,outcome_words/* whyOf */.gf)(gate);
        const duration = gate.startedAt === null ? '–' : (0,outcome_words/* durationWords */.Sh)(gate.durationSeconds);
        const advisory = gate.blocking ? '' : ' (advisory)';
        return `| ${(0,reporters_escape/* codeCell */.MZ)(gate.name)}${advisory} | ${outcome_words/* OUTCOME_WORDS */.nx[gate.outcome]} | ${duration} | ${why === '' ? '' : (0,reporters_escape/* codeCell */.MZ)(why)} |`;
    });
    return ['| Gate | Outcome | Time | Why |', '|---|---|---:|---|', ...rows, ''];
}

// EXTERNAL MODULE: ./build/pipeline/run-files.js
var run_files = __webpack_require__(2144);
;// CONCATENATED MODULE: ./build/pipeline/write-run.js


















/** Everything that a run leaves, as texts by name, `verdict.json` last: it holds the SHA-256 of the others. */
function runDocuments(facts, record) {
    const files = new Map();
    const frame = frameOf(facts);
    const contract = deploymentContractOf(facts);
    mustBeValid('deployment-contract.json', (0,deployment_contract.validateDeploymentContract)(contract));
    files.set('deployment-contract.json', (0,canonical_json/* prettyCanonicalJson */.xh)(contract));
    if (facts.envelope !== null) {
        files.set('envelope.json', (0,envelope.envelopeText)(facts.envelope));
        files.set('pr-summary.json', (0,canonical_json/* prettyCanonicalJson */.xh)(valid('pr-summary.json', (0,pr_summary.createPrSummary)(facts.envelope))));
    }
    const summary = aggregateReportOf(facts.gates, frame);
    if (summary !== null)
        files.set('gate-summary.json', (0,canonical_json/* prettyCanonicalJson */.xh)(valid('gate-summary.json', summary)));
    files.set('gate-summary.md', gateSummaryMarkdown(facts));
    const results = gateResultsOf(facts);
    for (const result of results)
        mustBeValid('gate-results.json', (0,gate_result.validateGateResult)(result));
    files.set('gate-results.json', (0,canonical_json/* prettyCanonicalJson */.xh)(results));
    const spans = taskSpansOf(facts);
    for (const span of spans)
        mustBeValid('task-spans.json', (0,task_span.validateTaskSpan)(span));
    files.set('task-spans.json', (0,canonical_json/* prettyCanonicalJson */.xh)(spans));
    files.set('run.json', (0,canonical_json/* prettyCanonicalJson */.xh)(runRecordOf(facts, record)));
    const digests = Object.fromEntries([...files].map(([name, text]) => [name, (0,digest/* sha256Hex */.fg)(text)]));
    const verdict = verdictFileOf(facts, digests);
    mustBeValid('verdict.json', (0,verdict_file.validateVerdictFile)(verdict));
    files.set('verdict.json', (0,canonical_json/* prettyCanonicalJson */.xh)(verdict));
    return files;
}
function frameOf(facts) {
    return {
        environment: facts.mode,
        timestamp: facts.timestamp,
        metadata: {
            ...(facts.audit.commit === '' ? {} : { commit_sha: facts.audit.commit }),
            ...(facts.audit.branch === null ? {} : { branch: facts.audit.branch }),
            workflow_run_id: facts.run.id,
            executor: `contract-gates ${facts.version}`,
        },
    };
}
function runRecordOf(facts, record) {
    return {
        ...record,
        version: facts.version,
        run_id: facts.run.id,
        request_id: facts.run.requestId,
        ended_at: facts.timestamp,
        gates: facts.gates.map((gate) => ({ name: gate.name, started_at: gate.startedAt, duration_seconds: gate.durationSeconds, exit_code: gate.exitCode, signal: gate.signal })),
    };
}
/**
 * Writes the run's folder, and each gate's report unless the gate wrote its own (SPEC section 4, Files). Stops at the
 * first file that cannot be written: a run whose files are not on the disk has no verdict.
 */
function writeRun(facts, record, files) {
    const frame = frameOf(facts);
    const stamp = stampOf(facts.timestamp);
    const summary = new Map();
    for (const gate of facts.gates) {
        if (!needsOurReport(gate))
            continue;
        const report = gateReportOf(gate, frame);
        if (report === null)
            continue;
        const markdown = (0,markdown_gate_report/* gateReportMarkdown */.Rq)(gate, { environment: facts.mode, timestamp: facts.timestamp, generator: `contract-gates ${facts.version}` });
        const written = files.writeGateReport(run_files/* GATES_FOLDER */.W4, gate.name, stamp, { json: (0,canonical_json/* prettyCanonicalJson */.xh)(valid(`the report of ${gate.name}`, report)), markdown });
        if (!written.ok)
            return written;
    }
    const documents = runDocuments(facts, record);
    for (const name of ['json', 'md']) {
        const text = documents.get(`gate-summary.${name}`);
        if (text !== undefined)
            summary.set(`summary.${name}`, text);
    }
    const aggregated = files.write(run_files/* GATES_FOLDER */.W4, summary);
    if (!aggregated.ok)
        return aggregated;
    const written = files.write(facts.run.runFolder, documents);
    return written.ok ? (0,result.ok)(undefined) : written;
}
/** A `script` gate that left a report file of its own keeps it as it is, even a broken one. */
function needsOurReport(gate) {
    if (gate.kind !== 'script')
        return true;
    const own = `${run_files/* GATES_FOLDER */.W4}/${gate.name}/`;
    return !gate.evidence.some(({ path }) => path.startsWith(own)) && !gate.reasons.some(({ code }) => code === 'report_invalid' || code === 'report_stale');
}
/** `YYYYMMDD-HHMMSS` of an RFC 3339 time in UTC. */
function stampOf(timestamp) {
    return `${timestamp.slice(0, 10).replaceAll('-', '')}-${timestamp.slice(11, 19).replaceAll(':', '')}`;
}
function mustBeValid(what, problems) {
    const [first] = problems;
    (0,invariant/* invariant */.V)(first === undefined, `${what} would not be valid: ${first?.pointer} is ${first?.actual}, expected ${first?.expected}`);
}
function valid(what, result) {
    if (!result.ok)
        mustBeValid(what, result.error);
    (0,invariant/* invariant */.V)(result.ok, `${what} is not valid`);
    return result.value;
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


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * Sizes of the surfaces that we write to, in one place. Reviewed 2026-11-20 against the runner's source and GitHub's docs
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
const LIMITS = {
    /** The runner drops a step summary over 1,048,576 bytes whole; masking may make ours longer. */
    summaryBytes: 900_000,
    /** The runner keeps the first ten annotations of each level of a step. */
    annotationsPerLevel: 10,
    /** The runner cuts a command's message at 4,096 characters. */
    annotationMessage: 4_000,
    /** Each output of a step. */
    outputBytes: 32 * 1024,
    /** Findings or violations listed in a Markdown section. */
    findingsInMarkdown: 100,
    /** Members of a cycle listed in one line. */
    pathInOneLine: 8,
    /** Characters of a gate's own output quoted in its Markdown report. */
    outputInMarkdown: 20_000,
};


/***/ }),

/***/ 3203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Rq: () => (/* binding */ gateReportMarkdown),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* unused harmony export statusLineOf */
/* harmony import */ var _base_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5195);




/** `YYYY-MM-DD HH:MM:SS UTC` of an RFC 3339 time in UTC. */
function utcWords(timestamp) {
    return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 19)} UTC`;
}
const STATUS_LINE = { pass: '✅ PASS', warn: '⚠️ WARN', fail: '❌ FAIL' };
/** Gate Contract 2.0 knows three statuses: what could not be judged is a FAIL with the reason as a finding (SPEC section 4). */
function statusLineOf(record) {
    switch (record.outcome) {
        case 'pass':
            return STATUS_LINE.pass;
        case 'warn':
            return STATUS_LINE.warn;
        case 'skipped':
            return '⏭️ SKIPPED';
        case 'not_run':
            return '⏸️ NOT RUN';
        default:
            return STATUS_LINE.fail;
    }
}
/** The Markdown report of one gate, by the template of document `002`. */
function gateReportMarkdown(record, frame) {
    const errors = record.findings.filter((finding) => finding.level === 'error');
    const warnings = record.findings.filter((finding) => finding.level === 'warning');
    const infos = record.findings.filter((finding) => finding.level === 'info');
    const why = (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_2__/* .whyOf */ .gf)(record);
    const lines = [
        `# Gate Report: ${record.name}`,
        '',
        `**Status:** ${statusLineOf(record)}`,
        `**Duration:** ${record.durationSeconds.toFixed(2)}s`,
        `**Environment:** ${frame.environment}`,
        `**Timestamp:** ${utcWords(frame.timestamp)}`,
        '',
        '## Summary',
        '',
        record.description === null ? `The ${record.kind} gate ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(record.name)}.` : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(record.description),
        ...(why === '' ? [] : ['', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(why)]),
        '',
        '## Metrics',
        '',
        ...metricRows(record),
        '',
        '## Findings',
        '',
        `### Errors (${errors.length})`,
        '',
        ...findingLines(errors),
        `### Warnings (${warnings.length})`,
        '',
        ...findingLines(warnings),
        ...(infos.length === 0 ? [] : [`### Infos (${infos.length})`, '', ...findingLines(infos)]),
        '## Details',
        '',
        ...detailLines(record),
        '',
        '---',
        `Generated by: ${frame.generator}`,
        'Report version: 2.0',
        '',
    ];
    return lines.join('\n');
}
function metricRows(record) {
    const checks = new Map(record.thresholds.map((check) => [check.metric, check]));
    const names = [...new Set([...Object.keys(record.metrics), ...checks.keys()])];
    if (names.length === 0)
        return ['No metrics.'];
    const rows = names.map((name) => {
        const check = checks.get(name);
        const value = check?.actual ?? record.metrics[name];
        const shown = value === undefined || value === null ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(typeof value === 'string' ? value : JSON.stringify(value));
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(name)} | ${shown} | ${check === undefined ? '–' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeCell */ .MZ)(check.expected)} | ${check === undefined ? '–' : check.met ? '✅' : '❌'} |`;
    });
    return ['| Metric | Value | Threshold | Status |', '|--------|-------|-----------|--------|', ...rows];
}
/** Findings as a list: place, rule, message; cut with a count, never silently. */
function findingLines(findings) {
    if (findings.length === 0)
        return ['None.', ''];
    const { shown, total } = (0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .firstOf */ .Ku)(findings, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.findingsInMarkdown);
    const lines = shown.map((finding) => {
        const place = finding.file === undefined ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(placeOf(finding))} `;
        const rule = finding.rule === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(finding.rule)})`;
        const suggestion = finding.suggestion === undefined ? '' : ` Next: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(finding.suggestion)}`;
        return `- ${place}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(finding.message)}${rule}${suggestion}`;
    });
    if (shown.length < total)
        lines.push(`- Showing ${shown.length} of ${total}; all are in the JSON report.`);
    return [...lines, ''];
}
/** `file:line:column` as far as the finding says. */
function placeOf(finding) {
    const line = finding.line === undefined ? '' : `:${finding.line}`;
    const column = finding.line === undefined || finding.column === undefined ? '' : `:${finding.column}`;
    return `${finding.file ?? ''}${line}${column}`;
}
function detailLines(record) {
    const ended = record.signal !== null ? `Ended by signal ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(record.signal)}.` : record.exitCode !== null ? `Exit code ${record.exitCode}.` : null;
    const lines = ended === null ? [] : [ended, ''];
    const text = record.output?.text ?? '';
    if (text.trim() === '')
        return [...lines, 'No output.'];
    if (text.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputInMarkdown)
        return [...lines, (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(text)];
    return [...lines, `The last ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputInMarkdown} of ${text.length} characters of its output:`, '', (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)(text.slice(-_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputInMarkdown))];
}


/***/ })

};
