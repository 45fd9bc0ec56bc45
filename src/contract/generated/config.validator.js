// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { addError } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
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
    "version",
    "waivers"
  ],
  "#/properties/policy/additionalProperties": [
    "baseline",
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
    "artifacts",
    "blocking",
    "clean_env",
    "description",
    "env",
    "format",
    "if_changed",
    "needs",
    "new_only",
    "on_fork",
    "phase",
    "report",
    "requires_env",
    "retries",
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
    "chain",
    "changed_lines",
    "excluded",
    "files",
    "format",
    "kinds",
    "matchers",
    "metrics",
    "paths",
    "required",
    "schema",
    "syntax",
    "windows"
  ],
  "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/additionalProperties": [
    "min_lines",
    "required"
  ],
  "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/additionalProperties": [
    "aggregate",
    "allow_open_end",
    "delimiter",
    "files",
    "format",
    "select"
  ],
  "#/properties/gates/additionalProperties/properties/with/properties/windows/items/additionalProperties": [
    "reason",
    "when"
  ],
  "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/additionalProperties": [
    "is",
    "level"
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
  "#/properties/gates/additionalProperties/properties/artifacts/items/additionalProperties": [
    "intent",
    "owner",
    "path",
    "type"
  ],
  "#/properties/jobs/additionalProperties": [
    "allow_skipped"
  ],
  "#/properties/rulepacks/additionalProperties": [
    "change-impact",
    "cycles",
    "drift"
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
    "unreadable-manifest",
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
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/additionalProperties": [
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/additionalProperties": [
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/additionalProperties": [
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
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/additionalProperties": [
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/additionalProperties": [
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/additionalProperties": [
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

const names19_0 = {"version":0,"extends":0,"policy":0,"meta":0,"gates":0,"jobs":0,"rulepacks":0,"snapshot":0,"waivers":0};
const names19_123 = {"run":0,"script":0,"uses":0,"with":0,"description":0,"needs":0,"phase":0,"blocking":0,"timeout":0,"retries":0,"env":0,"clean_env":0,"requires_env":0,"on_fork":0,"if_changed":0,"working_directory":0,"thresholds":0,"warn_exit_codes":0,"new_only":0,"format":0,"report":0,"allow_old":0,"artifacts":0};
const names19_442 = {"files":0,"format":0,"matchers":0,"required":0,"excluded":0,"paths":0,"changed_lines":0,"block_on":0,"metrics":0,"schema":0,"syntax":0,"windows":0,"kinds":0,"chain":0};
const names19_632 = {"missing-required-path":0,"forbidden-path":0,"undeclared-top-level":0,"protected-path-changed":0,"top-level-added":0,"top-level-removed":0,"unreadable-manifest":0,"manifest-lock-mismatch":0,"missing-lock":0,"version-skew":0,"undeclared-import":0,"unused-dependency":0,"dependency-added":0,"dependency-removed":0,"major-upgrade":0,"schema-breaking-change":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern3 = new RegExp("^[^\\u0000]*$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern14 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern15 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern20 = new RegExp("^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "u");
const pattern27 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern28 = new RegExp("^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$", "u");
const pattern29 = new RegExp("^[a-z][a-z0-9_-]*/[^\\u0000]+$", "u");
const pattern30 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern31 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "version"});
errors++;
}
for(const key0 in data){
if(!(func1.call(names19_0, key0))){
vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = addError(vErrors, instancePath+"/version", "#/properties/version/type", "type", {type: "integer"});
errors++;
}
if(1 !== data0){
vErrors = addError(vErrors, instancePath+"/version", "#/properties/version/const", "const", {allowedValue: 1});
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(Array.isArray(data1)){
if(data1.length > 16){
vErrors = addError(vErrors, instancePath+"/extends", "#/properties/extends/maxItems", "maxItems", {limit: 16});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = addError(vErrors, instancePath+"/extends/" + i0, "#/properties/extends/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/extends/" + i0, "#/properties/extends/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/extends", "#/properties/extends/type", "type", {type: "array"});
errors++;
}
}
if(data.policy !== undefined){
let data3 = data.policy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((((key1 === "strict") || (key1 === "new_only")) || (key1 === "coverage_required")) || (key1 === "block_on")) || (key1 === "contract_requires")) || (key1 === "baseline"))){
vErrors = addError(vErrors, instancePath+"/policy", "#/properties/policy/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data3.strict !== undefined){
if(typeof data3.strict !== "boolean"){
vErrors = addError(vErrors, instancePath+"/policy/strict", "#/properties/policy/properties/strict/type", "type", {type: "boolean"});
errors++;
}
}
if(data3.new_only !== undefined){
if(typeof data3.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/policy/new_only", "#/properties/policy/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
if(data3.coverage_required !== undefined){
let data6 = data3.coverage_required;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
vErrors = addError(vErrors, instancePath+"/policy/coverage_required", "#/properties/policy/properties/coverage_required/maximum", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = addError(vErrors, instancePath+"/policy/coverage_required", "#/properties/policy/properties/coverage_required/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/policy/coverage_required", "#/properties/policy/properties/coverage_required/type", "type", {type: "number"});
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
vErrors = addError(vErrors, instancePath+"/policy/block_on/" + i1, "#/properties/policy/properties/block_on/items/type", "type", {type: "string"});
errors++;
}
if(!((((data8 === "critical") || (data8 === "high")) || (data8 === "medium")) || (data8 === "low"))){
vErrors = addError(vErrors, instancePath+"/policy/block_on/" + i1, "#/properties/policy/properties/block_on/items/enum", "enum", {allowedValues: ["critical","high","medium","low"]});
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
vErrors = addError(vErrors, instancePath+"/policy/block_on", "#/properties/policy/properties/block_on/uniqueItems", "uniqueItems", {i: i2, j: j0});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/policy/block_on", "#/properties/policy/properties/block_on/type", "type", {type: "array"});
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
vErrors = addError(vErrors, instancePath+"/policy/contract_requires/" + i3, "#/properties/policy/properties/contract_requires/items/type", "type", {type: "string"});
errors++;
}
if(!((data10 === "tests") || (data10 === "coverage"))){
vErrors = addError(vErrors, instancePath+"/policy/contract_requires/" + i3, "#/properties/policy/properties/contract_requires/items/enum", "enum", {allowedValues: ["tests","coverage"]});
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
vErrors = addError(vErrors, instancePath+"/policy/contract_requires", "#/properties/policy/properties/contract_requires/uniqueItems", "uniqueItems", {i: i4, j: j1});
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/policy/contract_requires", "#/properties/policy/properties/contract_requires/type", "type", {type: "array"});
errors++;
}
}
if(data3.baseline !== undefined){
let data11 = data3.baseline;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = addError(vErrors, instancePath+"/policy/baseline", "#/properties/policy/properties/baseline/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data11)){
vErrors = addError(vErrors, instancePath+"/policy/baseline", "#/properties/policy/properties/baseline/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/policy/baseline", "#/properties/policy/properties/baseline/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/policy", "#/properties/policy/type", "type", {type: "object"});
errors++;
}
}
if(data.meta !== undefined){
let data12 = data.meta;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!(((key2 === "adapter") || (key2 === "engine")) || (key2 === "org_id"))){
vErrors = addError(vErrors, instancePath+"/meta", "#/properties/meta/additionalProperties", "additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data12.adapter !== undefined){
let data13 = data12.adapter;
if(typeof data13 === "string"){
if(func2(data13) > 100){
vErrors = addError(vErrors, instancePath+"/meta/adapter", "#/properties/meta/properties/adapter/maxLength", "maxLength", {limit: 100});
errors++;
}
if(func2(data13) < 1){
vErrors = addError(vErrors, instancePath+"/meta/adapter", "#/properties/meta/properties/adapter/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/meta/adapter", "#/properties/meta/properties/adapter/type", "type", {type: "string"});
errors++;
}
}
if(data12.engine !== undefined){
let data14 = data12.engine;
if(typeof data14 !== "string"){
vErrors = addError(vErrors, instancePath+"/meta/engine", "#/properties/meta/properties/engine/type", "type", {type: "string"});
errors++;
}
if(!(((data14 === "native") || (data14 === "hardis")) || (data14 === "custom"))){
vErrors = addError(vErrors, instancePath+"/meta/engine", "#/properties/meta/properties/engine/enum", "enum", {allowedValues: ["native","hardis","custom"]});
errors++;
}
}
if(data12.org_id !== undefined){
let data15 = data12.org_id;
if(typeof data15 === "string"){
if(func2(data15) > 200){
vErrors = addError(vErrors, instancePath+"/meta/org_id", "#/properties/meta/properties/org_id/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data15) < 1){
vErrors = addError(vErrors, instancePath+"/meta/org_id", "#/properties/meta/properties/org_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/meta/org_id", "#/properties/meta/properties/org_id/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/meta", "#/properties/meta/type", "type", {type: "object"});
errors++;
}
}
if(data.gates !== undefined){
let data16 = data.gates;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
const _errs38 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 100){
vErrors = addError(vErrors, instancePath+"/gates", "#/properties/gates/propertyNames/maxLength", "maxLength", {limit: 100}, key3);
errors++;
}
if(!pattern4.test(key3)){
vErrors = addError(vErrors, instancePath+"/gates", "#/properties/gates/propertyNames/pattern", "pattern", {pattern: "^[a-z][a-z0-9_]*$"}, key3);
errors++;
}
}
var valid11 = _errs38 === errors;
if(!valid11){
vErrors = addError(vErrors, instancePath+"/gates", "#/properties/gates/propertyNames", "propertyNames", {propertyName: key3});
errors++;
}
}
for(const key4 in data16){
let data17 = data16[key4];
const _errs42 = errors;
const _errs43 = errors;
const _errs44 = errors;
let valid14 = false;
const _errs45 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing0;
if(((data17.run === undefined) && (missing0 = "run")) || ((data17.script === undefined) && (missing0 = "script"))){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid0 = _errs45 === errors;
valid14 = valid14 || _valid0;
const _errs46 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if(((data17.run === undefined) && (missing1 = "run")) || ((data17.uses === undefined) && (missing1 = "uses"))){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid0 = _errs46 === errors;
valid14 = valid14 || _valid0;
const _errs47 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if(((data17.script === undefined) && (missing2 = "script")) || ((data17.uses === undefined) && (missing2 = "uses"))){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid0 = _errs47 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs43 === errors;
if(valid13){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/not", "not", {});
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
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!(func1.call(names19_123, key5))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/additionalProperties", "additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data17.run !== undefined){
let data18 = data17.run;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run", "#/properties/gates/additionalProperties/properties/run/type", "type", {type: ["string","array"]});
errors++;
}
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run", "#/properties/gates/additionalProperties/properties/run/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data18)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run", "#/properties/gates/additionalProperties/properties/run/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run", "#/properties/gates/additionalProperties/properties/run/minItems", "minItems", {limit: 1});
errors++;
}
const len3 = data18.length;
for(let i5=0; i5<len3; i5++){
let data19 = data18[i5];
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i5, "#/properties/gates/additionalProperties/properties/run/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i5, "#/properties/gates/additionalProperties/properties/run/items/type", "type", {type: "string"});
errors++;
}
}
}
}
if(data17.script !== undefined){
let data20 = data17.script;
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script", "#/properties/gates/additionalProperties/properties/script/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data20)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script", "#/properties/gates/additionalProperties/properties/script/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script", "#/properties/gates/additionalProperties/properties/script/type", "type", {type: "string"});
errors++;
}
}
if(data17.uses !== undefined){
let data21 = data17.uses;
if(typeof data21 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/uses", "#/properties/gates/additionalProperties/properties/uses/type", "type", {type: "string"});
errors++;
}
if(!(((((((data21 === "tests") || (data21 === "coverage")) || (data21 === "static_analysis")) || (data21 === "metrics")) || (data21 === "schema_validation")) || (data21 === "freeze_window")) || (data21 === "payload_contracts"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/uses", "#/properties/gates/additionalProperties/properties/uses/enum", "enum", {allowedValues: ["tests","coverage","static_analysis","metrics","schema_validation","freeze_window","payload_contracts"]});
errors++;
}
}
if(data17.with !== undefined){
let data22 = data17.with;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
if(!(func1.call(names19_442, key6))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with", "#/properties/gates/additionalProperties/properties/with/additionalProperties", "additionalProperties", {additionalProperty: key6});
errors++;
}
}
if(data22.files !== undefined){
let data23 = data22.files;
if(Array.isArray(data23)){
if(data23.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files", "#/properties/gates/additionalProperties/properties/with/properties/files/minItems", "minItems", {limit: 1});
errors++;
}
const len4 = data23.length;
for(let i6=0; i6<len4; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6, "#/properties/gates/additionalProperties/properties/with/properties/files/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data24)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6, "#/properties/gates/additionalProperties/properties/with/properties/files/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6, "#/properties/gates/additionalProperties/properties/with/properties/files/items/type", "type", {type: "string"});
errors++;
}
}
let i7 = data23.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data23[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files", "#/properties/gates/additionalProperties/properties/with/properties/files/uniqueItems", "uniqueItems", {i: i7, j: j2});
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files", "#/properties/gates/additionalProperties/properties/with/properties/files/type", "type", {type: "array"});
errors++;
}
}
if(data22.format !== undefined){
let data25 = data22.format;
if(typeof data25 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/format", "#/properties/gates/additionalProperties/properties/with/properties/format/type", "type", {type: "string"});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data25 === "junit") || (data25 === "trx")) || (data25 === "nunit")) || (data25 === "xunit")) || (data25 === "ctrf")) || (data25 === "tap")) || (data25 === "jest")) || (data25 === "vitest")) || (data25 === "mocha")) || (data25 === "playwright")) || (data25 === "go-test")) || (data25 === "dart")) || (data25 === "mochawesome")) || (data25 === "cucumber")) || (data25 === "robot")) || (data25 === "rspec")) || (data25 === "testng")) || (data25 === "cucumber-messages")) || (data25 === "sonarqube-tests")) || (data25 === "clover")) || (data25 === "cobertura")) || (data25 === "codecov")) || (data25 === "coverage-py")) || (data25 === "coverlet")) || (data25 === "go-cover")) || (data25 === "istanbul")) || (data25 === "istanbul-summary")) || (data25 === "jacoco")) || (data25 === "lcov")) || (data25 === "llvm-cov")) || (data25 === "opencover")) || (data25 === "salesforce")) || (data25 === "simplecov")) || (data25 === "sonarqube-coverage")) || (data25 === "sarif")) || (data25 === "megalinter")) || (data25 === "eslint")) || (data25 === "checkstyle")) || (data25 === "rdjson")) || (data25 === "rdjsonl")) || (data25 === "codeclimate")) || (data25 === "cargo")) || (data25 === "mypy")) || (data25 === "pylint")) || (data25 === "pyright")) || (data25 === "stylelint")) || (data25 === "rubocop")) || (data25 === "bandit")) || (data25 === "semgrep")) || (data25 === "trivy")) || (data25 === "grype")) || (data25 === "brakeman")) || (data25 === "npm-audit")) || (data25 === "pip-audit")) || (data25 === "golangci")) || (data25 === "phpstan")) || (data25 === "shellcheck")) || (data25 === "hadolint")) || (data25 === "sonarqube")) || (data25 === "workflow-commands")) || (data25 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/format", "#/properties/gates/additionalProperties/properties/with/properties/format/enum", "enum", {allowedValues: ["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","shellcheck","hadolint","sonarqube","workflow-commands","problem-matcher"]});
errors++;
}
}
if(data22.matchers !== undefined){
let data26 = data22.matchers;
if(Array.isArray(data26)){
if(data26.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers", "#/properties/gates/additionalProperties/properties/with/properties/matchers/minItems", "minItems", {limit: 1});
errors++;
}
const len5 = data26.length;
for(let i8=0; i8<len5; i8++){
let data27 = data26[i8];
if(typeof data27 === "string"){
if(func2(data27) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8, "#/properties/gates/additionalProperties/properties/with/properties/matchers/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data27)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8, "#/properties/gates/additionalProperties/properties/with/properties/matchers/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8, "#/properties/gates/additionalProperties/properties/with/properties/matchers/items/type", "type", {type: "string"});
errors++;
}
}
let i9 = data26.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data26[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers", "#/properties/gates/additionalProperties/properties/with/properties/matchers/uniqueItems", "uniqueItems", {i: i9, j: j3});
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers", "#/properties/gates/additionalProperties/properties/with/properties/matchers/type", "type", {type: "array"});
errors++;
}
}
if(data22.required !== undefined){
let data28 = data22.required;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required", "#/properties/gates/additionalProperties/properties/with/properties/required/maximum", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data28 < 0 || isNaN(data28)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required", "#/properties/gates/additionalProperties/properties/with/properties/required/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required", "#/properties/gates/additionalProperties/properties/with/properties/required/type", "type", {type: "number"});
errors++;
}
}
if(data22.excluded !== undefined){
let data29 = data22.excluded;
if(Array.isArray(data29)){
if(data29.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded", "#/properties/gates/additionalProperties/properties/with/properties/excluded/minItems", "minItems", {limit: 1});
errors++;
}
const len6 = data29.length;
for(let i10=0; i10<len6; i10++){
let data30 = data29[i10];
if(typeof data30 === "string"){
if(func2(data30) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10, "#/properties/gates/additionalProperties/properties/with/properties/excluded/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data30)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10, "#/properties/gates/additionalProperties/properties/with/properties/excluded/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10, "#/properties/gates/additionalProperties/properties/with/properties/excluded/items/type", "type", {type: "string"});
errors++;
}
}
let i11 = data29.length;
let j4;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data29[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded", "#/properties/gates/additionalProperties/properties/with/properties/excluded/uniqueItems", "uniqueItems", {i: i11, j: j4});
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded", "#/properties/gates/additionalProperties/properties/with/properties/excluded/type", "type", {type: "array"});
errors++;
}
}
if(data22.paths !== undefined){
let data31 = data22.paths;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths", "#/properties/gates/additionalProperties/properties/with/properties/paths/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key7 in data31){
let data32 = data31[key7];
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 100 || isNaN(data32)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/maximum", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data32 < 0 || isNaN(data32)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/type", "type", {type: "number"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths", "#/properties/gates/additionalProperties/properties/with/properties/paths/type", "type", {type: "object"});
errors++;
}
}
if(data22.changed_lines !== undefined){
let data33 = data22.changed_lines;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.required === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines", "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/required", "required", {missingProperty: "required"});
errors++;
}
for(const key8 in data33){
if(!((key8 === "required") || (key8 === "min_lines"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines", "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/additionalProperties", "additionalProperties", {additionalProperty: key8});
errors++;
}
}
if(data33.required !== undefined){
let data34 = data33.required;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 100 || isNaN(data34)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required", "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/maximum", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data34 < 0 || isNaN(data34)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required", "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required", "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/type", "type", {type: "number"});
errors++;
}
}
if(data33.min_lines !== undefined){
let data35 = data33.min_lines;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/min_lines", "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/min_lines/type", "type", {type: "integer"});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/min_lines", "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/min_lines/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines", "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/type", "type", {type: "object"});
errors++;
}
}
if(data22.block_on !== undefined){
let data36 = data22.block_on;
if(Array.isArray(data36)){
const len7 = data36.length;
for(let i12=0; i12<len7; i12++){
let data37 = data36[i12];
if(typeof data37 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on/" + i12, "#/properties/gates/additionalProperties/properties/with/properties/block_on/items/type", "type", {type: "string"});
errors++;
}
if(!((((data37 === "critical") || (data37 === "high")) || (data37 === "medium")) || (data37 === "low"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on/" + i12, "#/properties/gates/additionalProperties/properties/with/properties/block_on/items/enum", "enum", {allowedValues: ["critical","high","medium","low"]});
errors++;
}
}
let i13 = data36.length;
let j5;
if(i13 > 1){
const indices5 = {};
for(;i13--;){
let item5 = data36[i13];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on", "#/properties/gates/additionalProperties/properties/with/properties/block_on/uniqueItems", "uniqueItems", {i: i13, j: j5});
errors++;
break;
}
indices5[item5] = i13;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on", "#/properties/gates/additionalProperties/properties/with/properties/block_on/type", "type", {type: "array"});
errors++;
}
}
if(data22.metrics !== undefined){
let data38 = data22.metrics;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics", "#/properties/gates/additionalProperties/properties/with/properties/metrics/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key9 in data38){
const _errs94 = errors;
if(typeof key9 === "string"){
if(func2(key9) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics", "#/properties/gates/additionalProperties/properties/with/properties/metrics/propertyNames/maxLength", "maxLength", {limit: 200}, key9);
errors++;
}
if(func2(key9) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics", "#/properties/gates/additionalProperties/properties/with/properties/metrics/propertyNames/minLength", "minLength", {limit: 1}, key9);
errors++;
}
}
var valid33 = _errs94 === errors;
if(!valid33){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics", "#/properties/gates/additionalProperties/properties/with/properties/metrics/propertyNames", "propertyNames", {propertyName: key9});
errors++;
}
}
for(const key10 in data38){
let data39 = data38[key10];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.files === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/required", "required", {missingProperty: "files"});
errors++;
}
if(data39.select === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/required", "required", {missingProperty: "select"});
errors++;
}
for(const key11 in data39){
if(!((((((key11 === "files") || (key11 === "format")) || (key11 === "select")) || (key11 === "aggregate")) || (key11 === "delimiter")) || (key11 === "allow_open_end"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/additionalProperties", "additionalProperties", {additionalProperty: key11});
errors++;
}
}
if(data39.files !== undefined){
let data40 = data39.files;
if(Array.isArray(data40)){
if(data40.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/minItems", "minItems", {limit: 1});
errors++;
}
const len8 = data40.length;
for(let i14=0; i14<len8; i14++){
let data41 = data40[i14];
if(typeof data41 === "string"){
if(func2(data41) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i14, "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data41)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i14, "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i14, "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/items/type", "type", {type: "string"});
errors++;
}
}
let i15 = data40.length;
let j6;
if(i15 > 1){
const indices6 = {};
for(;i15--;){
let item6 = data40[i15];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/uniqueItems", "uniqueItems", {i: i15, j: j6});
errors++;
break;
}
indices6[item6] = i15;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/type", "type", {type: "array"});
errors++;
}
}
if(data39.format !== undefined){
let data42 = data39.format;
if(typeof data42 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/format", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/format/type", "type", {type: "string"});
errors++;
}
if(!((((((data42 === "csv") || (data42 === "json")) || (data42 === "jsonl")) || (data42 === "prometheus")) || (data42 === "yaml")) || (data42 === "xml"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/format", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/format/enum", "enum", {allowedValues: ["csv","json","jsonl","prometheus","yaml","xml"]});
errors++;
}
}
if(data39.select !== undefined){
let data43 = data39.select;
if(typeof data43 === "string"){
if(func2(data43) > 2000){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/select/maxLength", "maxLength", {limit: 2000});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/select/type", "type", {type: "string"});
errors++;
}
}
if(data39.aggregate !== undefined){
let data44 = data39.aggregate;
if(typeof data44 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/aggregate/type", "type", {type: "string"});
errors++;
}
if(!((((((data44 === "count") || (data44 === "sum")) || (data44 === "min")) || (data44 === "max")) || (data44 === "distinct")) || (data44 === "value"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/aggregate/enum", "enum", {allowedValues: ["count","sum","min","max","distinct","value"]});
errors++;
}
}
if(data39.delimiter !== undefined){
let data45 = data39.delimiter;
if(typeof data45 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/delimiter", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/delimiter/type", "type", {type: "string"});
errors++;
}
if(!(((data45 === ",") || (data45 === ";")) || (data45 === "\t"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/delimiter", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/delimiter/enum", "enum", {allowedValues: [",",";","\t"]});
errors++;
}
}
if(data39.allow_open_end !== undefined){
if(typeof data39.allow_open_end !== "boolean"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow_open_end", "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/allow_open_end/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics", "#/properties/gates/additionalProperties/properties/with/properties/metrics/type", "type", {type: "object"});
errors++;
}
}
if(data22.schema !== undefined){
let data47 = data22.schema;
if(typeof data47 === "string"){
if(func2(data47) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/schema", "#/properties/gates/additionalProperties/properties/with/properties/schema/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data47)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/schema", "#/properties/gates/additionalProperties/properties/with/properties/schema/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/schema", "#/properties/gates/additionalProperties/properties/with/properties/schema/type", "type", {type: "string"});
errors++;
}
}
if(data22.syntax !== undefined){
let data48 = data22.syntax;
if(typeof data48 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/syntax", "#/properties/gates/additionalProperties/properties/with/properties/syntax/type", "type", {type: "string"});
errors++;
}
if(!((data48 === "json") || (data48 === "yaml"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/syntax", "#/properties/gates/additionalProperties/properties/with/properties/syntax/enum", "enum", {allowedValues: ["json","yaml"]});
errors++;
}
}
if(data22.windows !== undefined){
let data49 = data22.windows;
if(Array.isArray(data49)){
if(data49.length > 1000){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows", "#/properties/gates/additionalProperties/properties/with/properties/windows/maxItems", "maxItems", {limit: 1000});
errors++;
}
if(data49.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows", "#/properties/gates/additionalProperties/properties/with/properties/windows/minItems", "minItems", {limit: 1});
errors++;
}
const len9 = data49.length;
for(let i16=0; i16<len9; i16++){
let data50 = data49[i16];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.when === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16, "#/properties/gates/additionalProperties/properties/with/properties/windows/items/required", "required", {missingProperty: "when"});
errors++;
}
for(const key12 in data50){
if(!((key12 === "when") || (key12 === "reason"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16, "#/properties/gates/additionalProperties/properties/with/properties/windows/items/additionalProperties", "additionalProperties", {additionalProperty: key12});
errors++;
}
}
if(data50.when !== undefined){
let data51 = data50.when;
if(typeof data51 === "string"){
if(func2(data51) > 64){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/maxLength", "maxLength", {limit: 64});
errors++;
}
if(func2(data51) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/type", "type", {type: "string"});
errors++;
}
}
if(data50.reason !== undefined){
let data52 = data50.reason;
if(typeof data52 === "string"){
if(func2(data52) > 500){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/maxLength", "maxLength", {limit: 500});
errors++;
}
if(func2(data52) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16, "#/properties/gates/additionalProperties/properties/with/properties/windows/items/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows", "#/properties/gates/additionalProperties/properties/with/properties/windows/type", "type", {type: "array"});
errors++;
}
}
if(data22.kinds !== undefined){
let data53 = data22.kinds;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(Object.keys(data53).length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds", "#/properties/gates/additionalProperties/properties/with/properties/kinds/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key13 in data53){
let data54 = data53[key13];
if(typeof data54 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/kinds/additionalProperties/type", "type", {type: "string"});
errors++;
}
if(!((((data54 === "task-span-contract") || (data54 === "handoff-contract")) || (data54 === "artifact-intent")) || (data54 === "gate-result"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/kinds/additionalProperties/enum", "enum", {allowedValues: ["task-span-contract","handoff-contract","artifact-intent","gate-result"]});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds", "#/properties/gates/additionalProperties/properties/with/properties/kinds/type", "type", {type: "object"});
errors++;
}
}
if(data22.chain !== undefined){
if(typeof data22.chain !== "boolean"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/chain", "#/properties/gates/additionalProperties/properties/with/properties/chain/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with", "#/properties/gates/additionalProperties/properties/with/type", "type", {type: "object"});
errors++;
}
}
if(data17.description !== undefined){
let data56 = data17.description;
if(typeof data56 === "string"){
if(func2(data56) > 1000){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description", "#/properties/gates/additionalProperties/properties/description/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data56) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description", "#/properties/gates/additionalProperties/properties/description/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data56)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description", "#/properties/gates/additionalProperties/properties/description/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description", "#/properties/gates/additionalProperties/properties/description/type", "type", {type: "string"});
errors++;
}
}
if(data17.needs !== undefined){
let data57 = data17.needs;
if(Array.isArray(data57)){
const len10 = data57.length;
for(let i17=0; i17<len10; i17++){
if(typeof data57[i17] !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i17, "#/properties/gates/additionalProperties/properties/needs/items/type", "type", {type: "string"});
errors++;
}
}
let i18 = data57.length;
let j7;
if(i18 > 1){
const indices7 = {};
for(;i18--;){
let item7 = data57[i18];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs", "#/properties/gates/additionalProperties/properties/needs/uniqueItems", "uniqueItems", {i: i18, j: j7});
errors++;
break;
}
indices7[item7] = i18;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs", "#/properties/gates/additionalProperties/properties/needs/type", "type", {type: "array"});
errors++;
}
}
if(data17.phase !== undefined){
let data59 = data17.phase;
if(typeof data59 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase", "#/properties/gates/additionalProperties/properties/phase/type", "type", {type: "string"});
errors++;
}
if(!(((((((((((data59 === "INIT_BASELINE") || (data59 === "EXPORT_CONTRACT")) || (data59 === "CONTRACT_INTEGRITY")) || (data59 === "INGEST_PARSE_ASSESS")) || (data59 === "ROUTING_DECISION")) || (data59 === "ARTISAN_DESIGN")) || (data59 === "ARTISAN_IMPLEMENT")) || (data59 === "TEST_VALIDATE")) || (data59 === "REVIEW_CALIBRATE")) || (data59 === "FINALIZE_VERIFY")) || (data59 === "OTHER"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase", "#/properties/gates/additionalProperties/properties/phase/enum", "enum", {allowedValues: ["INIT_BASELINE","EXPORT_CONTRACT","CONTRACT_INTEGRITY","INGEST_PARSE_ASSESS","ROUTING_DECISION","ARTISAN_DESIGN","ARTISAN_IMPLEMENT","TEST_VALIDATE","REVIEW_CALIBRATE","FINALIZE_VERIFY","OTHER"]});
errors++;
}
}
if(data17.blocking !== undefined){
if(typeof data17.blocking !== "boolean"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking", "#/properties/gates/additionalProperties/properties/blocking/type", "type", {type: "boolean"});
errors++;
}
}
if(data17.timeout !== undefined){
let data61 = data17.timeout;
if(typeof data61 === "string"){
if(!pattern14.test(data61)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout", "#/properties/gates/additionalProperties/properties/timeout/pattern", "pattern", {pattern: "^[1-9][0-9]*[smh]$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout", "#/properties/gates/additionalProperties/properties/timeout/type", "type", {type: "string"});
errors++;
}
}
if(data17.retries !== undefined){
let data62 = data17.retries;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries", "#/properties/gates/additionalProperties/properties/retries/type", "type", {type: "integer"});
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 10 || isNaN(data62)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries", "#/properties/gates/additionalProperties/properties/retries/maximum", "maximum", {comparison: "<=", limit: 10});
errors++;
}
if(data62 < 0 || isNaN(data62)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries", "#/properties/gates/additionalProperties/properties/retries/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data17.env !== undefined){
let data63 = data17.env;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key14 in data63){
const _errs149 = errors;
if(typeof key14 === "string"){
if(!pattern15.test(key14)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env", "#/properties/gates/additionalProperties/properties/env/propertyNames/pattern", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}, key14);
errors++;
}
}
var valid46 = _errs149 === errors;
if(!valid46){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env", "#/properties/gates/additionalProperties/properties/env/propertyNames", "propertyNames", {propertyName: key14});
errors++;
}
}
for(const key15 in data63){
let data64 = data63[key15];
if(typeof data64 === "string"){
if(!pattern3.test(data64)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/env/additionalProperties/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/env/additionalProperties/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env", "#/properties/gates/additionalProperties/properties/env/type", "type", {type: "object"});
errors++;
}
}
if(data17.clean_env !== undefined){
if(typeof data17.clean_env !== "boolean"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/clean_env", "#/properties/gates/additionalProperties/properties/clean_env/type", "type", {type: "boolean"});
errors++;
}
}
if(data17.requires_env !== undefined){
let data66 = data17.requires_env;
if(Array.isArray(data66)){
const len11 = data66.length;
for(let i19=0; i19<len11; i19++){
let data67 = data66[i19];
if(typeof data67 === "string"){
if(!pattern15.test(data67)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i19, "#/properties/gates/additionalProperties/properties/requires_env/items/pattern", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i19, "#/properties/gates/additionalProperties/properties/requires_env/items/type", "type", {type: "string"});
errors++;
}
}
let i20 = data66.length;
let j8;
if(i20 > 1){
const indices8 = {};
for(;i20--;){
let item8 = data66[i20];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env", "#/properties/gates/additionalProperties/properties/requires_env/uniqueItems", "uniqueItems", {i: i20, j: j8});
errors++;
break;
}
indices8[item8] = i20;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env", "#/properties/gates/additionalProperties/properties/requires_env/type", "type", {type: "array"});
errors++;
}
}
if(data17.on_fork !== undefined){
let data68 = data17.on_fork;
if(typeof data68 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork", "#/properties/gates/additionalProperties/properties/on_fork/type", "type", {type: "string"});
errors++;
}
if(!((data68 === "run") || (data68 === "skip"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork", "#/properties/gates/additionalProperties/properties/on_fork/enum", "enum", {allowedValues: ["run","skip"]});
errors++;
}
}
if(data17.if_changed !== undefined){
let data69 = data17.if_changed;
if(Array.isArray(data69)){
if(data69.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed", "#/properties/gates/additionalProperties/properties/if_changed/minItems", "minItems", {limit: 1});
errors++;
}
const len12 = data69.length;
for(let i21=0; i21<len12; i21++){
let data70 = data69[i21];
if(typeof data70 === "string"){
if(func2(data70) > 1024){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21, "#/properties/gates/additionalProperties/properties/if_changed/items/maxLength", "maxLength", {limit: 1024});
errors++;
}
if(func2(data70) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21, "#/properties/gates/additionalProperties/properties/if_changed/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data70)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21, "#/properties/gates/additionalProperties/properties/if_changed/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21, "#/properties/gates/additionalProperties/properties/if_changed/items/type", "type", {type: "string"});
errors++;
}
}
let i22 = data69.length;
let j9;
if(i22 > 1){
const indices9 = {};
for(;i22--;){
let item9 = data69[i22];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed", "#/properties/gates/additionalProperties/properties/if_changed/uniqueItems", "uniqueItems", {i: i22, j: j9});
errors++;
break;
}
indices9[item9] = i22;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed", "#/properties/gates/additionalProperties/properties/if_changed/type", "type", {type: "array"});
errors++;
}
}
if(data17.working_directory !== undefined){
let data71 = data17.working_directory;
if(typeof data71 === "string"){
if(func2(data71) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory", "#/properties/gates/additionalProperties/properties/working_directory/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data71)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory", "#/properties/gates/additionalProperties/properties/working_directory/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory", "#/properties/gates/additionalProperties/properties/working_directory/type", "type", {type: "string"});
errors++;
}
}
if(data17.thresholds !== undefined){
let data72 = data17.thresholds;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key16 in data72){
const _errs169 = errors;
if(typeof key16 === "string"){
if(func2(key16) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds", "#/properties/gates/additionalProperties/properties/thresholds/propertyNames/minLength", "minLength", {limit: 1}, key16);
errors++;
}
}
var valid54 = _errs169 === errors;
if(!valid54){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds", "#/properties/gates/additionalProperties/properties/thresholds/propertyNames", "propertyNames", {propertyName: key16});
errors++;
}
}
for(const key17 in data72){
let data73 = data72[key17];
const _errs172 = errors;
let valid56 = false;
const _errs173 = errors;
if(typeof data73 === "string"){
if(func2(data73) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/maxLength", "maxLength", {limit: 200});
errors++;
}
if(!pattern20.test(data73)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/pattern", "pattern", {pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/type", "type", {type: "string"});
errors++;
}
var _valid1 = _errs173 === errors;
valid56 = valid56 || _valid1;
const _errs175 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.is === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/required", "required", {missingProperty: "is"});
errors++;
}
for(const key18 in data73){
if(!((key18 === "is") || (key18 === "level"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key18});
errors++;
}
}
if(data73.is !== undefined){
let data74 = data73.is;
if(typeof data74 === "string"){
if(func2(data74) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/maxLength", "maxLength", {limit: 200});
errors++;
}
if(!pattern20.test(data74)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/pattern", "pattern", {pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/type", "type", {type: "string"});
errors++;
}
}
if(data73.level !== undefined){
let data75 = data73.level;
if(typeof data75 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/level", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/level/type", "type", {type: "string"});
errors++;
}
if(!(((data75 === "error") || (data75 === "warning")) || (data75 === "info"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/level", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/level/enum", "enum", {allowedValues: [{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200},{"type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200},"level":{"type":"string","enum":["error","warning","info"]}}}][1].properties.level.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid1 = _errs175 === errors;
valid56 = valid56 || _valid1;
if(!valid56){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds", "#/properties/gates/additionalProperties/properties/thresholds/type", "type", {type: "object"});
errors++;
}
}
if(data17.warn_exit_codes !== undefined){
let data76 = data17.warn_exit_codes;
if(Array.isArray(data76)){
const len13 = data76.length;
for(let i23=0; i23<len13; i23++){
let data77 = data76[i23];
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23, "#/properties/gates/additionalProperties/properties/warn_exit_codes/items/type", "type", {type: "integer"});
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 255 || isNaN(data77)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23, "#/properties/gates/additionalProperties/properties/warn_exit_codes/items/maximum", "maximum", {comparison: "<=", limit: 255});
errors++;
}
if(data77 < 1 || isNaN(data77)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23, "#/properties/gates/additionalProperties/properties/warn_exit_codes/items/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
let i24 = data76.length;
let j10;
if(i24 > 1){
const indices10 = {};
for(;i24--;){
let item10 = data76[i24];
if(!(((typeof item10 == "number") && (!(item10 % 1) && !isNaN(item10))) && (isFinite(item10)))){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes", "#/properties/gates/additionalProperties/properties/warn_exit_codes/uniqueItems", "uniqueItems", {i: i24, j: j10});
errors++;
break;
}
indices10[item10] = i24;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes", "#/properties/gates/additionalProperties/properties/warn_exit_codes/type", "type", {type: "array"});
errors++;
}
}
if(data17.new_only !== undefined){
if(typeof data17.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/new_only", "#/properties/gates/additionalProperties/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
if(data17.format !== undefined){
let data79 = data17.format;
if(typeof data79 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format", "#/properties/gates/additionalProperties/properties/format/type", "type", {type: "string"});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data79 === "junit") || (data79 === "trx")) || (data79 === "nunit")) || (data79 === "xunit")) || (data79 === "ctrf")) || (data79 === "tap")) || (data79 === "jest")) || (data79 === "vitest")) || (data79 === "mocha")) || (data79 === "playwright")) || (data79 === "go-test")) || (data79 === "dart")) || (data79 === "mochawesome")) || (data79 === "cucumber")) || (data79 === "robot")) || (data79 === "rspec")) || (data79 === "testng")) || (data79 === "cucumber-messages")) || (data79 === "sonarqube-tests")) || (data79 === "clover")) || (data79 === "cobertura")) || (data79 === "codecov")) || (data79 === "coverage-py")) || (data79 === "coverlet")) || (data79 === "go-cover")) || (data79 === "istanbul")) || (data79 === "istanbul-summary")) || (data79 === "jacoco")) || (data79 === "lcov")) || (data79 === "llvm-cov")) || (data79 === "opencover")) || (data79 === "salesforce")) || (data79 === "simplecov")) || (data79 === "sonarqube-coverage")) || (data79 === "sarif")) || (data79 === "megalinter")) || (data79 === "eslint")) || (data79 === "checkstyle")) || (data79 === "rdjson")) || (data79 === "rdjsonl")) || (data79 === "codeclimate")) || (data79 === "cargo")) || (data79 === "mypy")) || (data79 === "pylint")) || (data79 === "pyright")) || (data79 === "stylelint")) || (data79 === "rubocop")) || (data79 === "bandit")) || (data79 === "semgrep")) || (data79 === "trivy")) || (data79 === "grype")) || (data79 === "brakeman")) || (data79 === "npm-audit")) || (data79 === "pip-audit")) || (data79 === "golangci")) || (data79 === "phpstan")) || (data79 === "shellcheck")) || (data79 === "hadolint")) || (data79 === "sonarqube")) || (data79 === "workflow-commands")) || (data79 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format", "#/properties/gates/additionalProperties/properties/format/enum", "enum", {allowedValues: ["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","shellcheck","hadolint","sonarqube","workflow-commands","problem-matcher"]});
errors++;
}
}
if(data17.report !== undefined){
let data80 = data17.report;
const _errs191 = errors;
let valid61 = false;
const _errs192 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.files === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/required", "required", {missingProperty: "files"});
errors++;
}
if(data80.format === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/required", "required", {missingProperty: "format"});
errors++;
}
for(const key19 in data80){
if(!(((key19 === "files") || (key19 === "format")) || (key19 === "matchers"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/additionalProperties", "additionalProperties", {additionalProperty: key19});
errors++;
}
}
if(data80.files !== undefined){
let data81 = data80.files;
if(Array.isArray(data81)){
if(data81.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/minItems", "minItems", {limit: 1});
errors++;
}
const len14 = data81.length;
for(let i25=0; i25<len14; i25++){
let data82 = data81[i25];
if(typeof data82 === "string"){
if(func2(data82) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data82)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/type", "type", {type: "string"});
errors++;
}
}
let i26 = data81.length;
let j11;
if(i26 > 1){
const indices11 = {};
for(;i26--;){
let item11 = data81[i26];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/uniqueItems", "uniqueItems", {i: i26, j: j11});
errors++;
break;
}
indices11[item11] = i26;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/type", "type", {type: "array"});
errors++;
}
}
if(data80.format !== undefined){
let data83 = data80.format;
if(typeof data83 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/type", "type", {type: "string"});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data83 === "junit") || (data83 === "trx")) || (data83 === "nunit")) || (data83 === "xunit")) || (data83 === "ctrf")) || (data83 === "tap")) || (data83 === "jest")) || (data83 === "vitest")) || (data83 === "mocha")) || (data83 === "playwright")) || (data83 === "go-test")) || (data83 === "dart")) || (data83 === "mochawesome")) || (data83 === "cucumber")) || (data83 === "robot")) || (data83 === "rspec")) || (data83 === "testng")) || (data83 === "cucumber-messages")) || (data83 === "sonarqube-tests")) || (data83 === "clover")) || (data83 === "cobertura")) || (data83 === "codecov")) || (data83 === "coverage-py")) || (data83 === "coverlet")) || (data83 === "go-cover")) || (data83 === "istanbul")) || (data83 === "istanbul-summary")) || (data83 === "jacoco")) || (data83 === "lcov")) || (data83 === "llvm-cov")) || (data83 === "opencover")) || (data83 === "salesforce")) || (data83 === "simplecov")) || (data83 === "sonarqube-coverage")) || (data83 === "sarif")) || (data83 === "megalinter")) || (data83 === "eslint")) || (data83 === "checkstyle")) || (data83 === "rdjson")) || (data83 === "rdjsonl")) || (data83 === "codeclimate")) || (data83 === "cargo")) || (data83 === "mypy")) || (data83 === "pylint")) || (data83 === "pyright")) || (data83 === "stylelint")) || (data83 === "rubocop")) || (data83 === "bandit")) || (data83 === "semgrep")) || (data83 === "trivy")) || (data83 === "grype")) || (data83 === "brakeman")) || (data83 === "npm-audit")) || (data83 === "pip-audit")) || (data83 === "golangci")) || (data83 === "phpstan")) || (data83 === "shellcheck")) || (data83 === "hadolint")) || (data83 === "sonarqube")) || (data83 === "workflow-commands")) || (data83 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/enum", "enum", {allowedValues: [{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","shellcheck","hadolint","sonarqube","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","shellcheck","hadolint","sonarqube","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}}}][0].properties.format.enum});
errors++;
}
}
if(data80.matchers !== undefined){
let data84 = data80.matchers;
if(Array.isArray(data84)){
if(data84.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/minItems", "minItems", {limit: 1});
errors++;
}
const len15 = data84.length;
for(let i27=0; i27<len15; i27++){
let data85 = data84[i27];
if(typeof data85 === "string"){
if(func2(data85) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data85)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/type", "type", {type: "string"});
errors++;
}
}
let i28 = data84.length;
let j12;
if(i28 > 1){
const indices12 = {};
for(;i28--;){
let item12 = data84[i28];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/uniqueItems", "uniqueItems", {i: i28, j: j12});
errors++;
break;
}
indices12[item12] = i28;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/type", "type", {type: "object"});
errors++;
}
var _valid2 = _errs192 === errors;
valid61 = valid61 || _valid2;
const _errs205 = errors;
if(Array.isArray(data80)){
if(data80.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/1/minItems", "minItems", {limit: 1});
errors++;
}
const len16 = data80.length;
for(let i29=0; i29<len16; i29++){
let data86 = data80[i29];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.files === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required", "required", {missingProperty: "files"});
errors++;
}
if(data86.format === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required", "required", {missingProperty: "format"});
errors++;
}
for(const key20 in data86){
if(!(((key20 === "files") || (key20 === "format")) || (key20 === "matchers"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/additionalProperties", "additionalProperties", {additionalProperty: key20});
errors++;
}
}
if(data86.files !== undefined){
let data87 = data86.files;
if(Array.isArray(data87)){
if(data87.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/minItems", "minItems", {limit: 1});
errors++;
}
const len17 = data87.length;
for(let i30=0; i30<len17; i30++){
let data88 = data87[i30];
if(typeof data88 === "string"){
if(func2(data88) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data88)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/type", "type", {type: "string"});
errors++;
}
}
let i31 = data87.length;
let j13;
if(i31 > 1){
const indices13 = {};
for(;i31--;){
let item13 = data87[i31];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/uniqueItems", "uniqueItems", {i: i31, j: j13});
errors++;
break;
}
indices13[item13] = i31;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/type", "type", {type: "array"});
errors++;
}
}
if(data86.format !== undefined){
let data89 = data86.format;
if(typeof data89 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/format", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/type", "type", {type: "string"});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data89 === "junit") || (data89 === "trx")) || (data89 === "nunit")) || (data89 === "xunit")) || (data89 === "ctrf")) || (data89 === "tap")) || (data89 === "jest")) || (data89 === "vitest")) || (data89 === "mocha")) || (data89 === "playwright")) || (data89 === "go-test")) || (data89 === "dart")) || (data89 === "mochawesome")) || (data89 === "cucumber")) || (data89 === "robot")) || (data89 === "rspec")) || (data89 === "testng")) || (data89 === "cucumber-messages")) || (data89 === "sonarqube-tests")) || (data89 === "clover")) || (data89 === "cobertura")) || (data89 === "codecov")) || (data89 === "coverage-py")) || (data89 === "coverlet")) || (data89 === "go-cover")) || (data89 === "istanbul")) || (data89 === "istanbul-summary")) || (data89 === "jacoco")) || (data89 === "lcov")) || (data89 === "llvm-cov")) || (data89 === "opencover")) || (data89 === "salesforce")) || (data89 === "simplecov")) || (data89 === "sonarqube-coverage")) || (data89 === "sarif")) || (data89 === "megalinter")) || (data89 === "eslint")) || (data89 === "checkstyle")) || (data89 === "rdjson")) || (data89 === "rdjsonl")) || (data89 === "codeclimate")) || (data89 === "cargo")) || (data89 === "mypy")) || (data89 === "pylint")) || (data89 === "pyright")) || (data89 === "stylelint")) || (data89 === "rubocop")) || (data89 === "bandit")) || (data89 === "semgrep")) || (data89 === "trivy")) || (data89 === "grype")) || (data89 === "brakeman")) || (data89 === "npm-audit")) || (data89 === "pip-audit")) || (data89 === "golangci")) || (data89 === "phpstan")) || (data89 === "shellcheck")) || (data89 === "hadolint")) || (data89 === "sonarqube")) || (data89 === "workflow-commands")) || (data89 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/format", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/enum", "enum", {allowedValues: [{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","shellcheck","hadolint","sonarqube","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","shellcheck","hadolint","sonarqube","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}}}][1].items.properties.format.enum});
errors++;
}
}
if(data86.matchers !== undefined){
let data90 = data86.matchers;
if(Array.isArray(data90)){
if(data90.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/minItems", "minItems", {limit: 1});
errors++;
}
const len18 = data90.length;
for(let i32=0; i32<len18; i32++){
let data91 = data90[i32];
if(typeof data91 === "string"){
if(func2(data91) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data91)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/type", "type", {type: "string"});
errors++;
}
}
let i33 = data90.length;
let j14;
if(i33 > 1){
const indices14 = {};
for(;i33--;){
let item14 = data90[i33];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j14 = indices14[item14];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/uniqueItems", "uniqueItems", {i: i33, j: j14});
errors++;
break;
}
indices14[item14] = i33;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/1/type", "type", {type: "array"});
errors++;
}
var _valid2 = _errs205 === errors;
valid61 = valid61 || _valid2;
if(!valid61){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
}
}
if(data17.allow_old !== undefined){
if(typeof data17.allow_old !== "boolean"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow_old", "#/properties/gates/additionalProperties/properties/allow_old/type", "type", {type: "boolean"});
errors++;
}
}
if(data17.artifacts !== undefined){
let data93 = data17.artifacts;
if(Array.isArray(data93)){
if(data93.length > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts", "#/properties/gates/additionalProperties/properties/artifacts/maxItems", "maxItems", {limit: 200});
errors++;
}
if(data93.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts", "#/properties/gates/additionalProperties/properties/artifacts/minItems", "minItems", {limit: 1});
errors++;
}
const len19 = data93.length;
for(let i34=0; i34<len19; i34++){
let data94 = data93[i34];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.path === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34, "#/properties/gates/additionalProperties/properties/artifacts/items/required", "required", {missingProperty: "path"});
errors++;
}
if(data94.type === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34, "#/properties/gates/additionalProperties/properties/artifacts/items/required", "required", {missingProperty: "type"});
errors++;
}
if(data94.owner === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34, "#/properties/gates/additionalProperties/properties/artifacts/items/required", "required", {missingProperty: "owner"});
errors++;
}
for(const key21 in data94){
if(!((((key21 === "path") || (key21 === "type")) || (key21 === "intent")) || (key21 === "owner"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34, "#/properties/gates/additionalProperties/properties/artifacts/items/additionalProperties", "additionalProperties", {additionalProperty: key21});
errors++;
}
}
if(data94.path !== undefined){
let data95 = data94.path;
if(typeof data95 === "string"){
if(func2(data95) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data95)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/type", "type", {type: "string"});
errors++;
}
}
if(data94.type !== undefined){
let data96 = data94.type;
if(typeof data96 === "string"){
if(func2(data96) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data96) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/type", "type", {type: "string"});
errors++;
}
}
if(data94.intent !== undefined){
let data97 = data94.intent;
if(typeof data97 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/intent", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/type", "type", {type: "string"});
errors++;
}
if(!((((data97 === "create") || (data97 === "update")) || (data97 === "validate")) || (data97 === "deprecate"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/intent", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/enum", "enum", {allowedValues: ["create","update","validate","deprecate"]});
errors++;
}
}
if(data94.owner !== undefined){
let data98 = data94.owner;
if(typeof data98 === "string"){
if(func2(data98) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data98) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34, "#/properties/gates/additionalProperties/properties/artifacts/items/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts", "#/properties/gates/additionalProperties/properties/artifacts/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates", "#/properties/gates/type", "type", {type: "object"});
errors++;
}
}
if(data.jobs !== undefined){
let data99 = data.jobs;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key22 in data99){
if(!(key22 === "allow_skipped")){
vErrors = addError(vErrors, instancePath+"/jobs", "#/properties/jobs/additionalProperties", "additionalProperties", {additionalProperty: key22});
errors++;
}
}
if(data99.allow_skipped !== undefined){
let data100 = data99.allow_skipped;
if(Array.isArray(data100)){
const len20 = data100.length;
for(let i35=0; i35<len20; i35++){
let data101 = data100[i35];
if(typeof data101 === "string"){
if(!pattern27.test(data101)){
vErrors = addError(vErrors, instancePath+"/jobs/allow_skipped/" + i35, "#/properties/jobs/properties/allow_skipped/items/pattern", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/jobs/allow_skipped/" + i35, "#/properties/jobs/properties/allow_skipped/items/type", "type", {type: "string"});
errors++;
}
}
let i36 = data100.length;
let j15;
if(i36 > 1){
const indices15 = {};
for(;i36--;){
let item15 = data100[i36];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j15 = indices15[item15];
vErrors = addError(vErrors, instancePath+"/jobs/allow_skipped", "#/properties/jobs/properties/allow_skipped/uniqueItems", "uniqueItems", {i: i36, j: j15});
errors++;
break;
}
indices15[item15] = i36;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/jobs/allow_skipped", "#/properties/jobs/properties/allow_skipped/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/jobs", "#/properties/jobs/type", "type", {type: "object"});
errors++;
}
}
if(data.rulepacks !== undefined){
let data102 = data.rulepacks;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key23 in data102){
if(!(((key23 === "change-impact") || (key23 === "cycles")) || (key23 === "drift"))){
vErrors = addError(vErrors, instancePath+"/rulepacks", "#/properties/rulepacks/additionalProperties", "additionalProperties", {additionalProperty: key23});
errors++;
}
}
if(data102["change-impact"] !== undefined){
let data103 = data102["change-impact"];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key24 in data103){
if(!((((((key24 === "enabled") || (key24 === "protected")) || (key24 === "wide_impact")) || (key24 === "impacts_all")) || (key24 === "tests")) || (key24 === "rules"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact", "#/properties/rulepacks/properties/change-impact/additionalProperties", "additionalProperties", {additionalProperty: key24});
errors++;
}
}
if(data103.enabled !== undefined){
if(typeof data103.enabled !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/enabled", "#/properties/rulepacks/properties/change-impact/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
if(data103.protected !== undefined){
let data105 = data103.protected;
if(Array.isArray(data105)){
const len21 = data105.length;
for(let i37=0; i37<len21; i37++){
let data106 = data105[i37];
if(typeof data106 === "string"){
if(func2(data106) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected/" + i37, "#/properties/rulepacks/properties/change-impact/properties/protected/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected/" + i37, "#/properties/rulepacks/properties/change-impact/properties/protected/items/type", "type", {type: "string"});
errors++;
}
}
let i38 = data105.length;
let j16;
if(i38 > 1){
const indices16 = {};
for(;i38--;){
let item16 = data105[i38];
if(typeof item16 !== "string"){
continue;
}
if(typeof indices16[item16] == "number"){
j16 = indices16[item16];
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected", "#/properties/rulepacks/properties/change-impact/properties/protected/uniqueItems", "uniqueItems", {i: i38, j: j16});
errors++;
break;
}
indices16[item16] = i38;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected", "#/properties/rulepacks/properties/change-impact/properties/protected/type", "type", {type: "array"});
errors++;
}
}
if(data103.wide_impact !== undefined){
let data107 = data103.wide_impact;
if(typeof data107 === "string"){
if(!pattern28.test(data107)){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/wide_impact", "#/properties/rulepacks/properties/change-impact/properties/wide_impact/pattern", "pattern", {pattern: "^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/wide_impact", "#/properties/rulepacks/properties/change-impact/properties/wide_impact/type", "type", {type: "string"});
errors++;
}
}
if(data103.impacts_all !== undefined){
let data108 = data103.impacts_all;
if(Array.isArray(data108)){
const len22 = data108.length;
for(let i39=0; i39<len22; i39++){
let data109 = data108[i39];
if(typeof data109 === "string"){
if(func2(data109) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/impacts_all/" + i39, "#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/impacts_all/" + i39, "#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/impacts_all", "#/properties/rulepacks/properties/change-impact/properties/impacts_all/type", "type", {type: "array"});
errors++;
}
}
if(data103.tests !== undefined){
let data110 = data103.tests;
if(Array.isArray(data110)){
const len23 = data110.length;
for(let i40=0; i40<len23; i40++){
let data111 = data110[i40];
if(typeof data111 === "string"){
if(func2(data111) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/tests/" + i40, "#/properties/rulepacks/properties/change-impact/properties/tests/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/tests/" + i40, "#/properties/rulepacks/properties/change-impact/properties/tests/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/tests", "#/properties/rulepacks/properties/change-impact/properties/tests/type", "type", {type: "array"});
errors++;
}
}
if(data103.rules !== undefined){
let data112 = data103.rules;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key25 in data112){
if(!(((key25 === "module-impacted") || (key25 === "protected-module-impacted")) || (key25 === "wide-impact"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules", "#/properties/rulepacks/properties/change-impact/properties/rules/additionalProperties", "additionalProperties", {additionalProperty: key25});
errors++;
}
}
if(data112["module-impacted"] !== undefined){
let data113 = data112["module-impacted"];
const _errs268 = errors;
let valid95 = false;
const _errs269 = errors;
if(typeof data113 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data113 === "off") || (data113 === "info")) || (data113 === "warning")) || (data113 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid3 = _errs269 === errors;
valid95 = valid95 || _valid3;
const _errs271 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(Object.keys(data113).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key26 in data113){
if(!(key26 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key26});
errors++;
}
}
if(data113.severity !== undefined){
let data114 = data113.severity;
if(typeof data114 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data114 === "off") || (data114 === "info")) || (data114 === "warning")) || (data114 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid3 = _errs271 === errors;
valid95 = valid95 || _valid3;
if(!valid95){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
}
}
if(data112["protected-module-impacted"] !== undefined){
let data115 = data112["protected-module-impacted"];
const _errs277 = errors;
let valid97 = false;
const _errs278 = errors;
if(typeof data115 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data115 === "off") || (data115 === "info")) || (data115 === "warning")) || (data115 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid4 = _errs278 === errors;
valid97 = valid97 || _valid4;
const _errs280 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(Object.keys(data115).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key27 in data115){
if(!(key27 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key27});
errors++;
}
}
if(data115.severity !== undefined){
let data116 = data115.severity;
if(typeof data116 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid4 = _errs280 === errors;
valid97 = valid97 || _valid4;
if(!valid97){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
}
else {
vErrors = null;
}
}
}
}
if(data112["wide-impact"] !== undefined){
let data117 = data112["wide-impact"];
const _errs286 = errors;
let valid99 = false;
const _errs287 = errors;
if(typeof data117 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data117 === "off") || (data117 === "info")) || (data117 === "warning")) || (data117 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid5 = _errs287 === errors;
valid99 = valid99 || _valid5;
const _errs289 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(Object.keys(data117).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key28 in data117){
if(!(key28 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key28});
errors++;
}
}
if(data117.severity !== undefined){
let data118 = data117.severity;
if(typeof data118 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data118 === "off") || (data118 === "info")) || (data118 === "warning")) || (data118 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid5 = _errs289 === errors;
valid99 = valid99 || _valid5;
if(!valid99){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf", "anyOf", {});
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
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules", "#/properties/rulepacks/properties/change-impact/properties/rules/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact", "#/properties/rulepacks/properties/change-impact/type", "type", {type: "object"});
errors++;
}
}
if(data102.cycles !== undefined){
let data119 = data102.cycles;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key29 in data119){
if(!((((((key29 === "enabled") || (key29 === "type_imports")) || (key29 === "dynamic_imports")) || (key29 === "granularity")) || (key29 === "rules")) || (key29 === "ignore"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles", "#/properties/rulepacks/properties/cycles/additionalProperties", "additionalProperties", {additionalProperty: key29});
errors++;
}
}
if(data119.enabled !== undefined){
if(typeof data119.enabled !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/enabled", "#/properties/rulepacks/properties/cycles/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
if(data119.type_imports !== undefined){
let data121 = data119.type_imports;
if(typeof data121 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/type_imports", "#/properties/rulepacks/properties/cycles/properties/type_imports/type", "type", {type: "string"});
errors++;
}
if(!((data121 === "ignore") || (data121 === "include"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/type_imports", "#/properties/rulepacks/properties/cycles/properties/type_imports/enum", "enum", {allowedValues: ["ignore","include"]});
errors++;
}
}
if(data119.dynamic_imports !== undefined){
let data122 = data119.dynamic_imports;
if(typeof data122 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/dynamic_imports", "#/properties/rulepacks/properties/cycles/properties/dynamic_imports/type", "type", {type: "string"});
errors++;
}
if(!((data122 === "include") || (data122 === "ignore"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/dynamic_imports", "#/properties/rulepacks/properties/cycles/properties/dynamic_imports/enum", "enum", {allowedValues: ["include","ignore"]});
errors++;
}
}
if(data119.granularity !== undefined){
let data123 = data119.granularity;
if(typeof data123 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/granularity", "#/properties/rulepacks/properties/cycles/properties/granularity/type", "type", {type: "string"});
errors++;
}
if(!((data123 === "language") || (data123 === "file"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/granularity", "#/properties/rulepacks/properties/cycles/properties/granularity/enum", "enum", {allowedValues: ["language","file"]});
errors++;
}
}
if(data119.rules !== undefined){
let data124 = data119.rules;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key30 in data124){
if(!(key30 === "circular-dependency-detected")){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules", "#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties", "additionalProperties", {additionalProperty: key30});
errors++;
}
}
if(data124["circular-dependency-detected"] !== undefined){
let data125 = data124["circular-dependency-detected"];
const _errs309 = errors;
let valid103 = false;
const _errs310 = errors;
if(typeof data125 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data125 === "off") || (data125 === "info")) || (data125 === "warning")) || (data125 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid6 = _errs310 === errors;
valid103 = valid103 || _valid6;
const _errs312 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(Object.keys(data125).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key31 in data125){
if(!((key31 === "severity") || (key31 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key31});
errors++;
}
}
if(data125.severity !== undefined){
let data126 = data125.severity;
if(typeof data126 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data126 === "off") || (data126 === "info")) || (data126 === "warning")) || (data126 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data125.new_only !== undefined){
if(typeof data125.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/new_only", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid6 = _errs312 === errors;
valid103 = valid103 || _valid6;
if(!valid103){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs309;
if(vErrors !== null){
if(_errs309){
vErrors.length = _errs309;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules", "#/properties/rulepacks/properties/cycles/properties/rules/type", "type", {type: "object"});
errors++;
}
}
if(data119.ignore !== undefined){
let data128 = data119.ignore;
if(Array.isArray(data128)){
const len24 = data128.length;
for(let i41=0; i41<len24; i41++){
let data129 = data128[i41];
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.paths === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41, "#/properties/rulepacks/properties/cycles/properties/ignore/items/required", "required", {missingProperty: "paths"});
errors++;
}
if(data129.reason === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41, "#/properties/rulepacks/properties/cycles/properties/ignore/items/required", "required", {missingProperty: "reason"});
errors++;
}
for(const key32 in data129){
if(!((key32 === "paths") || (key32 === "reason"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41, "#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties", "additionalProperties", {additionalProperty: key32});
errors++;
}
}
if(data129.paths !== undefined){
let data130 = data129.paths;
if(Array.isArray(data130)){
if(data130.length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems", "minItems", {limit: 1});
errors++;
}
const len25 = data130.length;
for(let i42=0; i42<len25; i42++){
let data131 = data130[i42];
if(typeof data131 === "string"){
if(func2(data131) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths/" + i42, "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths/" + i42, "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type", "type", {type: "array"});
errors++;
}
}
if(data129.reason !== undefined){
let data132 = data129.reason;
if(typeof data132 === "string"){
if(func2(data132) > 1000){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data132) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41, "#/properties/rulepacks/properties/cycles/properties/ignore/items/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore", "#/properties/rulepacks/properties/cycles/properties/ignore/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles", "#/properties/rulepacks/properties/cycles/type", "type", {type: "object"});
errors++;
}
}
if(data102.drift !== undefined){
let data133 = data102.drift;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key33 in data133){
if(!((((((key33 === "enabled") || (key33 === "structure")) || (key33 === "schemas")) || (key33 === "samples")) || (key33 === "rules")) || (key33 === "ignore"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift", "#/properties/rulepacks/properties/drift/additionalProperties", "additionalProperties", {additionalProperty: key33});
errors++;
}
}
if(data133.enabled !== undefined){
if(typeof data133.enabled !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/enabled", "#/properties/rulepacks/properties/drift/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
if(data133.structure !== undefined){
let data135 = data133.structure;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key34 in data135){
if(!((((key34 === "required") || (key34 === "forbidden")) || (key34 === "top_level")) || (key34 === "protected"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure", "#/properties/rulepacks/properties/drift/properties/structure/additionalProperties", "additionalProperties", {additionalProperty: key34});
errors++;
}
}
if(data135.required !== undefined){
let data136 = data135.required;
if(Array.isArray(data136)){
const len26 = data136.length;
for(let i43=0; i43<len26; i43++){
let data137 = data136[i43];
if(typeof data137 === "string"){
if(func2(data137) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/required/" + i43, "#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/required/" + i43, "#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/required", "#/properties/rulepacks/properties/drift/properties/structure/properties/required/type", "type", {type: "array"});
errors++;
}
}
if(data135.forbidden !== undefined){
let data138 = data135.forbidden;
if(Array.isArray(data138)){
const len27 = data138.length;
for(let i44=0; i44<len27; i44++){
let data139 = data138[i44];
if(typeof data139 === "string"){
if(func2(data139) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/forbidden/" + i44, "#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/forbidden/" + i44, "#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/forbidden", "#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/type", "type", {type: "array"});
errors++;
}
}
if(data135.top_level !== undefined){
let data140 = data135.top_level;
if(Array.isArray(data140)){
const len28 = data140.length;
for(let i45=0; i45<len28; i45++){
let data141 = data140[i45];
if(typeof data141 === "string"){
if(func2(data141) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/top_level/" + i45, "#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/top_level/" + i45, "#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/top_level", "#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/type", "type", {type: "array"});
errors++;
}
}
if(data135.protected !== undefined){
let data142 = data135.protected;
if(Array.isArray(data142)){
const len29 = data142.length;
for(let i46=0; i46<len29; i46++){
let data143 = data142[i46];
if(typeof data143 === "string"){
if(func2(data143) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/protected/" + i46, "#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/protected/" + i46, "#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/protected", "#/properties/rulepacks/properties/drift/properties/structure/properties/protected/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure", "#/properties/rulepacks/properties/drift/properties/structure/type", "type", {type: "object"});
errors++;
}
}
if(data133.schemas !== undefined){
let data144 = data133.schemas;
if(Array.isArray(data144)){
const len30 = data144.length;
for(let i47=0; i47<len30; i47++){
let data145 = data144[i47];
if(typeof data145 === "string"){
if(func2(data145) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/schemas/" + i47, "#/properties/rulepacks/properties/drift/properties/schemas/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/schemas/" + i47, "#/properties/rulepacks/properties/drift/properties/schemas/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/schemas", "#/properties/rulepacks/properties/drift/properties/schemas/type", "type", {type: "array"});
errors++;
}
}
if(data133.samples !== undefined){
let data146 = data133.samples;
if(Array.isArray(data146)){
const len31 = data146.length;
for(let i48=0; i48<len31; i48++){
let data147 = data146[i48];
if(typeof data147 === "string"){
if(func2(data147) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/samples/" + i48, "#/properties/rulepacks/properties/drift/properties/samples/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/samples/" + i48, "#/properties/rulepacks/properties/drift/properties/samples/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/samples", "#/properties/rulepacks/properties/drift/properties/samples/type", "type", {type: "array"});
errors++;
}
}
if(data133.rules !== undefined){
let data148 = data133.rules;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key35 in data148){
if(!(func1.call(names19_632, key35))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules", "#/properties/rulepacks/properties/drift/properties/rules/additionalProperties", "additionalProperties", {additionalProperty: key35});
errors++;
}
}
if(data148["missing-required-path"] !== undefined){
let data149 = data148["missing-required-path"];
const _errs366 = errors;
let valid125 = false;
const _errs367 = errors;
if(typeof data149 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data149 === "off") || (data149 === "info")) || (data149 === "warning")) || (data149 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid7 = _errs367 === errors;
valid125 = valid125 || _valid7;
const _errs369 = errors;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(Object.keys(data149).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key36 in data149){
if(!((key36 === "severity") || (key36 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key36});
errors++;
}
}
if(data149.severity !== undefined){
let data150 = data149.severity;
if(typeof data150 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data150 === "off") || (data150 === "info")) || (data150 === "warning")) || (data150 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data149.new_only !== undefined){
if(typeof data149.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid7 = _errs369 === errors;
valid125 = valid125 || _valid7;
if(!valid125){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs366;
if(vErrors !== null){
if(_errs366){
vErrors.length = _errs366;
}
else {
vErrors = null;
}
}
}
}
if(data148["forbidden-path"] !== undefined){
let data152 = data148["forbidden-path"];
const _errs377 = errors;
let valid127 = false;
const _errs378 = errors;
if(typeof data152 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data152 === "off") || (data152 === "info")) || (data152 === "warning")) || (data152 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid8 = _errs378 === errors;
valid127 = valid127 || _valid8;
const _errs380 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(Object.keys(data152).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key37 in data152){
if(!((key37 === "severity") || (key37 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key37});
errors++;
}
}
if(data152.severity !== undefined){
let data153 = data152.severity;
if(typeof data153 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data153 === "off") || (data153 === "info")) || (data153 === "warning")) || (data153 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data152.new_only !== undefined){
if(typeof data152.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid8 = _errs380 === errors;
valid127 = valid127 || _valid8;
if(!valid127){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
}
}
if(data148["undeclared-top-level"] !== undefined){
let data155 = data148["undeclared-top-level"];
const _errs388 = errors;
let valid129 = false;
const _errs389 = errors;
if(typeof data155 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data155 === "off") || (data155 === "info")) || (data155 === "warning")) || (data155 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid9 = _errs389 === errors;
valid129 = valid129 || _valid9;
const _errs391 = errors;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(Object.keys(data155).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key38 in data155){
if(!((key38 === "severity") || (key38 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key38});
errors++;
}
}
if(data155.severity !== undefined){
let data156 = data155.severity;
if(typeof data156 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data156 === "off") || (data156 === "info")) || (data156 === "warning")) || (data156 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data155.new_only !== undefined){
if(typeof data155.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid9 = _errs391 === errors;
valid129 = valid129 || _valid9;
if(!valid129){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs388;
if(vErrors !== null){
if(_errs388){
vErrors.length = _errs388;
}
else {
vErrors = null;
}
}
}
}
if(data148["protected-path-changed"] !== undefined){
let data158 = data148["protected-path-changed"];
const _errs399 = errors;
let valid131 = false;
const _errs400 = errors;
if(typeof data158 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data158 === "off") || (data158 === "info")) || (data158 === "warning")) || (data158 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid10 = _errs400 === errors;
valid131 = valid131 || _valid10;
const _errs402 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(Object.keys(data158).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key39 in data158){
if(!(key39 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key39});
errors++;
}
}
if(data158.severity !== undefined){
let data159 = data158.severity;
if(typeof data159 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data159 === "off") || (data159 === "info")) || (data159 === "warning")) || (data159 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid10 = _errs402 === errors;
valid131 = valid131 || _valid10;
if(!valid131){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs399;
if(vErrors !== null){
if(_errs399){
vErrors.length = _errs399;
}
else {
vErrors = null;
}
}
}
}
if(data148["top-level-added"] !== undefined){
let data160 = data148["top-level-added"];
const _errs408 = errors;
let valid133 = false;
const _errs409 = errors;
if(typeof data160 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data160 === "off") || (data160 === "info")) || (data160 === "warning")) || (data160 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid11 = _errs409 === errors;
valid133 = valid133 || _valid11;
const _errs411 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(Object.keys(data160).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key40 in data160){
if(!(key40 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key40});
errors++;
}
}
if(data160.severity !== undefined){
let data161 = data160.severity;
if(typeof data161 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data161 === "off") || (data161 === "info")) || (data161 === "warning")) || (data161 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid11 = _errs411 === errors;
valid133 = valid133 || _valid11;
if(!valid133){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs408;
if(vErrors !== null){
if(_errs408){
vErrors.length = _errs408;
}
else {
vErrors = null;
}
}
}
}
if(data148["top-level-removed"] !== undefined){
let data162 = data148["top-level-removed"];
const _errs417 = errors;
let valid135 = false;
const _errs418 = errors;
if(typeof data162 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data162 === "off") || (data162 === "info")) || (data162 === "warning")) || (data162 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid12 = _errs418 === errors;
valid135 = valid135 || _valid12;
const _errs420 = errors;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(Object.keys(data162).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key41 in data162){
if(!(key41 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key41});
errors++;
}
}
if(data162.severity !== undefined){
let data163 = data162.severity;
if(typeof data163 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data163 === "off") || (data163 === "info")) || (data163 === "warning")) || (data163 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid12 = _errs420 === errors;
valid135 = valid135 || _valid12;
if(!valid135){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs417;
if(vErrors !== null){
if(_errs417){
vErrors.length = _errs417;
}
else {
vErrors = null;
}
}
}
}
if(data148["unreadable-manifest"] !== undefined){
let data164 = data148["unreadable-manifest"];
const _errs426 = errors;
let valid137 = false;
const _errs427 = errors;
if(typeof data164 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data164 === "off") || (data164 === "info")) || (data164 === "warning")) || (data164 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid13 = _errs427 === errors;
valid137 = valid137 || _valid13;
const _errs429 = errors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(Object.keys(data164).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key42 in data164){
if(!((key42 === "severity") || (key42 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key42});
errors++;
}
}
if(data164.severity !== undefined){
let data165 = data164.severity;
if(typeof data165 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data165 === "off") || (data165 === "info")) || (data165 === "warning")) || (data165 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data164.new_only !== undefined){
if(typeof data164.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid13 = _errs429 === errors;
valid137 = valid137 || _valid13;
if(!valid137){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs426;
if(vErrors !== null){
if(_errs426){
vErrors.length = _errs426;
}
else {
vErrors = null;
}
}
}
}
if(data148["manifest-lock-mismatch"] !== undefined){
let data167 = data148["manifest-lock-mismatch"];
const _errs437 = errors;
let valid139 = false;
const _errs438 = errors;
if(typeof data167 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data167 === "off") || (data167 === "info")) || (data167 === "warning")) || (data167 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid14 = _errs438 === errors;
valid139 = valid139 || _valid14;
const _errs440 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(Object.keys(data167).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key43 in data167){
if(!((key43 === "severity") || (key43 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key43});
errors++;
}
}
if(data167.severity !== undefined){
let data168 = data167.severity;
if(typeof data168 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data168 === "off") || (data168 === "info")) || (data168 === "warning")) || (data168 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data167.new_only !== undefined){
if(typeof data167.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid14 = _errs440 === errors;
valid139 = valid139 || _valid14;
if(!valid139){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
}
}
if(data148["missing-lock"] !== undefined){
let data170 = data148["missing-lock"];
const _errs448 = errors;
let valid141 = false;
const _errs449 = errors;
if(typeof data170 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data170 === "off") || (data170 === "info")) || (data170 === "warning")) || (data170 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid15 = _errs449 === errors;
valid141 = valid141 || _valid15;
const _errs451 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(Object.keys(data170).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key44 in data170){
if(!((key44 === "severity") || (key44 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key44});
errors++;
}
}
if(data170.severity !== undefined){
let data171 = data170.severity;
if(typeof data171 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data171 === "off") || (data171 === "info")) || (data171 === "warning")) || (data171 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data170.new_only !== undefined){
if(typeof data170.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid15 = _errs451 === errors;
valid141 = valid141 || _valid15;
if(!valid141){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs448;
if(vErrors !== null){
if(_errs448){
vErrors.length = _errs448;
}
else {
vErrors = null;
}
}
}
}
if(data148["version-skew"] !== undefined){
let data173 = data148["version-skew"];
const _errs459 = errors;
let valid143 = false;
const _errs460 = errors;
if(typeof data173 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data173 === "off") || (data173 === "info")) || (data173 === "warning")) || (data173 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid16 = _errs460 === errors;
valid143 = valid143 || _valid16;
const _errs462 = errors;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(Object.keys(data173).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key45 in data173){
if(!((key45 === "severity") || (key45 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key45});
errors++;
}
}
if(data173.severity !== undefined){
let data174 = data173.severity;
if(typeof data174 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data174 === "off") || (data174 === "info")) || (data174 === "warning")) || (data174 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data173.new_only !== undefined){
if(typeof data173.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid16 = _errs462 === errors;
valid143 = valid143 || _valid16;
if(!valid143){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs459;
if(vErrors !== null){
if(_errs459){
vErrors.length = _errs459;
}
else {
vErrors = null;
}
}
}
}
if(data148["undeclared-import"] !== undefined){
let data176 = data148["undeclared-import"];
const _errs470 = errors;
let valid145 = false;
const _errs471 = errors;
if(typeof data176 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data176 === "off") || (data176 === "info")) || (data176 === "warning")) || (data176 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid17 = _errs471 === errors;
valid145 = valid145 || _valid17;
const _errs473 = errors;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(Object.keys(data176).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key46 in data176){
if(!((key46 === "severity") || (key46 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key46});
errors++;
}
}
if(data176.severity !== undefined){
let data177 = data176.severity;
if(typeof data177 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data177 === "off") || (data177 === "info")) || (data177 === "warning")) || (data177 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data176.new_only !== undefined){
if(typeof data176.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid17 = _errs473 === errors;
valid145 = valid145 || _valid17;
if(!valid145){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs470;
if(vErrors !== null){
if(_errs470){
vErrors.length = _errs470;
}
else {
vErrors = null;
}
}
}
}
if(data148["unused-dependency"] !== undefined){
let data179 = data148["unused-dependency"];
const _errs481 = errors;
let valid147 = false;
const _errs482 = errors;
if(typeof data179 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data179 === "off") || (data179 === "info")) || (data179 === "warning")) || (data179 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid18 = _errs482 === errors;
valid147 = valid147 || _valid18;
const _errs484 = errors;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(Object.keys(data179).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key47 in data179){
if(!((key47 === "severity") || (key47 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key47});
errors++;
}
}
if(data179.severity !== undefined){
let data180 = data179.severity;
if(typeof data180 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data180 === "off") || (data180 === "info")) || (data180 === "warning")) || (data180 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data179.new_only !== undefined){
if(typeof data179.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid18 = _errs484 === errors;
valid147 = valid147 || _valid18;
if(!valid147){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs481;
if(vErrors !== null){
if(_errs481){
vErrors.length = _errs481;
}
else {
vErrors = null;
}
}
}
}
if(data148["dependency-added"] !== undefined){
let data182 = data148["dependency-added"];
const _errs492 = errors;
let valid149 = false;
const _errs493 = errors;
if(typeof data182 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data182 === "off") || (data182 === "info")) || (data182 === "warning")) || (data182 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid19 = _errs493 === errors;
valid149 = valid149 || _valid19;
const _errs495 = errors;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(Object.keys(data182).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key48 in data182){
if(!(key48 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key48});
errors++;
}
}
if(data182.severity !== undefined){
let data183 = data182.severity;
if(typeof data183 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data183 === "off") || (data183 === "info")) || (data183 === "warning")) || (data183 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid19 = _errs495 === errors;
valid149 = valid149 || _valid19;
if(!valid149){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs492;
if(vErrors !== null){
if(_errs492){
vErrors.length = _errs492;
}
else {
vErrors = null;
}
}
}
}
if(data148["dependency-removed"] !== undefined){
let data184 = data148["dependency-removed"];
const _errs501 = errors;
let valid151 = false;
const _errs502 = errors;
if(typeof data184 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data184 === "off") || (data184 === "info")) || (data184 === "warning")) || (data184 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid20 = _errs502 === errors;
valid151 = valid151 || _valid20;
const _errs504 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(Object.keys(data184).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key49 in data184){
if(!(key49 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key49});
errors++;
}
}
if(data184.severity !== undefined){
let data185 = data184.severity;
if(typeof data185 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data185 === "off") || (data185 === "info")) || (data185 === "warning")) || (data185 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid20 = _errs504 === errors;
valid151 = valid151 || _valid20;
if(!valid151){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs501;
if(vErrors !== null){
if(_errs501){
vErrors.length = _errs501;
}
else {
vErrors = null;
}
}
}
}
if(data148["major-upgrade"] !== undefined){
let data186 = data148["major-upgrade"];
const _errs510 = errors;
let valid153 = false;
const _errs511 = errors;
if(typeof data186 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data186 === "off") || (data186 === "info")) || (data186 === "warning")) || (data186 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid21 = _errs511 === errors;
valid153 = valid153 || _valid21;
const _errs513 = errors;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(Object.keys(data186).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key50 in data186){
if(!(key50 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key50});
errors++;
}
}
if(data186.severity !== undefined){
let data187 = data186.severity;
if(typeof data187 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data187 === "off") || (data187 === "info")) || (data187 === "warning")) || (data187 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid21 = _errs513 === errors;
valid153 = valid153 || _valid21;
if(!valid153){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs510;
if(vErrors !== null){
if(_errs510){
vErrors.length = _errs510;
}
else {
vErrors = null;
}
}
}
}
if(data148["schema-breaking-change"] !== undefined){
let data188 = data148["schema-breaking-change"];
const _errs519 = errors;
let valid155 = false;
const _errs520 = errors;
if(typeof data188 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data188 === "off") || (data188 === "info")) || (data188 === "warning")) || (data188 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid22 = _errs520 === errors;
valid155 = valid155 || _valid22;
const _errs522 = errors;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(Object.keys(data188).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key51 in data188){
if(!(key51 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key51});
errors++;
}
}
if(data188.severity !== undefined){
let data189 = data188.severity;
if(typeof data189 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data189 === "off") || (data189 === "info")) || (data189 === "warning")) || (data189 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid22 = _errs522 === errors;
valid155 = valid155 || _valid22;
if(!valid155){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs519;
if(vErrors !== null){
if(_errs519){
vErrors.length = _errs519;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules", "#/properties/rulepacks/properties/drift/properties/rules/type", "type", {type: "object"});
errors++;
}
}
if(data133.ignore !== undefined){
let data190 = data133.ignore;
if(Array.isArray(data190)){
const len32 = data190.length;
for(let i49=0; i49<len32; i49++){
let data191 = data190[i49];
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.paths === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49, "#/properties/rulepacks/properties/drift/properties/ignore/items/required", "required", {missingProperty: "paths"});
errors++;
}
if(data191.reason === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49, "#/properties/rulepacks/properties/drift/properties/ignore/items/required", "required", {missingProperty: "reason"});
errors++;
}
for(const key52 in data191){
if(!((key52 === "paths") || (key52 === "reason"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49, "#/properties/rulepacks/properties/drift/properties/ignore/items/additionalProperties", "additionalProperties", {additionalProperty: key52});
errors++;
}
}
if(data191.paths !== undefined){
let data192 = data191.paths;
if(Array.isArray(data192)){
if(data192.length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49+"/paths", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/minItems", "minItems", {limit: 1});
errors++;
}
const len33 = data192.length;
for(let i50=0; i50<len33; i50++){
let data193 = data192[i50];
if(typeof data193 === "string"){
if(func2(data193) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49+"/paths/" + i50, "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49+"/paths/" + i50, "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49+"/paths", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/type", "type", {type: "array"});
errors++;
}
}
if(data191.reason !== undefined){
let data194 = data191.reason;
if(typeof data194 === "string"){
if(func2(data194) > 1000){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49+"/reason", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data194) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49+"/reason", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49+"/reason", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49, "#/properties/rulepacks/properties/drift/properties/ignore/items/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore", "#/properties/rulepacks/properties/drift/properties/ignore/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift", "#/properties/rulepacks/properties/drift/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks", "#/properties/rulepacks/type", "type", {type: "object"});
errors++;
}
}
if(data.snapshot !== undefined){
let data195 = data.snapshot;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key53 in data195){
if(!((key53 === "untracked") || (key53 === "limits"))){
vErrors = addError(vErrors, instancePath+"/snapshot", "#/properties/snapshot/additionalProperties", "additionalProperties", {additionalProperty: key53});
errors++;
}
}
if(data195.untracked !== undefined){
let data196 = data195.untracked;
if(typeof data196 !== "string"){
vErrors = addError(vErrors, instancePath+"/snapshot/untracked", "#/properties/snapshot/properties/untracked/type", "type", {type: "string"});
errors++;
}
if(!(((data196 === "auto") || (data196 === "include")) || (data196 === "exclude"))){
vErrors = addError(vErrors, instancePath+"/snapshot/untracked", "#/properties/snapshot/properties/untracked/enum", "enum", {allowedValues: ["auto","include","exclude"]});
errors++;
}
}
if(data195.limits !== undefined){
let data197 = data195.limits;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key54 in data197){
if(!((key54 === "files") || (key54 === "scan_bytes"))){
vErrors = addError(vErrors, instancePath+"/snapshot/limits", "#/properties/snapshot/properties/limits/additionalProperties", "additionalProperties", {additionalProperty: key54});
errors++;
}
}
if(data197.files !== undefined){
let data198 = data197.files;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/files", "#/properties/snapshot/properties/limits/properties/files/type", "type", {type: "integer"});
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 > 100000000 || isNaN(data198)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/files", "#/properties/snapshot/properties/limits/properties/files/maximum", "maximum", {comparison: "<=", limit: 100000000});
errors++;
}
if(data198 < 1 || isNaN(data198)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/files", "#/properties/snapshot/properties/limits/properties/files/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data197.scan_bytes !== undefined){
let data199 = data197.scan_bytes;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/scan_bytes", "#/properties/snapshot/properties/limits/properties/scan_bytes/type", "type", {type: "integer"});
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 > 1073741824 || isNaN(data199)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/scan_bytes", "#/properties/snapshot/properties/limits/properties/scan_bytes/maximum", "maximum", {comparison: "<=", limit: 1073741824});
errors++;
}
if(data199 < 1 || isNaN(data199)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/scan_bytes", "#/properties/snapshot/properties/limits/properties/scan_bytes/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/snapshot/limits", "#/properties/snapshot/properties/limits/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/snapshot", "#/properties/snapshot/type", "type", {type: "object"});
errors++;
}
}
if(data.waivers !== undefined){
let data200 = data.waivers;
if(Array.isArray(data200)){
const len34 = data200.length;
for(let i51=0; i51<len34; i51++){
let data201 = data200[i51];
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.rule === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/required", "required", {missingProperty: "rule"});
errors++;
}
if(data201.reason === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/required", "required", {missingProperty: "reason"});
errors++;
}
if(data201.owner === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/required", "required", {missingProperty: "owner"});
errors++;
}
if(data201.expires === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/required", "required", {missingProperty: "expires"});
errors++;
}
for(const key55 in data201){
if(!((((((key55 === "rule") || (key55 === "path")) || (key55 === "fingerprint")) || (key55 === "reason")) || (key55 === "owner")) || (key55 === "expires"))){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/additionalProperties", "additionalProperties", {additionalProperty: key55});
errors++;
}
}
if(data201.rule !== undefined){
let data202 = data201.rule;
if(typeof data202 === "string"){
if(func2(data202) > 500){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/rule", "#/properties/waivers/items/properties/rule/maxLength", "maxLength", {limit: 500});
errors++;
}
if(func2(data202) < 3){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/rule", "#/properties/waivers/items/properties/rule/minLength", "minLength", {limit: 3});
errors++;
}
if(!pattern29.test(data202)){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/rule", "#/properties/waivers/items/properties/rule/pattern", "pattern", {pattern: "^[a-z][a-z0-9_-]*/[^\\u0000]+$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/rule", "#/properties/waivers/items/properties/rule/type", "type", {type: "string"});
errors++;
}
}
if(data201.path !== undefined){
let data203 = data201.path;
if(typeof data203 === "string"){
if(func2(data203) < 1){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/path", "#/properties/waivers/items/properties/path/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/path", "#/properties/waivers/items/properties/path/type", "type", {type: "string"});
errors++;
}
}
if(data201.fingerprint !== undefined){
let data204 = data201.fingerprint;
if(typeof data204 === "string"){
if(!pattern30.test(data204)){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/fingerprint", "#/properties/waivers/items/properties/fingerprint/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/fingerprint", "#/properties/waivers/items/properties/fingerprint/type", "type", {type: "string"});
errors++;
}
}
if(data201.reason !== undefined){
let data205 = data201.reason;
if(typeof data205 === "string"){
if(func2(data205) > 1000){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/reason", "#/properties/waivers/items/properties/reason/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data205) < 1){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/reason", "#/properties/waivers/items/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/reason", "#/properties/waivers/items/properties/reason/type", "type", {type: "string"});
errors++;
}
}
if(data201.owner !== undefined){
let data206 = data201.owner;
if(typeof data206 === "string"){
if(func2(data206) > 200){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/owner", "#/properties/waivers/items/properties/owner/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data206) < 1){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/owner", "#/properties/waivers/items/properties/owner/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/owner", "#/properties/waivers/items/properties/owner/type", "type", {type: "string"});
errors++;
}
}
if(data201.expires !== undefined){
let data207 = data201.expires;
if(typeof data207 === "string"){
if(!pattern31.test(data207)){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/expires", "#/properties/waivers/items/properties/expires/pattern", "pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/expires", "#/properties/waivers/items/properties/expires/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers", "#/properties/waivers/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
