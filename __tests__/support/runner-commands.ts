/**
 * Workflow commands as the real runner reads them from a step's output. Source: actions/runner 2.336,
 * `ActionCommand.cs`, `ActionCommandManager.cs`, `OutputManager.cs`, `ExecutionContext.cs` (reviewed 2026-11-20).
 */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export const RUNNER_COMMANDS: readonly string[] = [
  'add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice', 'remove-matcher',
  'save-state', 'set-env', 'set-output', 'stop-commands', 'warning',
];

const ANNOTATIONS_PER_LEVEL = 10;
const MESSAGE_LIMIT = 4096;

type Escapes = readonly (readonly [code: string, character: string])[];
// In the runner's order: `%25` last, so that `%250A` becomes `%0A` and no line break.
const DATA: Escapes = [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']];
const PROPERTY: Escapes = [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']];
const OLD_FORM: Escapes = [['%3B', ';'], ['%0D', '\r'], ['%0A', '\n'], ['%5D', ']'], ['%25', '%']];

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text);
}

function parseInfo(info: string, registered: ReadonlySet<string>, separator: string, escapes: Escapes) {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!registered.has(name)) return null;
  const properties: Record<string, string> = {};
  const list = space > 0 ? info.slice(space + 1) : '';
  for (const part of (separator === ',' ? list.replace(LEADING_WHITE, '').replace(TRAILING_WHITE, '') : list).split(separator)) {
    const equals = part.indexOf('=');
    if (equals > 0 && equals < part.length - 1) {
      properties[part.slice(0, equals).toLowerCase()] = unescape(part.slice(equals + 1), escapes);
    }
  }
  return { name, properties };
}

/** What .NET trims: every Unicode white space, U+0085 too, but not the byte order mark that JavaScript trims. */
const WHITE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const LEADING_WHITE = new RegExp(`^${WHITE}`);
const TRAILING_WHITE = new RegExp(`${WHITE}$`);

/** Both forms: `::name k=v::data` at the start of a line, `##[name k=v]data` anywhere in it. */
export function parseCommand(line: string, registered: ReadonlySet<string>): RunnerCommand | null {
  const trimmed = line.replace(LEADING_WHITE, '');
  if (trimmed.startsWith('::')) {
    const end = trimmed.indexOf('::', 2);
    const head = end < 0 ? null : parseInfo(trimmed.slice(2, end), registered, ',', PROPERTY);
    if (head !== null) return { ...head, data: unescape(trimmed.slice(end + 2), DATA) };
  }
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  const head = end < 0 ? null : parseInfo(line.slice(start + 3, end), registered, ';', OLD_FORM);
  return head === null ? null : { ...head, data: unescape(line.slice(end + 1), OLD_FORM) };
}

/** Cuts a stream into lines as .NET's ReadLine does: `\n`, `\r\n` and a lone `\r` each end one. */
export function createLineSplitter(onLine: (line: string) => void): { push(text: string): void; end(): void } {
  let rest = '';
  const take = (final: boolean) => {
    // A carriage return at the end of a chunk may be the first half of CRLF.
    const pattern = final ? /\r\n|\n|\r/g : /\r\n|\n|\r(?=[^])/g;
    let start = 0;
    for (let match = pattern.exec(rest); match !== null; match = pattern.exec(rest)) {
      onLine(rest.slice(start, match.index));
      start = pattern.lastIndex;
    }
    rest = rest.slice(start);
  };
  return {
    push(text) {
      rest += text;
      take(false);
    },
    end() {
      take(true);
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}

/** What one step's output did: stdout and stderr go through the same state, as on the runner. */
export class StepOutput {
  readonly annotations: Annotation[] = [];
  /** Outputs that came by the old `set-output` command: the product must never cause one. */
  readonly commandOutputs: Record<string, string> = {};
  readonly commands: RunnerCommand[] = [];
  failed = false;
  readonly #log: string[] = [];
  readonly #masks = new Set<string>();
  readonly #registered = new Set(RUNNER_COMMANDS);
  #stopToken: string | null = null;

  addMask(secret: string): void {
    if (secret.trim() === '') return;
    for (const part of [secret, ...secret.split(/[\r\n]/)]) if (part.trim() !== '') this.#masks.add(part);
  }

  mask(text: string): string {
    return [...this.#masks]
      .sort((a, b) => b.length - a.length)
      .reduce((result, secret) => result.replaceAll(secret, '***'), text);
  }

  get log(): string {
    return this.#log.join('\n');
  }

  /** A command that begins while commands are stopped and never resumed is a fault of the step that stopped them. */
  get stopped(): boolean {
    return this.#stopToken !== null;
  }

  write(line: string): void {
    this.#log.push(this.mask(line));
  }

  issue(level: Annotation['level'], message: string, properties: Readonly<Record<string, string>> = {}): void {
    const shown = this.mask(message).slice(0, MESSAGE_LIMIT);
    if (this.annotations.filter((annotation) => annotation.level === level).length < ANNOTATIONS_PER_LEVEL) {
      this.annotations.push({ level, message: shown, properties });
    }
    this.write(`##[${level}]${shown}`);
  }

  fail(message: string): void {
    this.failed = true;
    this.issue('error', message);
  }

  line(line: string): void {
    const command = line === '' ? null : parseCommand(line, this.#registered);
    if (command === null || !this.#process(command, line)) this.write(line);
  }

  #process(command: RunnerCommand, line: string): boolean {
    if (this.#stopToken !== null) {
      if (command.name !== this.#stopToken.toLowerCase()) return false;
      this.#registered.delete(this.#stopToken.toLowerCase());
      this.#stopToken = null;
      this.write(line);
      return true;
    }
    this.commands.push(command);
    switch (command.name) {
      case 'stop-commands':
        this.#stop(command.data, line);
        break;
      case 'error':
      case 'warning':
      case 'notice':
        this.issue(command.name, command.data, command.properties);
        break;
      case 'add-mask':
        this.addMask(command.data);
        break;
      case 'set-output':
        if (command.properties['name'] === undefined) this.fail("Required field 'name' is missing in ##[set-output] command.");
        else this.commandOutputs[command.properties['name']] = command.data;
        break;
      case 'set-env':
      case 'add-path':
        this.fail(`The \`${command.name}\` command is disabled.`);
        break;
      case 'group':
      case 'endgroup':
        this.write(`##[${command.name}]${command.data}`);
        break;
      default:
        break;
    }
    return true;
  }

  #stop(token: string, line: string): void {
    if (token === '' || token.toLowerCase() === 'pause-logging' || this.#registered.has(token.toLowerCase())) {
      this.fail(`The stop-commands token '${token}' is not allowed.`);
      return;
    }
    this.#stopToken = token;
    this.#registered.add(token.toLowerCase());
    if (token.length > 6) this.addMask(token);
    this.write(line);
  }
}
