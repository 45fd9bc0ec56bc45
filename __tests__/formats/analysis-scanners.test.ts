import { describe, expect, test } from 'vitest';
import type { AnalysisFormat } from '../../src/formats/analysis/analysis-formats.js';
import { detectAnalysisFormat } from '../../src/formats/analysis/detect-analysis-format.js';
import { combined, fixtureBytes, readText, refusalOf } from './analysis-fixtures.js';
import { bytesOf } from './read-report.js';

const text = (path: string): string => new TextDecoder().decode(fixtureBytes(path));
const reading = async (path: string) => readText(path.slice(0, path.indexOf('/')) as AnalysisFormat, text(path));
const gosec = (issues: string, errors = '{}', files = 1): string => `{"Golang errors":${errors},"Issues":${issues},"Stats":{"files":${files},"lines":9,"nosec":0,"found":1},"GosecVersion":"dev"}`;

describe('JSON of linters and scanners', () => {
  test.each<[path: string, tool: string, violations: string[]]>([
    ['rubocop/rubocop.json', 'rubocop', [
      'low Style/FrozenStringLiteralComment lib/quay.rb:1:1', 'low Naming/MethodParameterName lib/quay.rb:1:12', 'medium Lint/UnusedMethodArgument lib/quay.rb:1:12',
      'medium Lint/UselessAssignment lib/quay.rb:2:3', 'low Style/StringLiterals lib/quay.rb:3:8',
    ]],
    ['bandit/bandit.json', 'bandit', ['low B404 port/tide.py:1:1', 'low B101 port/tide.py:5:5', 'high B602 port/tide.py:6:12']],
    ['semgrep/semgrep.json', 'semgrep', ['medium no-assert port/tide.py:5:5', 'high shell-true port/tide.py:6:12', 'low no-eval js/quay.js:2:3']],
    ['trivy/trivy.json', 'trivy', [
      'medium CVE-2019-11358 package-lock.json:null:null', 'critical CVE-2020-7598 package-lock.json:null:null suppressed', 'high DS-0002 Dockerfile:null:null', 'medium DS-0001 Dockerfile:1:null',
      'critical aws-access-key-id deploy.sh:3:null', 'low CVE-2019-1549 trivy/trivy.json:null:null', 'high GPL-3.0 vendor/COPYING:null:null',
    ]],
    ['trivy/trivy-k8s.json', 'trivy', ['medium CVE-2019-1549 trivy/trivy-k8s.json:null:null', 'critical CVE-2020-7598 trivy/trivy-k8s.json:null:null', 'medium KSV001 trivy/trivy-k8s.json:null:null']],
    ['psalm/psalm.json', 'psalm', ['high UndefinedVariable src/Berth.php:5:16', 'low MissingReturnType src/Moors.php:9:21', 'high TaintedHtml src/Moors.php:12:14']],
    ['grype/grype.json', 'grype', [
      'medium GHSA-vh95-rmgr-6w4m /package-lock.json:null:null', 'low CVE-2005-2541 grype/grype.json:null:null', 'critical GHSA-xvch-5gv4-984h /package-lock.json:null:null suppressed',
    ]],
    ['brakeman/brakeman.json', 'Brakeman', ['high BRAKE0000 app/models/berth.rb:7:null', 'low BRAKE0015 app/views/quay/show.html.erb:25:null', 'medium BRAKE0070 app/controllers/quay_controller.rb:12:null suppressed']],
    ['npm-audit/npm.json', 'npm-audit', ['medium GHSA-vh95-rmgr-6w4m npm-audit/npm.json:null:null', 'critical GHSA-xvch-5gv4-984h npm-audit/npm.json:null:null']],
    ['npm-audit/pnpm.json', 'npm-audit', ['medium GHSA-vh95-rmgr-6w4m npm-audit/pnpm.json:null:null']],
    ['pip-audit/pip-audit.json', 'pip-audit', ['high PYSEC-2019-179 pip-audit/pip-audit.json:null:null']],
    ['phpstan/phpstan.json', 'phpstan', ['high variable.undefined src/Berth.php:5:null', 'high property.notFound src/Moors.php:9:null', 'high no-rule phpstan/phpstan.json:null:null']],
    ['shellcheck/shellcheck.json', 'shellcheck', ['low SC2086 port/moor.sh:2:4', 'medium SC2034 port/moor.sh:3:1', 'low SC2006 port/moor.sh:3:3']],
    ['shellcheck/shellcheck-list.json', 'shellcheck', ['low SC2086 port/moor.sh:2:4', 'medium SC2034 port/moor.sh:3:1', 'low SC2006 port/moor.sh:3:3']],
    ['hadolint/hadolint.json', 'hadolint', ['medium DL3006 docker/Dockerfile:1:1', 'medium DL3003 docker/Dockerfile:2:1', 'medium DL3008 docker/Dockerfile:2:1', 'low DL3015 docker/Dockerfile:2:1']],
    ['sonarqube/hadolint.json', 'Hadolint', ['high DL3006 docker/Dockerfile:1:1', 'high DL3003 docker/Dockerfile:2:1', 'high DL3008 docker/Dockerfile:2:1', 'medium DL3015 docker/Dockerfile:2:1']],
    ['zizmor/zizmor.json', 'zizmor', [
      'medium zizmor/excessive-permissions .github/workflows/a.yml:1:1', 'high zizmor/dangerous-triggers .github/workflows/a.yml:2:3', 'medium zizmor/excessive-permissions .github/workflows/a.yml:4:3',
      'medium zizmor/artipacked .github/workflows/a.yml:7:9', 'high zizmor/unpinned-uses .github/workflows/a.yml:7:15', 'high zizmor/template-injection .github/workflows/a.yml:9:24',
      'medium zizmor/excessive-permissions .github/workflows/a.yml:12:3',
    ]],
    ['actionlint/actionlint.json', 'actionlint', [
      'high expression .github/workflows/a.yml:9:24', 'high expression .github/workflows/a.yml:10:23', 'high job-needs .github/workflows/a.yml:12:3', 'high syntax-check .github/workflows/a.yml:12:3',
      'high syntax-check .github/workflows/a.yml:15:12',
    ]],
    ['cspell/cspell.json', 'cspell', ['high unknown-word f.md:2:8', 'high forbidden-word f.md:2:20', 'high forbidden-word f.md:4:3', 'high unknown-word f.md:4:27']],
    ['ruff-json-lines/ruff.jsonl', 'ruff', ['high F401 port/tide.py:1:8', 'high I001 port/tide.py:1:1', 'high F401 port/tide.py:2:8', 'high F401 port/tide.py:2:13', 'high F841 port/tide.py:4:5']],
    ['go-vet/go-vet.json', 'go vet', ['high assign a.go:8:2', 'high printf a.go:6:14']],
    ['gcc/gcc.json', 'gcc', ['medium -Wunused-function tide.c:1:12', 'medium -Wsign-compare tide.c:4:9', 'medium -Wmaybe-uninitialized tide.c:4:22']],
    ['sonarqube/rules.json', 'harbour-lint', ['high no-gale port/tide.py:3:5', 'low no-fog port/tide.py:null:null']],
  ])('%s', async (path, tool, violations) => {
    const facts = await reading(path);
    expect(facts.runSucceeded).toBe(true);
    expect(facts.tools).toStrictEqual([tool]);
    const found = combined([{ path, facts }]).violations.map(({ severity, rule, file, line, column, isSuppressed }) =>
      `${severity} ${rule} ${file}:${line}:${column}${isSuppressed ? ' suppressed' : ''}`);
    expect(found.sort()).toStrictEqual([...violations].sort());
    expect(detectAnalysisFormat(path, fixtureBytes(path))).toBe(path.slice(0, path.indexOf('/')));
  });

  test('golangci-lint: a level for those who have one, else high', async () => {
    const { results, tools, runSucceeded } = await reading('golangci/golangci.json');
    expect([tools, runSucceeded, results.length]).toStrictEqual([['golangci-lint'], true, 12]);
    expect(results.slice(0, 4).map(({ severity, rule, file, line, column }) => `${severity} ${rule} ${file}:${line}:${column}`)).toStrictEqual([
      'high errcheck main.go:12:15', 'high errcheck main.go:13:11', 'low gosec main.go:19:2', 'medium gosec pkg/p.go:3:8',
    ]);
    expect(detectAnalysisFormat('lint.json', fixtureBytes('golangci/golangci.json'))).toBe('golangci');
  });

  test('two versions of a package are two violations, and what it says of itself is kept', async () => {
    const { results, oddities } = await reading('pip-audit/pip-audit.json');
    expect(results[0]?.message).toBe('flask 0.5: The Pallets Project Flask before 1.0 is affected by unexpected memory usage.; fixed in 1.0');
    expect(oddities[0]?.message).toBe('pip-audit skipped harbour: Dependency not found on PyPI and could not be audited: harbour (1.0.0)');
    const match = (version: string) => ({ vulnerability: { id: 'CVE-1', severity: 'High' }, artifact: { name: 'debug', version, locations: [{ path: '/package-lock.json' }] } });
    const report = { matches: [match('2.0.0'), match('3.0.0')], descriptor: { name: 'grype' } };
    expect(combined([{ path: 'a.json', facts: await readText('grype', JSON.stringify(report)) }]).counts.high).toBe(2);
  });

  test('nothing found is nothing found', async () => {
    const clean: [AnalysisFormat, string][] = [
      ['rubocop', '{"metadata":{"rubocop_version":"1.39.0"},"files":[{"path":"a.rb","offenses":[]}],"summary":{"offense_count":0,"target_file_count":1,"inspected_file_count":1}}'],
      ['bandit', '{"errors":[],"generated_at":"2026-11-27T12:45:38Z","metrics":{"_totals":{"loc":4},"port/tide.py":{"loc":4}},"results":[]}'],
      ['semgrep', '{"version":"1.185.0","results":[],"errors":[],"paths":{"scanned":["port/tide.py"]}}'],
      ['trivy', '{"SchemaVersion":2,"ArtifactName":".","ArtifactType":"repository"}'],
      ['trivy', '{"ClusterName":"harbour"}'],
      ['trivy', '{"ClusterName":"harbour","Vulnerabilities":[],"Misconfigurations":[{"Kind":"Node","Name":"quay"}]}'],
      ['grype', '{"matches":[],"source":{"type":"directory","target":"."},"descriptor":{"name":"grype","version":"0.121.2"}}'],
      ['brakeman', '{"scan_info":{"security_warnings":0},"warnings":[],"ignored_warnings":[],"errors":[],"obsolete":[]}'],
      ['npm-audit', '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{"vulnerabilities":{"total":0}}}'],
      ['npm-audit', '{"actions":[],"advisories":{},"metadata":{"vulnerabilities":{"high":0}}}'],
      ['pip-audit', '{"dependencies": [{"name": "jinja2", "version": "3.1.6", "vulns": []}], "fixes": []}'],
      ['golangci', '{"Issues":[],"Report":{"Linters":[]}}'],
      ['golangci', '{"Issues":null,"Report":{"Warnings":[{"Tag":"config_reader","Text":"The output format is deprecated"}]}}'],
      ['phpstan', '{"totals":{"errors":0,"file_errors":0},"files":[],"errors":[]}'],
      ['zizmor', '[]'], ['actionlint', '[]'], ['gosec', gosec('null')], ['go-vet', '{}\n'], ['go-vet', '{}\n{}\n'], ['go-vet', '# example.com/harbour\n{}\n'], ['gcc', '[]\n'], ['gcc', '[]\n[]\n'], ['cspell', '{"issues":[],"error":[],"result":{"files":1,"issues":0,"errors":0}}'],
      ['shellcheck', '{"comments":[]}'], ['shellcheck', '[]'], ['hadolint', '[]\n'], ['sonarqube', '{"issues":[]}'], ['sonarqube', '{"rules":[],"issues":[]}'],
    ];
    for (const [format, report] of clean) {
      const { results, oddities, runSucceeded } = await readText(format, report);
      expect([format, results, oddities, runSucceeded]).toStrictEqual([format, [], [], true]);
      expect(detectAnalysisFormat(`out/${format}.json`, bytesOf(report))).toBe(format);
    }
  });

  // pnpm 9.15.9 with auditConfig.ignoreGhsas, exit code 1.
  test('that counts what it does not list says so', async () => {
    const { results, oddities } = await readText('npm-audit', '{"actions":[],"advisories":{},"muted":[],"metadata":{"vulnerabilities":{"info":0,"low":0,"moderate":0,"high":1,"critical":0},"dependencies":1}}');
    expect([results, oddities]).toEqual([[], [{ message: expect.stringContaining('it counts 1 vulnerable packages of severity high and lists no advisory') as string, line: 1 }]]);
  });
});

