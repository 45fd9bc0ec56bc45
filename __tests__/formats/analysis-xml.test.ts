import { describe, expect, test } from 'vitest';
import type { AnalysisFormat } from '../../src/formats/analysis/analysis-formats.js';
import { detectAnalysisFormat } from '../../src/formats/analysis/detect-analysis-format.js';
import { fixtureBytes, readText, refusalOf } from './analysis-fixtures.js';

const text = (path: string): string => new TextDecoder().decode(fixtureBytes(path));
const told = async (format: AnalysisFormat, report: string): Promise<string[]> =>
  (await readText(format, report)).results.map(({ severity, rule, file, line, column, isSuppressed }) => `${severity} ${rule} ${file}:${line}:${column}${isSuppressed ? ' suppressed' : ''}`);
const pmd = (inside: string): string => `<pmd version="7">${inside}</pmd>`;
const spotbugs = (inside: string, end = '<Errors errors="0" missingClasses="0"/><FindBugsSummary total_classes="1"/>'): string => `<BugCollection version="4">${inside}${end}</BugCollection>`;
const lint = (inside: string): string => `<issues format="6" by="lint 8.9.0">${inside}</issues>`;
const cppcheck = (inside: string): string => `<results version="2"><cppcheck version="2.10"/><errors>${inside}</errors></results>`;

