/** A line `ok` or `not ok`. */
export interface TapTest {
  readonly isOk: boolean;
  readonly number: number | null;
  readonly name: string;
  /** What stands behind the first ` # `. */
  readonly reason: string;
  /** Of the `# time=12ms` of node-tap. */
  readonly milliseconds: number | null;
  /** It ends in `{`: its subtests follow (TAP 14, as node-tap writes it). */
  readonly opens: boolean;
}

export type TapLine =
  | { readonly kind: 'test'; readonly test: TapTest }
  | { readonly kind: 'plan'; readonly count: number }
  | { readonly kind: 'bail_out'; readonly reason: string }
  | { readonly kind: 'subtest'; readonly name: string }
  | { readonly kind: 'close' }
  /** Comments, the version, pragmas, and what a program printed. */
  | { readonly kind: 'other' };

/** Names are cut, as those of all open subtests are kept. */
const MOST_NAME = 4000;
/** Testem (Ember) writes `skip 4 Chrome 156.0 - [0 ms] - name` in the place of a directive, unless its option tap_strict_spec_compliance is on. */
const TESTEM_DIRECTIVE = /^(skip|todo) \d{1,9} [^\n]{1,1000} - /;
/** Criterion writes `suite::test  (0.03s)`: a name is the same in each run. */
const CRITERION_TIME = / {2}\(\d{1,9}\.\d\ds\)$/;
const OTHER: TapLine = { kind: 'other' };

/** Reads a line of TAP without its indentation. */
export function parseTapLine(line: string): TapLine {
  if (line.startsWith('ok') || line.startsWith('not ok')) return testLine(line);
  const testem = TESTEM_DIRECTIVE.exec(line);
  if (testem !== null) return testLine(`ok ${line.slice('skip '.length)} # ${testem[1] ?? ''}`);
  const plan = /^1\.\.(\d{1,9})(?:\s*#.*)?\s*$/.exec(line);
  if (plan !== null) return { kind: 'plan', count: Number(plan[1]) };
  if (/^bail out!/i.test(line)) return { kind: 'bail_out', reason: line.slice('bail out!'.length).trim() };
  if (line.startsWith('# Subtest:')) return { kind: 'subtest', name: line.slice('# Subtest:'.length, MOST_NAME).trim() };
  return line.trim() === '}' ? { kind: 'close' } : OTHER;
}

function testLine(line: string): TapLine {
  const isOk = line.startsWith('ok');
  let rest = line.slice(isOk ? 'ok'.length : 'not ok'.length);
  if (rest !== '' && !rest.startsWith(' ') && !rest.startsWith('\t')) return OTHER;
  rest = rest.trim();
  const opens = rest === '{' || rest.endsWith(' {');
  if (opens) rest = rest.slice(0, -1).trimEnd();
  const number = /^\d{1,9}(?=\s|$)/.exec(rest)?.[0] ?? null;
  if (number !== null) rest = rest.slice(number.length).trimStart();
  if (rest.startsWith('- ')) rest = rest.slice(2);
  else if (rest === '-') rest = '';
  const hash = directiveStart(rest);
  const reason = hash < 0 ? '' : rest.slice(hash + 1).trim();
  const name = (hash < 0 ? rest : rest.slice(0, hash)).slice(0, MOST_NAME).trim().replace(CRITERION_TIME, '').replaceAll('\\#', '#').replaceAll('\\\\', '\\');
  const time = /^time=([0-9.]{1,20})(m?s)\b/.exec(reason);
  const milliseconds = time === null ? null : Number(time[1]) * (time[2] === 's' ? 1000 : 1);
  return { kind: 'test', test: { isOk, number: number === null ? null : Number(number), name, reason, milliseconds, opens } };
}

/** The last `#` that is not escaped and stands behind a blank or at the begin; -1 where there is none that begins a directive or a time. */
function directiveStart(text: string): number {
  for (let at = text.lastIndexOf('#'); at >= 0; at = at === 0 ? -1 : text.lastIndexOf('#', at - 1)) {
    if (at > 0 && text[at - 1] !== ' ' && text[at - 1] !== '\t') continue;
    if (/^#\s*(?:skip|todo\b|time=)/i.test(text.slice(at, at + 64))) return at;
  }
  return -1;
}

export function directiveOf({ reason }: TapTest): 'skip' | 'todo' | null {
  if (/^skip/i.test(reason)) return 'skip';
  return /^todo\b/i.test(reason) ? 'todo' : null;
}

/**
 * How many tests a comment behind all of them calls failed: `# fail 2` (Node, Mocha, tape, AVA, QUnit), `# failed 1 of 5 tests` (node-tap), `# Totals: pass:1 fail:2 …` (KTAP);
 * 1 where Perl says that its program ended badly.
 */
export function claimedFailures(line: string): number {
  if (!line.startsWith('# ')) return 0;
  const [, plain, ktap] = /^# (?:fail(?:ed)?|cancelled)\s+(\d{1,9})(?: of \d{1,9})?(?: tests?)?\s*$|^# Totals: [^\n]{0,200}?\b(?:fail|error):([1-9]\d{0,8})\b/.exec(line) ?? [];
  const claimed = plain ?? ktap;
  if (claimed !== undefined) return Number(claimed);
  return /^# Looks like your test exited with [1-9]/.test(line) ? 1 : 0;
}