test('GCC: lists over several lines, with words of other programs between them, which are told', async () => {
  const report = '[{"kind": "error",\n  "message": "m",\n  "locations": [{"caret": {"file": "a.c", "line": 1, "column": 2}}],\n  "option": "-Werror=shadow"\n}]\nmake: *** [a.o] Error 1\n[]\ncompilation terminated.\n';
  const { results, oddities, runSucceeded } = await readText('gcc', report);
  expect(results).toMatchObject([{ severity: 'high', rule: '-Werror=shadow', file: 'a.c', line: 1, column: 2 }]);
  expect([runSucceeded, oddities]).toStrictEqual([true, [{ message: "a line is none of GCC's JSON: make: *** [a.o] Error 1", line: 6 }]]);
  expect(detectAnalysisFormat('build.json', bytesOf(report))).toBe('gcc');
});

test('gosec: a range of lines begins where it begins, and what nosec leaves out is suppressed', async () => {
  const issue = (line: string, more: string): string => `{"severity":"MEDIUM","confidence":"HIGH","cwe":{"id":"22"},"rule_id":"G304","details":"File inclusion","file":"/tmp/harbour/a.go","code":"3: x","line":"${line}","column":"7"${more}}`;
  const report = gosec(`[${issue('12-14', ',"nosec":false,"suppressions":null')},${issue('20', ',"nosec":true,"suppressions":[{"kind":"inSource","justification":"ours"}]')}]`);
  const { results, runSucceeded } = await readText('gosec', report);
  expect(runSucceeded).toBe(true);
  expect(results).toMatchObject([{ severity: 'medium', rule: 'G304', file: '/tmp/harbour/a.go', line: 12, column: 7, isSuppressed: false }, { line: 20, isSuppressed: true }]);
  expect(detectAnalysisFormat('out/report.json', bytesOf(report))).toBe('gosec');
});

