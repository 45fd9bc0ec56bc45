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
    "jobs",
    "meta",
    "policy",
    "rulepacks",
    "snapshot",
    "version"
  ],
  "#/properties/policy/additionalProperties": [
    "block_on",
    "contract_requires",
    "coverage_required",
    "new_only",
    "strict"
  ],
  "#/properties/meta/additionalProperties": [
    "adapter",
    "engine",
    "org_id"
  ],
  "#/properties/gates/additionalProperties/additionalProperties": [
    "allow_old",
    "artifacts",
    "blocking",
    "clean_env",
    "description",
    "env",
    "format",
    "if_changed",
    "needs",
    "on_fork",
    "phase",
    "report",
    "requires_env",
    "retries",
    "run",
    "script",
    "thresholds",
    "timeout",
    "uses",
    "warn_exit_codes",
    "with",
    "working_directory"
  ],
  "#/properties/gates/additionalProperties/properties/with/additionalProperties": [
    "block_on",
    "chain",
    "changed_lines",
    "excluded",
    "files",
    "format",
    "kinds",
    "matchers",
    "metrics",
    "paths",
    "required",
    "schema",
    "syntax",
    "windows"
  ],
  "#/properties/gates/additionalProperties/properties/with/properties/changed_lines/additionalProperties": [
    "min_lines",
    "required"
  ],
  "#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/additionalProperties": [
    "aggregate",
    "allow_open_end",
    "delimiter",
    "files",
    "format",
    "select"
  ],
  "#/properties/gates/additionalProperties/properties/with/properties/windows/items/additionalProperties": [
    "reason",
    "when"
  ],
  "#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/additionalProperties": [
    "is",
    "level"
  ],
  "#/properties/gates/additionalProperties/properties/report/anyOf/0/additionalProperties": [
    "files",
    "format",
    "matchers"
  ],
  "#/properties/gates/additionalProperties/properties/report/anyOf/1/items/additionalProperties": [
    "files",
    "format",
    "matchers"
  ],
  "#/properties/gates/additionalProperties/properties/artifacts/items/additionalProperties": [
    "intent",
    "owner",
    "path",
    "type"
  ],
  "#/properties/jobs/additionalProperties": [
    "allow_skipped"
  ],
  "#/properties/rulepacks/additionalProperties": [
    "change-impact",
    "cycles",
    "drift"
  ],
  "#/properties/rulepacks/properties/change-impact/additionalProperties": [
    "enabled",
    "impacts_all",
    "protected",
    "rules",
    "tests",
    "wide_impact"
  ],
  "#/properties/rulepacks/properties/change-impact/properties/rules/additionalProperties": [
    "module-impacted",
    "protected-module-impacted",
    "wide-impact"
  ],
  "#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/additionalProperties": [
    "severity"
  ],
  "#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/additionalProperties": [
    "severity"
  ],
  "#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/additionalProperties": [
    "severity"
  ],
  "#/properties/rulepacks/properties/cycles/additionalProperties": [
    "dynamic_imports",
    "enabled",
    "granularity",
    "ignore",
    "rules",
    "type_imports"
  ],
  "#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties": [
    "circular-dependency-detected"
  ],
  "#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties": [
    "paths",
    "reason"
  ],
  "#/properties/rulepacks/properties/drift/additionalProperties": [
    "enabled",
    "ignore",
    "rules",
    "samples",
    "schemas",
    "structure"
  ],
  "#/properties/rulepacks/properties/drift/properties/structure/additionalProperties": [
    "forbidden",
    "protected",
    "required",
    "top_level"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/additionalProperties": [
    "dependency-added",
    "dependency-removed",
    "forbidden-path",
    "major-upgrade",
    "manifest-lock-mismatch",
    "missing-lock",
    "missing-required-path",
    "protected-path-changed",
    "schema-breaking-change",
    "top-level-added",
    "top-level-removed",
    "undeclared-import",
    "undeclared-top-level",
    "unused-dependency",
    "version-skew"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/additionalProperties": [
    "new_only",
    "severity"
  ],
  "#/properties/rulepacks/properties/drift/properties/ignore/items/additionalProperties": [
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
  ]
};

