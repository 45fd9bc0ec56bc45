import { folderOf, joinPath } from '../../../../base/folders.js';
import { type ConfigCode, depthOf, isSign } from './config-code.js';
import type { Token } from './config-tokens.js';

/** A text of a config as it would be when it ran: a path in the tree, or only a text. */
export interface ConfigValue {
  readonly text: string;
  /** Whether it is a place in the tree: a path from the root of the workspace. */
  readonly isPlaced: boolean;
}

/** Names within each other, or expressions, that are still followed. */
const MOST_DEPTH = 12;
/** Pieces that are looked at for all values of one config: hundreds of times what people write, and a moment. */
const MOST_WORK = 1_000_000;
/** No system has longer paths; texts that are put together from each other soon fill all memory. */
const LONGEST_PATH = 4096;
const SAME_PATH = new Set(['fileURLToPath', 'normalizePath', 'normalize', 'pathToFileURL', 'String', 'decodeURI', 'decodeURIComponent']);
const DECLARES = new Set(['const', 'let', 'var']);

/**
 * Says what paths mean that a config puts together from its own folder: `path.resolve(__dirname, 'src')`,
 * `fileURLToPath(new URL('./src', import.meta.url))`, and names that the config itself gives to such. It runs nothing; what it is not
 * sure of has no value.
 */
export class ConfigPaths {
  private readonly folder: string;
  /** Values of names that the config gives; null while one is being looked for: what is made of itself has none. */
  private readonly values = new Map<string, ConfigValue | null>();
  private readonly functions = new Map<string, OwnFunction | null>();
  private found: Declarations | null = null;
  private work = 0;
  private names = 0;

  /** `file` is the config; programs that read it run in `project`. */
  constructor(
    private readonly code: ConfigCode,
    private readonly file: string,
    private readonly project: string,
  ) {
    this.folder = folderOf(file);
  }

  /** The value of the expression from `start` to `end`; null where it is not known. */
  valueOf(start: number, end: number): ConfigValue | null {
    return this.value(this.part(start, end), NO_NAMES, 0);
  }

  private value(expression: readonly Token[], known: ReadonlyMap<string, ConfigValue>, depth: number): ConfigValue | null {
    const [first] = expression;
    // Objects and lists are no paths.
    if (depth > MOST_DEPTH || first === undefined || (first.kind === 'sign' && first.text !== '(') || !this.mayLookAt(expression.length)) return null;
    const sum = splitAt(expression, '+');
    if (sum.length > 1) return joined(sum.map((part) => this.value(part, known, depth + 1)));
    if (expression.length === 1) return this.single(first, known, depth);
    const words = expression.map((token) => (token.kind === 'template' ? '' : token.text)).join(' ');
    if (words === 'process . cwd ( )') return placed(this.project);
    if (words === 'import . meta . dirname') return placed(this.folder);
    if (words === 'import . meta . url' || words === 'import . meta . filename') return placed(this.file);
    if (isSign(first, '(') && closing(expression, 0) === expression.length - 1) return this.value(expression.slice(1, -1), known, depth + 1);
    if (/ \. (?:pathname|href)$/.test(words)) return this.value(expression.slice(0, -2), known, depth + 1);
    return this.call(expression, known, depth);
  }

  private single(token: Token, known: ReadonlyMap<string, ConfigValue>, depth: number): ConfigValue | null {
    if (token.kind === 'text') return { text: token.text, isPlaced: false };
    if (token.kind === 'template') {
      const pieces = token.texts.flatMap((text, at) => [{ text, isPlaced: false }, ...(at < token.parts.length ? [this.value(token.parts[at] ?? [], known, depth + 1)] : [])]);
      return joined(pieces.filter((piece) => piece === null || piece.isPlaced || piece.text !== ''));
    }
    if (token.kind !== 'name') return null;
    if (token.text === '__dirname') return placed(this.folder);
    if (token.text === '__filename') return placed(this.file);
    return known.get(token.text) ?? this.named(token.text);
  }

