import { describe, expect, test } from 'vitest';
import { inputsFrom, type RunInputs } from '../../src/config/inputs/inputs.js';
import { resolveSettings } from '../../src/config/settings/settings.js';
import { complaints, configOf } from './config-text.js';

function settings(text: string, more: Partial<RunInputs> = {}) {
  const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  if (!inputs.ok) throw new Error('defaults are refused');
  const resolved = resolveSettings({ config: configOf(text), inputs: { ...inputs.value, ...more }, ci: true, parallelism: 2 });
  if (!resolved.ok) throw new Error(resolved.error.map(({ message }) => message).join('\n'));
  return resolved.value;
}

describe('settings of gates that judge data', () => {
  test('have thresholds with and without a level, and artifacts with the lines that declare them', () => {
    const [gate] = settings([
      'version: 1', 'gates:', '  seed:', '    uses: metrics', '    with: { metrics: { hands: { files: [crew.csv], select: "*" } } }',
      '    thresholds: { hands: ">= 8", ships: { is: "2..5", level: warning }, quays: { is: "> 0" } }', '    artifacts:', '      - path: out/*.json', '        type: report', '        owner: platform',
    ].join('\n')).gates;
    expect(gate).toMatchObject({
      kind: 'uses', uses: 'metrics', thresholds: { hands: '>= 8', ships: '2..5', quays: '> 0' }, thresholdLevels: { ships: 'warning' },
      artifacts: [{ path: 'out/*.json', type: 'report', intent: 'create', owner: 'platform', sources: { path: '.github/contract-gates.yml:8', type: '.github/contract-gates.yml:9', owner: '.github/contract-gates.yml:10' } }],
    });
  });

  test('count jobs among what is declared and can be left out', () => {
    const needs = [{ id: 'build', result: 'success' }, { id: 'docs', result: 'skipped' }];
    const text = 'version: 1\njobs: { allow_skipped: [docs] }\ngates: { lint: { run: npx eslint . } }';
    expect(settings(text, { needs })).toMatchObject({
      jobs: [{ name: 'job_build', mayBeSkipped: false }, { name: 'job_docs', mayBeSkipped: true }], selection: { declared: ['lint', 'job_build', 'job_docs', 'change_impact', 'cycles', 'drift'], leftOut: [] },
    });
    expect(settings(text, { needs, gates: ['-job_docs'] }).selection).toMatchObject({ selected: ['lint', 'job_build', 'change_impact', 'cycles', 'drift'], leftOut: ['job_docs'] });
    expect(settings(text).jobs).toEqual([]);
  });
});

test('what is wrong with them is told at its place, with what to do', () => {
  expect(complaints(`version: 1
jobs: { allow_skipped: ["1x", a, a], skip: [b] }
gates:
  a: { run: x, artifacts: [{ path: "!out", type: t, owner: o }, { path: "../x", type: t, owner: o, intent: make }, { path: "out/[", type: t }] }
  b: { uses: metrics, allow_old: true, with: { metrics: { m: { files: ["["], select: 3, aggregate: avg }, n: { select: "*" } } }, thresholds: { m: { is: about 8 }, n: { level: warning } } }
  c: { uses: freeze_window, with: { windows: [fri, { reason: x }], files: [x] } }
  d: { uses: payload_contracts, with: { files: [x], kinds: { "[": gate-result, "x": gate } } }
  e: { uses: schema_validation }
`)).toEqual([
    '2:25 "1x" is not an id of a job | write the id as the workflow has it under jobs, not its name',
    '2:34 jobs.allow_skipped lists a twice | keep it once',
    '2:38 the key skip of jobs does not exist | the keys here are allow_skipped',
    "4:36 the globs !out match nothing: a pattern with ! only removes from the ones before it | put a pattern that takes paths in before it, for example '**'",
    '4:73 the glob "../x" leaves the root with .. | name files inside the root',
    '4:108 artifacts[1].intent of gate a is make, which is not one of its values | write create, update, validate or deprecate',
    '4:116 artifacts[2] of gate a lacks the key owner | add owner',
    '4:124 the glob "out/[" has a [ without its ] | close it, or write \\[ for the character itself',
    '5:23 gate b has allow_old, but uses: metrics takes files of any age | remove it',
    '5:72 the glob "[" has a [ without its ] | close it, or write \\[ for the character itself',
    '5:86 with.metrics.m.select of gate b is 3, not text | put it in quotes: "3"',
    '5:100 with.metrics.m.aggregate of gate b is avg, which is not one of its values | write count, sum, min, max, distinct or value',
    '5:107 with.metrics.n of gate b lacks the key files | add files',
    '5:154 the threshold "about 8" of m is not a condition | write ">= 8", "< 5", "== 0" or a range such as "8..20"; join several with a comma',
    '5:165 thresholds.n of gate b lacks the key is | add is',
    '6:47 with.windows[0] of gate c is fri, not a map | write a map: { reason: …, when: … }',
    '6:52 with.windows[1] of gate c lacks the key when | add when',
    '6:68 uses: freeze_window of gate c has no option files | its options are windows, time_zone',
    '7:62 the glob "[" has a [ without its ] | close it, or write \\[ for the character itself',
    '7:85 with.kinds.x of gate d is gate, which is not one of its values | write task-span-contract, handoff-contract, artifact-intent or gate-result',
    '8:3 uses: schema_validation of gate e lacks the option files | add with: { files: ... }',
  ]);
});

test('a glob that cannot be used is told at its own line, also behind an entry that is no glob', () => {
  expect(complaints('version: 1\ngates:\n  a:\n    uses: tests\n    with:\n      files:\n        - ""\n        - "out/["\nrulepacks:\n  cycles:\n    ignore:\n      - reason: old\n        paths:\n          - 3\n          - "old/["\n')).toEqual([
    '7:11 with.files[0] of gate a is empty | fill it, or remove the key',
    '8:11 the glob "out/[" has a [ without its ] | close it, or write \\[ for the character itself',
    '14:13 rulepacks.cycles.ignore[0].paths[0] is 3, not text | put it in quotes: "3"',
    '15:13 the glob "old/[" has a [ without its ] | close it, or write \\[ for the character itself',
  ]);
});

test('an option that no built-in gate has: the hint names those of the gate that has it, or how its format is written', () => {
  expect(complaints(`version: 1
gates:
  a: { uses: tests, with: { junit: out/*.xml, files: [out/*.xml] } }
  b: { uses: static_analysis, with: { files: [a.sarif], level: error, matcher: [m.json] } }
  c: { uses: nothing, with: { files: [a], zone: x } }
`)).toEqual([
    '3:29 the key junit of with of gate a does not exist | write the paths as a list under files, and format: junit',
    '4:57 the key level of with of gate b does not exist | the keys here are files, format, matchers, block_on',
    '4:71 the key matcher of with of gate b does not exist | did you mean matchers?',
    expect.stringMatching(/^5:14 uses of gate c/u),
    expect.stringMatching(/^5:43 the key zone of with of gate c does not exist \| (?:did you mean|the keys here are) /u),
  ]);
});
