import type { Problem, Result } from '../base/result.js';
import { err, formatLocation, ok } from '../base/result.js';
import type { Settings } from '../config/settings/settings.js';
import { applyIfChanged, type ChangedPaths } from '../gates/changed-paths.js';
import { foreseeGiveUps } from '../gates/foresee-give-ups.js';
import { gateEnvironment, missingVariables } from '../gates/gate-environment.js';
import type { GatePlan } from '../gates/plan.js';
import type { PlannedGate } from '../gates/planned-gate.js';
import { startWaves } from '../gates/plan-order.js';
import type { GiveUp } from '../gates/schedule.js';
import type { World } from '../ports/world.js';
import type { PlanEntry, PlanStep, RunPlan } from '../reporters/run-plan.js';
import { createBaseReader } from './base/base-facts.js';
import { changedSinceBase } from './base/changed-since-base.js';
import { observe } from './tree/observe.js';
import { planOf } from './end/plan-of.js';
import { readBaseline } from './judge/read-baseline.js';
import { readSettings } from './settings/read-settings.js';
import { requestedBase } from './end/requested-base.js';
import type { RunRequest } from './end/run-request.js';
import { resolvedGraphOf } from './tree/workspace-graph.js';

/**
 * What a run would do, without doing it: no command is started, no file is written, no commit is fetched. `list` names
 * what is declared; `dry_run` also says in which order gates would start and why one would not. For that the workspace is
 * read and compared with its base when a gate has `if_changed`.
 */
export async function planRun(what: 'list' | 'dry_run', request: RunRequest, world: World): Promise<Result<RunPlan, readonly Problem[]>> {
  const { context, inputs } = request;
  if (context.refused !== null) return err([context.refused]);
  const read = await readSettings(inputs, context.ci, world);
  if (!read.ok) return read;
  const settings = read.value;
  const plan = await planOf(settings);
  if (!plan.ok) return plan;
  const gates = entriesOf(settings);
  const shared = { mode: settings.mode, config: settings.configPath, max_parallel: settings.maxParallel, gates };
  if (what === 'list') return ok({ ...shared, steps: null });
  const baseline = await readBaseline(settings, world);
  if (!baseline.ok) return err([baseline.error]);
  return ok({ ...shared, steps: await stepsOf(plan.value, settings, request, world) });
}

function entriesOf(settings: Settings): readonly PlanEntry[] {
  const selected = new Set(settings.selection.selected);
  return [
    ...settings.gates.map(({ name, kind, needs, phase, blocking, location, description }) => ({ name, kind, needs, phase, blocking, declared: formatLocation(location), description, selected: selected.has(name) })),
    ...Object.values(settings.rulepacks)
      .filter(({ gateName }) => settings.selection.declared.includes(gateName))
      .map(({ namespace, gateName }) => {
        const origin = settings.provenance.get(`/rulepacks/${namespace}`);
        const declared = origin?.kind === 'file' ? formatLocation(origin.location) : 'on by default';
        return { name: gateName, kind: 'rulepack' as const, needs: [], phase: 'OTHER', blocking: true, declared, description: null, selected: selected.has(gateName) };
      }),
  ];
}

async function stepsOf(plan: GatePlan, settings: Settings, request: RunRequest, world: World): Promise<readonly PlanStep[]> {
  const asksForChanges = plan.gates.some((gate) => gate.kind === 'command' && gate.spec.ifChanged !== null);
  const changed = asksForChanges ? await changesOf(settings, request, world) : null;
  const waves = startWaves(plan.gates, plan.order);
  const byName = new Map(plan.gates.map((gate) => [gate.name, gate]));
  const order = [...plan.order].sort((a, b) => (waves.get(a) ?? 0) - (waves.get(b) ?? 0) || plan.order.indexOf(a) - plan.order.indexOf(b));
  const own = order.map((name) => stepOf(byName.get(name) as PlannedGate, waves.get(name) ?? 1, changed, request, world));
  const givenUp = foreseeGiveUps(plan, new Map(own.map(({ name, action }) => [name, FORESEEN[action]])), settings.maxParallel);
  const steps = own.map((step): PlanStep => {
    const why = givenUp.get(step.name);
    return why === undefined ? step : { name: step.name, wave: null, action: 'not_run', why: whyNot(why) };
  });
  return [...steps, ...settings.selection.leftOut.map((name): PlanStep => ({ name, wave: null, action: 'left_out', why: 'the inputs gates and rulepacks leave it out' }))];
}

type OwnStep = PlanStep & { readonly action: keyof typeof FORESEEN };

/** How a gate would end by itself; what runs is taken to pass. */
const FORESEEN = { run: 'pass', skip: 'skipped', error: 'error' } as const;

function whyNot(why: GiveUp): string {
  if (why.kind === 'stopped') return 'the run is stopped';
  const gate = why.kind === 'need' ? why.need : why.gate;
  const which = why.kind === 'need' ? 'which it needs' : 'of an earlier phase';
  return `${gate}, ${which}, would ${why.stoppedBy === gate ? 'be an error' : `not run either, because of ${why.stoppedBy}`}`;
}

function stepOf(gate: PlannedGate, wave: number, changed: ChangedPaths | null, { context }: RunRequest, world: World): OwnStep {
  const { name } = gate;
  if (gate.kind !== 'command') return { name, wave, action: 'run', why: null };
  const { spec } = gate;
  const stopped = (action: 'skip' | 'error', why: string): OwnStep => ({ name, wave: null, action, why });
  if (spec.onFork === 'skip' && context.isFork === 'yes') return stopped('skip', 'on_fork: skip');
  if (spec.onFork === 'skip' && context.isFork === 'unknown') return stopped('error', 'on_fork: skip: whether this is a pull request from a fork is not known');
  const missing = missingVariables(spec, gateEnvironment(spec, world.env));
  if (missing.length > 0) return stopped('error', `requires_env: ${missing.map((variable) => variable.name).join(', ')} is empty or not set`);
  if (spec.ifChanged === null || changed === null) return { name, wave, action: 'run', why: spec.retries === 0 ? null : `up to ${spec.retries + 1} attempts` };
  const rule = applyIfChanged(spec.ifChanged, changed);
  if (rule.kind === 'skipped') return stopped('skip', rule.skippedBy);
  return { name, wave, action: 'run', why: rule.kind === 'runs' ? `if_changed: ${rule.matched} changed` : rule.finding.message.replace('so the gate ran', 'so it runs') };
}

async function changesOf(settings: Settings, { context, inputs }: RunRequest, world: World): Promise<ChangedPaths> {
  const observed = await observe(world.workspace, {
    includeUntracked: settings.snapshot.includeUntracked,
    limits: settings.snapshot.limits,
    onProgress: (done, total) => world.log.progress(`reading ${done} of ${total} files`),
  });
  world.log.progress('');
  if (!observed.ok) return { kind: 'unknown', reason: observed.error.message };
  const reader = createBaseReader({
    observation: observed.value,
    scanBytes: settings.snapshot.limits.scanBytes,
    checks: world.workspace.checks,
    present: () => resolvedGraphOf(observed.value),
    modified: () => world.workspace.modifiedFiles(),
    // Without a remote: looking changes nothing, not even what git has.
    history: () => world.openHistory(requestedBase({ inputs, context }), null),
  });
  return changedSinceBase(await reader.facts({ wantsText: () => false, wantsGraph: () => false }), observed.value);
}
