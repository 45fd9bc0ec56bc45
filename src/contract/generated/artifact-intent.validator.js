// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/artifact-intent.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "acceptance_criteria",
    "artifact_id",
    "artifact_type",
    "intent",
    "output_convention",
    "owner",
    "parameter_sources",
    "promoted_to_task",
    "promotion_reason",
    "schema_version",
    "semantic_conventions",
    "task_id"
  ],
  "#/properties/output_convention/additionalProperties": [
    "output_ext",
    "output_path"
  ]
};

const names19_0 = {"schema_version":0,"artifact_id":0,"artifact_type":0,"intent":0,"owner":0,"task_id":0,"promoted_to_task":0,"promotion_reason":0,"parameter_sources":0,"output_convention":0,"semantic_conventions":0,"acceptance_criteria":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/artifact-intent.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "schema_version"});
errors++;
}
if(data.artifact_id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "artifact_id"});
errors++;
}
if(data.artifact_type === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "artifact_type"});
errors++;
}
if(data.intent === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "intent"});
errors++;
}
if(data.owner === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "owner"});
errors++;
}
if(data.parameter_sources === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "parameter_sources"});
errors++;
}
for(const key0 in data){
if(!(func1.call(names19_0, key0))){
vErrors = keepError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(typeof data0 !== "string"){
vErrors = keepError(vErrors, instancePath+"/schema_version", "#/properties/schema_version/type", "type", {type: "string"});
errors++;
}
if("v1" !== data0){
vErrors = keepError(vErrors, instancePath+"/schema_version", "#/properties/schema_version/const", "const", {allowedValue: "v1"});
errors++;
}
}
if(data.artifact_id !== undefined){
let data1 = data.artifact_id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = keepError(vErrors, instancePath+"/artifact_id", "#/properties/artifact_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/artifact_id", "#/properties/artifact_id/type", "type", {type: "string"});
errors++;
}
}
if(data.artifact_type !== undefined){
let data2 = data.artifact_type;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = keepError(vErrors, instancePath+"/artifact_type", "#/properties/artifact_type/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/artifact_type", "#/properties/artifact_type/type", "type", {type: "string"});
errors++;
}
}
if(data.intent !== undefined){
let data3 = data.intent;
if(typeof data3 !== "string"){
vErrors = keepError(vErrors, instancePath+"/intent", "#/properties/intent/type", "type", {type: "string"});
errors++;
}
if(!((((data3 === "create") || (data3 === "update")) || (data3 === "validate")) || (data3 === "deprecate"))){
vErrors = keepError(vErrors, instancePath+"/intent", "#/properties/intent/enum", "enum", {allowedValues: ["create","update","validate","deprecate"]});
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = keepError(vErrors, instancePath+"/owner", "#/properties/owner/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/owner", "#/properties/owner/type", "type", {type: "string"});
errors++;
}
}
if(data.task_id !== undefined){
let data5 = data.task_id;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = keepError(vErrors, instancePath+"/task_id", "#/properties/task_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/task_id", "#/properties/task_id/type", "type", {type: "string"});
errors++;
}
}
if(data.promoted_to_task !== undefined){
if(typeof data.promoted_to_task !== "boolean"){
vErrors = keepError(vErrors, instancePath+"/promoted_to_task", "#/properties/promoted_to_task/type", "type", {type: "boolean"});
errors++;
}
}
if(data.promotion_reason !== undefined){
let data7 = data.promotion_reason;
if(typeof data7 !== "string"){
vErrors = keepError(vErrors, instancePath+"/promotion_reason", "#/properties/promotion_reason/type", "type", {type: "string"});
errors++;
}
if(!((((((data7 === "lifecycle") || (data7 === "dependency")) || (data7 === "risk")) || (data7 === "ownership")) || (data7 === "traceability")) || (data7 === "none"))){
vErrors = keepError(vErrors, instancePath+"/promotion_reason", "#/properties/promotion_reason/enum", "enum", {allowedValues: ["lifecycle","dependency","risk","ownership","traceability","none"]});
errors++;
}
}
if(data.parameter_sources !== undefined){
let data8 = data.parameter_sources;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
vErrors = keepError(vErrors, instancePath+"/parameter_sources", "#/properties/parameter_sources/minProperties", "minProperties", {limit: 1});
errors++;
}
for(const key1 in data8){
let data9 = data8[key1];
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = keepError(vErrors, instancePath+"/parameter_sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/parameter_sources/additionalProperties/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/parameter_sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/parameter_sources/additionalProperties/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/parameter_sources", "#/properties/parameter_sources/type", "type", {type: "object"});
errors++;
}
}
if(data.output_convention !== undefined){
let data10 = data.output_convention;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.output_path === undefined){
vErrors = keepError(vErrors, instancePath+"/output_convention", "#/properties/output_convention/required", "required", {missingProperty: "output_path"});
errors++;
}
if(data10.output_ext === undefined){
vErrors = keepError(vErrors, instancePath+"/output_convention", "#/properties/output_convention/required", "required", {missingProperty: "output_ext"});
errors++;
}
for(const key2 in data10){
if(!((key2 === "output_path") || (key2 === "output_ext"))){
vErrors = keepError(vErrors, instancePath+"/output_convention", "#/properties/output_convention/additionalProperties", "additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data10.output_path !== undefined){
let data11 = data10.output_path;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = keepError(vErrors, instancePath+"/output_convention/output_path", "#/properties/output_convention/properties/output_path/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/output_convention/output_path", "#/properties/output_convention/properties/output_path/type", "type", {type: "string"});
errors++;
}
}
if(data10.output_ext !== undefined){
let data12 = data10.output_ext;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = keepError(vErrors, instancePath+"/output_convention/output_ext", "#/properties/output_convention/properties/output_ext/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/output_convention/output_ext", "#/properties/output_convention/properties/output_ext/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/output_convention", "#/properties/output_convention/type", "type", {type: "object"});
errors++;
}
}
if(data.semantic_conventions !== undefined){
let data13 = data.semantic_conventions;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
vErrors = keepError(vErrors, instancePath+"/semantic_conventions", "#/properties/semantic_conventions/type", "type", {type: "object"});
errors++;
}
}
if(data.acceptance_criteria !== undefined){
let data14 = data.acceptance_criteria;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = keepError(vErrors, instancePath+"/acceptance_criteria/" + i0, "#/properties/acceptance_criteria/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/acceptance_criteria/" + i0, "#/properties/acceptance_criteria/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/acceptance_criteria", "#/properties/acceptance_criteria/type", "type", {type: "array"});
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
