import { describe, expect, it } from 'vitest';
import { complaints, configOf } from './config-text.js';

/** One broken config that has it all: each problem has to come back, at its own place. */
const BROKEN = `version: 1
polcy: {}
policy:
  strict: yes
  new_only: "true"
  coverage_required: 180
  block_on: [critical]
gates:
  unit-tests:
    run: npm test
  lint:
    runs: eslint
  types:
    run: npx tsc
    script: scripts/gates/types.sh
    timeout: 5 minutes
    needs: [lnt, lint, lint, types]
    retries: 2
  setup:
    uses: actions/setup-node@v4
  coverage: { uses: coverage, with: {files: [lcov.info]} }
  seed: { run: [], env: { PORT: 8080, 1st: x }, working_directory: ../x, thresholds: { employees: 8, tasks: "about 8" } }
  cycles: { run: npx madge }
  con: { run: dir }
  slow: { run: "  ", timeout: 99h, warn_exit_codes: [0, 2, 126, 256], on_fork: sikp, phase: TEST_VALIDATE }
  empty:
  strict: { script: scripts/strict.sh, strict: true, warn_exit_codes: [2] }
rulepacks:
  drift: {}
  cylces: {}
  security: {}
  cycles:
    rules: { circular-dependency-detected: warn, other-rule: off }
    ignore: [{ paths: ["src/["] }, { paths: ["!src/**"], reason: "" }]
waivers:
  - { rule: cycels/circular-dependency-detected, path: "src/**", reason: rewrite, owner: "@quay", expires: 2027-02-30 }
  - { rule: cycles/circular-dependency, reason: " ", owner: "@quay", expires: soon }
  - { rule: lint/no-var, path: "src/[", fingerprint: abc, owner: "@quay", expires: 2027-01-31, until: never }
`;

