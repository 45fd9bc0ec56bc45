import { dayNumber } from '../../base/calendar-day.js';
import { parseDuration } from '../../base/duration.js';
import { invariant } from '../../base/invariant.js';
import { nearest } from '../../base/nearest.js';
import { err, ok, type Result } from '../../base/result.js';
import type { Mode } from '../../contract/verdict/verdict.js';
import type { ConfigProblem } from '../config-problem.js';
import { isFraction, percentMeant } from '../percent-fraction.js';
import { ANNOTATIONS, COMMANDS, COMMENTS, ENGINES, FORMATS, INPUTS, MODES, UPLOADS, type InputSpec } from './input-table.js';
import type { JobResult, JobResultsProblem } from './job-results.js';
import { orList } from '../or-list.js';

/** Without `\p{Cc}`: the tables for that are made anew at each start. */
const CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Names of files have 255 bytes; the page of the run is uploaded as a file of this name with `-2.html` or less behind it. */
const MAX_ARTIFACT_NAME_BYTES = 248;

/** What a run was asked for, by the action's inputs or the command line's flags; null means that it was not said. */
export interface RunInputs {
  readonly command: (typeof COMMANDS)[number];
  readonly mode: Mode | null;
  /** Relative to the working directory. */
  readonly config: string | null;
  /** Names, `all`, `none`, `-name`, as given. */
  readonly gates: readonly string[] | null;
  readonly rulepacks: readonly string[] | null;
  /** Jobs that this job needs, sorted by id. */
  readonly needs: readonly JobResult[] | null;
  readonly workingDirectory: string;
  readonly base: string | null;
  /** The day that expiries are held against, `YYYY-MM-DD`; null for today. */
  readonly asOf: string | null;
  readonly strict: boolean | null;
  /** Per cent, 0 to 100. */
  readonly coverageRequired: number | null;
  /** Whether facts of earlier runs are recalled. */
  readonly cache: boolean | null;
  readonly reportOnly: boolean;
  readonly maxParallel: number | null;
  readonly timeoutMs: number | null;
  /** A secret: in no message, log or file. */
  readonly token: string | null;
  readonly summary: boolean;
  readonly annotations: (typeof ANNOTATIONS)[number];
  readonly upload: (typeof UPLOADS)[number];
  readonly artifactName: string | null;
  readonly retentionDays: number | null;
  readonly comment: (typeof COMMENTS)[number];
  readonly checkRun: boolean;
  readonly uploadSarif: boolean;
  /** Sorted, each once. */
  readonly formats: readonly (typeof FORMATS)[number][];
  readonly trend: TrendPlace;
  /** `http` or `https`, without a path for traces. */
  readonly otlpEndpoint: string | null;
  readonly adapter: string | null;
  readonly engine: (typeof ENGINES)[number] | null;
  readonly orgId: string | null;
}

/** Where the history of runs is kept. */
export type TrendPlace = { readonly kind: 'off' } | { readonly kind: 'artifact' } | { readonly kind: 'branch'; readonly branch: string };

/**
 * The action's inputs from its environment: `INPUT_` and the name in upper case, hyphens stay, as the runner sets them.
 * Every input that is wrong is reported, by name and with its allowed values.
 */
export async function readInputs(env: Readonly<Record<string, string | undefined>>): Promise<Result<RunInputs, readonly ConfigProblem[]>> {
  const values = new Map(INPUTS.map(({ name, default: value }) => [name, env[`INPUT_${name.toUpperCase()}`] ?? (value.includes('${{') ? '' : value)]));
  const readJobs = isGiven(values.get('needs')) ? (await import('./job-results.js')).readJobResults : null;
  return inputsFrom(values, (name) => `the input ${name}`, 'input_invalid', readJobs);
}

type ReadJobs = (text: string) => Result<readonly JobResult[], JobResultsProblem>;

/**
 * Typed inputs from their texts by name; a name that is absent is as good as empty. `label` names one in messages.
 * `readJobs` is `readJobResults`; null where `needs` is certainly not given.
 */
