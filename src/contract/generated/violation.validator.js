// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/violation.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
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

const names19_0 = {"id":0,"rulepack_namespace":0,"rule_id":0,"severity":0,"category":0,"file_path":0,"line_number":0,"column_number":0,"message":0,"context":0,"detected_at":0,"analyzer_version":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern3 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
const pattern8 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/violation.schema.json" */;
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
if(data.detected_at === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "detected_at"});
errors++;
}
if(data.analyzer_version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "analyzer_version"});
errors++;
}
for(const key0 in data){
if(!(func1.call(names19_0, key0))){
vErrors = keepError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
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
if(!pattern4.test(data1)){
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
if(!pattern4.test(data2)){
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
if(!pattern4.test(data4)){
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
if(!pattern7.test(data5)){
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
if(data.detected_at !== undefined){
let data10 = data.detected_at;
if(typeof data10 !== "string"){
vErrors = keepError(vErrors, instancePath+"/detected_at", "#/properties/detected_at/type", "type", {type: "string"});
errors++;
}
if("v1" !== data10){
vErrors = keepError(vErrors, instancePath+"/detected_at", "#/properties/detected_at/const", "const", {allowedValue: "v1"});
errors++;
}
}
if(data.analyzer_version !== undefined){
let data11 = data.analyzer_version;
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
vErrors = keepError(vErrors, instancePath+"/analyzer_version", "#/properties/analyzer_version/pattern", "pattern", {pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/analyzer_version", "#/properties/analyzer_version/type", "type", {type: "string"});
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
