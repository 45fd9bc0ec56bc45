const DIRECTIVE = /^\/\/\/\s*<reference\s+(?:[^>]*?\s)?(path|types)\s*=\s*(?:"([^"]*)"|'([^']*)')[^>]*\/>/;

/**
 * The specifier of a `/// <reference path="..." />` or `types="..."` directive in the comment from `at` to `end`, else null.
 * A path is relative to the file also without `./`; `lib` and the other attributes name nothing in a workspace.
 * Source: TypeScript handbook, "Triple-Slash Directives" (reviewed 2026-11-21).
 */
export function readReferenceDirective(bytes: Uint8Array, at: number, end: number): string | null {
  // Longer lines are no directive, and the pattern must not meet them.
  if (end - at > 1000) return null;
  const match = DIRECTIVE.exec(new TextDecoder().decode(bytes.subarray(at, end)));
  const target = match?.[2] ?? match?.[3];
  if (match === null || target === undefined || target === '') return null;
  if (match[1] === 'types' || target.startsWith('./') || target.startsWith('../') || target.startsWith('/')) return target;
  return `./${target}`;
}
