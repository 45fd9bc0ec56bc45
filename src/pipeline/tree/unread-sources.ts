import { compareText } from '../../base/order.js';

/** Languages of programs whose imports are not read, by what stands behind the last dot of a file's name. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['C#', ['cs']], ['F#', ['fs']], ['Visual Basic', ['vb']], ['PHP', ['php']], ['Ruby', ['rb']], ['Swift', ['swift']], ['Dart', ['dart']], ['Elixir', ['ex', 'exs']], ['Erlang', ['erl']],
      ['Scala', ['scala']], ['Groovy', ['groovy']], ['Clojure', ['clj', 'cljs', 'cljc']], ['Haskell', ['hs']], ['OCaml', ['ml', 'mli']], ['Lua', ['lua']], ['Perl', ['pl', 'pm']], ['R', ['R', 'r']],
      ['Julia', ['jl']], ['Zig', ['zig']], ['Nim', ['nim']], ['Crystal', ['cr']], ['Fortran', ['f90', 'F90']], ['Ada', ['adb', 'ads']], ['Solidity', ['sol']], ['Elm', ['elm']], ['Pascal', ['pas']],
    ] as const
  ).flatMap(([language, extensions]) => extensions.map((extension) => [extension, language] as const)),
);

/** A line for people where more sources are in languages that are not read than in all that are (`read` files): what is green says nothing of most of the tree. Null elsewhere. */
export function unreadSources(files: readonly { readonly path: string }[], read: number): string | null {
  if (files.length - read <= read) return null;
  const counts = new Map<string, number>();
  for (const { path } of files) {
    const dot = path.lastIndexOf('.');
    const language = dot < 0 ? undefined : LANGUAGES.get(path.slice(dot + 1));
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const found = [...counts].sort(([a, many], [b, more]) => more - many || compareText(a, b));
  if (found.reduce((sum, [, count]) => sum + count, 0) <= read) return null;
  return `Most sources here are in languages that are not read: ${found.map(([language, count]) => `${count} of ${language}`).join(', ')}. Imports and cycles are looked for in ${read === 1 ? '1 other file' : `${read} other files`} alone.`;
}
