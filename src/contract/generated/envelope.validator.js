// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isDateTime } from '../rfc3339.js';
import { keepError, keepErrors } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/envelope.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "core",
    "extensions",
    "identity",
    "meta",
    "version"
  ],
  "#/properties/version/additionalProperties": [
    "analyzer",
    "rulepack",
    "schema"
  ],
  "#/properties/identity/additionalProperties": [
    "analysis_id",
    "installation_id",
    "org_id",
    "pr_number",
    "repo_id",
    "request_id",
    "sha"
  ],
  "#/properties/core/additionalProperties": [
    "cycles",
    "degraded_reason",
    "error_code",
    "graph_stats",
    "status"
  ],
  "#/properties/core/properties/graph_stats/additionalProperties": [
    "edge_count",
    "node_count"
  ],
  "#/properties/meta/additionalProperties": [
    "config_snapshot_hash",
    "generated_at",
    "repo_fingerprint",
    "signature",
    "snapshot_version"
  ],
  "#/$defs/EnvelopeExtension/additionalProperties": [
    "data",
    "violations"
  ],
  "violation.schema.json/additionalProperties": [
    "analyzer_version",
    "category",
    "column_number",
    "context",
    "detected_at",
    "file_path",
    "id",
    "line_number",
    "message",
    "rule_id",
    "rulepack_namespace",
    "severity"
  ]
};

