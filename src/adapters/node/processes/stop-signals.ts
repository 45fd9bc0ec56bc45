import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What asks a process to end and can be heard. SIGHUP: its terminal is gone (on Windows its console, which leaves ten seconds);
 * SIGQUIT: Ctrl-\. Gates have process groups of their own and hear none of them: whoever hears it has to stop the gates.
 */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK'] as const;

export type StopSignal = (typeof STOP_SIGNALS)[number];

/**
 * Calls `stop` at the first signal that asks us to end, and `stopAtOnce` at each further one. A SIGHUP that we were told to ignore is
 * none, nor is a further one: whoever closes a terminal sends two, the shell's own and that of the system.
 */
export function onStopSignal(stop: (signal: StopSignal) => void, stopAtOnce: () => void): void {
  const parent = process.ppid;
  let isAsked = false;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      if (signal === 'SIGHUP' && (isAsked || outlivesTerminal(parent))) return;
      if (isAsked) return stopAtOnce();
      isAsked = true;
      stop(signal);
    });
  }
}

/**
 * Whether we were started by `nohup`, or by a process that ignores SIGHUP (a runner that was). Node itself forgets: before our first
 * statement it takes back what was handed on as ignored. Shells tell in `_` which program they started, and `nohup` leaves no stream
 * at a terminal. Of the parent only Linux tells, and one that has ended (then another has its place) said nothing to us.
 */
function outlivesTerminal(parent: number): boolean {
  if (path.basename(process.env['_'] ?? '') === 'nohup' && !process.stdout.isTTY && !process.stderr.isTTY) return true;
  return process.ppid === parent && ignoresHangUp(parent);
}

/** SIGHUP is the first of the signals, so the lowest bit. */
function ignoresHangUp(pid: number): boolean {
  try {
    const ignored = /^SigIgn:\t([0-9a-f]+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return ignored !== undefined && Number.parseInt(ignored.slice(-1), 16) % 2 === 1;
  } catch {
    return false;
  }
}
