// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isDateTime } from '../rfc3339.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/history.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "key",
    "runs",
    "version"
  ],
  "#/$defs/run/additionalProperties": [
    "at",
    "commit",
    "coverage",
    "cycles",
    "gates",
    "largest_cycle",
    "run_id",
    "seconds",
    "status",
    "tests",
    "violations"
  ],
  "#/$defs/run/properties/tests/additionalProperties": [
    "failed",
    "total"
  ],
  "#/$defs/run/properties/gates/additionalProperties/additionalProperties": [
    "outcome",
    "seconds"
  ]
};

const pattern3 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");
const names20_0 = {"run_id":0,"at":0,"commit":0,"status":0,"seconds":0,"coverage":0,"tests":0,"violations":0,"cycles":0,"largest_cycle":0,"gates":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern4 = new RegExp("^[0-9]{1,20}$", "u");
const pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$", "u");
const pattern6 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const formats0 = isDateTime;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "run_id"});
errors++;
}
if(data.at === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "at"});
errors++;
}
if(data.commit === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "commit"});
errors++;
}
if(data.status === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "status"});
errors++;
}
if(data.seconds === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "seconds"});
errors++;
}
if(data.coverage === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "coverage"});
errors++;
}
if(data.tests === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "tests"});
errors++;
}
if(data.violations === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "violations"});
errors++;
}
if(data.cycles === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "cycles"});
errors++;
}
if(data.largest_cycle === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "largest_cycle"});
errors++;
}
if(data.gates === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "gates"});
errors++;
}
for(const key0 in data){
if(!(func1.call(names20_0, key0))){
vErrors = keepError(vErrors, instancePath, "#/$defs/run/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.run_id !== undefined){
let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = keepError(vErrors, instancePath+"/run_id", "#/properties/run_id/pattern", "pattern", {pattern: "^[0-9]{1,20}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/run_id", "#/properties/run_id/type", "type", {type: "string"});
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = keepError(vErrors, instancePath+"/at", "#/properties/at/pattern", "pattern", {pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"});
errors++;
}
if(!(formats0(data1))){
vErrors = keepError(vErrors, instancePath+"/at", "#/properties/at/format", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/at", "#/properties/at/type", "type", {type: "string"});
errors++;
}
}
if(data.commit !== undefined){
let data2 = data.commit;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
vErrors = keepError(vErrors, instancePath+"/commit", "#/properties/commit/pattern", "pattern", {pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/commit", "#/properties/commit/type", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/type", "type", {type: "string"});
errors++;
}
if(!(((data3 === "Succeeded") || (data3 === "Failed")) || (data3 === "Blocked"))){
vErrors = keepError(vErrors, instancePath+"/status", "#/properties/status/enum", "enum", {allowedValues: ["Succeeded","Failed","Blocked"]});
errors++;
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
vErrors = keepError(vErrors, instancePath+"/seconds", "#/properties/seconds/maximum", "maximum", {comparison: "<=", limit: 1000000});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = keepError(vErrors, instancePath+"/seconds", "#/properties/seconds/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/seconds", "#/properties/seconds/type", "type", {type: "number"});
errors++;
}
}
if(data.coverage !== undefined){
let data5 = data.coverage;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
vErrors = keepError(vErrors, instancePath+"/coverage", "#/properties/coverage/type", "type", {type: ["number","null"]});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors = keepError(vErrors, instancePath+"/coverage", "#/properties/coverage/maximum", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = keepError(vErrors, instancePath+"/coverage", "#/properties/coverage/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.tests !== undefined){
let data6 = data.tests;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
vErrors = keepError(vErrors, instancePath+"/tests", "#/properties/tests/type", "type", {type: ["object","null"]});
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.total === undefined){
vErrors = keepError(vErrors, instancePath+"/tests", "#/properties/tests/required", "required", {missingProperty: "total"});
errors++;
}
if(data6.failed === undefined){
vErrors = keepError(vErrors, instancePath+"/tests", "#/properties/tests/required", "required", {missingProperty: "failed"});
errors++;
}
for(const key1 in data6){
if(!((key1 === "total") || (key1 === "failed"))){
vErrors = keepError(vErrors, instancePath+"/tests", "#/$defs/run/properties/tests/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data6.total !== undefined){
let data7 = data6.total;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = keepError(vErrors, instancePath+"/tests/total", "#/properties/tests/properties/total/type", "type", {type: "integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
vErrors = keepError(vErrors, instancePath+"/tests/total", "#/properties/tests/properties/total/maximum", "maximum", {comparison: "<=", limit: 1000000000});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = keepError(vErrors, instancePath+"/tests/total", "#/properties/tests/properties/total/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data6.failed !== undefined){
let data8 = data6.failed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = keepError(vErrors, instancePath+"/tests/failed", "#/properties/tests/properties/failed/type", "type", {type: "integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
vErrors = keepError(vErrors, instancePath+"/tests/failed", "#/properties/tests/properties/failed/maximum", "maximum", {comparison: "<=", limit: 1000000000});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = keepError(vErrors, instancePath+"/tests/failed", "#/properties/tests/properties/failed/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
}
if(data.violations !== undefined){
let data9 = data.violations;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
vErrors = keepError(vErrors, instancePath+"/violations", "#/properties/violations/type", "type", {type: ["integer","null"]});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
vErrors = keepError(vErrors, instancePath+"/violations", "#/properties/violations/maximum", "maximum", {comparison: "<=", limit: 1000000000});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = keepError(vErrors, instancePath+"/violations", "#/properties/violations/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.cycles !== undefined){
let data10 = data.cycles;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
vErrors = keepError(vErrors, instancePath+"/cycles", "#/properties/cycles/type", "type", {type: ["integer","null"]});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000000 || isNaN(data10)){
vErrors = keepError(vErrors, instancePath+"/cycles", "#/properties/cycles/maximum", "maximum", {comparison: "<=", limit: 1000000000});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = keepError(vErrors, instancePath+"/cycles", "#/properties/cycles/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.largest_cycle !== undefined){
let data11 = data.largest_cycle;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
vErrors = keepError(vErrors, instancePath+"/largest_cycle", "#/properties/largest_cycle/type", "type", {type: ["integer","null"]});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000000 || isNaN(data11)){
vErrors = keepError(vErrors, instancePath+"/largest_cycle", "#/properties/largest_cycle/maximum", "maximum", {comparison: "<=", limit: 1000000000});
errors++;
}
if(data11 < 0 || isNaN(data11)){
vErrors = keepError(vErrors, instancePath+"/largest_cycle", "#/properties/largest_cycle/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.gates !== undefined){
let data12 = data.gates;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 1000){
vErrors = keepError(vErrors, instancePath+"/gates", "#/properties/gates/maxProperties", "maxProperties", {limit: 1000});
errors++;
}
for(const key2 in data12){
const _errs29 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 100){
vErrors = keepError(vErrors, instancePath+"/gates", "#/properties/gates/propertyNames/maxLength", "maxLength", {limit: 100}, key2);
errors++;
}
if(!pattern7.test(key2)){
vErrors = keepError(vErrors, instancePath+"/gates", "#/properties/gates/propertyNames/pattern", "pattern", {pattern: "^[a-z][a-z0-9_]*$"}, key2);
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/gates", "#/properties/gates/propertyNames/type", "type", {type: "string"}, key2);
errors++;
}
var valid2 = _errs29 === errors;
if(!valid2){
vErrors = keepError(vErrors, instancePath+"/gates", "#/properties/gates/propertyNames", "propertyNames", {propertyName: key2});
errors++;
}
}
for(const key3 in data12){
let data13 = data12[key3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.outcome === undefined){
vErrors = keepError(vErrors, instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/required", "required", {missingProperty: "outcome"});
errors++;
}
if(data13.seconds === undefined){
vErrors = keepError(vErrors, instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/required", "required", {missingProperty: "seconds"});
errors++;
}
for(const key4 in data13){
if(!((key4 === "outcome") || (key4 === "seconds"))){
vErrors = keepError(vErrors, instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/$defs/run/properties/gates/additionalProperties/additionalProperties", "additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data13.outcome !== undefined){
let data14 = data13.outcome;
if(typeof data14 !== "string"){
vErrors = keepError(vErrors, instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome", "#/properties/gates/additionalProperties/properties/outcome/type", "type", {type: "string"});
errors++;
}
if(!((((((((data14 === "pass") || (data14 === "warn")) || (data14 === "fail")) || (data14 === "error")) || (data14 === "timeout")) || (data14 === "cancelled")) || (data14 === "not_run")) || (data14 === "skipped"))){
vErrors = keepError(vErrors, instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome", "#/properties/gates/additionalProperties/properties/outcome/enum", "enum", {allowedValues: ["pass","warn","fail","error","timeout","cancelled","not_run","skipped"]});
errors++;
}
}
if(data13.seconds !== undefined){
let data15 = data13.seconds;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
vErrors = keepError(vErrors, instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds", "#/properties/gates/additionalProperties/properties/seconds/maximum", "maximum", {comparison: "<=", limit: 1000000});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = keepError(vErrors, instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds", "#/properties/gates/additionalProperties/properties/seconds/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds", "#/properties/gates/additionalProperties/properties/seconds/type", "type", {type: "number"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/gates/additionalProperties/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/gates", "#/properties/gates/type", "type", {type: "object"});
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
/*# sourceURL="https://contract-gates.dev/schemas/history.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "version"});
errors++;
}
if(data.key === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "key"});
errors++;
}
if(data.runs === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "runs"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "key")) || (key0 === "runs"))){
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
if("1.0" !== data0){
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/const", "const", {allowedValue: "1.0"});
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = keepError(vErrors, instancePath+"/key", "#/properties/key/pattern", "pattern", {pattern: "^[A-Za-z0-9._-]{1,100}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/key", "#/properties/key/type", "type", {type: "string"});
errors++;
}
}
if(data.runs !== undefined){
let data2 = data.runs;
if(Array.isArray(data2)){
if(data2.length > 50){
vErrors = keepError(vErrors, instancePath+"/runs", "#/properties/runs/maxItems", "maxItems", {limit: 50});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data2[i0], {instancePath:instancePath+"/runs/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : keepErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/runs", "#/properties/runs/type", "type", {type: "array"});
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
