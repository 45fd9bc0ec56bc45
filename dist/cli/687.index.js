export const id = 687;
export const ids = [687];
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
