import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contestedReports } from '../../src/gates/contested-reports.js';
import { planGates } from '../../src/gates/plan.js';
import type { GateSpec } from '../../src/contract/verdict/gate-record.js';
import { gateSpec } from './harbour.js';

type Needs = Readonly<Record<string, readonly string[]>>;

function plan(needs: Needs, rulepacks: readonly string[] = []): ReturnType<typeof planGates> {
  return planGates(Object.entries(needs).map(([name, wanted]) => gateSpec({ name, needs: wanted })), rulepacks);
}

function problems(needs: Needs, rulepacks: readonly string[] = []): string[] {
  const planned = plan(needs, rulepacks);
  return planned.ok ? [] : planned.error.map(({ code, message, hint }) => `${code}: ${message}; ${String(hint)}`);
}

/** What is said of files that gates share. */
function told(...specs: readonly GateSpec[]): readonly string[] {
  const planned = planGates(specs, []);
  if (!planned.ok) throw new Error('the plan is not sound');
  return contestedReports(planned.value).map(({ code, message, hint }) => `${code}: ${message}; ${String(hint)}`);
}

/** Gates whose needs point only to gates with a smaller number, declared in any order. */
const soundNeeds = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.tuple(
    fc.array(fc.array(fc.nat(count), { maxLength: 4 }), { minLength: count, maxLength: count }),
    fc.shuffledSubarray(Array.from({ length: count }, (_, index) => index), { minLength: count, maxLength: count }),
  ).map(([wanted, order]): Needs =>
    Object.fromEntries(order.map((index) => [`gate_${index}`, (wanted[index] ?? []).filter((need) => need < index).map((need) => `gate_${need}`)])),
  ),
);

describe('the order', () => {
  test('puts every need first and keeps the declaration where it may', () => {
    fc.assert(
      fc.property(soundNeeds, (needs) => {
        const planned = plan(needs, ['cycles']);
        if (!planned.ok) throw new Error(planned.error[0]?.message);
        const names = Object.keys(needs);
        const { order, gates } = planned.value;
        expect(gates.map(({ name }) => name)).toEqual([...names, 'cycles']);
        expect([...order].sort()).toEqual([...names, 'cycles'].sort());
        // The declaration decides wherever needs do not: each gate is the first declared one of those that were free.
        const done = new Set<string>();
        for (const name of order) {
          const free = [...names, 'cycles'].filter((other) => !done.has(other) && (needs[other] ?? []).every((need) => done.has(need)));
          expect(name).toBe(free[0]);
          done.add(name);
        }
      }),
    );
  });

  test('does not fall over a long chain', () => {
    const chain = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`leg_${index}`, index === 0 ? [] : [`leg_${index - 1}`]]));
    expect(plan(chain).ok).toBe(true);
  });
});

describe('two commands that write one report', () => {
  const writes = (name: string, file: string, more: Partial<GateSpec> = {}): GateSpec => gateSpec({ name, reports: [{ files: [file], format: 'junit', matchers: [] }], ...more });

  test('may not run at the same time', () => {
    const shared = 'report_shared: the gates "moor" and "sail" both write the report reports/junit.xml and may run at the same time, so that one would be judged by what the other found; give each a file of its own, or let sail need moor';
    expect(told(writes('moor', 'reports/junit.xml'), writes('sail', './reports//junit.xml'))).toEqual([shared]);
    expect(told(writes('moor', 'reports/junit.xml'), gateSpec({ name: 'load' }), writes('sail', 'reports/junit.xml', { needs: ['load'] }))).toEqual([shared]);
    expect(told(writes('moor', 'reports/junit.xml', { phase: 'EXPORT_CONTRACT' }), writes('sail', 'reports/junit.xml'))).toEqual([shared]);
  });

  test('may where one waits for the other, by needs, by phases or by both', () => {
    expect(told(writes('moor', 'a.xml'), gateSpec({ name: 'load', needs: ['moor'] }), writes('sail', 'a.xml', { needs: ['load'] }))).toEqual([]);
    expect(told(writes('sail', 'a.xml', { phase: 'TEST_VALIDATE' }), writes('moor', 'a.xml', { phase: 'EXPORT_CONTRACT' }))).toEqual([]);
    expect(told(writes('moor', 'a.xml', { phase: 'EXPORT_CONTRACT' }), gateSpec({ name: 'load', phase: 'TEST_VALIDATE' }), writes('sail', 'a.xml', { needs: ['load'] }))).toEqual([]);
  });

  test('may in a long row of which each waits for the one before it', () => {
    const row = Array.from({ length: 2_000 }, (_, index) => writes(`leg_${index}`, 'a.xml', { needs: index === 0 ? [] : [`leg_${index - 1}`] }));
    expect(told(...row)).toEqual([]);
    expect(told(...row, writes('sail', 'a.xml', { needs: ['leg_1998'] }))).toEqual([expect.stringContaining('"leg_1999" and "sail"')]);
  });

  test('may where it is not sure to be one file, or one of them need not write it', () => {
    expect(told(writes('moor', 'reports/*.xml'), writes('sail', 'reports/*.xml'))).toEqual([]);
    expect(told(writes('moor', 'a.xml'), writes('sail', 'b.xml'))).toEqual([]);
    expect(told(writes('moor', 'a.xml'), writes('sail', 'a.xml', { allowOld: true }))).toEqual([]);
  });
});

