export const id = 754;
export const ids = [754];
export const modules = {

/***/ 61549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h4: () => (/* binding */ createEnvelope),
  q$: () => (/* binding */ envelopeText),
  mE: () => (/* binding */ parseEnvelope)
});

// UNUSED EXPORTS: compareCycles, envelope, validateEnvelope, verifyEnvelope

// NAMESPACE OBJECT: ./build/contract/generated/envelope.validator.js
var envelope_validator_namespaceObject = {};
__webpack_require__.r(envelope_validator_namespaceObject);
__webpack_require__.d(envelope_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(72112);
// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(64172);
// EXTERNAL MODULE: ./build/contract/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(78806);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 4 modules
var contract_kind = __webpack_require__(59425);
// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __webpack_require__(34963);
;// CONCATENATED MODULE: ./build/contract/envelope-signature.js


/**
 * SHA-256 of the canonical envelope without `meta.signature`, `meta.generated_at` and `identity.request_id`, the three
 * members that differ between equal runs (SPEC section 5).
 */
function envelopeSignature(envelope) {
    const { request_id, ...identity } = envelope.identity;
    const { signature, generated_at, ...meta } = envelope.meta;
    return (0,digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.dj)({ ...envelope, identity, meta }));
}

// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __webpack_require__(68184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __webpack_require__(45775);
;// CONCATENATED MODULE: ./build/contract/generated/envelope.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.