describe('a config with many mistakes', () => {
  it('keeps the words of a selection from gates', () => {
    expect(complaints('version: 1\ngates: { all: { run: make }, none: { run: make } }\n')).toEqual([
      '2:10 the gate name all means every gate where gates are selected | write all_gate',
      '2:30 the gate name none means no gate where gates are selected | write none_gate',
    ]);
  });

  it('names each at its line and column, with what to do', () => {
    expect(complaints(BROKEN)).toMatchInlineSnapshot(`
      [
        "2:1 the key polcy does not exist | did you mean policy?",
        "4:11 policy.strict is yes, not true or false | write true or false, in lower case and without quotes",
        "5:13 policy.new_only is "true", not true or false | write true or false, in lower case and without quotes",
        "6:22 policy.coverage_required is 180, but at most 100 is allowed | write 100 or less",
        "9:3 "unit-tests" is not a name for a gate: names begin with a letter and have only a-z, 0-9 and _ | write unit_tests",
        "11:3 gate lint does not say what it does | add run: <command>, script: <path of a Gate Contract 2.0 script>, or uses: <built-in gate>",
        "12:5 the key runs of gate lint does not exist | did you mean run?",
        "15:5 gate types has run and script; exactly one of run, script and uses says what a gate does | keep one of them, or make two gates",
        "16:14 the timeout "5 minutes" is not a duration | write a whole number and s, m or h: 90s, 5m or 1h",
        "17:13 gate types needs lnt, which does not exist | did you mean lint?",
        "17:24 needs of gate types lists lint twice | keep it once",
        "17:30 gate types needs itself | remove it from needs",
        "20:5 gate setup uses actions/setup-node@v4, but gates are not actions | run the action in a step of the workflow before this one, and make the gate a run gate",
        "22:16 run of gate seed is empty | fill it, or remove the key",
        "22:33 env.PORT of gate seed is 8080, not text | put it in quotes: "8080"",
        "22:39 "1st" is not a name for an environment variable | use letters, digits and _, not beginning with a digit",
        "22:68 working_directory of gate seed: "../x" leaves the root | name a path inside the root, without ..",
        "22:74 gate seed has thresholds, but a run gate without reports has no metrics that they could judge | give it a report, make it a script gate (Gate Contract 2.0), or test the number in the command",
        "22:99 thresholds.employees of gate seed is 8, not text or a map | write a condition, for example ">= 8"",
        "22:109 the threshold "about 8" of tasks is not a condition | write ">= 8", "< 5", "== 0" or a range such as "8..20"; join several with a comma",
        "23:3 the gate name cycles belongs to the rulepack cycles | choose another name, or set rulepacks: { cycles: … }",
        "24:3 the gate name con cannot be a folder on Windows | write con_gate",
        "25:16 run of gate slow is blank | write the command",
        "25:31 timeout of gate slow: the duration 99h is longer than 24h | write at most 24h",
        "25:54 warn_exit_codes[0] of gate slow is 0, but at least 1 is needed | write 1 or more",
        "25:60 exit 126 of gate slow cannot be a warning: it says that the command could not be started | remove it",
        "25:65 warn_exit_codes[3] of gate slow is 256, but at most 255 is allowed | write 255 or less",
        "25:80 on_fork of gate slow is sikp, which is not one of its values | did you mean skip? The values are run or skip",
        "26:9 gate empty is empty, not a map | fill it, or remove the key",
        "27:40 the key strict of gate strict does not exist | strict belongs under policy",
        "27:54 gate strict has warn_exit_codes, but a script gate always exits with 0, 1 or 2 | remove it: exit 2 is its warning",
        "30:3 the key cylces of rulepacks does not exist | did you mean cycles?",
        "31:3 the rulepack security is not in this version yet: it has change-impact, cycles and drift, and external rulepacks are not loaded | remove it, or let a run gate do the check",
        "33:44 rulepacks.cycles.rules.circular-dependency-detected is warn, which is not one of its values | write off, info, warning or error",
        "33:50 the key other-rule of rulepacks.cycles.rules does not exist | the keys here are circular-dependency-detected",
        "34:14 rulepacks.cycles.ignore[0] lacks the key reason | add reason",
        "34:24 the glob "src/[" has a [ without its ] | close it, or write \\[ for the character itself",
        "34:45 the globs !src/** match nothing: a pattern with ! only removes from the ones before it | put a pattern that takes paths in before it, for example '**'",
        "34:66 rulepacks.cycles.ignore[1].reason is empty | fill it, or remove the key",
        "36:13 a waiver names the rule cycels/circular-dependency-detected, and there is no gate and no rulepack cycels | did you mean cycles/circular-dependency-detected?",
        "36:108 expires of a waiver is 2027-02-30, which is not a day of the calendar | write a day as 2027-03-31",
        "37:5 a waiver does not say what it waives | add path: <glob>, or fingerprint: <64 hex digits> as the report shows it",
        "37:13 a waiver names the rule cycles/circular-dependency, which does not exist | did you mean cycles/circular-dependency-detected?",
        "37:49 reason of a waiver is blank | say why it may stay",
        "37:79 expires of a waiver is "soon", which is not a day | write the last day on which it holds, as 2027-03-31",
        "38:5 waivers[2] lacks the key reason | add reason",
        "38:32 the glob "src/[" has a [ without its ] | close it, or write \\[ for the character itself",
        "38:54 a waiver has path and fingerprint; exactly one of them says what it waives | keep the fingerprint for one finding, or the path for a place",
        "38:54 fingerprint of a waiver is "abc", which is not a fingerprint | write the 64 hex digits that verdict.json and explain show",
        "38:96 the key until of waivers[2] does not exist | the keys here are expires, fingerprint, owner, path, reason, rule",
      ]
    `);
  });
});