describe('two commands that write one artifact', () => {
  const artifact = (name: string, intent: 'create' | 'update' | 'validate', more: Partial<GateSpec> = {}): GateSpec => gateSpec({ name, artifacts: [{ path: 'out/tides.json', type: 'report', intent, owner: 'pilots', sources: {} }], ...more });

  test('may not run at the same time: the write of one would be taken for that of the other', () => {
    const shared = 'report_shared: the gates "moor" and "sail" both write the artifact out/tides.json and may run at the same time, so that one would be judged by what the other found; give each a file of its own, or let sail need moor';
    expect(told(artifact('moor', 'create'), artifact('sail', 'update'))).toEqual([shared]);
    expect(told(artifact('moor', 'create'), artifact('sail', 'create', { needs: ['moor'] }))).toEqual([]);
    const report = gateSpec({ name: 'sail', reports: [{ files: ['out/tides.json'], format: 'eslint', matchers: [] }] });
    expect(told(artifact('moor', 'create'), report)).toEqual([shared.replace('the artifact', 'the file')]);
    expect(told({ ...report, artifacts: artifact('sail', 'create').artifacts ?? [] })).toEqual([]);
  });

  test('nor may one that only validates what the other writes', () => {
    expect(told(artifact('moor', 'create'), artifact('sail', 'validate'))).toEqual([expect.stringMatching(/"sail" reads out\/tides\.json, which the gate "moor" writes.*; let sail need moor$/)]);
    expect(told(artifact('moor', 'create'), artifact('sail', 'validate', { needs: ['moor'] }))).toEqual([]);
  });
});

