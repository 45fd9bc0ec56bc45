import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LoadedConfig } from '../../src/config/file/config-file.js';
import { findConfig, type ConfigSearch } from '../../src/config/file/find-config.js';
import { inputsFrom, type RunInputs } from '../../src/config/inputs/inputs.js';
import { resolveSettings, type Settings } from '../../src/config/settings/settings.js';
import { parseThreshold } from '../../src/gates/thresholds.js';
import { complaints, configOf } from './config-text.js';

function settings(config: LoadedConfig | null, more: Partial<RunInputs> = {}, ci = true): Settings {
  const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  if (!inputs.ok) throw new Error('defaults are refused');
  const resolved = resolveSettings({ config, inputs: { ...inputs.value, ...more }, ci, parallelism: 2 });
  if (!resolved.ok) throw new Error(resolved.error.map(({ message }) => message).join('\n'));
  return resolved.value;
}

describe('settings', () => {
  it('have every default without a config', () => {
    const found = settings(null);
    expect(found).toMatchObject({
      mode: 'ci',
      policy: { strict: false, newOnly: true, coverageRequired: null, contractRequires: [] },
      meta: { adapter: 'github-actions', engine: 'native', orgId: null },
      gates: [],
      snapshot: { untracked: 'auto', includeUntracked: false, limits: { files: 1_000_000, scanBytes: 8_388_608 } },
      selection: { declared: ['change_impact', 'cycles', 'drift'], selected: ['change_impact', 'cycles', 'drift'], leftOut: [] },
      maxParallel: 2,
      timeoutMs: null,
    });
    expect(found.rulepacks.cycles).toMatchObject({
      gateName: 'cycles',
      enabled: true,
      namedInConfig: false,
      config: { enabled: true, severity_overrides: { 'circular-dependency-detected': 'error' }, type_imports: 'ignore', ignore: [] },
      newOnly: { 'circular-dependency-detected': true },
    });
  });

  it('read what a command prints by the matchers of its gate', () => {
    const [build] = settings(configOf('version: 1\ngates: { build: { run: make, format: problem-matcher, matchers: [m.json] } }')).gates;
    expect(build?.reports).toEqual([{ files: null, format: 'problem-matcher', matchers: ['m.json'] }]);
  });

  it('give gates their defaults, in the order of declaration', () => {
    const { gates } = settings(configOf('version: 1\ngates:\n  seed: { script: ./scripts/seed.sh }\n  lint: { run: [npx, eslint], timeout: 90s, blocking: false, working_directory: packages/billing/ }'));
    expect(gates).toEqual([
      {
        name: 'seed', kind: 'script', command: 'scripts/seed.sh', description: null, needs: [], blocking: true, timeoutMs: 1_800_000, env: {}, cleanEnv: false,
        requiresEnv: [], onFork: 'run', retries: 0, ifChanged: null, phase: 'OTHER', workingDirectory: '.', thresholds: {}, warnExitCodes: [], newOnly: false, location: { file: '.github/contract-gates.yml', line: 3, column: 3 },
      },
      {
        name: 'lint', kind: 'run', command: ['npx', 'eslint'], description: null, needs: [], blocking: false, timeoutMs: 90_000, env: {}, cleanEnv: false,
        requiresEnv: [], onFork: 'run', retries: 0, ifChanged: null, phase: 'OTHER', workingDirectory: 'packages/billing', thresholds: {}, warnExitCodes: [], newOnly: false, location: { file: '.github/contract-gates.yml', line: 4, column: 3 },
      },
    ]);
  });

  it('let inputs win over the config, and remember who said what', () => {
    const found = settings(configOf('version: 1\npolicy: { strict: true, new_only: false }\nmeta: { engine: custom }'), { strict: false, engine: 'hardis' });
    expect(found.policy).toMatchObject({ strict: false, newOnly: false, contractRequires: ['tests', 'coverage'] });
    expect(found.provenance.get('/policy/strict')).toEqual({ kind: 'input', name: 'strict' });
    expect(found.provenance.get('/policy/new_only')).toMatchObject({ kind: 'file', location: { line: 2 } });
  });

  it('look at untracked files in local mode only, unless the config decides', () => {
    expect(settings(null, {}, false).snapshot.includeUntracked).toBe(true);
    expect(settings(null, { mode: 'ci' }, false).snapshot.includeUntracked).toBe(false);
    expect(settings(configOf('version: 1\nsnapshot: { untracked: include }')).snapshot.includeUntracked).toBe(true);
    expect(settings(configOf('version: 1\nsnapshot: { untracked: exclude }'), {}, false).snapshot.includeUntracked).toBe(false);
  });

  it('take rule settings, and switch a rulepack off with all its rules', () => {
    const rules = (text: string) => settings(configOf(`version: 1\nrulepacks: { cycles: { rules: { circular-dependency-detected: ${text} } } }`)).rulepacks.cycles;
    expect(rules('{ severity: warning, new_only: false }')).toMatchObject({ severity: { 'circular-dependency-detected': 'warning' }, newOnly: { 'circular-dependency-detected': false }, namedInConfig: true });
    expect(rules('off')).toMatchObject({ enabled: false });
  });

  it('hash alike whatever the mode and what cannot change a finding', () => {
    const one = settings(null, {}, true).policyDigestInput;
    expect(settings(null, { reportOnly: true, maxParallel: 9, token: 'secret-token', upload: 'never' }, false).policyDigestInput).toEqual(one);
    expect(settings(configOf('version: 1\npolicy: { strict: false }')).policyDigestInput).toEqual(one);
    expect(settings(null, { strict: true }).policyDigestInput).not.toEqual(one);
    expect(settings(null, { rulepacks: ['none'] }).policyDigestInput).not.toEqual(one);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });
});

