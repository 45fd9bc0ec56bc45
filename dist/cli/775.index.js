export const id = 775;
export const ids = [775];
export const modules = {

/***/ 8806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  hg: () => (/* binding */ indentJson),
  xh: () => (/* binding */ prettyCanonicalJson)
});

// UNUSED EXPORTS: NotJsonError

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}

// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __webpack_require__(5292);
// EXTERNAL MODULE: ./build/contract/not-json.js
var not_json = __webpack_require__(8925);
;// CONCATENATED MODULE: ./build/contract/canonical-json.js



/** Thrown when a value that we wanted to write is not JSON: a bug of the caller, named by JSON pointer. */
class NotJsonError extends Error {
    pointer;
    found;
    name = 'NotJsonError';
    constructor(
    /** RFC 6901; empty for the whole value. */
    pointer, found) {
        super(`cannot be written as JSON: ${found} at ${pointer === '' ? 'the top level' : pointer}`);
        this.pointer = pointer;
        this.found = found;
    }
}
/**
 * The canonical JSON of `value`: RFC 8785, keys by UTF-16 code units, no white space. Arrays keep their order.
 * @throws NotJsonError for everything that is not JSON (see `findNotJson`); nothing is coerced or left out.
 */
function canonicalJson(value) {
    const problem = (0,not_json/* findNotJson */.Xv)(value);
    if (problem !== null)
        throw new NotJsonError(problem.pointer, problem.found);
    const text = canonicalize(value);
    (0,invariant/* invariant */.V)(typeof text === 'string', 'a JSON value has a canonical form');
    return text;
}
/** `canonicalJson` laid out for people: the same order of keys, two blanks of indent, a newline at the end. */
function prettyCanonicalJson(value) {
    return `${indentJson(canonicalJson(value))}\n`;
}
/** Lays out compact JSON (no white space between tokens) with two blanks of indent; empty containers stay closed. */
function indentJson(compact) {
    const parts = [];
    let depth = 0;
    let from = 0;
    const breakAt = (index) => {
        parts.push(compact.slice(from, index), '\n', '  '.repeat(depth));
        from = index;
    };
    for (let index = 0; index < compact.length; index++) {
        switch (compact.charCodeAt(index)) {
            case 0x22: // "
                index = endOfString(compact, index);
                break;
            case 0x5b: // [
            case 0x7b: // {
                if (isClosing(compact.charCodeAt(index + 1)))
                    index++;
                else {
                    depth++;
                    breakAt(index + 1);
                }
                break;
            case 0x5d: // ]
            case 0x7d: // }
                depth--;
                breakAt(index);
                break;
            case 0x2c: // ,
                breakAt(index + 1);
                break;
            case 0x3a: // :
                parts.push(compact.slice(from, index), ': ');
                from = index + 1;
                break;
        }
    }
    parts.push(compact.slice(from));
    return parts.join('');
}
function isClosing(unit) {
    return unit === 0x5d || unit === 0x7d;
}
/** Index of the quote that ends the string whose first quote is at `start`. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
        let slashes = 0;
        while (text.charCodeAt(quote - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return quote;
    }
    (0,invariant/* invariant */.V)(false, 'a JSON string ends');
}


/***/ }),

/***/ 5536:
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

/***/ 8906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ defineContract)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(4419);
// EXTERNAL MODULE: ./build/base/bounded.js
var bounded = __webpack_require__(1981);
// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(2112);
// EXTERNAL MODULE: ./build/base/nearest.js
var nearest = __webpack_require__(578);
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
var not_json = __webpack_require__(8925);
// EXTERNAL MODULE: ./build/contract/strict-json.js + 2 modules
var strict_json = __webpack_require__(7061);
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
            const json = (0,strict_json/* parseStrictJson */.RJ)(text, options);
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

/***/ 5775:
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

