// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isDateTime } from '../rfc3339.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/task-span-contract.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "acceptance_criteria",
    "blocked_on_span_id",
    "blocked_reason",
    "checksums",
    "metrics",
    "next_action",
    "parent_task_id",
    "phase",
    "project_id",
    "schema_version",
    "span_id",
    "status",
    "task_id",
    "timestamp",
    "trace_id"
  ],
  "#/properties/checksums/additionalProperties": [
    "artifact_manifest_checksum",
    "project_context_checksum",
    "source_checksum"
  ],
  "#/properties/metrics/additionalProperties": [
    "artifact_count",
    "complexity_score",
    "feature_count",
    "gap_count"
  ]
};

const names19_0 = {"schema_version":0,"project_id":0,"trace_id":0,"span_id":0,"task_id":0,"parent_task_id":0,"phase":0,"status":0,"checksums":0,"metrics":0,"blocked_reason":0,"blocked_on_span_id":0,"next_action":0,"acceptance_criteria":0,"timestamp":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const formats0 = isDateTime;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/task-span-contract.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "schema_version"});
errors++;
}
if(data.project_id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "project_id"});
errors++;
}
if(data.task_id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "task_id"});
errors++;
}
if(data.phase === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "phase"});
errors++;
}
if(data.status === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "status"});
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
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
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
if(data.span_id !== undefined){
let data3 = data.span_id;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = keepError(vErrors, instancePath+"/span_id", "#/properties/span_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/span_id", "#/properties/span_id/type", "type", {type: "string"});
errors++;
}
}
if(data.task_id !== undefined){
let data4 = data.task_id;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = keepError(vErrors, instancePath+"/task_id", "#/properties/task_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/task_id", "#/properties/task_id/type", "type", {type: "string"});
errors++;
}
}
if(data.parent_task_id !== undefined){
let data5 = data.parent_task_id;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = keepError(vErrors, instancePath+"/parent_task_id", "#/properties/parent_task_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/parent_task_id", "#/properties/parent_task_id/type", "type", {type: "string"});
errors++;
}
}
if(data.phase !== undefined){
let data6 = data.phase;
if(typeof data6 !== "string"){
vErrors = keepError(vErrors, instancePath+"/phase", "#/properties/phase/type", "type", {type: "string"});
errors++;
}
if(!(((((((((((data6 === "INIT_BASELINE") || (data6 === "EXPORT_CONTRACT")) || (data6 === "CONTRACT_INTEGRITY")) || (data6 === "INGEST_PARSE_ASSESS")) || (data6 === "ROUTING_DECISION")) || (data6 === "ARTISAN_DESIGN")) || (data6 === "ARTISAN_IMPLEMENT")) || (data6 === "TEST_VALIDATE")) || (data6 === "REVIEW_CALIBRATE")) || (data6 === "FINALIZE_VERIFY")) || (data6 === "OTHER"))){
vErrors = keepError(vErrors, instancePath+"/phase", "#/properties/phase/enum", "enum", {allowedValues: ["INIT_BASELINE","EXPORT_CONTRACT","CONTRACT_INTEGRITY","INGEST_PARSE_ASSESS","ROUTING_DECISION","ARTISAN_DESIGN","ARTISAN_IMPLEMENT","TEST_VALIDATE","REVIEW_CALIBRATE","FINALIZE_VERIFY","OTHER"]});
errors++;
}
}
if(data.status !== undefined){
let data7 = data.status;
if(typeof data7 !== "string"){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/type", "type", {type: "string"});
errors++;
}
if(!(((((data7 === "not_started") || (data7 === "in_progress")) || (data7 === "blocked")) || (data7 === "completed")) || (data7 === "failed"))){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/enum", "enum", {allowedValues: ["not_started","in_progress","blocked","completed","failed"]});
errors++;
}
}
if(data.checksums !== undefined){
let data8 = data.checksums;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(((key1 === "source_checksum") || (key1 === "artifact_manifest_checksum")) || (key1 === "project_context_checksum"))){
vErrors = keepError(vErrors, instancePath+"/checksums", "#/properties/checksums/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data8.source_checksum !== undefined){
let data9 = data8.source_checksum;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = keepError(vErrors, instancePath+"/checksums/source_checksum", "#/properties/checksums/properties/source_checksum/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/checksums/source_checksum", "#/properties/checksums/properties/source_checksum/type", "type", {type: "string"});
errors++;
}
}
if(data8.artifact_manifest_checksum !== undefined){
let data10 = data8.artifact_manifest_checksum;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = keepError(vErrors, instancePath+"/checksums/artifact_manifest_checksum", "#/properties/checksums/properties/artifact_manifest_checksum/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/checksums/artifact_manifest_checksum", "#/properties/checksums/properties/artifact_manifest_checksum/type", "type", {type: "string"});
errors++;
}
}
if(data8.project_context_checksum !== undefined){
let data11 = data8.project_context_checksum;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = keepError(vErrors, instancePath+"/checksums/project_context_checksum", "#/properties/checksums/properties/project_context_checksum/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/checksums/project_context_checksum", "#/properties/checksums/properties/project_context_checksum/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/checksums", "#/properties/checksums/type", "type", {type: "object"});
errors++;
}
}
if(data.metrics !== undefined){
let data12 = data.metrics;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!((((key2 === "gap_count") || (key2 === "feature_count")) || (key2 === "complexity_score")) || (key2 === "artifact_count"))){
vErrors = keepError(vErrors, instancePath+"/metrics", "#/properties/metrics/additionalProperties", "additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data12.gap_count !== undefined){
let data13 = data12.gap_count;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = keepError(vErrors, instancePath+"/metrics/gap_count", "#/properties/metrics/properties/gap_count/type", "type", {type: "integer"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = keepError(vErrors, instancePath+"/metrics/gap_count", "#/properties/metrics/properties/gap_count/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data12.feature_count !== undefined){
let data14 = data12.feature_count;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = keepError(vErrors, instancePath+"/metrics/feature_count", "#/properties/metrics/properties/feature_count/type", "type", {type: "integer"});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = keepError(vErrors, instancePath+"/metrics/feature_count", "#/properties/metrics/properties/feature_count/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data12.complexity_score !== undefined){
let data15 = data12.complexity_score;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100 || isNaN(data15)){
vErrors = keepError(vErrors, instancePath+"/metrics/complexity_score", "#/properties/metrics/properties/complexity_score/maximum", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = keepError(vErrors, instancePath+"/metrics/complexity_score", "#/properties/metrics/properties/complexity_score/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metrics/complexity_score", "#/properties/metrics/properties/complexity_score/type", "type", {type: "number"});
errors++;
}
}
if(data12.artifact_count !== undefined){
let data16 = data12.artifact_count;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = keepError(vErrors, instancePath+"/metrics/artifact_count", "#/properties/metrics/properties/artifact_count/type", "type", {type: "integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = keepError(vErrors, instancePath+"/metrics/artifact_count", "#/properties/metrics/properties/artifact_count/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metrics", "#/properties/metrics/type", "type", {type: "object"});
errors++;
}
}
if(data.blocked_reason !== undefined){
let data17 = data.blocked_reason;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = keepError(vErrors, instancePath+"/blocked_reason", "#/properties/blocked_reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/blocked_reason", "#/properties/blocked_reason/type", "type", {type: "string"});
errors++;
}
}
if(data.blocked_on_span_id !== undefined){
let data18 = data.blocked_on_span_id;
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = keepError(vErrors, instancePath+"/blocked_on_span_id", "#/properties/blocked_on_span_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/blocked_on_span_id", "#/properties/blocked_on_span_id/type", "type", {type: "string"});
errors++;
}
}
if(data.next_action !== undefined){
let data19 = data.next_action;
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = keepError(vErrors, instancePath+"/next_action", "#/properties/next_action/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/next_action", "#/properties/next_action/type", "type", {type: "string"});
errors++;
}
}
if(data.acceptance_criteria !== undefined){
let data20 = data.acceptance_criteria;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(typeof data21 === "string"){
if(func2(data21) < 1){
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
if(data.timestamp !== undefined){
let data22 = data.timestamp;
if(typeof data22 === "string"){
if(!(formats0(data22))){
vErrors = keepError(vErrors, instancePath+"/timestamp", "#/properties/timestamp/format", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/timestamp", "#/properties/timestamp/type", "type", {type: "string"});
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
