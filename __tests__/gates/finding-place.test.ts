import { describe, expect, it } from 'vitest';
import { placedInRoot } from '../../src/gates/finding-place.js';

const placed = (file: string, root: string) => placedInRoot({ level: 'error', message: 'the rope is too short', file, line: 3, column: 7 }, root);

describe('a place that another program names', () => {
  it.each([
    ['src/rope.ts', '/harbour', 'src/rope.ts'],
    ['/harbour/src/rope.ts', '/harbour', 'src/rope.ts'],
    ['/harbour/src/rope.ts', '/harbour/', 'src/rope.ts'],
    ['./src//./rope.ts', '/harbour', 'src/rope.ts'],
    ['/src/rope.ts', '/', 'src/rope.ts'],
    // There a backslash and a colon are parts of a name.
    ['src\\rope.ts', '/harbour', 'src\\rope.ts'],
    ['C:rope.ts', '/harbour', 'C:rope.ts'],
    ['src\\rope.ts', 'D:\\harbour', 'src/rope.ts'],
    ['D:\\harbour\\src\\rope.ts', 'D:\\harbour', 'src/rope.ts'],
    ['d:/Harbour/src/rope.ts', 'D:\\harbour\\', 'src/rope.ts'],
    ['\\\\pier\\harbour\\src\\rope.ts', '\\\\pier\\harbour', 'src/rope.ts'],
  ])('%s of %s is %s', (file, root, expected) => {
    expect(placed(file, root)).toEqual({ level: 'error', message: 'the rope is too short', file: expected, line: 3, column: 7 });
  });

  it.each([
    ['/quay/rope.ts', '/harbour'],
    ['/Harbour/rope.ts', '/harbour'],
    ['/harbourmaster/rope.ts', '/harbour'],
    ['../rope.ts', '/harbour'],
    ['src/../../rope.ts', '/harbour'],
    ['.', '/harbour'],
    ['C:\\quay\\rope.ts', 'D:\\harbour'],
    ['C:rope.ts', 'D:\\harbour'],
    ['\\quay\\rope.ts', 'D:\\harbour'],
    ['src\\..\\..\\rope.ts', 'D:\\harbour'],
  ])('%s is outside of %s and moves into the message', (file, root) => {
    const seen = placed(file, root);
    expect(seen).toEqual({ level: 'error', message: `the rope is too short (${file}:3:7)` });
  });

  it('is none where none is named, and has as much of it as is known', () => {
    const finding = { level: 'error', message: 'the rope is too short' } as const;
    expect(placedInRoot(finding, '/harbour')).toEqual(finding);
    expect(placedInRoot({ ...finding, file: '/quay/rope.ts' }, '/harbour').message).toBe('the rope is too short (/quay/rope.ts)');
  });
});
