import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GateRecord, Outcome } from '../../src/contract/verdict/gate-record.js';
import { REASON_STATUS, type Reason, type ReasonCode } from '../../src/contract/verdict/reasons.js';
import { exitCodeOf, judge, type VerdictInput } from '../../src/contract/verdict/verdict.js';
import { gateRecord } from '../support/gate-record.js';

function run(gates: readonly GateRecord[], more: Partial<VerdictInput> = {}): ReturnType<typeof judge> {
  return judge({ gates, runReasons: [], runWarnings: [], strict: false, enforced: true, selection: { declared: gates.length, selected: gates.length }, ...more });
}

const outcomes: readonly Outcome[] = ['pass', 'warn', 'fail', 'error', 'timeout', 'cancelled', 'not_run', 'skipped'];

const anyGates = fc
  .array(fc.record({ outcome: fc.constantFrom(...outcomes), blocking: fc.boolean(), stopper: fc.nat({ max: 5 }), stopped: fc.boolean() }), { maxLength: 8 })
  .map((drafts) =>
    drafts.map(({ outcome, blocking, stopper, stopped }, index) =>
      gateRecord({
        name: `gate_${index}`,
        outcome,
        blocking,
        ...(outcome === 'not_run' && stopped && index > 0 ? { stoppedBy: `gate_${stopper % index}` } : {}),
      }),
    ),
  );