const pattern3 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern14 = new RegExp("^[0-9a-f]{64}$", "u");
const func1 = countCodePoints;
const names21_0 = {"id":0,"rulepack_namespace":0,"rule_id":0,"severity":0,"category":0,"file_path":0,"line_number":0,"column_number":0,"message":0,"context":0,"detected_at":0,"analyzer_version":0};
const func9 = Object.prototype.hasOwnProperty;
const pattern12 = new RegExp("^[^/\\\\][^\\\\]*$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/violation.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "id"});
errors++;
}
if(data.rulepack_namespace === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "rulepack_namespace"});
errors++;
}
if(data.rule_id === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "rule_id"});
errors++;
}
if(data.severity === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "severity"});
errors++;
}
if(data.category === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "category"});
errors++;
}
if(data.file_path === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "file_path"});
errors++;
}
if(data.line_number === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "line_number"});
errors++;
}
if(data.column_number === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "column_number"});
errors++;
}
if(data.message === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "message"});
errors++;
}
if(data.detected_at === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "detected_at"});
errors++;
}
if(data.analyzer_version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "analyzer_version"});
errors++;
}
for(const key0 in data){
if(!(func9.call(names21_0, key0))){
vErrors = keepError(vErrors, instancePath, "violation.schema.json/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
vErrors = keepError(vErrors, instancePath+"/id", "#/properties/id/pattern", "pattern", {pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/id", "#/properties/id/type", "type", {type: "string"});
errors++;
}
}
if(data.rulepack_namespace !== undefined){
let data1 = data.rulepack_namespace;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = keepError(vErrors, instancePath+"/rulepack_namespace", "#/properties/rulepack_namespace/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/rulepack_namespace", "#/properties/rulepack_namespace/type", "type", {type: "string"});
errors++;
}
}
if(data.rule_id !== undefined){
let data2 = data.rule_id;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = keepError(vErrors, instancePath+"/rule_id", "#/properties/rule_id/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/rule_id", "#/properties/rule_id/type", "type", {type: "string"});
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
vErrors = keepError(vErrors, instancePath+"/severity", "#/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))){
vErrors = keepError(vErrors, instancePath+"/severity", "#/properties/severity/enum", "enum", {allowedValues: ["error","warning","info"]});
errors++;
}
}
if(data.category !== undefined){
let data4 = data.category;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
vErrors = keepError(vErrors, instancePath+"/category", "#/properties/category/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/category", "#/properties/category/type", "type", {type: "string"});
errors++;
}
}
if(data.file_path !== undefined){
let data5 = data.file_path;
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
vErrors = keepError(vErrors, instancePath+"/file_path", "#/properties/file_path/pattern", "pattern", {pattern: "^[^/\\\\][^\\\\]*$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/file_path", "#/properties/file_path/type", "type", {type: "string"});
errors++;
}
}
if(data.line_number !== undefined){
let data6 = data.line_number;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
vErrors = keepError(vErrors, instancePath+"/line_number", "#/properties/line_number/type", "type", {type: ["integer","null"]});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = keepError(vErrors, instancePath+"/line_number", "#/properties/line_number/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.column_number !== undefined){
let data7 = data.column_number;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
vErrors = keepError(vErrors, instancePath+"/column_number", "#/properties/column_number/type", "type", {type: ["integer","null"]});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors = keepError(vErrors, instancePath+"/column_number", "#/properties/column_number/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.message !== undefined){
let data8 = data.message;
if(typeof data8 === "string"){
if(func1(data8) < 1){
vErrors = keepError(vErrors, instancePath+"/message", "#/properties/message/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/message", "#/properties/message/type", "type", {type: "string"});
errors++;
}
}
if(data.context !== undefined){
let data9 = data.context;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
vErrors = keepError(vErrors, instancePath+"/context", "#/properties/context/type", "type", {type: "object"});
errors++;
}
}
if(data.detected_at !== undefined){
let data10 = data.detected_at;
if(typeof data10 !== "string"){
vErrors = keepError(vErrors, instancePath+"/detected_at", "#/properties/detected_at/type", "type", {type: "string"});
errors++;
}
if("v1" !== data10){
vErrors = keepError(vErrors, instancePath+"/detected_at", "#/properties/detected_at/const", "const", {allowedValue: "v1"});
errors++;
}
}
if(data.analyzer_version !== undefined){
let data11 = data.analyzer_version;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = keepError(vErrors, instancePath+"/analyzer_version", "#/properties/analyzer_version/pattern", "pattern", {pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/analyzer_version", "#/properties/analyzer_version/type", "type", {type: "string"});
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
if(data.violations === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "violations"});
errors++;
}
if(data.data === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "data"});
errors++;
}
for(const key0 in data){
if(!((key0 === "violations") || (key0 === "data"))){
vErrors = keepError(vErrors, instancePath, "#/$defs/EnvelopeExtension/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.violations !== undefined){
let data0 = data.violations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data0[i0], {instancePath:instancePath+"/violations/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : keepErrors(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/violations", "#/properties/violations/type", "type", {type: "array"});
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
vErrors = keepError(vErrors, instancePath+"/data", "#/properties/data/type", "type", {type: "object"});
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

const formats0 = isDateTime;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/envelope.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "version"});
errors++;
}
if(data.identity === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "identity"});
errors++;
}
if(data.core === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "core"});
errors++;
}
if(data.extensions === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "extensions"});
errors++;
}
if(data.meta === undefined){
vErrors = keepError(vErrors, instancePath, "#/required", "required", {missingProperty: "meta"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "identity")) || (key0 === "core")) || (key0 === "extensions")) || (key0 === "meta"))){
vErrors = keepError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.analyzer === undefined){
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/required", "required", {missingProperty: "analyzer"});
errors++;
}
if(data0.schema === undefined){
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/required", "required", {missingProperty: "schema"});
errors++;
}
if(data0.rulepack === undefined){
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/required", "required", {missingProperty: "rulepack"});
errors++;
}
for(const key1 in data0){
if(!(((key1 === "analyzer") || (key1 === "schema")) || (key1 === "rulepack"))){
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data0.analyzer !== undefined){
let data1 = data0.analyzer;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = keepError(vErrors, instancePath+"/version/analyzer", "#/properties/version/properties/analyzer/pattern", "pattern", {pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/version/analyzer", "#/properties/version/properties/analyzer/type", "type", {type: "string"});
errors++;
}
}
if(data0.schema !== undefined){
let data2 = data0.schema;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = keepError(vErrors, instancePath+"/version/schema", "#/properties/version/properties/schema/type", "type", {type: "integer"});
errors++;
}
if(1 !== data2){
vErrors = keepError(vErrors, instancePath+"/version/schema", "#/properties/version/properties/schema/const", "const", {allowedValue: 1});
errors++;
}
}
if(data0.rulepack !== undefined){
let data3 = data0.rulepack;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
const _errs11 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
vErrors = keepError(vErrors, instancePath+"/version/rulepack", "#/properties/version/properties/rulepack/propertyNames/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}, key2);
errors++;
}
}
var valid2 = _errs11 === errors;
if(!valid2){
vErrors = keepError(vErrors, instancePath+"/version/rulepack", "#/properties/version/properties/rulepack/propertyNames", "propertyNames", {propertyName: key2});
errors++;
}
}
for(const key3 in data3){
let data4 = data3[key3];
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = keepError(vErrors, instancePath+"/version/rulepack/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/version/properties/rulepack/additionalProperties/pattern", "pattern", {pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/version/rulepack/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/version/properties/rulepack/additionalProperties/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/version/rulepack", "#/properties/version/properties/rulepack/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/version", "#/properties/version/type", "type", {type: "object"});
errors++;
}
}
if(data.identity !== undefined){
let data5 = data.identity;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.installation_id === undefined){
vErrors = keepError(vErrors, instancePath+"/identity", "#/properties/identity/required", "required", {missingProperty: "installation_id"});
errors++;
}
if(data5.org_id === undefined){
vErrors = keepError(vErrors, instancePath+"/identity", "#/properties/identity/required", "required", {missingProperty: "org_id"});
errors++;
}
if(data5.repo_id === undefined){
vErrors = keepError(vErrors, instancePath+"/identity", "#/properties/identity/required", "required", {missingProperty: "repo_id"});
errors++;
}
if(data5.pr_number === undefined){
vErrors = keepError(vErrors, instancePath+"/identity", "#/properties/identity/required", "required", {missingProperty: "pr_number"});
errors++;
}
if(data5.sha === undefined){
vErrors = keepError(vErrors, instancePath+"/identity", "#/properties/identity/required", "required", {missingProperty: "sha"});
errors++;
}
if(data5.analysis_id === undefined){
vErrors = keepError(vErrors, instancePath+"/identity", "#/properties/identity/required", "required", {missingProperty: "analysis_id"});
errors++;
}
if(data5.request_id === undefined){
vErrors = keepError(vErrors, instancePath+"/identity", "#/properties/identity/required", "required", {missingProperty: "request_id"});
errors++;
}
for(const key4 in data5){
if(!(((((((key4 === "installation_id") || (key4 === "org_id")) || (key4 === "repo_id")) || (key4 === "pr_number")) || (key4 === "sha")) || (key4 === "analysis_id")) || (key4 === "request_id"))){
vErrors = keepError(vErrors, instancePath+"/identity", "#/properties/identity/additionalProperties", "additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data5.installation_id !== undefined){
let data6 = data5.installation_id;
if(typeof data6 === "string"){
if(func1(data6) < 1){
vErrors = keepError(vErrors, instancePath+"/identity/installation_id", "#/properties/identity/properties/installation_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/identity/installation_id", "#/properties/identity/properties/installation_id/type", "type", {type: "string"});
errors++;
}
}
if(data5.org_id !== undefined){
let data7 = data5.org_id;
if(typeof data7 === "string"){
if(func1(data7) < 1){
vErrors = keepError(vErrors, instancePath+"/identity/org_id", "#/properties/identity/properties/org_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/identity/org_id", "#/properties/identity/properties/org_id/type", "type", {type: "string"});
errors++;
}
}
if(data5.repo_id !== undefined){
let data8 = data5.repo_id;
if(typeof data8 === "string"){
if(func1(data8) < 1){
vErrors = keepError(vErrors, instancePath+"/identity/repo_id", "#/properties/identity/properties/repo_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/identity/repo_id", "#/properties/identity/properties/repo_id/type", "type", {type: "string"});
errors++;
}
}
if(data5.pr_number !== undefined){
let data9 = data5.pr_number;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (data9 !== null)){
vErrors = keepError(vErrors, instancePath+"/identity/pr_number", "#/properties/identity/properties/pr_number/type", "type", {type: ["integer","null"]});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
vErrors = keepError(vErrors, instancePath+"/identity/pr_number", "#/properties/identity/properties/pr_number/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data5.sha !== undefined){
let data10 = data5.sha;
if(typeof data10 === "string"){
if(func1(data10) < 1){
vErrors = keepError(vErrors, instancePath+"/identity/sha", "#/properties/identity/properties/sha/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/identity/sha", "#/properties/identity/properties/sha/type", "type", {type: "string"});
errors++;
}
}
if(data5.analysis_id !== undefined){
let data11 = data5.analysis_id;
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
vErrors = keepError(vErrors, instancePath+"/identity/analysis_id", "#/properties/identity/properties/analysis_id/pattern", "pattern", {pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/identity/analysis_id", "#/properties/identity/properties/analysis_id/type", "type", {type: "string"});
errors++;
}
}
if(data5.request_id !== undefined){
let data12 = data5.request_id;
if(typeof data12 === "string"){
if(func1(data12) < 1){
vErrors = keepError(vErrors, instancePath+"/identity/request_id", "#/properties/identity/properties/request_id/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/identity/request_id", "#/properties/identity/properties/request_id/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/identity", "#/properties/identity/type", "type", {type: "object"});
errors++;
}
}
if(data.core !== undefined){
let data13 = data.core;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.graph_stats === undefined){
vErrors = keepError(vErrors, instancePath+"/core", "#/properties/core/required", "required", {missingProperty: "graph_stats"});
errors++;
}
if(data13.cycles === undefined){
vErrors = keepError(vErrors, instancePath+"/core", "#/properties/core/required", "required", {missingProperty: "cycles"});
errors++;
}
if(data13.status === undefined){
vErrors = keepError(vErrors, instancePath+"/core", "#/properties/core/required", "required", {missingProperty: "status"});
errors++;
}
for(const key5 in data13){
if(!(((((key5 === "graph_stats") || (key5 === "cycles")) || (key5 === "status")) || (key5 === "degraded_reason")) || (key5 === "error_code"))){
vErrors = keepError(vErrors, instancePath+"/core", "#/properties/core/additionalProperties", "additionalProperties", {additionalProperty: key5});
errors++;
}
}
if(data13.graph_stats !== undefined){
let data14 = data13.graph_stats;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.node_count === undefined){
vErrors = keepError(vErrors, instancePath+"/core/graph_stats", "#/properties/core/properties/graph_stats/required", "required", {missingProperty: "node_count"});
errors++;
}
if(data14.edge_count === undefined){
vErrors = keepError(vErrors, instancePath+"/core/graph_stats", "#/properties/core/properties/graph_stats/required", "required", {missingProperty: "edge_count"});
errors++;
}
for(const key6 in data14){
if(!((key6 === "node_count") || (key6 === "edge_count"))){
vErrors = keepError(vErrors, instancePath+"/core/graph_stats", "#/properties/core/properties/graph_stats/additionalProperties", "additionalProperties", {additionalProperty: key6});
errors++;
}
}
if(data14.node_count !== undefined){
let data15 = data14.node_count;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = keepError(vErrors, instancePath+"/core/graph_stats/node_count", "#/properties/core/properties/graph_stats/properties/node_count/type", "type", {type: "integer"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = keepError(vErrors, instancePath+"/core/graph_stats/node_count", "#/properties/core/properties/graph_stats/properties/node_count/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data14.edge_count !== undefined){
let data16 = data14.edge_count;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = keepError(vErrors, instancePath+"/core/graph_stats/edge_count", "#/properties/core/properties/graph_stats/properties/edge_count/type", "type", {type: "integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = keepError(vErrors, instancePath+"/core/graph_stats/edge_count", "#/properties/core/properties/graph_stats/properties/edge_count/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/core/graph_stats", "#/properties/core/properties/graph_stats/type", "type", {type: "object"});
errors++;
}
}
if(data13.cycles !== undefined){
let data17 = data13.cycles;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = keepError(vErrors, instancePath+"/core/cycles/" + i0, "#/properties/core/properties/cycles/items/minItems", "minItems", {limit: 1});
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func1(data19) < 1){
vErrors = keepError(vErrors, instancePath+"/core/cycles/" + i0+"/" + i1, "#/properties/core/properties/cycles/items/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/core/cycles/" + i0+"/" + i1, "#/properties/core/properties/cycles/items/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/core/cycles/" + i0, "#/properties/core/properties/cycles/items/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/core/cycles", "#/properties/core/properties/cycles/type", "type", {type: "array"});
errors++;
}
}
if(data13.status !== undefined){
let data20 = data13.status;
if(typeof data20 !== "string"){
vErrors = keepError(vErrors, instancePath+"/core/status", "#/properties/core/properties/status/type", "type", {type: "string"});
errors++;
}
if(!(((data20 === "success") || (data20 === "degraded")) || (data20 === "error"))){
vErrors = keepError(vErrors, instancePath+"/core/status", "#/properties/core/properties/status/enum", "enum", {allowedValues: ["success","degraded","error"]});
errors++;
}
}
if(data13.degraded_reason !== undefined){
let data21 = data13.degraded_reason;
if(typeof data21 === "string"){
if(func1(data21) < 1){
vErrors = keepError(vErrors, instancePath+"/core/degraded_reason", "#/properties/core/properties/degraded_reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/core/degraded_reason", "#/properties/core/properties/degraded_reason/type", "type", {type: "string"});
errors++;
}
}
if(data13.error_code !== undefined){
let data22 = data13.error_code;
if(typeof data22 === "string"){
if(func1(data22) < 1){
vErrors = keepError(vErrors, instancePath+"/core/error_code", "#/properties/core/properties/error_code/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/core/error_code", "#/properties/core/properties/error_code/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/core", "#/properties/core/type", "type", {type: "object"});
errors++;
}
}
if(data.extensions !== undefined){
let data23 = data.extensions;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
const _errs56 = errors;
if(typeof key7 === "string"){
if(!pattern4.test(key7)){
vErrors = keepError(vErrors, instancePath+"/extensions", "#/properties/extensions/propertyNames/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}, key7);
errors++;
}
}
var valid11 = _errs56 === errors;
if(!valid11){
vErrors = keepError(vErrors, instancePath+"/extensions", "#/properties/extensions/propertyNames", "propertyNames", {propertyName: key7});
errors++;
}
}
for(const key8 in data23){
if(!(validate53(data23[key8], {instancePath:instancePath+"/extensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : keepErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/extensions", "#/properties/extensions/type", "type", {type: "object"});
errors++;
}
}
if(data.meta !== undefined){
let data25 = data.meta;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.snapshot_version === undefined){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/required", "required", {missingProperty: "snapshot_version"});
errors++;
}
if(data25.repo_fingerprint === undefined){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/required", "required", {missingProperty: "repo_fingerprint"});
errors++;
}
if(data25.config_snapshot_hash === undefined){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/required", "required", {missingProperty: "config_snapshot_hash"});
errors++;
}
if(data25.signature === undefined){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/required", "required", {missingProperty: "signature"});
errors++;
}
if(data25.generated_at === undefined){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/required", "required", {missingProperty: "generated_at"});
errors++;
}
for(const key9 in data25){
if(!(((((key9 === "snapshot_version") || (key9 === "repo_fingerprint")) || (key9 === "config_snapshot_hash")) || (key9 === "signature")) || (key9 === "generated_at"))){
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/additionalProperties", "additionalProperties", {additionalProperty: key9});
errors++;
}
}
if(data25.snapshot_version !== undefined){
let data26 = data25.snapshot_version;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = keepError(vErrors, instancePath+"/meta/snapshot_version", "#/properties/meta/properties/snapshot_version/type", "type", {type: "integer"});
errors++;
}
if(1 !== data26){
vErrors = keepError(vErrors, instancePath+"/meta/snapshot_version", "#/properties/meta/properties/snapshot_version/const", "const", {allowedValue: 1});
errors++;
}
}
if(data25.repo_fingerprint !== undefined){
let data27 = data25.repo_fingerprint;
if(typeof data27 === "string"){
if(!pattern14.test(data27)){
vErrors = keepError(vErrors, instancePath+"/meta/repo_fingerprint", "#/properties/meta/properties/repo_fingerprint/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/meta/repo_fingerprint", "#/properties/meta/properties/repo_fingerprint/type", "type", {type: "string"});
errors++;
}
}
if(data25.config_snapshot_hash !== undefined){
let data28 = data25.config_snapshot_hash;
if(typeof data28 === "string"){
if(!pattern14.test(data28)){
vErrors = keepError(vErrors, instancePath+"/meta/config_snapshot_hash", "#/properties/meta/properties/config_snapshot_hash/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/meta/config_snapshot_hash", "#/properties/meta/properties/config_snapshot_hash/type", "type", {type: "string"});
errors++;
}
}
if(data25.signature !== undefined){
let data29 = data25.signature;
if(typeof data29 === "string"){
if(!pattern14.test(data29)){
vErrors = keepError(vErrors, instancePath+"/meta/signature", "#/properties/meta/properties/signature/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/meta/signature", "#/properties/meta/properties/signature/type", "type", {type: "string"});
errors++;
}
}
if(data25.generated_at !== undefined){
let data30 = data25.generated_at;
if(typeof data30 === "string"){
if(!(formats0(data30))){
vErrors = keepError(vErrors, instancePath+"/meta/generated_at", "#/properties/meta/properties/generated_at/format", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = keepError(vErrors, instancePath+"/meta/generated_at", "#/properties/meta/properties/generated_at/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = keepError(vErrors, instancePath+"/meta", "#/properties/meta/type", "type", {type: "object"});
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
