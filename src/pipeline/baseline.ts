import { err, ok, type Problem, type Result } from '../base/result.js';
import { DEFAULT_BASELINE, type Settings } from '../config/settings/settings.js';
import { baselineText, type BaselineEntry } from '../contract/findings/baseline-file.js';
import { placeFree } from '../contract/findings/finding-fingerprint.js';
import type { GateRecord } from '../contract/verdict/gate-record.js';
import { gaveVerdict } from '../contract/verdict/outcomes.js';
import type { Violation } from '../contract/generated/types.js';
import { type FoundItem, matchKnown } from '../contract/findings/known-findings.js';
import type { Log } from '../ports/log.js';
import type { ProjectHome } from '../ports/project-home.js';
import type { World } from '../ports/world.js';
import { createRegistry } from '../rulepacks/registry.js';
import { lookUpBaseline } from './judge/read-baseline.js';
import { readSettings } from './settings/read-settings.js';
import { GATES_FOLDER } from './end/run-files.js';
import type { RunParts } from './end/run-parts.js';
import type { RunRequest } from './end/run-request.js';
import { judgeWorkspace } from './run.js';
import { itemOf } from './judge/stand-gate.js';

export type BaselineAction = 'write' | 'check' | 'shrink';

export interface BaselineResult {
  readonly path: string;
  /** Entries of the file as it now is. */
  readonly entries: number;
  /** What is found and the file did not have. */
  readonly added: readonly BaselineEntry[];
  /** What the file had and is not found any more. */
  readonly gone: readonly BaselineEntry[];
  readonly written: boolean;
  /** False when `check` found a difference, or `write` would have grown the file without being told to. */
  readonly holds: boolean;
}

/**
 * Compares what is found now with the baseline file, and writes it: `write` takes what is found (and refuses to let a
 * file that is there grow unless `grow`), `shrink` only removes what is gone, `check` writes nothing. Runs the rulepacks
 * and the gates with `new_only`; what could not be judged is an error, for its entries would be lost.
 */
export async function baseline(action: BaselineAction, grow: boolean, request: RunRequest, world: World, home: Pick<ProjectHome, 'folder' | 'place'>): Promise<Result<BaselineResult, readonly Problem[]>> {
  const read = await readSettings(request.inputs, request.context.ci, world);
  if (!read.ok) return read;
  const settings = read.value;
  const current = await lookUpBaseline(settings, world);
  if (!current.ok && action !== 'write') return err([current.error]);
  if (!current.ok && !grow) return err([{ ...current.error, hint: withGrow(current.error.hint) }]);
  const path = settings.policy.baseline ?? DEFAULT_BASELINE;
  const before = current.ok ? current.value : null;
  if (before === null && action !== 'write') return err([{ code: 'baseline_missing', message: `there is no baseline ${path} to ${action}`, hint: 'make it with contract-gates baseline write and commit it' }]);

  const gates = settings.gates.filter(({ newOnly }) => newOnly).map(({ name }) => name);
  const inputs = { ...request.inputs, base: null, gates: gates.length === 0 ? ['none'] : gates };
  const context = { ...request.context, base: { kind: 'none', reason: 'a baseline is made' } as const };
  const parts = await judgeWorkspace({ ...request, inputs, context, ignoresBaseline: true }, null, { ...world, log: quiet(world.log) });
  // What scripts report is nothing to commit: as after a run, the folder of all reports ignores itself.
  if (parts.gates.some(({ kind }) => kind === 'script')) (await world.runFiles()).write(GATES_FOLDER, new Map());
  const unjudged = problemsOf(parts, new Set(gates));
  if (unjudged.length > 0) return err(unjudged);

  const found = [...ofRulepacks(parts, settings, request.version), ...parts.gates.filter(({ name }) => gates.includes(name)).flatMap(ofGate)];
  const { known, gone } = matchKnown(found, before?.entries ?? []);
  const added = found.filter((_, index) => known[index] !== true);
  const outcome = { path, added: added.map(entryOf), gone };
  if (action === 'check') return ok({ ...outcome, entries: before?.entries.length ?? 0, written: false, holds: added.length === 0 && gone.length === 0 });
  if (action === 'write' && before !== null && added.length > 0 && !grow) return ok({ ...outcome, entries: before.entries.length, written: false, holds: false });
  const left = new Set(gone);
  const entries = action === 'write' ? found.map(entryOf) : (before?.entries ?? []).filter((entry) => !left.has(entry));
  if (action === 'shrink' && gone.length === 0) return ok({ ...outcome, entries: entries.length, written: false, holds: true });
  const placed = home.place({ path: home.folder === null ? path : `${home.folder}/${path}`, text: baselineText(entries) }, true);
  return placed.ok ? ok({ ...outcome, entries: entries.length, written: true, holds: true }) : err([placed.error]);
}