export function inputsFrom(
  values: ReadonlyMap<string, string>,
  label: (name: string) => string,
  code: 'input_invalid' | 'flag_invalid',
  readJobs: ReadJobs | null,
): Result<RunInputs, readonly ConfigProblem[]> {
  const read = new InputReader(values, label, code);
  const inputs: RunInputs = {
    command: read.choice('command', COMMANDS) ?? 'run',
    mode: read.choice('mode', MODES),
    config: read.line('config'),
    gates: read.names('gates'),
    rulepacks: read.names('rulepacks'),
    needs: read.jobs('needs', readJobs),
    workingDirectory: read.line('working-directory') ?? '.',
    base: read.revision('base'),
    asOf: read.day('as-of'),
    strict: read.flag('strict'),
    coverageRequired: read.percent('coverage-required'),
    cache: read.flag('cache'),
    reportOnly: read.flag('report-only') ?? false,
    maxParallel: read.count('max-parallel'),
    timeoutMs: read.duration('timeout'),
    token: read.secret('token'),
    summary: read.flag('summary') ?? true,
    annotations: read.choice('annotations', ANNOTATIONS) ?? 'new',
    upload: read.choice('upload', UPLOADS) ?? 'always',
    artifactName: read.artifactName('artifact-name'),
    retentionDays: read.count('retention-days'),
    comment: read.choice('comment', COMMENTS) ?? 'off',
    checkRun: read.flag('check-run') ?? false,
    uploadSarif: read.flag('upload-sarif') ?? false,
    formats: read.namesOf('formats', FORMATS),
    trend: read.trend('trend'),
    otlpEndpoint: read.address('otlp-endpoint'),
    adapter: read.line('adapter'),
    engine: read.choice('engine', ENGINES),
    orgId: read.line('org-id'),
  };
  return read.problems.length === 0 ? ok(inputs) : err(read.problems);
}

class InputReader {
  readonly problems: ConfigProblem[] = [];

  constructor(
    private readonly values: ReadonlyMap<string, string>,
    private readonly label: (name: string) => string,
    private readonly code: 'input_invalid' | 'flag_invalid',
  ) {}

  secret(name: string): string | null {
    const value = (this.values.get(name) ?? '').trim();
    return value === '' ? null : value;
  }

  line(name: string): string | null {
    const value = this.secret(name);
    if (value === null || !CONTROL_CHARACTER.test(value)) return value;
    this.refuse(name, value, 'has a line end or control character', 'write it on one line');
    return null;
  }

  day(name: string): string | null {
    const value = this.line(name);
    if (value === null || dayNumber(value) !== null) return value;
    this.refuse(name, value, 'is not a day of the calendar', 'write a day as 2027-03-31', 'YYYY-MM-DD');
    return null;
  }

  /** Something that git resolves to a commit; the rest is for git to say, but it must never look like an option. */
  revision(name: string): string | null {
    const value = this.line(name);
    if (value === null || (!value.startsWith('-') && !/\s/u.test(value))) return value;
    this.refuse(name, value, 'is not a name of a commit', 'write a branch, a tag or a commit id');
    return null;
  }

