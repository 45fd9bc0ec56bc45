import { err, ok } from '../base/result.js';
import { utcTime } from '../base/utc-time.js';
import { once } from '../base/once.js';
import { configLeftOut, DEFAULT_CONFIG_PATH } from '../config/file/find-config.js';
import { COMPARING_RULEPACKS } from '../config/rulepack-names.js';
import type { Settings } from '../config/settings/settings.js';
import type { GateRecord } from '../contract/verdict/gate-record.js';
import { runGates } from '../gates/run-gates.js';
import type { History } from '../ports/history.js';
import type { World } from '../ports/world.js';
import type { Analyst } from './judge/analyst.js';
import type { FinishedRun } from './end/finish-run.js';
import { baseBeside } from './base/begin-base.js';
import { narrate } from './end/narrate.js';
import { helpersOf, observe } from './tree/observe.js';
import { NOTHING_ALLOWED } from './judge/nothing-allowed.js';
import { planOf } from './end/plan-of.js';
import { readBaseline } from './judge/read-baseline.js';
import { readSettings } from './settings/read-settings.js';
import { leftByRun, runFolderOf } from './end/run-files.js';
import type { RunParts } from './end/run-parts.js';
import { requestedBase } from './end/requested-base.js';
import type { RunRequest } from './end/run-request.js';
import type { EarlierRuns } from './end/run-trend.js';
import { workspaceFacts } from './end/workspace-facts.js';

/** A run from its inputs to files on the disk: the table of contents, each step has a file of its own. */
export async function run(request: RunRequest, world: World): Promise<FinishedRun> {
  const startedAt = world.clock.now();
  const started = world.clock.monotonic();
  const runFolder = runFolderOf(request.context.runId);
  const earlierRuns = once(() => readTrend(request, world));
  // The end of the run hears how they failed.
  const parts = await judgeWorkspace(request, runFolder, world, () => void earlierRuns().catch(() => undefined));
  const { runEnd } = await import('./end/run-end.js');
  return runEnd.finishRun(parts, request, world, { runFolder, startedAt, started, earlierRuns });
}

/** Earlier runs of the default branch; null for a run that asks for none, or that must not run at all. */
async function readTrend(request: RunRequest, world: World): Promise<EarlierRuns | null> {
  const { inputs, context, cancel } = request;
  if (inputs.trend.kind === 'off' || world.openTrendStore === null || context.refused !== null || cancel.aborted) return null;
  return (await import('./end/run-trend.js')).readEarlierRuns(request, world);
}

/**
 * Everything up to the verdict. What an earlier run left in `runFolder` is taken away, unless that is null. `underWay` is called
 * once the first gates have been started.
 */