describe('coverage that is required as a fraction', () => {
  const by = (config: object): readonly string[] => complaints(JSON.stringify({ version: 1, ...config }));
  const gate = (options: object): object => ({ gates: { coverage: { uses: 'coverage', with: { files: ['lcov.info'], ...options } } } });

  it.each<[config: object, complaint: string]>([
    [{ policy: { coverage_required: 0.8 } }, 'coverage_required of policy is in percent, and 0.8 % of coverage is nearly none | write 80 for 0.8 of all, and 1 or 0 for nearly nothing'],
    [gate({ required: 0.825 }), 'required of gate coverage is in percent, and 0.825 % of coverage is nearly none | write 82.5 for'],
    [gate({ changed_lines: { required: 0.9 } }), 'required of gate coverage is in percent, and 0.9 %'],
    [gate({ paths: { 'src/**': 0.57 } }), 'src/** of gate coverage is in percent, and 0.57 % of coverage is nearly none | write 57 for'],
  ])('%j', (config, complaint) => expect(by(config).join('\n')).toContain(complaint));

  it('and what is none', () => {
    for (const required of [0, 1, 1.5, 80, 100]) expect([...by({ policy: { coverage_required: required } }), ...by(gate({ required, changed_lines: { required }, paths: { 'src/**': required } }))]).toEqual([]);
  });
});

describe('a waiver', () => {
  const of = (waiver: Readonly<Record<string, string>>): readonly string[] =>
    complaints(JSON.stringify({ version: 1, gates: { lint: { run: 'eslint' } }, waivers: [{ rule: 'lint/no-var', reason: 'rewrite', owner: '@quay', expires: '2027-01-31', ...waiver }] }));

  it.each(['lint/no-var', 'lint/@quay/no-var', 'cycles/circular-dependency-detected', 'drift/undeclared-import', 'change-impact/wide-impact'])('of %s at a path, or of one finding, is accepted', (rule) => {
    expect(of({ rule, path: 'src/**' })).toEqual([]);
    expect(of({ rule, fingerprint: 'a'.repeat(64) })).toEqual([]);
  });

  it.each([
    [{ path: '!src/**' }, 'begins with !, so it would waive everything else'],
    [{ path: '' }, 'path'],
    [{ path: 'src/**', owner: ' ' }, 'owner of a waiver is blank | name who answers for it'],
    [{ path: 'src/**', owner: '' }, 'owner'],
    [{ path: 'src/**', expires: '2026-02-29' }, 'not a day of the calendar'],
    [{ path: 'src/**', expires: '12027-01-31' }, 'expires'],
    [{ path: 'src/**', rule: 'no-var' }, 'rule'],
    [{ path: 'src/**', rule: '/no-var' }, 'rule'],
    [{ path: 'src/**', rule: 'lint/' }, 'rule'],
    [{ path: 'src/**', rule: 'tides/no-var' }, 'there is no gate and no rulepack tides | the names are lint,'],
    [{ path: 'src/**', rule: 'cycles/xyzzy' }, 'does not exist | the rules of cycles are circular-dependency-detected'],
    [{ path: 'src/**', fingerprint: 'a'.repeat(64) }, 'exactly one of them'],
    [{}, 'does not say what it waives'],
  ])('%j is refused, once', (waiver, message) => {
    const found = of(waiver);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });
});

