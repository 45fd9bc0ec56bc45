export const id = 750;
export const ids = [750,290,909,981,362,743,700,319,462];
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

/***/ 750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHandoff: () => (/* binding */ createHandoff),
  handoff: () => (/* binding */ handoff),
  parseHandoff: () => (/* binding */ parseHandoff),
  validateHandoff: () => (/* binding */ validateHandoff)
});

// NAMESPACE OBJECT: ./build/contract/generated/handoff-contract.validator.js
var handoff_contract_validator_namespaceObject = {};
__webpack_require__.r(handoff_contract_validator_namespaceObject);
__webpack_require__.d(handoff_contract_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/contract/contract-kind.js + 1 modules
var contract_kind = __webpack_require__(8906);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __webpack_require__(5536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __webpack_require__(8184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __webpack_require__(5775);
;// CONCATENATED MODULE: ./build/contract/generated/handoff-contract.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.



/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/handoff-contract.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "capability_id",
        "created_at",
        "deadline",
        "error",
        "expected_output",
        "from_agent",
        "handoff_id",
        "inputs",
        "parent_task_id",
        "priority",
        "project_id",
        "result_trace_id",
        "schema_version",
        "status",
        "to_agent",
        "trace_id"
    ],
    "#/properties/expected_output/additionalProperties": [
        "schema_ref",
        "type"
    ]
};
const schema19 = { "$id": "https://contract-gates.dev/schemas/handoff-contract.schema.json", "type": "object", "additionalProperties": false, "required": ["schema_version", "handoff_id", "from_agent", "to_agent", "capability_id", "inputs", "expected_output"], "properties": { "schema_version": { "type": "string", "const": "v1" }, "handoff_id": { "type": "string", "minLength": 1 }, "project_id": { "type": "string", "minLength": 1 }, "trace_id": { "type": "string", "minLength": 1 }, "parent_task_id": { "type": "string", "minLength": 1 }, "from_agent": { "type": "string", "minLength": 1 }, "to_agent": { "type": "string", "minLength": 1 }, "capability_id": { "type": "string", "minLength": 1 }, "priority": { "type": "string", "enum": ["low", "normal", "high", "critical"] }, "inputs": { "type": "object", "additionalProperties": true }, "expected_output": { "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "type": "string", "minLength": 1 }, "schema_ref": { "type": "string", "minLength": 1 } } }, "status": { "type": "string", "enum": ["pending", "accepted", "in_progress", "completed", "failed", "expired"] }, "result_trace_id": { "type": "string", "minLength": 1 }, "error": { "type": "string", "minLength": 1 }, "created_at": { "type": "string", "format": "date-time" }, "deadline": { "type": "string", "format": "date-time" } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = code_points/* countCodePoints */.s;
const formats0 = rfc3339/* isDateTime */.A;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/handoff-contract.schema.json" */ ;
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
        if (data.schema_version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schema_version" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.handoff_id === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "handoff_id" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.from_agent === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from_agent" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.to_agent === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to_agent" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.capability_id === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "capability_id" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        if (data.inputs === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err5);
            }
            errors++;
        }
        if (data.expected_output === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected_output" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err6);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema19.properties, key0))) {
                const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err7);
                }
                errors++;
            }
        }
        if (data.schema_version !== undefined) {
            let data0 = data.schema_version;
            if (typeof data0 !== "string") {
                const err8 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err8);
                }
                errors++;
            }
            if ("v1" !== data0) {
                const err9 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "v1" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err9);
                }
                errors++;
            }
        }
        if (data.handoff_id !== undefined) {
            let data1 = data.handoff_id;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err10 = { instancePath: instancePath + "/handoff_id", schemaPath: "#/properties/handoff_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err10);
                    }
                    errors++;
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/handoff_id", schemaPath: "#/properties/handoff_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err11);
                }
                errors++;
            }
        }
        if (data.project_id !== undefined) {
            let data2 = data.project_id;
            if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                    const err12 = { instancePath: instancePath + "/project_id", schemaPath: "#/properties/project_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err13 = { instancePath: instancePath + "/project_id", schemaPath: "#/properties/project_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err13);
                }
                errors++;
            }
        }
        if (data.trace_id !== undefined) {
            let data3 = data.trace_id;
            if (typeof data3 === "string") {
                if (func2(data3) < 1) {
                    const err14 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err15 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err15);
                }
                errors++;
            }
        }
        if (data.parent_task_id !== undefined) {
            let data4 = data.parent_task_id;
            if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                    const err16 = { instancePath: instancePath + "/parent_task_id", schemaPath: "#/properties/parent_task_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err17 = { instancePath: instancePath + "/parent_task_id", schemaPath: "#/properties/parent_task_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err17);
                }
                errors++;
            }
        }
        if (data.from_agent !== undefined) {
            let data5 = data.from_agent;
            if (typeof data5 === "string") {
                if (func2(data5) < 1) {
                    const err18 = { instancePath: instancePath + "/from_agent", schemaPath: "#/properties/from_agent/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err18];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err18);
                    }
                    errors++;
                }
            }
            else {
                const err19 = { instancePath: instancePath + "/from_agent", schemaPath: "#/properties/from_agent/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
        }
        if (data.to_agent !== undefined) {
            let data6 = data.to_agent;
            if (typeof data6 === "string") {
                if (func2(data6) < 1) {
                    const err20 = { instancePath: instancePath + "/to_agent", schemaPath: "#/properties/to_agent/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err21 = { instancePath: instancePath + "/to_agent", schemaPath: "#/properties/to_agent/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                }
                errors++;
            }
        }
        if (data.capability_id !== undefined) {
            let data7 = data.capability_id;
            if (typeof data7 === "string") {
                if (func2(data7) < 1) {
                    const err22 = { instancePath: instancePath + "/capability_id", schemaPath: "#/properties/capability_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err23 = { instancePath: instancePath + "/capability_id", schemaPath: "#/properties/capability_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err23);
                }
                errors++;
            }
        }
        if (data.priority !== undefined) {
            let data8 = data.priority;
            if (typeof data8 !== "string") {
                const err24 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err24);
                }
                errors++;
            }
            if (!((((data8 === "low") || (data8 === "normal")) || (data8 === "high")) || (data8 === "critical"))) {
                const err25 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/enum", keyword: "enum", params: { allowedValues: schema19.properties.priority.enum } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err25);
                }
                errors++;
            }
        }
        if (data.inputs !== undefined) {
            let data9 = data.inputs;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            }
            else {
                const err26 = { instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err26);
                }
                errors++;
            }
        }
        if (data.expected_output !== undefined) {
            let data10 = data.expected_output;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.type === undefined) {
                    const err27 = { instancePath: instancePath + "/expected_output", schemaPath: "#/properties/expected_output/required", keyword: "required", params: { missingProperty: "type" } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err27);
                    }
                    errors++;
                }
                for (const key1 in data10) {
                    if (!((key1 === "type") || (key1 === "schema_ref"))) {
                        const err28 = { instancePath: instancePath + "/expected_output", schemaPath: "#/properties/expected_output/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err28);
                        }
                        errors++;
                    }
                }
                if (data10.type !== undefined) {
                    let data11 = data10.type;
                    if (typeof data11 === "string") {
                        if (func2(data11) < 1) {
                            const err29 = { instancePath: instancePath + "/expected_output/type", schemaPath: "#/properties/expected_output/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err29);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err30 = { instancePath: instancePath + "/expected_output/type", schemaPath: "#/properties/expected_output/properties/type/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err30);
                        }
                        errors++;
                    }
                }
                if (data10.schema_ref !== undefined) {
                    let data12 = data10.schema_ref;
                    if (typeof data12 === "string") {
                        if (func2(data12) < 1) {
                            const err31 = { instancePath: instancePath + "/expected_output/schema_ref", schemaPath: "#/properties/expected_output/properties/schema_ref/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err31];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err31);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err32 = { instancePath: instancePath + "/expected_output/schema_ref", schemaPath: "#/properties/expected_output/properties/schema_ref/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err32);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err33 = { instancePath: instancePath + "/expected_output", schemaPath: "#/properties/expected_output/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err33);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data13 = data.status;
            if (typeof data13 !== "string") {
                const err34 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err34);
                }
                errors++;
            }
            if (!((((((data13 === "pending") || (data13 === "accepted")) || (data13 === "in_progress")) || (data13 === "completed")) || (data13 === "failed")) || (data13 === "expired"))) {
                const err35 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.status.enum } };
                if (vErrors === null) {
                    vErrors = [err35];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err35);
                }
                errors++;
            }
        }
        if (data.result_trace_id !== undefined) {
            let data14 = data.result_trace_id;
            if (typeof data14 === "string") {
                if (func2(data14) < 1) {
                    const err36 = { instancePath: instancePath + "/result_trace_id", schemaPath: "#/properties/result_trace_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err36];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err36);
                    }
                    errors++;
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/result_trace_id", schemaPath: "#/properties/result_trace_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err37];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err37);
                }
                errors++;
            }
        }
        if (data.error !== undefined) {
            let data15 = data.error;
            if (typeof data15 === "string") {
                if (func2(data15) < 1) {
                    const err38 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err38];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err38);
                    }
                    errors++;
                }
            }
            else {
                const err39 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err39];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err39);
                }
                errors++;
            }
        }
        if (data.created_at !== undefined) {
            let data16 = data.created_at;
            if (typeof data16 === "string") {
                if (!(formats0(data16))) {
                    const err40 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/format", keyword: "format", params: { format: "date-time" } };
                    if (vErrors === null) {
                        vErrors = [err40];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err40);
                    }
                    errors++;
                }
            }
            else {
                const err41 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err41];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err41);
                }
                errors++;
            }
        }
        if (data.deadline !== undefined) {
            let data17 = data.deadline;
            if (typeof data17 === "string") {
                if (!(formats0(data17))) {
                    const err42 = { instancePath: instancePath + "/deadline", schemaPath: "#/properties/deadline/format", keyword: "format", params: { format: "date-time" } };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err42);
                    }
                    errors++;
                }
            }
            else {
                const err43 = { instancePath: instancePath + "/deadline", schemaPath: "#/properties/deadline/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err43];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err43);
                }
                errors++;
            }
        }
    }
    else {
        const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err44];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err44);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/handoff.js


