// Generated from schemas/ by `npm run generate`, do not edit.
import { keepError, keepErrors } from '../kept-errors.js';

/** @type {import('../schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/snapshot.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "files",
    "metadata"
  ],
  "#/properties/metadata/additionalProperties": [
    "file_count",
    "repo_fingerprint",
    "snapshot_version",
    "total_bytes"
  ],
  "#/$defs/SnapshotFile/additionalProperties": [
    "content",
    "hash",
    "is_binary",
    "path"
  ]
};

const schema19 = {"$id":"https://contract-gates.dev/schemas/snapshot.schema.json","type":"object","additionalProperties":false,"required":["files","metadata"],"properties":{"files":{"type":"array","items":{"$ref":"#/$defs/SnapshotFile"}},"metadata":{"type":"object","additionalProperties":false,"required":["repo_fingerprint","file_count","total_bytes","snapshot_version"],"properties":{"repo_fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"},"file_count":{"type":"integer","minimum":0},"total_bytes":{"type":"integer","minimum":0},"snapshot_version":{"type":"integer","const":1}}}},"$defs":{"SnapshotFile":{"type":"object","additionalProperties":false,"required":["path","content","hash","is_binary"],"properties":{"path":{"type":"string","pattern":"^[^/\\\\][^\\\\]*$"},"content":{"type":["string","null"]},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"is_binary":{"type":"boolean"}}}}};
const schema20 = {"type":"object","additionalProperties":false,"required":["path","content","hash","is_binary"],"properties":{"path":{"type":"string","pattern":"^[^/\\\\][^\\\\]*$"},"content":{"type":["string","null"]},"hash":{"type":"string","pattern":"^[0-9a-f]{64}$"},"is_binary":{"type":"boolean"}}};
const pattern3 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

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
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.hash === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hash"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
if(data.is_binary === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "is_binary"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "content")) || (key0 === "hash")) || (key0 === "is_binary"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\][^\\\\]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (data1 !== null)){
const err7 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema20.properties.content.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
}
if(data.hash !== undefined){
let data2 = data.hash;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err8 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
keepError(vErrors, err9);
}
errors++;
}
}
if(data.is_binary !== undefined){
if(typeof data.is_binary !== "boolean"){
const err10 = {instancePath:instancePath+"/is_binary",schemaPath:"#/properties/is_binary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
keepError(vErrors, err11);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/snapshot.schema.json" */;
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
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.metadata === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "files") || (key0 === "metadata"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data0[i0], {instancePath:instancePath+"/files/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : keepErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.repo_fingerprint === undefined){
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "repo_fingerprint"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if(data2.file_count === undefined){
const err5 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "file_count"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
if(data2.total_bytes === undefined){
const err6 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "total_bytes"}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
if(data2.snapshot_version === undefined){
const err7 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "snapshot_version"}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "repo_fingerprint") || (key1 === "file_count")) || (key1 === "total_bytes")) || (key1 === "snapshot_version"))){
const err8 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
}
if(data2.repo_fingerprint !== undefined){
let data3 = data2.repo_fingerprint;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/metadata/repo_fingerprint",schemaPath:"#/properties/metadata/properties/repo_fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
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
const err10 = {instancePath:instancePath+"/metadata/repo_fingerprint",schemaPath:"#/properties/metadata/properties/repo_fingerprint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
}
if(data2.file_count !== undefined){
let data4 = data2.file_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/metadata/file_count",schemaPath:"#/properties/metadata/properties/file_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
keepError(vErrors, err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/metadata/file_count",schemaPath:"#/properties/metadata/properties/file_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
keepError(vErrors, err12);
}
errors++;
}
}
}
if(data2.total_bytes !== undefined){
let data5 = data2.total_bytes;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err13 = {instancePath:instancePath+"/metadata/total_bytes",schemaPath:"#/properties/metadata/properties/total_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err13];
}
else {
keepError(vErrors, err13);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/metadata/total_bytes",schemaPath:"#/properties/metadata/properties/total_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
keepError(vErrors, err14);
}
errors++;
}
}
}
if(data2.snapshot_version !== undefined){
let data6 = data2.snapshot_version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/metadata/snapshot_version",schemaPath:"#/properties/metadata/properties/snapshot_version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
keepError(vErrors, err15);
}
errors++;
}
if(1 !== data6){
const err16 = {instancePath:instancePath+"/metadata/snapshot_version",schemaPath:"#/properties/metadata/properties/snapshot_version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
keepError(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
keepError(vErrors, err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
keepError(vErrors, err18);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