/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/envelope.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "core",
        "extensions",
        "identity",
        "meta",
        "version"
    ],
    "#/properties/version/additionalProperties": [
        "analyzer",
        "rulepack",
        "schema"
    ],
    "#/properties/identity/additionalProperties": [
        "analysis_id",
        "installation_id",
        "org_id",
        "pr_number",
        "repo_id",
        "request_id",
        "sha"
    ],
    "#/properties/core/additionalProperties": [
        "cycles",
        "degraded_reason",
        "error_code",
        "graph_stats",
        "status"
    ],
    "#/properties/core/properties/graph_stats/additionalProperties": [
        "edge_count",
        "node_count"
    ],
    "#/properties/meta/additionalProperties": [
        "config_snapshot_hash",
        "generated_at",
        "repo_fingerprint",
        "signature",
        "snapshot_version"
    ],
    "#/$defs/EnvelopeExtension/additionalProperties": [
        "data",
        "violations"
    ],
    "violation.schema.json/additionalProperties": [
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
const schema19 = { "$id": "https://contract-gates.dev/schemas/envelope.schema.json", "type": "object", "additionalProperties": false, "required": ["version", "identity", "core", "extensions", "meta"], "properties": { "version": { "type": "object", "additionalProperties": false, "required": ["analyzer", "schema", "rulepack"], "properties": { "analyzer": { "type": "string", "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "schema": { "type": "integer", "const": 1 }, "rulepack": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "propertyNames": { "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } } } }, "identity": { "type": "object", "additionalProperties": false, "required": ["installation_id", "org_id", "repo_id", "pr_number", "sha", "analysis_id", "request_id"], "properties": { "installation_id": { "type": "string", "minLength": 1 }, "org_id": { "type": "string", "minLength": 1 }, "repo_id": { "type": "string", "minLength": 1 }, "pr_number": { "type": ["integer", "null"], "minimum": 1 }, "sha": { "type": "string", "minLength": 1 }, "analysis_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "request_id": { "type": "string", "minLength": 1 } } }, "core": { "type": "object", "additionalProperties": false, "required": ["graph_stats", "cycles", "status"], "properties": { "graph_stats": { "type": "object", "additionalProperties": false, "required": ["node_count", "edge_count"], "properties": { "node_count": { "type": "integer", "minimum": 0 }, "edge_count": { "type": "integer", "minimum": 0 } } }, "cycles": { "type": "array", "items": { "type": "array", "items": { "type": "string", "minLength": 1 }, "minItems": 1 } }, "status": { "type": "string", "enum": ["success", "degraded", "error"] }, "degraded_reason": { "type": "string", "minLength": 1 }, "error_code": { "type": "string", "minLength": 1 } } }, "extensions": { "type": "object", "additionalProperties": { "$ref": "#/$defs/EnvelopeExtension" }, "propertyNames": { "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } }, "meta": { "type": "object", "additionalProperties": false, "required": ["snapshot_version", "repo_fingerprint", "config_snapshot_hash", "signature", "generated_at"], "properties": { "snapshot_version": { "type": "integer", "const": 1 }, "repo_fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "config_snapshot_hash": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "signature": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "generated_at": { "type": "string", "format": "date-time" } } } }, "$defs": { "EnvelopeExtension": { "type": "object", "additionalProperties": false, "required": ["violations", "data"], "properties": { "violations": { "type": "array", "items": { "$ref": "violation.schema.json" } }, "data": { "type": "object", "additionalProperties": true } } } } };
const pattern3 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern14 = new RegExp("^[0-9a-f]{64}$", "u");
const func1 = code_points/* countCodePoints */.s;
const schema20 = { "type": "object", "additionalProperties": false, "required": ["violations", "data"], "properties": { "violations": { "type": "array", "items": { "$ref": "violation.schema.json" } }, "data": { "type": "object", "additionalProperties": true } } };
const schema21 = { "$id": "https://contract-gates.dev/schemas/violation.schema.json", "type": "object", "additionalProperties": false, "required": ["id", "rulepack_namespace", "rule_id", "severity", "category", "file_path", "line_number", "column_number", "message", "detected_at", "analyzer_version"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "rulepack_namespace": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "rule_id": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "category": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "file_path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "line_number": { "type": ["integer", "null"], "minimum": 1 }, "column_number": { "type": ["integer", "null"], "minimum": 1 }, "message": { "type": "string", "minLength": 1 }, "context": { "type": "object", "additionalProperties": true }, "detected_at": { "type": "string", "const": "v1" }, "analyzer_version": { "type": "string", "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" } } };
const func9 = Object.prototype.hasOwnProperty;
const pattern12 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/violation.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate54.evaluated;
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
            if (!(func9.call(schema21.properties, key0))) {
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
                if (!pattern6.test(data0)) {
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
                const err19 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema21.properties.severity.enum } };
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
                if (!pattern12.test(data5)) {
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
                const err24 = { instancePath: instancePath + "/line_number", schemaPath: "#/properties/line_number/type", keyword: "type", params: { type: schema21.properties.line_number.type } };
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
                const err26 = { instancePath: instancePath + "/column_number", schemaPath: "#/properties/column_number/type", keyword: "type", params: { type: schema21.properties.column_number.type } };
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
                if (func1(data8) < 1) {
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
                if (!pattern3.test(data11)) {
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
    validate54.errors = vErrors;
    return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
        if (data.violations === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "violations" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.data === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((key0 === "violations") || (key0 === "data"))) {
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
        if (data.violations !== undefined) {
            let data0 = data.violations;
            if (Array.isArray(data0)) {
                const len0 = data0.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate54(data0[i0], { instancePath: instancePath + "/violations/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate54.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate54.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/violations", schemaPath: "#/properties/violations/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err3);
                }
                errors++;
            }
        }
        if (data.data !== undefined) {
            let data2 = data.data;
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            }
            else {
                const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err4);
                }
                errors++;
            }
        }
    }
    else {
        const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err5];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err5);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const formats0 = rfc3339/* isDateTime */.A;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/envelope.schema.json" */ ;
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
        if (data.identity === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identity" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.core === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "core" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.extensions === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extensions" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.meta === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "version") || (key0 === "identity")) || (key0 === "core")) || (key0 === "extensions")) || (key0 === "meta"))) {
                const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err5);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                if (data0.analyzer === undefined) {
                    const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/required", keyword: "required", params: { missingProperty: "analyzer" } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err6);
                    }
                    errors++;
                }
                if (data0.schema === undefined) {
                    const err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/required", keyword: "required", params: { missingProperty: "schema" } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err7);
                    }
                    errors++;
                }
                if (data0.rulepack === undefined) {
                    const err8 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/required", keyword: "required", params: { missingProperty: "rulepack" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err8);
                    }
                    errors++;
                }
                for (const key1 in data0) {
                    if (!(((key1 === "analyzer") || (key1 === "schema")) || (key1 === "rulepack"))) {
                        const err9 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err9];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err9);
                        }
                        errors++;
                    }
                }
                if (data0.analyzer !== undefined) {
                    let data1 = data0.analyzer;
                    if (typeof data1 === "string") {
                        if (!pattern3.test(data1)) {
                            const err10 = { instancePath: instancePath + "/version/analyzer", schemaPath: "#/properties/version/properties/analyzer/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" } };
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
                        const err11 = { instancePath: instancePath + "/version/analyzer", schemaPath: "#/properties/version/properties/analyzer/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err11];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err11);
                        }
                        errors++;
                    }
                }
                if (data0.schema !== undefined) {
                    let data2 = data0.schema;
                    if (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) {
                        const err12 = { instancePath: instancePath + "/version/schema", schemaPath: "#/properties/version/properties/schema/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err12);
                        }
                        errors++;
                    }
                    if (1 !== data2) {
                        const err13 = { instancePath: instancePath + "/version/schema", schemaPath: "#/properties/version/properties/schema/const", keyword: "const", params: { allowedValue: 1 } };
                        if (vErrors === null) {
                            vErrors = [err13];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err13);
                        }
                        errors++;
                    }
                }
                if (data0.rulepack !== undefined) {
                    let data3 = data0.rulepack;
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        for (const key2 in data3) {
                            const _errs11 = errors;
                            if (typeof key2 === "string") {
                                if (!pattern4.test(key2)) {
                                    const err14 = { instancePath: instancePath + "/version/rulepack", schemaPath: "#/properties/version/properties/rulepack/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key2 };
                                    if (vErrors === null) {
                                        vErrors = [err14];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err14);
                                    }
                                    errors++;
                                }
                            }
                            var valid2 = _errs11 === errors;
                            if (!valid2) {
                                const err15 = { instancePath: instancePath + "/version/rulepack", schemaPath: "#/properties/version/properties/rulepack/propertyNames", keyword: "propertyNames", params: { propertyName: key2 } };
                                if (vErrors === null) {
                                    vErrors = [err15];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err15);
                                }
                                errors++;
                            }
                        }
                        for (const key3 in data3) {
                            let data4 = data3[key3];
                            if (typeof data4 === "string") {
                                if (!pattern3.test(data4)) {
                                    const err16 = { instancePath: instancePath + "/version/rulepack/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/version/properties/rulepack/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" } };
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
                                const err17 = { instancePath: instancePath + "/version/rulepack/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/version/properties/rulepack/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                        const err18 = { instancePath: instancePath + "/version/rulepack", schemaPath: "#/properties/version/properties/rulepack/type", keyword: "type", params: { type: "object" } };
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
            else {
                const err19 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
        }
        if (data.identity !== undefined) {
            let data5 = data.identity;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.installation_id === undefined) {
                    const err20 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/required", keyword: "required", params: { missingProperty: "installation_id" } };
                    if (vErrors === null) {
                        vErrors = [err20];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err20);
                    }
                    errors++;
                }
                if (data5.org_id === undefined) {
                    const err21 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/required", keyword: "required", params: { missingProperty: "org_id" } };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err21);
                    }
                    errors++;
                }
                if (data5.repo_id === undefined) {
                    const err22 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/required", keyword: "required", params: { missingProperty: "repo_id" } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err22);
                    }
                    errors++;
                }
                if (data5.pr_number === undefined) {
                    const err23 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/required", keyword: "required", params: { missingProperty: "pr_number" } };
                    if (vErrors === null) {
                        vErrors = [err23];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err23);
                    }
                    errors++;
                }
                if (data5.sha === undefined) {
                    const err24 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/required", keyword: "required", params: { missingProperty: "sha" } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err24);
                    }
                    errors++;
                }
                if (data5.analysis_id === undefined) {
                    const err25 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/required", keyword: "required", params: { missingProperty: "analysis_id" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err25);
                    }
                    errors++;
                }
                if (data5.request_id === undefined) {
                    const err26 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/required", keyword: "required", params: { missingProperty: "request_id" } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err26);
                    }
                    errors++;
                }
                for (const key4 in data5) {
                    if (!(((((((key4 === "installation_id") || (key4 === "org_id")) || (key4 === "repo_id")) || (key4 === "pr_number")) || (key4 === "sha")) || (key4 === "analysis_id")) || (key4 === "request_id"))) {
                        const err27 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err27);
                        }
                        errors++;
                    }
                }
                if (data5.installation_id !== undefined) {
                    let data6 = data5.installation_id;
                    if (typeof data6 === "string") {
                        if (func1(data6) < 1) {
                            const err28 = { instancePath: instancePath + "/identity/installation_id", schemaPath: "#/properties/identity/properties/installation_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err29 = { instancePath: instancePath + "/identity/installation_id", schemaPath: "#/properties/identity/properties/installation_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err29);
                        }
                        errors++;
                    }
                }
                if (data5.org_id !== undefined) {
                    let data7 = data5.org_id;
                    if (typeof data7 === "string") {
                        if (func1(data7) < 1) {
                            const err30 = { instancePath: instancePath + "/identity/org_id", schemaPath: "#/properties/identity/properties/org_id/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err30];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err30);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err31 = { instancePath: instancePath + "/identity/org_id", schemaPath: "#/properties/identity/properties/org_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err31);
                        }
                        errors++;
                    }
                }
                if (data5.repo_id !== undefined) {
                    let data8 = data5.repo_id;
                    if (typeof data8 === "string") {
                        if (func1(data8) < 1) {
                            const err32 = { instancePath: instancePath + "/identity/repo_id", schemaPath: "#/properties/identity/properties/repo_id/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err32];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err32);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/identity/repo_id", schemaPath: "#/properties/identity/properties/repo_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err33);
                        }
                        errors++;
                    }
                }
                if (data5.pr_number !== undefined) {
                    let data9 = data5.pr_number;
                    if ((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)) {
                        const err34 = { instancePath: instancePath + "/identity/pr_number", schemaPath: "#/properties/identity/properties/pr_number/type", keyword: "type", params: { type: schema19.properties.identity.properties.pr_number.type } };
                        if (vErrors === null) {
                            vErrors = [err34];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err34);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 < 1 || isNaN(data9)) {
                            const err35 = { instancePath: instancePath + "/identity/pr_number", schemaPath: "#/properties/identity/properties/pr_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err35);
                            }
                            errors++;
                        }
                    }
                }
                if (data5.sha !== undefined) {
                    let data10 = data5.sha;
                    if (typeof data10 === "string") {
                        if (func1(data10) < 1) {
                            const err36 = { instancePath: instancePath + "/identity/sha", schemaPath: "#/properties/identity/properties/sha/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err37 = { instancePath: instancePath + "/identity/sha", schemaPath: "#/properties/identity/properties/sha/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err37);
                        }
                        errors++;
                    }
                }
                if (data5.analysis_id !== undefined) {
                    let data11 = data5.analysis_id;
                    if (typeof data11 === "string") {
                        if (!pattern6.test(data11)) {
                            const err38 = { instancePath: instancePath + "/identity/analysis_id", schemaPath: "#/properties/identity/properties/analysis_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" } };
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
                        const err39 = { instancePath: instancePath + "/identity/analysis_id", schemaPath: "#/properties/identity/properties/analysis_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err39];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err39);
                        }
                        errors++;
                    }
                }
                if (data5.request_id !== undefined) {
                    let data12 = data5.request_id;
                    if (typeof data12 === "string") {
                        if (func1(data12) < 1) {
                            const err40 = { instancePath: instancePath + "/identity/request_id", schemaPath: "#/properties/identity/properties/request_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err41 = { instancePath: instancePath + "/identity/request_id", schemaPath: "#/properties/identity/properties/request_id/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err41];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err41);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/identity", schemaPath: "#/properties/identity/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err42);
                }
                errors++;
            }
        }
        if (data.core !== undefined) {
            let data13 = data.core;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.graph_stats === undefined) {
                    const err43 = { instancePath: instancePath + "/core", schemaPath: "#/properties/core/required", keyword: "required", params: { missingProperty: "graph_stats" } };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err43);
                    }
                    errors++;
                }
                if (data13.cycles === undefined) {
                    const err44 = { instancePath: instancePath + "/core", schemaPath: "#/properties/core/required", keyword: "required", params: { missingProperty: "cycles" } };
                    if (vErrors === null) {
                        vErrors = [err44];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err44);
                    }
                    errors++;
                }
                if (data13.status === undefined) {
                    const err45 = { instancePath: instancePath + "/core", schemaPath: "#/properties/core/required", keyword: "required", params: { missingProperty: "status" } };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err45);
                    }
                    errors++;
                }
                for (const key5 in data13) {
                    if (!(((((key5 === "graph_stats") || (key5 === "cycles")) || (key5 === "status")) || (key5 === "degraded_reason")) || (key5 === "error_code"))) {
                        const err46 = { instancePath: instancePath + "/core", schemaPath: "#/properties/core/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err46);
                        }
                        errors++;
                    }
                }
                if (data13.graph_stats !== undefined) {
                    let data14 = data13.graph_stats;
                    if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                        if (data14.node_count === undefined) {
                            const err47 = { instancePath: instancePath + "/core/graph_stats", schemaPath: "#/properties/core/properties/graph_stats/required", keyword: "required", params: { missingProperty: "node_count" } };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err47);
                            }
                            errors++;
                        }
                        if (data14.edge_count === undefined) {
                            const err48 = { instancePath: instancePath + "/core/graph_stats", schemaPath: "#/properties/core/properties/graph_stats/required", keyword: "required", params: { missingProperty: "edge_count" } };
                            if (vErrors === null) {
                                vErrors = [err48];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err48);
                            }
                            errors++;
                        }
                        for (const key6 in data14) {
                            if (!((key6 === "node_count") || (key6 === "edge_count"))) {
                                const err49 = { instancePath: instancePath + "/core/graph_stats", schemaPath: "#/properties/core/properties/graph_stats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                                if (vErrors === null) {
                                    vErrors = [err49];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err49);
                                }
                                errors++;
                            }
                        }
                        if (data14.node_count !== undefined) {
                            let data15 = data14.node_count;
                            if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                const err50 = { instancePath: instancePath + "/core/graph_stats/node_count", schemaPath: "#/properties/core/properties/graph_stats/properties/node_count/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err50];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err50);
                                }
                                errors++;
                            }
                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                if (data15 < 0 || isNaN(data15)) {
                                    const err51 = { instancePath: instancePath + "/core/graph_stats/node_count", schemaPath: "#/properties/core/properties/graph_stats/properties/node_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err51];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err51);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data14.edge_count !== undefined) {
                            let data16 = data14.edge_count;
                            if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                                const err52 = { instancePath: instancePath + "/core/graph_stats/edge_count", schemaPath: "#/properties/core/properties/graph_stats/properties/edge_count/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err52];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err52);
                                }
                                errors++;
                            }
                            if ((typeof data16 == "number") && (isFinite(data16))) {
                                if (data16 < 0 || isNaN(data16)) {
                                    const err53 = { instancePath: instancePath + "/core/graph_stats/edge_count", schemaPath: "#/properties/core/properties/graph_stats/properties/edge_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err53];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err53);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err54 = { instancePath: instancePath + "/core/graph_stats", schemaPath: "#/properties/core/properties/graph_stats/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err54];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err54);
                        }
                        errors++;
                    }
                }
                if (data13.cycles !== undefined) {
                    let data17 = data13.cycles;
                    if (Array.isArray(data17)) {
                        const len0 = data17.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data18 = data17[i0];
                            if (Array.isArray(data18)) {
                                if (data18.length < 1) {
                                    const err55 = { instancePath: instancePath + "/core/cycles/" + i0, schemaPath: "#/properties/core/properties/cycles/items/minItems", keyword: "minItems", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err55];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err55);
                                    }
                                    errors++;
                                }
                                const len1 = data18.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                    let data19 = data18[i1];
                                    if (typeof data19 === "string") {
                                        if (func1(data19) < 1) {
                                            const err56 = { instancePath: instancePath + "/core/cycles/" + i0 + "/" + i1, schemaPath: "#/properties/core/properties/cycles/items/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err56];
                                            }
                                            else {
                                                (0,kept_errors/* keepError */.CD)(vErrors, err56);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err57 = { instancePath: instancePath + "/core/cycles/" + i0 + "/" + i1, schemaPath: "#/properties/core/properties/cycles/items/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err57];
                                        }
                                        else {
                                            (0,kept_errors/* keepError */.CD)(vErrors, err57);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err58 = { instancePath: instancePath + "/core/cycles/" + i0, schemaPath: "#/properties/core/properties/cycles/items/type", keyword: "type", params: { type: "array" } };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err58);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err59 = { instancePath: instancePath + "/core/cycles", schemaPath: "#/properties/core/properties/cycles/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err59];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err59);
                        }
                        errors++;
                    }
                }
                if (data13.status !== undefined) {
                    let data20 = data13.status;
                    if (typeof data20 !== "string") {
                        const err60 = { instancePath: instancePath + "/core/status", schemaPath: "#/properties/core/properties/status/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err60];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err60);
                        }
                        errors++;
                    }
                    if (!(((data20 === "success") || (data20 === "degraded")) || (data20 === "error"))) {
                        const err61 = { instancePath: instancePath + "/core/status", schemaPath: "#/properties/core/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.core.properties.status.enum } };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err61);
                        }
                        errors++;
                    }
                }
                if (data13.degraded_reason !== undefined) {
                    let data21 = data13.degraded_reason;
                    if (typeof data21 === "string") {
                        if (func1(data21) < 1) {
                            const err62 = { instancePath: instancePath + "/core/degraded_reason", schemaPath: "#/properties/core/properties/degraded_reason/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err62];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err62);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err63 = { instancePath: instancePath + "/core/degraded_reason", schemaPath: "#/properties/core/properties/degraded_reason/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err63];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err63);
                        }
                        errors++;
                    }
                }
                if (data13.error_code !== undefined) {
                    let data22 = data13.error_code;
                    if (typeof data22 === "string") {
                        if (func1(data22) < 1) {
                            const err64 = { instancePath: instancePath + "/core/error_code", schemaPath: "#/properties/core/properties/error_code/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err64];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err64);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err65 = { instancePath: instancePath + "/core/error_code", schemaPath: "#/properties/core/properties/error_code/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err65];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err65);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err66 = { instancePath: instancePath + "/core", schemaPath: "#/properties/core/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err66];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err66);
                }
                errors++;
            }
        }
        if (data.extensions !== undefined) {
            let data23 = data.extensions;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key7 in data23) {
                    const _errs56 = errors;
                    if (typeof key7 === "string") {
                        if (!pattern4.test(key7)) {
                            const err67 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, propertyName: key7 };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err67);
                            }
                            errors++;
                        }
                    }
                    var valid11 = _errs56 === errors;
                    if (!valid11) {
                        const err68 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/propertyNames", keyword: "propertyNames", params: { propertyName: key7 } };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err68);
                        }
                        errors++;
                    }
                }
                for (const key8 in data23) {
                    if (!(validate53(data23[key8], { instancePath: instancePath + "/extensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data23, parentDataProperty: key8, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate53.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err69 = { instancePath: instancePath + "/extensions", schemaPath: "#/properties/extensions/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err69];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err69);
                }
                errors++;
            }
        }
        if (data.meta !== undefined) {
            let data25 = data.meta;
            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (data25.snapshot_version === undefined) {
                    const err70 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "snapshot_version" } };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err70);
                    }
                    errors++;
                }
                if (data25.repo_fingerprint === undefined) {
                    const err71 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "repo_fingerprint" } };
                    if (vErrors === null) {
                        vErrors = [err71];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err71);
                    }
                    errors++;
                }
                if (data25.config_snapshot_hash === undefined) {
                    const err72 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "config_snapshot_hash" } };
                    if (vErrors === null) {
                        vErrors = [err72];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err72);
                    }
                    errors++;
                }
                if (data25.signature === undefined) {
                    const err73 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "signature" } };
                    if (vErrors === null) {
                        vErrors = [err73];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err73);
                    }
                    errors++;
                }
                if (data25.generated_at === undefined) {
                    const err74 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "generated_at" } };
                    if (vErrors === null) {
                        vErrors = [err74];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err74);
                    }
                    errors++;
                }
                for (const key9 in data25) {
                    if (!(((((key9 === "snapshot_version") || (key9 === "repo_fingerprint")) || (key9 === "config_snapshot_hash")) || (key9 === "signature")) || (key9 === "generated_at"))) {
                        const err75 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                        if (vErrors === null) {
                            vErrors = [err75];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err75);
                        }
                        errors++;
                    }
                }
                if (data25.snapshot_version !== undefined) {
                    let data26 = data25.snapshot_version;
                    if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
                        const err76 = { instancePath: instancePath + "/meta/snapshot_version", schemaPath: "#/properties/meta/properties/snapshot_version/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err76);
                        }
                        errors++;
                    }
                    if (1 !== data26) {
                        const err77 = { instancePath: instancePath + "/meta/snapshot_version", schemaPath: "#/properties/meta/properties/snapshot_version/const", keyword: "const", params: { allowedValue: 1 } };
                        if (vErrors === null) {
                            vErrors = [err77];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err77);
                        }
                        errors++;
                    }
                }
                if (data25.repo_fingerprint !== undefined) {
                    let data27 = data25.repo_fingerprint;
                    if (typeof data27 === "string") {
                        if (!pattern14.test(data27)) {
                            const err78 = { instancePath: instancePath + "/meta/repo_fingerprint", schemaPath: "#/properties/meta/properties/repo_fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err78];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err78);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err79 = { instancePath: instancePath + "/meta/repo_fingerprint", schemaPath: "#/properties/meta/properties/repo_fingerprint/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err79];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err79);
                        }
                        errors++;
                    }
                }
                if (data25.config_snapshot_hash !== undefined) {
                    let data28 = data25.config_snapshot_hash;
                    if (typeof data28 === "string") {
                        if (!pattern14.test(data28)) {
                            const err80 = { instancePath: instancePath + "/meta/config_snapshot_hash", schemaPath: "#/properties/meta/properties/config_snapshot_hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err80];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err80);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err81 = { instancePath: instancePath + "/meta/config_snapshot_hash", schemaPath: "#/properties/meta/properties/config_snapshot_hash/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err81];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err81);
                        }
                        errors++;
                    }
                }
                if (data25.signature !== undefined) {
                    let data29 = data25.signature;
                    if (typeof data29 === "string") {
                        if (!pattern14.test(data29)) {
                            const err82 = { instancePath: instancePath + "/meta/signature", schemaPath: "#/properties/meta/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err82];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err82);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err83 = { instancePath: instancePath + "/meta/signature", schemaPath: "#/properties/meta/properties/signature/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err83];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err83);
                        }
                        errors++;
                    }
                }
                if (data25.generated_at !== undefined) {
                    let data30 = data25.generated_at;
                    if (typeof data30 === "string") {
                        if (!(formats0(data30))) {
                            const err84 = { instancePath: instancePath + "/meta/generated_at", schemaPath: "#/properties/meta/properties/generated_at/format", keyword: "format", params: { format: "date-time" } };
                            if (vErrors === null) {
                                vErrors = [err84];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err84);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err85 = { instancePath: instancePath + "/meta/generated_at", schemaPath: "#/properties/meta/properties/generated_at/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err85];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err85);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err86 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err86];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err86);
                }
                errors++;
            }
        }
    }
    else {
        const err87 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err87];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err87);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/contract/violation.js + 1 modules
var contract_violation = __webpack_require__(4775);
;// CONCATENATED MODULE: ./build/contract/envelope.js








/** Order of `core.cycles`: by length, then by path, member by member (SPEC section 7). */
function compareCycles(a, b) {
    if (a.length !== b.length)
        return a.length - b.length;
    for (const [index, path] of a.entries()) {
        const difference = (0,order/* compareText */.n)(path, b[index] ?? '');
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function complete({ version, identity, core, extensions, meta }) {
    const unsigned = {
        version: { ...version, schema: 1 },
        identity,
        core: { ...core, cycles: [...core.cycles].sort(compareCycles) },
        extensions: Object.fromEntries(Object.entries(extensions).map(([namespace, { violations, data }]) => [namespace, { violations: [...violations].sort(contract_violation/* byViolationId */.k6), data }])),
        meta: { ...meta, snapshot_version: 1 },
    };
    return { ...unsigned, meta: { ...unsigned.meta, signature: envelopeSignature(unsigned) } };
}
function* check(envelope) {
    const { version, core, extensions, meta } = envelope;
    yield* checkCore(core);
    for (const namespace of Object.keys(version.rulepack)) {
        if (!Object.hasOwn(extensions, namespace))
            yield { pointer: (0,json_pointer/* pointerTo */.x)('/extensions', namespace), expected: 'the result of a rulepack that version.rulepack names', actual: 'nothing' };
    }
    const ids = new Set();
    for (const [namespace, { violations }] of Object.entries(extensions)) {
        const at = `${(0,json_pointer/* pointerTo */.x)('/extensions', namespace)}/violations`;
        if (!Object.hasOwn(version.rulepack, namespace))
            yield { pointer: (0,json_pointer/* pointerTo */.x)('/version/rulepack', namespace), expected: 'the version of a rulepack that extensions holds', actual: 'nothing' };
        yield* (0,contract_violation/* checkViolationOrder */.Uk)(violations, at);
        for (const [index, violation] of violations.entries()) {
            const here = `${at}/${index}`;
            yield* (0,contract_violation/* checkViolation */.o_)(violation, here);
            if (violation.rulepack_namespace !== namespace) {
                yield { pointer: `${here}/rulepack_namespace`, expected: JSON.stringify(namespace), actual: JSON.stringify(violation.rulepack_namespace) };
            }
            if (violation.analyzer_version !== version.analyzer) {
                yield { pointer: `${here}/analyzer_version`, expected: `${JSON.stringify(version.analyzer)}, as version.analyzer`, actual: JSON.stringify(violation.analyzer_version) };
            }
            if (ids.has(violation.id))
                yield { pointer: `${here}/id`, expected: 'an id that stands once in the envelope', actual: violation.id };
            ids.add(violation.id);
        }
    }
    const signature = envelopeSignature(envelope);
    if (meta.signature !== signature) {
        yield { pointer: '/meta/signature', expected: `${signature}, recomputed from the envelope`, actual: meta.signature, hint: 'the envelope was changed after it was signed' };
    }
}
function* checkCore(core) {
    for (const [key, status] of [['degraded_reason', 'degraded'], ['error_code', 'error']]) {
        const present = core[key] !== undefined;
        if (present === (core.status === status))
            continue;
        yield { pointer: `/core/${key}`, expected: present ? `nothing, since the status is ${core.status}` : `a reason, since the status is ${core.status}`, actual: present ? JSON.stringify(core[key]) : 'nothing' };
    }
    for (let index = 1; index < core.cycles.length; index++) {
        if (compareCycles(core.cycles[index - 1] ?? [], core.cycles[index] ?? []) < 0)
            continue;
        yield { pointer: `/core/cycles/${index}`, expected: 'a longer or later cycle than the one before, since cycles are sorted and each stands once', actual: (core.cycles[index] ?? []).join(' -> ') };
        return;
    }
}
const envelope = (0,contract_kind/* defineContract */.y)({ name: 'envelope', schema: envelope_validator_namespaceObject, complete, check });
const parseEnvelope = envelope.parse;
const validateEnvelope = envelope.validate;
const createEnvelope = envelope.create;
const SECTIONS = ['version', 'identity', 'core', 'extensions', 'meta'];
/** The bytes of `envelope.json`: sections in the order of SPEC section 5, keys sorted inside, two blanks of indent. */
function envelopeText(value) {
    const sections = SECTIONS.map((section) => `"${section}":${(0,canonical_json/* canonicalJson */.dj)(value[section])}`);
    return `${(0,canonical_json/* indentJson */.hg)(`{${sections.join(',')}}`)}\n`;
}
/**
 * Whether a stored envelope is whole: valid, consistent, every violation id and the signature recomputed. The problems
 * say which of them differs, with the value that was expected.
 */
function verifyEnvelope(value) {
    const problems = validateEnvelope(value);
    return problems.length === 0 ? ok(value) : err(problems);
}


/***/ }),

/***/ 68184:
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


/***/ }),

/***/ 9926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   TN: () => (/* binding */ oneLine)
/* harmony export */ });
/* unused harmony exports visibleLines, htmlText */
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