/***/ 2765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Id: () => (/* binding */ DNS_NAMESPACE),
  M$: () => (/* binding */ VIOLATION_NAMESPACE),
  Jf: () => (/* binding */ uuidV5)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/sha1.js

function sha1(bytes) {
    if (Array.isArray(bytes)) {
        bytes = Buffer.from(bytes);
    }
    else if (typeof bytes === 'string') {
        bytes = Buffer.from(bytes, 'utf8');
    }
    return (0,external_node_crypto_.createHash)('sha1').update(bytes).digest();
}
/* harmony default export */ const dist_node_sha1 = (sha1);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/regex.js
/* harmony default export */ const regex = (/^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/validate.js

function validate_validate(uuid) {
    return typeof uuid === 'string' && regex.test(uuid);
}
/* harmony default export */ const dist_node_validate = (validate_validate);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/parse.js

function parse(uuid) {
    if (!dist_node_validate(uuid)) {
        throw TypeError('Invalid UUID');
    }
    let v;
    return Uint8Array.of((v = parseInt(uuid.slice(0, 8), 16)) >>> 24, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff, (v = parseInt(uuid.slice(9, 13), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(14, 18), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(19, 23), 16)) >>> 8, v & 0xff, ((v = parseInt(uuid.slice(24, 36), 16)) / 0x10000000000) & 0xff, (v / 0x100000000) & 0xff, (v >>> 24) & 0xff, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff);
}
/* harmony default export */ const dist_node_parse = (parse);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/stringify.js

const byteToHex = [];
for (let i = 0; i < 256; ++i) {
    byteToHex.push((i + 0x100).toString(16).slice(1));
}
function unsafeStringify(arr, offset = 0) {
    return (byteToHex[arr[offset + 0]] +
        byteToHex[arr[offset + 1]] +
        byteToHex[arr[offset + 2]] +
        byteToHex[arr[offset + 3]] +
        '-' +
        byteToHex[arr[offset + 4]] +
        byteToHex[arr[offset + 5]] +
        '-' +
        byteToHex[arr[offset + 6]] +
        byteToHex[arr[offset + 7]] +
        '-' +
        byteToHex[arr[offset + 8]] +
        byteToHex[arr[offset + 9]] +
        '-' +
        byteToHex[arr[offset + 10]] +
        byteToHex[arr[offset + 11]] +
        byteToHex[arr[offset + 12]] +
        byteToHex[arr[offset + 13]] +
        byteToHex[arr[offset + 14]] +
        byteToHex[arr[offset + 15]]).toLowerCase();
}
function stringify(arr, offset = 0) {
    const uuid = unsafeStringify(arr, offset);
    if (!validate(uuid)) {
        throw TypeError('Stringified UUID is invalid');
    }
    return uuid;
}
/* harmony default export */ const dist_node_stringify = ((/* unused pure expression or super */ null && (stringify)));

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v35.js


function stringToBytes(str) {
    str = unescape(encodeURIComponent(str));
    const bytes = new Uint8Array(str.length);
    for (let i = 0; i < str.length; ++i) {
        bytes[i] = str.charCodeAt(i);
    }
    return bytes;
}
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
function v35(version, hash, value, namespace, buf, offset) {
    const valueBytes = typeof value === 'string' ? stringToBytes(value) : value;
    const namespaceBytes = typeof namespace === 'string' ? dist_node_parse(namespace) : namespace;
    if (typeof namespace === 'string') {
        namespace = dist_node_parse(namespace);
    }
    if (namespace?.length !== 16) {
        throw TypeError('Namespace must be array-like (16 iterable integer values, 0-255)');
    }
    let bytes = new Uint8Array(16 + valueBytes.length);
    bytes.set(namespaceBytes);
    bytes.set(valueBytes, namespaceBytes.length);
    bytes = hash(bytes);
    bytes[6] = (bytes[6] & 0x0f) | version;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    if (buf) {
        offset ??= 0;
        if (offset < 0 || offset + 16 > buf.length) {
            throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
        }
        for (let i = 0; i < 16; ++i) {
            buf[offset + i] = bytes[i];
        }
        return buf;
    }
    return unsafeStringify(bytes);
}

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v5.js



function v5(value, namespace, buf, offset) {
    return v35(0x50, dist_node_sha1, value, namespace, buf, offset);
}
v5.DNS = DNS;
v5.URL = URL;
/* harmony default export */ const dist_node_v5 = (v5);

;// CONCATENATED MODULE: ./build/contract/uuid.js

/** Namespace of domain names, RFC 9562 section 6.6. */
const DNS_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
/** UUID version 5 (RFC 9562 section 5.5) of `name`, as UTF-8, in `namespace`; lower case. */
function uuidV5(name, namespace) {
    return dist_node_v5(name, namespace);
}
/** Namespace of all violation ids: UUIDv5 of `arcsight-violation` in the DNS namespace (SPEC section 5). */
const VIOLATION_NAMESPACE = uuidV5('arcsight-violation', DNS_NAMESPACE);


/***/ }),

