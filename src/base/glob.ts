import { BitStates, inClass, MOST_BITS } from './glob-bits.js';
import type { GlobProblem } from './glob-syntax.js';
import { parseGlob, type GlobToken } from './glob-syntax.js';
import { err, ok, type Result } from './result.js';

/** Answers for one path relative to the root, POSIX, without a leading `./`. */
export interface Glob {
  matches(path: string): boolean;
}

/**
 * Compiles one glob (SPEC section 10): `*`, `**`, `?`, `{a,b}`, `[a-z]`, `[!a-z]`, `\` before a special character.
 * Case counts, a leading dot is nothing special, `**` is any number of folders when it is a whole path segment and `*`
 * otherwise. The time of a match is at most (length of the pattern) x (length of the path) for each brace
 * alternative, whatever the input: the pattern becomes a chain of states that all advance together, so nothing is ever tried again.
 */
export function compileGlob(pattern: string): Result<Glob, GlobProblem> {
  const chains = chainsOf(pattern);
  return chains.ok ? ok(anyOf(chains.value)) : chains;
}

/** Plain names between single slashes: the pattern is the path. */
const PLAIN = /^(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*|\.[A-Za-z0-9_-][A-Za-z0-9_.-]*)(?:\/(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*|\.[A-Za-z0-9_-][A-Za-z0-9_.-]*))*$/;
/** Far below what a glob may have. */
const PLAIN_LENGTH = 256;

function chainsOf(pattern: string): Result<Chain[], GlobProblem> {
  if (pattern.length <= PLAIN_LENGTH && PLAIN.test(pattern)) return ok([{ prefix: pattern, tokens: [], runs: [], suffix: '' }]);
  const parsed = parseGlob(pattern);
  return parsed.ok ? ok(parsed.value.map(chainOf)) : parsed;
}

/** Matches what any of the chains matches. */
function anyOf(chains: readonly Chain[]): Glob {
  // By the last characters that a match must have, two and then six where there are as many: of many alternatives a path has to try few.
  const byEnd = new Map<number, { readonly chains: Chain[]; readonly byLongEnd: Map<string, Chain[]> }>();
  const others: Chain[] = [];
  for (const chain of chains) {
    const end = chain.tokens.length === 0 ? chain.prefix : chain.suffix;
    if (end.length < 2) {
      others.push(chain);
      continue;
    }
    const known = byEnd.get(endOf(end)) ?? { chains: [], byLongEnd: new Map<string, Chain[]>() };
    byEnd.set(endOf(end), known);
    if (end.length < LONG_END) known.chains.push(chain);
    else listIn(known.byLongEnd, end.slice(-LONG_END)).push(chain);
  }
  const matchesAny = (some: readonly Chain[] | undefined, path: string): boolean => {
    if (some !== undefined) for (let at = 0; at < some.length; at++) if (runChain(some[at] as Chain, path)) return true;
    return false;
  };
  const matchesEnd = (path: string): boolean => {
    const known = path.length > 1 ? byEnd.get(endOf(path)) : undefined;
    if (known === undefined) return false;
    return matchesAny(known.chains, path) || (known.byLongEnd.size > 0 && path.length >= LONG_END && matchesAny(known.byLongEnd.get(path.slice(-LONG_END)), path));
  };
  return { matches: (path) => matchesEnd(path) || matchesAny(others, path) };
}

const LONG_END = 6;

function listIn<K>(map: Map<K, Chain[]>, key: K): Chain[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made: Chain[] = [];
  map.set(key, made);
  return made;
}

/** The last two code units as one number. */
function endOf(text: string): number {
  return text.charCodeAt(text.length - 2) * 65_536 + text.charCodeAt(text.length - 1);
}

/**
 * Compiles a list in which a leading `!` takes paths out again; the last pattern that matches decides. A list of
 * nothing but `!` patterns is refused, because it could match nothing.
 */
export function compileGlobs(patterns: readonly string[]): Result<Glob, GlobProblem> {
  const parts: { readonly takes: boolean; readonly chains: Chain[] }[] = [];
  for (const pattern of patterns) {
    const takes = !pattern.startsWith('!');
    const compiled = chainsOf(takes ? pattern : pattern.slice(1));
    if (!compiled.ok) return compiled;
    const chains = compiled.value;
    const last = parts.at(-1);
    // Patterns that stand together and take alike are one question.
    if (last?.takes === takes) last.chains.push(...chains);
    else parts.push({ takes, chains });
  }
  if (parts.length === 1 && parts[0]?.takes === false) {
    return err({
      code: 'glob_invalid',
      message: `the globs ${patterns.join(', ')} match nothing: a pattern with ! only removes from the ones before it`,
      hint: "put a pattern that takes paths in before it, for example '**'",
    });
  }
  const rules = parts.reverse().map(({ takes, chains }) => ({ takes, glob: anyOf(chains) }));
  const [only] = rules;
  // Of one question the answer is that of the list.
  if (only !== undefined && rules.length === 1) return ok(only.glob);
  return ok({ matches: (path) => rules.find((rule) => rule.glob.matches(path))?.takes ?? false });
}

