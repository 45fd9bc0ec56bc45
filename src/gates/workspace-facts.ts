import type { ReadDataYaml } from '../base/data-document.js';
import type { Problem, Result } from '../base/result.js';
import type { AnalysisSeverity } from '../formats/analysis-facts.js';

/** What gates may ask of the workspace and the policy; everything is found out when it is first asked for. */
export interface WorkspaceFacts {
  /** Paths of the snapshot, relative to the root. */
  files(): Promise<Iterable<string>>;
  /** Lines that were added or changed since the base, by path; the problem says why the base is not known. */
  changedLines(): Promise<Result<ReadonlyMap<string, Iterable<number>>, Problem<'base_unknown'>>>;
  /** The parser is loaded when it is first asked for. */
  readonly readYaml: ReadDataYaml;
  readonly policy: {
    /** Per cent, from the config or the input; null when nothing set it. */
    readonly coverageRequired: number | null;
    readonly blockOn: readonly AnalysisSeverity[];
    readonly newOnly: boolean;
  };
}
