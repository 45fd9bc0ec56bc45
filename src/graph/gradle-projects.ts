import { joinPath } from '../base/folders.js';

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
 * Folders of the builds that a settings file includes, which mostly are the plugins that all its projects are built with (`includeBuild("build-logic")`); those
 * outside of the tree are left out, and those that stand in for libraries, which say so (`dependencySubstitution`): what takes them shows it by its imports.
 */
export function gradleBuilds(text: string): readonly string[] {
  const named = [...withoutComments(text).matchAll(/\bincludeBuild\s*(?:\(\s*)?["']([\w./-]+)["'](?!\s*(?:\)\s*)?(?:,\s*)?\{\s*dependencySubstitution\b)/g)].map(([, path = '']) => joinPath('', path));
  return named.filter((folder): folder is string => folder !== null && folder !== '');
}

/** One that does not end goes to the end of the file: looked for again and again, it would take the square of its length. */
function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?(?:\*\/|(?![\s\S]))|(?<![:"'])\/\/.*$/gm, '');
}
