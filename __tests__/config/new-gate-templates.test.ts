import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import * as templates from '../../src/config/new-gate/templates.js';

const fileOf = (name: string): string => readFileSync(fileURLToPath(new URL(`../../.ci/templates/${name}`, import.meta.url)), 'utf8');

test('the templates in the program are the files of .ci/templates/', () => {
  expect({ ...templates }).toEqual({ BASH_GATE: fileOf('gate.sh'), GATE_UTILS: fileOf('gate_utils.sh'), NODE_GATE: fileOf('gate.mjs'), PYTHON_GATE: fileOf('gate.py') });
});
