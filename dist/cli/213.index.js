export const id = 213;
export const ids = [213,981,362,743];
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

/***/ 3213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRepoSnapshot: () => (/* binding */ createRepoSnapshot),
  parseRepoSnapshot: () => (/* binding */ parseRepoSnapshot),
  repoFingerprint: () => (/* binding */ repoFingerprint),
  repoSnapshot: () => (/* binding */ repoSnapshot),
  validateRepoSnapshot: () => (/* binding */ validateRepoSnapshot)
});

// NAMESPACE OBJECT: ./build/contract/generated/snapshot.validator.js
var snapshot_validator_namespaceObject = {};
__webpack_require__.r(snapshot_validator_namespaceObject);
__webpack_require__.d(snapshot_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/contract/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(8806);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 1 modules
var contract_kind = __webpack_require__(8906);
// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __webpack_require__(4963);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __webpack_require__(5775);
;// CONCATENATED MODULE: ./build/contract/generated/snapshot.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.

/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/snapshot.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "files",
        "metadata"
    ],
    "#/properties/metadata/additionalProperties": [
        "file_count",
        "repo_fingerprint",
        "snapshot_version",
        "total_bytes"
    ],
    "#/$defs/SnapshotFile/additionalProperties": [
        "content",
        "hash",
        "is_binary",
        "path"
    ]
};
const schema19 = { "$id": "https://contract-gates.dev/schemas/snapshot.schema.json", "type": "object", "additionalProperties": false, "required": ["files", "metadata"], "properties": { "files": { "type": "array", "items": { "$ref": "#/$defs/SnapshotFile" } }, "metadata": { "type": "object", "additionalProperties": false, "required": ["repo_fingerprint", "file_count", "total_bytes", "snapshot_version"], "properties": { "repo_fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "file_count": { "type": "integer", "minimum": 0 }, "total_bytes": { "type": "integer", "minimum": 0 }, "snapshot_version": { "type": "integer", "const": 1 } } } }, "$defs": { "SnapshotFile": { "type": "object", "additionalProperties": false, "required": ["path", "content", "hash", "is_binary"], "properties": { "path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "content": { "type": ["string", "null"] }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "is_binary": { "type": "boolean" } } } } };
const schema20 = { "type": "object", "additionalProperties": false, "required": ["path", "content", "hash", "is_binary"], "properties": { "path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "content": { "type": ["string", "null"] }, "hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "is_binary": { "type": "boolean" } } };
const pattern3 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate53.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.path === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.content === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "content" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.hash === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hash" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.is_binary === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "is_binary" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "path") || (key0 === "content")) || (key0 === "hash")) || (key0 === "is_binary"))) {
                const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err4);
                }
                errors++;
            }
        }
        if (data.path !== undefined) {
            let data0 = data.path;
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err5 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\][^\\\\]*$" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err5);
                    }
                    errors++;
                }
            }
            else {
                const err6 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err6);
                }
                errors++;
            }
        }
        if (data.content !== undefined) {
            let data1 = data.content;
            if ((typeof data1 !== "string") && (data1 !== null)) {
                const err7 = { instancePath: instancePath + "/content", schemaPath: "#/properties/content/type", keyword: "type", params: { type: schema20.properties.content.type } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err7);
                }
                errors++;
            }
        }
        if (data.hash !== undefined) {
            let data2 = data.hash;
            if (typeof data2 === "string") {
                if (!pattern4.test(data2)) {
                    const err8 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err8);
                    }
                    errors++;
                }
            }
            else {
                const err9 = { instancePath: instancePath + "/hash", schemaPath: "#/properties/hash/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err9);
                }
                errors++;
            }
        }
        if (data.is_binary !== undefined) {
            if (typeof data.is_binary !== "boolean") {
                const err10 = { instancePath: instancePath + "/is_binary", schemaPath: "#/properties/is_binary/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err10);
                }
                errors++;
            }
        }
    }
    else {
        const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err11];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err11);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/snapshot.schema.json" */ ;
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
        if (data.files === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.metadata === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "files") || (key0 === "metadata"))) {
                const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err2);
                }
                errors++;
            }
        }
        if (data.files !== undefined) {
            let data0 = data.files;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate53(data0[i0], { instancePath: instancePath + "/files/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate53.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err3);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data2 = data.metadata;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.repo_fingerprint === undefined) {
                    const err4 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "repo_fingerprint" } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err4);
                    }
                    errors++;
                }
                if (data2.file_count === undefined) {
                    const err5 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "file_count" } };
                    if (vErrors === null) {
                        vErrors = [err5];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err5);
                    }
                    errors++;
                }
                if (data2.total_bytes === undefined) {
                    const err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "total_bytes" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err6);
                    }
                    errors++;
                }
                if (data2.snapshot_version === undefined) {
                    const err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "snapshot_version" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err7);
                    }
                    errors++;
                }
                for (const key1 in data2) {
                    if (!((((key1 === "repo_fingerprint") || (key1 === "file_count")) || (key1 === "total_bytes")) || (key1 === "snapshot_version"))) {
                        const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err8];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err8);
                        }
                        errors++;
                    }
                }
                if (data2.repo_fingerprint !== undefined) {
                    let data3 = data2.repo_fingerprint;
                    if (typeof data3 === "string") {
                        if (!pattern4.test(data3)) {
                            const err9 = { instancePath: instancePath + "/metadata/repo_fingerprint", schemaPath: "#/properties/metadata/properties/repo_fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err9];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err9);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err10 = { instancePath: instancePath + "/metadata/repo_fingerprint", schemaPath: "#/properties/metadata/properties/repo_fingerprint/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err10);
                        }
                        errors++;
                    }
                }
                if (data2.file_count !== undefined) {
                    let data4 = data2.file_count;
                    if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                        const err11 = { instancePath: instancePath + "/metadata/file_count", schemaPath: "#/properties/metadata/properties/file_count/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err11);
                        }
                        errors++;
                    }
                    if ((typeof data4 == "number") && (isFinite(data4))) {
                        if (data4 < 0 || isNaN(data4)) {
                            const err12 = { instancePath: instancePath + "/metadata/file_count", schemaPath: "#/properties/metadata/properties/file_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err12];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err12);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.total_bytes !== undefined) {
                    let data5 = data2.total_bytes;
                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                        const err13 = { instancePath: instancePath + "/metadata/total_bytes", schemaPath: "#/properties/metadata/properties/total_bytes/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err13);
                        }
                        errors++;
                    }
                    if ((typeof data5 == "number") && (isFinite(data5))) {
                        if (data5 < 0 || isNaN(data5)) {
                            const err14 = { instancePath: instancePath + "/metadata/total_bytes", schemaPath: "#/properties/metadata/properties/total_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err14);
                            }
                            errors++;
                        }
                    }
                }
                if (data2.snapshot_version !== undefined) {
                    let data6 = data2.snapshot_version;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err15 = { instancePath: instancePath + "/metadata/snapshot_version", schemaPath: "#/properties/metadata/properties/snapshot_version/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err15);
                        }
                        errors++;
                    }
                    if (1 !== data6) {
                        const err16 = { instancePath: instancePath + "/metadata/snapshot_version", schemaPath: "#/properties/metadata/properties/snapshot_version/const", keyword: "const", params: { allowedValue: 1 } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err16);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err17 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err17);
                }
                errors++;
            }
        }
    }
    else {
        const err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err18];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err18);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/repo-snapshot.js





