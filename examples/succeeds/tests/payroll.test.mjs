import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

test('every employee has a positive salary', () => {
  const [, ...rows] = readFileSync(new URL('../data/employees.csv', import.meta.url), 'utf8').trim().split('\n');
  for (const row of rows) assert.ok(Number(row.split(',')[1]) > 0, row);
});
