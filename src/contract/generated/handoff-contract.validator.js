// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isDateTime } from '../rfc3339.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/handoff-contract.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "capability_id",
    "created_at",
    "deadline",
    "error",
    "expected_output",
    "from_agent",
    "handoff_id",
    "inputs",
    "parent_task_id",
    "priority",
    "project_id",
    "result_trace_id",
    "schema_version",
    "status",
    "to_agent",
    "trace_id"
  ],
  "#/properties/expected_output/additionalProperties": [
    "schema_ref",
    "type"
  ]
};

const names19_0 = {"schema_version":0,"handoff_id":0,"project_id":0,"trace_id":0,"parent_task_id":0,"from_agent":0,"to_agent":0,"capability_id":0,"priority":0,"inputs":0,"expected_output":0,"status":0,"result_trace_id":0,"error":0,"created_at":0,"deadline":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const formats0 = isDateTime;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/handoff-contract.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "schema_version"});
errors++;
}
if(data.handoff_id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "handoff_id"});
errors++;
}
if(data.from_agent === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "from_agent"});
errors++;
}
if(data.to_agent === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "to_agent"});
errors++;
}
if(data.capability_id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "capability_id"});
errors++;
}
if(data.inputs === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "inputs"});
errors++;
}
if(data.expected_output === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "expected_output"});
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
if(data.handoff_id !== undefined){
let data1 = data.handoff_id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = keepError(vErrors, instancePath+"/handoff_id", "#/properties/handoff_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/handoff_id", "#/properties/handoff_id/type", "type", {type: "string"});
errors++;
}
}
if(data.project_id !== undefined){
let data2 = data.project_id;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = keepError(vErrors, instancePath+"/project_id", "#/properties/project_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/project_id", "#/properties/project_id/type", "type", {type: "string"});
errors++;
}
}
if(data.trace_id !== undefined){
let data3 = data.trace_id;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = keepError(vErrors, instancePath+"/trace_id", "#/properties/trace_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/trace_id", "#/properties/trace_id/type", "type", {type: "string"});
errors++;
}
}
if(data.parent_task_id !== undefined){
let data4 = data.parent_task_id;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = keepError(vErrors, instancePath+"/parent_task_id", "#/properties/parent_task_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/parent_task_id", "#/properties/parent_task_id/type", "type", {type: "string"});
errors++;
}
}
if(data.from_agent !== undefined){
let data5 = data.from_agent;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = keepError(vErrors, instancePath+"/from_agent", "#/properties/from_agent/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/from_agent", "#/properties/from_agent/type", "type", {type: "string"});
errors++;
}
}
if(data.to_agent !== undefined){
let data6 = data.to_agent;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = keepError(vErrors, instancePath+"/to_agent", "#/properties/to_agent/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/to_agent", "#/properties/to_agent/type", "type", {type: "string"});
errors++;
}
}
if(data.capability_id !== undefined){
let data7 = data.capability_id;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = keepError(vErrors, instancePath+"/capability_id", "#/properties/capability_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/capability_id", "#/properties/capability_id/type", "type", {type: "string"});
errors++;
}
}
if(data.priority !== undefined){
let data8 = data.priority;
if(typeof data8 !== "string"){
vErrors = keepError(vErrors, instancePath+"/priority", "#/properties/priority/type", "type", {type: "string"});
errors++;
}
if(!((((data8 === "low") || (data8 === "normal")) || (data8 === "high")) || (data8 === "critical"))){
vErrors = keepError(vErrors, instancePath+"/priority", "#/properties/priority/enum", "enum", {allowedValues: ["low","normal","high","critical"]});
errors++;
}
}
if(data.inputs !== undefined){
let data9 = data.inputs;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
vErrors = keepError(vErrors, instancePath+"/inputs", "#/properties/inputs/type", "type", {type: "object"});
errors++;
}
}
if(data.expected_output !== undefined){
let data10 = data.expected_output;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type === undefined){
vErrors = keepError(vErrors, instancePath+"/expected_output", "#/properties/expected_output/required", "required", {missingProperty: "type"});
errors++;
}
for(const key1 in data10){
if(!((key1 === "type") || (key1 === "schema_ref"))){
vErrors = keepError(vErrors, instancePath+"/expected_output", "#/properties/expected_output/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data10.type !== undefined){
let data11 = data10.type;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = keepError(vErrors, instancePath+"/expected_output/type", "#/properties/expected_output/properties/type/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/expected_output/type", "#/properties/expected_output/properties/type/type", "type", {type: "string"});
errors++;
}
}
if(data10.schema_ref !== undefined){
let data12 = data10.schema_ref;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = keepError(vErrors, instancePath+"/expected_output/schema_ref", "#/properties/expected_output/properties/schema_ref/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/expected_output/schema_ref", "#/properties/expected_output/properties/schema_ref/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/expected_output", "#/properties/expected_output/type", "type", {type: "object"});
errors++;
}
}
if(data.status !== undefined){
let data13 = data.status;
if(typeof data13 !== "string"){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/type", "type", {type: "string"});
errors++;
}
if(!((((((data13 === "pending") || (data13 === "accepted")) || (data13 === "in_progress")) || (data13 === "completed")) || (data13 === "failed")) || (data13 === "expired"))){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/enum", "enum", {allowedValues: ["pending","accepted","in_progress","completed","failed","expired"]});
errors++;
}
}
if(data.result_trace_id !== undefined){
let data14 = data.result_trace_id;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = keepError(vErrors, instancePath+"/result_trace_id", "#/properties/result_trace_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/result_trace_id", "#/properties/result_trace_id/type", "type", {type: "string"});
errors++;
}
}
if(data.error !== undefined){
let data15 = data.error;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = keepError(vErrors, instancePath+"/error", "#/properties/error/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/error", "#/properties/error/type", "type", {type: "string"});
errors++;
}
}
if(data.created_at !== undefined){
let data16 = data.created_at;
if(typeof data16 === "string"){
if(!(formats0(data16))){
vErrors = keepError(vErrors, instancePath+"/created_at", "#/properties/created_at/format", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/created_at", "#/properties/created_at/type", "type", {type: "string"});
errors++;
}
}
if(data.deadline !== undefined){
let data17 = data.deadline;
if(typeof data17 === "string"){
if(!(formats0(data17))){
vErrors = keepError(vErrors, instancePath+"/deadline", "#/properties/deadline/format", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/deadline", "#/properties/deadline/type", "type", {type: "string"});
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
