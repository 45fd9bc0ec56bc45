import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/config/settings/settings.js';
import type { GateQuality } from '../../src/contract/verdict/gate-quality.js';
import type { GateSpec, Outcome } from '../../src/contract/verdict/gate-record.js';
import { missingFacts, nobodyJudges } from '../../src/pipeline/end/quality-reasons.js';
import { gateSpec } from '../gates/harbour.js';
import { gateRecord } from '../support/gate-record.js';

type Fact = 'tests' | 'coverage';

const TESTS = gateSpec({ name: 'unit', kind: 'uses', uses: 'tests' });
const COVERAGE = gateSpec({ name: 'cover', kind: 'uses', uses: 'coverage' });
const BOTH = gateSpec({ name: 'suite', reports: [{ files: ['a.xml'], format: 'junit', matchers: [] }, { files: ['lcov.info'], format: 'lcov', matchers: [] }] });
const LINT = gateSpec({ name: 'lint', kind: 'uses', uses: 'static_analysis' });

function settings(gates: readonly GateSpec[], contractRequires: readonly Fact[], more: { coverageRequired?: number; selected?: readonly string[] } = {}): Settings {
  const names = gates.map(({ name }) => name);
  return { policy: { contractRequires, coverageRequired: more.coverageRequired ?? null }, gates, selection: { declared: names, selected: more.selected ?? names, leftOut: [] } } as unknown as Settings;
}

describe('what is wanted and judged by no gate', () => {
  const said = (...of: Parameters<typeof settings>): readonly string[] => nobodyJudges(settings(...of)).map(({ code, message, next_action }) => `${code} ${message.split(' judges ')[1] ?? ''}: ${next_action.split(' ')[0] ?? ''}`);

  it('is a reason for each, and none where a gate or a report of a command judges it', () => {
    expect(said([], ['tests', 'coverage'])).toEqual(['report_missing tests: Declare', 'report_missing coverage: Declare']);
    expect(said([LINT], ['tests', 'coverage'])).toHaveLength(2);
    expect(said([TESTS], ['tests', 'coverage'])).toEqual(['report_missing coverage: Declare']);
    expect(said([TESTS, COVERAGE], ['tests', 'coverage'])).toEqual([]);
    expect(said([BOTH], ['tests', 'coverage'], { coverageRequired: 80 })).toEqual([]);
    expect(said([], [])).toEqual([]);
  });

  it('counts for a threshold of coverage that somebody set, and is said once', () => {
    expect(said([TESTS], [], { coverageRequired: 0 })).toEqual(['report_missing coverage: Declare']);
    expect(said([COVERAGE], [], { coverageRequired: 80 })).toEqual([]);
    expect(said([], ['tests'], { coverageRequired: 80 })).toEqual(['report_missing tests: Declare', 'report_missing coverage: Declare']);
    expect(said([], ['coverage'], { coverageRequired: 80 })).toEqual(['report_missing coverage: Declare']);
    expect(said([COVERAGE], ['tests', 'coverage'], { coverageRequired: 80 })).toEqual(['report_missing tests: Declare']);
  });

  it('is also what the selection left out', () => {
    expect(said([TESTS, COVERAGE], ['tests'], { coverageRequired: 80, selected: ['cover'] })).toEqual(['report_missing tests: Select']);
    expect(said([TESTS, COVERAGE], ['tests'], { coverageRequired: 80, selected: [] })).toEqual(['report_missing tests: Select', 'report_missing coverage: Select']);
  });
});

describe('what a gate was to deliver and did not', () => {
  const missing = (contractRequires: readonly Fact[], ...gates: readonly { outcome: Outcome; blocking?: boolean; quality?: GateQuality; judges?: readonly Fact[] }[]) =>
    missingFacts(settings([], contractRequires), gates.map((gate, index) => gateRecord({ name: `gate_${index}`, judges: ['tests'], ...gate })));
  const quality: GateQuality = { tests: { total: 1, passed: 1, failed: 0 } };

  it('is a reason where that gate does not make the run Failed by itself', () => {
    for (const outcome of ['pass', 'warn', 'fail', 'skipped'] as const) expect(missing(['tests'], { outcome }), outcome).toMatchObject([{ code: 'report_missing', message: expect.stringContaining(`(gate_0: ${outcome})`) as string }]);
    for (const outcome of ['error', 'timeout', 'cancelled', 'not_run'] as const) {
      expect(missing(['tests'], { outcome }), outcome).toEqual([]);
      expect(missing(['tests'], { outcome, blocking: false }), outcome).toHaveLength(1);
    }
  });

  it('is none where another gate delivered it, nobody was to, or nobody wants it', () => {
    expect(missing(['tests'], { outcome: 'skipped' }, { outcome: 'pass', quality })).toEqual([]);
    expect(missing(['tests'], { outcome: 'skipped' }, { outcome: 'error' })).toEqual([]);
    expect(missing(['tests'], { outcome: 'pass', judges: ['coverage'] })).toEqual([]);
    expect(missing(['coverage'], { outcome: 'pass', judges: ['tests', 'coverage'], quality })).toHaveLength(1);
    expect(missing([], { outcome: 'pass' })).toEqual([]);
    expect(missing(['tests'], { outcome: 'skipped' }, { outcome: 'pass' })[0]?.message).toContain('(gate_0: skipped, gate_1: pass)');
  });
});
