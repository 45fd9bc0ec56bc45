import { folderOf, inFolder } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';

/** Whether the setup.py at a path is a module of the package around it (`quay/forms/setup.py`), and builds nothing. */
export function isPlainModule(path: string, tree: Pick<FileTree, 'has' | 'text'>): boolean {
  const folder = folderOf(path);
  return folder !== '' && tree.has(inFolder(folder, '__init__.py')) && !buildsSomething(tree.text(path) ?? '');
}

const IMPORTS_A_BUILD = /^[ \t]*(?:from|import)[ \t][^#\n]*\b(?:setuptools|distutils)\b|\b__import__\(\s*['"]setuptools\b/m;
const CALLS_SETUP = /^[^#'"\n]*\bsetup[ \t]*\(/m;
const HAS_SETUP = /\bdef[ \t]+setup[ \t]*\(/;

/** Whether a setup.py sets a project up: a module that has a function of that name (a view of an application), or only tells of setuptools, does not. */
export function buildsSomething(text: string): boolean {
  return IMPORTS_A_BUILD.test(text) || (CALLS_SETUP.test(text) && !HAS_SETUP.test(text));
}
