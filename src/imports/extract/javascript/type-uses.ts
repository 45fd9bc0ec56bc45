/**
 * Whether the import declaration of `specifier` that begins on `line` (from 1) brings names of which `text` uses each as a type
 * alone: `import type` would do, and TypeScript drops the import from what it emits. True only where that is certain from what
 * stands around each use; of a file with decorators, whose types may be kept for run time, nothing is said. Why no parser: see
 * `rationale.md`.
 */
export function usesTypesAlone(text: string, line: number, specifier: string): boolean {
  const found = declarationAt(text, line, specifier);
  if (found === null || HAS_DECORATOR.test(text) || found.names.some((name) => ELEMENT_FACTORIES.has(name))) return false;
  return found.names.every((name) => isTypeAlone(text, name, found.start, found.end));
}

const HAS_DECORATOR = /^(?!\s*(?:\*|\/\/|\/\*))(?:.*[\s(,])?@[A-Za-z_$]/m;
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
  start = text.indexOf('import', start);
  if (start < 0) return null;
  DECLARATION.lastIndex = start;
  const match = DECLARATION.exec(text);
  if (match === null || match[5] !== specifier) return null;
  const listed = (match[3] ?? '').split(',').map((entry) => entry.trim()).filter((entry) => entry !== '' && !/^type\s+[\w$]/.test(entry));
  const names = [match[1], match[2], ...listed.map((entry) => /^(?:[\w$]+\s+as\s+)?([\w$]+)$/.exec(entry)?.[1] ?? '')].filter((name) => name !== undefined);
  return names.length === 0 || names.includes('') || names.includes('type') ? null : { start, end: start + match[0].length, names };
}

function isTypeAlone(text: string, name: string, start: number, end: number): boolean {
  let uses = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (at >= start && at < end) continue;
    if (isNamePart(text.charCodeAt(at - 1)) || isNamePart(text.charCodeAt(at + name.length))) continue;
    const before = text.slice(Math.max(0, at - LOOKS_BACK), at);
    if (isNoUse(before, text[at + name.length] ?? '') || isInComment(text, at)) continue;
    if (!isTypePlace(before, text.slice(at + name.length, at + name.length + LOOKS_AHEAD))) return false;
    uses++;
  }
  return uses > 0;
}

/** Characters around a use that are looked at. */
const LOOKS_BACK = 600;
const LOOKS_AHEAD = 200;

function isNamePart(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 36 || code === 95 || code >= 128;
}

/** A member of something else, or a text that is the name. */
function isNoUse(before: string, next: string): boolean {
  const last = before.at(-1);
  return /(?<!\.\.)\.\s*$/.test(before) || ((last === "'" || last === '"') && next === last);
}

/** On a line that begins with a comment, or with a star inside of one. */
function isInComment(text: string, at: number): boolean {
  const start = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trimStart();
  if (start.startsWith('//')) return true;
  if (start.startsWith('*') || start.startsWith('/*')) return text.lastIndexOf('/*', at) > text.lastIndexOf('*/', at);
  return false;
}

/** The rest of the type that a name begins or goes on with: members, type arguments, array marks, further members of a union. */
const REST_OF_TYPE = /^(?:\.[\w$]+)*(?:<[^<>(){};]*>)?(?:\[\])*(?:\s*[|&]\s*(?:[\w$.]+|'[^'\n]*'|"[^"\n]*")(?:<[^<>(){};]*>)?(?:\[\])*)*/;
/** Members of a union before the name. */
const UNION = String.raw`(?:(?:[\w$.]+|'[^'\n]*')(?:<[^<>(){};]*>)?(?:\[\])*\s*[|&]\s*)*`;
const KEYWORD = new RegExp(String.raw`(?:^|[^\w$.])(?:as|satisfies|implements|keyof|is)\s+${UNION}$`);
const IN_IMPLEMENTS = /\bimplements\s[\w$.,<>\s]*,\s*$/;
const IN_INTERFACE = /\binterface\s+[\w$]+(?:<[^{}]*>)?\s+extends\s+(?:[\w$.,<>\s]*,\s*)?$/;
const IN_ALIAS = /\btype\s+[\w$]+(?:<[^=;{}()]*>)?\s*=\s*(?:[^;={}()]*[|&]\s*)?$/;
const IN_CONSTRAINT = /<(?:[^<>(){};=]*,)?\s*(?:const\s+)?[\w$]+\s+extends\s+(?:keyof\s+)?$/;
const TYPE_ARGUMENT = new RegExp(String.raw`[\w$]<(?:[\w$.\s[\]|&]+,\s*)*${UNION}$`);
const ENDS_ARGUMENTS = /^(?:\s*,\s*[\w$.\s[\]|&]+)*\s*>\s*(?:[()>;,{[\]=|&.]|$)/;
const DECLARED = new RegExp(String.raw`(?:^|[^\w$.])(?:const|let|var|private|protected|public|readonly|static|declare|override|abstract)\s+[\w$]+\s*[?!]?\s*:\s*${UNION}$`);
const PARAMETER = new RegExp(String.raw`([(,])\s*(?:\.\.\.)?[\w$]+\s*\??\s*:\s*${UNION}$`);
const MEMBER = new RegExp(String.raw`(?:[{;}\n])\s*[\w$]+\s*[?!]?\s*:\s*${UNION}$`);
const RETURNED = new RegExp(String.raw`\)[ \t]*:[ \t]*${UNION}$`);

function isTypePlace(before: string, after: string): boolean {
  if (KEYWORD.test(before) || IN_IMPLEMENTS.test(before) || IN_INTERFACE.test(before) || IN_ALIAS.test(before) || IN_CONSTRAINT.test(before)) return true;
  const rest = after.slice(REST_OF_TYPE.exec(after)?.[0].length ?? 0);
  if (TYPE_ARGUMENT.test(before) && ENDS_ARGUMENTS.test(rest)) return true;
  const end = /^\s*(?:=>|[;=,){}])|^\s*$|^[ \t]*\n/.exec(rest)?.[0].trim();
  if (end === undefined) return false;
  if (DECLARED.test(before)) return true;
  const parameter = PARAMETER.exec(before);
  if (parameter !== null) return parameter[1] === '(' || opensWith(before.slice(0, parameter.index)) === '(';
  // Of an object's member and a label, neither has a semicolon behind a lone name.
  if (MEMBER.test(before)) return end === ';';
  return RETURNED.test(before) && (end === '{' || end === '=>' || (end === ';' && !/\?(?![.:])/.test(before.slice(before.lastIndexOf('\n') + 1))));
}

/** The bracket that is open at the end of a text; empty where quotes or comments keep one from telling. */
function opensWith(text: string): string {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const char = text.charAt(at);
    if ('\'"`/'.includes(char)) return '';
    if (')]}'.includes(char)) depth++;
    else if ('([{'.includes(char) && depth-- === 0) return char;
  }
  return '';
}
