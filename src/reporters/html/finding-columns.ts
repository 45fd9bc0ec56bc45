import type { FindingView } from '../view/run-view.js';
import { CHANGE_KNOWN, IS_VIOLATION, LEVELS, ON_CHANGED_LINE, STANDS, STATES, type FindingColumns } from './page-data.js';

/** The findings as columns; `messageCharacters` bounds each message and suggestion. */
export function findingColumns(findings: readonly FindingView[], messageCharacters: number): FindingColumns {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (text: string | null): number => {
    if (text === null) return -1;
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const bounded = (text: string | null): string | null => (text !== null && text.length > messageCharacters ? `${text.slice(0, messageCharacters).toWellFormed()} … (${text.length - messageCharacters} characters more in gate-summary.json)` : text);
  return {
    source: findings.map((finding) => placeOf(finding.source)),
    gate: findings.map((finding) => placeOf(finding.gate)),
    rule: findings.map((finding) => placeOf(finding.rule)),
    file: findings.map((finding) => placeOf(finding.file)),
    message: findings.map((finding) => placeOf(bounded(finding.message))),
    suggestion: findings.map((finding) => placeOf(bounded(finding.suggestion))),
    category: findings.map((finding) => placeOf(finding.category)),
    line: findings.map((finding) => finding.line ?? 0),
    column: findings.map((finding) => finding.column ?? 0),
    level: findings.map((finding) => LEVELS.indexOf(finding.level)).join(''),
    state: findings.map((finding) => STATES.indexOf(finding.state)).join(''),
    marks: findings.map((finding) => marksOf(finding).toString(16)).join(''),
    ids: findings.map((finding) => (finding.id === derivedId(finding.gate, finding.fingerprints[0]) ? '' : finding.id)),
    fingerprints: findings.map((finding) => finding.fingerprints.join(' ')),
    items: Object.fromEntries(findings.flatMap((finding, row) => (hasPlainItems(finding) ? [] : [[row, finding.items]]))),
    texts,
  };
}

/** The id that most findings of gates have: an id that is this one need not be told. */
function derivedId(gate: string, fingerprint: string | undefined): string {
  return `${gate}:${(fingerprint ?? '').slice(0, 32)}`;
}

/** Whether each item has a fingerprint of the finding, its state and nothing more to say. */
function hasPlainItems({ items, fingerprints, state }: FindingView): boolean {
  return items.length === fingerprints.length && items.every((item, index) => item.fingerprint === fingerprints[index] && item.state === state && item.message === null && item.waiver === null);
}

function marksOf({ isViolation, stands, onChangedLine }: FindingView): number {
  return (isViolation ? IS_VIOLATION : 0) | (stands ? STANDS : 0) | (onChangedLine === true ? ON_CHANGED_LINE : 0) | (onChangedLine !== null ? CHANGE_KNOWN : 0);
}
