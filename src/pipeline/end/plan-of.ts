import type { Settings } from '../../config/settings/settings.js';
import { planGates } from '../../gates/plan.js';

/** The plan of what is selected. */
export function planOf(settings: Settings): ReturnType<typeof planGates> {
  const selected = new Set(settings.selection.selected);
  const rulepackGates = Object.values(settings.rulepacks).map((rulepack) => rulepack.gateName).filter((name) => selected.has(name));
  return planGates(settings.gates.filter((gate) => selected.has(gate.name)), rulepackGates, settings.jobs.filter((job) => selected.has(job.name)));
}
