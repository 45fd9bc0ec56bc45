import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newGate } from '../../src/pipeline/new-gate.js';
import * as templates from '../../src/config/new-gate/templates.js';

const fileOf = (name: string): string => readFileSync(fileURLToPath(new URL(`../../.ci/templates/${name}`, import.meta.url)), 'utf8');

test('the templates in the program are the files of .ci/templates/', () => {
  expect({ ...templates }).toEqual({ BASH_GATE: fileOf('gate.sh'), GATE_UTILS: fileOf('gate_utils.sh'), NODE_GATE: fileOf('gate.mjs'), PYTHON_GATE: fileOf('gate.py') });
});

test.each([['unit-tests', 'write unit_tests'], ['SeedData', 'write seed_data'], ['9', 'write a name such as seed_data']])('new gate %s says which name to write', (name, hint) => {
  const made = newGate(name, 'bash');
  expect(made.ok ? null : made.error).toMatchObject({ code: 'gate_name_invalid', hint });
});
