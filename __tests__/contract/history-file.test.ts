import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HistoryFileRun } from '../../src/contract/generated/types.js';
import { createHistoryFile, mergeRuns, RUNS_KEPT, validateHistoryFile } from '../../src/contract/documents/history-file.js';

const NOW = '2026-11-25T12:00:00.000Z';

function runAt(id: number, at: string, more: Partial<HistoryFileRun> = {}): HistoryFileRun {
  return { run_id: String(id), at, commit: 'a'.repeat(40), status: 'Succeeded', seconds: 1, coverage: null, tests: null, violations: 0, cycles: null, largest_cycle: null, gates: {}, ...more };
}

/** Runs of distinct ids at times of the last days, in any order. */
const someRuns = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 200 }), minute: fc.integer({ min: 0, max: 5000 }) }), { selector: ({ id }) => id, maxLength: 120 })
  .map((runs) => runs.map(({ id, minute }) => runAt(id, new Date(Date.parse(NOW) - minute * 60_000).toISOString())));

describe('merged runs', () => {
  test('are a valid history whatever was merged, hold the newest, and merging again changes nothing', () => {
    fc.assert(fc.property(someRuns, someRuns, (earlier, later) => {
      const merged = mergeRuns(earlier, later, NOW);
      expect(validateHistoryFile({ version: '1.0', key: 'gates', runs: merged })).toStrictEqual([]);
      expect(merged.length).toBe(Math.min(RUNS_KEPT, new Set([...earlier, ...later].map((run) => run.run_id)).size));
      expect(mergeRuns(merged, later.filter(({ run_id: id }) => merged.some((run) => run.run_id === id)), NOW)).toStrictEqual(merged);
    }));
  });

  test('two writers that merge each other come to the same list', () => {
    fc.assert(fc.property(someRuns, someRuns, (left, right) => {
      const onlyRight = right.filter(({ run_id: id }) => !left.some((run) => run.run_id === id));
      expect(mergeRuns(left, onlyRight, NOW)).toStrictEqual(mergeRuns(onlyRight, left, NOW));
    }));
  });

  test('another attempt of a run takes the place of the one before', () => {
    const merged = mergeRuns([runAt(7, '2026-11-25T10:00:00.000Z', { status: 'Failed' })], [runAt(7, '2026-11-25T11:00:00.000Z')], NOW);
    expect(merged).toStrictEqual([runAt(7, '2026-11-25T11:00:00.000Z')]);
  });

  test('a run of a clock that is years ahead does not stay the newest for ever', () => {
    expect(mergeRuns([runAt(6, '2099-01-01T00:00:00.000Z')], [runAt(7, NOW)], NOW).map((run) => run.run_id)).toStrictEqual(['7']);
  });
});

test('a draft becomes a sorted history', () => {
  const made = createHistoryFile({ key: 'gates-0', runs: [runAt(2, NOW), runAt(1, '2026-11-24T12:00:00.000Z')] });
  expect(made.ok && made.value.runs.map((run) => run.run_id)).toStrictEqual(['1', '2']);
});
