import { folderOf, inFolder } from '../../../base/folders.js';
import type { FileTree } from '../file-tree.js';

/** Whether the setup.py at a path is a module of the package around it (`quay/forms/setup.py`), and builds nothing. */
export function isPlainModule(path: string, tree: Pick<FileTree, 'has' | 'text'>): boolean {
  const folder = folderOf(path);
  return folder !== '' && tree.has(inFolder(folder, '__init__.py')) && !buildsSomething(tree.text(path) ?? '');
}

/** Whether a setup.py sets a project up: a function of that name which it has itself, as a view of an application, does not. */
export function buildsSomething(text: string): boolean {
  return /\b(?:setuptools|distutils)\b/.test(text) || (/\bsetup\s*\(/.test(text) && !/\bdef\s+setup\s*\(/.test(text));
}
