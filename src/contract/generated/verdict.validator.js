// Generated from schemas/ by `npm run generate`, do not edit.
import { countCodePoints } from '../code-points.js';
import { isFullDate } from '../rfc3339.js';
import { addError } from '../schema/kept-errors.js';

/** @type {import('../schema/schema-validator.js').SchemaCheck} */
export const validate = validate52;
/** @type {string} */
export const schemaId = "https://contract-gates.dev/schemas/verdict.schema.json";
/** @type {Readonly<Record<string, readonly string[]>>} */
export const knownKeys = {
  "#/additionalProperties": [
    "as_of",
    "base",
    "baseline",
    "counts",
    "digest",
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
    "waivers",
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
    "skipped_rules",
    "stopped_by",
    "thresholds"
  ],
  "#/$defs/VerdictGate/properties/skipped_rules/additionalProperties": [
    "rules",
    "why"
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
  ],
  "#/$defs/VerdictWaiver/additionalProperties": [
    "days_left",
    "expires",
    "fingerprint",
    "matched",
    "owner",
    "path",
    "reason",
    "rule",
    "state"
  ],
  "#/$defs/VerdictBaseline/additionalProperties": [
    "entries",
    "matched",
    "path",
    "stale"
  ],
  "#/$defs/VerdictBaseline/properties/stale/items/additionalProperties": [
    "file",
    "fingerprint",
    "rule",
    "text"
  ]
};

