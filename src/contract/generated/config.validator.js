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
    "version",
    "waivers"
  ],
  "#/properties/policy/additionalProperties": [
    "baseline",
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
    "new_only",
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
  ],
  "#/properties/waivers/items/additionalProperties": [
    "expires",
    "fingerprint",
    "owner",
    "path",
    "reason",
    "rule"
  ]
};

const schema19 = {"$id":"https://contract-gates.dev/schemas/config.schema.json","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"type":"integer","const":1},"extends":{"type":"array","maxItems":16,"items":{"type":"string","minLength":1}},"policy":{"type":"object","additionalProperties":false,"properties":{"strict":{"type":"boolean"},"new_only":{"type":"boolean"},"coverage_required":{"type":"number","minimum":0,"maximum":100},"block_on":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["critical","high","medium","low"]}},"contract_requires":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["tests","coverage"]}},"baseline":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}},"meta":{"type":"object","additionalProperties":false,"properties":{"adapter":{"type":"string","minLength":1,"maxLength":100},"engine":{"type":"string","enum":["native","hardis","custom"]},"org_id":{"type":"string","minLength":1,"maxLength":200}}},"gates":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_]*$","maxLength":100},"additionalProperties":{"type":"object","additionalProperties":false,"not":{"anyOf":[{"required":["run","script"]},{"required":["run","uses"]},{"required":["script","uses"]}]},"properties":{"run":{"type":["string","array"],"minLength":1,"pattern":"^[^\\u0000]*$","minItems":1,"items":{"type":"string","pattern":"^[^\\u0000]*$"}},"script":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"uses":{"type":"string","enum":["tests","coverage","static_analysis","metrics","schema_validation","freeze_window","payload_contracts"]},"with":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"required":{"type":"number","minimum":0,"maximum":100},"excluded":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"paths":{"type":"object","minProperties":1,"additionalProperties":{"type":"number","minimum":0,"maximum":100}},"changed_lines":{"type":"object","additionalProperties":false,"required":["required"],"properties":{"required":{"type":"number","minimum":0,"maximum":100},"min_lines":{"type":"integer","minimum":1}}},"block_on":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["critical","high","medium","low"]}},"metrics":{"type":"object","minProperties":1,"propertyNames":{"minLength":1,"maxLength":200},"additionalProperties":{"type":"object","additionalProperties":false,"required":["files","select"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["csv","json","yaml","xml"]},"select":{"type":"string","maxLength":2000},"aggregate":{"type":"string","enum":["count","sum","min","max","distinct","value"]},"delimiter":{"type":"string","enum":[",",";","\t"]},"allow_open_end":{"type":"boolean"}}}},"schema":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"syntax":{"type":"string","enum":["json","yaml"]},"windows":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["when"],"properties":{"when":{"type":"string","minLength":1,"maxLength":64},"reason":{"type":"string","minLength":1,"maxLength":500}}}},"kinds":{"type":"object","minProperties":1,"additionalProperties":{"type":"string","enum":["task-span-contract","handoff-contract","artifact-intent","gate-result"]}},"chain":{"type":"boolean"}}},"description":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$","maxLength":1000},"needs":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"phase":{"type":"string","enum":["INIT_BASELINE","EXPORT_CONTRACT","CONTRACT_INTEGRITY","INGEST_PARSE_ASSESS","ROUTING_DECISION","ARTISAN_DESIGN","ARTISAN_IMPLEMENT","TEST_VALIDATE","REVIEW_CALIBRATE","FINALIZE_VERIFY","OTHER"]},"blocking":{"type":"boolean"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*[smh]$"},"retries":{"type":"integer","minimum":0,"maximum":10},"env":{"type":"object","propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^[^\\u0000]*$"}},"clean_env":{"type":"boolean"},"requires_env":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"on_fork":{"type":"string","enum":["run","skip"]},"if_changed":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^[^\\u0000]*$"}},"working_directory":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"thresholds":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"anyOf":[{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200},{"type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"type":"string","pattern":"^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$","maxLength":200},"level":{"type":"string","enum":["error","warning","info"]}}}]}},"warn_exit_codes":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":1,"maximum":255}},"new_only":{"type":"boolean"},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"report":{"anyOf":[{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}},{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["files","format"],"properties":{"files":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}},"format":{"type":"string","enum":["junit","trx","nunit","xunit","ctrf","tap","jest","vitest","mocha","go-test","dart","clover","cobertura","coverage-py","go-cover","istanbul","istanbul-summary","jacoco","lcov","llvm-cov","opencover","salesforce","simplecov","sarif","megalinter","eslint","checkstyle","rdjson","rdjsonl","codeclimate","workflow-commands","problem-matcher"]},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"}}}}}]},"allow_old":{"type":"boolean"},"artifacts":{"type":"array","minItems":1,"maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["path","type","owner"],"properties":{"path":{"type":"string","minLength":1,"pattern":"^[^\\u0000]*$"},"type":{"type":"string","minLength":1,"maxLength":200},"intent":{"type":"string","enum":["create","update","validate","deprecate"]},"owner":{"type":"string","minLength":1,"maxLength":200}}}}}}},"jobs":{"type":"object","additionalProperties":false,"properties":{"allow_skipped":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_-]*$"}}}},"rulepacks":{"type":"object","additionalProperties":false,"properties":{"change-impact":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"protected":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"wide_impact":{"type":"string","pattern":"^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$"},"impacts_all":{"type":"array","items":{"type":"string","minLength":1}},"tests":{"type":"array","items":{"type":"string","minLength":1}},"rules":{"type":"object","additionalProperties":false,"properties":{"module-impacted":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}]},"protected-module-impacted":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}]},"wide-impact":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]}}}]}}}}},"cycles":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"type_imports":{"type":"string","enum":["ignore","include"]},"dynamic_imports":{"type":"string","enum":["include","ignore"]},"granularity":{"type":"string","enum":["language","file"]},"rules":{"type":"object","additionalProperties":false,"properties":{"circular-dependency-detected":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}},"drift":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"structure":{"type":"object","additionalProperties":false,"properties":{"required":{"type":"array","items":{"type":"string","minLength":1}},"forbidden":{"type":"array","items":{"type":"string","minLength":1}},"top_level":{"type":"array","items":{"type":"string","minLength":1}},"protected":{"type":"array","items":{"type":"string","minLength":1}}}},"schemas":{"type":"array","items":{"type":"string","minLength":1}},"samples":{"type":"array","items":{"type":"string","minLength":1}},"rules":{"type":"object","additionalProperties":false,"properties":{"missing-required-path":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"forbidden-path":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"undeclared-top-level":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"protected-path-changed":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"top-level-added":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"top-level-removed":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"manifest-lock-mismatch":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"missing-lock":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"version-skew":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"undeclared-import":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"unused-dependency":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"dependency-added":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"dependency-removed":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"major-upgrade":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]},"schema-breaking-change":{"anyOf":[{"type":"string","enum":["off","info","warning","error"]},{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"severity":{"type":"string","enum":["off","info","warning","error"]},"new_only":{"type":"boolean"}}}]}}},"ignore":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["paths","reason"],"properties":{"paths":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"reason":{"type":"string","minLength":1,"maxLength":1000}}}}}}}},"snapshot":{"type":"object","additionalProperties":false,"properties":{"untracked":{"type":"string","enum":["auto","include","exclude"]},"limits":{"type":"object","additionalProperties":false,"properties":{"files":{"type":"integer","minimum":1,"maximum":100000000},"scan_bytes":{"type":"integer","minimum":1,"maximum":1073741824}}}}},"waivers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["rule","reason","owner","expires"],"properties":{"rule":{"type":"string","minLength":3,"pattern":"^[a-z][a-z0-9_-]*/[^\\u0000]+$","maxLength":500},"path":{"type":"string","minLength":1},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"},"reason":{"type":"string","minLength":1,"maxLength":1000},"owner":{"type":"string","minLength":1,"maxLength":200},"expires":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = countCodePoints;
const pattern3 = new RegExp("^[^\\u0000]*$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern14 = new RegExp("^[1-9][0-9]*[smh]$", "u");
const pattern15 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern20 = new RegExp("^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$", "u");
const pattern27 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$", "u");
const pattern28 = new RegExp("^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$", "u");
const pattern29 = new RegExp("^[a-z][a-z0-9_-]*/[^\\u0000]+$", "u");
const pattern30 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern31 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

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
if(!(func1.call(schema19.properties, key0))){
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
if(func2(data2) < 1){
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
if(!((((((key1 === "strict") || (key1 === "new_only")) || (key1 === "coverage_required")) || (key1 === "block_on")) || (key1 === "contract_requires")) || (key1 === "baseline"))){
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
if(data3.baseline !== undefined){
let data11 = data3.baseline;
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err22 = {instancePath:instancePath+"/policy/baseline",schemaPath:"#/properties/policy/properties/baseline/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern3.test(data11)){
const err23 = {instancePath:instancePath+"/policy/baseline",schemaPath:"#/properties/policy/properties/baseline/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/policy/baseline",schemaPath:"#/properties/policy/properties/baseline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.meta !== undefined){
let data12 = data.meta;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!(((key2 === "adapter") || (key2 === "engine")) || (key2 === "org_id"))){
const err26 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.adapter !== undefined){
let data13 = data12.adapter;
if(typeof data13 === "string"){
if(func2(data13) > 100){
const err27 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data13) < 1){
const err28 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/meta/adapter",schemaPath:"#/properties/meta/properties/adapter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data12.engine !== undefined){
let data14 = data12.engine;
if(typeof data14 !== "string"){
const err30 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data14 === "native") || (data14 === "hardis")) || (data14 === "custom"))){
const err31 = {instancePath:instancePath+"/meta/engine",schemaPath:"#/properties/meta/properties/engine/enum",keyword:"enum",params:{allowedValues: schema19.properties.meta.properties.engine.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.org_id !== undefined){
let data15 = data12.org_id;
if(typeof data15 === "string"){
if(func2(data15) > 200){
const err32 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data15) < 1){
const err33 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/meta/org_id",schemaPath:"#/properties/meta/properties/org_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.gates !== undefined){
let data16 = data.gates;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
const _errs38 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 100){
const err36 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key3};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!pattern4.test(key3)){
const err37 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},propertyName:key3};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid11 = _errs38 === errors;
if(!valid11){
const err38 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key4 in data16){
let data17 = data16[key4];
const _errs42 = errors;
const _errs43 = errors;
const _errs44 = errors;
let valid14 = false;
const _errs45 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing0;
if(((data17.run === undefined) && (missing0 = "run")) || ((data17.script === undefined) && (missing0 = "script"))){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid0 = _errs45 === errors;
valid14 = valid14 || _valid0;
const _errs46 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing1;
if(((data17.run === undefined) && (missing1 = "run")) || ((data17.uses === undefined) && (missing1 = "uses"))){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid0 = _errs46 === errors;
valid14 = valid14 || _valid0;
const _errs47 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing2;
if(((data17.script === undefined) && (missing2 = "script")) || ((data17.uses === undefined) && (missing2 = "uses"))){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid0 = _errs47 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs43 === errors;
if(valid13){
const err43 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/not",keyword:"not",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!(func1.call(schema19.properties.gates.additionalProperties.properties, key5))){
const err44 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data17.run !== undefined){
let data18 = data17.run;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
const err45 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/type",keyword:"type",params:{type: schema19.properties.gates.additionalProperties.properties.run.type}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err46 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern3.test(data18)){
const err47 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(Array.isArray(data18)){
if(data18.length < 1){
const err48 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run",schemaPath:"#/properties/gates/additionalProperties/properties/run/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len3 = data18.length;
for(let i5=0; i5<len3; i5++){
let data19 = data18[i5];
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
const err49 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i5,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
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
const err50 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/run/" + i5,schemaPath:"#/properties/gates/additionalProperties/properties/run/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
if(data17.script !== undefined){
let data20 = data17.script;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err51 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern3.test(data20)){
const err52 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/gates/additionalProperties/properties/script/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.uses !== undefined){
let data21 = data17.uses;
if(typeof data21 !== "string"){
const err54 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/uses",schemaPath:"#/properties/gates/additionalProperties/properties/uses/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!(((((((data21 === "tests") || (data21 === "coverage")) || (data21 === "static_analysis")) || (data21 === "metrics")) || (data21 === "schema_validation")) || (data21 === "freeze_window")) || (data21 === "payload_contracts"))){
const err55 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/uses",schemaPath:"#/properties/gates/additionalProperties/properties/uses/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.uses.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.with !== undefined){
let data22 = data17.with;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key6 in data22){
if(!(func1.call(schema19.properties.gates.additionalProperties.properties.with.properties, key6))){
const err56 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/gates/additionalProperties/properties/with/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data22.files !== undefined){
let data23 = data22.files;
if(Array.isArray(data23)){
if(data23.length < 1){
const err57 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len4 = data23.length;
for(let i6=0; i6<len4; i6++){
let data24 = data23[i6];
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err58 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern3.test(data24)){
const err59 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files/" + i6,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
let i7 = data23.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data23[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err61 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err62 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data22.format !== undefined){
let data25 = data22.format;
if(typeof data25 !== "string"){
const err63 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data25 === "junit") || (data25 === "trx")) || (data25 === "nunit")) || (data25 === "xunit")) || (data25 === "ctrf")) || (data25 === "tap")) || (data25 === "jest")) || (data25 === "vitest")) || (data25 === "mocha")) || (data25 === "go-test")) || (data25 === "dart")) || (data25 === "clover")) || (data25 === "cobertura")) || (data25 === "coverage-py")) || (data25 === "go-cover")) || (data25 === "istanbul")) || (data25 === "istanbul-summary")) || (data25 === "jacoco")) || (data25 === "lcov")) || (data25 === "llvm-cov")) || (data25 === "opencover")) || (data25 === "salesforce")) || (data25 === "simplecov")) || (data25 === "sarif")) || (data25 === "megalinter")) || (data25 === "eslint")) || (data25 === "checkstyle")) || (data25 === "rdjson")) || (data25 === "rdjsonl")) || (data25 === "codeclimate")) || (data25 === "workflow-commands")) || (data25 === "problem-matcher"))){
const err64 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.format.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data22.matchers !== undefined){
let data26 = data22.matchers;
if(Array.isArray(data26)){
if(data26.length < 1){
const err65 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
const len5 = data26.length;
for(let i8=0; i8<len5; i8++){
let data27 = data26[i8];
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err66 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern3.test(data27)){
const err67 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers/" + i8,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
let i9 = data26.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data26[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err69 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j3}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
break;
}
indices3[item3] = i9;
}
}
}
else {
const err70 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/matchers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data22.required !== undefined){
let data28 = data22.required;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
const err71 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err72 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/required/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.excluded !== undefined){
let data29 = data22.excluded;
if(Array.isArray(data29)){
if(data29.length < 1){
const err74 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const len6 = data29.length;
for(let i10=0; i10<len6; i10++){
let data30 = data29[i10];
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err75 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern3.test(data30)){
const err76 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded/" + i10,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let i11 = data29.length;
let j4;
if(i11 > 1){
const indices4 = {};
for(;i11--;){
let item4 = data29[i11];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err78 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j4}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break;
}
indices4[item4] = i11;
}
}
}
else {
const err79 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/excluded",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/excluded/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data22.paths !== undefined){
let data31 = data22.paths;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(Object.keys(data31).length < 1){
const err80 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key7 in data31){
let data32 = data31[key7];
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 100 || isNaN(data32)){
const err81 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/additionalProperties/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/paths",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/paths/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data22.changed_lines !== undefined){
let data33 = data22.changed_lines;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.required === undefined){
const err85 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/required",keyword:"required",params:{missingProperty: "required"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key8 in data33){
if(!((key8 === "required") || (key8 === "min_lines"))){
const err86 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data33.required !== undefined){
let data34 = data33.required;
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 100 || isNaN(data34)){
const err87 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err88 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/required",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/required/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data33.min_lines !== undefined){
let data35 = data33.min_lines;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err90 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/min_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/min_lines/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 1 || isNaN(data35)){
const err91 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines/min_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/properties/min_lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/changed_lines",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/changed_lines/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data22.block_on !== undefined){
let data36 = data22.block_on;
if(Array.isArray(data36)){
const len7 = data36.length;
for(let i12=0; i12<len7; i12++){
let data37 = data36[i12];
if(typeof data37 !== "string"){
const err93 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on/" + i12,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((((data37 === "critical") || (data37 === "high")) || (data37 === "medium")) || (data37 === "low"))){
const err94 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on/" + i12,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.block_on.items.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
let i13 = data36.length;
let j5;
if(i13 > 1){
const indices5 = {};
for(;i13--;){
let item5 = data36[i13];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err95 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j5}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
indices5[item5] = i13;
}
}
}
else {
const err96 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/block_on",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/block_on/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data22.metrics !== undefined){
let data38 = data22.metrics;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(Object.keys(data38).length < 1){
const err97 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key9 in data38){
const _errs94 = errors;
if(typeof key9 === "string"){
if(func2(key9) > 200){
const err98 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/propertyNames/maxLength",keyword:"maxLength",params:{limit: 200},propertyName:key9};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func2(key9) < 1){
const err99 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key9};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
var valid33 = _errs94 === errors;
if(!valid33){
const err100 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/propertyNames",keyword:"propertyNames",params:{propertyName: key9}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
for(const key10 in data38){
let data39 = data38[key10];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.files === undefined){
const err101 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data39.select === undefined){
const err102 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/required",keyword:"required",params:{missingProperty: "select"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key11 in data39){
if(!((((((key11 === "files") || (key11 === "format")) || (key11 === "select")) || (key11 === "aggregate")) || (key11 === "delimiter")) || (key11 === "allow_open_end"))){
const err103 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data39.files !== undefined){
let data40 = data39.files;
if(Array.isArray(data40)){
if(data40.length < 1){
const err104 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len8 = data40.length;
for(let i14=0; i14<len8; i14++){
let data41 = data40[i14];
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err105 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i14,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern3.test(data41)){
const err106 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i14,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files/" + i14,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
let i15 = data40.length;
let j6;
if(i15 > 1){
const indices6 = {};
for(;i15--;){
let item6 = data40[i15];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err108 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j6}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
break;
}
indices6[item6] = i15;
}
}
}
else {
const err109 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data39.format !== undefined){
let data42 = data39.format;
if(typeof data42 !== "string"){
const err110 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!((((data42 === "csv") || (data42 === "json")) || (data42 === "yaml")) || (data42 === "xml"))){
const err111 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.metrics.additionalProperties.properties.format.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data39.select !== undefined){
let data43 = data39.select;
if(typeof data43 === "string"){
if(func2(data43) > 2000){
const err112 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/select/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/select/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data39.aggregate !== undefined){
let data44 = data39.aggregate;
if(typeof data44 !== "string"){
const err114 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/aggregate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((((((data44 === "count") || (data44 === "sum")) || (data44 === "min")) || (data44 === "max")) || (data44 === "distinct")) || (data44 === "value"))){
const err115 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/aggregate/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.metrics.additionalProperties.properties.aggregate.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data39.delimiter !== undefined){
let data45 = data39.delimiter;
if(typeof data45 !== "string"){
const err116 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/delimiter",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/delimiter/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!(((data45 === ",") || (data45 === ";")) || (data45 === "\t"))){
const err117 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/delimiter",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/delimiter/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.metrics.additionalProperties.properties.delimiter.enum}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data39.allow_open_end !== undefined){
if(typeof data39.allow_open_end !== "boolean"){
const err118 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow_open_end",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/properties/allow_open_end/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/metrics",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/metrics/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data22.schema !== undefined){
let data47 = data22.schema;
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err121 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/schema",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/schema/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!pattern3.test(data47)){
const err122 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/schema",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/schema/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/schema",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data22.syntax !== undefined){
let data48 = data22.syntax;
if(typeof data48 !== "string"){
const err124 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/syntax",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/syntax/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!((data48 === "json") || (data48 === "yaml"))){
const err125 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/syntax",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/syntax/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.syntax.enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data22.windows !== undefined){
let data49 = data22.windows;
if(Array.isArray(data49)){
if(data49.length > 1000){
const err126 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data49.length < 1){
const err127 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len9 = data49.length;
for(let i16=0; i16<len9; i16++){
let data50 = data49[i16];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.when === undefined){
const err128 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key12 in data50){
if(!((key12 === "when") || (key12 === "reason"))){
const err129 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data50.when !== undefined){
let data51 = data50.when;
if(typeof data51 === "string"){
if(func2(data51) > 64){
const err130 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(func2(data51) < 1){
const err131 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/minLength",keyword:"minLength",params:{limit: 1}};
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
const err132 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/when",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data50.reason !== undefined){
let data52 = data50.reason;
if(typeof data52 === "string"){
if(func2(data52) > 500){
const err133 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func2(data52) < 1){
const err134 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16+"/reason",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows/" + i16,schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/windows",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/windows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data22.kinds !== undefined){
let data53 = data22.kinds;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(Object.keys(data53).length < 1){
const err138 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/kinds/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key13 in data53){
let data54 = data53[key13];
if(typeof data54 !== "string"){
const err139 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/kinds/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!((((data54 === "task-span-contract") || (data54 === "handoff-contract")) || (data54 === "artifact-intent")) || (data54 === "gate-result"))){
const err140 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/kinds/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.with.properties.kinds.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/kinds",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/kinds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data22.chain !== undefined){
if(typeof data22.chain !== "boolean"){
const err142 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with/chain",schemaPath:"#/properties/gates/additionalProperties/properties/with/properties/chain/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/with",schemaPath:"#/properties/gates/additionalProperties/properties/with/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data17.description !== undefined){
let data56 = data17.description;
if(typeof data56 === "string"){
if(func2(data56) > 1000){
const err144 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(func2(data56) < 1){
const err145 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!pattern3.test(data56)){
const err146 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/gates/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data17.needs !== undefined){
let data57 = data17.needs;
if(Array.isArray(data57)){
const len10 = data57.length;
for(let i17=0; i17<len10; i17++){
if(typeof data57[i17] !== "string"){
const err148 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i17,schemaPath:"#/properties/gates/additionalProperties/properties/needs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
let i18 = data57.length;
let j7;
if(i18 > 1){
const indices7 = {};
for(;i18--;){
let item7 = data57[i18];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err149 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j7}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
break;
}
indices7[item7] = i18;
}
}
}
else {
const err150 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/gates/additionalProperties/properties/needs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data17.phase !== undefined){
let data59 = data17.phase;
if(typeof data59 !== "string"){
const err151 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!(((((((((((data59 === "INIT_BASELINE") || (data59 === "EXPORT_CONTRACT")) || (data59 === "CONTRACT_INTEGRITY")) || (data59 === "INGEST_PARSE_ASSESS")) || (data59 === "ROUTING_DECISION")) || (data59 === "ARTISAN_DESIGN")) || (data59 === "ARTISAN_IMPLEMENT")) || (data59 === "TEST_VALIDATE")) || (data59 === "REVIEW_CALIBRATE")) || (data59 === "FINALIZE_VERIFY")) || (data59 === "OTHER"))){
const err152 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/phase",schemaPath:"#/properties/gates/additionalProperties/properties/phase/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.phase.enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data17.blocking !== undefined){
if(typeof data17.blocking !== "boolean"){
const err153 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/blocking",schemaPath:"#/properties/gates/additionalProperties/properties/blocking/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data17.timeout !== undefined){
let data61 = data17.timeout;
if(typeof data61 === "string"){
if(!pattern14.test(data61)){
const err154 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[smh]$"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/gates/additionalProperties/properties/timeout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data17.retries !== undefined){
let data62 = data17.retries;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err156 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/properties/gates/additionalProperties/properties/retries/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 10 || isNaN(data62)){
const err157 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/properties/gates/additionalProperties/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err158 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/retries",schemaPath:"#/properties/gates/additionalProperties/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
if(data17.env !== undefined){
let data63 = data17.env;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key14 in data63){
const _errs149 = errors;
if(typeof key14 === "string"){
if(!pattern15.test(key14)){
const err159 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key14};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
var valid46 = _errs149 === errors;
if(!valid46){
const err160 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName: key14}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
for(const key15 in data63){
let data64 = data63[key15];
if(typeof data64 === "string"){
if(!pattern3.test(data64)){
const err161 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/env/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/gates/additionalProperties/properties/env/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data17.clean_env !== undefined){
if(typeof data17.clean_env !== "boolean"){
const err164 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/clean_env",schemaPath:"#/properties/gates/additionalProperties/properties/clean_env/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data17.requires_env !== undefined){
let data66 = data17.requires_env;
if(Array.isArray(data66)){
const len11 = data66.length;
for(let i19=0; i19<len11; i19++){
let data67 = data66[i19];
if(typeof data67 === "string"){
if(!pattern15.test(data67)){
const err165 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i19,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env/" + i19,schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
let i20 = data66.length;
let j8;
if(i20 > 1){
const indices8 = {};
for(;i20--;){
let item8 = data66[i20];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err167 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j8}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
break;
}
indices8[item8] = i20;
}
}
}
else {
const err168 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/requires_env",schemaPath:"#/properties/gates/additionalProperties/properties/requires_env/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data17.on_fork !== undefined){
let data68 = data17.on_fork;
if(typeof data68 !== "string"){
const err169 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!((data68 === "run") || (data68 === "skip"))){
const err170 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_fork",schemaPath:"#/properties/gates/additionalProperties/properties/on_fork/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.on_fork.enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data17.if_changed !== undefined){
let data69 = data17.if_changed;
if(Array.isArray(data69)){
if(data69.length < 1){
const err171 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed",schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const len12 = data69.length;
for(let i21=0; i21<len12; i21++){
let data70 = data69[i21];
if(typeof data70 === "string"){
if(func2(data70) > 1024){
const err172 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21,schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/items/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(func2(data70) < 1){
const err173 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21,schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!pattern3.test(data70)){
const err174 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21,schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed/" + i21,schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
let i22 = data69.length;
let j9;
if(i22 > 1){
const indices9 = {};
for(;i22--;){
let item9 = data69[i22];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err176 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed",schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j9}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
break;
}
indices9[item9] = i22;
}
}
}
else {
const err177 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/if_changed",schemaPath:"#/properties/gates/additionalProperties/properties/if_changed/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data17.working_directory !== undefined){
let data71 = data17.working_directory;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err178 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!pattern3.test(data71)){
const err179 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/working_directory",schemaPath:"#/properties/gates/additionalProperties/properties/working_directory/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data17.thresholds !== undefined){
let data72 = data17.thresholds;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key16 in data72){
const _errs169 = errors;
if(typeof key16 === "string"){
if(func2(key16) < 1){
const err181 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key16};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
var valid54 = _errs169 === errors;
if(!valid54){
const err182 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/propertyNames",keyword:"propertyNames",params:{propertyName: key16}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
for(const key17 in data72){
let data73 = data72[key17];
const _errs172 = errors;
let valid56 = false;
const _errs173 = errors;
if(typeof data73 === "string"){
if(func2(data73) > 200){
const err183 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!pattern20.test(data73)){
const err184 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid1 = _errs173 === errors;
valid56 = valid56 || _valid1;
const _errs175 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.is === undefined){
const err186 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/required",keyword:"required",params:{missingProperty: "is"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key18 in data73){
if(!((key18 === "is") || (key18 === "level"))){
const err187 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data73.is !== undefined){
let data74 = data73.is;
if(typeof data74 === "string"){
if(func2(data74) > 200){
const err188 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!pattern20.test(data74)){
const err189 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/pattern",keyword:"pattern",params:{pattern: "^ *(?:[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})? *\\.\\. *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?|(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?(?: *, *(?:>=|<=|==|>|<) *[+-]?(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?)*) *$"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/is",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/is/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data73.level !== undefined){
let data75 = data73.level;
if(typeof data75 !== "string"){
const err191 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!(((data75 === "error") || (data75 === "warning")) || (data75 === "info"))){
const err192 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.thresholds.additionalProperties.anyOf[1].properties.level.enum}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid1 = _errs175 === errors;
valid56 = valid56 || _valid1;
if(!valid56){
const err194 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err195 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/gates/additionalProperties/properties/thresholds/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data17.warn_exit_codes !== undefined){
let data76 = data17.warn_exit_codes;
if(Array.isArray(data76)){
const len13 = data76.length;
for(let i23=0; i23<len13; i23++){
let data77 = data76[i23];
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err196 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 255 || isNaN(data77)){
const err197 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err198 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes/" + i23,schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
let i24 = data76.length;
let j10;
if(i24 > 1){
const indices10 = {};
for(;i24--;){
let item10 = data76[i24];
if(!(((typeof item10 == "number") && (!(item10 % 1) && !isNaN(item10))) && (isFinite(item10)))){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err199 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/uniqueItems",keyword:"uniqueItems",params:{i: i24, j: j10}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
break;
}
indices10[item10] = i24;
}
}
}
else {
const err200 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/warn_exit_codes",schemaPath:"#/properties/gates/additionalProperties/properties/warn_exit_codes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data17.new_only !== undefined){
if(typeof data17.new_only !== "boolean"){
const err201 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/new_only",schemaPath:"#/properties/gates/additionalProperties/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data17.format !== undefined){
let data79 = data17.format;
if(typeof data79 !== "string"){
const err202 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data79 === "junit") || (data79 === "trx")) || (data79 === "nunit")) || (data79 === "xunit")) || (data79 === "ctrf")) || (data79 === "tap")) || (data79 === "jest")) || (data79 === "vitest")) || (data79 === "mocha")) || (data79 === "go-test")) || (data79 === "dart")) || (data79 === "clover")) || (data79 === "cobertura")) || (data79 === "coverage-py")) || (data79 === "go-cover")) || (data79 === "istanbul")) || (data79 === "istanbul-summary")) || (data79 === "jacoco")) || (data79 === "lcov")) || (data79 === "llvm-cov")) || (data79 === "opencover")) || (data79 === "salesforce")) || (data79 === "simplecov")) || (data79 === "sarif")) || (data79 === "megalinter")) || (data79 === "eslint")) || (data79 === "checkstyle")) || (data79 === "rdjson")) || (data79 === "rdjsonl")) || (data79 === "codeclimate")) || (data79 === "workflow-commands")) || (data79 === "problem-matcher"))){
const err203 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.format.enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data17.report !== undefined){
let data80 = data17.report;
const _errs191 = errors;
let valid61 = false;
const _errs192 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.files === undefined){
const err204 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data80.format === undefined){
const err205 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key19 in data80){
if(!(((key19 === "files") || (key19 === "format")) || (key19 === "matchers"))){
const err206 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data80.files !== undefined){
let data81 = data80.files;
if(Array.isArray(data81)){
if(data81.length < 1){
const err207 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const len14 = data81.length;
for(let i25=0; i25<len14; i25++){
let data82 = data81[i25];
if(typeof data82 === "string"){
if(func2(data82) < 1){
const err208 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(!pattern3.test(data82)){
const err209 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files/" + i25,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
let i26 = data81.length;
let j11;
if(i26 > 1){
const indices11 = {};
for(;i26--;){
let item11 = data81[i26];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err211 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i26, j: j11}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
break;
}
indices11[item11] = i26;
}
}
}
else {
const err212 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data80.format !== undefined){
let data83 = data80.format;
if(typeof data83 !== "string"){
const err213 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data83 === "junit") || (data83 === "trx")) || (data83 === "nunit")) || (data83 === "xunit")) || (data83 === "ctrf")) || (data83 === "tap")) || (data83 === "jest")) || (data83 === "vitest")) || (data83 === "mocha")) || (data83 === "go-test")) || (data83 === "dart")) || (data83 === "clover")) || (data83 === "cobertura")) || (data83 === "coverage-py")) || (data83 === "go-cover")) || (data83 === "istanbul")) || (data83 === "istanbul-summary")) || (data83 === "jacoco")) || (data83 === "lcov")) || (data83 === "llvm-cov")) || (data83 === "opencover")) || (data83 === "salesforce")) || (data83 === "simplecov")) || (data83 === "sarif")) || (data83 === "megalinter")) || (data83 === "eslint")) || (data83 === "checkstyle")) || (data83 === "rdjson")) || (data83 === "rdjsonl")) || (data83 === "codeclimate")) || (data83 === "workflow-commands")) || (data83 === "problem-matcher"))){
const err214 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.report.anyOf[0].properties.format.enum}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data80.matchers !== undefined){
let data84 = data80.matchers;
if(Array.isArray(data84)){
if(data84.length < 1){
const err215 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len15 = data84.length;
for(let i27=0; i27<len15; i27++){
let data85 = data84[i27];
if(typeof data85 === "string"){
if(func2(data85) < 1){
const err216 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!pattern3.test(data85)){
const err217 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers/" + i27,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
let i28 = data84.length;
let j12;
if(i28 > 1){
const indices12 = {};
for(;i28--;){
let item12 = data84[i28];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err219 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j12}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
break;
}
indices12[item12] = i28;
}
}
}
else {
const err220 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/properties/matchers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid2 = _errs192 === errors;
valid61 = valid61 || _valid2;
const _errs205 = errors;
if(Array.isArray(data80)){
if(data80.length < 1){
const err222 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
const len16 = data80.length;
for(let i29=0; i29<len16; i29++){
let data86 = data80[i29];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.files === undefined){
const err223 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data86.format === undefined){
const err224 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key20 in data86){
if(!(((key20 === "files") || (key20 === "format")) || (key20 === "matchers"))){
const err225 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data86.files !== undefined){
let data87 = data86.files;
if(Array.isArray(data87)){
if(data87.length < 1){
const err226 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
const len17 = data87.length;
for(let i30=0; i30<len17; i30++){
let data88 = data87[i30];
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err227 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!pattern3.test(data88)){
const err228 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files/" + i30,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
let i31 = data87.length;
let j13;
if(i31 > 1){
const indices13 = {};
for(;i31--;){
let item13 = data87[i31];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
const err230 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j13}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
break;
}
indices13[item13] = i31;
}
}
}
else {
const err231 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/files",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data86.format !== undefined){
let data89 = data86.format;
if(typeof data89 !== "string"){
const err232 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!((((((((((((((((((((((((((((((((data89 === "junit") || (data89 === "trx")) || (data89 === "nunit")) || (data89 === "xunit")) || (data89 === "ctrf")) || (data89 === "tap")) || (data89 === "jest")) || (data89 === "vitest")) || (data89 === "mocha")) || (data89 === "go-test")) || (data89 === "dart")) || (data89 === "clover")) || (data89 === "cobertura")) || (data89 === "coverage-py")) || (data89 === "go-cover")) || (data89 === "istanbul")) || (data89 === "istanbul-summary")) || (data89 === "jacoco")) || (data89 === "lcov")) || (data89 === "llvm-cov")) || (data89 === "opencover")) || (data89 === "salesforce")) || (data89 === "simplecov")) || (data89 === "sarif")) || (data89 === "megalinter")) || (data89 === "eslint")) || (data89 === "checkstyle")) || (data89 === "rdjson")) || (data89 === "rdjsonl")) || (data89 === "codeclimate")) || (data89 === "workflow-commands")) || (data89 === "problem-matcher"))){
const err233 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/format",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.report.anyOf[1].items.properties.format.enum}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data86.matchers !== undefined){
let data90 = data86.matchers;
if(Array.isArray(data90)){
if(data90.length < 1){
const err234 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
const len18 = data90.length;
for(let i32=0; i32<len18; i32++){
let data91 = data90[i32];
if(typeof data91 === "string"){
if(func2(data91) < 1){
const err235 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(!pattern3.test(data91)){
const err236 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers/" + i32,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
let i33 = data90.length;
let j14;
if(i33 > 1){
const indices14 = {};
for(;i33--;){
let item14 = data90[i33];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j14 = indices14[item14];
const err238 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j14}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
break;
}
indices14[item14] = i33;
}
}
}
else {
const err239 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29+"/matchers",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/properties/matchers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report/" + i29,schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid2 = _errs205 === errors;
valid61 = valid61 || _valid2;
if(!valid61){
const err242 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/report",schemaPath:"#/properties/gates/additionalProperties/properties/report/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
else {
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
}
}
if(data17.allow_old !== undefined){
if(typeof data17.allow_old !== "boolean"){
const err243 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/allow_old",schemaPath:"#/properties/gates/additionalProperties/properties/allow_old/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data17.artifacts !== undefined){
let data93 = data17.artifacts;
if(Array.isArray(data93)){
if(data93.length > 200){
const err244 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data93.length < 1){
const err245 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
const len19 = data93.length;
for(let i34=0; i34<len19; i34++){
let data94 = data93[i34];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.path === undefined){
const err246 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data94.type === undefined){
const err247 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data94.owner === undefined){
const err248 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key21 in data94){
if(!((((key21 === "path") || (key21 === "type")) || (key21 === "intent")) || (key21 === "owner"))){
const err249 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data94.path !== undefined){
let data95 = data94.path;
if(typeof data95 === "string"){
if(func2(data95) < 1){
const err250 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!pattern3.test(data95)){
const err251 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/pattern",keyword:"pattern",params:{pattern: "^[^\\u0000]*$"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/path",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data94.type !== undefined){
let data96 = data94.type;
if(typeof data96 === "string"){
if(func2(data96) > 200){
const err253 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(func2(data96) < 1){
const err254 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/type",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data94.intent !== undefined){
let data97 = data94.intent;
if(typeof data97 !== "string"){
const err256 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/intent",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!((((data97 === "create") || (data97 === "update")) || (data97 === "validate")) || (data97 === "deprecate"))){
const err257 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/intent",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/intent/enum",keyword:"enum",params:{allowedValues: schema19.properties.gates.additionalProperties.properties.artifacts.items.properties.intent.enum}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data94.owner !== undefined){
let data98 = data94.owner;
if(typeof data98 === "string"){
if(func2(data98) > 200){
const err258 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(func2(data98) < 1){
const err259 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34+"/owner",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts/" + i34,schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/artifacts",schemaPath:"#/properties/gates/additionalProperties/properties/artifacts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/gates/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gates/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data.jobs !== undefined){
let data99 = data.jobs;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key22 in data99){
if(!(key22 === "allow_skipped")){
const err265 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data99.allow_skipped !== undefined){
let data100 = data99.allow_skipped;
if(Array.isArray(data100)){
const len20 = data100.length;
for(let i35=0; i35<len20; i35++){
let data101 = data100[i35];
if(typeof data101 === "string"){
if(!pattern27.test(data101)){
const err266 = {instancePath:instancePath+"/jobs/allow_skipped/" + i35,schemaPath:"#/properties/jobs/properties/allow_skipped/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_-]*$"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/jobs/allow_skipped/" + i35,schemaPath:"#/properties/jobs/properties/allow_skipped/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
let i36 = data100.length;
let j15;
if(i36 > 1){
const indices15 = {};
for(;i36--;){
let item15 = data100[i36];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j15 = indices15[item15];
const err268 = {instancePath:instancePath+"/jobs/allow_skipped",schemaPath:"#/properties/jobs/properties/allow_skipped/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j15}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
break;
}
indices15[item15] = i36;
}
}
}
else {
const err269 = {instancePath:instancePath+"/jobs/allow_skipped",schemaPath:"#/properties/jobs/properties/allow_skipped/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data.rulepacks !== undefined){
let data102 = data.rulepacks;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key23 in data102){
if(!(((key23 === "change-impact") || (key23 === "cycles")) || (key23 === "drift"))){
const err271 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data102["change-impact"] !== undefined){
let data103 = data102["change-impact"];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key24 in data103){
if(!((((((key24 === "enabled") || (key24 === "protected")) || (key24 === "wide_impact")) || (key24 === "impacts_all")) || (key24 === "tests")) || (key24 === "rules"))){
const err272 = {instancePath:instancePath+"/rulepacks/change-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data103.enabled !== undefined){
if(typeof data103.enabled !== "boolean"){
const err273 = {instancePath:instancePath+"/rulepacks/change-impact/enabled",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data103.protected !== undefined){
let data105 = data103.protected;
if(Array.isArray(data105)){
const len21 = data105.length;
for(let i37=0; i37<len21; i37++){
let data106 = data105[i37];
if(typeof data106 === "string"){
if(func2(data106) < 1){
const err274 = {instancePath:instancePath+"/rulepacks/change-impact/protected/" + i37,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err275 = {instancePath:instancePath+"/rulepacks/change-impact/protected/" + i37,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
let i38 = data105.length;
let j16;
if(i38 > 1){
const indices16 = {};
for(;i38--;){
let item16 = data105[i38];
if(typeof item16 !== "string"){
continue;
}
if(typeof indices16[item16] == "number"){
j16 = indices16[item16];
const err276 = {instancePath:instancePath+"/rulepacks/change-impact/protected",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j16}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
break;
}
indices16[item16] = i38;
}
}
}
else {
const err277 = {instancePath:instancePath+"/rulepacks/change-impact/protected",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/protected/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data103.wide_impact !== undefined){
let data107 = data103.wide_impact;
if(typeof data107 === "string"){
if(!pattern28.test(data107)){
const err278 = {instancePath:instancePath+"/rulepacks/change-impact/wide_impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/wide_impact/pattern",keyword:"pattern",params:{pattern: "^(?:100|[0-9]{1,2}(?:\\.[0-9]{1,2})?)%$"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/rulepacks/change-impact/wide_impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/wide_impact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data103.impacts_all !== undefined){
let data108 = data103.impacts_all;
if(Array.isArray(data108)){
const len22 = data108.length;
for(let i39=0; i39<len22; i39++){
let data109 = data108[i39];
if(typeof data109 === "string"){
if(func2(data109) < 1){
const err280 = {instancePath:instancePath+"/rulepacks/change-impact/impacts_all/" + i39,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/rulepacks/change-impact/impacts_all/" + i39,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/impacts_all/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/rulepacks/change-impact/impacts_all",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/impacts_all/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data103.tests !== undefined){
let data110 = data103.tests;
if(Array.isArray(data110)){
const len23 = data110.length;
for(let i40=0; i40<len23; i40++){
let data111 = data110[i40];
if(typeof data111 === "string"){
if(func2(data111) < 1){
const err283 = {instancePath:instancePath+"/rulepacks/change-impact/tests/" + i40,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/tests/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/rulepacks/change-impact/tests/" + i40,schemaPath:"#/properties/rulepacks/properties/change-impact/properties/tests/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/rulepacks/change-impact/tests",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/tests/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data103.rules !== undefined){
let data112 = data103.rules;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key25 in data112){
if(!(((key25 === "module-impacted") || (key25 === "protected-module-impacted")) || (key25 === "wide-impact"))){
const err286 = {instancePath:instancePath+"/rulepacks/change-impact/rules",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data112["module-impacted"] !== undefined){
let data113 = data112["module-impacted"];
const _errs268 = errors;
let valid95 = false;
const _errs269 = errors;
if(typeof data113 !== "string"){
const err287 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!((((data113 === "off") || (data113 === "info")) || (data113 === "warning")) || (data113 === "error"))){
const err288 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["module-impacted"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid3 = _errs269 === errors;
valid95 = valid95 || _valid3;
const _errs271 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(Object.keys(data113).length < 1){
const err289 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
for(const key26 in data113){
if(!(key26 === "severity")){
const err290 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data113.severity !== undefined){
let data114 = data113.severity;
if(typeof data114 !== "string"){
const err291 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!((((data114 === "off") || (data114 === "info")) || (data114 === "warning")) || (data114 === "error"))){
const err292 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["module-impacted"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid3 = _errs271 === errors;
valid95 = valid95 || _valid3;
if(!valid95){
const err294 = {instancePath:instancePath+"/rulepacks/change-impact/rules/module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/module-impacted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
else {
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
}
}
if(data112["protected-module-impacted"] !== undefined){
let data115 = data112["protected-module-impacted"];
const _errs277 = errors;
let valid97 = false;
const _errs278 = errors;
if(typeof data115 !== "string"){
const err295 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(!((((data115 === "off") || (data115 === "info")) || (data115 === "warning")) || (data115 === "error"))){
const err296 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["protected-module-impacted"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid4 = _errs278 === errors;
valid97 = valid97 || _valid4;
const _errs280 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(Object.keys(data115).length < 1){
const err297 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key27 in data115){
if(!(key27 === "severity")){
const err298 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data115.severity !== undefined){
let data116 = data115.severity;
if(typeof data116 !== "string"){
const err299 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(!((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "error"))){
const err300 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["protected-module-impacted"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid4 = _errs280 === errors;
valid97 = valid97 || _valid4;
if(!valid97){
const err302 = {instancePath:instancePath+"/rulepacks/change-impact/rules/protected-module-impacted",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/protected-module-impacted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
}
else {
vErrors = null;
}
}
}
}
if(data112["wide-impact"] !== undefined){
let data117 = data112["wide-impact"];
const _errs286 = errors;
let valid99 = false;
const _errs287 = errors;
if(typeof data117 !== "string"){
const err303 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!((((data117 === "off") || (data117 === "info")) || (data117 === "warning")) || (data117 === "error"))){
const err304 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["wide-impact"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid5 = _errs287 === errors;
valid99 = valid99 || _valid5;
const _errs289 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(Object.keys(data117).length < 1){
const err305 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
for(const key28 in data117){
if(!(key28 === "severity")){
const err306 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data117.severity !== undefined){
let data118 = data117.severity;
if(typeof data118 !== "string"){
const err307 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(!((((data118 === "off") || (data118 === "info")) || (data118 === "warning")) || (data118 === "error"))){
const err308 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact/severity",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties["change-impact"].properties.rules.properties["wide-impact"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid5 = _errs289 === errors;
valid99 = valid99 || _valid5;
if(!valid99){
const err310 = {instancePath:instancePath+"/rulepacks/change-impact/rules/wide-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/properties/wide-impact/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
else {
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err311 = {instancePath:instancePath+"/rulepacks/change-impact/rules",schemaPath:"#/properties/rulepacks/properties/change-impact/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/rulepacks/change-impact",schemaPath:"#/properties/rulepacks/properties/change-impact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data102.cycles !== undefined){
let data119 = data102.cycles;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key29 in data119){
if(!((((((key29 === "enabled") || (key29 === "type_imports")) || (key29 === "dynamic_imports")) || (key29 === "granularity")) || (key29 === "rules")) || (key29 === "ignore"))){
const err313 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data119.enabled !== undefined){
if(typeof data119.enabled !== "boolean"){
const err314 = {instancePath:instancePath+"/rulepacks/cycles/enabled",schemaPath:"#/properties/rulepacks/properties/cycles/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data119.type_imports !== undefined){
let data121 = data119.type_imports;
if(typeof data121 !== "string"){
const err315 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!((data121 === "ignore") || (data121 === "include"))){
const err316 = {instancePath:instancePath+"/rulepacks/cycles/type_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/type_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.type_imports.enum}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data119.dynamic_imports !== undefined){
let data122 = data119.dynamic_imports;
if(typeof data122 !== "string"){
const err317 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(!((data122 === "include") || (data122 === "ignore"))){
const err318 = {instancePath:instancePath+"/rulepacks/cycles/dynamic_imports",schemaPath:"#/properties/rulepacks/properties/cycles/properties/dynamic_imports/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.dynamic_imports.enum}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data119.granularity !== undefined){
let data123 = data119.granularity;
if(typeof data123 !== "string"){
const err319 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(!((data123 === "language") || (data123 === "file"))){
const err320 = {instancePath:instancePath+"/rulepacks/cycles/granularity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/granularity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.granularity.enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data119.rules !== undefined){
let data124 = data119.rules;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key30 in data124){
if(!(key30 === "circular-dependency-detected")){
const err321 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data124["circular-dependency-detected"] !== undefined){
let data125 = data124["circular-dependency-detected"];
const _errs309 = errors;
let valid103 = false;
const _errs310 = errors;
if(typeof data125 !== "string"){
const err322 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!((((data125 === "off") || (data125 === "info")) || (data125 === "warning")) || (data125 === "error"))){
const err323 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid6 = _errs310 === errors;
valid103 = valid103 || _valid6;
const _errs312 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(Object.keys(data125).length < 1){
const err324 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
for(const key31 in data125){
if(!((key31 === "severity") || (key31 === "new_only"))){
const err325 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data125.severity !== undefined){
let data126 = data125.severity;
if(typeof data126 !== "string"){
const err326 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(!((((data126 === "off") || (data126 === "info")) || (data126 === "warning")) || (data126 === "error"))){
const err327 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/severity",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.cycles.properties.rules.properties["circular-dependency-detected"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data125.new_only !== undefined){
if(typeof data125.new_only !== "boolean"){
const err328 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected/new_only",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid6 = _errs312 === errors;
valid103 = valid103 || _valid6;
if(!valid103){
const err330 = {instancePath:instancePath+"/rulepacks/cycles/rules/circular-dependency-detected",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/properties/circular-dependency-detected/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
else {
errors = _errs309;
if(vErrors !== null){
if(_errs309){
vErrors.length = _errs309;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err331 = {instancePath:instancePath+"/rulepacks/cycles/rules",schemaPath:"#/properties/rulepacks/properties/cycles/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data119.ignore !== undefined){
let data128 = data119.ignore;
if(Array.isArray(data128)){
const len24 = data128.length;
for(let i41=0; i41<len24; i41++){
let data129 = data128[i41];
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.paths === undefined){
const err332 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data129.reason === undefined){
const err333 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key32 in data129){
if(!((key32 === "paths") || (key32 === "reason"))){
const err334 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data129.paths !== undefined){
let data130 = data129.paths;
if(Array.isArray(data130)){
if(data130.length < 1){
const err335 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
const len25 = data130.length;
for(let i42=0; i42<len25; i42++){
let data131 = data130[i42];
if(typeof data131 === "string"){
if(func2(data131) < 1){
const err336 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths/" + i42,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err337 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths/" + i42,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
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
const err338 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/paths",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data129.reason !== undefined){
let data132 = data129.reason;
if(typeof data132 === "string"){
if(func2(data132) > 1000){
const err339 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(func2(data132) < 1){
const err340 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41+"/reason",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/rulepacks/cycles/ignore/" + i41,schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/rulepacks/cycles/ignore",schemaPath:"#/properties/rulepacks/properties/cycles/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/rulepacks/cycles",schemaPath:"#/properties/rulepacks/properties/cycles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data102.drift !== undefined){
let data133 = data102.drift;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key33 in data133){
if(!((((((key33 === "enabled") || (key33 === "structure")) || (key33 === "schemas")) || (key33 === "samples")) || (key33 === "rules")) || (key33 === "ignore"))){
const err345 = {instancePath:instancePath+"/rulepacks/drift",schemaPath:"#/properties/rulepacks/properties/drift/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data133.enabled !== undefined){
if(typeof data133.enabled !== "boolean"){
const err346 = {instancePath:instancePath+"/rulepacks/drift/enabled",schemaPath:"#/properties/rulepacks/properties/drift/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data133.structure !== undefined){
let data135 = data133.structure;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key34 in data135){
if(!((((key34 === "required") || (key34 === "forbidden")) || (key34 === "top_level")) || (key34 === "protected"))){
const err347 = {instancePath:instancePath+"/rulepacks/drift/structure",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data135.required !== undefined){
let data136 = data135.required;
if(Array.isArray(data136)){
const len26 = data136.length;
for(let i43=0; i43<len26; i43++){
let data137 = data136[i43];
if(typeof data137 === "string"){
if(func2(data137) < 1){
const err348 = {instancePath:instancePath+"/rulepacks/drift/structure/required/" + i43,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/rulepacks/drift/structure/required/" + i43,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/rulepacks/drift/structure/required",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data135.forbidden !== undefined){
let data138 = data135.forbidden;
if(Array.isArray(data138)){
const len27 = data138.length;
for(let i44=0; i44<len27; i44++){
let data139 = data138[i44];
if(typeof data139 === "string"){
if(func2(data139) < 1){
const err351 = {instancePath:instancePath+"/rulepacks/drift/structure/forbidden/" + i44,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/rulepacks/drift/structure/forbidden/" + i44,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/rulepacks/drift/structure/forbidden",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/forbidden/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data135.top_level !== undefined){
let data140 = data135.top_level;
if(Array.isArray(data140)){
const len28 = data140.length;
for(let i45=0; i45<len28; i45++){
let data141 = data140[i45];
if(typeof data141 === "string"){
if(func2(data141) < 1){
const err354 = {instancePath:instancePath+"/rulepacks/drift/structure/top_level/" + i45,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/rulepacks/drift/structure/top_level/" + i45,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/items/type",keyword:"type",params:{type: "string"}};
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
const err356 = {instancePath:instancePath+"/rulepacks/drift/structure/top_level",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/top_level/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data135.protected !== undefined){
let data142 = data135.protected;
if(Array.isArray(data142)){
const len29 = data142.length;
for(let i46=0; i46<len29; i46++){
let data143 = data142[i46];
if(typeof data143 === "string"){
if(func2(data143) < 1){
const err357 = {instancePath:instancePath+"/rulepacks/drift/structure/protected/" + i46,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err358 = {instancePath:instancePath+"/rulepacks/drift/structure/protected/" + i46,schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/protected/items/type",keyword:"type",params:{type: "string"}};
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
const err359 = {instancePath:instancePath+"/rulepacks/drift/structure/protected",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/properties/protected/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/rulepacks/drift/structure",schemaPath:"#/properties/rulepacks/properties/drift/properties/structure/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data133.schemas !== undefined){
let data144 = data133.schemas;
if(Array.isArray(data144)){
const len30 = data144.length;
for(let i47=0; i47<len30; i47++){
let data145 = data144[i47];
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err361 = {instancePath:instancePath+"/rulepacks/drift/schemas/" + i47,schemaPath:"#/properties/rulepacks/properties/drift/properties/schemas/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/rulepacks/drift/schemas/" + i47,schemaPath:"#/properties/rulepacks/properties/drift/properties/schemas/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/rulepacks/drift/schemas",schemaPath:"#/properties/rulepacks/properties/drift/properties/schemas/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data133.samples !== undefined){
let data146 = data133.samples;
if(Array.isArray(data146)){
const len31 = data146.length;
for(let i48=0; i48<len31; i48++){
let data147 = data146[i48];
if(typeof data147 === "string"){
if(func2(data147) < 1){
const err364 = {instancePath:instancePath+"/rulepacks/drift/samples/" + i48,schemaPath:"#/properties/rulepacks/properties/drift/properties/samples/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/rulepacks/drift/samples/" + i48,schemaPath:"#/properties/rulepacks/properties/drift/properties/samples/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/rulepacks/drift/samples",schemaPath:"#/properties/rulepacks/properties/drift/properties/samples/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data133.rules !== undefined){
let data148 = data133.rules;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key35 in data148){
if(!(func1.call(schema19.properties.rulepacks.properties.drift.properties.rules.properties, key35))){
const err367 = {instancePath:instancePath+"/rulepacks/drift/rules",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data148["missing-required-path"] !== undefined){
let data149 = data148["missing-required-path"];
const _errs366 = errors;
let valid125 = false;
const _errs367 = errors;
if(typeof data149 !== "string"){
const err368 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!((((data149 === "off") || (data149 === "info")) || (data149 === "warning")) || (data149 === "error"))){
const err369 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-required-path"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid7 = _errs367 === errors;
valid125 = valid125 || _valid7;
const _errs369 = errors;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(Object.keys(data149).length < 1){
const err370 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
for(const key36 in data149){
if(!((key36 === "severity") || (key36 === "new_only"))){
const err371 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data149.severity !== undefined){
let data150 = data149.severity;
if(typeof data150 !== "string"){
const err372 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!((((data150 === "off") || (data150 === "info")) || (data150 === "warning")) || (data150 === "error"))){
const err373 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-required-path"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data149.new_only !== undefined){
if(typeof data149.new_only !== "boolean"){
const err374 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid7 = _errs369 === errors;
valid125 = valid125 || _valid7;
if(!valid125){
const err376 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-required-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-required-path/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
else {
errors = _errs366;
if(vErrors !== null){
if(_errs366){
vErrors.length = _errs366;
}
else {
vErrors = null;
}
}
}
}
if(data148["forbidden-path"] !== undefined){
let data152 = data148["forbidden-path"];
const _errs377 = errors;
let valid127 = false;
const _errs378 = errors;
if(typeof data152 !== "string"){
const err377 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(!((((data152 === "off") || (data152 === "info")) || (data152 === "warning")) || (data152 === "error"))){
const err378 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["forbidden-path"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var _valid8 = _errs378 === errors;
valid127 = valid127 || _valid8;
const _errs380 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(Object.keys(data152).length < 1){
const err379 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
for(const key37 in data152){
if(!((key37 === "severity") || (key37 === "new_only"))){
const err380 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data152.severity !== undefined){
let data153 = data152.severity;
if(typeof data153 !== "string"){
const err381 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!((((data153 === "off") || (data153 === "info")) || (data153 === "warning")) || (data153 === "error"))){
const err382 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["forbidden-path"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data152.new_only !== undefined){
if(typeof data152.new_only !== "boolean"){
const err383 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid8 = _errs380 === errors;
valid127 = valid127 || _valid8;
if(!valid127){
const err385 = {instancePath:instancePath+"/rulepacks/drift/rules/forbidden-path",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/forbidden-path/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
else {
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
}
}
if(data148["undeclared-top-level"] !== undefined){
let data155 = data148["undeclared-top-level"];
const _errs388 = errors;
let valid129 = false;
const _errs389 = errors;
if(typeof data155 !== "string"){
const err386 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(!((((data155 === "off") || (data155 === "info")) || (data155 === "warning")) || (data155 === "error"))){
const err387 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-top-level"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid9 = _errs389 === errors;
valid129 = valid129 || _valid9;
const _errs391 = errors;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(Object.keys(data155).length < 1){
const err388 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
for(const key38 in data155){
if(!((key38 === "severity") || (key38 === "new_only"))){
const err389 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data155.severity !== undefined){
let data156 = data155.severity;
if(typeof data156 !== "string"){
const err390 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(!((((data156 === "off") || (data156 === "info")) || (data156 === "warning")) || (data156 === "error"))){
const err391 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-top-level"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data155.new_only !== undefined){
if(typeof data155.new_only !== "boolean"){
const err392 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid9 = _errs391 === errors;
valid129 = valid129 || _valid9;
if(!valid129){
const err394 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-top-level",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-top-level/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
else {
errors = _errs388;
if(vErrors !== null){
if(_errs388){
vErrors.length = _errs388;
}
else {
vErrors = null;
}
}
}
}
if(data148["protected-path-changed"] !== undefined){
let data158 = data148["protected-path-changed"];
const _errs399 = errors;
let valid131 = false;
const _errs400 = errors;
if(typeof data158 !== "string"){
const err395 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(!((((data158 === "off") || (data158 === "info")) || (data158 === "warning")) || (data158 === "error"))){
const err396 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["protected-path-changed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var _valid10 = _errs400 === errors;
valid131 = valid131 || _valid10;
const _errs402 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(Object.keys(data158).length < 1){
const err397 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
for(const key39 in data158){
if(!((key39 === "severity") || (key39 === "new_only"))){
const err398 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data158.severity !== undefined){
let data159 = data158.severity;
if(typeof data159 !== "string"){
const err399 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(!((((data159 === "off") || (data159 === "info")) || (data159 === "warning")) || (data159 === "error"))){
const err400 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["protected-path-changed"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data158.new_only !== undefined){
if(typeof data158.new_only !== "boolean"){
const err401 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
var _valid10 = _errs402 === errors;
valid131 = valid131 || _valid10;
if(!valid131){
const err403 = {instancePath:instancePath+"/rulepacks/drift/rules/protected-path-changed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/protected-path-changed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
else {
errors = _errs399;
if(vErrors !== null){
if(_errs399){
vErrors.length = _errs399;
}
else {
vErrors = null;
}
}
}
}
if(data148["top-level-added"] !== undefined){
let data161 = data148["top-level-added"];
const _errs410 = errors;
let valid133 = false;
const _errs411 = errors;
if(typeof data161 !== "string"){
const err404 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(!((((data161 === "off") || (data161 === "info")) || (data161 === "warning")) || (data161 === "error"))){
const err405 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-added"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
var _valid11 = _errs411 === errors;
valid133 = valid133 || _valid11;
const _errs413 = errors;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(Object.keys(data161).length < 1){
const err406 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
for(const key40 in data161){
if(!((key40 === "severity") || (key40 === "new_only"))){
const err407 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data161.severity !== undefined){
let data162 = data161.severity;
if(typeof data162 !== "string"){
const err408 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(!((((data162 === "off") || (data162 === "info")) || (data162 === "warning")) || (data162 === "error"))){
const err409 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-added"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data161.new_only !== undefined){
if(typeof data161.new_only !== "boolean"){
const err410 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid11 = _errs413 === errors;
valid133 = valid133 || _valid11;
if(!valid133){
const err412 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-added/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
else {
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
}
else {
vErrors = null;
}
}
}
}
if(data148["top-level-removed"] !== undefined){
let data164 = data148["top-level-removed"];
const _errs421 = errors;
let valid135 = false;
const _errs422 = errors;
if(typeof data164 !== "string"){
const err413 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(!((((data164 === "off") || (data164 === "info")) || (data164 === "warning")) || (data164 === "error"))){
const err414 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-removed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid12 = _errs422 === errors;
valid135 = valid135 || _valid12;
const _errs424 = errors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(Object.keys(data164).length < 1){
const err415 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
for(const key41 in data164){
if(!((key41 === "severity") || (key41 === "new_only"))){
const err416 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data164.severity !== undefined){
let data165 = data164.severity;
if(typeof data165 !== "string"){
const err417 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(!((((data165 === "off") || (data165 === "info")) || (data165 === "warning")) || (data165 === "error"))){
const err418 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["top-level-removed"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data164.new_only !== undefined){
if(typeof data164.new_only !== "boolean"){
const err419 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid12 = _errs424 === errors;
valid135 = valid135 || _valid12;
if(!valid135){
const err421 = {instancePath:instancePath+"/rulepacks/drift/rules/top-level-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/top-level-removed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
else {
errors = _errs421;
if(vErrors !== null){
if(_errs421){
vErrors.length = _errs421;
}
else {
vErrors = null;
}
}
}
}
if(data148["manifest-lock-mismatch"] !== undefined){
let data167 = data148["manifest-lock-mismatch"];
const _errs432 = errors;
let valid137 = false;
const _errs433 = errors;
if(typeof data167 !== "string"){
const err422 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(!((((data167 === "off") || (data167 === "info")) || (data167 === "warning")) || (data167 === "error"))){
const err423 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["manifest-lock-mismatch"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
var _valid13 = _errs433 === errors;
valid137 = valid137 || _valid13;
const _errs435 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(Object.keys(data167).length < 1){
const err424 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
for(const key42 in data167){
if(!((key42 === "severity") || (key42 === "new_only"))){
const err425 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data167.severity !== undefined){
let data168 = data167.severity;
if(typeof data168 !== "string"){
const err426 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(!((((data168 === "off") || (data168 === "info")) || (data168 === "warning")) || (data168 === "error"))){
const err427 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["manifest-lock-mismatch"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data167.new_only !== undefined){
if(typeof data167.new_only !== "boolean"){
const err428 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid13 = _errs435 === errors;
valid137 = valid137 || _valid13;
if(!valid137){
const err430 = {instancePath:instancePath+"/rulepacks/drift/rules/manifest-lock-mismatch",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/manifest-lock-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
}
}
if(data148["missing-lock"] !== undefined){
let data170 = data148["missing-lock"];
const _errs443 = errors;
let valid139 = false;
const _errs444 = errors;
if(typeof data170 !== "string"){
const err431 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!((((data170 === "off") || (data170 === "info")) || (data170 === "warning")) || (data170 === "error"))){
const err432 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-lock"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
var _valid14 = _errs444 === errors;
valid139 = valid139 || _valid14;
const _errs446 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(Object.keys(data170).length < 1){
const err433 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
for(const key43 in data170){
if(!((key43 === "severity") || (key43 === "new_only"))){
const err434 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data170.severity !== undefined){
let data171 = data170.severity;
if(typeof data171 !== "string"){
const err435 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(!((((data171 === "off") || (data171 === "info")) || (data171 === "warning")) || (data171 === "error"))){
const err436 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["missing-lock"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data170.new_only !== undefined){
if(typeof data170.new_only !== "boolean"){
const err437 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid14 = _errs446 === errors;
valid139 = valid139 || _valid14;
if(!valid139){
const err439 = {instancePath:instancePath+"/rulepacks/drift/rules/missing-lock",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/missing-lock/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
else {
errors = _errs443;
if(vErrors !== null){
if(_errs443){
vErrors.length = _errs443;
}
else {
vErrors = null;
}
}
}
}
if(data148["version-skew"] !== undefined){
let data173 = data148["version-skew"];
const _errs454 = errors;
let valid141 = false;
const _errs455 = errors;
if(typeof data173 !== "string"){
const err440 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(!((((data173 === "off") || (data173 === "info")) || (data173 === "warning")) || (data173 === "error"))){
const err441 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["version-skew"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
var _valid15 = _errs455 === errors;
valid141 = valid141 || _valid15;
const _errs457 = errors;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(Object.keys(data173).length < 1){
const err442 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
for(const key44 in data173){
if(!((key44 === "severity") || (key44 === "new_only"))){
const err443 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data173.severity !== undefined){
let data174 = data173.severity;
if(typeof data174 !== "string"){
const err444 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(!((((data174 === "off") || (data174 === "info")) || (data174 === "warning")) || (data174 === "error"))){
const err445 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["version-skew"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data173.new_only !== undefined){
if(typeof data173.new_only !== "boolean"){
const err446 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
else {
const err447 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
var _valid15 = _errs457 === errors;
valid141 = valid141 || _valid15;
if(!valid141){
const err448 = {instancePath:instancePath+"/rulepacks/drift/rules/version-skew",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/version-skew/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
else {
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
}
}
if(data148["undeclared-import"] !== undefined){
let data176 = data148["undeclared-import"];
const _errs465 = errors;
let valid143 = false;
const _errs466 = errors;
if(typeof data176 !== "string"){
const err449 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(!((((data176 === "off") || (data176 === "info")) || (data176 === "warning")) || (data176 === "error"))){
const err450 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-import"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
var _valid16 = _errs466 === errors;
valid143 = valid143 || _valid16;
const _errs468 = errors;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(Object.keys(data176).length < 1){
const err451 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
for(const key45 in data176){
if(!((key45 === "severity") || (key45 === "new_only"))){
const err452 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data176.severity !== undefined){
let data177 = data176.severity;
if(typeof data177 !== "string"){
const err453 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(!((((data177 === "off") || (data177 === "info")) || (data177 === "warning")) || (data177 === "error"))){
const err454 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["undeclared-import"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data176.new_only !== undefined){
if(typeof data176.new_only !== "boolean"){
const err455 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
var _valid16 = _errs468 === errors;
valid143 = valid143 || _valid16;
if(!valid143){
const err457 = {instancePath:instancePath+"/rulepacks/drift/rules/undeclared-import",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/undeclared-import/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
else {
errors = _errs465;
if(vErrors !== null){
if(_errs465){
vErrors.length = _errs465;
}
else {
vErrors = null;
}
}
}
}
if(data148["unused-dependency"] !== undefined){
let data179 = data148["unused-dependency"];
const _errs476 = errors;
let valid145 = false;
const _errs477 = errors;
if(typeof data179 !== "string"){
const err458 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(!((((data179 === "off") || (data179 === "info")) || (data179 === "warning")) || (data179 === "error"))){
const err459 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["unused-dependency"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
var _valid17 = _errs477 === errors;
valid145 = valid145 || _valid17;
const _errs479 = errors;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(Object.keys(data179).length < 1){
const err460 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
for(const key46 in data179){
if(!((key46 === "severity") || (key46 === "new_only"))){
const err461 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data179.severity !== undefined){
let data180 = data179.severity;
if(typeof data180 !== "string"){
const err462 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(!((((data180 === "off") || (data180 === "info")) || (data180 === "warning")) || (data180 === "error"))){
const err463 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["unused-dependency"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data179.new_only !== undefined){
if(typeof data179.new_only !== "boolean"){
const err464 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var _valid17 = _errs479 === errors;
valid145 = valid145 || _valid17;
if(!valid145){
const err466 = {instancePath:instancePath+"/rulepacks/drift/rules/unused-dependency",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/unused-dependency/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
else {
errors = _errs476;
if(vErrors !== null){
if(_errs476){
vErrors.length = _errs476;
}
else {
vErrors = null;
}
}
}
}
if(data148["dependency-added"] !== undefined){
let data182 = data148["dependency-added"];
const _errs487 = errors;
let valid147 = false;
const _errs488 = errors;
if(typeof data182 !== "string"){
const err467 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!((((data182 === "off") || (data182 === "info")) || (data182 === "warning")) || (data182 === "error"))){
const err468 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-added"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
var _valid18 = _errs488 === errors;
valid147 = valid147 || _valid18;
const _errs490 = errors;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
if(Object.keys(data182).length < 1){
const err469 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
for(const key47 in data182){
if(!((key47 === "severity") || (key47 === "new_only"))){
const err470 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data182.severity !== undefined){
let data183 = data182.severity;
if(typeof data183 !== "string"){
const err471 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(!((((data183 === "off") || (data183 === "info")) || (data183 === "warning")) || (data183 === "error"))){
const err472 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-added"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data182.new_only !== undefined){
if(typeof data182.new_only !== "boolean"){
const err473 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
else {
const err474 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var _valid18 = _errs490 === errors;
valid147 = valid147 || _valid18;
if(!valid147){
const err475 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-added",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-added/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
else {
errors = _errs487;
if(vErrors !== null){
if(_errs487){
vErrors.length = _errs487;
}
else {
vErrors = null;
}
}
}
}
if(data148["dependency-removed"] !== undefined){
let data185 = data148["dependency-removed"];
const _errs498 = errors;
let valid149 = false;
const _errs499 = errors;
if(typeof data185 !== "string"){
const err476 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(!((((data185 === "off") || (data185 === "info")) || (data185 === "warning")) || (data185 === "error"))){
const err477 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-removed"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid19 = _errs499 === errors;
valid149 = valid149 || _valid19;
const _errs501 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(Object.keys(data185).length < 1){
const err478 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
for(const key48 in data185){
if(!((key48 === "severity") || (key48 === "new_only"))){
const err479 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data185.severity !== undefined){
let data186 = data185.severity;
if(typeof data186 !== "string"){
const err480 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(!((((data186 === "off") || (data186 === "info")) || (data186 === "warning")) || (data186 === "error"))){
const err481 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["dependency-removed"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data185.new_only !== undefined){
if(typeof data185.new_only !== "boolean"){
const err482 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid19 = _errs501 === errors;
valid149 = valid149 || _valid19;
if(!valid149){
const err484 = {instancePath:instancePath+"/rulepacks/drift/rules/dependency-removed",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/dependency-removed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
else {
errors = _errs498;
if(vErrors !== null){
if(_errs498){
vErrors.length = _errs498;
}
else {
vErrors = null;
}
}
}
}
if(data148["major-upgrade"] !== undefined){
let data188 = data148["major-upgrade"];
const _errs509 = errors;
let valid151 = false;
const _errs510 = errors;
if(typeof data188 !== "string"){
const err485 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(!((((data188 === "off") || (data188 === "info")) || (data188 === "warning")) || (data188 === "error"))){
const err486 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["major-upgrade"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
var _valid20 = _errs510 === errors;
valid151 = valid151 || _valid20;
const _errs512 = errors;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(Object.keys(data188).length < 1){
const err487 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
for(const key49 in data188){
if(!((key49 === "severity") || (key49 === "new_only"))){
const err488 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data188.severity !== undefined){
let data189 = data188.severity;
if(typeof data189 !== "string"){
const err489 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(!((((data189 === "off") || (data189 === "info")) || (data189 === "warning")) || (data189 === "error"))){
const err490 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["major-upgrade"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data188.new_only !== undefined){
if(typeof data188.new_only !== "boolean"){
const err491 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid20 = _errs512 === errors;
valid151 = valid151 || _valid20;
if(!valid151){
const err493 = {instancePath:instancePath+"/rulepacks/drift/rules/major-upgrade",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/major-upgrade/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
else {
errors = _errs509;
if(vErrors !== null){
if(_errs509){
vErrors.length = _errs509;
}
else {
vErrors = null;
}
}
}
}
if(data148["schema-breaking-change"] !== undefined){
let data191 = data148["schema-breaking-change"];
const _errs520 = errors;
let valid153 = false;
const _errs521 = errors;
if(typeof data191 !== "string"){
const err494 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(!((((data191 === "off") || (data191 === "info")) || (data191 === "warning")) || (data191 === "error"))){
const err495 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["schema-breaking-change"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
var _valid21 = _errs521 === errors;
valid153 = valid153 || _valid21;
const _errs523 = errors;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(Object.keys(data191).length < 1){
const err496 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
for(const key50 in data191){
if(!((key50 === "severity") || (key50 === "new_only"))){
const err497 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data191.severity !== undefined){
let data192 = data191.severity;
if(typeof data192 !== "string"){
const err498 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(!((((data192 === "off") || (data192 === "info")) || (data192 === "warning")) || (data192 === "error"))){
const err499 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change/severity",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.rulepacks.properties.drift.properties.rules.properties["schema-breaking-change"].anyOf[1].properties.severity.enum}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data191.new_only !== undefined){
if(typeof data191.new_only !== "boolean"){
const err500 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change/new_only",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/properties/new_only/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
}
else {
const err501 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid21 = _errs523 === errors;
valid153 = valid153 || _valid21;
if(!valid153){
const err502 = {instancePath:instancePath+"/rulepacks/drift/rules/schema-breaking-change",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/properties/schema-breaking-change/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
else {
errors = _errs520;
if(vErrors !== null){
if(_errs520){
vErrors.length = _errs520;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err503 = {instancePath:instancePath+"/rulepacks/drift/rules",schemaPath:"#/properties/rulepacks/properties/drift/properties/rules/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data133.ignore !== undefined){
let data194 = data133.ignore;
if(Array.isArray(data194)){
const len32 = data194.length;
for(let i49=0; i49<len32; i49++){
let data195 = data194[i49];
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.paths === undefined){
const err504 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/required",keyword:"required",params:{missingProperty: "paths"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data195.reason === undefined){
const err505 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
for(const key51 in data195){
if(!((key51 === "paths") || (key51 === "reason"))){
const err506 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data195.paths !== undefined){
let data196 = data195.paths;
if(Array.isArray(data196)){
if(data196.length < 1){
const err507 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/paths",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
const len33 = data196.length;
for(let i50=0; i50<len33; i50++){
let data197 = data196[i50];
if(typeof data197 === "string"){
if(func2(data197) < 1){
const err508 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/paths/" + i50,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err509 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/paths/" + i50,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/items/type",keyword:"type",params:{type: "string"}};
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
const err510 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/paths",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/paths/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data195.reason !== undefined){
let data198 = data195.reason;
if(typeof data198 === "string"){
if(func2(data198) > 1000){
const err511 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/reason",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(func2(data198) < 1){
const err512 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/reason",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
else {
const err513 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49+"/reason",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
}
else {
const err514 = {instancePath:instancePath+"/rulepacks/drift/ignore/" + i49,schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/rulepacks/drift/ignore",schemaPath:"#/properties/rulepacks/properties/drift/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
else {
const err516 = {instancePath:instancePath+"/rulepacks/drift",schemaPath:"#/properties/rulepacks/properties/drift/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
else {
const err517 = {instancePath:instancePath+"/rulepacks",schemaPath:"#/properties/rulepacks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data.snapshot !== undefined){
let data199 = data.snapshot;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key52 in data199){
if(!((key52 === "untracked") || (key52 === "limits"))){
const err518 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data199.untracked !== undefined){
let data200 = data199.untracked;
if(typeof data200 !== "string"){
const err519 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
if(!(((data200 === "auto") || (data200 === "include")) || (data200 === "exclude"))){
const err520 = {instancePath:instancePath+"/snapshot/untracked",schemaPath:"#/properties/snapshot/properties/untracked/enum",keyword:"enum",params:{allowedValues: schema19.properties.snapshot.properties.untracked.enum}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data199.limits !== undefined){
let data201 = data199.limits;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
for(const key53 in data201){
if(!((key53 === "files") || (key53 === "scan_bytes"))){
const err521 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data201.files !== undefined){
let data202 = data201.files;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err522 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 100000000 || isNaN(data202)){
const err523 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000000}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data202 < 1 || isNaN(data202)){
const err524 = {instancePath:instancePath+"/snapshot/limits/files",schemaPath:"#/properties/snapshot/properties/limits/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data201.scan_bytes !== undefined){
let data203 = data201.scan_bytes;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
const err525 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 > 1073741824 || isNaN(data203)){
const err526 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1073741824}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data203 < 1 || isNaN(data203)){
const err527 = {instancePath:instancePath+"/snapshot/limits/scan_bytes",schemaPath:"#/properties/snapshot/properties/limits/properties/scan_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
}
}
else {
const err528 = {instancePath:instancePath+"/snapshot/limits",schemaPath:"#/properties/snapshot/properties/limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
}
else {
const err529 = {instancePath:instancePath+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data.waivers !== undefined){
let data204 = data.waivers;
if(Array.isArray(data204)){
const len34 = data204.length;
for(let i51=0; i51<len34; i51++){
let data205 = data204[i51];
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.rule === undefined){
const err530 = {instancePath:instancePath+"/waivers/" + i51,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(data205.reason === undefined){
const err531 = {instancePath:instancePath+"/waivers/" + i51,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(data205.owner === undefined){
const err532 = {instancePath:instancePath+"/waivers/" + i51,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(data205.expires === undefined){
const err533 = {instancePath:instancePath+"/waivers/" + i51,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "expires"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
for(const key54 in data205){
if(!((((((key54 === "rule") || (key54 === "path")) || (key54 === "fingerprint")) || (key54 === "reason")) || (key54 === "owner")) || (key54 === "expires"))){
const err534 = {instancePath:instancePath+"/waivers/" + i51,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data205.rule !== undefined){
let data206 = data205.rule;
if(typeof data206 === "string"){
if(func2(data206) > 500){
const err535 = {instancePath:instancePath+"/waivers/" + i51+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(func2(data206) < 3){
const err536 = {instancePath:instancePath+"/waivers/" + i51+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(!pattern29.test(data206)){
const err537 = {instancePath:instancePath+"/waivers/" + i51+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*/[^\\u0000]+$"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/waivers/" + i51+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data205.path !== undefined){
let data207 = data205.path;
if(typeof data207 === "string"){
if(func2(data207) < 1){
const err539 = {instancePath:instancePath+"/waivers/" + i51+"/path",schemaPath:"#/properties/waivers/items/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
else {
const err540 = {instancePath:instancePath+"/waivers/" + i51+"/path",schemaPath:"#/properties/waivers/items/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data205.fingerprint !== undefined){
let data208 = data205.fingerprint;
if(typeof data208 === "string"){
if(!pattern30.test(data208)){
const err541 = {instancePath:instancePath+"/waivers/" + i51+"/fingerprint",schemaPath:"#/properties/waivers/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
else {
const err542 = {instancePath:instancePath+"/waivers/" + i51+"/fingerprint",schemaPath:"#/properties/waivers/items/properties/fingerprint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data205.reason !== undefined){
let data209 = data205.reason;
if(typeof data209 === "string"){
if(func2(data209) > 1000){
const err543 = {instancePath:instancePath+"/waivers/" + i51+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(func2(data209) < 1){
const err544 = {instancePath:instancePath+"/waivers/" + i51+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/waivers/" + i51+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data205.owner !== undefined){
let data210 = data205.owner;
if(typeof data210 === "string"){
if(func2(data210) > 200){
const err546 = {instancePath:instancePath+"/waivers/" + i51+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(func2(data210) < 1){
const err547 = {instancePath:instancePath+"/waivers/" + i51+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/waivers/" + i51+"/owner",schemaPath:"#/properties/waivers/items/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data205.expires !== undefined){
let data211 = data205.expires;
if(typeof data211 === "string"){
if(!pattern31.test(data211)){
const err549 = {instancePath:instancePath+"/waivers/" + i51+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/waivers/" + i51+"/expires",schemaPath:"#/properties/waivers/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
else {
const err551 = {instancePath:instancePath+"/waivers/" + i51,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
else {
const err552 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
else {
const err553 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
