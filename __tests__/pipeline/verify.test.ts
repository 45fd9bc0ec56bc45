import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { inputsFrom, type RunInputs } from '../../src/config/inputs/inputs.js';
import type { VerdictFile } from '../../src/contract/generated/types.js';
import { verdictDigest } from '../../src/contract/documents/verdict-digest.js';
import { parseVerdictFile } from '../../src/contract/documents/verdict-file.js';
import { verify, type Verification } from '../../src/pipeline/verify.js';
import { verifyStep, type VerifiedStep } from '../../src/pipeline/verify-step.js';
import type { RunRequest } from '../../src/pipeline/end/run-request.js';
import { readRunContext } from '../../src/workspace/context/run-context.js';
import { temporaryWorkspace, type TemporaryWorkspace } from '../support/temporary-workspace.js';
import { runIn, worldIn } from './workspace-run.js';

const RING = { 'src/berth.ts': "import './crane.js';\n", 'src/crane.ts': "import './berth.js';\n" };
const RED_GATE = { '.github/contract-gates.yml': 'version: 1\ngates:\n  lint:\n    run: [node, -e, "process.exit(1)"]\n' };
const FOLDER = 'artifacts/ci/local';

let open: TemporaryWorkspace[] = [];
afterEach(() => {
  for (const workspace of open) workspace.remove();
  open = [];
});

