import type { ReadDataYaml } from '../base/data-document.js';
import type { AnalysisSeverity } from '../formats/analysis-facts.js';

/** Lines that were added or changed since the base. */
export type ChangedLines =
  /** By path below the root. `rewritten` are files of the change in which something has written since the gates began. */
  | { readonly kind: 'known'; readonly lines: ReadonlyMap<string, Iterable<number>>; readonly rewritten?: readonly string[] }
  /** The run has nothing to compare with (a schedule, a tag, no commit yet): no line is a change. */
  | { readonly kind: 'none'; readonly reason: string }
  /** There should be a base, and it cannot be had. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly hint: string };

/** What gates may ask of the workspace and the policy; everything is found out when it is first asked for. */
export interface WorkspaceFacts {
  /** Paths of the snapshot, relative to the root. */
  files(): Promise<Iterable<string>>;
  changedLines(): Promise<ChangedLines>;
  /** The parser is loaded when it is first asked for. */
  readonly readYaml: ReadDataYaml;
  readonly policy: {
    /** Per cent, from the config or the input; null when nothing set it. */
    readonly coverageRequired: number | null;
    readonly blockOn: readonly AnalysisSeverity[];
    readonly newOnly: boolean;
  };
}
