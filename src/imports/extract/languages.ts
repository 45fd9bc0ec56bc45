/** Languages whose files import each other by the same rules. */
export type LanguageFamily = 'javascript' | 'python' | 'go' | 'jvm' | 'rust' | 'c';

/** File name extension, without the dot, to family. */
const BY_EXTENSION: ReadonlyMap<string, LanguageFamily> = new Map(
  (
    [
      ['python', ['py', 'pyi', 'pyw']],
      ['go', ['go']],
      ['jvm', ['java', 'kt', 'kts']],
      ['javascript', ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'vue', 'svelte', 'astro', 'gjs', 'gts']],
      ['rust', ['rs']],
      ['c', ['c', 'cc', 'cpp', 'cxx', 'c++', 'h', 'hh', 'hpp', 'hxx', 'h++', 'inl', 'ipp', 'tpp', 'm', 'mm', 'cu', 'cuh', 'C', 'CC', 'CPP', 'CXX', 'C++', 'H', 'HH', 'HPP', 'HXX', 'H++']],
    ] as const
  ).flatMap(([family, extensions]) => extensions.map((extension) => [extension, family] as const)),
);

const LONGEST_EXTENSION = Math.max(...[...BY_EXTENSION.keys()].map((extension) => extension.length));
const DOT = 46;
const SLASH = 47;

/** The family of a source file by its name; null when its imports are not read. */
export function familyOf(path: string): LanguageFamily | null {
  if (path !== lastPath) {
    lastPath = path;
    lastFamily = BY_EXTENSION.get(extensionOf(path)) ?? null;
  }
  return lastFamily;
}

/** What stands behind the last dot of a name, empty where that is longer than any extension above: all paths are asked, and searching a whole path from its end takes longer. */
function extensionOf(path: string): string {
  const end = path.length - 1;
  for (let at = end; at >= 0 && end - at <= LONGEST_EXTENSION; at--) {
    const code = path.charCodeAt(at);
    if (code === DOT) return path.slice(at + 1);
    if (code === SLASH) break;
  }
  return '';
}

/** Asked several times in a row of each file. */
let lastPath = '';
let lastFamily: LanguageFamily | null = null;
