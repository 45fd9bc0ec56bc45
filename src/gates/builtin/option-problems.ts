import type { Problem } from '../../base/result.js';
import type { GateSpec } from '../../contract/verdict/gate-record.js';
import { parseFreezeWindows } from '../../formats/freeze-windows.js';
import { metricFormatOf } from '../../formats/metrics/metric.js';
import { createMetricsReader } from '../../formats/metrics/metrics-reader.js';

type MetricWish = NonNullable<NonNullable<GateSpec['options']>['metrics']>[string];

/** Options of built-in gates that cannot be used whatever the workspace holds, each at its own line or that of its gate: for who judges a config alone. In a run its gate tells it. */
export function optionProblems(gates: readonly GateSpec[]): readonly Problem[] {
  return gates.flatMap(({ name, options = {}, location, windowLocations }) => {
    const calendar = parseFreezeWindows((options.windows ?? []).map(({ when }, index) => ({ when, location: windowLocations?.[index] })), options.time_zone);
    const found: readonly Problem[] = [...(calendar.ok ? [] : calendar.error), ...Object.entries(options.metrics ?? {}).flatMap(selectProblems)];
    return found.map((problem) => ({ ...problem, message: `gate ${name}: ${problem.message}`, location: problem.location ?? location }));
  });
}

/** A selector is in the language of the format, which a name without an ending does not tell. */
function selectProblems([name, wish]: readonly [string, MetricWish]): readonly Problem[] {
  const formats = new Set(wish.format === undefined ? wish.files.flatMap((glob) => metricFormatOf(glob) ?? []) : [wish.format]);
  return [...formats].flatMap((format) => {
    const metric = { name, select: wish.select, aggregate: wish.aggregate ?? 'count' };
    // Values of YAML are named as those of JSON.
    const reader = createMetricsReader('', format === 'yaml' ? 'json' : format, [metric], { ...(wish.delimiter === undefined ? {} : { delimiter: wish.delimiter }) });
    return reader.ok ? [] : [reader.error];
  });
}
