import { compareText } from '../../base/order.js';
import type { ChangedPaths } from '../../gates/changed-paths.js';
import type { BaseFacts } from '../../rulepacks/base-facts.js';
import type { Observation } from '../tree/observation.js';

/**
 * The paths that `if_changed` asks about: everything whose content differs from the base, deleted files too, a renamed one
 * under both names. Repositories inside the tree (submodules) are not compared, so each counts as changed, as does a
 * folder that could not be listed: what is not known to be unchanged is checked. A commit that changes nothing but line
 * endings has changed the file for those who run or lint it, whatever a rulepack says; how a checkout writes them, and modes, are no change.
 */
export function changedSinceBase(facts: BaseFacts, { capture }: Pick<Observation, 'capture'>): ChangedPaths {
  if (facts.kind !== 'found') return { kind: 'unknown', reason: facts.reason };
  const { limit } = capture.problems;
  if (limit !== null) return { kind: 'unknown', reason: limit.message };
  const paths = facts.changed.flatMap((change) => (change.kind === 'renamed' ? [change.path, change.from] : [change.path]));
  const stored = facts.entries.filter(({ path, oid }) => (capture.indexOid(path) ?? oid) !== oid).map(({ path }) => path);
  const unseen = [...capture.repositories, ...capture.problems.unreadable.map(({ location }) => location?.file ?? '.')];
  const all = new Set([...paths, ...stored, ...unseen.flatMap((path) => [path, `${path}/.git`])]);
  return { kind: 'known', base: facts.sha.slice(0, 12), paths: [...all].sort(compareText) };
}