/***/ 8512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ itemFingerprint),
/* harmony export */   v: () => (/* binding */ violationId)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8806);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4963);
/* harmony import */ var _uuid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2765);



/** The id of a violation, equal on every machine and in every run (SPEC section 5, document 003 section 4.1). */
function violationId({ namespace, ruleId, filePath, line, column }) {
    const location = (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ file_path: filePath, line_number: line ?? 0, column_number: column ?? 0 });
    return (0,_uuid_js__WEBPACK_IMPORTED_MODULE_2__/* .uuidV5 */ .Jf)(`${namespace}:${ruleId}:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)(location)}`, _uuid_js__WEBPACK_IMPORTED_MODULE_2__/* .VIOLATION_NAMESPACE */ .M$);
}
/**
 * The line-free identity of one item of a violation: it survives edits above it. `evidence` is any JSON value that the
 * table of SPEC section 7 names for the rule.
 */
function itemFingerprint(item) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ rule: item.rule, file_path: item.file_path, evidence: item.evidence }));
}


/***/ }),

/***/ 4775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  byViolationId: () => (/* binding */ byViolationId),
  checkViolation: () => (/* binding */ checkViolation),
  checkViolationOrder: () => (/* binding */ checkViolationOrder),
  createViolation: () => (/* binding */ createViolation),
  idOf: () => (/* binding */ idOf),
  parseViolation: () => (/* binding */ parseViolation),
  validateViolation: () => (/* binding */ validateViolation),
  violation: () => (/* binding */ violation)
});

