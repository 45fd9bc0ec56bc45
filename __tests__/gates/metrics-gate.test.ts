import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BuiltinOptions } from '../../src/contract/verdict/gate-record.js';
import { harbour, type Harbour } from './harbour.js';

/** The crew of a harbour in four formats: the same eight people, six of them active. */
const CREW = Array.from({ length: 8 }, (_, index) => ({ name: `hand ${index + 1}`, quay: index % 2 === 0 ? 'north' : 'south', wage: 1000 + index * 100.5, active: index < 6 }));
const FILES = {
  'data/crew.csv': `name,quay,wage,active\n${CREW.map(({ name, quay, wage, active }) => `${name},${quay},${wage},${active}\n`).join('')}`,
  'data/crew.json': JSON.stringify({ crew: CREW }, null, 2),
  'data/crew.yaml': `crew:\n${CREW.map(({ name, quay, wage, active }) => `  - { name: "${name}", quay: ${quay}, wage: ${wage}, active: ${active} }\n`).join('')}`,
  'data/crew.xml': `<?xml version="1.0"?>\n<odoo><data>${CREW.map(({ name, quay, wage, active }) => `<record model="hr.employee" quay="${quay}" active="${active}"><name>${name}</name><wage>${wage}</wage></record>`).join('\n')}</data></odoo>\n`,
};

let port: Harbour;
beforeEach(() => {
  port = harbour(FILES);
});
afterEach(() => port.workspace.remove());

function measure(metrics: NonNullable<BuiltinOptions['metrics']>, thresholds: Readonly<Record<string, string>> = {}, thresholdLevels?: Readonly<Record<string, 'warning' | 'info'>>) {
  return port.one({ name: 'seed', kind: 'uses', uses: 'metrics', command: '', options: { metrics }, thresholds, ...(thresholdLevels === undefined ? {} : { thresholdLevels }) });
}

