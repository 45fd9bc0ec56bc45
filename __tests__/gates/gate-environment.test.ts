import { describe, expect, test } from 'vitest';
import { gateEnvironment, missingVariables } from '../../src/gates/gate-environment.js';
import { gateSpec } from './harbour.js';

const STEP = {
  PATH: '/usr/bin',
  HOME: '/home/mara',
  CI: 'true',
  GITHUB_SHA: 'c0ffee',
  GITHUB_REPOSITORY: 'ferries/pier',
  GITHUB_OUTPUT: '/tmp/out',
  GITHUB_ENV: '/tmp/env',
  GITHUB_PATH: '/tmp/path',
  GITHUB_STATE: '/tmp/state',
  GITHUB_STEP_SUMMARY: '/tmp/summary',
  GITHUB_ARTIFACTS: '/tmp/artifacts',
  GITHUB_ARTIFACTS_LIST: '/tmp/list',
  ACTIONS_RUNTIME_TOKEN: 'runtime',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example',
  INPUT_TOKEN: 'token',
  'INPUT_ARTIFACT-NAME': 'gates',
  HARBOUR_KEY: 'winter',
};
const spec = (known: Partial<Parameters<typeof gateSpec>[0]> = {}): ReturnType<typeof gateSpec> => gateSpec({ name: 'timetable', ...known });

describe('the environment of a gate', () => {
  test('is the step\'s without our keys and the command files', () => {
    expect(Object.keys(gateEnvironment(spec(), STEP)).sort()).toEqual(['CI', 'GITHUB_REPOSITORY', 'GITHUB_SHA', 'HARBOUR_KEY', 'HOME', 'PATH']);
  });

  test('withholds them in any spelling', () => {
    expect(gateEnvironment(spec(), { Actions_Runtime_Token: 'x', input_token: 'y', github_output: 'z' })).toEqual({});
  });

  test('with clean_env is the bare list, what the gate requires, and its own env', () => {
    const rules = spec({ cleanEnv: true, requiresEnv: ['HARBOUR_KEY', 'INPUT_TOKEN'], env: { BERTH: '4' } });
    expect(gateEnvironment(rules, STEP)).toEqual({ BERTH: '4', CI: 'true', HARBOUR_KEY: 'winter', HOME: '/home/mara', PATH: '/usr/bin' });
  });

  test('with clean_env keeps what Windows needs, in its spelling', () => {
    const windows = { Path: 'C:\\Windows', SystemRoot: 'C:\\Windows', 'ProgramFiles(x86)': 'C:\\Program Files (x86)', PATHEXT: '.EXE', Berth: '4' };
    const { Berth: _, ...bare } = windows;
    expect(gateEnvironment(spec({ cleanEnv: true }), windows)).toEqual(bare);
  });

  test('has one spelling of a name on Windows, the gate\'s', () => {
    expect(gateEnvironment(spec({ env: { PATH: 'D:\\tools' } }), { Path: 'C:\\Windows', SystemRoot: 'C:\\Windows' })).toEqual({
      PATH: 'D:\\tools',
      SystemRoot: 'C:\\Windows',
    });
  });
});

describe('requires_env', () => {
  const missing = (requiresEnv: readonly string[], environment: Record<string, string>): string[] =>
    missingVariables(spec({ requiresEnv }), environment).map(({ name }) => name);

  test('names what is absent or empty, in declared order', () => {
    expect(missing(['TIDE', 'BERTH', 'HARBOUR_KEY'], { BERTH: '', HARBOUR_KEY: 'winter' })).toEqual(['TIDE', 'BERTH']);
  });

  test('minds the case except on Windows', () => {
    expect(missing(['harbour_key'], { HARBOUR_KEY: 'winter' })).toEqual(['harbour_key']);
    expect(missing(['harbour_key'], { HARBOUR_KEY: 'winter', SYSTEMROOT: 'C:\\Windows' })).toEqual([]);
  });

  test('says that some names are never passed', () => {
    expect(missingVariables(spec({ requiresEnv: ['INPUT_TOKEN'] }), {})[0]?.nextAction).toContain('never passed');
    expect(missingVariables(spec({ requiresEnv: ['TIDE_TOKEN'] }), {})[0]?.nextAction).toContain('set TIDE_TOKEN in the env of the step');
  });
});
