// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isDateTime } from '../rfc3339.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/gate-result.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "blocking",
    "checked_at",
    "evidence",
    "gate_id",
    "next_action",
    "phase",
    "reason",
    "result",
    "schema_version",
    "severity",
    "task_id",
    "trace_id"
  ],
  "#/$defs/GateResultEvidence/additionalProperties": [
    "description",
    "ref",
    "type"
  ]
};

const names19_0 = {"schema_version":0,"gate_id":0,"trace_id":0,"task_id":0,"phase":0,"result":0,"severity":0,"blocking":0,"reason":0,"next_action":0,"evidence":0,"checked_at":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "type"});
errors++;
}
if(data.ref === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "ref"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "ref")) || (key0 === "description"))){
vErrors = keepError(vErrors, instancePath, "#/$defs/GateResultEvidence/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = keepError(vErrors, instancePath+"/type", "#/properties/type/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/type", "#/properties/type/type", "type", {type: "string"});
errors++;
}
}
if(data.ref !== undefined){
let data1 = data.ref;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = keepError(vErrors, instancePath+"/ref", "#/properties/ref/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/ref", "#/properties/ref/type", "type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = keepError(vErrors, instancePath+"/description", "#/properties/description/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/description", "#/properties/description/type", "type", {type: "string"});
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

const formats0 = isDateTime;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/gate-result.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "schema_version"});
errors++;
}
if(data.gate_id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "gate_id"});
errors++;
}
if(data.phase === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "phase"});
errors++;
}
if(data.result === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "result"});
errors++;
}
if(data.severity === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "severity"});
errors++;
}
if(data.checked_at === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "checked_at"});
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
if(data.gate_id !== undefined){
let data1 = data.gate_id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = keepError(vErrors, instancePath+"/gate_id", "#/properties/gate_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/gate_id", "#/properties/gate_id/type", "type", {type: "string"});
errors++;
}
}
if(data.trace_id !== undefined){
let data2 = data.trace_id;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = keepError(vErrors, instancePath+"/trace_id", "#/properties/trace_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/trace_id", "#/properties/trace_id/type", "type", {type: "string"});
errors++;
}
}
if(data.task_id !== undefined){
let data3 = data.task_id;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = keepError(vErrors, instancePath+"/task_id", "#/properties/task_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/task_id", "#/properties/task_id/type", "type", {type: "string"});
errors++;
}
}
if(data.phase !== undefined){
let data4 = data.phase;
if(typeof data4 !== "string"){
vErrors = keepError(vErrors, instancePath+"/phase", "#/properties/phase/type", "type", {type: "string"});
errors++;
}
if(!(((((((((((data4 === "INIT_BASELINE") || (data4 === "EXPORT_CONTRACT")) || (data4 === "CONTRACT_INTEGRITY")) || (data4 === "INGEST_PARSE_ASSESS")) || (data4 === "ROUTING_DECISION")) || (data4 === "ARTISAN_DESIGN")) || (data4 === "ARTISAN_IMPLEMENT")) || (data4 === "TEST_VALIDATE")) || (data4 === "REVIEW_CALIBRATE")) || (data4 === "FINALIZE_VERIFY")) || (data4 === "OTHER"))){
vErrors = keepError(vErrors, instancePath+"/phase", "#/properties/phase/enum", "enum", {allowedValues: ["INIT_BASELINE","EXPORT_CONTRACT","CONTRACT_INTEGRITY","INGEST_PARSE_ASSESS","ROUTING_DECISION","ARTISAN_DESIGN","ARTISAN_IMPLEMENT","TEST_VALIDATE","REVIEW_CALIBRATE","FINALIZE_VERIFY","OTHER"]});
errors++;
}
}
if(data.result !== undefined){
let data5 = data.result;
if(typeof data5 !== "string"){
vErrors = keepError(vErrors, instancePath+"/result", "#/properties/result/type", "type", {type: "string"});
errors++;
}
if(!((data5 === "pass") || (data5 === "fail"))){
vErrors = keepError(vErrors, instancePath+"/result", "#/properties/result/enum", "enum", {allowedValues: ["pass","fail"]});
errors++;
}
}
if(data.severity !== undefined){
let data6 = data.severity;
if(typeof data6 !== "string"){
vErrors = keepError(vErrors, instancePath+"/severity", "#/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!((((data6 === "info") || (data6 === "warning")) || (data6 === "error")) || (data6 === "critical"))){
vErrors = keepError(vErrors, instancePath+"/severity", "#/properties/severity/enum", "enum", {allowedValues: ["info","warning","error","critical"]});
errors++;
}
}
if(data.blocking !== undefined){
if(typeof data.blocking !== "boolean"){
vErrors = keepError(vErrors, instancePath+"/blocking", "#/properties/blocking/type", "type", {type: "boolean"});
errors++;
}
}
if(data.reason !== undefined){
let data8 = data.reason;
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = keepError(vErrors, instancePath+"/reason", "#/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/reason", "#/properties/reason/type", "type", {type: "string"});
errors++;
}
}
if(data.next_action !== undefined){
let data9 = data.next_action;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = keepError(vErrors, instancePath+"/next_action", "#/properties/next_action/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/next_action", "#/properties/next_action/type", "type", {type: "string"});
errors++;
}
}
if(data.evidence !== undefined){
let data10 = data.evidence;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data10[i0], {instancePath:instancePath+"/evidence/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : keepErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/evidence", "#/properties/evidence/type", "type", {type: "array"});
errors++;
}
}
if(data.checked_at !== undefined){
let data12 = data.checked_at;
if(typeof data12 === "string"){
if(!(formats0(data12))){
vErrors = keepError(vErrors, instancePath+"/checked_at", "#/properties/checked_at/format", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/checked_at", "#/properties/checked_at/type", "type", {type: "string"});
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
