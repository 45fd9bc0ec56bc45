import { err, type Problem, type Result } from '../../base/result.js';
import { utcTime } from '../../base/utc-time.js';
import type { Settings } from '../../config/settings/settings.js';
import type { Reason } from '../../contract/verdict/reasons.js';
import { exitCodeOf } from '../../contract/verdict/verdict.js';
import type { World } from '../../ports/world.js';
import type { RunFacts } from '../../reporters/run-facts.js';
import { terminalReport, type ReportLine } from '../../reporters/terminal-report.js';
import { runViewOf } from '../../reporters/view/run-view-of.js';
import type { RunView } from '../../reporters/view/run-view.js';
import { reasonOf } from './reason-of.js';
import { faultReason, reportDocuments } from './report-documents.js';
import { RUN_FILE_NAMES } from './run-files.js';
import { factsOf, type RunParts } from './run-parts.js';
import type { RunRequest } from './run-request.js';
import type { EarlierRuns, RunTrend } from './run-trend.js';
import { writeRun } from './write-run.js';

/** A finished run. Its files are on the disk unless `writeProblem` says why not: then there is no verdict to trust. */
export interface FinishedRun {
  readonly facts: RunFacts;
  /** The same facts as every surface shows them. */
  readonly view: RunView;
  /** Null when the config could not be read. */
  readonly settings: Settings | null;
  /** The texts of the run's folder by name, as they were written; empty when they could not be. */
  readonly documents: ReadonlyMap<string, string>;
  readonly writeProblem: Problem | null;
  /** The exit status that the verdict stands for; only with files on the disk. */
  readonly exitCode: 0 | 1 | 2;
  /** The run as lines for a terminal. */
  lines(): readonly ReportLine[];
  /** RFC 3339 UTC. */
  readonly startedAt: string;
  /** Lines for people about what the run shows, such as a history that could not be read. */
  readonly notices: readonly string[];
  /** Keeps this run in the history of the default branch and gives why it could not; null when there is nothing to keep. Never rejects. */
  readonly keepHistory: ((stop: AbortSignal) => Promise<string | null>) | null;
  /** Keeps what was read for the next run; for the very end. */
  remember(): Promise<void>;
}

/** What is known of a run from its beginning. */
export interface RunStart {
  readonly runFolder: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Milliseconds of the clock that never goes back. */
  readonly started: number;
  /** Null when the run asks for none. */
  earlierRuns(): Promise<EarlierRuns | null>;
}

/** Judges what was found and writes its files. What an earlier run left in the folder is taken away before. */
export async function finishRun(parts: RunParts, request: RunRequest, world: World, { runFolder, startedAt, started, earlierRuns }: RunStart): Promise<FinishedRun> {
  const runFiles = await world.runFiles();
  const cleared = runFiles.clear(runFolder, RUN_FILE_NAMES);
  const endedAt = world.clock.now();
  const record = {
    started_at: utcTime(startedAt),
    duration_seconds: Math.round(world.clock.monotonic() - started) / 1000,
    host: world.host,
    max_parallel: parts.settings?.maxParallel ?? null,
    snapshot_source: parts.observation?.capture.detail ?? null,
  };
  const earlier = await earlierRuns();
  const runTrendOf = earlier === null ? null : (await import('./run-trend.js')).runTrendOf;
  /** The run with further reasons: verdict, view, trend and reports agree. */
  const told = (more: readonly Reason[], faulty: (reason: Reason) => void) => {
    const facts = factsOf({ ...parts, reasons: [...parts.reasons, ...more] }, request, { runFolder, endedAt });
    const plain = runViewOf(facts);
    const trend = runTrendOf?.(earlier, facts, plain, request) ?? NO_TREND;
    const view = { ...plain, trend: trend.trend };
    const reports = reportDocuments(view, request.inputs.formats, (fault) => faulty(faultReason(fault)));
    return { facts, view, trend, reports };
  };
  // What a scanner threw at is not asked for again, nor is a run that was cancelled kept waiting.
  const remember = async (): Promise<void> => (parts.analysis === null ? undefined : parts.observation?.capture.remember());
  const faults: Reason[] = [];
  let shown = told([], (reason) => faults.push(reason));
  // A report that cannot be made is a file that is not there: the run is not green, and says so in all that could be made.
  if (faults.length > 0) shown = told(faults, () => undefined);
  const { facts, view, reports } = shown;
  const { history, notices, keep } = shown.trend;
  const written = cleared.ok ? attempted(() => writeRun(facts, reports, record, history, runFiles)) : cleared;
  if (written.ok) return { facts, view, settings: parts.settings, documents: written.value, writeProblem: null, ...shownBy(facts, true), startedAt: record.started_at, notices, keepHistory: keep, remember };
  // A verdict that is not on the disk is none (SPEC section 2): what could not be written decides.
  const unwritten = factsOf({ ...parts, reasons: [...parts.reasons, reasonOf('internal_error', written.error)] }, request, { runFolder, endedAt: world.clock.now() });
  return { facts: unwritten, view: runViewOf(unwritten), settings: parts.settings, documents: new Map(), writeProblem: written.error, ...shownBy(unwritten, false), startedAt: record.started_at, notices: [...notices, `nothing was uploaded: there are no files of this run in ${runFolder}, and no verdict is to be read from what may be there`], keepHistory: null, remember };
}

/** What `write` gives; a fault of ours in making a file ends as one of writing it, so that what was judged is shown all the same. */
function attempted<T>(write: () => Result<T>): Result<T> {
  try {
    return write();
  } catch (error) {
    return err({ code: 'files_not_made', message: `the files of the run could not be made: ${error instanceof Error ? error.message : String(error)}`, hint: 'This is a fault of contract-gates: report it with this message.' });
  }
}

function shownBy(facts: RunFacts, hasFiles: boolean): Pick<FinishedRun, 'exitCode' | 'lines'> {
  return { exitCode: exitCodeOf(facts.verdict, facts.mode), lines: () => terminalReport(facts, hasFiles) };
}

const NO_TREND: RunTrend = { trend: null, history: null, notices: [], keep: null };
