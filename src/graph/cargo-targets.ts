/**
 * Whether a file of the package `unit` is one of its tests, examples or benchmarks: crates of their own, which Cargo builds after the library around
 * them, and which that never needs.
 */
export function isCargoTarget(path: string, unit: string): boolean {
  return path.endsWith('.rs') && path !== unit && /^(?:tests|examples|benches)\//.test(unit === '.' ? path : path.slice(unit.length + 1));
}
