import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FindingView } from '../../../src/reporters/view/run-view.js';
import { documentOf, sarifOf, type ReadSarif } from './documents-of.js';
import { findingView, fingerprint, gateView, quayView, viewOf } from './quay-view.js';

function runOf(log: ReadSarif, name: string): ReadSarif['runs'][number] {
  const run = log.runs.find(({ tool }) => tool.driver.name === name);
  if (run === undefined) throw new Error(`no run ${name} among ${log.runs.map(({ tool }) => tool.driver.name).join(', ')}`);
  return run;
}

describe('the runs', () => {
  test('are one for the whole, one for each gate and rulepack that judged, and none for one that did not', () => {
    expect(sarifOf(quayView()).runs.map(({ tool, automationDetails }) => `${tool.driver.name} | ${automationDetails.id}`)).toEqual([
      'contract-gates | contract-gates/the-run/',
      'contract-gates cycles | contract-gates/cycles/',
      'contract-gates drift | contract-gates/drift/',
      'contract-gates change-impact | contract-gates/change-impact/',
      'contract-gates lint | contract-gates/lint/',
      'contract-gates unit_tests | contract-gates/unit_tests/',
    ]);
  });

  test('say which gates came to no verdict, and are not successful when something declared could not be judged', () => {
    const view = quayView();
    const notices = runOf(sarifOf(view), 'contract-gates').invocations[0]?.toolExecutionNotifications?.map(({ level, message }) => `${level}: ${message.text}`);
    expect(notices).toEqual([
      'warning: smoke: timeout, it ran longer than 5 min',
      'warning: deploy_plan: not_run, needs lint, which did not pass',
      'note: docs: skipped, if_changed: nothing of docs/** changed',
      'warning: src/huge.ts is larger than 1 MiB and was not read',
    ]);
    const broken = sarifOf({ ...view, verdict: { ...view.verdict, status: 'Failed', reasons: [{ code: 'base_unknown', message: 'The base is not there.', next_action: 'Fetch it.' }] } });
    expect(broken.runs[0]?.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: 'error', message: { text: 'base_unknown: The base is not there. Next: Fetch it.' } }, {}, {}, {}, {}] });
  });

  test('a gate that broke keeps what it found, in a run that is not successful', () => {
    const log = sarifOf(viewOf({ gates: [gateView({ name: 'lint', outcome: 'error', why: 'its report is cut' })], findings: [findingView(1)] }));
    expect(runOf(log, 'contract-gates lint')).toMatchObject({ results: [{}], invocations: [{ executionSuccessful: false }] });
  });

  test('of two folders of one repository have categories of their own, and paths from the root of the repository', () => {
    const view = quayView();
    const log = sarifOf({ ...view, source: { ...view.source, prefix: 'harbours/äast/' } });
    expect(runOf(log, 'contract-gates lint').automationDetails.id).toBe('contract-gates/harbours/%C3%A4ast/lint/');
    expect(runOf(log, 'contract-gates cycles').results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('harbours/%C3%A4ast/src/berth.ts');
  });

  test('are at most twenty: the last gates share one that names them, whatever was found', () => {
    const gates = Array.from({ length: 40 }, (_, index) => gateView({ name: `gate_${String(index).padStart(2, '0')}`, outcome: 'fail' }));
    const found = (gate: string, seed: number): FindingView => findingView(seed, { source: gate, gate });
    const log = sarifOf(viewOf({ gates, findings: [found('gate_00', 1), found('gate_39', 2), found('gate_18', 3)] }));
    expect(log.runs.length).toBe(20);
    expect(new Set(log.runs.map(({ automationDetails }) => automationDetails.id)).size).toBe(20);
    const shared = runOf(log, 'contract-gates other-gates');
    expect(shared.results.map(({ ruleId }) => ruleId)).toEqual(['gate_39/no-loose-ropes', 'gate_18/no-loose-ropes']);
    expect(shared.properties.gates).toHaveLength(22);
    const quiet = sarifOf(viewOf({ gates, findings: [] }));
    expect(quiet.runs.map(({ automationDetails }) => automationDetails.id)).toEqual(log.runs.map(({ automationDetails }) => automationDetails.id));
  });
});

describe('the rules', () => {
  test('of a rulepack are all there with help, also in a run that found nothing', () => {
    const run = runOf(sarifOf(quayView()), 'contract-gates change-impact');
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['change-impact/module-impacted', 'change-impact/protected-module-impacted', 'change-impact/wide-impact']);
    for (const rule of run.tool.driver.rules) {
      expect(rule.help.text).toContain('Ways out:\n1. ');
      expect(rule.help.markdown).toContain('**Ways out**');
      expect(rule.helpUri).toMatch(/^https:\/\/github\.com\/.*\.md$/);
    }
  });

  test('of a result are those that its index names', () => {
    for (const run of sarifOf(quayView()).runs) for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });
});

