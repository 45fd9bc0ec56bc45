export const id = 861;
export const ids = [861];
export const modules = {

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGateResult: () => (/* binding */ createGateResult),
  gateResult: () => (/* binding */ gateResult),
  parseGateResult: () => (/* binding */ parseGateResult),
  validateGateResult: () => (/* binding */ validateGateResult)
});

// NAMESPACE OBJECT: ./build/contract/generated/gate-result.validator.js
var gate_result_validator_namespaceObject = {};
__webpack_require__.r(gate_result_validator_namespaceObject);
__webpack_require__.d(gate_result_validator_namespaceObject, {
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
;// CONCATENATED MODULE: ./build/contract/generated/gate-result.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.



/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/gate-result.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "blocking",
        "checked_at",
        "evidence",
        "gate_id",
        "next_action",
        "phase",
        "reason",
        "result",
        "schema_version",
        "severity",
        "task_id",
        "trace_id"
    ],
    "#/$defs/GateResultEvidence/additionalProperties": [
        "description",
        "ref",
        "type"
    ]
};
const schema19 = { "$id": "https://contract-gates.dev/schemas/gate-result.schema.json", "type": "object", "additionalProperties": false, "required": ["schema_version", "gate_id", "phase", "result", "severity", "checked_at"], "properties": { "schema_version": { "type": "string", "const": "v1" }, "gate_id": { "type": "string", "minLength": 1 }, "trace_id": { "type": "string", "minLength": 1 }, "task_id": { "type": "string", "minLength": 1 }, "phase": { "type": "string", "enum": ["INIT_BASELINE", "EXPORT_CONTRACT", "CONTRACT_INTEGRITY", "INGEST_PARSE_ASSESS", "ROUTING_DECISION", "ARTISAN_DESIGN", "ARTISAN_IMPLEMENT", "TEST_VALIDATE", "REVIEW_CALIBRATE", "FINALIZE_VERIFY", "OTHER"] }, "result": { "type": "string", "enum": ["pass", "fail"] }, "severity": { "type": "string", "enum": ["info", "warning", "error", "critical"] }, "blocking": { "type": "boolean" }, "reason": { "type": "string", "minLength": 1 }, "next_action": { "type": "string", "minLength": 1 }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/GateResultEvidence" } }, "checked_at": { "type": "string", "format": "date-time" } }, "$defs": { "GateResultEvidence": { "type": "object", "additionalProperties": false, "required": ["type", "ref"], "properties": { "type": { "type": "string", "minLength": 1 }, "ref": { "type": "string", "minLength": 1 }, "description": { "type": "string", "minLength": 1 } } } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = code_points/* countCodePoints */.s;
const schema20 = { "type": "object", "additionalProperties": false, "required": ["type", "ref"], "properties": { "type": { "type": "string", "minLength": 1 }, "ref": { "type": "string", "minLength": 1 }, "description": { "type": "string", "minLength": 1 } } };
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
        if (data.type === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.ref === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((key0 === "type") || (key0 === "ref")) || (key0 === "description"))) {
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
        if (data.type !== undefined) {
            let data0 = data.type;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err3 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err3];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err3);
                    }
                    errors++;
                }
            }
            else {
                const err4 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err4);
                }
                errors++;
            }
        }
        if (data.ref !== undefined) {
            let data1 = data.ref;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err5 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err6 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err6);
                }
                errors++;
            }
        }
        if (data.description !== undefined) {
            let data2 = data.description;
            if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                    const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err7];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err7);
                    }
                    errors++;
                }
            }
            else {
                const err8 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err8);
                }
                errors++;
            }
        }
    }
    else {
        const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err9];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err9);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const formats0 = rfc3339/* isDateTime */.A;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/gate-result.schema.json" */ ;
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
        if (data.gate_id === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate_id" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.phase === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.result === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "result" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.severity === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        if (data.checked_at === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "checked_at" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema19.properties, key0))) {
                const err6 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err6);
                }
                errors++;
            }
        }
        if (data.schema_version !== undefined) {
            let data0 = data.schema_version;
            if (typeof data0 !== "string") {
                const err7 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err7);
                }
                errors++;
            }
            if ("v1" !== data0) {
                const err8 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "v1" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err8);
                }
                errors++;
            }
        }
        if (data.gate_id !== undefined) {
            let data1 = data.gate_id;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err9 = { instancePath: instancePath + "/gate_id", schemaPath: "#/properties/gate_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err10 = { instancePath: instancePath + "/gate_id", schemaPath: "#/properties/gate_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err10);
                }
                errors++;
            }
        }
        if (data.trace_id !== undefined) {
            let data2 = data.trace_id;
            if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                    const err11 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err11);
                    }
                    errors++;
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err12);
                }
                errors++;
            }
        }
        if (data.task_id !== undefined) {
            let data3 = data.task_id;
            if (typeof data3 === "string") {
                if (func2(data3) < 1) {
                    const err13 = { instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err13);
                    }
                    errors++;
                }
            }
            else {
                const err14 = { instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err14);
                }
                errors++;
            }
        }
        if (data.phase !== undefined) {
            let data4 = data.phase;
            if (typeof data4 !== "string") {
                const err15 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err15);
                }
                errors++;
            }
            if (!(((((((((((data4 === "INIT_BASELINE") || (data4 === "EXPORT_CONTRACT")) || (data4 === "CONTRACT_INTEGRITY")) || (data4 === "INGEST_PARSE_ASSESS")) || (data4 === "ROUTING_DECISION")) || (data4 === "ARTISAN_DESIGN")) || (data4 === "ARTISAN_IMPLEMENT")) || (data4 === "TEST_VALIDATE")) || (data4 === "REVIEW_CALIBRATE")) || (data4 === "FINALIZE_VERIFY")) || (data4 === "OTHER"))) {
                const err16 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema19.properties.phase.enum } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err16);
                }
                errors++;
            }
        }
        if (data.result !== undefined) {
            let data5 = data.result;
            if (typeof data5 !== "string") {
                const err17 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err17);
                }
                errors++;
            }
            if (!((data5 === "pass") || (data5 === "fail"))) {
                const err18 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: schema19.properties.result.enum } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err18);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data6 = data.severity;
            if (typeof data6 !== "string") {
                const err19 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
            if (!((((data6 === "info") || (data6 === "warning")) || (data6 === "error")) || (data6 === "critical"))) {
                const err20 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema19.properties.severity.enum } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err20);
                }
                errors++;
            }
        }
        if (data.blocking !== undefined) {
            if (typeof data.blocking !== "boolean") {
                const err21 = { instancePath: instancePath + "/blocking", schemaPath: "#/properties/blocking/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            let data8 = data.reason;
            if (typeof data8 === "string") {
                if (func2(data8) < 1) {
                    const err22 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err23 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err23);
                }
                errors++;
            }
        }
        if (data.next_action !== undefined) {
            let data9 = data.next_action;
            if (typeof data9 === "string") {
                if (func2(data9) < 1) {
                    const err24 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err24);
                    }
                    errors++;
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err25);
                }
                errors++;
            }
        }
        if (data.evidence !== undefined) {
            let data10 = data.evidence;
            if (Array.isArray(data10)) {
                const len0 = data10.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate53(data10[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data10, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate53.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err26 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err26);
                }
                errors++;
            }
        }
        if (data.checked_at !== undefined) {
            let data12 = data.checked_at;
            if (typeof data12 === "string") {
                if (!(formats0(data12))) {
                    const err27 = { instancePath: instancePath + "/checked_at", schemaPath: "#/properties/checked_at/format", keyword: "format", params: { format: "date-time" } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err27);
                    }
                    errors++;
                }
            }
            else {
                const err28 = { instancePath: instancePath + "/checked_at", schemaPath: "#/properties/checked_at/type", keyword: "type", params: { type: "string" } };
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
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/gate-result.js


const gateResult = (0,contract_kind/* defineContract */.y)({
    name: 'gate-result', schema: gate_result_validator_namespaceObject,
    complete: (draft) => ({ schema_version: 'v1', phase: 'OTHER', blocking: false, ...draft }),
    check: () => [],
});
const parseGateResult = gateResult.parse;
const validateGateResult = gateResult.validate;
const createGateResult = gateResult.create;


/***/ })

};