describe('a single mistake', () => {
  it.each([
    ['version: 2', '1:10 version is 2, which is not one of its values | write 1'],
    ['version: "1"', '1:10 version is "1", not a whole number'],
    ['policy: {}', '1:1 the config file .github/contract-gates.yml lacks the key version | add the line version: 1'],
    ['version: 1\ngates: []', '2:8 gates is a list, not a map | write each gate below its name, without hyphens: lint: { run: npx eslint . }'],
    ['version: 1\ngates: { lint: eslint }', '2:16 gate lint is eslint, not a map | write what it does below lint, as run: eslint'],
    ['version: 1\ngates:\n  lint:\n   run: eslint\n  timeout: 5m', '5:12 gate timeout is 5m, not a map | timeout is a key of a gate: indent it like the other keys of its gate'],
    ['version: 1\nrulepacks: [cycles]', '2:12 rulepacks is a list, not a map | write a map: { change-impact: …, cycles: …, drift: … }'],
    ['version: 1\nrulepacks: { drift: off }', '2:21 rulepacks.drift is off, not a map | write drift: { enabled: false }'],
    ['version: 1\nrulepacks: { cycles: { ignore: ["dist/**"] } }', '2:33 rulepacks.cycles.ignore[0] is "dist/**", not a map | write a map: { paths: …, reason: … }'],
    ['version: 1\nwaivers: { lint/no-var: never }', '2:10 waivers is a map, not a list | write a list, each entry behind a hyphen'],
    ['version: 1\nwaivers: [lint/no-var]', '2:11 waivers[0] is lint/no-var, not a map | write a map; its keys are expires, fingerprint, owner, path, reason, rule'],
    ['version: 1\ngates: { lint: { run: eslint, report: r.xml } }', '2:39 report of gate lint is r.xml, not a map or a list | write a map: { files: …, format: …, matchers: … }'],
    ['version: 1\ngates: { lint: { run: eslint, env: [A=b] } }', '2:36 env of gate lint is a list, not a map | write a map: env: { <name>: … }'],
    ['version: 1\ngates: { cov: { uses: coverage, with: { files: [l.info], required: "80%" } } }', '2:68 with.required of gate cov is "80%", not a number | write 80, without quotes'],
    ['version: 1\ngates: { unit: { uses: tests, with: { files: [r.xml], format: jnit } } }', '2:63 with.format of gate unit is jnit, which is not one of its values | did you mean junit?'],
    ['version: 1\ngates: { lint: { run: 5 } }', '2:23 run of gate lint is 5, not text or a list'],
    ['version: 1\nmeta: { org_id: 00012 }', '2:17 meta.org_id is 00012, not text | put it in quotes: "00012"'],
    ['version: 1\ngates: { lint: { run: [node, 5] } }', '2:30 run[1] of gate lint is 5, not text | put it in quotes: "5"'],
    ['version: 1\nrulepacks: { change-impact: { wide_impact: 40 } }', '2:44 rulepacks.change-impact.wide_impact is 40, not text | write it as a share: 40%'],
    ['version: 1\nrulepacks: { change-impact: { wide_impact: 101% } }', '2:44 wide_impact is "101%", which is not a share | write a share from 0% to 100%, such as 40% or 12.5%'],
    ['version: 1\nrulepacks: { change-impact: { wide_impact: 0.29 } }', '2:44 rulepacks.change-impact.wide_impact is 0.29, not text | write it as a share: 29%'],
    ['version: 1\ngates: { lint: { run: eslint, timeout: 300 } }', '2:40 timeout of gate lint is 300, not text | write it with its unit: 300s, 300m or 300h'],
    ['version: 1\ngates: { lint: { run: eslint, timeout: 1.5 } }', '2:40 timeout of gate lint is 1.5, not text | write a whole number and s, m or h: 90s, 5m or 1h'],
    ['version: 1\ngates: { lint: { run: true } }', '2:23 run of gate lint is true, not text or a list | put it in quotes: "true"'],
    ['version: 1\ngates: { lint: { run: eslint, on_fork: false } }', '2:40 on_fork of gate lint is false, which is not one of its values | write run or skip'],
    ['version: 1\nsnapshot: { untracked: true }', '2:24 snapshot.untracked is true, which is not one of its values | write auto, include or exclude'],
    ['version: 1\npolicy: { block_on: [1] }', '2:22 policy.block_on[0] is 1, which is not one of its values | write critical, high, medium or low'],
    ['version: 1\nrulepacks: { drift: { rules: { missing-lock: true } } }', '2:46 rulepacks.drift.rules.missing-lock is true, not text or a map | write off, info, warning or error'],
    ['version: 1\nrulepacks: { drift: false }', '2:21 rulepacks.drift is false, not a map | write drift: { enabled: false }'],
    ['version: 1\ngates: { lint: { run: eslint, warn_exit_codes: 2 } }', '2:48 warn_exit_codes of gate lint is 2, not a list | write a list: [2]'],
    ['version: 1\ngates: { lint: { run: "npx\\0" } }', '2:23 run holds a NUL character'],
    ['version: 1\ngates: { seed: { script: C:\\gates\\seed.ps1 } }', '2:26 script of gate seed: "C:\\\\gates\\\\seed.ps1" uses \\ between names'],
    ['version: 1\ngates: { seed: { script: /opt/seed.sh } }', '2:26 script of gate seed: "/opt/seed.sh" is absolute'],
    ['version: 1\ngates: { lint: { run: eslint, needs: [change-impact] } }', '2:39 gate lint needs change-impact, which does not exist | did you mean change_impact?'],
    ['version: 1\ngates: { lint: { run: eslint, needs: "cycles, drift" } }', '2:38 needs of gate lint is "cycles, drift", not a list | write a list: [cycles, drift]'],
    ['version: 1\ngates: { lint: { run: eslint, if_changed: "src/**, docs/**" } }', '2:43 if_changed of gate lint is "src/**, docs/**", not a list | write a list: ["src/**, docs/**"]'],
    ['version: 1\nrulepacks: { cycles: { ignore: "src/**" } }', '2:32 rulepacks.cycles.ignore is "src/**", not a list | write a list: [{ paths: …, reason: … }]'],
    ['version: 1\ngates: { lint: { run: eslint, needs: [cycle] } }', '2:39 gate lint needs cycle, which does not exist | did you mean cycles?'],
    ['version: 1\nrulepacks: { cycles: { enabled: false } }\ngates: { lint: { run: eslint, needs: [cycles] } }', '3:39 gate lint needs the rulepack cycles, which is switched off'],
    ['version: 1\nrulepacks: { cycles: { rules: { circular-dependency-detected: 3 } } }', '2:63 rulepacks.cycles.rules.circular-dependency-detected is 3, not text or a map'],
    ['version: 1\nrulepacks: { cycles: { rules: { circular-dependency-detected: { sevrity: info } } } }', 'did you mean severity?'],
    ['version: 1\nrulepacks: { change-impact: { rules: { module-impacted: { severity: info, new_only: true } } } }', 'remove it: what a change reaches is always new'],
    ['version: 1\nrulepacks: { drift: { rules: { dependency-added: { severity: error, new_only: false } } } }', 'remove it: dependency-added compares with the base itself, all that it finds is new'],
    ['version: 1\nrulepacks: { drift: { rules: { protected-path-changed: { new_only: true } } } }', 'remove it: protected-path-changed compares with the base itself, all that it finds is new'],
    ['version: 1\nsnapshot: { limits: { files: 0 } }', '2:30 snapshot.limits.files is 0, but at least 1 is needed'],
    ['version: 1\ntimeout: 5m', '2:1 the key timeout does not exist | timeout belongs under a gate in gates'],
    ['version: 1\ngates:\n  lint:\n    run: |\n      # npx eslint .\n', '4:10 run of gate lint is blank but for comments | write the command'],
    ['version: 1\nrulepacks: { change-impact: { rules: { wide_impact: error } } }', '2:40 the key wide_impact of rulepacks.change-impact.rules does not exist | did you mean wide-impact?'],
    ['version: 1\ngates:\n  lint: &lint\n    run: eslint\n', '3:9 the config uses the anchor &lint'],
    ['version: 1\nextends: base.yml', '2:10 extends is not a list | write extends: [base.yml]'],
    ['version: 1\nextends: [5]', '2:11 extends lists something that is not a path'],
  ])('%j', (text, complaint) => {
    const found = complaints(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(complaint);
  });
});

describe('a config that is right', () => {
  it.each([
    'version: 1',
    '{"version": 1, "gates": {"lint": {"run": ["npx", "eslint"]}}}',
    '{\n\t"version": 1,\n\t"policy": {"strict": true}\n}',
    '\uFEFFversion: 1\n',
    'version: 1\r\npolicy:\r\n  strict: true\r\n',
    'version: 1\ngates: { lint: { run: eslint, phase: OTHER, needs: [cycles] } }',
    'version: 1\nrulepacks: { cycles: { rules: { circular-dependency-detected: off } } }',
    'version: 1\ngates: {}',
  ])('%j', (text) => {
    expect(configOf(text).data.version).toBe(1);
  });
});
