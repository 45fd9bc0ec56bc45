export const id = 996;
export const ids = [996];
export const modules = {

/***/ 6996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDeploymentContract: () => (/* binding */ createDeploymentContract),
  deploymentContract: () => (/* binding */ deploymentContract),
  parseDeploymentContract: () => (/* binding */ parseDeploymentContract),
  validateDeploymentContract: () => (/* binding */ validateDeploymentContract)
});

// NAMESPACE OBJECT: ./build/contract/generated/deployment-contract.validator.js
var deployment_contract_validator_namespaceObject = {};
__webpack_require__.r(deployment_contract_validator_namespaceObject);
__webpack_require__.d(deployment_contract_validator_namespaceObject, {
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
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __webpack_require__(8184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __webpack_require__(5775);
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


/***/ })

};
