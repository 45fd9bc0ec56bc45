import { formatLocation, type Problem } from '../../base/result.js';
import type { Settings } from '../../config/settings/settings.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { Reason } from '../../contract/verdict/reasons.js';
import type { History } from '../../ports/history.js';
import type { World } from '../../ports/world.js';
import type { RunFacts } from '../../reporters/run-facts.js';
import type { Allowances } from '../judge/allowances.js';
import type { Analysis } from '../judge/analysis.js';
import type { Observation } from '../tree/observation.js';
import { missingFacts, nobodyJudges } from './quality-reasons.js';
import { CANCELLED, reasonOf } from './reason-of.js';
import { runFault } from './run-fault.js';
import type { RunParts } from './run-parts.js';
import type { RunRequest } from './run-request.js';
import { judgedOwners, unaskedRules, waiverWarnings } from '../judge/waiver-warnings.js';
import type { RunWorkspaceFacts } from './workspace-facts.js';

/** What a run has beside the records of its gates. */
export interface GatesRun {
  readonly request: RunRequest;
  readonly world: World;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly settings: Settings;
  readonly observation: Observation;
  readonly facts: RunWorkspaceFacts;
  /** Each is made once. */
  allowances(): Promise<Allowances>;
  history(): Promise<History>;
  /** Of what the gates asked to have judged. One that rejects is a reason of the verdict, and the run has no envelope. */
  analysis(): Promise<Analysis>;
  /** Whether findings are shown beside the lines that the change touches. */
  readonly showsChanges: boolean;
}

/** Everything that a run found, once all its gates have ended: the rest of the analysis is waited for here. */
export async function partsOfGates(gates: readonly GateRecord[], { request, world, asOf, settings, observation, facts, allowances, history, analysis: analyse, showsChanges }: GatesRun): Promise<RunParts> {
  const cancelled = request.cancel.aborted;
  const changedLines = showsChanges && !cancelled ? changesOf(gates, facts) : null;
  await nameReports(settings, world, gates.some(({ kind }) => kind === 'job'));
  const faults: Reason[] = [];
  const analysis = cancelled ? null : await analyse().catch((error: unknown) => (faults.push(reasonOf('internal_error', runFault('the workspace could not be analysed', error))), null));
  const opened = await history();
  const { head } = opened;
  const unresolved = analysis === null ? null : await namedBaseProblem(request, analysis, gates, history);
  const account = (await allowances()).account(judgedOwners(gates), unaskedRules(gates));
  // Submodules are news to nobody, and a warning in every run would leave strict ones no way to pass.
  const { warnings: leftOut } = observation.capture.problems;
  for (const { code, message } of leftOut) if (code === 'submodule_skipped') world.log.info(message);
  return {
    ...account,
    changedLines: await changedLines,
    asOf,
    settings,
    observation,
    head,
    analysis: unresolved === null || analysis === null ? analysis : { ...analysis, base: { kind: 'unknown', sha: null, detail: unresolved.message } },
    gates,
    reasons: [...captureReasons(observation), ...faults, ...nobodyJudges(settings), ...(cancelled ? [] : missingFacts(settings, gates)), ...(unresolved === null ? [] : [unresolved]), ...(cancelled ? [CANCELLED] : [])],
    warnings: [...leftOut.filter(({ code }) => code !== 'submodule_skipped').map((problem) => `${problem.code === 'source_too_large' ? 'limit-reached: ' : ''}${textOf(problem)}`), ...(analysis?.warnings ?? []), ...waiverWarnings(account.waivers), ...world.foreignWrites(), ...(cancelled ? [] : await otherCommit(request, opened))],
  };
}

/**
 * The contract and the check run name the commit of the event: that another was judged must not be learned from nothing. Events that are about no
 * commit (schedule, dispatch, another workflow) check out what they like.
 */
async function otherCommit({ context: { base, eventName, headSha, eventSha } }: RunRequest, history: History): Promise<readonly string[]> {
  if (headSha === null || history.head === null || !(base.kind === 'pull_request' || eventName === 'push' || eventName === 'merge_group')) return [];
  const isThatOrNewer = await history.contains([headSha, ...(eventSha === null ? [] : [eventSha])]);
  if (isThatOrNewer !== false) return [];
  return [`the commit that is checked out (${history.head.slice(0, 12)}) is not that of the event (${headSha.slice(0, 12)}), nor, as far as this clone shows, made on top of it: the first was judged, and the contract and the check run name the second; let actions/checkout take its default repository and ref`];
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

/** A base that somebody named has to exist, also where nothing was found that it could excuse; null when it does. */
async function namedBaseProblem({ inputs }: RunRequest, { base }: Analysis, gates: readonly GateRecord[], history: () => Promise<History>): Promise<Reason | null> {
  const isSaid = gates.some((gate) => gate.blocking && gate.reasons.some((reason) => reason.code === 'base_unknown'));
  if (inputs.base === null || base.kind === 'found' || isSaid) return null;
  const found = await (await history()).findBase();
  if (found.kind === 'found') return null;
  const hint = found.kind === 'unknown' ? found.hint : 'Remove the input base.';
  return { code: 'base_unknown', message: `the base ${inputs.base} cannot be compared with: ${found.reason}`, next_action: hint };
}

const REASONS_SHOWN = 50;

/** Files that had to be read and could not, and a count limit that was hit: what was not seen is never passed. */
function captureReasons({ capture }: Observation): readonly Reason[] {
  const { unreadable, limit } = capture.problems;
  const reasons = unreadable.slice(0, REASONS_SHOWN).map((problem) => reasonOf('unreadable_file', problem));
  const next = unreadable[REASONS_SHOWN];
  if (next !== undefined) {
    // Reasons come in order of their places: with that of the next file this one is behind those of the files.
    const place = next.location === undefined ? {} : { location: next.location };
    reasons.push({ ...place, code: 'unreadable_file', message: `${unreadable.length - REASONS_SHOWN} more files could not be read`, next_action: 'Fix the files named above; most likely all have the same cause.' });
  }
  return limit === null ? reasons : [...reasons, reasonOf('limit_exceeded', limit)];
}

/** Without a config no test, linter or report is part of the verdict; people who expect that are shown what to write. */
async function nameReports(settings: Settings, world: World, hasJobs: boolean): Promise<void> {
  if (settings.configPath !== null) return;
  const found = await world.findReports();
  if (found.length === 0) return world.log.info(`no config: nothing but the rulepacks${hasJobs ? ' and jobs of the workflow were' : ' was'} judged. contract-gates init proposes gates for the tests and linters that are here.`);
  const { suggestGates } = await import('../../config/init/suggest-gates.js');
  world.log.notice(`found reports that are not part of the verdict, since no config names them: ${found.slice(0, 20).join(', ')}${found.length > 20 ? ` and ${found.length - 20} more` : ''}. To let them decide, put this into .github/contract-gates.yml:`);
  for (const line of suggestGates(found)) world.log.info(line);
}

function textOf({ message, location, hint }: Problem): string {
  const place = location === undefined ? '' : `${formatLocation(location)}: `;
  return `${place}${message}${hint === undefined ? '' : ` Next: ${hint}`}`;
}
