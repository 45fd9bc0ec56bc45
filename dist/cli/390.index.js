export const id = 390;
export const ids = [390];
export const modules = {

/***/ 3390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPrSummary: () => (/* binding */ createPrSummary),
  parsePrSummary: () => (/* binding */ parsePrSummary),
  prSummary: () => (/* binding */ prSummary),
  validatePrSummary: () => (/* binding */ validatePrSummary)
});

// NAMESPACE OBJECT: ./build/contract/generated/pr-summary.validator.js
var pr_summary_validator_namespaceObject = {};
__webpack_require__.r(pr_summary_validator_namespaceObject);
__webpack_require__.d(pr_summary_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(2112);
// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(4172);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 1 modules
var contract_kind = __webpack_require__(8906);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __webpack_require__(5536);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __webpack_require__(5775);
;// CONCATENATED MODULE: ./build/contract/generated/pr-summary.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.


/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/pr-summary.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "envelope_reference",
        "summary",
        "version",
        "violations"
    ],
    "#/properties/summary/additionalProperties": [
        "by_category",
        "by_severity",
        "total_violations"
    ],
    "#/properties/summary/properties/by_severity/additionalProperties": [
        "error",
        "info",
        "warning"
    ],
    "#/properties/envelope_reference/additionalProperties": [
        "analyzer_version",
        "repo_fingerprint",
        "schema_version",
        "signature"
    ],
    "#/$defs/PRSummaryViolation/additionalProperties": [
        "category",
        "column_number",
        "context",
        "file_path",
        "id",
        "line_number",
        "message",
        "rule_id",
        "rulepack_namespace",
        "severity"
    ]
};
const schema19 = { "$id": "https://contract-gates.dev/schemas/pr-summary.schema.json", "type": "object", "additionalProperties": false, "required": ["version", "summary", "violations", "envelope_reference"], "properties": { "version": { "type": "string", "const": "1.0.0" }, "summary": { "type": "object", "additionalProperties": false, "required": ["total_violations", "by_severity", "by_category"], "properties": { "total_violations": { "type": "integer", "minimum": 0 }, "by_severity": { "type": "object", "additionalProperties": false, "required": ["error", "warning", "info"], "properties": { "error": { "type": "integer", "minimum": 0 }, "warning": { "type": "integer", "minimum": 0 }, "info": { "type": "integer", "minimum": 0 } } }, "by_category": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 }, "propertyNames": { "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } } } }, "violations": { "type": "array", "items": { "$ref": "#/$defs/PRSummaryViolation" } }, "envelope_reference": { "type": "object", "additionalProperties": false, "required": ["signature", "analyzer_version", "schema_version", "repo_fingerprint"], "properties": { "signature": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "analyzer_version": { "type": "string", "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "schema_version": { "type": "integer", "const": 1 }, "repo_fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } }, "$defs": { "PRSummaryViolation": { "type": "object", "additionalProperties": false, "required": ["id", "rulepack_namespace", "rule_id", "severity", "category", "file_path", "line_number", "column_number", "message"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "rulepack_namespace": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "rule_id": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "category": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "file_path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "line_number": { "type": ["integer", "null"], "minimum": 1 }, "column_number": { "type": ["integer", "null"], "minimum": 1 }, "message": { "type": "string", "minLength": 1 }, "context": { "type": "object", "additionalProperties": true } } } } };
const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const schema20 = { "type": "object", "additionalProperties": false, "required": ["id", "rulepack_namespace", "rule_id", "severity", "category", "file_path", "line_number", "column_number", "message"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "rulepack_namespace": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "rule_id": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "category": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "file_path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "line_number": { "type": ["integer", "null"], "minimum": 1 }, "column_number": { "type": ["integer", "null"], "minimum": 1 }, "message": { "type": "string", "minLength": 1 }, "context": { "type": "object", "additionalProperties": true } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = code_points/* countCodePoints */.s;
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern8 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
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
        for (const key0 in data) {
            if (!(func1.call(schema20.properties, key0))) {
                const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err9);
                }
                errors++;
            }
        }
        if (data.id !== undefined) {
            let data0 = data.id;
            if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                    const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" } };
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
                const err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err11);
                }
                errors++;
            }
        }
        if (data.rulepack_namespace !== undefined) {
            let data1 = data.rulepack_namespace;
            if (typeof data1 === "string") {
                if (!pattern3.test(data1)) {
                    const err12 = { instancePath: instancePath + "/rulepack_namespace", schemaPath: "#/properties/rulepack_namespace/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
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
                const err13 = { instancePath: instancePath + "/rulepack_namespace", schemaPath: "#/properties/rulepack_namespace/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err13);
                }
                errors++;
            }
        }
        if (data.rule_id !== undefined) {
            let data2 = data.rule_id;
            if (typeof data2 === "string") {
                if (!pattern3.test(data2)) {
                    const err14 = { instancePath: instancePath + "/rule_id", schemaPath: "#/properties/rule_id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
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
                const err15 = { instancePath: instancePath + "/rule_id", schemaPath: "#/properties/rule_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err15);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data3 = data.severity;
            if (typeof data3 !== "string") {
                const err16 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err16);
                }
                errors++;
            }
            if (!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))) {
                const err17 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema20.properties.severity.enum } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err17);
                }
                errors++;
            }
        }
        if (data.category !== undefined) {
            let data4 = data.category;
            if (typeof data4 === "string") {
                if (!pattern3.test(data4)) {
                    const err18 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
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
                const err19 = { instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
        }
        if (data.file_path !== undefined) {
            let data5 = data.file_path;
            if (typeof data5 === "string") {
                if (!pattern8.test(data5)) {
                    const err20 = { instancePath: instancePath + "/file_path", schemaPath: "#/properties/file_path/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\][^\\\\]*$" } };
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
                const err21 = { instancePath: instancePath + "/file_path", schemaPath: "#/properties/file_path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                }
                errors++;
            }
        }
        if (data.line_number !== undefined) {
            let data6 = data.line_number;
            if ((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)) {
                const err22 = { instancePath: instancePath + "/line_number", schemaPath: "#/properties/line_number/type", keyword: "type", params: { type: schema20.properties.line_number.type } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err22);
                }
                errors++;
            }
            if ((typeof data6 == "number") && (isFinite(data6))) {
                if (data6 < 1 || isNaN(data6)) {
                    const err23 = { instancePath: instancePath + "/line_number", schemaPath: "#/properties/line_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err23);
                    }
                    errors++;
                }
            }
        }
        if (data.column_number !== undefined) {
            let data7 = data.column_number;
            if ((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)) {
                const err24 = { instancePath: instancePath + "/column_number", schemaPath: "#/properties/column_number/type", keyword: "type", params: { type: schema20.properties.column_number.type } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err24);
                }
                errors++;
            }
            if ((typeof data7 == "number") && (isFinite(data7))) {
                if (data7 < 1 || isNaN(data7)) {
                    const err25 = { instancePath: instancePath + "/column_number", schemaPath: "#/properties/column_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
        if (data.message !== undefined) {
            let data8 = data.message;
            if (typeof data8 === "string") {
                if (func2(data8) < 1) {
                    const err26 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err26);
                    }
                    errors++;
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err27];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err27);
                }
                errors++;
            }
        }
        if (data.context !== undefined) {
            let data9 = data.context;
            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            }
            else {
                const err28 = { instancePath: instancePath + "/context", schemaPath: "#/properties/context/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err28];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err28);
                }
                errors++;
            }
        }
    }
    else {
        const err29 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err29];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err29);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/pr-summary.schema.json" */ ;
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
        if (data.version === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.summary === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.violations === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "violations" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.envelope_reference === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "envelope_reference" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "version") || (key0 === "summary")) || (key0 === "violations")) || (key0 === "envelope_reference"))) {
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
        if (data.version !== undefined) {
            let data0 = data.version;
            if (typeof data0 !== "string") {
                const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err5);
                }
                errors++;
            }
            if ("1.0.0" !== data0) {
                const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "1.0.0" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err6);
                }
                errors++;
            }
        }
        if (data.summary !== undefined) {
            let data1 = data.summary;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.total_violations === undefined) {
                    const err7 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "total_violations" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err7);
                    }
                    errors++;
                }
                if (data1.by_severity === undefined) {
                    const err8 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "by_severity" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err8);
                    }
                    errors++;
                }
                if (data1.by_category === undefined) {
                    const err9 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "by_category" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err9);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!(((key1 === "total_violations") || (key1 === "by_severity")) || (key1 === "by_category"))) {
                        const err10 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err10];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err10);
                        }
                        errors++;
                    }
                }
                if (data1.total_violations !== undefined) {
                    let data2 = data1.total_violations;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        const err11 = { instancePath: instancePath + "/summary/total_violations", schemaPath: "#/properties/summary/properties/total_violations/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err11);
                        }
                        errors++;
                    }
                    if ((typeof data2 == "number") && (isFinite(data2))) {
                        if (data2 < 0 || isNaN(data2)) {
                            const err12 = { instancePath: instancePath + "/summary/total_violations", schemaPath: "#/properties/summary/properties/total_violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data1.by_severity !== undefined) {
                    let data3 = data1.by_severity;
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        if (data3.error === undefined) {
                            const err13 = { instancePath: instancePath + "/summary/by_severity", schemaPath: "#/properties/summary/properties/by_severity/required", keyword: "required", params: { missingProperty: "error" } };
                            if (vErrors === null) {
                                vErrors = [err13];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err13);
                            }
                            errors++;
                        }
                        if (data3.warning === undefined) {
                            const err14 = { instancePath: instancePath + "/summary/by_severity", schemaPath: "#/properties/summary/properties/by_severity/required", keyword: "required", params: { missingProperty: "warning" } };
                            if (vErrors === null) {
                                vErrors = [err14];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err14);
                            }
                            errors++;
                        }
                        if (data3.info === undefined) {
                            const err15 = { instancePath: instancePath + "/summary/by_severity", schemaPath: "#/properties/summary/properties/by_severity/required", keyword: "required", params: { missingProperty: "info" } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err15);
                            }
                            errors++;
                        }
                        for (const key2 in data3) {
                            if (!(((key2 === "error") || (key2 === "warning")) || (key2 === "info"))) {
                                const err16 = { instancePath: instancePath + "/summary/by_severity", schemaPath: "#/properties/summary/properties/by_severity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                                if (vErrors === null) {
                                    vErrors = [err16];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err16);
                                }
                                errors++;
                            }
                        }
                        if (data3.error !== undefined) {
                            let data4 = data3.error;
                            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                                const err17 = { instancePath: instancePath + "/summary/by_severity/error", schemaPath: "#/properties/summary/properties/by_severity/properties/error/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err17];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err17);
                                }
                                errors++;
                            }
                            if ((typeof data4 == "number") && (isFinite(data4))) {
                                if (data4 < 0 || isNaN(data4)) {
                                    const err18 = { instancePath: instancePath + "/summary/by_severity/error", schemaPath: "#/properties/summary/properties/by_severity/properties/error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err18];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err18);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.warning !== undefined) {
                            let data5 = data3.warning;
                            if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                const err19 = { instancePath: instancePath + "/summary/by_severity/warning", schemaPath: "#/properties/summary/properties/by_severity/properties/warning/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err19];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                                }
                                errors++;
                            }
                            if ((typeof data5 == "number") && (isFinite(data5))) {
                                if (data5 < 0 || isNaN(data5)) {
                                    const err20 = { instancePath: instancePath + "/summary/by_severity/warning", schemaPath: "#/properties/summary/properties/by_severity/properties/warning/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err20];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err20);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data3.info !== undefined) {
                            let data6 = data3.info;
                            if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                                const err21 = { instancePath: instancePath + "/summary/by_severity/info", schemaPath: "#/properties/summary/properties/by_severity/properties/info/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err21];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                                }
                                errors++;
                            }
                            if ((typeof data6 == "number") && (isFinite(data6))) {
                                if (data6 < 0 || isNaN(data6)) {
                                    const err22 = { instancePath: instancePath + "/summary/by_severity/info", schemaPath: "#/properties/summary/properties/by_severity/properties/info/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err22];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err22);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err23 = { instancePath: instancePath + "/summary/by_severity", schemaPath: "#/properties/summary/properties/by_severity/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err23);
                        }
                        errors++;
                    }
                }
                if (data1.by_category !== undefined) {
                    let data7 = data1.by_category;
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        for (const key3 in data7) {
                            const _errs20 = errors;
                            if (typeof key3 === "string") {
                                if (!pattern3.test(key3)) {
                                    const err24 = { instancePath: instancePath + "/summary/by_category", schemaPath: "#/properties/summary/properties/by_category/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key3 };
                                    if (vErrors === null) {
                                        vErrors = [err24];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err24);
                                    }
                                    errors++;
                                }
                            }
                            var valid3 = _errs20 === errors;
                            if (!valid3) {
                                const err25 = { instancePath: instancePath + "/summary/by_category", schemaPath: "#/properties/summary/properties/by_category/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
                                if (vErrors === null) {
                                    vErrors = [err25];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err25);
                                }
                                errors++;
                            }
                        }
                        for (const key4 in data7) {
                            let data8 = data7[key4];
                            if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                                const err26 = { instancePath: instancePath + "/summary/by_category/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/properties/by_category/additionalProperties/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err26];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err26);
                                }
                                errors++;
                            }
                            if ((typeof data8 == "number") && (isFinite(data8))) {
                                if (data8 < 1 || isNaN(data8)) {
                                    const err27 = { instancePath: instancePath + "/summary/by_category/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/summary/properties/by_category/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
                    }
                    else {
                        const err28 = { instancePath: instancePath + "/summary/by_category", schemaPath: "#/properties/summary/properties/by_category/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err28);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err29 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err29);
                }
                errors++;
            }
        }
        if (data.violations !== undefined) {
            let data9 = data.violations;
            if (Array.isArray(data9)) {
                const len0 = data9.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate53(data9[i0], { instancePath: instancePath + "/violations/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate53.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err30 = { instancePath: instancePath + "/violations", schemaPath: "#/properties/violations/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err30];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err30);
                }
                errors++;
            }
        }
        if (data.envelope_reference !== undefined) {
            let data11 = data.envelope_reference;
            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                if (data11.signature === undefined) {
                    const err31 = { instancePath: instancePath + "/envelope_reference", schemaPath: "#/properties/envelope_reference/required", keyword: "required", params: { missingProperty: "signature" } };
                    if (vErrors === null) {
                        vErrors = [err31];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err31);
                    }
                    errors++;
                }
                if (data11.analyzer_version === undefined) {
                    const err32 = { instancePath: instancePath + "/envelope_reference", schemaPath: "#/properties/envelope_reference/required", keyword: "required", params: { missingProperty: "analyzer_version" } };
                    if (vErrors === null) {
                        vErrors = [err32];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err32);
                    }
                    errors++;
                }
                if (data11.schema_version === undefined) {
                    const err33 = { instancePath: instancePath + "/envelope_reference", schemaPath: "#/properties/envelope_reference/required", keyword: "required", params: { missingProperty: "schema_version" } };
                    if (vErrors === null) {
                        vErrors = [err33];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err33);
                    }
                    errors++;
                }
                if (data11.repo_fingerprint === undefined) {
                    const err34 = { instancePath: instancePath + "/envelope_reference", schemaPath: "#/properties/envelope_reference/required", keyword: "required", params: { missingProperty: "repo_fingerprint" } };
                    if (vErrors === null) {
                        vErrors = [err34];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err34);
                    }
                    errors++;
                }
                for (const key5 in data11) {
                    if (!((((key5 === "signature") || (key5 === "analyzer_version")) || (key5 === "schema_version")) || (key5 === "repo_fingerprint"))) {
                        const err35 = { instancePath: instancePath + "/envelope_reference", schemaPath: "#/properties/envelope_reference/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                            vErrors = [err35];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err35);
                        }
                        errors++;
                    }
                }
                if (data11.signature !== undefined) {
                    let data12 = data11.signature;
                    if (typeof data12 === "string") {
                        if (!pattern9.test(data12)) {
                            const err36 = { instancePath: instancePath + "/envelope_reference/signature", schemaPath: "#/properties/envelope_reference/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
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
                        const err37 = { instancePath: instancePath + "/envelope_reference/signature", schemaPath: "#/properties/envelope_reference/properties/signature/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err37);
                        }
                        errors++;
                    }
                }
                if (data11.analyzer_version !== undefined) {
                    let data13 = data11.analyzer_version;
                    if (typeof data13 === "string") {
                        if (!pattern10.test(data13)) {
                            const err38 = { instancePath: instancePath + "/envelope_reference/analyzer_version", schemaPath: "#/properties/envelope_reference/properties/analyzer_version/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" } };
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
                        const err39 = { instancePath: instancePath + "/envelope_reference/analyzer_version", schemaPath: "#/properties/envelope_reference/properties/analyzer_version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err39);
                        }
                        errors++;
                    }
                }
                if (data11.schema_version !== undefined) {
                    let data14 = data11.schema_version;
                    if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                        const err40 = { instancePath: instancePath + "/envelope_reference/schema_version", schemaPath: "#/properties/envelope_reference/properties/schema_version/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err40];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err40);
                        }
                        errors++;
                    }
                    if (1 !== data14) {
                        const err41 = { instancePath: instancePath + "/envelope_reference/schema_version", schemaPath: "#/properties/envelope_reference/properties/schema_version/const", keyword: "const", params: { allowedValue: 1 } };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err41);
                        }
                        errors++;
                    }
                }
                if (data11.repo_fingerprint !== undefined) {
                    let data15 = data11.repo_fingerprint;
                    if (typeof data15 === "string") {
                        if (!pattern9.test(data15)) {
                            const err42 = { instancePath: instancePath + "/envelope_reference/repo_fingerprint", schemaPath: "#/properties/envelope_reference/properties/repo_fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
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
                        const err43 = { instancePath: instancePath + "/envelope_reference/repo_fingerprint", schemaPath: "#/properties/envelope_reference/properties/repo_fingerprint/type", keyword: "type", params: { type: "string" } };
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
                const err44 = { instancePath: instancePath + "/envelope_reference", schemaPath: "#/properties/envelope_reference/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err44);
                }
                errors++;
            }
        }
    }
    else {
        const err45 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err45];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err45);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/contract/violation.js + 1 modules
var contract_violation = __webpack_require__(4775);
;// CONCATENATED MODULE: ./build/contract/pr-summary.js





function summaryOf(violations) {
    const bySeverity = { error: 0, warning: 0, info: 0 };
    const categories = new Map();
    for (const { severity, category } of violations) {
        bySeverity[severity]++;
        categories.set(category, (categories.get(category) ?? 0) + 1);
    }
    const sorted = [...categories].sort((0,order.by)(([category]) => category));
    return { total_violations: violations.length, by_severity: bySeverity, by_category: Object.fromEntries(sorted) };
}
function complete(envelope) {
    const violations = Object.values(envelope.extensions)
        .flatMap((extension) => extension.violations)
        .map(({ detected_at, analyzer_version, ...shown }) => shown)
        .sort(contract_violation.byViolationId);
    return {
        version: '1.0.0',
        summary: summaryOf(violations),
        violations,
        envelope_reference: {
            signature: envelope.meta.signature,
            analyzer_version: envelope.version.analyzer,
            schema_version: envelope.version.schema,
            repo_fingerprint: envelope.meta.repo_fingerprint,
        },
    };
}
function* check({ summary, violations }) {
    yield* (0,contract_violation.checkViolationOrder)(violations, '/violations');
    for (const [index, violation] of violations.entries())
        yield* (0,contract_violation.checkViolation)(violation, `/violations/${index}`);
    const counted = summaryOf(violations);
    if (summary.total_violations !== counted.total_violations) {
        yield { pointer: '/summary/total_violations', expected: `${counted.total_violations}, as counted in violations`, actual: String(summary.total_violations) };
    }
    for (const severity of ['error', 'warning', 'info']) {
        if (summary.by_severity[severity] === counted.by_severity[severity])
            continue;
        yield { pointer: `/summary/by_severity/${severity}`, expected: `${counted.by_severity[severity]}, as counted in violations`, actual: String(summary.by_severity[severity]) };
    }
    const categories = new Set([...Object.keys(summary.by_category), ...Object.keys(counted.by_category)]);
    for (const category of [...categories].sort(order/* compareText */.n)) {
        const said = ownNumber(summary.by_category, category);
        const real = ownNumber(counted.by_category, category);
        if (said !== real)
            yield { pointer: (0,json_pointer/* pointerTo */.x)('/summary/by_category', category), expected: real === 0 ? 'nothing' : `${real}, as counted in violations`, actual: String(said) };
    }
}
function ownNumber(numbers, key) {
    return Object.hasOwn(numbers, key) ? (numbers[key] ?? 0) : 0;
}
const prSummary = (0,contract_kind/* defineContract */.y)({ name: 'pr-summary', schema: pr_summary_validator_namespaceObject, complete, check });
const parsePrSummary = prSummary.parse;
const validatePrSummary = prSummary.validate;
/** The pull request summary of an envelope: every violation, sorted by id, with counts (document 003 section 4.5). */
function createPrSummary(envelope) {
    return prSummary.create(envelope);
}


/***/ })

};
