import type { CoverageFacts, CoverTotals } from '../coverage-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { ReportReader } from '../report-reader.js';
import { FileList } from './file-list.js';
import { OddityList } from './oddity-list.js';

const KINDS = ['lines', 'branches', 'functions', 'statements'] as const;

/**
 * Reads the summary of Istanbul (`coverage-summary.json`): totals for each file, no lines. `pct` is not read: it is rounded, and "Unknown" for
 * nothing.
 */
export function createIstanbulSummaryReader(path: string): ReportReader<CoverageFacts> {
  return createJsonReader(path, (root) => {
    const list = new FileList();
    const oddities = new OddityList();
    const sums = new Map<string, { covered: number; total: number }>(KINDS.map((kind) => [kind, { covered: 0, total: 0 }]));
    const all = root.get('total');
    if (!all.isObject) all.refuse('it has no totals of all files', { expected: 'a member "total"' });
    for (const key of root.keys()) {
      if (key === 'total') continue;
      const file = root.get(key);
      const [lines, branches, functions, statements] = KINDS.map((kind) => totalsOf(file.get(kind)));
      list.add({ path: key, lines: lines ?? file.refuse('it says nothing of lines'), branches: branches ?? null, functions: functions ?? null, statements: statements ?? null });
      [lines, branches, functions, statements].forEach((totals, index) => {
        const sum = sums.get(KINDS[index] ?? '');
        if (sum === undefined || !totals) return;
        sum.covered += totals.covered;
        sum.total += totals.total;
      });
    }
    if (list.size === 0 && (totalsOf(all.get('lines'))?.total ?? 0) > 0) all.refuse('it has totals, but names no file', { expected: 'totals for each file' });
    for (const kind of KINDS) {
      const declared = totalsOf(all.get(kind));
      const sum = sums.get(kind);
      if (declared !== null && sum !== undefined && (declared.covered !== sum.covered || declared.total !== sum.total)) {
        oddities.add(`its total says ${declared.covered} of ${declared.total} ${kind}, but its files have ${sum.covered} of ${sum.total}`, all.get(kind).line);
      }
    }
    return list.facts(oddities);
  });
}

function totalsOf(place: JsonPlace): CoverTotals | null {
  if (!place.isThere) return null;
  const covered = place.get('covered').count();
  const total = place.get('total').count();
  if (covered > total) place.refuse(`it says ${covered} of ${total}`, { expected: `at most ${total}`, actual: String(covered) });
  return { kind: 'totals', covered, total };
}
