/** Languages whose files import each other by the same rules. */
export type LanguageFamily = 'javascript' | 'python' | 'go' | 'jvm' | 'rust' | 'c';

/** File name extension, without the dot, to family. */
const BY_EXTENSION: ReadonlyMap<string, LanguageFamily> = new Map(
  (
    [
      ['python', ['py', 'pyi', 'pyw']],
      ['go', ['go']],
      ['jvm', ['java', 'kt', 'kts']],
      ['javascript', ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'vue', 'svelte', 'astro']],
      ['rust', ['rs']],
      ['c', ['c', 'cc', 'cpp', 'cxx', 'c++', 'h', 'hh', 'hpp', 'hxx', 'h++', 'inl', 'ipp', 'tpp', 'm', 'mm', 'cu', 'cuh', 'C', 'CC', 'CPP', 'CXX', 'C++', 'H', 'HH', 'HPP', 'HXX', 'H++']],
    ] as const
  ).flatMap(([family, extensions]) => extensions.map((extension) => [extension, family] as const)),
);

/** The family of a source file by its name; null when its imports are not read. */
export function familyOf(path: string): LanguageFamily | null {
  if (path !== lastPath) {
    const dot = path.lastIndexOf('.');
    lastPath = path;
    lastFamily = dot <= path.lastIndexOf('/') ? null : (BY_EXTENSION.get(path.slice(dot + 1)) ?? null);
  }
  return lastFamily;
}

/** Asked several times in a row of each file. */
let lastPath = '';
let lastFamily: LanguageFamily | null = null;
