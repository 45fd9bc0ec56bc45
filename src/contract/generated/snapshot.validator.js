// Generated from schemas/ by `npm run generate`, do not edit.
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
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

const pattern3 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "path"});
errors++;
}
if(data.content === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "content"});
errors++;
}
if(data.hash === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "hash"});
errors++;
}
if(data.is_binary === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "is_binary"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "content")) || (key0 === "hash")) || (key0 === "is_binary"))){
vErrors = keepError(vErrors, instancePath, "#/$defs/SnapshotFile/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = keepError(vErrors, instancePath+"/path", "#/properties/path/pattern", "pattern", {pattern: "^[^/\\\\][^\\\\]*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/path", "#/properties/path/type", "type", {type: "string"});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = keepError(vErrors, instancePath+"/content", "#/properties/content/type", "type", {type: ["string","null"]});
errors++;
}
}
if(data.hash !== undefined){
let data2 = data.hash;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = keepError(vErrors, instancePath+"/hash", "#/properties/hash/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/hash", "#/properties/hash/type", "type", {type: "string"});
errors++;
}
}
if(data.is_binary !== undefined){
if(typeof data.is_binary !== "boolean"){
vErrors = keepError(vErrors, instancePath+"/is_binary", "#/properties/is_binary/type", "type", {type: "boolean"});
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
/*# sourceURL="https://contract-gates.dev/schemas/snapshot.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "files"});
errors++;
}
if(data.metadata === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "metadata"});
errors++;
}
for(const key0 in data){
if(!((key0 === "files") || (key0 === "metadata"))){
vErrors = keepError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
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
vErrors = keepError(vErrors, instancePath+"/files", "#/properties/files/type", "type", {type: "array"});
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.repo_fingerprint === undefined){
vErrors = keepError(vErrors, instancePath+"/metadata", "#/properties/metadata/required", "required", {missingProperty: "repo_fingerprint"});
errors++;
}
if(data2.file_count === undefined){
vErrors = keepError(vErrors, instancePath+"/metadata", "#/properties/metadata/required", "required", {missingProperty: "file_count"});
errors++;
}
if(data2.total_bytes === undefined){
vErrors = keepError(vErrors, instancePath+"/metadata", "#/properties/metadata/required", "required", {missingProperty: "total_bytes"});
errors++;
}
if(data2.snapshot_version === undefined){
vErrors = keepError(vErrors, instancePath+"/metadata", "#/properties/metadata/required", "required", {missingProperty: "snapshot_version"});
errors++;
}
for(const key1 in data2){
if(!((((key1 === "repo_fingerprint") || (key1 === "file_count")) || (key1 === "total_bytes")) || (key1 === "snapshot_version"))){
vErrors = keepError(vErrors, instancePath+"/metadata", "#/properties/metadata/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data2.repo_fingerprint !== undefined){
let data3 = data2.repo_fingerprint;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
vErrors = keepError(vErrors, instancePath+"/metadata/repo_fingerprint", "#/properties/metadata/properties/repo_fingerprint/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/metadata/repo_fingerprint", "#/properties/metadata/properties/repo_fingerprint/type", "type", {type: "string"});
errors++;
}
}
if(data2.file_count !== undefined){
let data4 = data2.file_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = keepError(vErrors, instancePath+"/metadata/file_count", "#/properties/metadata/properties/file_count/type", "type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = keepError(vErrors, instancePath+"/metadata/file_count", "#/properties/metadata/properties/file_count/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data2.total_bytes !== undefined){
let data5 = data2.total_bytes;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = keepError(vErrors, instancePath+"/metadata/total_bytes", "#/properties/metadata/properties/total_bytes/type", "type", {type: "integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = keepError(vErrors, instancePath+"/metadata/total_bytes", "#/properties/metadata/properties/total_bytes/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data2.snapshot_version !== undefined){
let data6 = data2.snapshot_version;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = keepError(vErrors, instancePath+"/metadata/snapshot_version", "#/properties/metadata/properties/snapshot_version/type", "type", {type: "integer"});
errors++;
}
if(1 !== data6){
vErrors = keepError(vErrors, instancePath+"/metadata/snapshot_version", "#/properties/metadata/properties/snapshot_version/const", "const", {allowedValue: 1});
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
