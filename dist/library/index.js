import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ pointerKeys),
/* harmony export */   x: () => (/* binding */ pointerTo)
/* harmony export */ });
/** The JSON pointer (RFC 6901) of a member or item below `parent`; the whole document is the empty text. */
function pointerTo(parent, key) {
    return `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
/** The keys on the way of a JSON pointer, unescaped. */
function pointerKeys(pointer) {
    if (pointer === '')
        return [];
    return pointer.slice(1).split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}


/***/ }),

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   by: () => (/* binding */ by),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/**
 * The only string comparison of the product: by UTF-16 code units, as RFC 8785 orders keys. No locale, so every
 * machine sorts alike.
 */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A comparator that asks each of `comparators` in turn until one decides. */
function inOrder(...comparators) {
    return (a, b) => {
        for (const compare of comparators) {
            const difference = compare(a, b);
            if (difference !== 0)
                return difference;
        }
        return 0;
    };
}
function by(key) {
    return (a, b) => {
        const left = key(a);
        const right = key(b);
        return left < right ? -1 : left > right ? 1 : 0;
    };
}


/***/ }),

/***/ 419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ err),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* unused harmony export formatLocation */
function ok(value) {
    return { ok: true, value };
}
function err(error) {
    return { ok: false, error };
}
/** `file:line:column` as far as known: the form that editors and terminals turn into a link. */
function formatLocation(location) {
    const { file, line, column } = location;
    if (line === undefined)
        return file;
    return column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
}


/***/ }),

/***/ 100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  artifactIntent: () => (/* binding */ artifactIntent),
  createArtifactIntent: () => (/* binding */ createArtifactIntent),
  parseArtifactIntent: () => (/* binding */ parseArtifactIntent),
  validateArtifactIntent: () => (/* binding */ validateArtifactIntent)
});

// NAMESPACE OBJECT: ./build/contract/generated/artifact-intent.validator.js
var artifact_intent_validator_namespaceObject = {};
__nccwpck_require__.r(artifact_intent_validator_namespaceObject);
__nccwpck_require__.d(artifact_intent_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
;// CONCATENATED MODULE: ./build/contract/generated/artifact-intent.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.


/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/artifact-intent.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
        "acceptance_criteria",
        "artifact_id",
        "artifact_type",
        "intent",
        "output_convention",
        "owner",
        "parameter_sources",
        "promoted_to_task",
        "promotion_reason",
        "schema_version",
        "semantic_conventions",
        "task_id"
    ],
    "#/properties/output_convention/additionalProperties": [
        "output_ext",
        "output_path"
    ]
};
const schema19 = { "$id": "https://contract-gates.dev/schemas/artifact-intent.schema.json", "type": "object", "additionalProperties": false, "required": ["schema_version", "artifact_id", "artifact_type", "intent", "owner", "parameter_sources"], "properties": { "schema_version": { "type": "string", "const": "v1" }, "artifact_id": { "type": "string", "minLength": 1 }, "artifact_type": { "type": "string", "minLength": 1 }, "intent": { "type": "string", "enum": ["create", "update", "validate", "deprecate"] }, "owner": { "type": "string", "minLength": 1 }, "task_id": { "type": "string", "minLength": 1 }, "promoted_to_task": { "type": "boolean" }, "promotion_reason": { "type": "string", "enum": ["lifecycle", "dependency", "risk", "ownership", "traceability", "none"] }, "parameter_sources": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "minProperties": 1 }, "output_convention": { "type": "object", "additionalProperties": false, "required": ["output_path", "output_ext"], "properties": { "output_path": { "type": "string", "minLength": 1 }, "output_ext": { "type": "string", "minLength": 1 } } }, "semantic_conventions": { "type": "object", "additionalProperties": true }, "acceptance_criteria": { "type": "array", "items": { "type": "string", "minLength": 1 } } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = code_points/* countCodePoints */.s;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/artifact-intent.schema.json" */ ;
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
        if (data.artifact_id === undefined) {
            const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact_id" } };
            if (vErrors === null) {
                vErrors = [err1];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err1);
            }
            errors++;
        }
        if (data.artifact_type === undefined) {
            const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artifact_type" } };
            if (vErrors === null) {
                vErrors = [err2];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err2);
            }
            errors++;
        }
        if (data.intent === undefined) {
            const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "intent" } };
            if (vErrors === null) {
                vErrors = [err3];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err3);
            }
            errors++;
        }
        if (data.owner === undefined) {
            const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "owner" } };
            if (vErrors === null) {
                vErrors = [err4];
            }
            else {
                (0,kept_errors/* keepError */.CD)(vErrors, err4);
            }
            errors++;
        }
        if (data.parameter_sources === undefined) {
            const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parameter_sources" } };
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
        if (data.artifact_id !== undefined) {
            let data1 = data.artifact_id;
            if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                    const err9 = { instancePath: instancePath + "/artifact_id", schemaPath: "#/properties/artifact_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err10 = { instancePath: instancePath + "/artifact_id", schemaPath: "#/properties/artifact_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err10];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err10);
                }
                errors++;
            }
        }
        if (data.artifact_type !== undefined) {
            let data2 = data.artifact_type;
            if (typeof data2 === "string") {
                if (func2(data2) < 1) {
                    const err11 = { instancePath: instancePath + "/artifact_type", schemaPath: "#/properties/artifact_type/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err12 = { instancePath: instancePath + "/artifact_type", schemaPath: "#/properties/artifact_type/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err12];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err12);
                }
                errors++;
            }
        }
        if (data.intent !== undefined) {
            let data3 = data.intent;
            if (typeof data3 !== "string") {
                const err13 = { instancePath: instancePath + "/intent", schemaPath: "#/properties/intent/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err13];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err13);
                }
                errors++;
            }
            if (!((((data3 === "create") || (data3 === "update")) || (data3 === "validate")) || (data3 === "deprecate"))) {
                const err14 = { instancePath: instancePath + "/intent", schemaPath: "#/properties/intent/enum", keyword: "enum", params: { allowedValues: schema19.properties.intent.enum } };
                if (vErrors === null) {
                    vErrors = [err14];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err14);
                }
                errors++;
            }
        }
        if (data.owner !== undefined) {
            let data4 = data.owner;
            if (typeof data4 === "string") {
                if (func2(data4) < 1) {
                    const err15 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err16 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err16];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err16);
                }
                errors++;
            }
        }
        if (data.task_id !== undefined) {
            let data5 = data.task_id;
            if (typeof data5 === "string") {
                if (func2(data5) < 1) {
                    const err17 = { instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/minLength", keyword: "minLength", params: { limit: 1 } };
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
                const err18 = { instancePath: instancePath + "/task_id", schemaPath: "#/properties/task_id/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err18];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err18);
                }
                errors++;
            }
        }
        if (data.promoted_to_task !== undefined) {
            if (typeof data.promoted_to_task !== "boolean") {
                const err19 = { instancePath: instancePath + "/promoted_to_task", schemaPath: "#/properties/promoted_to_task/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                    vErrors = [err19];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err19);
                }
                errors++;
            }
        }
        if (data.promotion_reason !== undefined) {
            let data7 = data.promotion_reason;
            if (typeof data7 !== "string") {
                const err20 = { instancePath: instancePath + "/promotion_reason", schemaPath: "#/properties/promotion_reason/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                    vErrors = [err20];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err20);
                }
                errors++;
            }
            if (!((((((data7 === "lifecycle") || (data7 === "dependency")) || (data7 === "risk")) || (data7 === "ownership")) || (data7 === "traceability")) || (data7 === "none"))) {
                const err21 = { instancePath: instancePath + "/promotion_reason", schemaPath: "#/properties/promotion_reason/enum", keyword: "enum", params: { allowedValues: schema19.properties.promotion_reason.enum } };
                if (vErrors === null) {
                    vErrors = [err21];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err21);
                }
                errors++;
            }
        }
        if (data.parameter_sources !== undefined) {
            let data8 = data.parameter_sources;
            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (Object.keys(data8).length < 1) {
                    const err22 = { instancePath: instancePath + "/parameter_sources", schemaPath: "#/properties/parameter_sources/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                        vErrors = [err22];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err22);
                    }
                    errors++;
                }
                for (const key1 in data8) {
                    let data9 = data8[key1];
                    if (typeof data9 === "string") {
                        if (func2(data9) < 1) {
                            const err23 = { instancePath: instancePath + "/parameter_sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameter_sources/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err24 = { instancePath: instancePath + "/parameter_sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parameter_sources/additionalProperties/type", keyword: "type", params: { type: "string" } };
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
            else {
                const err25 = { instancePath: instancePath + "/parameter_sources", schemaPath: "#/properties/parameter_sources/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err25];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err25);
                }
                errors++;
            }
        }
        if (data.output_convention !== undefined) {
            let data10 = data.output_convention;
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.output_path === undefined) {
                    const err26 = { instancePath: instancePath + "/output_convention", schemaPath: "#/properties/output_convention/required", keyword: "required", params: { missingProperty: "output_path" } };
                    if (vErrors === null) {
                        vErrors = [err26];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err26);
                    }
                    errors++;
                }
                if (data10.output_ext === undefined) {
                    const err27 = { instancePath: instancePath + "/output_convention", schemaPath: "#/properties/output_convention/required", keyword: "required", params: { missingProperty: "output_ext" } };
                    if (vErrors === null) {
                        vErrors = [err27];
                    }
                    else {
                        (0,kept_errors/* keepError */.CD)(vErrors, err27);
                    }
                    errors++;
                }
                for (const key2 in data10) {
                    if (!((key2 === "output_path") || (key2 === "output_ext"))) {
                        const err28 = { instancePath: instancePath + "/output_convention", schemaPath: "#/properties/output_convention/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                        if (vErrors === null) {
                            vErrors = [err28];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err28);
                        }
                        errors++;
                    }
                }
                if (data10.output_path !== undefined) {
                    let data11 = data10.output_path;
                    if (typeof data11 === "string") {
                        if (func2(data11) < 1) {
                            const err29 = { instancePath: instancePath + "/output_convention/output_path", schemaPath: "#/properties/output_convention/properties/output_path/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err30 = { instancePath: instancePath + "/output_convention/output_path", schemaPath: "#/properties/output_convention/properties/output_path/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err30];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err30);
                        }
                        errors++;
                    }
                }
                if (data10.output_ext !== undefined) {
                    let data12 = data10.output_ext;
                    if (typeof data12 === "string") {
                        if (func2(data12) < 1) {
                            const err31 = { instancePath: instancePath + "/output_convention/output_ext", schemaPath: "#/properties/output_convention/properties/output_ext/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err32 = { instancePath: instancePath + "/output_convention/output_ext", schemaPath: "#/properties/output_convention/properties/output_ext/type", keyword: "type", params: { type: "string" } };
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
                const err33 = { instancePath: instancePath + "/output_convention", schemaPath: "#/properties/output_convention/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err33];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err33);
                }
                errors++;
            }
        }
        if (data.semantic_conventions !== undefined) {
            let data13 = data.semantic_conventions;
            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            }
            else {
                const err34 = { instancePath: instancePath + "/semantic_conventions", schemaPath: "#/properties/semantic_conventions/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                    vErrors = [err34];
                }
                else {
                    (0,kept_errors/* keepError */.CD)(vErrors, err34);
                }
                errors++;
            }
        }
        if (data.acceptance_criteria !== undefined) {
            let data14 = data.acceptance_criteria;
            if (Array.isArray(data14)) {
                const len0 = data14.length;
                for (let i0 = 0; i0 < len0; i0++) {
                    let data15 = data14[i0];
                    if (typeof data15 === "string") {
                        if (func2(data15) < 1) {
                            const err35 = { instancePath: instancePath + "/acceptance_criteria/" + i0, schemaPath: "#/properties/acceptance_criteria/items/minLength", keyword: "minLength", params: { limit: 1 } };
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
                        const err36 = { instancePath: instancePath + "/acceptance_criteria/" + i0, schemaPath: "#/properties/acceptance_criteria/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                            vErrors = [err36];
                        }
                        else {
                            (0,kept_errors/* keepError */.CD)(vErrors, err36);
                        }
                        errors++;
                    }
                }
            }
            else {
                const err37 = { instancePath: instancePath + "/acceptance_criteria", schemaPath: "#/properties/acceptance_criteria/type", keyword: "type", params: { type: "array" } };
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
        const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
            vErrors = [err38];
        }
        else {
            (0,kept_errors/* keepError */.CD)(vErrors, err38);
        }
        errors++;
    }
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./build/contract/artifact-intent.js


const artifactIntent = (0,contract_kind/* defineContract */.y)({
    name: 'artifact-intent', schema: artifact_intent_validator_namespaceObject,
    complete: (draft) => ({ schema_version: 'v1', ...draft }),
    check: () => [],
});
const parseArtifactIntent = artifactIntent.parse;
const validateArtifactIntent = artifactIntent.validate;
const createArtifactIntent = artifactIntent.create;


/***/ }),

/***/ 623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wq: () => (/* binding */ NotJsonError),
  dj: () => (/* binding */ canonicalJson),
  hg: () => (/* binding */ indentJson),
  xh: () => (/* binding */ prettyCanonicalJson)
});

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

;// CONCATENATED MODULE: ./build/base/invariant.js
/** Throws when `condition` is false: a bug of ours, never a fault of the input (those are a `Problem`). */
function invariant(condition, message) {
    if (!condition)
        throw new Error(`invariant broken: ${message}`);
}
/** The end of a switch over a closed union: does not compile while a member is unhandled. */
function assertNever(value) {
    throw new Error(`invariant broken: unhandled ${JSON.stringify(value)}`);
}

// EXTERNAL MODULE: ./build/contract/not-json.js
var not_json = __nccwpck_require__(925);
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
    invariant(typeof text === 'string', 'a JSON value has a canonical form');
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
    invariant(false, 'a JSON string ends');
}


/***/ }),

/***/ 536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ defineContract)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(172);
// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(419);
;// CONCATENATED MODULE: ./build/base/bounded.js
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

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __nccwpck_require__(112);
;// CONCATENATED MODULE: ./build/base/nearest.js

/** Longer words are never a slip of the finger, and comparing them would cost time. */
const MAX_WORD = 64;
/**
 * The candidate that `word` was most likely meant to be, or null when none is near: at most one edit in three
 * characters (an insertion, a deletion, a replacement, two neighbours swapped), letter case and `-` against `_` for free.
 * Ties go to the first in code unit order.
 */
function nearest(word, candidates) {
    const wanted = plain(word);
    if (wanted.length > MAX_WORD)
        return null;
    let best = null;
    let bestDistance = Infinity;
    for (const candidate of candidates) {
        const other = plain(candidate);
        const limit = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
        if (other.length > MAX_WORD || Math.abs(other.length - wanted.length) > limit)
            continue;
        const distance = editDistance(wanted, other);
        if (distance > limit || distance > bestDistance || distance >= Math.max(wanted.length, other.length))
            continue;
        if (distance === bestDistance && best !== null && (0,order/* compareText */.n)(best, candidate) <= 0)
            continue;
        best = candidate;
        bestDistance = distance;
    }
    return best;
}
function plain(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
/** Damerau-Levenshtein distance (optimal string alignment: a swapped pair is not edited again). */
function editDistance(a, b) {
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            let cost = Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
            }
            current.push(cost);
        }
        before = above;
        above = current;
    }
    return above[b.length] ?? 0;
}

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
        const close = nearest(key, known);
        return {
            pointer: (0,json_pointer/* pointerTo */.x)(error.instancePath, key),
            expected: 'no such key',
            actual: `the unknown key ${JSON.stringify(cutText(key, 80))}`,
            ...(close !== null ? { hint: `did you mean ${JSON.stringify(close)}?` } : known.length > 0 ? { hint: `known keys: ${known.join(', ')}` } : {}),
        };
    }
    if (error.propertyName !== undefined) {
        const pointer = (0,json_pointer/* pointerTo */.x)(error.instancePath, error.propertyName);
        return { pointer, expected: `as key ${expectation(error)}`, actual: JSON.stringify(cutText(error.propertyName, 80)) };
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
    return typeof value === 'string' ? JSON.stringify(cutText(value, 80)) : String(value);
}

// EXTERNAL MODULE: ./build/contract/not-json.js
var not_json = __nccwpck_require__(925);
// EXTERNAL MODULE: ./build/contract/strict-json.js + 2 modules
var strict_json = __nccwpck_require__(61);
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

/***/ 996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createDeploymentContract: () => (/* binding */ createDeploymentContract),
  deploymentContract: () => (/* binding */ deploymentContract),
  parseDeploymentContract: () => (/* binding */ parseDeploymentContract),
  validateDeploymentContract: () => (/* binding */ validateDeploymentContract)
});

// NAMESPACE OBJECT: ./build/contract/generated/deployment-contract.validator.js
var deployment_contract_validator_namespaceObject = {};
__nccwpck_require__.r(deployment_contract_validator_namespaceObject);
__nccwpck_require__.d(deployment_contract_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(172);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
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


/***/ }),

/***/ 963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* unused harmony exports digestHex, startDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);

/** `crypto.hash` is the fast way for one piece of data; Node has it from 20.12 on. */
const oneShot = node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash;
/** Digest of `data` in lower-case hex; a text is hashed as UTF-8. */
function digestHex(algorithm, data) {
    return oneShot === undefined ? node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash(algorithm).update(data).digest('hex') : oneShot(algorithm, data, 'hex');
}
/** SHA-256 of `data` in lower-case hex; a text is hashed as UTF-8. */
function sha256Hex(data) {
    return digestHex('sha256', data);
}
function startDigest(algorithm = 'sha256') {
    const hash = crypto.createHash(algorithm);
    return { update: (piece) => void hash.update(piece), hex: () => hash.digest('hex') };
}


/***/ }),

/***/ 872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ envelopeSignature)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(623);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(963);


/**
 * SHA-256 of the canonical envelope without `meta.signature`, `meta.generated_at` and `identity.request_id`, the three
 * members that differ between equal runs (SPEC section 5).
 */
function envelopeSignature(envelope) {
    const { request_id, ...identity } = envelope.identity;
    const { signature, generated_at, ...meta } = envelope.meta;
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Hex */ .fg)((0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)({ ...envelope, identity, meta }));
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  compareCycles: () => (/* binding */ compareCycles),
  createEnvelope: () => (/* binding */ createEnvelope),
  envelope: () => (/* binding */ envelope),
  envelopeText: () => (/* binding */ envelopeText),
  parseEnvelope: () => (/* binding */ parseEnvelope),
  validateEnvelope: () => (/* binding */ validateEnvelope),
  verifyEnvelope: () => (/* binding */ verifyEnvelope)
});

// NAMESPACE OBJECT: ./build/contract/generated/envelope.validator.js
var envelope_validator_namespaceObject = {};
__nccwpck_require__.r(envelope_validator_namespaceObject);
__nccwpck_require__.d(envelope_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __nccwpck_require__(112);
// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(172);
// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(419);
// EXTERNAL MODULE: ./build/contract/canonical-json.js + 2 modules
var canonical_json = __nccwpck_require__(623);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/envelope-signature.js
var envelope_signature = __nccwpck_require__(872);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
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
var contract_violation = __nccwpck_require__(156);
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
        extensions: Object.fromEntries(Object.entries(extensions).map(([namespace, { violations, data }]) => [namespace, { violations: [...violations].sort(contract_violation.byViolationId), data }])),
        meta: { ...meta, snapshot_version: 1 },
    };
    return { ...unsigned, meta: { ...unsigned.meta, signature: (0,envelope_signature/* envelopeSignature */.d)(unsigned) } };
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
        yield* (0,contract_violation.checkViolationOrder)(violations, at);
        for (const [index, violation] of violations.entries()) {
            const here = `${at}/${index}`;
            yield* (0,contract_violation.checkViolation)(violation, here);
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
    const signature = (0,envelope_signature/* envelopeSignature */.d)(envelope);
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
    return problems.length === 0 ? (0,result.ok)(value) : (0,result/* err */._)(problems);
}


/***/ }),

/***/ 955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createGateReport: () => (/* binding */ createGateReport),
  gateReport: () => (/* binding */ gateReport),
  parseGateReport: () => (/* binding */ parseGateReport),
  statusOfFindings: () => (/* binding */ statusOfFindings),
  validateGateReport: () => (/* binding */ validateGateReport)
});

// NAMESPACE OBJECT: ./build/contract/generated/gate-report.validator.js
var gate_report_validator_namespaceObject = {};
__nccwpck_require__.r(gate_report_validator_namespaceObject);
__nccwpck_require__.d(gate_report_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
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


/***/ }),

/***/ 861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createGateResult: () => (/* binding */ createGateResult),
  gateResult: () => (/* binding */ gateResult),
  parseGateResult: () => (/* binding */ parseGateResult),
  validateGateResult: () => (/* binding */ validateGateResult)
});

// NAMESPACE OBJECT: ./build/contract/generated/gate-result.validator.js
var gate_result_validator_namespaceObject = {};
__nccwpck_require__.r(gate_result_validator_namespaceObject);
__nccwpck_require__.d(gate_result_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
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


/***/ }),

/***/ 750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createHandoff: () => (/* binding */ createHandoff),
  handoff: () => (/* binding */ handoff),
  parseHandoff: () => (/* binding */ parseHandoff),
  validateHandoff: () => (/* binding */ validateHandoff)
});

// NAMESPACE OBJECT: ./build/contract/generated/handoff-contract.validator.js
var handoff_contract_validator_namespaceObject = {};
__nccwpck_require__.r(handoff_contract_validator_namespaceObject);
__nccwpck_require__.d(handoff_contract_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
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

/***/ 775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xv: () => (/* binding */ findNotJson),
/* harmony export */   ZC: () => (/* binding */ isWellFormedText)
/* harmony export */ });
/* unused harmony export MAX_JSON_DEPTH */
/* harmony import */ var _base_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(112);

/** Deepest nesting of a value that we write or check. Nothing of ours comes near; it stops a hostile value early. */
const MAX_JSON_DEPTH = 1000;
/** True when every surrogate of `text` is half of a pair. */
function isWellFormedText(text) {
    return text.isWellFormed();
}
/**
 * The first place where `value` is not JSON (RFC 8259 within I-JSON, RFC 7493), or null. Not JSON are: undefined,
 * functions, symbols, bigints, NaN and the infinities, lone surrogates in texts and keys, holes in arrays, cycles, class
 * instances (also Date, Map and boxed primitives), symbol keys, and nesting deeper than `MAX_JSON_DEPTH`.
 */
function findNotJson(value) {
    const ancestors = new Set();
    const stack = [];
    let found = faultOf(value, ancestors, stack);
    while (found === null) {
        const frame = stack.at(-1);
        if (frame === undefined)
            return null;
        const { container, keys } = frame;
        if (++frame.at >= frame.length) {
            ancestors.delete(container);
            stack.pop();
        }
        else if (keys === null) {
            found = faultOf(container[frame.at], ancestors, stack);
        }
        else {
            const key = keys[frame.at];
            found = isWellFormedText(key) ? faultOf(container[key], ancestors, stack) : 'a key with a lone surrogate';
        }
    }
    // The pointer is put together only now: most values are JSON.
    return { pointer: stack.reduce((pointer, { keys, at }) => (0,_base_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTo */ .x)(pointer, keys?.[at] ?? at), ''), found };
}
/** What is wrong with one value by itself, or null; a container goes on the stack to be looked through. */
function faultOf(member, ancestors, stack) {
    switch (typeof member) {
        case 'boolean':
            return null;
        case 'string':
            return isWellFormedText(member) ? null : 'a text with a lone surrogate';
        case 'number':
            return Number.isFinite(member) ? null : `the number ${member}`;
        case 'object':
            break;
        default:
            return typeof member === 'undefined' ? 'undefined' : `a ${typeof member}`;
    }
    if (member === null)
        return null;
    if (ancestors.has(member))
        return 'a circular reference';
    if (stack.length >= MAX_JSON_DEPTH)
        return `nesting deeper than ${MAX_JSON_DEPTH} levels`;
    if (Object.getOwnPropertySymbols(member).length > 0)
        return 'an object with a symbol as key';
    const isArray = Array.isArray(member);
    if (!isArray && !isPlain(member))
        return `an instance of ${className(member)}`;
    const keys = Object.keys(member);
    if (isArray && keys.length !== member.length)
        return 'an array with holes or extra members';
    ancestors.add(member);
    stack.push({ container: member, keys: isArray ? null : keys, length: keys.length, at: -1 });
    return null;
}
/** Made by `{}`, by JSON.parse (of any realm) or without a prototype. */
function isPlain(value) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype === null || prototype === Object.prototype)
        return true;
    return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'hasOwnProperty');
}
function className(value) {
    const prototype = Object.getPrototypeOf(value);
    const name = prototype?.constructor?.name;
    return typeof name === 'string' && name !== '' ? name : 'a class';
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createPrSummary: () => (/* binding */ createPrSummary),
  parsePrSummary: () => (/* binding */ parsePrSummary),
  prSummary: () => (/* binding */ prSummary),
  validatePrSummary: () => (/* binding */ validatePrSummary)
});

// NAMESPACE OBJECT: ./build/contract/generated/pr-summary.validator.js
var pr_summary_validator_namespaceObject = {};
__nccwpck_require__.r(pr_summary_validator_namespaceObject);
__nccwpck_require__.d(pr_summary_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __nccwpck_require__(112);
// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(172);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
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
var contract_violation = __nccwpck_require__(156);
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


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createRepoSnapshot: () => (/* binding */ createRepoSnapshot),
  parseRepoSnapshot: () => (/* binding */ parseRepoSnapshot),
  repoFingerprint: () => (/* binding */ repoFingerprint),
  repoSnapshot: () => (/* binding */ repoSnapshot),
  validateRepoSnapshot: () => (/* binding */ validateRepoSnapshot)
});

// NAMESPACE OBJECT: ./build/contract/generated/snapshot.validator.js
var snapshot_validator_namespaceObject = {};
__nccwpck_require__.r(snapshot_validator_namespaceObject);
__nccwpck_require__.d(snapshot_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(172);
// EXTERNAL MODULE: ./build/contract/canonical-json.js + 2 modules
var canonical_json = __nccwpck_require__(623);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __nccwpck_require__(963);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
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


/***/ }),

/***/ 184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 61:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ parseStrictJson)
});

// UNUSED EXPORTS: DEFAULT_JSON_BYTES, DEFAULT_JSON_DEPTH

// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __nccwpck_require__(112);
// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(419);
;// CONCATENATED MODULE: ./build/contract/json-text.js
/** Where `offset` (UTF-16 code units from 0) is in `text`; LF, CRLF and a lone CR end a line. */
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let index = 0; index < offset; index++) {
        const unit = text.charCodeAt(index);
        if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) {
            line++;
            start = index + 1;
        }
    }
    return { line, column: offset - start + 1 };
}
/** `positionAt` for many offsets of one text: one pass, then a binary search each. */
function positionsIn(text) {
    const starts = [0];
    for (let index = 0; index < text.length; index++) {
        const unit = text.charCodeAt(index);
        if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a))
            starts.push(index + 1);
    }
    return (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - starts[low] + 1 };
    };
}

// EXTERNAL MODULE: ./build/contract/not-json.js
var not_json = __nccwpck_require__(925);
;// CONCATENATED MODULE: ./build/contract/json-tokens.js

/** Leaves the reader from wherever it is; caught in `readJson` only. */
class JsonFaultSignal extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEX4 = /^[0-9a-fA-F]{4}$/;
const ESCAPES = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
/** Reads the tokens of a JSON text, RFC 8259 to the letter. */
class JsonTokens {
    text;
    offset = 0;
    constructor(text) {
        this.text = text;
    }
    fail(code, message, offset = this.offset, more = {}) {
        throw new JsonFaultSignal({ code, offset, message, ...more });
    }
    /** "here stands something else than wanted". */
    unexpected(expected) {
        const unit = this.text[this.offset];
        const actual = unit === undefined ? 'the end of the text' : JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.offset) ?? 0));
        this.fail('json_syntax', `expected ${expected}, found ${actual}`, this.offset, { expected, actual });
    }
    skipBlanks() {
        for (;;) {
            const unit = this.text.charCodeAt(this.offset);
            if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09)
                return;
            this.offset++;
        }
    }
    /** Takes `unit` when it stands here. */
    take(unit) {
        if (this.text[this.offset] !== unit)
            return false;
        this.offset++;
        return true;
    }
    /** A text, number, true, false or null. */
    scalar() {
        switch (this.text[this.offset]) {
            case '"':
                return this.string();
            case 't':
                return this.word('true', true);
            case 'f':
                return this.word('false', false);
            case 'n':
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    string() {
        const start = this.offset;
        let pieceStart = start + 1;
        let value = '';
        for (this.offset = pieceStart;; this.offset++) {
            const unit = this.text.charCodeAt(this.offset);
            if (unit === 0x22)
                break;
            if (Number.isNaN(unit))
                this.fail('json_syntax', 'the text ends inside a string', start, { expected: '"', actual: 'the end of the text' });
            if (unit < 0x20)
                this.fail('json_syntax', `the control character U+${unit.toString(16).toUpperCase().padStart(4, '0')} must be escaped in a string`);
            if (unit !== 0x5c)
                continue;
            value += this.text.slice(pieceStart, this.offset);
            value += this.escape();
            pieceStart = this.offset + 1;
        }
        value += this.text.slice(pieceStart, this.offset);
        this.offset++;
        if (!(0,not_json/* isWellFormedText */.ZC)(value))
            this.fail('json_lone_surrogate', 'a string holds half of a surrogate pair, which is no character', start);
        return value;
    }
    /** The character of the escape at the present backslash; ends on its last character. */
    escape() {
        const start = this.offset;
        const letter = this.text[start + 1] ?? '';
        if (letter === 'u') {
            const digits = this.text.slice(start + 2, start + 6);
            if (!HEX4.test(digits))
                this.fail('json_syntax', '\\u wants four hex digits', start);
            this.offset = start + 5;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const character = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
        if (character === undefined)
            this.fail('json_syntax', `\\${letter} is no escape of JSON`, start);
        this.offset = start + 1;
        return character;
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.offset))
            this.unexpected('a value');
        this.offset += word.length;
        return value;
    }
    number() {
        const start = this.offset;
        NUMBER.lastIndex = start;
        const match = NUMBER.exec(this.text);
        if (match === null)
            this.unexpected('a value');
        this.offset += match[0].length;
        const value = Number(match[0]);
        if (!Number.isFinite(value))
            this.fail('json_number_range', `the number ${match[0].slice(0, 40)} is too large`, start);
        return value;
    }
}

;// CONCATENATED MODULE: ./build/contract/strict-json.js




/** Nesting that a foreign payload may have; our own contracts need fewer than ten levels. */
const DEFAULT_JSON_DEPTH = 64;
/** Size that a foreign payload may have, in bytes of UTF-8. */
const DEFAULT_JSON_BYTES = 32 * 1024 * 1024;
const HINTS = {
    json_syntax: 'Write the file with a JSON library instead of by hand; comments and trailing commas are not JSON.',
    json_duplicate_key: 'Keep one of the two members: readers disagree on which one counts.',
    json_too_deep: 'Flatten the value.',
    json_too_large: 'Write less into this file, or split it.',
    json_encoding: 'Write the file as UTF-8 without a byte order mark.',
    json_lone_surrogate: 'Write the file as UTF-8; the producer cut a character in two.',
    json_number_range: 'Write the number as a string.',
};
/**
 * Reads JSON that somebody else wrote, by RFC 8259 to the letter: no byte order mark, no duplicate key, no lone
 * surrogate, no number beyond a double, nothing after the value, at most `maxDepth` levels and `maxBytes` bytes.
 * Everything that it accepts, JSON.parse reads as the same value.
 */
function parseStrictJson(input, options = {}) {
    const maxBytes = options.maxBytes ?? DEFAULT_JSON_BYTES;
    const maxDepth = options.maxDepth ?? DEFAULT_JSON_DEPTH;
    const refuse = (fault, text) => {
        const file = options.file ?? '';
        const location = { file, ...positionAt(text, fault.offset) };
        const { code, message, expected, actual } = fault;
        return (0,result/* err */._)({
            code, message: `not valid JSON: ${message}`, hint: HINTS[code], location,
            ...(expected === undefined ? {} : { expected }), ...(actual === undefined ? {} : { actual }),
        });
    };
    const bytes = typeof input === 'string' ? (input.length * 3 <= maxBytes ? 0 : Buffer.byteLength(input)) : input.length;
    if (bytes > maxBytes) {
        return refuse({ code: 'json_too_large', offset: 0, message: `it has ${bytes} bytes`, expected: `at most ${maxBytes} bytes`, actual: `${bytes} bytes` }, '');
    }
    let text;
    if (typeof input === 'string')
        text = input;
    else {
        try {
            text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(input);
        }
        catch {
            return refuse({ code: 'json_encoding', offset: 0, message: 'it is not UTF-8' }, '');
        }
    }
    if (text.charCodeAt(0) === 0xfeff)
        return refuse({ code: 'json_encoding', offset: 0, message: 'it begins with a byte order mark' }, text);
    const read = readJson(text, maxDepth, null);
    if (!read.ok)
        return refuse(read.error, text);
    let offsets = null;
    let positions = null;
    return (0,result.ok)({
        value: read.value,
        // Positions are wanted only when something is wrong: the text is read again then, instead of kept for every value.
        locate(pointer) {
            if (offsets === null || positions === null) {
                offsets = new Map();
                readJson(text, maxDepth, offsets);
                positions = positionsIn(text);
            }
            let known = pointer;
            while (known !== '' && !offsets.has(known))
                known = known.slice(0, known.lastIndexOf('/'));
            return positions(offsets.get(known) ?? 0);
        },
    });
}
/** The value of `text`; with `offsets`, also where each value begins, by pointer. */
function readJson(text, maxDepth, offsets) {
    try {
        return (0,result.ok)(readValue(new JsonTokens(text), maxDepth, offsets));
    }
    catch (error) {
        if (error instanceof JsonFaultSignal)
            return (0,result/* err */._)(error.fault);
        throw error;
    }
}
function readValue(tokens, maxDepth, offsets) {
    const stack = [];
    for (;;) {
        // A value begins here.
        tokens.skipBlanks();
        const parent = stack.at(-1);
        const pointer = offsets === null ? '' : pointerBelow(parent);
        offsets?.set(pointer, tokens.offset);
        let value;
        const open = tokens.text[tokens.offset];
        if (open === '[' || open === '{') {
            if (stack.length >= maxDepth) {
                tokens.fail('json_too_deep', `it is nested deeper than ${maxDepth} levels`, tokens.offset, { expected: `at most ${maxDepth} levels` });
            }
            tokens.offset++;
            tokens.skipBlanks();
            const container = { value: open === '[' ? [] : {}, pointer, key: null };
            if (!tokens.take(open === '[' ? ']' : '}')) {
                if (open === '{')
                    readKey(tokens, container);
                stack.push(container);
                continue;
            }
            value = container.value;
        }
        else {
            value = tokens.scalar();
        }
        // A value has ended: it goes into its parent, which may end with it, and so on.
        for (;;) {
            const holder = stack.at(-1);
            tokens.skipBlanks();
            if (holder === undefined) {
                if (tokens.offset < tokens.text.length)
                    tokens.unexpected('nothing after the value');
                return value;
            }
            store(holder, value);
            const isArray = holder.key === null;
            if (tokens.take(',')) {
                tokens.skipBlanks();
                if (!isArray)
                    readKey(tokens, holder);
                break;
            }
            if (!tokens.take(isArray ? ']' : '}'))
                tokens.unexpected(isArray ? '"," or "]"' : '"," or "}"');
            value = holder.value;
            stack.pop();
        }
    }
}
function pointerBelow(parent) {
    if (parent === undefined)
        return '';
    return (0,json_pointer/* pointerTo */.x)(parent.pointer, parent.key ?? parent.value.length);
}
function readKey(tokens, holder) {
    const start = tokens.offset;
    if (tokens.text[start] !== '"')
        tokens.unexpected('a key in double quotes');
    const key = tokens.string();
    if (Object.hasOwn(holder.value, key))
        tokens.fail('json_duplicate_key', `the key ${JSON.stringify(key)} stands twice in one object`, start);
    tokens.skipBlanks();
    if (!tokens.take(':'))
        tokens.unexpected('":"');
    holder.key = key;
}
function store(holder, value) {
    if (Array.isArray(holder.value))
        holder.value.push(value);
    else if (holder.key === '__proto__') {
        // Plain assignment would set the prototype.
        Object.defineProperty(holder.value, '__proto__', { value, writable: true, enumerable: true, configurable: true });
    }
    else
        holder.value[holder.key] = value;
}


/***/ }),

/***/ 422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createTaskSpan: () => (/* binding */ createTaskSpan),
  parseTaskSpan: () => (/* binding */ parseTaskSpan),
  taskSpan: () => (/* binding */ taskSpan),
  validateTaskSpan: () => (/* binding */ validateTaskSpan)
});

// NAMESPACE OBJECT: ./build/contract/generated/task-span-contract.validator.js
var task_span_contract_validator_namespaceObject = {};
__nccwpck_require__.r(task_span_contract_validator_namespaceObject);
__nccwpck_require__.d(task_span_contract_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
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


/***/ }),

/***/ 149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createVerdictFile: () => (/* binding */ createVerdictFile),
  parseVerdictFile: () => (/* binding */ parseVerdictFile),
  validateVerdictFile: () => (/* binding */ validateVerdictFile),
  verdictFile: () => (/* binding */ verdictFile)
});

// NAMESPACE OBJECT: ./build/contract/generated/verdict.validator.js
var verdict_validator_namespaceObject = {};
__nccwpck_require__.r(verdict_validator_namespaceObject);
__nccwpck_require__.d(verdict_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(172);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/rfc3339.js
var rfc3339 = __nccwpck_require__(184);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
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


/***/ }),

/***/ 121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ itemFingerprint),
  v: () => (/* binding */ violationId)
});

// EXTERNAL MODULE: ./build/contract/canonical-json.js + 2 modules
var canonical_json = __nccwpck_require__(623);
// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __nccwpck_require__(963);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/sha1.js

function sha1(bytes) {
    if (Array.isArray(bytes)) {
        bytes = Buffer.from(bytes);
    }
    else if (typeof bytes === 'string') {
        bytes = Buffer.from(bytes, 'utf8');
    }
    return (0,external_node_crypto_.createHash)('sha1').update(bytes).digest();
}
/* harmony default export */ const dist_node_sha1 = (sha1);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/regex.js
/* harmony default export */ const regex = (/^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/validate.js

function validate_validate(uuid) {
    return typeof uuid === 'string' && regex.test(uuid);
}
/* harmony default export */ const dist_node_validate = (validate_validate);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/parse.js

function parse(uuid) {
    if (!dist_node_validate(uuid)) {
        throw TypeError('Invalid UUID');
    }
    let v;
    return Uint8Array.of((v = parseInt(uuid.slice(0, 8), 16)) >>> 24, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff, (v = parseInt(uuid.slice(9, 13), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(14, 18), 16)) >>> 8, v & 0xff, (v = parseInt(uuid.slice(19, 23), 16)) >>> 8, v & 0xff, ((v = parseInt(uuid.slice(24, 36), 16)) / 0x10000000000) & 0xff, (v / 0x100000000) & 0xff, (v >>> 24) & 0xff, (v >>> 16) & 0xff, (v >>> 8) & 0xff, v & 0xff);
}
/* harmony default export */ const dist_node_parse = (parse);

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/stringify.js

const byteToHex = [];
for (let i = 0; i < 256; ++i) {
    byteToHex.push((i + 0x100).toString(16).slice(1));
}
function unsafeStringify(arr, offset = 0) {
    return (byteToHex[arr[offset + 0]] +
        byteToHex[arr[offset + 1]] +
        byteToHex[arr[offset + 2]] +
        byteToHex[arr[offset + 3]] +
        '-' +
        byteToHex[arr[offset + 4]] +
        byteToHex[arr[offset + 5]] +
        '-' +
        byteToHex[arr[offset + 6]] +
        byteToHex[arr[offset + 7]] +
        '-' +
        byteToHex[arr[offset + 8]] +
        byteToHex[arr[offset + 9]] +
        '-' +
        byteToHex[arr[offset + 10]] +
        byteToHex[arr[offset + 11]] +
        byteToHex[arr[offset + 12]] +
        byteToHex[arr[offset + 13]] +
        byteToHex[arr[offset + 14]] +
        byteToHex[arr[offset + 15]]).toLowerCase();
}
function stringify(arr, offset = 0) {
    const uuid = unsafeStringify(arr, offset);
    if (!validate(uuid)) {
        throw TypeError('Stringified UUID is invalid');
    }
    return uuid;
}
/* harmony default export */ const dist_node_stringify = ((/* unused pure expression or super */ null && (stringify)));

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v35.js


function stringToBytes(str) {
    str = unescape(encodeURIComponent(str));
    const bytes = new Uint8Array(str.length);
    for (let i = 0; i < str.length; ++i) {
        bytes[i] = str.charCodeAt(i);
    }
    return bytes;
}
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
const URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
function v35(version, hash, value, namespace, buf, offset) {
    const valueBytes = typeof value === 'string' ? stringToBytes(value) : value;
    const namespaceBytes = typeof namespace === 'string' ? dist_node_parse(namespace) : namespace;
    if (typeof namespace === 'string') {
        namespace = dist_node_parse(namespace);
    }
    if (namespace?.length !== 16) {
        throw TypeError('Namespace must be array-like (16 iterable integer values, 0-255)');
    }
    let bytes = new Uint8Array(16 + valueBytes.length);
    bytes.set(namespaceBytes);
    bytes.set(valueBytes, namespaceBytes.length);
    bytes = hash(bytes);
    bytes[6] = (bytes[6] & 0x0f) | version;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    if (buf) {
        offset ??= 0;
        if (offset < 0 || offset + 16 > buf.length) {
            throw new RangeError(`UUID byte range ${offset}:${offset + 15} is out of buffer bounds`);
        }
        for (let i = 0; i < 16; ++i) {
            buf[offset + i] = bytes[i];
        }
        return buf;
    }
    return unsafeStringify(bytes);
}

;// CONCATENATED MODULE: ./node_modules/uuid/dist-node/v5.js



function v5(value, namespace, buf, offset) {
    return v35(0x50, dist_node_sha1, value, namespace, buf, offset);
}
v5.DNS = DNS;
v5.URL = URL;
/* harmony default export */ const dist_node_v5 = (v5);

;// CONCATENATED MODULE: ./build/contract/uuid.js

/** Namespace of domain names, RFC 9562 section 6.6. */
const DNS_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
/** UUID version 5 (RFC 9562 section 5.5) of `name`, as UTF-8, in `namespace`; lower case. */
function uuidV5(name, namespace) {
    return dist_node_v5(name, namespace);
}
/** Namespace of all violation ids: UUIDv5 of `arcsight-violation` in the DNS namespace (SPEC section 5). */
const VIOLATION_NAMESPACE = uuidV5('arcsight-violation', DNS_NAMESPACE);

;// CONCATENATED MODULE: ./build/contract/violation-id.js



/** The id of a violation, equal on every machine and in every run (SPEC section 5, document 003 section 4.1). */
function violationId({ namespace, ruleId, filePath, line, column }) {
    const location = (0,canonical_json/* canonicalJson */.dj)({ file_path: filePath, line_number: line ?? 0, column_number: column ?? 0 });
    return uuidV5(`${namespace}:${ruleId}:${(0,digest/* sha256Hex */.fg)(location)}`, VIOLATION_NAMESPACE);
}
/**
 * The line-free identity of one item of a violation: it survives edits above it. `evidence` is any JSON value that the
 * table of SPEC section 7 names for the rule.
 */
function itemFingerprint(item) {
    return (0,digest/* sha256Hex */.fg)((0,canonical_json/* canonicalJson */.dj)({ rule: item.rule, file_path: item.file_path, evidence: item.evidence }));
}


/***/ }),

/***/ 156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  byViolationId: () => (/* binding */ byViolationId),
  checkViolation: () => (/* binding */ checkViolation),
  checkViolationOrder: () => (/* binding */ checkViolationOrder),
  createViolation: () => (/* binding */ createViolation),
  idOf: () => (/* binding */ idOf),
  parseViolation: () => (/* binding */ parseViolation),
  validateViolation: () => (/* binding */ validateViolation),
  violation: () => (/* binding */ violation)
});

// NAMESPACE OBJECT: ./build/contract/generated/violation.validator.js
var violation_validator_namespaceObject = {};
__nccwpck_require__.r(violation_validator_namespaceObject);
__nccwpck_require__.d(violation_validator_namespaceObject, {
  knownKeys: () => (knownKeys),
  schemaId: () => (schemaId),
  validate: () => (validate)
});

// EXTERNAL MODULE: ./build/base/order.js
var order = __nccwpck_require__(172);
// EXTERNAL MODULE: ./build/contract/contract-kind.js + 3 modules
var contract_kind = __nccwpck_require__(604);
// EXTERNAL MODULE: ./build/contract/code-points.js
var code_points = __nccwpck_require__(536);
// EXTERNAL MODULE: ./build/contract/kept-errors.js
var kept_errors = __nccwpck_require__(775);
;// CONCATENATED MODULE: ./build/contract/generated/violation.validator.js
// Generated from schemas/ by `npm run generate`, do not edit.


/** @type {import('../schema-validator.js').SchemaCheck} */
const validate = validate52;
/** @type {string} */
const schemaId = "https://contract-gates.dev/schemas/violation.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
const knownKeys = {
    "#/additionalProperties": [
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
const schema19 = { "$id": "https://contract-gates.dev/schemas/violation.schema.json", "type": "object", "additionalProperties": false, "required": ["id", "rulepack_namespace", "rule_id", "severity", "category", "file_path", "line_number", "column_number", "message", "detected_at", "analyzer_version"], "properties": { "id": { "type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" }, "rulepack_namespace": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "rule_id": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "severity": { "type": "string", "enum": ["error", "warning", "info"] }, "category": { "type": "string", "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$" }, "file_path": { "type": "string", "pattern": "^[^/\\\\][^\\\\]*$" }, "line_number": { "type": ["integer", "null"], "minimum": 1 }, "column_number": { "type": ["integer", "null"], "minimum": 1 }, "message": { "type": "string", "minLength": 1 }, "context": { "type": "object", "additionalProperties": true }, "detected_at": { "type": "string", "const": "v1" }, "analyzer_version": { "type": "string", "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$" } } };
const func1 = Object.prototype.hasOwnProperty;
const func2 = code_points/* countCodePoints */.s;
const pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
const pattern8 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    /*# sourceURL="https://contract-gates.dev/schemas/violation.schema.json" */ ;
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
            if (!(func1.call(schema19.properties, key0))) {
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
                if (!pattern3.test(data0)) {
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
                const err19 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema19.properties.severity.enum } };
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
                if (!pattern7.test(data5)) {
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
                const err24 = { instancePath: instancePath + "/line_number", schemaPath: "#/properties/line_number/type", keyword: "type", params: { type: schema19.properties.line_number.type } };
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
                const err26 = { instancePath: instancePath + "/column_number", schemaPath: "#/properties/column_number/type", keyword: "type", params: { type: schema19.properties.column_number.type } };
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
                if (func2(data8) < 1) {
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
                if (!pattern8.test(data11)) {
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
    validate52.errors = vErrors;
    return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// EXTERNAL MODULE: ./build/contract/violation-id.js + 8 modules
var violation_id = __nccwpck_require__(121);
;// CONCATENATED MODULE: ./build/contract/violation.js




/** The order of violations everywhere: by id. */
function byViolationId(a, b) {
    return (0,order/* compareText */.n)(a.id, b.id);
}
/** The id that a violation with these members has. */
function idOf(violation) {
    return (0,violation_id/* violationId */.v)({
        namespace: violation.rulepack_namespace, ruleId: violation.rule_id, filePath: violation.file_path,
        line: violation.line_number, column: violation.column_number,
    });
}
/** What must hold for a violation wherever it stands; `at` is its pointer. */
function* checkViolation(violation, at = '') {
    if (violation.line_number === null && violation.column_number !== null) {
        yield { pointer: `${at}/column_number`, expected: 'null, since there is no line', actual: String(violation.column_number) };
    }
    const badStep = violation.file_path === '.' ? undefined : violation.file_path.split('/').find((step) => step === '' || step === '.' || step === '..');
    if (badStep !== undefined) {
        yield { pointer: `${at}/file_path`, expected: 'a normalised path', actual: JSON.stringify(violation.file_path) };
    }
    const id = idOf(violation);
    if (violation.id !== id) {
        yield { pointer: `${at}/id`, expected: JSON.stringify(id), actual: JSON.stringify(violation.id), hint: 'the id follows from rulepack, rule and place' };
    }
}
/** Violations are sorted by id, and no id stands twice; `at` is the pointer of the list. */
function* checkViolationOrder(violations, at) {
    for (let index = 1; index < violations.length; index++) {
        const before = violations[index - 1];
        const present = violations[index];
        if (byViolationId(before, present) < 0)
            continue;
        yield { pointer: `${at}/${index}/id`, expected: `an id after ${before.id}, since violations are sorted and each id stands once`, actual: present.id };
        return;
    }
}
const violation = (0,contract_kind/* defineContract */.y)({
    name: 'violation', schema: violation_validator_namespaceObject,
    complete: (draft) => {
        const { rulepack_namespace, rule_id, severity, category, file_path, line_number, column_number, message, context, analyzer_version } = draft;
        return {
            id: idOf(draft), rulepack_namespace, rule_id, severity, category, file_path, line_number, column_number, message,
            ...(context === undefined ? {} : { context }), detected_at: 'v1', analyzer_version,
        };
    },
    check: (value) => checkViolation(value),
});
const parseViolation = violation.parse;
const validateViolation = violation.validate;
const createViolation = violation.create;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  wq: () => (/* reexport */ canonical_json/* NotJsonError */.wq),
  dj: () => (/* reexport */ canonical_json/* canonicalJson */.dj),
  FH: () => (/* reexport */ checkContractFile),
  RO: () => (/* reexport */ artifact_intent.createArtifactIntent),
  sV: () => (/* reexport */ deployment_contract.createDeploymentContract),
  h4: () => (/* reexport */ envelope.createEnvelope),
  KA: () => (/* reexport */ gate_report.createGateReport),
  hl: () => (/* reexport */ gate_result.createGateResult),
  fl: () => (/* reexport */ handoff.createHandoff),
  V6: () => (/* reexport */ pr_summary.createPrSummary),
  ft: () => (/* reexport */ repo_snapshot.createRepoSnapshot),
  oz: () => (/* reexport */ task_span.createTaskSpan),
  sH: () => (/* reexport */ verdict_file.createVerdictFile),
  aO: () => (/* reexport */ violation.createViolation),
  Q5: () => (/* reexport */ detectContract),
  "do": () => (/* reexport */ envelope_signature/* envelopeSignature */.d),
  q$: () => (/* reexport */ envelope.envelopeText),
  uf: () => (/* reexport */ violation_id/* itemFingerprint */.u),
  eu: () => (/* reexport */ artifact_intent.parseArtifactIntent),
  P9: () => (/* reexport */ deployment_contract.parseDeploymentContract),
  mE: () => (/* reexport */ envelope.parseEnvelope),
  Bw: () => (/* reexport */ gate_report.parseGateReport),
  IE: () => (/* reexport */ gate_result.parseGateResult),
  "in": () => (/* reexport */ handoff.parseHandoff),
  W3: () => (/* reexport */ pr_summary.parsePrSummary),
  YR: () => (/* reexport */ repo_snapshot.parseRepoSnapshot),
  RJ: () => (/* reexport */ strict_json/* parseStrictJson */.RJ),
  Dp: () => (/* reexport */ task_span.parseTaskSpan),
  no: () => (/* reexport */ verdict_file.parseVerdictFile),
  Rp: () => (/* reexport */ violation.parseViolation),
  xh: () => (/* reexport */ canonical_json/* prettyCanonicalJson */.xh),
  NJ: () => (/* reexport */ repo_snapshot.repoFingerprint),
  fg: () => (/* reexport */ digest/* sha256Hex */.fg),
  jC: () => (/* reexport */ artifact_intent.validateArtifactIntent),
  oU: () => (/* reexport */ deployment_contract.validateDeploymentContract),
  ZJ: () => (/* reexport */ envelope.validateEnvelope),
  yd: () => (/* reexport */ gate_report.validateGateReport),
  pq: () => (/* reexport */ gate_result.validateGateResult),
  Le: () => (/* reexport */ handoff.validateHandoff),
  nm: () => (/* reexport */ pr_summary.validatePrSummary),
  xl: () => (/* reexport */ repo_snapshot.validateRepoSnapshot),
  iz: () => (/* reexport */ task_span.validateTaskSpan),
  KN: () => (/* reexport */ verdict_file.validateVerdictFile),
  ed: () => (/* reexport */ violation.validateViolation),
  Yj: () => (/* reexport */ envelope.verifyEnvelope),
  vN: () => (/* reexport */ violation_id/* violationId */.v)
});

// EXTERNAL MODULE: ./build/contract/canonical-json.js + 2 modules
var canonical_json = __nccwpck_require__(623);
// EXTERNAL MODULE: ./build/base/json-pointer.js
var json_pointer = __nccwpck_require__(112);
// EXTERNAL MODULE: ./build/base/result.js
var result = __nccwpck_require__(419);
;// CONCATENATED MODULE: ./build/contract/detect-contract.js

/** Every kind with its signs. The members of one kind are never all in another. */
const SIGNS = [
    { name: 'deployment-contract', version: ['schemaVersion', '1.0'], members: ['quality', 'audit'] },
    { name: 'gate-report', version: ['version', '2.0'], members: ['environment', 'gates', 'summary'] },
    { name: 'violation', version: ['detected_at', 'v1'], members: ['rulepack_namespace', 'rule_id'] },
    { name: 'snapshot', members: ['files', 'metadata'] },
    { name: 'envelope', members: ['identity', 'core', 'extensions', 'meta'] },
    { name: 'pr-summary', version: ['version', '1.0.0'], members: ['envelope_reference', 'violations'] },
    { name: 'task-span-contract', version: ['schema_version', 'v1'], members: ['project_id', 'task_id', 'phase', 'status'] },
    { name: 'handoff-contract', version: ['schema_version', 'v1'], members: ['handoff_id', 'from_agent', 'to_agent', 'capability_id', 'expected_output'] },
    { name: 'artifact-intent', version: ['schema_version', 'v1'], members: ['artifact_id', 'artifact_type', 'intent', 'parameter_sources'] },
    { name: 'gate-result', version: ['schema_version', 'v1'], members: ['gate_id', 'result', 'severity', 'checked_at'] },
    { name: 'verdict', version: ['version', '1.0'], members: ['headline', 'enforced', 'selection'] },
];
const CONTRACT_NAMES = SIGNS.map(({ name }) => name);
/**
 * Which contract a JSON value means to be, so that a broken one is judged by the right schema: the kind whose signs it
 * shows most of, at least half. Two kinds alike, or none, is an error that lists the kinds.
 */
function detectContract(value) {
    const hint = `The kinds are ${CONTRACT_NAMES.join(', ')}.`;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
        return (0,result/* err */._)({ code: 'contract_unknown', message: 'this is no contract: every contract is a JSON object', expected: 'an object', hint });
    }
    const scores = SIGNS.map((signs) => ({ name: signs.name, score: scoreOf(value, signs) }));
    const best = Math.max(...scores.map(({ score }) => score));
    const candidates = scores.filter(({ score }) => score === best).map(({ name }) => name);
    const [name] = candidates;
    if (best < 0.5 || name === undefined) {
        return (0,result/* err */._)({ code: 'contract_unknown', message: 'this is no contract that we know: it shows the members of none', expected: 'the members of one contract', hint });
    }
    if (candidates.length > 1) {
        return (0,result/* err */._)({
            code: 'contract_ambiguous', message: `this could be ${candidates.join(' or ')}`, expected: 'the members of one contract', actual: candidates.join(', '),
            hint: `Say which kind it is. ${hint}`,
        });
    }
    return (0,result.ok)(name);
}
/** Share of the signs that are there, from 0 to 1. */
function scoreOf(value, { version, members }) {
    const present = members.filter((key) => Object.hasOwn(value, key)).length;
    if (version === undefined)
        return present / members.length;
    const [key, wanted] = version;
    // The version alone says little, as several kinds share it: it counts only beside a member.
    const versioned = present > 0 && Object.hasOwn(value, key) && value[key] === wanted ? 1 : 0;
    return (present + versioned) / (members.length + 1);
}

// EXTERNAL MODULE: ./build/contract/strict-json.js + 2 modules
var strict_json = __nccwpck_require__(61);
;// CONCATENATED MODULE: ./build/contract/contract-file.js




/** Each kind behind its own import: only what a file needs is loaded. */
const KINDS = {
    'deployment-contract': async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 996))).deploymentContract,
    'gate-report': async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 955))).gateReport,
    violation: async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 156))).violation,
    snapshot: async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 213))).repoSnapshot,
    envelope: async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 41))).envelope,
    'pr-summary': async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 390))).prSummary,
    'task-span-contract': async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 422))).taskSpan,
    'handoff-contract': async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 750))).handoff,
    'artifact-intent': async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 100))).artifactIntent,
    'gate-result': async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 861))).gateResult,
    verdict: async () => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 149))).verdictFile,
};
/** The kind of that name, loaded now. */
function loadContractKind(name) {
    return KINDS[name]();
}
/**
 * Judges a file of one contract, or of a list of contracts (as `gate-results.json`), whose kind is told from its shape
 * unless `kind` says it. A file that is no JSON, or of no known kind, is a problem with line and column.
 */
async function checkContractFile(text, options = {}) {
    const json = (0,strict_json/* parseStrictJson */.RJ)(text, options);
    if (!json.ok)
        return json;
    const { value, locate } = json.value;
    const isList = Array.isArray(value);
    const entries = isList ? value : [value];
    if (entries.length === 0) {
        return (0,result/* err */._)({
            code: 'contract_unknown', message: 'the file is an empty list: there is nothing to judge', expected: 'at least one contract',
            hint: `The kinds are ${CONTRACT_NAMES.join(', ')}.`, location: { file: options.file ?? '', line: 1, column: 1 },
        });
    }
    const kinds = [];
    const problems = [];
    for (const [index, entry] of entries.entries()) {
        const at = isList ? (0,json_pointer/* pointerTo */.x)('', index) : '';
        const name = options.kind === undefined ? detectContract(entry) : (0,result.ok)(options.kind);
        if (!name.ok)
            return (0,result/* err */._)({ ...name.error, location: { file: options.file ?? '', ...locate(at) } });
        kinds.push(name.value);
        const kind = await loadContractKind(name.value);
        for (const problem of kind.validate(entry)) {
            const pointer = at + problem.pointer;
            const message = at === '' ? problem.message : `entry ${index}: ${problem.message}`;
            problems.push({ ...problem, pointer, message, ...locate(pointer) });
        }
    }
    return (0,result.ok)({ kinds, isList, problems });
}

// EXTERNAL MODULE: ./build/contract/digest.js
var digest = __nccwpck_require__(963);
// EXTERNAL MODULE: ./build/contract/violation-id.js + 8 modules
var violation_id = __nccwpck_require__(121);
// EXTERNAL MODULE: ./build/contract/deployment-contract.js + 2 modules
var deployment_contract = __nccwpck_require__(996);
// EXTERNAL MODULE: ./build/contract/gate-report.js + 1 modules
var gate_report = __nccwpck_require__(955);
// EXTERNAL MODULE: ./build/contract/violation.js + 1 modules
var violation = __nccwpck_require__(156);
// EXTERNAL MODULE: ./build/contract/repo-snapshot.js + 1 modules
var repo_snapshot = __nccwpck_require__(213);
// EXTERNAL MODULE: ./build/contract/envelope.js + 1 modules
var envelope = __nccwpck_require__(41);
// EXTERNAL MODULE: ./build/contract/envelope-signature.js
var envelope_signature = __nccwpck_require__(872);
// EXTERNAL MODULE: ./build/contract/pr-summary.js + 1 modules
var pr_summary = __nccwpck_require__(390);
// EXTERNAL MODULE: ./build/contract/task-span.js + 1 modules
var task_span = __nccwpck_require__(422);
// EXTERNAL MODULE: ./build/contract/handoff.js + 1 modules
var handoff = __nccwpck_require__(750);
// EXTERNAL MODULE: ./build/contract/artifact-intent.js + 1 modules
var artifact_intent = __nccwpck_require__(100);
// EXTERNAL MODULE: ./build/contract/gate-result.js + 1 modules
var gate_result = __nccwpck_require__(861);
// EXTERNAL MODULE: ./build/contract/verdict-file.js + 1 modules
var verdict_file = __nccwpck_require__(149);
;// CONCATENATED MODULE: ./build/library.js



















var __webpack_exports__NotJsonError = __webpack_exports__.wq;
var __webpack_exports__canonicalJson = __webpack_exports__.dj;
var __webpack_exports__checkContractFile = __webpack_exports__.FH;
var __webpack_exports__createArtifactIntent = __webpack_exports__.RO;
var __webpack_exports__createDeploymentContract = __webpack_exports__.sV;
var __webpack_exports__createEnvelope = __webpack_exports__.h4;
var __webpack_exports__createGateReport = __webpack_exports__.KA;
var __webpack_exports__createGateResult = __webpack_exports__.hl;
var __webpack_exports__createHandoff = __webpack_exports__.fl;
var __webpack_exports__createPrSummary = __webpack_exports__.V6;
var __webpack_exports__createRepoSnapshot = __webpack_exports__.ft;
var __webpack_exports__createTaskSpan = __webpack_exports__.oz;
var __webpack_exports__createVerdictFile = __webpack_exports__.sH;
var __webpack_exports__createViolation = __webpack_exports__.aO;
var __webpack_exports__detectContract = __webpack_exports__.Q5;
var __webpack_exports__envelopeSignature = __webpack_exports__["do"];
var __webpack_exports__envelopeText = __webpack_exports__.q$;
var __webpack_exports__itemFingerprint = __webpack_exports__.uf;
var __webpack_exports__parseArtifactIntent = __webpack_exports__.eu;
var __webpack_exports__parseDeploymentContract = __webpack_exports__.P9;
var __webpack_exports__parseEnvelope = __webpack_exports__.mE;
var __webpack_exports__parseGateReport = __webpack_exports__.Bw;
var __webpack_exports__parseGateResult = __webpack_exports__.IE;
var __webpack_exports__parseHandoff = __webpack_exports__["in"];
var __webpack_exports__parsePrSummary = __webpack_exports__.W3;
var __webpack_exports__parseRepoSnapshot = __webpack_exports__.YR;
var __webpack_exports__parseStrictJson = __webpack_exports__.RJ;
var __webpack_exports__parseTaskSpan = __webpack_exports__.Dp;
var __webpack_exports__parseVerdictFile = __webpack_exports__.no;
var __webpack_exports__parseViolation = __webpack_exports__.Rp;
var __webpack_exports__prettyCanonicalJson = __webpack_exports__.xh;
var __webpack_exports__repoFingerprint = __webpack_exports__.NJ;
var __webpack_exports__sha256Hex = __webpack_exports__.fg;
var __webpack_exports__validateArtifactIntent = __webpack_exports__.jC;
var __webpack_exports__validateDeploymentContract = __webpack_exports__.oU;
var __webpack_exports__validateEnvelope = __webpack_exports__.ZJ;
var __webpack_exports__validateGateReport = __webpack_exports__.yd;
var __webpack_exports__validateGateResult = __webpack_exports__.pq;
var __webpack_exports__validateHandoff = __webpack_exports__.Le;
var __webpack_exports__validatePrSummary = __webpack_exports__.nm;
var __webpack_exports__validateRepoSnapshot = __webpack_exports__.xl;
var __webpack_exports__validateTaskSpan = __webpack_exports__.iz;
var __webpack_exports__validateVerdictFile = __webpack_exports__.KN;
var __webpack_exports__validateViolation = __webpack_exports__.ed;
var __webpack_exports__verifyEnvelope = __webpack_exports__.Yj;
var __webpack_exports__violationId = __webpack_exports__.vN;
export { __webpack_exports__NotJsonError as NotJsonError, __webpack_exports__canonicalJson as canonicalJson, __webpack_exports__checkContractFile as checkContractFile, __webpack_exports__createArtifactIntent as createArtifactIntent, __webpack_exports__createDeploymentContract as createDeploymentContract, __webpack_exports__createEnvelope as createEnvelope, __webpack_exports__createGateReport as createGateReport, __webpack_exports__createGateResult as createGateResult, __webpack_exports__createHandoff as createHandoff, __webpack_exports__createPrSummary as createPrSummary, __webpack_exports__createRepoSnapshot as createRepoSnapshot, __webpack_exports__createTaskSpan as createTaskSpan, __webpack_exports__createVerdictFile as createVerdictFile, __webpack_exports__createViolation as createViolation, __webpack_exports__detectContract as detectContract, __webpack_exports__envelopeSignature as envelopeSignature, __webpack_exports__envelopeText as envelopeText, __webpack_exports__itemFingerprint as itemFingerprint, __webpack_exports__parseArtifactIntent as parseArtifactIntent, __webpack_exports__parseDeploymentContract as parseDeploymentContract, __webpack_exports__parseEnvelope as parseEnvelope, __webpack_exports__parseGateReport as parseGateReport, __webpack_exports__parseGateResult as parseGateResult, __webpack_exports__parseHandoff as parseHandoff, __webpack_exports__parsePrSummary as parsePrSummary, __webpack_exports__parseRepoSnapshot as parseRepoSnapshot, __webpack_exports__parseStrictJson as parseStrictJson, __webpack_exports__parseTaskSpan as parseTaskSpan, __webpack_exports__parseVerdictFile as parseVerdictFile, __webpack_exports__parseViolation as parseViolation, __webpack_exports__prettyCanonicalJson as prettyCanonicalJson, __webpack_exports__repoFingerprint as repoFingerprint, __webpack_exports__sha256Hex as sha256Hex, __webpack_exports__validateArtifactIntent as validateArtifactIntent, __webpack_exports__validateDeploymentContract as validateDeploymentContract, __webpack_exports__validateEnvelope as validateEnvelope, __webpack_exports__validateGateReport as validateGateReport, __webpack_exports__validateGateResult as validateGateResult, __webpack_exports__validateHandoff as validateHandoff, __webpack_exports__validatePrSummary as validatePrSummary, __webpack_exports__validateRepoSnapshot as validateRepoSnapshot, __webpack_exports__validateTaskSpan as validateTaskSpan, __webpack_exports__validateVerdictFile as validateVerdictFile, __webpack_exports__validateViolation as validateViolation, __webpack_exports__verifyEnvelope as verifyEnvelope, __webpack_exports__violationId as violationId };
