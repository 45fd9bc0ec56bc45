// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isDateTime } from '../rfc3339.js';
import { keepError, keepErrors } from '../kept-errors.js';

/** @type {import('../schema-validator.js').SchemaCheck} */
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

const schema19 = {"$id":"https://contract-gates.dev/schemas/handoff-contract.schema.json","type":"object","additionalProperties":false,"required":["schema_version","handoff_id","from_agent","to_agent","capability_id","inputs","expected_output"],"properties":{"schema_version":{"type":"string","const":"v1"},"handoff_id":{"type":"string","minLength":1},"project_id":{"type":"string","minLength":1},"trace_id":{"type":"string","minLength":1},"parent_task_id":{"type":"string","minLength":1},"from_agent":{"type":"string","minLength":1},"to_agent":{"type":"string","minLength":1},"capability_id":{"type":"string","minLength":1},"priority":{"type":"string","enum":["low","normal","high","critical"]},"inputs":{"type":"object","additionalProperties":true},"expected_output":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"type":"string","minLength":1},"schema_ref":{"type":"string","minLength":1}}},"status":{"type":"string","enum":["pending","accepted","in_progress","completed","failed","expired"]},"result_trace_id":{"type":"string","minLength":1},"error":{"type":"string","minLength":1},"created_at":{"type":"string","format":"date-time"},"deadline":{"type":"string","format":"date-time"}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const formats0 = isDateTime;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/handoff-contract.schema.json" */;
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
if(data.schema_version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema_version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.handoff_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handoff_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.from_agent === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from_agent"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
if(data.to_agent === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to_agent"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
if(data.capability_id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capability_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if(data.inputs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
if(data.expected_output === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected_output"}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(typeof data0 !== "string"){
const err8 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
if("v1" !== data0){
const err9 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "v1"}};
if(vErrors === null){
vErrors = [err9];
}
else {
keepError(vErrors, err9);
}
errors++;
}
}
if(data.handoff_id !== undefined){
let data1 = data.handoff_id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/handoff_id",schemaPath:"#/properties/handoff_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/handoff_id",schemaPath:"#/properties/handoff_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
keepError(vErrors, err11);
}
errors++;
}
}
if(data.project_id !== undefined){
let data2 = data.project_id;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err12 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
keepError(vErrors, err13);
}
errors++;
}
}
if(data.trace_id !== undefined){
let data3 = data.trace_id;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/trace_id",schemaPath:"#/properties/trace_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/trace_id",schemaPath:"#/properties/trace_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
keepError(vErrors, err15);
}
errors++;
}
}
if(data.parent_task_id !== undefined){
let data4 = data.parent_task_id;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err16 = {instancePath:instancePath+"/parent_task_id",schemaPath:"#/properties/parent_task_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/parent_task_id",schemaPath:"#/properties/parent_task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
keepError(vErrors, err17);
}
errors++;
}
}
if(data.from_agent !== undefined){
let data5 = data.from_agent;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err18 = {instancePath:instancePath+"/from_agent",schemaPath:"#/properties/from_agent/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
keepError(vErrors, err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/from_agent",schemaPath:"#/properties/from_agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
keepError(vErrors, err19);
}
errors++;
}
}
if(data.to_agent !== undefined){
let data6 = data.to_agent;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err20 = {instancePath:instancePath+"/to_agent",schemaPath:"#/properties/to_agent/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/to_agent",schemaPath:"#/properties/to_agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
keepError(vErrors, err21);
}
errors++;
}
}
if(data.capability_id !== undefined){
let data7 = data.capability_id;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err22 = {instancePath:instancePath+"/capability_id",schemaPath:"#/properties/capability_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err23 = {instancePath:instancePath+"/capability_id",schemaPath:"#/properties/capability_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
keepError(vErrors, err23);
}
errors++;
}
}
if(data.priority !== undefined){
let data8 = data.priority;
if(typeof data8 !== "string"){
const err24 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
keepError(vErrors, err24);
}
errors++;
}
if(!((((data8 === "low") || (data8 === "normal")) || (data8 === "high")) || (data8 === "critical"))){
const err25 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: schema19.properties.priority.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
keepError(vErrors, err25);
}
errors++;
}
}
if(data.inputs !== undefined){
let data9 = data.inputs;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
const err26 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
keepError(vErrors, err26);
}
errors++;
}
}
if(data.expected_output !== undefined){
let data10 = data.expected_output;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type === undefined){
const err27 = {instancePath:instancePath+"/expected_output",schemaPath:"#/properties/expected_output/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err27];
}
else {
keepError(vErrors, err27);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "type") || (key1 === "schema_ref"))){
const err28 = {instancePath:instancePath+"/expected_output",schemaPath:"#/properties/expected_output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err28];
}
else {
keepError(vErrors, err28);
}
errors++;
}
}
if(data10.type !== undefined){
let data11 = data10.type;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err29 = {instancePath:instancePath+"/expected_output/type",schemaPath:"#/properties/expected_output/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err29];
}
else {
keepError(vErrors, err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/expected_output/type",schemaPath:"#/properties/expected_output/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
keepError(vErrors, err30);
}
errors++;
}
}
if(data10.schema_ref !== undefined){
let data12 = data10.schema_ref;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err31 = {instancePath:instancePath+"/expected_output/schema_ref",schemaPath:"#/properties/expected_output/properties/schema_ref/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
keepError(vErrors, err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/expected_output/schema_ref",schemaPath:"#/properties/expected_output/properties/schema_ref/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
keepError(vErrors, err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/expected_output",schemaPath:"#/properties/expected_output/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
keepError(vErrors, err33);
}
errors++;
}
}
if(data.status !== undefined){
let data13 = data.status;
if(typeof data13 !== "string"){
const err34 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
keepError(vErrors, err34);
}
errors++;
}
if(!((((((data13 === "pending") || (data13 === "accepted")) || (data13 === "in_progress")) || (data13 === "completed")) || (data13 === "failed")) || (data13 === "expired"))){
const err35 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.status.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
keepError(vErrors, err35);
}
errors++;
}
}
if(data.result_trace_id !== undefined){
let data14 = data.result_trace_id;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err36 = {instancePath:instancePath+"/result_trace_id",schemaPath:"#/properties/result_trace_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
keepError(vErrors, err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/result_trace_id",schemaPath:"#/properties/result_trace_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
keepError(vErrors, err37);
}
errors++;
}
}
if(data.error !== undefined){
let data15 = data.error;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err38 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
keepError(vErrors, err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
keepError(vErrors, err39);
}
errors++;
}
}
if(data.created_at !== undefined){
let data16 = data.created_at;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err40 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err40];
}
else {
keepError(vErrors, err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
keepError(vErrors, err41);
}
errors++;
}
}
if(data.deadline !== undefined){
let data17 = data.deadline;
if(typeof data17 === "string"){
if(!(formats0(data17))){
const err42 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err42];
}
else {
keepError(vErrors, err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/deadline",schemaPath:"#/properties/deadline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
keepError(vErrors, err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
keepError(vErrors, err44);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
