export const id = 166;
export const ids = [166];
export const modules = {

/***/ 71166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDocuments: () => (/* binding */ runDocuments),
  writeRun: () => (/* binding */ writeRun)
});

// NAMESPACE OBJECT: ./build/contract/generated/deployment-contract.validator.js
var deployment_contract_validator_namespaceObject = {};
__webpack_require__.r(deployment_contract_validator_namespaceObject);
__webpack_require__.d(deployment_contract_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// NAMESPACE OBJECT: ./build/contract/generated/gate-result.validator.js
var gate_result_validator_namespaceObject = {};
__webpack_require__.r(gate_result_validator_namespaceObject);
__webpack_require__.d(gate_result_validator_namespaceObject, {
  knownKeys: () => (gate_result_validator_knownKeys),
  schemaId: () => (gate_result_validator_schemaId),
  validate: () => (gate_result_validator_validate)
});

// NAMESPACE OBJECT: ./build/contract/generated/pr-summary.validator.js
var pr_summary_validator_namespaceObject = {};
__webpack_require__.r(pr_summary_validator_namespaceObject);
__webpack_require__.d(pr_summary_validator_namespaceObject, {
  knownKeys: () => (pr_summary_validator_knownKeys),
  schemaId: () => (pr_summary_validator_schemaId),
  validate: () => (pr_summary_validator_validate)
});

// NAMESPACE OBJECT: ./build/contract/generated/task-span-contract.validator.js
var task_span_contract_validator_namespaceObject = {};
__webpack_require__.r(task_span_contract_validator_namespaceObject);
__webpack_require__.d(task_span_contract_validator_namespaceObject, {
  knownKeys: () => (task_span_contract_validator_knownKeys),
  schemaId: () => (task_span_contract_validator_schemaId),
  validate: () => (task_span_contract_validator_validate)
});

// EXTERNAL MODULE: ./build/base/invariant.js
var invariant = __webpack_require__(25292);
// EXTERNAL MODULE: ./build/base/result.js
var result = __webpack_require__(94419);
// EXTERNAL MODULE: ./build/contract/canonical-json.js + 1 modules
var canonical_json = __webpack_require__(78806);
// EXTERNAL MODULE: ./build/base/order.js
var order = __webpack_require__(64172);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 4 modules
var contract_kind = __webpack_require__(59425);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __webpack_require__(68184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __webpack_require__(45775);
;// CONCATENATED MODULE: ./build/contract/generated/deployment-contract.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.



/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/deployment-contract.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "audit",
        "meta",
        "quality",
        "schemaVersion",
        "status"
    ],
    "#/properties/meta/additionalProperties": [
        "adapter",
        "engine",
        "timestamp",
        "trigger"
    ],
    "#/properties/quality/additionalProperties": [
        "coverage",
        "staticAnalysis",
        "tests"
    ],
    "#/properties/quality/properties/coverage/additionalProperties": [
        "actual",
        "met",
        "required"
    ],
    "#/properties/quality/properties/tests/additionalProperties": [
        "failed",
        "passed",
        "total"
    ],
    "#/properties/quality/properties/staticAnalysis/additionalProperties": [
        "blockingViolations",
        "criticalViolations",
        "highViolations",
        "met",
        "tool"
    ],
    "#/properties/audit/additionalProperties": [
        "commit",
        "orgId",
        "repository",
        "triggeredBy"
    ]
};
const schema19 = { "$id": "https://contract-gates.dev/schemas/deployment-contract.schema.json", "type": "object", "additionalProperties": false, "required": ["schemaVersion", "meta", "status", "quality", "audit"], "properties": { "schemaVersion": { "type": "string", "const": "1.0" }, "meta": { "type": "object", "additionalProperties": false, "required": ["adapter", "engine", "timestamp", "trigger"], "properties": { "adapter": { "type": "string", "minLength": 1 }, "engine": { "type": "string", "enum": ["native", "hardis", "custom"] }, "timestamp": { "type": "string", "format": "date-time" }, "trigger": { "type": "string", "minLength": 1 } } }, "status": { "type": "string", "enum": ["Succeeded", "Failed", "Blocked"] }, "quality": { "type": "object", "additionalProperties": false, "required": ["coverage", "tests"], "properties": { "coverage": { "type": "object", "additionalProperties": false, "required": ["actual", "required", "met"], "properties": { "actual": { "type": "number", "minimum": 0, "maximum": 100 }, "required": { "type": "number", "minimum": 0, "maximum": 100 }, "met": { "type": "boolean" } } }, "tests": { "type": "object", "additionalProperties": false, "required": ["total", "passed", "failed"], "properties": { "total": { "type": "integer", "minimum": 0 }, "passed": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 } } }, "staticAnalysis": { "type": "object", "additionalProperties": false, "required": ["tool", "met", "criticalViolations", "highViolations", "blockingViolations"], "properties": { "tool": { "type": "string", "minLength": 1 }, "met": { "type": "boolean" }, "criticalViolations": { "type": "integer", "minimum": 0 }, "highViolations": { "type": "integer", "minimum": 0 }, "blockingViolations": { "type": "array", "items": { "type": "string", "minLength": 1 } } } } } }, "audit": { "type": "object", "additionalProperties": false, "required": ["triggeredBy", "orgId", "repository", "commit"], "properties": { "triggeredBy": { "type": "string", "minLength": 1 }, "orgId": { "type": "string", "minLength": 1 }, "repository": { "type": "string", "minLength": 1 }, "commit": { "type": "string", "minLength": 1 } } } } };
const func1 = code_points/* countCodePoints */.s;
const formats0 = rfc3339/* isDateTime */.A;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/deployment-contract.schema.json" */ ;
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
        if (data.schemaVersion === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "schemaVersion" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.meta === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.quality === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quality" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.audit === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audit" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "schemaVersion") || (key0 === "meta")) || (key0 === "status")) || (key0 === "quality")) || (key0 === "audit"))) {
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
        if (data.schemaVersion !== undefined) {
            let data0 = data.schemaVersion;
            if (typeof data0 !== "string") {
                const err6 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err6);
                }
                errors++;
            }
            if ("1.0" !== data0) {
                const err7 = { instancePath: instancePath + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: "1.0" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err7);
                }
                errors++;
            }
        }
        if (data.meta !== undefined) {
            let data1 = data.meta;
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                if (data1.adapter === undefined) {
                    const err8 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "adapter" } };
                    if (vErrors === null) {
                        vErrors = [err8];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err8);
                    }
                    errors++;
                }
                if (data1.engine === undefined) {
                    const err9 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "engine" } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err9);
                    }
                    errors++;
                }
                if (data1.timestamp === undefined) {
                    const err10 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "timestamp" } };
                    if (vErrors === null) {
                        vErrors = [err10];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err10);
                    }
                    errors++;
                }
                if (data1.trigger === undefined) {
                    const err11 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/required", keyword: "required", params: { missingProperty: "trigger" } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err11);
                    }
                    errors++;
                }
                for (const key1 in data1) {
                    if (!((((key1 === "adapter") || (key1 === "engine")) || (key1 === "timestamp")) || (key1 === "trigger"))) {
                        const err12 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err12];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err12);
                        }
                        errors++;
                    }
                }
                if (data1.adapter !== undefined) {
                    let data2 = data1.adapter;
                    if (typeof data2 === "string") {
                        if (func1(data2) < 1) {
                            const err13 = { instancePath: instancePath + "/meta/adapter", schemaPath: "#/properties/meta/properties/adapter/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err14 = { instancePath: instancePath + "/meta/adapter", schemaPath: "#/properties/meta/properties/adapter/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err14);
                        }
                        errors++;
                    }
                }
                if (data1.engine !== undefined) {
                    let data3 = data1.engine;
                    if (typeof data3 !== "string") {
                        const err15 = { instancePath: instancePath + "/meta/engine", schemaPath: "#/properties/meta/properties/engine/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err15);
                        }
                        errors++;
                    }
                    if (!(((data3 === "native") || (data3 === "hardis")) || (data3 === "custom"))) {
                        const err16 = { instancePath: instancePath + "/meta/engine", schemaPath: "#/properties/meta/properties/engine/enum", keyword: "enum", params: { allowedValues: schema19.properties.meta.properties.engine.enum } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err16);
                        }
                        errors++;
                    }
                }
                if (data1.timestamp !== undefined) {
                    let data4 = data1.timestamp;
                    if (typeof data4 === "string") {
                        if (!(formats0(data4))) {
                            const err17 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/format", keyword: "format", params: { format: "date-time" } };
                            if (vErrors === null) {
                                vErrors = [err17];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err17);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err18 = { instancePath: instancePath + "/meta/timestamp", schemaPath: "#/properties/meta/properties/timestamp/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err18];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err18);
                        }
                        errors++;
                    }
                }
                if (data1.trigger !== undefined) {
                    let data5 = data1.trigger;
                    if (typeof data5 === "string") {
                        if (func1(data5) < 1) {
                            const err19 = { instancePath: instancePath + "/meta/trigger", schemaPath: "#/properties/meta/properties/trigger/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err19];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err19);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err20 = { instancePath: instancePath + "/meta/trigger", schemaPath: "#/properties/meta/properties/trigger/type", keyword: "type", params: { type: "string" } };
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
            else {
                const err21 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data6 = data.status;
            if (typeof data6 !== "string") {
                const err22 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err22);
                }
                errors++;
            }
            if (!(((data6 === "Succeeded") || (data6 === "Failed")) || (data6 === "Blocked"))) {
                const err23 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.status.enum } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err23);
                }
                errors++;
            }
        }
        if (data.quality !== undefined) {
            let data7 = data.quality;
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.coverage === undefined) {
                    const err24 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/required", keyword: "required", params: { missingProperty: "coverage" } };
                    if (vErrors === null) {
                        vErrors = [err24];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err24);
                    }
                    errors++;
                }
                if (data7.tests === undefined) {
                    const err25 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/required", keyword: "required", params: { missingProperty: "tests" } };
                    if (vErrors === null) {
                        vErrors = [err25];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err25);
                    }
                    errors++;
                }
                for (const key2 in data7) {
                    if (!(((key2 === "coverage") || (key2 === "tests")) || (key2 === "staticAnalysis"))) {
                        const err26 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err26);
                        }
                        errors++;
                    }
                }
                if (data7.coverage !== undefined) {
                    let data8 = data7.coverage;
                    if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (data8.actual === undefined) {
                            const err27 = { instancePath: instancePath + "/quality/coverage", schemaPath: "#/properties/quality/properties/coverage/required", keyword: "required", params: { missingProperty: "actual" } };
                            if (vErrors === null) {
                                vErrors = [err27];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err27);
                            }
                            errors++;
                        }
                        if (data8.required === undefined) {
                            const err28 = { instancePath: instancePath + "/quality/coverage", schemaPath: "#/properties/quality/properties/coverage/required", keyword: "required", params: { missingProperty: "required" } };
                            if (vErrors === null) {
                                vErrors = [err28];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err28);
                            }
                            errors++;
                        }
                        if (data8.met === undefined) {
                            const err29 = { instancePath: instancePath + "/quality/coverage", schemaPath: "#/properties/quality/properties/coverage/required", keyword: "required", params: { missingProperty: "met" } };
                            if (vErrors === null) {
                                vErrors = [err29];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err29);
                            }
                            errors++;
                        }
                        for (const key3 in data8) {
                            if (!(((key3 === "actual") || (key3 === "required")) || (key3 === "met"))) {
                                const err30 = { instancePath: instancePath + "/quality/coverage", schemaPath: "#/properties/quality/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                                if (vErrors === null) {
                                    vErrors = [err30];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err30);
                                }
                                errors++;
                            }
                        }
                        if (data8.actual !== undefined) {
                            let data9 = data8.actual;
                            if ((typeof data9 == "number") && (isFinite(data9))) {
                                if (data9 > 100 || isNaN(data9)) {
                                    const err31 = { instancePath: instancePath + "/quality/coverage/actual", schemaPath: "#/properties/quality/properties/coverage/properties/actual/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                    if (vErrors === null) {
                                        vErrors = [err31];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err31);
                                    }
                                    errors++;
                                }
                                if (data9 < 0 || isNaN(data9)) {
                                    const err32 = { instancePath: instancePath + "/quality/coverage/actual", schemaPath: "#/properties/quality/properties/coverage/properties/actual/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                                const err33 = { instancePath: instancePath + "/quality/coverage/actual", schemaPath: "#/properties/quality/properties/coverage/properties/actual/type", keyword: "type", params: { type: "number" } };
                                if (vErrors === null) {
                                    vErrors = [err33];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err33);
                                }
                                errors++;
                            }
                        }
                        if (data8.required !== undefined) {
                            let data10 = data8.required;
                            if ((typeof data10 == "number") && (isFinite(data10))) {
                                if (data10 > 100 || isNaN(data10)) {
                                    const err34 = { instancePath: instancePath + "/quality/coverage/required", schemaPath: "#/properties/quality/properties/coverage/properties/required/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err34);
                                    }
                                    errors++;
                                }
                                if (data10 < 0 || isNaN(data10)) {
                                    const err35 = { instancePath: instancePath + "/quality/coverage/required", schemaPath: "#/properties/quality/properties/coverage/properties/required/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err35];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err35);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err36 = { instancePath: instancePath + "/quality/coverage/required", schemaPath: "#/properties/quality/properties/coverage/properties/required/type", keyword: "type", params: { type: "number" } };
                                if (vErrors === null) {
                                    vErrors = [err36];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err36);
                                }
                                errors++;
                            }
                        }
                        if (data8.met !== undefined) {
                            if (typeof data8.met !== "boolean") {
                                const err37 = { instancePath: instancePath + "/quality/coverage/met", schemaPath: "#/properties/quality/properties/coverage/properties/met/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err37];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err37);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err38 = { instancePath: instancePath + "/quality/coverage", schemaPath: "#/properties/quality/properties/coverage/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err38);
                        }
                        errors++;
                    }
                }
                if (data7.tests !== undefined) {
                    let data12 = data7.tests;
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (data12.total === undefined) {
                            const err39 = { instancePath: instancePath + "/quality/tests", schemaPath: "#/properties/quality/properties/tests/required", keyword: "required", params: { missingProperty: "total" } };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err39);
                            }
                            errors++;
                        }
                        if (data12.passed === undefined) {
                            const err40 = { instancePath: instancePath + "/quality/tests", schemaPath: "#/properties/quality/properties/tests/required", keyword: "required", params: { missingProperty: "passed" } };
                            if (vErrors === null) {
                                vErrors = [err40];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err40);
                            }
                            errors++;
                        }
                        if (data12.failed === undefined) {
                            const err41 = { instancePath: instancePath + "/quality/tests", schemaPath: "#/properties/quality/properties/tests/required", keyword: "required", params: { missingProperty: "failed" } };
                            if (vErrors === null) {
                                vErrors = [err41];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err41);
                            }
                            errors++;
                        }
                        for (const key4 in data12) {
                            if (!(((key4 === "total") || (key4 === "passed")) || (key4 === "failed"))) {
                                const err42 = { instancePath: instancePath + "/quality/tests", schemaPath: "#/properties/quality/properties/tests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                                if (vErrors === null) {
                                    vErrors = [err42];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err42);
                                }
                                errors++;
                            }
                        }
                        if (data12.total !== undefined) {
                            let data13 = data12.total;
                            if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                                const err43 = { instancePath: instancePath + "/quality/tests/total", schemaPath: "#/properties/quality/properties/tests/properties/total/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err43];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err43);
                                }
                                errors++;
                            }
                            if ((typeof data13 == "number") && (isFinite(data13))) {
                                if (data13 < 0 || isNaN(data13)) {
                                    const err44 = { instancePath: instancePath + "/quality/tests/total", schemaPath: "#/properties/quality/properties/tests/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                        if (data12.passed !== undefined) {
                            let data14 = data12.passed;
                            if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                                const err45 = { instancePath: instancePath + "/quality/tests/passed", schemaPath: "#/properties/quality/properties/tests/properties/passed/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err45];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err45);
                                }
                                errors++;
                            }
                            if ((typeof data14 == "number") && (isFinite(data14))) {
                                if (data14 < 0 || isNaN(data14)) {
                                    const err46 = { instancePath: instancePath + "/quality/tests/passed", schemaPath: "#/properties/quality/properties/tests/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err46];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err46);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data12.failed !== undefined) {
                            let data15 = data12.failed;
                            if (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) {
                                const err47 = { instancePath: instancePath + "/quality/tests/failed", schemaPath: "#/properties/quality/properties/tests/properties/failed/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err47];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err47);
                                }
                                errors++;
                            }
                            if ((typeof data15 == "number") && (isFinite(data15))) {
                                if (data15 < 0 || isNaN(data15)) {
                                    const err48 = { instancePath: instancePath + "/quality/tests/failed", schemaPath: "#/properties/quality/properties/tests/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err48];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err48);
                                    }
                                    errors++;
                                }
                            }
                        }
                    }
                    else {
                        const err49 = { instancePath: instancePath + "/quality/tests", schemaPath: "#/properties/quality/properties/tests/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err49];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err49);
                        }
                        errors++;
                    }
                }
                if (data7.staticAnalysis !== undefined) {
                    let data16 = data7.staticAnalysis;
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                        if (data16.tool === undefined) {
                            const err50 = { instancePath: instancePath + "/quality/staticAnalysis", schemaPath: "#/properties/quality/properties/staticAnalysis/required", keyword: "required", params: { missingProperty: "tool" } };
                            if (vErrors === null) {
                                vErrors = [err50];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err50);
                            }
                            errors++;
                        }
                        if (data16.met === undefined) {
                            const err51 = { instancePath: instancePath + "/quality/staticAnalysis", schemaPath: "#/properties/quality/properties/staticAnalysis/required", keyword: "required", params: { missingProperty: "met" } };
                            if (vErrors === null) {
                                vErrors = [err51];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err51);
                            }
                            errors++;
                        }
                        if (data16.criticalViolations === undefined) {
                            const err52 = { instancePath: instancePath + "/quality/staticAnalysis", schemaPath: "#/properties/quality/properties/staticAnalysis/required", keyword: "required", params: { missingProperty: "criticalViolations" } };
                            if (vErrors === null) {
                                vErrors = [err52];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err52);
                            }
                            errors++;
                        }
                        if (data16.highViolations === undefined) {
                            const err53 = { instancePath: instancePath + "/quality/staticAnalysis", schemaPath: "#/properties/quality/properties/staticAnalysis/required", keyword: "required", params: { missingProperty: "highViolations" } };
                            if (vErrors === null) {
                                vErrors = [err53];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err53);
                            }
                            errors++;
                        }
                        if (data16.blockingViolations === undefined) {
                            const err54 = { instancePath: instancePath + "/quality/staticAnalysis", schemaPath: "#/properties/quality/properties/staticAnalysis/required", keyword: "required", params: { missingProperty: "blockingViolations" } };
                            if (vErrors === null) {
                                vErrors = [err54];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err54);
                            }
                            errors++;
                        }
                        for (const key5 in data16) {
                            if (!(((((key5 === "tool") || (key5 === "met")) || (key5 === "criticalViolations")) || (key5 === "highViolations")) || (key5 === "blockingViolations"))) {
                                const err55 = { instancePath: instancePath + "/quality/staticAnalysis", schemaPath: "#/properties/quality/properties/staticAnalysis/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                                if (vErrors === null) {
                                    vErrors = [err55];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err55);
                                }
                                errors++;
                            }
                        }
                        if (data16.tool !== undefined) {
                            let data17 = data16.tool;
                            if (typeof data17 === "string") {
                                if (func1(data17) < 1) {
                                    const err56 = { instancePath: instancePath + "/quality/staticAnalysis/tool", schemaPath: "#/properties/quality/properties/staticAnalysis/properties/tool/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                const err57 = { instancePath: instancePath + "/quality/staticAnalysis/tool", schemaPath: "#/properties/quality/properties/staticAnalysis/properties/tool/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err57];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err57);
                                }
                                errors++;
                            }
                        }
                        if (data16.met !== undefined) {
                            if (typeof data16.met !== "boolean") {
                                const err58 = { instancePath: instancePath + "/quality/staticAnalysis/met", schemaPath: "#/properties/quality/properties/staticAnalysis/properties/met/type", keyword: "type", params: { type: "boolean" } };
                                if (vErrors === null) {
                                    vErrors = [err58];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err58);
                                }
                                errors++;
                            }
                        }
                        if (data16.criticalViolations !== undefined) {
                            let data19 = data16.criticalViolations;
                            if (!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) {
                                const err59 = { instancePath: instancePath + "/quality/staticAnalysis/criticalViolations", schemaPath: "#/properties/quality/properties/staticAnalysis/properties/criticalViolations/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err59];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err59);
                                }
                                errors++;
                            }
                            if ((typeof data19 == "number") && (isFinite(data19))) {
                                if (data19 < 0 || isNaN(data19)) {
                                    const err60 = { instancePath: instancePath + "/quality/staticAnalysis/criticalViolations", schemaPath: "#/properties/quality/properties/staticAnalysis/properties/criticalViolations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err60];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err60);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data16.highViolations !== undefined) {
                            let data20 = data16.highViolations;
                            if (!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) {
                                const err61 = { instancePath: instancePath + "/quality/staticAnalysis/highViolations", schemaPath: "#/properties/quality/properties/staticAnalysis/properties/highViolations/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                    vErrors = [err61];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err61);
                                }
                                errors++;
                            }
                            if ((typeof data20 == "number") && (isFinite(data20))) {
                                if (data20 < 0 || isNaN(data20)) {
                                    const err62 = { instancePath: instancePath + "/quality/staticAnalysis/highViolations", schemaPath: "#/properties/quality/properties/staticAnalysis/properties/highViolations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                                    if (vErrors === null) {
                                        vErrors = [err62];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err62);
                                    }
                                    errors++;
                                }
                            }
                        }
                        if (data16.blockingViolations !== undefined) {
                            let data21 = data16.blockingViolations;
                            if (Array.isArray(data21)) {
                                const len0 = data21.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    let data22 = data21[i0];
                                    if (typeof data22 === "string") {
                                        if (func1(data22) < 1) {
                                            const err63 = { instancePath: instancePath + "/quality/staticAnalysis/blockingViolations/" + i0, schemaPath: "#/properties/quality/properties/staticAnalysis/properties/blockingViolations/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                            if (vErrors === null) {
                                                vErrors = [err63];
                                            }
                                            else {
                                                (0,kept_errors/* keepError */.CD)(vErrors, err63);
                                            }
                                            errors++;
                                        }
                                    }
                                    else {
                                        const err64 = { instancePath: instancePath + "/quality/staticAnalysis/blockingViolations/" + i0, schemaPath: "#/properties/quality/properties/staticAnalysis/properties/blockingViolations/items/type", keyword: "type", params: { type: "string" } };
                                        if (vErrors === null) {
                                            vErrors = [err64];
                                        }
                                        else {
                                            (0,kept_errors/* keepError */.CD)(vErrors, err64);
                                        }
                                        errors++;
                                    }
                                }
                            }
                            else {
                                const err65 = { instancePath: instancePath + "/quality/staticAnalysis/blockingViolations", schemaPath: "#/properties/quality/properties/staticAnalysis/properties/blockingViolations/type", keyword: "type", params: { type: "array" } };
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
                        const err66 = { instancePath: instancePath + "/quality/staticAnalysis", schemaPath: "#/properties/quality/properties/staticAnalysis/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err66);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err67 = { instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err67];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err67);
                }
                errors++;
            }
        }
        if (data.audit !== undefined) {
            let data23 = data.audit;
            if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (data23.triggeredBy === undefined) {
                    const err68 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/required", keyword: "required", params: { missingProperty: "triggeredBy" } };
                    if (vErrors === null) {
                        vErrors = [err68];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err68);
                    }
                    errors++;
                }
                if (data23.orgId === undefined) {
                    const err69 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/required", keyword: "required", params: { missingProperty: "orgId" } };
                    if (vErrors === null) {
                        vErrors = [err69];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err69);
                    }
                    errors++;
                }
                if (data23.repository === undefined) {
                    const err70 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/required", keyword: "required", params: { missingProperty: "repository" } };
                    if (vErrors === null) {
                        vErrors = [err70];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err70);
                    }
                    errors++;
                }
                if (data23.commit === undefined) {
                    const err71 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/required", keyword: "required", params: { missingProperty: "commit" } };
                    if (vErrors === null) {
                        vErrors = [err71];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err71);
                    }
                    errors++;
                }
                for (const key6 in data23) {
                    if (!((((key6 === "triggeredBy") || (key6 === "orgId")) || (key6 === "repository")) || (key6 === "commit"))) {
                        const err72 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err72);
                        }
                        errors++;
                    }
                }
                if (data23.triggeredBy !== undefined) {
                    let data24 = data23.triggeredBy;
                    if (typeof data24 === "string") {
                        if (func1(data24) < 1) {
                            const err73 = { instancePath: instancePath + "/audit/triggeredBy", schemaPath: "#/properties/audit/properties/triggeredBy/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err73);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err74 = { instancePath: instancePath + "/audit/triggeredBy", schemaPath: "#/properties/audit/properties/triggeredBy/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err74);
                        }
                        errors++;
                    }
                }
                if (data23.orgId !== undefined) {
                    let data25 = data23.orgId;
                    if (typeof data25 === "string") {
                        if (func1(data25) < 1) {
                            const err75 = { instancePath: instancePath + "/audit/orgId", schemaPath: "#/properties/audit/properties/orgId/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err75);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err76 = { instancePath: instancePath + "/audit/orgId", schemaPath: "#/properties/audit/properties/orgId/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err76];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err76);
                        }
                        errors++;
                    }
                }
                if (data23.repository !== undefined) {
                    let data26 = data23.repository;
                    if (typeof data26 === "string") {
                        if (func1(data26) < 1) {
                            const err77 = { instancePath: instancePath + "/audit/repository", schemaPath: "#/properties/audit/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err77];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err77);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err78 = { instancePath: instancePath + "/audit/repository", schemaPath: "#/properties/audit/properties/repository/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err78);
                        }
                        errors++;
                    }
                }
                if (data23.commit !== undefined) {
                    let data27 = data23.commit;
                    if (typeof data27 === "string") {
                        if (func1(data27) < 1) {
                            const err79 = { instancePath: instancePath + "/audit/commit", schemaPath: "#/properties/audit/properties/commit/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err79];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err79);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err80 = { instancePath: instancePath + "/audit/commit", schemaPath: "#/properties/audit/properties/commit/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err80];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err80);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err81 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err81];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err81);
                }
                errors++;
            }
        }
    }
    else {
        const err82 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err82];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err82);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/percent.js
/**
 * `percent` floored to two decimals (SPEC section 3): 79.999 is 79.99. A number that is already the nearest double of
 * its two decimals stays, so that 0.29 does not become 0.28.
 */
function floorPercent(percent) {
    const nearest = Math.round(percent * 100) / 100;
    return nearest <= percent ? nearest : Math.floor(percent * 100) / 100;
}

;// CONCATENATED MODULE: ./build/contract/deployment-contract.js




function complete(draft) {
    const { coverage = { actual: 0, required: 0 }, tests = { total: 0, passed: 0, failed: 0 }, staticAnalysis } = draft.quality;
    const actual = floorPercent(coverage.actual);
    const required = floorPercent(coverage.required);
    return {
        schemaVersion: '1.0',
        meta: { adapter: 'github-actions', engine: 'native', trigger: 'manual', ...draft.meta },
        status: draft.status,
        quality: {
            coverage: { actual, required, met: actual >= required },
            tests,
            ...(staticAnalysis === undefined ? {} : {
                staticAnalysis: {
                    ...staticAnalysis,
                    met: staticAnalysis.blockingViolations.length === 0,
                    blockingViolations: [...staticAnalysis.blockingViolations].sort(order/* compareText */.n),
                },
            }),
        },
        audit: draft.audit,
    };
}
function* check({ quality: { coverage, tests, staticAnalysis } }) {
    const met = floorPercent(coverage.actual) >= floorPercent(coverage.required);
    if (coverage.met !== met) {
        yield {
            pointer: '/quality/coverage/met', expected: `${met}, since ${coverage.actual} is ${met ? 'at least' : 'below'} ${coverage.required}`, actual: String(coverage.met),
        };
    }
    if (tests.passed + tests.failed > tests.total) {
        yield { pointer: '/quality/tests/total', expected: `at least passed + failed = ${tests.passed + tests.failed}`, actual: String(tests.total) };
    }
    if (staticAnalysis !== undefined)
        yield* checkAnalysis(staticAnalysis);
}
/** `met` is false exactly when a blocking violation stands; a listed violation is also counted. */
function* checkAnalysis(analysis) {
    const { blockingViolations } = analysis;
    const met = blockingViolations.length === 0;
    if (analysis.met !== met) {
        yield {
            pointer: '/quality/staticAnalysis/met', expected: `${met}, with ${blockingViolations.length} blocking violations`, actual: String(analysis.met),
        };
    }
    for (const [key, severity] of [['criticalViolations', 'critical'], ['highViolations', 'high']]) {
        const listed = blockingViolations.filter((violation) => violation.startsWith(`${severity} `)).length;
        if (listed > analysis[key]) {
            yield { pointer: `/quality/staticAnalysis/${key}`, expected: `at least ${listed}, as many as blockingViolations lists`, actual: String(analysis[key]) };
        }
    }
}
const deploymentContract = (0,contract_kind/* defineContract */.y)({ name: 'deployment-contract', schema: deployment_contract_validator_namespaceObject, complete, check });
const parseDeploymentContract = deploymentContract.parse;
const validateDeploymentContract = deploymentContract.validate;
const createDeploymentContract = deploymentContract.create;

// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __webpack_require__(34963);
// EXTERNAL MODULE: ./build/contract/envelope.js + 2 modules
var envelope = __webpack_require__(61549);
;// CONCATENATED MODULE: ./build/contract/generated/gate-result.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.



/** @type {import('../schema-validator.js').SchemaCheck} */
const gate_result_validator_validate = gate_result_validator_validate52;
/** @type {string} */
const gate_result_validator_schemaId = "https://contract-gates.dev/schemas/gate-result.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const gate_result_validator_knownKeys = {
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
const gate_result_validator_schema19 = { "$id": "https://contract-gates.dev/schemas/gate-result.schema.json", "type": "object", "additionalProperties": false, "required": ["schema_version", "gate_id", "phase", "result", "severity", "checked_at"], "properties": { "schema_version": { "type": "string", "const": "v1" }, "gate_id": { "type": "string", "minLength": 1 }, "trace_id": { "type": "string", "minLength": 1 }, "task_id": { "type": "string", "minLength": 1 }, "phase": { "type": "string", "enum": ["INIT_BASELINE", "EXPORT_CONTRACT", "CONTRACT_INTEGRITY", "INGEST_PARSE_ASSESS", "ROUTING_DECISION", "ARTISAN_DESIGN", "ARTISAN_IMPLEMENT", "TEST_VALIDATE", "REVIEW_CALIBRATE", "FINALIZE_VERIFY", "OTHER"] }, "result": { "type": "string", "enum": ["pass", "fail"] }, "severity": { "type": "string", "enum": ["info", "warning", "error", "critical"] }, "blocking": { "type": "boolean" }, "reason": { "type": "string", "minLength": 1 }, "next_action": { "type": "string", "minLength": 1 }, "evidence": { "type": "array", "items": { "$ref": "#/$defs/GateResultEvidence" } }, "checked_at": { "type": "string", "format": "date-time" } }, "$defs": { "GateResultEvidence": { "type": "object", "additionalProperties": false, "required": ["type", "ref"], "properties": { "type": { "type": "string", "minLength": 1 }, "ref": { "type": "string", "minLength": 1 }, "description": { "type": "string", "minLength": 1 } } } } };
const gate_result_validator_func1 = Object.prototype.hasOwnProperty;
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
const gate_result_validator_formats0 = rfc3339/* isDateTime */.A;
function gate_result_validator_validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/gate-result.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = gate_result_validator_validate52.evaluated;
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
            if (!(gate_result_validator_func1.call(gate_result_validator_schema19.properties, key0))) {
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
                const err16 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: gate_result_validator_schema19.properties.phase.enum } };
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
                const err18 = { instancePath: instancePath + "/result", schemaPath: "#/properties/result/enum", keyword: "enum", params: { allowedValues: gate_result_validator_schema19.properties.result.enum } };
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
                const err20 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: gate_result_validator_schema19.properties.severity.enum } };
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
                if (!(gate_result_validator_formats0(data12))) {
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
    gate_result_validator_validate52.errors = vErrors;
    return errors === 0;
}
gate_result_validator_validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/gate-result.js