describe('the results', () => {
  test('are one for each item, with its own state, message and fingerprint', () => {
    const [first, second] = runOf(sarifOf(quayView()), 'contract-gates drift').results;
    expect(first).toMatchObject({ message: { text: 'Versions differ; rope is ^1.0.0 here and ^2.0.0 in crane/package.json' }, baselineState: 'new', partialFingerprints: { 'contractGates/v1': fingerprint(2) } });
    expect(second).toMatchObject({ message: { text: 'Versions differ; tar is 1 here and 2 in crane/package.json' }, baselineState: 'unchanged', partialFingerprints: { 'contractGates/v1': fingerprint(3) } });
  });

  test('that are waived say why', () => {
    const waived = sarifOf(quayView()).runs.flatMap((run) => run.results).filter(({ suppressions }) => suppressions !== undefined);
    expect(waived.map(({ ruleId, suppressions }) => ({ ruleId, suppressions }))).toEqual([
      { ruleId: 'lint/no-rust', suppressions: [{ kind: 'external', status: 'accepted', justification: 'rewrite planned in Q1 (@harbour/core, until 2026-03-31)' }] },
    ]);
  });

  test('without a file of the repository stand where their gate is declared, and say where they are', () => {
    const lint = runOf(sarifOf(quayView()), 'contract-gates lint').results;
    const placeless = lint.filter(({ message }) => /rope (8|10) /.test(message.text)).map(({ message, locations }) => ({ text: message.text, ...locations[0]?.physicalLocation }));
    expect(placeless).toEqual([
      { text: 'rope 10 is loose\nAt: /var/log/crane.log:3', artifactLocation: { uri: '.github/contract-gates.yml', uriBaseId: '%SRCROOT%' }, region: { startLine: 7 } },
      { text: 'rope 8 is loose', artifactLocation: { uri: '.github/contract-gates.yml', uriBaseId: '%SRCROOT%' }, region: { startLine: 7 } },
    ]);
  });

  test('a cycle leads through its imports', () => {
    expect(runOf(sarifOf(quayView()), 'contract-gates cycles').results[0]?.relatedLocations).toMatchObject([
      { id: 1, physicalLocation: { artifactLocation: { uri: 'src/berth.ts' }, region: { startLine: 1 } }, message: { text: 'src/berth.ts imports ./crane.js' } },
      { id: 2, physicalLocation: { artifactLocation: { uri: 'src/crane.ts' }, region: { startLine: 2 } }, message: { text: 'src/crane.ts imports src/berth.ts' } },
    ]);
  });

  test('keep the hash that code scanning follows when lines move, and equal ones differ by a counter', () => {
    const gates = [gateView({ name: 'lint', outcome: 'fail' })];
    const hashes = (...lines: readonly number[]): readonly (string | undefined)[] =>
      sarifOf(viewOf({ gates, findings: lines.map((line) => findingView(5, { line, id: `lint:${line}` })) })).runs.flatMap((run) => run.results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash']));
    expect(hashes(10, 20)).toEqual(['0000000500000005:1', '0000000500000005:2']);
    expect(hashes(110, 777)).toEqual(hashes(10, 20));
  });
});

describe('the limits of code scanning', () => {
  test('more than 25,000 results of a gate: the worst are kept, and the run says how many there were', () => {
    const findings = Array.from({ length: 30_000 }, (_, index) => findingView(index + 1, { id: `lint:${index}`, level: index % 2 === 0 ? 'error' : 'warning', message: 'loose', suggestion: null }));
    const run = runOf(sarifOf(viewOf({ gates: [gateView({ name: 'lint', outcome: 'fail' })], findings })), 'contract-gates lint');
    expect(run.results.length).toBe(25_000);
    expect(run.results.filter(({ level }) => level === 'error').length).toBe(15_000);
    expect(run.properties).toMatchObject({ resultsTotal: 30_000, resultsShown: 25_000 });
    expect(run.invocations[0]?.toolExecutionNotifications?.map(({ message }) => message.text)).toEqual(['showing 25000 of 30000 results, worst first; all are in report.html and the reports of the gates']);
  });

  test.each([
    ['of letters and digits', 25_000, (random: () => number) => Array.from({ length: 300 }, () => 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'[Math.floor(random() * 64)] ?? '').join('')],
    ['of every script', 22_000, (random: () => number) => Array.from({ length: 120 }, () => String.fromCodePoint(0x4e00 + Math.floor(random() * 0x5000))).join('')],
    ['that are empty', 75_000, () => ''],
  ])('texts %s that no compressor makes smaller stay below 10 MB after gzip', (_, count, textOf) => {
    let seed = 42;
    const random = (): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const hex = (): string => Array.from({ length: 8 }, () => Math.floor(random() * 2 ** 32).toString(16).padStart(8, '0')).join('');
    const gates = ['lint', 'types', 'style', 'audit'].map((name) => gateView({ name, outcome: 'fail' }));
    const findings = Array.from({ length: count }, (_unused, index) => {
      const gate = gates[index % 4]?.name ?? '';
      const own = hex();
      return findingView(1, { id: `${gate}:${own}`, source: gate, gate, message: textOf(random), file: `src/${own.slice(0, 12)}.ts`, line: index + 1, fingerprints: [own], items: [{ fingerprint: own, state: 'new', message: null, waiver: null }] });
    });
    const text = documentOf(viewOf({ gates, findings }), 'report.sarif');
    const log = JSON.parse(text) as ReadSarif;
    expect(gzipSync(text).length).toBeLessThan(10_000_000);
    const shown = log.runs.reduce((sum, { results }) => sum + results.length, 0);
    expect(shown).toBeGreaterThan(5_000);
    expect(shown).toBeLessThan(count);
    expect(log.runs.reduce((sum, { properties }) => sum + properties.resultsTotal, 0)).toBe(count);
    expect(log.runs.reduce((sum, { properties }) => sum + properties.resultsShown, 0)).toBe(shown);
  });
});
