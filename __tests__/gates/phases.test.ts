import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { GateSpec } from '../../src/contract/verdict/gate-record.js';
import { planGates } from '../../src/gates/plan.js';
import { whyOf } from '../../src/reporters/markdown/outcome-words.js';
import { gateSpec, harbour } from './harbour.js';

const port = harbour();
afterAll(() => port.workspace.remove());
const NODE = process.execPath;
const exits = (code: number): string[] => [NODE, '-e', `process.exit(${code})`];

function problemsOf(specs: readonly GateSpec[]): readonly string[] {
  const plan = planGates(specs, []);
  return plan.ok ? [] : plan.error.map(({ code, message }) => `${code}: ${message}`);
}

describe('phases', () => {
  test('put later gates behind earlier ones, whatever the declaration says', () => {
    const plan = planGates(
      [
        gateSpec({ name: 'arrival', phase: 'FINALIZE_VERIFY' }),
        gateSpec({ name: 'weather' }),
        gateSpec({ name: 'voyage', phase: 'TEST_VALIDATE', needs: ['weather'] }),
        gateSpec({ name: 'departure', phase: 'INIT_BASELINE' }),
      ],
      [],
    );
    expect(plan.ok && plan.value.order).toEqual(['weather', 'departure', 'voyage', 'arrival']);
    expect(plan.ok && plan.value.gates.map(({ name }) => name)).toEqual(['arrival', 'weather', 'voyage', 'departure']);
  });

  test('a need on a later phase is an error, also by way of a gate without a phase', () => {
    const late = gateSpec({ name: 'arrival', phase: 'FINALIZE_VERIFY' });
    expect(problemsOf([late, gateSpec({ name: 'departure', phase: 'INIT_BASELINE', needs: ['arrival'] })])).toEqual([
      'need_of_later_phase: the gate "departure" of phase INIT_BASELINE needs arrival of the later phase FINALIZE_VERIFY',
    ]);
    expect(problemsOf([late, gateSpec({ name: 'pilot', needs: ['arrival'] }), gateSpec({ name: 'departure', phase: 'INIT_BASELINE', needs: ['pilot'] })])).toEqual([
      'need_of_later_phase: the gate "departure" of phase INIT_BASELINE needs pilot, which needs arrival, of the later phase FINALIZE_VERIFY',
    ]);
    expect(problemsOf([gateSpec({ name: 'arrival', phase: 'FINALIZE_VERIFY', needs: ['departure'] }), gateSpec({ name: 'departure', phase: 'INIT_BASELINE' })])).toEqual([]);
  });

  test('a need on a later phase is found exactly where plain search finds one, and what is accepted is in order', () => {
    const PHASES: readonly GateSpec['phase'][] = ['INIT_BASELINE', 'TEST_VALIDATE', 'FINALIZE_VERIFY', 'OTHER'];
    const drafts = fc.array(fc.record({ phase: fc.constantFrom(...PHASES), needs: fc.array(fc.nat(7), { maxLength: 3 }) }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(drafts, (gates) => {
        const specs = gates.map(({ phase, needs }, index) => gateSpec({ name: `pier_${index}`, phase, needs: index === 0 ? [] : [...new Set(needs.map((need) => `pier_${need % index}`))] }));
        const byName = new Map(specs.map((spec) => [spec.name, spec]));
        const below = (name: string): readonly GateSpec[] => (byName.get(name)?.needs ?? []).flatMap((need) => [byName.get(need) as GateSpec, ...below(need)]);
        const isLater = (spec: GateSpec, than: GateSpec): boolean => spec.phase !== 'OTHER' && than.phase !== 'OTHER' && PHASES.indexOf(spec.phase) > PHASES.indexOf(than.phase);
        const late = specs.filter((spec) => below(spec.name).some((other) => isLater(other, spec)));
        const plan = planGates(specs, []);
        expect(plan.ok ? [] : plan.error.map(({ code, message }) => `${code} ${/"(.*?)"/.exec(message)?.[1] ?? ''}`).sort()).toEqual(late.map(({ name }) => `need_of_later_phase ${name}`).sort());
        if (!plan.ok) return;
        const order = plan.value.order.map((name) => byName.get(name) as GateSpec);
        for (const [at, spec] of order.entries()) {
          for (const need of spec.needs) expect(order.findIndex(({ name }) => name === need)).toBeLessThan(at);
          for (const after of order.slice(at + 1)) expect(isLater(spec, after)).toBe(false);
        }
      }),
    );
  });

  test('a cycle of needs is still called a cycle', () => {
    const circle = [gateSpec({ name: 'ebb', needs: ['flood'], phase: 'INIT_BASELINE' }), gateSpec({ name: 'flood', needs: ['ebb'] }), gateSpec({ name: 'arrival', phase: 'FINALIZE_VERIFY' })];
    expect(problemsOf(circle)).toEqual(['needs_cycle: gates need each other in a cycle: ebb -> flood -> ebb']);
  });

  test('a blocking failure holds back later phases and nothing else', async () => {
    const records = await port.run([
      gateSpec({ name: 'departure', phase: 'INIT_BASELINE', command: exits(3) }),
      gateSpec({ name: 'advice', phase: 'INIT_BASELINE', command: exits(3), blocking: false }),
      gateSpec({ name: 'weather', command: exits(0) }),
      gateSpec({ name: 'voyage', phase: 'TEST_VALIDATE', command: exits(0) }),
      gateSpec({ name: 'arrival', phase: 'FINALIZE_VERIFY', command: exits(0) }),
    ]);
    expect([...records.values()].map(({ outcome }) => outcome)).toEqual(['fail', 'fail', 'pass', 'not_run', 'not_run']);
    const arrival = records.get('arrival');
    expect(arrival).toMatchObject({ stoppedBy: 'departure', stoppedByPhase: true, phase: 'FINALIZE_VERIFY' });
    expect(arrival?.reasons[0]?.message).toBe('arrival is of phase FINALIZE_VERIFY, which starts when earlier phases have no blocking failure; departure (INIT_BASELINE) ended as fail');
    expect(arrival === undefined ? '' : whyOf(arrival)).toBe('its phase waits for departure, which did not pass');
    expect(records.get('weather')?.phase).toBeUndefined();
  });

  test('a failure that only warns lets later phases start', async () => {
    const records = await port.run([
      gateSpec({ name: 'advice', phase: 'INIT_BASELINE', command: exits(3), blocking: false }),
      gateSpec({ name: 'voyage', phase: 'TEST_VALIDATE', command: exits(0) }),
    ]);
    expect(records.get('voyage')?.outcome).toBe('pass');
  });
});
