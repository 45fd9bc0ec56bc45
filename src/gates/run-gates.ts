import { invariant } from '../base/invariant.js';
import { createRedactor } from '../base/redact.js';
import type { GateRecord } from '../contract/verdict/gate-record.js';
import { attemptOf } from './attempt.js';
import type { ChangedPaths } from './changed-paths.js';
import type { CommandGate, GatePorts } from './command-gate.js';
import { endedGate, sortedFindings } from './ended-gate.js';
import { environmentsFrom } from './gate-environment.js';
import { givenUp } from './given-up.js';
import type { GatePlan } from './plan.js';
import type { PlannedGate } from './planned-gate.js';
import { isFinished, newSchedule, schedule } from './schedule.js';
import type { ScheduleEvent, ScheduleState, StopCause } from './schedule.js';
import { scheduledGate } from './scheduled-gate.js';
import { secretValuesOf } from './secret-values.js';
import type { WorkspaceFacts } from './workspace-facts.js';

export interface GateRun {
  readonly plan: GatePlan;
  readonly mode: 'local' | 'ci';
  /** Absolute path of the root. */
  readonly root: string;
  /** The environment of the step, whole; what gates get of it is decided here. */
  readonly stepEnv: Readonly<Record<string, string>>;
  /** Whether the run belongs to a pull request from a fork; `unknown` when its event could not be read. */
  readonly isFork: 'yes' | 'no' | 'unknown';
  /** Gates with a command at once, at least 1; rulepacks do not count. */
  readonly maxParallel: number;
  /** Time for all gates together in milliseconds from now, or null. */
  readonly deadlineMs: number | null;
  /** Values that must never be shown; secrets in the environment are found here (`secretValuesOf`). */
  readonly secrets: readonly string[];
  readonly facts: WorkspaceFacts;
  runRulepack(name: string): Promise<GateRecord>;
  /** What changed since the base; asked once, and only when a gate has `if_changed`. Only such gates wait for it. Never rejects. */
  changedPaths(): Promise<ChangedPaths>;
  /** What of a gate's findings counts: called once for each gate with a command that has ended, before others that need it start. */
  stand(record: GateRecord): Promise<GateRecord> | GateRecord;
  /** A gate begins; not called for one that ends without a start. */
  onStart(name: string): void;
  onEnd(record: GateRecord): void;
}

/**
 * Runs all gates of a plan: as many at once as allowed, each when its needs are met (see `schedule`), and gives their
 * records in declaration order, whatever the order in which they ended. Commands start before rulepacks, so that a long
 * analysis delays none. A bug inside one gate is the error of that gate; an `onEnd` that throws rejects.
 */
export function runGates(run: GateRun, ports: GatePorts, cancel: AbortSignal): Promise<readonly GateRecord[]> {
  return new Promise((resolve, reject) => {
    new GatesInProgress(run, ports, cancel, resolve, reject).begin();
  });
}

class GatesInProgress {
  readonly #gates: ReadonlyMap<string, PlannedGate>;
  readonly #records = new Map<string, GateRecord>();
  /** A stop is for all that run, so one signal does for all. */
  readonly #abort = new AbortController();
  #stopCause: StopCause | null = null;
  readonly #running = new Set<string>();
  #redactor: ((text: string) => string) | null = null;
  /** Made at the first text: no gate has to wait for it. */
  readonly #redact = (text: string): string => (this.#redactor ??= redactorOf(this.run))(text);
  readonly #environmentOf: ReturnType<typeof environmentsFrom>;
  readonly #events: ScheduleEvent[] = [];
  #schedule: ScheduleState;
  #changed: ChangedPaths = { kind: 'unknown', reason: 'nothing was compared' };
  #busy = false;
  #over = false;
  #cancelDeadline: () => void = () => undefined;
  readonly #onCancel = (): void => this.#apply({ kind: 'stop', cause: 'cancelled' });

  constructor(
    readonly run: GateRun,
    readonly ports: GatePorts,
    readonly cancel: AbortSignal,
    readonly resolve: (records: readonly GateRecord[]) => void,
    readonly reject: (error: unknown) => void,
  ) {
    const { plan, maxParallel, stepEnv } = run;
    this.#environmentOf = environmentsFrom(stepEnv);
    this.#gates = new Map(plan.gates.map((gate) => [gate.name, gate]));
    this.#schedule = newSchedule(plan.order.map((name) => scheduledGate(this.#gate(name))), maxParallel);
  }