// NAMESPACE OBJECT: ./build/contract/generated/violation.validator.js
var violation_validator_namespaceObject = {};
__webpack_require__.r(violation_validator_namespaceObject);
__webpack_require__.d(violation_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 1 modules
var contract_kind = __webpack_require__(8906);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __webpack_require__(5536);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __webpack_require__(5775);
;// CONCATENATED MODULE: ./build/contract/generated/violation.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.


/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/violation.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "analyzer_version",
        "category",
        "column_number",
        "context",
        "detected_at",
        "file_path",
        "id",
        "line_number",
        "message",
        "rule_id",
        "rulepack_namespace",
        "severity"
    ]
};
const schema19 = { "$id": "https://contract-gates.dev/schemas/violation.schema.json", "type": "object", "additionalProperties": false, "required": ["id", "rulepack_namespace", "rule_id", "severity", "category", "file_path", "line_number", "column_number", "message", "detected_at", "analyzer_version"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "rulepack_namespace": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "rule_id": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "category": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "file_path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "line_number": { "type": ["integer", "null"], "minimum": 1 }, "column_number": { "type": ["integer", "null"], "minimum": 1 }, "message": { "type": "string", "minLength": 1 }, "context": { "type": "object", "additionalProperties": true }, "detected_at": { "type": "string", "const": "v1" }, "analyzer_version": { "type": "string", "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = code_points/* countCodePoints */.s;
const pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
const pattern8 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/violation.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate52.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.rulepack_namespace === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rulepack_namespace" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.rule_id === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule_id" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.severity === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.category === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        if (data.file_path === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_path" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err5);
            }
            errors++;
        }
        if (data.line_number === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line_number" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err6);
            }
            errors++;
        }
        if (data.column_number === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "column_number" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err7);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err8);
            }
            errors++;
        }
        if (data.detected_at === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "detected_at" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err9);
            }
            errors++;
        }
        if (data.analyzer_version === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "analyzer_version" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err10);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema19.properties, key0))) {
                const err11 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err11);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err12 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" } };
                    if (vErrors === null) {
                        vErrors = [err12];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err12);
                    }
                    errors++;
                }
            }
            else {
                const err13 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err13);
                }
                errors++;
            }
        }
        if (data.rulepack_namespace !== undefined) {
            let data1 = data.rulepack_namespace;
            if (typeof data1 === "string") {
                if (!pattern4.test(data1)) {
                    const err14 = { instancePath: instancePath + "/rulepack_namespace", schemaPath: "#/properties/rulepack_namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err14);
                    }
                    errors++;
                }
            }
            else {
                const err15 = { instancePath: instancePath + "/rulepack_namespace", schemaPath: "#/properties/rulepack_namespace/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err15);
                }
                errors++;
            }
        }
        if (data.rule_id !== undefined) {
            let data2 = data.rule_id;
            if (typeof data2 === "string") {
                if (!pattern4.test(data2)) {
                    const err16 = { instancePath: instancePath + "/rule_id", schemaPath: "#/properties/rule_id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err16);
                    }
                    errors++;
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/rule_id", schemaPath: "#/properties/rule_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err17);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data3 = data.severity;
            if (typeof data3 !== "string") {
                const err18 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err18);
                }
                errors++;
            }
            if (!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))) {
                const err19 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema19.properties.severity.enum } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
        }
        if (data.category !== undefined) {
            let data4 = data.category;
            if (typeof data4 === "string") {
                if (!pattern4.test(data4)) {
                    const err20 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err20);
                    }
                    errors++;
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                }
                errors++;
            }
        }
        if (data.file_path !== undefined) {
            let data5 = data.file_path;
            if (typeof data5 === "string") {
                if (!pattern7.test(data5)) {
                    const err22 = { instancePath: instancePath + "/file_path", schemaPath: "#/properties/file_path/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\][^\\\\]*$" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err22);
                    }
                    errors++;
                }
            }
            else {
                const err23 = { instancePath: instancePath + "/file_path", schemaPath: "#/properties/file_path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err23);
                }
                errors++;
            }
        }
        if (data.line_number !== undefined) {
            let data6 = data.line_number;
            if ((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)) {
                const err24 = { instancePath: instancePath + "/line_number", schemaPath: "#/properties/line_number/type", keyword: "type", params: { type: schema19.properties.line_number.type } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err24);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 1 || isNaN(data6)) {
                    const err25 = { instancePath: instancePath + "/line_number", schemaPath: "#/properties/line_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err25);
                    }
                    errors++;
                }
            }
        }
        if (data.column_number !== undefined) {
            let data7 = data.column_number;
            if ((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)) {
                const err26 = { instancePath: instancePath + "/column_number", schemaPath: "#/properties/column_number/type", keyword: "type", params: { type: schema19.properties.column_number.type } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err26);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 < 1 || isNaN(data7)) {
                    const err27 = { instancePath: instancePath + "/column_number", schemaPath: "#/properties/column_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err27);
                    }
                    errors++;
                }
            }
        }
        if (data.message !== undefined) {
            let data8 = data.message;
            if (typeof data8 === "string") {
                if (func2(data8) < 1) {
                    const err28 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err28);
                    }
                    errors++;
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err29);
                }
                errors++;
            }
        }
        if (data.context !== undefined) {
            let data9 = data.context;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            }
            else {
                const err30 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err30);
                }
                errors++;
            }
        }
        if (data.detected_at !== undefined) {
            let data10 = data.detected_at;
            if (typeof data10 !== "string") {
                const err31 = { instancePath: instancePath + "/detected_at", schemaPath: "#/properties/detected_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err31];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err31);
                }
                errors++;
            }
            if ("v1" !== data10) {
                const err32 = { instancePath: instancePath + "/detected_at", schemaPath: "#/properties/detected_at/const", keyword: "const", params: { allowedValue: "v1" } };
                if (vErrors === null) {
                    vErrors = [err32];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err32);
                }
                errors++;
            }
        }
        if (data.analyzer_version !== undefined) {
            let data11 = data.analyzer_version;
            if (typeof data11 === "string") {
                if (!pattern8.test(data11)) {
                    const err33 = { instancePath: instancePath + "/analyzer_version", schemaPath: "#/properties/analyzer_version/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" } };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err33);
                    }
                    errors++;
                }
            }
            else {
                const err34 = { instancePath: instancePath + "/analyzer_version", schemaPath: "#/properties/analyzer_version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err34);
                }
                errors++;
            }
        }
    }
    else {
        const err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err35];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err35);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/contract/violation-id.js
