import { counted, grouped, percent, percentWords } from '../count-words.js';
import { codeCell, codeSpan, escapedWithin } from '../escape.js';
import type { RunView } from '../view/run-view.js';
import { listed, stepped, type Part } from './budget.js';
import { placeLink } from './finding-parts.js';
import { ALL_IN } from './head-parts.js';
import { durationWords } from './outcome-words.js';

/** Tests and files that are listed. */
const MOST_LISTED = 50;

/** `81.2 % of lines, 80 % required`, and what of the changed lines is covered. Null when no gate measured any. */
export function coverageWords({ coverage }: Pick<RunView, 'coverage'>): string | null {
  if (coverage === null) return null;
  const missed = coverage.gates.some(({ detail }) => detail?.changedLines?.required != null && detail.changedLines.percent < detail.changedLines.required);
  const mark = coverage.met && !missed ? '✅' : '❌';
  return [`${mark} ${percentWords(coverage.actual)} of lines covered, ${percentWords(coverage.required)} required`, ...changedWords({ coverage })].join('; ');
}

function changedWords({ coverage }: Pick<RunView, 'coverage'>): readonly string[] {
  return (coverage?.gates ?? []).flatMap(({ detail }) => {
    const changed = detail?.changedLines ?? null;
    if (changed === null || changed.total === 0) return [];
    const required = changed.required === null ? '' : `, ${percentWords(changed.required)} required`;
    return [`${grouped(changed.covered)} of ${counted(changed.total, 'changed line')} covered (${percentWords(changed.percent)}${required})`];
  });
}

/** `1,204 tests: 1,200 passed, 3 failed, 1 flaky`. Null when no gate read any. */
export function testWords({ tests }: Pick<RunView, 'tests'>): string | null {
  if (tests === null) return null;
  const flaky = tests.gates.reduce((sum, { detail }) => sum + (detail?.flaky ?? 0), 0);
  const skipped = tests.gates.reduce((sum, { detail }) => sum + (detail?.skipped ?? 0), 0);
  const parts = [`${grouped(tests.passed)} passed`, ...(tests.failed === 0 ? [] : [`${grouped(tests.failed)} failed`]), ...(flaky === 0 ? [] : [`${grouped(flaky)} flaky`]), ...(skipped === 0 ? [] : [`${grouped(skipped)} skipped`])];
  return `${tests.failed === 0 ? '✅' : '❌'} ${counted(tests.total, 'test')}: ${parts.join(', ')}`;
}

/** Totals of tests and coverage in two lines. */
export function qualityPart(view: RunView): readonly Part[] {
  const lines = [testWords(view), coverageWords(view), analysisWords(view)].filter((line) => line !== null);
  return lines.length === 0 ? [] : [stepped('tests and coverage', () => `### Tests and coverage\n\n${lines.map((line) => `- ${line}\n`).join('')}`)];
}

function analysisWords({ analysis }: RunView): string | null {
  if (analysis === null) return null;
  return `${analysis.met ? '✅' : '❌'} Static analysis${analysis.tool === '' ? '' : ` by ${escapedWithin(codeSpan, analysis.tool, 200)}`}: ${grouped(analysis.critical)} critical, ${grouped(analysis.high)} high`;
}

/** Tests that failed or were flaky, with what they said. */
export function notableTestPart(view: RunView): readonly Part[] {
  const notable = (view.tests?.gates ?? []).flatMap(({ gate, detail }) => (detail?.notable ?? []).map((entry) => ({ gate, ...entry })));
  const rank = { failed: 0, error: 0, flaky: 1 } as const;
  const sorted = notable.map((entry, index) => ({ ...entry, index })).sort((a, b) => rank[a.status] - rank[b.status] || a.index - b.index);
  const total = (view.tests?.gates ?? []).reduce((sum, { detail }) => sum + (detail?.notableTotal ?? 0), 0);
  if (sorted.length === 0) return [];
  const count = Math.max(total, sorted.length);
  return [
    listed({
      name: 'failed and flaky tests',
      before: `<details><summary>Tests that failed or passed only after a retry (${grouped(count)})</summary>\n\n`,
      after: '\n</details>\n',
      total: count,
      most: Math.min(MOST_LISTED, sorted.length),
      row: (index) => {
        const entry = sorted[index];
        if (entry === undefined) return '';
        const place = entry.file === null ? '' : ` ${placeLink(view, entry.file, entry.line)}`;
        const message = entry.message.trim() === '' ? '' : `<br>${escapedWithin(codeSpan, entry.message, 300)}`;
        return `- ${entry.status === 'flaky' ? '🔁' : entry.status === 'error' ? '💥' : '❌'} ${entry.status} ${escapedWithin(codeSpan, entry.name, 300)}${place}${message}`;
      },
      counts: '',
      allIn: ALL_IN,
    }),
  ];
}

/** The slowest tests, in a fold. */
export function slowTestPart(view: RunView): readonly Part[] {
  const slow = (view.tests?.gates ?? []).flatMap(({ detail }) => detail?.slowest ?? []).map((entry, index) => ({ ...entry, index })).sort((a, b) => b.seconds - a.seconds || a.index - b.index);
  if (slow.length === 0) return [];
  return [
    listed({
      name: 'slowest tests',
      before: '<details><summary>Slowest tests</summary>\n\n| Test | Time |\n|:---|---:|\n',
      after: '\n</details>\n',
      total: slow.length,
      most: 10,
      row: (index) => `| ${escapedWithin(codeCell, slow[index]?.name ?? '', 300)} | ${durationWords(slow[index]?.seconds ?? 0)} |`,
      counts: '',
      allIn: ALL_IN,
    }),
  ];
}

/** Files whose changed lines no test reaches, most first. */
export function changedCoveragePart(view: RunView): readonly Part[] {
  const files = (view.coverage?.gates ?? [])
    .flatMap(({ detail }) => detail?.files ?? [])
    .flatMap(({ path, changed }) => (changed === null || changed.total === 0 || changed.missed.length === 0 ? [] : [{ path, ...changed }]))
    .map((file, index) => ({ ...file, index }))
    .sort((a, b) => b.missed.length - a.missed.length || a.index - b.index);
  if (files.length === 0) return [];
  const missed = files.reduce((sum, file) => sum + file.missed.length, 0);
  const title = `${counted(missed, 'changed line')} that no test reaches`;
  return [
    listed({
      name: 'coverage of changed lines',
      before: `<details><summary>${title}</summary>\n\n| File | Changed lines covered | Not reached |\n|:---|---:|:---|\n`,
      after: '\n</details>\n',
      total: files.length,
      most: MOST_LISTED,
      row: (index) => {
        const file = files[index];
        if (file === undefined) return '';
        return `| ${placeLink(view, file.path, file.missed[0] ?? null)} | ${file.covered} of ${file.total} (${percent(file.covered, file.total)}) | ${rangesOf(file.missed)} |`;
      },
      counts: '',
      allIn: ALL_IN,
    }),
  ];
}

const RANGES = 12;

/** `3–5, 9`: sorted lines with neighbours joined. */
function rangesOf(lines: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && line === last.to + 1) last.to = line;
    else ranges.push({ from: line, to: line });
  }
  const told = ranges.slice(0, RANGES).map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return told.join(', ') + (ranges.length > RANGES ? ` and ${ranges.length - RANGES} more` : '');
}
