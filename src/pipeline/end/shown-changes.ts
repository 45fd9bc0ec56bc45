import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { RunFacts } from '../../reporters/run-facts.js';
import type { RunWorkspaceFacts } from './workspace-facts.js';

/** A difference that takes longer or has more lines is none that somebody looks through; the order of findings then goes without it. */
const LIMITS = { milliseconds: 10_000, lines: 1_000_000 } as const;

/**
 * The lines that the change since the base touched, of the files that findings of `gates` name: for the order in which they are shown,
 * never for a verdict. Null when there is no finding with a place, no base, or no answer within the limits.
 */
export async function shownChanges(gates: readonly Pick<GateRecord, 'findings'>[], facts: Pick<RunWorkspaceFacts, 'changedLinesSoon'>): Promise<RunFacts['changedLines']> {
  const named = new Set(gates.flatMap(({ findings }) => findings.flatMap(({ file }) => file ?? [])));
  if (named.size === 0) return null;
  const changed = await facts.changedLinesSoon(LIMITS);
  if (changed.kind !== 'known') return null;
  return new Map([...changed.lines].filter(([path]) => named.has(path)).map(([path, lines]) => [path, new Set(lines)]));
}
