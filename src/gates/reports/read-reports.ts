import { FETCH_LFS, LFS_POINTER_WORDS } from '../../base/lfs-pointer.js';
import { err, ok, type Result } from '../../base/result.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { ReportKind } from '../../contract/verdict/report-formats.js';
import type { ProblemMatcher } from '../../formats/analysis/matcher-file.js';
import type { ReportSource } from '../../ports/report-source.js';
import { invalidReport, type ReadReports, type ReportInput } from './report-input.js';
import { causeOf, loadReaders, type FactsOfKind } from './report-readers.js';
import type { Cause } from '../cause.js';

/** Reads all reports of one kind to their end, one after the other; the first that cannot be believed is the cause. */
export async function readReports<Kind extends ReportKind>(
  kind: Kind, inputs: readonly ReportInput[], source: ReportSource, cancel: AbortSignal,
): Promise<Result<ReadReports<FactsOfKind[Kind]>, Cause>> {
  const reports: { path: string; facts: FactsOfKind[Kind] }[] = [];
  const evidence: GateRecord['evidence'][number][] = [];
  for (const { path, format, matchers } of inputs) {
    const found = await readMatchers(matchers, source, cancel);
    if (!found.ok) return found;
    const whole = (await loadReaders(kind, format, found.value))(path);
    const read = await source.read(path, (piece) => whole.push(piece), cancel);
    if (!read.ok) return err(invalidReport(`${path} ${read.error}`, read.error === LFS_POINTER_WORDS ? FETCH_LFS : 'Write the report as a regular file below the root, and let nothing write to it while the gate runs.'));
    const facts = whole.end();
    if (!facts.ok) return facts;
    reports.push({ path, facts: facts.value });
    evidence.push({ path, sha256: read.value.sha256 });
  }
  return ok({ reports, evidence });
}

/** The matchers of all files together. */
export async function readMatchers(files: readonly string[], source: ReportSource, cancel: AbortSignal): Promise<Result<readonly ProblemMatcher[], Cause>> {
  if (files.length === 0) return ok([]);
  const { createMatcherFileReader } = await import('../../formats/analysis/matcher-file.js');
  const matchers: ProblemMatcher[] = [];
  for (const path of files) {
    const reader = createMatcherFileReader(path);
    const read = await source.read(path, (piece) => reader.push(piece), cancel);
    if (!read.ok) return err(invalidReport(`${path} ${read.error}`, 'Name a file with problem matchers below the root.'));
    const found = reader.end();
    if (!found.ok) return err(causeOf(path, found.error));
    matchers.push(...found.value);
  }
  return ok(matchers);
}
