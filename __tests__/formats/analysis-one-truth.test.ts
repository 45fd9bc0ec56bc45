import { describe, expect, test } from 'vitest';
import { loadAnalysisReader } from '../../src/formats/analysis/analysis-formats.js';
import { detectAnalysisFormat } from '../../src/formats/analysis/detect-analysis-format.js';
import { allFixtures, combined, valueOf } from './analysis-fixtures.js';
import { readIn } from './read-report.js';

const fixtures = await allFixtures();

/** What one report says: each violation as `rule file:line` (with severity where asked), sorted. */
function said(path: string, withSeverity: boolean): string[] {
  const fixture = fixtures.find((one) => one.path === path);
  if (fixture === undefined) throw new Error(`no fixture ${path}`);
  const facts = valueOf(readIn(fixture.create(), fixture.bytes, 1000));
  return combined([{ path, facts }]).violations.map(({ severity, rule, file, line }) => `${withSeverity ? `${severity} ` : ''}${rule} ${file}:${line}`).sort();
}

describe('the same run gives the same violations in every format', () => {
  const runs: [tool: string, count: number, withSeverity: boolean, paths: string[]][] = [
    ['eslint', 15, true, ['eslint/eslint.json', 'sarif/eslint.sarif', 'checkstyle/eslint.xml', 'rdjson/eslint.rdjson', 'problem-matcher/eslint-stylish.log']],
    // Ruff calls everything an error in SARIF and commands, a warning in rdjson, major in Code Climate.
    ['ruff', 12, false, ['sarif/ruff.sarif', 'rdjson/ruff.rdjson', 'rdjson/ruff.rdjsonl', 'code-climate/ruff.gitlab.json', 'workflow-commands/ruff.log', 'problem-matcher/ruff.log']],
    ['biome', 10, false, ['sarif/biome.sarif', 'checkstyle/biome.xml', 'rdjson/biome.rdjson', 'code-climate/biome.gitlab.json', 'workflow-commands/biome.log']],
    ['oxlint', 6, false, ['sarif/oxlint.sarif', 'checkstyle/oxlint.xml', 'code-climate/oxlint.gitlab.json', 'workflow-commands/oxlint.log']],
  ];
  test.each(runs)('%s: %i', (_, count, withSeverity, paths) => {
    const first = said(paths[0] ?? '', withSeverity);
    expect(first).toHaveLength(count);
    for (const path of paths) expect(said(path, withSeverity), path).toStrictEqual(first);
  });

  test.each(runs)('%s: all of them together count once', (_, count, _withSeverity, paths) => {
    const reports = paths.map((path) => {
      const fixture = fixtures.find((one) => one.path === path);
      return { path, facts: valueOf(readIn(fixture?.create() ?? never(), fixture?.bytes ?? never())) };
    });
    expect(combined(reports).violations).toHaveLength(count);
    expect(combined([...reports].reverse())).toStrictEqual(combined(reports));
  });

  test('Clang, ShellCheck and PHP_CodeSniffer: what each of them lists', () => {
    expect(said('sarif/clang.sarif', true)).toStrictEqual(['medium core.DivideZero tides.c:8', 'medium core.NullDereference tides.c:5', 'medium deadcode.DeadStores tides.c:7']);
    expect(said('checkstyle/shellcheck.xml', true)).toStrictEqual([
      'low ShellCheck.SC2005 quay.sh:4', 'low ShellCheck.SC2006 quay.sh:4', 'low ShellCheck.SC2086 quay.sh:3', 'low ShellCheck.SC2086 quay.sh:4', 'medium ShellCheck.SC2046 quay.sh:4',
    ]);
    const sniffed = said('checkstyle/phpcs.xml', true);
    expect(sniffed).toHaveLength(14);
    expect(sniffed.every((text) => text.startsWith('high ') && text.includes(' quay.php:'))).toBe(true);
  });

  test('SpotBugs: its XML says what its SARIF does', () => expect(said('spotbugs/spotbugs.xml', true)).toStrictEqual(said('sarif/spotbugs.sarif', true)));

  test('actionlint: commands have no rule, and the same places', () => {
    const place = (text: string) => text.replace(/^\S+ /, '');
    expect(said('workflow-commands/actionlint.log', false).map(place)).toStrictEqual(said('problem-matcher/actionlint.log', false).map(place).sort());
  });
});

