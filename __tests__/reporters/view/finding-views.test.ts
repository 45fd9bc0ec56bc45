import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/contract/verdict/gate-record.js';
import type { RunFacts } from '../../../src/reporters/run-facts.js';
import { compareFindings, findingViews } from '../../../src/reporters/view/finding-views.js';
import type { FindingView } from '../../../src/reporters/view/run-view.js';
import { gateRecord } from '../../support/gate-record.js';
import { envelopeWith, itemsOf, runFacts, violationAt } from '../../support/run-facts.js';

const finding = (message: string, more: Partial<Finding> = {}): Finding => ({ level: 'error', message, rule: 'no-fog', file: 'src/tides.ts', line: 3, ...more });

const messages = (facts: Partial<RunFacts>): readonly string[] => findingViews(runFacts(facts)).map(({ message }) => message);

describe('the order of findings', () => {
  it('is what stands, then new before unknown, waived and old, then errors, then changed lines, then places', () => {
    const findings = [
      finding('old', { state: 'old', level: 'info' }),
      finding('waived', { state: 'waived', level: 'info' }),
      finding('new info', { level: 'info', line: 1 }),
      finding('late file', { file: 'src/zones.ts', line: 1 }),
      finding('warning on a changed line', { level: 'warning', line: 9 }),
      finding('warning', { level: 'warning', line: 1 }),
      finding('changed', { line: 9 }),
      finding('late line', { line: 5 }),
      finding('early line', { line: 4 }),
    ];
    const facts = { gates: [gateRecord({ name: 'lint', outcome: 'fail', findings }), gateRecord({ name: 'advice', outcome: 'fail', blocking: false, findings: [finding('advice', { line: 1 })] })] };
    const changedLines = new Map([['src/tides.ts', new Set([9])]]);
    const order = ['changed', 'early line', 'late line', 'late file', 'warning on a changed line', 'warning', 'advice', 'new info', 'waived', 'old'];
    expect(messages({ ...facts, changedLines })).toEqual(order);
    expect(messages({ ...facts, gates: facts.gates.map((gate) => ({ ...gate, findings: [...gate.findings].reverse() })), changedLines })).toEqual(order);
  });

  it('puts a violation that nobody could compare behind what is new, and one of a gate that does not block behind what stands', () => {
    const unknown = violationAt({ rule_id: 'circular-dependency-detected', file_path: 'a.ts', message: 'unknown' });
    const fresh = violationAt({ rule_id: 'self-import', file_path: 'z.ts', message: 'fresh' });
    const facts = { envelope: envelopeWith({ cycles: { violations: [unknown, fresh], data: {} } }), items: [...itemsOf(unknown, 'unknown'), ...itemsOf(fresh, 'new')] };
    const views = findingViews(runFacts({ ...facts, gates: [gateRecord({ name: 'cycles', kind: 'rulepack', outcome: 'fail', findings: [finding('not shown twice', { rule: 'self-import' })] })] }));
    expect(views.map(({ message, state, stands }) => [message, state, stands])).toEqual([['fresh', 'new', true], ['unknown', 'unknown', false]]);
    const advisory = findingViews(runFacts({ ...facts, gates: [gateRecord({ name: 'cycles', kind: 'rulepack', outcome: 'fail', blocking: false })] }));
    expect(advisory.map(({ stands }) => stands)).toEqual([false, false]);
  });

  it('is total: no two different findings are equal', () => {
    const levels = fc.constantFrom('error' as const, 'warning' as const, 'info' as const);
    const made = fc.record({ level: levels, message: fc.constantFrom('fog', 'ice'), file: fc.constantFrom('a.ts', 'b.ts'), line: fc.integer({ min: 1, max: 3 }), state: fc.constantFrom('new' as const, 'old' as const) });
    fc.assert(fc.property(fc.array(made, { maxLength: 12 }), fc.array(made, { maxLength: 12 }), (lint, scan) => {
      const views = findingViews(runFacts({ gates: [gateRecord({ name: 'lint', outcome: 'fail', findings: lint }), gateRecord({ name: 'scan', outcome: 'fail', findings: scan })] }));
      for (let at = 1; at < views.length; at++) expect(compareFindings(views[at - 1] as FindingView, views[at] as FindingView)).toBeLessThan(0);
      expect(new Set(views.map(({ id }) => id)).size).toBe(lint.length + scan.length);
    }));
  });
});

describe('the id of a finding', () => {
  const idsOf = (findings: readonly Finding[]): readonly string[] => findingViews(runFacts({ gates: [gateRecord({ name: 'lint', outcome: 'fail', findings })] })).map(({ id }) => id);

  it('stays when its lines move, also where the message names them', () => {
    const before = idsOf([finding('fog at line 3'), finding('fog', { line: 9 })]);
    expect(idsOf([finding('fog at line 13', { line: 13 }), finding('fog', { line: 19 })])).toEqual(before);
  });

  it('differs by gate, rule, file and message, and counts what is the same', () => {
    const same = findingViews(runFacts({ gates: [gateRecord({ name: 'lint', outcome: 'fail', findings: [finding('fog'), finding('fog', { line: 8 })] }), gateRecord({ name: 'scan', outcome: 'fail', findings: [finding('fog')] })] }));
    const [first = '', scanned = '', second = ''] = same.map(({ id }) => id);
    expect(first).toMatch(/^lint:[0-9a-f]{32}$/);
    expect(second).toBe(`${first}:2`);
    expect(scanned).toBe(first.replace('lint:', 'scan:'));
    const others = idsOf([finding('fog', { rule: 'no-ice' }), finding('fog', { file: 'src/ferries.ts' }), finding('ice')]);
    expect(new Set([first, second, ...others]).size).toBe(5);
  });

  it('of a violation is its own, and its fingerprints are what stays when lines move', () => {
    const at = (line_number: number): FindingView | undefined => {
      const violation = violationAt({ rule_id: 'circular-dependency-detected', file_path: 'a.ts', line_number, context: { items: [{ fingerprint: 'f'.repeat(64) }] } as never });
      return findingViews(runFacts({ envelope: envelopeWith({ cycles: { violations: [violation], data: {} } }), items: itemsOf(violation, 'new') }))[0];
    };
    expect(at(3)).toMatchObject({ isViolation: true, source: 'cycles', gate: 'cycles', fingerprints: ['f'.repeat(64)], line: 3 });
    expect(at(9)?.fingerprints).toEqual(at(3)?.fingerprints);
    expect(at(9)?.id).not.toBe(at(3)?.id);
  });
});

describe('whether a finding is on a changed line', () => {
  const changed = (changedLines: RunFacts['changedLines'], more: Partial<Finding>): boolean | null | undefined => findingViews(runFacts({ changedLines, gates: [gateRecord({ name: 'lint', outcome: 'fail', findings: [finding('fog', more)] })] }))[0]?.onChangedLine;
  const lines = new Map([['src/tides.ts', new Set([3])]]);

  it('is not known without a base, and else asked by file and line; a finding about a file is on every line of it', () => {
    expect([changed(null, {}), changed(lines, {}), changed(lines, { line: 4 }), changed(lines, { file: 'src/ferries.ts' })]).toEqual([null, true, false, false]);
    const { line: _line, ...whole } = finding('fog');
    const { file: _file, ...nowhere } = whole;
    const views = findingViews(runFacts({ changedLines: lines, gates: [gateRecord({ name: 'lint', outcome: 'fail', findings: [whole, nowhere] })] }));
    expect(views.map(({ file, onChangedLine }) => [file, onChangedLine])).toEqual([['src/tides.ts', true], [null, false]]);
  });
});
