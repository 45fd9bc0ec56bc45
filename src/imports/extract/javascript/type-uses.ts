/**
 * Whether the import declaration of `specifier` that begins on `line` (from 1) brings names of which `text` uses each as a type
 * alone: `import type` would do, and TypeScript drops the import from what it emits. True only where that is certain from what
 * stands around each use; of a file with decorators, whose types may be kept for run time, nothing is said. Why no parser: see
 * `rationale.md`.
 */
export function usesTypesAlone(text: string, line: number, specifier: string): boolean {
  const found = declarationAt(text, line, specifier);
  if (found === null || found.names.some((name) => ELEMENT_FACTORIES.has(name))) return false;
  // Most are used as values too, which shows sooner than what takes a look at the whole text.
  if (!found.names.every((name) => isTypeAlone(text, name, found.start, found.end)) || HAS_DECORATOR.test(text)) return false;
  return !found.names.some((name) => new RegExp(String.raw`@jsx(?:Frag)?\s+${name.replaceAll('$', '\\$')}(?![\w$])`).test(text));
}

/** Outside of a comment, as far as its line tells; what stands behind the end of one is outside. */
const HAS_DECORATOR = /^(?![ \t]*\/\/)(?:(?![ \t]*(?:\*|\/\*))(?:.*[\s(,;{}])?|.*\*\/[ \t]*)@[A-Za-z_$(]/m;
/** Used by each JSX element without being named there. */
const ELEMENT_FACTORIES: ReadonlySet<string> = new Set(['React', 'h', 'jsx', 'createElement', 'Fragment']);
const DECLARATION = /import\s+(?:([\w$]+)\s*(?:,\s*)?)?(?:\*\s*as\s+([\w$]+)|\{([^{}/]*)\})?\s*from\s*(['"])([^'"\n]+)\4/y;

interface Declaration {
  readonly start: number;
  readonly end: number;
  /** Local names that are not marked as types already; at least one. */
  readonly names: readonly string[];
}

function declarationAt(text: string, line: number, specifier: string): Declaration | null {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    start = text.indexOf('\n', start) + 1;
    if (start === 0) return null;
  }
  const [indent = ''] = /^[ \t]*/.exec(text.slice(start)) ?? [];
  start += indent.length;
  DECLARATION.lastIndex = start;
  const match = DECLARATION.exec(text);
  if (match === null || match[5] !== specifier) return null;
  const end = start + match[0].length;
  // Of two declarations on one line nobody knows which is meant.
  if (/^.*\bimport\b/.test(text.slice(end))) return null;
  const listed = (match[3] ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== '' && !/^type\s+[\w$]/.test(entry));
  const names = [match[1], match[2], ...listed.map((entry) => /^(?:[\w$]+\s+as\s+)?([\w$]+)$/.exec(entry)?.[1] ?? '')].filter((name) => name !== undefined);
  return names.length === 0 || names.includes('') || names.includes('type') ? null : { start, end, names };
}

function isTypeAlone(text: string, name: string, start: number, end: number): boolean {
  let uses = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (at >= start && at < end) continue;
    if (isNamePart(text.charCodeAt(at - 1)) || isNamePart(text.charCodeAt(at + name.length))) continue;
    const before = text.slice(Math.max(0, at - LOOKS_BACK), at).replace(COMMENT, ' ');
    if (isNoUse(before, text[at + name.length] ?? '') || isInComment(text, at)) continue;
    if (!isTypePlace(before, text.slice(at + name.length, at + name.length + LOOKS_AHEAD))) return false;
    uses++;
  }
  return uses > 0;
}

/** Characters around a use that are looked at. */
const LOOKS_BACK = 600;
const LOOKS_AHEAD = 200;

/** A comment of one line with its end, or one between stars: neither may pass for the words before a name. */
const COMMENT = /(?<![^\s;,{}()])\/\/[^\n]*(?=\n)|\/\*[^]*?\*\//g;

function isNamePart(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 36 || code === 95 || code >= 128;
}

/** A member of something else, or a text that is the name. */
function isNoUse(before: string, next: string): boolean {
  const last = before.at(-1);
  return /(?<!\.\.)\.\s*$/.test(before) || ((last === "'" || last === '"') && next === last);
}

/** On a line that begins with a comment, or with a star inside of one that began a line; with a brace it may be an expression in a template or an element. */
function isInComment(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - COMMENT_LENGTH), at);
  const line = near.lastIndexOf('\n');
  if (line < 0) return false;
  const start = near.slice(line + 1).trimStart();
  if (start.startsWith('//')) return !start.includes('{');
  if ((!start.startsWith('*') && !start.startsWith('/*')) || start.includes('${')) return false;
  const opened = near.lastIndexOf('/*');
  return opened > near.lastIndexOf('*/') && near.slice(near.lastIndexOf('\n', opened) + 1, opened).trim() === '';
}

/** Of a comment that is longer nothing is known behind so many characters. */
const COMMENT_LENGTH = 10_000;

