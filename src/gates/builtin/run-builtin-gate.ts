import { invariant } from '../../base/invariant.js';
import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { CommandGate, GatePorts } from '../command-gate.js';
import { recordOf, stoppedByRun, timedOut, type Conclusion } from '../conclusion.js';
import type { WorkspaceFacts } from '../workspace-facts.js';
import { BUILTIN_GATES } from './builtin-gates.js';

/** Runs a gate of kind `uses` (SPEC section 4) within its time limit, and makes its record. */
export async function runBuiltinGate(run: CommandGate, ports: GatePorts, facts: WorkspaceFacts): Promise<GateRecord> {
  const { spec } = run.gate;
  invariant(spec.uses !== undefined, `gate ${spec.name} names what it uses`);
  const startedAt = ports.clock.now();
  const started = ports.clock.monotonic();
  const stop = new AbortController();
  let isLate = false;
  const disarm = ports.clock.after(spec.timeoutMs, () => {
    isLate = true;
    stop.abort();
  });
  const onCancel = (): void => stop.abort();
  if (run.cancel.aborted) stop.abort();
  run.cancel.addEventListener('abort', onCancel, { once: true });
  try {
    const gate = await BUILTIN_GATES[spec.uses]();
    const { mode, root } = run;
    const judged = await gate.judge({ spec, options: spec.options ?? {}, mode, root, cancel: stop.signal, ports, facts });
    const conclusion = stop.signal.aborted ? stopped(run, isLate) : judged;
    return recordOf(run, startedAt, { ended: { kind: 'judged' }, output: null, leftBehind: false, durationMs: ports.clock.monotonic() - started }, conclusion);
  } finally {
    disarm();
    run.cancel.removeEventListener('abort', onCancel);
  }
}

function stopped(run: CommandGate, isLate: boolean): Conclusion {
  return isLate ? timedOut(run.gate.spec, '') : stoppedByRun(run.stopCause() ?? 'cancelled', `uses: ${run.gate.spec.uses ?? ''}`, '');
}
