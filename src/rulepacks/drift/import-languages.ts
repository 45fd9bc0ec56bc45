import type { Ecosystem } from './manifests/manifest.js';

const ECOSYSTEMS: ReadonlyMap<string, Ecosystem> = new Map([
  ...['', 'c', 'm'].flatMap((kind) => ['js', 'jsx', 'ts', 'tsx'].map((name) => [`.${kind}${name}`, 'npm'] as const)),
  ['.vue', 'npm'], ['.svelte', 'npm'], ['.astro', 'npm'], ['.gjs', 'npm'], ['.gts', 'npm'],
  ['.py', 'python'], ['.pyi', 'python'],
  ['.go', 'go'],
  ['.rs', 'cargo'],
]);

/** Whose manifests declare what a source file imports; null where imports do not name packages. */
export function ecosystemOf(path: string): Ecosystem | null {
  return ECOSYSTEMS.get(path.slice(path.lastIndexOf('.'))) ?? null;
}
