import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS, renderInputTable, renderOutputTable } from '../../src/config/inputs/input-table.js';
import { readInputs } from '../../src/config/inputs/inputs.js';

async function inputs(env: Record<string, string>) {
  const read = await readInputs(env);
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  return read.value;
}

describe('action.yml', () => {
  const text = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8');
  const action = parse(text) as {
    name: string;
    description: string;
    branding: Record<string, string>;
    runs: Record<string, string>;
    inputs: Record<string, { description: string; required: boolean; default: string }>;
    outputs: Record<string, { description: string }>;
  };

  it('has the inputs and outputs of the table, in its order, and no others', () => {
    expect(Object.entries(action.inputs).map(([name, { description, required, default: value }]) => ({ name, description, required, default: value }))).toEqual(
      INPUTS.map(({ name, description, default: value }) => ({ name, description, required: false, default: value })),
    );
    expect(Object.entries(action.outputs).map(([name, { description }]) => ({ name, description }))).toEqual(OUTPUTS);
  });

  it('runs the bundle on Node 24, with what the Marketplace wants', () => {
    expect(action.name).toBe('Contract Gates');
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
    expect(action.branding).toEqual({ icon: 'check-circle', color: 'green' });
    expect(action.description.length).toBeLessThan(125);
  });
});

describe('the inputs of a step', () => {
  it('are the defaults of the table when nothing is set', async () => {
    expect(await inputs({})).toEqual({
      command: 'run', mode: null, config: null, gates: ['all'], rulepacks: ['all'], workingDirectory: '.', needs: null, base: null, asOf: null, strict: null, cache: null, reportOnly: false,
      maxParallel: null, coverageRequired: null, timeoutMs: null, token: null, summary: true, annotations: 'new', upload: 'always', artifactName: null, retentionDays: null,
      adapter: null, engine: null, orgId: null,
      comment: 'off', checkRun: false, uploadSarif: false, formats: [], trend: { kind: 'artifact' }, otlpEndpoint: null,
    });
  });

  it('come from INPUT_ variables, upper case, hyphens kept', async () => {
    const read = await inputs({
      'INPUT_COMMAND': 'verify', 'INPUT_WORKING-DIRECTORY': 'packages/billing', 'INPUT_GATES': 'lint, unit_tests\n-slow', 'INPUT_STRICT': 'True',
      'INPUT_MAX-PARALLEL': '4', 'INPUT_TIMEOUT': '5m', 'INPUT_TOKEN': 'secret-token', 'INPUT_RETENTION-DAYS': '7', 'INPUT_ORG-ID': '00D000000000001', 'INPUT_UPLOAD': ' never ',
    });
    expect(read).toMatchObject({
      command: 'verify', workingDirectory: 'packages/billing', gates: ['lint', 'unit_tests', '-slow'], strict: true, maxParallel: 4, timeoutMs: 300_000,
      token: 'secret-token', retentionDays: 7, orgId: '00D000000000001', upload: 'never',
    });
  });

  it('are all reported when wrong, each with its name and what is allowed', async () => {
    const read = await readInputs({
      'INPUT_COMMAND': 'plan', 'INPUT_ANNOTATIONS': 'nwe', 'INPUT_STRICT': 'yes', 'INPUT_MAX-PARALLEL': '0', 'INPUT_TIMEOUT': '5 min', 'INPUT_RETENTION-DAYS': '9e9',
      'INPUT_BASE': '--upload-pack=touch', 'INPUT_ARTIFACT-NAME': 'gates/main', 'INPUT_CONFIG': 'a\nb',
    });
    if (read.ok) throw new Error('accepted');
    expect(read.error.map(({ message, hint }) => `${message} | ${hint}`)).toEqual([
      'the input command is "plan", which is not run or verify | write run or verify',
      'the input config is "a\\nb", which has a line end or control character | write it on one line',
      'the input base is "--upload-pack=touch", which is not a name of a commit | write a branch, a tag or a commit id',
      'the input strict is "yes", which is not true or false | write true or false',
      'the input max-parallel is "0", which is not a whole number from 1 to 256 | write a number from 1 to 256',
      'the input timeout is "5 min", which is not a duration | write 90s, 5m or 1h, at most 24h',
      'the input annotations is "nwe", which is not new, all or off | did you mean new?',
      'the input artifact-name is "gates/main", which has a character that artifacts cannot have | leave out " : < > | * ? \\ and /',
      'the input retention-days is "9e9", which is not a whole number from 1 to 400 | write a number from 1 to 400',
    ]);
  });

  it('of an artifact is refused where no file could have its name', async () => {
    const nameOf = async (name: string) => readInputs({ 'INPUT_COMMAND': 'run', 'INPUT_ARTIFACT-NAME': name });
    expect(await nameOf('x'.repeat(248))).toMatchObject({ ok: true });
    expect(await nameOf('ü'.repeat(124))).toMatchObject({ ok: true });
    for (const name of ['x'.repeat(249), 'ü'.repeat(125)]) {
      expect(await nameOf(name)).toMatchObject({ ok: false, error: [{ message: expect.stringContaining('is too long for the name of a file') as string, hint: 'write at most 248 bytes' }] });
    }
  });
});

describe('the tables for the README', () => {
  it('have one row for each input and output', () => {
    expect(renderInputTable().trim().split('\n')).toHaveLength(INPUTS.length + 2);
    expect(renderOutputTable().trim().split('\n')).toHaveLength(OUTPUTS.length + 2);
    expect(renderInputTable()).toContain('| `token` | `${{ github.token }}` |');
    expect(renderInputTable()).not.toMatch(/<[a-z]/u);
  });
});