describe('the verdict over gates', () => {
  test('a gate that tried and did not judge is Failed, and Failed beats Blocked', () => {
    const verdict = run([gateRecord({ name: 'lint', outcome: 'fail' }), gateRecord({ name: 'coverage', outcome: 'timeout' })]);
    expect(verdict.status).toBe('Failed');
    expect(verdict.headline).toBe('Failed: could not judge 1 of 2 (coverage: gate_timeout); 1 says no (lint)');
    expect(verdict.reasons.map((reason) => reason.code)).toEqual(['gate_timeout', 'gate_failed']);
    expect(verdict.nextAction).not.toBeNull();
  });

  test('gates that say no block, and the headline names them', () => {
    const gates = [gateRecord({ name: 'lint', outcome: 'fail' }), gateRecord({ name: 'coverage', outcome: 'fail' }), gateRecord({ name: 'build', outcome: 'pass' })];
    expect(run(gates).headline).toBe('Blocked: 2 of 3 gates say no (coverage, lint)');
  });

  test('a gate that is not blocking can only warn', () => {
    for (const outcome of outcomes) {
      const verdict = run([gateRecord({ name: 'build', outcome: 'pass' }), gateRecord({ name: 'advice', outcome, blocking: false })]);
      expect(verdict.status, outcome).toBe('Succeeded');
    }
  });

  test('a gate that was stopped takes the status of what stopped it', () => {
    const stopped = gateRecord({ name: 'deploy_check', outcome: 'not_run', stoppedBy: 'lint' });
    expect(run([gateRecord({ name: 'lint', outcome: 'fail' }), stopped]).status).toBe('Blocked');
    expect(run([gateRecord({ name: 'lint', outcome: 'error' }), stopped]).status).toBe('Failed');
  });

  test('a gate that was stopped by one that is not blocking is Failed: gate_not_run', () => {
    const verdict = run([gateRecord({ name: 'lint', outcome: 'fail', blocking: false }), gateRecord({ name: 'deploy_check', outcome: 'not_run', stoppedBy: 'lint' })]);
    expect(verdict.status).toBe('Failed');
    expect(verdict.reasons.map((reason) => reason.code)).toEqual(['gate_not_run']);
  });

  test('nothing declared and nothing found is Failed: nothing_checked', () => {
    expect(run([]).reasons.map((reason) => reason.code)).toEqual(['nothing_checked']);
    expect(run([gateRecord({ name: 'cycles', kind: 'rulepack', outcome: 'not_run' })]).status).toBe('Failed');
  });

  test('nothing checked says which of its causes it was', () => {
    const cycles = gateRecord({ name: 'cycles', kind: 'rulepack', outcome: 'not_run' });
    const said = (gates: readonly GateRecord[], declared: number, selected: number) => run(gates, { selection: { declared, selected } }).headline;
    expect(said([cycles], 1, 1)).toContain('no gate is declared and no rulepack found a source file');
    expect(said([cycles], 3, 1)).toContain('no gate was selected and no rulepack found a source file');
    expect(said([], 1, 0)).toContain('select none of 1 declared');
    expect(said([], 0, 0)).toContain('every rulepack is switched off');
  });

  test('all gates skipped by rule is Succeeded, and the rule is in the headline', () => {
    const verdict = run([gateRecord({ name: 'deploy_check', outcome: 'skipped', skippedBy: 'on_fork: skip' })]);
    expect(verdict.status).toBe('Succeeded');
    expect(verdict.headline).toContain('deploy_check: on_fork: skip');
  });

  test('under strict a warning blocks, of gates and of the run', () => {
    expect(run([gateRecord({ name: 'lint', outcome: 'warn' })]).status).toBe('Succeeded');
    expect(run([gateRecord({ name: 'lint', outcome: 'warn' })], { strict: true }).reasons[0]?.code).toBe('strict_warnings');
    expect(run([gateRecord({ name: 'lint', outcome: 'pass' })], { strict: true, runWarnings: ['src/huge.ts was too large'] }).status).toBe('Blocked');
    expect(run([gateRecord({ name: 'lint', outcome: 'warn', blocking: false }), gateRecord({ name: 'build', outcome: 'pass' })], { strict: true }).status).toBe('Succeeded');
  });

  test('each reason of the run gives the status that the closed list says', () => {
    for (const code of Object.keys(REASON_STATUS) as ReasonCode[]) {
      const verdict = run([gateRecord({ name: 'build', outcome: 'pass' })], { runReasons: [{ code, message: 'because', next_action: 'fix it' }] });
      expect(verdict.status, code).toBe(REASON_STATUS[code]);
    }
  });

  test('only what was judged, and what policy forbids, is Blocked: every other reason is Failed', () => {
    const blocked = Object.entries(REASON_STATUS).filter(([, status]) => status !== 'Failed');
    expect(blocked).toEqual(['gate_failed', 'coverage_below_required', 'static_analysis_not_met', 'tests_failed', 'threshold_missed', 'violations', 'strict_warnings', 'waiver_expired', 'freeze_window', 'contract_invalid'].map((code) => [code, 'Blocked']));
  });

  test('a narrowed selection is said', () => {
    const gates = [gateRecord({ name: 'lint', outcome: 'pass' })];
    expect(run(gates, { selection: { declared: 9, selected: 7 } }).headline).toContain('(7 of 9 gates selected)');
  });

  test('report-only keeps the exit green, the status true, and says NOT ENFORCED', () => {
    const verdict = run([gateRecord({ name: 'lint', outcome: 'fail' })], { enforced: false });
    expect(verdict.status).toBe('Blocked');
    expect(verdict.headline).toContain('NOT ENFORCED');
    expect(exitCodeOf(verdict, 'ci')).toBe(0);
    for (const outcome of ['warn', 'fail', 'error'] as const) {
      expect(exitCodeOf(run([gateRecord({ name: 'lint', outcome })], { enforced: false, runWarnings: ['src/huge.ts was too large'] }), 'ci'), outcome).toBe(0);
    }
  });

  test('a warning of the run that blocks is no gate that says no', () => {
    const more = { strict: true, runWarnings: ['src/huge.ts was too large'] };
    expect(run([gateRecord({ name: 'lint', outcome: 'pass' })], more).headline).toBe('Blocked: 1 cause of the run (strict_warnings)');
    expect(run([gateRecord({ name: 'lint', outcome: 'fail' }), gateRecord({ name: 'build', outcome: 'pass' })], more).headline).toBe('Blocked: 1 of 2 gates says no (lint), and 1 cause of the run (strict_warnings)');
    expect(run([gateRecord({ name: 'lint', outcome: 'error' }), gateRecord({ name: 'build', outcome: 'pass' })], more).headline).toBe('Failed: could not judge 1 of 2 (lint: gate_error)');
  });

  test('what the run itself could not do stands beside the gates that could not judge, also beside one that is called run', () => {
    const more = { runReasons: [{ code: 'unreadable_file', message: 'src/a.ts cannot be read', next_action: 'make it readable' }] } as const;
    expect(run([gateRecord({ name: 'lint', outcome: 'error' }), gateRecord({ name: 'build', outcome: 'pass' })], more).headline).toBe('Failed: could not judge 1 of 2 (lint: gate_error; run: unreadable_file)');
    expect(run([gateRecord({ name: 'run', outcome: 'error' }), gateRecord({ name: 'build', outcome: 'pass' })]).headline).toBe('Failed: could not judge 1 of 2 (run: gate_error)');
    expect(run([gateRecord({ name: 'build', outcome: 'pass' })], more).headline).toBe('Failed: src/a.ts cannot be read (unreadable_file)');
  });

  test('a pass that wants a word says it', () => {
    const headline = (record: Parameters<typeof gateRecord>[0], runWarnings: readonly string[] = []): string => run([gateRecord(record), gateRecord({ name: 'build', outcome: 'pass' })], { runWarnings }).headline;
    expect(headline({ name: 'lint', outcome: 'warn' })).toBe('Succeeded: 1 of 2 gates passes, 1 with warnings (lint)');
    expect(headline({ name: 'lint', outcome: 'skipped' })).toBe('Succeeded: 1 of 2 gates passes, 1 skipped by rule (lint: rule)');
    expect(headline({ name: 'lint', outcome: 'pass' }, ['src/huge.ts was too large'])).toBe('Succeeded: 2 of 2 gates pass, 1 warning');
  });

  test('exit codes: 0 pass, 1 no, 2 warned in ci mode only', () => {
    expect(exitCodeOf(run([gateRecord({ name: 'lint', outcome: 'pass' })]), 'ci')).toBe(0);
    expect(exitCodeOf(run([gateRecord({ name: 'lint', outcome: 'fail' })]), 'local')).toBe(1);
    expect(exitCodeOf(run([gateRecord({ name: 'lint', outcome: 'error' })]), 'ci')).toBe(1);
    expect(exitCodeOf(run([gateRecord({ name: 'lint', outcome: 'warn' })]), 'ci')).toBe(2);
    expect(exitCodeOf(run([gateRecord({ name: 'lint', outcome: 'warn' })]), 'local')).toBe(0);
  });
});

