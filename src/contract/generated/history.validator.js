// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isDateTime } from '../rfc3339.js';
import { keepError, keepErrors } from '../kept-errors.js';

/** @type {import('../schema-validator.js').SchemaCheck} */
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

const schema19 = {"$id":"https://contract-gates.dev/schemas/history.schema.json","type":"object","additionalProperties":false,"required":["version","key","runs"],"properties":{"version":{"type":"string","const":"1.0"},"key":{"type":"string","pattern":"^[A-Za-z0-9._-]{1,100}$"},"runs":{"type":"array","maxItems":50,"items":{"$ref":"#/$defs/run"}}},"$defs":{"run":{"type":"object","additionalProperties":false,"required":["run_id","at","commit","status","seconds","coverage","tests","violations","cycles","largest_cycle","gates"],"properties":{"run_id":{"type":"string","pattern":"^[0-9]{1,20}$"},"at":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"status":{"type":"string","enum":["Succeeded","Failed","Blocked"]},"seconds":{"type":"number","minimum":0,"maximum":1000000},"coverage":{"type":["number","null"],"minimum":0,"maximum":100},"tests":{"type":["object","null"],"additionalProperties":false,"required":["total","failed"],"properties":{"total":{"type":"integer","minimum":0,"maximum":1000000000},"failed":{"type":"integer","minimum":0,"maximum":1000000000}}},"violations":{"type":["integer","null"],"minimum":0,"maximum":1000000000},"cycles":{"type":["integer","null"],"minimum":0,"maximum":1000000000},"largest_cycle":{"type":["integer","null"],"minimum":0,"maximum":1000000000},"gates":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":100},"additionalProperties":{"type":"object","additionalProperties":false,"required":["outcome","seconds"],"properties":{"outcome":{"type":"string","enum":["pass","warn","fail","error","timeout","cancelled","not_run","skipped"]},"seconds":{"type":"number","minimum":0,"maximum":1000000}}}}}}}};
const pattern3 = new RegExp("^[A-Za-z0-9._-]{1,100}$", "u");
const schema20 = {"type":"object","additionalProperties":false,"required":["run_id","at","commit","status","seconds","coverage","tests","violations","cycles","largest_cycle","gates"],"properties":{"run_id":{"type":"string","pattern":"^[0-9]{1,20}$"},"at":{"type":"string","format":"date-time","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"},"commit":{"type":"string","pattern":"^(?:[0-9a-f]{40}|[0-9a-f]{64})$"},"status":{"type":"string","enum":["Succeeded","Failed","Blocked"]},"seconds":{"type":"number","minimum":0,"maximum":1000000},"coverage":{"type":["number","null"],"minimum":0,"maximum":100},"tests":{"type":["object","null"],"additionalProperties":false,"required":["total","failed"],"properties":{"total":{"type":"integer","minimum":0,"maximum":1000000000},"failed":{"type":"integer","minimum":0,"maximum":1000000000}}},"violations":{"type":["integer","null"],"minimum":0,"maximum":1000000000},"cycles":{"type":["integer","null"],"minimum":0,"maximum":1000000000},"largest_cycle":{"type":["integer","null"],"minimum":0,"maximum":1000000000},"gates":{"type":"object","maxProperties":1000,"propertyNames":{"type":"string","pattern":"^[a-z][a-z0-9_]*$","maxLength":100},"additionalProperties":{"type":"object","additionalProperties":false,"required":["outcome","seconds"],"properties":{"outcome":{"type":"string","enum":["pass","warn","fail","error","timeout","cancelled","not_run","skipped"]},"seconds":{"type":"number","minimum":0,"maximum":1000000}}}}}};
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
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.at === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "at"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.commit === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commit"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
if(data.status === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
if(data.seconds === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if(data.coverage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
if(data.tests === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tests"}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
if(data.violations === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "violations"}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
if(data.cycles === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cycles"}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
if(data.largest_cycle === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "largest_cycle"}};
if(vErrors === null){
vErrors = [err9];
}
else {
keepError(vErrors, err9);
}
errors++;
}
if(data.gates === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
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
if(data.run_id !== undefined){
let data0 = data.run_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err12 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,20}$"}};
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
const err13 = {instancePath:instancePath+"/run_id",schemaPath:"#/properties/run_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
keepError(vErrors, err13);
}
errors++;
}
}
if(data.at !== undefined){
let data1 = data.at;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err14 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
keepError(vErrors, err14);
}
errors++;
}
if(!(formats0(data1))){
const err15 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err15];
}
else {
keepError(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
keepError(vErrors, err16);
}
errors++;
}
}
if(data.commit !== undefined){
let data2 = data.commit;
if(typeof data2 === "string"){
if(!pattern6.test(data2)){
const err17 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
keepError(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
keepError(vErrors, err18);
}
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
const err19 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
keepError(vErrors, err19);
}
errors++;
}
if(!(((data3 === "Succeeded") || (data3 === "Failed")) || (data3 === "Blocked"))){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema20.properties.status.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
keepError(vErrors, err20);
}
errors++;
}
}
if(data.seconds !== undefined){
let data4 = data.seconds;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
const err21 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err21];
}
else {
keepError(vErrors, err21);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err23 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
keepError(vErrors, err23);
}
errors++;
}
}
if(data.coverage !== undefined){
let data5 = data.coverage;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
const err24 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: schema20.properties.coverage.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
keepError(vErrors, err24);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err25 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err25];
}
else {
keepError(vErrors, err25);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err26 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err26];
}
else {
keepError(vErrors, err26);
}
errors++;
}
}
}
if(data.tests !== undefined){
let data6 = data.tests;
if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
const err27 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: schema20.properties.tests.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
keepError(vErrors, err27);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.total === undefined){
const err28 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null){
vErrors = [err28];
}
else {
keepError(vErrors, err28);
}
errors++;
}
if(data6.failed === undefined){
const err29 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/required",keyword:"required",params:{missingProperty: "failed"}};
if(vErrors === null){
vErrors = [err29];
}
else {
keepError(vErrors, err29);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "total") || (key1 === "failed"))){
const err30 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err30];
}
else {
keepError(vErrors, err30);
}
errors++;
}
}
if(data6.total !== undefined){
let data7 = data6.total;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err31 = {instancePath:instancePath+"/tests/total",schemaPath:"#/properties/tests/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
keepError(vErrors, err31);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000 || isNaN(data7)){
const err32 = {instancePath:instancePath+"/tests/total",schemaPath:"#/properties/tests/properties/total/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err32];
}
else {
keepError(vErrors, err32);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err33 = {instancePath:instancePath+"/tests/total",schemaPath:"#/properties/tests/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err33];
}
else {
keepError(vErrors, err33);
}
errors++;
}
}
}
if(data6.failed !== undefined){
let data8 = data6.failed;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err34 = {instancePath:instancePath+"/tests/failed",schemaPath:"#/properties/tests/properties/failed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
keepError(vErrors, err34);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000 || isNaN(data8)){
const err35 = {instancePath:instancePath+"/tests/failed",schemaPath:"#/properties/tests/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err35];
}
else {
keepError(vErrors, err35);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err36 = {instancePath:instancePath+"/tests/failed",schemaPath:"#/properties/tests/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err36];
}
else {
keepError(vErrors, err36);
}
errors++;
}
}
}
}
}
if(data.violations !== undefined){
let data9 = data.violations;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
const err37 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/type",keyword:"type",params:{type: schema20.properties.violations.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
keepError(vErrors, err37);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1000000000 || isNaN(data9)){
const err38 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err38];
}
else {
keepError(vErrors, err38);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err39 = {instancePath:instancePath+"/violations",schemaPath:"#/properties/violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err39];
}
else {
keepError(vErrors, err39);
}
errors++;
}
}
}
if(data.cycles !== undefined){
let data10 = data.cycles;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
const err40 = {instancePath:instancePath+"/cycles",schemaPath:"#/properties/cycles/type",keyword:"type",params:{type: schema20.properties.cycles.type}};
if(vErrors === null){
vErrors = [err40];
}
else {
keepError(vErrors, err40);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000000 || isNaN(data10)){
const err41 = {instancePath:instancePath+"/cycles",schemaPath:"#/properties/cycles/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err41];
}
else {
keepError(vErrors, err41);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err42 = {instancePath:instancePath+"/cycles",schemaPath:"#/properties/cycles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err42];
}
else {
keepError(vErrors, err42);
}
errors++;
}
}
}
if(data.largest_cycle !== undefined){
let data11 = data.largest_cycle;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
const err43 = {instancePath:instancePath+"/largest_cycle",schemaPath:"#/properties/largest_cycle/type",keyword:"type",params:{type: schema20.properties.largest_cycle.type}};
if(vErrors === null){
vErrors = [err43];
}
else {
keepError(vErrors, err43);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000000 || isNaN(data11)){
const err44 = {instancePath:instancePath+"/largest_cycle",schemaPath:"#/properties/largest_cycle/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err44];
}
else {
keepError(vErrors, err44);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err45 = {instancePath:instancePath+"/largest_cycle",schemaPath:"#/properties/largest_cycle/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err45];
}
else {
keepError(vErrors, err45);
}
errors++;
}
}
}
if(data.gates !== undefined){
let data12 = data.gates;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length > 1000){
const err46 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/maxProperties",keyword:"maxProperties",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err46];
}
else {
keepError(vErrors, err46);
}
errors++;
}
for(const key2 in data12){
const _errs29 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 100){
const err47 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key2};
if(vErrors === null){
vErrors = [err47];
}
else {
keepError(vErrors, err47);
}
errors++;
}
if(!pattern7.test(key2)){
const err48 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key2};
if(vErrors === null){
vErrors = [err48];
}
else {
keepError(vErrors, err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key2};
if(vErrors === null){
vErrors = [err49];
}
else {
keepError(vErrors, err49);
}
errors++;
}
var valid2 = _errs29 === errors;
if(!valid2){
const err50 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err50];
}
else {
keepError(vErrors, err50);
}
errors++;
}
}
for(const key3 in data12){
let data13 = data12[key3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.outcome === undefined){
const err51 = {instancePath:instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err51];
}
else {
keepError(vErrors, err51);
}
errors++;
}
if(data13.seconds === undefined){
const err52 = {instancePath:instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/required",keyword:"required",params:{missingProperty: "seconds"}};
if(vErrors === null){
vErrors = [err52];
}
else {
keepError(vErrors, err52);
}
errors++;
}
for(const key4 in data13){
if(!((key4 === "outcome") || (key4 === "seconds"))){
const err53 = {instancePath:instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err53];
}
else {
keepError(vErrors, err53);
}
errors++;
}
}
if(data13.outcome !== undefined){
let data14 = data13.outcome;
if(typeof data14 !== "string"){
const err54 = {instancePath:instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/gates/additionalProperties/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
keepError(vErrors, err54);
}
errors++;
}
if(!((((((((data14 === "pass") || (data14 === "warn")) || (data14 === "fail")) || (data14 === "error")) || (data14 === "timeout")) || (data14 === "cancelled")) || (data14 === "not_run")) || (data14 === "skipped"))){
const err55 = {instancePath:instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/outcome",schemaPath:"#/properties/gates/additionalProperties/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema20.properties.gates.additionalProperties.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
keepError(vErrors, err55);
}
errors++;
}
}
if(data13.seconds !== undefined){
let data15 = data13.seconds;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000 || isNaN(data15)){
const err56 = {instancePath:instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/gates/additionalProperties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err56];
}
else {
keepError(vErrors, err56);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err57 = {instancePath:instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/gates/additionalProperties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err57];
}
else {
keepError(vErrors, err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/seconds",schemaPath:"#/properties/gates/additionalProperties/properties/seconds/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err58];
}
else {
keepError(vErrors, err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/gates/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
keepError(vErrors, err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
keepError(vErrors, err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
keepError(vErrors, err61);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/history.schema.json" */;
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.key === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.runs === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runs"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "key")) || (key0 === "runs"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if("1.0" !== data0){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,100}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
}
if(data.runs !== undefined){
let data2 = data.runs;
if(Array.isArray(data2)){
if(data2.length > 50){
const err8 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
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
const err9 = {instancePath:instancePath+"/runs",schemaPath:"#/properties/runs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
keepError(vErrors, err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
