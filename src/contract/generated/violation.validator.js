// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { keepError, keepErrors } from '../kept-errors.js';

/** @type {import('../schema-validator.js').SchemaCheck} */
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

const schema19 = {"$id":"https://contract-gates.dev/schemas/violation.schema.json","type":"object","additionalProperties":false,"required":["id","rulepack_namespace","rule_id","severity","category","file_path","line_number","column_number","message","detected_at","analyzer_version"],"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},"rulepack_namespace":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"rule_id":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"severity":{"type":"string","enum":["error","warning","info"]},"category":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"file_path":{"type":"string","pattern":"^[^/\\\\][^\\\\]*$"},"line_number":{"type":["integer","null"],"minimum":1},"column_number":{"type":["integer","null"],"minimum":1},"message":{"type":"string","minLength":1},"context":{"type":"object","additionalProperties":true},"detected_at":{"type":"string","const":"v1"},"analyzer_version":{"type":"string","pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"}}};
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
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.rulepack_namespace === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rulepack_namespace"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.rule_id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule_id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
if(data.severity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
if(data.category === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "category"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if(data.file_path === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_path"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
if(data.line_number === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line_number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
if(data.column_number === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "column_number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
if(data.message === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
if(data.detected_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detected_at"}};
if(vErrors === null){
vErrors = [err9];
}
else {
keepError(vErrors, err9);
}
errors++;
}
if(data.analyzer_version === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "analyzer_version"}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err11];
}
else {
keepError(vErrors, err11);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
keepError(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
keepError(vErrors, err13);
}
errors++;
}
}
if(data.rulepack_namespace !== undefined){
let data1 = data.rulepack_namespace;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err14 = {instancePath:instancePath+"/rulepack_namespace",schemaPath:"#/properties/rulepack_namespace/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
keepError(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/rulepack_namespace",schemaPath:"#/properties/rulepack_namespace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
keepError(vErrors, err15);
}
errors++;
}
}
if(data.rule_id !== undefined){
let data2 = data.rule_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err16 = {instancePath:instancePath+"/rule_id",schemaPath:"#/properties/rule_id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
keepError(vErrors, err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/rule_id",schemaPath:"#/properties/rule_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
keepError(vErrors, err17);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
const err18 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
keepError(vErrors, err18);
}
errors++;
}
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))){
const err19 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.severity.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
keepError(vErrors, err19);
}
errors++;
}
}
if(data.category !== undefined){
let data4 = data.category;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err20 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
keepError(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
keepError(vErrors, err21);
}
errors++;
}
}
if(data.file_path !== undefined){
let data5 = data.file_path;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err22 = {instancePath:instancePath+"/file_path",schemaPath:"#/properties/file_path/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\][^\\\\]*$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
keepError(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/file_path",schemaPath:"#/properties/file_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
keepError(vErrors, err23);
}
errors++;
}
}
if(data.line_number !== undefined){
let data6 = data.line_number;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
const err24 = {instancePath:instancePath+"/line_number",schemaPath:"#/properties/line_number/type",keyword:"type",params:{type: schema19.properties.line_number.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
keepError(vErrors, err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/line_number",schemaPath:"#/properties/line_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
keepError(vErrors, err25);
}
errors++;
}
}
}
if(data.column_number !== undefined){
let data7 = data.column_number;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
const err26 = {instancePath:instancePath+"/column_number",schemaPath:"#/properties/column_number/type",keyword:"type",params:{type: schema19.properties.column_number.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
keepError(vErrors, err26);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
const err27 = {instancePath:instancePath+"/column_number",schemaPath:"#/properties/column_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err27];
}
else {
keepError(vErrors, err27);
}
errors++;
}
}
}
if(data.message !== undefined){
let data8 = data.message;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err28 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
keepError(vErrors, err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
keepError(vErrors, err29);
}
errors++;
}
}
if(data.context !== undefined){
let data9 = data.context;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err30 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
keepError(vErrors, err30);
}
errors++;
}
}
if(data.detected_at !== undefined){
let data10 = data.detected_at;
if(typeof data10 !== "string"){
const err31 = {instancePath:instancePath+"/detected_at",schemaPath:"#/properties/detected_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
keepError(vErrors, err31);
}
errors++;
}
if("v1" !== data10){
const err32 = {instancePath:instancePath+"/detected_at",schemaPath:"#/properties/detected_at/const",keyword:"const",params:{allowedValue: "v1"}};
if(vErrors === null){
vErrors = [err32];
}
else {
keepError(vErrors, err32);
}
errors++;
}
}
if(data.analyzer_version !== undefined){
let data11 = data.analyzer_version;
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
const err33 = {instancePath:instancePath+"/analyzer_version",schemaPath:"#/properties/analyzer_version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
keepError(vErrors, err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/analyzer_version",schemaPath:"#/properties/analyzer_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
keepError(vErrors, err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
keepError(vErrors, err35);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
