export const id = 422;
export const ids = [422];
export const modules = {

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTaskSpan: () => (/* binding */ createTaskSpan),
  parseTaskSpan: () => (/* binding */ parseTaskSpan),
  taskSpan: () => (/* binding */ taskSpan),
  validateTaskSpan: () => (/* binding */ validateTaskSpan)
});

// NAMESPACE OBJECT: ./build/contract/generated/task-span-contract.validator.js
var task_span_contract_validator_namespaceObject = {};
__webpack_require__.r(task_span_contract_validator_namespaceObject);
__webpack_require__.d(task_span_contract_validator_namespaceObject, {
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
;// CONCATENATED MODULE: ./build/contract/generated/task-span-contract.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.



/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/task-span-contract.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
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
const schema19 = { "$id": "https://contract-gates.dev/schemas/task-span-contract.schema.json", "type": "object", "additionalProperties": false, "required": ["schema_version", "project_id", "task_id", "phase", "status"], "properties": { "schema_version": { "type": "string", "const": "v1" }, "project_id": { "type": "string", "minLength": 1 }, "trace_id": { "type": "string", "minLength": 1 }, "span_id": { "type": "string", "minLength": 1 }, "task_id": { "type": "string", "minLength": 1 }, "parent_task_id": { "type": "string", "minLength": 1 }, "phase": { "type": "string", "enum": ["INIT_BASELINE", "EXPORT_CONTRACT", "CONTRACT_INTEGRITY", "INGEST_PARSE_ASSESS", "ROUTING_DECISION", "ARTISAN_DESIGN", "ARTISAN_IMPLEMENT", "TEST_VALIDATE", "REVIEW_CALIBRATE", "FINALIZE_VERIFY", "OTHER"] }, "status": { "type": "string", "enum": ["not_started", "in_progress", "blocked", "completed", "failed"] }, "checksums": { "type": "object", "additionalProperties": false, "required": [], "properties": { "source_checksum": { "type": "string", "minLength": 1 }, "artifact_manifest_checksum": { "type": "string", "minLength": 1 }, "project_context_checksum": { "type": "string", "minLength": 1 } } }, "metrics": { "type": "object", "additionalProperties": false, "required": [], "properties": { "gap_count": { "type": "integer", "minimum": 0 }, "feature_count": { "type": "integer", "minimum": 0 }, "complexity_score": { "type": "number", "minimum": 0, "maximum": 100 }, "artifact_count": { "type": "integer", "minimum": 0 } } }, "blocked_reason": { "type": "string", "minLength": 1 }, "blocked_on_span_id": { "type": "string", "minLength": 1 }, "next_action": { "type": "string", "minLength": 1 }, "acceptance_criteria": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "timestamp": { "type": "string", "format": "date-time" } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = code_points/* countCodePoints */.s;
const formats0 = rfc3339/* isDateTime */.A;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/task-span-contract.schema.json" */ ;
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
            if (!(func1.call(schema19.properties, key0))) {
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
                if (func2(data1) < 1) {
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
                if (func2(data2) < 1) {
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
                if (func2(data3) < 1) {
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
                if (func2(data4) < 1) {
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
                if (func2(data5) < 1) {
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
                const err19 = { instancePath: instancePath + "/phase", schemaPath: "#/properties/phase/enum", keyword: "enum", params: { allowedValues: schema19.properties.phase.enum } };
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
                const err21 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema19.properties.status.enum } };
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
                        if (func2(data9) < 1) {
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
                        if (func2(data10) < 1) {
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
                        if (func2(data11) < 1) {
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
                if (func2(data17) < 1) {
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
                if (func2(data18) < 1) {
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
                if (func2(data19) < 1) {
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
                        if (func2(data21) < 1) {
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
                if (!(formats0(data22))) {
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
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/task-span.js


function* check(span) {
    if (span.span_id !== undefined && span.blocked_on_span_id === span.span_id) {
        yield { pointer: '/blocked_on_span_id', expected: 'another span', actual: 'the span itself' };
    }
}
const taskSpan = (0,contract_kind/* defineContract */.y)({
    name: 'task-span-contract', schema: task_span_contract_validator_namespaceObject, check,
    complete: (draft) => ({ schema_version: 'v1', phase: 'OTHER', ...draft }),
});
const parseTaskSpan = taskSpan.parse;
const validateTaskSpan = taskSpan.validate;
const createTaskSpan = taskSpan.create;


/***/ })

};
