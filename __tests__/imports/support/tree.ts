import { parse } from 'yaml';
import type { FileTree } from '../../../src/imports/resolve/file-tree.js';
import { createResolver, type Resolver } from '../../../src/imports/resolve/resolver.js';

/** A tree from path to text; objects become JSON. */
export function treeOf(files: Readonly<Record<string, unknown>>): FileTree {
  const texts = new Map(Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]));
  return { paths: [...texts.keys()].sort(), has: (path) => texts.has(path), text: (path) => texts.get(path) ?? null };
}

export function resolverFor(files: Readonly<Record<string, unknown>>): Resolver {
  return createResolver(treeOf(files), (text) => parse(text) as unknown);
}

/** The path, `external`, or `unresolved`. */
export function target(resolver: Resolver, from: string, specifier: string): string {
  const resolution = resolver.resolve(from, specifier);
  return resolution.kind === 'file' ? resolution.path : resolution.kind;
}
