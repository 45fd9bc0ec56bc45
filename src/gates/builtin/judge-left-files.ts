import type { ReportKind } from '../../contract/verdict/report-formats.js';
import { unjudged, type Conclusion } from '../conclusion.js';
import { findFiles } from '../find-files.js';
import { staleInTree } from '../reports/report-age.js';
import { judgeFiles } from '../reports/judge-reports.js';
import { DEFAULT_COVERAGE_REQUIRED, type JudgingRules } from '../reports/report-input.js';
import type { BuiltinRun } from './builtin-gate.js';

/** Judges the report files of `with`, which something before this gate left: all there, all of this run, read to their ends. */
export async function judgeLeftFiles(kind: ReportKind, run: BuiltinRun): Promise<Conclusion> {
  const { options, spec, mode, root, cancel, ports, facts } = run;
  const source = await ports.reportSource();
  const found = await findFiles(source, options.files ?? [], 'a step before this gate');
  if (!found.ok) return unjudged(found.error, '');
  const stale = spec.allowOld === true ? null : await staleInTree(source, found.value, mode, ports.clock.now());
  if (stale !== null) return unjudged(stale, '');
  const matchers = options.matchers === undefined ? null : await findFiles(source, options.matchers, 'somebody');
  if (matchers !== null && !matchers.ok) return unjudged(matchers.error, '');
  const inputs = found.value.map(({ path }) => ({ path, format: options.format ?? null, matchers: matchers === null ? [] : matchers.value.map((file) => file.path) }));
  const judged = await judgeFiles(kind, inputs, { root, source, facts, cancel, rules: rulesOf(run) });
  return judged.ok ? judged.value : unjudged(judged.error, '');
}

function rulesOf({ options, facts: { policy } }: BuiltinRun): JudgingRules {
  const change = options.changed_lines;
  return {
    coverage: {
      required: options.required ?? policy.coverageRequired ?? DEFAULT_COVERAGE_REQUIRED,
      excluded: options.excluded ?? [],
      paths: options.paths ?? {},
      changedLines: change === undefined ? null : { required: change.required, minLines: change.min_lines ?? DEFAULT_MIN_LINES },
    },
    blockOn: options.block_on ?? policy.blockOn,
  };
}

/** As the schema of the config says. */
const DEFAULT_MIN_LINES = 10;
