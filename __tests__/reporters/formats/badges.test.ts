import { describe, expect, test } from 'vitest';
import { badgeSvg } from '../../../src/reporters/badges/badge-svg.js';
import { textWidth } from '../../../src/reporters/badges/text-width.js';
import { reportDocuments } from '../../../src/pipeline/end/report-documents.js';
import { oneLine } from '../../../src/reporters/escape.js';
import type { RunView } from '../../../src/reporters/view/run-view.js';
import { documentOf } from './documents-of.js';
import { HOSTILE } from './hostile-view.js';
import { quayView } from './quay-view.js';
import { elementsOf, readXml } from './xml-document.js';

const withCoverage = (coverage: RunView['coverage']): RunView => ({ ...quayView(), coverage });
const coverage = (actual: number, required = 80, measured: readonly number[] = [actual]): NonNullable<RunView['coverage']> => ({
  actual, required, met: actual >= required, gates: measured.map((share) => ({ gate: 'unit_tests', actual: share, required, detail: null })),
});

describe('the endpoint of a badge', () => {
  test.each([
    ['Succeeded', { label: 'contract gates', message: 'succeeded', color: 'brightgreen' }],
    ['Blocked', { label: 'contract gates', message: 'blocked', color: 'red', isError: true }],
    ['Failed', { label: 'contract gates', message: 'failed', color: 'red', isError: true }],
  ] as const)('of the verdict %s', (status, badge) => {
    const view = quayView();
    expect(JSON.parse(documentOf({ ...view, verdict: { ...view.verdict, status } }, 'badge-status.json'))).toEqual({ schemaVersion: 1, ...badge });
  });

  test.each([
    [100, 80, '100%', 'brightgreen'],
    [99.96, 80, '99.9%', 'brightgreen'],
    [83.27, 80, '83.2%', 'green'],
    [64.1, 60, '64.1%', 'yellow'],
    [12, 10, '12%', 'orange'],
    [79.99, 80, '79.9%', 'red'],
  ])('of a coverage of %f where %f is required', (actual, required, message, color) => {
    expect(JSON.parse(documentOf(withCoverage(coverage(actual, required)), 'badge-coverage.json'))).toMatchObject({ schemaVersion: 1, label: 'coverage', message, color });
  });

  test('of a coverage that nobody measured, or not every gate that was to, does not exist', () => {
    for (const view of [withCoverage(null), withCoverage(coverage(0, 80, [91.5]))]) {
      expect([...reportDocuments(view, []).keys()].filter((name) => name.startsWith('badge-'))).toEqual(['badge-status.json', 'badge-status.svg']);
    }
  });
});

describe('the picture', () => {
  test('has a name for those who do not see it, and its texts fill the boxes that they were measured for', () => {
    const svg = readXml(documentOf(quayView(), 'badge-status.svg'));
    expect(svg.attributes).toMatchObject({ role: 'img', 'aria-label': 'contract gates: blocked', height: '20' });
    expect(elementsOf(svg, 'title').map(({ text }) => text)).toEqual(['contract gates: blocked']);
    const texts = elementsOf(svg, 'text');
    expect(texts.map(({ text }) => text)).toEqual(['contract gates', 'blocked']);
    const boxes = elementsOf(svg, 'rect').slice(1);
    expect(boxes.map(({ attributes }) => Number(attributes['width']))).toEqual(texts.map(({ attributes }) => Number(attributes['textLength']) + 12));
    expect(Number(svg.attributes['width'])).toBe(boxes.reduce((sum, { attributes }) => sum + Number(attributes['width']), 0));
  });

  test('has white letters on colours dark enough (WCAG 2.2, 1.4.3: 4.5 to 1)', () => {
    const channel = (part: string): number => {
      const share = Number.parseInt(part.length === 1 ? part + part : part, 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    for (const color of ['brightgreen', 'green', 'yellow', 'orange', 'red', 'lightgrey'] as const) {
      for (const { attributes } of elementsOf(readXml(badgeSvg({ label: 'a', message: 'b', color })), 'rect').slice(1)) {
        const hex = attributes['fill']?.slice(1) ?? '';
        const size = hex.length / 3;
        const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((at) => channel(hex.slice(at * size, (at + 1) * size)));
        expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05), `${color} ${hex}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test.each(HOSTILE.filter((text) => text.length < 1000))('holds %j as text', (hostile) => {
    const shown = oneLine(hostile).replaceAll('\ufffe', 'U+FFFE').replaceAll('\uffff', 'U+FFFF');
    const svg = readXml(badgeSvg({ label: hostile, message: 'ok', color: 'green' }));
    expect(elementsOf(svg, 'text')[0]?.text).toBe(shown);
    expect(elementsOf(svg, 'script')).toEqual([]);
  });

  test('widths: narrow letters take less, other scripts are given room', () => {
    expect(textWidth('')).toBe(0);
    expect(textWidth('iiii')).toBeLessThan(textWidth('mmmm') / 3);
    expect(textWidth('coverage')).toBeCloseTo(50.7, 0);
    expect(textWidth('港')).toBe(11);
  });
});