describe('what a verdict says', () => {
  const said = (gates: readonly GateRecord[], more: Partial<VerdictInput> = {}): readonly string[] => run(gates, more).reasons.map(({ gate, code, rule }) => [gate ?? 'run', code, ...(rule === undefined ? [] : [rule])].join(' '));
  const because = (code: ReasonCode, more: Partial<Omit<Reason, 'code'>> = {}): Reason => ({ code, message: 'the tide is out', next_action: 'wait for the tide', ...more });
  const sailed = gateRecord({ name: 'build', outcome: 'pass' });

  test('a rulepack that had nothing to look at though it was asked to is Failed for its own reason, in words of its own', () => {
    const drift = gateRecord({ name: 'drift', kind: 'rulepack', outcome: 'not_run', reasons: [because('nothing_checked', { gate: 'drift' })] });
    const verdict = run([sailed, drift]);
    expect(verdict.status).toBe('Failed');
    expect(verdict.reasons).toEqual(drift.reasons);
    expect(verdict.headline).toBe('Failed: could not judge 1 of 2 (drift: nothing_checked)');
  });

  test('a gate that a blocking one stopped adds no reason, and one that another stopped says which', () => {
    const stopped = gateRecord({ name: 'deploy_check', outcome: 'not_run', stoppedBy: 'lint' });
    expect(said([gateRecord({ name: 'lint', outcome: 'fail' }), stopped])).toEqual(['lint gate_failed']);
    expect(said([gateRecord({ name: 'lint', outcome: 'error' }), stopped])).toEqual(['lint gate_error']);
    const [alone] = run([gateRecord({ name: 'lint', outcome: 'fail', blocking: false }), stopped]).reasons;
    expect(alone).toMatchObject({ message: 'deploy_check ended as not_run because lint did not pass', next_action: expect.stringContaining('output of lint') as string });
    expect(run([gateRecord({ name: 'lint', outcome: 'fail' })]).reasons[0]?.message).toBe('lint ended as fail');
  });

  test('a gate that was stopped by one that nobody knows, or in a cycle, is Failed', () => {
    const stopped = (name: string, stoppedBy: string): GateRecord => gateRecord({ name, outcome: 'not_run', stoppedBy });
    expect(run([sailed, stopped('deploy_check', 'ghost')]).status).toBe('Failed');
    expect(run([sailed, stopped('ebb', 'flood'), stopped('flood', 'ebb')]).status).toBe('Failed');
    expect(run([sailed, stopped('ebb', 'ebb')]).status).toBe('Failed');
  });

  test('a gate that is not blocking warns by whatever is neither a pass nor skipped', () => {
    const warned = (outcome: Outcome): boolean => run([sailed, gateRecord({ name: 'advice', outcome, blocking: false })]).warned;
    expect(outcomes.filter((outcome) => !warned(outcome))).toEqual(['pass', 'skipped']);
    expect(run([sailed], { runWarnings: ['src/huge.ts was too large'] }).warned).toBe(true);
    expect(run([sailed]).warned).toBe(false);
  });

  test('what could not be judged comes first, then gate, code, rule and message decide; each gate is named with its codes', () => {
    const tests = gateRecord({
      name: 'tests', outcome: 'fail',
      reasons: [because('violations', { gate: 'tests', rule: 'swell' }), because('violations', { gate: 'tests', rule: 'ebb', message: 'b' }), because('violations', { gate: 'tests', rule: 'ebb', message: 'a' }), because('tests_failed', { gate: 'tests' })],
    });
    const gates = [tests, gateRecord({ name: 'lint', outcome: 'fail' }), gateRecord({ name: 'vault', outcome: 'error', reasons: [because('report_stale', { gate: 'vault' }), because('report_invalid', { gate: 'vault' })] }), gateRecord({ name: 'quay', outcome: 'timeout' })];
    const verdict = run(gates, { runReasons: [because('waiver_expired')] });
    const order = ['quay gate_timeout', 'vault report_invalid', 'vault report_stale', 'run waiver_expired', 'lint gate_failed', 'tests tests_failed', 'tests violations ebb', 'tests violations ebb', 'tests violations swell'];
    expect(said(gates, { runReasons: [because('waiver_expired')] })).toEqual(order);
    expect(said([...gates].reverse(), { runReasons: [because('waiver_expired')] })).toEqual(order);
    expect(verdict.reasons.filter(({ rule }) => rule === 'ebb').map(({ message }) => message)).toEqual(['a', 'b']);
    expect(verdict.nextAction).toContain('output of quay');
    expect(verdict.headline).toBe('Failed: could not judge 2 of 4 (quay: gate_timeout; vault: report_invalid, report_stale); 2 say no (lint, tests)');
  });

  test('five are named, the rest is counted', () => {
    const lost = (count: number): string => run(Array.from({ length: count }, (_, index) => gateRecord({ name: `pier_${index + 1}`, outcome: 'fail' }))).headline;
    expect(lost(5)).toBe('Blocked: 5 of 5 gates say no (pier_1, pier_2, pier_3, pier_4, pier_5)');
    expect(lost(7)).toBe('Blocked: 7 of 7 gates say no (pier_1, pier_2, pier_3, pier_4, pier_5, and 2 more)');
    expect(run(Array.from({ length: 6 }, (_, index) => gateRecord({ name: `pier_${index + 1}`, outcome: 'error' }))).headline).toContain('pier_5: gate_error; and 1 more)');
  });

  test('causes that belong to no gate are reasons too, in words of their own', () => {
    expect(run([sailed], { runReasons: [because('unreadable_file')] })).toMatchObject({ headline: 'Failed: the tide is out (unreadable_file)', reasons: [{ code: 'unreadable_file' }] });
    expect(run([sailed], { runReasons: [because('unreadable_file'), because('cancelled')] }).headline).toBe('Failed: 2 causes (cancelled, unreadable_file), first: the tide is out');
    expect(said([], { runReasons: [because('config_invalid')] })).toEqual(['run config_invalid']);
    expect(said([sailed], { strict: true, runWarnings: ['src/huge.ts was too large'] })).toEqual(['run strict_warnings']);
  });

  test('of several causes the headline quotes the one that the next action is for; those of a file stand as in the file', () => {
    const wrong = (line: number, column: number): Reason =>
      because('config_invalid', { message: `gates.yml:${line}:${column}: the key does not exist`, next_action: `look at ${line}:${column}`, location: { file: 'gates.yml', line, column } });
    const runReasons = [wrong(10, 3), wrong(2, 11), wrong(2, 4)];
    for (const reasons of [runReasons, [...runReasons].reverse()]) {
      const verdict = run([], { runReasons: reasons });
      expect(verdict.headline).toBe('Failed: 3 causes (config_invalid), first: gates.yml:2:4: the key does not exist');
      expect(verdict.nextAction).toBe('look at 2:4');
      expect(verdict.reasons.map(({ next_action }) => next_action)).toEqual(['look at 2:4', 'look at 2:11', 'look at 10:3']);
    }
    const missing = [because('report_missing', { message: 'no tests', next_action: 'declare tests' }), because('report_missing', { message: 'no coverage', next_action: 'declare coverage' })];
    expect(run([sailed], { runReasons: missing })).toMatchObject({ headline: 'Failed: 2 causes (report_missing), first: no coverage', nextAction: 'declare coverage' });
  });

  test('where several gates are causes, the next action names the gate that it is for', () => {
    const fails = (name: string): GateRecord => gateRecord({ name, outcome: 'fail', reasons: [because('gate_failed', { gate: name, next_action: 'Run it yourself: make' })] });
    expect(run([fails('tests'), fails('lint')]).nextAction).toBe('lint: Run it yourself: make');
    expect(run([fails('tests'), sailed]).nextAction).toBe('Run it yourself: make');
    expect(run([fails('tests')], { runReasons: [because('base_unknown', { next_action: 'fetch it' })] }).nextAction).toBe('fetch it');
  });

  test('a pass says how much of it is not a plain pass', () => {
    const gates = [
      sailed,
      gateRecord({ name: 'lint', outcome: 'warn' }),
      gateRecord({ name: 'tests', outcome: 'pass', earlierAttempts: [] }),
      gateRecord({ name: 'smoke', outcome: 'warn', earlierAttempts: [] }),
      gateRecord({ name: 'deploy_check', outcome: 'skipped', skippedBy: 'if_changed', earlierAttempts: [] }),
    ];
    expect(run(gates, { runWarnings: ['one', 'two'] }).headline).toBe('Succeeded: 2 of 5 gates pass, 2 with warnings (lint, smoke), 2 only after a retry (tests, smoke), 1 skipped by rule (deploy_check: if_changed), 2 warnings');
    expect(run([sailed], { enforced: false }).headline).toBe('Succeeded: 1 of 1 gate passes');
  });
});