/** SHA-256 of the canonical JSON of path, hash and is_binary of every file, sorted by path (SPEC section 5). */
function repoFingerprint(files) {
    const listed = files.map(({ path, hash, is_binary }) => ({ path, hash, is_binary }));
    return (0,digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.dj)({ files: listed, snapshot_version: 1 }));
}
function complete({ files, total_bytes }) {
    const sorted = [...files].sort((0,order.by)((file) => file.path));
    return { files: sorted, metadata: { repo_fingerprint: repoFingerprint(sorted), file_count: sorted.length, total_bytes, snapshot_version: 1 } };
}
function* check({ files, metadata }) {
    for (const [index, file] of files.entries()) {
        const before = files[index - 1];
        if (before !== undefined && (0,order/* compareText */.n)(before.path, file.path) >= 0) {
            yield { pointer: `/files/${index}/path`, expected: `a path after ${JSON.stringify(before.path)}, since files are sorted and each stands once`, actual: JSON.stringify(file.path) };
        }
        const { content } = file;
        if ((content === null) !== file.is_binary) {
            yield { pointer: `/files/${index}/content`, expected: file.is_binary ? 'null for a binary file' : 'the text of the file', actual: content === null ? 'null' : 'a text' };
        }
        else if (content !== null && (0,digest/* sha256Hex */.fg)(content) !== file.hash) {
            yield { pointer: `/files/${index}/hash`, expected: `${(0,digest/* sha256Hex */.fg)(content)}, the digest of the content`, actual: file.hash };
        }
    }
    if (metadata.file_count !== files.length) {
        yield { pointer: '/metadata/file_count', expected: `${files.length}, as counted in files`, actual: String(metadata.file_count) };
    }
    const fingerprint = repoFingerprint(files);
    if (metadata.repo_fingerprint !== fingerprint) {
        yield { pointer: '/metadata/repo_fingerprint', expected: `${fingerprint}, computed from files`, actual: metadata.repo_fingerprint };
    }
}
const repoSnapshot = (0,contract_kind/* defineContract */.y)({ name: 'snapshot', schema: snapshot_validator_namespaceObject, complete, check });
const parseRepoSnapshot = repoSnapshot.parse;
const validateRepoSnapshot = repoSnapshot.validate;
const createRepoSnapshot = repoSnapshot.create;


/***/ })

};
