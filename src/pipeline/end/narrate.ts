import type { GateRecord } from '../../contract/verdict/gate-record.js';
import type { GatePlan } from '../../gates/plan.js';
import type { Log } from '../../ports/log.js';
import { oneLine } from '../../reporters/escape.js';
import { durationWords, outcomeOf, whyOf } from '../../reporters/markdown/outcome-words.js';

/** Tells people what happens while gates run: a line at each start and end, and what a gate printed unless it passed. */
export function narrate(log: Log, plan: GatePlan): { onStart(name: string): void; onEnd(record: GateRecord): void } {
  const running = new Set<string>();
  let ended = 0;
  const showRunning = (): void => {
    if (running.size > 0) log.progress(`${ended} of ${plan.gates.length} gates ended, running: ${[...running].join(', ')}`);
  };
  return {
    onStart: (name) => {
      running.add(name);
      showRunning();
    },
    onEnd: (record) => {
      running.delete(record.name);
      ended++;
      log.progress('');
      const why = whyOf(record);
      const line = `${outcomeOf(record)}  ${record.name}${record.startedAt === null ? '' : ` (${durationWords(record.durationSeconds)})`}${why === '' ? '' : `: ${why}`}`;
      log.info(oneLine(line));
      for (const [index, attempt] of (record.earlierAttempts ?? []).entries()) {
        const text = attempt.output?.text ?? '';
        if (text.trim() !== '') log.block(`${record.name} printed in attempt ${index + 1}`, text, false);
      }
      const printed = record.output?.text ?? '';
      if (printed.trim() !== '') log.block(`${record.name} printed`, printed, record.outcome === 'pass');
      showRunning();
    },
  };
}
