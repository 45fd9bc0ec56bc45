// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { keepError, keepErrors } from '../kept-errors.js';

/** @type {import('../schema-validator.js').SchemaCheck} */
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

const schema19 = {"$id":"https://contract-gates.dev/schemas/artifact-intent.schema.json","type":"object","additionalProperties":false,"required":["schema_version","artifact_id","artifact_type","intent","owner","parameter_sources"],"properties":{"schema_version":{"type":"string","const":"v1"},"artifact_id":{"type":"string","minLength":1},"artifact_type":{"type":"string","minLength":1},"intent":{"type":"string","enum":["create","update","validate","deprecate"]},"owner":{"type":"string","minLength":1},"task_id":{"type":"string","minLength":1},"promoted_to_task":{"type":"boolean"},"promotion_reason":{"type":"string","enum":["lifecycle","dependency","risk","ownership","traceability","none"]},"parameter_sources":{"type":"object","additionalProperties":{"type":"string","minLength":1},"minProperties":1},"output_convention":{"type":"object","additionalProperties":false,"required":["output_path","output_ext"],"properties":{"output_path":{"type":"string","minLength":1},"output_ext":{"type":"string","minLength":1}}},"semantic_conventions":{"type":"object","additionalProperties":true},"acceptance_criteria":{"type":"array","items":{"type":"string","minLength":1}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/artifact-intent.schema.json" */;
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
if(data.artifact_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "artifact_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.artifact_type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "artifact_type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
if(data.intent === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intent"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
if(data.owner === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if(data.parameter_sources === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "parameter_sources"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
}
if(data.schema_version !== undefined){
let data0 = data.schema_version;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
if("v1" !== data0){
const err8 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/const",keyword:"const",params:{allowedValue: "v1"}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
}
if(data.artifact_id !== undefined){
let data1 = data.artifact_id;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/artifact_id",schemaPath:"#/properties/artifact_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
keepError(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/artifact_id",schemaPath:"#/properties/artifact_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
}
if(data.artifact_type !== undefined){
let data2 = data.artifact_type;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/artifact_type",schemaPath:"#/properties/artifact_type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
keepError(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/artifact_type",schemaPath:"#/properties/artifact_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
keepError(vErrors, err12);
}
errors++;
}
}
if(data.intent !== undefined){
let data3 = data.intent;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
keepError(vErrors, err13);
}
errors++;
}
if(!((((data3 === "create") || (data3 === "update")) || (data3 === "validate")) || (data3 === "deprecate"))){
const err14 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/enum",keyword:"enum",params:{allowedValues: schema19.properties.intent.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
keepError(vErrors, err14);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
keepError(vErrors, err16);
}
errors++;
}
}
if(data.task_id !== undefined){
let data5 = data.task_id;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/task_id",schemaPath:"#/properties/task_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
keepError(vErrors, err18);
}
errors++;
}
}
if(data.promoted_to_task !== undefined){
if(typeof data.promoted_to_task !== "boolean"){
const err19 = {instancePath:instancePath+"/promoted_to_task",schemaPath:"#/properties/promoted_to_task/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
keepError(vErrors, err19);
}
errors++;
}
}
if(data.promotion_reason !== undefined){
let data7 = data.promotion_reason;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/promotion_reason",schemaPath:"#/properties/promotion_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
keepError(vErrors, err20);
}
errors++;
}
if(!((((((data7 === "lifecycle") || (data7 === "dependency")) || (data7 === "risk")) || (data7 === "ownership")) || (data7 === "traceability")) || (data7 === "none"))){
const err21 = {instancePath:instancePath+"/promotion_reason",schemaPath:"#/properties/promotion_reason/enum",keyword:"enum",params:{allowedValues: schema19.properties.promotion_reason.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
keepError(vErrors, err21);
}
errors++;
}
}
if(data.parameter_sources !== undefined){
let data8 = data.parameter_sources;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err22 = {instancePath:instancePath+"/parameter_sources",schemaPath:"#/properties/parameter_sources/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
keepError(vErrors, err22);
}
errors++;
}
for(const key1 in data8){
let data9 = data8[key1];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err23 = {instancePath:instancePath+"/parameter_sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameter_sources/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
keepError(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/parameter_sources/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameter_sources/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
keepError(vErrors, err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/parameter_sources",schemaPath:"#/properties/parameter_sources/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
keepError(vErrors, err25);
}
errors++;
}
}
if(data.output_convention !== undefined){
let data10 = data.output_convention;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.output_path === undefined){
const err26 = {instancePath:instancePath+"/output_convention",schemaPath:"#/properties/output_convention/required",keyword:"required",params:{missingProperty: "output_path"}};
if(vErrors === null){
vErrors = [err26];
}
else {
keepError(vErrors, err26);
}
errors++;
}
if(data10.output_ext === undefined){
const err27 = {instancePath:instancePath+"/output_convention",schemaPath:"#/properties/output_convention/required",keyword:"required",params:{missingProperty: "output_ext"}};
if(vErrors === null){
vErrors = [err27];
}
else {
keepError(vErrors, err27);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "output_path") || (key2 === "output_ext"))){
const err28 = {instancePath:instancePath+"/output_convention",schemaPath:"#/properties/output_convention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err28];
}
else {
keepError(vErrors, err28);
}
errors++;
}
}
if(data10.output_path !== undefined){
let data11 = data10.output_path;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err29 = {instancePath:instancePath+"/output_convention/output_path",schemaPath:"#/properties/output_convention/properties/output_path/minLength",keyword:"minLength",params:{limit: 1}};
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
const err30 = {instancePath:instancePath+"/output_convention/output_path",schemaPath:"#/properties/output_convention/properties/output_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
keepError(vErrors, err30);
}
errors++;
}
}
if(data10.output_ext !== undefined){
let data12 = data10.output_ext;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err31 = {instancePath:instancePath+"/output_convention/output_ext",schemaPath:"#/properties/output_convention/properties/output_ext/minLength",keyword:"minLength",params:{limit: 1}};
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
const err32 = {instancePath:instancePath+"/output_convention/output_ext",schemaPath:"#/properties/output_convention/properties/output_ext/type",keyword:"type",params:{type: "string"}};
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
const err33 = {instancePath:instancePath+"/output_convention",schemaPath:"#/properties/output_convention/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
keepError(vErrors, err33);
}
errors++;
}
}
if(data.semantic_conventions !== undefined){
let data13 = data.semantic_conventions;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
const err34 = {instancePath:instancePath+"/semantic_conventions",schemaPath:"#/properties/semantic_conventions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
keepError(vErrors, err34);
}
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
const err35 = {instancePath:instancePath+"/acceptance_criteria/" + i0,schemaPath:"#/properties/acceptance_criteria/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
keepError(vErrors, err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/acceptance_criteria/" + i0,schemaPath:"#/properties/acceptance_criteria/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err37 = {instancePath:instancePath+"/acceptance_criteria",schemaPath:"#/properties/acceptance_criteria/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
keepError(vErrors, err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
keepError(vErrors, err38);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
