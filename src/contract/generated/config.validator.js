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
    "jobs",
    "meta",
    "policy",
    "rulepacks",
    "snapshot",
    "version"
  ],
  "#/properties/policy/additionalProperties": [
    "block_on",
    "contract_requires",
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
    "allow_old",
    "blocking",
    "clean_env",
    "description",
    "env",
    "format",
    "needs",
    "on_fork",
    "phase",
    "report",
    "requires_env",
    "run",
    "script",
    "thresholds",
    "timeout",
    "uses",
    "warn_exit_codes",
    "with",
    "working_directory"
  ],
  "#/properties/gates/additionalProperties/properties/with/additionalProperties": [
    "block_on",
    "changed_lines",
    "excluded",
    "files",
    "format",
    "matchers",
    "paths",
    "required"
  ],
  "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/additionalProperties": [
    "min_lines",
    "required"
  ],
  "#/properties/gates/additionalProperties/properties/report/anyOf/0/additionalProperties": [
    "files",
    "format",
    "matchers"
  ],
  "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/additionalProperties": [
    "files",
    "format",
    "matchers"
  ],
  "#/properties/jobs/additionalProperties": [
    "allow_skipped"
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
  ]
};

const schema19 = {"$id":"https://contract-gates.dev/schemas/config.schema.json","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","const":1},"extends":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1}},"policy":{"type":"object","additionalProperties":false,"properties":{"strict":{"type":"boolean"},"new_only":{"type":"boolean"},"coverage_required":{"type":"number","minimum":0,"maximum":100},"block_on":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["critical","high","medium","low"]}},"contract_requires":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["tests","coverage"]}}}},"meta":{"type":"object","additionalProperties":false,"properties":{"adapter":{"type":"string","minLength":1,"maxLength":100},"engine":{"type":"string","enum":["native","hardis","custom"]},"org_id":{"type":"string","minLength":1,"maxLength":200}}},"gates":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$","maxLength":100},"additionalProperties":{"type":"object","additionalProperties":false,"not":{"anyOf":[{"required":["run","script"]},{"required":["run","uses"]},{"required":["script","uses"]}]},"properties":{"run":{"type":["string","array"],"minLength":1,"pattern":"^[^\\u0000]*$","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000]*$"}},"script":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"uses":{"type":"string","enum":["tests","coverage","static_analysis"]},"with":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"required":{"type":"number","minimum":0,"maximum":100},"excluded":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"paths":{"type":"object","minProperties":1,"additionalProperties":{"type":"number","minimum":0,"maximum":100}},"changed_lines":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"number","minimum":0,"maximum":100},"min_lines":{"type":"integer","minimum":1}}},"block_on":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["critical","high","medium","low"]}}}},"description":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$","maxLength":1000},"needs":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"phase":{"type":"string","enum":["OTHER"]},"blocking":{"type":"boolean"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*[smh]$"},"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^[^\\u0000]*$"}},"clean_env":{"type":"boolean"},"requires_env":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"on_fork":{"type":"string","enum":["run","skip"]},"working_directory":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"thresholds":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200}},"warn_exit_codes":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":255}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"report":{"anyOf":[{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}}}]},"allow_old":{"type":"boolean"}}}},"jobs":{"type":"object","additionalProperties":false,"properties":{"allow_skipped":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"}}}},"rulepacks":{"type":"object","additionalProperties":false,"properties":{"cycles":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"type_imports":{"type":"string","enum":["ignore","include"]},"dynamic_imports":{"type":"string","enum":["include","ignore"]},"granularity":{"type":"string","enum":["language","file"]},"rules":{"type":"object","additionalProperties":false,"properties":{"circular-dependency-detected":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}}}},"snapshot":{"type":"object","additionalProperties":false,"properties":{"untracked":{"type":"string","enum":["auto","include","exclude"]},"limits":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"integer","minimum":1,"maximum":100000000},"scan_bytes":{"type":"integer","minimum":1,"maximum":1073741824}}}}}}};
const func1 = countCodePoints;
const func7 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern4 = new RegExp("^[^\\u0000]*$", "u");
const pattern11 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern12 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern16 = new RegExp("^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "u");
const pattern21 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");

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
if(!((((((((key0 === "version") || (key0 === "extends")) || (key0 === "policy")) || (key0 === "meta")) || (key0 === "gates")) || (key0 === "jobs")) || (key0 === "rulepacks")) || (key0 === "snapshot"))){
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
if(!(((((key1 === "strict") || (key1 === "new_only")) || (key1 === "coverage_required")) || (key1 === "block_on")) || (key1 === "contract_requires"))){
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
if(data3.block_on !== undefined){
let data7 = data3.block_on;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/policy/block_on/" + i1,schemaPath:"#/properties/policy/properties/block_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data8 === "critical") || (data8 === "high")) || (data8 === "medium")) || (data8 === "low"))){
const err15 = {instancePath:instancePath+"/policy/block_on/" + i1,schemaPath:"#/properties/policy/properties/block_on/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.block_on.items.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err16 = {instancePath:instancePath+"/policy/block_on",schemaPath:"#/properties/policy/properties/block_on/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err17 = {instancePath:instancePath+"/policy/block_on",schemaPath:"#/properties/policy/properties/block_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.contract_requires !== undefined){
let data9 = data3.contract_requires;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/policy/contract_requires/" + i3,schemaPath:"#/properties/policy/properties/contract_requires/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data10 === "tests") || (data10 === "coverage"))){
const err19 = {instancePath:instancePath+"/policy/contract_requires/" + i3,schemaPath:"#/properties/policy/properties/contract_requires/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.contract_requires.items.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i4 = data9.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data9[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err20 = {instancePath:instancePath+"/policy/contract_requires",schemaPath:"#/properties/policy/properties/contract_requires/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err21 = {instancePath:instancePath+"/policy/contract_requires",schemaPath:"#/properties/policy/properties/contract_requires/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.meta !== undefined){
let data11 = data.meta;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((key2 === "adapter") || (key2 === "engine")) || (key2 === "org_id"))){
const err23 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.adapter !== undefined){
let data12 = data11.adapter;
if(typeof data12 === "string"){
if(func1(data12) > 100){
const err24 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data12) < 1){
const err25 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/minLength",keyword:"minLength",params:{limit: 1}};
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
const err26 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.engine !== undefined){
let data13 = data11.engine;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data13 === "native") || (data13 === "hardis")) || (data13 === "custom"))){
const err28 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/enum",keyword:"enum",params:{allowedValues: schema19.properties.meta.properties.engine.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.org_id !== undefined){
let data14 = data11.org_id;
if(typeof data14 === "string"){
if(func1(data14) > 200){
const err29 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data14) < 1){
const err30 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.gates !== undefined){
let data15 = data.gates;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
const _errs36 = errors;
if(typeof key3 === "string"){
if(func1(key3) > 100){
const err33 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key3};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern3.test(key3)){
const err34 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid11 = _errs36 === errors;
if(!valid11){
const err35 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
for(const key4 in data15){
let data16 = data15[key4];
const _errs40 = errors;
const _errs41 = errors;
const _errs42 = errors;
let valid14 = false;
const _errs43 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing0;
if(((data16.run === undefined) && (missing0 = "run")) || ((data16.script === undefined) && (missing0 = "script"))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid0 = _errs43 === errors;
valid14 = valid14 || _valid0;
const _errs44 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((data16.run === undefined) && (missing1 = "run")) || ((data16.uses === undefined) && (missing1 = "uses"))){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
valid14 = valid14 || _valid0;
const _errs45 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if(((data16.script === undefined) && (missing2 = "script")) || ((data16.uses === undefined) && (missing2 = "uses"))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid0 = _errs45 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs41 === errors;
if(valid13){
const err40 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(!(func7.call(schema19.properties.gates.additionalProperties.properties, key5))){
const err41 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.run !== undefined){
let data17 = data16.run;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
const err42 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/type",keyword:"type",params:{type: schema19.properties.gates.additionalProperties.properties.run.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err43 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern4.test(data17)){
const err44 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(Array.isArray(data17)){
if(data17.length < 1){
const err45 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len3 = data17.length;
for(let i5=0; i5<len3; i5++){
let data18 = data17[i5];
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err46 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i5,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i5,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
if(data16.script !== undefined){
let data19 = data16.script;
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err48 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern4.test(data19)){
const err49 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.uses !== undefined){
let data20 = data16.uses;
if(typeof data20 !== "string"){
const err51 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/uses",schemaPath:"#/properties/gates/additionalProperties/properties/uses/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((data20 === "tests") || (data20 === "coverage")) || (data20 === "static_analysis"))){
const err52 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/uses",schemaPath:"#/properties/gates/additionalProperties/properties/uses/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.uses.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.with !== undefined){
let data21 = data16.with;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key6 in data21){
if(!((((((((key6 === "files") || (key6 === "format")) || (key6 === "matchers")) || (key6 === "required")) || (key6 === "excluded")) || (key6 === "paths")) || (key6 === "changed_lines")) || (key6 === "block_on"))){
const err53 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/gates/additionalProperties/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.files !== undefined){
let data22 = data21.files;
if(Array.isArray(data22)){
if(data22.length < 1){
const err54 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len4 = data22.length;
for(let i6=0; i6<len4; i6++){
let data23 = data22[i6];
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err55 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern4.test(data23)){
const err56 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
let i7 = data22.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data22[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err58 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err59 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data21.format !== undefined){
let data24 = data21.format;
if(typeof data24 !== "string"){
const err60 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data24 === "junit") || (data24 === "trx")) || (data24 === "nunit")) || (data24 === "xunit")) || (data24 === "ctrf")) || (data24 === "tap")) || (data24 === "jest")) || (data24 === "vitest")) || (data24 === "mocha")) || (data24 === "go-test")) || (data24 === "dart")) || (data24 === "clover")) || (data24 === "cobertura")) || (data24 === "coverage-py")) || (data24 === "go-cover")) || (data24 === "istanbul")) || (data24 === "istanbul-summary")) || (data24 === "jacoco")) || (data24 === "lcov")) || (data24 === "llvm-cov")) || (data24 === "opencover")) || (data24 === "salesforce")) || (data24 === "simplecov")) || (data24 === "sarif")) || (data24 === "megalinter")) || (data24 === "eslint")) || (data24 === "checkstyle")) || (data24 === "rdjson")) || (data24 === "rdjsonl")) || (data24 === "codeclimate")) || (data24 === "workflow-commands")) || (data24 === "problem-matcher"))){
const err61 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.format.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21.matchers !== undefined){
let data25 = data21.matchers;
if(Array.isArray(data25)){
if(data25.length < 1){
const err62 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len5 = data25.length;
for(let i8=0; i8<len5; i8++){
let data26 = data25[i8];
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err63 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern4.test(data26)){
const err64 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let i9 = data25.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data25[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err66 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err67 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data21.required !== undefined){
let data27 = data21.required;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
const err68 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/required/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.excluded !== undefined){
let data28 = data21.excluded;
if(Array.isArray(data28)){
if(data28.length < 1){
const err71 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len6 = data28.length;
for(let i10=0; i10<len6; i10++){
let data29 = data28[i10];
if(typeof data29 === "string"){
if(func1(data29) < 1){
const err72 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern4.test(data29)){
const err73 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
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
const err74 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
let i11 = data28.length;
let j4;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data28[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err75 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
const err76 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data21.paths !== undefined){
let data30 = data21.paths;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){
const err77 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key7 in data30){
let data31 = data30[key7];
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 100 || isNaN(data31)){
const err78 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err79 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data21.changed_lines !== undefined){
let data32 = data21.changed_lines;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.required === undefined){
const err82 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key8 in data32){
if(!((key8 === "required") || (key8 === "min_lines"))){
const err83 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.required !== undefined){
let data33 = data32.required;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100 || isNaN(data33)){
const err84 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err85 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32.min_lines !== undefined){
let data34 = data32.min_lines;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err87 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/min_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/min_lines/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
const err88 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/min_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/min_lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data21.block_on !== undefined){
let data35 = data21.block_on;
if(Array.isArray(data35)){
const len7 = data35.length;
for(let i12=0; i12<len7; i12++){
let data36 = data35[i12];
if(typeof data36 !== "string"){
const err90 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on/" + i12,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((((data36 === "critical") || (data36 === "high")) || (data36 === "medium")) || (data36 === "low"))){
const err91 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on/" + i12,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.block_on.items.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
let i13 = data35.length;
let j5;
if(i13 > 1){
const indices5 = {};
for(;i13--;){
let item5 = data35[i13];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err92 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j5}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
break;
}
indices5[item5] = i13;
}
}
}
else {
const err93 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/type",keyword:"type",params:{type: "array"}};
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
const err94 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/gates/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data16.description !== undefined){
let data37 = data16.description;
if(typeof data37 === "string"){
if(func1(data37) > 1000){
const err95 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func1(data37) < 1){
const err96 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!pattern4.test(data37)){
const err97 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data16.needs !== undefined){
let data38 = data16.needs;
if(Array.isArray(data38)){
const len8 = data38.length;
for(let i14=0; i14<len8; i14++){
if(typeof data38[i14] !== "string"){
const err99 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i14,schemaPath:"#/properties/gates/additionalProperties/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
let i15 = data38.length;
let j6;
if(i15 > 1){
const indices6 = {};
for(;i15--;){
let item6 = data38[i15];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err100 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j6}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
break;
}
indices6[item6] = i15;
}
}
}
else {
const err101 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data16.phase !== undefined){
let data40 = data16.phase;
if(typeof data40 !== "string"){
const err102 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(data40 === "OTHER")){
const err103 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.phase.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data16.blocking !== undefined){
if(typeof data16.blocking !== "boolean"){
const err104 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/properties/gates/additionalProperties/properties/blocking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data16.timeout !== undefined){
let data42 = data16.timeout;
if(typeof data42 === "string"){
if(!pattern11.test(data42)){
const err105 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[smh]$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data16.env !== undefined){
let data43 = data16.env;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key9 in data43){
const _errs104 = errors;
if(typeof key9 === "string"){
if(!pattern12.test(key9)){
const err107 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key9};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
var valid36 = _errs104 === errors;
if(!valid36){
const err108 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
for(const key10 in data43){
let data44 = data43[key10];
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
const err109 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err111 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data16.clean_env !== undefined){
if(typeof data16.clean_env !== "boolean"){
const err112 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/clean_env",schemaPath:"#/properties/gates/additionalProperties/properties/clean_env/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data16.requires_env !== undefined){
let data46 = data16.requires_env;
if(Array.isArray(data46)){
const len9 = data46.length;
for(let i16=0; i16<len9; i16++){
let data47 = data46[i16];
if(typeof data47 === "string"){
if(!pattern12.test(data47)){
const err113 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i16,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i16,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
let i17 = data46.length;
let j7;
if(i17 > 1){
const indices7 = {};
for(;i17--;){
let item7 = data46[i17];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err115 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j7}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
break;
}
indices7[item7] = i17;
}
}
}
else {
const err116 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data16.on_fork !== undefined){
let data48 = data16.on_fork;
if(typeof data48 !== "string"){
const err117 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!((data48 === "run") || (data48 === "skip"))){
const err118 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.on_fork.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data16.working_directory !== undefined){
let data49 = data16.working_directory;
if(typeof data49 === "string"){
if(func1(data49) < 1){
const err119 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!pattern4.test(data49)){
const err120 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data16.thresholds !== undefined){
let data50 = data16.thresholds;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
const _errs120 = errors;
if(typeof key11 === "string"){
if(func1(key11) < 1){
const err122 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key11};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
var valid41 = _errs120 === errors;
if(!valid41){
const err123 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
for(const key12 in data50){
let data51 = data50[key12];
if(typeof data51 === "string"){
if(func1(data51) > 200){
const err124 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern16.test(data51)){
const err125 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"}};
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
const err126 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err127 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data16.warn_exit_codes !== undefined){
let data52 = data16.warn_exit_codes;
if(Array.isArray(data52)){
const len10 = data52.length;
for(let i18=0; i18<len10; i18++){
let data53 = data52[i18];
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err128 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i18,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 255 || isNaN(data53)){
const err129 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i18,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err130 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i18,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
let i19 = data52.length;
let j8;
if(i19 > 1){
const indices8 = {};
for(;i19--;){
let item8 = data52[i19];
if(!(((typeof item8 == "number") && (!(item8 % 1) && !isNaN(item8))) && (isFinite(item8)))){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err131 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j8}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
break;
}
indices8[item8] = i19;
}
}
}
else {
const err132 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data16.format !== undefined){
let data54 = data16.format;
if(typeof data54 !== "string"){
const err133 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data54 === "junit") || (data54 === "trx")) || (data54 === "nunit")) || (data54 === "xunit")) || (data54 === "ctrf")) || (data54 === "tap")) || (data54 === "jest")) || (data54 === "vitest")) || (data54 === "mocha")) || (data54 === "go-test")) || (data54 === "dart")) || (data54 === "clover")) || (data54 === "cobertura")) || (data54 === "coverage-py")) || (data54 === "go-cover")) || (data54 === "istanbul")) || (data54 === "istanbul-summary")) || (data54 === "jacoco")) || (data54 === "lcov")) || (data54 === "llvm-cov")) || (data54 === "opencover")) || (data54 === "salesforce")) || (data54 === "simplecov")) || (data54 === "sarif")) || (data54 === "megalinter")) || (data54 === "eslint")) || (data54 === "checkstyle")) || (data54 === "rdjson")) || (data54 === "rdjsonl")) || (data54 === "codeclimate")) || (data54 === "workflow-commands")) || (data54 === "problem-matcher"))){
const err134 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.format.enum}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data16.report !== undefined){
let data55 = data16.report;
const _errs131 = errors;
let valid46 = false;
const _errs132 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.files === undefined){
const err135 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data55.format === undefined){
const err136 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key13 in data55){
if(!(((key13 === "files") || (key13 === "format")) || (key13 === "matchers"))){
const err137 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data55.files !== undefined){
let data56 = data55.files;
if(Array.isArray(data56)){
if(data56.length < 1){
const err138 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const len11 = data56.length;
for(let i20=0; i20<len11; i20++){
let data57 = data56[i20];
if(typeof data57 === "string"){
if(func1(data57) < 1){
const err139 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i20,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern4.test(data57)){
const err140 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i20,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i20,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
let i21 = data56.length;
let j9;
if(i21 > 1){
const indices9 = {};
for(;i21--;){
let item9 = data56[i21];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err142 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j9}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
break;
}
indices9[item9] = i21;
}
}
}
else {
const err143 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data55.format !== undefined){
let data58 = data55.format;
if(typeof data58 !== "string"){
const err144 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data58 === "junit") || (data58 === "trx")) || (data58 === "nunit")) || (data58 === "xunit")) || (data58 === "ctrf")) || (data58 === "tap")) || (data58 === "jest")) || (data58 === "vitest")) || (data58 === "mocha")) || (data58 === "go-test")) || (data58 === "dart")) || (data58 === "clover")) || (data58 === "cobertura")) || (data58 === "coverage-py")) || (data58 === "go-cover")) || (data58 === "istanbul")) || (data58 === "istanbul-summary")) || (data58 === "jacoco")) || (data58 === "lcov")) || (data58 === "llvm-cov")) || (data58 === "opencover")) || (data58 === "salesforce")) || (data58 === "simplecov")) || (data58 === "sarif")) || (data58 === "megalinter")) || (data58 === "eslint")) || (data58 === "checkstyle")) || (data58 === "rdjson")) || (data58 === "rdjsonl")) || (data58 === "codeclimate")) || (data58 === "workflow-commands")) || (data58 === "problem-matcher"))){
const err145 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.report.anyOf[0].properties.format.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data55.matchers !== undefined){
let data59 = data55.matchers;
if(Array.isArray(data59)){
if(data59.length < 1){
const err146 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len12 = data59.length;
for(let i22=0; i22<len12; i22++){
let data60 = data59[i22];
if(typeof data60 === "string"){
if(func1(data60) < 1){
const err147 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i22,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!pattern4.test(data60)){
const err148 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i22,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i22,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
let i23 = data59.length;
let j10;
if(i23 > 1){
const indices10 = {};
for(;i23--;){
let item10 = data59[i23];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err150 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j10}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
break;
}
indices10[item10] = i23;
}
}
}
else {
const err151 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/type",keyword:"type",params:{type: "array"}};
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
const err152 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid1 = _errs132 === errors;
valid46 = valid46 || _valid1;
const _errs145 = errors;
if(Array.isArray(data55)){
if(data55.length < 1){
const err153 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const len13 = data55.length;
for(let i24=0; i24<len13; i24++){
let data61 = data55[i24];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.files === undefined){
const err154 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data61.format === undefined){
const err155 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key14 in data61){
if(!(((key14 === "files") || (key14 === "format")) || (key14 === "matchers"))){
const err156 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data61.files !== undefined){
let data62 = data61.files;
if(Array.isArray(data62)){
if(data62.length < 1){
const err157 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
const len14 = data62.length;
for(let i25=0; i25<len14; i25++){
let data63 = data62[i25];
if(typeof data63 === "string"){
if(func1(data63) < 1){
const err158 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/files/" + i25,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!pattern4.test(data63)){
const err159 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/files/" + i25,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/files/" + i25,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
let i26 = data62.length;
let j11;
if(i26 > 1){
const indices11 = {};
for(;i26--;){
let item11 = data62[i26];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err161 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j11}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
break;
}
indices11[item11] = i26;
}
}
}
else {
const err162 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data61.format !== undefined){
let data64 = data61.format;
if(typeof data64 !== "string"){
const err163 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data64 === "junit") || (data64 === "trx")) || (data64 === "nunit")) || (data64 === "xunit")) || (data64 === "ctrf")) || (data64 === "tap")) || (data64 === "jest")) || (data64 === "vitest")) || (data64 === "mocha")) || (data64 === "go-test")) || (data64 === "dart")) || (data64 === "clover")) || (data64 === "cobertura")) || (data64 === "coverage-py")) || (data64 === "go-cover")) || (data64 === "istanbul")) || (data64 === "istanbul-summary")) || (data64 === "jacoco")) || (data64 === "lcov")) || (data64 === "llvm-cov")) || (data64 === "opencover")) || (data64 === "salesforce")) || (data64 === "simplecov")) || (data64 === "sarif")) || (data64 === "megalinter")) || (data64 === "eslint")) || (data64 === "checkstyle")) || (data64 === "rdjson")) || (data64 === "rdjsonl")) || (data64 === "codeclimate")) || (data64 === "workflow-commands")) || (data64 === "problem-matcher"))){
const err164 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.report.anyOf[1].items.properties.format.enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data61.matchers !== undefined){
let data65 = data61.matchers;
if(Array.isArray(data65)){
if(data65.length < 1){
const err165 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
const len15 = data65.length;
for(let i27=0; i27<len15; i27++){
let data66 = data65[i27];
if(typeof data66 === "string"){
if(func1(data66) < 1){
const err166 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/matchers/" + i27,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!pattern4.test(data66)){
const err167 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/matchers/" + i27,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/matchers/" + i27,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
let i28 = data65.length;
let j12;
if(i28 > 1){
const indices12 = {};
for(;i28--;){
let item12 = data65[i28];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err169 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j12}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
break;
}
indices12[item12] = i28;
}
}
}
else {
const err170 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24+"/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i24,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid1 = _errs145 === errors;
valid46 = valid46 || _valid1;
if(!valid46){
const err173 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
}
if(data16.allow_old !== undefined){
if(typeof data16.allow_old !== "boolean"){
const err174 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow_old",schemaPath:"#/properties/gates/additionalProperties/properties/allow_old/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.jobs !== undefined){
let data68 = data.jobs;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key15 in data68){
if(!(key15 === "allow_skipped")){
const err177 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data68.allow_skipped !== undefined){
let data69 = data68.allow_skipped;
if(Array.isArray(data69)){
const len16 = data69.length;
for(let i29=0; i29<len16; i29++){
let data70 = data69[i29];
if(typeof data70 === "string"){
if(!pattern21.test(data70)){
const err178 = {instancePath:instancePath+"/jobs/allow_skipped/" + i29,schemaPath:"#/properties/jobs/properties/allow_skipped/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/jobs/allow_skipped/" + i29,schemaPath:"#/properties/jobs/properties/allow_skipped/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
let i30 = data69.length;
let j13;
if(i30 > 1){
const indices13 = {};
for(;i30--;){
let item13 = data69[i30];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
const err180 = {instancePath:instancePath+"/jobs/allow_skipped",schemaPath:"#/properties/jobs/properties/allow_skipped/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j13}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
break;
}
indices13[item13] = i30;
}
}
}
else {
const err181 = {instancePath:instancePath+"/jobs/allow_skipped",schemaPath:"#/properties/jobs/properties/allow_skipped/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data.rulepacks !== undefined){
let data71 = data.rulepacks;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key16 in data71){
if(!(key16 === "cycles")){
const err183 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data71.cycles !== undefined){
let data72 = data71.cycles;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key17 in data72){
if(!((((((key17 === "enabled") || (key17 === "type_imports")) || (key17 === "dynamic_imports")) || (key17 === "granularity")) || (key17 === "rules")) || (key17 === "ignore"))){
const err184 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data72.enabled !== undefined){
if(typeof data72.enabled !== "boolean"){
const err185 = {instancePath:instancePath+"/rulepacks/cycles/enabled",schemaPath:"#/properties/rulepacks/properties/cycles/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data72.type_imports !== undefined){
let data74 = data72.type_imports;
if(typeof data74 !== "string"){
const err186 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!((data74 === "ignore") || (data74 === "include"))){
const err187 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.type_imports.enum}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data72.dynamic_imports !== undefined){
let data75 = data72.dynamic_imports;
if(typeof data75 !== "string"){
const err188 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!((data75 === "include") || (data75 === "ignore"))){
const err189 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.dynamic_imports.enum}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data72.granularity !== undefined){
let data76 = data72.granularity;
if(typeof data76 !== "string"){
const err190 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!((data76 === "language") || (data76 === "file"))){
const err191 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.granularity.enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data72.rules !== undefined){
let data77 = data72.rules;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key18 in data77){
if(!(key18 === "circular-dependency-detected")){
const err192 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data77["circular-dependency-detected"] !== undefined){
let data78 = data77["circular-dependency-detected"];
const _errs187 = errors;
let valid70 = false;
const _errs188 = errors;
if(typeof data78 !== "string"){
const err193 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!((((data78 === "off") || (data78 === "info")) || (data78 === "warning")) || (data78 === "error"))){
const err194 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid2 = _errs188 === errors;
valid70 = valid70 || _valid2;
const _errs190 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(Object.keys(data78).length < 1){
const err195 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key19 in data78){
if(!((key19 === "severity") || (key19 === "new_only"))){
const err196 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data78.severity !== undefined){
let data79 = data78.severity;
if(typeof data79 !== "string"){
const err197 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!((((data79 === "off") || (data79 === "info")) || (data79 === "warning")) || (data79 === "error"))){
const err198 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data78.new_only !== undefined){
if(typeof data78.new_only !== "boolean"){
const err199 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/new_only",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid2 = _errs190 === errors;
valid70 = valid70 || _valid2;
if(!valid70){
const err201 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
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
}
else {
const err202 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data72.ignore !== undefined){
let data81 = data72.ignore;
if(Array.isArray(data81)){
const len17 = data81.length;
for(let i31=0; i31<len17; i31++){
let data82 = data81[i31];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.paths === undefined){
const err203 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data82.reason === undefined){
const err204 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key20 in data82){
if(!((key20 === "paths") || (key20 === "reason"))){
const err205 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data82.paths !== undefined){
let data83 = data82.paths;
if(Array.isArray(data83)){
if(data83.length < 1){
const err206 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len18 = data83.length;
for(let i32=0; i32<len18; i32++){
let data84 = data83[i32];
if(typeof data84 === "string"){
if(func1(data84) < 1){
const err207 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31+"/paths/" + i32,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31+"/paths/" + i32,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data82.reason !== undefined){
let data85 = data82.reason;
if(typeof data85 === "string"){
if(func1(data85) > 1000){
const err210 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(func1(data85) < 1){
const err211 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i31,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/rulepacks/cycles/ignore",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/type",keyword:"type",params:{type: "array"}};
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
const err215 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.snapshot !== undefined){
let data86 = data.snapshot;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key21 in data86){
if(!((key21 === "untracked") || (key21 === "limits"))){
const err217 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data86.untracked !== undefined){
let data87 = data86.untracked;
if(typeof data87 !== "string"){
const err218 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(!(((data87 === "auto") || (data87 === "include")) || (data87 === "exclude"))){
const err219 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/enum",keyword:"enum",params:{allowedValues: schema19.properties.snapshot.properties.untracked.enum}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data86.limits !== undefined){
let data88 = data86.limits;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key22 in data88){
if(!((key22 === "files") || (key22 === "scan_bytes"))){
const err220 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data88.files !== undefined){
let data89 = data88.files;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err221 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 100000000 || isNaN(data89)){
const err222 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(data89 < 1 || isNaN(data89)){
const err223 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data88.scan_bytes !== undefined){
let data90 = data88.scan_bytes;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err224 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 1073741824 || isNaN(data90)){
const err225 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data90 < 1 || isNaN(data90)){
const err226 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
}
else {
const err227 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