describe('the verdict, over any set of gates', () => {
  test('Succeeded only when every blocking gate passed, warned, was skipped by rule, or was silent', () => {
    fc.assert(
      fc.property(anyGates, (gates) => {
        const unjudged = gates.some((gate) => gate.blocking && (['fail', 'error', 'timeout', 'cancelled'].includes(gate.outcome) || (gate.outcome === 'not_run' && gate.stoppedBy !== undefined && stopperDecides(gate, gates))));
        const verdict = run(gates);
        if (unjudged) expect(verdict.status).not.toBe('Succeeded');
        if (gates.length === 0) expect(verdict.status).toBe('Failed');
      }),
    );
  });

  test('whatever is not Succeeded has a reason with a next action and a headline that starts with the status', () => {
    fc.assert(
      fc.property(anyGates, fc.boolean(), (gates, strict) => {
        const verdict = run(gates, { strict });
        expect(verdict.headline.startsWith(`${verdict.status}:`)).toBe(true);
        if (verdict.status !== 'Succeeded') {
          expect(verdict.reasons.length).toBeGreaterThan(0);
          expect(verdict.nextAction).toBeTruthy();
        }
      }),
    );
  });

  test('the worse of two sets decides: adding a gate never makes a verdict better, unless nothing was checked before', () => {
    const rank = { Succeeded: 2, Blocked: 1, Failed: 0 };
    fc.assert(
      fc.property(anyGates, fc.constantFrom(...outcomes), (gates, outcome) => {
        fc.pre(!run(gates).reasons.some((reason) => reason.code === 'nothing_checked'));
        const more = [...gates, gateRecord({ name: 'one_more', outcome })];
        expect(rank[run(more).status]).toBeLessThanOrEqual(rank[run(gates).status]);
      }),
    );
  });

  test('the order of the gates never changes status or reasons', () => {
    fc.assert(
      fc.property(anyGates, (gates) => {
        const forwards = run(gates);
        const backwards = run([...gates].reverse());
        expect(backwards.status).toBe(forwards.status);
        expect(backwards.reasons).toEqual(forwards.reasons);
      }),
    );
  });
});

/** Whether the gate at the start of the chain would itself block or is one that cannot (then it is Failed). */
function stopperDecides(gate: GateRecord, gates: readonly GateRecord[]): boolean {
  let current: GateRecord | undefined = gate;
  while (current?.stoppedBy !== undefined) {
    const next: GateRecord | undefined = gates.find((other) => other.name === current?.stoppedBy);
    current = next;
  }
  if (current === undefined || !current.blocking) return true;
  return ['fail', 'error', 'timeout', 'cancelled'].includes(current.outcome);
}
