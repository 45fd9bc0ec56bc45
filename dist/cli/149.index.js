export const id = 149;
export const ids = [149];
export const modules = {

/***/ 6149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createVerdictFile: () => (/* binding */ createVerdictFile),
  parseVerdictFile: () => (/* binding */ parseVerdictFile),
  validateVerdictFile: () => (/* binding */ validateVerdictFile),
  verdictFile: () => (/* binding */ verdictFile)
});

// NAMESPACE OBJECT: ./build/contract/generated/verdict.validator.js
var verdict_validator_namespaceObject = {};
__webpack_require__.r(verdict_validator_namespaceObject);
__webpack_require__.d(verdict_validator_namespaceObject, {
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
;// CONCATENATED MODULE: ./build/contract/generated/verdict.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.



/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/verdict.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "as_of",
        "base",
        "counts",
        "enforced",
        "files",
        "gates",
        "headline",
        "items",
        "mode",
        "reasons",
        "selection",
        "signature",
        "status",
        "version",
        "warnings"
    ],
    "#/properties/selection/additionalProperties": [
        "declared",
        "left_out",
        "selected"
    ],
    "#/properties/base/additionalProperties": [
        "detail",
        "kind",
        "sha"
    ],
    "#/properties/counts/additionalProperties": [
        "errors",
        "gates",
        "violations",
        "violations_new",
        "violations_old",
        "violations_waived",
        "warnings"
    ],
    "#/$defs/VerdictReason/additionalProperties": [
        "code",
        "gate",
        "message",
        "next_action",
        "rule"
    ],
    "#/$defs/VerdictGate/additionalProperties": [
        "blocking",
        "kind",
        "name",
        "outcome",
        "reasons",
        "skipped_by",
        "stopped_by",
        "thresholds"
    ],
    "#/$defs/VerdictThreshold/additionalProperties": [
        "actual",
        "expected",
        "met",
        "metric"
    ],
    "#/$defs/VerdictItem/additionalProperties": [
        "added",
        "file_path",
        "fingerprint",
        "line_number",
        "rule",
        "rulepack",
        "severity",
        "state",
        "violation_id"
    ]
};
const schema19 = { "$id": "https://contract-gates.dev/schemas/verdict.schema.json", "type": "object", "additionalProperties": false, "required": ["version", "status", "headline", "enforced", "mode", "as_of", "selection", "base", "reasons", "gates", "counts", "warnings", "items", "signature", "files"], "properties": { "version": { "type": "string", "const": "1.0" }, "status": { "type": "string", "enum": ["Succeeded", "Failed", "Blocked"] }, "headline": { "type": "string", "minLength": 1 }, "enforced": { "type": "boolean" }, "mode": { "type": "string", "enum": ["local", "ci"] }, "as_of": { "type": "string", "format": "date" }, "selection": { "type": "object", "additionalProperties": false, "required": ["declared", "selected", "left_out"], "properties": { "declared": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "selected": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "left_out": { "type": "array", "items": { "type": "string", "minLength": 1 } } } }, "base": { "type": "object", "additionalProperties": false, "required": ["kind", "sha", "detail"], "properties": { "kind": { "type": "string", "enum": ["found", "none", "unknown"] }, "sha": { "type": ["string", "null"], "minLength": 1 }, "detail": { "type": "string", "minLength": 1 } } }, "reasons": { "type": "array", "items": { "$ref": "#/$defs/VerdictReason" } }, "gates": { "type": "array", "items": { "$ref": "#/$defs/VerdictGate" } }, "counts": { "type": "object", "additionalProperties": false, "required": ["gates", "errors", "warnings", "violations", "violations_new", "violations_old", "violations_waived"], "properties": { "gates": { "type": "integer", "minimum": 0 }, "errors": { "type": "integer", "minimum": 0 }, "warnings": { "type": "integer", "minimum": 0 }, "violations": { "type": "integer", "minimum": 0 }, "violations_new": { "type": "integer", "minimum": 0 }, "violations_old": { "type": "integer", "minimum": 0 }, "violations_waived": { "type": "integer", "minimum": 0 } } }, "warnings": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "items": { "type": "array", "items": { "$ref": "#/$defs/VerdictItem" } }, "signature": { "type": ["string", "null"], "pattern": "^[0-9a-f]{64}$" }, "files": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "propertyNames": { "minLength": 1 } } }, "$defs": { "VerdictReason": { "type": "object", "additionalProperties": false, "required": ["code", "message", "next_action"], "properties": { "code": { "type": "string", "enum": ["gate_failed", "gate_error", "gate_timeout", "gate_cancelled", "gate_not_run", "report_missing", "report_invalid", "report_stale", "coverage_below_required", "static_analysis_not_met", "tests_failed", "threshold_missed", "violations", "strict_warnings", "waiver_expired", "freeze_window", "artifact_missing", "contract_invalid", "base_unknown", "limit_exceeded", "unreadable_file", "analyzer_error", "nothing_checked", "cancelled", "config_invalid", "internal_error"] }, "gate": { "type": "string", "minLength": 1 }, "rule": { "type": "string", "minLength": 1 }, "message": { "type": "string", "minLength": 1 }, "next_action": { "type": "string", "minLength": 1 } } }, "VerdictGate": { "type": "object", "additionalProperties": false, "required": ["name", "kind", "outcome", "blocking", "reasons", "thresholds"], "properties": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "kind": { "type": "string", "enum": ["script", "run", "rulepack"] }, "outcome": { "type": "string", "enum": ["pass", "warn", "fail", "error", "timeout", "cancelled", "not_run", "skipped"] }, "blocking": { "type": "boolean" }, "reasons": { "type": "array", "items": { "type": "string", "enum": ["gate_failed", "gate_error", "gate_timeout", "gate_cancelled", "gate_not_run", "report_missing", "report_invalid", "report_stale", "coverage_below_required", "static_analysis_not_met", "tests_failed", "threshold_missed", "violations", "strict_warnings", "waiver_expired", "freeze_window", "artifact_missing", "contract_invalid", "base_unknown", "limit_exceeded", "unreadable_file", "analyzer_error", "nothing_checked", "cancelled", "config_invalid", "internal_error"] } }, "stopped_by": { "type": "string", "minLength": 1 }, "skipped_by": { "type": "string", "minLength": 1 }, "thresholds": { "type": "array", "items": { "$ref": "#/$defs/VerdictThreshold" } } } }, "VerdictThreshold": { "type": "object", "additionalProperties": false, "required": ["metric", "expected", "actual", "met"], "properties": { "metric": { "type": "string", "minLength": 1 }, "expected": { "type": "string", "minLength": 1 }, "actual": { "type": ["number", "null"] }, "met": { "type": "boolean" } } }, "VerdictItem": { "type": "object", "additionalProperties": false, "required": ["violation_id", "rulepack", "rule", "severity", "file_path", "line_number", "fingerprint", "state"], "properties": { "violation_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "rulepack": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "rule": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "file_path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "line_number": { "type": ["integer", "null"], "minimum": 1 }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "state": { "type": "string", "enum": ["new", "old", "waived", "unknown"] }, "added": { "type": "array", "items": { "type": "string", "minLength": 1 } } } } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = code_points/* countCodePoints */.s;
const formats0 = rfc3339/* isFullDate */.h;
const schema20 = { "type": "object", "additionalProperties": false, "required": ["code", "message", "next_action"], "properties": { "code": { "type": "string", "enum": ["gate_failed", "gate_error", "gate_timeout", "gate_cancelled", "gate_not_run", "report_missing", "report_invalid", "report_stale", "coverage_below_required", "static_analysis_not_met", "tests_failed", "threshold_missed", "violations", "strict_warnings", "waiver_expired", "freeze_window", "artifact_missing", "contract_invalid", "base_unknown", "limit_exceeded", "unreadable_file", "analyzer_error", "nothing_checked", "cancelled", "config_invalid", "internal_error"] }, "gate": { "type": "string", "minLength": 1 }, "rule": { "type": "string", "minLength": 1 }, "message": { "type": "string", "minLength": 1 }, "next_action": { "type": "string", "minLength": 1 } } };
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
        if (data.code === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
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
        if (data.next_action === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "next_action" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(((((key0 === "code") || (key0 === "gate")) || (key0 === "rule")) || (key0 === "message")) || (key0 === "next_action"))) {
                const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err3];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err3);
                }
                errors++;
            }
        }
        if (data.code !== undefined) {
            let data0 = data.code;
            if (typeof data0 !== "string") {
                const err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err4];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err4);
                }
                errors++;
            }
            if (!((((((((((((((((((((((((((data0 === "gate_failed") || (data0 === "gate_error")) || (data0 === "gate_timeout")) || (data0 === "gate_cancelled")) || (data0 === "gate_not_run")) || (data0 === "report_missing")) || (data0 === "report_invalid")) || (data0 === "report_stale")) || (data0 === "coverage_below_required")) || (data0 === "static_analysis_not_met")) || (data0 === "tests_failed")) || (data0 === "threshold_missed")) || (data0 === "violations")) || (data0 === "strict_warnings")) || (data0 === "waiver_expired")) || (data0 === "freeze_window")) || (data0 === "artifact_missing")) || (data0 === "contract_invalid")) || (data0 === "base_unknown")) || (data0 === "limit_exceeded")) || (data0 === "unreadable_file")) || (data0 === "analyzer_error")) || (data0 === "nothing_checked")) || (data0 === "cancelled")) || (data0 === "config_invalid")) || (data0 === "internal_error"))) {
                const err5 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/enum", keyword: "enum", params: { allowedValues: schema20.properties.code.enum } };
                if (vErrors === null) {
                    vErrors = [err5];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err5);
                }
                errors++;
            }
        }
        if (data.gate !== undefined) {
            let data1 = data.gate;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err6 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err7 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err7];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err7);
                }
                errors++;
            }
        }
        if (data.rule !== undefined) {
            let data2 = data.rule;
            if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                    const err8 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err9 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err9);
                }
                errors++;
            }
        }
        if (data.message !== undefined) {
            let data3 = data.message;
            if (typeof data3 === "string") {
                if (func2(data3) < 1) {
                    const err10 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err11 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err11);
                }
                errors++;
            }
        }
        if (data.next_action !== undefined) {
            let data4 = data.next_action;
            if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                    const err12 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err13 = { instancePath: instancePath + "/next_action", schemaPath: "#/properties/next_action/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err13);
                }
                errors++;
            }
        }
    }
    else {
        const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err14];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err14);
        }
        errors++;
    }
    validate53.errors = vErrors;
    return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema21 = { "type": "object", "additionalProperties": false, "required": ["name", "kind", "outcome", "blocking", "reasons", "thresholds"], "properties": { "name": { "type": "string", "pattern": "^[a-z][a-z0-9_]*$" }, "kind": { "type": "string", "enum": ["script", "run", "rulepack"] }, "outcome": { "type": "string", "enum": ["pass", "warn", "fail", "error", "timeout", "cancelled", "not_run", "skipped"] }, "blocking": { "type": "boolean" }, "reasons": { "type": "array", "items": { "type": "string", "enum": ["gate_failed", "gate_error", "gate_timeout", "gate_cancelled", "gate_not_run", "report_missing", "report_invalid", "report_stale", "coverage_below_required", "static_analysis_not_met", "tests_failed", "threshold_missed", "violations", "strict_warnings", "waiver_expired", "freeze_window", "artifact_missing", "contract_invalid", "base_unknown", "limit_exceeded", "unreadable_file", "analyzer_error", "nothing_checked", "cancelled", "config_invalid", "internal_error"] } }, "stopped_by": { "type": "string", "minLength": 1 }, "skipped_by": { "type": "string", "minLength": 1 }, "thresholds": { "type": "array", "items": { "$ref": "#/$defs/VerdictThreshold" } } } };
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const schema22 = { "type": "object", "additionalProperties": false, "required": ["metric", "expected", "actual", "met"], "properties": { "metric": { "type": "string", "minLength": 1 }, "expected": { "type": "string", "minLength": 1 }, "actual": { "type": ["number", "null"] }, "met": { "type": "boolean" } } };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate56.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.metric === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.expected === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "expected" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.actual === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "actual" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.met === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "met" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((key0 === "metric") || (key0 === "expected")) || (key0 === "actual")) || (key0 === "met"))) {
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
        if (data.metric !== undefined) {
            let data0 = data.metric;
            if (typeof data0 === "string") {
                if (func2(data0) < 1) {
                    const err5 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err6 = { instancePath: instancePath + "/metric", schemaPath: "#/properties/metric/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err6];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err6);
                }
                errors++;
            }
        }
        if (data.expected !== undefined) {
            let data1 = data.expected;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err7 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err8 = { instancePath: instancePath + "/expected", schemaPath: "#/properties/expected/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err8);
                }
                errors++;
            }
        }
        if (data.actual !== undefined) {
            let data2 = data.actual;
            if ((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)) {
                const err9 = { instancePath: instancePath + "/actual", schemaPath: "#/properties/actual/type", keyword: "type", params: { type: schema22.properties.actual.type } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err9);
                }
                errors++;
            }
        }
        if (data.met !== undefined) {
            if (typeof data.met !== "boolean") {
                const err10 = { instancePath: instancePath + "/met", schemaPath: "#/properties/met/type", keyword: "type", params: { type: "boolean" } };
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
    validate56.errors = vErrors;
    return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate55.evaluated;
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
        if (data.kind === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.outcome === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outcome" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.blocking === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocking" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.reasons === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        if (data.thresholds === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "thresholds" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err5);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!((((((((key0 === "name") || (key0 === "kind")) || (key0 === "outcome")) || (key0 === "blocking")) || (key0 === "reasons")) || (key0 === "stopped_by")) || (key0 === "skipped_by")) || (key0 === "thresholds"))) {
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
        if (data.name !== undefined) {
            let data0 = data.name;
            if (typeof data0 === "string") {
                if (!pattern3.test(data0)) {
                    const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9_]*$" } };
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
                const err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err8);
                }
                errors++;
            }
        }
        if (data.kind !== undefined) {
            let data1 = data.kind;
            if (typeof data1 !== "string") {
                const err9 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err9];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err9);
                }
                errors++;
            }
            if (!(((data1 === "script") || (data1 === "run")) || (data1 === "rulepack"))) {
                const err10 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema21.properties.kind.enum } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err10);
                }
                errors++;
            }
        }
        if (data.outcome !== undefined) {
            let data2 = data.outcome;
            if (typeof data2 !== "string") {
                const err11 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err11];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err11);
                }
                errors++;
            }
            if (!((((((((data2 === "pass") || (data2 === "warn")) || (data2 === "fail")) || (data2 === "error")) || (data2 === "timeout")) || (data2 === "cancelled")) || (data2 === "not_run")) || (data2 === "skipped"))) {
                const err12 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema21.properties.outcome.enum } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err12);
                }
                errors++;
            }
        }
        if (data.blocking !== undefined) {
            if (typeof data.blocking !== "boolean") {
                const err13 = { instancePath: instancePath + "/blocking", schemaPath: "#/properties/blocking/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err13);
                }
                errors++;
            }
        }
        if (data.reasons !== undefined) {
            let data4 = data.reasons;
            if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data5 = data4[i0];
                    if (typeof data5 !== "string") {
                        const err14 = { instancePath: instancePath + "/reasons/" + i0, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err14];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err14);
                        }
                        errors++;
                    }
                    if (!((((((((((((((((((((((((((data5 === "gate_failed") || (data5 === "gate_error")) || (data5 === "gate_timeout")) || (data5 === "gate_cancelled")) || (data5 === "gate_not_run")) || (data5 === "report_missing")) || (data5 === "report_invalid")) || (data5 === "report_stale")) || (data5 === "coverage_below_required")) || (data5 === "static_analysis_not_met")) || (data5 === "tests_failed")) || (data5 === "threshold_missed")) || (data5 === "violations")) || (data5 === "strict_warnings")) || (data5 === "waiver_expired")) || (data5 === "freeze_window")) || (data5 === "artifact_missing")) || (data5 === "contract_invalid")) || (data5 === "base_unknown")) || (data5 === "limit_exceeded")) || (data5 === "unreadable_file")) || (data5 === "analyzer_error")) || (data5 === "nothing_checked")) || (data5 === "cancelled")) || (data5 === "config_invalid")) || (data5 === "internal_error"))) {
                        const err15 = { instancePath: instancePath + "/reasons/" + i0, schemaPath: "#/properties/reasons/items/enum", keyword: "enum", params: { allowedValues: schema21.properties.reasons.items.enum } };
                        if (vErrors === null) {
                            vErrors = [err15];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err15);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err16 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err16);
                }
                errors++;
            }
        }
        if (data.stopped_by !== undefined) {
            let data6 = data.stopped_by;
            if (typeof data6 === "string") {
                if (func2(data6) < 1) {
                    const err17 = { instancePath: instancePath + "/stopped_by", schemaPath: "#/properties/stopped_by/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err18 = { instancePath: instancePath + "/stopped_by", schemaPath: "#/properties/stopped_by/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err18);
                }
                errors++;
            }
        }
        if (data.skipped_by !== undefined) {
            let data7 = data.skipped_by;
            if (typeof data7 === "string") {
                if (func2(data7) < 1) {
                    const err19 = { instancePath: instancePath + "/skipped_by", schemaPath: "#/properties/skipped_by/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err20 = { instancePath: instancePath + "/skipped_by", schemaPath: "#/properties/skipped_by/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err20);
                }
                errors++;
            }
        }
        if (data.thresholds !== undefined) {
            let data8 = data.thresholds;
            if (Array.isArray(data8)) {
                const len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++) {
                    if (!(validate56(data8[i1], { instancePath: instancePath + "/thresholds/" + i1, parentData: data8, parentDataProperty: i1, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate56.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate56.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err21 = { instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                }
                errors++;
            }
        }
    }
    else {
        const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err22];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err22);
        }
        errors++;
    }
    validate55.errors = vErrors;
    return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema23 = { "type": "object", "additionalProperties": false, "required": ["violation_id", "rulepack", "rule", "severity", "file_path", "line_number", "fingerprint", "state"], "properties": { "violation_id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "rulepack": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "rule": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "file_path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "line_number": { "type": ["integer", "null"], "minimum": 1 }, "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{64}$" }, "state": { "type": "string", "enum": ["new", "old", "waived", "unknown"] }, "added": { "type": "array", "items": { "type": "string", "minLength": 1 } } } };
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate59.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.violation_id === undefined) {
            const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "violation_id" } };
            if (vErrors === null) {
                vErrors = [err0];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err0);
            }
            errors++;
        }
        if (data.rulepack === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rulepack" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.rule === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" } };
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
        if (data.file_path === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "file_path" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        if (data.line_number === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "line_number" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err5);
            }
            errors++;
        }
        if (data.fingerprint === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fingerprint" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err6);
            }
            errors++;
        }
        if (data.state === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err7);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema23.properties, key0))) {
                const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err8];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err8);
                }
                errors++;
            }
        }
        if (data.violation_id !== undefined) {
            let data0 = data.violation_id;
            if (typeof data0 === "string") {
                if (!pattern4.test(data0)) {
                    const err9 = { instancePath: instancePath + "/violation_id", schemaPath: "#/properties/violation_id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" } };
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
                const err10 = { instancePath: instancePath + "/violation_id", schemaPath: "#/properties/violation_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err10);
                }
                errors++;
            }
        }
        if (data.rulepack !== undefined) {
            let data1 = data.rulepack;
            if (typeof data1 === "string") {
                if (!pattern5.test(data1)) {
                    const err11 = { instancePath: instancePath + "/rulepack", schemaPath: "#/properties/rulepack/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
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
                const err12 = { instancePath: instancePath + "/rulepack", schemaPath: "#/properties/rulepack/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err12);
                }
                errors++;
            }
        }
        if (data.rule !== undefined) {
            let data2 = data.rule;
            if (typeof data2 === "string") {
                if (!pattern5.test(data2)) {
                    const err13 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" } };
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
                const err14 = { instancePath: instancePath + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err14);
                }
                errors++;
            }
        }
        if (data.severity !== undefined) {
            let data3 = data.severity;
            if (typeof data3 !== "string") {
                const err15 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err15);
                }
                errors++;
            }
            if (!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))) {
                const err16 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema23.properties.severity.enum } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err16);
                }
                errors++;
            }
        }
        if (data.file_path !== undefined) {
            let data4 = data.file_path;
            if (typeof data4 === "string") {
                if (!pattern7.test(data4)) {
                    const err17 = { instancePath: instancePath + "/file_path", schemaPath: "#/properties/file_path/pattern", keyword: "pattern", params: { pattern: "^[^/\\\\][^\\\\]*$" } };
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
                const err18 = { instancePath: instancePath + "/file_path", schemaPath: "#/properties/file_path/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err18);
                }
                errors++;
            }
        }
        if (data.line_number !== undefined) {
            let data5 = data.line_number;
            if ((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)) {
                const err19 = { instancePath: instancePath + "/line_number", schemaPath: "#/properties/line_number/type", keyword: "type", params: { type: schema23.properties.line_number.type } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
            if ((typeof data5 == "number") && (isFinite(data5))) {
                if (data5 < 1 || isNaN(data5)) {
                    const err20 = { instancePath: instancePath + "/line_number", schemaPath: "#/properties/line_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
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
        if (data.fingerprint !== undefined) {
            let data6 = data.fingerprint;
            if (typeof data6 === "string") {
                if (!pattern8.test(data6)) {
                    const err21 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                    if (vErrors === null) {
                        vErrors = [err21];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err21);
                    }
                    errors++;
                }
            }
            else {
                const err22 = { instancePath: instancePath + "/fingerprint", schemaPath: "#/properties/fingerprint/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err22);
                }
                errors++;
            }
        }
        if (data.state !== undefined) {
            let data7 = data.state;
            if (typeof data7 !== "string") {
                const err23 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err23);
                }
                errors++;
            }
            if (!((((data7 === "new") || (data7 === "old")) || (data7 === "waived")) || (data7 === "unknown"))) {
                const err24 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema23.properties.state.enum } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err24);
                }
                errors++;
            }
        }
        if (data.added !== undefined) {
            let data8 = data.added;
            if (Array.isArray(data8)) {
                const len0 = data8.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data9 = data8[i0];
                    if (typeof data9 === "string") {
                        if (func2(data9) < 1) {
                            const err25 = { instancePath: instancePath + "/added/" + i0, schemaPath: "#/properties/added/items/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err26 = { instancePath: instancePath + "/added/" + i0, schemaPath: "#/properties/added/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err26];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err26);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err27 = { instancePath: instancePath + "/added", schemaPath: "#/properties/added/type", keyword: "type", params: { type: "array" } };
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
    else {
        const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err28];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err28);
        }
        errors++;
    }
    validate59.errors = vErrors;
    return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/verdict.schema.json" */ ;
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
        if (data.headline === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "headline" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.enforced === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "enforced" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.mode === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        if (data.as_of === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "as_of" } };
            if (vErrors === null) {
                vErrors = [err5];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err5);
            }
            errors++;
        }
        if (data.selection === undefined) {
            const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selection" } };
            if (vErrors === null) {
                vErrors = [err6];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err6);
            }
            errors++;
        }
        if (data.base === undefined) {
            const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "base" } };
            if (vErrors === null) {
                vErrors = [err7];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err7);
            }
            errors++;
        }
        if (data.reasons === undefined) {
            const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" } };
            if (vErrors === null) {
                vErrors = [err8];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err8);
            }
            errors++;
        }
        if (data.gates === undefined) {
            const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gates" } };
            if (vErrors === null) {
                vErrors = [err9];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err9);
            }
            errors++;
        }
        if (data.counts === undefined) {
            const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "counts" } };
            if (vErrors === null) {
                vErrors = [err10];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err10);
            }
            errors++;
        }
        if (data.warnings === undefined) {
            const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "warnings" } };
            if (vErrors === null) {
                vErrors = [err11];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err11);
            }
            errors++;
        }
        if (data.items === undefined) {
            const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" } };
            if (vErrors === null) {
                vErrors = [err12];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err12);
            }
            errors++;
        }
        if (data.signature === undefined) {
            const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signature" } };
            if (vErrors === null) {
                vErrors = [err13];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err13);
            }
            errors++;
        }
        if (data.files === undefined) {
            const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" } };
            if (vErrors === null) {
                vErrors = [err14];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err14);
            }
            errors++;
        }
        for (const key0 in data) {
            if (!(func1.call(schema19.properties, key0))) {
                const err15 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
                if (vErrors === null) {
                    vErrors = [err15];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err15);
                }
                errors++;
            }
        }
        if (data.version !== undefined) {
            let data0 = data.version;
            if (typeof data0 !== "string") {
                const err16 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err16);
                }
                errors++;
            }
            if ("1.0" !== data0) {
                const err17 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: "1.0" } };
                if (vErrors === null) {
                    vErrors = [err17];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err17);
                }
                errors++;
            }
        }
        if (data.status !== undefined) {
            let data1 = data.status;
            if (typeof data1 !== "string") {
                const err18 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err18);
                }
                errors++;
            }
            if (!(((data1 === "Succeeded") || (data1 === "Failed")) || (data1 === "Blocked"))) {
                const err19 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.status.enum } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
        }
        if (data.headline !== undefined) {
            let data2 = data.headline;
            if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                    const err20 = { instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err21 = { instancePath: instancePath + "/headline", schemaPath: "#/properties/headline/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                }
                errors++;
            }
        }
        if (data.enforced !== undefined) {
            if (typeof data.enforced !== "boolean") {
                const err22 = { instancePath: instancePath + "/enforced", schemaPath: "#/properties/enforced/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err22];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err22);
                }
                errors++;
            }
        }
        if (data.mode !== undefined) {
            let data4 = data.mode;
            if (typeof data4 !== "string") {
                const err23 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err23];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err23);
                }
                errors++;
            }
            if (!((data4 === "local") || (data4 === "ci"))) {
                const err24 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema19.properties.mode.enum } };
                if (vErrors === null) {
                    vErrors = [err24];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err24);
                }
                errors++;
            }
        }
        if (data.as_of !== undefined) {
            let data5 = data.as_of;
            if (typeof data5 === "string") {
                if (!(formats0(data5))) {
                    const err25 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/format", keyword: "format", params: { format: "date" } };
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
                const err26 = { instancePath: instancePath + "/as_of", schemaPath: "#/properties/as_of/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err26];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err26);
                }
                errors++;
            }
        }
        if (data.selection !== undefined) {
            let data6 = data.selection;
            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.declared === undefined) {
                    const err27 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "declared" } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err27);
                    }
                    errors++;
                }
                if (data6.selected === undefined) {
                    const err28 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "selected" } };
                    if (vErrors === null) {
                        vErrors = [err28];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err28);
                    }
                    errors++;
                }
                if (data6.left_out === undefined) {
                    const err29 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/required", keyword: "required", params: { missingProperty: "left_out" } };
                    if (vErrors === null) {
                        vErrors = [err29];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err29);
                    }
                    errors++;
                }
                for (const key1 in data6) {
                    if (!(((key1 === "declared") || (key1 === "selected")) || (key1 === "left_out"))) {
                        const err30 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err30);
                        }
                        errors++;
                    }
                }
                if (data6.declared !== undefined) {
                    let data7 = data6.declared;
                    if (Array.isArray(data7)) {
                        const len0 = data7.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                            let data8 = data7[i0];
                            if (typeof data8 === "string") {
                                if (func2(data8) < 1) {
                                    const err31 = { instancePath: instancePath + "/selection/declared/" + i0, schemaPath: "#/properties/selection/properties/declared/items/minLength", keyword: "minLength", params: { limit: 1 } };
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
                                const err32 = { instancePath: instancePath + "/selection/declared/" + i0, schemaPath: "#/properties/selection/properties/declared/items/type", keyword: "type", params: { type: "string" } };
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
                        const err33 = { instancePath: instancePath + "/selection/declared", schemaPath: "#/properties/selection/properties/declared/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err33];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err33);
                        }
                        errors++;
                    }
                }
                if (data6.selected !== undefined) {
                    let data9 = data6.selected;
                    if (Array.isArray(data9)) {
                        const len1 = data9.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                            let data10 = data9[i1];
                            if (typeof data10 === "string") {
                                if (func2(data10) < 1) {
                                    const err34 = { instancePath: instancePath + "/selection/selected/" + i1, schemaPath: "#/properties/selection/properties/selected/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err34];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err34);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err35 = { instancePath: instancePath + "/selection/selected/" + i1, schemaPath: "#/properties/selection/properties/selected/items/type", keyword: "type", params: { type: "string" } };
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
                        const err36 = { instancePath: instancePath + "/selection/selected", schemaPath: "#/properties/selection/properties/selected/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err36);
                        }
                        errors++;
                    }
                }
                if (data6.left_out !== undefined) {
                    let data11 = data6.left_out;
                    if (Array.isArray(data11)) {
                        const len2 = data11.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                            let data12 = data11[i2];
                            if (typeof data12 === "string") {
                                if (func2(data12) < 1) {
                                    const err37 = { instancePath: instancePath + "/selection/left_out/" + i2, schemaPath: "#/properties/selection/properties/left_out/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                        vErrors = [err37];
                                    }
                                    else {
                                        (0,kept_errors/* keepError */.CD)(vErrors, err37);
                                    }
                                    errors++;
                                }
                            }
                            else {
                                const err38 = { instancePath: instancePath + "/selection/left_out/" + i2, schemaPath: "#/properties/selection/properties/left_out/items/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                    vErrors = [err38];
                                }
                                else {
                                    (0,kept_errors/* keepError */.CD)(vErrors, err38);
                                }
                                errors++;
                            }
                        }
                    }
                    else {
                        const err39 = { instancePath: instancePath + "/selection/left_out", schemaPath: "#/properties/selection/properties/left_out/type", keyword: "type", params: { type: "array" } };
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
            else {
                const err40 = { instancePath: instancePath + "/selection", schemaPath: "#/properties/selection/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err40];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err40);
                }
                errors++;
            }
        }
        if (data.base !== undefined) {
            let data13 = data.base;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                if (data13.kind === undefined) {
                    const err41 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "kind" } };
                    if (vErrors === null) {
                        vErrors = [err41];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err41);
                    }
                    errors++;
                }
                if (data13.sha === undefined) {
                    const err42 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "sha" } };
                    if (vErrors === null) {
                        vErrors = [err42];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err42);
                    }
                    errors++;
                }
                if (data13.detail === undefined) {
                    const err43 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/required", keyword: "required", params: { missingProperty: "detail" } };
                    if (vErrors === null) {
                        vErrors = [err43];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err43);
                    }
                    errors++;
                }
                for (const key2 in data13) {
                    if (!(((key2 === "kind") || (key2 === "sha")) || (key2 === "detail"))) {
                        const err44 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err44];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err44);
                        }
                        errors++;
                    }
                }
                if (data13.kind !== undefined) {
                    let data14 = data13.kind;
                    if (typeof data14 !== "string") {
                        const err45 = { instancePath: instancePath + "/base/kind", schemaPath: "#/properties/base/properties/kind/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err45];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err45);
                        }
                        errors++;
                    }
                    if (!(((data14 === "found") || (data14 === "none")) || (data14 === "unknown"))) {
                        const err46 = { instancePath: instancePath + "/base/kind", schemaPath: "#/properties/base/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.base.properties.kind.enum } };
                        if (vErrors === null) {
                            vErrors = [err46];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err46);
                        }
                        errors++;
                    }
                }
                if (data13.sha !== undefined) {
                    let data15 = data13.sha;
                    if ((typeof data15 !== "string") && (data15 !== null)) {
                        const err47 = { instancePath: instancePath + "/base/sha", schemaPath: "#/properties/base/properties/sha/type", keyword: "type", params: { type: schema19.properties.base.properties.sha.type } };
                        if (vErrors === null) {
                            vErrors = [err47];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err47);
                        }
                        errors++;
                    }
                    if (typeof data15 === "string") {
                        if (func2(data15) < 1) {
                            const err48 = { instancePath: instancePath + "/base/sha", schemaPath: "#/properties/base/properties/sha/minLength", keyword: "minLength", params: { limit: 1 } };
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
                if (data13.detail !== undefined) {
                    let data16 = data13.detail;
                    if (typeof data16 === "string") {
                        if (func2(data16) < 1) {
                            const err49 = { instancePath: instancePath + "/base/detail", schemaPath: "#/properties/base/properties/detail/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                                vErrors = [err49];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err49);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err50 = { instancePath: instancePath + "/base/detail", schemaPath: "#/properties/base/properties/detail/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err50];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err50);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err51 = { instancePath: instancePath + "/base", schemaPath: "#/properties/base/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err51];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err51);
                }
                errors++;
            }
        }
        if (data.reasons !== undefined) {
            let data17 = data.reasons;
            if (Array.isArray(data17)) {
                const len3 = data17.length;
                for (let i3 = 0; i3 < len3; i3++) {
                    if (!(validate53(data17[i3], { instancePath: instancePath + "/reasons/" + i3, parentData: data17, parentDataProperty: i3, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate53.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate53.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err52 = { instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err52];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err52);
                }
                errors++;
            }
        }
        if (data.gates !== undefined) {
            let data19 = data.gates;
            if (Array.isArray(data19)) {
                const len4 = data19.length;
                for (let i4 = 0; i4 < len4; i4++) {
                    if (!(validate55(data19[i4], { instancePath: instancePath + "/gates/" + i4, parentData: data19, parentDataProperty: i4, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate55.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate55.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err53 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err53];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err53);
                }
                errors++;
            }
        }
        if (data.counts !== undefined) {
            let data21 = data.counts;
            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.gates === undefined) {
                    const err54 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "gates" } };
                    if (vErrors === null) {
                        vErrors = [err54];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err54);
                    }
                    errors++;
                }
                if (data21.errors === undefined) {
                    const err55 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "errors" } };
                    if (vErrors === null) {
                        vErrors = [err55];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err55);
                    }
                    errors++;
                }
                if (data21.warnings === undefined) {
                    const err56 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "warnings" } };
                    if (vErrors === null) {
                        vErrors = [err56];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err56);
                    }
                    errors++;
                }
                if (data21.violations === undefined) {
                    const err57 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "violations" } };
                    if (vErrors === null) {
                        vErrors = [err57];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err57);
                    }
                    errors++;
                }
                if (data21.violations_new === undefined) {
                    const err58 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "violations_new" } };
                    if (vErrors === null) {
                        vErrors = [err58];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err58);
                    }
                    errors++;
                }
                if (data21.violations_old === undefined) {
                    const err59 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "violations_old" } };
                    if (vErrors === null) {
                        vErrors = [err59];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err59);
                    }
                    errors++;
                }
                if (data21.violations_waived === undefined) {
                    const err60 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: "violations_waived" } };
                    if (vErrors === null) {
                        vErrors = [err60];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err60);
                    }
                    errors++;
                }
                for (const key3 in data21) {
                    if (!(((((((key3 === "gates") || (key3 === "errors")) || (key3 === "warnings")) || (key3 === "violations")) || (key3 === "violations_new")) || (key3 === "violations_old")) || (key3 === "violations_waived"))) {
                        const err61 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                        if (vErrors === null) {
                            vErrors = [err61];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err61);
                        }
                        errors++;
                    }
                }
                if (data21.gates !== undefined) {
                    let data22 = data21.gates;
                    if (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) {
                        const err62 = { instancePath: instancePath + "/counts/gates", schemaPath: "#/properties/counts/properties/gates/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err62];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err62);
                        }
                        errors++;
                    }
                    if ((typeof data22 == "number") && (isFinite(data22))) {
                        if (data22 < 0 || isNaN(data22)) {
                            const err63 = { instancePath: instancePath + "/counts/gates", schemaPath: "#/properties/counts/properties/gates/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err63];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err63);
                            }
                            errors++;
                        }
                    }
                }
                if (data21.errors !== undefined) {
                    let data23 = data21.errors;
                    if (!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) {
                        const err64 = { instancePath: instancePath + "/counts/errors", schemaPath: "#/properties/counts/properties/errors/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err64];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err64);
                        }
                        errors++;
                    }
                    if ((typeof data23 == "number") && (isFinite(data23))) {
                        if (data23 < 0 || isNaN(data23)) {
                            const err65 = { instancePath: instancePath + "/counts/errors", schemaPath: "#/properties/counts/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
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
                if (data21.warnings !== undefined) {
                    let data24 = data21.warnings;
                    if (!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) {
                        const err66 = { instancePath: instancePath + "/counts/warnings", schemaPath: "#/properties/counts/properties/warnings/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err66];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err66);
                        }
                        errors++;
                    }
                    if ((typeof data24 == "number") && (isFinite(data24))) {
                        if (data24 < 0 || isNaN(data24)) {
                            const err67 = { instancePath: instancePath + "/counts/warnings", schemaPath: "#/properties/counts/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err67];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err67);
                            }
                            errors++;
                        }
                    }
                }
                if (data21.violations !== undefined) {
                    let data25 = data21.violations;
                    if (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) {
                        const err68 = { instancePath: instancePath + "/counts/violations", schemaPath: "#/properties/counts/properties/violations/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err68];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err68);
                        }
                        errors++;
                    }
                    if ((typeof data25 == "number") && (isFinite(data25))) {
                        if (data25 < 0 || isNaN(data25)) {
                            const err69 = { instancePath: instancePath + "/counts/violations", schemaPath: "#/properties/counts/properties/violations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err69];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err69);
                            }
                            errors++;
                        }
                    }
                }
                if (data21.violations_new !== undefined) {
                    let data26 = data21.violations_new;
                    if (!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) {
                        const err70 = { instancePath: instancePath + "/counts/violations_new", schemaPath: "#/properties/counts/properties/violations_new/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err70];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err70);
                        }
                        errors++;
                    }
                    if ((typeof data26 == "number") && (isFinite(data26))) {
                        if (data26 < 0 || isNaN(data26)) {
                            const err71 = { instancePath: instancePath + "/counts/violations_new", schemaPath: "#/properties/counts/properties/violations_new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err71];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err71);
                            }
                            errors++;
                        }
                    }
                }
                if (data21.violations_old !== undefined) {
                    let data27 = data21.violations_old;
                    if (!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) {
                        const err72 = { instancePath: instancePath + "/counts/violations_old", schemaPath: "#/properties/counts/properties/violations_old/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err72];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err72);
                        }
                        errors++;
                    }
                    if ((typeof data27 == "number") && (isFinite(data27))) {
                        if (data27 < 0 || isNaN(data27)) {
                            const err73 = { instancePath: instancePath + "/counts/violations_old", schemaPath: "#/properties/counts/properties/violations_old/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err73];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err73);
                            }
                            errors++;
                        }
                    }
                }
                if (data21.violations_waived !== undefined) {
                    let data28 = data21.violations_waived;
                    if (!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) {
                        const err74 = { instancePath: instancePath + "/counts/violations_waived", schemaPath: "#/properties/counts/properties/violations_waived/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                            vErrors = [err74];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err74);
                        }
                        errors++;
                    }
                    if ((typeof data28 == "number") && (isFinite(data28))) {
                        if (data28 < 0 || isNaN(data28)) {
                            const err75 = { instancePath: instancePath + "/counts/violations_waived", schemaPath: "#/properties/counts/properties/violations_waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                            if (vErrors === null) {
                                vErrors = [err75];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err75);
                            }
                            errors++;
                        }
                    }
                }
            }
            else {
                const err76 = { instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err76];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err76);
                }
                errors++;
            }
        }
        if (data.warnings !== undefined) {
            let data29 = data.warnings;
            if (Array.isArray(data29)) {
                const len5 = data29.length;
                for (let i5 = 0; i5 < len5; i5++) {
                    let data30 = data29[i5];
                    if (typeof data30 === "string") {
                        if (func2(data30) < 1) {
                            const err77 = { instancePath: instancePath + "/warnings/" + i5, schemaPath: "#/properties/warnings/items/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err78 = { instancePath: instancePath + "/warnings/" + i5, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err78];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err78);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err79 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err79];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err79);
                }
                errors++;
            }
        }
        if (data.items !== undefined) {
            let data31 = data.items;
            if (Array.isArray(data31)) {
                const len6 = data31.length;
                for (let i6 = 0; i6 < len6; i6++) {
                    if (!(validate59(data31[i6], { instancePath: instancePath + "/items/" + i6, parentData: data31, parentDataProperty: i6, rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate59.errors : (0,kept_errors/* keepErrors */.tJ)(vErrors, validate59.errors);
                        errors = vErrors.length;
                    }
                }
            }
            else {
                const err80 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                    vErrors = [err80];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err80);
                }
                errors++;
            }
        }
        if (data.signature !== undefined) {
            let data33 = data.signature;
            if ((typeof data33 !== "string") && (data33 !== null)) {
                const err81 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/type", keyword: "type", params: { type: schema19.properties.signature.type } };
                if (vErrors === null) {
                    vErrors = [err81];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err81);
                }
                errors++;
            }
            if (typeof data33 === "string") {
                if (!pattern8.test(data33)) {
                    const err82 = { instancePath: instancePath + "/signature", schemaPath: "#/properties/signature/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                    if (vErrors === null) {
                        vErrors = [err82];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err82);
                    }
                    errors++;
                }
            }
        }
        if (data.files !== undefined) {
            let data34 = data.files;
            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                for (const key4 in data34) {
                    const _errs72 = errors;
                    if (typeof key4 === "string") {
                        if (func2(key4) < 1) {
                            const err83 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: key4 };
                            if (vErrors === null) {
                                vErrors = [err83];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err83);
                            }
                            errors++;
                        }
                    }
                    var valid18 = _errs72 === errors;
                    if (!valid18) {
                        const err84 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/propertyNames", keyword: "propertyNames", params: { propertyName: key4 } };
                        if (vErrors === null) {
                            vErrors = [err84];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err84);
                        }
                        errors++;
                    }
                }
                for (const key5 in data34) {
                    let data35 = data34[key5];
                    if (typeof data35 === "string") {
                        if (!pattern8.test(data35)) {
                            const err85 = { instancePath: instancePath + "/files/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
                            if (vErrors === null) {
                                vErrors = [err85];
                            }
                            else {
                                (0,kept_errors/* keepError */.CD)(vErrors, err85);
                            }
                            errors++;
                        }
                    }
                    else {
                        const err86 = { instancePath: instancePath + "/files/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
                const err87 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err87];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err87);
                }
                errors++;
            }
        }
    }
    else {
        const err88 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err88];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err88);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/verdict-file.js