const names19_0 = {"version":0,"status":0,"headline":0,"enforced":0,"mode":0,"settings":0,"as_of":0,"selection":0,"base":0,"reasons":0,"gates":0,"counts":0,"warnings":0,"items":0,"waivers":0,"baseline":0,"signature":0,"files":0,"digest":0};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const formats0 = isFullDate;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "message"});
errors++;
}
if(data.next_action === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "next_action"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "gate")) || (key0 === "rule")) || (key0 === "message")) || (key0 === "next_action"))){
vErrors = addError(vErrors, instancePath, "#/$defs/VerdictReason/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
vErrors = addError(vErrors, instancePath+"/code", "#/properties/code/type", "type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((data0 === "gate_failed") || (data0 === "gate_error")) || (data0 === "gate_timeout")) || (data0 === "gate_cancelled")) || (data0 === "gate_not_run")) || (data0 === "report_missing")) || (data0 === "report_invalid")) || (data0 === "report_stale")) || (data0 === "coverage_below_required")) || (data0 === "static_analysis_not_met")) || (data0 === "tests_failed")) || (data0 === "threshold_missed")) || (data0 === "violations")) || (data0 === "strict_warnings")) || (data0 === "waiver_expired")) || (data0 === "freeze_window")) || (data0 === "artifact_missing")) || (data0 === "contract_invalid")) || (data0 === "base_unknown")) || (data0 === "limit_exceeded")) || (data0 === "unreadable_file")) || (data0 === "analyzer_error")) || (data0 === "nothing_checked")) || (data0 === "cancelled")) || (data0 === "config_invalid")) || (data0 === "internal_error"))){
vErrors = addError(vErrors, instancePath+"/code", "#/properties/code/enum", "enum", {allowedValues: ["gate_failed","gate_error","gate_timeout","gate_cancelled","gate_not_run","report_missing","report_invalid","report_stale","coverage_below_required","static_analysis_not_met","tests_failed","threshold_missed","violations","strict_warnings","waiver_expired","freeze_window","artifact_missing","contract_invalid","base_unknown","limit_exceeded","unreadable_file","analyzer_error","nothing_checked","cancelled","config_invalid","internal_error"]});
errors++;
}
}
if(data.gate !== undefined){
let data1 = data.gate;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = addError(vErrors, instancePath+"/gate", "#/properties/gate/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/gate", "#/properties/gate/type", "type", {type: "string"});
errors++;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = addError(vErrors, instancePath+"/rule", "#/properties/rule/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rule", "#/properties/rule/type", "type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = addError(vErrors, instancePath+"/message", "#/properties/message/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/message", "#/properties/message/type", "type", {type: "string"});
errors++;
}
}
if(data.next_action !== undefined){
let data4 = data.next_action;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = addError(vErrors, instancePath+"/next_action", "#/properties/next_action/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/next_action", "#/properties/next_action/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

const names21_0 = {"name":0,"kind":0,"outcome":0,"blocking":0,"reasons":0,"stopped_by":0,"skipped_by":0,"skipped_rules":0,"thresholds":0,"attempts":0,"flaky":0};
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "metric"});
errors++;
}
if(data.expected === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "expected"});
errors++;
}
if(data.actual === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "actual"});
errors++;
}
if(data.met === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "met"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "metric") || (key0 === "expected")) || (key0 === "actual")) || (key0 === "met"))){
vErrors = addError(vErrors, instancePath, "#/$defs/VerdictThreshold/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.metric !== undefined){
let data0 = data.metric;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = addError(vErrors, instancePath+"/metric", "#/properties/metric/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/metric", "#/properties/metric/type", "type", {type: "string"});
errors++;
}
}
if(data.expected !== undefined){
let data1 = data.expected;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = addError(vErrors, instancePath+"/expected", "#/properties/expected/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/expected", "#/properties/expected/type", "type", {type: "string"});
errors++;
}
}
if(data.actual !== undefined){
let data2 = data.actual;
if((!((typeof data2 == "number") && (isFinite(data2)))) && (data2 !== null)){
vErrors = addError(vErrors, instancePath+"/actual", "#/properties/actual/type", "type", {type: ["number","null"]});
errors++;
}
}
if(data.met !== undefined){
if(typeof data.met !== "boolean"){
vErrors = addError(vErrors, instancePath+"/met", "#/properties/met/type", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "name"});
errors++;
}
if(data.kind === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "kind"});
errors++;
}
if(data.outcome === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "outcome"});
errors++;
}
if(data.blocking === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "blocking"});
errors++;
}
if(data.reasons === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "reasons"});
errors++;
}
if(data.thresholds === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "thresholds"});
errors++;
}
for(const key0 in data){
if(!(func1.call(names21_0, key0))){
vErrors = addError(vErrors, instancePath, "#/$defs/VerdictGate/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = addError(vErrors, instancePath+"/name", "#/properties/name/pattern", "pattern", {pattern: "^[a-z][a-z0-9_]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/name", "#/properties/name/type", "type", {type: "string"});
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, instancePath+"/kind", "#/properties/kind/type", "type", {type: "string"});
errors++;
}
if(!(((((data1 === "script") || (data1 === "run")) || (data1 === "uses")) || (data1 === "job")) || (data1 === "rulepack"))){
vErrors = addError(vErrors, instancePath+"/kind", "#/properties/kind/enum", "enum", {allowedValues: ["script","run","uses","job","rulepack"]});
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(typeof data2 !== "string"){
vErrors = addError(vErrors, instancePath+"/outcome", "#/properties/outcome/type", "type", {type: "string"});
errors++;
}
if(!((((((((data2 === "pass") || (data2 === "warn")) || (data2 === "fail")) || (data2 === "error")) || (data2 === "timeout")) || (data2 === "cancelled")) || (data2 === "not_run")) || (data2 === "skipped"))){
vErrors = addError(vErrors, instancePath+"/outcome", "#/properties/outcome/enum", "enum", {allowedValues: ["pass","warn","fail","error","timeout","cancelled","not_run","skipped"]});
errors++;
}
}
if(data.blocking !== undefined){
if(typeof data.blocking !== "boolean"){
vErrors = addError(vErrors, instancePath+"/blocking", "#/properties/blocking/type", "type", {type: "boolean"});
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
vErrors = addError(vErrors, instancePath+"/reasons/" + i0, "#/properties/reasons/items/type", "type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((data5 === "gate_failed") || (data5 === "gate_error")) || (data5 === "gate_timeout")) || (data5 === "gate_cancelled")) || (data5 === "gate_not_run")) || (data5 === "report_missing")) || (data5 === "report_invalid")) || (data5 === "report_stale")) || (data5 === "coverage_below_required")) || (data5 === "static_analysis_not_met")) || (data5 === "tests_failed")) || (data5 === "threshold_missed")) || (data5 === "violations")) || (data5 === "strict_warnings")) || (data5 === "waiver_expired")) || (data5 === "freeze_window")) || (data5 === "artifact_missing")) || (data5 === "contract_invalid")) || (data5 === "base_unknown")) || (data5 === "limit_exceeded")) || (data5 === "unreadable_file")) || (data5 === "analyzer_error")) || (data5 === "nothing_checked")) || (data5 === "cancelled")) || (data5 === "config_invalid")) || (data5 === "internal_error"))){
vErrors = addError(vErrors, instancePath+"/reasons/" + i0, "#/properties/reasons/items/enum", "enum", {allowedValues: ["gate_failed","gate_error","gate_timeout","gate_cancelled","gate_not_run","report_missing","report_invalid","report_stale","coverage_below_required","static_analysis_not_met","tests_failed","threshold_missed","violations","strict_warnings","waiver_expired","freeze_window","artifact_missing","contract_invalid","base_unknown","limit_exceeded","unreadable_file","analyzer_error","nothing_checked","cancelled","config_invalid","internal_error"]});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/reasons", "#/properties/reasons/type", "type", {type: "array"});
errors++;
}
}
if(data.stopped_by !== undefined){
let data6 = data.stopped_by;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = addError(vErrors, instancePath+"/stopped_by", "#/properties/stopped_by/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/stopped_by", "#/properties/stopped_by/type", "type", {type: "string"});
errors++;
}
}
if(data.skipped_by !== undefined){
let data7 = data.skipped_by;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = addError(vErrors, instancePath+"/skipped_by", "#/properties/skipped_by/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/skipped_by", "#/properties/skipped_by/type", "type", {type: "string"});
errors++;
}
}
if(data.skipped_rules !== undefined){
let data8 = data.skipped_rules;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.rules === undefined){
vErrors = addError(vErrors, instancePath+"/skipped_rules", "#/properties/skipped_rules/required", "required", {missingProperty: "rules"});
errors++;
}
if(data8.why === undefined){
vErrors = addError(vErrors, instancePath+"/skipped_rules", "#/properties/skipped_rules/required", "required", {missingProperty: "why"});
errors++;
}
for(const key1 in data8){
if(!((key1 === "rules") || (key1 === "why"))){
vErrors = addError(vErrors, instancePath+"/skipped_rules", "#/$defs/VerdictGate/properties/skipped_rules/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data8.rules !== undefined){
let data9 = data8.rules;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = addError(vErrors, instancePath+"/skipped_rules/rules", "#/properties/skipped_rules/properties/rules/minItems", "minItems", {limit: 1});
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = addError(vErrors, instancePath+"/skipped_rules/rules/" + i1, "#/properties/skipped_rules/properties/rules/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/skipped_rules/rules/" + i1, "#/properties/skipped_rules/properties/rules/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/skipped_rules/rules", "#/properties/skipped_rules/properties/rules/type", "type", {type: "array"});
errors++;
}
}
if(data8.why !== undefined){
let data11 = data8.why;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = addError(vErrors, instancePath+"/skipped_rules/why", "#/properties/skipped_rules/properties/why/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/skipped_rules/why", "#/properties/skipped_rules/properties/why/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/skipped_rules", "#/properties/skipped_rules/type", "type", {type: "object"});
errors++;
}
}
if(data.thresholds !== undefined){
let data12 = data.thresholds;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56(data12[i2], {instancePath:instancePath+"/thresholds/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/thresholds", "#/properties/thresholds/type", "type", {type: "array"});
errors++;
}
}
if(data.attempts !== undefined){
let data14 = data.attempts;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = addError(vErrors, instancePath+"/attempts", "#/properties/attempts/type", "type", {type: "integer"});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 2 || isNaN(data14)){
vErrors = addError(vErrors, instancePath+"/attempts", "#/properties/attempts/minimum", "minimum", {comparison: ">=", limit: 2});
errors++;
}
}
}
if(data.flaky !== undefined){
let data15 = data.flaky;
if(typeof data15 !== "boolean"){
vErrors = addError(vErrors, instancePath+"/flaky", "#/properties/flaky/type", "type", {type: "boolean"});
errors++;
}
if(true !== data15){
vErrors = addError(vErrors, instancePath+"/flaky", "#/properties/flaky/const", "const", {allowedValue: true});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const names23_0 = {"violation_id":0,"rulepack":0,"rule":0,"severity":0,"file_path":0,"line_number":0,"fingerprint":0,"state":0,"added":0};
const pattern4 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[^/\\\\][^\\\\]*$", "u");
const pattern8 = new RegExp("^[0-9a-f]{64}$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.violation_id === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "violation_id"});
errors++;
}
if(data.rulepack === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "rulepack"});
errors++;
}
if(data.rule === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "rule"});
errors++;
}
if(data.severity === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "severity"});
errors++;
}
if(data.file_path === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "file_path"});
errors++;
}
if(data.line_number === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "line_number"});
errors++;
}
if(data.fingerprint === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "fingerprint"});
errors++;
}
if(data.state === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "state"});
errors++;
}
for(const key0 in data){
if(!(func1.call(names23_0, key0))){
vErrors = addError(vErrors, instancePath, "#/$defs/VerdictItem/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.violation_id !== undefined){
let data0 = data.violation_id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = addError(vErrors, instancePath+"/violation_id", "#/properties/violation_id/pattern", "pattern", {pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/violation_id", "#/properties/violation_id/type", "type", {type: "string"});
errors++;
}
}
if(data.rulepack !== undefined){
let data1 = data.rulepack;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = addError(vErrors, instancePath+"/rulepack", "#/properties/rulepack/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rulepack", "#/properties/rulepack/type", "type", {type: "string"});
errors++;
}
}
if(data.rule !== undefined){
let data2 = data.rule;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
vErrors = addError(vErrors, instancePath+"/rule", "#/properties/rule/pattern", "pattern", {pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rule", "#/properties/rule/type", "type", {type: "string"});
errors++;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 !== "string"){
vErrors = addError(vErrors, instancePath+"/severity", "#/properties/severity/type", "type", {type: "string"});
errors++;
}
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))){
vErrors = addError(vErrors, instancePath+"/severity", "#/properties/severity/enum", "enum", {allowedValues: ["error","warning","info"]});
errors++;
}
}
if(data.file_path !== undefined){
let data4 = data.file_path;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
vErrors = addError(vErrors, instancePath+"/file_path", "#/properties/file_path/pattern", "pattern", {pattern: "^[^/\\\\][^\\\\]*$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/file_path", "#/properties/file_path/type", "type", {type: "string"});
errors++;
}
}
if(data.line_number !== undefined){
let data5 = data.line_number;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = addError(vErrors, instancePath+"/line_number", "#/properties/line_number/type", "type", {type: ["integer","null"]});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
vErrors = addError(vErrors, instancePath+"/line_number", "#/properties/line_number/minimum", "minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.fingerprint !== undefined){
let data6 = data.fingerprint;
if(typeof data6 === "string"){
if(!pattern8.test(data6)){
vErrors = addError(vErrors, instancePath+"/fingerprint", "#/properties/fingerprint/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/fingerprint", "#/properties/fingerprint/type", "type", {type: "string"});
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if(typeof data7 !== "string"){
vErrors = addError(vErrors, instancePath+"/state", "#/properties/state/type", "type", {type: "string"});
errors++;
}
if(!((((data7 === "new") || (data7 === "old")) || (data7 === "waived")) || (data7 === "unknown"))){
vErrors = addError(vErrors, instancePath+"/state", "#/properties/state/enum", "enum", {allowedValues: ["new","old","waived","unknown"]});
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
vErrors = addError(vErrors, instancePath+"/added/" + i0, "#/properties/added/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/added/" + i0, "#/properties/added/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/added", "#/properties/added/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const names24_0 = {"rule":0,"path":0,"fingerprint":0,"reason":0,"owner":0,"expires":0,"state":0,"days_left":0,"matched":0};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "rule"});
errors++;
}
if(data.path === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "path"});
errors++;
}
if(data.fingerprint === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "fingerprint"});
errors++;
}
if(data.reason === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "reason"});
errors++;
}
if(data.owner === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "owner"});
errors++;
}
if(data.expires === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "expires"});
errors++;
}
if(data.state === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "state"});
errors++;
}
if(data.days_left === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "days_left"});
errors++;
}
if(data.matched === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "matched"});
errors++;
}
for(const key0 in data){
if(!(func1.call(names24_0, key0))){
vErrors = addError(vErrors, instancePath, "#/$defs/VerdictWaiver/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.rule !== undefined){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = addError(vErrors, instancePath+"/rule", "#/properties/rule/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/rule", "#/properties/rule/type", "type", {type: "string"});
errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = addError(vErrors, instancePath+"/path", "#/properties/path/type", "type", {type: ["string","null"]});
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = addError(vErrors, instancePath+"/path", "#/properties/path/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.fingerprint !== undefined){
let data2 = data.fingerprint;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = addError(vErrors, instancePath+"/fingerprint", "#/properties/fingerprint/type", "type", {type: ["string","null"]});
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = addError(vErrors, instancePath+"/fingerprint", "#/properties/fingerprint/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = addError(vErrors, instancePath+"/reason", "#/properties/reason/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/reason", "#/properties/reason/type", "type", {type: "string"});
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = addError(vErrors, instancePath+"/owner", "#/properties/owner/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/owner", "#/properties/owner/type", "type", {type: "string"});
errors++;
}
}
if(data.expires !== undefined){
let data5 = data.expires;
if(typeof data5 === "string"){
if(!(formats0(data5))){
vErrors = addError(vErrors, instancePath+"/expires", "#/properties/expires/format", "format", {format: "date"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/expires", "#/properties/expires/type", "type", {type: "string"});
errors++;
}
}
if(data.state !== undefined){
let data6 = data.state;
if(typeof data6 !== "string"){
vErrors = addError(vErrors, instancePath+"/state", "#/properties/state/type", "type", {type: "string"});
errors++;
}
if(!((((data6 === "active") || (data6 === "expired")) || (data6 === "unmatched")) || (data6 === "not_judged"))){
vErrors = addError(vErrors, instancePath+"/state", "#/properties/state/enum", "enum", {allowedValues: ["active","expired","unmatched","not_judged"]});
errors++;
}
}
if(data.days_left !== undefined){
let data7 = data.days_left;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = addError(vErrors, instancePath+"/days_left", "#/properties/days_left/type", "type", {type: "integer"});
errors++;
}
}
if(data.matched !== undefined){
let data8 = data.matched;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = addError(vErrors, instancePath+"/matched", "#/properties/matched/type", "type", {type: "integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = addError(vErrors, instancePath+"/matched", "#/properties/matched/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}


function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "path"});
errors++;
}
if(data.entries === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "entries"});
errors++;
}
if(data.matched === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "matched"});
errors++;
}
if(data.stale === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "stale"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "entries")) || (key0 === "matched")) || (key0 === "stale"))){
vErrors = addError(vErrors, instancePath, "#/$defs/VerdictBaseline/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = addError(vErrors, instancePath+"/path", "#/properties/path/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/path", "#/properties/path/type", "type", {type: "string"});
errors++;
}
}
if(data.entries !== undefined){
let data1 = data.entries;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = addError(vErrors, instancePath+"/entries", "#/properties/entries/type", "type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = addError(vErrors, instancePath+"/entries", "#/properties/entries/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.matched !== undefined){
let data2 = data.matched;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = addError(vErrors, instancePath+"/matched", "#/properties/matched/type", "type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = addError(vErrors, instancePath+"/matched", "#/properties/matched/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.stale !== undefined){
let data3 = data.stale;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.rule === undefined){
vErrors = addError(vErrors, instancePath+"/stale/" + i0, "#/properties/stale/items/required", "required", {missingProperty: "rule"});
errors++;
}
if(data4.file === undefined){
vErrors = addError(vErrors, instancePath+"/stale/" + i0, "#/properties/stale/items/required", "required", {missingProperty: "file"});
errors++;
}
if(data4.fingerprint === undefined){
vErrors = addError(vErrors, instancePath+"/stale/" + i0, "#/properties/stale/items/required", "required", {missingProperty: "fingerprint"});
errors++;
}
if(data4.text === undefined){
vErrors = addError(vErrors, instancePath+"/stale/" + i0, "#/properties/stale/items/required", "required", {missingProperty: "text"});
errors++;
}
for(const key1 in data4){
if(!((((key1 === "rule") || (key1 === "file")) || (key1 === "fingerprint")) || (key1 === "text"))){
vErrors = addError(vErrors, instancePath+"/stale/" + i0, "#/$defs/VerdictBaseline/properties/stale/items/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data4.rule !== undefined){
let data5 = data4.rule;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = addError(vErrors, instancePath+"/stale/" + i0+"/rule", "#/properties/stale/items/properties/rule/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/stale/" + i0+"/rule", "#/properties/stale/items/properties/rule/type", "type", {type: "string"});
errors++;
}
}
if(data4.file !== undefined){
if(typeof data4.file !== "string"){
vErrors = addError(vErrors, instancePath+"/stale/" + i0+"/file", "#/properties/stale/items/properties/file/type", "type", {type: "string"});
errors++;
}
}
if(data4.fingerprint !== undefined){
let data7 = data4.fingerprint;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = addError(vErrors, instancePath+"/stale/" + i0+"/fingerprint", "#/properties/stale/items/properties/fingerprint/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/stale/" + i0+"/fingerprint", "#/properties/stale/items/properties/fingerprint/type", "type", {type: "string"});
errors++;
}
}
if(data4.text !== undefined){
if(typeof data4.text !== "string"){
vErrors = addError(vErrors, instancePath+"/stale/" + i0+"/text", "#/properties/stale/items/properties/text/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/stale/" + i0, "#/properties/stale/items/type", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/stale", "#/properties/stale/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://contract-gates.dev/schemas/verdict.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "version"});
errors++;
}
if(data.status === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "status"});
errors++;
}
if(data.headline === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "headline"});
errors++;
}
if(data.enforced === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "enforced"});
errors++;
}
if(data.mode === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "mode"});
errors++;
}
if(data.settings === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "settings"});
errors++;
}
if(data.as_of === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "as_of"});
errors++;
}
if(data.selection === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "selection"});
errors++;
}
if(data.base === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "base"});
errors++;
}
if(data.reasons === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "reasons"});
errors++;
}
if(data.gates === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "gates"});
errors++;
}
if(data.counts === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "counts"});
errors++;
}
if(data.warnings === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "warnings"});
errors++;
}
if(data.items === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "items"});
errors++;
}
if(data.waivers === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "waivers"});
errors++;
}
if(data.baseline === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "baseline"});
errors++;
}
if(data.signature === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "signature"});
errors++;
}
if(data.files === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "files"});
errors++;
}
if(data.digest === undefined){
vErrors = addError(vErrors, instancePath, "#/required", "required", {missingProperty: "digest"});
errors++;
}
for(const key0 in data){
if(!(func1.call(names19_0, key0))){
vErrors = addError(vErrors, instancePath, "#/additionalProperties", "additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 !== "string"){
vErrors = addError(vErrors, instancePath+"/version", "#/properties/version/type", "type", {type: "string"});
errors++;
}
if("1.0" !== data0){
vErrors = addError(vErrors, instancePath+"/version", "#/properties/version/const", "const", {allowedValue: "1.0"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = addError(vErrors, instancePath+"/status", "#/properties/status/type", "type", {type: "string"});
errors++;
}
if(!(((data1 === "Succeeded") || (data1 === "Failed")) || (data1 === "Blocked"))){
vErrors = addError(vErrors, instancePath+"/status", "#/properties/status/enum", "enum", {allowedValues: ["Succeeded","Failed","Blocked"]});
errors++;
}
}
if(data.headline !== undefined){
let data2 = data.headline;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = addError(vErrors, instancePath+"/headline", "#/properties/headline/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/headline", "#/properties/headline/type", "type", {type: "string"});
errors++;
}
}
if(data.enforced !== undefined){
if(typeof data.enforced !== "boolean"){
vErrors = addError(vErrors, instancePath+"/enforced", "#/properties/enforced/type", "type", {type: "boolean"});
errors++;
}
}
if(data.mode !== undefined){
let data4 = data.mode;
if(typeof data4 !== "string"){
vErrors = addError(vErrors, instancePath+"/mode", "#/properties/mode/type", "type", {type: "string"});
errors++;
}
if(!((data4 === "local") || (data4 === "ci"))){
vErrors = addError(vErrors, instancePath+"/mode", "#/properties/mode/enum", "enum", {allowedValues: ["local","ci"]});
errors++;
}
}
if(data.settings !== undefined){
let data5 = data.settings;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.config === undefined){
vErrors = addError(vErrors, instancePath+"/settings", "#/properties/settings/required", "required", {missingProperty: "config"});
errors++;
}
if(data5.strict === undefined){
vErrors = addError(vErrors, instancePath+"/settings", "#/properties/settings/required", "required", {missingProperty: "strict"});
errors++;
}
if(data5.engine === undefined){
vErrors = addError(vErrors, instancePath+"/settings", "#/properties/settings/required", "required", {missingProperty: "engine"});
errors++;
}
for(const key1 in data5){
if(!((((key1 === "config") || (key1 === "strict")) || (key1 === "engine")) || (key1 === "coverage_required"))){
vErrors = addError(vErrors, instancePath+"/settings", "#/properties/settings/additionalProperties", "additionalProperties", {additionalProperty: key1});
errors++;
}
}
if(data5.config !== undefined){
let data6 = data5.config;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = addError(vErrors, instancePath+"/settings/config", "#/properties/settings/properties/config/type", "type", {type: ["string","null"]});
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = addError(vErrors, instancePath+"/settings/config", "#/properties/settings/properties/config/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data5.strict !== undefined){
let data7 = data5.strict;
if((typeof data7 !== "boolean") && (data7 !== null)){
vErrors = addError(vErrors, instancePath+"/settings/strict", "#/properties/settings/properties/strict/type", "type", {type: ["boolean","null"]});
errors++;
}
}
if(data5.engine !== undefined){
let data8 = data5.engine;
if(!((((data8 === "native") || (data8 === "hardis")) || (data8 === "custom")) || (data8 === null))){
vErrors = addError(vErrors, instancePath+"/settings/engine", "#/properties/settings/properties/engine/enum", "enum", {allowedValues: ["native","hardis","custom",null]});
errors++;
}
}
if(data5.coverage_required !== undefined){
let data9 = data5.coverage_required;
if((!((typeof data9 == "number") && (isFinite(data9)))) && (data9 !== null)){
vErrors = addError(vErrors, instancePath+"/settings/coverage_required", "#/properties/settings/properties/coverage_required/type", "type", {type: ["number","null"]});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
vErrors = addError(vErrors, instancePath+"/settings/coverage_required", "#/properties/settings/properties/coverage_required/maximum", "maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = addError(vErrors, instancePath+"/settings/coverage_required", "#/properties/settings/properties/coverage_required/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/settings", "#/properties/settings/type", "type", {type: "object"});
errors++;
}
}
if(data.as_of !== undefined){
let data10 = data.as_of;
if(typeof data10 === "string"){
if(!(formats0(data10))){
vErrors = addError(vErrors, instancePath+"/as_of", "#/properties/as_of/format", "format", {format: "date"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/as_of", "#/properties/as_of/type", "type", {type: "string"});
errors++;
}
}
if(data.selection !== undefined){
let data11 = data.selection;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.declared === undefined){
vErrors = addError(vErrors, instancePath+"/selection", "#/properties/selection/required", "required", {missingProperty: "declared"});
errors++;
}
if(data11.selected === undefined){
vErrors = addError(vErrors, instancePath+"/selection", "#/properties/selection/required", "required", {missingProperty: "selected"});
errors++;
}
if(data11.left_out === undefined){
vErrors = addError(vErrors, instancePath+"/selection", "#/properties/selection/required", "required", {missingProperty: "left_out"});
errors++;
}
for(const key2 in data11){
if(!(((key2 === "declared") || (key2 === "selected")) || (key2 === "left_out"))){
vErrors = addError(vErrors, instancePath+"/selection", "#/properties/selection/additionalProperties", "additionalProperties", {additionalProperty: key2});
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
vErrors = addError(vErrors, instancePath+"/selection/declared/" + i0, "#/properties/selection/properties/declared/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/selection/declared/" + i0, "#/properties/selection/properties/declared/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/selection/declared", "#/properties/selection/properties/declared/type", "type", {type: "array"});
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
vErrors = addError(vErrors, instancePath+"/selection/selected/" + i1, "#/properties/selection/properties/selected/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/selection/selected/" + i1, "#/properties/selection/properties/selected/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/selection/selected", "#/properties/selection/properties/selected/type", "type", {type: "array"});
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
vErrors = addError(vErrors, instancePath+"/selection/left_out/" + i2, "#/properties/selection/properties/left_out/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/selection/left_out/" + i2, "#/properties/selection/properties/left_out/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/selection/left_out", "#/properties/selection/properties/left_out/type", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/selection", "#/properties/selection/type", "type", {type: "object"});
errors++;
}
}
if(data.base !== undefined){
let data18 = data.base;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.kind === undefined){
vErrors = addError(vErrors, instancePath+"/base", "#/properties/base/required", "required", {missingProperty: "kind"});
errors++;
}
if(data18.sha === undefined){
vErrors = addError(vErrors, instancePath+"/base", "#/properties/base/required", "required", {missingProperty: "sha"});
errors++;
}
if(data18.detail === undefined){
vErrors = addError(vErrors, instancePath+"/base", "#/properties/base/required", "required", {missingProperty: "detail"});
errors++;
}
for(const key3 in data18){
if(!(((key3 === "kind") || (key3 === "sha")) || (key3 === "detail"))){
vErrors = addError(vErrors, instancePath+"/base", "#/properties/base/additionalProperties", "additionalProperties", {additionalProperty: key3});
errors++;
}
}
if(data18.kind !== undefined){
let data19 = data18.kind;
if(typeof data19 !== "string"){
vErrors = addError(vErrors, instancePath+"/base/kind", "#/properties/base/properties/kind/type", "type", {type: "string"});
errors++;
}
if(!(((data19 === "found") || (data19 === "none")) || (data19 === "unknown"))){
vErrors = addError(vErrors, instancePath+"/base/kind", "#/properties/base/properties/kind/enum", "enum", {allowedValues: ["found","none","unknown"]});
errors++;
}
}
if(data18.sha !== undefined){
let data20 = data18.sha;
if((typeof data20 !== "string") && (data20 !== null)){
vErrors = addError(vErrors, instancePath+"/base/sha", "#/properties/base/properties/sha/type", "type", {type: ["string","null"]});
errors++;
}
if(typeof data20 === "string"){
if(func2(data20) < 1){
vErrors = addError(vErrors, instancePath+"/base/sha", "#/properties/base/properties/sha/minLength", "minLength", {limit: 1});
errors++;
}
}
}
if(data18.detail !== undefined){
let data21 = data18.detail;
if(typeof data21 === "string"){
if(func2(data21) < 1){
vErrors = addError(vErrors, instancePath+"/base/detail", "#/properties/base/properties/detail/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/base/detail", "#/properties/base/properties/detail/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/base", "#/properties/base/type", "type", {type: "object"});
errors++;
}
}
if(data.reasons !== undefined){
let data22 = data.reasons;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
if(!(validate53(data22[i3], {instancePath:instancePath+"/reasons/" + i3,parentData:data22,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/reasons", "#/properties/reasons/type", "type", {type: "array"});
errors++;
}
}
if(data.gates !== undefined){
let data24 = data.gates;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
if(!(validate55(data24[i4], {instancePath:instancePath+"/gates/" + i4,parentData:data24,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/gates", "#/properties/gates/type", "type", {type: "array"});
errors++;
}
}
if(data.counts !== undefined){
let data26 = data.counts;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.gates === undefined){
vErrors = addError(vErrors, instancePath+"/counts", "#/properties/counts/required", "required", {missingProperty: "gates"});
errors++;
}
if(data26.errors === undefined){
vErrors = addError(vErrors, instancePath+"/counts", "#/properties/counts/required", "required", {missingProperty: "errors"});
errors++;
}
if(data26.warnings === undefined){
vErrors = addError(vErrors, instancePath+"/counts", "#/properties/counts/required", "required", {missingProperty: "warnings"});
errors++;
}
if(data26.violations === undefined){
vErrors = addError(vErrors, instancePath+"/counts", "#/properties/counts/required", "required", {missingProperty: "violations"});
errors++;
}
if(data26.violations_new === undefined){
vErrors = addError(vErrors, instancePath+"/counts", "#/properties/counts/required", "required", {missingProperty: "violations_new"});
errors++;
}
if(data26.violations_old === undefined){
vErrors = addError(vErrors, instancePath+"/counts", "#/properties/counts/required", "required", {missingProperty: "violations_old"});
errors++;
}
if(data26.violations_waived === undefined){
vErrors = addError(vErrors, instancePath+"/counts", "#/properties/counts/required", "required", {missingProperty: "violations_waived"});
errors++;
}
for(const key4 in data26){
if(!(((((((key4 === "gates") || (key4 === "errors")) || (key4 === "warnings")) || (key4 === "violations")) || (key4 === "violations_new")) || (key4 === "violations_old")) || (key4 === "violations_waived"))){
vErrors = addError(vErrors, instancePath+"/counts", "#/properties/counts/additionalProperties", "additionalProperties", {additionalProperty: key4});
errors++;
}
}
if(data26.gates !== undefined){
let data27 = data26.gates;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = addError(vErrors, instancePath+"/counts/gates", "#/properties/counts/properties/gates/type", "type", {type: "integer"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
vErrors = addError(vErrors, instancePath+"/counts/gates", "#/properties/counts/properties/gates/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data26.errors !== undefined){
let data28 = data26.errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = addError(vErrors, instancePath+"/counts/errors", "#/properties/counts/properties/errors/type", "type", {type: "integer"});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
vErrors = addError(vErrors, instancePath+"/counts/errors", "#/properties/counts/properties/errors/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data26.warnings !== undefined){
let data29 = data26.warnings;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = addError(vErrors, instancePath+"/counts/warnings", "#/properties/counts/properties/warnings/type", "type", {type: "integer"});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
vErrors = addError(vErrors, instancePath+"/counts/warnings", "#/properties/counts/properties/warnings/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data26.violations !== undefined){
let data30 = data26.violations;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = addError(vErrors, instancePath+"/counts/violations", "#/properties/counts/properties/violations/type", "type", {type: "integer"});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
vErrors = addError(vErrors, instancePath+"/counts/violations", "#/properties/counts/properties/violations/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data26.violations_new !== undefined){
let data31 = data26.violations_new;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = addError(vErrors, instancePath+"/counts/violations_new", "#/properties/counts/properties/violations_new/type", "type", {type: "integer"});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
vErrors = addError(vErrors, instancePath+"/counts/violations_new", "#/properties/counts/properties/violations_new/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data26.violations_old !== undefined){
let data32 = data26.violations_old;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = addError(vErrors, instancePath+"/counts/violations_old", "#/properties/counts/properties/violations_old/type", "type", {type: "integer"});
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
vErrors = addError(vErrors, instancePath+"/counts/violations_old", "#/properties/counts/properties/violations_old/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data26.violations_waived !== undefined){
let data33 = data26.violations_waived;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = addError(vErrors, instancePath+"/counts/violations_waived", "#/properties/counts/properties/violations_waived/type", "type", {type: "integer"});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
vErrors = addError(vErrors, instancePath+"/counts/violations_waived", "#/properties/counts/properties/violations_waived/minimum", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/counts", "#/properties/counts/type", "type", {type: "object"});
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
vErrors = addError(vErrors, instancePath+"/warnings/" + i5, "#/properties/warnings/items/minLength", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/warnings/" + i5, "#/properties/warnings/items/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/warnings", "#/properties/warnings/type", "type", {type: "array"});
errors++;
}
}
if(data.items !== undefined){
let data36 = data.items;
if(Array.isArray(data36)){
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
if(!(validate59(data36[i6], {instancePath:instancePath+"/items/" + i6,parentData:data36,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/items", "#/properties/items/type", "type", {type: "array"});
errors++;
}
}
if(data.waivers !== undefined){
let data38 = data.waivers;
if(Array.isArray(data38)){
const len7 = data38.length;
for(let i7=0; i7<len7; i7++){
if(!(validate61(data38[i7], {instancePath:instancePath+"/waivers/" + i7,parentData:data38,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/waivers", "#/properties/waivers/type", "type", {type: "array"});
errors++;
}
}
if(data.baseline !== undefined){
let data40 = data.baseline;
const _errs82 = errors;
let valid21 = false;
const _errs83 = errors;
if(data40 !== null){
vErrors = addError(vErrors, instancePath+"/baseline", "#/properties/baseline/anyOf/0/type", "type", {type: "null"});
errors++;
}
var _valid0 = _errs83 === errors;
valid21 = valid21 || _valid0;
const _errs85 = errors;
if(!(validate63(data40, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
var _valid0 = _errs85 === errors;
valid21 = valid21 || _valid0;
if(!valid21){
vErrors = addError(vErrors, instancePath+"/baseline", "#/properties/baseline/anyOf", "anyOf", {});
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data.signature !== undefined){
let data41 = data.signature;
if((typeof data41 !== "string") && (data41 !== null)){
vErrors = addError(vErrors, instancePath+"/signature", "#/properties/signature/type", "type", {type: ["string","null"]});
errors++;
}
if(typeof data41 === "string"){
if(!pattern8.test(data41)){
vErrors = addError(vErrors, instancePath+"/signature", "#/properties/signature/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
}
if(data.files !== undefined){
let data42 = data.files;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key5 in data42){
const _errs90 = errors;
if(typeof key5 === "string"){
if(func2(key5) < 1){
vErrors = addError(vErrors, instancePath+"/files", "#/properties/files/propertyNames/minLength", "minLength", {limit: 1}, key5);
errors++;
}
}
var valid22 = _errs90 === errors;
if(!valid22){
vErrors = addError(vErrors, instancePath+"/files", "#/properties/files/propertyNames", "propertyNames", {propertyName: key5});
errors++;
}
}
for(const key6 in data42){
let data43 = data42[key6];
if(typeof data43 === "string"){
if(!pattern8.test(data43)){
vErrors = addError(vErrors, instancePath+"/files/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/files/additionalProperties/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/files/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/files/additionalProperties/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath+"/files", "#/properties/files/type", "type", {type: "object"});
errors++;
}
}
if(data.digest !== undefined){
let data44 = data.digest;
if(typeof data44 === "string"){
if(!pattern8.test(data44)){
vErrors = addError(vErrors, instancePath+"/digest", "#/properties/digest/pattern", "pattern", {pattern: "^[0-9a-f]{64}$"});
errors++;
}
}
else {
vErrors = addError(vErrors, instancePath+"/digest", "#/properties/digest/type", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = addError(vErrors, instancePath, "#/type", "type", {type: "object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
