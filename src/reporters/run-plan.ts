import { visibleLines } from './escape.js';

/** One gate or rulepack as `run --list` and `run --dry-run` show it. */
export interface PlanEntry {
  readonly name: string;
  readonly kind: 'run' | 'script' | 'uses' | 'job' | 'rulepack';
  readonly needs: readonly string[];
  readonly phase: string;
  readonly blocking: boolean;
  /** `file:line` of its declaration, or in words where it comes from. */
  readonly declared: string;
  readonly description: string | null;
  readonly selected: boolean;
}

/** What a run would do with a gate: `error` is one that would end so without a start, `not_run` one that waits for such a gate. */
export interface PlanStep {
  readonly name: string;
  /** Counts from 1: gates of one wave can run at the same time when all before them passed; null when it would not start. */
  readonly wave: number | null;
  readonly action: 'run' | 'skip' | 'error' | 'not_run' | 'left_out';
  /** Why it is not run, or what speaks for running it; null when it simply runs. */
  readonly why: string | null;
}

export interface RunPlan {
  readonly mode: 'local' | 'ci';
  /** Null without a config. */
  readonly config: string | null;
  readonly max_parallel: number;
  readonly gates: readonly PlanEntry[];
  /** In the order of starts, then what does not start, as declared; null for a bare list. */
  readonly steps: readonly PlanStep[] | null;
}

/** The plan as lines for people. */
export function planLines(plan: RunPlan): readonly string[] {
  return (plan.steps === null ? listLines(plan) : stepLines(plan, plan.steps)).map((line) => visibleLines(line));
}

function listLines({ gates }: RunPlan): readonly string[] {
  if (gates.length === 0) return ['no gate is declared and every rulepack is off'];
  const rows = gates.map(({ name, kind, needs, phase, blocking, declared, selected }) => [
    name,
    kind,
    needs.length === 0 ? '-' : `needs ${needs.join(', ')}`,
    [...(phase === 'OTHER' ? [] : [phase]), ...(blocking ? [] : ['advisory']), ...(selected ? [] : ['not selected'])].join(', ') || '-',
    declared,
  ]);
  return table(rows);
}

const MARKS = { run: 'run', skip: 'skip', error: 'error', not_run: 'not run', left_out: 'out' } as const;

function stepLines(plan: RunPlan, steps: readonly PlanStep[]): readonly string[] {
  const kinds = new Map(plan.gates.map(({ name, kind, needs }) => [name, needs.length === 0 ? kind : `${kind}, needs ${needs.join(', ')}`]));
  const rows = steps.map(({ name, wave, action, why }) => [wave === null ? '-' : String(wave), MARKS[action], name, kinds.get(name) ?? '', why ?? '']);
  const starting = steps.filter(({ action }) => action === 'run').length;
  return [
    ...table([['wave', 'do', 'gate', 'kind', 'why'], ...rows]),
    `${starting} of ${plan.gates.length} would run, at most ${plan.max_parallel} commands at once, in ${plan.mode} mode; nothing was run and nothing written`,
  ];
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd());
}
