export const id = 40;
export const ids = [40];
export const modules = {

/***/ 35536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ countCodePoints)
/* harmony export */ });
/** Length of a string as JSON Schema counts it: in code points, a lone surrogate being one. */
function countCodePoints(text) {
    let count = 0;
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        const pair = unit >= 0xd800 && unit <= 0xdbff && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
        if (pair)
            index++;
        count++;
    }
    return count;
}


/***/ }),

/***/ 59425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ defineContract)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(64172);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/base/bounded.js
var bounded = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(72112);
// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(50578);
;// CONCATENATED MODULE: ./build/contract/contract-problem.js



function contractProblem(schemaId, found) {
    const { pointer, expected, actual, hint } = found;
    const place = pointer === '' ? 'the document' : pointer;
    const advice = hint === undefined ? '' : ` (${hint})`;
    return { pointer, expected, actual, message: `${place}: expected ${expected}, found ${actual}${advice}`, schema_id: schemaId, ...(hint === undefined ? {} : { hint }) };
}
/** Words for the patterns of our schemas; a pattern that has none is shown as it is. */
const PATTERN_WORDS = {
    '^[0-9a-f]{64}$': '64 lower-case hex digits (a SHA-256)',
    '^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$': 'a UUID of version 5 in lower case',
    '^[a-z][a-z0-9_]*$': 'a snake_case name',
    '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'a kebab-case name',
    '^[^/\\\\][^\\\\]*$': 'a POSIX path relative to the root',
    '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$': 'a semantic version',
};
const FORMAT_WORDS = {
    'date-time': 'an RFC 3339 time with its zone, for example 2026-02-13T10:30:00Z',
    date: 'a day of the calendar, YYYY-MM-DD',
};
const COMPARISON_WORDS = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' };
/** What a schema says about `value`, one problem for each place, in the order of the schema. */
function schemaProblems(schema, value) {
    if (schema.validate(value))
        return [];
    const byPointer = new Map();
    for (const error of schema.validate.errors ?? []) {
        const found = explain(error, schema, value);
        if (found === null)
            continue;
        // A wrong type also fails a const or enum beside it, whose words say more: the later error of one place wins then.
        if (byPointer.has(found.pointer) && error.keyword !== 'const' && error.keyword !== 'enum')
            continue;
        byPointer.set(found.pointer, contractProblem(schema.schemaId, found));
    }
    return [...byPointer.values()];
}
function explain(error, schema, document) {
    const { keyword, params } = error;
    // Summaries of errors that are listed by themselves.
    if (keyword === 'propertyNames' || keyword === 'if' || keyword === '$ref')
        return null;
    if (keyword === 'required') {
        return { pointer: (0,json_pointer/* pointerTo */.x)(error.instancePath, String(params['missingProperty'])), expected: 'a value', actual: 'nothing' };
    }
    if (keyword === 'additionalProperties') {
        const key = String(params['additionalProperty']);
        const known = schema.knownKeys[error.schemaPath] ?? [];
        const close = (0,nearest/* nearest */.p)(key, known);
        return {
            pointer: (0,json_pointer/* pointerTo */.x)(error.instancePath, key),
            expected: 'no such key',
            actual: `the unknown key ${JSON.stringify((0,bounded/* cutText */.IN)(key, 80))}`,
            ...(close !== null ? { hint: `did you mean ${JSON.stringify(close)}?` } : known.length > 0 ? { hint: `known keys: ${known.join(', ')}` } : {}),
        };
    }
    if (error.propertyName !== undefined) {
        const pointer = (0,json_pointer/* pointerTo */.x)(error.instancePath, error.propertyName);
        return { pointer, expected: `as key ${expectation(error)}`, actual: JSON.stringify((0,bounded/* cutText */.IN)(error.propertyName, 80)) };
    }
    return { pointer: error.instancePath, expected: expectation(error), actual: describeJson(valueAt(document, error.instancePath)) };
}
function expectation({ keyword, params }) {
    switch (keyword) {
        case 'type':
            return [params['type']].flat().map((type) => TYPE_WORDS[String(type)] ?? String(type)).join(' or ');
        case 'const':
            return JSON.stringify(params['allowedValue']);
        case 'enum':
            return `one of ${params['allowedValues'].map((allowed) => JSON.stringify(allowed)).join(', ')}`;
        case 'pattern':
            return PATTERN_WORDS[String(params['pattern'])] ?? `a text that matches ${String(params['pattern'])}`;
        case 'format':
            return FORMAT_WORDS[String(params['format'])] ?? String(params['format']);
        case 'minLength':
            return params['limit'] === 1 ? 'a text that is not empty' : `a text of at least ${String(params['limit'])} characters`;
        case 'maxLength':
            return `a text of at most ${String(params['limit'])} characters`;
        case 'minItems':
        case 'minProperties':
            return `at least ${String(params['limit'])} ${keyword === 'minItems' ? 'entry' : 'member'}`;
        case 'maxItems':
        case 'maxProperties':
            return `at most ${String(params['limit'])} ${keyword === 'maxItems' ? 'entries' : 'members'}`;
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return `${COMPARISON_WORDS[String(params['comparison'])] ?? String(params['comparison'])} ${String(params['limit'])}`;
        default:
            return `what the schema keyword ${keyword} asks for (${JSON.stringify(params)})`;
    }
}
const TYPE_WORDS = {
    string: 'a text', number: 'a number', integer: 'a whole number', boolean: 'true or false', object: 'an object', array: 'a list', null: 'null',
};
/** What stands at `pointer`, or undefined. Only own members count. */
function valueAt(document, pointer) {
    let value = document;
    for (const key of (0,json_pointer/* pointerKeys */.m)(pointer)) {
        if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key))
            return undefined;
        value = value[key];
    }
    return value;
}
/** A JSON value in few words, for a message. */
function describeJson(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 1 ? 'a list of 1 entry' : `a list of ${value.length} entries`;
    if (value !== null && typeof value === 'object') {
        const count = Object.keys(value).length;
        return count === 1 ? 'an object with 1 member' : `an object with ${count} members`;
    }
    return typeof value === 'string' ? JSON.stringify((0,bounded/* cutText */.IN)(value, 80)) : String(value);
}

