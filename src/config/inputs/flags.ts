import { nearest } from '../../base/nearest.js';
import { err, ok, type Result } from '../../base/result.js';
import type { ConfigProblem } from '../config-problem.js';
import { DEFAULT_CONFIG_PATH } from '../file/find-config.js';
import { COMMAND_FLAGS, GENERAL_FLAGS, type CliCommand, type FlagSpec } from './flag-table.js';
import { inputsFrom, type RunInputs } from './inputs.js';

/** What the command line asks for. */
export type CliRequest =
  | { readonly kind: 'help'; readonly topic: CliCommand | null }
  | { readonly kind: 'version' }
  /** `plan`: show what would be done instead of doing it. */
  | { readonly kind: 'run'; readonly plan: 'list' | 'dry_run' | null; readonly inputs: RunInputs; readonly json: boolean; readonly color: boolean | null }
  | { readonly kind: 'graph'; readonly inputs: RunInputs; readonly json: boolean; readonly color: boolean | null }
  /** `file` is null for the envelope of the last run. */
  | { readonly kind: 'verify'; readonly file: string | null; readonly inputs: RunInputs; readonly json: boolean; readonly color: boolean | null }
  | { readonly kind: 'validate'; readonly file: string; readonly workingDirectory: string; readonly json: boolean; readonly color: boolean | null }
  | { readonly kind: 'baseline'; readonly action: (typeof BASELINE_ACTIONS)[number]; readonly grow: boolean; readonly inputs: RunInputs; readonly json: boolean; readonly color: boolean | null }
  | { readonly kind: 'explain'; readonly topic: ExplainTopic; readonly inputs: RunInputs; readonly workingDirectory: string; readonly json: boolean; readonly color: boolean | null }
  | {
      readonly kind: 'new';
      readonly gate: string;
      readonly language: 'bash' | 'node' | 'python';
      readonly workingDirectory: string;
      readonly force: boolean;
      readonly dryRun: boolean;
      readonly json: boolean;
      readonly color: boolean | null;
    }
  /** `name` is null for the one that the config or the file suggests. */
  | { readonly kind: 'check'; readonly script: string; readonly name: string | null; readonly workingDirectory: string; readonly json: boolean; readonly color: boolean | null }
  | {
      readonly kind: 'init';
      readonly workingDirectory: string;
      /** Overwrite files that are there. */
      readonly force: boolean;
      /** Show the files on stdout and write nothing. */
      readonly dryRun: boolean;
      readonly json: boolean;
      readonly color: boolean | null;
    };

/** What `explain` explains. */
export type ExplainTopic =
  | {
      readonly kind: 'import';
      readonly file: string;
      /** Null for all imports of the file. */
      readonly specifier: string | null;
    }
  /** A rule, or an id or fingerprint of the last run (or its first digits). */
  | { readonly kind: 'finding'; readonly name: string };

const BASELINE_ACTIONS = ['write', 'check', 'shrink'] as const;

const COMMANDS = Object.keys(COMMAND_FLAGS) as CliCommand[];

/**
 * Reads the arguments after the program's name. `--flag value` and `--flag=value`; `--` ends the flags; flags may stand
 * before or after the command. A flag given twice, or one of another command, is an error. All errors come back.
 */
