import { describe, expect, it } from 'vitest';
import { factsOf, fixture, fixtureText, places, share, totals } from './coverage-fixtures.js';
import type { CoverageFacts } from '../../src/formats/coverage-facts.js';

const factsIn = (name: string): CoverageFacts => factsOf(fixture(name).format, fixture(name).bytes);
const baseName = (path: string): string => path.split('/').at(-1) ?? '';
/** Lines of each file, with whether they were covered, by its name. */
const linesIn = (name: string): Record<string, string> =>
  Object.fromEntries(factsIn(name).files.map((file) => [baseName(file.path), places(file.lines)] as const).sort());

describe('one run in several formats', () => {
  it('has no oddity where a real tool wrote it', () => {
    for (const name of ['lcov/vitest.info', 'lcov/nyc.info', 'lcov/c8.info', 'lcov/gcovr.info', 'lcov/lcov.info', 'lcov/llvm.info', 'lcov/coverage-py.info',
      'cobertura/vitest.xml', 'cobertura/nyc.xml', 'cobertura/c8.xml', 'cobertura/gcovr.xml', 'cobertura/coverage-py.xml', 'clover/vitest.xml', 'clover/gcovr.xml',
      'istanbul/vitest.json', 'istanbul-summary/vitest.json', 'coverage-py/branches.json', 'jacoco/maven.xml', 'jacoco/gcovr.xml', 'llvm-cov/clang.json',
      'go-cover/set.out', 'simplecov/resultset.json']) {
      expect(factsIn(name).oddities, name).toEqual([]);
    }
  });

  it.each(['vitest', 'nyc', 'c8'])('%s: lcov, Cobertura, Clover and Istanbul agree on every line, and with the summary of Istanbul', (tool) => {
    const summary = JSON.parse(fixtureText(`istanbul-summary/${tool}.json`)) as { total: Record<string, { covered: number; total: number }> };
    const names = [`lcov/${tool}.info`, `cobertura/${tool}.xml`, `clover/${tool}.xml`, `istanbul/${tool}.json`];
    for (const name of [...names, `istanbul-summary/${tool}.json`]) {
      for (const metric of ['lines', 'branches', 'functions'] as const) {
        const { covered, total } = summary.total[metric] ?? { covered: -1, total: -1 };
        expect(totals(factsIn(name), metric), `${name} ${metric}`).toBe(`${covered}/${total}`);
      }
    }
    for (const name of names) expect(linesIn(name), name).toEqual(linesIn(names[0] ?? ''));
    const { covered, total } = summary.total['statements'] ?? { covered: -1, total: -1 };
    expect(totals(factsIn(`istanbul/${tool}.json`), 'statements')).toBe(`${covered}/${total}`);
  });

  it('gcovr: what it writes for SonarQube agrees with its Cobertura and lcov', () => {
    for (const name of ['cobertura/gcovr.xml', 'lcov/gcovr.info']) expect(linesIn('sonarqube-coverage/gcovr.xml'), name).toEqual(linesIn(name));
    expect(totals(factsIn('sonarqube-coverage/gcovr.xml'), 'branches')).toBe(totals(factsIn('cobertura/gcovr.xml'), 'branches'));
    expect(factsIn('sonarqube-coverage/gcovr.xml').oddities).toEqual([]);
  });

  it('coverage.py: JSON, Cobertura and lcov agree on every line and branch, and with its own totals', () => {
    const own = (JSON.parse(fixtureText('coverage-py/branches.json')) as { totals: Record<string, number> }).totals;
    const names = ['coverage-py/branches.json', 'cobertura/coverage-py.xml', 'lcov/coverage-py.info'];
    for (const name of names) {
      expect(totals(factsIn(name), 'lines'), name).toBe(`${own['covered_lines']}/${own['num_statements']}`);
      expect(totals(factsIn(name), 'branches'), name).toBe(`${own['covered_branches']}/${own['num_branches']}`);
      expect(linesIn(name), name).toEqual(linesIn(names[0] ?? ''));
    }
    expect(totals(factsIn('coverage-py/branches.json'), 'functions')).toBe(totals(factsIn('lcov/coverage-py.info'), 'functions'));
    for (const name of ['coverage-py/lines.json', 'cobertura/coverage-py-lines.xml', 'lcov/coverage-py-lines.info']) {
      expect(linesIn(name), name).toEqual(linesIn(names[0] ?? ''));
      expect(totals(factsIn(name), 'branches'), name).toBeNull();
    }
  });

  it('coverage.py before 7.14, whose JSON lists docstrings and excluded lines too: the same totals as Cobertura and lcov, and its own', () => {
    const own = (JSON.parse(fixtureText('coverage-py/visited.json')) as { totals: Record<string, number> }).totals;
    for (const name of ['coverage-py/visited.json', 'cobertura/coverage-py-visited.xml', 'lcov/coverage-py-visited.info']) {
      expect(totals(factsIn(name), 'lines'), name).toBe(`${own['covered_lines']}/${own['num_statements']}`);
      expect(totals(factsIn(name), 'branches'), name).toBe(`${own['covered_branches']}/${own['num_branches']}`);
      expect(factsIn(name).oddities, name).toEqual([]);
    }
  });

  it('gcc: lcov and gcovr agree, and with what lcov --summary prints', () => {
    const printed = [...fixtureText('lcov/lcov-summary.txt').matchAll(/\((\d+) of (\d+)/g)].map((match) => `${match[1]}/${match[2]}`);
    for (const name of ['lcov/lcov.info', 'lcov/gcovr.info', 'cobertura/gcovr.xml', 'jacoco/gcovr.xml']) {
      const facts = factsIn(name);
      expect([totals(facts, 'lines'), totals(facts, 'functions'), totals(facts, 'branches')], name).toEqual(printed);
    }
    for (const name of ['lcov/gcovr.info', 'cobertura/gcovr.xml', 'clover/gcovr.xml']) expect(linesIn(name), name).toEqual(linesIn('lcov/lcov.info'));
  });

  it('clang: the JSON and the lcov of llvm-cov agree on every line, and with its report and its summaries', () => {
    const [, , , functions, missedFunctions, , lines, missedLines, , branches, missedBranches] = (/^TOTAL.*$/m.exec(fixtureText('llvm-cov/report.txt'))?.[0] ?? '')
      .replace('TOTAL', '').trim().split(/\s+/).map((word) => Number(word.replace('%', '')));
    const of = (all = -1, missed = 0): string => `${all - missed}/${all}`;
    for (const name of ['llvm-cov/clang.json', 'llvm-cov/summary-only.json', 'lcov/llvm.info']) {
      const facts = factsIn(name);
      expect([totals(facts, 'lines'), totals(facts, 'functions'), totals(facts, 'branches')], name).toEqual([of(lines, missedLines), of(functions, missedFunctions), of(branches, missedBranches)]);
    }
    expect(linesIn('llvm-cov/clang.json')).toEqual(linesIn('lcov/llvm.info'));
  });

  it('go: the three modes agree, and with the statements of `go tool cover -func`', () => {
    const printed = Number(/total:\s+\(statements\)\s+([\d.]+)%/.exec(fixtureText('go-cover/func.txt'))?.[1]);
    for (const name of ['go-cover/set.out', 'go-cover/count.out', 'go-cover/atomic.out']) {
      const facts = factsIn(name);
      const [covered, total] = (totals(facts, 'statements') ?? '').split('/').map(Number);
      expect(Math.round(((covered ?? 0) / (total ?? 1)) * 1000) / 10, name).toBe(printed);
      expect(linesIn(name), name).toEqual(linesIn('go-cover/set.out'));
    }
    // The blocks of the profile, seen against the source: 12.10-14.3 did not run, `if deep {` itself did.
    expect(linesIn('go-cover/set.out')['tides.go']).toContain('10+ 11+ 12+ 13- 14- 15+');
  });

  it('PHPUnit: Clover and Cobertura agree on every line, and with what it prints', () => {
    const text = fixtureText('clover/phpunit.txt');
    const printed = (what: string): string => new RegExp(`^ +${what}: +[\\d.]+% \\((\\d+/\\d+)\\)`, 'm').exec(text)?.[1] ?? '';
    for (const name of ['clover/phpunit.xml', 'cobertura/phpunit.xml']) {
      expect([totals(factsIn(name), 'lines'), totals(factsIn(name), 'functions')], name).toEqual([printed('Lines'), printed('Methods')]);
      expect(linesIn(name), name).toEqual({ 'Pilots.php': '8-', 'Tides.php': '8+ 9+ 11+ 16-' });
    }
    expect(totals(factsIn('clover/phpunit.xml'), 'branches')).toBe(printed('Branches'));
    // Its Cobertura has branches in totals only, of no line: they are named, and not counted.
    expect(totals(factsIn('cobertura/phpunit.xml'), 'branches')).toBeNull();
    expect(factsIn('cobertura/phpunit.xml').oddities.map(({ message }) => message)).toEqual([
      'branches-valid of <coverage> says 10, but its classes have 0', 'branches-covered of <coverage> says 8, but its classes have 0',
    ]);
  });

  it('Bun: functions are counted, though none is named', () => {
    const facts = factsIn('lcov/bun.info');
    expect([totals(facts, 'lines'), totals(facts, 'functions'), totals(facts, 'branches'), facts.oddities]).toEqual(['4/6', '1/2', null, []]);
  });

  it('JaCoCo: lines, branches and methods are those of its counters', () => {
    const counters = [...fixtureText('jacoco/maven.xml').matchAll(/<\/package><counter type="\w+".*/g)].at(-1)?.[0] ?? '';
    const counter = (type: string): string => {
      const [, missed, covered] = new RegExp(`type="${type}" missed="(\\d+)" covered="(\\d+)"`).exec(counters) ?? [];
      return `${covered}/${Number(missed) + Number(covered)}`;
    };
    const facts = factsIn('jacoco/maven.xml');
    expect([totals(facts, 'lines'), totals(facts, 'branches'), totals(facts, 'functions')]).toEqual([counter('LINE'), counter('BRANCH'), counter('METHOD')]);
    expect(facts.files.map(({ path }) => path)).toEqual(['harbour/tides/Tides.java', 'harbour/pilots/Pilots.java']);
  });

  it('Salesforce: a test run, its file and a deployment agree', () => {
    const expected = ['no-map/HarbourService.cls 6/10', 'no-map/TideTable.cls 3/3', 'no-map/PilotRoster.cls 0/2', 'no-map/FerryTrigger.trigger 2/3'];
    for (const name of ['salesforce/apex-run-test.json', 'salesforce/test-result-codecoverage.json', 'salesforce/project-deploy.json']) {
      expect(factsIn(name).files.map((file) => `${file.path} ${share(file.lines)}`), name).toEqual(expected);
    }
  });

  it('Salesforce: what the CLI makes up in the reports of a deployment is corrected, or the least that can be true counts', () => {
    for (const name of ['deploy-coverage.json', 'deploy-lcovonly.info', 'deploy-cobertura.xml', 'deploy-clover.xml']) {
      const facts = factsIn(`salesforce/${name}`);
      expect(facts.files.map((file) => `${file.path} ${share(file.lines)}`).sort(), name)
        .toEqual(['no-map/FerryTrigger 2/3', 'no-map/HarbourService 6/10', 'no-map/PilotRoster 0/2', 'no-map/TideTable 3/3']);
      expect(facts.files.every((file) => file.lines.kind === 'totals')).toBe(true);
      expect(facts.oddities.map(({ message }) => message).join(), name).toContain('too many covered lines in 1 of 4 classes; they are corrected');
    }
    const summary = factsIn('salesforce/deploy-coverage-summary.json');
    // 11 of 18 is the truth: of a summary at least 10 are sure.
    expect(totals(summary, 'lines')).toBe('10/17');
    expect(summary.oddities.map(({ message }) => message).join()).toContain('may count too many covered lines in 1 of 4 classes');
  });
});