// EXTERNAL MODULE: ./build/contract/not-json.js
var not_json = __webpack_require__(38925);
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

;// CONCATENATED MODULE: ./build/contract/contract-kind.js





function defineContract(rules) {
    const { name, schema, complete, check } = rules;
    const jsonProblems = (value) => {
        const found = (0,not_json/* findNotJson */.Xv)(value);
        return found === null ? [] : [contractProblem(schema.schemaId, { pointer: found.pointer, expected: 'a JSON value', actual: found.found })];
    };
    const validate = (value) => {
        const notJson = jsonProblems(value);
        if (notJson.length > 0)
            return notJson;
        const problems = schemaProblems(schema, value);
        if (problems.length > 0)
            return problems;
        return [...check(value)].map((found) => contractProblem(schema.schemaId, found));
    };
    return {
        name,
        schemaId: schema.schemaId,
        validate,
        parse(text, options) {
            const json = parseStrictJson(text, options);
            if (!json.ok) {
                const { message, expected, actual, hint, location } = json.error;
                const { line, column } = location;
                return (0,result/* err */._)([{
                        pointer: '', expected: expected ?? 'valid JSON', actual: actual ?? 'something else', message, schema_id: schema.schemaId,
                        ...(hint === undefined ? {} : { hint }), ...(line === undefined || column === undefined ? {} : { line, column }),
                    }]);
            }
            const problems = validate(json.value.value);
            if (problems.length === 0)
                return (0,result.ok)(json.value.value);
            const placed = problems.map((problem) => ({ ...problem, ...json.value.locate(problem.pointer) }));
            return (0,result/* err */._)(placed.sort((0,order/* inOrder */.a)((0,order.by)((problem) => problem.line), (0,order.by)((problem) => problem.column), (a, b) => (0,order/* compareText */.n)(a.pointer, b.pointer))));
        },
        create(draft) {
            const notJson = jsonProblems(draft);
            if (notJson.length > 0)
                return (0,result/* err */._)(notJson);
            const contract = complete(draft);
            const problems = validate(contract);
            return problems.length === 0 ? (0,result.ok)(contract) : (0,result/* err */._)(problems);
        },
    };
}


/***/ }),

/***/ 45775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ keepError),
/* harmony export */   tJ: () => (/* binding */ keepErrors)
/* harmony export */ });
/* unused harmony export MAX_LISTED_ERRORS */
/**
 * How many errors a validator lists. A file can repeat one mistake a million times; nobody reads more, and ajv's own
 * way of collecting them takes time in the square of their number.
 */
const MAX_LISTED_ERRORS = 1000;
/** Adds one error to the list while there is room; the validator counts the rest by itself. */
function keepError(kept, error) {
    if (kept.length < MAX_LISTED_ERRORS)
        kept.push(error);
}
/** Adds the errors of a part to the list of the whole while there is room, in place. */
function keepErrors(kept, more) {
    for (const error of more)
        keepError(kept, error);
    return kept;
}


/***/ }),

/***/ 38925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ findNotJson),
/* harmony export */   ZC: () => (/* binding */ isWellFormedText)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var _base_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72112);

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


/***/ })

};