const gateResult = (0,contract_kind/* defineContract */.y)({
    name: 'gate-result', schema: gate_result_validator_namespaceObject,
    complete: (draft) => ({ schema_version: 'v1', phase: 'OTHER', blocking: false, ...draft }),
    check: () => [],
});
const parseGateResult = gateResult.parse;
const validateGateResult = gateResult.validate;
const createGateResult = gateResult.create;

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __webpack_require__(72112);
;// CONCATENATED MODULE: ./build/contract/generated/pr-summary.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.


/** @type {import('../schema-validator.js').SchemaCheck} */
const pr_summary_validator_validate = pr_summary_validator_validate52;
/** @type {string} */
const pr_summary_validator_schemaId = "https://contract-gates.dev/schemas/pr-summary.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const pr_summary_validator_knownKeys = {
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
const pr_summary_validator_schema19 = { "$id": "https://contract-gates.dev/schemas/pr-summary.schema.json", "type": "object", "additionalProperties": false, "required": ["version", "summary", "violations", "envelope_reference"], "properties": { "version": { "type": "string", "const": "1.0.0" }, "summary": { "type": "object", "additionalProperties": false, "required": ["total_violations", "by_severity", "by_category"], "properties": { "total_violations": { "type": "integer", "minimum": 0 }, "by_severity": { "type": "object", "additionalProperties": false, "required": ["error", "warning", "info"], "properties": { "error": { "type": "integer", "minimum": 0 }, "warning": { "type": "integer", "minimum": 0 }, "info": { "type": "integer", "minimum": 0 } } }, "by_category": { "type": "object", "additionalProperties": { "type": "integer", "minimum": 1 }, "propertyNames": { "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } } } }, "violations": { "type": "array", "items": { "$ref": "#/$defs/PRSummaryViolation" } }, "envelope_reference": { "type": "object", "additionalProperties": false, "required": ["signature", "analyzer_version", "schema_version", "repo_fingerprint"], "properties": { "signature": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "analyzer_version": { "type": "string", "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" }, "schema_version": { "type": "integer", "const": 1 }, "repo_fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } } }, "$defs": { "PRSummaryViolation": { "type": "object", "additionalProperties": false, "required": ["id", "rulepack_namespace", "rule_id", "severity", "category", "file_path", "line_number", "column_number", "message"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "rulepack_namespace": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "rule_id": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "category": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "file_path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "line_number": { "type": ["integer", "null"], "minimum": 1 }, "column_number": { "type": ["integer", "null"], "minimum": 1 }, "message": { "type": "string", "minLength": 1 }, "context": { "type": "object", "additionalProperties": true } } } } };
const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const pr_summary_validator_schema20 = { "type": "object", "additionalProperties": false, "required": ["id", "rulepack_namespace", "rule_id", "severity", "category", "file_path", "line_number", "column_number", "message"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "rulepack_namespace": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "rule_id": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "category": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "file_path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "line_number": { "type": ["integer", "null"], "minimum": 1 }, "column_number": { "type": ["integer", "null"], "minimum": 1 }, "message": { "type": "string", "minLength": 1 }, "context": { "type": "object", "additionalProperties": true } } };
const pr_summary_validator_func1 = Object.prototype.hasOwnProperty;
const pr_summary_validator_func2 = code_points/* countCodePoints */.s;
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern8 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
function pr_summary_validator_validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = pr_summary_validator_validate53.evaluated;
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
            if (!(pr_summary_validator_func1.call(pr_summary_validator_schema20.properties, key0))) {
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
                const err17 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: pr_summary_validator_schema20.properties.severity.enum } };
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
                const err22 = { instancePath: instancePath + "/line_number", schemaPath: "#/properties/line_number/type", keyword: "type", params: { type: pr_summary_validator_schema20.properties.line_number.type } };
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
                const err24 = { instancePath: instancePath + "/column_number", schemaPath: "#/properties/column_number/type", keyword: "type", params: { type: pr_summary_validator_schema20.properties.column_number.type } };
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
                if (pr_summary_validator_func2(data8) < 1) {
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
    pr_summary_validator_validate53.errors = vErrors;
    return errors === 0;
}
pr_summary_validator_validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function pr_summary_validator_validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/pr-summary.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = pr_summary_validator_validate52.evaluated;
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
                    if (!(pr_summary_validator_validate53(data9[i0], { instancePath: instancePath + "/violations/" + i0, parentData: data9, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? pr_summary_validator_validate53.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, pr_summary_validator_validate53.errors);
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
    pr_summary_validator_validate52.errors = vErrors;
    return errors === 0;
}
pr_summary_validator_validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

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
function pr_summary_complete(envelope) {
    const violations = Object.values(envelope.extensions)
        .flatMap((extension) => extension.violations)
        .map(({ detected_at, analyzer_version, ...shown }) => shown)
        .sort(contract_violation/* byViolationId */.k6);
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
function* pr_summary_check({ summary, violations }) {
    yield* (0,contract_violation/* checkViolationOrder */.Uk)(violations, '/violations');
    for (const [index, violation] of violations.entries())
        yield* (0,contract_violation/* checkViolation */.o_)(violation, `/violations/${index}`);
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
const prSummary = (0,contract_kind/* defineContract */.y)({ name: 'pr-summary', schema: pr_summary_validator_namespaceObject, complete: pr_summary_complete, check: pr_summary_check });
const parsePrSummary = prSummary.parse;
const validatePrSummary = prSummary.validate;
/** The pull request summary of an envelope: every violation, sorted by id, with counts (document 003 section 4.5). */
function createPrSummary(envelope) {
    return prSummary.create(envelope);
}

;// CONCATENATED MODULE: ./build/contract/generated/task-span-contract.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.



/** @type {import('../schema-validator.js').SchemaCheck} */
const task_span_contract_validator_validate = task_span_contract_validator_validate52;
/** @type {string} */
const task_span_contract_validator_schemaId = "https://contract-gates.dev/schemas/task-span-contract.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const task_span_contract_validator_knownKeys = {
    "#/additionalProperties": [
        "acceptance_criteria",
        "blocked_on_span_id",
        "blocked_reason",
        "checksums",
        "metrics",
        "next_action",
        "parent_task_id",
        "phase",
        "project_id",
        "schema_version",
        "span_id",
        "status",
        "task_id",
        "timestamp",
        "trace_id"
    ],
    "#/properties/checksums/additionalProperties": [
        "artifact_manifest_checksum",
        "project_context_checksum",
        "source_checksum"
    ],
    "#/properties/metrics/additionalProperties": [
        "artifact_count",
        "complexity_score",
        "feature_count",
        "gap_count"
    ]
};
const task_span_contract_validator_schema19 = { "$id": "https://contract-gates.dev/schemas/task-span-contract.schema.json", "type": "object", "additionalProperties": false, "required": ["schema_version", "project_id", "task_id", "phase", "status"], "properties": { "schema_version": { "type": "string", "const": "v1" }, "project_id": { "type": "string", "minLength": 1 }, "trace_id": { "type": "string", "minLength": 1 }, "span_id": { "type": "string", "minLength": 1 }, "task_id": { "type": "string", "minLength": 1 }, "parent_task_id": { "type": "string", "minLength": 1 }, "phase": { "type": "string", "enum": ["INIT_BASELINE", "EXPORT_CONTRACT", "CONTRACT_INTEGRITY", "INGEST_PARSE_ASSESS", "ROUTING_DECISION", "ARTISAN_DESIGN", "ARTISAN_IMPLEMENT", "TEST_VALIDATE", "REVIEW_CALIBRATE", "FINALIZE_VERIFY", "OTHER"] }, "status": { "type": "string", "enum": ["not_started", "in_progress", "blocked", "completed", "failed"] }, "checksums": { "type": "object", "additionalProperties": false, "required": [], "properties": { "source_checksum": { "type": "string", "minLength": 1 }, "artifact_manifest_checksum": { "type": "string", "minLength": 1 }, "project_context_checksum": { "type": "string", "minLength": 1 } } }, "metrics": { "type": "object", "additionalProperties": false, "required": [], "properties": { "gap_count": { "type": "integer", "minimum": 0 }, "feature_count": { "type": "integer", "minimum": 0 }, "complexity_score": { "type": "number", "minimum": 0, "maximum": 100 }, "artifact_count": { "type": "integer", "minimum": 0 } } }, "blocked_reason": { "type": "string", "minLength": 1 }, "blocked_on_span_id": { "type": "string", "minLength": 1 }, "next_action": { "type": "string", "minLength": 1 }, "acceptance_criteria": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "timestamp": { "type": "string", "format": "date-time" } } };
const task_span_contract_validator_func1 = Object.prototype.hasOwnProperty;
const task_span_contract_validator_func2 = code_points/* countCodePoints */.s;
const task_span_contract_validator_formats0 = rfc3339/* isDateTime */.A;
function task_span_contract_validator_validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/task-span-contract.schema.json" */ ;
    let vErrors = null;
    let errors = 0;
    const evaluated0 = task_span_contract_validator_validate52.evaluated;
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
        if (data.project_id === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "project_id" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.task_id === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task_id" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.phase === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "phase" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(task_span_contract_validator_func1.call(task_span_contract_validator_schema19.properties, key0))) {
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
        if (data.schema_version !== undefined) {
            let data0 = data.schema_version;
            if (typeof data0 !== "string") {
                const err6 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err6);
                }
                errors++;
            }
            if ("v1" !== data0) {
                const err7 = { instancePath: instancePath + "/schema_version", schemaPath: "#/properties/schema_version/const", keyword: "const", params: { allowedValue: "v1" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err7);
                }
                errors++;
            }
        }
        if (data.project_id !== undefined) {
            let data1 = data.project_id;
            if (typeof data1 === "string") {
                if (task_span_contract_validator_func2(data1) < 1) {
                    const err8 = { instancePath: instancePath + "/project_id", schemaPath: "#/properties/project_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err9 = { instancePath: instancePath + "/project_id", schemaPath: "#/properties/project_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err9);
                }
                errors++;
            }
        }
        if (data.trace_id !== undefined) {
            let data2 = data.trace_id;
            if (typeof data2 === "string") {
                if (task_span_contract_validator_func2(data2) < 1) {
                    const err10 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err11 = { instancePath: instancePath + "/trace_id", schemaPath: "#/properties/trace_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err11);
                }
                errors++;
            }
        }
        if (data.span_id !== undefined) {
            let data3 = data.span_id;
            if (typeof data3 === "string") {
                if (task_span_contract_validator_func2(data3) < 1) {
                    const err12 = { instancePath: instancePath + "/span_id", schemaPath: "#/properties/span_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err13 = { instancePath: instancePath + "/span_id", schemaPath: "#/properties/span_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err13);
                }
                errors++;
            }
        }
        if (data.task_id !== undefined) {
            let data4 = data.task_id;
            if (typeof data4 === "string") {
                if (task_span_contract_validator_func2(data4) < 1) {
                    const err14 = { instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err15 = { instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" } };
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
            let data5 = data.parent_task_id;
            if (typeof data5 === "string") {
                if (task_span_contract_validator_func2(data5) < 1) {
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
        if (data.phase !== undefined) {
            let data6 = data.phase;
            if (typeof data6 !== "string") {
                const err18 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err18);
                }
                errors++;
            }
            if (!(((((((((((data6 === "INIT_BASELINE") || (data6 === "EXPORT_CONTRACT")) || (data6 === "CONTRACT_INTEGRITY")) || (data6 === "INGEST_PARSE_ASSESS")) || (data6 === "ROUTING_DECISION")) || (data6 === "ARTISAN_DESIGN")) || (data6 === "ARTISAN_IMPLEMENT")) || (data6 === "TEST_VALIDATE")) || (data6 === "REVIEW_CALIBRATE")) || (data6 === "FINALIZE_VERIFY")) || (data6 === "OTHER"))) {
                const err19 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: task_span_contract_validator_schema19.properties.phase.enum } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data7 = data.status;
            if (typeof data7 !== "string") {
                const err20 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err20);
                }
                errors++;
            }
            if (!(((((data7 === "not_started") || (data7 === "in_progress")) || (data7 === "blocked")) || (data7 === "completed")) || (data7 === "failed"))) {
                const err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: task_span_contract_validator_schema19.properties.status.enum } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                }
                errors++;
            }
        }
        if (data.checksums !== undefined) {
            let data8 = data.checksums;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key1 in data8) {
                    if (!(((key1 === "source_checksum") || (key1 === "artifact_manifest_checksum")) || (key1 === "project_context_checksum"))) {
                        const err22 = { instancePath: instancePath + "/checksums", schemaPath: "#/properties/checksums/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err22];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err22);
                        }
                        errors++;
                    }
                }
                if (data8.source_checksum !== undefined) {
                    let data9 = data8.source_checksum;
                    if (typeof data9 === "string") {
                        if (task_span_contract_validator_func2(data9) < 1) {
                            const err23 = { instancePath: instancePath + "/checksums/source_checksum", schemaPath: "#/properties/checksums/properties/source_checksum/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err23];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err23);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err24 = { instancePath: instancePath + "/checksums/source_checksum", schemaPath: "#/properties/checksums/properties/source_checksum/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err24];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err24);
                        }
                        errors++;
                    }
                }
                if (data8.artifact_manifest_checksum !== undefined) {
                    let data10 = data8.artifact_manifest_checksum;
                    if (typeof data10 === "string") {
                        if (task_span_contract_validator_func2(data10) < 1) {
                            const err25 = { instancePath: instancePath + "/checksums/artifact_manifest_checksum", schemaPath: "#/properties/checksums/properties/artifact_manifest_checksum/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err25];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err25);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err26 = { instancePath: instancePath + "/checksums/artifact_manifest_checksum", schemaPath: "#/properties/checksums/properties/artifact_manifest_checksum/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err26);
                        }
                        errors++;
                    }
                }
                if (data8.project_context_checksum !== undefined) {
                    let data11 = data8.project_context_checksum;
                    if (typeof data11 === "string") {
                        if (task_span_contract_validator_func2(data11) < 1) {
                            const err27 = { instancePath: instancePath + "/checksums/project_context_checksum", schemaPath: "#/properties/checksums/properties/project_context_checksum/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err28 = { instancePath: instancePath + "/checksums/project_context_checksum", schemaPath: "#/properties/checksums/properties/project_context_checksum/type", keyword: "type", params: { type: "string" } };
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
                const err29 = { instancePath: instancePath + "/checksums", schemaPath: "#/properties/checksums/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err29];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err29);
                }
                errors++;
            }
        }
        if (data.metrics !== undefined) {
            let data12 = data.metrics;
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                for (const key2 in data12) {
                    if (!((((key2 === "gap_count") || (key2 === "feature_count")) || (key2 === "complexity_score")) || (key2 === "artifact_count"))) {
                        const err30 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err30);
                        }
                        errors++;
                    }
                }
                if (data12.gap_count !== undefined) {
                    let data13 = data12.gap_count;
                    if (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) {
                        const err31 = { instancePath: instancePath + "/metrics/gap_count", schemaPath: "#/properties/metrics/properties/gap_count/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err31];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err31);
                        }
                        errors++;
                    }
                    if ((typeof data13 == "number") && (isFinite(data13))) {
                        if (data13 < 0 || isNaN(data13)) {
                            const err32 = { instancePath: instancePath + "/metrics/gap_count", schemaPath: "#/properties/metrics/properties/gap_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data12.feature_count !== undefined) {
                    let data14 = data12.feature_count;
                    if (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) {
                        const err33 = { instancePath: instancePath + "/metrics/feature_count", schemaPath: "#/properties/metrics/properties/feature_count/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err33);
                        }
                        errors++;
                    }
                    if ((typeof data14 == "number") && (isFinite(data14))) {
                        if (data14 < 0 || isNaN(data14)) {
                            const err34 = { instancePath: instancePath + "/metrics/feature_count", schemaPath: "#/properties/metrics/properties/feature_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data12.complexity_score !== undefined) {
                    let data15 = data12.complexity_score;
                    if ((typeof data15 == "number") && (isFinite(data15))) {
                        if (data15 > 100 || isNaN(data15)) {
                            const err35 = { instancePath: instancePath + "/metrics/complexity_score", schemaPath: "#/properties/metrics/properties/complexity_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                            if (vErrors === null) {
                                vErrors = [err35];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err35);
                            }
                            errors++;
                        }
                        if (data15 < 0 || isNaN(data15)) {
                            const err36 = { instancePath: instancePath + "/metrics/complexity_score", schemaPath: "#/properties/metrics/properties/complexity_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                        const err37 = { instancePath: instancePath + "/metrics/complexity_score", schemaPath: "#/properties/metrics/properties/complexity_score/type", keyword: "type", params: { type: "number" } };
                        if (vErrors === null) {
                            vErrors = [err37];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err37);
                        }
                        errors++;
                    }
                }
                if (data12.artifact_count !== undefined) {
                    let data16 = data12.artifact_count;
                    if (!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) {
                        const err38 = { instancePath: instancePath + "/metrics/artifact_count", schemaPath: "#/properties/metrics/properties/artifact_count/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err38];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err38);
                        }
                        errors++;
                    }
                    if ((typeof data16 == "number") && (isFinite(data16))) {
                        if (data16 < 0 || isNaN(data16)) {
                            const err39 = { instancePath: instancePath + "/metrics/artifact_count", schemaPath: "#/properties/metrics/properties/artifact_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err39];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err39);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err40 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err40);
                }
                errors++;
            }
        }
        if (data.blocked_reason !== undefined) {
            let data17 = data.blocked_reason;
            if (typeof data17 === "string") {
                if (task_span_contract_validator_func2(data17) < 1) {
                    const err41 = { instancePath: instancePath + "/blocked_reason", schemaPath: "#/properties/blocked_reason/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err41);
                    }
                    errors++;
                }
            }
            else {
                const err42 = { instancePath: instancePath + "/blocked_reason", schemaPath: "#/properties/blocked_reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err42];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err42);
                }
                errors++;
            }
        }
        if (data.blocked_on_span_id !== undefined) {
            let data18 = data.blocked_on_span_id;
            if (typeof data18 === "string") {
                if (task_span_contract_validator_func2(data18) < 1) {
                    const err43 = { instancePath: instancePath + "/blocked_on_span_id", schemaPath: "#/properties/blocked_on_span_id/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err43);
                    }
                    errors++;
                }
            }
            else {
                const err44 = { instancePath: instancePath + "/blocked_on_span_id", schemaPath: "#/properties/blocked_on_span_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err44];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err44);
                }
                errors++;
            }
        }
        if (data.next_action !== undefined) {
            let data19 = data.next_action;
            if (typeof data19 === "string") {
                if (task_span_contract_validator_func2(data19) < 1) {
                    const err45 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err45];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err45);
                    }
                    errors++;
                }
            }
            else {
                const err46 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err46];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err46);
                }
                errors++;
            }
        }
        if (data.acceptance_criteria !== undefined) {
            let data20 = data.acceptance_criteria;
            if (Array.isArray(data20)) {
                const len0 = data20.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data21 = data20[i0];
                    if (typeof data21 === "string") {
                        if (task_span_contract_validator_func2(data21) < 1) {
                            const err47 = { instancePath: instancePath + "/acceptance_criteria/" + i0, schemaPath: "#/properties/acceptance_criteria/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err47];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err47);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err48 = { instancePath: instancePath + "/acceptance_criteria/" + i0, schemaPath: "#/properties/acceptance_criteria/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err48];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err48);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err49 = { instancePath: instancePath + "/acceptance_criteria", schemaPath: "#/properties/acceptance_criteria/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err49];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err49);
                }
                errors++;
            }
        }
        if (data.timestamp !== undefined) {
            let data22 = data.timestamp;
            if (typeof data22 === "string") {
                if (!(task_span_contract_validator_formats0(data22))) {
                    const err50 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" } };
                    if (vErrors === null) {
                        vErrors = [err50];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err50);
                    }
                    errors++;
                }
            }
            else {
                const err51 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } };
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
    else {
        const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err52];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err52);
        }
        errors++;
    }
    task_span_contract_validator_validate52.errors = vErrors;
    return errors === 0;
}
task_span_contract_validator_validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/task-span.js


function* task_span_check(span) {
    if (span.span_id !== undefined && span.blocked_on_span_id === span.span_id) {
        yield { pointer: '/blocked_on_span_id', expected: 'another span', actual: 'the span itself' };
    }
}
const taskSpan = (0,contract_kind/* defineContract */.y)({
    name: 'task-span-contract', schema: task_span_contract_validator_namespaceObject, check: task_span_check,
    complete: (draft) => ({ schema_version: 'v1', phase: 'OTHER', ...draft }),
});
const parseTaskSpan = taskSpan.parse;
const validateTaskSpan = taskSpan.validate;
const createTaskSpan = taskSpan.create;

// EXTERNAL MODULE: ./build/contract/verdict-file.js + 1 modules
var verdict_file = __webpack_require__(76149);
// EXTERNAL MODULE: ./build/contract/gate-report.js + 1 modules
var gate_report = __webpack_require__(80955);
// EXTERNAL MODULE: ./build/gates/ended-gate.js
var ended_gate = __webpack_require__(83543);
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
    return (0,gate_report/* createGateReport */.KA)({
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
var outcome_words = __webpack_require__(65195);
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

// EXTERNAL MODULE: ./build/reporters/outputs.js
var outputs = __webpack_require__(54479);
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
        counts: (0,outputs/* countsOf */.m)(facts),
        warnings: [...facts.warnings],
        items: facts.items.map((item) => ({ ...item, added: [...item.added] })),
        signature: facts.envelope?.meta.signature ?? null,
        files: { ...files },
    };
}

// EXTERNAL MODULE: ./build/reporters/markdown/gate-report.js
var markdown_gate_report = __webpack_require__(63203);
// EXTERNAL MODULE: ./build/reporters/markdown/gate-summary.js
var gate_summary = __webpack_require__(83637);
// EXTERNAL MODULE: ./build/pipeline/run-files.js
var run_files = __webpack_require__(62144);
;// CONCATENATED MODULE: ./build/pipeline/write-run.js


















/** Everything that a run leaves, as texts by name, `verdict.json` last: it holds the SHA-256 of the others. */
function runDocuments(facts, record) {
    const files = new Map();
    const frame = frameOf(facts);
    const contract = deploymentContractOf(facts);
    mustBeValid('deployment-contract.json', validateDeploymentContract(contract));
    files.set('deployment-contract.json', (0,canonical_json/* prettyCanonicalJson */.xh)(contract));
    if (facts.envelope !== null) {
        files.set('envelope.json', (0,envelope/* envelopeText */.q$)(facts.envelope));
        files.set('pr-summary.json', (0,canonical_json/* prettyCanonicalJson */.xh)(valid('pr-summary.json', createPrSummary(facts.envelope))));
    }
    const summary = aggregateReportOf(facts.gates, frame);
    if (summary !== null)
        files.set('gate-summary.json', (0,canonical_json/* prettyCanonicalJson */.xh)(valid('gate-summary.json', summary)));
    files.set('gate-summary.md', (0,gate_summary/* gateSummaryMarkdown */.N)(facts));
    const results = gateResultsOf(facts);
    for (const result of results)
        mustBeValid('gate-results.json', validateGateResult(result));
    files.set('gate-results.json', (0,canonical_json/* prettyCanonicalJson */.xh)(results));
    const spans = taskSpansOf(facts);
    for (const span of spans)
        mustBeValid('task-spans.json', validateTaskSpan(span));
    files.set('task-spans.json', (0,canonical_json/* prettyCanonicalJson */.xh)(spans));
    files.set('run.json', (0,canonical_json/* prettyCanonicalJson */.xh)(runRecordOf(facts, record)));
    const digests = Object.fromEntries([...files].map(([name, text]) => [name, (0,digest/* sha256Hex */.fg)(text)]));
    const verdict = verdictFileOf(facts, digests);
    mustBeValid('verdict.json', (0,verdict_file/* validateVerdictFile */.KN)(verdict));
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

/***/ 80089:
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

/***/ 63203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ gateReportMarkdown),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* unused harmony exports statusLineOf, placeOf */
/* harmony import */ var _base_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9926);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80089);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65195);




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


/***/ }),

/***/ 83637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ gateSummaryMarkdown),
/* harmony export */   k: () => (/* binding */ gateTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9926);
/* harmony import */ var _gate_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63203);
/* harmony import */ var _outcome_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65195);



/** The aggregated Markdown report of all gates, the companion of `gate-summary.json` (SPEC section 4, Files). */
function gateSummaryMarkdown(facts) {
    const lines = ['# Gate Summary', '', `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(facts.verdict.headline)}**`, ''];
    if (facts.verdict.nextAction !== null)
        lines.push(`Next: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(facts.verdict.nextAction)}`, '');
    lines.push(...gateTable(facts));
    for (const gate of facts.gates) {
        if (gate.findings.length > 0)
            lines.push(`## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(gate.name)}`, '', ...(0,_gate_report_js__WEBPACK_IMPORTED_MODULE_0__/* .findingLines */ .hq)(gate.findings));
    }
    lines.push('---', `Generated by: contract-gates ${facts.version}`, 'Report version: 2.0', '');
    return lines.join('\n');
}
/** One row a gate: name, outcome, duration, why. */
function gateTable(facts) {
    if (facts.gates.length === 0)
        return ['No gate ran.', ''];
    const rows = facts.gates.map((gate) => {
        const why = (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(gate);
        const duration = gate.startedAt === null ? '–' : (0,_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .durationWords */ .Sh)(gate.durationSeconds);
        const advisory = gate.blocking ? '' : ' (advisory)';
        return `| ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(gate.name)}${advisory} | ${_outcome_words_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_WORDS */ .nx[gate.outcome]} | ${duration} | ${why === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(why)} |`;
    });
    return ['| Gate | Outcome | Time | Why |', '|---|---|---:|---|', ...rows, ''];
}


/***/ }),

/***/ 54479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _base_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1981);
/* harmony import */ var _base_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64172);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80089);



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
    const codes = [...new Set(facts.verdict.reasons.map((reason) => reason.code))].sort(_base_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n);
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
    if ((0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .wI)(whole) <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputBytes)
        return whole;
    const worstFirst = [...entries].sort((a, b) => Number(a[1] === 'pass') - Number(b[1] === 'pass') || (0,_base_order_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n)(a[0], b[0]));
    const kept = [];
    let bytes = 2;
    for (const entry of worstFirst) {
        bytes += (0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .wI)(JSON.stringify(entry[0])) + (0,_base_bounded_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .wI)(JSON.stringify(entry[1])) + 2;
        if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.outputBytes)
            break;
        kept.push(entry);
    }
    return JSON.stringify(Object.fromEntries(kept));
}


/***/ })

};