describe('a built-in gate that reads what a command writes', () => {
  const writes = (file: string, more: Partial<GateSpec> = {}): GateSpec => gateSpec({ name: 'moor', reports: [{ files: [file], format: 'junit', matchers: [] }], ...more });
  const reads = (files: readonly string[], more: Partial<GateSpec> = {}): GateSpec => gateSpec({ name: 'log', kind: 'uses', uses: 'tests', options: { files }, ...more });
  const early = 'report_shared: the gate "log" reads reports/junit.xml, which the gate "moor" writes, and may run before that has ended, so that it would be judged by what an earlier run left there; let log need moor, or take the file out of what it reads (!reports/junit.xml)';

  test('waits for it', () => {
    expect(told(writes('reports/junit.xml'), reads(['reports/junit.xml']))).toEqual([early]);
    expect(told(reads(['reports/**/*.xml', '!reports/old.xml']), writes('reports/junit.xml'))).toEqual([early]);
    expect(told(reads([], { uses: 'metrics', options: { metrics: { tides: { files: ['reports/*.xml'], select: 'a' } } } }), writes('reports/junit.xml'))).toEqual([early]);
    const artifact = { path: 'reports/junit.xml', type: 'report', intent: 'create', owner: 'pilots', sources: {} } as const;
    expect(told(gateSpec({ name: 'moor', kind: 'script', command: 'moor.sh', artifacts: [artifact] }), reads(['reports/*']))).toEqual([early]);
    expect(told(gateSpec({ name: 'moor', artifacts: [{ ...artifact, intent: 'validate' }] }), reads(['reports/*']))).toEqual([]);
  });

  test('waits for the schema and the matchers that it judges by too, as does a command', () => {
    const by = [expect.stringMatching(/^report_shared: the gate "log" reads out\/by\.json, which the gate "moor" writes/)];
    expect(told(writes('out/by.json'), reads(['data/*.json'], { uses: 'schema_validation', options: { files: ['data/*.json'], schema: 'out/by.json' } }))).toEqual(by);
    expect(told(writes('out/by.json'), reads(['*.log'], { uses: 'static_analysis', options: { files: ['*.log'], matchers: ['out/by.json'] } }))).toEqual(by);
    expect(told(writes('out/by.json'), gateSpec({ name: 'log', reports: [{ files: ['build.log'], format: 'problem-matcher', matchers: ['out/*.json'] }] }))).toEqual(by);
    expect(told(writes('out/by.json'), reads(['data/*.json'], { uses: 'schema_validation', options: { files: ['data/*.json'], schema: 'out/by.json' }, needs: ['moor'] }))).toEqual([]);
  });

  test('may where it waits for it or is waited for, takes old reports, or reads another file', () => {
    expect(told(writes('a.xml'), gateSpec({ name: 'load', needs: ['moor'] }), reads(['a.xml'], { needs: ['load'] }))).toEqual([]);
    expect(told(writes('a.xml', { needs: ['log'] }), reads(['a.xml']))).toEqual([]);
    expect(told(writes('a.xml', { phase: 'EXPORT_CONTRACT' }), reads(['a.xml'], { phase: 'TEST_VALIDATE' }))).toEqual([]);
    expect(told(writes('a.xml'), reads(['a.xml'], { allowOld: true }))).toEqual([]);
    expect(told(writes('a.xml'), reads(['*.xml', '!a.xml']), gateSpec({ name: 'pay' }))).toEqual([]);
    // A search enters node_modules only where it says so.
    expect(told(writes('node_modules/.cache/a.xml'), reads(['**/*.xml']))).toEqual([]);
    expect(told(writes('node_modules/.cache/a.xml'), reads(['node_modules/**/*.xml']))).toHaveLength(1);
  });

  test('is asked of each gate once, however many wait for how many', () => {
    const row = Array.from({ length: 600 }, (_, index) => writes(`${index}.xml`, { name: `leg_${index}`, needs: index === 0 ? [] : [`leg_${index - 1}`] }));
    const readers = Array.from({ length: 600 }, (_, index) => reads(['*.xml'], { name: `log_${index}`, needs: ['leg_599'] }));
    expect(told(...row, ...readers)).toEqual([]);
    expect(told(...row, ...readers, reads(['*.xml'], { name: 'late', needs: ['leg_598'] }))).toEqual([expect.stringContaining('"late" reads 599.xml, which the gate "leg_599" writes')]);
  });
});

describe('a plan that is not sound', () => {
  test('names the cycle from its first declared gate', () => {
    expect(problems({ sail: ['load'], load: ['moor'], dine: ['sail'], moor: ['sail'] })).toEqual([
      'needs_cycle: gates need each other in a cycle: sail -> load -> moor -> sail; take one of these needs out',
    ]);
  });

  test('names a gate that needs itself', () => {
    expect(problems({ sail: ['sail'] })[0]).toContain('sail -> sail; take sail out of its own needs');
  });

  test('with a cycle added is never accepted', () => {
    fc.assert(
      fc.property(soundNeeds, fc.nat(), fc.nat(), (needs, first, second) => {
        const names = Object.keys(needs);
        const a = names[first % names.length] ?? '';
        const b = names[second % names.length] ?? '';
        const circular = { ...needs, [a]: [...(needs[a] ?? []), b], ...(a === b ? {} : { [b]: [...(needs[b] ?? []), a] }) };
        expect(problems(circular)[0]).toMatch(/^needs_cycle: .*: (\w+) -> .*\1;|^needs_cycle: .*: (\w+) -> \2;/);
      }),
    );
  });

  test('lists every problem at once, with its place', () => {
    const planned = planGates(
      [gateSpec({ name: 'tide', thresholds: { berths: '8..2' } }), gateSpec({ name: 'fog', thresholds: { berths: '= 8' } })],
      [],
    );
    expect(planned.ok).toBe(false);
    if (planned.ok) return;
    expect(planned.error.map(({ code }) => code)).toEqual(['threshold_invalid', 'threshold_invalid']);
    for (const problem of planned.error) {
      expect(problem.location).toEqual({ file: '.github/contract-gates.yml', line: 3, column: 3 });
      expect(problem.hint).toBeDefined();
    }
  });
});