const itemOrder = (0,order/* inOrder */.a)((0,order.by)((item) => item.violation_id), (0,order.by)((item) => item.fingerprint));
function countItems(items) {
    const count = (state) => items.filter((item) => item.state === state).length;
    return { violations: items.length, violations_new: count('new'), violations_old: count('old'), violations_waived: count('waived') };
}
function complete(draft) {
    const items = [...draft.items].sort(itemOrder);
    const { errors, warnings } = draft.counts;
    return { version: '1.0', ...draft, items, counts: { gates: draft.gates.length, errors, warnings, ...countItems(items) } };
}
function* check(verdict) {
    const { status, reasons, selection, base, counts, gates, items } = verdict;
    if (status !== 'Succeeded' && reasons.length === 0) {
        yield { pointer: '/reasons', expected: `at least one reason, since the status is ${status}`, actual: 'an empty list' };
    }
    if ((base.kind === 'found') !== (base.sha !== null)) {
        yield { pointer: '/base/sha', expected: base.kind === 'found' ? 'the commit of the base' : `null, since the base is ${base.kind}`, actual: JSON.stringify(base.sha) };
    }
    const declared = new Set(selection.declared);
    for (const key of ['selected', 'left_out']) {
        for (const [index, name] of selection[key].entries()) {
            if (!declared.has(name))
                yield { pointer: `/selection/${key}/${index}`, expected: 'a declared gate', actual: JSON.stringify(name) };
            const twice = key === 'left_out' && selection.selected.includes(name);
            if (twice)
                yield { pointer: `/selection/${key}/${index}`, expected: 'a gate that is not selected', actual: JSON.stringify(name) };
        }
    }
    if (selection.selected.length + selection.left_out.length !== selection.declared.length) {
        yield { pointer: '/selection/declared', expected: 'each declared gate either selected or left out', actual: `${selection.declared.length} declared, ${selection.selected.length} selected, ${selection.left_out.length} left out` };
    }
    const counted = { gates: gates.length, ...countItems(items) };
    for (const [key, real] of Object.entries(counted)) {
        if (counts[key] !== real)
            yield { pointer: `/counts/${key}`, expected: `${real}, as listed`, actual: String(counts[key]) };
    }
    for (let index = 1; index < items.length; index++) {
        if (itemOrder(items[index - 1], items[index]) <= 0)
            continue;
        yield { pointer: `/items/${index}`, expected: 'items sorted by violation_id, then by fingerprint', actual: 'another order' };
        return;
    }
}
const verdictFile = (0,contract_kind/* defineContract */.y)({ name: 'verdict', schema: verdict_validator_namespaceObject, complete, check });
const parseVerdictFile = verdictFile.parse;
const validateVerdictFile = verdictFile.validate;
const createVerdictFile = verdictFile.create;


/***/ })

};