test.each(['actionlint', 'flake8', 'ruff'])('%s: its lines say by the GNU standards what they say by a problem matcher', async (tool) => {
  const path = `problem-matcher/${tool}.log`;
  const fixture = fixtures.find((one) => one.path === path) ?? never();
  const { violations } = combined([{ path, facts: valueOf(readIn((await loadAnalysisReader('gnu'))(path), fixture.bytes)) }]);
  expect(violations.map(({ rule, file, line }) => `${rule} ${file}:${line}`).sort()).toStrictEqual(said(path, false));
});

function never(): never {
  throw new Error('no such fixture');
}

test('the size of the pieces changes nothing', () => {
  for (const { path, bytes, create } of fixtures) {
    const whole = readIn(create(), bytes);
    expect(whole.ok, path).toBe(true);
    for (const size of [1, 7, 4096]) expect(readIn(create(), bytes, size), `${path} in pieces of ${size}`).toStrictEqual(whole);
  }
});

test('every report is detected', () => {
  const expected = fixtures.filter(({ format }) => format !== null).map(({ path, format }) => [path, format]);
  expect(fixtures.filter(({ format }) => format !== null).map(({ path, bytes }) => [path, detectAnalysisFormat(path, bytes)])).toStrictEqual(expected);
  for (const { path, bytes, format } of fixtures) if (format === null) expect(detectAnalysisFormat(path, bytes), path).toBeNull();
});

test('an empty list tells its format by the name of its file, or not at all', () => {
  const empty = new TextEncoder().encode('[]\n');
  expect(['out/eslint.json', 'gl-code-quality-report.json', 'out/codeclimate.json', 'out/report.json'].map((path) => detectAnalysisFormat(path, empty)))
    .toStrictEqual(['eslint', 'codeclimate', 'codeclimate', null]);
});

test('tools that say that they could not do all of their work', () => {
  const unsuccessful = fixtures.filter(({ create, bytes }) => !valueOf(readIn(create(), bytes)).runSucceeded).map(({ path }) => path);
  expect(unsuccessful).toStrictEqual([
    'actionlint/actionlint-unparsed.json', 'bandit/bandit-unparsed.json', 'biome/biome-unparsed.json', 'cppcheck/cppcheck-unparsed.xml', 'cspell/cspell-config.json', 'deno-lint/deno-lint-unparsed.json', 'eslint/eslint-fatal.json', 'gcc/gcc-wreck.json', 'golangci/golangci-uncompiled.json', 'hadolint/hadolint-unparsed.json', 'npm-audit/npm-unanswered.json', 'oxlint/oxlint-unparsed.json', 'pmd/pmd-unparsed.xml', 'rubocop/rubocop-unparsed.json', 'ruff/ruff-unparsed.json', 'ruff-json-lines/ruff-unparsed.jsonl',
    'sarif/bandit.sarif', 'sarif/eslint-fatal.sarif', 'shellcheck/shellcheck-unparsed.json', 'tsc/tsc-nothing.log',
  ]);
});

test('pieces that are views of one Buffer, as Node reads files, may be overwritten', () => {
  for (const { path, bytes, create } of fixtures) {
    const reader = create();
    const buffer = Buffer.alloc(1000);
    for (let from = 0; from < bytes.length; from += buffer.length) {
      const piece = buffer.subarray(0, Math.min(buffer.length, bytes.length - from));
      piece.set(bytes.subarray(from, from + piece.length));
      reader.push(piece);
      buffer.fill(0x3f);
    }
    expect(reader.end(), path).toStrictEqual(readIn(create(), bytes));
  }
});
