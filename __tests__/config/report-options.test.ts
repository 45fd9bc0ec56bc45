import { describe, expect, it } from 'vitest';
import { reportOptions } from '../../src/config/init/report-options.js';

describe('options that make a script of package.json write a report', () => {
  it.each([
    ['vitest', 'junit'], ['vitest run', 'junit'], ['npx vitest run --coverage', 'junit'], ['cross-env TZ=UTC CI=1 vitest --run', 'junit'], ['vitest --config vite.ci.ts', 'junit'],
    ['jest', 'jest'], ['NODE_ENV=test jest --ci src', 'jest'],
    ['node --test', 'junit'], [' node --import=tsx --test ', 'junit'], ['node --test --experimental-test-coverage', 'junit'],
    ['eslint', 'eslint'], ['eslint . --max-warnings 0', 'eslint'], ['eslint "src/**/*.ts" --fix', 'eslint'],
    ['biome check .', 'biome'], ['biome ci', 'biome'], ['npx @biomejs/biome lint --write src', 'biome'], ['oxlint', 'oxlint'], ['npx oxlint --deny-warnings src', 'oxlint'],
    ['tsc', 'tsc'], ['tsc --noEmit', 'tsc'], ['npx vue-tsc -b --force', 'tsc'], ['tsc -p a --noEmit && tsc -p b --noEmit', 'tsc'], ['astro check', 'tsc'],
    ['svelte-check --tsconfig ./tsconfig.json', 'svelte-check'], ['svelte-kit sync && svelte-check --tsconfig ./tsconfig.json', 'svelte-check'],
  ])('%s writes %s', (script, format) => {
    expect(reportOptions(script)?.format).toBe(format);
  });

  it.each([
    'vitest bench', 'vitest watch', 'vitest run --reporter=dot', 'vitest --ui', 'vitest -w', 'vitest run --passWithNoTests', 'vitest run && tsc', 'vitest run -- tides', 'vitest run # all of them', 'vitest-runner',
    'jest --watchAll', 'jest --json', 'jest --passWithNoTests', 'jest | tee log', 'jest-cli', 'react-scripts test',
    'node --test test/', 'node --import tsx --test', 'node test.js', 'node', 'node --watch', 'node --test-only', 'node --test --watch', 'node --test --test-reporter=dot',
    'eslint . -f unix', 'eslint . # later: --fix', 'eslint . --format=json', 'eslint -o out.txt .', 'eslint . && prettier --check .', 'eslint $(git ls-files)', 'next lint', 'npm run lint:js', '',
    'biome format .', 'biome check --reporter=github', 'biome lint --max-diagnostics=5', 'biome', 'biome migrate', 'oxlint -f unix', 'oxlint --format=github', 'oxlint && eslint .', 'oxlint --print-config', 'oxlint-tsgolint',
    'tsc --watch', 'tsc -w', 'tsc && vite build', 'vite build && tsc', 'tsc-alias', 'tsc -b --clean', 'tsc; true', 'astro build', 'svelte-check --watch', 'svelte-check --output human', 'svelte-check && tsc',
  ])('%s is left as it is', (script) => {
    expect(reportOptions(script)).toBeNull();
  });

  it('are none where a script before or after it would print into a report that is what it prints', () => {
    expect([reportOptions('biome check', true), reportOptions('oxlint', true), reportOptions('eslint .', true)?.format, reportOptions('tsc', true)?.format]).toEqual([null, null, 'eslint', 'tsc']);
  });
});
