import type { ImportGraph } from './import-graph.js';

/** Whether two graphs differ at most in the lines and columns at which imports stand: each file has the same imports, in the same order. */
export function haveSameImports(a: ImportGraph, b: ImportGraph): boolean {
  if (a === b) return true;
  return (
    areAlike(a.nodes, b.nodes, (one, other) => one === other) &&
    areAlike(a.units, b.units, (one, other) => one === other) &&
    areAlike(a.uncertain, b.uncertain, (one, other) => one === other) &&
    areAlike(a.edges, b.edges, (one, other) => one.from === other.from && one.to === other.to && one.isWholeUnit === other.isWholeUnit && one.isForTests === other.isForTests && one.kind === other.kind && one.specifier === other.specifier) &&
    areAlike(a.externals, b.externals, (one, other) => one.from === other.from && one.package === other.package && one.kind === other.kind && one.specifier === other.specifier) &&
    areAlike(a.leaves, b.leaves, (one, other) => one.from === other.from && one.path === other.path && one.specifier === other.specifier) &&
    areAlike(a.unresolved, b.unresolved, (one, other) => one.path === other.path && one.specifier === other.specifier && one.reason === other.reason) &&
    areAlike(a.warnings, b.warnings, (one, other) => one.level === other.level && one.file === other.file && one.message === other.message)
  );
}

function areAlike<T>(a: readonly T[], b: readonly T[], alike: (one: T, other: T) => boolean): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at] && !alike(a[at] as T, b[at] as T)) return false;
  return true;
}