const handoff = (0,contract_kind/* defineContract */.y)({
    name: 'handoff-contract', schema: handoff_contract_validator_namespaceObject,
    complete: (draft) => ({ schema_version: 'v1', priority: 'normal', status: 'pending', ...draft }),
    check: () => [],
});
const parseHandoff = handoff.parse;
const validateHandoff = handoff.validate;
const createHandoff = handoff.create;


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

/***/ 8184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isDateTime),
/* harmony export */   h: () => (/* binding */ isFullDate)
/* harmony export */ });
const FULL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const MINUTES_OF_DAY = 24 * 60;
function daysOf(year, month) {
    if (month === 2)
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function isCalendarDay(year, month, day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}
/** True for a `full-date` of RFC 3339 section 5.6 that is in the calendar. */
function isFullDate(text) {
    const match = FULL_DATE.exec(text);
    return match !== null && isCalendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
/**
 * True for a `date-time` of RFC 3339 section 5.6 that names a real moment. The offset is always there, with a colon.
 * Second 60 is a leap second, which is only ever inserted at the end of a UTC month (section 5.7).
 */
function isDateTime(text) {
    const match = DATE_TIME.exec(text);
    if (match === null)
        return false;
    const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
    const offsetHour = Number(match[8] ?? 0);
    const offsetMinute = Number(match[9] ?? 0);
    if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return false;
    if (second < 60)
        return true;
    const offset = (match[7] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
    const utc = hour * 60 + minute - offset;
    if ((utc + MINUTES_OF_DAY) % MINUTES_OF_DAY !== MINUTES_OF_DAY - 1)
        return false;
    // East of Greenwich the leap second can fall on the first of the next month.
    return utc < 0 ? day === 1 : day === daysOf(year, month);
}


/***/ })

};
