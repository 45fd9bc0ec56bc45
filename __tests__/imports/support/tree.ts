import { parse as parseToml } from 'smol-toml';
import { parse } from 'yaml';
import { familyOf } from '../../../src/imports/extract/languages.js';
import type { ExtractedImports } from '../../../src/imports/import-record.js';
import type { FileTree } from '../../../src/imports/resolve/file-tree.js';
import { createJavaScriptResolver } from '../../../src/imports/resolve/javascript/javascript-resolver.js';
import { loadResolver } from '../../../src/imports/resolve/load-resolver.js';
import type { Resolver, SteeringParsers } from '../../../src/imports/resolve/resolution.js';
import { extractText } from './source.js';

/** A tree from path to text; objects become JSON. What the scanners read is read when it is asked for. */
export function treeOf(files: Readonly<Record<string, unknown>>): FileTree {
  const texts = new Map(Object.entries(files).map(([path, value]) => [path, typeof value === 'string' ? value : JSON.stringify(value)]));
  return { paths: [...texts.keys()].sort(), has: (path) => texts.has(path), text: (path) => texts.get(path) ?? null, extracted: (path) => extractedFrom(path, texts.get(path)) };
}

function extractedFrom(path: string, text: string | undefined): ExtractedImports | undefined {
  return text === undefined || familyOf(path) === null ? undefined : extractText(path, text);
}

export const PARSERS: SteeringParsers = { yaml: (text) => parse(text) as unknown, toml: (text) => parseToml(text) };

/** The resolver of JavaScript alone. */
export function resolverFor(files: Readonly<Record<string, unknown>>): Resolver {
  return createJavaScriptResolver(treeOf(files), PARSERS);
}

/** The path, `external`, or `unresolved`. */
export function target(resolver: Resolver, from: string, specifier: string): string {
  const resolution = resolver.resolve(from, specifier);
  return resolution.kind === 'file' ? resolution.path : resolution.kind;
}

/** A resolver for all families that the files have. */
export function resolverForAll(files: Readonly<Record<string, unknown>>): Promise<Resolver> {
  return loadResolver(treeOf(files), PARSERS);
}
