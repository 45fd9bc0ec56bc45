// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isFullDate } from '../rfc3339.js';
import { keepError, keepErrors } from '../kept-errors.js';

/** @type {import('../schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/verdict.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "as_of",
    "base",
    "counts",
    "enforced",
    "files",
    "gates",
    "headline",
    "items",
    "mode",
    "reasons",
    "selection",
    "settings",
    "signature",
    "status",
    "version",
    "warnings"
  ],
  "#/properties/settings/additionalProperties": [
    "config",
    "coverage_required",
    "engine",
    "strict"
  ],
  "#/properties/selection/additionalProperties": [
    "declared",
    "left_out",
    "selected"
  ],
  "#/properties/base/additionalProperties": [
    "detail",
    "kind",
    "sha"
  ],
  "#/properties/counts/additionalProperties": [
    "errors",
    "gates",
    "violations",
    "violations_new",
    "violations_old",
    "violations_waived",
    "warnings"
  ],
  "#/$defs/VerdictReason/additionalProperties": [
    "code",
    "gate",
    "message",
    "next_action",
    "rule"
  ],
  "#/$defs/VerdictGate/additionalProperties": [
    "attempts",
    "blocking",
    "flaky",
    "kind",
    "name",
    "outcome",
    "reasons",
    "skipped_by",
    "stopped_by",
    "thresholds"
  ],
  "#/$defs/VerdictThreshold/additionalProperties": [
    "actual",
    "expected",
    "met",
    "metric"
  ],
  "#/$defs/VerdictItem/additionalProperties": [
    "added",
    "file_path",
    "fingerprint",
    "line_number",
    "rule",
    "rulepack",
    "severity",
    "state",
    "violation_id"
  ]
};

const schema19 = {"$id":"https://contract-gates.dev/schemas/verdict.schema.json","type":"object","additionalProperties":false,"required":["version","status","headline","enforced","mode","settings","as_of","selection","base","reasons","gates","counts","warnings","items","signature","files"],"properties":{"version":{"type":"string","const":"1.0"},"status":{"type":"string","enum":["Succeeded","Failed","Blocked"]},"headline":{"type":"string","minLength":1},"enforced":{"type":"boolean"},"mode":{"type":"string","enum":["local","ci"]},"settings":{"type":"object","additionalProperties":false,"required":["config","strict","engine"],"properties":{"config":{"type":["string","null"],"minLength":1},"strict":{"type":["boolean","null"]},"engine":{"enum":["native","hardis","custom",null]},"coverage_required":{"type":["number","null"],"minimum":0,"maximum":100}}},"as_of":{"type":"string","format":"date"},"selection":{"type":"object","additionalProperties":false,"required":["declared","selected","left_out"],"properties":{"declared":{"type":"array","items":{"type":"string","minLength":1}},"selected":{"type":"array","items":{"type":"string","minLength":1}},"left_out":{"type":"array","items":{"type":"string","minLength":1}}}},"base":{"type":"object","additionalProperties":false,"required":["kind","sha","detail"],"properties":{"kind":{"type":"string","enum":["found","none","unknown"]},"sha":{"type":["string","null"],"minLength":1},"detail":{"type":"string","minLength":1}}},"reasons":{"type":"array","items":{"$ref":"#/$defs/VerdictReason"}},"gates":{"type":"array","items":{"$ref":"#/$defs/VerdictGate"}},"counts":{"type":"object","additionalProperties":false,"required":["gates","errors","warnings","violations","violations_new","violations_old","violations_waived"],"properties":{"gates":{"type":"integer","minimum":0},"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"violations":{"type":"integer","minimum":0},"violations_new":{"type":"integer","minimum":0},"violations_old":{"type":"integer","minimum":0},"violations_waived":{"type":"integer","minimum":0}}},"warnings":{"type":"array","items":{"type":"string","minLength":1}},"items":{"type":"array","items":{"$ref":"#/$defs/VerdictItem"}},"signature":{"type":["string","null"],"pattern":"^[0-9a-f]{64}$"},"files":{"type":"object","additionalProperties":{"type":"string","pattern":"^[0-9a-f]{64}$"},"propertyNames":{"minLength":1}}},"$defs":{"VerdictReason":{"type":"object","additionalProperties":false,"required":["code","message","next_action"],"properties":{"code":{"type":"string","enum":["gate_failed","gate_error","gate_timeout","gate_cancelled","gate_not_run","report_missing","report_invalid","report_stale","coverage_below_required","static_analysis_not_met","tests_failed","threshold_missed","violations","strict_warnings","waiver_expired","freeze_window","artifact_missing","contract_invalid","base_unknown","limit_exceeded","unreadable_file","analyzer_error","nothing_checked","cancelled","config_invalid","internal_error"]},"gate":{"type":"string","minLength":1},"rule":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"next_action":{"type":"string","minLength":1}}},"VerdictGate":{"type":"object","additionalProperties":false,"required":["name","kind","outcome","blocking","reasons","thresholds"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"kind":{"type":"string","enum":["script","run","uses","job","rulepack"]},"outcome":{"type":"string","enum":["pass","warn","fail","error","timeout","cancelled","not_run","skipped"]},"blocking":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"string","enum":["gate_failed","gate_error","gate_timeout","gate_cancelled","gate_not_run","report_missing","report_invalid","report_stale","coverage_below_required","static_analysis_not_met","tests_failed","threshold_missed","violations","strict_warnings","waiver_expired","freeze_window","artifact_missing","contract_invalid","base_unknown","limit_exceeded","unreadable_file","analyzer_error","nothing_checked","cancelled","config_invalid","internal_error"]}},"stopped_by":{"type":"string","minLength":1},"skipped_by":{"type":"string","minLength":1},"thresholds":{"type":"array","items":{"$ref":"#/$defs/VerdictThreshold"}},"attempts":{"type":"integer","minimum":2},"flaky":{"type":"boolean","const":true}}},"VerdictThreshold":{"type":"object","additionalProperties":false,"required":["metric","expected","actual","met"],"properties":{"metric":{"type":"string","minLength":1},"expected":{"type":"string","minLength":1},"actual":{"type":["number","null"]},"met":{"type":"boolean"}}},"VerdictItem":{"type":"object","additionalProperties":false,"required":["violation_id","rulepack","rule","severity","file_path","line_number","fingerprint","state"],"properties":{"violation_id":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},"rulepack":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"rule":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"severity":{"type":"string","enum":["error","warning","info"]},"file_path":{"type":"string","pattern":"^[^/\\\\][^\\\\]*$"},"line_number":{"type":["integer","null"],"minimum":1},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"},"state":{"type":"string","enum":["new","old","waived","unknown"]},"added":{"type":"array","items":{"type":"string","minLength":1}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const formats0 = isFullDate;
const schema20 = {"type":"object","additionalProperties":false,"required":["code","message","next_action"],"properties":{"code":{"type":"string","enum":["gate_failed","gate_error","gate_timeout","gate_cancelled","gate_not_run","report_missing","report_invalid","report_stale","coverage_below_required","static_analysis_not_met","tests_failed","threshold_missed","violations","strict_warnings","waiver_expired","freeze_window","artifact_missing","contract_invalid","base_unknown","limit_exceeded","unreadable_file","analyzer_error","nothing_checked","cancelled","config_invalid","internal_error"]},"gate":{"type":"string","minLength":1},"rule":{"type":"string","minLength":1},"message":{"type":"string","minLength":1},"next_action":{"type":"string","minLength":1}}};

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
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.next_action === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_action"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "gate")) || (key0 === "rule")) || (key0 === "message")) || (key0 === "next_action"))){
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
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if(!((((((((((((((((((((((((((data0 === "gate_failed") || (data0 === "gate_error")) || (data0 === "gate_timeout")) || (data0 === "gate_cancelled")) || (data0 === "gate_not_run")) || (data0 === "report_missing")) || (data0 === "report_invalid")) || (data0 === "report_stale")) || (data0 === "coverage_below_required")) || (data0 === "static_analysis_not_met")) || (data0 === "tests_failed")) || (data0 === "threshold_missed")) || (data0 === "violations")) || (data0 === "strict_warnings")) || (data0 === "waiver_expired")) || (data0 === "freeze_window")) || (data0 === "artifact_missing")) || (data0 === "contract_invalid")) || (data0 === "base_unknown")) || (data0 === "limit_exceeded")) || (data0 === "unreadable_file")) || (data0 === "analyzer_error")) || (data0 === "nothing_checked")) || (data0 === "cancelled")) || (data0 === "config_invalid")) || (data0 === "internal_error"))){
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema20.properties.code.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
}
if(data.gate !== undefined){
let data1 = data.gate;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/gate",schemaPath:"#/properties/gate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
keepError(vErrors, err9);
}
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
keepError(vErrors, err11);
}
errors++;
}
}
if(data.next_action !== undefined){
let data4 = data.next_action;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/next_action",schemaPath:"#/properties/next_action/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/next_action",schemaPath:"#/properties/next_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
keepError(vErrors, err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
keepError(vErrors, err14);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":false,"required":["name","kind","outcome","blocking","reasons","thresholds"],"properties":{"name":{"type":"string","pattern":"^[a-z][a-z0-9_]*$"},"kind":{"type":"string","enum":["script","run","uses","job","rulepack"]},"outcome":{"type":"string","enum":["pass","warn","fail","error","timeout","cancelled","not_run","skipped"]},"blocking":{"type":"boolean"},"reasons":{"type":"array","items":{"type":"string","enum":["gate_failed","gate_error","gate_timeout","gate_cancelled","gate_not_run","report_missing","report_invalid","report_stale","coverage_below_required","static_analysis_not_met","tests_failed","threshold_missed","violations","strict_warnings","waiver_expired","freeze_window","artifact_missing","contract_invalid","base_unknown","limit_exceeded","unreadable_file","analyzer_error","nothing_checked","cancelled","config_invalid","internal_error"]}},"stopped_by":{"type":"string","minLength":1},"skipped_by":{"type":"string","minLength":1},"thresholds":{"type":"array","items":{"$ref":"#/$defs/VerdictThreshold"}},"attempts":{"type":"integer","minimum":2},"flaky":{"type":"boolean","const":true}}};
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const schema22 = {"type":"object","additionalProperties":false,"required":["metric","expected","actual","met"],"properties":{"metric":{"type":"string","minLength":1},"expected":{"type":"string","minLength":1},"actual":{"type":["number","null"]},"met":{"type":"boolean"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.expected === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expected"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.actual === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actual"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
if(data.met === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "met"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "metric") || (key0 === "expected")) || (key0 === "actual")) || (key0 === "met"))){
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
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err5 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
}
if(data.expected !== undefined){
let data1 = data.expected;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
}
if(data.actual !== undefined){
let data2 = data.actual;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
const err9 = {instancePath:instancePath+"/actual",schemaPath:"#/properties/actual/type",keyword:"type",params:{type: schema22.properties.actual.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
keepError(vErrors, err9);
}
errors++;
}
}
if(data.met !== undefined){
if(typeof data.met !== "boolean"){
const err10 = {instancePath:instancePath+"/met",schemaPath:"#/properties/met/type",keyword:"type",params:{type: "boolean"}};
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
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.outcome === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
if(data.blocking === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blocking"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
if(data.reasons === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if(data.thresholds === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thresholds"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema21.properties, key0))){
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
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
keepError(vErrors, err9);
}
errors++;
}
if(!(((((data1 === "script") || (data1 === "run")) || (data1 === "uses")) || (data1 === "job")) || (data1 === "rulepack"))){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema21.properties.kind.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
const err11 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
keepError(vErrors, err11);
}
errors++;
}
if(!((((((((data2 === "pass") || (data2 === "warn")) || (data2 === "fail")) || (data2 === "error")) || (data2 === "timeout")) || (data2 === "cancelled")) || (data2 === "not_run")) || (data2 === "skipped"))){
const err12 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema21.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
keepError(vErrors, err12);
}
errors++;
}
}
if(data.blocking !== undefined){
if(typeof data.blocking !== "boolean"){
const err13 = {instancePath:instancePath+"/blocking",schemaPath:"#/properties/blocking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
keepError(vErrors, err13);
}
errors++;
}
}
if(data.reasons !== undefined){
let data4 = data.reasons;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
keepError(vErrors, err14);
}
errors++;
}
if(!((((((((((((((((((((((((((data5 === "gate_failed") || (data5 === "gate_error")) || (data5 === "gate_timeout")) || (data5 === "gate_cancelled")) || (data5 === "gate_not_run")) || (data5 === "report_missing")) || (data5 === "report_invalid")) || (data5 === "report_stale")) || (data5 === "coverage_below_required")) || (data5 === "static_analysis_not_met")) || (data5 === "tests_failed")) || (data5 === "threshold_missed")) || (data5 === "violations")) || (data5 === "strict_warnings")) || (data5 === "waiver_expired")) || (data5 === "freeze_window")) || (data5 === "artifact_missing")) || (data5 === "contract_invalid")) || (data5 === "base_unknown")) || (data5 === "limit_exceeded")) || (data5 === "unreadable_file")) || (data5 === "analyzer_error")) || (data5 === "nothing_checked")) || (data5 === "cancelled")) || (data5 === "config_invalid")) || (data5 === "internal_error"))){
const err15 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/enum",keyword:"enum",params:{allowedValues: schema21.properties.reasons.items.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
keepError(vErrors, err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
keepError(vErrors, err16);
}
errors++;
}
}
if(data.stopped_by !== undefined){
let data6 = data.stopped_by;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err17 = {instancePath:instancePath+"/stopped_by",schemaPath:"#/properties/stopped_by/minLength",keyword:"minLength",params:{limit: 1}};
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
const err18 = {instancePath:instancePath+"/stopped_by",schemaPath:"#/properties/stopped_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
keepError(vErrors, err18);
}
errors++;
}
}
if(data.skipped_by !== undefined){
let data7 = data.skipped_by;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err19 = {instancePath:instancePath+"/skipped_by",schemaPath:"#/properties/skipped_by/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
keepError(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/skipped_by",schemaPath:"#/properties/skipped_by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
keepError(vErrors, err20);
}
errors++;
}
}
if(data.thresholds !== undefined){
let data8 = data.thresholds;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data8[i1], {instancePath:instancePath+"/thresholds/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : keepErrors(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/thresholds",schemaPath:"#/properties/thresholds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
keepError(vErrors, err21);
}
errors++;
}
}
if(data.attempts !== undefined){
let data10 = data.attempts;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err22 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
keepError(vErrors, err22);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 2 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err23];
}
else {
keepError(vErrors, err23);
}
errors++;
}
}
}
if(data.flaky !== undefined){
let data11 = data.flaky;
if(typeof data11 !== "boolean"){
const err24 = {instancePath:instancePath+"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
keepError(vErrors, err24);
}
errors++;
}
if(true !== data11){
const err25 = {instancePath:instancePath+"/flaky",schemaPath:"#/properties/flaky/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err25];
}
else {
keepError(vErrors, err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
keepError(vErrors, err26);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"required":["violation_id","rulepack","rule","severity","file_path","line_number","fingerprint","state"],"properties":{"violation_id":{"type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},"rulepack":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"rule":{"type":"string","pattern":"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"},"severity":{"type":"string","enum":["error","warning","info"]},"file_path":{"type":"string","pattern":"^[^/\\\\][^\\\\]*$"},"line_number":{"type":["integer","null"],"minimum":1},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"},"state":{"type":"string","enum":["new","old","waived","unknown"]},"added":{"type":"array","items":{"type":"string","minLength":1}}}};
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.violation_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "violation_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
keepError(vErrors, err0);
}
errors++;
}
if(data.rulepack === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rulepack"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.rule === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
if(data.severity === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
if(data.file_path === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file_path"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if(data.line_number === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "line_number"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
if(data.fingerprint === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fingerprint"}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
if(data.state === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema23.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
}
if(data.violation_id !== undefined){
let data0 = data.violation_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err9 = {instancePath:instancePath+"/violation_id",schemaPath:"#/properties/violation_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}};
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
const err10 = {instancePath:instancePath+"/violation_id",schemaPath:"#/properties/violation_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
keepError(vErrors, err10);
}
errors++;
}
}
if(data.rulepack !== undefined){
let data1 = data.rulepack;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
const err11 = {instancePath:instancePath+"/rulepack",schemaPath:"#/properties/rulepack/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
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
const err12 = {instancePath:instancePath+"/rulepack",schemaPath:"#/properties/rulepack/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
keepError(vErrors, err12);
}
errors++;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
const err13 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
keepError(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
keepError(vErrors, err14);
}
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
keepError(vErrors, err15);
}
errors++;
}
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))){
const err16 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema23.properties.severity.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
keepError(vErrors, err16);
}
errors++;
}
}
if(data.file_path !== undefined){
let data4 = data.file_path;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
const err17 = {instancePath:instancePath+"/file_path",schemaPath:"#/properties/file_path/pattern",keyword:"pattern",params:{pattern: "^[^/\\\\][^\\\\]*$"}};
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
const err18 = {instancePath:instancePath+"/file_path",schemaPath:"#/properties/file_path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
keepError(vErrors, err18);
}
errors++;
}
}
if(data.line_number !== undefined){
let data5 = data.line_number;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
const err19 = {instancePath:instancePath+"/line_number",schemaPath:"#/properties/line_number/type",keyword:"type",params:{type: schema23.properties.line_number.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
keepError(vErrors, err19);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err20 = {instancePath:instancePath+"/line_number",schemaPath:"#/properties/line_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
keepError(vErrors, err20);
}
errors++;
}
}
}
if(data.fingerprint !== undefined){
let data6 = data.fingerprint;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
const err21 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
keepError(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
keepError(vErrors, err22);
}
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if(typeof data7 !== "string"){
const err23 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
keepError(vErrors, err23);
}
errors++;
}
if(!((((data7 === "new") || (data7 === "old")) || (data7 === "waived")) || (data7 === "unknown"))){
const err24 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema23.properties.state.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
keepError(vErrors, err24);
}
errors++;
}
}
if(data.added !== undefined){
let data8 = data.added;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func2(data9) < 1){
const err25 = {instancePath:instancePath+"/added/" + i0,schemaPath:"#/properties/added/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
keepError(vErrors, err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/added/" + i0,schemaPath:"#/properties/added/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err27 = {instancePath:instancePath+"/added",schemaPath:"#/properties/added/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
keepError(vErrors, err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
keepError(vErrors, err28);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/verdict.schema.json" */;
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
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err1];
}
else {
keepError(vErrors, err1);
}
errors++;
}
if(data.headline === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headline"}};
if(vErrors === null){
vErrors = [err2];
}
else {
keepError(vErrors, err2);
}
errors++;
}
if(data.enforced === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enforced"}};
if(vErrors === null){
vErrors = [err3];
}
else {
keepError(vErrors, err3);
}
errors++;
}
if(data.mode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err4];
}
else {
keepError(vErrors, err4);
}
errors++;
}
if(data.settings === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"}};
if(vErrors === null){
vErrors = [err5];
}
else {
keepError(vErrors, err5);
}
errors++;
}
if(data.as_of === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as_of"}};
if(vErrors === null){
vErrors = [err6];
}
else {
keepError(vErrors, err6);
}
errors++;
}
if(data.selection === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "selection"}};
if(vErrors === null){
vErrors = [err7];
}
else {
keepError(vErrors, err7);
}
errors++;
}
if(data.base === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err8];
}
else {
keepError(vErrors, err8);
}
errors++;
}
if(data.reasons === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"}};
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
if(data.counts === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err11];
}
else {
keepError(vErrors, err11);
}
errors++;
}
if(data.warnings === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"}};
if(vErrors === null){
vErrors = [err12];
}
else {
keepError(vErrors, err12);
}
errors++;
}
if(data.items === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err13];
}
else {
keepError(vErrors, err13);
}
errors++;
}
if(data.signature === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signature"}};
if(vErrors === null){
vErrors = [err14];
}
else {
keepError(vErrors, err14);
}
errors++;
}
if(data.files === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err15];
}
else {
keepError(vErrors, err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
keepError(vErrors, err16);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 !== "string"){
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
keepError(vErrors, err17);
}
errors++;
}
if("1.0" !== data0){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: "1.0"}};
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
let data1 = data.status;
if(typeof data1 !== "string"){
const err19 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
keepError(vErrors, err19);
}
errors++;
}
if(!(((data1 === "Succeeded") || (data1 === "Failed")) || (data1 === "Blocked"))){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.status.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
keepError(vErrors, err20);
}
errors++;
}
}
if(data.headline !== undefined){
let data2 = data.headline;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err21 = {instancePath:instancePath+"/headline",schemaPath:"#/properties/headline/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
keepError(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/headline",schemaPath:"#/properties/headline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
keepError(vErrors, err22);
}
errors++;
}
}
if(data.enforced !== undefined){
if(typeof data.enforced !== "boolean"){
const err23 = {instancePath:instancePath+"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
keepError(vErrors, err23);
}
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 !== "string"){
const err24 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
keepError(vErrors, err24);
}
errors++;
}
if(!((data4 === "local") || (data4 === "ci"))){
const err25 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
keepError(vErrors, err25);
}
errors++;
}
}
if(data.settings !== undefined){
let data5 = data.settings;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.config === undefined){
const err26 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "config"}};
if(vErrors === null){
vErrors = [err26];
}
else {
keepError(vErrors, err26);
}
errors++;
}
if(data5.strict === undefined){
const err27 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "strict"}};
if(vErrors === null){
vErrors = [err27];
}
else {
keepError(vErrors, err27);
}
errors++;
}
if(data5.engine === undefined){
const err28 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "engine"}};
if(vErrors === null){
vErrors = [err28];
}
else {
keepError(vErrors, err28);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "config") || (key1 === "strict")) || (key1 === "engine")) || (key1 === "coverage_required"))){
const err29 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err29];
}
else {
keepError(vErrors, err29);
}
errors++;
}
}
if(data5.config !== undefined){
let data6 = data5.config;
if((typeof data6 !== "string") && (data6 !== null)){
const err30 = {instancePath:instancePath+"/settings/config",schemaPath:"#/properties/settings/properties/config/type",keyword:"type",params:{type: schema19.properties.settings.properties.config.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
keepError(vErrors, err30);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err31 = {instancePath:instancePath+"/settings/config",schemaPath:"#/properties/settings/properties/config/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
keepError(vErrors, err31);
}
errors++;
}
}
}
if(data5.strict !== undefined){
let data7 = data5.strict;
if((typeof data7 !== "boolean") && (data7 !== null)){
const err32 = {instancePath:instancePath+"/settings/strict",schemaPath:"#/properties/settings/properties/strict/type",keyword:"type",params:{type: schema19.properties.settings.properties.strict.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
keepError(vErrors, err32);
}
errors++;
}
}
if(data5.engine !== undefined){
let data8 = data5.engine;
if(!((((data8 === "native") || (data8 === "hardis")) || (data8 === "custom")) || (data8 === null))){
const err33 = {instancePath:instancePath+"/settings/engine",schemaPath:"#/properties/settings/properties/engine/enum",keyword:"enum",params:{allowedValues: schema19.properties.settings.properties.engine.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
keepError(vErrors, err33);
}
errors++;
}
}
if(data5.coverage_required !== undefined){
let data9 = data5.coverage_required;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
const err34 = {instancePath:instancePath+"/settings/coverage_required",schemaPath:"#/properties/settings/properties/coverage_required/type",keyword:"type",params:{type: schema19.properties.settings.properties.coverage_required.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
keepError(vErrors, err34);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err35 = {instancePath:instancePath+"/settings/coverage_required",schemaPath:"#/properties/settings/properties/coverage_required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err35];
}
else {
keepError(vErrors, err35);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err36 = {instancePath:instancePath+"/settings/coverage_required",schemaPath:"#/properties/settings/properties/coverage_required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
else {
const err37 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
keepError(vErrors, err37);
}
errors++;
}
}
if(data.as_of !== undefined){
let data10 = data.as_of;
if(typeof data10 === "string"){
if(!(formats0(data10))){
const err38 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err38];
}
else {
keepError(vErrors, err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/as_of",schemaPath:"#/properties/as_of/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
keepError(vErrors, err39);
}
errors++;
}
}
if(data.selection !== undefined){
let data11 = data.selection;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.declared === undefined){
const err40 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/required",keyword:"required",params:{missingProperty: "declared"}};
if(vErrors === null){
vErrors = [err40];
}
else {
keepError(vErrors, err40);
}
errors++;
}
if(data11.selected === undefined){
const err41 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/required",keyword:"required",params:{missingProperty: "selected"}};
if(vErrors === null){
vErrors = [err41];
}
else {
keepError(vErrors, err41);
}
errors++;
}
if(data11.left_out === undefined){
const err42 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/required",keyword:"required",params:{missingProperty: "left_out"}};
if(vErrors === null){
vErrors = [err42];
}
else {
keepError(vErrors, err42);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "declared") || (key2 === "selected")) || (key2 === "left_out"))){
const err43 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err43];
}
else {
keepError(vErrors, err43);
}
errors++;
}
}
if(data11.declared !== undefined){
let data12 = data11.declared;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err44 = {instancePath:instancePath+"/selection/declared/" + i0,schemaPath:"#/properties/selection/properties/declared/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err44];
}
else {
keepError(vErrors, err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/selection/declared/" + i0,schemaPath:"#/properties/selection/properties/declared/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err46 = {instancePath:instancePath+"/selection/declared",schemaPath:"#/properties/selection/properties/declared/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
keepError(vErrors, err46);
}
errors++;
}
}
if(data11.selected !== undefined){
let data14 = data11.selected;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err47 = {instancePath:instancePath+"/selection/selected/" + i1,schemaPath:"#/properties/selection/properties/selected/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
keepError(vErrors, err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/selection/selected/" + i1,schemaPath:"#/properties/selection/properties/selected/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
keepError(vErrors, err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/selection/selected",schemaPath:"#/properties/selection/properties/selected/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
keepError(vErrors, err49);
}
errors++;
}
}
if(data11.left_out !== undefined){
let data16 = data11.left_out;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err50 = {instancePath:instancePath+"/selection/left_out/" + i2,schemaPath:"#/properties/selection/properties/left_out/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
keepError(vErrors, err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/selection/left_out/" + i2,schemaPath:"#/properties/selection/properties/left_out/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
keepError(vErrors, err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/selection/left_out",schemaPath:"#/properties/selection/properties/left_out/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
keepError(vErrors, err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/selection",schemaPath:"#/properties/selection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
keepError(vErrors, err53);
}
errors++;
}
}
if(data.base !== undefined){
let data18 = data.base;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.kind === undefined){
const err54 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err54];
}
else {
keepError(vErrors, err54);
}
errors++;
}
if(data18.sha === undefined){
const err55 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: "sha"}};
if(vErrors === null){
vErrors = [err55];
}
else {
keepError(vErrors, err55);
}
errors++;
}
if(data18.detail === undefined){
const err56 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/required",keyword:"required",params:{missingProperty: "detail"}};
if(vErrors === null){
vErrors = [err56];
}
else {
keepError(vErrors, err56);
}
errors++;
}
for(const key3 in data18){
if(!(((key3 === "kind") || (key3 === "sha")) || (key3 === "detail"))){
const err57 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err57];
}
else {
keepError(vErrors, err57);
}
errors++;
}
}
if(data18.kind !== undefined){
let data19 = data18.kind;
if(typeof data19 !== "string"){
const err58 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
keepError(vErrors, err58);
}
errors++;
}
if(!(((data19 === "found") || (data19 === "none")) || (data19 === "unknown"))){
const err59 = {instancePath:instancePath+"/base/kind",schemaPath:"#/properties/base/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.base.properties.kind.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
keepError(vErrors, err59);
}
errors++;
}
}
if(data18.sha !== undefined){
let data20 = data18.sha;
if((typeof data20 !== "string") && (data20 !== null)){
const err60 = {instancePath:instancePath+"/base/sha",schemaPath:"#/properties/base/properties/sha/type",keyword:"type",params:{type: schema19.properties.base.properties.sha.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
keepError(vErrors, err60);
}
errors++;
}
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err61 = {instancePath:instancePath+"/base/sha",schemaPath:"#/properties/base/properties/sha/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
keepError(vErrors, err61);
}
errors++;
}
}
}
if(data18.detail !== undefined){
let data21 = data18.detail;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err62 = {instancePath:instancePath+"/base/detail",schemaPath:"#/properties/base/properties/detail/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
keepError(vErrors, err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/base/detail",schemaPath:"#/properties/base/properties/detail/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
keepError(vErrors, err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
keepError(vErrors, err64);
}
errors++;
}
}
if(data.reasons !== undefined){
let data22 = data.reasons;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data22[i3], {instancePath:instancePath+"/reasons/" + i3,parentData:data22,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : keepErrors(vErrors, validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
keepError(vErrors, err65);
}
errors++;
}
}
if(data.gates !== undefined){
let data24 = data.gates;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(!(validate55(data24[i4], {instancePath:instancePath+"/gates/" + i4,parentData:data24,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : keepErrors(vErrors, validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err66 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
keepError(vErrors, err66);
}
errors++;
}
}
if(data.counts !== undefined){
let data26 = data.counts;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.gates === undefined){
const err67 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "gates"}};
if(vErrors === null){
vErrors = [err67];
}
else {
keepError(vErrors, err67);
}
errors++;
}
if(data26.errors === undefined){
const err68 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "errors"}};
if(vErrors === null){
vErrors = [err68];
}
else {
keepError(vErrors, err68);
}
errors++;
}
if(data26.warnings === undefined){
const err69 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "warnings"}};
if(vErrors === null){
vErrors = [err69];
}
else {
keepError(vErrors, err69);
}
errors++;
}
if(data26.violations === undefined){
const err70 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "violations"}};
if(vErrors === null){
vErrors = [err70];
}
else {
keepError(vErrors, err70);
}
errors++;
}
if(data26.violations_new === undefined){
const err71 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "violations_new"}};
if(vErrors === null){
vErrors = [err71];
}
else {
keepError(vErrors, err71);
}
errors++;
}
if(data26.violations_old === undefined){
const err72 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "violations_old"}};
if(vErrors === null){
vErrors = [err72];
}
else {
keepError(vErrors, err72);
}
errors++;
}
if(data26.violations_waived === undefined){
const err73 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "violations_waived"}};
if(vErrors === null){
vErrors = [err73];
}
else {
keepError(vErrors, err73);
}
errors++;
}
for(const key4 in data26){
if(!(((((((key4 === "gates") || (key4 === "errors")) || (key4 === "warnings")) || (key4 === "violations")) || (key4 === "violations_new")) || (key4 === "violations_old")) || (key4 === "violations_waived"))){
const err74 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err74];
}
else {
keepError(vErrors, err74);
}
errors++;
}
}
if(data26.gates !== undefined){
let data27 = data26.gates;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err75 = {instancePath:instancePath+"/counts/gates",schemaPath:"#/properties/counts/properties/gates/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
keepError(vErrors, err75);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err76 = {instancePath:instancePath+"/counts/gates",schemaPath:"#/properties/counts/properties/gates/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err76];
}
else {
keepError(vErrors, err76);
}
errors++;
}
}
}
if(data26.errors !== undefined){
let data28 = data26.errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err77 = {instancePath:instancePath+"/counts/errors",schemaPath:"#/properties/counts/properties/errors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err77];
}
else {
keepError(vErrors, err77);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err78 = {instancePath:instancePath+"/counts/errors",schemaPath:"#/properties/counts/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err78];
}
else {
keepError(vErrors, err78);
}
errors++;
}
}
}
if(data26.warnings !== undefined){
let data29 = data26.warnings;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err79 = {instancePath:instancePath+"/counts/warnings",schemaPath:"#/properties/counts/properties/warnings/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err79];
}
else {
keepError(vErrors, err79);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err80 = {instancePath:instancePath+"/counts/warnings",schemaPath:"#/properties/counts/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err80];
}
else {
keepError(vErrors, err80);
}
errors++;
}
}
}
if(data26.violations !== undefined){
let data30 = data26.violations;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err81 = {instancePath:instancePath+"/counts/violations",schemaPath:"#/properties/counts/properties/violations/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
keepError(vErrors, err81);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err82 = {instancePath:instancePath+"/counts/violations",schemaPath:"#/properties/counts/properties/violations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err82];
}
else {
keepError(vErrors, err82);
}
errors++;
}
}
}
if(data26.violations_new !== undefined){
let data31 = data26.violations_new;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err83 = {instancePath:instancePath+"/counts/violations_new",schemaPath:"#/properties/counts/properties/violations_new/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
keepError(vErrors, err83);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err84 = {instancePath:instancePath+"/counts/violations_new",schemaPath:"#/properties/counts/properties/violations_new/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err84];
}
else {
keepError(vErrors, err84);
}
errors++;
}
}
}
if(data26.violations_old !== undefined){
let data32 = data26.violations_old;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err85 = {instancePath:instancePath+"/counts/violations_old",schemaPath:"#/properties/counts/properties/violations_old/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err85];
}
else {
keepError(vErrors, err85);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err86 = {instancePath:instancePath+"/counts/violations_old",schemaPath:"#/properties/counts/properties/violations_old/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err86];
}
else {
keepError(vErrors, err86);
}
errors++;
}
}
}
if(data26.violations_waived !== undefined){
let data33 = data26.violations_waived;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err87 = {instancePath:instancePath+"/counts/violations_waived",schemaPath:"#/properties/counts/properties/violations_waived/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
keepError(vErrors, err87);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err88 = {instancePath:instancePath+"/counts/violations_waived",schemaPath:"#/properties/counts/properties/violations_waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err88];
}
else {
keepError(vErrors, err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
keepError(vErrors, err89);
}
errors++;
}
}
if(data.warnings !== undefined){
let data34 = data.warnings;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err90 = {instancePath:instancePath+"/warnings/" + i5,schemaPath:"#/properties/warnings/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err90];
}
else {
keepError(vErrors, err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/warnings/" + i5,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
keepError(vErrors, err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
keepError(vErrors, err92);
}
errors++;
}
}
if(data.items !== undefined){
let data36 = data.items;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
if(!(validate59(data36[i6], {instancePath:instancePath+"/items/" + i6,parentData:data36,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : keepErrors(vErrors, validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err93];
}
else {
keepError(vErrors, err93);
}
errors++;
}
}
if(data.signature !== undefined){
let data38 = data.signature;
if((typeof data38 !== "string") && (data38 !== null)){
const err94 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/type",keyword:"type",params:{type: schema19.properties.signature.type}};
if(vErrors === null){
vErrors = [err94];
}
else {
keepError(vErrors, err94);
}
errors++;
}
if(typeof data38 === "string"){
if(!pattern8.test(data38)){
const err95 = {instancePath:instancePath+"/signature",schemaPath:"#/properties/signature/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err95];
}
else {
keepError(vErrors, err95);
}
errors++;
}
}
}
if(data.files !== undefined){
let data39 = data.files;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key5 in data39){
const _errs82 = errors;
if(typeof key5 === "string"){
if(func2(key5) < 1){
const err96 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key5};
if(vErrors === null){
vErrors = [err96];
}
else {
keepError(vErrors, err96);
}
errors++;
}
}
var valid19 = _errs82 === errors;
if(!valid19){
const err97 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err97];
}
else {
keepError(vErrors, err97);
}
errors++;
}
}
for(const key6 in data39){
let data40 = data39[key6];
if(typeof data40 === "string"){
if(!pattern8.test(data40)){
const err98 = {instancePath:instancePath+"/files/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err98];
}
else {
keepError(vErrors, err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/files/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
keepError(vErrors, err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
keepError(vErrors, err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
keepError(vErrors, err101);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
