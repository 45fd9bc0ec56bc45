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
    "change-impact",
    "cycles"
  ],
  "#/properties/rulepacks/properties/change-impact/additionalProperties": [
    "enabled",
    "impacts_all",
    "protected",
    "rules",
    "tests",
    "wide_impact"
  ],
  "#/properties/rulepacks/properties/change-impact/properties/rules/additionalProperties": [
    "module-impacted",
    "protected-module-impacted",
    "wide-impact"
  ],
  "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/additionalProperties": [
    "severity"
  ],
  "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/additionalProperties": [
    "severity"
  ],
  "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/additionalProperties": [
    "severity"
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
  "#/properties/snapshot/additionalProperties": [
    "limits",
    "untracked"
  ],
  "#/properties/snapshot/properties/limits/additionalProperties": [
    "files",
    "scan_bytes"
  ]
};

const schema19 = {"$id":"https://contract-gates.dev/schemas/config.schema.json","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","const":1},"extends":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1}},"policy":{"type":"object","additionalProperties":false,"properties":{"strict":{"type":"boolean"},"new_only":{"type":"boolean"},"coverage_required":{"type":"number","minimum":0,"maximum":100}}},"meta":{"type":"object","additionalProperties":false,"properties":{"adapter":{"type":"string","minLength":1,"maxLength":100},"engine":{"type":"string","enum":["native","hardis","custom"]},"org_id":{"type":"string","minLength":1,"maxLength":200}}},"gates":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$","maxLength":100},"additionalProperties":{"type":"object","additionalProperties":false,"not":{"required":["run","script"]},"properties":{"run":{"type":["string","array"],"minLength":1,"pattern":"^[^\\u0000]*$","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000]*$"}},"script":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"description":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$","maxLength":1000},"needs":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"phase":{"type":"string","enum":["OTHER"]},"blocking":{"type":"boolean"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*[smh]$"},"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^[^\\u0000]*$"}},"clean_env":{"type":"boolean"},"requires_env":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"on_fork":{"type":"string","enum":["run","skip"]},"working_directory":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"thresholds":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200}},"warn_exit_codes":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":255}}}}},"rulepacks":{"type":"object","additionalProperties":false,"properties":{"change-impact":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"protected":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"wide_impact":{"type":"string","pattern":"^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$"},"impacts_all":{"type":"array","items":{"type":"string","minLength":1}},"tests":{"type":"array","items":{"type":"string","minLength":1}},"rules":{"type":"object","additionalProperties":false,"properties":{"module-impacted":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}]},"protected-module-impacted":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}]},"wide-impact":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}]}}}}},"cycles":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"type_imports":{"type":"string","enum":["ignore","include"]},"dynamic_imports":{"type":"string","enum":["include","ignore"]},"granularity":{"type":"string","enum":["language","file"]},"rules":{"type":"object","additionalProperties":false,"properties":{"circular-dependency-detected":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}}}},"snapshot":{"type":"object","additionalProperties":false,"properties":{"untracked":{"type":"string","enum":["auto","include","exclude"]},"limits":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"integer","minimum":1,"maximum":100000000},"scan_bytes":{"type":"integer","minimum":1,"maximum":1073741824}}}}}}};
const func1 = countCodePoints;
const func7 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern4 = new RegExp("^[^\\u0000]*$", "u");
const pattern8 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern13 = new RegExp("^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "u");
const pattern14 = new RegExp("^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$", "u");

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
if(!((key10 === "change-impact") || (key10 === "cycles"))){
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
if(data33["change-impact"] !== undefined){
let data34 = data33["change-impact"];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key11 in data34){
if(!((((((key11 === "enabled") || (key11 === "protected")) || (key11 === "wide_impact")) || (key11 === "impacts_all")) || (key11 === "tests")) || (key11 === "rules"))){
const err81 = {instancePath:instancePath+"/rulepacks/change-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
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
const err82 = {instancePath:instancePath+"/rulepacks/change-impact/enabled",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data34.protected !== undefined){
let data36 = data34.protected;
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i8=0; i8<len5; i8++){
let data37 = data36[i8];
if(typeof data37 === "string"){
if(func1(data37) < 1){
const err83 = {instancePath:instancePath+"/rulepacks/change-impact/protected/" + i8,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/rulepacks/change-impact/protected/" + i8,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
let i9 = data36.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data36[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err85 = {instancePath:instancePath+"/rulepacks/change-impact/protected",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err86 = {instancePath:instancePath+"/rulepacks/change-impact/protected",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data34.wide_impact !== undefined){
let data38 = data34.wide_impact;
if(typeof data38 === "string"){
if(!pattern14.test(data38)){
const err87 = {instancePath:instancePath+"/rulepacks/change-impact/wide_impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/wide_impact/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/rulepacks/change-impact/wide_impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/wide_impact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data34.impacts_all !== undefined){
let data39 = data34.impacts_all;
if(Array.isArray(data39)){
const len6 = data39.length;
for(let i10=0; i10<len6; i10++){
let data40 = data39[i10];
if(typeof data40 === "string"){
if(func1(data40) < 1){
const err89 = {instancePath:instancePath+"/rulepacks/change-impact/impacts_all/" + i10,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/rulepacks/change-impact/impacts_all/" + i10,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/rulepacks/change-impact/impacts_all",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/impacts_all/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data34.tests !== undefined){
let data41 = data34.tests;
if(Array.isArray(data41)){
const len7 = data41.length;
for(let i11=0; i11<len7; i11++){
let data42 = data41[i11];
if(typeof data42 === "string"){
if(func1(data42) < 1){
const err92 = {instancePath:instancePath+"/rulepacks/change-impact/tests/" + i11,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/tests/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/rulepacks/change-impact/tests/" + i11,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/tests/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/rulepacks/change-impact/tests",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data34.rules !== undefined){
let data43 = data34.rules;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key12 in data43){
if(!(((key12 === "module-impacted") || (key12 === "protected-module-impacted")) || (key12 === "wide-impact"))){
const err95 = {instancePath:instancePath+"/rulepacks/change-impact/rules",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data43["module-impacted"] !== undefined){
let data44 = data43["module-impacted"];
const _errs105 = errors;
let valid34 = false;
const _errs106 = errors;
if(typeof data44 !== "string"){
const err96 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!((((data44 === "off") || (data44 === "info")) || (data44 === "warning")) || (data44 === "error"))){
const err97 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["module-impacted"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid0 = _errs106 === errors;
valid34 = valid34 || _valid0;
const _errs108 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length < 1){
const err98 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key13 in data44){
if(!(key13 === "severity")){
const err99 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data44.severity !== undefined){
let data45 = data44.severity;
if(typeof data45 !== "string"){
const err100 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((((data45 === "off") || (data45 === "info")) || (data45 === "warning")) || (data45 === "error"))){
const err101 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["module-impacted"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid0 = _errs108 === errors;
valid34 = valid34 || _valid0;
if(!valid34){
const err103 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
}
}
if(data43["protected-module-impacted"] !== undefined){
let data46 = data43["protected-module-impacted"];
const _errs114 = errors;
let valid36 = false;
const _errs115 = errors;
if(typeof data46 !== "string"){
const err104 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!((((data46 === "off") || (data46 === "info")) || (data46 === "warning")) || (data46 === "error"))){
const err105 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["protected-module-impacted"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid1 = _errs115 === errors;
valid36 = valid36 || _valid1;
const _errs117 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length < 1){
const err106 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key14 in data46){
if(!(key14 === "severity")){
const err107 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.severity !== undefined){
let data47 = data46.severity;
if(typeof data47 !== "string"){
const err108 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!((((data47 === "off") || (data47 === "info")) || (data47 === "warning")) || (data47 === "error"))){
const err109 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["protected-module-impacted"].anyOf[1].properties.severity.enum}};
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
const err110 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid1 = _errs117 === errors;
valid36 = valid36 || _valid1;
if(!valid36){
const err111 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
if(data43["wide-impact"] !== undefined){
let data48 = data43["wide-impact"];
const _errs123 = errors;
let valid38 = false;
const _errs124 = errors;
if(typeof data48 !== "string"){
const err112 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!((((data48 === "off") || (data48 === "info")) || (data48 === "warning")) || (data48 === "error"))){
const err113 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["wide-impact"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid2 = _errs124 === errors;
valid38 = valid38 || _valid2;
const _errs126 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(Object.keys(data48).length < 1){
const err114 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key15 in data48){
if(!(key15 === "severity")){
const err115 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data48.severity !== undefined){
let data49 = data48.severity;
if(typeof data49 !== "string"){
const err116 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!((((data49 === "off") || (data49 === "info")) || (data49 === "warning")) || (data49 === "error"))){
const err117 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["wide-impact"].anyOf[1].properties.severity.enum}};
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
const err118 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid2 = _errs126 === errors;
valid38 = valid38 || _valid2;
if(!valid38){
const err119 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/rulepacks/change-impact/rules",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/type",keyword:"type",params:{type: "object"}};
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
const err121 = {instancePath:instancePath+"/rulepacks/change-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data33.cycles !== undefined){
let data50 = data33.cycles;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key16 in data50){
if(!((((((key16 === "enabled") || (key16 === "type_imports")) || (key16 === "dynamic_imports")) || (key16 === "granularity")) || (key16 === "rules")) || (key16 === "ignore"))){
const err122 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data50.enabled !== undefined){
if(typeof data50.enabled !== "boolean"){
const err123 = {instancePath:instancePath+"/rulepacks/cycles/enabled",schemaPath:"#/properties/rulepacks/properties/cycles/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data50.type_imports !== undefined){
let data52 = data50.type_imports;
if(typeof data52 !== "string"){
const err124 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!((data52 === "ignore") || (data52 === "include"))){
const err125 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.type_imports.enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data50.dynamic_imports !== undefined){
let data53 = data50.dynamic_imports;
if(typeof data53 !== "string"){
const err126 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!((data53 === "include") || (data53 === "ignore"))){
const err127 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.dynamic_imports.enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data50.granularity !== undefined){
let data54 = data50.granularity;
if(typeof data54 !== "string"){
const err128 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!((data54 === "language") || (data54 === "file"))){
const err129 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.granularity.enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data50.rules !== undefined){
let data55 = data50.rules;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key17 in data55){
if(!(key17 === "circular-dependency-detected")){
const err130 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data55["circular-dependency-detected"] !== undefined){
let data56 = data55["circular-dependency-detected"];
const _errs146 = errors;
let valid42 = false;
const _errs147 = errors;
if(typeof data56 !== "string"){
const err131 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!((((data56 === "off") || (data56 === "info")) || (data56 === "warning")) || (data56 === "error"))){
const err132 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid3 = _errs147 === errors;
valid42 = valid42 || _valid3;
const _errs149 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(Object.keys(data56).length < 1){
const err133 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key18 in data56){
if(!((key18 === "severity") || (key18 === "new_only"))){
const err134 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data56.severity !== undefined){
let data57 = data56.severity;
if(typeof data57 !== "string"){
const err135 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!((((data57 === "off") || (data57 === "info")) || (data57 === "warning")) || (data57 === "error"))){
const err136 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data56.new_only !== undefined){
if(typeof data56.new_only !== "boolean"){
const err137 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/new_only",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid3 = _errs149 === errors;
valid42 = valid42 || _valid3;
if(!valid42){
const err139 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err140 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data50.ignore !== undefined){
let data59 = data50.ignore;
if(Array.isArray(data59)){
const len8 = data59.length;
for(let i12=0; i12<len8; i12++){
let data60 = data59[i12];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.paths === undefined){
const err141 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data60.reason === undefined){
const err142 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key19 in data60){
if(!((key19 === "paths") || (key19 === "reason"))){
const err143 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data60.paths !== undefined){
let data61 = data60.paths;
if(Array.isArray(data61)){
if(data61.length < 1){
const err144 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len9 = data61.length;
for(let i13=0; i13<len9; i13++){
let data62 = data61[i13];
if(typeof data62 === "string"){
if(func1(data62) < 1){
const err145 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12+"/paths/" + i13,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12+"/paths/" + i13,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data60.reason !== undefined){
let data63 = data60.reason;
if(typeof data63 === "string"){
if(func1(data63) > 1000){
const err148 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func1(data63) < 1){
const err149 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i12,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
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
const err152 = {instancePath:instancePath+"/rulepacks/cycles/ignore",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.snapshot !== undefined){
let data64 = data.snapshot;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key20 in data64){
if(!((key20 === "untracked") || (key20 === "limits"))){
const err155 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data64.untracked !== undefined){
let data65 = data64.untracked;
if(typeof data65 !== "string"){
const err156 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!(((data65 === "auto") || (data65 === "include")) || (data65 === "exclude"))){
const err157 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/enum",keyword:"enum",params:{allowedValues: schema19.properties.snapshot.properties.untracked.enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data64.limits !== undefined){
let data66 = data64.limits;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key21 in data66){
if(!((key21 === "files") || (key21 === "scan_bytes"))){
const err158 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data66.files !== undefined){
let data67 = data66.files;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err159 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 100000000 || isNaN(data67)){
const err160 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err161 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data66.scan_bytes !== undefined){
let data68 = data66.scan_bytes;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err162 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 1073741824 || isNaN(data68)){
const err163 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err164 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
}
else {
const err165 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