export async function judgeWorkspace(request: RunRequest, runFolder: string | null, world: World, underWay: () => void = () => undefined): Promise<RunParts> {
  const { context, inputs } = request;
  const asOf = inputs.asOf ?? utcTime(world.clock.now()).slice(0, 10);
  const nothing: RunParts = { settings: null, observation: null, head: null, analysis: null, gates: [], reasons: [], warnings: [], asOf, waivers: [], baseline: null, changedLines: null };
  // Loaded only for a run that ends here.
  const unstarted = (): Promise<typeof import('./end/unstarted-run.js')> => import('./end/unstarted-run.js');
  if (context.refused !== null) return (await unstarted()).unstartedRun(nothing, 'config_invalid', [context.refused]);

  const read = await readSettings(inputs, context.ci, world);
  if (!read.ok) return (await unstarted()).misconfiguredRun(nothing, read.error, world);
  const settings = read.value;
  const plan = await planOf(settings);
  if (!plan.ok) return (await unstarted()).misconfiguredRun({ ...nothing, settings }, plan.error, world);

  const atOnce = Math.min(settings.maxParallel, plan.value.gates.filter(({ kind }) => kind === 'command').length);
  const room = world.processes.expect(atOnce);
  if (room < atOnce) world.log.notice(`gates at once: ${room}, not ${atOnce}, since a process may not open more files here (ulimit -n)`);
  const maxParallel = room < atOnce ? room : settings.maxParallel;
  const baseline = request.ignoresBaseline === true ? ok(null) : await readBaseline(settings, world);
  if (!baseline.ok) return (await unstarted()).misconfiguredRun({ ...nothing, settings }, [baseline.error], world);

  const history = once(() => openHistory(request, world));
  const helpers = await helpersOf(inputs, context.ci, world);
  const observed = await observe(world.workspace, {
    includeUntracked: settings.snapshot.includeUntracked,
    limits: settings.snapshot.limits,
    ...helpers,
    ...(comparesWithBase(settings) ? { beside: baseBeside(history, world.workspace, helpers.cache === undefined) } : {}),
    cancel: request.cancel,
    onProgress: (done, total) => world.log.progress(`reading ${done} of ${total} files`),
  }).catch(async (error: unknown) => (request.cancel.aborted ? null : err((await import('./end/run-fault.js')).runFault('the workspace could not be read', error))));
  world.log.progress('');
  if (observed === null) return (await unstarted()).cancelledRun({ ...nothing, settings });
  if (!observed.ok) return (await unstarted()).unstartedRun({ ...nothing, settings }, observed.error.code === 'internal_error' ? 'internal_error' : 'unreadable_file', [observed.error]);
  const observation = observed.value;
  if (settings.configPath === null && observation.capture.notCheckedOut.has(DEFAULT_CONFIG_PATH)) return (await unstarted()).misconfiguredRun(nothing, [configLeftOut()], world);
  // The doors did so with what git cannot have: the rest not before it was read. What cannot be taken away is told when this run cannot write its own.
  if (runFolder !== null) await world.forgetRun(leftByRun(runFolder));

  const isNothingAllowed = settings.waivers.length === 0 && baseline.value === null;
  const allowances = once(async () => {
    if (isNothingAllowed) return NOTHING_ALLOWED;
    return (await import('./judge/allowances.js')).createAllowances({ waivers: settings.waivers, baseline: baseline.value, asOf });
  });
  const modified = once(async () => observation.capture.worktree?.modified ?? world.workspace.modifiedFiles());
  let asked: Promise<Analyst> | null = null;
  const makeAnalyst = async (): Promise<Analyst> => {
    const [{ createAnalyst }, allowed] = await Promise.all([import('./judge/analyst.js'), allowances()]);
    return createAnalyst({ observation, settings, version: request.version, allowances: allowed, countsGone: context.pullRequest !== null || request.inputs.base !== null, history, modified, world });
  };
  const analyst = (): Promise<Analyst> => (asked ??= makeAnalyst());
  const specs = new Map(settings.gates.map((gate) => [gate.name, gate]));
  const stand = async (record: GateRecord): Promise<GateRecord> => {
    const { newOnly = false, warnExitCodes = [] } = specs.get(record.name) ?? {};
    const allowed = await allowances();
    return newOnly || allowed.concerns(record.name) ? (await import('./judge/stand-gate.js')).standGate(record, newOnly, allowed, warnExitCodes) : record;
  };
  world.keepTips(requestedBase(request));
  const changedPaths = async (): ReturnType<Analyst['changedPaths']> => (await analyst()).changedPaths();
  const askable = workspaceFacts(observation, settings, { history, changedPaths });
  const gatesEnding = runGates(
    {
      plan: plan.value,
      mode: settings.mode,
      root: world.root,
      stepEnv: world.env,
      isFork: context.isFork,
      maxParallel,
      deadlineMs: settings.timeoutMs,
      secrets: request.secrets,
      facts: askable,
      runRulepack: async (name) => (await analyst()).judge(name),
      changedPaths,
      stand: (record) => (isNothingAllowed && specs.get(record.name)?.newOnly !== true ? record : stand(record)),
      ...narrate(world.log, plan.value),
    },
    world,
    request.cancel,
  );
  // In a later turn the first gates are under way; what none of them waits for comes then. Git is asked at once, while hardly
  // a gate can have written: the comparison with the base is about the workspace as it was captured.
  await new Promise<void>((resolve) => void world.clock.after(0, resolve));
  // Who asks for them hears how they failed.
  if (comparesWithBase(settings)) modified().catch(() => undefined);
  history().catch(() => undefined);
  underWay();
  // Loaded while gates run: nothing of it is needed to start the first one.
  const [gates, { runEnd }] = await Promise.all([gatesEnding, import('./end/run-end.js')]);
  return runEnd.partsOfGates(gates, { request, world, asOf, settings: { ...settings, maxParallel }, observation, facts: askable, allowances, history, analysis: async () => (asked === null ? runEnd.bareAnalysis(observation) : (await asked).result()), showsChanges: runFolder !== null });
}

function comparesWithBase({ gates, rulepacks, selection }: Settings): boolean {
  if (gates.some(({ name, ifChanged, options }) => (ifChanged !== null || options?.['changed_lines'] !== undefined) && selection.selected.includes(name))) return true;
  return Object.values(rulepacks).some(({ namespace, gateName }) => COMPARING_RULEPACKS.has(namespace) && selection.selected.includes(gateName));
}

function openHistory({ inputs, context }: RunRequest, world: World): Promise<History> {
  return world.openHistory(
    requestedBase({ inputs, context }),
    context.repository === null ? null : { serverUrl: context.serverUrl, repository: context.repository, token: inputs.token },
  );
}
