import { defineConfig } from 'vitest/config';

// vitest 5 prints failures with Map.groupBy, which Node 20 lacks: without it a failed test shows no reason there.
const groupBy = <K, V>(values: Iterable<V>, keyOf: (value: V, index: number) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
};
if (!('groupBy' in Map)) Object.defineProperty(Map, 'groupBy', { value: groupBy, configurable: true, writable: true });

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Whole-process tests start Node and git many times; a slow machine must not make them fail.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Nothing of the machine that runs the tests may steer the code under test.
    env: { CI: '', GITHUB_ACTIONS: '', NO_COLOR: '1' },
  },
});