/** What a run says of its gates is no answer to the question asked here; problems come back as values. */
function quiet(log: Log): Log {
  const none = (): void => undefined;
  return { info: none, notice: none, warning: none, error: none, block: none, progress: (text) => log.progress(text) };
}

type FoundEntry = FoundItem & { readonly text: string };

function entryOf({ rule, file, fingerprint, text }: FoundEntry): BaselineEntry {
  return { rule, file, fingerprint, text };
}

/** Items that `new_only` could excuse and that could block or warn. What a waiver covers stays out: it counts again when that has expired. */
function ofRulepacks({ analysis }: RunParts, settings: Settings, version: string): readonly FoundEntry[] {
  const registry = createRegistry(version);
  const violations = new Map<string, Violation>(Object.values(analysis?.extensions ?? {}).flatMap(({ violations: list }) => list.map((violation): [string, Violation] => [violation.id, violation])));
  return (analysis?.items ?? []).flatMap(({ rulepack, rule, file_path, line_number, fingerprint, severity, state, violation_id }) => {
    const of = Object.values(settings.rulepacks).find(({ namespace }) => namespace === rulepack);
    const compares = registry[rulepack]?.comparing_rules?.includes(rule) === true;
    if (of?.newOnly[rule] !== true || compares || severity === 'info' || state === 'waived') return [];
    return [{ rule: `${rulepack}/${rule}`, file: file_path, line: line_number, fingerprint, text: textOf(violations.get(violation_id)) }];
  });
}

function ofGate(gate: GateRecord): readonly FoundEntry[] {
  return gate.findings.flatMap((finding) => (finding.state === 'new' && finding.level !== 'info' ? [{ ...itemOf(gate.name, finding), text: placeFree(finding.message) }] : []));
}

/** A line-free text: the constant message, and the members of a cycle. */
function textOf(violation: Violation | undefined): string {
  const members = violation?.context?.['members'];
  const message = violation?.message.replace(/\.$/u, '') ?? '';
  return Array.isArray(members) ? `${message}: ${members.join(', ')}` : message;
}

const LOSES_FINDINGS: ReadonlySet<string> = new Set(['config_invalid', 'unreadable_file', 'limit_exceeded', 'cancelled', 'internal_error']);

function problemsOf({ reasons, gates }: RunParts, wanted: ReadonlySet<string>): readonly Problem[] {
  const ofRun = reasons.filter(({ code }) => LOSES_FINDINGS.has(code)).map(({ code, message, next_action }): Problem => ({ code, message, hint: next_action }));
  // A rulepack that had nothing to look at, or only compares with a base, has nothing that a baseline could hold.
  const isJudged = ({ outcome, kind, stoppedBy }: GateRecord): boolean => gaveVerdict(outcome) || (kind === 'rulepack' && (outcome === 'not_run' || outcome === 'skipped') && stoppedBy === undefined);
  const ofGates = gates
    .filter((gate) => (gate.kind === 'rulepack' || wanted.has(gate.name)) && !isJudged(gate))
    .map(({ name, outcome, reasons: why, skippedBy }): Problem => ({ code: 'not_judged', message: `${name} gave no verdict (${outcome}), so what it finds is not known: ${why[0]?.message ?? skippedBy ?? 'no reason was given'}`, hint: why[0]?.next_action ?? 'run it where it is not skipped' }));
  const isNothing = gates.length > 0 && gates.every(({ outcome }) => outcome === 'not_run' || outcome === 'skipped');
  const nothing: readonly Problem[] = isNothing ? [{ code: 'nothing_checked', message: 'no rulepack and no gate had anything to look at, so what a baseline would hold is not known', hint: 'check the working directory (-C), and that the sources are checked out' }] : [];
  return [...ofRun, ...ofGates, ...(ofRun.length + ofGates.length === 0 ? nothing : [])];
}

/** The way that a file that cannot be read leaves to `write`. */
function withGrow(hint = ''): string {
  return hint.includes('--grow') ? hint : `${hint}; --grow writes it again`;
}
