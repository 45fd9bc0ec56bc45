import { describe, expect, test } from 'vitest';
import type { ContractName } from '../../src/contract/schema/contract-kind.js';
import { repoFingerprint, sha256Hex, type SnapshotFile } from '../../src/library.js';
import { ALL_KINDS, at, changed, samplesOf, type JsonObject } from './contract-kinds.js';

type Case = readonly [what: string, sample: number, change: (copy: JsonObject) => void, ...pointers: string[]];

function set(path: string, value: unknown): (copy: JsonObject) => void {
  const keys = path.split('/').slice(1);
  return (copy) => { (at(copy, keys.slice(0, -1)) as JsonObject)[keys.at(-1) ?? ''] = value; };
}

function all(...changes: ((copy: JsonObject) => void)[]): (copy: JsonObject) => void {
  return (copy) => { for (const change of changes) change(copy); };
}

const BLOCKING = '/quality/staticAnalysis/blockingViolations';
const blocking = (...entries: string[]): ((copy: JsonObject) => void) => set(BLOCKING, entries);

/** Gives file 1 of a snapshot another content and all digests that follow from it. */
function content(text: string): (copy: JsonObject) => void {
  return (copy) => {
    Object.assign(at(copy, ['files', 1]) as JsonObject, { content: text, hash: sha256Hex(text) });
    redigest(copy);
  };
}

/** Gives file 1 of a snapshot another path. */
function path(text: string): (copy: JsonObject) => void {
  return (copy) => {
    set('/files/1/path', text)(copy);
    copy['files'] = (copy['files'] as SnapshotFile[]).slice(1, 2);
    set('/metadata/file_count', 1)(copy);
    redigest(copy);
  };
}

function redigest(copy: JsonObject): void {
  set('/metadata/repo_fingerprint', repoFingerprint(copy['files'] as SnapshotFile[]))(copy);
}

const violationTwice = (copy: JsonObject): void => {
  const list = at(copy, ['extensions', 'cycles', 'violations']) as unknown[];
  list.push(structuredClone(list[0]));
};

