// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isDateTime } from '../rfc3339.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/deployment-contract.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "audit",
    "meta",
    "quality",
    "schemaVersion",
    "status"
  ],
  "#/properties/meta/additionalProperties": [
    "adapter",
    "engine",
    "timestamp",
    "trigger"
  ],
  "#/properties/quality/additionalProperties": [
    "coverage",
    "staticAnalysis",
    "tests"
  ],
  "#/properties/quality/properties/coverage/additionalProperties": [
    "actual",
    "met",
    "required"
  ],
  "#/properties/quality/properties/tests/additionalProperties": [
    "failed",
    "passed",
    "total"
  ],
  "#/properties/quality/properties/staticAnalysis/additionalProperties": [
    "blockingViolations",
    "criticalViolations",
    "highViolations",
    "met",
    "tool"
  ],
  "#/properties/audit/additionalProperties": [
    "commit",
    "orgId",
    "repository",
    "triggeredBy"
  ]
};

const func1 = countCodePoints;
const formats0 = isDateTime;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/deployment-contract.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schemaVersion === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "schemaVersion"});
errors++;
}
if(data.meta === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "meta"});
errors++;
}
if(data.status === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "status"});
errors++;
}
if(data.quality === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "quality"});
errors++;
}
if(data.audit === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "audit"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "schemaVersion") || (key0 === "meta")) || (key0 === "status")) || (key0 === "quality")) || (key0 === "audit"))){
vErrors = keepError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.schemaVersion !== undefined){
let data0 = data.schemaVersion;
if(typeof data0 !== "string"){
vErrors = keepError(vErrors, instancePath+"/schemaVersion", "#/properties/schemaVersion/type", "type", {type: "string"});
errors++;
}
if("1.0" !== data0){
vErrors = keepError(vErrors, instancePath+"/schemaVersion", "#/properties/schemaVersion/const", "const", {allowedValue: "1.0"});
errors++;
}
}
if(data.meta !== undefined){
let data1 = data.meta;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.adapter === undefined){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/required", "required", {missingProperty: "adapter"});
errors++;
}
if(data1.engine === undefined){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/required", "required", {missingProperty: "engine"});
errors++;
}
if(data1.timestamp === undefined){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/required", "required", {missingProperty: "timestamp"});
errors++;
}
if(data1.trigger === undefined){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/required", "required", {missingProperty: "trigger"});
errors++;
}
for(const key1 in data1){
if(!((((key1 === "adapter") || (key1 === "engine")) || (key1 === "timestamp")) || (key1 === "trigger"))){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data1.adapter !== undefined){
let data2 = data1.adapter;
if(typeof data2 === "string"){
if(func1(data2) < 1){
vErrors = keepError(vErrors, instancePath+"/meta/adapter", "#/properties/meta/properties/adapter/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/meta/adapter", "#/properties/meta/properties/adapter/type", "type", {type: "string"});
errors++;
}
}
if(data1.engine !== undefined){
let data3 = data1.engine;
if(typeof data3 !== "string"){
vErrors = keepError(vErrors, instancePath+"/meta/engine", "#/properties/meta/properties/engine/type", "type", {type: "string"});
errors++;
}
if(!(((data3 === "native") || (data3 === "hardis")) || (data3 === "custom"))){
vErrors = keepError(vErrors, instancePath+"/meta/engine", "#/properties/meta/properties/engine/enum", "enum", {allowedValues: ["native","hardis","custom"]});
errors++;
}
}
if(data1.timestamp !== undefined){
let data4 = data1.timestamp;
if(typeof data4 === "string"){
if(!(formats0(data4))){
vErrors = keepError(vErrors, instancePath+"/meta/timestamp", "#/properties/meta/properties/timestamp/format", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/meta/timestamp", "#/properties/meta/properties/timestamp/type", "type", {type: "string"});
errors++;
}
}
if(data1.trigger !== undefined){
let data5 = data1.trigger;
if(typeof data5 === "string"){
if(func1(data5) < 1){
vErrors = keepError(vErrors, instancePath+"/meta/trigger", "#/properties/meta/properties/trigger/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/meta/trigger", "#/properties/meta/properties/trigger/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/type", "type", {type: "object"});
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/type", "type", {type: "string"});
errors++;
}
if(!(((data6 === "Succeeded") || (data6 === "Failed")) || (data6 === "Blocked"))){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/enum", "enum", {allowedValues: ["Succeeded","Failed","Blocked"]});
errors++;
}
}
if(data.quality !== undefined){
let data7 = data.quality;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.coverage === undefined){
vErrors = keepError(vErrors, instancePath+"/quality", "#/properties/quality/required", "required", {missingProperty: "coverage"});
errors++;
}
if(data7.tests === undefined){
vErrors = keepError(vErrors, instancePath+"/quality", "#/properties/quality/required", "required", {missingProperty: "tests"});
errors++;
}
for(const key2 in data7){
if(!(((key2 === "coverage") || (key2 === "tests")) || (key2 === "staticAnalysis"))){
vErrors = keepError(vErrors, instancePath+"/quality", "#/properties/quality/additionalProperties", "additionalProperties", {additionalProperty: key2});
errors++;
}
}
if(data7.coverage !== undefined){
let data8 = data7.coverage;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.actual === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/coverage", "#/properties/quality/properties/coverage/required", "required", {missingProperty: "actual"});
errors++;
}
if(data8.required === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/coverage", "#/properties/quality/properties/coverage/required", "required", {missingProperty: "required"});
errors++;
}
if(data8.met === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/coverage", "#/properties/quality/properties/coverage/required", "required", {missingProperty: "met"});
errors++;
}
for(const key3 in data8){
if(!(((key3 === "actual") || (key3 === "required")) || (key3 === "met"))){
vErrors = keepError(vErrors, instancePath+"/quality/coverage", "#/properties/quality/properties/coverage/additionalProperties", "additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data8.actual !== undefined){
let data9 = data8.actual;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
vErrors = keepError(vErrors, instancePath+"/quality/coverage/actual", "#/properties/quality/properties/coverage/properties/actual/maximum", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = keepError(vErrors, instancePath+"/quality/coverage/actual", "#/properties/quality/properties/coverage/properties/actual/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/quality/coverage/actual", "#/properties/quality/properties/coverage/properties/actual/type", "type", {type: "number"});
errors++;
}
}
if(data8.required !== undefined){
let data10 = data8.required;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100 || isNaN(data10)){
vErrors = keepError(vErrors, instancePath+"/quality/coverage/required", "#/properties/quality/properties/coverage/properties/required/maximum", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = keepError(vErrors, instancePath+"/quality/coverage/required", "#/properties/quality/properties/coverage/properties/required/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/quality/coverage/required", "#/properties/quality/properties/coverage/properties/required/type", "type", {type: "number"});
errors++;
}
}
if(data8.met !== undefined){
if(typeof data8.met !== "boolean"){
vErrors = keepError(vErrors, instancePath+"/quality/coverage/met", "#/properties/quality/properties/coverage/properties/met/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/quality/coverage", "#/properties/quality/properties/coverage/type", "type", {type: "object"});
errors++;
}
}
if(data7.tests !== undefined){
let data12 = data7.tests;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.total === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/tests", "#/properties/quality/properties/tests/required", "required", {missingProperty: "total"});
errors++;
}
if(data12.passed === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/tests", "#/properties/quality/properties/tests/required", "required", {missingProperty: "passed"});
errors++;
}
if(data12.failed === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/tests", "#/properties/quality/properties/tests/required", "required", {missingProperty: "failed"});
errors++;
}
for(const key4 in data12){
if(!(((key4 === "total") || (key4 === "passed")) || (key4 === "failed"))){
vErrors = keepError(vErrors, instancePath+"/quality/tests", "#/properties/quality/properties/tests/additionalProperties", "additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data12.total !== undefined){
let data13 = data12.total;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = keepError(vErrors, instancePath+"/quality/tests/total", "#/properties/quality/properties/tests/properties/total/type", "type", {type: "integer"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = keepError(vErrors, instancePath+"/quality/tests/total", "#/properties/quality/properties/tests/properties/total/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data12.passed !== undefined){
let data14 = data12.passed;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = keepError(vErrors, instancePath+"/quality/tests/passed", "#/properties/quality/properties/tests/properties/passed/type", "type", {type: "integer"});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = keepError(vErrors, instancePath+"/quality/tests/passed", "#/properties/quality/properties/tests/properties/passed/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data12.failed !== undefined){
let data15 = data12.failed;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = keepError(vErrors, instancePath+"/quality/tests/failed", "#/properties/quality/properties/tests/properties/failed/type", "type", {type: "integer"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = keepError(vErrors, instancePath+"/quality/tests/failed", "#/properties/quality/properties/tests/properties/failed/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/quality/tests", "#/properties/quality/properties/tests/type", "type", {type: "object"});
errors++;
}
}
if(data7.staticAnalysis !== undefined){
let data16 = data7.staticAnalysis;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.tool === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis", "#/properties/quality/properties/staticAnalysis/required", "required", {missingProperty: "tool"});
errors++;
}
if(data16.met === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis", "#/properties/quality/properties/staticAnalysis/required", "required", {missingProperty: "met"});
errors++;
}
if(data16.criticalViolations === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis", "#/properties/quality/properties/staticAnalysis/required", "required", {missingProperty: "criticalViolations"});
errors++;
}
if(data16.highViolations === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis", "#/properties/quality/properties/staticAnalysis/required", "required", {missingProperty: "highViolations"});
errors++;
}
if(data16.blockingViolations === undefined){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis", "#/properties/quality/properties/staticAnalysis/required", "required", {missingProperty: "blockingViolations"});
errors++;
}
for(const key5 in data16){
if(!(((((key5 === "tool") || (key5 === "met")) || (key5 === "criticalViolations")) || (key5 === "highViolations")) || (key5 === "blockingViolations"))){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis", "#/properties/quality/properties/staticAnalysis/additionalProperties", "additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data16.tool !== undefined){
let data17 = data16.tool;
if(typeof data17 === "string"){
if(func1(data17) < 1){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/tool", "#/properties/quality/properties/staticAnalysis/properties/tool/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/tool", "#/properties/quality/properties/staticAnalysis/properties/tool/type", "type", {type: "string"});
errors++;
}
}
if(data16.met !== undefined){
if(typeof data16.met !== "boolean"){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/met", "#/properties/quality/properties/staticAnalysis/properties/met/type", "type", {type: "boolean"});
errors++;
}
}
if(data16.criticalViolations !== undefined){
let data19 = data16.criticalViolations;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/criticalViolations", "#/properties/quality/properties/staticAnalysis/properties/criticalViolations/type", "type", {type: "integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/criticalViolations", "#/properties/quality/properties/staticAnalysis/properties/criticalViolations/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data16.highViolations !== undefined){
let data20 = data16.highViolations;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/highViolations", "#/properties/quality/properties/staticAnalysis/properties/highViolations/type", "type", {type: "integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/highViolations", "#/properties/quality/properties/staticAnalysis/properties/highViolations/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data16.blockingViolations !== undefined){
let data21 = data16.blockingViolations;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(typeof data22 === "string"){
if(func1(data22) < 1){
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/blockingViolations/" + i0, "#/properties/quality/properties/staticAnalysis/properties/blockingViolations/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/blockingViolations/" + i0, "#/properties/quality/properties/staticAnalysis/properties/blockingViolations/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis/blockingViolations", "#/properties/quality/properties/staticAnalysis/properties/blockingViolations/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/quality/staticAnalysis", "#/properties/quality/properties/staticAnalysis/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/quality", "#/properties/quality/type", "type", {type: "object"});
errors++;
}
}
if(data.audit !== undefined){
let data23 = data.audit;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.triggeredBy === undefined){
vErrors = keepError(vErrors, instancePath+"/audit", "#/properties/audit/required", "required", {missingProperty: "triggeredBy"});
errors++;
}
if(data23.orgId === undefined){
vErrors = keepError(vErrors, instancePath+"/audit", "#/properties/audit/required", "required", {missingProperty: "orgId"});
errors++;
}
if(data23.repository === undefined){
vErrors = keepError(vErrors, instancePath+"/audit", "#/properties/audit/required", "required", {missingProperty: "repository"});
errors++;
}
if(data23.commit === undefined){
vErrors = keepError(vErrors, instancePath+"/audit", "#/properties/audit/required", "required", {missingProperty: "commit"});
errors++;
}
for(const key6 in data23){
if(!((((key6 === "triggeredBy") || (key6 === "orgId")) || (key6 === "repository")) || (key6 === "commit"))){
vErrors = keepError(vErrors, instancePath+"/audit", "#/properties/audit/additionalProperties", "additionalProperties", {additionalProperty: key6});
errors++;
}
}
if(data23.triggeredBy !== undefined){
let data24 = data23.triggeredBy;
if(typeof data24 === "string"){
if(func1(data24) < 1){
vErrors = keepError(vErrors, instancePath+"/audit/triggeredBy", "#/properties/audit/properties/triggeredBy/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/audit/triggeredBy", "#/properties/audit/properties/triggeredBy/type", "type", {type: "string"});
errors++;
}
}
if(data23.orgId !== undefined){
let data25 = data23.orgId;
if(typeof data25 === "string"){
if(func1(data25) < 1){
vErrors = keepError(vErrors, instancePath+"/audit/orgId", "#/properties/audit/properties/orgId/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/audit/orgId", "#/properties/audit/properties/orgId/type", "type", {type: "string"});
errors++;
}
}
if(data23.repository !== undefined){
let data26 = data23.repository;
if(typeof data26 === "string"){
if(func1(data26) < 1){
vErrors = keepError(vErrors, instancePath+"/audit/repository", "#/properties/audit/properties/repository/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/audit/repository", "#/properties/audit/properties/repository/type", "type", {type: "string"});
errors++;
}
}
if(data23.commit !== undefined){
let data27 = data23.commit;
if(typeof data27 === "string"){
if(func1(data27) < 1){
vErrors = keepError(vErrors, instancePath+"/audit/commit", "#/properties/audit/properties/commit/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/audit/commit", "#/properties/audit/properties/commit/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/audit", "#/properties/audit/type", "type", {type: "object"});
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
