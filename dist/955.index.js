export const id = 955;
export const ids = [955];
export const modules = {

/***/ 80955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KA: () => (/* binding */ createGateReport),
  Bw: () => (/* binding */ parseGateReport)
});

// UNUSED EXPORTS: gateReport, statusOfFindings, validateGateReport

// NAMESPACE OBJECT: ./build/contract/generated/gate-report.validator.js
var gate_report_validator_namespaceObject = {};
__webpack_require__.r(gate_report_validator_namespaceObject);
__webpack_require__.d(gate_report_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/contract/contract-kind.js + 4 modules
var contract_kind = __webpack_require__(59425);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __webpack_require__(35536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __webpack_require__(68184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __webpack_require__(45775);
;// CONCATENATED MODULE: ./build/contract/generated/gate-report.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.



/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/gate_report.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {};
const schema19 = { "$id": "https://contract-gates.dev/schemas/gate_report.schema.json", "type": "object", "additionalProperties": true, "required": ["version", "timestamp", "environment", "gates", "summary"], "properties": { "version": { "type": "string", "const": "2.0" }, "timestamp": { "type": "string", "format": "date-time" }, "environment": { "type": "string", "enum": ["local", "ci"] }, "gates": { "type": "array", "items": { "$ref": "#/$defs/GateReportGate" }, "minItems": 1 }, "summary": { "type": "object", "additionalProperties": true, "required": ["total", "passed", "failed", "warnings"], "properties": { "total": { "type": "integer", "minimum": 0 }, "passed": { "type": "integer", "minimum": 0 }, "failed": { "type": "integer", "minimum": 0 }, "warnings": { "type": "integer", "minimum": 0 } } }, "metadata": { "type": "object", "additionalProperties": true, "required": [], "properties": { "commit_sha": { "type": "string", "minLength": 1 }, "branch": { "type": "string", "minLength": 1 }, "workflow_run_id": { "type": ["string", "integer"] }, "executor": { "type": "string", "minLength": 1 }, "not_run": { "type": "array", "items": { "$ref": "#/$defs/GateReportLeftOut" } }, "skipped": { "type": "array", "items": { "$ref": "#/$defs/GateReportLeftOut" } } } } }, "$defs": { "GateReportGate": { "type": "object", "additionalProperties": true, "required": ["name", "status", "duration_seconds", "findings", "metrics"], "properties": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "status": { "type": "string", "enum": ["pass", "fail", "warn"] }, "duration_seconds": { "type": "number", "minimum": 0 }, "findings": { "type": "array", "items": { "$ref": "#/$defs/GateReportFinding" } }, "metrics": { "type": "object", "additionalProperties": true }, "metadata": { "type": "object", "additionalProperties": true, "required": [], "properties": { "script": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "config_file": { "type": "string", "minLength": 1 } } } } }, "GateReportFinding": { "type": "object", "additionalProperties": true, "required": ["level", "message"], "properties": { "level": { "type": "string", "enum": ["error", "warning", "info"] }, "message": { "type": "string", "minLength": 1 }, "file": { "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 }, "rule": { "type": "string", "minLength": 1 }, "suggestion": { "type": "string", "minLength": 1 }, "code_snippet": { "type": "string" } } }, "GateReportLeftOut": { "type": "object", "additionalProperties": true, "required": ["name", "reason"], "properties": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "reason": { "type": "string", "minLength": 1 } } } } };
const formats0 = rfc3339/* isDateTime */.A;
const schema20 = { "type": "object", "additionalProperties": true, "required": ["name", "status", "duration_seconds", "findings", "metrics"], "properties": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "status": { "type": "string", "enum": ["pass", "fail", "warn"] }, "duration_seconds": { "type": "number", "minimum": 0 }, "findings": { "type": "array", "items": { "$ref": "#/$defs/GateReportFinding" } }, "metrics": { "type": "object", "additionalProperties": true }, "metadata": { "type": "object", "additionalProperties": true, "required": [], "properties": { "script": { "type": "string", "minLength": 1 }, "version": { "type": "string", "minLength": 1 }, "config_file": { "type": "string", "minLength": 1 } } } } };
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const schema21 = { "type": "object", "additionalProperties": true, "required": ["level", "message"], "properties": { "level": { "type": "string", "enum": ["error", "warning", "info"] }, "message": { "type": "string", "minLength": 1 }, "file": { "type": "string", "minLength": 1 }, "line": { "type": "integer", "minimum": 1 }, "column": { "type": "integer", "minimum": 1 }, "rule": { "type": "string", "minLength": 1 }, "suggestion": { "type": "string", "minLength": 1 }, "code_snippet": { "type": "string" } } };
const func1 = code_points/* countCodePoints */.s;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
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
        if (data.level === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "level" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.message === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.level !== undefined) {
            let data0 = data.level;
            if (typeof data0 !== "string") {
                const err2 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err2];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err2);
                }
                errors++;
            }
            if (!(((data0 === "error") || (data0 === "warning")) || (data0 === "info"))) {
                const err3 = { instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema21.properties.level.enum } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err3);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            let data1 = data.message;
            if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                    const err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err5);
                }
                errors++;
            }
        }
        if (data.file !== undefined) {
            let data2 = data.file;
            if (typeof data2 === "string") {
                if (func1(data2) < 1) {
                    const err6 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err6];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err6);
                    }
                    errors++;
                }
            }
            else {
                const err7 = { instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err7);
                }
                errors++;
            }
        }
        if (data.line !== undefined) {
            let data3 = data.line;
            if (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) {
                const err8 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err8);
                }
                errors++;
            }
            if ((typeof data3 == "number") && (isFinite(data3))) {
                if (data3 < 1 || isNaN(data3)) {
                    const err9 = { instancePath: instancePath + "/line", schemaPath: "#/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err9];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err9);
                    }
                    errors++;
                }
            }
        }
        if (data.column !== undefined) {
            let data4 = data.column;
            if (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) {
                const err10 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err10);
                }
                errors++;
            }
            if ((typeof data4 == "number") && (isFinite(data4))) {
                if (data4 < 1 || isNaN(data4)) {
                    const err11 = { instancePath: instancePath + "/column", schemaPath: "#/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err11);
                    }
                    errors++;
                }
            }
        }
        if (data.rule !== undefined) {
            let data5 = data.rule;
            if (typeof data5 === "string") {
                if (func1(data5) < 1) {
                    const err12 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err13 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err13);
                }
                errors++;
            }
        }
        if (data.suggestion !== undefined) {
            let data6 = data.suggestion;
            if (typeof data6 === "string") {
                if (func1(data6) < 1) {
                    const err14 = { instancePath: instancePath + "/suggestion", schemaPath: "#/properties/suggestion/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err15 = { instancePath: instancePath + "/suggestion", schemaPath: "#/properties/suggestion/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err15);
                }
                errors++;
            }
        }
        if (data.code_snippet !== undefined) {
            if (typeof data.code_snippet !== "string") {
                const err16 = { instancePath: instancePath + "/code_snippet", schemaPath: "#/properties/code_snippet/type", keyword: "type", params: { type: "string" } };
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
        const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err17];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err17);
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
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.status === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "status" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.duration_seconds === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "duration_seconds" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.findings === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "findings" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.metrics === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metrics" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
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
                const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err6);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data1 = data.status;
            if (typeof data1 !== "string") {
                const err7 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err7);
                }
                errors++;
            }
            if (!(((data1 === "pass") || (data1 === "fail")) || (data1 === "warn"))) {
                const err8 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema20.properties.status.enum } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err8);
                }
                errors++;
            }
        }
        if (data.duration_seconds !== undefined) {
            let data2 = data.duration_seconds;
            if ((typeof data2 == "number") && (isFinite(data2))) {
                if (data2 < 0 || isNaN(data2)) {
                    const err9 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                const err10 = { instancePath: instancePath + "/duration_seconds", schemaPath: "#/properties/duration_seconds/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err10);
                }
                errors++;
            }
        }
        if (data.findings !== undefined) {
            let data3 = data.findings;
            if (Array.isArray(data3)) {
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate54(data3[i0], { instancePath: instancePath + "/findings/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate54.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate54.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err11 = { instancePath: instancePath + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err11);
                }
                errors++;
            }
        }
        if (data.metrics !== undefined) {
            let data5 = data.metrics;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            }
            else {
                const err12 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err12);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data6 = data.metadata;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.script !== undefined) {
                    let data7 = data6.script;
                    if (typeof data7 === "string") {
                        if (func1(data7) < 1) {
                            const err13 = { instancePath: instancePath + "/metadata/script", schemaPath: "#/properties/metadata/properties/script/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err14 = { instancePath: instancePath + "/metadata/script", schemaPath: "#/properties/metadata/properties/script/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err14);
                        }
                        errors++;
                    }
                }
                if (data6.version !== undefined) {
                    let data8 = data6.version;
                    if (typeof data8 === "string") {
                        if (func1(data8) < 1) {
                            const err15 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err15];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err15);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err16 = { instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err16];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err16);
                        }
                        errors++;
                    }
                }
                if (data6.config_file !== undefined) {
                    let data9 = data6.config_file;
                    if (typeof data9 === "string") {
                        if (func1(data9) < 1) {
                            const err17 = { instancePath: instancePath + "/metadata/config_file", schemaPath: "#/properties/metadata/properties/config_file/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err18 = { instancePath: instancePath + "/metadata/config_file", schemaPath: "#/properties/metadata/properties/config_file/type", keyword: "type", params: { type: "string" } };
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
                const err19 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
        }
    }
    else {
        const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err20];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err20);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema22 = { "type": "object", "additionalProperties": true, "required": ["name", "reason"], "properties": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "reason": { "type": "string", "minLength": 1 } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate57.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.name === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.reason === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reason" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
                    if (vErrors === null) {
                        vErrors = [err2];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err2);
                    }
                    errors++;
                }
            }
            else {
                const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err3);
                }
                errors++;
            }
        }
        if (data.reason !== undefined) {
            let data1 = data.reason;
            if (typeof data1 === "string") {
                if (func1(data1) < 1) {
                    const err4 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err4];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err4);
                    }
                    errors++;
                }
            }
            else {
                const err5 = { instancePath: instancePath + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err5);
                }
                errors++;
            }
        }
    }
    else {
        const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err6];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err6);
        }
        errors++;
    }
    validate57.errors = vErrors;
    return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/gate_report.schema.json" */ ;
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
        if (data.timestamp === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timestamp" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.environment === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "environment" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.gates === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.summary === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
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
            if ("2.0" !== data0) {
                const err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "2.0" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err6);
                }
                errors++;
            }
        }
        if (data.timestamp !== undefined) {
            let data1 = data.timestamp;
            if (typeof data1 === "string") {
                if (!(formats0(data1))) {
                    const err7 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/format", keyword: "format", params: { format: "date-time" } };
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
                const err8 = { instancePath: instancePath + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err8);
                }
                errors++;
            }
        }
        if (data.environment !== undefined) {
            let data2 = data.environment;
            if (typeof data2 !== "string") {
                const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err9);
                }
                errors++;
            }
            if (!((data2 === "local") || (data2 === "ci"))) {
                const err10 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/enum", keyword: "enum", params: { allowedValues: schema19.properties.environment.enum } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err10);
                }
                errors++;
            }
        }
        if (data.gates !== undefined) {
            let data3 = data.gates;
            if (Array.isArray(data3)) {
                if (data3.length < 1) {
                    const err11 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err11];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err11);
                    }
                    errors++;
                }
                const len0 = data3.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    if (!(validate53(data3[i0], { instancePath: instancePath + "/gates/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate53.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err12 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err12);
                }
                errors++;
            }
        }
        if (data.summary !== undefined) {
            let data5 = data.summary;
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.total === undefined) {
                    const err13 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "total" } };
                    if (vErrors === null) {
                        vErrors = [err13];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err13);
                    }
                    errors++;
                }
                if (data5.passed === undefined) {
                    const err14 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "passed" } };
                    if (vErrors === null) {
                        vErrors = [err14];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err14);
                    }
                    errors++;
                }
                if (data5.failed === undefined) {
                    const err15 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "failed" } };
                    if (vErrors === null) {
                        vErrors = [err15];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err15);
                    }
                    errors++;
                }
                if (data5.warnings === undefined) {
                    const err16 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/required", keyword: "required", params: { missingProperty: "warnings" } };
                    if (vErrors === null) {
                        vErrors = [err16];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err16);
                    }
                    errors++;
                }
                if (data5.total !== undefined) {
                    let data6 = data5.total;
                    if (!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) {
                        const err17 = { instancePath: instancePath + "/summary/total", schemaPath: "#/properties/summary/properties/total/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err17];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err17);
                        }
                        errors++;
                    }
                    if ((typeof data6 == "number") && (isFinite(data6))) {
                        if (data6 < 0 || isNaN(data6)) {
                            const err18 = { instancePath: instancePath + "/summary/total", schemaPath: "#/properties/summary/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data5.passed !== undefined) {
                    let data7 = data5.passed;
                    if (!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) {
                        const err19 = { instancePath: instancePath + "/summary/passed", schemaPath: "#/properties/summary/properties/passed/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err19];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err19);
                        }
                        errors++;
                    }
                    if ((typeof data7 == "number") && (isFinite(data7))) {
                        if (data7 < 0 || isNaN(data7)) {
                            const err20 = { instancePath: instancePath + "/summary/passed", schemaPath: "#/properties/summary/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data5.failed !== undefined) {
                    let data8 = data5.failed;
                    if (!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) {
                        const err21 = { instancePath: instancePath + "/summary/failed", schemaPath: "#/properties/summary/properties/failed/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err21];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err21);
                        }
                        errors++;
                    }
                    if ((typeof data8 == "number") && (isFinite(data8))) {
                        if (data8 < 0 || isNaN(data8)) {
                            const err22 = { instancePath: instancePath + "/summary/failed", schemaPath: "#/properties/summary/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data5.warnings !== undefined) {
                    let data9 = data5.warnings;
                    if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                        const err23 = { instancePath: instancePath + "/summary/warnings", schemaPath: "#/properties/summary/properties/warnings/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err23];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err23);
                        }
                        errors++;
                    }
                    if ((typeof data9 == "number") && (isFinite(data9))) {
                        if (data9 < 0 || isNaN(data9)) {
                            const err24 = { instancePath: instancePath + "/summary/warnings", schemaPath: "#/properties/summary/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err24];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err24);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err25 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err25);
                }
                errors++;
            }
        }
        if (data.metadata !== undefined) {
            let data10 = data.metadata;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.commit_sha !== undefined) {
                    let data11 = data10.commit_sha;
                    if (typeof data11 === "string") {
                        if (func1(data11) < 1) {
                            const err26 = { instancePath: instancePath + "/metadata/commit_sha", schemaPath: "#/properties/metadata/properties/commit_sha/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err27 = { instancePath: instancePath + "/metadata/commit_sha", schemaPath: "#/properties/metadata/properties/commit_sha/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err27];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err27);
                        }
                        errors++;
                    }
                }
                if (data10.branch !== undefined) {
                    let data12 = data10.branch;
                    if (typeof data12 === "string") {
                        if (func1(data12) < 1) {
                            const err28 = { instancePath: instancePath + "/metadata/branch", schemaPath: "#/properties/metadata/properties/branch/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err29 = { instancePath: instancePath + "/metadata/branch", schemaPath: "#/properties/metadata/properties/branch/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err29];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err29);
                        }
                        errors++;
                    }
                }
                if (data10.workflow_run_id !== undefined) {
                    let data13 = data10.workflow_run_id;
                    if ((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))) {
                        const err30 = { instancePath: instancePath + "/metadata/workflow_run_id", schemaPath: "#/properties/metadata/properties/workflow_run_id/type", keyword: "type", params: { type: schema19.properties.metadata.properties.workflow_run_id.type } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err30);
                        }
                        errors++;
                    }
                }
                if (data10.executor !== undefined) {
                    let data14 = data10.executor;
                    if (typeof data14 === "string") {
                        if (func1(data14) < 1) {
                            const err31 = { instancePath: instancePath + "/metadata/executor", schemaPath: "#/properties/metadata/properties/executor/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err32 = { instancePath: instancePath + "/metadata/executor", schemaPath: "#/properties/metadata/properties/executor/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err32];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err32);
                        }
                        errors++;
                    }
                }
                if (data10.not_run !== undefined) {
                    let data15 = data10.not_run;
                    if (Array.isArray(data15)) {
                        const len1 = data15.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            if (!(validate57(data15[i1], { instancePath: instancePath + "/metadata/not_run/" + i1, parentData: data15, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err33 = { instancePath: instancePath + "/metadata/not_run", schemaPath: "#/properties/metadata/properties/not_run/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err33);
                        }
                        errors++;
                    }
                }
                if (data10.skipped !== undefined) {
                    let data17 = data10.skipped;
                    if (Array.isArray(data17)) {
                        const len2 = data17.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            if (!(validate57(data17[i2], { instancePath: instancePath + "/metadata/skipped/" + i2, parentData: data17, parentDataProperty: i2, rootData, dynamicAnchors }))) {
                                vErrors = vErrors === null ? validate57.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate57.errors);
                                errors = vErrors.length;
                            }
                        }
                    }
                    else {
                        const err34 = { instancePath: instancePath + "/metadata/skipped", schemaPath: "#/properties/metadata/properties/skipped/type", keyword: "type", params: { type: "array" } };
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
                const err35 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
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
    else {
        const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err36];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err36);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/gate-report.js


const RANK = { pass: 0, warn: 1, fail: 2 };
/** The mildest status that findings allow: any error fails, else any warning warns. */
function statusOfFindings(findings) {
    if (findings.some(({ level }) => level === 'error'))
        return 'fail';
    return findings.some(({ level }) => level === 'warning') ? 'warn' : 'pass';
}
function summaryOf(gates) {
    const count = (status) => gates.filter((gate) => gate.status === status).length;
    return { total: gates.length, passed: count('pass'), failed: count('fail'), warnings: count('warn') };
}
function complete(draft) {
    const { timestamp, environment, gates, metadata } = draft;
    return { version: '2.0', timestamp, environment, gates, summary: summaryOf(gates), ...(metadata === undefined ? {} : { metadata }) };
}
function* check(report) {
    const seen = new Set();
    for (const [index, gate] of report.gates.entries()) {
        if (seen.has(gate.name))
            yield { pointer: `/gates/${index}/name`, expected: 'a name that no other gate of the report has', actual: JSON.stringify(gate.name) };
        seen.add(gate.name);
        const mildest = statusOfFindings(gate.findings);
        if (RANK[gate.status] < RANK[mildest]) {
            yield {
                pointer: `/gates/${index}/status`,
                expected: mildest === 'fail' ? '"fail", since a finding is an error' : '"warn" or "fail", since a finding is a warning',
                actual: JSON.stringify(gate.status),
            };
        }
    }
    const counted = summaryOf(report.gates);
    for (const key of ['total', 'passed', 'failed', 'warnings']) {
        if (report.summary[key] !== counted[key]) {
            yield { pointer: `/summary/${key}`, expected: `${counted[key]}, as counted in gates`, actual: String(report.summary[key]) };
        }
    }
}
const gateReport = (0,contract_kind/* defineContract */.y)({ name: 'gate-report', schema: gate_report_validator_namespaceObject, complete, check });
const parseGateReport = gateReport.parse;
const validateGateReport = gateReport.validate;
const createGateReport = gateReport.create;


/***/ })

};