/** The value of a text of JSON, however it is laid out; null for what is none. */
function meaningOf(bytes: Buffer): string | null {
  try {
    return JSON.stringify(JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
}

function folder(files: Readonly<Record<string, string>>): string {
  const workspace = temporaryWorkspace(files, { git: true });
  open.push(workspace);
  return workspace.path;
}

function requestWith(more: Partial<RunInputs>): RunRequest {
  const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  if (!inputs.ok) throw new Error('the defaults are refused');
  return { version: '0.0.0', inputs: { ...inputs.value, mode: null, ...more }, context: readRunContext({}, null), secrets: [], cancel: new AbortController().signal };
}

async function verified(root: string, more: Partial<RunInputs> = {}): Promise<Verification> {
  const result = await verify(`${FOLDER}/envelope.json`, requestWith(more), worldIn(root));
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const wrong = ({ checks }: Verification): readonly string[] => checks.filter(({ holds }) => !holds).map(({ text }) => text);
const step = (root: string, more: Partial<RunInputs> = {}): Promise<VerifiedStep> => verifyStep(requestWith(more), worldIn(root));

describe('an honest run is called honest, whatever inputs it had', () => {
  test.each<readonly [what: string, inputs: Partial<RunInputs>]>([
    ['none', {}],
    ['strict', { strict: true }],
    ['the engine hardis', { engine: 'hardis' }],
    ['a coverage threshold', { coverageRequired: 70 }],
    ['another config', { config: 'ci/gates.yml' }],
    ['mode ci', { mode: 'ci' }],
    ['no rulepack', { rulepacks: ['none'] }],
  ])('%s', async (_, inputs) => {
    const root = folder({ ...RING, 'ci/gates.yml': 'version: 1\npolicy: { strict: true, coverage_required: 90 }\n' });
    await runIn(root, { mode: null, ...inputs });
    const found = await verified(root);
    expect(wrong(found)).toStrictEqual([]);
    expect(found).toMatchObject({ verified: true, recomputed: 'tree' });
  });

  test('without verdict.json the inputs can be given, and are asked for when they are missing', async () => {
    const root = folder(RING);
    await runIn(root, { mode: null, strict: true, engine: 'hardis' });
    rmSync(join(root, FOLDER, 'verdict.json'));
    expect(wrong(await verified(root)).join()).toMatch(/settings are others.*verdict\.json.*--config, --coverage-required, --strict and --engine/);
    expect(await verified(root, { strict: true, engine: 'hardis' })).toMatchObject({ verified: true, recomputed: 'tree' });
  });

  test('other settings than those of the run are told', async () => {
    const root = folder(RING);
    await runIn(root, { mode: null, strict: true });
    expect(wrong(await verified(root, { strict: false })).join()).toContain('leave out --config, --coverage-required, --strict and --engine');
  });
});

describe('what does not fit', () => {
  test('is a file beside verdict.json that was changed or is gone, and a verdict of another envelope', async () => {
    const root = folder(RING);
    await runIn(root, { mode: null });
    const [summary, verdict] = [join(root, FOLDER, 'pr-summary.json'), join(root, FOLDER, 'verdict.json')];
    const written = readFileSync(summary);
    writeFileSync(summary, `${written.toString()} `);
    expect(await verified(root)).toMatchObject({ verified: false, recomputed: 'tree' });
    expect(wrong(await verified(root))).toStrictEqual(['pr-summary.json was changed after verdict.json was written']);
    rmSync(summary);
    expect(wrong(await verified(root))).toStrictEqual(['pr-summary.json is missing beside verdict.json']);
    writeFileSync(summary, written);
    const other = { ...JSON.parse(readFileSync(verdict, 'utf8')) as VerdictFile, signature: '0'.repeat(64) };
    writeFileSync(verdict, JSON.stringify({ ...other, digest: verdictDigest(other) }));
    expect(wrong(await verified(root))).toStrictEqual([`verdict.json beside it was written for another envelope, ${'0'.repeat(64)}`]);
  });

  test('is a config that does not hold any more', async () => {
    const root = folder(RING);
    await runIn(root, { mode: null });
    open.at(-1)?.write({ '.github/contract-gates.yml': 'version: 7\n' });
    expect(await verified(root)).toMatchObject({ verified: false, recomputed: 'file' });
    expect(wrong(await verified(root)).join()).toContain('the tree cannot be analysed again, the config does not hold');
  });

  test('is not a tree that is not that of the envelope: it is not analysed, and that is said', async () => {
    const root = folder(RING);
    await runIn(root, { mode: null });
    const again = async (version = '0.0.0'): Promise<string> => {
      const result = await verify(`${FOLDER}/envelope.json`, { ...requestWith({}), version }, worldIn(root));
      if (!result.ok) throw new Error(result.error.message);
      expect(result.value).toMatchObject({ verified: true, recomputed: 'file' });
      return result.value.checks.at(-1)?.text ?? '';
    };
    expect(await again('9.9.9')).toBe('the tree was not analysed again: it was made by version 0.0.0, and this is 9.9.9');
    const sha = open.at(-1)?.commit('High water');
    expect(await again()).toContain(`and ${sha ?? ''} is checked out here`);
    rmSync(join(root, '.git'), { recursive: true });
    expect(await again()).toBe('the tree was not analysed again: this is not a git checkout, or git is not installed');
  });
});

describe('a step of verify', () => {
  test('tells the verdict that was verified: Blocked stays Blocked', async () => {
    const root = folder({ ...RING, ...RED_GATE });
    const { facts } = await runIn(root, { mode: null });
    expect(facts.verdict.status).toBe('Blocked');
    const { holds, outputs } = await step(root);
    expect(holds).toBe(true);
    expect(outputs).toMatchObject({
      status: 'Blocked', reasons: '["gate_failed"]', gates: '{"lint":"fail","change_impact":"pass","cycles":"pass","drift":"not_run"}', 'gates-failed': '1', violations: '1', signature: facts.envelope?.meta.signature,
      'envelope-path': `${FOLDER}/envelope.json`, 'verdict-path': `${FOLDER}/verdict.json`, 'contract-path': `${FOLDER}/deployment-contract.json`, 'report-path': `${FOLDER}/gate-summary.json`, 'html-path': `${FOLDER}/report.html`,
    });
    expect((await step(root, { workingDirectory: './harbour/' })).outputs['verdict-path']).toBe(`harbour/${FOLDER}/verdict.json`);
  });

  test('tells Succeeded for a run that succeeded', async () => {
    const root = folder({ 'src/tide.ts': 'export const tide = 4;\n' });
    await runIn(root, { mode: null });
    expect(await step(root)).toMatchObject({ holds: true, outputs: { status: 'Succeeded', reasons: '[]', 'gates-failed': '0' } });
  });

  test('is red without verdict.json, and says no status', async () => {
    const root = folder({ 'src/tide.ts': 'export const tide = 4;\n' });
    await runIn(root, { mode: null });
    rmSync(join(root, FOLDER, 'verdict.json'));
    expect(await step(root)).toStrictEqual({ holds: false, outputs: { reasons: '["report_missing"]' } });
  });

  test('is red without an envelope', async () => {
    expect(await step(folder(RING))).toStrictEqual({ holds: false, outputs: { reasons: '["report_missing"]' } });
  });

  test('is red when only verdict.json was made milder', async () => {
    const root = folder({ ...RING, ...RED_GATE });
    await runIn(root, { mode: null });
    const file = join(root, FOLDER, 'verdict.json');
    const milder = { ...JSON.parse(readFileSync(file, 'utf8')) as VerdictFile, status: 'Succeeded' as const };
    writeFileSync(file, JSON.stringify(milder));
    expect(wrong(await verified(root))).toStrictEqual([expect.stringMatching(/^verdict.json beside it is not valid: \/digest: expected .*\(the file was changed after it was written/)]);
    writeFileSync(file, JSON.stringify({ ...milder, digest: verdictDigest(milder) }));
    expect(wrong(await verified(root))).toStrictEqual(['deployment-contract.json says Blocked, and verdict.json beside it Succeeded']);
    expect(await step(root)).toStrictEqual({ holds: false, outputs: { reasons: '["contract_invalid"]' } });
  });

  test('is red after any change of a byte of verdict.json that has a meaning', async () => {
    const root = folder({ ...RING, ...RED_GATE });
    await runIn(root, { mode: null });
    const file = join(root, FOLDER, 'verdict.json');
    const whole = readFileSync(file);
    const meaning = meaningOf(whole);
    const found = { changed: 0, missed: [] as number[] };
    for (let at = 0; at < whole.length; at += 7) {
      const flipped = Buffer.from(whole);
      flipped[at] = (whole[at] ?? 0) ^ (1 << at % 7);
      if (meaningOf(flipped) === meaning) continue;
      found.changed++;
      if (parseVerdictFile(flipped).ok) found.missed.push(at);
    }
    expect(found.changed).toBeGreaterThan(200);
    expect(found.missed).toEqual([]);
  });
});
