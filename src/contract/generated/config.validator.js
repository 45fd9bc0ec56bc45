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
    "version",
    "waivers"
  ],
  "#/properties/policy/additionalProperties": [
    "baseline",
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
    "new_only",
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
    "cycles"
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
  ],
  "#/properties/waivers/items/additionalProperties": [
    "expires",
    "fingerprint",
    "owner",
    "path",
    "reason",
    "rule"
  ]
};

const schema19 = {"$id":"https://contract-gates.dev/schemas/config.schema.json","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","const":1},"extends":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1}},"policy":{"type":"object","additionalProperties":false,"properties":{"strict":{"type":"boolean"},"new_only":{"type":"boolean"},"coverage_required":{"type":"number","minimum":0,"maximum":100},"baseline":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}},"meta":{"type":"object","additionalProperties":false,"properties":{"adapter":{"type":"string","minLength":1,"maxLength":100},"engine":{"type":"string","enum":["native","hardis","custom"]},"org_id":{"type":"string","minLength":1,"maxLength":200}}},"gates":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$","maxLength":100},"additionalProperties":{"type":"object","additionalProperties":false,"not":{"required":["run","script"]},"properties":{"run":{"type":["string","array"],"minLength":1,"pattern":"^[^\\u0000]*$","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000]*$"}},"script":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"description":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$","maxLength":1000},"needs":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"phase":{"type":"string","enum":["OTHER"]},"blocking":{"type":"boolean"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*[smh]$"},"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^[^\\u0000]*$"}},"clean_env":{"type":"boolean"},"requires_env":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"on_fork":{"type":"string","enum":["run","skip"]},"working_directory":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"thresholds":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200}},"warn_exit_codes":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":255}},"new_only":{"type":"boolean"}}}},"rulepacks":{"type":"object","additionalProperties":false,"properties":{"cycles":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"type_imports":{"type":"string","enum":["ignore","include"]},"dynamic_imports":{"type":"string","enum":["include","ignore"]},"granularity":{"type":"string","enum":["language","file"]},"rules":{"type":"object","additionalProperties":false,"properties":{"circular-dependency-detected":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}}}},"snapshot":{"type":"object","additionalProperties":false,"properties":{"untracked":{"type":"string","enum":["auto","include","exclude"]},"limits":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"integer","minimum":1,"maximum":100000000},"scan_bytes":{"type":"integer","minimum":1,"maximum":1073741824}}}}},"waivers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":3,"pattern":"^[a-z][a-z0-9_-]*/[^\\u0000]+$","maxLength":500},"path":{"type":"string","minLength":1},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"},"reason":{"type":"string","minLength":1,"maxLength":1000},"owner":{"type":"string","minLength":1,"maxLength":200},"expires":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}}}};
const func1 = countCodePoints;
const func8 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[^\\u0000]*$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern9 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern10 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern14 = new RegExp("^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "u");
const pattern15 = new RegExp("^[a-z][a-z0-9_-]*/[^\\u0000]+$", "u");
const pattern16 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern17 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

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
if(!((((((((key0 === "version") || (key0 === "extends")) || (key0 === "policy")) || (key0 === "meta")) || (key0 === "gates")) || (key0 === "rulepacks")) || (key0 === "snapshot")) || (key0 === "waivers"))){
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
if(!((((key1 === "strict") || (key1 === "new_only")) || (key1 === "coverage_required")) || (key1 === "baseline"))){
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
if(data3.baseline !== undefined){
let data7 = data3.baseline;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err14 = {instancePath:instancePath+"/policy/baseline",schemaPath:"#/properties/policy/properties/baseline/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern3.test(data7)){
const err15 = {instancePath:instancePath+"/policy/baseline",schemaPath:"#/properties/policy/properties/baseline/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/policy/baseline",schemaPath:"#/properties/policy/properties/baseline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.meta !== undefined){
let data8 = data.meta;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(((key2 === "adapter") || (key2 === "engine")) || (key2 === "org_id"))){
const err18 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.adapter !== undefined){
let data9 = data8.adapter;
if(typeof data9 === "string"){
if(func1(data9) > 100){
const err19 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data9) < 1){
const err20 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.engine !== undefined){
let data10 = data8.engine;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data10 === "native") || (data10 === "hardis")) || (data10 === "custom"))){
const err23 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/enum",keyword:"enum",params:{allowedValues: schema19.properties.meta.properties.engine.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data8.org_id !== undefined){
let data11 = data8.org_id;
if(typeof data11 === "string"){
if(func1(data11) > 200){
const err24 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data11) < 1){
const err25 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.gates !== undefined){
let data12 = data.gates;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
const _errs30 = errors;
if(typeof key3 === "string"){
if(func1(key3) > 100){
const err28 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key3};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern4.test(key3)){
const err29 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid5 = _errs30 === errors;
if(!valid5){
const err30 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key4 in data12){
let data13 = data12[key4];
const _errs34 = errors;
const _errs35 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing0;
if(((data13.run === undefined) && (missing0 = "run")) || ((data13.script === undefined) && (missing0 = "script"))){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var valid7 = _errs35 === errors;
if(valid7){
const err32 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!(func8.call(schema19.properties.gates.additionalProperties.properties, key5))){
const err33 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.run !== undefined){
let data14 = data13.run;
if((typeof data14 !== "string") && (!(Array.isArray(data14)))){
const err34 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/type",keyword:"type",params:{type: schema19.properties.gates.additionalProperties.properties.run.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data14 === "string"){
if(func1(data14) < 1){
const err35 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern3.test(data14)){
const err36 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(Array.isArray(data14)){
if(data14.length < 1){
const err37 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err38 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i1,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
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
const err39 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i1,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
if(data13.script !== undefined){
let data16 = data13.script;
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err40 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern3.test(data16)){
const err41 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.description !== undefined){
let data17 = data13.description;
if(typeof data17 === "string"){
if(func1(data17) > 1000){
const err43 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func1(data17) < 1){
const err44 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern3.test(data17)){
const err45 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data13.needs !== undefined){
let data18 = data13.needs;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(typeof data18[i2] !== "string"){
const err47 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i2,schemaPath:"#/properties/gates/additionalProperties/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
let i3 = data18.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data18[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err48 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err49 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data13.phase !== undefined){
let data20 = data13.phase;
if(typeof data20 !== "string"){
const err50 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(data20 === "OTHER")){
const err51 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.phase.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data13.blocking !== undefined){
if(typeof data13.blocking !== "boolean"){
const err52 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/properties/gates/additionalProperties/properties/blocking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data13.timeout !== undefined){
let data22 = data13.timeout;
if(typeof data22 === "string"){
if(!pattern9.test(data22)){
const err53 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[smh]$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data13.env !== undefined){
let data23 = data13.env;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key6 in data23){
const _errs57 = errors;
if(typeof key6 === "string"){
if(!pattern10.test(key6)){
const err55 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key6};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var valid14 = _errs57 === errors;
if(!valid14){
const err56 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
for(const key7 in data23){
let data24 = data23[key7];
if(typeof data24 === "string"){
if(!pattern3.test(data24)){
const err57 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data13.clean_env !== undefined){
if(typeof data13.clean_env !== "boolean"){
const err60 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/clean_env",schemaPath:"#/properties/gates/additionalProperties/properties/clean_env/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data13.requires_env !== undefined){
let data26 = data13.requires_env;
if(Array.isArray(data26)){
const len3 = data26.length;
for(let i4=0; i4<len3; i4++){
let data27 = data26[i4];
if(typeof data27 === "string"){
if(!pattern10.test(data27)){
const err61 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i4,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i4,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
let i5 = data26.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data26[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err63 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err64 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data13.on_fork !== undefined){
let data28 = data13.on_fork;
if(typeof data28 !== "string"){
const err65 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((data28 === "run") || (data28 === "skip"))){
const err66 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.on_fork.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data13.working_directory !== undefined){
let data29 = data13.working_directory;
if(typeof data29 === "string"){
if(func1(data29) < 1){
const err67 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern3.test(data29)){
const err68 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data13.thresholds !== undefined){
let data30 = data13.thresholds;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key8 in data30){
const _errs73 = errors;
if(typeof key8 === "string"){
if(func1(key8) < 1){
const err70 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key8};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
var valid19 = _errs73 === errors;
if(!valid19){
const err71 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
for(const key9 in data30){
let data31 = data30[key9];
if(typeof data31 === "string"){
if(func1(data31) > 200){
const err72 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern14.test(data31)){
const err73 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data13.warn_exit_codes !== undefined){
let data32 = data13.warn_exit_codes;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i6=0; i6<len4; i6++){
let data33 = data32[i6];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err76 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 255 || isNaN(data33)){
const err77 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err78 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
let i7 = data32.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data32[i7];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err79 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err80 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data13.new_only !== undefined){
if(typeof data13.new_only !== "boolean"){
const err81 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/new_only",schemaPath:"#/properties/gates/additionalProperties/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.rulepacks !== undefined){
let data35 = data.rulepacks;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key10 in data35){
if(!(key10 === "cycles")){
const err84 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data35.cycles !== undefined){
let data36 = data35.cycles;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key11 in data36){
if(!((((((key11 === "enabled") || (key11 === "type_imports")) || (key11 === "dynamic_imports")) || (key11 === "granularity")) || (key11 === "rules")) || (key11 === "ignore"))){
const err85 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data36.enabled !== undefined){
if(typeof data36.enabled !== "boolean"){
const err86 = {instancePath:instancePath+"/rulepacks/cycles/enabled",schemaPath:"#/properties/rulepacks/properties/cycles/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data36.type_imports !== undefined){
let data38 = data36.type_imports;
if(typeof data38 !== "string"){
const err87 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!((data38 === "ignore") || (data38 === "include"))){
const err88 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.type_imports.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data36.dynamic_imports !== undefined){
let data39 = data36.dynamic_imports;
if(typeof data39 !== "string"){
const err89 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!((data39 === "include") || (data39 === "ignore"))){
const err90 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.dynamic_imports.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data36.granularity !== undefined){
let data40 = data36.granularity;
if(typeof data40 !== "string"){
const err91 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((data40 === "language") || (data40 === "file"))){
const err92 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.granularity.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data36.rules !== undefined){
let data41 = data36.rules;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key12 in data41){
if(!(key12 === "circular-dependency-detected")){
const err93 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data41["circular-dependency-detected"] !== undefined){
let data42 = data41["circular-dependency-detected"];
const _errs101 = errors;
let valid27 = false;
const _errs102 = errors;
if(typeof data42 !== "string"){
const err94 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((((data42 === "off") || (data42 === "info")) || (data42 === "warning")) || (data42 === "error"))){
const err95 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid0 = _errs102 === errors;
valid27 = valid27 || _valid0;
const _errs104 = errors;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(Object.keys(data42).length < 1){
const err96 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key13 in data42){
if(!((key13 === "severity") || (key13 === "new_only"))){
const err97 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data42.severity !== undefined){
let data43 = data42.severity;
if(typeof data43 !== "string"){
const err98 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((((data43 === "off") || (data43 === "info")) || (data43 === "warning")) || (data43 === "error"))){
const err99 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data42.new_only !== undefined){
if(typeof data42.new_only !== "boolean"){
const err100 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/new_only",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid0 = _errs104 === errors;
valid27 = valid27 || _valid0;
if(!valid27){
const err102 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err103 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data36.ignore !== undefined){
let data45 = data36.ignore;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i8=0; i8<len5; i8++){
let data46 = data45[i8];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.paths === undefined){
const err104 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data46.reason === undefined){
const err105 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key14 in data46){
if(!((key14 === "paths") || (key14 === "reason"))){
const err106 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data46.paths !== undefined){
let data47 = data46.paths;
if(Array.isArray(data47)){
if(data47.length < 1){
const err107 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len6 = data47.length;
for(let i9=0; i9<len6; i9++){
let data48 = data47[i9];
if(typeof data48 === "string"){
if(func1(data48) < 1){
const err108 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/paths/" + i9,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err109 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/paths/" + i9,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
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
const err110 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data46.reason !== undefined){
let data49 = data46.reason;
if(typeof data49 === "string"){
if(func1(data49) > 1000){
const err111 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func1(data49) < 1){
const err112 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i8,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/rulepacks/cycles/ignore",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.snapshot !== undefined){
let data50 = data.snapshot;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key15 in data50){
if(!((key15 === "untracked") || (key15 === "limits"))){
const err118 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data50.untracked !== undefined){
let data51 = data50.untracked;
if(typeof data51 !== "string"){
const err119 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!(((data51 === "auto") || (data51 === "include")) || (data51 === "exclude"))){
const err120 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/enum",keyword:"enum",params:{allowedValues: schema19.properties.snapshot.properties.untracked.enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data50.limits !== undefined){
let data52 = data50.limits;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key16 in data52){
if(!((key16 === "files") || (key16 === "scan_bytes"))){
const err121 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data52.files !== undefined){
let data53 = data52.files;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err122 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 100000000 || isNaN(data53)){
const err123 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err124 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data52.scan_bytes !== undefined){
let data54 = data52.scan_bytes;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err125 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1073741824 || isNaN(data54)){
const err126 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err127 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err128 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.waivers !== undefined){
let data55 = data.waivers;
if(Array.isArray(data55)){
const len7 = data55.length;
for(let i10=0; i10<len7; i10++){
let data56 = data55[i10];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.rule === undefined){
const err130 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data56.reason === undefined){
const err131 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data56.owner === undefined){
const err132 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data56.expires === undefined){
const err133 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key17 in data56){
if(!((((((key17 === "rule") || (key17 === "path")) || (key17 === "fingerprint")) || (key17 === "reason")) || (key17 === "owner")) || (key17 === "expires"))){
const err134 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data56.rule !== undefined){
let data57 = data56.rule;
if(typeof data57 === "string"){
if(func1(data57) > 500){
const err135 = {instancePath:instancePath+"/waivers/" + i10+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func1(data57) < 3){
const err136 = {instancePath:instancePath+"/waivers/" + i10+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!pattern15.test(data57)){
const err137 = {instancePath:instancePath+"/waivers/" + i10+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*/[^\\u0000]+$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/waivers/" + i10+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data56.path !== undefined){
let data58 = data56.path;
if(typeof data58 === "string"){
if(func1(data58) < 1){
const err139 = {instancePath:instancePath+"/waivers/" + i10+"/path",schemaPath:"#/properties/waivers/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/waivers/" + i10+"/path",schemaPath:"#/properties/waivers/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data56.fingerprint !== undefined){
let data59 = data56.fingerprint;
if(typeof data59 === "string"){
if(!pattern16.test(data59)){
const err141 = {instancePath:instancePath+"/waivers/" + i10+"/fingerprint",schemaPath:"#/properties/waivers/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/waivers/" + i10+"/fingerprint",schemaPath:"#/properties/waivers/items/properties/fingerprint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data56.reason !== undefined){
let data60 = data56.reason;
if(typeof data60 === "string"){
if(func1(data60) > 1000){
const err143 = {instancePath:instancePath+"/waivers/" + i10+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(func1(data60) < 1){
const err144 = {instancePath:instancePath+"/waivers/" + i10+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/waivers/" + i10+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data56.owner !== undefined){
let data61 = data56.owner;
if(typeof data61 === "string"){
if(func1(data61) > 200){
const err146 = {instancePath:instancePath+"/waivers/" + i10+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func1(data61) < 1){
const err147 = {instancePath:instancePath+"/waivers/" + i10+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/waivers/" + i10+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data56.expires !== undefined){
let data62 = data56.expires;
if(typeof data62 === "string"){
if(!pattern17.test(data62)){
const err149 = {instancePath:instancePath+"/waivers/" + i10+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
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
const err150 = {instancePath:instancePath+"/waivers/" + i10+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"}};
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
const err151 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"}};
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
const err152 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}};
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
const err153 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
