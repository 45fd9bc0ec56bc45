import { err, formatLocation, ok, type Problem, type Result } from '../base/result.js';
import { utcTime } from '../base/utc-time.js';
import { COMPARING_RULEPACKS } from '../config/rulepack-names.js';
import type { Settings } from '../config/settings.js';
import type { GateRecord } from '../contract/gate-record.js';
import type { Reason, ReasonCode } from '../contract/reasons.js';
import { runGates } from '../gates/run-gates.js';
import type { History } from '../ports/history.js';
import type { World } from '../ports/world.js';
import type { RunFacts } from '../reporters/run-facts.js';
import type { RunView } from '../reporters/view/run-view.js';
import type { Analysis } from './analyst.js';
import { narrate } from './narrate.js';
import { helpersOf, observe, type Observation } from './observe.js';
import { planOf } from './plan-of.js';
import { readBaseline } from './read-baseline.js';
import { readSettings, settingsProblemText } from './read-settings.js';
import { RUN_FILE_NAMES, RUNS_FOLDER } from './run-files.js';
import type { RunParts } from './run-parts.js';
import type { RunRequest } from './run-request.js';
import type { EarlierRuns, RunTrend } from './run-trend.js';
import { judgedOwners, unaskedRules, waiverWarnings } from './waiver-warnings.js';
import { workspaceFacts, type RunWorkspaceFacts } from './workspace-facts.js';

/** A finished run. Its files are on the disk unless `writeProblem` says why not: then there is no verdict to trust. */
export interface FinishedRun {
  readonly facts: RunFacts;
  /** The same facts as every surface shows them. */
  readonly view: RunView;
  /** Null when the config could not be read. */
  readonly settings: Settings | null;
  /** The texts of the run's folder by name, as they were written; empty when they could not be. */
  readonly documents: ReadonlyMap<string, string>;
  readonly writeProblem: Problem | null;
  /** RFC 3339 UTC. */
  readonly startedAt: string;
  /** Lines for people about what the run shows, such as a history that could not be read. */
  readonly notices: readonly string[];
  /** Keeps this run in the history of the default branch and gives why it could not; null when there is nothing to keep. Never rejects. */
  readonly keepHistory: ((stop: AbortSignal) => Promise<string | null>) | null;
  /** Keeps what was read for the next run; for the very end. */
  remember(): Promise<void>;
}

/** A run from its inputs to files on the disk: the table of contents, each step has a file of its own. */
export async function run(request: RunRequest, world: World): Promise<FinishedRun> {
  const startedAt = world.clock.now();
  const started = world.clock.monotonic();
  const runFolder = `${RUNS_FOLDER}/${request.context.runId ?? 'local'}`;
  const earlierRuns = once(() => readTrend(request, world));
  const parts = await judgeWorkspace(request, runFolder, world, () => void earlierRuns());
  // Loaded while or after gates run: nothing of it is needed to start the first one.
  const [{ factsOf }, { writeRun }, { runViewOf }, { reportDocuments, faultReason }, runFiles] = await Promise.all([import('./run-parts.js'), import('./write-run.js'), import('../reporters/view/run-view-of.js'), import('./report-documents.js'), world.runFiles()]);
  const cleared = runFiles.clear(runFolder, RUN_FILE_NAMES);
  const endedAt = world.clock.now();
  const record = {
    started_at: utcTime(startedAt),
    duration_seconds: Math.round(world.clock.monotonic() - started) / 1000,
    host: world.host,
    max_parallel: parts.settings?.maxParallel ?? null,
    snapshot_source: parts.observation?.capture.detail ?? null,
  };
  const earlier = await earlierRuns();
  const runTrendOf = earlier === null ? null : (await import('./run-trend.js')).runTrendOf;
  /** The run with further reasons: verdict, view, trend and reports agree. */
  const told = (more: readonly Reason[], faulty: (reason: Reason) => void) => {
    const facts = factsOf({ ...parts, reasons: [...parts.reasons, ...more] }, request, { runFolder, endedAt });
    const plain = runViewOf(facts);
    const trend = runTrendOf?.(earlier, facts, plain, request) ?? NO_TREND;
    const view = { ...plain, trend: trend.trend };
    const reports = reportDocuments(view, parts.settings?.publishing.formats ?? [], (fault) => faulty(faultReason(fault)));
    return { facts, view, trend, reports };
  };
  const remember = async (): Promise<void> => parts.observation?.capture.remember();
  const faults: Reason[] = [];
  let shown = told([], (reason) => faults.push(reason));
  // A report that cannot be made is a file that is not there: the run is not green, and says so in all that could be made.
  if (faults.length > 0) shown = told(faults, () => undefined);
  const { facts, view, reports } = shown;
  const { history, notices, keep } = shown.trend;
  const written = cleared.ok ? attempted(() => writeRun(facts, reports, record, history, runFiles)) : cleared;
  if (written.ok) return { facts, view, settings: parts.settings, documents: written.value, writeProblem: null, startedAt: record.started_at, notices, keepHistory: keep, remember };
  // A verdict that is not on the disk is none (SPEC section 2): what could not be written decides.
  const unwritten = factsOf({ ...parts, reasons: [...parts.reasons, reasonOf('internal_error', written.error)] }, request, { runFolder, endedAt: world.clock.now() });
  return { facts: unwritten, view: runViewOf(unwritten), settings: parts.settings, documents: new Map(), writeProblem: written.error, startedAt: record.started_at, notices, keepHistory: null, remember };
}