  begin(): void {
    const { deadlineMs } = this.run;
    if (this.cancel.aborted) return this.#onCancel();
    this.cancel.addEventListener('abort', this.#onCancel, { once: true });
    if (deadlineMs !== null) {
      this.#cancelDeadline = this.ports.clock.after(deadlineMs, () => this.#apply({ kind: 'stop', cause: 'deadline' }));
    }
    this.#apply({ kind: 'begin' });
    if (!this.#over && this.#schedule.gates.some(({ held }) => held === true)) this.#gatherChanges();
  }

  /** After the first gates are under way. */
  #gatherChanges(): void {
    void this.run
      .changedPaths()
      .catch((error: unknown): ChangedPaths => ({ kind: 'unknown', reason: error instanceof Error ? error.message : String(error) }))
      .then((changed) => {
        this.#changed = changed;
        if (!this.#over) this.#apply({ kind: 'released' });
      });
  }

  /** One event after the other: a callback of the door may cancel the run while an event is being handled. */
  #apply(event: ScheduleEvent): void {
    this.#events.push(event);
    if (this.#busy) return;
    this.#busy = true;
    try {
      for (let next = this.#events.shift(); next !== undefined && !this.#over; next = this.#events.shift()) this.#handle(next);
    } catch (error) {
      this.#leave();
      this.#abort.abort();
      this.reject(error);
    } finally {
      this.#busy = false;
    }
  }

  #handle(event: ScheduleEvent): void {
    if (event.kind === 'ended') this.run.onEnd(this.#record(event.name));
    const { state, commands } = schedule(this.#schedule, event);
    this.#schedule = state;
    for (const command of commands) {
      const gate = this.#gate(command.name);
      if (command.kind === 'start') this.#start(gate);
      else if (command.kind === 'stop') this.#stop(gate, command.cause);
      else {
        const record = givenUp(gate, command.why, this.#records);
        this.#keep(record);
        this.run.onEnd(record);
      }
    }
    if (!isFinished(this.#schedule)) return;
    this.#leave();
    this.resolve(this.run.plan.gates.map(({ name }) => this.#record(name)));
  }

  #start(gate: PlannedGate): void {
    this.#running.add(gate.name);
    void this.#carry(gate);
  }

  async #carry(gate: PlannedGate): Promise<void> {
    let record: GateRecord;
    try {
      record = await this.#execute(gate);
      const standing = gate.kind === 'rulepack' ? record : this.run.stand(record);
      record = standing instanceof Promise ? await standing : standing;
    } catch (error) {
      record = (await import('./unstarted-gate.js')).brokenGate(gate, error, this.#redact);
    }
    this.#ended(gate, record);
  }

  async #execute(gate: PlannedGate): Promise<GateRecord> {
    if (gate.kind === 'rulepack') {
      this.run.onStart(gate.name);
      // In a later turn: the commands that start in this one are under way before the analysis takes the thread.
      await new Promise<void>((resolve) => void this.ports.clock.after(0, resolve));
      const record = await this.run.runRulepack(gate.name);
      invariant(record.name === gate.name, `the rulepack ${gate.name} gave the record of ${record.name}`);
      return record;
    }
    if (gate.kind === 'job') return (await import('./job-gate.js')).jobRecord(gate);
    // What only some gates need is loaded for these.
    const { ifChanged, onFork, requiresEnv, retries } = gate.spec;
    const environment = this.#environmentOf(gate.spec);
    if (onFork === 'skip' || requiresEnv.length > 0) {
      const { lacksVariables, leftOut } = await import('./unstarted-gate.js');
      const ruledOut = leftOut(gate, this.run.isFork) ?? lacksVariables(gate, environment);
      if (ruledOut !== null) return ruledOut;
    }
    const rule = ifChanged === null ? null : (await import('./changed-paths.js')).applyIfChanged(ifChanged, this.#changed);
    if (rule?.kind === 'skipped') return endedGate(gate, { outcome: 'skipped', skippedBy: rule.skippedBy });
    this.run.onStart(gate.name);
    const command: CommandGate = {
      gate,
      mode: this.run.mode,
      root: this.run.root,
      environment,
      redact: this.#redact,
      cancel: this.#abort.signal,
      stopCause: () => this.#stopCause,
    };
    const making = attemptOf(command, this.ports, this.run.facts);
    const attempt = making instanceof Promise ? await making : making;
    const record = retries === 0 ? await attempt() : await (await import('./retries.js')).runWithRetries(command, attempt);
    return rule?.kind === 'runs_anyway' ? { ...record, findings: sortedFindings([...record.findings, rule.finding]) } : record;
  }

  #stop(gate: PlannedGate, cause: StopCause): void {
    // It may have ended already, and the event that says so is next in the queue.
    this.#stopCause ??= cause;
    this.#abort.abort();
    // Analysis cannot be interrupted; the run goes on without it and its late answer is dropped.
    if (gate.kind === 'rulepack') void Promise.resolve(givenUp(gate, { kind: 'stopped', cause }, this.#records)).then((record) => this.#ended(gate, record));
  }

  #ended(gate: PlannedGate, record: GateRecord): void {
    if (!this.#running.delete(gate.name)) return;
    this.#keep(record);
    this.#apply({ kind: 'ended', name: gate.name, outcome: record.outcome });
  }

  #keep(record: GateRecord): void {
    invariant(!this.#records.has(record.name), `${record.name} ended twice`);
    this.#records.set(record.name, record);
  }

  #record(name: string): GateRecord {
    const record = this.#records.get(name);
    invariant(record !== undefined, `${name} has no record`);
    return record;
  }

  /** Nothing that comes later counts. */
  #leave(): void {
    this.#over = true;
    this.#cancelDeadline();
    this.cancel.removeEventListener('abort', this.#onCancel);
  }

  #gate(name: string): PlannedGate {
    const gate = this.#gates.get(name);
    invariant(gate !== undefined, `the plan has no gate ${name}`);
    return gate;
  }
}

function redactorOf({ plan, secrets, stepEnv }: GateRun): (text: string) => string {
  const specs = plan.gates.flatMap((gate) => (gate.kind === 'command' ? [gate.spec] : []));
  return createRedactor([...secrets, ...secretValuesOf(stepEnv, specs)]);
}
