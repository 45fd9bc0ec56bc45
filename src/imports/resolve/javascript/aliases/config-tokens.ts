/** A piece of a config that is written in JavaScript. */
export type Token =
  | { readonly kind: 'text'; readonly text: string }
  /** A name, a keyword or a number. */
  | { readonly kind: 'name'; readonly text: string }
  /** One character, but for `...` and `=>`. */
  | { readonly kind: 'sign'; readonly text: string }
  | { readonly kind: 'pattern'; readonly text: string }
  /** A template: its texts, and the expressions between them. */
  | { readonly kind: 'template'; readonly texts: readonly string[]; readonly parts: readonly (readonly Token[])[] };

// Classes of Unicode take longer to compile than all else here to run.
const NAME = /[A-Za-z$_#\u0080-\uffff][\w$\u0080-\uffff]*|\d[\w.]*/y;
const SPACE = /(?:\s+|\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$))*/y;
const PATTERN = /\/((?:[^\\/[\n\r]|\\.|\[(?:[^\\\]\n\r]|\\.)*\])+)\/[a-z]*/y;
const ESCAPE = /\\(?:u\{[^}]*\}|u.{4}|x..|[^])/g;
/** After one of these a `/` divides. */
const ENDS_VALUE = new Set([')', ']', '}']);
const BEFORE_VALUE = new Set(['return', 'typeof', 'case', 'in', 'of', 'do', 'else', 'void', 'await', 'yield']);
/** Expressions of templates within each other that are still read. */
const MOST_DEPTH = 20;
/** So many times the length of a text may be read in vain for the end of a pattern: a line in which many a `/` only seems to open one is no JavaScript. */
const MOST_IN_VAIN = 8;

/** The pieces of a text of JavaScript or TypeScript, comments left out; null for what cannot be read. */
export function configTokens(text: string): readonly Token[] | null {
  const read = tokensFrom(text, text.startsWith('#!') ? text.search(/$/m) : 0, 0, { inVain: 0 });
  return read === null || read.end < text.length ? null : read.tokens;
}

interface Reading {
  /** Characters of lines in which no pattern ended that seemed to begin. */
  inVain: number;
}

/** Up to the end of the text, or to the `}` that closes what was opened before `start`. */
function tokensFrom(text: string, start: number, depth: number, reading: Reading): { readonly tokens: readonly Token[]; readonly end: number } | null {
  const tokens: Token[] = [];
  let open = 0;
  for (let at = start; ; ) {
    at += (matchAt(SPACE, text, at)?.[0] ?? '').length;
    const char = text.charAt(at);
    if (char === '') return depth === 0 ? { tokens, end: at } : null;
    if (char === '}' && open === 0 && depth > 0) return { tokens, end: at };
    const name = matchAt(NAME, text, at);
    if (name !== null) {
      tokens.push({ kind: 'name', text: name[0] });
      at += name[0].length;
    } else if (char === '"' || char === "'") {
      const end = endOfText(text, at);
      if (end < 0) return null;
      tokens.push({ kind: 'text', text: unescaped(text.slice(at + 1, end)) });
      at = end + 1;
    } else if (char === '`') {
      const template = depth < MOST_DEPTH ? templateAt(text, at, depth, reading) : null;
      if (template === null) return null;
      tokens.push(template.token);
      at = template.end;
    } else {
      const mayBePattern = char === '/' && mayBegin(tokens.at(-1));
      const pattern = mayBePattern ? matchAt(PATTERN, text, at) : null;
      if (mayBePattern && pattern === null) {
        const end = text.indexOf('\n', at);
        reading.inVain += (end < 0 ? text.length : end) - at;
        if (reading.inVain > MOST_IN_VAIN * text.length) return null;
      }
      if (pattern !== null) {
        tokens.push({ kind: 'pattern', text: pattern[1] ?? '' });
        at += pattern[0].length;
        continue;
      }
      if (char === '{') open++;
      if (char === '}') open--;
      const sign = text.startsWith('...', at) ? '...' : text.startsWith('=>', at) ? '=>' : char;
      tokens.push({ kind: 'sign', text: sign });
      at += sign.length;
    }
  }
}

function templateAt(text: string, start: number, depth: number, reading: Reading): { readonly token: Token; readonly end: number } | null {
  const texts: string[] = [];
  const parts: (readonly Token[])[] = [];
  let from = start + 1;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === '`') return { token: { kind: 'template', texts: [...texts, unescaped(text.slice(from, at))], parts }, end: at + 1 };
    else if (char === '$' && text.charAt(at + 1) === '{') {
      texts.push(unescaped(text.slice(from, at)));
      const inner = tokensFrom(text, at + 2, depth + 1, reading);
      if (inner === null) return null;
      parts.push(inner.tokens);
      at = inner.end;
      from = at + 1;
    }
  }
  return null;
}

function endOfText(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '\\') at++;
    else if (char === quote) return at;
    else if (char === '\n') return -1;
  }
  return -1;
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(ESCAPE, (escape) => {
    const code = /^\\(?:u\{|u|x)([0-9a-f]{1,6})/i.exec(escape)?.[1];
    if (code !== undefined) return String.fromCodePoint(Math.min(parseInt(code, 16), 0x10ffff));
    return { '\\n': '\n', '\\t': '\t', '\\r': '\r', '\\\n': '' }[escape] ?? escape.slice(1);
  });
}

/** Whether a value may stand after a token, so that `/` opens a pattern. */
function mayBegin(before: Token | undefined): boolean {
  if (before === undefined) return true;
  if (before.kind === 'sign') return !ENDS_VALUE.has(before.text);
  return before.kind === 'name' && BEFORE_VALUE.has(before.text);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
