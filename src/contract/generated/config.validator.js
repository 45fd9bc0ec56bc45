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
    "matchers",
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
const names19_123 = {"run":0,"script":0,"uses":0,"with":0,"description":0,"needs":0,"phase":0,"blocking":0,"timeout":0,"retries":0,"env":0,"clean_env":0,"requires_env":0,"on_fork":0,"if_changed":0,"working_directory":0,"thresholds":0,"warn_exit_codes":0,"new_only":0,"format":0,"matchers":0,"report":0,"allow_old":0,"artifacts":0};
const names19_455 = {"files":0,"format":0,"matchers":0,"required":0,"excluded":0,"paths":0,"changed_lines":0,"block_on":0,"metrics":0,"schema":0,"syntax":0,"time_zone":0,"windows":0,"kinds":0,"chain":0};
const names19_659 = {"missing-required-path":0,"forbidden-path":0,"undeclared-top-level":0,"protected-path-changed":0,"top-level-added":0,"top-level-removed":0,"unreadable-manifest":0,"manifest-lock-mismatch":0,"missing-lock":0,"version-skew":0,"undeclared-import":0,"unused-dependency":0,"dependency-added":0,"dependency-removed":0,"major-upgrade":0,"schema-breaking-change":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern3 = new RegExp("^[^\\u0000]*$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern14 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern15 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern20 = new RegExp("^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "u");
const pattern28 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern29 = new RegExp("^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$", "u");
const pattern30 = new RegExp("^[a-z][a-z0-9_-]*/[^\\u0000]+$", "u");
const pattern31 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern32 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

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
if(!(func1.call(names19_455, key6))){
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
if(data17.matchers !== undefined){
let data81 = data17.matchers;
if(Array.isArray(data81)){
if(data81.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/matchers", "#/properties/gates/additionalProperties/properties/matchers/minItems", "minItems", {limit: 1});
errors++;
}
const len14 = data81.length;
for(let i25=0; i25<len14; i25++){
let data82 = data81[i25];
if(typeof data82 === "string"){
if(func2(data82) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/matchers/" + i25, "#/properties/gates/additionalProperties/properties/matchers/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data82)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/matchers/" + i25, "#/properties/gates/additionalProperties/properties/matchers/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/matchers/" + i25, "#/properties/gates/additionalProperties/properties/matchers/items/type", "type", {type: "string"});
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
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/matchers", "#/properties/gates/additionalProperties/properties/matchers/uniqueItems", "uniqueItems", {i: i26, j: j11});
errors++;
break;
}
indices11[item11] = i26;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/matchers", "#/properties/gates/additionalProperties/properties/matchers/type", "type", {type: "array"});
errors++;
}
}
if(data17.report !== undefined){
let data83 = data17.report;
const _errs197 = errors;
let valid64 = false;
const _errs198 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.files === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/required", "required", {missingProperty: "files"});
errors++;
}
if(data83.format === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/required", "required", {missingProperty: "format"});
errors++;
}
for(const key19 in data83){
if(!(((key19 === "files") || (key19 === "format")) || (key19 === "matchers"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/0/additionalProperties", "additionalProperties", {additionalProperty: key19});
errors++;
}
}
if(data83.files !== undefined){
let data84 = data83.files;
if(Array.isArray(data84)){
if(data84.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/minItems", "minItems", {limit: 1});
errors++;
}
const len15 = data84.length;
for(let i27=0; i27<len15; i27++){
let data85 = data84[i27];
if(typeof data85 === "string"){
if(func2(data85) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i27, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data85)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i27, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i27, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/type", "type", {type: "string"});
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
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/uniqueItems", "uniqueItems", {i: i28, j: j12});
errors++;
break;
}
indices12[item12] = i28;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/type", "type", {type: "array"});
errors++;
}
}
if(data83.format !== undefined){
let data86 = data83.format;
if(typeof data86 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/type", "type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data86 === "junit") || (data86 === "trx")) || (data86 === "nunit")) || (data86 === "xunit")) || (data86 === "ctrf")) || (data86 === "tap")) || (data86 === "jest")) || (data86 === "vitest")) || (data86 === "mocha")) || (data86 === "playwright")) || (data86 === "go-test")) || (data86 === "dart")) || (data86 === "mochawesome")) || (data86 === "cucumber")) || (data86 === "robot")) || (data86 === "rspec")) || (data86 === "testng")) || (data86 === "cucumber-messages")) || (data86 === "sonarqube-tests")) || (data86 === "clover")) || (data86 === "cobertura")) || (data86 === "codecov")) || (data86 === "coverage-py")) || (data86 === "coverlet")) || (data86 === "go-cover")) || (data86 === "istanbul")) || (data86 === "istanbul-summary")) || (data86 === "jacoco")) || (data86 === "lcov")) || (data86 === "llvm-cov")) || (data86 === "opencover")) || (data86 === "salesforce")) || (data86 === "simplecov")) || (data86 === "sonarqube-coverage")) || (data86 === "sarif")) || (data86 === "megalinter")) || (data86 === "eslint")) || (data86 === "checkstyle")) || (data86 === "rdjson")) || (data86 === "rdjsonl")) || (data86 === "codeclimate")) || (data86 === "cargo")) || (data86 === "mypy")) || (data86 === "pylint")) || (data86 === "pyright")) || (data86 === "stylelint")) || (data86 === "biome")) || (data86 === "oxlint")) || (data86 === "deno-lint")) || (data86 === "ruff")) || (data86 === "rubocop")) || (data86 === "bandit")) || (data86 === "semgrep")) || (data86 === "trivy")) || (data86 === "grype")) || (data86 === "brakeman")) || (data86 === "npm-audit")) || (data86 === "pip-audit")) || (data86 === "golangci")) || (data86 === "phpstan")) || (data86 === "psalm")) || (data86 === "shellcheck")) || (data86 === "hadolint")) || (data86 === "sonarqube")) || (data86 === "pmd")) || (data86 === "spotbugs")) || (data86 === "cppcheck")) || (data86 === "android-lint")) || (data86 === "ruff-json-lines")) || (data86 === "zizmor")) || (data86 === "cspell")) || (data86 === "actionlint")) || (data86 === "gcc")) || (data86 === "cpd")) || (data86 === "go-vet")) || (data86 === "gosec")) || (data86 === "tsc")) || (data86 === "svelte-check")) || (data86 === "msbuild")) || (data86 === "gnu")) || (data86 === "workflow-commands")) || (data86 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/enum", "enum", {allowedValues: [{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}}}][0].properties.format.enum});
errors++;
}
}
if(data83.matchers !== undefined){
let data87 = data83.matchers;
if(Array.isArray(data87)){
if(data87.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/minItems", "minItems", {limit: 1});
errors++;
}
const len16 = data87.length;
for(let i29=0; i29<len16; i29++){
let data88 = data87[i29];
if(typeof data88 === "string"){
if(func2(data88) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data88)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i29, "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/type", "type", {type: "string"});
errors++;
}
}
let i30 = data87.length;
let j13;
if(i30 > 1){
const indices13 = {};
for(;i30--;){
let item13 = data87[i30];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/uniqueItems", "uniqueItems", {i: i30, j: j13});
errors++;
break;
}
indices13[item13] = i30;
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
var _valid2 = _errs198 === errors;
valid64 = valid64 || _valid2;
const _errs211 = errors;
if(Array.isArray(data83)){
if(data83.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/1/minItems", "minItems", {limit: 1});
errors++;
}
const len17 = data83.length;
for(let i31=0; i31<len17; i31++){
let data89 = data83[i31];
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.files === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required", "required", {missingProperty: "files"});
errors++;
}
if(data89.format === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required", "required", {missingProperty: "format"});
errors++;
}
for(const key20 in data89){
if(!(((key20 === "files") || (key20 === "format")) || (key20 === "matchers"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/additionalProperties", "additionalProperties", {additionalProperty: key20});
errors++;
}
}
if(data89.files !== undefined){
let data90 = data89.files;
if(Array.isArray(data90)){
if(data90.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/files", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/minItems", "minItems", {limit: 1});
errors++;
}
const len18 = data90.length;
for(let i32=0; i32<len18; i32++){
let data91 = data90[i32];
if(typeof data91 === "string"){
if(func2(data91) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/files/" + i32, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data91)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/files/" + i32, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/files/" + i32, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/type", "type", {type: "string"});
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
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/files", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/uniqueItems", "uniqueItems", {i: i33, j: j14});
errors++;
break;
}
indices14[item14] = i33;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/files", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/type", "type", {type: "array"});
errors++;
}
}
if(data89.format !== undefined){
let data92 = data89.format;
if(typeof data92 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/format", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/type", "type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data92 === "junit") || (data92 === "trx")) || (data92 === "nunit")) || (data92 === "xunit")) || (data92 === "ctrf")) || (data92 === "tap")) || (data92 === "jest")) || (data92 === "vitest")) || (data92 === "mocha")) || (data92 === "playwright")) || (data92 === "go-test")) || (data92 === "dart")) || (data92 === "mochawesome")) || (data92 === "cucumber")) || (data92 === "robot")) || (data92 === "rspec")) || (data92 === "testng")) || (data92 === "cucumber-messages")) || (data92 === "sonarqube-tests")) || (data92 === "clover")) || (data92 === "cobertura")) || (data92 === "codecov")) || (data92 === "coverage-py")) || (data92 === "coverlet")) || (data92 === "go-cover")) || (data92 === "istanbul")) || (data92 === "istanbul-summary")) || (data92 === "jacoco")) || (data92 === "lcov")) || (data92 === "llvm-cov")) || (data92 === "opencover")) || (data92 === "salesforce")) || (data92 === "simplecov")) || (data92 === "sonarqube-coverage")) || (data92 === "sarif")) || (data92 === "megalinter")) || (data92 === "eslint")) || (data92 === "checkstyle")) || (data92 === "rdjson")) || (data92 === "rdjsonl")) || (data92 === "codeclimate")) || (data92 === "cargo")) || (data92 === "mypy")) || (data92 === "pylint")) || (data92 === "pyright")) || (data92 === "stylelint")) || (data92 === "biome")) || (data92 === "oxlint")) || (data92 === "deno-lint")) || (data92 === "ruff")) || (data92 === "rubocop")) || (data92 === "bandit")) || (data92 === "semgrep")) || (data92 === "trivy")) || (data92 === "grype")) || (data92 === "brakeman")) || (data92 === "npm-audit")) || (data92 === "pip-audit")) || (data92 === "golangci")) || (data92 === "phpstan")) || (data92 === "psalm")) || (data92 === "shellcheck")) || (data92 === "hadolint")) || (data92 === "sonarqube")) || (data92 === "pmd")) || (data92 === "spotbugs")) || (data92 === "cppcheck")) || (data92 === "android-lint")) || (data92 === "ruff-json-lines")) || (data92 === "zizmor")) || (data92 === "cspell")) || (data92 === "actionlint")) || (data92 === "gcc")) || (data92 === "cpd")) || (data92 === "go-vet")) || (data92 === "gosec")) || (data92 === "tsc")) || (data92 === "svelte-check")) || (data92 === "msbuild")) || (data92 === "gnu")) || (data92 === "workflow-commands")) || (data92 === "problem-matcher"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/format", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/enum", "enum", {allowedValues: [{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","playwright","go-test","dart","mochawesome","cucumber","robot","rspec","testng","cucumber-messages","sonarqube-tests","clover","cobertura","codecov","coverage-py","coverlet","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sonarqube-coverage","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","cargo","mypy","pylint","pyright","stylelint","biome","oxlint","deno-lint","ruff","rubocop","bandit","semgrep","trivy","grype","brakeman","npm-audit","pip-audit","golangci","phpstan","psalm","shellcheck","hadolint","sonarqube","pmd","spotbugs","cppcheck","android-lint","ruff-json-lines","zizmor","cspell","actionlint","gcc","cpd","go-vet","gosec","tsc","svelte-check","msbuild","gnu","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}}}][1].items.properties.format.enum});
errors++;
}
}
if(data89.matchers !== undefined){
let data93 = data89.matchers;
if(Array.isArray(data93)){
if(data93.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/minItems", "minItems", {limit: 1});
errors++;
}
const len19 = data93.length;
for(let i34=0; i34<len19; i34++){
let data94 = data93[i34];
if(typeof data94 === "string"){
if(func2(data94) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/matchers/" + i34, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data94)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/matchers/" + i34, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/matchers/" + i34, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/type", "type", {type: "string"});
errors++;
}
}
let i35 = data93.length;
let j15;
if(i35 > 1){
const indices15 = {};
for(;i35--;){
let item15 = data93[i35];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j15 = indices15[item15];
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/uniqueItems", "uniqueItems", {i: i35, j: j15});
errors++;
break;
}
indices15[item15] = i35;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31+"/matchers", "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i31, "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf/1/type", "type", {type: "array"});
errors++;
}
var _valid2 = _errs211 === errors;
valid64 = valid64 || _valid2;
if(!valid64){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report", "#/properties/gates/additionalProperties/properties/report/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
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
let data96 = data17.artifacts;
if(Array.isArray(data96)){
if(data96.length > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts", "#/properties/gates/additionalProperties/properties/artifacts/maxItems", "maxItems", {limit: 200});
errors++;
}
if(data96.length < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts", "#/properties/gates/additionalProperties/properties/artifacts/minItems", "minItems", {limit: 1});
errors++;
}
const len20 = data96.length;
for(let i36=0; i36<len20; i36++){
let data97 = data96[i36];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.path === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36, "#/properties/gates/additionalProperties/properties/artifacts/items/required", "required", {missingProperty: "path"});
errors++;
}
if(data97.type === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36, "#/properties/gates/additionalProperties/properties/artifacts/items/required", "required", {missingProperty: "type"});
errors++;
}
if(data97.owner === undefined){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36, "#/properties/gates/additionalProperties/properties/artifacts/items/required", "required", {missingProperty: "owner"});
errors++;
}
for(const key21 in data97){
if(!((((key21 === "path") || (key21 === "type")) || (key21 === "intent")) || (key21 === "owner"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36, "#/properties/gates/additionalProperties/properties/artifacts/items/additionalProperties", "additionalProperties", {additionalProperty: key21});
errors++;
}
}
if(data97.path !== undefined){
let data98 = data97.path;
if(typeof data98 === "string"){
if(func2(data98) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/path", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/minLength", "minLength", {limit: 1});
errors++;
}
if(!pattern3.test(data98)){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/path", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/pattern", "pattern", {pattern: "^[^\\u0000]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/path", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/type", "type", {type: "string"});
errors++;
}
}
if(data97.type !== undefined){
let data99 = data97.type;
if(typeof data99 === "string"){
if(func2(data99) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/type", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data99) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/type", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/type", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/type", "type", {type: "string"});
errors++;
}
}
if(data97.intent !== undefined){
let data100 = data97.intent;
if(typeof data100 !== "string"){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/intent", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/type", "type", {type: "string"});
errors++;
}
if(!((((data100 === "create") || (data100 === "update")) || (data100 === "validate")) || (data100 === "deprecate"))){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/intent", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/enum", "enum", {allowedValues: ["create","update","validate","deprecate"]});
errors++;
}
}
if(data97.owner !== undefined){
let data101 = data97.owner;
if(typeof data101 === "string"){
if(func2(data101) > 200){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/owner", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data101) < 1){
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/owner", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36+"/owner", "#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i36, "#/properties/gates/additionalProperties/properties/artifacts/items/type", "type", {type: "object"});
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
let data102 = data.jobs;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key22 in data102){
if(!(key22 === "allow_skipped")){
vErrors = addError(vErrors, instancePath+"/jobs", "#/properties/jobs/additionalProperties", "additionalProperties", {additionalProperty: key22});
errors++;
}
}
if(data102.allow_skipped !== undefined){
let data103 = data102.allow_skipped;
if(Array.isArray(data103)){
const len21 = data103.length;
for(let i37=0; i37<len21; i37++){
let data104 = data103[i37];
if(typeof data104 === "string"){
if(!pattern28.test(data104)){
vErrors = addError(vErrors, instancePath+"/jobs/allow_skipped/" + i37, "#/properties/jobs/properties/allow_skipped/items/pattern", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/jobs/allow_skipped/" + i37, "#/properties/jobs/properties/allow_skipped/items/type", "type", {type: "string"});
errors++;
}
}
let i38 = data103.length;
let j16;
if(i38 > 1){
const indices16 = {};
for(;i38--;){
let item16 = data103[i38];
if(typeof item16 !== "string"){
continue;
}
if(typeof indices16[item16] == "number"){
j16 = indices16[item16];
vErrors = addError(vErrors, instancePath+"/jobs/allow_skipped", "#/properties/jobs/properties/allow_skipped/uniqueItems", "uniqueItems", {i: i38, j: j16});
errors++;
break;
}
indices16[item16] = i38;
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
let data105 = data.rulepacks;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key23 in data105){
if(!(((key23 === "change-impact") || (key23 === "cycles")) || (key23 === "drift"))){
vErrors = addError(vErrors, instancePath+"/rulepacks", "#/properties/rulepacks/additionalProperties", "additionalProperties", {additionalProperty: key23});
errors++;
}
}
if(data105["change-impact"] !== undefined){
let data106 = data105["change-impact"];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key24 in data106){
if(!((((((key24 === "enabled") || (key24 === "protected")) || (key24 === "wide_impact")) || (key24 === "impacts_all")) || (key24 === "tests")) || (key24 === "rules"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact", "#/properties/rulepacks/properties/change-impact/additionalProperties", "additionalProperties", {additionalProperty: key24});
errors++;
}
}
if(data106.enabled !== undefined){
if(typeof data106.enabled !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/enabled", "#/properties/rulepacks/properties/change-impact/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
if(data106.protected !== undefined){
let data108 = data106.protected;
if(Array.isArray(data108)){
const len22 = data108.length;
for(let i39=0; i39<len22; i39++){
let data109 = data108[i39];
if(typeof data109 === "string"){
if(func2(data109) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected/" + i39, "#/properties/rulepacks/properties/change-impact/properties/protected/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected/" + i39, "#/properties/rulepacks/properties/change-impact/properties/protected/items/type", "type", {type: "string"});
errors++;
}
}
let i40 = data108.length;
let j17;
if(i40 > 1){
const indices17 = {};
for(;i40--;){
let item17 = data108[i40];
if(typeof item17 !== "string"){
continue;
}
if(typeof indices17[item17] == "number"){
j17 = indices17[item17];
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected", "#/properties/rulepacks/properties/change-impact/properties/protected/uniqueItems", "uniqueItems", {i: i40, j: j17});
errors++;
break;
}
indices17[item17] = i40;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/protected", "#/properties/rulepacks/properties/change-impact/properties/protected/type", "type", {type: "array"});
errors++;
}
}
if(data106.wide_impact !== undefined){
let data110 = data106.wide_impact;
if(typeof data110 === "string"){
if(!pattern29.test(data110)){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/wide_impact", "#/properties/rulepacks/properties/change-impact/properties/wide_impact/pattern", "pattern", {pattern: "^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/wide_impact", "#/properties/rulepacks/properties/change-impact/properties/wide_impact/type", "type", {type: "string"});
errors++;
}
}
if(data106.impacts_all !== undefined){
let data111 = data106.impacts_all;
if(Array.isArray(data111)){
const len23 = data111.length;
for(let i41=0; i41<len23; i41++){
let data112 = data111[i41];
if(typeof data112 === "string"){
if(func2(data112) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/impacts_all/" + i41, "#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/impacts_all/" + i41, "#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/impacts_all", "#/properties/rulepacks/properties/change-impact/properties/impacts_all/type", "type", {type: "array"});
errors++;
}
}
if(data106.tests !== undefined){
let data113 = data106.tests;
if(Array.isArray(data113)){
const len24 = data113.length;
for(let i42=0; i42<len24; i42++){
let data114 = data113[i42];
if(typeof data114 === "string"){
if(func2(data114) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/tests/" + i42, "#/properties/rulepacks/properties/change-impact/properties/tests/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/tests/" + i42, "#/properties/rulepacks/properties/change-impact/properties/tests/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/tests", "#/properties/rulepacks/properties/change-impact/properties/tests/type", "type", {type: "array"});
errors++;
}
}
if(data106.rules !== undefined){
let data115 = data106.rules;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key25 in data115){
if(!(((key25 === "module-impacted") || (key25 === "protected-module-impacted")) || (key25 === "wide-impact"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules", "#/properties/rulepacks/properties/change-impact/properties/rules/additionalProperties", "additionalProperties", {additionalProperty: key25});
errors++;
}
}
if(data115["module-impacted"] !== undefined){
let data116 = data115["module-impacted"];
const _errs274 = errors;
let valid98 = false;
const _errs275 = errors;
if(typeof data116 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid3 = _errs275 === errors;
valid98 = valid98 || _valid3;
const _errs277 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key26 in data116){
if(!(key26 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key26});
errors++;
}
}
if(data116.severity !== undefined){
let data117 = data116.severity;
if(typeof data117 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data117 === "off") || (data117 === "info")) || (data117 === "warning")) || (data117 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid3 = _errs277 === errors;
valid98 = valid98 || _valid3;
if(!valid98){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs274;
if(vErrors !== null){
if(_errs274){
vErrors.length = _errs274;
}
else {
vErrors = null;
}
}
}
}
if(data115["protected-module-impacted"] !== undefined){
let data118 = data115["protected-module-impacted"];
const _errs283 = errors;
let valid100 = false;
const _errs284 = errors;
if(typeof data118 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data118 === "off") || (data118 === "info")) || (data118 === "warning")) || (data118 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid4 = _errs284 === errors;
valid100 = valid100 || _valid4;
const _errs286 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(Object.keys(data118).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key27 in data118){
if(!(key27 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key27});
errors++;
}
}
if(data118.severity !== undefined){
let data119 = data118.severity;
if(typeof data119 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data119 === "off") || (data119 === "info")) || (data119 === "warning")) || (data119 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid4 = _errs286 === errors;
valid100 = valid100 || _valid4;
if(!valid100){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/protected-module-impacted", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
}
}
if(data115["wide-impact"] !== undefined){
let data120 = data115["wide-impact"];
const _errs292 = errors;
let valid102 = false;
const _errs293 = errors;
if(typeof data120 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data120 === "off") || (data120 === "info")) || (data120 === "warning")) || (data120 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid5 = _errs293 === errors;
valid102 = valid102 || _valid5;
const _errs295 = errors;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(Object.keys(data120).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key28 in data120){
if(!(key28 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key28});
errors++;
}
}
if(data120.severity !== undefined){
let data121 = data120.severity;
if(typeof data121 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data121 === "off") || (data121 === "info")) || (data121 === "warning")) || (data121 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact/severity", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid5 = _errs295 === errors;
valid102 = valid102 || _valid5;
if(!valid102){
vErrors = addError(vErrors, instancePath+"/rulepacks/change-impact/rules/wide-impact", "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs292;
if(vErrors !== null){
if(_errs292){
vErrors.length = _errs292;
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
if(data105.cycles !== undefined){
let data122 = data105.cycles;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key29 in data122){
if(!((((((key29 === "enabled") || (key29 === "type_imports")) || (key29 === "dynamic_imports")) || (key29 === "granularity")) || (key29 === "rules")) || (key29 === "ignore"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles", "#/properties/rulepacks/properties/cycles/additionalProperties", "additionalProperties", {additionalProperty: key29});
errors++;
}
}
if(data122.enabled !== undefined){
if(typeof data122.enabled !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/enabled", "#/properties/rulepacks/properties/cycles/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
if(data122.type_imports !== undefined){
let data124 = data122.type_imports;
if(typeof data124 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/type_imports", "#/properties/rulepacks/properties/cycles/properties/type_imports/type", "type", {type: "string"});
errors++;
}
if(!((data124 === "ignore") || (data124 === "include"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/type_imports", "#/properties/rulepacks/properties/cycles/properties/type_imports/enum", "enum", {allowedValues: ["ignore","include"]});
errors++;
}
}
if(data122.dynamic_imports !== undefined){
let data125 = data122.dynamic_imports;
if(typeof data125 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/dynamic_imports", "#/properties/rulepacks/properties/cycles/properties/dynamic_imports/type", "type", {type: "string"});
errors++;
}
if(!((data125 === "include") || (data125 === "ignore"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/dynamic_imports", "#/properties/rulepacks/properties/cycles/properties/dynamic_imports/enum", "enum", {allowedValues: ["include","ignore"]});
errors++;
}
}
if(data122.granularity !== undefined){
let data126 = data122.granularity;
if(typeof data126 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/granularity", "#/properties/rulepacks/properties/cycles/properties/granularity/type", "type", {type: "string"});
errors++;
}
if(!((data126 === "language") || (data126 === "file"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/granularity", "#/properties/rulepacks/properties/cycles/properties/granularity/enum", "enum", {allowedValues: ["language","file"]});
errors++;
}
}
if(data122.rules !== undefined){
let data127 = data122.rules;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key30 in data127){
if(!(key30 === "circular-dependency-detected")){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules", "#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties", "additionalProperties", {additionalProperty: key30});
errors++;
}
}
if(data127["circular-dependency-detected"] !== undefined){
let data128 = data127["circular-dependency-detected"];
const _errs315 = errors;
let valid106 = false;
const _errs316 = errors;
if(typeof data128 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data128 === "off") || (data128 === "info")) || (data128 === "warning")) || (data128 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid6 = _errs316 === errors;
valid106 = valid106 || _valid6;
const _errs318 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(Object.keys(data128).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key31 in data128){
if(!((key31 === "severity") || (key31 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key31});
errors++;
}
}
if(data128.severity !== undefined){
let data129 = data128.severity;
if(typeof data129 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data129 === "off") || (data129 === "info")) || (data129 === "warning")) || (data129 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data128.new_only !== undefined){
if(typeof data128.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/new_only", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid6 = _errs318 === errors;
valid106 = valid106 || _valid6;
if(!valid106){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/rules/circular-dependency-detected", "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
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
if(data122.ignore !== undefined){
let data131 = data122.ignore;
if(Array.isArray(data131)){
const len25 = data131.length;
for(let i43=0; i43<len25; i43++){
let data132 = data131[i43];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.paths === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43, "#/properties/rulepacks/properties/cycles/properties/ignore/items/required", "required", {missingProperty: "paths"});
errors++;
}
if(data132.reason === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43, "#/properties/rulepacks/properties/cycles/properties/ignore/items/required", "required", {missingProperty: "reason"});
errors++;
}
for(const key32 in data132){
if(!((key32 === "paths") || (key32 === "reason"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43, "#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties", "additionalProperties", {additionalProperty: key32});
errors++;
}
}
if(data132.paths !== undefined){
let data133 = data132.paths;
if(Array.isArray(data133)){
if(data133.length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43+"/paths", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems", "minItems", {limit: 1});
errors++;
}
const len26 = data133.length;
for(let i44=0; i44<len26; i44++){
let data134 = data133[i44];
if(typeof data134 === "string"){
if(func2(data134) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43+"/paths/" + i44, "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43+"/paths/" + i44, "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43+"/paths", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type", "type", {type: "array"});
errors++;
}
}
if(data132.reason !== undefined){
let data135 = data132.reason;
if(typeof data135 === "string"){
if(func2(data135) > 1000){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43+"/reason", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data135) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43+"/reason", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43+"/reason", "#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/cycles/ignore/" + i43, "#/properties/rulepacks/properties/cycles/properties/ignore/items/type", "type", {type: "object"});
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
if(data105.drift !== undefined){
let data136 = data105.drift;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key33 in data136){
if(!((((((key33 === "enabled") || (key33 === "structure")) || (key33 === "schemas")) || (key33 === "samples")) || (key33 === "rules")) || (key33 === "ignore"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift", "#/properties/rulepacks/properties/drift/additionalProperties", "additionalProperties", {additionalProperty: key33});
errors++;
}
}
if(data136.enabled !== undefined){
if(typeof data136.enabled !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/enabled", "#/properties/rulepacks/properties/drift/properties/enabled/type", "type", {type: "boolean"});
errors++;
}
}
if(data136.structure !== undefined){
let data138 = data136.structure;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key34 in data138){
if(!((((key34 === "required") || (key34 === "forbidden")) || (key34 === "top_level")) || (key34 === "protected"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure", "#/properties/rulepacks/properties/drift/properties/structure/additionalProperties", "additionalProperties", {additionalProperty: key34});
errors++;
}
}
if(data138.required !== undefined){
let data139 = data138.required;
if(Array.isArray(data139)){
const len27 = data139.length;
for(let i45=0; i45<len27; i45++){
let data140 = data139[i45];
if(typeof data140 === "string"){
if(func2(data140) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/required/" + i45, "#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/required/" + i45, "#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/required", "#/properties/rulepacks/properties/drift/properties/structure/properties/required/type", "type", {type: "array"});
errors++;
}
}
if(data138.forbidden !== undefined){
let data141 = data138.forbidden;
if(Array.isArray(data141)){
const len28 = data141.length;
for(let i46=0; i46<len28; i46++){
let data142 = data141[i46];
if(typeof data142 === "string"){
if(func2(data142) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/forbidden/" + i46, "#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/forbidden/" + i46, "#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/forbidden", "#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/type", "type", {type: "array"});
errors++;
}
}
if(data138.top_level !== undefined){
let data143 = data138.top_level;
if(Array.isArray(data143)){
const len29 = data143.length;
for(let i47=0; i47<len29; i47++){
let data144 = data143[i47];
if(typeof data144 === "string"){
if(func2(data144) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/top_level/" + i47, "#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/top_level/" + i47, "#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/top_level", "#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/type", "type", {type: "array"});
errors++;
}
}
if(data138.protected !== undefined){
let data145 = data138.protected;
if(Array.isArray(data145)){
const len30 = data145.length;
for(let i48=0; i48<len30; i48++){
let data146 = data145[i48];
if(typeof data146 === "string"){
if(func2(data146) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/protected/" + i48, "#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/structure/protected/" + i48, "#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/type", "type", {type: "string"});
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
if(data136.schemas !== undefined){
let data147 = data136.schemas;
if(Array.isArray(data147)){
const len31 = data147.length;
for(let i49=0; i49<len31; i49++){
let data148 = data147[i49];
if(typeof data148 === "string"){
if(func2(data148) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/schemas/" + i49, "#/properties/rulepacks/properties/drift/properties/schemas/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/schemas/" + i49, "#/properties/rulepacks/properties/drift/properties/schemas/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/schemas", "#/properties/rulepacks/properties/drift/properties/schemas/type", "type", {type: "array"});
errors++;
}
}
if(data136.samples !== undefined){
let data149 = data136.samples;
if(Array.isArray(data149)){
const len32 = data149.length;
for(let i50=0; i50<len32; i50++){
let data150 = data149[i50];
if(typeof data150 === "string"){
if(func2(data150) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/samples/" + i50, "#/properties/rulepacks/properties/drift/properties/samples/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/samples/" + i50, "#/properties/rulepacks/properties/drift/properties/samples/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/samples", "#/properties/rulepacks/properties/drift/properties/samples/type", "type", {type: "array"});
errors++;
}
}
if(data136.rules !== undefined){
let data151 = data136.rules;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key35 in data151){
if(!(func1.call(names19_659, key35))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules", "#/properties/rulepacks/properties/drift/properties/rules/additionalProperties", "additionalProperties", {additionalProperty: key35});
errors++;
}
}
if(data151["missing-required-path"] !== undefined){
let data152 = data151["missing-required-path"];
const _errs372 = errors;
let valid128 = false;
const _errs373 = errors;
if(typeof data152 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data152 === "off") || (data152 === "info")) || (data152 === "warning")) || (data152 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid7 = _errs373 === errors;
valid128 = valid128 || _valid7;
const _errs375 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(Object.keys(data152).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key36 in data152){
if(!((key36 === "severity") || (key36 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key36});
errors++;
}
}
if(data152.severity !== undefined){
let data153 = data152.severity;
if(typeof data153 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data153 === "off") || (data153 === "info")) || (data153 === "warning")) || (data153 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data152.new_only !== undefined){
if(typeof data152.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid7 = _errs375 === errors;
valid128 = valid128 || _valid7;
if(!valid128){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-required-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs372;
if(vErrors !== null){
if(_errs372){
vErrors.length = _errs372;
}
else {
vErrors = null;
}
}
}
}
if(data151["forbidden-path"] !== undefined){
let data155 = data151["forbidden-path"];
const _errs383 = errors;
let valid130 = false;
const _errs384 = errors;
if(typeof data155 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data155 === "off") || (data155 === "info")) || (data155 === "warning")) || (data155 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid8 = _errs384 === errors;
valid130 = valid130 || _valid8;
const _errs386 = errors;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(Object.keys(data155).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key37 in data155){
if(!((key37 === "severity") || (key37 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key37});
errors++;
}
}
if(data155.severity !== undefined){
let data156 = data155.severity;
if(typeof data156 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data156 === "off") || (data156 === "info")) || (data156 === "warning")) || (data156 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data155.new_only !== undefined){
if(typeof data155.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid8 = _errs386 === errors;
valid130 = valid130 || _valid8;
if(!valid130){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/forbidden-path", "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs383;
if(vErrors !== null){
if(_errs383){
vErrors.length = _errs383;
}
else {
vErrors = null;
}
}
}
}
if(data151["undeclared-top-level"] !== undefined){
let data158 = data151["undeclared-top-level"];
const _errs394 = errors;
let valid132 = false;
const _errs395 = errors;
if(typeof data158 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data158 === "off") || (data158 === "info")) || (data158 === "warning")) || (data158 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid9 = _errs395 === errors;
valid132 = valid132 || _valid9;
const _errs397 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(Object.keys(data158).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key38 in data158){
if(!((key38 === "severity") || (key38 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key38});
errors++;
}
}
if(data158.severity !== undefined){
let data159 = data158.severity;
if(typeof data159 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data159 === "off") || (data159 === "info")) || (data159 === "warning")) || (data159 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data158.new_only !== undefined){
if(typeof data158.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid9 = _errs397 === errors;
valid132 = valid132 || _valid9;
if(!valid132){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-top-level", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs394;
if(vErrors !== null){
if(_errs394){
vErrors.length = _errs394;
}
else {
vErrors = null;
}
}
}
}
if(data151["protected-path-changed"] !== undefined){
let data161 = data151["protected-path-changed"];
const _errs405 = errors;
let valid134 = false;
const _errs406 = errors;
if(typeof data161 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data161 === "off") || (data161 === "info")) || (data161 === "warning")) || (data161 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid10 = _errs406 === errors;
valid134 = valid134 || _valid10;
const _errs408 = errors;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(Object.keys(data161).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key39 in data161){
if(!(key39 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key39});
errors++;
}
}
if(data161.severity !== undefined){
let data162 = data161.severity;
if(typeof data162 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data162 === "off") || (data162 === "info")) || (data162 === "warning")) || (data162 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid10 = _errs408 === errors;
valid134 = valid134 || _valid10;
if(!valid134){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/protected-path-changed", "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
}
}
if(data151["top-level-added"] !== undefined){
let data163 = data151["top-level-added"];
const _errs414 = errors;
let valid136 = false;
const _errs415 = errors;
if(typeof data163 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data163 === "off") || (data163 === "info")) || (data163 === "warning")) || (data163 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid11 = _errs415 === errors;
valid136 = valid136 || _valid11;
const _errs417 = errors;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(Object.keys(data163).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key40 in data163){
if(!(key40 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key40});
errors++;
}
}
if(data163.severity !== undefined){
let data164 = data163.severity;
if(typeof data164 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data164 === "off") || (data164 === "info")) || (data164 === "warning")) || (data164 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid11 = _errs417 === errors;
valid136 = valid136 || _valid11;
if(!valid136){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs414;
if(vErrors !== null){
if(_errs414){
vErrors.length = _errs414;
}
else {
vErrors = null;
}
}
}
}
if(data151["top-level-removed"] !== undefined){
let data165 = data151["top-level-removed"];
const _errs423 = errors;
let valid138 = false;
const _errs424 = errors;
if(typeof data165 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data165 === "off") || (data165 === "info")) || (data165 === "warning")) || (data165 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid12 = _errs424 === errors;
valid138 = valid138 || _valid12;
const _errs426 = errors;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(Object.keys(data165).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key41 in data165){
if(!(key41 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key41});
errors++;
}
}
if(data165.severity !== undefined){
let data166 = data165.severity;
if(typeof data166 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data166 === "off") || (data166 === "info")) || (data166 === "warning")) || (data166 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid12 = _errs426 === errors;
valid138 = valid138 || _valid12;
if(!valid138){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/top-level-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs423;
if(vErrors !== null){
if(_errs423){
vErrors.length = _errs423;
}
else {
vErrors = null;
}
}
}
}
if(data151["unreadable-manifest"] !== undefined){
let data167 = data151["unreadable-manifest"];
const _errs432 = errors;
let valid140 = false;
const _errs433 = errors;
if(typeof data167 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data167 === "off") || (data167 === "info")) || (data167 === "warning")) || (data167 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid13 = _errs433 === errors;
valid140 = valid140 || _valid13;
const _errs435 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(Object.keys(data167).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key42 in data167){
if(!((key42 === "severity") || (key42 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key42});
errors++;
}
}
if(data167.severity !== undefined){
let data168 = data167.severity;
if(typeof data168 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data168 === "off") || (data168 === "info")) || (data168 === "warning")) || (data168 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data167.new_only !== undefined){
if(typeof data167.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid13 = _errs435 === errors;
valid140 = valid140 || _valid13;
if(!valid140){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unreadable-manifest", "#/properties/rulepacks/properties/drift/properties/rules/properties/unreadable-manifest/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
}
}
if(data151["manifest-lock-mismatch"] !== undefined){
let data170 = data151["manifest-lock-mismatch"];
const _errs443 = errors;
let valid142 = false;
const _errs444 = errors;
if(typeof data170 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data170 === "off") || (data170 === "info")) || (data170 === "warning")) || (data170 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid14 = _errs444 === errors;
valid142 = valid142 || _valid14;
const _errs446 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(Object.keys(data170).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key43 in data170){
if(!((key43 === "severity") || (key43 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key43});
errors++;
}
}
if(data170.severity !== undefined){
let data171 = data170.severity;
if(typeof data171 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data171 === "off") || (data171 === "info")) || (data171 === "warning")) || (data171 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data170.new_only !== undefined){
if(typeof data170.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid14 = _errs446 === errors;
valid142 = valid142 || _valid14;
if(!valid142){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch", "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs443;
if(vErrors !== null){
if(_errs443){
vErrors.length = _errs443;
}
else {
vErrors = null;
}
}
}
}
if(data151["missing-lock"] !== undefined){
let data173 = data151["missing-lock"];
const _errs454 = errors;
let valid144 = false;
const _errs455 = errors;
if(typeof data173 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data173 === "off") || (data173 === "info")) || (data173 === "warning")) || (data173 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid15 = _errs455 === errors;
valid144 = valid144 || _valid15;
const _errs457 = errors;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(Object.keys(data173).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key44 in data173){
if(!((key44 === "severity") || (key44 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key44});
errors++;
}
}
if(data173.severity !== undefined){
let data174 = data173.severity;
if(typeof data174 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data174 === "off") || (data174 === "info")) || (data174 === "warning")) || (data174 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data173.new_only !== undefined){
if(typeof data173.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid15 = _errs457 === errors;
valid144 = valid144 || _valid15;
if(!valid144){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/missing-lock", "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
}
}
if(data151["version-skew"] !== undefined){
let data176 = data151["version-skew"];
const _errs465 = errors;
let valid146 = false;
const _errs466 = errors;
if(typeof data176 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data176 === "off") || (data176 === "info")) || (data176 === "warning")) || (data176 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid16 = _errs466 === errors;
valid146 = valid146 || _valid16;
const _errs468 = errors;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(Object.keys(data176).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key45 in data176){
if(!((key45 === "severity") || (key45 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key45});
errors++;
}
}
if(data176.severity !== undefined){
let data177 = data176.severity;
if(typeof data177 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data177 === "off") || (data177 === "info")) || (data177 === "warning")) || (data177 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data176.new_only !== undefined){
if(typeof data176.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid16 = _errs468 === errors;
valid146 = valid146 || _valid16;
if(!valid146){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/version-skew", "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs465;
if(vErrors !== null){
if(_errs465){
vErrors.length = _errs465;
}
else {
vErrors = null;
}
}
}
}
if(data151["undeclared-import"] !== undefined){
let data179 = data151["undeclared-import"];
const _errs476 = errors;
let valid148 = false;
const _errs477 = errors;
if(typeof data179 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data179 === "off") || (data179 === "info")) || (data179 === "warning")) || (data179 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid17 = _errs477 === errors;
valid148 = valid148 || _valid17;
const _errs479 = errors;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(Object.keys(data179).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key46 in data179){
if(!((key46 === "severity") || (key46 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key46});
errors++;
}
}
if(data179.severity !== undefined){
let data180 = data179.severity;
if(typeof data180 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data180 === "off") || (data180 === "info")) || (data180 === "warning")) || (data180 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data179.new_only !== undefined){
if(typeof data179.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid17 = _errs479 === errors;
valid148 = valid148 || _valid17;
if(!valid148){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/undeclared-import", "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs476;
if(vErrors !== null){
if(_errs476){
vErrors.length = _errs476;
}
else {
vErrors = null;
}
}
}
}
if(data151["unused-dependency"] !== undefined){
let data182 = data151["unused-dependency"];
const _errs487 = errors;
let valid150 = false;
const _errs488 = errors;
if(typeof data182 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data182 === "off") || (data182 === "info")) || (data182 === "warning")) || (data182 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][0].enum});
errors++;
}
var _valid18 = _errs488 === errors;
valid150 = valid150 || _valid18;
const _errs490 = errors;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(Object.keys(data182).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key47 in data182){
if(!((key47 === "severity") || (key47 === "new_only"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key47});
errors++;
}
}
if(data182.severity !== undefined){
let data183 = data182.severity;
if(typeof data183 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data183 === "off") || (data183 === "info")) || (data183 === "warning")) || (data183 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}][1].properties.severity.enum});
errors++;
}
}
if(data182.new_only !== undefined){
if(typeof data182.new_only !== "boolean"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency/new_only", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/new_only/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid18 = _errs490 === errors;
valid150 = valid150 || _valid18;
if(!valid150){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/unused-dependency", "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs487;
if(vErrors !== null){
if(_errs487){
vErrors.length = _errs487;
}
else {
vErrors = null;
}
}
}
}
if(data151["dependency-added"] !== undefined){
let data185 = data151["dependency-added"];
const _errs498 = errors;
let valid152 = false;
const _errs499 = errors;
if(typeof data185 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data185 === "off") || (data185 === "info")) || (data185 === "warning")) || (data185 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid19 = _errs499 === errors;
valid152 = valid152 || _valid19;
const _errs501 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(Object.keys(data185).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key48 in data185){
if(!(key48 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key48});
errors++;
}
}
if(data185.severity !== undefined){
let data186 = data185.severity;
if(typeof data186 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data186 === "off") || (data186 === "info")) || (data186 === "warning")) || (data186 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid19 = _errs501 === errors;
valid152 = valid152 || _valid19;
if(!valid152){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-added", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs498;
if(vErrors !== null){
if(_errs498){
vErrors.length = _errs498;
}
else {
vErrors = null;
}
}
}
}
if(data151["dependency-removed"] !== undefined){
let data187 = data151["dependency-removed"];
const _errs507 = errors;
let valid154 = false;
const _errs508 = errors;
if(typeof data187 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data187 === "off") || (data187 === "info")) || (data187 === "warning")) || (data187 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid20 = _errs508 === errors;
valid154 = valid154 || _valid20;
const _errs510 = errors;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(Object.keys(data187).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key49 in data187){
if(!(key49 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key49});
errors++;
}
}
if(data187.severity !== undefined){
let data188 = data187.severity;
if(typeof data188 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data188 === "off") || (data188 === "info")) || (data188 === "warning")) || (data188 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid20 = _errs510 === errors;
valid154 = valid154 || _valid20;
if(!valid154){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/dependency-removed", "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs507;
if(vErrors !== null){
if(_errs507){
vErrors.length = _errs507;
}
else {
vErrors = null;
}
}
}
}
if(data151["major-upgrade"] !== undefined){
let data189 = data151["major-upgrade"];
const _errs516 = errors;
let valid156 = false;
const _errs517 = errors;
if(typeof data189 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data189 === "off") || (data189 === "info")) || (data189 === "warning")) || (data189 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid21 = _errs517 === errors;
valid156 = valid156 || _valid21;
const _errs519 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(Object.keys(data189).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key50 in data189){
if(!(key50 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key50});
errors++;
}
}
if(data189.severity !== undefined){
let data190 = data189.severity;
if(typeof data190 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data190 === "off") || (data190 === "info")) || (data190 === "warning")) || (data190 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid21 = _errs519 === errors;
valid156 = valid156 || _valid21;
if(!valid156){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/major-upgrade", "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs516;
if(vErrors !== null){
if(_errs516){
vErrors.length = _errs516;
}
else {
vErrors = null;
}
}
}
}
if(data151["schema-breaking-change"] !== undefined){
let data191 = data151["schema-breaking-change"];
const _errs525 = errors;
let valid158 = false;
const _errs526 = errors;
if(typeof data191 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/type", "type", {type: "string"});
errors++;
}
if(!((((data191 === "off") || (data191 === "info")) || (data191 === "warning")) || (data191 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][0].enum});
errors++;
}
var _valid22 = _errs526 === errors;
valid158 = valid158 || _valid22;
const _errs528 = errors;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(Object.keys(data191).length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key51 in data191){
if(!(key51 === "severity")){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/additionalProperties", "additionalProperties", {additionalProperty: key51});
errors++;
}
}
if(data191.severity !== undefined){
let data192 = data191.severity;
if(typeof data192 !== "string"){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data192 === "off") || (data192 === "info")) || (data192 === "warning")) || (data192 === "error"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/enum", "enum", {allowedValues: [{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}][1].properties.severity.enum});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/type", "type", {type: "object"});
errors++;
}
var _valid22 = _errs528 === errors;
valid158 = valid158 || _valid22;
if(!valid158){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/rules/schema-breaking-change", "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs525;
if(vErrors !== null){
if(_errs525){
vErrors.length = _errs525;
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
if(data136.ignore !== undefined){
let data193 = data136.ignore;
if(Array.isArray(data193)){
const len33 = data193.length;
for(let i51=0; i51<len33; i51++){
let data194 = data193[i51];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.paths === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51, "#/properties/rulepacks/properties/drift/properties/ignore/items/required", "required", {missingProperty: "paths"});
errors++;
}
if(data194.reason === undefined){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51, "#/properties/rulepacks/properties/drift/properties/ignore/items/required", "required", {missingProperty: "reason"});
errors++;
}
for(const key52 in data194){
if(!((key52 === "paths") || (key52 === "reason"))){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51, "#/properties/rulepacks/properties/drift/properties/ignore/items/additionalProperties", "additionalProperties", {additionalProperty: key52});
errors++;
}
}
if(data194.paths !== undefined){
let data195 = data194.paths;
if(Array.isArray(data195)){
if(data195.length < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51+"/paths", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/minItems", "minItems", {limit: 1});
errors++;
}
const len34 = data195.length;
for(let i52=0; i52<len34; i52++){
let data196 = data195[i52];
if(typeof data196 === "string"){
if(func2(data196) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51+"/paths/" + i52, "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51+"/paths/" + i52, "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51+"/paths", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/type", "type", {type: "array"});
errors++;
}
}
if(data194.reason !== undefined){
let data197 = data194.reason;
if(typeof data197 === "string"){
if(func2(data197) > 1000){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51+"/reason", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data197) < 1){
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51+"/reason", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51+"/reason", "#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepacks/drift/ignore/" + i51, "#/properties/rulepacks/properties/drift/properties/ignore/items/type", "type", {type: "object"});
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
let data198 = data.snapshot;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key53 in data198){
if(!((key53 === "untracked") || (key53 === "limits"))){
vErrors = addError(vErrors, instancePath+"/snapshot", "#/properties/snapshot/additionalProperties", "additionalProperties", {additionalProperty: key53});
errors++;
}
}
if(data198.untracked !== undefined){
let data199 = data198.untracked;
if(typeof data199 !== "string"){
vErrors = addError(vErrors, instancePath+"/snapshot/untracked", "#/properties/snapshot/properties/untracked/type", "type", {type: "string"});
errors++;
}
if(!(((data199 === "auto") || (data199 === "include")) || (data199 === "exclude"))){
vErrors = addError(vErrors, instancePath+"/snapshot/untracked", "#/properties/snapshot/properties/untracked/enum", "enum", {allowedValues: ["auto","include","exclude"]});
errors++;
}
}
if(data198.limits !== undefined){
let data200 = data198.limits;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
for(const key54 in data200){
if(!((key54 === "files") || (key54 === "scan_bytes"))){
vErrors = addError(vErrors, instancePath+"/snapshot/limits", "#/properties/snapshot/properties/limits/additionalProperties", "additionalProperties", {additionalProperty: key54});
errors++;
}
}
if(data200.files !== undefined){
let data201 = data200.files;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/files", "#/properties/snapshot/properties/limits/properties/files/type", "type", {type: "integer"});
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 100000000 || isNaN(data201)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/files", "#/properties/snapshot/properties/limits/properties/files/maximum", "maximum", {comparison: "<=", limit: 100000000});
errors++;
}
if(data201 < 1 || isNaN(data201)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/files", "#/properties/snapshot/properties/limits/properties/files/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data200.scan_bytes !== undefined){
let data202 = data200.scan_bytes;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/scan_bytes", "#/properties/snapshot/properties/limits/properties/scan_bytes/type", "type", {type: "integer"});
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 1073741824 || isNaN(data202)){
vErrors = addError(vErrors, instancePath+"/snapshot/limits/scan_bytes", "#/properties/snapshot/properties/limits/properties/scan_bytes/maximum", "maximum", {comparison: "<=", limit: 1073741824});
errors++;
}
if(data202 < 1 || isNaN(data202)){
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
let data203 = data.waivers;
if(Array.isArray(data203)){
const len35 = data203.length;
for(let i53=0; i53<len35; i53++){
let data204 = data203[i53];
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.rule === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53, "#/properties/waivers/items/required", "required", {missingProperty: "rule"});
errors++;
}
if(data204.reason === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53, "#/properties/waivers/items/required", "required", {missingProperty: "reason"});
errors++;
}
if(data204.owner === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53, "#/properties/waivers/items/required", "required", {missingProperty: "owner"});
errors++;
}
if(data204.expires === undefined){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53, "#/properties/waivers/items/required", "required", {missingProperty: "expires"});
errors++;
}
for(const key55 in data204){
if(!((((((key55 === "rule") || (key55 === "path")) || (key55 === "fingerprint")) || (key55 === "reason")) || (key55 === "owner")) || (key55 === "expires"))){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53, "#/properties/waivers/items/additionalProperties", "additionalProperties", {additionalProperty: key55});
errors++;
}
}
if(data204.rule !== undefined){
let data205 = data204.rule;
if(typeof data205 === "string"){
if(func2(data205) > 500){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/rule", "#/properties/waivers/items/properties/rule/maxLength", "maxLength", {limit: 500});
errors++;
}
if(func2(data205) < 3){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/rule", "#/properties/waivers/items/properties/rule/minLength", "minLength", {limit: 3});
errors++;
}
if(!pattern30.test(data205)){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/rule", "#/properties/waivers/items/properties/rule/pattern", "pattern", {pattern: "^[a-z][a-z0-9_-]*/[^\\u0000]+$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/rule", "#/properties/waivers/items/properties/rule/type", "type", {type: "string"});
errors++;
}
}
if(data204.path !== undefined){
let data206 = data204.path;
if(typeof data206 === "string"){
if(func2(data206) < 1){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/path", "#/properties/waivers/items/properties/path/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/path", "#/properties/waivers/items/properties/path/type", "type", {type: "string"});
errors++;
}
}
if(data204.fingerprint !== undefined){
let data207 = data204.fingerprint;
if(typeof data207 === "string"){
if(!pattern31.test(data207)){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/fingerprint", "#/properties/waivers/items/properties/fingerprint/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/fingerprint", "#/properties/waivers/items/properties/fingerprint/type", "type", {type: "string"});
errors++;
}
}
if(data204.reason !== undefined){
let data208 = data204.reason;
if(typeof data208 === "string"){
if(func2(data208) > 1000){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/reason", "#/properties/waivers/items/properties/reason/maxLength", "maxLength", {limit: 1000});
errors++;
}
if(func2(data208) < 1){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/reason", "#/properties/waivers/items/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/reason", "#/properties/waivers/items/properties/reason/type", "type", {type: "string"});
errors++;
}
}
if(data204.owner !== undefined){
let data209 = data204.owner;
if(typeof data209 === "string"){
if(func2(data209) > 200){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/owner", "#/properties/waivers/items/properties/owner/maxLength", "maxLength", {limit: 200});
errors++;
}
if(func2(data209) < 1){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/owner", "#/properties/waivers/items/properties/owner/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/owner", "#/properties/waivers/items/properties/owner/type", "type", {type: "string"});
errors++;
}
}
if(data204.expires !== undefined){
let data210 = data204.expires;
if(typeof data210 === "string"){
if(!pattern32.test(data210)){
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/expires", "#/properties/waivers/items/properties/expires/pattern", "pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i53+"/expires", "#/properties/waivers/items/properties/expires/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers/" + i53, "#/properties/waivers/items/type", "type", {type: "object"});
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
