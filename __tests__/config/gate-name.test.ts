import { expect, test } from 'vitest';
import { surveyProject } from '../../src/config/init/survey-project.js';
import { gateNameOfFile } from '../../src/config/gate-name.js';

test.each([['seed-data.sh', 'seed_data'], ['seedData.mjs', 'seed_data'], ['02-tide.py', 'tide'], ['Tide Table.js', 'tide_table']])('init and check gate give the script %s one name', (file, name) => {
  const path = `scripts/gates/${file}`;
  expect(gateNameOfFile(path)).toBe(name);
  expect(surveyProject([path], () => null, { cycles: null, defaultBranch: null }).gateScripts.map((script) => script.name)).toEqual([name]);
});

test('of a name without letters nothing is left', () => {
  expect(gateNameOfFile('scripts/12.sh')).toBeNull();
});