/** Values that every schema accepts and that still contradict themselves. */
const CASES: Readonly<Partial<Record<ContractName, readonly Case[]>>> = {
  'deployment-contract': [
    ['coverage met although below', 0, set('/quality/coverage/actual', 79.99), '/quality/coverage/met'],
    ['coverage not met although equal', 0, all(set('/quality/coverage/actual', 80), set('/quality/coverage/met', false)), '/quality/coverage/met'],
    ['more results than tests', 0, set('/quality/tests/failed', 4), '/quality/tests/total'],
    ['analysis met although something blocks', 1, set('/quality/staticAnalysis/met', true), '/quality/staticAnalysis/met'],
    ['analysis not met although nothing blocks', 0, set('/quality/staticAnalysis/met', false), '/quality/staticAnalysis/met'],
    ['a listed violation that is not counted', 1, set('/quality/staticAnalysis/highViolations', 0), '/quality/staticAnalysis/highViolations'],
    ['a listed critical violation that is not counted', 1, all(blocking('critical sql src/a.ts:1'), set('/quality/staticAnalysis/criticalViolations', 0)), '/quality/staticAnalysis/criticalViolations'],
    ['a time that is not in UTC', 0, set('/meta/timestamp', '2026-02-13T12:30:00+02:00'), '/meta/timestamp'],
    ['UTC written as an offset', 0, set('/meta/timestamp', '2026-02-13T10:30:00+00:00'), '/meta/timestamp'],
    ['UTC with a small z', 0, set('/meta/timestamp', '2026-02-13T10:30:00z'), '/meta/timestamp'],
    ['a blocking violation without a severity', 1, blocking('no-eval src/pricing/discount.ts:41'), `${BLOCKING}/0`],
    ['a blocking violation of an unknown severity', 1, blocking('grave no-eval src/pricing/discount.ts:41'), `${BLOCKING}/0`],
    ['a blocking violation without a line', 1, blocking('high no-eval src/pricing/discount.ts'), `${BLOCKING}/0`],
    ['a blocking violation at line 0', 1, blocking('high no-eval src/pricing/discount.ts:0'), `${BLOCKING}/0`],
    ['a blocking violation without a file', 1, blocking('high no-eval :7'), `${BLOCKING}/0`],
    ['blocking violations out of order', 1, blocking('medium sql src/b.ts:2', 'low sql src/a.ts:1'), `${BLOCKING}/1`],
    ['two wrongs are two problems', 1, all(set('/quality/tests/total', 1), set('/quality/coverage/met', true)), '/quality/coverage/met', '/quality/tests/total'],
  ],
  'gate-report': [
    ['a wrong total', 0, set('/summary/total', 2), '/summary/total'],
    ['passed and failed swapped', 0, all(set('/summary/passed', 0), set('/summary/failed', 1)), '/summary/passed', '/summary/failed'],
    ['a pass with an error', 0, set('/gates/0/findings', [{ level: 'error', message: 'no employee has a tax number' }]), '/gates/0/status'],
    ['a pass with a warning', 0, set('/gates/0/findings', [{ level: 'warning', message: 'few tasks' }]), '/gates/0/status'],
    ['a warning with an error', 1, all(set('/gates/0/status', 'warn'), set('/summary/failed', 0), set('/summary/warnings', 1)), '/gates/0/status'],
    ['warnings that were not counted', 1, all(set('/gates/0/status', 'warn'), set('/gates/0/findings', []), set('/summary/failed', 0)), '/summary/warnings'],
    ['one gate twice', 0, (copy) => {
      const gates = copy['gates'] as unknown[];
      gates.push(structuredClone(gates[0]));
      Object.assign(copy['summary'] as JsonObject, { total: 2, passed: 2 });
    }, '/gates/1/name'],
  ],
  violation: [
    ['moved to another line', 0, set('/line_number', 2), '/id'],
    ['another rule', 0, set('/rule_id', 'another-rule'), '/id'],
    ['a column without a line', 0, all(set('/line_number', null), set('/column_number', 4)), '/column_number', '/id'],
    ['a path that climbs', 0, set('/file_path', 'src/../billing.ts'), '/file_path', '/id'],
  ],
  snapshot: [
    ['another order', 0, (copy) => void (copy['files'] as unknown[]).reverse(), '/files/1/path', '/files/2/path', '/metadata/repo_fingerprint'],
    ['one file twice', 0, (copy) => {
      const files = copy['files'] as unknown[];
      files.push(structuredClone(files[2]));
    }, '/files/3/path', '/metadata/file_count', '/metadata/repo_fingerprint'],
    ['changed content', 0, set('/files/1/content', 'changed\n'), '/files/1/hash'],
    ...['../tax.ts', 'src//tax.ts', './tax.ts', 'src/./tax.ts', 'src/', '.', '..'].map((name): Case => [`the path ${name}`, 0, path(name), '/files/0/path']),
    ['a carriage return', 0, content('let rate = 1;\r\n'), '/files/1/content'],
    ['a text that is not in NFC', 0, content('// cafe\u0301\n'), '/files/1/content'],
    ['a NUL in a text', 0, content('rate\0'), '/files/1/content'],
    ['text without content', 0, set('/files/1/content', null), '/files/1/content'],
    ['a binary file with content', 0, set('/files/0/content', 'text'), '/files/0/content'],
    ['changed hash of a binary file', 0, set('/files/0/hash', 'b'.repeat(64)), '/metadata/repo_fingerprint'],
    ['a wrong count', 0, set('/metadata/file_count', 2), '/metadata/file_count'],
  ],
  envelope: [
    ['a changed signature', 0, set('/meta/signature', '0'.repeat(64)), '/meta/signature'],
    ['a removed violation', 0, set('/extensions/cycles/violations', []), '/meta/signature'],
    ['a changed severity', 0, set('/extensions/cycles/violations/0/severity', 'info'), '/meta/signature'],
    ['a moved violation', 0, set('/extensions/cycles/violations/0/line_number', 9), '/extensions/cycles/violations/0/id', '/meta/signature'],
    ['a violation twice', 0, violationTwice, '/extensions/cycles/violations/1/id', '/extensions/cycles/violations/1/id', '/meta/signature'],
    ['another commit', 0, set('/identity/sha', 'local'), '/meta/signature'],
    ['a rulepack without result', 0, set('/version/rulepack/drift', '1.0.0'), '/extensions/drift', '/meta/signature'],
    ['a result without rulepack', 0, set('/extensions/drift', { violations: [], data: {} }), '/version/rulepack/drift', '/meta/signature'],
    ['the version of another analyzer', 0, set('/extensions/cycles/violations/0/analyzer_version', '0.2.0'), '/extensions/cycles/violations/0/analyzer_version', '/meta/signature'],
    ['a violation of another rulepack', 0, set('/extensions/cycles/violations/0/rulepack_namespace', 'drift'), '/extensions/cycles/violations/0/id', '/extensions/cycles/violations/0/rulepack_namespace', '/meta/signature'],
    ['degraded without a reason', 0, set('/core/status', 'degraded'), '/core/degraded_reason', '/meta/signature'],
    ['a reason without being degraded', 0, set('/core/degraded_reason', 'cycles threw'), '/core/degraded_reason', '/meta/signature'],
    ['an error without a code', 0, set('/core/status', 'error'), '/core/error_code', '/meta/signature'],
    ['cycles out of order', 0, set('/core/cycles', [['b', 'c'], ['a']]), '/core/cycles/1', '/meta/signature'],
    ['cycles that begin alike out of order', 0, set('/core/cycles', [['a', 'c'], ['a', 'b']]), '/core/cycles/1', '/meta/signature'],
    ['a cycle twice', 0, set('/core/cycles', [['a', 'b'], ['a', 'b']]), '/core/cycles/1', '/meta/signature'],
    ['nothing but the signature, with cycles that begin alike in order', 0, set('/core/cycles', [['a', 'b'], ['a', 'c']]), '/meta/signature'],
  ],
  'pr-summary': [
    ['a wrong total', 0, set('/summary/total_violations', 2), '/summary/total_violations'],
    ['a wrong severity count', 0, set('/summary/by_severity/info', 1), '/summary/by_severity/info'],
    ['a category that is not there', 0, set('/summary/by_category/structure', 1), '/summary/by_category/structure'],
    ['a category too few', 0, set('/summary/by_category', {}), '/summary/by_category/circular-dependency'],
    ['a moved violation', 0, set('/violations/0/line_number', 9), '/violations/0/id'],
  ],
  'task-span-contract': [['blocked on itself', 1, set('/blocked_on_span_id', 'span-def'), '/blocked_on_span_id']],
  history: [
    ['runs out of order', 0, (copy) => void (copy['runs'] as unknown[]).reverse(), '/runs/1'],
    ['one run twice', 0, (copy) => {
      const runs = copy['runs'] as unknown[];
      runs.push(structuredClone(runs[1]));
    }, '/runs/2/run_id'],
    ['more failed tests than tests', 0, set('/runs/1/tests/failed', 413), '/runs/1/tests/failed'],
    ['cycles without a size', 0, set('/runs/1/largest_cycle', null), '/runs/1/largest_cycle'],
  ],
  verdict: [
    ['blocked without a reason', 0, set('/reasons', []), '/reasons'],
    ['a base that was found nowhere', 0, set('/base/sha', null), '/base/sha'],
    ['a base where there is none', 0, set('/base/kind', 'none'), '/base/sha'],
    ['a selected gate that nobody declared', 0, set('/selection/selected', ['lint', 'fonts']), '/selection/selected/1'],
    ['a gate selected and left out', 0, set('/selection/left_out', ['lint']), '/selection/left_out/0'],
    ['a declared gate that got lost', 0, set('/selection/left_out', []), '/selection/declared'],
    ['a wrong count of gates', 0, set('/counts/gates', 3), '/counts/gates'],
    ['a headline that was changed later', 0, set('/headline', 'Succeeded: nothing to see'), '/digest'],
    ['a new item counted as old', 0, all(set('/counts/violations_new', 0), set('/counts/violations_old', 1)), '/counts/violations_new', '/counts/violations_old'],
    ['items out of order', 0, (copy) => {
      const items = copy['items'] as JsonObject[];
      items.push({ ...structuredClone(items[0]), violation_id: '00000000-0000-5000-8000-000000000000' });
      Object.assign(copy['counts'] as JsonObject, { violations: 2, violations_new: 2 });
    }, '/items/1'],
  ],
};

describe.each(ALL_KINDS.filter(({ name }) => CASES[name] !== undefined))('$name contradicts itself', (kind) => {
  const cases = (CASES[kind.name] ?? []).map(([what, sample, change, ...pointers]) => ({ what, sample, change, pointers }));
  test.each(cases)('$what', ({ sample, change, pointers }) => {
    const problems = kind.validate(changed(samplesOf(kind.name)[sample], change));
    expect(problems.map(({ pointer }) => pointer)).toStrictEqual(pointers);
    for (const problem of problems) expect(problem.message).toContain(problem.expected);
  });
});
