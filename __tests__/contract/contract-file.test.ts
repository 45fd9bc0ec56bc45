import { describe, expect, test } from 'vitest';
import { checkContractFile } from '../../src/contract/documents/contract-file.js';
import { CONTRACT_NAMES, detectContract } from '../../src/contract/schema/detect-contract.js';
import { ALL_KINDS, changed, samplesOf } from './contract-kinds.js';

test('every kind can be detected', () => {
  expect([...CONTRACT_NAMES].sort()).toStrictEqual(ALL_KINDS.map(({ name }) => name).sort());
});

describe.each(ALL_KINDS)('$name', ({ name }) => {
  const samples = samplesOf(name);

  test('is detected from its shape', () => {
    for (const sample of samples) expect(detectContract(sample)).toStrictEqual({ ok: true, value: name });
  });

  test('is still detected when any one member is missing or its version is of tomorrow', () => {
    for (const sample of samples) {
      for (const key of Object.keys(sample)) {
        expect(detectContract(changed(sample, (copy) => { delete copy[key]; })), `without ${key}`).toStrictEqual({ ok: true, value: name });
        if (/version/i.test(key) && typeof sample[key] === 'string') {
          expect(detectContract(changed(sample, (copy) => { copy[key] = '9.9'; })), key).toStrictEqual({ ok: true, value: name });
        }
      }
    }
  });

  test('a file of one, and of a list, is judged', async () => {
    const one = await checkContractFile(JSON.stringify(samples[0]));
    expect(one).toStrictEqual({ ok: true, value: { kinds: [name], isList: false, problems: [] } });
    const list = await checkContractFile(JSON.stringify(samples));
    expect(list).toStrictEqual({ ok: true, value: { kinds: samples.map(() => name), isList: true, problems: [] } });
  });
});

test.each<readonly [what: string, value: unknown, code: string]>([
  ['an empty object', {}, 'contract_unknown'],
  ['a package manifest', { name: 'quay', version: '1.0', dependencies: {} }, 'contract_unknown'],
  ['a number', 5, 'contract_unknown'],
  ['a version alone', { schema_version: 'v1' }, 'contract_unknown'],
  ['two contracts in one', { ...samplesOf('gate-result')[0], ...samplesOf('artifact-intent')[0] }, 'contract_ambiguous'],
])('%s is refused with the list of kinds', (_, value, code) => {
  const result = detectContract(value);
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(result.error.code).toBe(code);
  for (const name of CONTRACT_NAMES) expect(result.error.hint).toContain(name);
});

describe('problems of a file', () => {
  const good = samplesOf('gate-result')[0];
  const bad = changed(good, (copy) => { copy['result'] = 'passed'; });

  test('in a list carry the index, the line and the column', async () => {
    const result = await checkContractFile(JSON.stringify([good, bad], null, 2), { file: 'out/gate-results.json' });
    expect(result.ok && result.value.problems).toMatchObject([{ pointer: '/1/result', expected: 'one of "pass", "fail"', actual: '"passed"', column: 15 }]);
    const [problem] = result.ok ? result.value.problems : [];
    expect(problem?.line).toBe(JSON.stringify([good, bad], null, 2).split('\n').findIndex((line) => line.includes('"passed"')) + 1);
  });

  test('a said kind is used, whatever the shape', async () => {
    const result = await checkContractFile('{}', { kind: 'gate-result' });
    expect(result.ok && result.value.problems.map(({ pointer }) => pointer)).toStrictEqual(
      ['/schema_version', '/gate_id', '/phase', '/result', '/severity', '/checked_at'],
    );
  });

  test.each([
    ['no JSON', '{"schema_version": ', 'json_syntax'],
    ['an empty list', '[]', 'contract_unknown'],
    ['no contract', '{"berth": 4}', 'contract_unknown'],
  ])('%s is a problem with its place', async (_, text, code) => {
    const result = await checkContractFile(text, { file: 'out/odd.json' });
    expect(result).toMatchObject({ ok: false, error: { code, location: { file: 'out/odd.json', line: 1 } } });
  });

  test('a near miss of a key is named', async () => {
    const text = JSON.stringify(changed(good, (copy) => { copy['severty'] = 'info'; delete copy['severity']; }));
    const result = await checkContractFile(text);
    expect(result.ok && result.value.problems).toMatchObject([
      { pointer: '/severity', actual: 'nothing' },
      { pointer: '/severty', hint: 'did you mean "severity"?' },
    ]);
  });
});