var violation_id = __webpack_require__(8512);
;// CONCATENATED MODULE: ./build/contract/violation.js




/** The order of violations everywhere: by id. */
function byViolationId(a, b) {
    return (0,order/* compareText */.n)(a.id, b.id);
}
/** The id that a violation with these members has. */
function idOf(violation) {
    return (0,violation_id/* violationId */.v)({
        namespace: violation.rulepack_namespace, ruleId: violation.rule_id, filePath: violation.file_path,
        line: violation.line_number, column: violation.column_number,
    });
}
/** What must hold for a violation wherever it stands; `at` is its pointer. */
function* checkViolation(violation, at = '') {
    if (violation.line_number === null && violation.column_number !== null) {
        yield { pointer: `${at}/column_number`, expected: 'null, since there is no line', actual: String(violation.column_number) };
    }
    const badStep = violation.file_path === '.' ? undefined : violation.file_path.split('/').find((step) => step === '' || step === '.' || step === '..');
    if (badStep !== undefined) {
        yield { pointer: `${at}/file_path`, expected: 'a normalised path', actual: JSON.stringify(violation.file_path) };
    }
    const id = idOf(violation);
    if (violation.id !== id) {
        yield { pointer: `${at}/id`, expected: JSON.stringify(id), actual: JSON.stringify(violation.id), hint: 'the id follows from rulepack, rule and place' };
    }
}
/** Violations are sorted by id, and no id stands twice; `at` is the pointer of the list. */
function* checkViolationOrder(violations, at) {
    for (let index = 1; index < violations.length; index++) {
        const before = violations[index - 1];
        const present = violations[index];
        if (byViolationId(before, present) < 0)
            continue;
        yield { pointer: `${at}/${index}/id`, expected: `an id after ${before.id}, since violations are sorted and each id stands once`, actual: present.id };
        return;
    }
}
const violation = (0,contract_kind/* defineContract */.y)({
    name: 'violation', schema: violation_validator_namespaceObject,
    complete: (draft) => {
        const { rulepack_namespace, rule_id, severity, category, file_path, line_number, column_number, message, context, analyzer_version } = draft;
        return {
            id: idOf(draft), rulepack_namespace, rule_id, severity, category, file_path, line_number, column_number, message,
            ...(context === undefined ? {} : { context }), detected_at: 'v1', analyzer_version,
        };
    },
    check: (value) => checkViolation(value),
});
const parseViolation = violation.parse;
const validateViolation = violation.validate;
const createViolation = violation.create;


/***/ })

};