export function parseFlags(args: readonly string[]): Result<CliRequest, readonly ConfigProblem[]> {
  const parser = readArguments(args);
  const { command, values, switches, rest } = parser;
  if (switches.has('help')) return ok({ kind: 'help', topic: command });
  if (switches.has('version')) return ok({ kind: 'version' });
  if (parser.problems.length > 0) return err(parser.problems);
  if (command === null) return err([flagProblem('no command was given', 'write contract-gates run, or contract-gates --help for all commands')]);
  const excess = rest.slice(WORDS[command]);
  if (excess.length > 0) {
    return err([flagProblem(`${command} does not take ${excess.map((word) => JSON.stringify(word)).join(', ')}`, `see contract-gates ${command} --help`)]);
  }
  const inputs = inputsFrom(new Map([...values, ['command', command === 'verify' ? 'verify' : 'run']]), (name) => `the flag --${name}`, 'flag_invalid', null);
  if (!inputs.ok) return inputs;
  const shared = { json: switches.has('json'), color: switches.has('no-color') ? false : null };
  const { workingDirectory } = inputs.value;
  const file = rest[0];
  switch (command) {
    case 'run':
      if (switches.has('list') && switches.has('dry-run')) return err([flagProblem('--list and --dry-run are given together', 'give one of them: --dry-run shows all that --list shows')]);
      return ok({ kind: 'run', plan: switches.has('list') ? 'list' : switches.has('dry-run') ? 'dry_run' : null, inputs: inputs.value, ...shared });
    case 'graph':
      return ok({ kind: 'graph', inputs: inputs.value, ...shared });
    case 'verify':
      return ok({ kind: 'verify', file: file ?? null, inputs: inputs.value, ...shared });
    case 'validate':
      return ok({ kind: 'validate', file: file ?? DEFAULT_CONFIG_PATH, workingDirectory, ...shared });
    case 'explain': {
      const topic = explainTopic(rest);
      return topic.ok ? ok({ kind: 'explain', topic: topic.value, inputs: inputs.value, workingDirectory, ...shared }) : topic;
    }
    case 'baseline': {
      const action = BASELINE_ACTIONS.find((known) => known === file);
      if (action !== undefined && switches.has('grow') && action !== 'write') return err([flagProblem(`baseline ${action} does not take --grow`, action === 'shrink' ? 'shrink only removes' : 'check writes nothing')]);
      if (action !== undefined) return ok({ kind: 'baseline', action, grow: switches.has('grow'), inputs: inputs.value, ...shared });
      const meant = file === undefined ? null : nearest(file, BASELINE_ACTIONS);
      return err([flagProblem(file === undefined ? 'baseline needs to know what to do' : `baseline cannot ${JSON.stringify(file)}`, meant === null ? 'write contract-gates baseline write, check or shrink' : `did you mean ${meant}?`)]);
    }
    case 'new': {
      const named = gateArgument(rest, 'contract-gates new gate <name>');
      if (!named.ok) return named;
      const language = LANGUAGES.find((known) => known === (values.get('language') ?? 'bash'));
      if (language === undefined) return err([flagProblem(`--language is ${JSON.stringify(values.get('language'))}`, `write ${LANGUAGES.join(', ')}`)]);
      return ok({ kind: 'new', gate: named.value, language, workingDirectory, force: switches.has('force'), dryRun: switches.has('dry-run'), ...shared });
    }
    case 'check': {
      const script = gateArgument(rest, 'contract-gates check gate <script>');
      return script.ok ? ok({ kind: 'check', script: script.value, name: values.get('name') ?? null, workingDirectory, ...shared }) : script;
    }
    case 'init':
      return ok({ kind: 'init', workingDirectory, force: switches.has('force'), dryRun: switches.has('dry-run'), ...shared });
  }
}

/** The folder whose run the arguments ask for, also where something else is wrong with them; null for no run, or one that is only shown. */
export function rootOfRun(args: readonly string[]): string | null {
  const { command, values, switches } = readArguments(args);
  if (command !== 'run' || ['help', 'version', 'list', 'dry-run'].some((name) => switches.has(name))) return null;
  return values.get('working-directory') ?? '.';
}

function readArguments(args: readonly string[]): FlagParser {
  const parser = new FlagParser(args);
  parser.read();
  return parser;
}

/** How many words may stand behind a command. */
const WORDS: Readonly<Record<CliCommand, number>> = { run: 0, graph: 0, verify: 1, validate: 1, explain: 3, baseline: 1, init: 0, new: 2, check: 2 };

const LANGUAGES = ['bash', 'node', 'python'] as const;

/** What stands behind `new gate` and `check gate`. */
function gateArgument([what, argument]: readonly string[], usage: string): Result<string, readonly ConfigProblem[]> {
  if (what !== 'gate') return err([flagProblem(what === undefined ? 'the word gate is missing' : `${JSON.stringify(what)} is not gate`, `write ${usage}`)]);
  return argument === undefined ? err([flagProblem('an argument is missing', `write ${usage}`)]) : ok(argument);
}

function explainTopic([topic, file, specifier]: readonly string[]): Result<ExplainTopic, readonly ConfigProblem[]> {
  const usage = 'write contract-gates explain import <file> [specifier], or contract-gates explain <rule, id or fingerprint>';
  if (topic === undefined) return err([flagProblem('explain needs to know what to explain', usage)]);
  if (topic === 'import') return file === undefined ? err([flagProblem('explain import needs a file', usage)]) : ok({ kind: 'import', file, specifier: specifier ?? null });
  if (file === undefined) return ok({ kind: 'finding', name: topic });
  const meant = nearest(topic, ['import']);
  return err([flagProblem(`explain cannot explain ${JSON.stringify(topic)}`, meant === null ? usage : `did you mean ${meant}?`)]);
}

class FlagParser {
  command: CliCommand | null = null;
  readonly values = new Map<string, string>();
  readonly switches = new Set<string>();
  readonly rest: string[] = [];
  readonly problems: ConfigProblem[] = [];
  private readonly given: FlagSpec[] = [];
  private readonly unknown: string[] = [];
  private at = 0;