const schema19 = {"$id":"https://contract-gates.dev/schemas/config.schema.json","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","const":1},"extends":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1}},"policy":{"type":"object","additionalProperties":false,"properties":{"strict":{"type":"boolean"},"new_only":{"type":"boolean"},"coverage_required":{"type":"number","minimum":0,"maximum":100},"block_on":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["critical","high","medium","low"]}},"contract_requires":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["tests","coverage"]}}}},"meta":{"type":"object","additionalProperties":false,"properties":{"adapter":{"type":"string","minLength":1,"maxLength":100},"engine":{"type":"string","enum":["native","hardis","custom"]},"org_id":{"type":"string","minLength":1,"maxLength":200}}},"gates":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$","maxLength":100},"additionalProperties":{"type":"object","additionalProperties":false,"not":{"anyOf":[{"required":["run","script"]},{"required":["run","uses"]},{"required":["script","uses"]}]},"properties":{"run":{"type":["string","array"],"minLength":1,"pattern":"^[^\\u0000]*$","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000]*$"}},"script":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"uses":{"type":"string","enum":["tests","coverage","static_analysis","metrics","schema_validation","freeze_window","payload_contracts"]},"with":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"required":{"type":"number","minimum":0,"maximum":100},"excluded":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"paths":{"type":"object","minProperties":1,"additionalProperties":{"type":"number","minimum":0,"maximum":100}},"changed_lines":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"number","minimum":0,"maximum":100},"min_lines":{"type":"integer","minimum":1}}},"block_on":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["critical","high","medium","low"]}},"metrics":{"type":"object","minProperties":1,"propertyNames":{"minLength":1,"maxLength":200},"additionalProperties":{"type":"object","additionalProperties":false,"required":["files","select"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["csv","json","yaml","xml"]},"select":{"type":"string","maxLength":2000},"aggregate":{"type":"string","enum":["count","sum","min","max","distinct","value"]},"delimiter":{"type":"string","enum":[",",";","\t"]},"allow_open_end":{"type":"boolean"}}}},"schema":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"syntax":{"type":"string","enum":["json","yaml"]},"windows":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["when"],"properties":{"when":{"type":"string","minLength":1,"maxLength":64},"reason":{"type":"string","minLength":1,"maxLength":500}}}},"kinds":{"type":"object","minProperties":1,"additionalProperties":{"type":"string","enum":["task-span-contract","handoff-contract","artifact-intent","gate-result"]}},"chain":{"type":"boolean"}}},"description":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$","maxLength":1000},"needs":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"phase":{"type":"string","enum":["INIT_BASELINE","EXPORT_CONTRACT","CONTRACT_INTEGRITY","INGEST_PARSE_ASSESS","ROUTING_DECISION","ARTISAN_DESIGN","ARTISAN_IMPLEMENT","TEST_VALIDATE","REVIEW_CALIBRATE","FINALIZE_VERIFY","OTHER"]},"blocking":{"type":"boolean"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*[smh]$"},"retries":{"type":"integer","minimum":0,"maximum":10},"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^[^\\u0000]*$"}},"clean_env":{"type":"boolean"},"requires_env":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"on_fork":{"type":"string","enum":["run","skip"]},"if_changed":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^[^\\u0000]*$"}},"working_directory":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"thresholds":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"anyOf":[{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200},{"type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200},"level":{"type":"string","enum":["error","warning","info"]}}}]}},"warn_exit_codes":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":255}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"report":{"anyOf":[{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}}}]},"allow_old":{"type":"boolean"},"artifacts":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["path","type","owner"],"properties":{"path":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"type":{"type":"string","minLength":1,"maxLength":200},"intent":{"type":"string","enum":["create","update","validate","deprecate"]},"owner":{"type":"string","minLength":1,"maxLength":200}}}}}}},"jobs":{"type":"object","additionalProperties":false,"properties":{"allow_skipped":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"}}}},"rulepacks":{"type":"object","additionalProperties":false,"properties":{"change-impact":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"protected":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"wide_impact":{"type":"string","pattern":"^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$"},"impacts_all":{"type":"array","items":{"type":"string","minLength":1}},"tests":{"type":"array","items":{"type":"string","minLength":1}},"rules":{"type":"object","additionalProperties":false,"properties":{"module-impacted":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}]},"protected-module-impacted":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}]},"wide-impact":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}]}}}}},"cycles":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"type_imports":{"type":"string","enum":["ignore","include"]},"dynamic_imports":{"type":"string","enum":["include","ignore"]},"granularity":{"type":"string","enum":["language","file"]},"rules":{"type":"object","additionalProperties":false,"properties":{"circular-dependency-detected":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}},"drift":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"structure":{"type":"object","additionalProperties":false,"properties":{"required":{"type":"array","items":{"type":"string","minLength":1}},"forbidden":{"type":"array","items":{"type":"string","minLength":1}},"top_level":{"type":"array","items":{"type":"string","minLength":1}},"protected":{"type":"array","items":{"type":"string","minLength":1}}}},"schemas":{"type":"array","items":{"type":"string","minLength":1}},"samples":{"type":"array","items":{"type":"string","minLength":1}},"rules":{"type":"object","additionalProperties":false,"properties":{"missing-required-path":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"forbidden-path":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"undeclared-top-level":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"protected-path-changed":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"top-level-added":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"top-level-removed":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"manifest-lock-mismatch":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"missing-lock":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"version-skew":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"undeclared-import":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"unused-dependency":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"dependency-added":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"dependency-removed":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"major-upgrade":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"schema-breaking-change":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}}}},"snapshot":{"type":"object","additionalProperties":false,"properties":{"untracked":{"type":"string","enum":["auto","include","exclude"]},"limits":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"integer","minimum":1,"maximum":100000000},"scan_bytes":{"type":"integer","minimum":1,"maximum":1073741824}}}}}}};
const func1 = countCodePoints;
const func7 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern4 = new RegExp("^[^\\u0000]*$", "u");
const pattern13 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern14 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern19 = new RegExp("^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "u");
const pattern26 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern27 = new RegExp("^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$", "u");

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
if(!((((((((key0 === "version") || (key0 === "extends")) || (key0 === "policy")) || (key0 === "meta")) || (key0 === "gates")) || (key0 === "jobs")) || (key0 === "rulepacks")) || (key0 === "snapshot"))){
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
if(!(((((key1 === "strict") || (key1 === "new_only")) || (key1 === "coverage_required")) || (key1 === "block_on")) || (key1 === "contract_requires"))){
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
if(data3.block_on !== undefined){
let data7 = data3.block_on;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/policy/block_on/" + i1,schemaPath:"#/properties/policy/properties/block_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data8 === "critical") || (data8 === "high")) || (data8 === "medium")) || (data8 === "low"))){
const err15 = {instancePath:instancePath+"/policy/block_on/" + i1,schemaPath:"#/properties/policy/properties/block_on/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.block_on.items.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err16 = {instancePath:instancePath+"/policy/block_on",schemaPath:"#/properties/policy/properties/block_on/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err17 = {instancePath:instancePath+"/policy/block_on",schemaPath:"#/properties/policy/properties/block_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.contract_requires !== undefined){
let data9 = data3.contract_requires;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
if(typeof data10 !== "string"){
const err18 = {instancePath:instancePath+"/policy/contract_requires/" + i3,schemaPath:"#/properties/policy/properties/contract_requires/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data10 === "tests") || (data10 === "coverage"))){
const err19 = {instancePath:instancePath+"/policy/contract_requires/" + i3,schemaPath:"#/properties/policy/properties/contract_requires/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.policy.properties.contract_requires.items.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i4 = data9.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data9[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err20 = {instancePath:instancePath+"/policy/contract_requires",schemaPath:"#/properties/policy/properties/contract_requires/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err21 = {instancePath:instancePath+"/policy/contract_requires",schemaPath:"#/properties/policy/properties/contract_requires/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.meta !== undefined){
let data11 = data.meta;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!(((key2 === "adapter") || (key2 === "engine")) || (key2 === "org_id"))){
const err23 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data11.adapter !== undefined){
let data12 = data11.adapter;
if(typeof data12 === "string"){
if(func1(data12) > 100){
const err24 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func1(data12) < 1){
const err25 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.engine !== undefined){
let data13 = data11.engine;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data13 === "native") || (data13 === "hardis")) || (data13 === "custom"))){
const err28 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/enum",keyword:"enum",params:{allowedValues: schema19.properties.meta.properties.engine.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.org_id !== undefined){
let data14 = data11.org_id;
if(typeof data14 === "string"){
if(func1(data14) > 200){
const err29 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func1(data14) < 1){
const err30 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err31 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.gates !== undefined){
let data15 = data.gates;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
const _errs36 = errors;
if(typeof key3 === "string"){
if(func1(key3) > 100){
const err33 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key3};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern3.test(key3)){
const err34 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid11 = _errs36 === errors;
if(!valid11){
const err35 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
for(const key4 in data15){
let data16 = data15[key4];
const _errs40 = errors;
const _errs41 = errors;
const _errs42 = errors;
let valid14 = false;
const _errs43 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing0;
if(((data16.run === undefined) && (missing0 = "run")) || ((data16.script === undefined) && (missing0 = "script"))){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid0 = _errs43 === errors;
valid14 = valid14 || _valid0;
const _errs44 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing1;
if(((data16.run === undefined) && (missing1 = "run")) || ((data16.uses === undefined) && (missing1 = "uses"))){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
valid14 = valid14 || _valid0;
const _errs45 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing2;
if(((data16.script === undefined) && (missing2 = "script")) || ((data16.uses === undefined) && (missing2 = "uses"))){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid0 = _errs45 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs41 === errors;
if(valid13){
const err40 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(!(func7.call(schema19.properties.gates.additionalProperties.properties, key5))){
const err41 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.run !== undefined){
let data17 = data16.run;
if((typeof data17 !== "string") && (!(Array.isArray(data17)))){
const err42 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/type",keyword:"type",params:{type: schema19.properties.gates.additionalProperties.properties.run.type}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(typeof data17 === "string"){
if(func1(data17) < 1){
const err43 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!pattern4.test(data17)){
const err44 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(Array.isArray(data17)){
if(data17.length < 1){
const err45 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len3 = data17.length;
for(let i5=0; i5<len3; i5++){
let data18 = data17[i5];
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err46 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i5,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i5,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data16.script !== undefined){
let data19 = data16.script;
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err48 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern4.test(data19)){
const err49 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.uses !== undefined){
let data20 = data16.uses;
if(typeof data20 !== "string"){
const err51 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/uses",schemaPath:"#/properties/gates/additionalProperties/properties/uses/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!(((((((data20 === "tests") || (data20 === "coverage")) || (data20 === "static_analysis")) || (data20 === "metrics")) || (data20 === "schema_validation")) || (data20 === "freeze_window")) || (data20 === "payload_contracts"))){
const err52 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/uses",schemaPath:"#/properties/gates/additionalProperties/properties/uses/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.uses.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data16.with !== undefined){
let data21 = data16.with;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key6 in data21){
if(!(func7.call(schema19.properties.gates.additionalProperties.properties.with.properties, key6))){
const err53 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/gates/additionalProperties/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.files !== undefined){
let data22 = data21.files;
if(Array.isArray(data22)){
if(data22.length < 1){
const err54 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len4 = data22.length;
for(let i6=0; i6<len4; i6++){
let data23 = data22[i6];
if(typeof data23 === "string"){
if(func1(data23) < 1){
const err55 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern4.test(data23)){
const err56 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
let i7 = data22.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data22[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err58 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err59 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data21.format !== undefined){
let data24 = data21.format;
if(typeof data24 !== "string"){
const err60 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data24 === "junit") || (data24 === "trx")) || (data24 === "nunit")) || (data24 === "xunit")) || (data24 === "ctrf")) || (data24 === "tap")) || (data24 === "jest")) || (data24 === "vitest")) || (data24 === "mocha")) || (data24 === "go-test")) || (data24 === "dart")) || (data24 === "clover")) || (data24 === "cobertura")) || (data24 === "coverage-py")) || (data24 === "go-cover")) || (data24 === "istanbul")) || (data24 === "istanbul-summary")) || (data24 === "jacoco")) || (data24 === "lcov")) || (data24 === "llvm-cov")) || (data24 === "opencover")) || (data24 === "salesforce")) || (data24 === "simplecov")) || (data24 === "sarif")) || (data24 === "megalinter")) || (data24 === "eslint")) || (data24 === "checkstyle")) || (data24 === "rdjson")) || (data24 === "rdjsonl")) || (data24 === "codeclimate")) || (data24 === "workflow-commands")) || (data24 === "problem-matcher"))){
const err61 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.format.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data21.matchers !== undefined){
let data25 = data21.matchers;
if(Array.isArray(data25)){
if(data25.length < 1){
const err62 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len5 = data25.length;
for(let i8=0; i8<len5; i8++){
let data26 = data25[i8];
if(typeof data26 === "string"){
if(func1(data26) < 1){
const err63 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern4.test(data26)){
const err64 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let i9 = data25.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data25[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err66 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err67 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data21.required !== undefined){
let data27 = data21.required;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
const err68 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/required/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data21.excluded !== undefined){
let data28 = data21.excluded;
if(Array.isArray(data28)){
if(data28.length < 1){
const err71 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len6 = data28.length;
for(let i10=0; i10<len6; i10++){
let data29 = data28[i10];
if(typeof data29 === "string"){
if(func1(data29) < 1){
const err72 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern4.test(data29)){
const err73 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
let i11 = data28.length;
let j4;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data28[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err75 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
const err76 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data21.paths !== undefined){
let data30 = data21.paths;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){
const err77 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key7 in data30){
let data31 = data30[key7];
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 100 || isNaN(data31)){
const err78 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data31 < 0 || isNaN(data31)){
const err79 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data21.changed_lines !== undefined){
let data32 = data21.changed_lines;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.required === undefined){
const err82 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key8 in data32){
if(!((key8 === "required") || (key8 === "min_lines"))){
const err83 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data32.required !== undefined){
let data33 = data32.required;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 100 || isNaN(data33)){
const err84 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err85 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data32.min_lines !== undefined){
let data34 = data32.min_lines;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err87 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/min_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/min_lines/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 1 || isNaN(data34)){
const err88 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/min_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/min_lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data21.block_on !== undefined){
let data35 = data21.block_on;
if(Array.isArray(data35)){
const len7 = data35.length;
for(let i12=0; i12<len7; i12++){
let data36 = data35[i12];
if(typeof data36 !== "string"){
const err90 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on/" + i12,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((((data36 === "critical") || (data36 === "high")) || (data36 === "medium")) || (data36 === "low"))){
const err91 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on/" + i12,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.block_on.items.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
let i13 = data35.length;
let j5;
if(i13 > 1){
const indices5 = {};
for(;i13--;){
let item5 = data35[i13];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err92 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j5}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
break;
}
indices5[item5] = i13;
}
}
}
else {
const err93 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data21.metrics !== undefined){
let data37 = data21.metrics;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(Object.keys(data37).length < 1){
const err94 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key9 in data37){
const _errs92 = errors;
if(typeof key9 === "string"){
if(func1(key9) > 200){
const err95 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},propertyName:key9};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func1(key9) < 1){
const err96 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key9};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
var valid33 = _errs92 === errors;
if(!valid33){
const err97 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
for(const key10 in data37){
let data38 = data37[key10];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.files === undefined){
const err98 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data38.select === undefined){
const err99 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/required",keyword:"required",params:{missingProperty: "select"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key11 in data38){
if(!((((((key11 === "files") || (key11 === "format")) || (key11 === "select")) || (key11 === "aggregate")) || (key11 === "delimiter")) || (key11 === "allow_open_end"))){
const err100 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data38.files !== undefined){
let data39 = data38.files;
if(Array.isArray(data39)){
if(data39.length < 1){
const err101 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len8 = data39.length;
for(let i14=0; i14<len8; i14++){
let data40 = data39[i14];
if(typeof data40 === "string"){
if(func1(data40) < 1){
const err102 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i14,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!pattern4.test(data40)){
const err103 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i14,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i14,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
let i15 = data39.length;
let j6;
if(i15 > 1){
const indices6 = {};
for(;i15--;){
let item6 = data39[i15];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err105 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j6}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
break;
}
indices6[item6] = i15;
}
}
}
else {
const err106 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data38.format !== undefined){
let data41 = data38.format;
if(typeof data41 !== "string"){
const err107 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((((data41 === "csv") || (data41 === "json")) || (data41 === "yaml")) || (data41 === "xml"))){
const err108 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.metrics.additionalProperties.properties.format.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data38.select !== undefined){
let data42 = data38.select;
if(typeof data42 === "string"){
if(func1(data42) > 2000){
const err109 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/select/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/select/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data38.aggregate !== undefined){
let data43 = data38.aggregate;
if(typeof data43 !== "string"){
const err111 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/aggregate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!((((((data43 === "count") || (data43 === "sum")) || (data43 === "min")) || (data43 === "max")) || (data43 === "distinct")) || (data43 === "value"))){
const err112 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/aggregate/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.metrics.additionalProperties.properties.aggregate.enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data38.delimiter !== undefined){
let data44 = data38.delimiter;
if(typeof data44 !== "string"){
const err113 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/delimiter",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/delimiter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!(((data44 === ",") || (data44 === ";")) || (data44 === "\t"))){
const err114 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/delimiter",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/delimiter/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.metrics.additionalProperties.properties.delimiter.enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data38.allow_open_end !== undefined){
if(typeof data38.allow_open_end !== "boolean"){
const err115 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow_open_end",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/allow_open_end/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data21.schema !== undefined){
let data46 = data21.schema;
if(typeof data46 === "string"){
if(func1(data46) < 1){
const err118 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/schema",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/schema/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!pattern4.test(data46)){
const err119 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/schema",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/schema",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data21.syntax !== undefined){
let data47 = data21.syntax;
if(typeof data47 !== "string"){
const err121 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/syntax",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/syntax/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!((data47 === "json") || (data47 === "yaml"))){
const err122 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/syntax",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/syntax/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.syntax.enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data21.windows !== undefined){
let data48 = data21.windows;
if(Array.isArray(data48)){
if(data48.length > 1000){
const err123 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data48.length < 1){
const err124 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len9 = data48.length;
for(let i16=0; i16<len9; i16++){
let data49 = data48[i16];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.when === undefined){
const err125 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key12 in data49){
if(!((key12 === "when") || (key12 === "reason"))){
const err126 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data49.when !== undefined){
let data50 = data49.when;
if(typeof data50 === "string"){
if(func1(data50) > 64){
const err127 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func1(data50) < 1){
const err128 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data49.reason !== undefined){
let data51 = data49.reason;
if(typeof data51 === "string"){
if(func1(data51) > 500){
const err130 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func1(data51) < 1){
const err131 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data21.kinds !== undefined){
let data52 = data21.kinds;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(Object.keys(data52).length < 1){
const err135 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/kinds/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key13 in data52){
let data53 = data52[key13];
if(typeof data53 !== "string"){
const err136 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/kinds/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((((data53 === "task-span-contract") || (data53 === "handoff-contract")) || (data53 === "artifact-intent")) || (data53 === "gate-result"))){
const err137 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/kinds/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.kinds.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/kinds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data21.chain !== undefined){
if(typeof data21.chain !== "boolean"){
const err139 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/chain",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/chain/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/gates/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data16.description !== undefined){
let data55 = data16.description;
if(typeof data55 === "string"){
if(func1(data55) > 1000){
const err141 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(func1(data55) < 1){
const err142 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!pattern4.test(data55)){
const err143 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data16.needs !== undefined){
let data56 = data16.needs;
if(Array.isArray(data56)){
const len10 = data56.length;
for(let i17=0; i17<len10; i17++){
if(typeof data56[i17] !== "string"){
const err145 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i17,schemaPath:"#/properties/gates/additionalProperties/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
let i18 = data56.length;
let j7;
if(i18 > 1){
const indices7 = {};
for(;i18--;){
let item7 = data56[i18];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err146 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j7}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
break;
}
indices7[item7] = i18;
}
}
}
else {
const err147 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data16.phase !== undefined){
let data58 = data16.phase;
if(typeof data58 !== "string"){
const err148 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!(((((((((((data58 === "INIT_BASELINE") || (data58 === "EXPORT_CONTRACT")) || (data58 === "CONTRACT_INTEGRITY")) || (data58 === "INGEST_PARSE_ASSESS")) || (data58 === "ROUTING_DECISION")) || (data58 === "ARTISAN_DESIGN")) || (data58 === "ARTISAN_IMPLEMENT")) || (data58 === "TEST_VALIDATE")) || (data58 === "REVIEW_CALIBRATE")) || (data58 === "FINALIZE_VERIFY")) || (data58 === "OTHER"))){
const err149 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.phase.enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data16.blocking !== undefined){
if(typeof data16.blocking !== "boolean"){
const err150 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/properties/gates/additionalProperties/properties/blocking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data16.timeout !== undefined){
let data60 = data16.timeout;
if(typeof data60 === "string"){
if(!pattern13.test(data60)){
const err151 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[smh]$"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data16.retries !== undefined){
let data61 = data16.retries;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err153 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/properties/gates/additionalProperties/properties/retries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 10 || isNaN(data61)){
const err154 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/properties/gates/additionalProperties/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err155 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/properties/gates/additionalProperties/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
if(data16.env !== undefined){
let data62 = data16.env;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key14 in data62){
const _errs147 = errors;
if(typeof key14 === "string"){
if(!pattern14.test(key14)){
const err156 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key14};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var valid46 = _errs147 === errors;
if(!valid46){
const err157 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key14}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
for(const key15 in data62){
let data63 = data62[key15];
if(typeof data63 === "string"){
if(!pattern4.test(data63)){
const err158 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data16.clean_env !== undefined){
if(typeof data16.clean_env !== "boolean"){
const err161 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/clean_env",schemaPath:"#/properties/gates/additionalProperties/properties/clean_env/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data16.requires_env !== undefined){
let data65 = data16.requires_env;
if(Array.isArray(data65)){
const len11 = data65.length;
for(let i19=0; i19<len11; i19++){
let data66 = data65[i19];
if(typeof data66 === "string"){
if(!pattern14.test(data66)){
const err162 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i19,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i19,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
let i20 = data65.length;
let j8;
if(i20 > 1){
const indices8 = {};
for(;i20--;){
let item8 = data65[i20];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err164 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j8}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
break;
}
indices8[item8] = i20;
}
}
}
else {
const err165 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data16.on_fork !== undefined){
let data67 = data16.on_fork;
if(typeof data67 !== "string"){
const err166 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!((data67 === "run") || (data67 === "skip"))){
const err167 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.on_fork.enum}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data16.if_changed !== undefined){
let data68 = data16.if_changed;
if(Array.isArray(data68)){
if(data68.length < 1){
const err168 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed",schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len12 = data68.length;
for(let i21=0; i21<len12; i21++){
let data69 = data68[i21];
if(typeof data69 === "string"){
if(func1(data69) > 1024){
const err169 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21,schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(func1(data69) < 1){
const err170 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21,schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!pattern4.test(data69)){
const err171 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21,schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21,schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
let i22 = data68.length;
let j9;
if(i22 > 1){
const indices9 = {};
for(;i22--;){
let item9 = data68[i22];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err173 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed",schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j9}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
break;
}
indices9[item9] = i22;
}
}
}
else {
const err174 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed",schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data16.working_directory !== undefined){
let data70 = data16.working_directory;
if(typeof data70 === "string"){
if(func1(data70) < 1){
const err175 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!pattern4.test(data70)){
const err176 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data16.thresholds !== undefined){
let data71 = data16.thresholds;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key16 in data71){
const _errs167 = errors;
if(typeof key16 === "string"){
if(func1(key16) < 1){
const err178 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key16};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
var valid54 = _errs167 === errors;
if(!valid54){
const err179 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames",keyword:"propertyNames",params:{propertyName: key16}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
for(const key17 in data71){
let data72 = data71[key17];
const _errs170 = errors;
let valid56 = false;
const _errs171 = errors;
if(typeof data72 === "string"){
if(func1(data72) > 200){
const err180 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!pattern19.test(data72)){
const err181 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid1 = _errs171 === errors;
valid56 = valid56 || _valid1;
const _errs173 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.is === undefined){
const err183 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "is"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
for(const key18 in data72){
if(!((key18 === "is") || (key18 === "level"))){
const err184 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data72.is !== undefined){
let data73 = data72.is;
if(typeof data73 === "string"){
if(func1(data73) > 200){
const err185 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!pattern19.test(data73)){
const err186 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/pattern",keyword:"pattern",params:{pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data72.level !== undefined){
let data74 = data72.level;
if(typeof data74 !== "string"){
const err188 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!(((data74 === "error") || (data74 === "warning")) || (data74 === "info"))){
const err189 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.thresholds.additionalProperties.anyOf[1].properties.level.enum}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid1 = _errs173 === errors;
valid56 = valid56 || _valid1;
if(!valid56){
const err191 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err192 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data16.warn_exit_codes !== undefined){
let data75 = data16.warn_exit_codes;
if(Array.isArray(data75)){
const len13 = data75.length;
for(let i23=0; i23<len13; i23++){
let data76 = data75[i23];
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err193 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 255 || isNaN(data76)){
const err194 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err195 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
let i24 = data75.length;
let j10;
if(i24 > 1){
const indices10 = {};
for(;i24--;){
let item10 = data75[i24];
if(!(((typeof item10 == "number") && (!(item10 % 1) && !isNaN(item10))) && (isFinite(item10)))){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err196 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j10}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
break;
}
indices10[item10] = i24;
}
}
}
else {
const err197 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data16.format !== undefined){
let data77 = data16.format;
if(typeof data77 !== "string"){
const err198 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data77 === "junit") || (data77 === "trx")) || (data77 === "nunit")) || (data77 === "xunit")) || (data77 === "ctrf")) || (data77 === "tap")) || (data77 === "jest")) || (data77 === "vitest")) || (data77 === "mocha")) || (data77 === "go-test")) || (data77 === "dart")) || (data77 === "clover")) || (data77 === "cobertura")) || (data77 === "coverage-py")) || (data77 === "go-cover")) || (data77 === "istanbul")) || (data77 === "istanbul-summary")) || (data77 === "jacoco")) || (data77 === "lcov")) || (data77 === "llvm-cov")) || (data77 === "opencover")) || (data77 === "salesforce")) || (data77 === "simplecov")) || (data77 === "sarif")) || (data77 === "megalinter")) || (data77 === "eslint")) || (data77 === "checkstyle")) || (data77 === "rdjson")) || (data77 === "rdjsonl")) || (data77 === "codeclimate")) || (data77 === "workflow-commands")) || (data77 === "problem-matcher"))){
const err199 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.format.enum}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data16.report !== undefined){
let data78 = data16.report;
const _errs187 = errors;
let valid61 = false;
const _errs188 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.files === undefined){
const err200 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data78.format === undefined){
const err201 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key19 in data78){
if(!(((key19 === "files") || (key19 === "format")) || (key19 === "matchers"))){
const err202 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data78.files !== undefined){
let data79 = data78.files;
if(Array.isArray(data79)){
if(data79.length < 1){
const err203 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const len14 = data79.length;
for(let i25=0; i25<len14; i25++){
let data80 = data79[i25];
if(typeof data80 === "string"){
if(func1(data80) < 1){
const err204 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(!pattern4.test(data80)){
const err205 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
let i26 = data79.length;
let j11;
if(i26 > 1){
const indices11 = {};
for(;i26--;){
let item11 = data79[i26];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err207 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j11}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
break;
}
indices11[item11] = i26;
}
}
}
else {
const err208 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data78.format !== undefined){
let data81 = data78.format;
if(typeof data81 !== "string"){
const err209 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data81 === "junit") || (data81 === "trx")) || (data81 === "nunit")) || (data81 === "xunit")) || (data81 === "ctrf")) || (data81 === "tap")) || (data81 === "jest")) || (data81 === "vitest")) || (data81 === "mocha")) || (data81 === "go-test")) || (data81 === "dart")) || (data81 === "clover")) || (data81 === "cobertura")) || (data81 === "coverage-py")) || (data81 === "go-cover")) || (data81 === "istanbul")) || (data81 === "istanbul-summary")) || (data81 === "jacoco")) || (data81 === "lcov")) || (data81 === "llvm-cov")) || (data81 === "opencover")) || (data81 === "salesforce")) || (data81 === "simplecov")) || (data81 === "sarif")) || (data81 === "megalinter")) || (data81 === "eslint")) || (data81 === "checkstyle")) || (data81 === "rdjson")) || (data81 === "rdjsonl")) || (data81 === "codeclimate")) || (data81 === "workflow-commands")) || (data81 === "problem-matcher"))){
const err210 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.report.anyOf[0].properties.format.enum}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data78.matchers !== undefined){
let data82 = data78.matchers;
if(Array.isArray(data82)){
if(data82.length < 1){
const err211 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len15 = data82.length;
for(let i27=0; i27<len15; i27++){
let data83 = data82[i27];
if(typeof data83 === "string"){
if(func1(data83) < 1){
const err212 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!pattern4.test(data83)){
const err213 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
let i28 = data82.length;
let j12;
if(i28 > 1){
const indices12 = {};
for(;i28--;){
let item12 = data82[i28];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err215 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j12}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
break;
}
indices12[item12] = i28;
}
}
}
else {
const err216 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid2 = _errs188 === errors;
valid61 = valid61 || _valid2;
const _errs201 = errors;
if(Array.isArray(data78)){
if(data78.length < 1){
const err218 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
const len16 = data78.length;
for(let i29=0; i29<len16; i29++){
let data84 = data78[i29];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.files === undefined){
const err219 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data84.format === undefined){
const err220 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key20 in data84){
if(!(((key20 === "files") || (key20 === "format")) || (key20 === "matchers"))){
const err221 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data84.files !== undefined){
let data85 = data84.files;
if(Array.isArray(data85)){
if(data85.length < 1){
const err222 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
const len17 = data85.length;
for(let i30=0; i30<len17; i30++){
let data86 = data85[i30];
if(typeof data86 === "string"){
if(func1(data86) < 1){
const err223 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!pattern4.test(data86)){
const err224 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
let i31 = data85.length;
let j13;
if(i31 > 1){
const indices13 = {};
for(;i31--;){
let item13 = data85[i31];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
const err226 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j13}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
break;
}
indices13[item13] = i31;
}
}
}
else {
const err227 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data84.format !== undefined){
let data87 = data84.format;
if(typeof data87 !== "string"){
const err228 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data87 === "junit") || (data87 === "trx")) || (data87 === "nunit")) || (data87 === "xunit")) || (data87 === "ctrf")) || (data87 === "tap")) || (data87 === "jest")) || (data87 === "vitest")) || (data87 === "mocha")) || (data87 === "go-test")) || (data87 === "dart")) || (data87 === "clover")) || (data87 === "cobertura")) || (data87 === "coverage-py")) || (data87 === "go-cover")) || (data87 === "istanbul")) || (data87 === "istanbul-summary")) || (data87 === "jacoco")) || (data87 === "lcov")) || (data87 === "llvm-cov")) || (data87 === "opencover")) || (data87 === "salesforce")) || (data87 === "simplecov")) || (data87 === "sarif")) || (data87 === "megalinter")) || (data87 === "eslint")) || (data87 === "checkstyle")) || (data87 === "rdjson")) || (data87 === "rdjsonl")) || (data87 === "codeclimate")) || (data87 === "workflow-commands")) || (data87 === "problem-matcher"))){
const err229 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.report.anyOf[1].items.properties.format.enum}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data84.matchers !== undefined){
let data88 = data84.matchers;
if(Array.isArray(data88)){
if(data88.length < 1){
const err230 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
const len18 = data88.length;
for(let i32=0; i32<len18; i32++){
let data89 = data88[i32];
if(typeof data89 === "string"){
if(func1(data89) < 1){
const err231 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!pattern4.test(data89)){
const err232 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
let i33 = data88.length;
let j14;
if(i33 > 1){
const indices14 = {};
for(;i33--;){
let item14 = data88[i33];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j14 = indices14[item14];
const err234 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j14}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
break;
}
indices14[item14] = i33;
}
}
}
else {
const err235 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid2 = _errs201 === errors;
valid61 = valid61 || _valid2;
if(!valid61){
const err238 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
}
if(data16.allow_old !== undefined){
if(typeof data16.allow_old !== "boolean"){
const err239 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow_old",schemaPath:"#/properties/gates/additionalProperties/properties/allow_old/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data16.artifacts !== undefined){
let data91 = data16.artifacts;
if(Array.isArray(data91)){
if(data91.length > 200){
const err240 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data91.length < 1){
const err241 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
const len19 = data91.length;
for(let i34=0; i34<len19; i34++){
let data92 = data91[i34];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.path === undefined){
const err242 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data92.type === undefined){
const err243 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data92.owner === undefined){
const err244 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key21 in data92){
if(!((((key21 === "path") || (key21 === "type")) || (key21 === "intent")) || (key21 === "owner"))){
const err245 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data92.path !== undefined){
let data93 = data92.path;
if(typeof data93 === "string"){
if(func1(data93) < 1){
const err246 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!pattern4.test(data93)){
const err247 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data92.type !== undefined){
let data94 = data92.type;
if(typeof data94 === "string"){
if(func1(data94) > 200){
const err249 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(func1(data94) < 1){
const err250 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data92.intent !== undefined){
let data95 = data92.intent;
if(typeof data95 !== "string"){
const err252 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/intent",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!((((data95 === "create") || (data95 === "update")) || (data95 === "validate")) || (data95 === "deprecate"))){
const err253 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/intent",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.artifacts.items.properties.intent.enum}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data92.owner !== undefined){
let data96 = data92.owner;
if(typeof data96 === "string"){
if(func1(data96) > 200){
const err254 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(func1(data96) < 1){
const err255 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data.jobs !== undefined){
let data97 = data.jobs;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key22 in data97){
if(!(key22 === "allow_skipped")){
const err261 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data97.allow_skipped !== undefined){
let data98 = data97.allow_skipped;
if(Array.isArray(data98)){
const len20 = data98.length;
for(let i35=0; i35<len20; i35++){
let data99 = data98[i35];
if(typeof data99 === "string"){
if(!pattern26.test(data99)){
const err262 = {instancePath:instancePath+"/jobs/allow_skipped/" + i35,schemaPath:"#/properties/jobs/properties/allow_skipped/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/jobs/allow_skipped/" + i35,schemaPath:"#/properties/jobs/properties/allow_skipped/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
let i36 = data98.length;
let j15;
if(i36 > 1){
const indices15 = {};
for(;i36--;){
let item15 = data98[i36];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j15 = indices15[item15];
const err264 = {instancePath:instancePath+"/jobs/allow_skipped",schemaPath:"#/properties/jobs/properties/allow_skipped/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j15}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
break;
}
indices15[item15] = i36;
}
}
}
else {
const err265 = {instancePath:instancePath+"/jobs/allow_skipped",schemaPath:"#/properties/jobs/properties/allow_skipped/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data.rulepacks !== undefined){
let data100 = data.rulepacks;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key23 in data100){
if(!(((key23 === "change-impact") || (key23 === "cycles")) || (key23 === "drift"))){
const err267 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data100["change-impact"] !== undefined){
let data101 = data100["change-impact"];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key24 in data101){
if(!((((((key24 === "enabled") || (key24 === "protected")) || (key24 === "wide_impact")) || (key24 === "impacts_all")) || (key24 === "tests")) || (key24 === "rules"))){
const err268 = {instancePath:instancePath+"/rulepacks/change-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data101.enabled !== undefined){
if(typeof data101.enabled !== "boolean"){
const err269 = {instancePath:instancePath+"/rulepacks/change-impact/enabled",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data101.protected !== undefined){
let data103 = data101.protected;
if(Array.isArray(data103)){
const len21 = data103.length;
for(let i37=0; i37<len21; i37++){
let data104 = data103[i37];
if(typeof data104 === "string"){
if(func1(data104) < 1){
const err270 = {instancePath:instancePath+"/rulepacks/change-impact/protected/" + i37,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/rulepacks/change-impact/protected/" + i37,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
let i38 = data103.length;
let j16;
if(i38 > 1){
const indices16 = {};
for(;i38--;){
let item16 = data103[i38];
if(typeof item16 !== "string"){
continue;
}
if(typeof indices16[item16] == "number"){
j16 = indices16[item16];
const err272 = {instancePath:instancePath+"/rulepacks/change-impact/protected",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j16}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
break;
}
indices16[item16] = i38;
}
}
}
else {
const err273 = {instancePath:instancePath+"/rulepacks/change-impact/protected",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data101.wide_impact !== undefined){
let data105 = data101.wide_impact;
if(typeof data105 === "string"){
if(!pattern27.test(data105)){
const err274 = {instancePath:instancePath+"/rulepacks/change-impact/wide_impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/wide_impact/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/rulepacks/change-impact/wide_impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/wide_impact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data101.impacts_all !== undefined){
let data106 = data101.impacts_all;
if(Array.isArray(data106)){
const len22 = data106.length;
for(let i39=0; i39<len22; i39++){
let data107 = data106[i39];
if(typeof data107 === "string"){
if(func1(data107) < 1){
const err276 = {instancePath:instancePath+"/rulepacks/change-impact/impacts_all/" + i39,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/rulepacks/change-impact/impacts_all/" + i39,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/rulepacks/change-impact/impacts_all",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/impacts_all/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data101.tests !== undefined){
let data108 = data101.tests;
if(Array.isArray(data108)){
const len23 = data108.length;
for(let i40=0; i40<len23; i40++){
let data109 = data108[i40];
if(typeof data109 === "string"){
if(func1(data109) < 1){
const err279 = {instancePath:instancePath+"/rulepacks/change-impact/tests/" + i40,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/tests/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/rulepacks/change-impact/tests/" + i40,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/tests/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/rulepacks/change-impact/tests",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data101.rules !== undefined){
let data110 = data101.rules;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key25 in data110){
if(!(((key25 === "module-impacted") || (key25 === "protected-module-impacted")) || (key25 === "wide-impact"))){
const err282 = {instancePath:instancePath+"/rulepacks/change-impact/rules",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data110["module-impacted"] !== undefined){
let data111 = data110["module-impacted"];
const _errs264 = errors;
let valid95 = false;
const _errs265 = errors;
if(typeof data111 !== "string"){
const err283 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(!((((data111 === "off") || (data111 === "info")) || (data111 === "warning")) || (data111 === "error"))){
const err284 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["module-impacted"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid3 = _errs265 === errors;
valid95 = valid95 || _valid3;
const _errs267 = errors;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(Object.keys(data111).length < 1){
const err285 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key26 in data111){
if(!(key26 === "severity")){
const err286 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data111.severity !== undefined){
let data112 = data111.severity;
if(typeof data112 !== "string"){
const err287 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!((((data112 === "off") || (data112 === "info")) || (data112 === "warning")) || (data112 === "error"))){
const err288 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["module-impacted"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid3 = _errs267 === errors;
valid95 = valid95 || _valid3;
if(!valid95){
const err290 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
}
if(data110["protected-module-impacted"] !== undefined){
let data113 = data110["protected-module-impacted"];
const _errs273 = errors;
let valid97 = false;
const _errs274 = errors;
if(typeof data113 !== "string"){
const err291 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!((((data113 === "off") || (data113 === "info")) || (data113 === "warning")) || (data113 === "error"))){
const err292 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["protected-module-impacted"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid4 = _errs274 === errors;
valid97 = valid97 || _valid4;
const _errs276 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(Object.keys(data113).length < 1){
const err293 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key27 in data113){
if(!(key27 === "severity")){
const err294 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data113.severity !== undefined){
let data114 = data113.severity;
if(typeof data114 !== "string"){
const err295 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(!((((data114 === "off") || (data114 === "info")) || (data114 === "warning")) || (data114 === "error"))){
const err296 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["protected-module-impacted"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid4 = _errs276 === errors;
valid97 = valid97 || _valid4;
if(!valid97){
const err298 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
else {
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
}
}
if(data110["wide-impact"] !== undefined){
let data115 = data110["wide-impact"];
const _errs282 = errors;
let valid99 = false;
const _errs283 = errors;
if(typeof data115 !== "string"){
const err299 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!((((data115 === "off") || (data115 === "info")) || (data115 === "warning")) || (data115 === "error"))){
const err300 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["wide-impact"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid5 = _errs283 === errors;
valid99 = valid99 || _valid5;
const _errs285 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(Object.keys(data115).length < 1){
const err301 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
for(const key28 in data115){
if(!(key28 === "severity")){
const err302 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data115.severity !== undefined){
let data116 = data115.severity;
if(typeof data116 !== "string"){
const err303 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "error"))){
const err304 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["wide-impact"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid5 = _errs285 === errors;
valid99 = valid99 || _valid5;
if(!valid99){
const err306 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
else {
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err307 = {instancePath:instancePath+"/rulepacks/change-impact/rules",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/rulepacks/change-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data100.cycles !== undefined){
let data117 = data100.cycles;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key29 in data117){
if(!((((((key29 === "enabled") || (key29 === "type_imports")) || (key29 === "dynamic_imports")) || (key29 === "granularity")) || (key29 === "rules")) || (key29 === "ignore"))){
const err309 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data117.enabled !== undefined){
if(typeof data117.enabled !== "boolean"){
const err310 = {instancePath:instancePath+"/rulepacks/cycles/enabled",schemaPath:"#/properties/rulepacks/properties/cycles/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data117.type_imports !== undefined){
let data119 = data117.type_imports;
if(typeof data119 !== "string"){
const err311 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!((data119 === "ignore") || (data119 === "include"))){
const err312 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.type_imports.enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data117.dynamic_imports !== undefined){
let data120 = data117.dynamic_imports;
if(typeof data120 !== "string"){
const err313 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(!((data120 === "include") || (data120 === "ignore"))){
const err314 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.dynamic_imports.enum}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data117.granularity !== undefined){
let data121 = data117.granularity;
if(typeof data121 !== "string"){
const err315 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!((data121 === "language") || (data121 === "file"))){
const err316 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.granularity.enum}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data117.rules !== undefined){
let data122 = data117.rules;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key30 in data122){
if(!(key30 === "circular-dependency-detected")){
const err317 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data122["circular-dependency-detected"] !== undefined){
let data123 = data122["circular-dependency-detected"];
const _errs305 = errors;
let valid103 = false;
const _errs306 = errors;
if(typeof data123 !== "string"){
const err318 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(!((((data123 === "off") || (data123 === "info")) || (data123 === "warning")) || (data123 === "error"))){
const err319 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid6 = _errs306 === errors;
valid103 = valid103 || _valid6;
const _errs308 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(Object.keys(data123).length < 1){
const err320 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
for(const key31 in data123){
if(!((key31 === "severity") || (key31 === "new_only"))){
const err321 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data123.severity !== undefined){
let data124 = data123.severity;
if(typeof data124 !== "string"){
const err322 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!((((data124 === "off") || (data124 === "info")) || (data124 === "warning")) || (data124 === "error"))){
const err323 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data123.new_only !== undefined){
if(typeof data123.new_only !== "boolean"){
const err324 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/new_only",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid6 = _errs308 === errors;
valid103 = valid103 || _valid6;
if(!valid103){
const err326 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
else {
errors = _errs305;
if(vErrors !== null){
if(_errs305){
vErrors.length = _errs305;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err327 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data117.ignore !== undefined){
let data126 = data117.ignore;
if(Array.isArray(data126)){
const len24 = data126.length;
for(let i41=0; i41<len24; i41++){
let data127 = data126[i41];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.paths === undefined){
const err328 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data127.reason === undefined){
const err329 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
for(const key32 in data127){
if(!((key32 === "paths") || (key32 === "reason"))){
const err330 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data127.paths !== undefined){
let data128 = data127.paths;
if(Array.isArray(data128)){
if(data128.length < 1){
const err331 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
const len25 = data128.length;
for(let i42=0; i42<len25; i42++){
let data129 = data128[i42];
if(typeof data129 === "string"){
if(func1(data129) < 1){
const err332 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths/" + i42,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths/" + i42,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data127.reason !== undefined){
let data130 = data127.reason;
if(typeof data130 === "string"){
if(func1(data130) > 1000){
const err335 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(func1(data130) < 1){
const err336 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/rulepacks/cycles/ignore",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data100.drift !== undefined){
let data131 = data100.drift;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key33 in data131){
if(!((((((key33 === "enabled") || (key33 === "structure")) || (key33 === "schemas")) || (key33 === "samples")) || (key33 === "rules")) || (key33 === "ignore"))){
const err341 = {instancePath:instancePath+"/rulepacks/drift",schemaPath:"#/properties/rulepacks/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data131.enabled !== undefined){
if(typeof data131.enabled !== "boolean"){
const err342 = {instancePath:instancePath+"/rulepacks/drift/enabled",schemaPath:"#/properties/rulepacks/properties/drift/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data131.structure !== undefined){
let data133 = data131.structure;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key34 in data133){
if(!((((key34 === "required") || (key34 === "forbidden")) || (key34 === "top_level")) || (key34 === "protected"))){
const err343 = {instancePath:instancePath+"/rulepacks/drift/structure",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data133.required !== undefined){
let data134 = data133.required;
if(Array.isArray(data134)){
const len26 = data134.length;
for(let i43=0; i43<len26; i43++){
let data135 = data134[i43];
if(typeof data135 === "string"){
if(func1(data135) < 1){
const err344 = {instancePath:instancePath+"/rulepacks/drift/structure/required/" + i43,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/rulepacks/drift/structure/required/" + i43,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/rulepacks/drift/structure/required",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data133.forbidden !== undefined){
let data136 = data133.forbidden;
if(Array.isArray(data136)){
const len27 = data136.length;
for(let i44=0; i44<len27; i44++){
let data137 = data136[i44];
if(typeof data137 === "string"){
if(func1(data137) < 1){
const err347 = {instancePath:instancePath+"/rulepacks/drift/structure/forbidden/" + i44,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/rulepacks/drift/structure/forbidden/" + i44,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/rulepacks/drift/structure/forbidden",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data133.top_level !== undefined){
let data138 = data133.top_level;
if(Array.isArray(data138)){
const len28 = data138.length;
for(let i45=0; i45<len28; i45++){
let data139 = data138[i45];
if(typeof data139 === "string"){
if(func1(data139) < 1){
const err350 = {instancePath:instancePath+"/rulepacks/drift/structure/top_level/" + i45,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/rulepacks/drift/structure/top_level/" + i45,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/rulepacks/drift/structure/top_level",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data133.protected !== undefined){
let data140 = data133.protected;
if(Array.isArray(data140)){
const len29 = data140.length;
for(let i46=0; i46<len29; i46++){
let data141 = data140[i46];
if(typeof data141 === "string"){
if(func1(data141) < 1){
const err353 = {instancePath:instancePath+"/rulepacks/drift/structure/protected/" + i46,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/rulepacks/drift/structure/protected/" + i46,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/rulepacks/drift/structure/protected",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/protected/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/rulepacks/drift/structure",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data131.schemas !== undefined){
let data142 = data131.schemas;
if(Array.isArray(data142)){
const len30 = data142.length;
for(let i47=0; i47<len30; i47++){
let data143 = data142[i47];
if(typeof data143 === "string"){
if(func1(data143) < 1){
const err357 = {instancePath:instancePath+"/rulepacks/drift/schemas/" + i47,schemaPath:"#/properties/rulepacks/properties/drift/properties/schemas/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/rulepacks/drift/schemas/" + i47,schemaPath:"#/properties/rulepacks/properties/drift/properties/schemas/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/rulepacks/drift/schemas",schemaPath:"#/properties/rulepacks/properties/drift/properties/schemas/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data131.samples !== undefined){
let data144 = data131.samples;
if(Array.isArray(data144)){
const len31 = data144.length;
for(let i48=0; i48<len31; i48++){
let data145 = data144[i48];
if(typeof data145 === "string"){
if(func1(data145) < 1){
const err360 = {instancePath:instancePath+"/rulepacks/drift/samples/" + i48,schemaPath:"#/properties/rulepacks/properties/drift/properties/samples/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/rulepacks/drift/samples/" + i48,schemaPath:"#/properties/rulepacks/properties/drift/properties/samples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/rulepacks/drift/samples",schemaPath:"#/properties/rulepacks/properties/drift/properties/samples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data131.rules !== undefined){
let data146 = data131.rules;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key35 in data146){
if(!(func7.call(schema19.properties.rulepacks.properties.drift.properties.rules.properties, key35))){
const err363 = {instancePath:instancePath+"/rulepacks/drift/rules",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data146["missing-required-path"] !== undefined){
let data147 = data146["missing-required-path"];
const _errs362 = errors;
let valid125 = false;
const _errs363 = errors;
if(typeof data147 !== "string"){
const err364 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(!((((data147 === "off") || (data147 === "info")) || (data147 === "warning")) || (data147 === "error"))){
const err365 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-required-path"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
var _valid7 = _errs363 === errors;
valid125 = valid125 || _valid7;
const _errs365 = errors;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(Object.keys(data147).length < 1){
const err366 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
for(const key36 in data147){
if(!((key36 === "severity") || (key36 === "new_only"))){
const err367 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data147.severity !== undefined){
let data148 = data147.severity;
if(typeof data148 !== "string"){
const err368 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!((((data148 === "off") || (data148 === "info")) || (data148 === "warning")) || (data148 === "error"))){
const err369 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-required-path"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data147.new_only !== undefined){
if(typeof data147.new_only !== "boolean"){
const err370 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid7 = _errs365 === errors;
valid125 = valid125 || _valid7;
if(!valid125){
const err372 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
else {
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
}
}
if(data146["forbidden-path"] !== undefined){
let data150 = data146["forbidden-path"];
const _errs373 = errors;
let valid127 = false;
const _errs374 = errors;
if(typeof data150 !== "string"){
const err373 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(!((((data150 === "off") || (data150 === "info")) || (data150 === "warning")) || (data150 === "error"))){
const err374 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["forbidden-path"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid8 = _errs374 === errors;
valid127 = valid127 || _valid8;
const _errs376 = errors;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(Object.keys(data150).length < 1){
const err375 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
for(const key37 in data150){
if(!((key37 === "severity") || (key37 === "new_only"))){
const err376 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data150.severity !== undefined){
let data151 = data150.severity;
if(typeof data151 !== "string"){
const err377 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(!((((data151 === "off") || (data151 === "info")) || (data151 === "warning")) || (data151 === "error"))){
const err378 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["forbidden-path"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data150.new_only !== undefined){
if(typeof data150.new_only !== "boolean"){
const err379 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid8 = _errs376 === errors;
valid127 = valid127 || _valid8;
if(!valid127){
const err381 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
else {
errors = _errs373;
if(vErrors !== null){
if(_errs373){
vErrors.length = _errs373;
}
else {
vErrors = null;
}
}
}
}
if(data146["undeclared-top-level"] !== undefined){
let data153 = data146["undeclared-top-level"];
const _errs384 = errors;
let valid129 = false;
const _errs385 = errors;
if(typeof data153 !== "string"){
const err382 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(!((((data153 === "off") || (data153 === "info")) || (data153 === "warning")) || (data153 === "error"))){
const err383 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-top-level"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid9 = _errs385 === errors;
valid129 = valid129 || _valid9;
const _errs387 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(Object.keys(data153).length < 1){
const err384 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
for(const key38 in data153){
if(!((key38 === "severity") || (key38 === "new_only"))){
const err385 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data153.severity !== undefined){
let data154 = data153.severity;
if(typeof data154 !== "string"){
const err386 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(!((((data154 === "off") || (data154 === "info")) || (data154 === "warning")) || (data154 === "error"))){
const err387 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-top-level"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data153.new_only !== undefined){
if(typeof data153.new_only !== "boolean"){
const err388 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
var _valid9 = _errs387 === errors;
valid129 = valid129 || _valid9;
if(!valid129){
const err390 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
else {
errors = _errs384;
if(vErrors !== null){
if(_errs384){
vErrors.length = _errs384;
}
else {
vErrors = null;
}
}
}
}
if(data146["protected-path-changed"] !== undefined){
let data156 = data146["protected-path-changed"];
const _errs395 = errors;
let valid131 = false;
const _errs396 = errors;
if(typeof data156 !== "string"){
const err391 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(!((((data156 === "off") || (data156 === "info")) || (data156 === "warning")) || (data156 === "error"))){
const err392 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["protected-path-changed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid10 = _errs396 === errors;
valid131 = valid131 || _valid10;
const _errs398 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(Object.keys(data156).length < 1){
const err393 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
for(const key39 in data156){
if(!((key39 === "severity") || (key39 === "new_only"))){
const err394 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data156.severity !== undefined){
let data157 = data156.severity;
if(typeof data157 !== "string"){
const err395 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(!((((data157 === "off") || (data157 === "info")) || (data157 === "warning")) || (data157 === "error"))){
const err396 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["protected-path-changed"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data156.new_only !== undefined){
if(typeof data156.new_only !== "boolean"){
const err397 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
var _valid10 = _errs398 === errors;
valid131 = valid131 || _valid10;
if(!valid131){
const err399 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
else {
errors = _errs395;
if(vErrors !== null){
if(_errs395){
vErrors.length = _errs395;
}
else {
vErrors = null;
}
}
}
}
if(data146["top-level-added"] !== undefined){
let data159 = data146["top-level-added"];
const _errs406 = errors;
let valid133 = false;
const _errs407 = errors;
if(typeof data159 !== "string"){
const err400 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(!((((data159 === "off") || (data159 === "info")) || (data159 === "warning")) || (data159 === "error"))){
const err401 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-added"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid11 = _errs407 === errors;
valid133 = valid133 || _valid11;
const _errs409 = errors;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(Object.keys(data159).length < 1){
const err402 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
for(const key40 in data159){
if(!((key40 === "severity") || (key40 === "new_only"))){
const err403 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data159.severity !== undefined){
let data160 = data159.severity;
if(typeof data160 !== "string"){
const err404 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(!((((data160 === "off") || (data160 === "info")) || (data160 === "warning")) || (data160 === "error"))){
const err405 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-added"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data159.new_only !== undefined){
if(typeof data159.new_only !== "boolean"){
const err406 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var _valid11 = _errs409 === errors;
valid133 = valid133 || _valid11;
if(!valid133){
const err408 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
else {
errors = _errs406;
if(vErrors !== null){
if(_errs406){
vErrors.length = _errs406;
}
else {
vErrors = null;
}
}
}
}
if(data146["top-level-removed"] !== undefined){
let data162 = data146["top-level-removed"];
const _errs417 = errors;
let valid135 = false;
const _errs418 = errors;
if(typeof data162 !== "string"){
const err409 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!((((data162 === "off") || (data162 === "info")) || (data162 === "warning")) || (data162 === "error"))){
const err410 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-removed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid12 = _errs418 === errors;
valid135 = valid135 || _valid12;
const _errs420 = errors;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(Object.keys(data162).length < 1){
const err411 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
for(const key41 in data162){
if(!((key41 === "severity") || (key41 === "new_only"))){
const err412 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data162.severity !== undefined){
let data163 = data162.severity;
if(typeof data163 !== "string"){
const err413 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(!((((data163 === "off") || (data163 === "info")) || (data163 === "warning")) || (data163 === "error"))){
const err414 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-removed"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data162.new_only !== undefined){
if(typeof data162.new_only !== "boolean"){
const err415 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
else {
const err416 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid12 = _errs420 === errors;
valid135 = valid135 || _valid12;
if(!valid135){
const err417 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
else {
errors = _errs417;
if(vErrors !== null){
if(_errs417){
vErrors.length = _errs417;
}
else {
vErrors = null;
}
}
}
}
if(data146["manifest-lock-mismatch"] !== undefined){
let data165 = data146["manifest-lock-mismatch"];
const _errs428 = errors;
let valid137 = false;
const _errs429 = errors;
if(typeof data165 !== "string"){
const err418 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(!((((data165 === "off") || (data165 === "info")) || (data165 === "warning")) || (data165 === "error"))){
const err419 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["manifest-lock-mismatch"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid13 = _errs429 === errors;
valid137 = valid137 || _valid13;
const _errs431 = errors;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(Object.keys(data165).length < 1){
const err420 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
for(const key42 in data165){
if(!((key42 === "severity") || (key42 === "new_only"))){
const err421 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data165.severity !== undefined){
let data166 = data165.severity;
if(typeof data166 !== "string"){
const err422 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(!((((data166 === "off") || (data166 === "info")) || (data166 === "warning")) || (data166 === "error"))){
const err423 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["manifest-lock-mismatch"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data165.new_only !== undefined){
if(typeof data165.new_only !== "boolean"){
const err424 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
else {
const err425 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var _valid13 = _errs431 === errors;
valid137 = valid137 || _valid13;
if(!valid137){
const err426 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
else {
errors = _errs428;
if(vErrors !== null){
if(_errs428){
vErrors.length = _errs428;
}
else {
vErrors = null;
}
}
}
}
if(data146["missing-lock"] !== undefined){
let data168 = data146["missing-lock"];
const _errs439 = errors;
let valid139 = false;
const _errs440 = errors;
if(typeof data168 !== "string"){
const err427 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(!((((data168 === "off") || (data168 === "info")) || (data168 === "warning")) || (data168 === "error"))){
const err428 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-lock"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
var _valid14 = _errs440 === errors;
valid139 = valid139 || _valid14;
const _errs442 = errors;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(Object.keys(data168).length < 1){
const err429 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
for(const key43 in data168){
if(!((key43 === "severity") || (key43 === "new_only"))){
const err430 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data168.severity !== undefined){
let data169 = data168.severity;
if(typeof data169 !== "string"){
const err431 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!((((data169 === "off") || (data169 === "info")) || (data169 === "warning")) || (data169 === "error"))){
const err432 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-lock"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data168.new_only !== undefined){
if(typeof data168.new_only !== "boolean"){
const err433 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid14 = _errs442 === errors;
valid139 = valid139 || _valid14;
if(!valid139){
const err435 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
else {
errors = _errs439;
if(vErrors !== null){
if(_errs439){
vErrors.length = _errs439;
}
else {
vErrors = null;
}
}
}
}
if(data146["version-skew"] !== undefined){
let data171 = data146["version-skew"];
const _errs450 = errors;
let valid141 = false;
const _errs451 = errors;
if(typeof data171 !== "string"){
const err436 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(!((((data171 === "off") || (data171 === "info")) || (data171 === "warning")) || (data171 === "error"))){
const err437 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["version-skew"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid15 = _errs451 === errors;
valid141 = valid141 || _valid15;
const _errs453 = errors;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(Object.keys(data171).length < 1){
const err438 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
for(const key44 in data171){
if(!((key44 === "severity") || (key44 === "new_only"))){
const err439 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data171.severity !== undefined){
let data172 = data171.severity;
if(typeof data172 !== "string"){
const err440 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(!((((data172 === "off") || (data172 === "info")) || (data172 === "warning")) || (data172 === "error"))){
const err441 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["version-skew"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data171.new_only !== undefined){
if(typeof data171.new_only !== "boolean"){
const err442 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid15 = _errs453 === errors;
valid141 = valid141 || _valid15;
if(!valid141){
const err444 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
else {
errors = _errs450;
if(vErrors !== null){
if(_errs450){
vErrors.length = _errs450;
}
else {
vErrors = null;
}
}
}
}
if(data146["undeclared-import"] !== undefined){
let data174 = data146["undeclared-import"];
const _errs461 = errors;
let valid143 = false;
const _errs462 = errors;
if(typeof data174 !== "string"){
const err445 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(!((((data174 === "off") || (data174 === "info")) || (data174 === "warning")) || (data174 === "error"))){
const err446 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-import"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
var _valid16 = _errs462 === errors;
valid143 = valid143 || _valid16;
const _errs464 = errors;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
if(Object.keys(data174).length < 1){
const err447 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
for(const key45 in data174){
if(!((key45 === "severity") || (key45 === "new_only"))){
const err448 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data174.severity !== undefined){
let data175 = data174.severity;
if(typeof data175 !== "string"){
const err449 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(!((((data175 === "off") || (data175 === "info")) || (data175 === "warning")) || (data175 === "error"))){
const err450 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-import"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data174.new_only !== undefined){
if(typeof data174.new_only !== "boolean"){
const err451 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
var _valid16 = _errs464 === errors;
valid143 = valid143 || _valid16;
if(!valid143){
const err453 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
else {
errors = _errs461;
if(vErrors !== null){
if(_errs461){
vErrors.length = _errs461;
}
else {
vErrors = null;
}
}
}
}
if(data146["unused-dependency"] !== undefined){
let data177 = data146["unused-dependency"];
const _errs472 = errors;
let valid145 = false;
const _errs473 = errors;
if(typeof data177 !== "string"){
const err454 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(!((((data177 === "off") || (data177 === "info")) || (data177 === "warning")) || (data177 === "error"))){
const err455 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["unused-dependency"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid17 = _errs473 === errors;
valid145 = valid145 || _valid17;
const _errs475 = errors;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(Object.keys(data177).length < 1){
const err456 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
for(const key46 in data177){
if(!((key46 === "severity") || (key46 === "new_only"))){
const err457 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data177.severity !== undefined){
let data178 = data177.severity;
if(typeof data178 !== "string"){
const err458 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(!((((data178 === "off") || (data178 === "info")) || (data178 === "warning")) || (data178 === "error"))){
const err459 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["unused-dependency"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data177.new_only !== undefined){
if(typeof data177.new_only !== "boolean"){
const err460 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
else {
const err461 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var _valid17 = _errs475 === errors;
valid145 = valid145 || _valid17;
if(!valid145){
const err462 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
else {
errors = _errs472;
if(vErrors !== null){
if(_errs472){
vErrors.length = _errs472;
}
else {
vErrors = null;
}
}
}
}
if(data146["dependency-added"] !== undefined){
let data180 = data146["dependency-added"];
const _errs483 = errors;
let valid147 = false;
const _errs484 = errors;
if(typeof data180 !== "string"){
const err463 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(!((((data180 === "off") || (data180 === "info")) || (data180 === "warning")) || (data180 === "error"))){
const err464 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-added"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
var _valid18 = _errs484 === errors;
valid147 = valid147 || _valid18;
const _errs486 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(Object.keys(data180).length < 1){
const err465 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
for(const key47 in data180){
if(!((key47 === "severity") || (key47 === "new_only"))){
const err466 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data180.severity !== undefined){
let data181 = data180.severity;
if(typeof data181 !== "string"){
const err467 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!((((data181 === "off") || (data181 === "info")) || (data181 === "warning")) || (data181 === "error"))){
const err468 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-added"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data180.new_only !== undefined){
if(typeof data180.new_only !== "boolean"){
const err469 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid18 = _errs486 === errors;
valid147 = valid147 || _valid18;
if(!valid147){
const err471 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
else {
errors = _errs483;
if(vErrors !== null){
if(_errs483){
vErrors.length = _errs483;
}
else {
vErrors = null;
}
}
}
}
if(data146["dependency-removed"] !== undefined){
let data183 = data146["dependency-removed"];
const _errs494 = errors;
let valid149 = false;
const _errs495 = errors;
if(typeof data183 !== "string"){
const err472 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(!((((data183 === "off") || (data183 === "info")) || (data183 === "warning")) || (data183 === "error"))){
const err473 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-removed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var _valid19 = _errs495 === errors;
valid149 = valid149 || _valid19;
const _errs497 = errors;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(Object.keys(data183).length < 1){
const err474 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
for(const key48 in data183){
if(!((key48 === "severity") || (key48 === "new_only"))){
const err475 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data183.severity !== undefined){
let data184 = data183.severity;
if(typeof data184 !== "string"){
const err476 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(!((((data184 === "off") || (data184 === "info")) || (data184 === "warning")) || (data184 === "error"))){
const err477 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-removed"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data183.new_only !== undefined){
if(typeof data183.new_only !== "boolean"){
const err478 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
else {
const err479 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var _valid19 = _errs497 === errors;
valid149 = valid149 || _valid19;
if(!valid149){
const err480 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
else {
errors = _errs494;
if(vErrors !== null){
if(_errs494){
vErrors.length = _errs494;
}
else {
vErrors = null;
}
}
}
}
if(data146["major-upgrade"] !== undefined){
let data186 = data146["major-upgrade"];
const _errs505 = errors;
let valid151 = false;
const _errs506 = errors;
if(typeof data186 !== "string"){
const err481 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(!((((data186 === "off") || (data186 === "info")) || (data186 === "warning")) || (data186 === "error"))){
const err482 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["major-upgrade"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
var _valid20 = _errs506 === errors;
valid151 = valid151 || _valid20;
const _errs508 = errors;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(Object.keys(data186).length < 1){
const err483 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
for(const key49 in data186){
if(!((key49 === "severity") || (key49 === "new_only"))){
const err484 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data186.severity !== undefined){
let data187 = data186.severity;
if(typeof data187 !== "string"){
const err485 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(!((((data187 === "off") || (data187 === "info")) || (data187 === "warning")) || (data187 === "error"))){
const err486 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["major-upgrade"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data186.new_only !== undefined){
if(typeof data186.new_only !== "boolean"){
const err487 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
var _valid20 = _errs508 === errors;
valid151 = valid151 || _valid20;
if(!valid151){
const err489 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
else {
errors = _errs505;
if(vErrors !== null){
if(_errs505){
vErrors.length = _errs505;
}
else {
vErrors = null;
}
}
}
}
if(data146["schema-breaking-change"] !== undefined){
let data189 = data146["schema-breaking-change"];
const _errs516 = errors;
let valid153 = false;
const _errs517 = errors;
if(typeof data189 !== "string"){
const err490 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(!((((data189 === "off") || (data189 === "info")) || (data189 === "warning")) || (data189 === "error"))){
const err491 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["schema-breaking-change"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
var _valid21 = _errs517 === errors;
valid153 = valid153 || _valid21;
const _errs519 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(Object.keys(data189).length < 1){
const err492 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
for(const key50 in data189){
if(!((key50 === "severity") || (key50 === "new_only"))){
const err493 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data189.severity !== undefined){
let data190 = data189.severity;
if(typeof data190 !== "string"){
const err494 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(!((((data190 === "off") || (data190 === "info")) || (data190 === "warning")) || (data190 === "error"))){
const err495 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["schema-breaking-change"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data189.new_only !== undefined){
if(typeof data189.new_only !== "boolean"){
const err496 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
var _valid21 = _errs519 === errors;
valid153 = valid153 || _valid21;
if(!valid153){
const err498 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
else {
errors = _errs516;
if(vErrors !== null){
if(_errs516){
vErrors.length = _errs516;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err499 = {instancePath:instancePath+"/rulepacks/drift/rules",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data131.ignore !== undefined){
let data192 = data131.ignore;
if(Array.isArray(data192)){
const len32 = data192.length;
for(let i49=0; i49<len32; i49++){
let data193 = data192[i49];
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.paths === undefined){
const err500 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data193.reason === undefined){
const err501 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
for(const key51 in data193){
if(!((key51 === "paths") || (key51 === "reason"))){
const err502 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data193.paths !== undefined){
let data194 = data193.paths;
if(Array.isArray(data194)){
if(data194.length < 1){
const err503 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/paths",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
const len33 = data194.length;
for(let i50=0; i50<len33; i50++){
let data195 = data194[i50];
if(typeof data195 === "string"){
if(func1(data195) < 1){
const err504 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/paths/" + i50,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/paths/" + i50,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/paths",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data193.reason !== undefined){
let data196 = data193.reason;
if(typeof data196 === "string"){
if(func1(data196) > 1000){
const err507 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/reason",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(func1(data196) < 1){
const err508 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/reason",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/reason",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
}
else {
const err510 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/rulepacks/drift/ignore",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
else {
const err512 = {instancePath:instancePath+"/rulepacks/drift",schemaPath:"#/properties/rulepacks/properties/drift/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
else {
const err513 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data.snapshot !== undefined){
let data197 = data.snapshot;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key52 in data197){
if(!((key52 === "untracked") || (key52 === "limits"))){
const err514 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data197.untracked !== undefined){
let data198 = data197.untracked;
if(typeof data198 !== "string"){
const err515 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(!(((data198 === "auto") || (data198 === "include")) || (data198 === "exclude"))){
const err516 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/enum",keyword:"enum",params:{allowedValues: schema19.properties.snapshot.properties.untracked.enum}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data197.limits !== undefined){
let data199 = data197.limits;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key53 in data199){
if(!((key53 === "files") || (key53 === "scan_bytes"))){
const err517 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data199.files !== undefined){
let data200 = data199.files;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err518 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 100000000 || isNaN(data200)){
const err519 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(data200 < 1 || isNaN(data200)){
const err520 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
if(data199.scan_bytes !== undefined){
let data201 = data199.scan_bytes;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err521 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 1073741824 || isNaN(data201)){
const err522 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data201 < 1 || isNaN(data201)){
const err523 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
}
else {
const err524 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
else {
const err526 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
