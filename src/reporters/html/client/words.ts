import type { GateView, RunView } from '../../view/run-view.js';
import type { FindingView } from '../../view/run-view.js';
import { isSuppressedByTool } from '../../view/suppressed.js';

type Outcome = GateView['outcome'];

/** What a status looks like: every one has a word and a shape beside its colour. */
export type Tone = 'good' | 'bad' | 'broken' | 'warn' | 'quiet';

export const OUTCOMES: Readonly<Record<Outcome, { readonly word: string; readonly tone: Tone; readonly icon: IconName }>> = {
  pass: { word: 'passed', tone: 'good', icon: 'check' },
  warn: { word: 'warned', tone: 'warn', icon: 'alert' },
  fail: { word: 'failed', tone: 'bad', icon: 'cross' },
  error: { word: 'broke', tone: 'broken', icon: 'bolt' },
  timeout: { word: 'timed out', tone: 'broken', icon: 'clock' },
  cancelled: { word: 'cancelled', tone: 'broken', icon: 'stop' },
  not_run: { word: 'not run', tone: 'quiet', icon: 'dash' },
  skipped: { word: 'skipped', tone: 'quiet', icon: 'skip' },
};

export const STATUSES: Readonly<Record<RunView['verdict']['status'], { readonly tone: Tone; readonly icon: IconName; readonly meaning: string }>> = {
  Succeeded: { tone: 'good', icon: 'check', meaning: 'Everything that was to be judged was judged, and everything passes.' },
  Blocked: { tone: 'bad', icon: 'stop', meaning: 'Everything was judged, and something does not pass.' },
  Failed: { tone: 'broken', icon: 'bolt', meaning: 'Something that was to be judged could not be judged.' },
};

export const LEVEL_LOOKS: Readonly<Record<FindingView['level'], { readonly tone: Tone; readonly icon: IconName }>> = {
  error: { tone: 'bad', icon: 'cross' },
  warning: { tone: 'warn', icon: 'alert' },
  info: { tone: 'quiet', icon: 'info' },
};

const STATE_WORDS: Readonly<Record<FindingView['state'], string>> = {
  new: 'Nothing excuses it: no base, waiver or baseline.',
  unknown: 'There was no base to compare with.',
  waived: 'A waiver excuses it.',
  old: 'The base or the baseline had it already.',
};

/** Why a finding counts or does not. */
export function stateWords(finding: FindingView): string {
  return isSuppressedByTool(finding) ? 'The tool itself suppressed it, in its source or its report; no waiver does.' : STATE_WORDS[finding.state];
}

export type IconName = 'check' | 'cross' | 'alert' | 'bolt' | 'clock' | 'stop' | 'dash' | 'skip' | 'info' | 'cut';

/** `12,345`: the same everywhere. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 gate`, `2 gates`. */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : plural}`;
}

/** For each path the folders that tell it from others with the same file name, as few as do: `orders/api/`; none where no other has its name. */
export function foldersApart(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) => path.split('/'));
  const from = parts.map(({ length }) => length - 1);
  const namesakes = (): readonly (readonly number[])[] => {
    const groups = new Map<string, number[]>();
    for (const [index, own] of parts.entries()) {
      const name = own.slice(from[index]).join('/');
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [index]);
      else group.push(index);
    }
    return [...groups.values()].filter((group) => group.length > 1);
  };
  for (let open = namesakes(); open.length > 0; open = namesakes()) {
    const longer = open.flat().filter((index) => (from[index] ?? 0) > 0);
    if (longer.length === 0) break;
    for (const index of longer) from[index] = (from[index] ?? 0) - 1;
  }
  return parts.map((own, index) => own.slice(from[index], -1).map((folder) => `${folder}/`).join(''));
}

/** Seconds as people say them: `0.4 s`, `12 s`, `3 min 05 s`, `1 h 02 min`. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${(Math.round(seconds * 10) / 10).toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const two = (value: number): string => String(value).padStart(2, '0');
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`;
  return `${Math.floor(whole / 3600)} h ${two(Math.floor((whole % 3600) / 60))} min`;
}

/** Per cent with at most one decimal, never rounded up to 100. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  return percentOf((part / whole) * 100);
}

export function percentOf(value: number): string {
  return `${String(Math.floor(value * 10) / 10)} %`;
}

/** `2026-11-25 14:03 UTC`. */
export function moment(timestamp: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(timestamp);
  return match === null ? timestamp : `${match[1]} ${match[2]} UTC`;
}
