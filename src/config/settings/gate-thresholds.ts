import type { GateSpec } from '../../contract/verdict/gate-record.js';
import type { ConfigFile } from '../../contract/generated/types.js';

/** The conditions of a gate by metric, and the levels of those that have one. */
export function thresholdsOf({ thresholds = {} }: NonNullable<ConfigFile['gates']>[string]): Pick<GateSpec, 'thresholds' | 'thresholdLevels'> {
  const entries = Object.entries(thresholds);
  const levels = entries.flatMap(([metric, threshold]) => (typeof threshold === 'string' || threshold.level === undefined ? [] : [[metric, threshold.level] as const]));
  return {
    thresholds: Object.fromEntries(entries.map(([metric, threshold]) => [metric, typeof threshold === 'string' ? threshold : threshold.is])),
    ...(levels.length === 0 ? {} : { thresholdLevels: Object.fromEntries(levels) }),
  };
}