  constructor(private readonly args: readonly string[]) {}

  read(): void {
    let flagsEnded = false;
    while (this.at < this.args.length) {
      const arg = this.args[this.at] ?? '';
      this.at += 1;
      if (!flagsEnded && arg === '--') flagsEnded = true;
      else if (!flagsEnded && arg.startsWith('-') && arg !== '-') this.flag(arg);
      else this.word(arg);
    }
    this.checkOwners();
  }

  private word(arg: string): void {
    if (this.command !== null) {
      this.rest.push(arg);
      return;
    }
    const found = COMMANDS.find((command) => command === arg);
    if (found !== undefined) {
      this.command = found;
      return;
    }
    if (arg === 'help') {
      this.switches.add('help');
      return;
    }
    if (this.switches.has('help')) return;
    const meant = nearest(arg, COMMANDS);
    this.problems.push(flagProblem(`${JSON.stringify(arg)} is not a command`, meant === null ? `the commands are ${COMMANDS.join(', ')}` : `did you mean ${meant}?`));
    // What follows belongs to a command that is not there: its words would only be echoes.
    this.at = this.args.length;
  }

  private flag(arg: string): void {
    const equals = arg.indexOf('=');
    const name = equals < 0 ? arg : arg.slice(0, equals);
    const spec = ALL_FLAGS.find((flag) => `--${flag.name}` === name || (flag.short !== undefined && `-${flag.short}` === name));
    if (spec === undefined) {
      this.unknown.push(name);
      return;
    }
    if (this.given.includes(spec)) this.problems.push(flagProblem(`the flag --${spec.name} is given twice`, 'give it once'));
    this.given.push(spec);
    if (spec.value === undefined) this.switchOn(spec, equals < 0 ? null : arg.slice(equals + 1));
    else this.take(spec, equals < 0 ? null : arg.slice(equals + 1));
  }

  private switchOn(spec: FlagSpec, text: string | null): void {
    if (text !== null && text !== 'true' && text !== 'false') {
      this.problems.push(flagProblem(`the flag --${spec.name} is ${JSON.stringify(text)}, which is not true or false`, `write --${spec.name} alone, or --${spec.name}=false`));
      return;
    }
    if (spec.input) this.values.set(spec.name, text ?? 'true');
    else if (text !== 'false') this.switches.add(spec.name);
  }

  private take(spec: FlagSpec, text: string | null): void {
    const next = this.args[this.at];
    // `--gates -lint` leaves a gate out; of the other flags no value begins with a hyphen.
    const shortFlag = ALL_FLAGS.some(({ short }) => short !== undefined && next === `-${short}`);
    const usable = next !== undefined && (!next.startsWith('-') || (spec.takesNames === true && !shortFlag && /^-[a-z]/u.test(next)));
    if (text !== null && text !== '') {
      this.values.set(spec.name, text);
    } else if (text === null && usable) {
      this.values.set(spec.name, next);
      this.at += 1;
    } else {
      this.problems.push(flagProblem(`the flag --${spec.name} needs a value`, `write --${spec.name} ${spec.value ?? ''}`));
    }
  }

  /** A flag of another command would be ignored, so it is refused; what an unknown one may mean is looked for among those of the command, which may stand behind it. */
  private checkOwners(): void {
    const own = this.command === null ? ALL_FLAGS : [...COMMAND_FLAGS[this.command], ...GENERAL_FLAGS];
    for (const name of this.unknown) {
      const meant = nearest(name.replace(/^-+/u, ''), own.map((flag) => flag.name));
      const help = `see contract-gates ${this.command === null ? '' : `${this.command} `}--help`;
      this.problems.push(flagProblem(`the flag ${name} does not exist`, meant === null ? help : `did you mean --${meant}?`));
    }
    if (this.command === null) return;
    for (const spec of this.given) {
      if (own.includes(spec)) continue;
      const owners = COMMANDS.filter((command) => COMMAND_FLAGS[command].includes(spec));
      this.problems.push(flagProblem(`${this.command} has no flag --${spec.name}`, `it belongs to ${owners.join(' and ')}; see contract-gates ${this.command} --help`));
    }
  }
}

const ALL_FLAGS: readonly FlagSpec[] = [...new Set([...GENERAL_FLAGS, ...Object.values(COMMAND_FLAGS).flat()])];

function flagProblem(message: string, hint: string): ConfigProblem {
  return { code: 'flag_invalid', message, hint };
}

/** The flag that another command in the same folder needs: it is typed where the first one was. */
export function folderFlag(folder: string): string {
  return folder === '.' ? '' : ` -C ${/^[\w./-]+$/u.test(folder) ? folder : JSON.stringify(folder)}`;
}