describe('XML of single tools', () => {
  test('PMD, with its priorities', async () => {
    expect(await told('pmd', text('pmd/pmd.xml'))).toStrictEqual([
      'medium UnusedPrivateField src/port/Quay.java:4:18', 'medium CompareObjectsWithEquals src/port/Quay.java:5:39', 'medium UseEqualsToCompareStrings src/port/Quay.java:5:39', 'medium AvoidLiteralsInIfCondition src/port/Quay.java:5:44',
      'medium EmptyCatchBlock src/port/Quay.java:6:40', 'medium OverrideBothEqualsAndHashcode src/port/Quay.java:8:14', 'medium MissingOverride src/port/Quay.java:8:14', 'medium UnnecessaryWarningSuppression src/port/Quay.java:9:64',
    ]);
    const violations = [1, 2, 3, 4, 5].map((priority) => `<violation beginline="${priority}" rule="R" priority="${priority}">m</violation>`).join('');
    expect((await told('pmd', pmd(`<file name="A.java">${violations}</file><suppressedviolation filename="B.java" msg="m"/>`))).map((one) => one.replace(/:null/g, ''))).toStrictEqual(['high R A.java:1', 'high R A.java:2', 'medium R A.java:3', 'low R A.java:4', 'low R A.java:5', 'low no-rule B.java suppressed']);
  });

  test('CPD and jscpd: a duplication is one violation, at its first place', async () => {
    expect(await told('cpd', text('cpd/cpd.xml'))).toStrictEqual(['high duplication /tmp/harbour/src/main/java/A1.java:1:10']);
    expect((await readText('cpd', text('cpd/jscpd.xml'))).results).toMatchObject([{ severity: 'high', rule: 'duplication', message: '8 lines are also in A2.java:1', file: 'A1.java', line: 1 }]);
  });

  test('Cppcheck: the first location is the place, how many checkers ran is no finding', async () => {
    expect((await told('cppcheck', text('cppcheck/cppcheck.xml'))).slice(0, 5)).toStrictEqual(['high arrayIndexOutOfBounds src/a.c:6:4', 'low knownConditionTrueFalse src/a.c:7:9', 'high memleak src/a.c:7:14', 'high memleak src/a.c:11:3', 'high nullPointer src/a.c:9:4']);
    expect(await told('cppcheck', cppcheck('<error id="checkersReport" severity="information" msg="Active checkers: 1/9"/><error id="slow" severity="performance" msg="m"/>'))).toStrictEqual(['medium slow null:null:null']);
  });

  test('Android Lint: the first location is the place', async () => {
    expect(await told('android-lint', text('android-lint/lint-results-debug.xml'))).toStrictEqual(['medium ScrollViewSize app/src/main/res/layout/quay.xml:10:9', 'high NewApi app/src/main/java/port/Quay.java:7:5', 'low LintBaseline app/lint-baseline.xml:null:null']);
  });

  test('SpotBugs without messages, and below its folder of sources', async () => {
    expect(await told('spotbugs', text('spotbugs/spotbugs-bare.xml'))).toStrictEqual([
      'low DE_MIGHT_IGNORE port/Quay.java:6:null', 'medium ES_COMPARING_PARAMETER_STRING_WITH_EQ port/Quay.java:5:null', 'high NP_ALWAYS_NULL port/Quay.java:5:null', 'low OBL_UNSATISFIED_OBLIGATION port/Quay.java:7:null',
      'low OS_OPEN_STREAM port/Quay.java:7:null', 'low URF_UNREAD_FIELD port/Quay.java:10:null', 'low UUF_UNUSED_FIELD port/Quay.java:null:null', 'low UUF_UNUSED_FIELD port/Quay.java:null:null',
    ]);
    const bug = '<BugInstance type="NP" priority="1"><LongMessage>m</LongMessage><SourceLine sourcepath="port/Quay.java" start="3"/><SourceLine sourcepath="port/Quay.java" start="5" primary="true"/></BugInstance>';
    expect(await told('spotbugs', spotbugs(`<Project><SrcDir>/tmp/harbour/src/main/java/</SrcDir><SrcDir>/tmp/harbour/target/gen</SrcDir></Project>${bug}`))).toStrictEqual(['high NP /tmp/harbour/src/main/java/port/Quay.java:5:null']);
    // FindBugs 1 did not count classes.
    expect((await readText('spotbugs', spotbugs(bug, '<FindBugsSummary total_classes="0"/>'))).runSucceeded).toBe(true);
    expect((await readText('spotbugs', spotbugs('', '<Errors errors="0" missingClasses="2"/><FindBugsSummary total_classes="1"/>'))).oddities[0]?.message).toContain('did not find 2 classes');
  });

  test.each<[AnalysisFormat, string]>([['pmd', pmd('')], ['cpd', '<pmd-cpd version="1.0.0"><file path="a.c" totalNumberOfTokens="9"/></pmd-cpd>'], ['spotbugs', spotbugs('')], ['cppcheck', cppcheck('')], ['android-lint', lint('')]])('%s: nothing found is nothing found, and it is told by its content', async (format, report) => {
    expect(await readText(format, report)).toMatchObject({ results: [], oddities: [], runSucceeded: true });
    expect(detectAnalysisFormat('report.xml', new TextEncoder().encode(`<?xml version="1.0"?>\n<!-- <pmd> -->${report}`))).toBe(format);
  });

  test.each<[what: string, format: AnalysisFormat, report: string, why: RegExp]>([
    ['a file that PMD cannot parse', 'pmd', text('pmd/pmd-unparsed.xml'), /could not look at broken\/B.java: ParseException/],
    ['a rule of PMD that did not run', 'pmd', pmd('<configerror rule="Loose" msg="No properties"/>'), /did not run the rule Loose: No properties/],
    ['a file that CPD cannot read', 'cpd', '<pmd-cpd><error filename="a.c" msg="LexException: Lexical error&#10;at 3"/></pmd-cpd>', /could not look at a.c: LexException: Lexical error$/],
    ['a file that Cppcheck cannot parse', 'cppcheck', text('cppcheck/cppcheck-unparsed.xml'), /could not look at broken\/a.c/],
    ['a file that Android Lint cannot parse', 'android-lint', lint('<issue id="LintError" severity="Error" message="broken class file"><location file="libs/a.jar"/></issue>'), /could not look at libs\/a.jar: broken class file/],
    ['a class that SpotBugs cannot read', 'spotbugs', spotbugs('', '<Errors errors="1" missingClasses="0"><Error><ErrorMessage>Invalid class resource</ErrorMessage></Error></Errors><FindBugsSummary total_classes="2"/>'), /1 parts of its work broke/],
    ['no class of SpotBugs', 'spotbugs', spotbugs('', '<Errors errors="0" missingClasses="0"/><FindBugsSummary total_classes="0"/>'), /no class/],
  ])('%s is no success', async (_, format, report, why) => {
    const { runSucceeded, oddities } = await readText(format, report);
    expect([runSucceeded, oddities[0]?.message]).toStrictEqual([false, expect.stringMatching(why)]);
  });

  test.each<[AnalysisFormat, string, RegExp]>([
    ['cpd', '<pmd-cpd><duplication lines="8"><file path="a.c" line="1"/></duplication></pmd-cpd>', /fewer than two places/], ['cpd', '<pmd-cpd><duplicate/></pmd-cpd>', /<duplicate> is where only <duplication> may/],
    ['pmd', '<pdm/>', /root is <pdm>/], ['pmd', pmd('<file name="A.java"><violation priority="9">m</violation></file>'), /priority "9"/], ['pmd', pmd('<file name="A.java"><error/></file>'), /<error> is where/],
    ['cppcheck', '<results version="1"><error/></results>', /not <results version="2">/], ['cppcheck', '<results version="2"/>', /no <errors>/], ['cppcheck', cppcheck('<error id="a" severity="gale"/>'), /severity "gale"/],
    ['android-lint', lint('<issue id="NewApi" message="m"/>'), /no severity: this is a baseline/], ['android-lint', lint('<issue id="NewApi" severity="Gale" message="m"/>'), /severity "Gale"/], ['android-lint', '<issues/>', /root is <issues>/], ['android-lint', lint('<problem/>'), /<problem> is where/],
    ['spotbugs', '<BugCollection/>', /no <FindBugsSummary>/], ['spotbugs', '<Bugs/>', /root is <Bugs>/],
  ])('%s: %s is refused', async (format, report, why) => expect(await refusalOf(format, report)).toMatch(why));
});