/** What `write` gives; a fault of ours in making a file ends as one of writing it, so that what was judged is shown all the same. */
function attempted<T>(write: () => Result<T>): Result<T> {
  try {
    return write();
  } catch (error) {
    return err({ code: 'files_not_made', message: `the files of the run could not be made: ${error instanceof Error ? error.message : String(error)}`, hint: 'This is a fault of contract-gates: report it with this message.' });
  }
}

const NO_TREND: RunTrend = { trend: null, history: null, notices: [], keep: null };

/** Earlier runs of the default branch; null for a run that asks for none, or that must not run at all. */
async function readTrend(request: RunRequest, world: World): Promise<EarlierRuns | null> {
  const { inputs, context, cancel } = request;
  if (inputs.trend.kind === 'off' || world.openTrendStore === null || context.refused !== null || cancel.aborted) return null;
  return (await import('./run-trend.js')).readEarlierRuns(request, world);
}

/**
 * Everything up to the verdict. What an earlier run left in `runFolder` is taken away, unless that is null. `underWay` is called
 * once the first gates have been started.
 */
export async function judgeWorkspace(request: RunRequest, runFolder: string | null, world: World, underWay: () => void = () => undefined): Promise<RunParts> {
  const { context, inputs } = request;
  const asOf = inputs.asOf ?? utcTime(world.clock.now()).slice(0, 10);
  const nothing: RunParts = { settings: null, observation: null, head: null, analysis: null, gates: [], reasons: [], warnings: [], asOf, waivers: [], baseline: null, changedLines: null };
  if (context.refused !== null) return { ...nothing, reasons: [reasonOf('config_invalid', context.refused)] };

  const read = await readSettings(inputs, context.ci, world);
  if (!read.ok) {
    for (const problem of read.error) world.log.error(settingsProblemText(problem, world));
    return { ...nothing, reasons: read.error.map((problem) => reasonOf('config_invalid', problem)) };
  }
  const settings = read.value;
  const plan = planOf(settings);
  if (!plan.ok) {
    for (const problem of plan.error) world.log.error(settingsProblemText(problem, world));
    return { ...nothing, settings, reasons: plan.error.map((problem) => reasonOf('config_invalid', problem)) };
  }

  const baseline = request.ignoresBaseline === true ? ok(null) : await readBaseline(settings, world);
  if (!baseline.ok) {
    world.log.error(settingsProblemText(baseline.error, world));
    return { ...nothing, settings, reasons: [reasonOf('config_invalid', baseline.error)] };
  }

  const observed = await observe(world.workspace, {
    includeUntracked: settings.snapshot.includeUntracked,
    limits: settings.snapshot.limits,
    ...(await helpersOf(inputs, context.ci, world)),
    onProgress: (done, total) => world.log.progress(`reading ${done} of ${total} files`),
  });
  world.log.progress('');
  if (!observed.ok) return { ...nothing, settings, reasons: [reasonOf('unreadable_file', observed.error)] };
  const observation = observed.value;

  const allowances = once(async () => (await import('./allowances.js')).createAllowances({ waivers: settings.waivers, baseline: baseline.value, asOf }));
  const history = once(() => openHistory(request, world));
  const worktreeState = once(() => world.workspace.worktreeState([]));
  const analyst = once(async () => {
    const [{ createAnalyst }, allowed] = await Promise.all([import('./analyst.js'), allowances()]);
    return createAnalyst({ observation, settings, version: request.version, allowances: allowed, countsGone: context.pullRequest !== null || request.inputs.base !== null, history, worktreeState, world });
  });
  const newOnlyGates = new Set(settings.gates.filter((gate) => gate.newOnly).map((gate) => gate.name));
  const askable = workspaceFacts(observation, settings, history);
  const gatesEnding = runGates(
    {
      plan: plan.value,
      mode: settings.mode,
      root: world.root,
      stepEnv: world.env,
      isFork: context.isFork,
      maxParallel: settings.maxParallel,
      deadlineMs: settings.timeoutMs,
      secrets: request.secrets,
      facts: askable,
      runRulepack: async (name) => (await analyst()).judge(name),
      changedPaths: async () => (await analyst()).changedPaths(),
      stand: async (record) => {
        const newOnly = newOnlyGates.has(record.name);
        const allowed = await allowances();
        return newOnly || allowed.concerns(record.name) ? (await import('./stand-gate.js')).standGate(record, newOnly, allowed) : record;
      },
      ...narrate(world.log, plan.value),
    },
    world,
    request.cancel,
  );
  // In a later turn the first gates are under way; what none of them waits for comes then. Git is asked at once, while hardly
  // a gate can have written: the comparison with the base is about the workspace as it was captured.
  await new Promise<void>((resolve) => void world.clock.after(0, resolve));
  if (comparesWithBase(settings)) void worktreeState();
  underWay();
  void history();
  if (runFolder !== null) (await world.runFiles()).clear(runFolder, RUN_FILE_NAMES);
  const gates = await gatesEnding;
  const cancelled = request.cancel.aborted;
  const changedLines = runFolder === null || cancelled ? null : changesOf(gates, askable);
  await nameReports(settings, world);
  const analysis = cancelled ? null : await (await analyst()).result();
  const { head } = await history();
  const { missingFacts, nobodyJudges } = await import('./quality-reasons.js');
  const unresolved = analysis === null ? null : await namedBaseProblem(request, analysis, gates, history);
  const account = (await allowances()).account(judgedOwners(gates), unaskedRules(gates));
  return {
    ...account,
    changedLines: await changedLines,
    asOf,
    settings,
    observation,
    head,
    analysis: unresolved === null || analysis === null ? analysis : { ...analysis, base: { kind: 'unknown', sha: null, detail: unresolved.message } },
    gates,
    reasons: [...captureReasons(observation), ...nobodyJudges(settings), ...(cancelled ? [] : missingFacts(settings, gates)), ...(unresolved === null ? [] : [unresolved]), ...(cancelled ? [CANCELLED] : [])],
    warnings: [...observation.capture.problems.warnings.map((problem) => textOf(problem)), ...(analysis?.warnings ?? []), ...waiverWarnings(account.waivers), ...world.foreignWrites()],
  };
}

