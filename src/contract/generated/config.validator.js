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
    "time_zone",
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
const names19_442 = {"files":0,"format":0,"matchers":0,"required":0,"excluded":0,"paths":0,"changed_lines":0,"block_on":0,"metrics":0,"schema":0,"syntax":0,"time_zone":0,"windows":0,"kinds":0,"chain":0};
const names19_646 = {"missing-required-path":0,"forbidden-path":0,"undeclared-top-level":0,"protected-path-changed":0,"top-level-added":0,"top-level-removed":0,"unreadable-manifest":0,"manifest-lock-mismatch":0,"missing-lock":0,"version-skew":0,"undeclared-import":0,"unused-dependency":0,"dependency-added":0,"dependency-removed":0,"major-upgrade":0,"schema-breaking-change":0};
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
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data25 === "junit") || (data25 === "trx")) || (data25 === "nunit")) || (data25 === "xunit")) || (data25 === "ctrf")) || (data25 === "tap")) || (data25 === "jest")) || (data25 === "vitest")) || (data25 === "mocha")) || (data25 === "playwright")) || (data25 === "go-test")) || (data25 === "dart")) || (data25 === "mochawesome")) || (data25 === "cucumber")) || (data25 === "robot")) || (data25 === "rspec")) || (data25 === "testng")) || (data25 === "cucumber-messages")) || (data25 === "sonarqube-tests")) || (data25 === "clover")) || (data25 === "cobertura")) || (data25 === "codecov")) || (data25 === "coverage-py")) || (data25 === "coverlet")) || (data25 === "go-cover")) || (data25 === "istanbul")) || (data25 === "istanbul-summary")) || (data25 === "jacoco")) || (data25 === "lcov")) || (data25 === "llvm-cov")) || (data25 === "opencover")) || (data25 === "salesforce")) || (data25 === "simplecov")) || (data25 === "sonarqube-coverage")) || (data25 === "sarif")) || (data25 === "megalinter")) || (data25 === "eslint")) || (data25 === "checkstyle")) || (data25 === "rdjson")) || (data25 === "rdjsonl")) || (data25 === "codeclimate")) || (data25 === "cargo")) || (data25 === "mypy")) || (data25 === "pylint")) || (data25 === "pyright")) || (data25 === "stylelint")) || (data25 === "biome")) || (data25 === "oxlint")) || (data25 === "deno-lint")) || (data25 === "ruff")) || (data25 === "rubocop")) || (data25 === "bandit")) || (data25 === "semgrep")) || (data25 === "trivy")) || (data25 === "grype")) || (data25 === "brakeman")) || (data25 === "npm-audit")) || (data25 === "pip-audit")) || (data25 === "golangci")) || (data25 === "phpstan")) || (data25 === "psalm")) || (data25 === "shellcheck")) || (data25 === "hadolint")) || (data25 === "sonarqube")) || (data25 === "pmd")) || (data25 === "spotbugs")) || (data25 === "cppcheck")) || (data25 === "android-lint")) || (data25 === "ruff-json-lines")) || (data25 === "zizmor")) || (data25 === "cspell")) || (data25 === "actionlint")) || (data25 === "gcc")) || (data25 === "cpd")) || (data25 === "go-vet")) || (data25 === "gosec")) || (data25 === "tsc")) || (data25 === "svelte-check")) || (data25 === "msbuild")) || (data25 === "gnu")) || (data25 === "workflow-commands")) || (data25 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/format", "#/properties/gates/additionalProperties/properties/with/properties/format/enum", "enum", {allowedValues: ["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]});
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
if(data22.time_zone !== undefined){
let data49 = data22.time_zone;
if(typeof data49 === "string"){
if(func2(data49) > 64){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/time_zone", "#/properties/gates/additionalProperties/properties/with/properties/time_zone/maxLength", "maxLength", {limit: 64});
errors++;
}
if(func2(data49) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/time_zone", "#/properties/gates/additionalProperties/properties/with/properties/time_zone/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/time_zone", "#/properties/gates/additionalProperties/properties/with/properties/time_zone/type", "type", {type: "string"});
errors++;
}
}
if(data22.windows !== undefined){
let data50 = data22.windows;
if(Array.isArray(data50)){
if(data50.length > 1000){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows", "#/properties/gates/additionalProperties/properties/with/properties/windows/maxItems", "maxItems", {limit: 1000});
errors++;
}
if(data50.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows", "#/properties/gates/additionalProperties/properties/with/properties/windows/minItems", "minItems", {limit: 1});
errors++;
}
const len9 = data50.length;
for(let i16=0; i16<len9; i16++){
let data51 = data50[i16];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.when === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16, "#/properties/gates/additionalProperties/properties/with/properties/windows/items/required", "required", {missingProperty: "when"});
errors++;
}
for(const key12 in data51){
if(!((key12 === "when") || (key12 === "reason"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16, "#/properties/gates/additionalProperties/properties/with/properties/windows/items/additionalProperties", "additionalProperties", {additionalProperty: key12});
errors++;
}
}
if(data51.when !== undefined){
let data52 = data51.when;
if(typeof data52 === "string"){
if(func2(data52) > 64){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/maxLength", "maxLength", {limit: 64});
errors++;
}
if(func2(data52) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/type", "type", {type: "string"});
errors++;
}
}
if(data51.reason !== undefined){
let data53 = data51.reason;
if(typeof data53 === "string"){
if(func2(data53) > 500){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason", "#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/maxLength", "maxLength", {limit: 500});
errors++;
}
if(func2(data53) < 1){
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
let data54 = data22.kinds;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(Object.keys(data54).length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds", "#/properties/gates/additionalProperties/properties/with/properties/kinds/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key13 in data54){
let data55 = data54[key13];
if(typeof data55 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/with/properties/kinds/additionalProperties/type", "type", {type: "string"});
errors++;
}
if(!((((data55 === "task-span-contract") || (data55 === "handoff-contract")) || (data55 === "artifact-intent")) || (data55 === "gate-result"))){
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
let data57 = data17.description;
if(typeof data57 === "string"){
if(func2(data57) > 1000){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description", "#/properties/gates/additionalProperties/properties/description/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data57) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description", "#/properties/gates/additionalProperties/properties/description/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data57)){
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
let data58 = data17.needs;
if(Array.isArray(data58)){
const len10 = data58.length;
for(let i17=0; i17<len10; i17++){
if(typeof data58[i17] !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i17, "#/properties/gates/additionalProperties/properties/needs/items/type", "type", {type: "string"});
errors++;
}
}
let i18 = data58.length;
let j7;
if(i18 > 1){
const indices7 = {};
for(;i18--;){
let item7 = data58[i18];
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
let data60 = data17.phase;
if(typeof data60 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase", "#/properties/gates/additionalProperties/properties/phase/type", "type", {type: "string"});
errors++;
}
if(!(((((((((((data60 === "INIT_BASELINE") || (data60 === "EXPORT_CONTRACT")) || (data60 === "CONTRACT_INTEGRITY")) || (data60 === "INGEST_PARSE_ASSESS")) || (data60 === "ROUTING_DECISION")) || (data60 === "ARTISAN_DESIGN")) || (data60 === "ARTISAN_IMPLEMENT")) || (data60 === "TEST_VALIDATE")) || (data60 === "REVIEW_CALIBRATE")) || (data60 === "FINALIZE_VERIFY")) || (data60 === "OTHER"))){
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
let data62 = data17.timeout;
if(typeof data62 === "string"){
if(!pattern14.test(data62)){
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
let data63 = data17.retries;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries", "#/properties/gates/additionalProperties/properties/retries/type", "type", {type: "integer"});
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 10 || isNaN(data63)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries", "#/properties/gates/additionalProperties/properties/retries/maximum", "maximum", {comparison: "<=", limit: 10});
errors++;
}
if(data63 < 0 || isNaN(data63)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries", "#/properties/gates/additionalProperties/properties/retries/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data17.env !== undefined){
let data64 = data17.env;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key14 in data64){
const _errs151 = errors;
if(typeof key14 === "string"){
if(!pattern15.test(key14)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env", "#/properties/gates/additionalProperties/properties/env/propertyNames/pattern", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}, key14);
errors++;
}
}
var valid46 = _errs151 === errors;
if(!valid46){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env", "#/properties/gates/additionalProperties/properties/env/propertyNames", "propertyNames", {propertyName: key14});
errors++;
}
}
for(const key15 in data64){
let data65 = data64[key15];
if(typeof data65 === "string"){
if(!pattern3.test(data65)){
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
let data67 = data17.requires_env;
if(Array.isArray(data67)){
const len11 = data67.length;
for(let i19=0; i19<len11; i19++){
let data68 = data67[i19];
if(typeof data68 === "string"){
if(!pattern15.test(data68)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i19, "#/properties/gates/additionalProperties/properties/requires_env/items/pattern", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i19, "#/properties/gates/additionalProperties/properties/requires_env/items/type", "type", {type: "string"});
errors++;
}
}
let i20 = data67.length;
let j8;
if(i20 > 1){
const indices8 = {};
for(;i20--;){
let item8 = data67[i20];
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
let data69 = data17.on_fork;
if(typeof data69 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork", "#/properties/gates/additionalProperties/properties/on_fork/type", "type", {type: "string"});
errors++;
}
if(!((data69 === "run") || (data69 === "skip"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork", "#/properties/gates/additionalProperties/properties/on_fork/enum", "enum", {allowedValues: ["run","skip"]});
errors++;
}
}
if(data17.if_changed !== undefined){
let data70 = data17.if_changed;
if(Array.isArray(data70)){
if(data70.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed", "#/properties/gates/additionalProperties/properties/if_changed/minItems", "minItems", {limit: 1});
errors++;
}
const len12 = data70.length;
for(let i21=0; i21<len12; i21++){
let data71 = data70[i21];
if(typeof data71 === "string"){
if(func2(data71) > 1024){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21, "#/properties/gates/additionalProperties/properties/if_changed/items/maxLength", "maxLength", {limit: 1024});
errors++;
}
if(func2(data71) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21, "#/properties/gates/additionalProperties/properties/if_changed/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data71)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21, "#/properties/gates/additionalProperties/properties/if_changed/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21, "#/properties/gates/additionalProperties/properties/if_changed/items/type", "type", {type: "string"});
errors++;
}
}
let i22 = data70.length;
let j9;
if(i22 > 1){
const indices9 = {};
for(;i22--;){
let item9 = data70[i22];
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
let data72 = data17.working_directory;
if(typeof data72 === "string"){
if(func2(data72) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory", "#/properties/gates/additionalProperties/properties/working_directory/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data72)){
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
let data73 = data17.thresholds;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key16 in data73){
const _errs171 = errors;
if(typeof key16 === "string"){
if(func2(key16) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds", "#/properties/gates/additionalProperties/properties/thresholds/propertyNames/minLength", "minLength", {limit: 1}, key16);
errors++;
}
}
var valid54 = _errs171 === errors;
if(!valid54){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds", "#/properties/gates/additionalProperties/properties/thresholds/propertyNames", "propertyNames", {propertyName: key16});
errors++;
}
}
for(const key17 in data73){
let data74 = data73[key17];
const _errs174 = errors;
let valid56 = false;
const _errs175 = errors;
if(typeof data74 === "string"){
if(func2(data74) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/maxLength", "maxLength", {limit: 200});
errors++;
}
if(!pattern20.test(data74)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/pattern", "pattern", {pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/type", "type", {type: "string"});
errors++;
}
var _valid1 = _errs175 === errors;
valid56 = valid56 || _valid1;
const _errs177 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.is === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/required", "required", {missingProperty: "is"});
errors++;
}
for(const key18 in data74){
if(!((key18 === "is") || (key18 === "level"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key18});
errors++;
}
}
if(data74.is !== undefined){
let data75 = data74.is;
if(typeof data75 === "string"){
if(func2(data75) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/maxLength", "maxLength", {limit: 200});
errors++;
}
if(!pattern20.test(data75)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/pattern", "pattern", {pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/type", "type", {type: "string"});
errors++;
}
}
if(data74.level !== undefined){
let data76 = data74.level;
if(typeof data76 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/level", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/level/type", "type", {type: "string"});
errors++;
}
if(!(((data76 === "error") || (data76 === "warning")) || (data76 === "info"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/level", "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/level/enum", "enum", {allowedValues: [{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200},{"type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200},"level":{"type":"string","enum":["error","warning","info"]}}}][1].properties.level.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid1 = _errs177 === errors;
valid56 = valid56 || _valid1;
if(!valid56){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
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
let data77 = data17.warn_exit_codes;
if(Array.isArray(data77)){
const len13 = data77.length;
for(let i23=0; i23<len13; i23++){
let data78 = data77[i23];
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23, "#/properties/gates/additionalProperties/properties/warn_exit_codes/items/type", "type", {type: "integer"});
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 255 || isNaN(data78)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23, "#/properties/gates/additionalProperties/properties/warn_exit_codes/items/maximum", "maximum", {comparison: "<=", limit: 255});
errors++;
}
if(data78 < 1 || isNaN(data78)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23, "#/properties/gates/additionalProperties/properties/warn_exit_codes/items/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
let i24 = data77.length;
let j10;
if(i24 > 1){
const indices10 = {};
for(;i24--;){
let item10 = data77[i24];
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
let data80 = data17.format;
if(typeof data80 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format", "#/properties/gates/additionalProperties/properties/format/type", "type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data80 === "junit") || (data80 === "trx")) || (data80 === "nunit")) || (data80 === "xunit")) || (data80 === "ctrf")) || (data80 === "tap")) || (data80 === "jest")) || (data80 === "vitest")) || (data80 === "mocha")) || (data80 === "playwright")) || (data80 === "go-test")) || (data80 === "dart")) || (data80 === "mochawesome")) || (data80 === "cucumber")) || (data80 === "robot")) || (data80 === "rspec")) || (data80 === "testng")) || (data80 === "cucumber-messages")) || (data80 === "sonarqube-tests")) || (data80 === "clover")) || (data80 === "cobertura")) || (data80 === "codecov")) || (data80 === "coverage-py")) || (data80 === "coverlet")) || (data80 === "go-cover")) || (data80 === "istanbul")) || (data80 === "istanbul-summary")) || (data80 === "jacoco")) || (data80 === "lcov")) || (data80 === "llvm-cov")) || (data80 === "opencover")) || (data80 === "salesforce")) || (data80 === "simplecov")) || (data80 === "sonarqube-coverage")) || (data80 === "sarif")) || (data80 === "megalinter")) || (data80 === "eslint")) || (data80 === "checkstyle")) || (data80 === "rdjson")) || (data80 === "rdjsonl")) || (data80 === "codeclimate")) || (data80 === "cargo")) || (data80 === "mypy")) || (data80 === "pylint")) || (data80 === "pyright")) || (data80 === "stylelint")) || (data80 === "biome")) || (data80 === "oxlint")) || (data80 === "deno-lint")) || (data80 === "ruff")) || (data80 === "rubocop")) || (data80 === "bandit")) || (data80 === "semgrep")) || (data80 === "trivy")) || (data80 === "grype")) || (data80 === "brakeman")) || (data80 === "npm-audit")) || (data80 === "pip-audit")) || (data80 === "golangci")) || (data80 === "phpstan")) || (data80 === "psalm")) || (data80 === "shellcheck")) || (data80 === "hadolint")) || (data80 === "sonarqube")) || (data80 === "pmd")) || (data80 === "spotbugs")) || (data80 === "cppcheck")) || (data80 === "android-lint")) || (data80 === "ruff-json-lines")) || (data80 === "zizmor")) || (data80 === "cspell")) || (data80 === "actionlint")) || (data80 === "gcc")) || (data80 === "cpd")) || (data80 === "go-vet")) || (data80 === "gosec")) || (data80 === "tsc")) || (data80 === "svelte-check")) || (data80 === "msbuild")) || (data80 === "gnu")) || (data80 === "workflow-commands")) || (data80 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format", "#/properties/gates/additionalProperties/properties/format/enum", "enum", {allowedValues: ["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]});
errors++;
}
}
if(data17.report !== undefined){
let data81 = data17.report;
const _errs193 = errors;
let valid61 = false;
const _errs194 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.files === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/required", "required", {missingProperty: "files"});
errors++;
}
if(data81.format === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/required", "required", {missingProperty: "format"});
errors++;
}
for(const key19 in data81){
if(!(((key19 === "files") || (key19 === "format")) || (key19 === "matchers"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/additionalProperties", "additionalProperties", {additionalProperty: key19});
errors++;
}
}
if(data81.files !== undefined){
let data82 = data81.files;
if(Array.isArray(data82)){
if(data82.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/minItems", "minItems", {limit: 1});
errors++;
}
const len14 = data82.length;
for(let i25=0; i25<len14; i25++){
let data83 = data82[i25];
if(typeof data83 === "string"){
if(func2(data83) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data83)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/type", "type", {type: "string"});
errors++;
}
}
let i26 = data82.length;
let j11;
if(i26 > 1){
const indices11 = {};
for(;i26--;){
let item11 = data82[i26];
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
if(data81.format !== undefined){
let data84 = data81.format;
if(typeof data84 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/type", "type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data84 === "junit") || (data84 === "trx")) || (data84 === "nunit")) || (data84 === "xunit")) || (data84 === "ctrf")) || (data84 === "tap")) || (data84 === "jest")) || (data84 === "vitest")) || (data84 === "mocha")) || (data84 === "playwright")) || (data84 === "go-test")) || (data84 === "dart")) || (data84 === "mochawesome")) || (data84 === "cucumber")) || (data84 === "robot")) || (data84 === "rspec")) || (data84 === "testng")) || (data84 === "cucumber-messages")) || (data84 === "sonarqube-tests")) || (data84 === "clover")) || (data84 === "cobertura")) || (data84 === "codecov")) || (data84 === "coverage-py")) || (data84 === "coverlet")) || (data84 === "go-cover")) || (data84 === "istanbul")) || (data84 === "istanbul-summary")) || (data84 === "jacoco")) || (data84 === "lcov")) || (data84 === "llvm-cov")) || (data84 === "opencover")) || (data84 === "salesforce")) || (data84 === "simplecov")) || (data84 === "sonarqube-coverage")) || (data84 === "sarif")) || (data84 === "megalinter")) || (data84 === "eslint")) || (data84 === "checkstyle")) || (data84 === "rdjson")) || (data84 === "rdjsonl")) || (data84 === "codeclimate")) || (data84 === "cargo")) || (data84 === "mypy")) || (data84 === "pylint")) || (data84 === "pyright")) || (data84 === "stylelint")) || (data84 === "biome")) || (data84 === "oxlint")) || (data84 === "deno-lint")) || (data84 === "ruff")) || (data84 === "rubocop")) || (data84 === "bandit")) || (data84 === "semgrep")) || (data84 === "trivy")) || (data84 === "grype")) || (data84 === "brakeman")) || (data84 === "npm-audit")) || (data84 === "pip-audit")) || (data84 === "golangci")) || (data84 === "phpstan")) || (data84 === "psalm")) || (data84 === "shellcheck")) || (data84 === "hadolint")) || (data84 === "sonarqube")) || (data84 === "pmd")) || (data84 === "spotbugs")) || (data84 === "cppcheck")) || (data84 === "android-lint")) || (data84 === "ruff-json-lines")) || (data84 === "zizmor")) || (data84 === "cspell")) || (data84 === "actionlint")) || (data84 === "gcc")) || (data84 === "cpd")) || (data84 === "go-vet")) || (data84 === "gosec")) || (data84 === "tsc")) || (data84 === "svelte-check")) || (data84 === "msbuild")) || (data84 === "gnu")) || (data84 === "workflow-commands")) || (data84 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/enum", "enum", {allowedValues: [{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}}}][0].properties.format.enum});
errors++;
}
}
if(data81.matchers !== undefined){
let data85 = data81.matchers;
if(Array.isArray(data85)){
if(data85.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/minItems", "minItems", {limit: 1});
errors++;
}
const len15 = data85.length;
for(let i27=0; i27<len15; i27++){
let data86 = data85[i27];
if(typeof data86 === "string"){
if(func2(data86) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data86)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/type", "type", {type: "string"});
errors++;
}
}
let i28 = data85.length;
let j12;
if(i28 > 1){
const indices12 = {};
for(;i28--;){
let item12 = data85[i28];
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
var _valid2 = _errs194 === errors;
valid61 = valid61 || _valid2;
const _errs207 = errors;
if(Array.isArray(data81)){
if(data81.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/1/minItems", "minItems", {limit: 1});
errors++;
}
const len16 = data81.length;
for(let i29=0; i29<len16; i29++){
let data87 = data81[i29];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.files === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required", "required", {missingProperty: "files"});
errors++;
}
if(data87.format === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required", "required", {missingProperty: "format"});
errors++;
}
for(const key20 in data87){
if(!(((key20 === "files") || (key20 === "format")) || (key20 === "matchers"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/additionalProperties", "additionalProperties", {additionalProperty: key20});
errors++;
}
}
if(data87.files !== undefined){
let data88 = data87.files;
if(Array.isArray(data88)){
if(data88.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/minItems", "minItems", {limit: 1});
errors++;
}
const len17 = data88.length;
for(let i30=0; i30<len17; i30++){
let data89 = data88[i30];
if(typeof data89 === "string"){
if(func2(data89) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data89)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/type", "type", {type: "string"});
errors++;
}
}
let i31 = data88.length;
let j13;
if(i31 > 1){
const indices13 = {};
for(;i31--;){
let item13 = data88[i31];
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
if(data87.format !== undefined){
let data90 = data87.format;
if(typeof data90 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/format", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/type", "type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data90 === "junit") || (data90 === "trx")) || (data90 === "nunit")) || (data90 === "xunit")) || (data90 === "ctrf")) || (data90 === "tap")) || (data90 === "jest")) || (data90 === "vitest")) || (data90 === "mocha")) || (data90 === "playwright")) || (data90 === "go-test")) || (data90 === "dart")) || (data90 === "mochawesome")) || (data90 === "cucumber")) || (data90 === "robot")) || (data90 === "rspec")) || (data90 === "testng")) || (data90 === "cucumber-messages")) || (data90 === "sonarqube-tests")) || (data90 === "clover")) || (data90 === "cobertura")) || (data90 === "codecov")) || (data90 === "coverage-py")) || (data90 === "coverlet")) || (data90 === "go-cover")) || (data90 === "istanbul")) || (data90 === "istanbul-summary")) || (data90 === "jacoco")) || (data90 === "lcov")) || (data90 === "llvm-cov")) || (data90 === "opencover")) || (data90 === "salesforce")) || (data90 === "simplecov")) || (data90 === "sonarqube-coverage")) || (data90 === "sarif")) || (data90 === "megalinter")) || (data90 === "eslint")) || (data90 === "checkstyle")) || (data90 === "rdjson")) || (data90 === "rdjsonl")) || (data90 === "codeclimate")) || (data90 === "cargo")) || (data90 === "mypy")) || (data90 === "pylint")) || (data90 === "pyright")) || (data90 === "stylelint")) || (data90 === "biome")) || (data90 === "oxlint")) || (data90 === "deno-lint")) || (data90 === "ruff")) || (data90 === "rubocop")) || (data90 === "bandit")) || (data90 === "semgrep")) || (data90 === "trivy")) || (data90 === "grype")) || (data90 === "brakeman")) || (data90 === "npm-audit")) || (data90 === "pip-audit")) || (data90 === "golangci")) || (data90 === "phpstan")) || (data90 === "psalm")) || (data90 === "shellcheck")) || (data90 === "hadolint")) || (data90 === "sonarqube")) || (data90 === "pmd")) || (data90 === "spotbugs")) || (data90 === "cppcheck")) || (data90 === "android-lint")) || (data90 === "ruff-json-lines")) || (data90 === "zizmor")) || (data90 === "cspell")) || (data90 === "actionlint")) || (data90 === "gcc")) || (data90 === "cpd")) || (data90 === "go-vet")) || (data90 === "gosec")) || (data90 === "tsc")) || (data90 === "svelte-check")) || (data90 === "msbuild")) || (data90 === "gnu")) || (data90 === "workflow-commands")) || (data90 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/format", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/enum", "enum", {allowedValues: [{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}}}][1].items.properties.format.enum});
errors++;
}
}
if(data87.matchers !== undefined){
let data91 = data87.matchers;
if(Array.isArray(data91)){
if(data91.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/minItems", "minItems", {limit: 1});
errors++;
}
const len18 = data91.length;
for(let i32=0; i32<len18; i32++){
let data92 = data91[i32];
if(typeof data92 === "string"){
if(func2(data92) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data92)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/type", "type", {type: "string"});
errors++;
}
}
let i33 = data91.length;
let j14;
if(i33 > 1){
const indices14 = {};
for(;i33--;){
let item14 = data91[i33];
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
var _valid2 = _errs207 === errors;
valid61 = valid61 || _valid2;
if(!valid61){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
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
let data94 = data17.artifacts;
if(Array.isArray(data94)){
if(data94.length > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts", "#/properties/gates/additionalProperties/properties/artifacts/maxItems", "maxItems", {limit: 200});
errors++;
}
if(data94.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts", "#/properties/gates/additionalProperties/properties/artifacts/minItems", "minItems", {limit: 1});
errors++;
}
const len19 = data94.length;
for(let i34=0; i34<len19; i34++){
let data95 = data94[i34];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.path === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34, "#/properties/gates/additionalProperties/properties/artifacts/items/required", "required", {missingProperty: "path"});
errors++;
}
if(data95.type === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34, "#/properties/gates/additionalProperties/properties/artifacts/items/required", "required", {missingProperty: "type"});
errors++;
}
if(data95.owner === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34, "#/properties/gates/additionalProperties/properties/artifacts/items/required", "required", {missingProperty: "owner"});
errors++;
}
for(const key21 in data95){
if(!((((key21 === "path") || (key21 === "type")) || (key21 === "intent")) || (key21 === "owner"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34, "#/properties/gates/additionalProperties/properties/artifacts/items/additionalProperties", "additionalProperties", {additionalProperty: key21});
errors++;
}
}
if(data95.path !== undefined){
let data96 = data95.path;
if(typeof data96 === "string"){
if(func2(data96) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data96)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/type", "type", {type: "string"});
errors++;
}
}
if(data95.type !== undefined){
let data97 = data95.type;
if(typeof data97 === "string"){
if(func2(data97) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data97) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/type", "type", {type: "string"});
errors++;
}
}
if(data95.intent !== undefined){
let data98 = data95.intent;
if(typeof data98 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/intent", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/type", "type", {type: "string"});
errors++;
}
if(!((((data98 === "create") || (data98 === "update")) || (data98 === "validate")) || (data98 === "deprecate"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/intent", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/enum", "enum", {allowedValues: ["create","update","validate","deprecate"]});
errors++;
}
}
if(data95.owner !== undefined){
let data99 = data95.owner;
if(typeof data99 === "string"){
if(func2(data99) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data99) < 1){
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
let data100 = data.jobs;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key22 in data100){
if(!(key22 === "allow_skipped")){
vErrors = addError(vErrors, instancePath+"/jobs", "#/properties/jobs/additionalProperties", "additionalProperties", {additionalProperty: key22});
errors++;
}
}
if(data100.allow_skipped !== undefined){
let data101 = data100.allow_skipped;
if(Array.isArray(data101)){
const len20 = data101.length;
for(let i35=0; i35<len20; i35++){
let data102 = data101[i35];
if(typeof data102 === "string"){
if(!pattern27.test(data102)){
vErrors = addError(vErrors, instancePath+"/jobs/allow_skipped/" + i35, "#/properties/jobs/properties/allow_skipped/items/pattern", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/jobs/allow_skipped/" + i35, "#/properties/jobs/properties/allow_skipped/items/type", "type", {type: "string"});
errors++;
}
}
let i36 = data101.length;
let j15;
if(i36 > 1){
const indices15 = {};
for(;i36--;){
let item15 = data101[i36];
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
let data103 = data.rulepacks;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key23 in data103){
if(!(((key23 === "change-impact") || (key23 === "cycles")) || (key23 === "drift"))){
vErrors = addError(vErrors, instancePath+"/rulepacks", "#/properties/rulepacks/additionalProperties", "additionalProperties", {additionalProperty: key23});
errors++;
}
}
if(data103["change-impact"] !== undefined){
let data104 = data103["change-impact"];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key24 in data104){
if(!((((((key24 === "enabled") || (key24 === "protected")) || (key24 === "wide_impact")) || (key24 === "impacts_all")) || (key24 === "tests")) || (key24 === "rules"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact", "#/properties/rulepacks/properties/change-impact/additionalProperties", "additionalProperties", {additionalProperty: key24});
errors++;
}
}
if(data104.enabled !== undefined){
if(typeof data104.enabled !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/enabled", "#/properties/rulepacks/properties/change-impact/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
if(data104.protected !== undefined){
let data106 = data104.protected;
if(Array.isArray(data106)){
const len21 = data106.length;
for(let i37=0; i37<len21; i37++){
let data107 = data106[i37];
if(typeof data107 === "string"){
if(func2(data107) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected/" + i37, "#/properties/rulepacks/properties/change-impact/properties/protected/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected/" + i37, "#/properties/rulepacks/properties/change-impact/properties/protected/items/type", "type", {type: "string"});
errors++;
}
}
let i38 = data106.length;
let j16;
if(i38 > 1){
const indices16 = {};
for(;i38--;){
let item16 = data106[i38];
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
if(data104.wide_impact !== undefined){
let data108 = data104.wide_impact;
if(typeof data108 === "string"){
if(!pattern28.test(data108)){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/wide_impact", "#/properties/rulepacks/properties/change-impact/properties/wide_impact/pattern", "pattern", {pattern: "^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/wide_impact", "#/properties/rulepacks/properties/change-impact/properties/wide_impact/type", "type", {type: "string"});
errors++;
}
}
if(data104.impacts_all !== undefined){
let data109 = data104.impacts_all;
if(Array.isArray(data109)){
const len22 = data109.length;
for(let i39=0; i39<len22; i39++){
let data110 = data109[i39];
if(typeof data110 === "string"){
if(func2(data110) < 1){
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
if(data104.tests !== undefined){
let data111 = data104.tests;
if(Array.isArray(data111)){
const len23 = data111.length;
for(let i40=0; i40<len23; i40++){
let data112 = data111[i40];
if(typeof data112 === "string"){
if(func2(data112) < 1){
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
if(data104.rules !== undefined){
let data113 = data104.rules;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key25 in data113){
if(!(((key25 === "module-impacted") || (key25 === "protected-module-impacted")) || (key25 === "wide-impact"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules", "#/properties/rulepacks/properties/change-impact/properties/rules/additionalProperties", "additionalProperties", {additionalProperty: key25});
errors++;
}
}
if(data113["module-impacted"] !== undefined){
let data114 = data113["module-impacted"];
const _errs270 = errors;
let valid95 = false;
const _errs271 = errors;
if(typeof data114 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data114 === "off") || (data114 === "info")) || (data114 === "warning")) || (data114 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid3 = _errs271 === errors;
valid95 = valid95 || _valid3;
const _errs273 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(Object.keys(data114).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key26 in data114){
if(!(key26 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key26});
errors++;
}
}
if(data114.severity !== undefined){
let data115 = data114.severity;
if(typeof data115 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data115 === "off") || (data115 === "info")) || (data115 === "warning")) || (data115 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid3 = _errs273 === errors;
valid95 = valid95 || _valid3;
if(!valid95){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
}
if(data113["protected-module-impacted"] !== undefined){
let data116 = data113["protected-module-impacted"];
const _errs279 = errors;
let valid97 = false;
const _errs280 = errors;
if(typeof data116 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid4 = _errs280 === errors;
valid97 = valid97 || _valid4;
const _errs282 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key27 in data116){
if(!(key27 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key27});
errors++;
}
}
if(data116.severity !== undefined){
let data117 = data116.severity;
if(typeof data117 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data117 === "off") || (data117 === "info")) || (data117 === "warning")) || (data117 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid4 = _errs282 === errors;
valid97 = valid97 || _valid4;
if(!valid97){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
}
}
if(data113["wide-impact"] !== undefined){
let data118 = data113["wide-impact"];
const _errs288 = errors;
let valid99 = false;
const _errs289 = errors;
if(typeof data118 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data118 === "off") || (data118 === "info")) || (data118 === "warning")) || (data118 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid5 = _errs289 === errors;
valid99 = valid99 || _valid5;
const _errs291 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(Object.keys(data118).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key28 in data118){
if(!(key28 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key28});
errors++;
}
}
if(data118.severity !== undefined){
let data119 = data118.severity;
if(typeof data119 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data119 === "off") || (data119 === "info")) || (data119 === "warning")) || (data119 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid5 = _errs291 === errors;
valid99 = valid99 || _valid5;
if(!valid99){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
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
if(data103.cycles !== undefined){
let data120 = data103.cycles;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key29 in data120){
if(!((((((key29 === "enabled") || (key29 === "type_imports")) || (key29 === "dynamic_imports")) || (key29 === "granularity")) || (key29 === "rules")) || (key29 === "ignore"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles", "#/properties/rulepacks/properties/cycles/additionalProperties", "additionalProperties", {additionalProperty: key29});
errors++;
}
}
if(data120.enabled !== undefined){
if(typeof data120.enabled !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/enabled", "#/properties/rulepacks/properties/cycles/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
if(data120.type_imports !== undefined){
let data122 = data120.type_imports;
if(typeof data122 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/type_imports", "#/properties/rulepacks/properties/cycles/properties/type_imports/type", "type", {type: "string"});
errors++;
}
if(!((data122 === "ignore") || (data122 === "include"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/type_imports", "#/properties/rulepacks/properties/cycles/properties/type_imports/enum", "enum", {allowedValues: ["ignore","include"]});
errors++;
}
}
if(data120.dynamic_imports !== undefined){
let data123 = data120.dynamic_imports;
if(typeof data123 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/dynamic_imports", "#/properties/rulepacks/properties/cycles/properties/dynamic_imports/type", "type", {type: "string"});
errors++;
}
if(!((data123 === "include") || (data123 === "ignore"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/dynamic_imports", "#/properties/rulepacks/properties/cycles/properties/dynamic_imports/enum", "enum", {allowedValues: ["include","ignore"]});
errors++;
}
}
if(data120.granularity !== undefined){
let data124 = data120.granularity;
if(typeof data124 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/granularity", "#/properties/rulepacks/properties/cycles/properties/granularity/type", "type", {type: "string"});
errors++;
}
if(!((data124 === "language") || (data124 === "file"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/granularity", "#/properties/rulepacks/properties/cycles/properties/granularity/enum", "enum", {allowedValues: ["language","file"]});
errors++;
}
}
if(data120.rules !== undefined){
let data125 = data120.rules;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key30 in data125){
if(!(key30 === "circular-dependency-detected")){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules", "#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties", "additionalProperties", {additionalProperty: key30});
errors++;
}
}
if(data125["circular-dependency-detected"] !== undefined){
let data126 = data125["circular-dependency-detected"];
const _errs311 = errors;
let valid103 = false;
const _errs312 = errors;
if(typeof data126 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data126 === "off") || (data126 === "info")) || (data126 === "warning")) || (data126 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid6 = _errs312 === errors;
valid103 = valid103 || _valid6;
const _errs314 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(Object.keys(data126).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key31 in data126){
if(!((key31 === "severity") || (key31 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key31});
errors++;
}
}
if(data126.severity !== undefined){
let data127 = data126.severity;
if(typeof data127 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data127 === "off") || (data127 === "info")) || (data127 === "warning")) || (data127 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data126.new_only !== undefined){
if(typeof data126.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/new_only", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid6 = _errs314 === errors;
valid103 = valid103 || _valid6;
if(!valid103){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs311;
if(vErrors !== null){
if(_errs311){
vErrors.length = _errs311;
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
if(data120.ignore !== undefined){
let data129 = data120.ignore;
if(Array.isArray(data129)){
const len24 = data129.length;
for(let i41=0; i41<len24; i41++){
let data130 = data129[i41];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.paths === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41, "#/properties/rulepacks/properties/cycles/properties/ignore/items/required", "required", {missingProperty: "paths"});
errors++;
}
if(data130.reason === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41, "#/properties/rulepacks/properties/cycles/properties/ignore/items/required", "required", {missingProperty: "reason"});
errors++;
}
for(const key32 in data130){
if(!((key32 === "paths") || (key32 === "reason"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41, "#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties", "additionalProperties", {additionalProperty: key32});
errors++;
}
}
if(data130.paths !== undefined){
let data131 = data130.paths;
if(Array.isArray(data131)){
if(data131.length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems", "minItems", {limit: 1});
errors++;
}
const len25 = data131.length;
for(let i42=0; i42<len25; i42++){
let data132 = data131[i42];
if(typeof data132 === "string"){
if(func2(data132) < 1){
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
if(data130.reason !== undefined){
let data133 = data130.reason;
if(typeof data133 === "string"){
if(func2(data133) > 1000){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data133) < 1){
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
if(data103.drift !== undefined){
let data134 = data103.drift;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key33 in data134){
if(!((((((key33 === "enabled") || (key33 === "structure")) || (key33 === "schemas")) || (key33 === "samples")) || (key33 === "rules")) || (key33 === "ignore"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift", "#/properties/rulepacks/properties/drift/additionalProperties", "additionalProperties", {additionalProperty: key33});
errors++;
}
}
if(data134.enabled !== undefined){
if(typeof data134.enabled !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/enabled", "#/properties/rulepacks/properties/drift/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
if(data134.structure !== undefined){
let data136 = data134.structure;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key34 in data136){
if(!((((key34 === "required") || (key34 === "forbidden")) || (key34 === "top_level")) || (key34 === "protected"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure", "#/properties/rulepacks/properties/drift/properties/structure/additionalProperties", "additionalProperties", {additionalProperty: key34});
errors++;
}
}
if(data136.required !== undefined){
let data137 = data136.required;
if(Array.isArray(data137)){
const len26 = data137.length;
for(let i43=0; i43<len26; i43++){
let data138 = data137[i43];
if(typeof data138 === "string"){
if(func2(data138) < 1){
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
if(data136.forbidden !== undefined){
let data139 = data136.forbidden;
if(Array.isArray(data139)){
const len27 = data139.length;
for(let i44=0; i44<len27; i44++){
let data140 = data139[i44];
if(typeof data140 === "string"){
if(func2(data140) < 1){
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
if(data136.top_level !== undefined){
let data141 = data136.top_level;
if(Array.isArray(data141)){
const len28 = data141.length;
for(let i45=0; i45<len28; i45++){
let data142 = data141[i45];
if(typeof data142 === "string"){
if(func2(data142) < 1){
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
if(data136.protected !== undefined){
let data143 = data136.protected;
if(Array.isArray(data143)){
const len29 = data143.length;
for(let i46=0; i46<len29; i46++){
let data144 = data143[i46];
if(typeof data144 === "string"){
if(func2(data144) < 1){
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
if(data134.schemas !== undefined){
let data145 = data134.schemas;
if(Array.isArray(data145)){
const len30 = data145.length;
for(let i47=0; i47<len30; i47++){
let data146 = data145[i47];
if(typeof data146 === "string"){
if(func2(data146) < 1){
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
if(data134.samples !== undefined){
let data147 = data134.samples;
if(Array.isArray(data147)){
const len31 = data147.length;
for(let i48=0; i48<len31; i48++){
let data148 = data147[i48];
if(typeof data148 === "string"){
if(func2(data148) < 1){
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
if(data134.rules !== undefined){
let data149 = data134.rules;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key35 in data149){
if(!(func1.call(names19_646, key35))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules", "#/properties/rulepacks/properties/drift/properties/rules/additionalProperties", "additionalProperties", {additionalProperty: key35});
errors++;
}
}
if(data149["missing-required-path"] !== undefined){
let data150 = data149["missing-required-path"];
const _errs368 = errors;
let valid125 = false;
const _errs369 = errors;
if(typeof data150 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data150 === "off") || (data150 === "info")) || (data150 === "warning")) || (data150 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid7 = _errs369 === errors;
valid125 = valid125 || _valid7;
const _errs371 = errors;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(Object.keys(data150).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key36 in data150){
if(!((key36 === "severity") || (key36 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key36});
errors++;
}
}
if(data150.severity !== undefined){
let data151 = data150.severity;
if(typeof data151 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data151 === "off") || (data151 === "info")) || (data151 === "warning")) || (data151 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data150.new_only !== undefined){
if(typeof data150.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid7 = _errs371 === errors;
valid125 = valid125 || _valid7;
if(!valid125){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs368;
if(vErrors !== null){
if(_errs368){
vErrors.length = _errs368;
}
else {
vErrors = null;
}
}
}
}
if(data149["forbidden-path"] !== undefined){
let data153 = data149["forbidden-path"];
const _errs379 = errors;
let valid127 = false;
const _errs380 = errors;
if(typeof data153 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data153 === "off") || (data153 === "info")) || (data153 === "warning")) || (data153 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid8 = _errs380 === errors;
valid127 = valid127 || _valid8;
const _errs382 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(Object.keys(data153).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key37 in data153){
if(!((key37 === "severity") || (key37 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key37});
errors++;
}
}
if(data153.severity !== undefined){
let data154 = data153.severity;
if(typeof data154 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data154 === "off") || (data154 === "info")) || (data154 === "warning")) || (data154 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data153.new_only !== undefined){
if(typeof data153.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid8 = _errs382 === errors;
valid127 = valid127 || _valid8;
if(!valid127){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs379;
if(vErrors !== null){
if(_errs379){
vErrors.length = _errs379;
}
else {
vErrors = null;
}
}
}
}
if(data149["undeclared-top-level"] !== undefined){
let data156 = data149["undeclared-top-level"];
const _errs390 = errors;
let valid129 = false;
const _errs391 = errors;
if(typeof data156 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data156 === "off") || (data156 === "info")) || (data156 === "warning")) || (data156 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid9 = _errs391 === errors;
valid129 = valid129 || _valid9;
const _errs393 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(Object.keys(data156).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key38 in data156){
if(!((key38 === "severity") || (key38 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key38});
errors++;
}
}
if(data156.severity !== undefined){
let data157 = data156.severity;
if(typeof data157 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data157 === "off") || (data157 === "info")) || (data157 === "warning")) || (data157 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data156.new_only !== undefined){
if(typeof data156.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid9 = _errs393 === errors;
valid129 = valid129 || _valid9;
if(!valid129){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
}
}
if(data149["protected-path-changed"] !== undefined){
let data159 = data149["protected-path-changed"];
const _errs401 = errors;
let valid131 = false;
const _errs402 = errors;
if(typeof data159 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data159 === "off") || (data159 === "info")) || (data159 === "warning")) || (data159 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid10 = _errs402 === errors;
valid131 = valid131 || _valid10;
const _errs404 = errors;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(Object.keys(data159).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key39 in data159){
if(!(key39 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key39});
errors++;
}
}
if(data159.severity !== undefined){
let data160 = data159.severity;
if(typeof data160 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data160 === "off") || (data160 === "info")) || (data160 === "warning")) || (data160 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid10 = _errs404 === errors;
valid131 = valid131 || _valid10;
if(!valid131){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs401;
if(vErrors !== null){
if(_errs401){
vErrors.length = _errs401;
}
else {
vErrors = null;
}
}
}
}
if(data149["top-level-added"] !== undefined){
let data161 = data149["top-level-added"];
const _errs410 = errors;
let valid133 = false;
const _errs411 = errors;
if(typeof data161 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data161 === "off") || (data161 === "info")) || (data161 === "warning")) || (data161 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid11 = _errs411 === errors;
valid133 = valid133 || _valid11;
const _errs413 = errors;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(Object.keys(data161).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key40 in data161){
if(!(key40 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key40});
errors++;
}
}
if(data161.severity !== undefined){
let data162 = data161.severity;
if(typeof data162 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data162 === "off") || (data162 === "info")) || (data162 === "warning")) || (data162 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid11 = _errs413 === errors;
valid133 = valid133 || _valid11;
if(!valid133){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
}
else {
vErrors = null;
}
}
}
}
if(data149["top-level-removed"] !== undefined){
let data163 = data149["top-level-removed"];
const _errs419 = errors;
let valid135 = false;
const _errs420 = errors;
if(typeof data163 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data163 === "off") || (data163 === "info")) || (data163 === "warning")) || (data163 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid12 = _errs420 === errors;
valid135 = valid135 || _valid12;
const _errs422 = errors;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(Object.keys(data163).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key41 in data163){
if(!(key41 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key41});
errors++;
}
}
if(data163.severity !== undefined){
let data164 = data163.severity;
if(typeof data164 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data164 === "off") || (data164 === "info")) || (data164 === "warning")) || (data164 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid12 = _errs422 === errors;
valid135 = valid135 || _valid12;
if(!valid135){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs419;
if(vErrors !== null){
if(_errs419){
vErrors.length = _errs419;
}
else {
vErrors = null;
}
}
}
}
if(data149["unreadable-manifest"] !== undefined){
let data165 = data149["unreadable-manifest"];
const _errs428 = errors;
let valid137 = false;
const _errs429 = errors;
if(typeof data165 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data165 === "off") || (data165 === "info")) || (data165 === "warning")) || (data165 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid13 = _errs429 === errors;
valid137 = valid137 || _valid13;
const _errs431 = errors;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(Object.keys(data165).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key42 in data165){
if(!((key42 === "severity") || (key42 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key42});
errors++;
}
}
if(data165.severity !== undefined){
let data166 = data165.severity;
if(typeof data166 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data166 === "off") || (data166 === "info")) || (data166 === "warning")) || (data166 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data165.new_only !== undefined){
if(typeof data165.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid13 = _errs431 === errors;
valid137 = valid137 || _valid13;
if(!valid137){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs428;
if(vErrors !== null){
if(_errs428){
vErrors.length = _errs428;
}
else {
vErrors = null;
}
}
}
}
if(data149["manifest-lock-mismatch"] !== undefined){
let data168 = data149["manifest-lock-mismatch"];
const _errs439 = errors;
let valid139 = false;
const _errs440 = errors;
if(typeof data168 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data168 === "off") || (data168 === "info")) || (data168 === "warning")) || (data168 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid14 = _errs440 === errors;
valid139 = valid139 || _valid14;
const _errs442 = errors;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(Object.keys(data168).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key43 in data168){
if(!((key43 === "severity") || (key43 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key43});
errors++;
}
}
if(data168.severity !== undefined){
let data169 = data168.severity;
if(typeof data169 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data169 === "off") || (data169 === "info")) || (data169 === "warning")) || (data169 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data168.new_only !== undefined){
if(typeof data168.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid14 = _errs442 === errors;
valid139 = valid139 || _valid14;
if(!valid139){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs439;
if(vErrors !== null){
if(_errs439){
vErrors.length = _errs439;
}
else {
vErrors = null;
}
}
}
}
if(data149["missing-lock"] !== undefined){
let data171 = data149["missing-lock"];
const _errs450 = errors;
let valid141 = false;
const _errs451 = errors;
if(typeof data171 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data171 === "off") || (data171 === "info")) || (data171 === "warning")) || (data171 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid15 = _errs451 === errors;
valid141 = valid141 || _valid15;
const _errs453 = errors;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(Object.keys(data171).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key44 in data171){
if(!((key44 === "severity") || (key44 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key44});
errors++;
}
}
if(data171.severity !== undefined){
let data172 = data171.severity;
if(typeof data172 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data172 === "off") || (data172 === "info")) || (data172 === "warning")) || (data172 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data171.new_only !== undefined){
if(typeof data171.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid15 = _errs453 === errors;
valid141 = valid141 || _valid15;
if(!valid141){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs450;
if(vErrors !== null){
if(_errs450){
vErrors.length = _errs450;
}
else {
vErrors = null;
}
}
}
}
if(data149["version-skew"] !== undefined){
let data174 = data149["version-skew"];
const _errs461 = errors;
let valid143 = false;
const _errs462 = errors;
if(typeof data174 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data174 === "off") || (data174 === "info")) || (data174 === "warning")) || (data174 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid16 = _errs462 === errors;
valid143 = valid143 || _valid16;
const _errs464 = errors;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(Object.keys(data174).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key45 in data174){
if(!((key45 === "severity") || (key45 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key45});
errors++;
}
}
if(data174.severity !== undefined){
let data175 = data174.severity;
if(typeof data175 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data175 === "off") || (data175 === "info")) || (data175 === "warning")) || (data175 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data174.new_only !== undefined){
if(typeof data174.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid16 = _errs464 === errors;
valid143 = valid143 || _valid16;
if(!valid143){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs461;
if(vErrors !== null){
if(_errs461){
vErrors.length = _errs461;
}
else {
vErrors = null;
}
}
}
}
if(data149["undeclared-import"] !== undefined){
let data177 = data149["undeclared-import"];
const _errs472 = errors;
let valid145 = false;
const _errs473 = errors;
if(typeof data177 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data177 === "off") || (data177 === "info")) || (data177 === "warning")) || (data177 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid17 = _errs473 === errors;
valid145 = valid145 || _valid17;
const _errs475 = errors;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(Object.keys(data177).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key46 in data177){
if(!((key46 === "severity") || (key46 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key46});
errors++;
}
}
if(data177.severity !== undefined){
let data178 = data177.severity;
if(typeof data178 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data178 === "off") || (data178 === "info")) || (data178 === "warning")) || (data178 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data177.new_only !== undefined){
if(typeof data177.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid17 = _errs475 === errors;
valid145 = valid145 || _valid17;
if(!valid145){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs472;
if(vErrors !== null){
if(_errs472){
vErrors.length = _errs472;
}
else {
vErrors = null;
}
}
}
}
if(data149["unused-dependency"] !== undefined){
let data180 = data149["unused-dependency"];
const _errs483 = errors;
let valid147 = false;
const _errs484 = errors;
if(typeof data180 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data180 === "off") || (data180 === "info")) || (data180 === "warning")) || (data180 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid18 = _errs484 === errors;
valid147 = valid147 || _valid18;
const _errs486 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(Object.keys(data180).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key47 in data180){
if(!((key47 === "severity") || (key47 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key47});
errors++;
}
}
if(data180.severity !== undefined){
let data181 = data180.severity;
if(typeof data181 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data181 === "off") || (data181 === "info")) || (data181 === "warning")) || (data181 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data180.new_only !== undefined){
if(typeof data180.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid18 = _errs486 === errors;
valid147 = valid147 || _valid18;
if(!valid147){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs483;
if(vErrors !== null){
if(_errs483){
vErrors.length = _errs483;
}
else {
vErrors = null;
}
}
}
}
if(data149["dependency-added"] !== undefined){
let data183 = data149["dependency-added"];
const _errs494 = errors;
let valid149 = false;
const _errs495 = errors;
if(typeof data183 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data183 === "off") || (data183 === "info")) || (data183 === "warning")) || (data183 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid19 = _errs495 === errors;
valid149 = valid149 || _valid19;
const _errs497 = errors;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(Object.keys(data183).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key48 in data183){
if(!(key48 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key48});
errors++;
}
}
if(data183.severity !== undefined){
let data184 = data183.severity;
if(typeof data184 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data184 === "off") || (data184 === "info")) || (data184 === "warning")) || (data184 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid19 = _errs497 === errors;
valid149 = valid149 || _valid19;
if(!valid149){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs494;
if(vErrors !== null){
if(_errs494){
vErrors.length = _errs494;
}
else {
vErrors = null;
}
}
}
}
if(data149["dependency-removed"] !== undefined){
let data185 = data149["dependency-removed"];
const _errs503 = errors;
let valid151 = false;
const _errs504 = errors;
if(typeof data185 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data185 === "off") || (data185 === "info")) || (data185 === "warning")) || (data185 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid20 = _errs504 === errors;
valid151 = valid151 || _valid20;
const _errs506 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(Object.keys(data185).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key49 in data185){
if(!(key49 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key49});
errors++;
}
}
if(data185.severity !== undefined){
let data186 = data185.severity;
if(typeof data186 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data186 === "off") || (data186 === "info")) || (data186 === "warning")) || (data186 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid20 = _errs506 === errors;
valid151 = valid151 || _valid20;
if(!valid151){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs503;
if(vErrors !== null){
if(_errs503){
vErrors.length = _errs503;
}
else {
vErrors = null;
}
}
}
}
if(data149["major-upgrade"] !== undefined){
let data187 = data149["major-upgrade"];
const _errs512 = errors;
let valid153 = false;
const _errs513 = errors;
if(typeof data187 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data187 === "off") || (data187 === "info")) || (data187 === "warning")) || (data187 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid21 = _errs513 === errors;
valid153 = valid153 || _valid21;
const _errs515 = errors;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(Object.keys(data187).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key50 in data187){
if(!(key50 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key50});
errors++;
}
}
if(data187.severity !== undefined){
let data188 = data187.severity;
if(typeof data188 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data188 === "off") || (data188 === "info")) || (data188 === "warning")) || (data188 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid21 = _errs515 === errors;
valid153 = valid153 || _valid21;
if(!valid153){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs512;
if(vErrors !== null){
if(_errs512){
vErrors.length = _errs512;
}
else {
vErrors = null;
}
}
}
}
if(data149["schema-breaking-change"] !== undefined){
let data189 = data149["schema-breaking-change"];
const _errs521 = errors;
let valid155 = false;
const _errs522 = errors;
if(typeof data189 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data189 === "off") || (data189 === "info")) || (data189 === "warning")) || (data189 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid22 = _errs522 === errors;
valid155 = valid155 || _valid22;
const _errs524 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(Object.keys(data189).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key51 in data189){
if(!(key51 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key51});
errors++;
}
}
if(data189.severity !== undefined){
let data190 = data189.severity;
if(typeof data190 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data190 === "off") || (data190 === "info")) || (data190 === "warning")) || (data190 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid22 = _errs524 === errors;
valid155 = valid155 || _valid22;
if(!valid155){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs521;
if(vErrors !== null){
if(_errs521){
vErrors.length = _errs521;
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
if(data134.ignore !== undefined){
let data191 = data134.ignore;
if(Array.isArray(data191)){
const len32 = data191.length;
for(let i49=0; i49<len32; i49++){
let data192 = data191[i49];
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
if(data192.paths === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49, "#/properties/rulepacks/properties/drift/properties/ignore/items/required", "required", {missingProperty: "paths"});
errors++;
}
if(data192.reason === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49, "#/properties/rulepacks/properties/drift/properties/ignore/items/required", "required", {missingProperty: "reason"});
errors++;
}
for(const key52 in data192){
if(!((key52 === "paths") || (key52 === "reason"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49, "#/properties/rulepacks/properties/drift/properties/ignore/items/additionalProperties", "additionalProperties", {additionalProperty: key52});
errors++;
}
}
if(data192.paths !== undefined){
let data193 = data192.paths;
if(Array.isArray(data193)){
if(data193.length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49+"/paths", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/minItems", "minItems", {limit: 1});
errors++;
}
const len33 = data193.length;
for(let i50=0; i50<len33; i50++){
let data194 = data193[i50];
if(typeof data194 === "string"){
if(func2(data194) < 1){
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
if(data192.reason !== undefined){
let data195 = data192.reason;
if(typeof data195 === "string"){
if(func2(data195) > 1000){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i49+"/reason", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data195) < 1){
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
let data196 = data.snapshot;
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
for(const key53 in data196){
if(!((key53 === "untracked") || (key53 === "limits"))){
vErrors = addError(vErrors, instancePath+"/snapshot", "#/properties/snapshot/additionalProperties", "additionalProperties", {additionalProperty: key53});
errors++;
}
}
if(data196.untracked !== undefined){
let data197 = data196.untracked;
if(typeof data197 !== "string"){
vErrors = addError(vErrors, instancePath+"/snapshot/untracked", "#/properties/snapshot/properties/untracked/type", "type", {type: "string"});
errors++;
}
if(!(((data197 === "auto") || (data197 === "include")) || (data197 === "exclude"))){
vErrors = addError(vErrors, instancePath+"/snapshot/untracked", "#/properties/snapshot/properties/untracked/enum", "enum", {allowedValues: ["auto","include","exclude"]});
errors++;
}
}
if(data196.limits !== undefined){
let data198 = data196.limits;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key54 in data198){
if(!((key54 === "files") || (key54 === "scan_bytes"))){
vErrors = addError(vErrors, instancePath+"/snapshot/limits", "#/properties/snapshot/properties/limits/additionalProperties", "additionalProperties", {additionalProperty: key54});
errors++;
}
}
if(data198.files !== undefined){
let data199 = data198.files;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/files", "#/properties/snapshot/properties/limits/properties/files/type", "type", {type: "integer"});
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 > 100000000 || isNaN(data199)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/files", "#/properties/snapshot/properties/limits/properties/files/maximum", "maximum", {comparison: "<=", limit: 100000000});
errors++;
}
if(data199 < 1 || isNaN(data199)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/files", "#/properties/snapshot/properties/limits/properties/files/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data198.scan_bytes !== undefined){
let data200 = data198.scan_bytes;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/scan_bytes", "#/properties/snapshot/properties/limits/properties/scan_bytes/type", "type", {type: "integer"});
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 1073741824 || isNaN(data200)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/scan_bytes", "#/properties/snapshot/properties/limits/properties/scan_bytes/maximum", "maximum", {comparison: "<=", limit: 1073741824});
errors++;
}
if(data200 < 1 || isNaN(data200)){
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
let data201 = data.waivers;
if(Array.isArray(data201)){
const len34 = data201.length;
for(let i51=0; i51<len34; i51++){
let data202 = data201[i51];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.rule === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/required", "required", {missingProperty: "rule"});
errors++;
}
if(data202.reason === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/required", "required", {missingProperty: "reason"});
errors++;
}
if(data202.owner === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/required", "required", {missingProperty: "owner"});
errors++;
}
if(data202.expires === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/required", "required", {missingProperty: "expires"});
errors++;
}
for(const key55 in data202){
if(!((((((key55 === "rule") || (key55 === "path")) || (key55 === "fingerprint")) || (key55 === "reason")) || (key55 === "owner")) || (key55 === "expires"))){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51, "#/properties/waivers/items/additionalProperties", "additionalProperties", {additionalProperty: key55});
errors++;
}
}
if(data202.rule !== undefined){
let data203 = data202.rule;
if(typeof data203 === "string"){
if(func2(data203) > 500){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/rule", "#/properties/waivers/items/properties/rule/maxLength", "maxLength", {limit: 500});
errors++;
}
if(func2(data203) < 3){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/rule", "#/properties/waivers/items/properties/rule/minLength", "minLength", {limit: 3});
errors++;
}
if(!pattern29.test(data203)){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/rule", "#/properties/waivers/items/properties/rule/pattern", "pattern", {pattern: "^[a-z][a-z0-9_-]*/[^\\u0000]+$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/rule", "#/properties/waivers/items/properties/rule/type", "type", {type: "string"});
errors++;
}
}
if(data202.path !== undefined){
let data204 = data202.path;
if(typeof data204 === "string"){
if(func2(data204) < 1){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/path", "#/properties/waivers/items/properties/path/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/path", "#/properties/waivers/items/properties/path/type", "type", {type: "string"});
errors++;
}
}
if(data202.fingerprint !== undefined){
let data205 = data202.fingerprint;
if(typeof data205 === "string"){
if(!pattern30.test(data205)){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/fingerprint", "#/properties/waivers/items/properties/fingerprint/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/fingerprint", "#/properties/waivers/items/properties/fingerprint/type", "type", {type: "string"});
errors++;
}
}
if(data202.reason !== undefined){
let data206 = data202.reason;
if(typeof data206 === "string"){
if(func2(data206) > 1000){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/reason", "#/properties/waivers/items/properties/reason/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data206) < 1){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/reason", "#/properties/waivers/items/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/reason", "#/properties/waivers/items/properties/reason/type", "type", {type: "string"});
errors++;
}
}
if(data202.owner !== undefined){
let data207 = data202.owner;
if(typeof data207 === "string"){
if(func2(data207) > 200){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/owner", "#/properties/waivers/items/properties/owner/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data207) < 1){
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/owner", "#/properties/waivers/items/properties/owner/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i51+"/owner", "#/properties/waivers/items/properties/owner/type", "type", {type: "string"});
errors++;
}
}
if(data202.expires !== undefined){
let data208 = data202.expires;
if(typeof data208 === "string"){
if(!pattern31.test(data208)){
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
