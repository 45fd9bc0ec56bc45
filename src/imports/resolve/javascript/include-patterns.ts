import { joinPath } from '../../../base/folders.js';

/** What `**` never goes into unless it is written out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'bower_components', 'jspm_packages']);

/** One entry of `include` or `exclude`, from the root of the workspace, part by part. */
export interface IncludePattern {
  readonly parts: readonly string[];
  /** How many of the first parts hold no wildcard. */
  readonly literal: number;
}

/**
 * An entry of `include` or `exclude` as it stands in a config of `folder`; null when it lies outside the workspace. One
 * that names a folder takes all that is below it. Source: TypeScript, "tsconfig.json", include (reviewed 2026-11-25).
 */
export function includePattern(folder: string, entry: string, isExclude: boolean): IncludePattern | null {
  const path = joinPath(folder, entry);
  if (path === null) return null;
  const parts = path === '' ? [] : path.split('/');
  const last = parts.at(-1) ?? '';
  if (!isExclude && !/[.*?]/.test(last)) parts.push('**', '*');
  let literal = 0;
  while (literal < parts.length && !/[*?]/.test(parts[literal] ?? '')) literal++;
  return { parts, literal };
}

/** Whether the parts of a path fit an entry of `include`. */
export function includes({ parts, literal }: IncludePattern, path: readonly string[]): boolean {
  for (let at = 0; at < literal; at++) if (parts[at] !== path[at]) return false;
  return matchParts(parts, path, literal, path.length, true);
}

/** False where no file of the folder with these parts can fit an entry of `include`. */
export function reaches({ parts, literal }: IncludePattern, folder: readonly string[]): boolean {
  const shared = Math.min(literal, folder.length);
  for (let at = 0; at < shared; at++) if (parts[at] !== folder[at]) return false;
  // The last literal part may be the name of a file.
  return literal <= folder.length || literal === folder.length + 1;
}

/** Whether the parts of a path, or of a folder above it, fit an entry of `exclude`. */
export function excludes({ parts, literal }: IncludePattern, path: readonly string[]): boolean {
  for (let at = 0; at < literal; at++) if (parts[at] !== path[at]) return false;
  if (literal === parts.length) return true;
  for (let end = literal + 1; end <= path.length; end++) if (matchParts(parts, path, literal, end, false)) return true;
  return false;
}

/** Both sides advance; on a difference the last `**` takes one part more. Time: parts of the pattern x parts of the path. */
function matchParts(pattern: readonly string[], path: readonly string[], start: number, end: number, isInclude: boolean): boolean {
  let at = start;
  let next = start;
  let retryPattern = -1;
  let retryPath = -1;
  while (at < end) {
    const part = pattern[next];
    if (part === '**') {
      retryPattern = ++next;
      retryPath = at;
      continue;
    }
    if (part !== undefined && matchPart(part, path[at] ?? '', isInclude)) {
      at++;
      next++;
      continue;
    }
    if (retryPattern < 0) return false;
    const taken = path[retryPath] ?? '';
    if (isInclude && (taken.startsWith('.') || LEFT_OUT.has(taken))) return false;
    at = ++retryPath;
    next = retryPattern;
  }
  while (pattern[next] === '**') next++;
  return next === pattern.length;
}

const STAR = 42;
const QUESTION = 63;

/** `*` is any text and `?` one character within a part; in `include` neither stands for a dot at its start. */
function matchPart(pattern: string, name: string, isInclude: boolean): boolean {
  if (pattern === name) return true;
  const first = pattern.charCodeAt(0);
  if (isInclude && (first === STAR || first === QUESTION) && name.startsWith('.')) return false;
  if (isInclude && first === STAR && LEFT_OUT.has(name)) return false;
  let at = 0;
  let next = 0;
  let retryPattern = -1;
  let retryName = -1;
  while (at < name.length) {
    const code = next < pattern.length ? pattern.charCodeAt(next) : -1;
    if (code === STAR) {
      retryPattern = ++next;
      retryName = at;
    } else if (code === QUESTION || (code >= 0 && code === name.charCodeAt(at))) {
      at++;
      next++;
    } else if (retryPattern >= 0) {
      at = ++retryName;
      next = retryPattern;
    } else return false;
  }
  while (next < pattern.length && pattern.charCodeAt(next) === STAR) next++;
  return next === pattern.length;
}
