import type { Ecosystem } from './manifests/manifest.js';

const ECOSYSTEMS: readonly (readonly [RegExp, Ecosystem])[] = [
  [/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/, 'npm'],
  [/\.pyi?$/, 'python'],
  [/\.go$/, 'go'],
  [/\.rs$/, 'cargo'],
];

/** Whose manifests declare what a source file imports; null where imports do not name packages. */
export function ecosystemOf(path: string): Ecosystem | null {
  return ECOSYSTEMS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
