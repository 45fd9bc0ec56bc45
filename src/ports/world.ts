import type { Result } from '../base/result.js';
import type { TextRead } from '../base/text-read.js';
import type { BaseRequest } from './base-request.js';
import type { Clock } from './clock.js';
import type { FactsStore } from './facts-store.js';
import type { History } from './history.js';
import type { Log } from './log.js';
import type { Processes } from './processes.js';
import type { ReadPool } from './read-pool.js';
import type { ReportFiles } from './report-files.js';
import type { ReportSource } from './report-source.js';
import type { Leftovers, RunFiles } from './run-files.js';
import type { TraceSender } from './trace-sender.js';
import type { TrendStore, TrendStoreRequest } from './trend-store.js';
import type { Workspace } from './workspace.js';

/** Everything that a run asks of the machine it runs on. The doors make one; tests make their own. */
export interface World {
  /** The environment of the step or shell, whole. */
  readonly env: Readonly<Record<string, string>>;
  /** Absolute path of the root: the working directory that is checked. */
  readonly root: string;
  readonly host: { readonly node: string; readonly platform: string; readonly architecture: string; readonly processors: number };
  readonly clock: Clock;
  readonly log: Log;
  readonly processes: Processes;
  /** Reports that gate scripts write; loaded when the first of them starts. */
  reportFiles(): Promise<ReportFiles>;
  /** Reports that other programs left; loaded when a gate first asks. */
  reportSource(): Promise<ReportSource>;
  /** Where the run leaves its files; loaded after the first gates have started. */
  runFiles(): Promise<RunFiles>;
  /**
   * Takes away what an earlier run left, as far as it can be: where this run is killed, nothing old is read as new. As good as nothing
   * where there is none.
   */
  forgetRun(left: readonly Leftovers[]): Promise<void>;
  readonly workspace: Workspace;
  /** Threads that help to read a large tree. */
  readPool(): Promise<ReadPool>;
  /** Where facts of the workspace are kept from one run to the next. */
  factsStore(): Promise<FactsStore>;
  /** Reads what the names mean by which `request` will find its base: a gate may move them. */
  keepTips(request: BaseRequest): void;
  /** Starts to look at the checkout's history at once. `token` may fetch the one commit that the clone lacks. */
  openHistory(request: BaseRequest, remote: { readonly serverUrl: string; readonly repository: string; readonly token: string | null } | null): Promise<History>;
  /** Where the history of earlier runs is kept; null where there is no such place (a developer's machine). */
  readonly openTrendStore: ((request: TrendStoreRequest) => Promise<TrendStore>) | null;
  /** Sends spans to a collector. */
  traceSender(): Promise<TraceSender>;
  /** Text of a small file below the root by its POSIX path; null when there is none that can be read. */
  readText(path: string): string | null;
  /**
   * What stands at a POSIX path below the root, or below `folder` (absolute, or relative to the root). Links that lead out
   * of it are refused, not followed.
   */
  lookUpText(path: string, folder?: string | undefined): TextRead;
  /** Names of what a folder below the root holds, in any order; none when there is no such folder, or none that can be read. */
  namesIn(folder: string): readonly string[];
  /** The nearest file of that path in the folders above the root, up to the top of its repository, as `../path`; or null. */
  findAbove(path: string): string | null;
  /** Bytes of a file that the user named, absolute or relative to the root; refused when it is no file or larger than `maxBytes`. */
  readFile(path: string, maxBytes: number): Result<Uint8Array>;
  /** A warning for each file of the step (outputs, environment, summary, ...) that something other than us wrote to; empty at a terminal. */
  foreignWrites(): readonly string[];
  /** Report files of other tools that lie below the root, by name alone, sorted; a bounded look. */
  findReports(): Promise<readonly string[]>;
}