describe('the metrics of one crew', () => {
  test.each([
    ['data/crew.csv', '*', 'wage', 'quay', 'wage[active="true"]'],
    ['data/crew.json', '/crew/*', '/crew/*/wage', '/crew/*/quay', '/crew/*[active=true]/wage'],
    ['data/crew.yaml', '/crew/*', '/crew/*/wage', '/crew/*/quay', '/crew/*[active=true]/wage'],
    ['data/crew.xml', '/odoo/data/record', '//record/wage', '//record/@quay', '//record[@active="true"]/wage'],
  ])('are the same in %s', async (file, all, wage, quay, active) => {
    const files = [file];
    const record = await measure({
      crew: { files, select: all }, wages: { files, select: wage, aggregate: 'sum' }, lowest: { files, select: wage, aggregate: 'min' },
      highest: { files, select: wage, aggregate: 'max' }, quays: { files, select: quay, aggregate: 'distinct' }, active: { files, select: active, aggregate: 'sum' },
    });
    expect(record.outcome, JSON.stringify(record.findings)).toBe('pass');
    expect(record.metrics).toEqual({ crew: 8, wages: 10814, lowest: 1000, highest: 1703.5, quays: 2, active: 7507.5 });
    expect(record.evidence.map(({ path }) => path)).toEqual(files);
  });

  test('are not counted in the pointer that Git LFS leaves in the place of a file', async () => {
    port.workspace.write({ 'data/lfs.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 20480\n` });
    const record = await measure({ crew: { files: ['data/lfs.csv'], select: '*' } }, { crew: '>= 1' });
    expect(record.outcome).toBe('error');
    expect(record.reasons[0]?.message).toContain('data/lfs.csv is a pointer of Git LFS, whose content is not here');
    expect(record.reasons[0]?.message).toContain('lfs: true');
    expect(record.reasons[0]?.next_action).toBe('Give the checkout step lfs: true, or run git lfs pull.');
  });

  test.each([
    ['data/crew.csv', 'name'],
    ['data/crew.json', '/crew/*/name'],
    ['data/crew.yaml', '/hands/*'],
    ['data/crew.xml', '//name'],
  ])('that %s does not give so is a slip of the config, not a broken file', async (file, select) => {
    const record = await measure({ crew: { files: [file], select, aggregate: 'sum' } });
    expect(record.outcome).toBe('error');
    expect(record.reasons[0]?.next_action).toBe('Correct select or aggregate of the metric, or the value in the file.');
  });

  test('add up over files, each named in the evidence once', async () => {
    port.workspace.write({ 'data/more.csv': 'name,quay,wage,active\nlate hand,west,900,true\n' });
    const record = await measure({ crew: { files: ['data/*.csv'], select: '*' }, quays: { files: ['data/*.csv'], select: 'quay', aggregate: 'distinct' } });
    expect(record.metrics).toEqual({ crew: 9, quays: 3 });
    expect(record.evidence.map(({ path }) => path)).toEqual(['data/crew.csv', 'data/more.csv']);
  });

  test('of one CSV file may each have a delimiter of their own', async () => {
    port.workspace.write({ 'data/late.csv': 'name;quay,wage\nlate;west,900\n' });
    const files = ['data/late.csv'];
    const record = await measure({ wages: { files, select: 'wage', aggregate: 'sum' }, names: { files, select: 'name', aggregate: 'distinct', delimiter: ';' } });
    expect(record.metrics, JSON.stringify(record.findings)).toEqual({ names: 1, wages: 900 });
    expect(record.evidence.map(({ path }) => path)).toEqual(files);
  });
});

describe('thresholds', () => {
  const crew = { files: ['data/crew.csv'], select: '*' };

  test('that are met leave the gate a pass, one that is missed fails it', async () => {
    expect((await measure({ crew }, { crew: '>= 8' })).outcome).toBe('pass');
    const missed = await measure({ crew }, { crew: '>= 9' });
    expect(missed).toMatchObject({ outcome: 'fail', reasons: [{ code: 'threshold_missed' }], thresholds: [{ metric: 'crew', expected: '>= 9', actual: 8, met: false }] });
    expect(missed.findings.map(({ level }) => level)).toEqual(['error']);
  });

  test('have the level that the config says', async () => {
    expect(await measure({ crew }, { crew: '>= 9' }, { crew: 'warning' })).toMatchObject({ outcome: 'warn', reasons: [], findings: [{ level: 'warning', rule: 'threshold-missed' }] });
    expect(await measure({ crew }, { crew: '>= 9' }, { crew: 'info' })).toMatchObject({ outcome: 'pass', findings: [{ level: 'info' }], thresholds: [{ met: false }] });
  });

  test('on a metric that is not there or no number are errors, whatever level they have', async () => {
    expect(await measure({ crew }, { ships: '>= 0' }, { ships: 'info' })).toMatchObject({ outcome: 'error', reasons: [{ code: 'report_missing' }] });
    const name = { files: ['data/crew.json'], select: '/crew/0/name', aggregate: 'value' } as const;
    expect(await measure({ name }, { name: '>= 0' }, { name: 'info' })).toMatchObject({ outcome: 'error', reasons: [{ code: 'report_invalid' }] });
  });
});

describe('what cannot be measured is an error, and no metric is given', () => {
  test.each([
    ['a file that is not there', { files: ['data/crow.csv'], select: '*' }, 'report_missing', 'no file matches data/crow.csv'],
    ['a pattern without a match beside one with', { files: ['data/crew.csv', 'data/*.tsv'], select: '*' }, 'report_missing', 'no file matches data/*.tsv'],
    ['a column that is not there', { files: ['data/crew.csv'], select: 'wages' }, 'report_invalid', 'data/crew.csv:1'],
    ['a member that is not there', { files: ['data/crew.json'], select: '/crews/*' }, 'report_invalid', 'data/crew.json:1'],
    ['a list counted as one', { files: ['data/crew.yaml'], select: '/crew' }, 'report_invalid', 'data/crew.yaml'],
    ['a selector that nobody can read', { files: ['data/crew.csv'], select: 'wage[' }, 'config_invalid', 'the selector'],
    ['a file name without a format', { files: ['data/crew.dat'], select: '*' }, 'config_invalid', 'does not tell its format'],
    ['JSON that is cut', { files: ['data/cut.json'], select: '/crew/*' }, 'report_invalid', 'data/cut.json:'],
    ['CSV that is cut', { files: ['data/cut.csv'], select: '*' }, 'report_invalid', 'data/cut.csv:'],
    ['YAML that is cut', { files: ['data/cut.yaml'], select: '/crew/*' }, 'report_invalid', 'data/cut.yaml:'],
    ['XML that is cut', { files: ['data/cut.xml'], select: '//record' }, 'report_invalid', 'data/cut.xml:'],
    ['JSON of absurd depth', { files: ['data/deep.json'], select: '/crew/*' }, 'report_invalid', 'data/deep.json:'],
    ['YAML of absurd depth', { files: ['data/deep.yaml'], select: '/crew/*' }, 'report_invalid', 'data/deep.yaml:'],
    ['YAML that stands for billions', { files: ['data/laughs.yaml'], select: '/z/*' }, 'report_invalid', 'data/laughs.yaml:'],
    ['two YAML documents', { files: ['data/two.yaml'], select: '/crew/*' }, 'report_invalid', '2 YAML documents'],
    ['XML with an entity', { files: ['data/entity.xml'], select: '//record' }, 'report_invalid', 'data/entity.xml:'],
  ] as const)('%s', async (_, metric, code, words) => {
    const laughs = `a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdefgh'[index]}`).join(', ')}]\n`).join('')}z: *h\n`;
    port.workspace.write({
      'data/crew.dat': 'a\n', 'data/cut.json': FILES['data/crew.json'].slice(0, 90), 'data/cut.csv': FILES['data/crew.csv'].slice(0, 40), 'data/cut.yaml': FILES['data/crew.yaml'].slice(0, 40),
      'data/cut.xml': FILES['data/crew.xml'].slice(0, 90), 'data/deep.json': `{"crew":${'['.repeat(9000)}${']'.repeat(9000)}}`, 'data/deep.yaml': `crew: ${'['.repeat(9000)}${']'.repeat(9000)}\n`,
      'data/laughs.yaml': laughs, 'data/two.yaml': 'crew: [1]\n---\ncrew: [2]\n', 'data/entity.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a><record>&b;</record></a>',
    });
    const record = await measure({ north: { files: ['data/crew.csv'], select: '*' }, crew: metric as never }, { crew: '>= 0' });
    expect(record.outcome).toBe('error');
    expect(record.reasons.map((reason) => reason.code)).toEqual([code]);
    expect(record.reasons[0]?.message).toContain(words);
    expect(record.metrics).toEqual({});
  });
});

test('a value with a unit is not a number, and the reason shows it', async () => {
  port.workspace.write({ 'data/cover.json': '{"covered":"85%"}' });
  const record = await measure({ covered: { files: ['data/cover.json'], select: '/covered', aggregate: 'value' } }, { covered: '>= 80' });
  expect(record).toMatchObject({ outcome: 'error', reasons: [{ code: 'report_invalid', message: 'the metric covered is the text "85%", and its threshold needs a number' }] });
});