  /** What the config itself gives to a name. */
  private named(name: string): ConfigValue | null {
    const known = this.values.get(name);
    if (known !== undefined) return known;
    if (this.names >= MOST_DEPTH) return null;
    this.values.set(name, null);
    this.names++;
    const value = this.value(this.declarationOf(name) ?? [], NO_NAMES, 0);
    this.names--;
    this.values.set(name, value);
    return value;
  }

  private call(expression: readonly Token[], known: ReadonlyMap<string, ConfigValue>, depth: number): ConfigValue | null {
    const open = expression.findIndex((token) => isSign(token, '('));
    if (open < 1 || closing(expression, open) !== expression.length - 1) return null;
    const callee = expression.slice(0, open).map((token) => (token.kind === 'name' || (token.kind === 'sign' && token.text === '.') ? token.text : '?')).join('');
    const values = splitAt(withoutLastComma(expression.slice(open + 1, -1)), ',').map((part) => this.value(part, known, depth + 1));
    if (values.length === 0 || values.some((value) => value === null)) return null;
    const args = values as readonly ConfigValue[];
    const own = /^[\w$]+$/.test(callee) ? this.functionOf(callee) : null;
    if (own !== null) return args.length === 1 && args[0] !== undefined ? this.value(own.body, new Map([[own.parameter, args[0]]]), depth + 1) : null;
    const name = callee.slice(callee.lastIndexOf('.') + 1);
    if (callee === 'newURL' || callee === 'URL') return urlOf(args);
    if (SAME_PATH.has(name)) return args.length === 1 ? (args[0] ?? null) : null;
    if (name === 'dirname') return args.length === 1 && args[0]?.isPlaced === true && args[0].text !== '' ? placed(folderOf(args[0].text)) : null;
    if (name === 'resolve') return resolved(args, this.project);
    return name === 'join' ? resolved(args, null) : null;
  }

  /** What `const name = ...` gives, where the config says it once. */
  private declarationOf(name: string): readonly Token[] | null {
    const at = this.declarations().values.get(name);
    return at === undefined || at === null ? null : this.part(at, this.code.endOfStatement(at));
  }

  /** A function of one parameter that does nothing but return: `function resolve(dir) { return path.join(__dirname, dir) }`. */
  private functionOf(name: string): OwnFunction | null {
    let known = this.functions.get(name);
    if (known === undefined) this.functions.set(name, (known = this.readFunction(name)));
    return known;
  }

  private readFunction(name: string): OwnFunction | null {
    const at = this.declarations().functions.get(name);
    if (at !== undefined) {
      const [open, parameter, close, brace, word] = this.code.tokens.slice(at + 2, at + 7);
      if (!isSign(open, '(') || parameter?.kind !== 'name' || !isSign(close, ')') || !isSign(brace, '{') || !isName(word, 'return')) return null;
      const end = this.code.closing(at + 5);
      return end < 0 ? null : { parameter: parameter.text, body: withoutSemicolon(this.part(at + 7, end)) };
    }
    const declared = this.declarationOf(name);
    if (declared === null) return null;
    const head = isSign(declared[0], '(') ? declared.slice(1, 4) : declared.slice(0, 2);
    const parameter = head[0];
    const arrow = isSign(declared[0], '(') ? 3 : 1;
    if (parameter?.kind !== 'name' || !isSign(declared[arrow], '=>') || (arrow === 3 && !isSign(declared[2], ')'))) return null;
    const body = declared.slice(arrow + 1);
    return isSign(body[0], '{') ? (isName(body[1], 'return') ? { parameter: parameter.text, body: withoutSemicolon(body.slice(2, -1)) } : null) : { parameter: parameter.text, body };
  }

  private declarations(): Declarations {
    if (this.found !== null) return this.found;
    const values = new Map<string, number | null>();
    const functions = new Map<string, number>();
    const { tokens } = this.code;
    for (let at = 0; at + 1 < tokens.length; at++) {
      const [keyword, named] = [tokens[at], tokens[at + 1]];
      // `paths.src = ...` gives nothing to `src`.
      if (named?.kind !== 'name' || isSign(keyword, '.')) continue;
      if (isName(keyword, 'function') && !functions.has(named.text)) functions.set(named.text, at);
      else if (isGiven(tokens, at + 2)) values.set(named.text, values.has(named.text) || !(keyword?.kind === 'name' && DECLARES.has(keyword.text)) ? null : at + 3);
    }
    return (this.found = { values, functions });
  }

