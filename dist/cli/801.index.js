export const id = 801;
export const ids = [801];
export const modules = {

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

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(2112);
;// CONCATENATED MODULE: ./build/contract/detect-contract.js

/** Every kind with its signs. The members of one kind are never all in another. */
const SIGNS = [
    { name: 'deployment-contract', version: ['schemaVersion', '1.0'], members: ['quality', 'audit'] },
    { name: 'gate-report', version: ['version', '2.0'], members: ['environment', 'gates', 'summary'] },
    { name: 'violation', version: ['detected_at', 'v1'], members: ['rulepack_namespace', 'rule_id'] },
    { name: 'snapshot', members: ['files', 'metadata'] },
    { name: 'envelope', members: ['identity', 'core', 'extensions', 'meta'] },
    { name: 'pr-summary', version: ['version', '1.0.0'], members: ['envelope_reference', 'violations'] },
    { name: 'task-span-contract', version: ['schema_version', 'v1'], members: ['project_id', 'task_id', 'phase', 'status'] },
    { name: 'handoff-contract', version: ['schema_version', 'v1'], members: ['handoff_id', 'from_agent', 'to_agent', 'capability_id', 'expected_output'] },
    { name: 'artifact-intent', version: ['schema_version', 'v1'], members: ['artifact_id', 'artifact_type', 'intent', 'parameter_sources'] },
    { name: 'gate-result', version: ['schema_version', 'v1'], members: ['gate_id', 'result', 'severity', 'checked_at'] },
    { name: 'verdict', version: ['version', '1.0'], members: ['headline', 'enforced', 'selection'] },
];
const CONTRACT_NAMES = SIGNS.map(({ name }) => name);
/**
 * Which contract a JSON value means to be, so that a broken one is judged by the right schema: the kind whose signs it
 * shows most of, at least half. Two kinds alike, or none, is an error that lists the kinds.
 */
function detectContract(value) {
    const hint = `The kinds are ${CONTRACT_NAMES.join(', ')}.`;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        return (0,result/* err */._)({ code: 'contract_unknown', message: 'this is no contract: every contract is a JSON object', expected: 'an object', hint });
    }
    const scores = SIGNS.map((signs) => ({ name: signs.name, score: scoreOf(value, signs) }));
    const best = Math.max(...scores.map(({ score }) => score));
    const candidates = scores.filter(({ score }) => score === best).map(({ name }) => name);
    const [name] = candidates;
    if (best < 0.5 || name === undefined) {
        return (0,result/* err */._)({ code: 'contract_unknown', message: 'this is no contract that we know: it shows the members of none', expected: 'the members of one contract', hint });
    }
    if (candidates.length > 1) {
        return (0,result/* err */._)({
            code: 'contract_ambiguous', message: `this could be ${candidates.join(' or ')}`, expected: 'the members of one contract', actual: candidates.join(', '),
            hint: `Say which kind it is. ${hint}`,
        });
    }
    return (0,result.ok)(name);
}
/** Share of the signs that are there, from 0 to 1. */
function scoreOf(value, { version, members }) {
    const present = members.filter((key) => Object.hasOwn(value, key)).length;
    if (version === undefined)
        return present / members.length;
    const [key, wanted] = version;
    // The version alone says little, as several kinds share it: it counts only beside a member.
    const versioned = present > 0 && Object.hasOwn(value, key) && value[key] === wanted ? 1 : 0;
    return (present + versioned) / (members.length + 1);
}

// EXTERNAL MODULE: ./build/contract/strict-json.js + 2 modules
var strict_json = __webpack_require__(7061);
;// CONCATENATED MODULE: ./build/contract/contract-file.js




