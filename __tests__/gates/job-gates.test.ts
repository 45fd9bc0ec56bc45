import { describe, expect, test } from 'vitest';
import { jobGates } from '../../src/config/settings/job-gates.js';
import { readJobResults } from '../../src/config/inputs/job-results.js';
import type { JobSpec } from '../../src/contract/verdict/gate-record.js';
import { jobRecord } from '../../src/gates/job-gate.js';
import { planGates } from '../../src/gates/plan.js';
import { readInputs } from '../../src/config/inputs/inputs.js';

function record(result: string, mayBeSkipped = false) {
  const spec: JobSpec = { name: 'job_dredge', job: 'dredge', result, mayBeSkipped };
  return jobRecord({ kind: 'job', name: spec.name, needs: [], spec });
}

/** What `toJSON(needs)` gives for these results. */
function needs(results: Readonly<Record<string, string>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(results).map(([id, result]) => [id, { result, outputs: {} }])), null, 2);
}

describe('a job that this one needs', () => {
  test.each([
    ['success', 'pass', []],
    ['failure', 'fail', ['gate_failed']],
    ['cancelled', 'cancelled', ['gate_cancelled']],
    ['skipped', 'fail', ['gate_failed']],
    ['neutral', 'error', ['gate_error']],
    ['Success', 'error', ['gate_error']],
  ])('that ended as %s is %s', (result, outcome, codes) => {
    const ended = record(result);
    expect(ended.outcome).toBe(outcome);
    expect(ended.reasons.map(({ code }) => code)).toEqual(codes);
    expect(ended.findings.filter(({ level }) => level === 'error')).toHaveLength(codes.length);
  });

  test('may be skipped only when the config says so, and then the rule is told', () => {
    expect(record('skipped', true)).toMatchObject({ outcome: 'skipped', skippedBy: 'jobs.allow_skipped: dredge', reasons: [] });
    for (const result of ['failure', 'cancelled', 'neutral']) expect(record(result, true).outcome).not.toBe('skipped');
  });
});

describe('the input needs', () => {
  test('gives jobs sorted by id, whatever their outputs hold', () => {
    const read = readJobResults('{"quay": {"result": "success", "outputs": {"result": "failure"}}, "berth": {"outputs": {}, "result": "skipped"}}');
    expect(read).toEqual({ ok: true, value: [{ id: 'berth', result: 'skipped' }, { id: 'quay', result: 'success' }] });
  });

  test.each([
    ['{}', 'names no job'],
    ['null', 'not an object'],
    ['[]', 'not an object'],
    ['Object', 'cannot be read'],
    ['{"quay": {"result": "success"', 'cannot be read'],
    ['{"quay": {"result": "success"}, "quay": {"result": "success"}}', 'appears twice'],
    ['{"quay": {}}', 'does not say the result of the job quay'],
    ['{"quay": {"result": ""}}', 'does not say the result'],
    ['{"quay": {"result": ["success"]}}', 'does not say the result'],
    ['{"quay": null}', 'does not say the result'],
    ['{"__proto__": {"result": "success"}, "1st": {"result": "success"}}', 'not an id of a job'],
    [`{"quay": ${'['.repeat(5000)}`, 'nested deeper'],
  ])('%s is refused', (text, what) => {
    const read = readJobResults(text);
    if (read.ok) throw new Error('it was accepted');
    expect(read.error.what).toContain(what);
    expect(read.error.hint).not.toBe('');
  });

  test('is a wrong input of the step, of which no value is shown', async () => {
    const read = await readInputs({ INPUT_NEEDS: '{"quay": {"outputs": {"pin": "4711-0815"}}}' });
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toContain('4711');
    expect(JSON.stringify(read)).toContain('the input needs');
  });

  test('judges nothing when it is not set', async () => {
    const read = await readInputs({ INPUT_NEEDS: '' });
    expect(read.ok && read.value.needs).toBeNull();
  });
});

describe('names of job gates', () => {
  const specs = (results: Readonly<Record<string, string>>, gates: readonly string[] = []) => {
    const read = readJobResults(needs(results));
    if (!read.ok) throw new Error(read.error.what);
    return jobGates(read.value, ['Build-Docs'], gates);
  };

  test('are valid names of gates', () => {
    const made = specs({ 'Build-Docs': 'skipped', _private: 'success', 'e2e-2': 'success' });
    if (!made.ok) throw new Error('refused');
    expect(made.value.map(({ name, mayBeSkipped }) => [name, mayBeSkipped])).toEqual([['job_build_docs', true], ['job__private', false], ['job_e2e_2', false]]);
    const plan = planGates([], ['cycles'], made.value);
    expect(plan.ok && plan.value.gates.map(({ name }) => name)).toEqual(['job_build_docs', 'job__private', 'job_e2e_2', 'cycles']);
  });

  test('that two jobs or a gate would share are errors', () => {
    const twice = specs({ 'build-docs': 'success', build_docs: 'failure' });
    expect(twice.ok ? [] : twice.error.map(({ message }) => message)).toEqual(['the jobs build-docs and build_docs both become the gate job_build_docs']);
    const taken = specs({ quay: 'success' }, ['job_quay']);
    expect(taken.ok ? [] : taken.error.map(({ message }) => message)).toEqual(['the job quay is judged as the gate job_quay, and the config has a gate of that name']);
  });
});
