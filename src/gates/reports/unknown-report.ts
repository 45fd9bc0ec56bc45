import { REPORT_FORMATS, type ReportFormat, type ReportKind } from '../../contract/verdict/report-formats.js';
import { detectAnalysisFormat } from '../../formats/analysis/detect-analysis-format.js';
import { detectCoverageFormat } from '../../formats/coverage/detect-coverage-format.js';
import { withoutColours } from '../../formats/analysis/log-lines.js';
import { startText } from '../../formats/start-text.js';
import { detectTestFormat } from '../../formats/tests/detect-test-format.js';
import type { Cause } from '../cause.js';
import { invalidReport, wordOf } from './report-input.js';

const USES: Readonly<Record<ReportKind, string>> = { tests: 'tests', coverage: 'coverage', analysis: 'static_analysis' };

const DART_LINES = 'Save its lines (dart analyze --format=machine | tee dart.log) and name that, with format: problem-matcher and matchers:.';
const NO_YARN = 'Let a run gate call it, so that its exit code counts, or a scanner that reads yarn.lock: trivy fs -f json, osv-scanner --format=sarif.';
/** What no reader reads, by its start, and what to do instead. */
const UNREAD: readonly (readonly [start: RegExp, what: string, instead: string])[] = [
  [/^\{\s*"result"\s*:\s*\[\s*\{\s*"scriptId"/, 'raw coverage of V8', 'Convert it: npx c8 report --temp-directory <its folder> --reporter=lcov, and name coverage/lcov.info.'],
  [/^\{\s*"scriptId"/, 'raw coverage of V8', 'Convert it: deno coverage --lcov --output=coverage.lcov <its folder>, and name that file.'],
  [/<crap_result[\s>]/, 'Crap4J of PHPUnit, which has no lines', 'Let PHPUnit write Clover: --coverage-clover clover.xml.'],
  [/^\{[^[]{0,200}"gcovr\/(?:summary_)?format_version"/, 'JSON of gcovr', 'Let gcovr write another format: --cobertura, --lcov, or of this file with --add-tracefile.'],
  [/^\{[^]{0,4000}"source_files"\s*:\s*\[/, 'JSON for Coveralls', 'Let the tool write lcov or Cobertura instead.'],
  [/^\{\s*"result"\s*:\s*\{\s*"(?:line|covered_percent)"\s*:\s*[\d.]{1,9}\s*[,}]/, 'the last run of SimpleCov, which has no lines', 'Name coverage/.resultset.json.'],
  [/^SQLite format 3\u0000/, 'a database, such as coverage.py keeps its data in', 'Convert it: coverage xml (or lcov, json), and name what that writes.'],
  [/^\u0001\ufffd{2}/, 'data of JaCoCo as it was measured', 'Let JaCoCo write its XML: jacoco:report of Maven, jacocoTestReport of Gradle with reports.xml.required.'],
  [/^\{\s*"created"\s*:[^{]{0,200}"exitcode"/, 'JSON of pytest-json-report', 'Let pytest write JUnit: --junitxml=junit.xml.'],
  [/^\{\s*"errors"\s*:\s*\[\s*\{\s*"line"[^}]{0,500}"stop_line"/, 'JSON of Pyrefly', 'Let Pyrefly write SARIF: --output-format=sarif.'],
  [/^\{\s*"issues"\s*:\s*\[\s*\{\s*"file"\s*:[^}]{0,500}"binaries"/, 'JSON of Knip', 'Let Knip write Code Climate: --reporter codeclimate.'],
  [/^(?:---\s{1,9})?MainSourceFile:/, 'what clang-tidy exports of its fixes, which has no lines', 'Save what it prints (clang-tidy ... | tee tidy.log) and name that, with format: gnu.'],
  [/^\{"code":"[^"]{1,99}","severity":"[^"]{1,99}","location":\{"file":/, 'JSON of Staticcheck', 'Let Staticcheck write SARIF: -f sarif.'],
  [/^\[\s*\{\s*"fileName"\s*:[^}]{0,5000}"ruleNames"/, 'JSON of markdownlint', 'Let markdownlint-cli2 write SARIF or Code Climate: its formatters markdownlint-cli2-formatter-sarif and -codequality.'],
  [/^\{\s*"totals"\s*:\s*\{\s*"errors"\s*:\s*\d{1,9}\s*,\s*"warnings"/, 'JSON of PHP_CodeSniffer', 'Let it write Checkstyle: --report=checkstyle.'],
  [/^\[\s*\{\s*"message"\s*:[^{}]{1,2000}"causes"\s*:/, 'JSON of Oxlint before 1.0', 'Update Oxlint (npm install --save-dev oxlint@latest).'],
  [/^\[\s*\{\s*"(?:RuleID|Description)"\s*:/, 'JSON of Gitleaks', 'Let Gitleaks write SARIF: --report-format=sarif.'],
  [/^\{\s*"issues"\s*:\s*\[\s*\{\s*"rule"\s*:\s*\{\s*"name"/, 'JSON of TFLint', 'Let TFLint write SARIF: --format=sarif.'],
  [/^\{\s*"results"\s*:\s*\[\s*\{\s*"source"\s*:\s*\{\s*"path"/, 'JSON of OSV-Scanner', 'Let OSV-Scanner write SARIF: --format=sarif.'],
  [/^\[?\s*\{\s*"check_type"\s*:/, 'JSON of Checkov', 'Let Checkov write SARIF: --output=sarif.'],
  [/^\{\s*"(?:statistics"\s*:\s*\{\s*"detectionDate|duplicates"\s*:\s*\[)/, 'JSON of jscpd', 'Let jscpd write the XML of CPD: --reporters=xml.'],
  [/^\{\s*"[^"]{1,1000}"\s*:\s*\[\s*\{\s*"Action"\s*:\s*\{/, 'JSON of Vale', 'Save its lines (vale --output=line . | tee vale.log) and name that, with format: gnu.'],
  [/^\{\s*"version"\s*:\s*1\s*,\s*"diagnostics"\s*:\s*\[/, 'JSON of dart analyze', DART_LINES],
  [/^(?:ERROR|WARNING|INFO)\|[A-Z_]{1,99}\|\w{1,99}\|/, 'lines of dart analyze', DART_LINES],
  [/^(?:\{"type":"(?:warning|info)"[^\n]{0,5000}\n){0,9}\{"type":"audit(?:Advisory|Action|Summary)"/, 'JSON of yarn audit', NO_YARN],
  [/^\{"value":"[^"]{1,300}","children":\{"ID":/, 'JSON of yarn npm audit', NO_YARN],
  [/^\{\s*"type"\s*:\s*"suite"\s*,\s*"event"\s*:\s*"started"/, 'JSON of the tests of Rust', 'Let cargo-nextest write JUnit (junit.path in a profile of .config/nextest.toml).'],
  [/^(?:[^\n]{0,500}\n){0,9}##teamcity\[/, 'service messages for TeamCity', 'Let the tool write JUnit: phpunit --log-junit junit.xml, pytest --junitxml=junit.xml.'],
  [/^[^\n]{1,300}\n {1,2}(?:\[[x ]\]|[\u2714\u2718\u2205\u2622\u21a9]) /, 'TestDox of PHPUnit, which has no reasons', 'Let PHPUnit write JUnit: --log-junit junit.xml.'],
  [/^(?:[^\n]{0,500}\n){0,20}?[^\n]{1,500}:\d{1,9}:\d{1,9}\n(?:Warn|Error): /, 'what svelte-check prints for people', 'Let it print for machines: svelte-check --output machine-verbose, with format: svelte-check.'],
  [/^(?:<\?[^>]{0,500}>\s*){0,3}<TestRun(?=[\s>])(?![^>]{0,2000}\sxmlns=)/, 'XML of CppUnit or AUnit', 'Let a run gate start the tests, so that their exit code counts, without this report.'],
  [/^(?:<\?[^>]{0,500}>\s*){0,3}<testsuites[^>]{0,200}\sxmlns="http:\/\/check\.sourceforge\.net\//, 'XML of Check', 'Let Check write TAP: CK_TAP_LOG_FILE_NAME=check.tap.'],
  [/^PK\u0003\u0004/, 'a zip', 'Unpack it before. A blob of Playwright: npx playwright merge-reports --reporter=json <its folder>.'],
];

/** What a log may have a line of by chance: the config has to say that it is meant. */
const PRINTED: readonly (readonly [line: RegExp, format: ReportFormat])[] = [
  [/^\s{0,20}(?:\d{1,4}>)?[^\n:]{1,500}(?:\(\d{1,9}(?:,\d{1,9}){0,3}\)| ): (?:fatal )?(?:error|warning) [A-Z]{2,8}\d{1,6}: /m, 'msbuild'],
  [/^(?:[^\s:\[]{1,300}:\d{1,9}:(?:\d{1,9}:)? ?(?!\d{1,9}$)\S| {0,4}[^\s:\[]{1,300}:\d{1,9}:\d{1,9} - (?:error|warning): )/m, 'gnu'],
];

/** Why a report is in no format of the wanted kind: it is of another one, in one that is not read, or in none that is known. */
export function unknownReport(path: string, start: Uint8Array, wanted: ReportKind): Cause {
  const text = withoutColours(startText(start)).trimStart();
  const [, what, instead] = UNREAD.find(([begin]) => begin.test(text)) ?? [];
  if (what !== undefined && instead !== undefined) return invalidReport(`${path} is ${what}: no gate reads that`, instead);
  const found = { tests: detectTestFormat(start), coverage: detectCoverageFormat(start), analysis: detectAnalysisFormat(path, start) };
  for (const kind of Object.keys(USES) as ReportKind[]) {
    const format = kind === wanted ? null : found[kind];
    if (format !== null) return invalidReport(`${path} is a ${wordOf(kind)} (${format}), not a ${wordOf(wanted)}`, `Name it in a gate with uses: ${USES[kind]}, and here the ${wordOf(wanted)}.`);
  }
  const printed = wanted === 'analysis' ? PRINTED.find(([line]) => line.test(text)) : undefined;
  if (printed !== undefined) return invalidReport(`${path} has lines of the format ${printed[1]}, which is not guessed: any log may have such lines`, `Write format: ${printed[1]} in the config.`);
  return invalidReport(`${path} is in no format of a ${wordOf(wanted)} that is known by its content`, `Write format: in the config (${REPORT_FORMATS[wanted].join(', ')}), or name another file.`);
}