  /** Characters that the artifact service refuses (@actions/artifact, path-and-artifact-name-validation, reviewed 2026-11-20). */
  artifactName(name: string): string | null {
    const value = this.line(name);
    if (value === null) return null;
    if (/[":<>|*?\\/]/u.test(value)) this.refuse(name, value, 'has a character that artifacts cannot have', 'leave out " : < > | * ? \\ and /');
    else if (Buffer.byteLength(value) > MAX_ARTIFACT_NAME_BYTES) this.refuse(name, value, 'is too long for the name of a file', `write at most ${MAX_ARTIFACT_NAME_BYTES} bytes`);
    else return value;
    return null;
  }

  choice<T extends string>(name: string, values: readonly T[]): T | null {
    const value = this.line(name);
    if (value === null) return null;
    const found = values.find((allowed) => allowed === value);
    if (found !== undefined) return found;
    const meant = nearest(value, values);
    this.refuse(name, value, `is not ${orList(values)}`, meant === null ? `write ${orList(values)}` : `did you mean ${meant}?`, orList(values));
    return null;
  }

  flag(name: string): boolean | null {
    const value = this.line(name);
    if (value === null) return null;
    const plain = value.toLowerCase();
    if (plain === 'true' || plain === 'false') return plain === 'true';
    this.refuse(name, value, 'is not true or false', 'write true or false', 'true or false');
    return null;
  }

  count(name: string): number | null {
    const value = this.line(name);
    if (value === null) return null;
    const { form } = specOf(name);
    invariant(form.kind === 'count', `${name} is a count`);
    const number = /^[0-9]{1,6}$/u.test(value) ? Number(value) : NaN;
    if (number >= form.min && number <= form.max) return number;
    this.refuse(name, value, `is not a whole number from ${form.min} to ${form.max}`, `write a number from ${form.min} to ${form.max}`, `${form.min} to ${form.max}`);
    return null;
  }

  percent(name: string): number | null {
    const value = this.line(name);
    if (value === null) return null;
    const number = /^(?:100(?:\.0{1,9})?|[0-9]{1,2}(?:\.[0-9]{1,9})?)$/u.test(value) ? Number(value) : null;
    if (number === null) this.refuse(name, value, 'is not a percentage from 0 to 100', 'write a number from 0 to 100, for example 80 or 82.5', '0 to 100');
    if (isFraction(number)) this.refuse(name, value, 'is in percent, and so little is nearly none', percentMeant(number), '0, or 1 to 100');
    return number;
  }

  duration(name: string): number | null {
    const value = this.line(name);
    if (value === null) return null;
    const parsed = parseDuration(value);
    if (parsed.ok) return parsed.value;
    this.refuse(name, value, 'is not a duration', 'write 90s, 5m or 1h, at most 24h', 'a duration');
    return null;
  }

  names(name: string): readonly string[] | null {
    const words = (this.values.get(name) ?? '').split(/[\s,]+/).filter((word) => word !== '');
    return words.length === 0 ? null : words;
  }

  namesOf<T extends string>(name: string, allowed: readonly T[]): readonly T[] {
    const words = this.names(name) ?? [];
    const wrong = words.find((word) => !allowed.some((known) => known === word));
    if (wrong !== undefined) {
      const meant = nearest(wrong, allowed);
      this.refuse(name, wrong, `is not ${orList(allowed)}`, meant === null ? `write ${orList(allowed)}` : `did you mean ${meant}?`, orList(allowed));
    }
    return allowed.filter((known) => words.includes(known));
  }

  trend(name: string): TrendPlace {
    const value = this.line(name) ?? 'artifact';
    if (value === 'off' || value === 'artifact') return { kind: value };
    const branch = /^branch:([A-Za-z0-9_][A-Za-z0-9._/-]{0,199})$/u.exec(value)?.[1];
    if (branch !== undefined && !branch.includes('..') && !branch.endsWith('/') && !branch.endsWith('.lock')) return { kind: 'branch', branch };
    this.refuse(name, value, 'is not artifact, branch:<name> or off', 'write branch:contract-gates-history for a branch of that name', 'artifact, branch:<name> or off');
    return { kind: 'off' };
  }

  address(name: string): string | null {
    const value = this.line(name);
    if (value === null) return null;
    const url = URL.canParse(value) ? new URL(value) : null;
    if (url !== null && (url.protocol === 'http:' || url.protocol === 'https:') && url.username === '' && url.password === '') return value.replace(/\/+$/u, '');
    this.refuse(name, value, 'is not an http or https address without a user', 'write an address as https://otel.example.org:4318');
    return null;
  }

  jobs(name: string, readJobs: ReadJobs | null): readonly JobResult[] | null {
    const value = this.secret(name);
    if (value === null) return null;
    invariant(readJobs !== null, `${name} can be read`);
    const read = readJobs(value);
    if (read.ok) return read.value;
    // The value is not shown: outputs of jobs are in it.
    this.problems.push({ code: this.code, message: `${this.label(name)} ${read.error.what}`, hint: read.error.hint });
    return null;
  }

  private refuse(name: string, value: string, what: string, hint: string, expected?: string): void {
    const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
    this.problems.push({
      code: this.code,
      message: `${this.label(name)} is ${JSON.stringify(shown)}, which ${what}`,
      hint,
      ...(expected === undefined ? {} : { expected, actual: shown }),
    });
  }
}

function isGiven(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function specOf(name: string): InputSpec {
  const spec = INPUTS.find((input) => input.name === name);
  invariant(spec !== undefined, `${name} is an input`);
  return spec;
}