describe('thresholds of the config', () => {
  it('are conditions by metric, with the levels of those that have one', () => {
    const thresholds = (text: string) => settings(configOf(`version: 1\ngates: { seed: { script: s.sh, thresholds: { ${text} } } }`)).gates[0];
    expect(thresholds('n: ">= 1", m: { is: "<= 2", level: warning }, k: { is: "> 3" }')).toMatchObject({ thresholds: { n: '>= 1', m: '<= 2', k: '> 3' }, thresholdLevels: { m: 'warning' } });
    expect(thresholds('n: ">= 1", k: { is: "> 3" }')).not.toHaveProperty('thresholdLevels');
  });

  it.each(['>= 8', '<=5', '== 0', '> -1.5e3', '8..20', '-1 .. 1', '>= 8, < 20', '.5..1'])('%s is read by the gates too', (condition) => {
    expect(complaints(`version: 1\ngates: { seed: { script: s.sh, thresholds: { n: ${JSON.stringify(condition)} } } }`)).toEqual([]);
    expect(parseThreshold(condition).ok).toBe(true);
  });

  it.each(['8', '=> 8', 'about 8', '8..', '>= 8 <= 9', '8..20, > 3', '>= 0x1f', ''])('%j is refused by both', (condition) => {
    expect(complaints(`version: 1\ngates: { seed: { script: s.sh, thresholds: { n: ${JSON.stringify(condition)} } } }`)).toHaveLength(1);
    expect(parseThreshold(condition).ok).toBe(false);
  });
});

describe('the config that is looked for', () => {
  const disk = (paths: readonly string[], findAbove: (path: string) => string | null = () => null): ConfigSearch => ({
    exists: (path) => paths.includes(path),
    namesIn: (folder) => paths.filter((path) => posix.dirname(path) === folder).map((path) => posix.basename(path)),
    findAbove,
  });

  it('is the one that was asked for, else the default, else none', () => {
    expect(findConfig('quality.yml', disk([], () => '../.github/contract-gates.yml'))).toEqual({ ok: true, value: 'quality.yml' });
    expect(findConfig(null, disk(['.github/contract-gates.yml'], () => '../.github/contract-gates.yml'))).toEqual({ ok: true, value: '.github/contract-gates.yml' });
    expect(findConfig(null, disk(['README.md', '.github/workflows/contract-gates.yml', 'docs/contract-gates.md']))).toEqual({ ok: true, value: null });
  });

  it.each(['.github/contract-gates.yaml', 'contract-gates.yml', '.contract-gates.yml', '.github/contract-gates.json', '.github/contract-gate.yml', '.github/Contract-Gates.yml', '.github/contract_gates.yaml'])('is not skipped in silence as %s', (path) => {
    const found = findConfig(null, disk([path]));
    expect(!found.ok && found.error.message).toContain(path);
  });

  it('is not lost when it is in a folder above: the error names it and the ways out', () => {
    const found = findConfig(null, disk([], (path) => `../../${path}`));
    expect(found).toMatchObject({ ok: false, error: { code: 'config_missing', location: { file: '../../.github/contract-gates.yml' } } });
    expect(!found.ok && found.error.message).toContain('../../.github/contract-gates.yml');
    expect(!found.ok && found.error.hint).toContain('-C ../..');
  });
});
