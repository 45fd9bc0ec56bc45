// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isDateTime } from '../rfc3339.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/gate_report.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {};

const formats0 = isDateTime;
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const func1 = countCodePoints;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "level"});
errors++;
}
if(data.message === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "message"});
errors++;
}
if(data.level !== undefined){
let data0 = data.level;
if(typeof data0 !== "string"){
vErrors = keepError(vErrors, instancePath+"/level", "#/properties/level/type", "type", {type: "string"});
errors++;
}
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "info"))){
vErrors = keepError(vErrors, instancePath+"/level", "#/properties/level/enum", "enum", {allowedValues: ["error","warning","info"]});
errors++;
}
}
if(data.message !== undefined){
let data1 = data.message;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = keepError(vErrors, instancePath+"/message", "#/properties/message/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/message", "#/properties/message/type", "type", {type: "string"});
errors++;
}
}
if(data.file !== undefined){
let data2 = data.file;
if(typeof data2 === "string"){
if(func1(data2) < 1){
vErrors = keepError(vErrors, instancePath+"/file", "#/properties/file/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/file", "#/properties/file/type", "type", {type: "string"});
errors++;
}
}
if(data.line !== undefined){
let data3 = data.line;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = keepError(vErrors, instancePath+"/line", "#/properties/line/type", "type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = keepError(vErrors, instancePath+"/line", "#/properties/line/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.column !== undefined){
let data4 = data.column;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = keepError(vErrors, instancePath+"/column", "#/properties/column/type", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = keepError(vErrors, instancePath+"/column", "#/properties/column/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.rule !== undefined){
let data5 = data.rule;
if(typeof data5 === "string"){
if(func1(data5) < 1){
vErrors = keepError(vErrors, instancePath+"/rule", "#/properties/rule/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/rule", "#/properties/rule/type", "type", {type: "string"});
errors++;
}
}
if(data.suggestion !== undefined){
let data6 = data.suggestion;
if(typeof data6 === "string"){
if(func1(data6) < 1){
vErrors = keepError(vErrors, instancePath+"/suggestion", "#/properties/suggestion/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/suggestion", "#/properties/suggestion/type", "type", {type: "string"});
errors++;
}
}
if(data.code_snippet !== undefined){
if(typeof data.code_snippet !== "string"){
vErrors = keepError(vErrors, instancePath+"/code_snippet", "#/properties/code_snippet/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
if(data.status === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "status"});
errors++;
}
if(data.duration_seconds === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "duration_seconds"});
errors++;
}
if(data.findings === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "findings"});
errors++;
}
if(data.metrics === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "metrics"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = keepError(vErrors, instancePath+"/name", "#/properties/name/pattern", "pattern", {pattern: "^[a-z][a-z0-9_]*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/name", "#/properties/name/type", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/type", "type", {type: "string"});
errors++;
}
if(!(((data1 === "pass") || (data1 === "fail")) || (data1 === "warn"))){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/enum", "enum", {allowedValues: ["pass","fail","warn"]});
errors++;
}
}
if(data.duration_seconds !== undefined){
let data2 = data.duration_seconds;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = keepError(vErrors, instancePath+"/duration_seconds", "#/properties/duration_seconds/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/duration_seconds", "#/properties/duration_seconds/type", "type", {type: "number"});
errors++;
}
}
if(data.findings !== undefined){
let data3 = data.findings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data3[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : keepErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/findings", "#/properties/findings/type", "type", {type: "array"});
errors++;
}
}
if(data.metrics !== undefined){
let data5 = data.metrics;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
vErrors = keepError(vErrors, instancePath+"/metrics", "#/properties/metrics/type", "type", {type: "object"});
errors++;
}
}
if(data.metadata !== undefined){
let data6 = data.metadata;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.script !== undefined){
let data7 = data6.script;
if(typeof data7 === "string"){
if(func1(data7) < 1){
vErrors = keepError(vErrors, instancePath+"/metadata/script", "#/properties/metadata/properties/script/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata/script", "#/properties/metadata/properties/script/type", "type", {type: "string"});
errors++;
}
}
if(data6.version !== undefined){
let data8 = data6.version;
if(typeof data8 === "string"){
if(func1(data8) < 1){
vErrors = keepError(vErrors, instancePath+"/metadata/version", "#/properties/metadata/properties/version/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata/version", "#/properties/metadata/properties/version/type", "type", {type: "string"});
errors++;
}
}
if(data6.config_file !== undefined){
let data9 = data6.config_file;
if(typeof data9 === "string"){
if(func1(data9) < 1){
vErrors = keepError(vErrors, instancePath+"/metadata/config_file", "#/properties/metadata/properties/config_file/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata/config_file", "#/properties/metadata/properties/config_file/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata", "#/properties/metadata/type", "type", {type: "object"});
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


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
if(data.reason === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "reason"});
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = keepError(vErrors, instancePath+"/name", "#/properties/name/pattern", "pattern", {pattern: "^[a-z][a-z0-9_]*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/name", "#/properties/name/type", "type", {type: "string"});
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = keepError(vErrors, instancePath+"/reason", "#/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/reason", "#/properties/reason/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/gate_report.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "version"});
errors++;
}
if(data.timestamp === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "timestamp"});
errors++;
}
if(data.environment === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "environment"});
errors++;
}
if(data.gates === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "gates"});
errors++;
}
if(data.summary === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "summary"});
errors++;
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 !== "string"){
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/type", "type", {type: "string"});
errors++;
}
if("2.0" !== data0){
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/const", "const", {allowedValue: "2.0"});
errors++;
}
}
if(data.timestamp !== undefined){
let data1 = data.timestamp;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = keepError(vErrors, instancePath+"/timestamp", "#/properties/timestamp/format", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/timestamp", "#/properties/timestamp/type", "type", {type: "string"});
errors++;
}
}
if(data.environment !== undefined){
let data2 = data.environment;
if(typeof data2 !== "string"){
vErrors = keepError(vErrors, instancePath+"/environment", "#/properties/environment/type", "type", {type: "string"});
errors++;
}
if(!((data2 === "local") || (data2 === "ci"))){
vErrors = keepError(vErrors, instancePath+"/environment", "#/properties/environment/enum", "enum", {allowedValues: ["local","ci"]});
errors++;
}
}
if(data.gates !== undefined){
let data3 = data.gates;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = keepError(vErrors, instancePath+"/gates", "#/properties/gates/minItems", "minItems", {limit: 1});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data3[i0], {instancePath:instancePath+"/gates/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : keepErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/gates", "#/properties/gates/type", "type", {type: "array"});
errors++;
}
}
if(data.summary !== undefined){
let data5 = data.summary;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.total === undefined){
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/required", "required", {missingProperty: "total"});
errors++;
}
if(data5.passed === undefined){
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/required", "required", {missingProperty: "passed"});
errors++;
}
if(data5.failed === undefined){
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/required", "required", {missingProperty: "failed"});
errors++;
}
if(data5.warnings === undefined){
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/required", "required", {missingProperty: "warnings"});
errors++;
}
if(data5.total !== undefined){
let data6 = data5.total;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = keepError(vErrors, instancePath+"/summary/total", "#/properties/summary/properties/total/type", "type", {type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = keepError(vErrors, instancePath+"/summary/total", "#/properties/summary/properties/total/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data5.passed !== undefined){
let data7 = data5.passed;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = keepError(vErrors, instancePath+"/summary/passed", "#/properties/summary/properties/passed/type", "type", {type: "integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = keepError(vErrors, instancePath+"/summary/passed", "#/properties/summary/properties/passed/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data5.failed !== undefined){
let data8 = data5.failed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = keepError(vErrors, instancePath+"/summary/failed", "#/properties/summary/properties/failed/type", "type", {type: "integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = keepError(vErrors, instancePath+"/summary/failed", "#/properties/summary/properties/failed/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data5.warnings !== undefined){
let data9 = data5.warnings;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = keepError(vErrors, instancePath+"/summary/warnings", "#/properties/summary/properties/warnings/type", "type", {type: "integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = keepError(vErrors, instancePath+"/summary/warnings", "#/properties/summary/properties/warnings/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/summary", "#/properties/summary/type", "type", {type: "object"});
errors++;
}
}
if(data.metadata !== undefined){
let data10 = data.metadata;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.commit_sha !== undefined){
let data11 = data10.commit_sha;
if(typeof data11 === "string"){
if(func1(data11) < 1){
vErrors = keepError(vErrors, instancePath+"/metadata/commit_sha", "#/properties/metadata/properties/commit_sha/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata/commit_sha", "#/properties/metadata/properties/commit_sha/type", "type", {type: "string"});
errors++;
}
}
if(data10.branch !== undefined){
let data12 = data10.branch;
if(typeof data12 === "string"){
if(func1(data12) < 1){
vErrors = keepError(vErrors, instancePath+"/metadata/branch", "#/properties/metadata/properties/branch/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata/branch", "#/properties/metadata/properties/branch/type", "type", {type: "string"});
errors++;
}
}
if(data10.workflow_run_id !== undefined){
let data13 = data10.workflow_run_id;
if((typeof data13 !== "string") && (!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13))))){
vErrors = keepError(vErrors, instancePath+"/metadata/workflow_run_id", "#/properties/metadata/properties/workflow_run_id/type", "type", {type: ["string","integer"]});
errors++;
}
}
if(data10.executor !== undefined){
let data14 = data10.executor;
if(typeof data14 === "string"){
if(func1(data14) < 1){
vErrors = keepError(vErrors, instancePath+"/metadata/executor", "#/properties/metadata/properties/executor/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata/executor", "#/properties/metadata/properties/executor/type", "type", {type: "string"});
errors++;
}
}
if(data10.not_run !== undefined){
let data15 = data10.not_run;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate57(data15[i1], {instancePath:instancePath+"/metadata/not_run/" + i1,parentData:data15,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : keepErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata/not_run", "#/properties/metadata/properties/not_run/type", "type", {type: "array"});
errors++;
}
}
if(data10.skipped !== undefined){
let data17 = data10.skipped;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate57(data17[i2], {instancePath:instancePath+"/metadata/skipped/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : keepErrors(vErrors, validate57.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata/skipped", "#/properties/metadata/properties/skipped/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata", "#/properties/metadata/type", "type", {type: "object"});
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
