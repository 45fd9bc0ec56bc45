// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';

/** @type {import('../schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/config.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "extends",
    "gates",
    "meta",
    "policy",
    "rulepacks",
    "snapshot",
    "version"
  ],
  "#/properties/policy/additionalProperties": [
    "coverage_required",
    "new_only",
    "strict"
  ],
  "#/properties/meta/additionalProperties": [
    "adapter",
    "engine",
    "org_id"
  ],
  "#/properties/rulepacks/additionalProperties": [
    "cycles"
  ],
  "#/properties/rulepacks/properties/cycles/additionalProperties": [
    "enabled",
    "ignore",
    "rules",
    "type_imports"
  ],
  "#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties": [
    "circular-dependency-detected"
  ],
  "#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties": [
    "paths",
    "reason"
  ],
  "#/properties/snapshot/additionalProperties": [
    "limits",
    "untracked"
  ],
  "#/properties/snapshot/properties/limits/additionalProperties": [
    "files",
    "scan_bytes"
  ],
  "#/$defs/gate/additionalProperties": [
    "blocking",
    "clean_env",
    "description",
    "env",
    "needs",
    "on_fork",
    "phase",
    "requires_env",
    "run",
    "script",
    "thresholds",
    "timeout",
    "warn_exit_codes",
    "working_directory"
  ],
  "#/$defs/rule/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ]
};

const schema19 = {"$id":"https://contract-gates.dev/schemas/config.schema.json","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","const":1},"extends":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1}},"policy":{"type":"object","additionalProperties":false,"properties":{"strict":{"type":"boolean"},"new_only":{"type":"boolean"},"coverage_required":{"type":"number","minimum":0,"maximum":100}}},"meta":{"type":"object","additionalProperties":false,"properties":{"adapter":{"type":"string","minLength":1,"maxLength":100},"engine":{"type":"string","enum":["native","hardis","custom"]},"org_id":{"type":"string","minLength":1,"maxLength":200}}},"gates":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$","maxLength":100},"additionalProperties":{"$ref":"#/$defs/gate"}},"rulepacks":{"type":"object","additionalProperties":false,"properties":{"cycles":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"type_imports":{"type":"string","enum":["ignore","include"]},"rules":{"type":"object","additionalProperties":false,"properties":{"circular-dependency-detected":{"$ref":"#/$defs/rule"}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}}}},"snapshot":{"type":"object","additionalProperties":false,"properties":{"untracked":{"type":"string","enum":["auto","include","exclude"]},"limits":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"integer","minimum":1,"maximum":100000000},"scan_bytes":{"type":"integer","minimum":1,"maximum":1073741824}}}}}},"$defs":{"gate":{"type":"object","additionalProperties":false,"not":{"required":["run","script"]},"properties":{"run":{"type":["string","array"],"minLength":1,"pattern":"^[^\\u0000]*$","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000]*$"}},"script":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"description":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$","maxLength":1000},"needs":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"phase":{"type":"string","enum":["OTHER"]},"blocking":{"type":"boolean"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*[smh]$"},"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^[^\\u0000]*$"}},"clean_env":{"type":"boolean"},"requires_env":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"on_fork":{"type":"string","enum":["run","skip"]},"working_directory":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"thresholds":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","pattern":"^ *(?:(?:>=|<=|==|>|<) *-?[0-9]+(?:\\.[0-9]+)?|-?[0-9]+(?:\\.[0-9]+)?\\.\\.-?[0-9]+(?:\\.[0-9]+)?)(?: *, *(?:(?:>=|<=|==|>|<) *-?[0-9]+(?:\\.[0-9]+)?|-?[0-9]+(?:\\.[0-9]+)?\\.\\.-?[0-9]+(?:\\.[0-9]+)?))* *$"}},"warn_exit_codes":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":255}}}},"rule":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}};
const func1 = countCodePoints;
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const schema20 = {"type":"object","additionalProperties":false,"not":{"required":["run","script"]},"properties":{"run":{"type":["string","array"],"minLength":1,"pattern":"^[^\\u0000]*$","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000]*$"}},"script":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"description":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$","maxLength":1000},"needs":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"phase":{"type":"string","enum":["OTHER"]},"blocking":{"type":"boolean"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*[smh]$"},"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^[^\\u0000]*$"}},"clean_env":{"type":"boolean"},"requires_env":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"on_fork":{"type":"string","enum":["run","skip"]},"working_directory":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"thresholds":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","pattern":"^ *(?:(?:>=|<=|==|>|<) *-?[0-9]+(?:\\.[0-9]+)?|-?[0-9]+(?:\\.[0-9]+)?\\.\\.-?[0-9]+(?:\\.[0-9]+)?)(?: *, *(?:(?:>=|<=|==|>|<) *-?[0-9]+(?:\\.[0-9]+)?|-?[0-9]+(?:\\.[0-9]+)?\\.\\.-?[0-9]+(?:\\.[0-9]+)?))* *$"}},"warn_exit_codes":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":255}}}};
const func7 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^[^\\u0000]*$", "u");
const pattern8 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern9 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern13 = new RegExp("^ *(?:(?:>=|<=|==|>|<) *-?[0-9]+(?:\\.[0-9]+)?|-?[0-9]+(?:\\.[0-9]+)?\\.\\.-?[0-9]+(?:\\.[0-9]+)?)(?: *, *(?:(?:>=|<=|==|>|<) *-?[0-9]+(?:\\.[0-9]+)?|-?[0-9]+(?:\\.[0-9]+)?\\.\\.-?[0-9]+(?:\\.[0-9]+)?))* *$", "u");

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
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.run === undefined) && (missing0 = "run")) || ((data.script === undefined) && (missing0 = "script"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err1 = {instancePath,schemaPath:"#/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func7.call(schema20.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err3 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: schema20.properties.run.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(Array.isArray(data0)){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/run/" + i0,schemaPath:"#/properties/run/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
if(data.script !== undefined){
let data2 = data.script;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func1(data3) > 1000){
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data3) < 1){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data3)){
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.needs !== undefined){
let data4 = data.needs;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
const err16 = {instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i2 = data4.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data4[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err18 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.phase !== undefined){
let data6 = data.phase;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(data6 === "OTHER")){
const err20 = {instancePath:instancePath+"/phase",schemaPath:"#/properties/phase/enum",keyword:"enum",params:{allowedValues: schema20.properties.phase.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.blocking !== undefined){
if(typeof data.blocking !== "boolean"){
const err21 = {instancePath:instancePath+"/blocking",schemaPath:"#/properties/blocking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.timeout !== undefined){
let data8 = data.timeout;
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
const err22 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[smh]$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.env !== undefined){
let data9 = data.env;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
const _errs24 = errors;
if(typeof key1 === "string"){
if(!pattern9.test(key1)){
const err24 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid7 = _errs24 === errors;
if(!valid7){
const err25 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key2 in data9){
let data10 = data9[key2];
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err26 = {instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/env",schemaPath:"#/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.clean_env !== undefined){
if(typeof data.clean_env !== "boolean"){
const err29 = {instancePath:instancePath+"/clean_env",schemaPath:"#/properties/clean_env/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.requires_env !== undefined){
let data12 = data.requires_env;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i3=0; i3<len2; i3++){
let data13 = data12[i3];
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
const err30 = {instancePath:instancePath+"/requires_env/" + i3,schemaPath:"#/properties/requires_env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/requires_env/" + i3,schemaPath:"#/properties/requires_env/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i4 = data12.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data12[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err32 = {instancePath:instancePath+"/requires_env",schemaPath:"#/properties/requires_env/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err33 = {instancePath:instancePath+"/requires_env",schemaPath:"#/properties/requires_env/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.on_fork !== undefined){
let data14 = data.on_fork;
if(typeof data14 !== "string"){
const err34 = {instancePath:instancePath+"/on_fork",schemaPath:"#/properties/on_fork/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data14 === "run") || (data14 === "skip"))){
const err35 = {instancePath:instancePath+"/on_fork",schemaPath:"#/properties/on_fork/enum",keyword:"enum",params:{allowedValues: schema20.properties.on_fork.enum}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.working_directory !== undefined){
let data15 = data.working_directory;
if(typeof data15 === "string"){
if(func1(data15) < 1){
const err36 = {instancePath:instancePath+"/working_directory",schemaPath:"#/properties/working_directory/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern4.test(data15)){
const err37 = {instancePath:instancePath+"/working_directory",schemaPath:"#/properties/working_directory/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/working_directory",schemaPath:"#/properties/working_directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.thresholds !== undefined){
let data16 = data.thresholds;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
const _errs40 = errors;
if(typeof key3 === "string"){
if(func1(key3) < 1){
const err39 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key3};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var valid12 = _errs40 === errors;
if(!valid12){
const err40 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key4 in data16){
let data17 = data16[key4];
if(typeof data17 === "string"){
if(!pattern13.test(data17)){
const err41 = {instancePath:instancePath+"/thresholds/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thresholds/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^ *(?:(?:>=|<=|==|>|<) *-?[0-9]+(?:\\.[0-9]+)?|-?[0-9]+(?:\\.[0-9]+)?\\.\\.-?[0-9]+(?:\\.[0-9]+)?)(?: *, *(?:(?:>=|<=|==|>|<) *-?[0-9]+(?:\\.[0-9]+)?|-?[0-9]+(?:\\.[0-9]+)?\\.\\.-?[0-9]+(?:\\.[0-9]+)?))* *$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/thresholds/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/thresholds/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.warn_exit_codes !== undefined){
let data18 = data.warn_exit_codes;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i5=0; i5<len3; i5++){
let data19 = data18[i5];
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err44 = {instancePath:instancePath+"/warn_exit_codes/" + i5,schemaPath:"#/properties/warn_exit_codes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 255 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/warn_exit_codes/" + i5,schemaPath:"#/properties/warn_exit_codes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err46 = {instancePath:instancePath+"/warn_exit_codes/" + i5,schemaPath:"#/properties/warn_exit_codes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
let i6 = data18.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data18[i6];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err47 = {instancePath:instancePath+"/warn_exit_codes",schemaPath:"#/properties/warn_exit_codes/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err48 = {instancePath:instancePath+"/warn_exit_codes",schemaPath:"#/properties/warn_exit_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "off") || (data === "info")) || (data === "warning")) || (data === "error"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema21.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "severity") || (key0 === "new_only"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.severity !== undefined){
let data0 = data.severity;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/severity",schemaPath:"#/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "error"))){
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema21.anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.new_only !== undefined){
if(typeof data.new_only !== "boolean"){
const err6 = {instancePath:instancePath+"/new_only",schemaPath:"#/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate55.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/config.schema.json" */;
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
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "version") || (key0 === "extends")) || (key0 === "policy")) || (key0 === "meta")) || (key0 === "gates")) || (key0 === "rulepacks")) || (key0 === "snapshot"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
if(Array.isArray(data1)){
if(data1.length > 16){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/maxItems",keyword:"maxItems",params:{limit: 16}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.policy !== undefined){
let data3 = data.policy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((key1 === "strict") || (key1 === "new_only")) || (key1 === "coverage_required"))){
const err8 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.strict !== undefined){
if(typeof data3.strict !== "boolean"){
const err9 = {instancePath:instancePath+"/policy/strict",schemaPath:"#/properties/policy/properties/strict/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.new_only !== undefined){
if(typeof data3.new_only !== "boolean"){
const err10 = {instancePath:instancePath+"/policy/new_only",schemaPath:"#/properties/policy/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.coverage_required !== undefined){
let data6 = data3.coverage_required;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/policy/coverage_required",schemaPath:"#/properties/policy/properties/coverage_required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/policy/coverage_required",schemaPath:"#/properties/policy/properties/coverage_required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/policy/coverage_required",schemaPath:"#/properties/policy/properties/coverage_required/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.meta !== undefined){
let data7 = data.meta;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!(((key2 === "adapter") || (key2 === "engine")) || (key2 === "org_id"))){
const err15 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.adapter !== undefined){
let data8 = data7.adapter;
if(typeof data8 === "string"){
if(func1(data8) > 100){
const err16 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func1(data8) < 1){
const err17 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.engine !== undefined){
let data9 = data7.engine;
if(typeof data9 !== "string"){
const err19 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data9 === "native") || (data9 === "hardis")) || (data9 === "custom"))){
const err20 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/enum",keyword:"enum",params:{allowedValues: schema19.properties.meta.properties.engine.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.org_id !== undefined){
let data10 = data7.org_id;
if(typeof data10 === "string"){
if(func1(data10) > 200){
const err21 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func1(data10) < 1){
const err22 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.gates !== undefined){
let data11 = data.gates;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
const _errs28 = errors;
if(typeof key3 === "string"){
if(func1(key3) > 100){
const err25 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key3};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern3.test(key3)){
const err26 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid5 = _errs28 === errors;
if(!valid5){
const err27 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key4 in data11){
if(!(validate53(data11[key4], {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data11,parentDataProperty:key4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.rulepacks !== undefined){
let data13 = data.rulepacks;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!(key5 === "cycles")){
const err29 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.cycles !== undefined){
let data14 = data13.cycles;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
if(!((((key6 === "enabled") || (key6 === "type_imports")) || (key6 === "rules")) || (key6 === "ignore"))){
const err30 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.enabled !== undefined){
if(typeof data14.enabled !== "boolean"){
const err31 = {instancePath:instancePath+"/rulepacks/cycles/enabled",schemaPath:"#/properties/rulepacks/properties/cycles/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.type_imports !== undefined){
let data16 = data14.type_imports;
if(typeof data16 !== "string"){
const err32 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data16 === "ignore") || (data16 === "include"))){
const err33 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.type_imports.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.rules !== undefined){
let data17 = data14.rules;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key7 in data17){
if(!(key7 === "circular-dependency-detected")){
const err34 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17["circular-dependency-detected"] !== undefined){
if(!(validate55(data17["circular-dependency-detected"], {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",parentData:data17,parentDataProperty:"circular-dependency-detected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.ignore !== undefined){
let data19 = data14.ignore;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.paths === undefined){
const err36 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data20.reason === undefined){
const err37 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key8 in data20){
if(!((key8 === "paths") || (key8 === "reason"))){
const err38 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data20.paths !== undefined){
let data21 = data20.paths;
if(Array.isArray(data21)){
if(data21.length < 1){
const err39 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err40 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1+"/paths/" + i2,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1+"/paths/" + i2,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data20.reason !== undefined){
let data23 = data20.reason;
if(typeof data23 === "string"){
if(func1(data23) > 1000){
const err43 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func1(data23) < 1){
const err44 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i1,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/rulepacks/cycles/ignore",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.snapshot !== undefined){
let data24 = data.snapshot;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key9 in data24){
if(!((key9 === "untracked") || (key9 === "limits"))){
const err50 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.untracked !== undefined){
let data25 = data24.untracked;
if(typeof data25 !== "string"){
const err51 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((data25 === "auto") || (data25 === "include")) || (data25 === "exclude"))){
const err52 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/enum",keyword:"enum",params:{allowedValues: schema19.properties.snapshot.properties.untracked.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data24.limits !== undefined){
let data26 = data24.limits;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 in data26){
if(!((key10 === "files") || (key10 === "scan_bytes"))){
const err53 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data26.files !== undefined){
let data27 = data26.files;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err54 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100000000 || isNaN(data27)){
const err55 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err56 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data26.scan_bytes !== undefined){
let data28 = data26.scan_bytes;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err57 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1073741824 || isNaN(data28)){
const err58 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err59 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
