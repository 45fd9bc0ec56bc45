import { isMap, type PlainMap, textOf } from '../../../../base/plain-values.js';

/** Programs by which a project bundles, with the first major version of each that is or has webpack 5. */
const SINCE: Readonly<Record<string, number>> = { webpack: 5, '@vue/cli-service': 5, 'react-scripts': 5, gatsby: 3, next: 11 };
const LISTS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** The ranges in a manifest by which `webpackGeneration` goes. */
export function bundlerRanges(manifest: PlainMap): readonly (readonly [string, string])[] {
  return LISTS.flatMap((list) => {
    const ranges = manifest[list];
    if (!isMap(ranges)) return [];
    return Object.keys(SINCE).flatMap((name) => (Object.hasOwn(ranges, name) ? [[name, textOf(ranges[name]) ?? ''] as const] : []));
  });
}

/**
 * Whether a project bundles with webpack 4 or older, by what its manifest declares; null where it declares no such program. Those have packages
 * of their own for modules of Node (`constants`, `util`), which come before all folders in which names are looked for; webpack 5 has none.
 */
export function webpackGeneration(manifest: PlainMap): 'old' | 'new' | null {
  const ranges = bundlerRanges(manifest);
  if (ranges.length === 0) return null;
  return ranges.some(([name, range]) => Number(/^[\^~>=v\s]*(\d+)/.exec(range)?.[1] ?? Infinity) < (SINCE[name] ?? 0)) ? 'old' : 'new';
}
