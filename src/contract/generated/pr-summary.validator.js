// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/pr-summary.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
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

const pattern3 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern10 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const names20_0 = {"id":0,"rulepack_namespace":0,"rule_id":0,"severity":0,"category":0,"file_path":0,"line_number":0,"column_number":0,"message":0,"context":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern8 = new RegExp("^[^/\\\\][^\\\\]*$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "id"});
errors++;
}
if(data.rulepack_namespace === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "rulepack_namespace"});
errors++;
}
if(data.rule_id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "rule_id"});
errors++;
}
if(data.severity === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "severity"});
errors++;
}
if(data.category === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "category"});
errors++;
}
if(data.file_path === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "file_path"});
errors++;
}
if(data.line_number === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "line_number"});
errors++;
}
if(data.column_number === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "column_number"});
errors++;
}
if(data.message === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "message"});
errors++;
}
for(const key0 in data){
if(!(func1.call(names20_0, key0))){
vErrors = keepError(vErrors, instancePath, "#/$defs/PRSummaryViolation/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = keepError(vErrors, instancePath+"/id", "#/properties/id/pattern", "pattern", {pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: "string"});
errors++;
}
}
if(data.rulepack_namespace !== undefined){
let data1 = data.rulepack_namespace;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = keepError(vErrors, instancePath+"/rulepack_namespace", "#/properties/rulepack_namespace/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/rulepack_namespace", "#/properties/rulepack_namespace/type", "type", {type: "string"});
errors++;
}
}
if(data.rule_id !== undefined){
let data2 = data.rule_id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = keepError(vErrors, instancePath+"/rule_id", "#/properties/rule_id/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/rule_id", "#/properties/rule_id/type", "type", {type: "string"});
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
vErrors = keepError(vErrors, instancePath+"/severity", "#/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))){
vErrors = keepError(vErrors, instancePath+"/severity", "#/properties/severity/enum", "enum", {allowedValues: ["error","warning","info"]});
errors++;
}
}
if(data.category !== undefined){
let data4 = data.category;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = keepError(vErrors, instancePath+"/category", "#/properties/category/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/category", "#/properties/category/type", "type", {type: "string"});
errors++;
}
}
if(data.file_path !== undefined){
let data5 = data.file_path;
if(typeof data5 === "string"){
if(!pattern8.test(data5)){
vErrors = keepError(vErrors, instancePath+"/file_path", "#/properties/file_path/pattern", "pattern", {pattern: "^[^/\\\\][^\\\\]*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/file_path", "#/properties/file_path/type", "type", {type: "string"});
errors++;
}
}
if(data.line_number !== undefined){
let data6 = data.line_number;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
vErrors = keepError(vErrors, instancePath+"/line_number", "#/properties/line_number/type", "type", {type: ["integer","null"]});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = keepError(vErrors, instancePath+"/line_number", "#/properties/line_number/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.column_number !== undefined){
let data7 = data.column_number;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
vErrors = keepError(vErrors, instancePath+"/column_number", "#/properties/column_number/type", "type", {type: ["integer","null"]});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors = keepError(vErrors, instancePath+"/column_number", "#/properties/column_number/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.message !== undefined){
let data8 = data.message;
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = keepError(vErrors, instancePath+"/message", "#/properties/message/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/message", "#/properties/message/type", "type", {type: "string"});
errors++;
}
}
if(data.context !== undefined){
let data9 = data.context;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
vErrors = keepError(vErrors, instancePath+"/context", "#/properties/context/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/pr-summary.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "version"});
errors++;
}
if(data.summary === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "summary"});
errors++;
}
if(data.violations === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "violations"});
errors++;
}
if(data.envelope_reference === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "envelope_reference"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "summary")) || (key0 === "violations")) || (key0 === "envelope_reference"))){
vErrors = keepError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 !== "string"){
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/type", "type", {type: "string"});
errors++;
}
if("1.0.0" !== data0){
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/const", "const", {allowedValue: "1.0.0"});
errors++;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.total_violations === undefined){
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/required", "required", {missingProperty: "total_violations"});
errors++;
}
if(data1.by_severity === undefined){
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/required", "required", {missingProperty: "by_severity"});
errors++;
}
if(data1.by_category === undefined){
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/required", "required", {missingProperty: "by_category"});
errors++;
}
for(const key1 in data1){
if(!(((key1 === "total_violations") || (key1 === "by_severity")) || (key1 === "by_category"))){
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.total_violations !== undefined){
let data2 = data1.total_violations;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = keepError(vErrors, instancePath+"/summary/total_violations", "#/properties/summary/properties/total_violations/type", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = keepError(vErrors, instancePath+"/summary/total_violations", "#/properties/summary/properties/total_violations/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data1.by_severity !== undefined){
let data3 = data1.by_severity;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.error === undefined){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity", "#/properties/summary/properties/by_severity/required", "required", {missingProperty: "error"});
errors++;
}
if(data3.warning === undefined){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity", "#/properties/summary/properties/by_severity/required", "required", {missingProperty: "warning"});
errors++;
}
if(data3.info === undefined){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity", "#/properties/summary/properties/by_severity/required", "required", {missingProperty: "info"});
errors++;
}
for(const key2 in data3){
if(!(((key2 === "error") || (key2 === "warning")) || (key2 === "info"))){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity", "#/properties/summary/properties/by_severity/additionalProperties", "additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data3.error !== undefined){
let data4 = data3.error;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity/error", "#/properties/summary/properties/by_severity/properties/error/type", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity/error", "#/properties/summary/properties/by_severity/properties/error/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data3.warning !== undefined){
let data5 = data3.warning;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity/warning", "#/properties/summary/properties/by_severity/properties/warning/type", "type", {type: "integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity/warning", "#/properties/summary/properties/by_severity/properties/warning/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data3.info !== undefined){
let data6 = data3.info;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity/info", "#/properties/summary/properties/by_severity/properties/info/type", "type", {type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = keepError(vErrors, instancePath+"/summary/by_severity/info", "#/properties/summary/properties/by_severity/properties/info/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/summary/by_severity", "#/properties/summary/properties/by_severity/type", "type", {type: "object"});
errors++;
}
}
if(data1.by_category !== undefined){
let data7 = data1.by_category;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs20 = errors;
if(typeof key3 === "string"){
if(!pattern3.test(key3)){
vErrors = keepError(vErrors, instancePath+"/summary/by_category", "#/properties/summary/properties/by_category/propertyNames/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}, key3);
errors++;
}
}
var valid3 = _errs20 === errors;
if(!valid3){
vErrors = keepError(vErrors, instancePath+"/summary/by_category", "#/properties/summary/properties/by_category/propertyNames", "propertyNames", {propertyName: key3});
errors++;
}
}
for(const key4 in data7){
let data8 = data7[key4];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = keepError(vErrors, instancePath+"/summary/by_category/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/summary/properties/by_category/additionalProperties/type", "type", {type: "integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
vErrors = keepError(vErrors, instancePath+"/summary/by_category/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/summary/properties/by_category/additionalProperties/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/summary/by_category", "#/properties/summary/properties/by_category/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/type", "type", {type: "object"});
errors++;
}
}
if(data.violations !== undefined){
let data9 = data.violations;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data9[i0], {instancePath:instancePath+"/violations/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : keepErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/violations", "#/properties/violations/type", "type", {type: "array"});
errors++;
}
}
if(data.envelope_reference !== undefined){
let data11 = data.envelope_reference;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.signature === undefined){
vErrors = keepError(vErrors, instancePath+"/envelope_reference", "#/properties/envelope_reference/required", "required", {missingProperty: "signature"});
errors++;
}
if(data11.analyzer_version === undefined){
vErrors = keepError(vErrors, instancePath+"/envelope_reference", "#/properties/envelope_reference/required", "required", {missingProperty: "analyzer_version"});
errors++;
}
if(data11.schema_version === undefined){
vErrors = keepError(vErrors, instancePath+"/envelope_reference", "#/properties/envelope_reference/required", "required", {missingProperty: "schema_version"});
errors++;
}
if(data11.repo_fingerprint === undefined){
vErrors = keepError(vErrors, instancePath+"/envelope_reference", "#/properties/envelope_reference/required", "required", {missingProperty: "repo_fingerprint"});
errors++;
}
for(const key5 in data11){
if(!((((key5 === "signature") || (key5 === "analyzer_version")) || (key5 === "schema_version")) || (key5 === "repo_fingerprint"))){
vErrors = keepError(vErrors, instancePath+"/envelope_reference", "#/properties/envelope_reference/additionalProperties", "additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data11.signature !== undefined){
let data12 = data11.signature;
if(typeof data12 === "string"){
if(!pattern9.test(data12)){
vErrors = keepError(vErrors, instancePath+"/envelope_reference/signature", "#/properties/envelope_reference/properties/signature/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/envelope_reference/signature", "#/properties/envelope_reference/properties/signature/type", "type", {type: "string"});
errors++;
}
}
if(data11.analyzer_version !== undefined){
let data13 = data11.analyzer_version;
if(typeof data13 === "string"){
if(!pattern10.test(data13)){
vErrors = keepError(vErrors, instancePath+"/envelope_reference/analyzer_version", "#/properties/envelope_reference/properties/analyzer_version/pattern", "pattern", {pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/envelope_reference/analyzer_version", "#/properties/envelope_reference/properties/analyzer_version/type", "type", {type: "string"});
errors++;
}
}
if(data11.schema_version !== undefined){
let data14 = data11.schema_version;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = keepError(vErrors, instancePath+"/envelope_reference/schema_version", "#/properties/envelope_reference/properties/schema_version/type", "type", {type: "integer"});
errors++;
}
if(1 !== data14){
vErrors = keepError(vErrors, instancePath+"/envelope_reference/schema_version", "#/properties/envelope_reference/properties/schema_version/const", "const", {allowedValue: 1});
errors++;
}
}
if(data11.repo_fingerprint !== undefined){
let data15 = data11.repo_fingerprint;
if(typeof data15 === "string"){
if(!pattern9.test(data15)){
vErrors = keepError(vErrors, instancePath+"/envelope_reference/repo_fingerprint", "#/properties/envelope_reference/properties/repo_fingerprint/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/envelope_reference/repo_fingerprint", "#/properties/envelope_reference/properties/repo_fingerprint/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/envelope_reference", "#/properties/envelope_reference/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
