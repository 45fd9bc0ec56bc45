import { err } from '../../base/result.js';
import type { Settings } from '../../config/settings/settings.js';
import { planGates, type PlannedGates } from '../../gates/plan.js';

/** The plan of what is selected. */
export async function planOf(settings: Settings): Promise<PlannedGates> {
  const selected = new Set(settings.selection.selected);
  const gates = settings.gates.filter((gate) => selected.has(gate.name));
  const rulepackGates = Object.values(settings.rulepacks).map((rulepack) => rulepack.gateName).filter((name) => selected.has(name));
  const plan = planGates(gates, rulepackGates, settings.jobs.filter((job) => selected.has(job.name)));
  const mayShareFiles = gates.length > 1 && gates.some(({ reports = [], artifacts = [] }) => reports.length + artifacts.length > 0);
  if (!plan.ok || !mayShareFiles) return plan;
  // Of no use to a run of plain commands, so not loaded by one.
  const { contestedReports } = await import('../../gates/contested-reports.js');
  const contested = contestedReports(plan.value);
  return contested.length > 0 ? err(contested) : plan;
}
