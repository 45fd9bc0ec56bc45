import { folderOf, joinPath } from '../../file-tree.js';
import type { Token } from './config-tokens.js';

/** A text of a config as it would be when it ran: a path in the tree, or only a text. */
export interface ConfigValue {
  readonly text: string;
  /** Whether it is a place in the tree: a path from the root of the workspace. */
  readonly isPlaced: boolean;
}

/** Names within each other, or expressions, that are still followed. */
const MOST_DEPTH = 12;
const SAME_PATH = new Set(['fileURLToPath', 'normalizePath', 'normalize', 'pathToFileURL', 'String', 'decodeURI', 'decodeURIComponent']);
const DECLARES = new Set(['const', 'let', 'var']);

/**
 * Says what paths mean that a config puts together from its own folder: `path.resolve(__dirname, 'src')`,
 * `fileURLToPath(new URL('./src', import.meta.url))`, and names that the config itself gives to such. It runs nothing; what it is not
 * sure of has no value.
 */
export class ConfigPaths {
  private readonly folder: string;

  /** `file` is the config; programs that read it run in `project`. */
  constructor(
    private readonly tokens: readonly Token[],
    private readonly file: string,
    private readonly project: string,
  ) {
    this.folder = folderOf(file);
  }

  /** The value of the expression from `start` to `end`; null where it is not known. */
  valueOf(start: number, end: number): ConfigValue | null {
    return this.value(this.tokens.slice(start, end), new Map(), 0);
  }

  private value(expression: readonly Token[], known: ReadonlyMap<string, ConfigValue>, depth: number): ConfigValue | null {
    if (depth > MOST_DEPTH || expression.length === 0) return null;
    const sum = splitAt(expression, '+');
    if (sum.length > 1) return joined(sum.map((part) => this.value(part, known, depth + 1)));
    const [first] = expression;
    if (expression.length === 1) return first === undefined ? null : this.single(first, known, depth);
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
    const given = known.get(token.text);
    if (given !== undefined) return given;
    const declared = this.declarationOf(token.text);
    return declared === null ? null : this.value(declared, new Map(), depth + 1);
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
    let found: readonly Token[] | null = null;
    for (let at = 0; at + 3 < this.tokens.length; at++) {
      const [keyword, named, equals] = this.tokens.slice(at, at + 3);
      if (keyword?.kind !== 'name' || !DECLARES.has(keyword.text) || named?.kind !== 'name' || named.text !== name || !isSign(equals, '=')) continue;
      if (found !== null) return null;
      found = this.tokens.slice(at + 3, endOfStatement(this.tokens, at + 3));
    }
    return found;
  }

  /** A function of one parameter that does nothing but return: `function resolve(dir) { return path.join(__dirname, dir) }`. */
  private functionOf(name: string): { readonly parameter: string; readonly body: readonly Token[] } | null {
    const at = this.tokens.findIndex((token, index) => token.kind === 'name' && token.text === 'function' && isName(this.tokens[index + 1], name));
    if (at >= 0) {
      const [open, parameter, close, brace, word] = this.tokens.slice(at + 2, at + 7);
      if (!isSign(open, '(') || parameter?.kind !== 'name' || !isSign(close, ')') || !isSign(brace, '{') || !isName(word, 'return')) return null;
      const end = closing(this.tokens, at + 5);
      return end < 0 ? null : { parameter: parameter.text, body: withoutSemicolon(this.tokens.slice(at + 7, end)) };
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
}

function placed(text: string | null): ConfigValue | null {
  return text === null ? null : { text, isPlaced: true };
}

/** Texts put together; only the first may be a place. */
function joined(pieces: readonly (ConfigValue | null)[]): ConfigValue | null {
  let whole: ConfigValue | null = { text: '', isPlaced: false };
  for (const [at, piece] of pieces.entries()) {
    if (piece === null || whole === null || (piece.isPlaced && at > 0)) return null;
    if (at === 0) whole = piece;
    // What goes on after a name makes another name.
    else if (whole.isPlaced) whole = piece.text.startsWith('/') ? placed(joinPath(whole.text, piece.text.slice(1))) : null;
    else whole = { text: whole.text + piece.text, isPlaced: false };
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
    if (path === null) return null;
  }
  return placed(path);
}

/** `new URL('./src', import.meta.url)` */
function urlOf([path, base]: readonly ConfigValue[]): ConfigValue | null {
  if (path === undefined || base === undefined || path.isPlaced || !base.isPlaced || path.text.startsWith('/')) return null;
  return placed(joinPath(folderOf(base.text), path.text));
}

export function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}

function isName(token: Token | undefined, text: string): boolean {
  return token?.kind === 'name' && token.text === text;
}

const OPENS: Readonly<Record<string, number>> = { '(': 1, '[': 1, '{': 1, ')': -1, ']': -1, '}': -1 };

function depthOf(token: Token | undefined): number {
  return token?.kind === 'sign' ? (OPENS[token.text] ?? 0) : 0;
}

/** Where what is opened at `at` is closed; -1 where it is not. */
export function closing(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    depth += depthOf(tokens[index]);
    if (depth === 0) return index;
  }
  return -1;
}

/** Where the value that begins at `at` ends: at a comma, or at what closes the object or list around it. */
export function endOfValue(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    if (depth === 0 && isSign(tokens[index], ',')) return index;
    depth += depthOf(tokens[index]);
    if (depth < 0) return index;
  }
  return tokens.length;
}

/** A semicolon ends a statement; without one, what cannot go on with an expression. */
function endOfStatement(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index];
    if (depth === 0 && index > at && (isSign(token, ';') || isSign(token, ',') || (token?.kind === 'name' && endsValue(tokens[index - 1])))) return index;
    depth += depthOf(token);
    if (depth < 0) return index;
  }
  return tokens.length;
}

function endsValue(token: Token | undefined): boolean {
  if (token?.kind === 'sign') return token.text === ')' || token.text === ']' || token.text === '}';
  return token?.kind === 'name' ? !['new', 'await', 'return', 'typeof'].includes(token.text) : true;
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
