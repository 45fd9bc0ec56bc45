import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILTIN_OPTIONS } from '../../src/config/file/builtin-options.js';
import { ANALYSIS_FORMATS } from '../../src/formats/analysis/analysis-formats.js';
import { COVERAGE_FORMATS } from '../../src/formats/coverage/coverage-format.js';
import { TEST_FORMATS } from '../../src/formats/tests/test-formats.js';
import { REASON_STATUS } from '../../src/contract/verdict/reasons.js';
import { REPORT_FORMATS } from '../../src/contract/verdict/report-formats.js';
import { complaints } from './config-text.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const pages = ['README.md', ...readdirSync(new URL('../../docs/', import.meta.url), { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const configs = pages.flatMap((page) =>
  [...read(page).matchAll(/^```yaml\n([^]*?)^```/gmu)].map((match, index) => ({ page, number: index + 1, text: match[1] ?? '' })).filter(({ text }) => /^(?:version|gates|rulepacks|policy|waivers|jobs: \{)/mu.test(text)),
);

describe('the pages', () => {
  it.each(configs)('have configs to copy: block $number of $page', ({ text }) => {
    expect(complaints(text)).toEqual([]);
  });

  it('of each gate, each rulepack and each recipe have one', () => {
    const without = pages.filter((page) => /^docs\/(?:gates|rulepacks|recipes)\//u.test(page) && !configs.some((config) => config.page === page));
    expect(without).toEqual([]);
  });

  it.each([['tests', 'tests.md'], ['coverage', 'coverage.md'], ['analysis', 'static-analysis.md']] as const)('name every format of %s', (kind, page) => {
    for (const format of REPORT_FORMATS[kind]) expect(read(`docs/gates/${page}`)).toContain(`\`${format}\``);
  });
});

it('docs/surfaces.md has each reason code, with the verdict that it makes', () => {
  const rows = [...read('docs/surfaces.md').matchAll(/^\| (`[a-z_`, ]+`) \| (Blocked|Failed) \|/gmu)];
  const told = rows.flatMap(([, codes = '', status = '']) => [...codes.matchAll(/`([a-z_]+)`/gu)].map(([, code = '']) => [code, status]));
  expect(Object.fromEntries(told)).toEqual(REASON_STATUS);
});

describe('the formats of the config', () => {
  it('are those that have a reader', () => {
    expect(REPORT_FORMATS.tests).toEqual(TEST_FORMATS);
    expect(REPORT_FORMATS.coverage).toEqual(COVERAGE_FORMATS);
    expect(REPORT_FORMATS.analysis).toEqual([...ANALYSIS_FORMATS, 'problem-matcher']);
  });

  it('and the options are those of the schema', () => {
    const gate = (JSON.parse(read('schemas/config.schema.json')) as { properties: { gates: { additionalProperties: { properties: Record<string, { enum?: string[]; properties?: Record<string, { enum?: string[] }> }> } } } }).properties.gates.additionalProperties.properties;
    expect(gate['format']?.enum).toEqual(Object.values(REPORT_FORMATS).flat());
    expect(gate['uses']?.enum).toEqual(Object.keys(BUILTIN_OPTIONS));
    const known = new Set(Object.values(BUILTIN_OPTIONS).flatMap(({ required, optional }) => [...required, ...optional]));
    expect([...known].sort()).toEqual(Object.keys(gate['with']?.properties ?? {}).sort());
  });
});

describe('a gate that is put together wrongly', () => {
  it.each([
    ['a: { uses: coverage, with: { files: [x], blockon: [high] } }', 'the key blockon of with of gate a does not exist'],
    ['a: { uses: tests, with: { files: [x], block_on: [high] } }', 'uses: tests of gate a has no option block_on | its options are files, format'],
    ['a: { uses: tests }', 'uses: tests of gate a lacks the option files'],
    ['a: { uses: tests, with: { files: [x], format: lcov } }', 'format lcov of gate a is of another kind of report'],
    ['a: { uses: tests, with: { files: ["../x"] } }', 'the glob "../x" leaves the root'],
    ['a: { uses: tests, with: { files: [/x] } }', 'the glob "/x"'],
    ['a: { uses: tests, with: { files: ["!x"] } }', 'match nothing'],
    ['a: { run: x, with: { files: [x] } }', 'gate a has with, but only a gate with uses takes options'],
    ['a: { run: x, uses: tests, with: { files: [x] } }', 'gate a has run and uses'],
    ['a: { script: x, format: junit }', 'gate a has format, but a script gate reports by Gate Contract 2.0'],
    ['a: { run: x, allow_old: true }', 'gate a has allow_old, but no report files'],
    ['a: { run: x, format: problem-matcher }', 'problem-matcher needs its matchers | add matchers: [<file with problem matchers>]'],
    ['a: { run: x, format: gnu, matchers: [m.json] }', 'matchers of gate a are only for the format problem-matcher | write format'],
    ['a: { run: x, matchers: [m.json], report: [{ files: [x], format: problem-matcher }] }', 'matchers of gate a are only for the format problem-matcher | move them to the entry of report that has it'],
    ['a: { run: x, format: problem-matcher, matchers: [../m.json] }', 'the glob "../m.json" leaves the root'],
    ['a: { script: x, matchers: [m.json] }', 'gate a has matchers, but a script gate reports by Gate Contract 2.0'],
    ['a: { uses: static_analysis, matchers: [m.json], with: { files: [x] } }', 'gate a has matchers, which belongs to run gates | write it under with'],
    ['a: { run: x, report: { files: [x], format: problem-matcher } }', 'problem-matcher needs its matchers'],
    ['a: { uses: actions/checkout@v4 }', 'uses actions/checkout@v4, but gates are not actions'],
    ['a: { uses: coverag, with: { files: [x] } }', 'did you mean coverage?'],
  ])('%s', (gate, complaint) => {
    expect(complaints(`version: 1\ngates: { ${gate} }`).join('\n')).toContain(complaint);
  });

  it('is told once of a key that no gate has', () => {
    expect(complaints('version: 1\ngates: { a: { uses: coverage, with: { files: [x], blockon: [high] } } }')).toHaveLength(1);
  });
});