/** The rest of the type that a name begins or goes on with: members, type arguments, array marks, further members of a union. */
const REST_OF_TYPE = /^(?:\.[\w$]+)*(?:<[^<>(){};]*>)?(?:\[\])*(?:\s*[|&]\s*(?:[\w$.]+|'[^'\n]*'|"[^"\n]*")(?:<[^<>(){};]*>)?(?:\[\])*)*/;
/** Members of a union before the name. */
const UNION = String.raw`(?:(?:[\w$.]+|'[^'\n]*')(?:<[^<>(){};]*>)?(?:\[\])*\s*[|&]\s*)*`;
const KEYWORD = new RegExp(String.raw`(?:^|[^\w$.])(?:as|satisfies|implements|keyof|is)[ \t]+${UNION}$`);
const IN_IMPLEMENTS = /\bimplements\s[\w$.,<>\s]*,\s*$/;
const IN_INTERFACE = /\binterface\s+[\w$]+(?:<[^{}]*>)?\s+extends\s+(?:[\w$.,<>\s]*,\s*)?$/;
const IN_ALIAS = new RegExp(String.raw`\btype\s+[\w$]+(?:<[^=;{}()]*>)?\s*=\s*(?:[|&]\s*)?${UNION}$`);
const IN_CONSTRAINT = /<(?:[^<>(){};=]*,)?\s*(?:const\s+)?(?!class\s)[\w$]+\s+extends\s+(?:keyof\s+)?$/;
/** Words of a type argument without brackets of its own; between two there is one way to share out the blanks, so that a long list takes no longer than its length. */
const ARGUMENT = String.raw`[\w$.[\]|&]+(?:\s+[\w$.[\]|&]+)*`;
const TYPE_ARGUMENT = new RegExp(String.raw`[\w$]<\s*(?:${ARGUMENT}\s*,\s*)*${UNION}$`);
/** Not what goes on with an expression, where `<` and `>` compare or shift. */
const ENDS_ARGUMENTS = new RegExp(String.raw`^(?:\s*,\s*${ARGUMENT})*\s*(>+)(?:\s*(?:[(),;{\]|&]|\[\]|$)|\s+=|=>)`);
const DECLARED = new RegExp(String.raw`(?:^|[^\w$.])(?:const|let|var|private|protected|public|readonly|static|declare|override|abstract)\s+[\w$]+\s*[?!]?\s*:\s*${UNION}$`);
const PARAMETER = new RegExp(String.raw`([(,])\s*(?:\.\.\.)?[\w$]+\s*\??\s*:\s*${UNION}$`);
const MEMBER = new RegExp(String.raw`[{;}]\s*(?!default\b)[\w$]+\s*[?!]?\s*:\s*${UNION}$`);
const RETURNED = new RegExp(String.raw`\)[ \t]*:[ \t]*${UNION}$`);
/** What stands before the parameters of a signature; before those of a call that is the middle of a condition it is none of these. */
const SIGNATURE = /(?:[{;}]|(?:^|[^\w$.])(?:function|abstract|static|public|private|protected|override|async|declare))\s*[\w$]+\s*\??\s*(?:<[^<>(){};]*>)?$/;

function isTypePlace(before: string, after: string): boolean {
  if (KEYWORD.test(before) || IN_IMPLEMENTS.test(before) || IN_INTERFACE.test(before) || IN_ALIAS.test(before) || IN_CONSTRAINT.test(before)) return true;
  const rest = after.slice(REST_OF_TYPE.exec(after)?.[0].length ?? 0);
  const closed = ENDS_ARGUMENTS.exec(rest)?.[1]?.length ?? 0;
  if (closed > 0 && closed <= openAngles(before) && TYPE_ARGUMENT.test(before)) return true;
  const end = /^\s*(?:=>|[;=,){}])|^\s*$|^[ \t]*\n/.exec(rest)?.[0].trim();
  if (end === undefined) return false;
  if (DECLARED.test(before)) return true;
  const parameter = PARAMETER.exec(before);
  if (parameter !== null) return parameter[1] === '(' || opensWith(before.slice(0, parameter.index)) === '(';
  // Of an object's member and a label, neither has a semicolon behind a lone name.
  if (MEMBER.test(before)) return end === ';';
  const returned = RETURNED.exec(before);
  if (returned === null || end !== ';') return returned !== null && (end === '{' || end === '=>');
  const opened = opensAt(before.slice(0, returned.index));
  return opened >= 0 && SIGNATURE.test(before.slice(0, opened));
}

/** How many `<` of the last names and type arguments are open at the end of a text. */
function openAngles(text: string): number {
  const last = /[\w$.,\s[\]|&<>]*$/.exec(text)?.[0] ?? '';
  return last.split('<').length - last.split('>').length;
}

/** The bracket that is open at the end of a text; empty where quotes or comments keep one from telling. */
function opensWith(text: string): string {
  return text.charAt(opensAt(text));
}

/** Where that bracket stands; -1 where nobody can tell. */
function opensAt(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const char = text.charAt(at);
    if ('\'"`/'.includes(char)) break;
    if (')]}'.includes(char)) depth++;
    else if ('([{'.includes(char) && depth-- === 0) return at;
  }
  return -1;
}
