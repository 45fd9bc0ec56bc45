import { expect, it } from 'vitest';
import { createJavaScriptResolver } from '../../../src/imports/resolve/javascript/javascript-resolver.js';
import { PARSERS, target, treeOf } from '../../imports/support/tree.js';
import { type Links, typescriptOver } from './typescript-oracle.js';

export interface Comparison {
  readonly files: Readonly<Record<string, unknown>>;
  /** What an installation would link; the resolver under test sees none of it. */
  readonly links?: Links;
  /** File and specifiers: each leads where TypeScript leads, and both find something. */
  readonly same: Readonly<Record<string, readonly string[]>>;
  /** File and specifiers: neither finds a file of the tree. */
  readonly neither?: Readonly<Record<string, readonly string[]>>;
  /** Differences that are on purpose: file, specifier, what we say, why. */
  readonly differs?: readonly (readonly [from: string, specifier: string, ours: string, why: string])[];
}

/** One test for each specifier of a comparison. */
export function compareWithTypeScript({ files, links = {}, same, neither = {}, differs = [] }: Comparison): void {
  const tree = treeOf(files);
  const oracle = typescriptOver(tree, links);
  const ours = (from: string, specifier: string): string => target(createJavaScriptResolver(tree, PARSERS), from, specifier);
  for (const [from, specifiers] of Object.entries(same)) {
    for (const specifier of specifiers) {
      it(`${specifier} in ${from}`, () => {
        const expected = oracle.resolve(from, specifier);
        expect(expected, 'TypeScript finds it').not.toBe('unresolved');
        expect(ours(from, specifier)).toBe(expected);
      });
    }
  }
  for (const [from, specifiers] of Object.entries(neither)) {
    for (const specifier of specifiers) {
      it(`${specifier} in ${from}, which leads nowhere in the tree`, () => {
        expect(oracle.resolve(from, specifier)).toBe('unresolved');
        expect(['unresolved', 'external']).toContain(ours(from, specifier));
      });
    }
  }
  for (const [from, specifier, answer, why] of differs) {
    it(`${specifier} in ${from}, otherwise on purpose: ${why}`, () => {
      expect(ours(from, specifier)).toBe(answer);
      expect(oracle.resolve(from, specifier), 'the difference is there').not.toBe(answer);
    });
  }
}
