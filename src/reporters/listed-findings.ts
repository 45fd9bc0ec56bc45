import { findingPlaces } from './finding-place.js';
import { LIMITS } from './limits.js';
import { boundedLine, findingText, ruleNameOf } from './report-text.js';
import type { FindingItemView, FindingView, RunView } from './view/run-view.js';

/** One item of a finding, with all texts bounded and control characters named, for lists of problems by other programs. */
export interface ListedFinding {
  readonly finding: FindingView;
  readonly item: FindingItemView;
  /** `<rulepack or gate>/<rule>`. */
  readonly rule: string;
  readonly message: string;
  /** From the root of the repository. */
  readonly path: string;
  readonly line: number | null;
}

/**
 * The items of all findings that `wants` takes, worst first, as far as they fit one report (`left`: how many do not).
 */
export function listedFindings(view: RunView, wants: (item: FindingItemView, finding: FindingView) => boolean): { readonly listed: readonly ListedFinding[]; readonly left: number } {
  const placeOf = findingPlaces(view);
  const listed: ListedFinding[] = [];
  let room: number = LIMITS.reportCharacters / 2;
  let left = 0;
  for (const finding of view.findings) {
    const wanted = finding.items.filter((item) => wants(item, finding));
    if (wanted.length === 0) continue;
    const place = placeOf(finding);
    const rule = ruleNameOf(finding);
    const path = boundedLine(place.path, LIMITS.reportPath);
    for (const item of wanted) {
      const message = findingText(finding, place, item);
      room -= message.length + path.length + rule.length;
      if (room < 0) left++;
      else listed.push({ finding, item, rule, message, path, line: place.line });
    }
  }
  return { listed, left };
}

/** Says in a report itself that it is not whole. */
export function leftOutText(shown: number, left: number): string {
  return `showing ${shown} of ${shown + left} findings, worst first; all are in report.html and the reports of the gates`;
}