interface Chain {
  /** Literal text that every match begins with: most paths are refused here. */
  readonly prefix: string;
  /** The tokens between the prefix and the suffix. */
  readonly tokens: readonly GlobToken[];
  /** Literal texts among the tokens, in order: a path that has them not, one behind the other, cannot match. */
  readonly runs: readonly string[];
  /** Literal text that every match ends with; no part of `runs`. */
  readonly suffix: string;
}

const SLASH = 47;

function chainOf(tokens: readonly GlobToken[]): Chain {
  let end = 0;
  let prefix = '';
  for (const token of tokens) {
    if (token.kind !== 'literal') break;
    prefix += String.fromCodePoint(token.codePoint);
    end += 1;
  }
  const rest = tokens.slice(end);
  const runs: string[] = [];
  let run = '';
  for (const token of rest) {
    if (token.kind === 'literal') run += String.fromCodePoint(token.codePoint);
    else if (run !== '') {
      runs.push(run);
      run = '';
    }
  }
  return { prefix, tokens: rest.slice(0, rest.length - [...run].length), runs, suffix: run };
}

/** Whether a path has all literal texts of the chain where a match would: a few searches refuse nearly every path that does not match. */
function mayMatch({ prefix, runs, suffix }: Chain, path: string): boolean {
  if (!path.startsWith(prefix) || !path.endsWith(suffix)) return false;
  let at = prefix.length;
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index] as string;
    const found = path.indexOf(run, at);
    if (found < 0) return false;
    at = found + run.length;
  }
  return at + suffix.length <= path.length;
}

function runChain(chain: Chain, path: string): boolean {
  if (!mayMatch(chain, path)) return false;
  const { prefix, tokens, suffix } = chain;
  if (tokens.length === 0) return path.length === prefix.length + suffix.length;
  if (tokens.length > MOST_BITS) return runStates(tokens, path, prefix.length, path.length - suffix.length);
  let states = statesOf.get(chain);
  if (states === undefined) statesOf.set(chain, (states = new BitStates(tokens)));
  return states.run(path, prefix.length, path.length - suffix.length);
}

/** Made for chains that some path may match: of most globs none does. */
const statesOf = new WeakMap<Chain, BitStates>();

/** All states at once over the path from `start` to `end`, one code point at a time; state i stands before token i. */
function runStates(tokens: readonly GlobToken[], path: string, start: number, end: number): boolean {
  let now = new Uint8Array(tokens.length + 1);
  let then = new Uint8Array(tokens.length + 1);
  enter(tokens, now, 0);
  for (let at = start; at < end; ) {
    const codePoint = path.codePointAt(at) ?? 0;
    at += codePoint > 0xffff ? 2 : 1;
    then.fill(0);
    let alive = false;
    for (let state = 0; state < tokens.length; state += 1) {
      if (now[state] === 1 && advance(tokens, then, state, codePoint)) alive = true;
    }
    if (!alive) return false;
    [now, then] = [then, now];
  }
  return now[tokens.length] === 1;
}

function advance(tokens: readonly GlobToken[], then: Uint8Array, state: number, codePoint: number): boolean {
  const token = tokens[state];
  if (token === undefined) return false;
  switch (token.kind) {
    case 'literal':
      if (codePoint !== token.codePoint) return false;
      break;
    case 'one':
      if (codePoint === SLASH) return false;
      break;
    case 'class':
      if (codePoint === SLASH || inClass(token, codePoint) === token.negated) return false;
      break;
    case 'any':
      break;
    case 'star':
      if (codePoint === SLASH) return false;
      enter(tokens, then, state);
      return true;
    case 'rest':
      enter(tokens, then, state);
      return true;
    case 'folders':
      // Inside the folders the next token may begin only after a slash.
      then[state] = 1;
      if (codePoint === SLASH) enter(tokens, then, state + 1);
      return true;
  }
  enter(tokens, then, state + 1);
  return true;
}

/** Marks a state and those reached from it without reading: tokens that may stand for nothing. */
function enter(tokens: readonly GlobToken[], states: Uint8Array, state: number): void {
  for (let at = state; ; at += 1) {
    states[at] = 1;
    const kind = tokens[at]?.kind;
    if (kind !== 'star' && kind !== 'rest' && kind !== 'folders') return;
  }
}
