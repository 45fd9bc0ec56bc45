import { firstWhere } from '../base/first-where.js';
import { foldersUp, inFolder, joinPath } from '../base/folders.js';
import { compareText } from '../base/order.js';
import type { FileTree } from '../imports/resolve/file-tree.js';

/** Files at the root that say what the projects of a Gradle build are, where their folders need not have a `build.gradle`. */
export const GRADLE_SETTINGS = ['settings.gradle', 'settings.gradle.kts'] as const;

/**
 * The folders of the projects that a settings file includes: `include 'core', 'streams:examples'` and `include(":core")`, by their paths (Gradle
 * documentation, "Multi-Project Builds"; reviewed 2026-11-26). Names that a program puts together, and folders given by `projectDir`, are not known.
 */
export function gradleProjects(text: string): readonly string[] {
  const plain = withoutComments(text);
  const folders: string[] = [];
  for (const [, list = ''] of plain.matchAll(/\binclude\s*(?:\(\s*)?((?:["'][\w.:/-]+["']\s*(?:,\s*)?)+)/g)) {
    for (const [, name = ''] of list.matchAll(/["']([^"']+)["']/g)) folders.push(name.replace(/^:/, '').replaceAll(':', '/'));
  }
  return folders;
}

/**
 * Folders of the builds that a settings file in `from` includes, which mostly are the plugins that all its projects are built with (`includeBuild("build-logic")`); those
 * outside of the tree are left out, and those that stand in for libraries, which say so (`dependencySubstitution`): what takes them shows it by its imports.
 */
export function gradleBuilds(text: string, from = ''): readonly string[] {
  const named = [...withoutComments(text).matchAll(/\bincludeBuild\s*(?:\(\s*)?["']([\w./-]+)["'](?!\s*(?:\)\s*)?(?:,\s*)?\{\s*dependencySubstitution\b)/g)].map(([, path = '']) => joinPath(from, path));
  return named.filter((folder): folder is string => folder !== null && folder !== '');
}

/**
 * Folders of the projects that a build script takes versions from (`platform(project(":versions"))`, `enforcedPlatform(dependencies.project(path: ":versions"))`,
 * `platform(projects.versions)`), which no source imports.
 */
export function gradlePlatforms(text: string): readonly string[] {
  return [...withoutComments(text).matchAll(/\b(?:enforcedP|p)latform\s*\(\s*(?:(?:dependencies\.)?project\s*\(\s*(?:path\s*[:=]\s*)?["']:([\w.:-]+)["']|projects\.([\w.]+))/g)].map(([, path, accessor = '']) =>
    path === undefined ? accessor.replaceAll('.', '/').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : path.replaceAll(':', '/'),
  );
}

/** What all projects of a build are built with, from the folder of its settings. */
const OF_BUILD = /^(?:(?:settings|build)\.gradle(?:\.kts)?|gradle\.properties|(?:gradle|buildSrc)\/.+)$/;

/**
 * Of builds that lie below the root (`folders` are those of their settings), as samples do: the files that a project in one of them is built with beside its
 * own, its settings, catalogue of versions, wrapper, `buildSrc` and the builds that it includes. Sorted; of a folder in several builds those of the deepest.
 */
export function nestedBuilds(tree: Pick<FileTree, 'paths' | 'has' | 'text'>, folders: readonly string[]): (project: string) => readonly string[] {
  const builds = new Set(folders);
  const known = new Map<string, readonly string[]>();
  const filesOf = (folder: string): readonly string[] => {
    const settings = GRADLE_SETTINGS.map((file) => inFolder(folder, file)).find((path) => tree.has(path));
    // Mostly below the build, or shared by several and beside them (`../build-logic`); one around it is what its imports show.
    const included = settings === undefined ? [] : gradleBuilds(tree.text(settings) ?? '', folder).filter((build) => !foldersUp(folder).includes(build));
    return [...new Set([...below(tree.paths, folder).filter((path) => OF_BUILD.test(path.slice(folder.length + 1))), ...included.flatMap((build) => below(tree.paths, build))])].sort(compareText);
  };
  return (project) => {
    const folder = foldersUp(project).find((above) => above !== project && builds.has(above));
    if (folder === undefined) return [];
    let files = known.get(folder);
    if (files === undefined) known.set(folder, (files = filesOf(folder)));
    return files;
  };
}

/** Those of the sorted paths that lie below a folder. */
function below(paths: readonly string[], folder: string): readonly string[] {
  const start = `${folder}/`;
  const first = firstWhere(paths.length, (place) => (paths[place] as string) >= start);
  let end = first;
  while (paths[end]?.startsWith(start) === true) end++;
  return paths.slice(first, end);
}

/** One that does not end goes to the end of the file: looked for again and again, it would take the square of its length. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?(?:\*\/|(?![\s\S]))|(?<![:"'])\/\/.*$/gm, '');
}