/** Asked while the rest is put together; without an answer the order of findings is that of their places. */
async function changesOf(gates: readonly GateRecord[], facts: RunWorkspaceFacts): Promise<RunFacts['changedLines']> {
  // Nobody looks through remarks for what they brought themselves.
  if (!gates.some(({ findings }) => findings.some(({ level }) => level !== 'info'))) return null;
  try {
    return await (await import('./shown-changes.js')).shownChanges(gates, facts);
  } catch {
    return null;
  }
}

function comparesWithBase({ gates, rulepacks, selection }: Settings): boolean {
  if (gates.some(({ name, ifChanged }) => ifChanged !== null && selection.selected.includes(name))) return true;
  return Object.values(rulepacks).some(({ namespace, gateName }) => COMPARING_RULEPACKS.has(namespace) && selection.selected.includes(gateName));
}

function openHistory({ inputs, context }: RunRequest, world: World): Promise<History> {
  return world.openHistory(
    inputs.base === null ? context.base : { kind: 'explicit', revision: inputs.base },
    context.repository === null ? null : { serverUrl: context.serverUrl, repository: context.repository, token: inputs.token },
  );
}

/** A base that somebody named has to exist, also where nothing was found that it could excuse; null when it does. */
async function namedBaseProblem({ inputs }: RunRequest, { base }: Analysis, gates: readonly GateRecord[], history: () => Promise<History>): Promise<Reason | null> {
  const isSaid = gates.some((gate) => gate.blocking && gate.reasons.some((reason) => reason.code === 'base_unknown'));
  if (inputs.base === null || base.kind === 'found' || isSaid) return null;
  const found = await (await history()).findBase();
  if (found.kind === 'found') return null;
  const hint = found.kind === 'unknown' ? found.hint : 'Take the input base away.';
  return { code: 'base_unknown', message: `the base ${inputs.base} cannot be compared with: ${found.reason}`, next_action: hint };
}