/** Each kind behind its own import: only what a file needs is loaded. */
const KINDS = {
    'deployment-contract': async () => (await Promise.all(/* import() */[__webpack_require__.e(996), __webpack_require__.e(290)]).then(__webpack_require__.bind(__webpack_require__, 6996))).deploymentContract,
    'gate-report': async () => (await Promise.all(/* import() */[__webpack_require__.e(955), __webpack_require__.e(909)]).then(__webpack_require__.bind(__webpack_require__, 955))).gateReport,
    violation: async () => (await Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 4775))).violation,
    snapshot: async () => (await __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 3213))).repoSnapshot,
    envelope: async () => (await Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(549), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 1549))).envelope,
    'pr-summary': async () => (await Promise.all(/* import() */[__webpack_require__.e(775), __webpack_require__.e(390), __webpack_require__.e(743)]).then(__webpack_require__.bind(__webpack_require__, 3390))).prSummary,
    'task-span-contract': async () => (await Promise.all(/* import() */[__webpack_require__.e(422), __webpack_require__.e(700)]).then(__webpack_require__.bind(__webpack_require__, 8422))).taskSpan,
    'handoff-contract': async () => (await __webpack_require__.e(/* import() */ 750).then(__webpack_require__.bind(__webpack_require__, 750))).handoff,
    'artifact-intent': async () => (await __webpack_require__.e(/* import() */ 100).then(__webpack_require__.bind(__webpack_require__, 5100))).artifactIntent,
    'gate-result': async () => (await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 9861))).gateResult,
    verdict: async () => (await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(462)]).then(__webpack_require__.bind(__webpack_require__, 6149))).verdictFile,
};
/** The kind of that name, loaded now. */
function loadContractKind(name) {
    return KINDS[name]();
}
/**
 * Judges a file of one contract, or of a list of contracts (as `gate-results.json`), whose kind is told from its shape
 * unless `kind` says it. A file that is no JSON, or of no known kind, is a problem with line and column.
 */
async function checkContractFile(text, options = {}) {
    const json = (0,strict_json/* parseStrictJson */.RJ)(text, options);
    if (!json.ok)
        return json;
    const { value, locate } = json.value;
    const isList = Array.isArray(value);
    const entries = isList ? value : [value];
    if (entries.length === 0) {
        return (0,result/* err */._)({
            code: 'contract_unknown', message: 'the file is an empty list: there is nothing to judge', expected: 'at least one contract',
            hint: `The kinds are ${CONTRACT_NAMES.join(', ')}.`, location: { file: options.file ?? '', line: 1, column: 1 },
        });
    }
    const kinds = [];
    const problems = [];
    for (const [index, entry] of entries.entries()) {
        const at = isList ? (0,json_pointer/* pointerTo */.x)('', index) : '';
        const name = options.kind === undefined ? detectContract(entry) : (0,result.ok)(options.kind);
        if (!name.ok)
            return (0,result/* err */._)({ ...name.error, location: { file: options.file ?? '', ...locate(at) } });
        kinds.push(name.value);
        const kind = await loadContractKind(name.value);
        for (const problem of kind.validate(entry)) {
            const pointer = at + problem.pointer;
            const message = at === '' ? problem.message : `entry ${index}: ${problem.message}`;
            problems.push({ ...problem, pointer, message, ...locate(pointer) });
        }
    }
    return (0,result.ok)({ kinds, isList, problems });
}

;// CONCATENATED MODULE: ./build/pipeline/validate.js


const MAX_BYTES = 512 * 1024 * 1024;
const MAX_DEPTH = 256;
/** Judges any JSON file by the contract that it means to be, and a YAML file as a config. */
async function validate(file, world) {
    if (/\.ya?ml$/i.test(file)) {
        const { loadConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(905), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 8905));
        const config = loadConfig(file.replaceAll('\\', '/'), world.readText);
        return (0,result.ok)({ contract: 'config', problems: config.ok ? [] : config.error });
    }
    const read = world.readFile(file, MAX_BYTES);
    if (!read.ok)
        return read;
    const checked = await checkContractFile(read.value, { file, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
    if (!checked.ok)
        return checked;
    const { kinds, isList, problems } = checked.value;
    const names = [...new Set(kinds)].join(', ');
    return (0,result.ok)({ contract: isList ? `a list of ${names}` : names, problems });
}


/***/ })

};