describe('what was not looked at is not a success', () => {
  const files = (more: string): string => `{"files":[${more}],"summary":{"offense_count":0,"target_file_count":${more === '' ? 0 : 1},"inspected_file_count":0}}`;
  test.each<[what: string, format: AnalysisFormat, report: string, why: RegExp]>([
    ['no file of RuboCop', 'rubocop', files(''), /no file/],
    ['a run of RuboCop with a cop that is none', 'rubocop', files('{"path":"a.rb","offenses":[]}'), /0 of 1 files/],
    ['a file that RuboCop cannot parse', 'rubocop', text('rubocop/rubocop-unparsed.json'), /could not parse lib\/wreck.rb/],
    ['a file that Bandit cannot parse', 'bandit', text('bandit/bandit-unparsed.json'), /could not look at port\/wreck.py: syntax error/],
    ['no file of Bandit', 'bandit', '{"errors":[],"generated_at":"t","metrics":{"_totals":{}},"results":[]}', /no file/],
    ['a config that Semgrep does not find', 'semgrep', '{"version":"1","results":[],"errors":[{"code":2,"level":"error","type":"SemgrepError","message":"unable to find a config"}],"paths":{"scanned":[]}}', /unable to find a config/],
    ['a file that Brakeman cannot parse', 'brakeman', '{"scan_info":{"security_warnings":0},"warnings":[],"errors":[{"error":"parse error on a.rb","location":""}]}', /parse error/],
    ['a registry that does not answer', 'npm-audit', text('npm-audit/npm-unanswered.json'), /405 Method Not Allowed/],
    ['no lock file', 'npm-audit', '{"error":{"code":"ENOLOCK","summary":"This command requires an existing lockfile.","detail":""}}', /existing lockfile/],
    ['pnpm without one', 'npm-audit', '{"error":{"code":"ERR_PNPM_AUDIT_NO_LOCKFILE","message":"No pnpm-lock.yaml found"}}', /No pnpm-lock/],
    ['no package of pip-audit', 'pip-audit', '{"dependencies":[],"fixes":[]}', /no package/],
    ['only skipped packages of pip-audit', 'pip-audit', '[{"name":"harbour","skip_reason":"not found"}]', /skipped harbour/],
    ['a package that does not compile', 'golangci', text('golangci/golangci-uncompiled.json'), /could not look at a package/],
    ['a run of golangci-lint that broke', 'golangci', '{"Issues":[],"Report":{"Error":"no go files to analyze"}}', /no go files/],
    ['a file that PHPStan cannot parse', 'phpstan', '{"totals":{"errors":0,"file_errors":1},"files":{"a.php":{"errors":1,"messages":[{"message":"Syntax error","line":1,"identifier":"phpstan.parse"}]}},"errors":[]}', /could not look at a.php/],
    ['a file that Psalm cannot parse', 'psalm', '[{"severity":"error","line_from":3,"type":"ParseError","message":"Syntax error","file_name":"a.php","column_from":1}]', /could not parse a.php/],
    ['a resource that Trivy could not scan', 'trivy', '{"ClusterName":"c","Resources":[{"Namespace":"default","Kind":"Pod","Name":"ferry","Error":"unable to find the image"}]}', /scan default\/Pod\/ferry: unable to find the image/],
    ['PHPStan that broke', 'phpstan', '{"totals":{"errors":1,"file_errors":0},"files":[],"errors":["Internal error: gale"]}', /Internal error: gale/],
    ['a script that ShellCheck cannot parse', 'shellcheck', text('shellcheck/shellcheck-unparsed.json'), /could not parse bad.sh/],
    ['a Dockerfile that Hadolint cannot parse', 'hadolint', text('hadolint/hadolint-unparsed.json'), /could not parse docker\/Bad/],
    ['a workflow that actionlint cannot parse', 'actionlint', text('actionlint/actionlint-unparsed.json'), /could not parse .github\/workflows\/w.yml: could not parse as YAML/],
    ['a config that cspell cannot read', 'cspell', text('cspell/cspell-config.json'), /could not do all of its work: Configuration/],
    ['no file of cspell', 'cspell', '{"issues":[],"error":[],"result":{"files":0,"issues":0,"errors":0}}', /no file/],
    ['errors of cspell that it does not list', 'cspell', '{"issues":[],"error":[],"result":{"files":1,"issues":0,"errors":2}}', /counts 2 errors/],
    ['a package that does not compile, on stderr', 'go-vet', '# example.com/harbour/p\nvet: p/p.go:3:23: undefined: y\n{}\n', /could not do all of its work: vet: p\/p.go:3:23/],
    ['an analyzer of go vet that broke', 'go-vet', '{\n\t"example.com/harbour": {\n\t\t"printf": {\n\t\t\t"error": "gale"\n\t\t}\n\t}\n}\n', /could not run printf on example.com\/harbour: gale/],
    ['a package that gosec cannot compile', 'gosec', gosec('[]', '{"a/wreck.go":[{"line":3,"column":23,"error":"undefined: y"}]}'), /could not look at a\/wreck.go: undefined: y/],
    ['no file of gosec', 'gosec', gosec('[]', '{}', 0), /no file/],
    ['a header that GCC does not find', 'gcc', text('gcc/gcc-wreck.json'), /could not look at wreck.c: nope.h: No such file/],
    ['a file that Ruff cannot parse, on lines', 'ruff-json-lines', text('ruff-json-lines/ruff-unparsed.jsonl'), /could not look at \/tmp\/harbour\/wreck\/bad.py/],
  ])('%s', async (_, format, report, why) => {
    const { runSucceeded, oddities } = await readText(format, report);
    expect(runSucceeded).toBe(false);
    expect(oddities[0]?.message).toMatch(why);
  });

  test('Semgrep: lines that it could not parse and a run over nothing are reported, and no error', async () => {
    const partial = '{"version":"1","results":[],"errors":[{"code":3,"level":"warn","type":["PartialParsing",[]],"message":"Syntax error at line a.js:2"}],"paths":{"scanned":["a.js"]}}';
    expect(await readText('semgrep', partial)).toMatchObject({ runSucceeded: true, oddities: [{ message: 'Semgrep says of its own work: Syntax error at line a.js:2' }] });
    expect(await readText('semgrep', '{"version":"1","results":[],"errors":[],"paths":{"scanned":[]}}')).toMatchObject({ runSucceeded: true, oddities: [{ message: 'Semgrep looked at no file' }] });
  });

  test.each<[what: string, format: AnalysisFormat, report: string, why: RegExp]>([
    ['counts of RuboCop that are more', 'rubocop', '{"files":[{"path":"a.rb","offenses":[]}],"summary":{"offense_count":2,"target_file_count":1,"inspected_file_count":1}}', /counts 2 offenses, and 0/],
    ['a severity of nobody', 'hadolint', '[{"code":"DL1","column":1,"file":"a","level":"gale","line":1,"message":"m"}]', /expected one of "error", "warning", "info", "style" at \/0\/level, found the text "gale"/],
    ['counts of Bandit that are fewer', 'bandit', '{"errors":[],"metrics":{"_totals":{"SEVERITY.HIGH":0},"a.py":{}},"results":[{"test_id":"B1","issue_severity":"HIGH","issue_text":"m","filename":"a.py","line_number":1}]}', /counts 0 results of severity HIGH, and 1/],
    ['a cluster with members of others', 'trivy', '{"ClusterName":"harbour","Nodes":[]}', /the member "Nodes"/],
    ['Psalm with a severity of nobody', 'psalm', '[{"type":"A","message":"m","file_name":"a.php","severity":"suppress"}]', /expected one of "error", "info"/],
    ['counts of cspell that are more', 'cspell', '{"issues":[],"error":[],"result":{"files":1,"issues":2,"errors":0}}', /counts 2 issues, and 0/],
    ['gosec without a list', 'gosec', '{"Golang errors":{},"Stats":{"files":1}}', /no list of issues/],
    ['a kind that GCC does not have', 'gcc', '[{"kind":"gale","message":"m","locations":[]}]\n', /expected one of "fatal error"/],
    ['a last list of GCC without its end', 'gcc', '[]\n[]', /last line does not end/],
    ['words of Ruff in place of a line', 'ruff-json-lines', 'All checks passed!\n', /expected a JSON object/],
    ['another version of Trivy', 'trivy', '{"SchemaVersion":3}', /SchemaVersion of 2, found 3/],
    ['matches of another tool', 'grype', '{"matches":[],"descriptor":{"name":"gale"}}', /expected one of "grype"/],
    ['counts of Brakeman that are more', 'brakeman', '{"scan_info":{"security_warnings":1},"warnings":[],"errors":[]}', /counts 1 warnings, and 0/],
    ['counts of npm that are more', 'npm-audit', '{"auditReportVersion":2,"vulnerabilities":{},"metadata":{"vulnerabilities":{"total":3}}}', /counts 3 packages, and 0/],
    ['packages of npm without an advisory', 'npm-audit', '{"auditReportVersion":2,"vulnerabilities":{"a":{"via":["b"]}},"metadata":{"vulnerabilities":{"total":1}}}', /names 1 packages and no advisory/],
    ['an audit of nobody', 'npm-audit', '{}', /auditReportVersion of 2, found undefined/],
    ['golangci-lint without a list', 'golangci', '{"Report":{}}', /no list of issues/],
    ['counts of PHPStan that are more', 'phpstan', '{"totals":{"errors":0,"file_errors":2},"files":[],"errors":[]}', /counts 2 errors in files, and 0/],
    ['an issue of a rule that is not there', 'sonarqube', '{"rules":[],"issues":[{"ruleId":"no-gale","primaryLocation":{"message":"m","filePath":"a"}}]}', /no rule of the report has the id "no-gale"/],
    ['issues of the API of SonarQube', 'sonarqube', '{"issues":[{"rule":"a:b","severity":"MAJOR","component":"c","line":1}]}', /expected a text at \/issues\/0\/engineId/],
  ])('%s: refused', async (_, format, report, why) => expect(await refusalOf(format, report)).toMatch(why));
});
