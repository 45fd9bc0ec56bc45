import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleProblems } from '../../src/config/file/config-rules.js';
import { mayBreakRules } from '../../src/config/file/may-break-rules.js';
import type { ConfigValue } from '../../src/config/yaml/yaml-tree.js';
import type { ConfigFile } from '../../src/contract/generated/types.js';
import { provesFit } from '../../src/contract/schema/proves-fit.js';
import { configSchema, valuesOf } from './config-values.js';

const names = fc.constantFrom('quay', 'tide', 'pier', 'con', 'lpt1', 'com', 'all', 'none', 'cycles', 'change_impact');
const free = { description: 'Ferries', blocking: false, retries: 2, env: { TZ: 'UTC' }, clean_env: true, requires_env: ['PIER'], on_fork: 'skip', phase: 'FINALIZE_VERIFY' } as const;

/** Gates as people write them, with what the rules are about. */
const gate = fc.record(
  {
    run: fc.constantFrom<unknown>('make', ' ', '# make', '', ['make', ''], [' ', 'make'], ['# make'], []),
    needs: fc.uniqueArray(fc.oneof(names, fc.constantFrom('drift', 'constructor')), { maxLength: 2 }),
    timeout: fc.constantFrom('30s', '24h', '25h', '1440m', '1441m', '86401s'),
    script: fc.constant('ci/quay.sh'),
    uses: fc.constant('tests'),
    format: fc.constantFrom('sarif', 'problem-matcher'),
    matchers: fc.constant(['m.json']),
    report: fc.constant({ files: ['[z-a]'], format: 'lcov' }),
    thresholds: fc.constant({ depth: '>= 8' }),
    warn_exit_codes: fc.constantFrom([3], [127]),
    working_directory: fc.constantFrom('pier', '../pier'),
    if_changed: fc.constantFrom(['src/**'], ['[z-a]']),
    allow_old: fc.boolean(),
    with: fc.constant({}),
    artifacts: fc.constant([{ path: '[z-a]' }]),
  },
  { requiredKeys: [] },
);
const plainGate = fc.tuple(fc.record({ run: fc.constantFrom<unknown>('make', ['make', ' ']) }), fc.subarray(Object.entries(free)), fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: gate }))
  .map(([own, switches, more]) => ({ ...own, ...Object.fromEntries(switches), ...more }));
const config = fc.record(
  {
    version: fc.constant(1),
    gates: fc.dictionary(names, fc.oneof(gate, plainGate), { maxKeys: 3 }),
    policy: fc.oneof({ weight: 4, arbitrary: fc.constant({ strict: true }) }, { weight: 1, arbitrary: fc.constant({ baseline: '../x.json' }) }),
    rulepacks: fc.constantFrom<unknown>({ cycles: { enabled: false } }, { drift: { new_only: false } }, { drift: { schemas: ['[z-a]'] } }, { cycles: { ignore: [{ paths: ['[z-a]'], reason: 'old' }] } }),
    waivers: fc.constantFrom<unknown>([], [{ rule: 'quay/depth', path: 'src/**', reason: ' ', owner: 'Mara', expires: '2027-02-30' }]),
  },
  { requiredKeys: ['version'] },
);

describe('a config that breaks no rule for certain', () => {
  test('is one about which the rules say nothing', () => {
    const seen = { plain: 0, sound: 0, broken: 0 };
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: config as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: valuesOf(configSchema, 1000) }), (value) => {
        if (!provesFit(configSchema, value)) return;
        const problems = ruleProblems(value as ConfigValue, new Map());
        const isPlain = !mayBreakRules(value as ConfigFile);
        if (isPlain) expect(problems, JSON.stringify(value)).toEqual([]);
        seen[isPlain ? 'plain' : problems.length === 0 ? 'sound' : 'broken'] += 1;
      }),
      { numRuns: 4000 },
    );
    expect(Math.min(...Object.values(seen)), JSON.stringify(seen)).toBeGreaterThan(3);
  });

  test('may have every switch that no rule is about, needs and a timeout', () => {
    expect(mayBreakRules({ version: 1, gates: { quay: { run: 'make', timeout: '24h', ...free, requires_env: [...free.requires_env] }, tide: { run: ['make', 'tide'], needs: ['quay'] } }, rulepacks: { cycles: { enabled: true } } })).toBe(false);
  });

  test.each<[string, ConfigFile]>([
    ['a waiver', { version: 1, waivers: [{ rule: 'quay/depth', path: 'src', reason: 'old', owner: 'Mara', expires: '2027-03-31' }] }],
    ['a baseline', { version: 1, policy: { baseline: 'known.json' } }],
    ['a list of a rulepack', { version: 1, rulepacks: { drift: { schemas: ['schemas/**'] } } }],
    ['a gate of another kind', { version: 1, gates: { quay: { script: 'ci/quay.sh' } } }],
    ['a need that is not a gate', { version: 1, gates: { quay: { run: 'make', needs: ['cycles'] } } }],
    ['a need of itself', { version: 1, gates: { quay: { run: 'make', needs: ['quay'] } } }],
    ['a name that a rulepack has', { version: 1, gates: { drift: { run: 'make' } } }],
    ['a name that Windows has', { version: 1, gates: { nul: { run: 'make' } } }],
    ['a blank command', { version: 1, gates: { quay: { run: [' '] } } }],
    ['a command of comments alone', { version: 1, gates: { quay: { run: '# npx eslint .\n\n  # npm test\n' } } }],
    ['a timeout of days', { version: 1, gates: { quay: { run: 'make', timeout: '48h' } } }],
    ['a key that is new', { version: 1, gates: { quay: { run: 'make', if_changed: ['src/**'] } } }],
  ])('has not %s', (_, value) => {
    expect(mayBreakRules(value)).toBe(true);
  });
});