/** `make`, called at the first call and never again. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

const CANCELLED: Reason = { code: 'cancelled', message: 'the run was cancelled before everything was judged', next_action: 'Run it again.' };

const REASONS_SHOWN = 50;

/** Files that had to be read and could not, and a count limit that was hit: what was not seen is never passed. */
function captureReasons({ capture }: Observation): readonly Reason[] {
  const { unreadable, limit } = capture.problems;
  const reasons = unreadable.slice(0, REASONS_SHOWN).map((problem) => reasonOf('unreadable_file', problem));
  if (unreadable.length > REASONS_SHOWN) {
    reasons.push({ code: 'unreadable_file', message: `${unreadable.length - REASONS_SHOWN} more files could not be read`, next_action: 'Mend the files named before; most likely all have the same cause.' });
  }
  return limit === null ? reasons : [...reasons, reasonOf('limit_exceeded', limit)];
}

/** Without a config no report is part of the verdict; people who expect that are shown what to write. */
async function nameReports(settings: Settings & { readonly configPath?: string | null }, world: World): Promise<void> {
  if (settings.configPath !== null) return;
  const found = await world.findReports();
  if (found.length === 0) return;
  const { suggestGates } = await import('./suggest-gates.js');
  world.log.notice(`found reports that are not part of the verdict, since no config names them: ${found.slice(0, 20).join(', ')}${found.length > 20 ? ` and ${found.length - 20} more` : ''}. To let them decide, put this into .github/contract-gates.yml:`);
  for (const line of suggestGates(found)) world.log.info(line);
}

function textOf({ message, location, hint }: Problem): string {
  const place = location === undefined ? '' : `${formatLocation(location)}: `;
  return `${place}${message}${hint === undefined ? '' : ` Next: ${hint}`}`;
}

function reasonOf(code: ReasonCode, problem: Problem): Reason {
  const { message, location, hint } = problem;
  const place = location === undefined || message.startsWith(location.file) ? '' : `${formatLocation(location)}: `;
  return { code, message: `${place}${message}`, next_action: hint ?? 'Mend what the message names, then run again.', ...(location === undefined ? {} : { location }) };
}