  private part(start: number, end: number): readonly Token[] {
    return this.mayLookAt(end - start) ? this.code.tokens.slice(start, end) : [];
  }

  private mayLookAt(pieces: number): boolean {
    this.work += Math.max(1, pieces);
    return this.work <= MOST_WORK;
  }
}

const NO_NAMES: ReadonlyMap<string, ConfigValue> = new Map();

interface OwnFunction {
  readonly parameter: string;
  readonly body: readonly Token[];
}

/** Where names are given: the first piece of a value, null for a name that is given more than once; the word `function`. */
interface Declarations {
  readonly values: ReadonlyMap<string, number | null>;
  readonly functions: ReadonlyMap<string, number>;
}

function placed(text: string | null): ConfigValue | null {
  return text === null || text.length > LONGEST_PATH ? null : { text, isPlaced: true };
}

/** Texts put together; only the first may be a place. */
function joined(pieces: readonly (ConfigValue | null)[]): ConfigValue | null {
  let whole: ConfigValue | null = { text: '', isPlaced: false };
  for (const [at, piece] of pieces.entries()) {
    if (piece === null || whole === null || (piece.isPlaced && at > 0)) return null;
    if (at === 0) whole = piece;
    // What goes on after a name makes another name.
    else if (whole.isPlaced) whole = piece.text.startsWith('/') ? placed(joinPath(whole.text, piece.text.slice(1))) : null;
    else whole = whole.text.length + piece.text.length > LONGEST_PATH ? null : { text: whole.text + piece.text, isPlaced: false };
  }
  return whole;
}

/** `path.resolve`, which begins at a folder, and `path.join`, which need not. */
function resolved(args: readonly ConfigValue[], folder: string | null): ConfigValue | null {
  let path = folder;
  for (const [at, { text, isPlaced }] of args.entries()) {
    if (isPlaced && at > 0) return null;
    if (!isPlaced && path === null) return null;
    // An absolute path is not one of the tree; `join` takes it for a name.
    if (!isPlaced && text.startsWith('/') && folder !== null) return null;
    path = isPlaced ? text : joinPath(path ?? '', text.replace(/^\/+/, ''));
    if (path === null || path.length > LONGEST_PATH) return null;
  }
  return placed(path);
}

/** `new URL('./src', import.meta.url)` */
function urlOf([path, base]: readonly ConfigValue[]): ConfigValue | null {
  if (path === undefined || base === undefined || path.isPlaced || !base.isPlaced || path.text.startsWith('/')) return null;
  return placed(joinPath(folderOf(base.text), path.text));
}

/** Whether what stands at `at` gives a value to the name before it: `=`, `+=`, `??=`, and not `==`. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  let equals = at;
  while (equals < at + 3 && ['+', '?', '|', '&'].some((sign) => isSign(tokens[equals], sign))) equals++;
  return isSign(tokens[equals], '=') && !isSign(tokens[equals + 1], '=');
}

function isName(token: Token | undefined, text: string): boolean {
  return token?.kind === 'name' && token.text === text;
}

/** Where what is opened at `at` is closed; -1 where it is not. */
function closing(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    depth += depthOf(tokens[index]);
    if (depth === 0) return index;
  }
  return -1;
}

function splitAt(tokens: readonly Token[], sign: string): readonly (readonly Token[])[] {
  if (tokens.length === 0) return [];
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (depth === 0 && isSign(token, sign)) parts.push([]);
    else parts.at(-1)?.push(token);
    depth += depthOf(token);
  }
  return parts;
}

function withoutLastComma(tokens: readonly Token[]): readonly Token[] {
  return isSign(tokens.at(-1), ',') ? tokens.slice(0, -1) : tokens;
}

function withoutSemicolon(tokens: readonly Token[]): readonly Token[] {
  return isSign(tokens.at(-1), ';') ? tokens.slice(0, -1) : tokens;
}
