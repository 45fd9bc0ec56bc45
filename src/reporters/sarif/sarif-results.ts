import { utf8Length } from '../../base/bounded.js';
import { sarifText, urlPath } from '../escape.js';
import { findingPlaces, insidePath } from '../finding-place.js';
import { LIMITS } from '../limits.js';
import { boundedLines, findingText } from '../report-text.js';
import type { CycleView, FindingItemView, FindingView, RunView } from '../view/run-view.js';
import { SOURCE_ROOT, type SarifLevel, type SarifLocation, type SarifResult } from './sarif-log.js';

export const SARIF_LEVELS: Readonly<Record<FindingView['level'], SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' };

/** A result but for its rule's place in the list, which its run knows. */
export type BareResult = Omit<SarifResult, 'ruleIndex'>;

/** Makes the result of one item of a finding. To be asked in the order of the view, once for each. */
export type MakeResult = (finding: FindingView, item: FindingItemView, rule: string) => BareResult;

export function resultMaker(view: RunView): MakeResult {
  const placeOf = findingPlaces(view);
  const cycles = new Map((view.cycles ?? []).map((cycle) => [cycle.id, cycle]));
  const seen = new Map<string, number>();
  return (finding, item, rule) => {
    const place = placeOf(finding);
    const key = `${rule} ${item.fingerprint}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const cycle = cycles.get(finding.id);
    const related = cycle === undefined ? [] : importsOf(cycle, view.source.prefix);
    return {
      ruleId: rule,
      level: SARIF_LEVELS[finding.level],
      message: { text: sarifText(findingText(finding, place, item)) },
      locations: [locationOf(place.path, place.line, place.column)],
      ...(related.length === 0 ? {} : { relatedLocations: related }),
      partialFingerprints: {
        'contractGates/v1': item.fingerprint,
        // The only one that code scanning reads (hash and counter, as its own: 39fa2ee980eb94b0:1). Ours is made of no line, so
        // an alert stays the same one however far its line moves.
        primaryLocationLineHash: `${item.fingerprint.slice(0, 16)}:${count}`,
      },
      ...(item.state === 'new' ? { baselineState: 'new' as const } : item.state === 'old' ? { baselineState: 'unchanged' as const } : {}),
      ...(item.state === 'waived' ? { suppressions: [{ kind: 'external' as const, status: 'accepted' as const, justification: justificationOf(item) }] } : {}),
      properties: { state: item.state, stands: finding.stands && item.state === 'new' },
    };
  };
}

/**
 * An upper bound of what a result adds to the file once it is compressed: foreign text and fingerprints as if they did not
 * shrink at all but for the hexadecimal digits, which hold half a byte each; the words of the format repeat and cost little.
 */
export function compressedBytes(result: BareResult): number {
  let bytes = 96 + utf8Length(result.message.text) + utf8Length(result.ruleId) / 4;
  for (const { physicalLocation } of result.locations) bytes += physicalLocation.artifactLocation.uri.length;
  for (const { physicalLocation, message } of result.relatedLocations ?? []) bytes += 24 + physicalLocation.artifactLocation.uri.length + utf8Length(message?.text ?? '');
  for (const { justification } of result.suppressions ?? []) bytes += 24 + utf8Length(justification);
  return bytes;
}

function justificationOf({ waiver }: FindingItemView): string {
  if (waiver === null) return 'Waived by the configuration, or suppressed in the report of the tool.';
  return `${boundedLines(waiver.reason, LIMITS.reportMessage)} (${boundedLines(waiver.owner, LIMITS.reportName)}, until ${waiver.expires})`;
}

function locationOf(path: string, line: number | null, column: number | null): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri: urlPath(path), uriBaseId: SOURCE_ROOT },
      // A file without a line is shown at its first: code scanning wants one.
      region: { startLine: line ?? 1, ...(line === null || column === null ? {} : { startColumn: column }) },
    },
  };
}

/** The imports that make the shortest cycle. */
function importsOf({ edges }: CycleView, prefix: string): readonly SarifLocation[] {
  return edges.slice(0, LIMITS.sarifRelatedPlaces).flatMap(({ from, to, line, specifier }, index) => {
    const path = insidePath(from);
    if (path === null) return [];
    return [{ id: index + 1, ...locationOf(prefix + path, line, null), message: { text: sarifText(boundedLines(`${from} imports ${specifier ?? to}`, LIMITS.reportMessage)) } }];
  });
}
