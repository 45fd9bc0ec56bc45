// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';

/** @type {import('../schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/config.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "extends",
    "gates",
    "meta",
    "policy",
    "rulepacks",
    "snapshot",
    "version"
  ],
  "#/properties/policy/additionalProperties": [
    "coverage_required",
    "new_only",
    "strict"
  ],
  "#/properties/meta/additionalProperties": [
    "adapter",
    "engine",
    "org_id"
  ],
  "#/properties/gates/additionalProperties/additionalProperties": [
    "blocking",
    "clean_env",
    "description",
    "env",
    "needs",
    "on_fork",
    "phase",
    "requires_env",
    "run",
    "script",
    "thresholds",
    "timeout",
    "warn_exit_codes",
    "working_directory"
  ],
  "#/properties/rulepacks/additionalProperties": [
    "cycles",
    "drift"
  ],
  "#/properties/rulepacks/properties/cycles/additionalProperties": [
    "dynamic_imports",
    "enabled",
    "granularity",
    "ignore",
    "rules",
    "type_imports"
  ],
  "#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties": [
    "circular-dependency-detected"
  ],
  "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties": [
    "paths",
    "reason"
  ],
  "#/properties/rulepacks/properties/drift/additionalProperties": [
    "enabled",
    "ignore",
    "rules",
    "samples",
    "schemas",
    "structure"
  ],
  "#/properties/rulepacks/properties/drift/properties/structure/additionalProperties": [
    "forbidden",
    "protected",
    "required",
    "top_level"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/additionalProperties": [
    "dependency-added",
    "dependency-removed",
    "forbidden-path",
    "major-upgrade",
    "manifest-lock-mismatch",
    "missing-lock",
    "missing-required-path",
    "protected-path-changed",
    "schema-breaking-change",
    "top-level-added",
    "top-level-removed",
    "undeclared-import",
    "undeclared-top-level",
    "unused-dependency",
    "version-skew"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/ignore/items/additionalProperties": [
    "paths",
    "reason"
  ],
  "#/properties/snapshot/additionalProperties": [
    "limits",
    "untracked"
  ],
  "#/properties/snapshot/properties/limits/additionalProperties": [
    "files",
    "scan_bytes"
  ]
};

const schema19 = {"$id":"https://contract-gates.dev/schemas/config.schema.json","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","const":1},"extends":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1}},"policy":{"type":"object","additionalProperties":false,"properties":{"strict":{"type":"boolean"},"new_only":{"type":"boolean"},"coverage_required":{"type":"number","minimum":0,"maximum":100}}},"meta":{"type":"object","additionalProperties":false,"properties":{"adapter":{"type":"string","minLength":1,"maxLength":100},"engine":{"type":"string","enum":["native","hardis","custom"]},"org_id":{"type":"string","minLength":1,"maxLength":200}}},"gates":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$","maxLength":100},"additionalProperties":{"type":"object","additionalProperties":false,"not":{"required":["run","script"]},"properties":{"run":{"type":["string","array"],"minLength":1,"pattern":"^[^\\u0000]*$","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000]*$"}},"script":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"description":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$","maxLength":1000},"needs":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"phase":{"type":"string","enum":["OTHER"]},"blocking":{"type":"boolean"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*[smh]$"},"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^[^\\u0000]*$"}},"clean_env":{"type":"boolean"},"requires_env":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"on_fork":{"type":"string","enum":["run","skip"]},"working_directory":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"thresholds":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200}},"warn_exit_codes":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":255}}}}},"rulepacks":{"type":"object","additionalProperties":false,"properties":{"cycles":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"type_imports":{"type":"string","enum":["ignore","include"]},"dynamic_imports":{"type":"string","enum":["include","ignore"]},"granularity":{"type":"string","enum":["language","file"]},"rules":{"type":"object","additionalProperties":false,"properties":{"circular-dependency-detected":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}},"drift":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"structure":{"type":"object","additionalProperties":false,"properties":{"required":{"type":"array","items":{"type":"string","minLength":1}},"forbidden":{"type":"array","items":{"type":"string","minLength":1}},"top_level":{"type":"array","items":{"type":"string","minLength":1}},"protected":{"type":"array","items":{"type":"string","minLength":1}}}},"schemas":{"type":"array","items":{"type":"string","minLength":1}},"samples":{"type":"array","items":{"type":"string","minLength":1}},"rules":{"type":"object","additionalProperties":false,"properties":{"missing-required-path":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"forbidden-path":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"undeclared-top-level":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"protected-path-changed":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"top-level-added":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"top-level-removed":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"manifest-lock-mismatch":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"missing-lock":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"version-skew":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"undeclared-import":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"unused-dependency":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"dependency-added":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"dependency-removed":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"major-upgrade":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"schema-breaking-change":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}}}},"snapshot":{"type":"object","additionalProperties":false,"properties":{"untracked":{"type":"string","enum":["auto","include","exclude"]},"limits":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"integer","minimum":1,"maximum":100000000},"scan_bytes":{"type":"integer","minimum":1,"maximum":1073741824}}}}}}};
const func1 = countCodePoints;
const func7 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern4 = new RegExp("^[^\\u0000]*$", "u");
const pattern8 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern13 = new RegExp("^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "extends")) || (key0 === "policy")) || (key0 === "meta")) || (key0 === "gates")) || (key0 === "rulepacks")) || (key0 === "snapshot"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(Array.isArray(data1)){
if(data1.length > 16){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.policy !== undefined){
let data3 = data.policy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "strict") || (key1 === "new_only")) || (key1 === "coverage_required"))){
const err8 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.strict !== undefined){
if(typeof data3.strict !== "boolean"){
const err9 = {instancePath:instancePath+"/policy/strict",schemaPath:"#/properties/policy/properties/strict/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.new_only !== undefined){
if(typeof data3.new_only !== "boolean"){
const err10 = {instancePath:instancePath+"/policy/new_only",schemaPath:"#/properties/policy/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.coverage_required !== undefined){
let data6 = data3.coverage_required;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/policy/coverage_required",schemaPath:"#/properties/policy/properties/coverage_required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/policy/coverage_required",schemaPath:"#/properties/policy/properties/coverage_required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/policy/coverage_required",schemaPath:"#/properties/policy/properties/coverage_required/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "adapter") || (key2 === "engine")) || (key2 === "org_id"))){
const err15 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.adapter !== undefined){
let data8 = data7.adapter;
if(typeof data8 === "string"){
if(func1(data8) > 100){
const err16 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data8) < 1){
const err17 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.engine !== undefined){
let data9 = data7.engine;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data9 === "native") || (data9 === "hardis")) || (data9 === "custom"))){
const err20 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/enum",keyword:"enum",params:{allowedValues: schema19.properties.meta.properties.engine.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.org_id !== undefined){
let data10 = data7.org_id;
if(typeof data10 === "string"){
if(func1(data10) > 200){
const err21 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func1(data10) < 1){
const err22 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.gates !== undefined){
let data11 = data.gates;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
const _errs28 = errors;
if(typeof key3 === "string"){
if(func1(key3) > 100){
const err25 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern3.test(key3)){
const err26 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid5 = _errs28 === errors;
if(!valid5){
const err27 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key4 in data11){
let data12 = data11[key4];
const _errs32 = errors;
const _errs33 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing0;
if(((data12.run === undefined) && (missing0 = "run")) || ((data12.script === undefined) && (missing0 = "script"))){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var valid7 = _errs33 === errors;
if(valid7){
const err29 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(!(func7.call(schema19.properties.gates.additionalProperties.properties, key5))){
const err30 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data12.run !== undefined){
let data13 = data12.run;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err31 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/type",keyword:"type",params:{type: schema19.properties.gates.additionalProperties.properties.run.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data13 === "string"){
if(func1(data13) < 1){
const err32 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern4.test(data13)){
const err33 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(Array.isArray(data13)){
if(data13.length < 1){
const err34 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(!pattern4.test(data14)){
const err35 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i1,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i1,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
if(data12.script !== undefined){
let data15 = data12.script;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err37 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern4.test(data15)){
const err38 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.description !== undefined){
let data16 = data12.description;
if(typeof data16 === "string"){
if(func1(data16) > 1000){
const err40 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func1(data16) < 1){
const err41 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern4.test(data16)){
const err42 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.needs !== undefined){
let data17 = data12.needs;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(typeof data17[i2] !== "string"){
const err44 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i2,schemaPath:"#/properties/gates/additionalProperties/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i3 = data17.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data17[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err45 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err46 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data12.phase !== undefined){
let data19 = data12.phase;
if(typeof data19 !== "string"){
const err47 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(data19 === "OTHER")){
const err48 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.phase.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12.blocking !== undefined){
if(typeof data12.blocking !== "boolean"){
const err49 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/properties/gates/additionalProperties/properties/blocking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.timeout !== undefined){
let data21 = data12.timeout;
if(typeof data21 === "string"){
if(!pattern8.test(data21)){
const err50 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[smh]$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data12.env !== undefined){
let data22 = data12.env;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
const _errs55 = errors;
if(typeof key6 === "string"){
if(!pattern9.test(key6)){
const err52 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key6};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var valid14 = _errs55 === errors;
if(!valid14){
const err53 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
for(const key7 in data22){
let data23 = data22[key7];
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err54 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data12.clean_env !== undefined){
if(typeof data12.clean_env !== "boolean"){
const err57 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/clean_env",schemaPath:"#/properties/gates/additionalProperties/properties/clean_env/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data12.requires_env !== undefined){
let data25 = data12.requires_env;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i4=0; i4<len3; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(!pattern9.test(data26)){
const err58 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i4,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i4,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i5 = data25.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data25[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err60 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err61 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data12.on_fork !== undefined){
let data27 = data12.on_fork;
if(typeof data27 !== "string"){
const err62 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((data27 === "run") || (data27 === "skip"))){
const err63 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.on_fork.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data12.working_directory !== undefined){
let data28 = data12.working_directory;
if(typeof data28 === "string"){
if(func1(data28) < 1){
const err64 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern4.test(data28)){
const err65 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data12.thresholds !== undefined){
let data29 = data12.thresholds;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key8 in data29){
const _errs71 = errors;
if(typeof key8 === "string"){
if(func1(key8) < 1){
const err67 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key8};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var valid19 = _errs71 === errors;
if(!valid19){
const err68 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
for(const key9 in data29){
let data30 = data29[key9];
if(typeof data30 === "string"){
if(func1(data30) > 200){
const err69 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern13.test(data30)){
const err70 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data12.warn_exit_codes !== undefined){
let data31 = data12.warn_exit_codes;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i6=0; i6<len4; i6++){
let data32 = data31[i6];
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err73 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 255 || isNaN(data32)){
const err74 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err75 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
let i7 = data31.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data31[i7];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err76 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err77 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.rulepacks !== undefined){
let data33 = data.rulepacks;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key10 in data33){
if(!((key10 === "cycles") || (key10 === "drift"))){
const err80 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data33.cycles !== undefined){
let data34 = data33.cycles;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key11 in data34){
if(!((((((key11 === "enabled") || (key11 === "type_imports")) || (key11 === "dynamic_imports")) || (key11 === "granularity")) || (key11 === "rules")) || (key11 === "ignore"))){
const err81 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data34.enabled !== undefined){
if(typeof data34.enabled !== "boolean"){
const err82 = {instancePath:instancePath+"/rulepacks/cycles/enabled",schemaPath:"#/properties/rulepacks/properties/cycles/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data34.type_imports !== undefined){
let data36 = data34.type_imports;
if(typeof data36 !== "string"){
const err83 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((data36 === "ignore") || (data36 === "include"))){
const err84 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.type_imports.enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data34.dynamic_imports !== undefined){
let data37 = data34.dynamic_imports;
if(typeof data37 !== "string"){
const err85 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!((data37 === "include") || (data37 === "ignore"))){
const err86 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.dynamic_imports.enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data34.granularity !== undefined){
let data38 = data34.granularity;
if(typeof data38 !== "string"){
const err87 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!((data38 === "language") || (data38 === "file"))){
const err88 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.granularity.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data34.rules !== undefined){
let data39 = data34.rules;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key12 in data39){
if(!(key12 === "circular-dependency-detected")){
const err89 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data39["circular-dependency-detected"] !== undefined){
let data40 = data39["circular-dependency-detected"];
const _errs97 = errors;
let valid27 = false;
const _errs98 = errors;
if(typeof data40 !== "string"){
const err90 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((((data40 === "off") || (data40 === "info")) || (data40 === "warning")) || (data40 === "error"))){
const err91 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid0 = _errs98 === errors;
valid27 = valid27 || _valid0;
const _errs100 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(Object.keys(data40).length < 1){
const err92 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key13 in data40){
if(!((key13 === "severity") || (key13 === "new_only"))){
const err93 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data40.severity !== undefined){
let data41 = data40.severity;
if(typeof data41 !== "string"){
const err94 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((((data41 === "off") || (data41 === "info")) || (data41 === "warning")) || (data41 === "error"))){
const err95 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data40.new_only !== undefined){
if(typeof data40.new_only !== "boolean"){
const err96 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/new_only",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid0 = _errs100 === errors;
valid27 = valid27 || _valid0;
if(!valid27){
const err98 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data34.ignore !== undefined){
let data43 = data34.ignore;
if(Array.isArray(data43)){
const len5 = data43.length;
for(let i8=0; i8<len5; i8++){
let data44 = data43[i8];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.paths === undefined){
const err100 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data44.reason === undefined){
const err101 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key14 in data44){
if(!((key14 === "paths") || (key14 === "reason"))){
const err102 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data44.paths !== undefined){
let data45 = data44.paths;
if(Array.isArray(data45)){
if(data45.length < 1){
const err103 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const len6 = data45.length;
for(let i9=0; i9<len6; i9++){
let data46 = data45[i9];
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err104 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/paths/" + i9,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/paths/" + i9,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data44.reason !== undefined){
let data47 = data44.reason;
if(typeof data47 === "string"){
if(func1(data47) > 1000){
const err107 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(func1(data47) < 1){
const err108 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/rulepacks/cycles/ignore",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data33.drift !== undefined){
let data48 = data33.drift;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key15 in data48){
if(!((((((key15 === "enabled") || (key15 === "structure")) || (key15 === "schemas")) || (key15 === "samples")) || (key15 === "rules")) || (key15 === "ignore"))){
const err113 = {instancePath:instancePath+"/rulepacks/drift",schemaPath:"#/properties/rulepacks/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data48.enabled !== undefined){
if(typeof data48.enabled !== "boolean"){
const err114 = {instancePath:instancePath+"/rulepacks/drift/enabled",schemaPath:"#/properties/rulepacks/properties/drift/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data48.structure !== undefined){
let data50 = data48.structure;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key16 in data50){
if(!((((key16 === "required") || (key16 === "forbidden")) || (key16 === "top_level")) || (key16 === "protected"))){
const err115 = {instancePath:instancePath+"/rulepacks/drift/structure",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data50.required !== undefined){
let data51 = data50.required;
if(Array.isArray(data51)){
const len7 = data51.length;
for(let i10=0; i10<len7; i10++){
let data52 = data51[i10];
if(typeof data52 === "string"){
if(func1(data52) < 1){
const err116 = {instancePath:instancePath+"/rulepacks/drift/structure/required/" + i10,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/rulepacks/drift/structure/required/" + i10,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/rulepacks/drift/structure/required",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data50.forbidden !== undefined){
let data53 = data50.forbidden;
if(Array.isArray(data53)){
const len8 = data53.length;
for(let i11=0; i11<len8; i11++){
let data54 = data53[i11];
if(typeof data54 === "string"){
if(func1(data54) < 1){
const err119 = {instancePath:instancePath+"/rulepacks/drift/structure/forbidden/" + i11,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/rulepacks/drift/structure/forbidden/" + i11,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/rulepacks/drift/structure/forbidden",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data50.top_level !== undefined){
let data55 = data50.top_level;
if(Array.isArray(data55)){
const len9 = data55.length;
for(let i12=0; i12<len9; i12++){
let data56 = data55[i12];
if(typeof data56 === "string"){
if(func1(data56) < 1){
const err122 = {instancePath:instancePath+"/rulepacks/drift/structure/top_level/" + i12,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/rulepacks/drift/structure/top_level/" + i12,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/rulepacks/drift/structure/top_level",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data50.protected !== undefined){
let data57 = data50.protected;
if(Array.isArray(data57)){
const len10 = data57.length;
for(let i13=0; i13<len10; i13++){
let data58 = data57[i13];
if(typeof data58 === "string"){
if(func1(data58) < 1){
const err125 = {instancePath:instancePath+"/rulepacks/drift/structure/protected/" + i13,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/rulepacks/drift/structure/protected/" + i13,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/rulepacks/drift/structure/protected",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/protected/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/rulepacks/drift/structure",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data48.schemas !== undefined){
let data59 = data48.schemas;
if(Array.isArray(data59)){
const len11 = data59.length;
for(let i14=0; i14<len11; i14++){
let data60 = data59[i14];
if(typeof data60 === "string"){
if(func1(data60) < 1){
const err129 = {instancePath:instancePath+"/rulepacks/drift/schemas/" + i14,schemaPath:"#/properties/rulepacks/properties/drift/properties/schemas/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/rulepacks/drift/schemas/" + i14,schemaPath:"#/properties/rulepacks/properties/drift/properties/schemas/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/rulepacks/drift/schemas",schemaPath:"#/properties/rulepacks/properties/drift/properties/schemas/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data48.samples !== undefined){
let data61 = data48.samples;
if(Array.isArray(data61)){
const len12 = data61.length;
for(let i15=0; i15<len12; i15++){
let data62 = data61[i15];
if(typeof data62 === "string"){
if(func1(data62) < 1){
const err132 = {instancePath:instancePath+"/rulepacks/drift/samples/" + i15,schemaPath:"#/properties/rulepacks/properties/drift/properties/samples/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/rulepacks/drift/samples/" + i15,schemaPath:"#/properties/rulepacks/properties/drift/properties/samples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/rulepacks/drift/samples",schemaPath:"#/properties/rulepacks/properties/drift/properties/samples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data48.rules !== undefined){
let data63 = data48.rules;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key17 in data63){
if(!(func7.call(schema19.properties.rulepacks.properties.drift.properties.rules.properties, key17))){
const err135 = {instancePath:instancePath+"/rulepacks/drift/rules",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data63["missing-required-path"] !== undefined){
let data64 = data63["missing-required-path"];
const _errs154 = errors;
let valid49 = false;
const _errs155 = errors;
if(typeof data64 !== "string"){
const err136 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((((data64 === "off") || (data64 === "info")) || (data64 === "warning")) || (data64 === "error"))){
const err137 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-required-path"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid1 = _errs155 === errors;
valid49 = valid49 || _valid1;
const _errs157 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(Object.keys(data64).length < 1){
const err138 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key18 in data64){
if(!((key18 === "severity") || (key18 === "new_only"))){
const err139 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data64.severity !== undefined){
let data65 = data64.severity;
if(typeof data65 !== "string"){
const err140 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((((data65 === "off") || (data65 === "info")) || (data65 === "warning")) || (data65 === "error"))){
const err141 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-required-path"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data64.new_only !== undefined){
if(typeof data64.new_only !== "boolean"){
const err142 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid1 = _errs157 === errors;
valid49 = valid49 || _valid1;
if(!valid49){
const err144 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
}
if(data63["forbidden-path"] !== undefined){
let data67 = data63["forbidden-path"];
const _errs165 = errors;
let valid51 = false;
const _errs166 = errors;
if(typeof data67 !== "string"){
const err145 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((((data67 === "off") || (data67 === "info")) || (data67 === "warning")) || (data67 === "error"))){
const err146 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["forbidden-path"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid2 = _errs166 === errors;
valid51 = valid51 || _valid2;
const _errs168 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(Object.keys(data67).length < 1){
const err147 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key19 in data67){
if(!((key19 === "severity") || (key19 === "new_only"))){
const err148 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data67.severity !== undefined){
let data68 = data67.severity;
if(typeof data68 !== "string"){
const err149 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((((data68 === "off") || (data68 === "info")) || (data68 === "warning")) || (data68 === "error"))){
const err150 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["forbidden-path"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data67.new_only !== undefined){
if(typeof data67.new_only !== "boolean"){
const err151 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid2 = _errs168 === errors;
valid51 = valid51 || _valid2;
if(!valid51){
const err153 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data63["undeclared-top-level"] !== undefined){
let data70 = data63["undeclared-top-level"];
const _errs176 = errors;
let valid53 = false;
const _errs177 = errors;
if(typeof data70 !== "string"){
const err154 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!((((data70 === "off") || (data70 === "info")) || (data70 === "warning")) || (data70 === "error"))){
const err155 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-top-level"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid3 = _errs177 === errors;
valid53 = valid53 || _valid3;
const _errs179 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(Object.keys(data70).length < 1){
const err156 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key20 in data70){
if(!((key20 === "severity") || (key20 === "new_only"))){
const err157 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data70.severity !== undefined){
let data71 = data70.severity;
if(typeof data71 !== "string"){
const err158 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((((data71 === "off") || (data71 === "info")) || (data71 === "warning")) || (data71 === "error"))){
const err159 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-top-level"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data70.new_only !== undefined){
if(typeof data70.new_only !== "boolean"){
const err160 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid3 = _errs179 === errors;
valid53 = valid53 || _valid3;
if(!valid53){
const err162 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
}
}
if(data63["protected-path-changed"] !== undefined){
let data73 = data63["protected-path-changed"];
const _errs187 = errors;
let valid55 = false;
const _errs188 = errors;
if(typeof data73 !== "string"){
const err163 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!((((data73 === "off") || (data73 === "info")) || (data73 === "warning")) || (data73 === "error"))){
const err164 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["protected-path-changed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid4 = _errs188 === errors;
valid55 = valid55 || _valid4;
const _errs190 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(Object.keys(data73).length < 1){
const err165 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key21 in data73){
if(!((key21 === "severity") || (key21 === "new_only"))){
const err166 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data73.severity !== undefined){
let data74 = data73.severity;
if(typeof data74 !== "string"){
const err167 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!((((data74 === "off") || (data74 === "info")) || (data74 === "warning")) || (data74 === "error"))){
const err168 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["protected-path-changed"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data73.new_only !== undefined){
if(typeof data73.new_only !== "boolean"){
const err169 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid4 = _errs190 === errors;
valid55 = valid55 || _valid4;
if(!valid55){
const err171 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
}
if(data63["top-level-added"] !== undefined){
let data76 = data63["top-level-added"];
const _errs198 = errors;
let valid57 = false;
const _errs199 = errors;
if(typeof data76 !== "string"){
const err172 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((((data76 === "off") || (data76 === "info")) || (data76 === "warning")) || (data76 === "error"))){
const err173 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-added"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid5 = _errs199 === errors;
valid57 = valid57 || _valid5;
const _errs201 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(Object.keys(data76).length < 1){
const err174 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key22 in data76){
if(!((key22 === "severity") || (key22 === "new_only"))){
const err175 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data76.severity !== undefined){
let data77 = data76.severity;
if(typeof data77 !== "string"){
const err176 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!((((data77 === "off") || (data77 === "info")) || (data77 === "warning")) || (data77 === "error"))){
const err177 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-added"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data76.new_only !== undefined){
if(typeof data76.new_only !== "boolean"){
const err178 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid5 = _errs201 === errors;
valid57 = valid57 || _valid5;
if(!valid57){
const err180 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
}
}
if(data63["top-level-removed"] !== undefined){
let data79 = data63["top-level-removed"];
const _errs209 = errors;
let valid59 = false;
const _errs210 = errors;
if(typeof data79 !== "string"){
const err181 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!((((data79 === "off") || (data79 === "info")) || (data79 === "warning")) || (data79 === "error"))){
const err182 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-removed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid6 = _errs210 === errors;
valid59 = valid59 || _valid6;
const _errs212 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(Object.keys(data79).length < 1){
const err183 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key23 in data79){
if(!((key23 === "severity") || (key23 === "new_only"))){
const err184 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data79.severity !== undefined){
let data80 = data79.severity;
if(typeof data80 !== "string"){
const err185 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!((((data80 === "off") || (data80 === "info")) || (data80 === "warning")) || (data80 === "error"))){
const err186 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-removed"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data79.new_only !== undefined){
if(typeof data79.new_only !== "boolean"){
const err187 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid6 = _errs212 === errors;
valid59 = valid59 || _valid6;
if(!valid59){
const err189 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
else {
errors = _errs209;
if(vErrors !== null){
if(_errs209){
vErrors.length = _errs209;
}
else {
vErrors = null;
}
}
}
}
if(data63["manifest-lock-mismatch"] !== undefined){
let data82 = data63["manifest-lock-mismatch"];
const _errs220 = errors;
let valid61 = false;
const _errs221 = errors;
if(typeof data82 !== "string"){
const err190 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!((((data82 === "off") || (data82 === "info")) || (data82 === "warning")) || (data82 === "error"))){
const err191 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["manifest-lock-mismatch"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid7 = _errs221 === errors;
valid61 = valid61 || _valid7;
const _errs223 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(Object.keys(data82).length < 1){
const err192 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key24 in data82){
if(!((key24 === "severity") || (key24 === "new_only"))){
const err193 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data82.severity !== undefined){
let data83 = data82.severity;
if(typeof data83 !== "string"){
const err194 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!((((data83 === "off") || (data83 === "info")) || (data83 === "warning")) || (data83 === "error"))){
const err195 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["manifest-lock-mismatch"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data82.new_only !== undefined){
if(typeof data82.new_only !== "boolean"){
const err196 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid7 = _errs223 === errors;
valid61 = valid61 || _valid7;
if(!valid61){
const err198 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
}
if(data63["missing-lock"] !== undefined){
let data85 = data63["missing-lock"];
const _errs231 = errors;
let valid63 = false;
const _errs232 = errors;
if(typeof data85 !== "string"){
const err199 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!((((data85 === "off") || (data85 === "info")) || (data85 === "warning")) || (data85 === "error"))){
const err200 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-lock"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid8 = _errs232 === errors;
valid63 = valid63 || _valid8;
const _errs234 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(Object.keys(data85).length < 1){
const err201 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key25 in data85){
if(!((key25 === "severity") || (key25 === "new_only"))){
const err202 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data85.severity !== undefined){
let data86 = data85.severity;
if(typeof data86 !== "string"){
const err203 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!((((data86 === "off") || (data86 === "info")) || (data86 === "warning")) || (data86 === "error"))){
const err204 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-lock"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data85.new_only !== undefined){
if(typeof data85.new_only !== "boolean"){
const err205 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid8 = _errs234 === errors;
valid63 = valid63 || _valid8;
if(!valid63){
const err207 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
else {
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
}
}
if(data63["version-skew"] !== undefined){
let data88 = data63["version-skew"];
const _errs242 = errors;
let valid65 = false;
const _errs243 = errors;
if(typeof data88 !== "string"){
const err208 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!((((data88 === "off") || (data88 === "info")) || (data88 === "warning")) || (data88 === "error"))){
const err209 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["version-skew"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid9 = _errs243 === errors;
valid65 = valid65 || _valid9;
const _errs245 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(Object.keys(data88).length < 1){
const err210 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
for(const key26 in data88){
if(!((key26 === "severity") || (key26 === "new_only"))){
const err211 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data88.severity !== undefined){
let data89 = data88.severity;
if(typeof data89 !== "string"){
const err212 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!((((data89 === "off") || (data89 === "info")) || (data89 === "warning")) || (data89 === "error"))){
const err213 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["version-skew"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data88.new_only !== undefined){
if(typeof data88.new_only !== "boolean"){
const err214 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid9 = _errs245 === errors;
valid65 = valid65 || _valid9;
if(!valid65){
const err216 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
else {
errors = _errs242;
if(vErrors !== null){
if(_errs242){
vErrors.length = _errs242;
}
else {
vErrors = null;
}
}
}
}
if(data63["undeclared-import"] !== undefined){
let data91 = data63["undeclared-import"];
const _errs253 = errors;
let valid67 = false;
const _errs254 = errors;
if(typeof data91 !== "string"){
const err217 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(!((((data91 === "off") || (data91 === "info")) || (data91 === "warning")) || (data91 === "error"))){
const err218 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-import"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid10 = _errs254 === errors;
valid67 = valid67 || _valid10;
const _errs256 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(Object.keys(data91).length < 1){
const err219 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key27 in data91){
if(!((key27 === "severity") || (key27 === "new_only"))){
const err220 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data91.severity !== undefined){
let data92 = data91.severity;
if(typeof data92 !== "string"){
const err221 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!((((data92 === "off") || (data92 === "info")) || (data92 === "warning")) || (data92 === "error"))){
const err222 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-import"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data91.new_only !== undefined){
if(typeof data91.new_only !== "boolean"){
const err223 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid10 = _errs256 === errors;
valid67 = valid67 || _valid10;
if(!valid67){
const err225 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
else {
errors = _errs253;
if(vErrors !== null){
if(_errs253){
vErrors.length = _errs253;
}
else {
vErrors = null;
}
}
}
}
if(data63["unused-dependency"] !== undefined){
let data94 = data63["unused-dependency"];
const _errs264 = errors;
let valid69 = false;
const _errs265 = errors;
if(typeof data94 !== "string"){
const err226 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!((((data94 === "off") || (data94 === "info")) || (data94 === "warning")) || (data94 === "error"))){
const err227 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["unused-dependency"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid11 = _errs265 === errors;
valid69 = valid69 || _valid11;
const _errs267 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(Object.keys(data94).length < 1){
const err228 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key28 in data94){
if(!((key28 === "severity") || (key28 === "new_only"))){
const err229 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data94.severity !== undefined){
let data95 = data94.severity;
if(typeof data95 !== "string"){
const err230 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!((((data95 === "off") || (data95 === "info")) || (data95 === "warning")) || (data95 === "error"))){
const err231 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["unused-dependency"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data94.new_only !== undefined){
if(typeof data94.new_only !== "boolean"){
const err232 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid11 = _errs267 === errors;
valid69 = valid69 || _valid11;
if(!valid69){
const err234 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
}
if(data63["dependency-added"] !== undefined){
let data97 = data63["dependency-added"];
const _errs275 = errors;
let valid71 = false;
const _errs276 = errors;
if(typeof data97 !== "string"){
const err235 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(!((((data97 === "off") || (data97 === "info")) || (data97 === "warning")) || (data97 === "error"))){
const err236 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-added"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid12 = _errs276 === errors;
valid71 = valid71 || _valid12;
const _errs278 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(Object.keys(data97).length < 1){
const err237 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key29 in data97){
if(!((key29 === "severity") || (key29 === "new_only"))){
const err238 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data97.severity !== undefined){
let data98 = data97.severity;
if(typeof data98 !== "string"){
const err239 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!((((data98 === "off") || (data98 === "info")) || (data98 === "warning")) || (data98 === "error"))){
const err240 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-added"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data97.new_only !== undefined){
if(typeof data97.new_only !== "boolean"){
const err241 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid12 = _errs278 === errors;
valid71 = valid71 || _valid12;
if(!valid71){
const err243 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
errors = _errs275;
if(vErrors !== null){
if(_errs275){
vErrors.length = _errs275;
}
else {
vErrors = null;
}
}
}
}
if(data63["dependency-removed"] !== undefined){
let data100 = data63["dependency-removed"];
const _errs286 = errors;
let valid73 = false;
const _errs287 = errors;
if(typeof data100 !== "string"){
const err244 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!((((data100 === "off") || (data100 === "info")) || (data100 === "warning")) || (data100 === "error"))){
const err245 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-removed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid13 = _errs287 === errors;
valid73 = valid73 || _valid13;
const _errs289 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(Object.keys(data100).length < 1){
const err246 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key30 in data100){
if(!((key30 === "severity") || (key30 === "new_only"))){
const err247 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data100.severity !== undefined){
let data101 = data100.severity;
if(typeof data101 !== "string"){
const err248 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!((((data101 === "off") || (data101 === "info")) || (data101 === "warning")) || (data101 === "error"))){
const err249 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-removed"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data100.new_only !== undefined){
if(typeof data100.new_only !== "boolean"){
const err250 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid13 = _errs289 === errors;
valid73 = valid73 || _valid13;
if(!valid73){
const err252 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
else {
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
}
}
if(data63["major-upgrade"] !== undefined){
let data103 = data63["major-upgrade"];
const _errs297 = errors;
let valid75 = false;
const _errs298 = errors;
if(typeof data103 !== "string"){
const err253 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!((((data103 === "off") || (data103 === "info")) || (data103 === "warning")) || (data103 === "error"))){
const err254 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["major-upgrade"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid14 = _errs298 === errors;
valid75 = valid75 || _valid14;
const _errs300 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(Object.keys(data103).length < 1){
const err255 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key31 in data103){
if(!((key31 === "severity") || (key31 === "new_only"))){
const err256 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data103.severity !== undefined){
let data104 = data103.severity;
if(typeof data104 !== "string"){
const err257 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!((((data104 === "off") || (data104 === "info")) || (data104 === "warning")) || (data104 === "error"))){
const err258 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["major-upgrade"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data103.new_only !== undefined){
if(typeof data103.new_only !== "boolean"){
const err259 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid14 = _errs300 === errors;
valid75 = valid75 || _valid14;
if(!valid75){
const err261 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
else {
errors = _errs297;
if(vErrors !== null){
if(_errs297){
vErrors.length = _errs297;
}
else {
vErrors = null;
}
}
}
}
if(data63["schema-breaking-change"] !== undefined){
let data106 = data63["schema-breaking-change"];
const _errs308 = errors;
let valid77 = false;
const _errs309 = errors;
if(typeof data106 !== "string"){
const err262 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!((((data106 === "off") || (data106 === "info")) || (data106 === "warning")) || (data106 === "error"))){
const err263 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["schema-breaking-change"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var _valid15 = _errs309 === errors;
valid77 = valid77 || _valid15;
const _errs311 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(Object.keys(data106).length < 1){
const err264 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key32 in data106){
if(!((key32 === "severity") || (key32 === "new_only"))){
const err265 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data106.severity !== undefined){
let data107 = data106.severity;
if(typeof data107 !== "string"){
const err266 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!((((data107 === "off") || (data107 === "info")) || (data107 === "warning")) || (data107 === "error"))){
const err267 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["schema-breaking-change"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data106.new_only !== undefined){
if(typeof data106.new_only !== "boolean"){
const err268 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid15 = _errs311 === errors;
valid77 = valid77 || _valid15;
if(!valid77){
const err270 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
else {
errors = _errs308;
if(vErrors !== null){
if(_errs308){
vErrors.length = _errs308;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err271 = {instancePath:instancePath+"/rulepacks/drift/rules",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data48.ignore !== undefined){
let data109 = data48.ignore;
if(Array.isArray(data109)){
const len13 = data109.length;
for(let i16=0; i16<len13; i16++){
let data110 = data109[i16];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.paths === undefined){
const err272 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data110.reason === undefined){
const err273 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key33 in data110){
if(!((key33 === "paths") || (key33 === "reason"))){
const err274 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data110.paths !== undefined){
let data111 = data110.paths;
if(Array.isArray(data111)){
if(data111.length < 1){
const err275 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16+"/paths",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
const len14 = data111.length;
for(let i17=0; i17<len14; i17++){
let data112 = data111[i17];
if(typeof data112 === "string"){
if(func1(data112) < 1){
const err276 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16+"/paths/" + i17,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16+"/paths/" + i17,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16+"/paths",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data110.reason !== undefined){
let data113 = data110.reason;
if(typeof data113 === "string"){
if(func1(data113) > 1000){
const err279 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16+"/reason",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(func1(data113) < 1){
const err280 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16+"/reason",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16+"/reason",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i16,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/rulepacks/drift/ignore",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/rulepacks/drift",schemaPath:"#/properties/rulepacks/properties/drift/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.snapshot !== undefined){
let data114 = data.snapshot;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key34 in data114){
if(!((key34 === "untracked") || (key34 === "limits"))){
const err286 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data114.untracked !== undefined){
let data115 = data114.untracked;
if(typeof data115 !== "string"){
const err287 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!(((data115 === "auto") || (data115 === "include")) || (data115 === "exclude"))){
const err288 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/enum",keyword:"enum",params:{allowedValues: schema19.properties.snapshot.properties.untracked.enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data114.limits !== undefined){
let data116 = data114.limits;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key35 in data116){
if(!((key35 === "files") || (key35 === "scan_bytes"))){
const err289 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data116.files !== undefined){
let data117 = data116.files;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err290 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 100000000 || isNaN(data117)){
const err291 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err292 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
if(data116.scan_bytes !== undefined){
let data118 = data116.scan_bytes;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err293 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 1073741824 || isNaN(data118)){
const err294 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err295 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
}
else {
const err296 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
