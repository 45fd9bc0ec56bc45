import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryWorkspace } from './temporary-workspace.js';

test('equal files give the same commit id in every folder', () => {
  const files = { 'src/tide.ts': 'export const high = 4.2;\n', 'gates/depth.sh': '#!/bin/sh\nexit 0\n' };
  const [one, two] = [temporaryWorkspace(files, { git: true }), temporaryWorkspace(files, { git: true })];
  try {
    expect(one.path).not.toBe(two.path);
    expect(one.git(['rev-parse', 'HEAD'])).toBe(two.git(['rev-parse', 'HEAD']));
    expect(one.git(['status', '--porcelain'])).toBe('');
  } finally {
    one.remove();
    two.remove();
  }
  expect(existsSync(one.path)).toBe(false);
});

test('a later commit holds what was written', () => {
  const workspace = temporaryWorkspace({ 'README.md': 'Timetable\n' }, { git: true });
  try {
    workspace.write({ 'README.md': 'Timetable of the north quay\n' });
    const head = workspace.commit('Name the quay');
    expect(workspace.git(['show', `${head}:README.md`])).toBe('Timetable of the north quay');
    expect(workspace.git(['rev-list', '--count', 'HEAD'])).toBe('2');
  } finally {
    workspace.remove();
  }
});
