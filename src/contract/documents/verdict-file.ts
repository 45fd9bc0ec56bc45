import { by, inOrder } from '../../base/order.js';
import { defineContract } from '../schema/contract-kind.js';
import type { Inconsistency } from '../schema/contract-problem.js';
import type { VerdictFile, VerdictItem } from '../generated/types.js';
import * as schema from '../generated/verdict.validator.js';
import { verdictDigest } from './verdict-digest.js';

/** `verdict.json` before its version is set; `items` in any order, the counts of violations follow from them. */
export type VerdictFileDraft = Omit<VerdictFile, 'version' | 'counts' | 'digest'> & { readonly counts: Pick<VerdictFile['counts'], 'errors' | 'warnings'> };

const itemOrder = inOrder<VerdictItem>(by((item) => item.violation_id), by((item) => item.fingerprint));

function countItems(items: readonly VerdictItem[]): Pick<VerdictFile['counts'], 'violations' | 'violations_new' | 'violations_old' | 'violations_waived'> {
  const count = (state: VerdictItem['state']): number => items.filter((item) => item.state === state).length;
  return { violations: items.length, violations_new: count('new'), violations_old: count('old'), violations_waived: count('waived') };
}

function complete(draft: VerdictFileDraft): VerdictFile {
  const items = [...draft.items].sort(itemOrder);
  const { errors, warnings } = draft.counts;
  const verdict = { version: '1.0' as const, ...draft, items, counts: { gates: draft.gates.length, errors, warnings, ...countItems(items) } };
  return { ...verdict, digest: verdictDigest(verdict) };
}

/** A file that contradicts itself was changed too, but how says more. */
function* check(verdict: VerdictFile): Iterable<Inconsistency> {
  const found = [...contradictions(verdict)];
  yield* found;
  if (found.length > 0) return;
  const digest = verdictDigest(verdict);
  if (verdict.digest !== digest) yield { pointer: '/digest', expected: `${digest}, as follows from the content`, actual: verdict.digest, hint: 'the file was changed after it was written' };
}

function* contradictions(verdict: VerdictFile): Iterable<Inconsistency> {
  const { status, reasons, selection, base, counts, gates, items } = verdict;
  if (status !== 'Succeeded' && reasons.length === 0) {
    yield { pointer: '/reasons', expected: `at least one reason, since the status is ${status}`, actual: 'an empty list' };
  }
  if ((base.kind === 'found') !== (base.sha !== null)) {
    yield { pointer: '/base/sha', expected: base.kind === 'found' ? 'the commit of the base' : `null, since the base is ${base.kind}`, actual: JSON.stringify(base.sha) };
  }
  const declared = new Set(selection.declared);
  for (const key of ['selected', 'left_out'] as const) {
    for (const [index, name] of selection[key].entries()) {
      if (!declared.has(name)) yield { pointer: `/selection/${key}/${index}`, expected: 'a declared gate', actual: JSON.stringify(name) };
      const twice = key === 'left_out' && selection.selected.includes(name);
      if (twice) yield { pointer: `/selection/${key}/${index}`, expected: 'a gate that is not selected', actual: JSON.stringify(name) };
    }
  }
  if (selection.selected.length + selection.left_out.length !== selection.declared.length) {
    yield { pointer: '/selection/declared', expected: 'each declared gate either selected or left out', actual: `${selection.declared.length} declared, ${selection.selected.length} selected, ${selection.left_out.length} left out` };
  }
  const counted = { gates: gates.length, ...countItems(items) };
  for (const [key, real] of Object.entries(counted) as [keyof typeof counted, number][]) {
    if (counts[key] !== real) yield { pointer: `/counts/${key}`, expected: `${real}, as listed`, actual: String(counts[key]) };
  }
  const unsorted = items.findIndex((item, index) => index > 0 && itemOrder(items[index - 1] as VerdictItem, item) > 0);
  if (unsorted > 0) yield { pointer: `/items/${unsorted}`, expected: 'items sorted by violation_id, then by fingerprint', actual: 'another order' };
}

export const verdictFile = defineContract<VerdictFile, VerdictFileDraft>({ name: 'verdict', schema, complete, check });

export const parseVerdictFile = verdictFile.parse;
export const validateVerdictFile = verdictFile.validate;
export const createVerdictFile = verdictFile.create;
