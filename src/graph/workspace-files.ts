import { foldersUp, inFolder } from '../base/folders.js';
import type { FileTree } from '../imports/resolve/file-tree.js';
import type { FoundProjects } from './find-projects.js';

/** Files beside the manifest of a workspace that all its members are installed and built with. */
const OF_NODE: readonly string[] = [
  'package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'yarn.lock', '.yarnrc', '.yarnrc.yml', '.npmrc', 'bun.lock', 'bun.lockb', 'bunfig.toml',
  'lerna.json', 'nx.json', 'turbo.json', 'tsconfig.json', 'tsconfig.base.json',
];
const OF_CARGO: readonly string[] = ['Cargo.toml', 'Cargo.lock', 'rust-toolchain', 'rust-toolchain.toml', '.cargo/config.toml', '.cargo/config'];
const OF_UV: readonly string[] = ['pyproject.toml', 'uv.lock'];

/**
 * Of workspaces that lie below the root (`web/pnpm-workspace.yaml`, `rust/Cargo.toml`, `[tool.uv.workspace]`), as other languages have them beside what the
 * root builds: the files that a member is built with beside its own. Those of a workspace of the root reach everything anyhow.
 */
export function workspaceFiles(tree: Pick<FileTree, 'has' | 'text'>, { packages, members, crates }: Pick<FoundProjects, 'packages' | 'members' | 'crates'>): (folder: string) => readonly string[] {
  const present = (root: string | null | undefined, names: readonly string[]): readonly string[] => (root ? names.map((name) => inFolder(root, name)).filter((path) => tree.has(path)) : []);
  const ofUv = (folder: string): readonly string[] => {
    if (!tree.has(inFolder(folder, 'pyproject.toml')) || tree.has(inFolder(folder, 'uv.lock'))) return [];
    const root = foldersUp(folder).find((above) => tree.has(inFolder(above, 'uv.lock')));
    return root !== undefined && /^\[tool\.uv\.workspace\]/mu.test(tree.text(inFolder(root, 'pyproject.toml')) ?? '') ? present(root, OF_UV) : [];
  };
  return (folder) => {
    const workspace = crates.workspaceAround(folder);
    return [...present(packages.has(folder) ? members.rootOf(folder) : null, OF_NODE), ...present(workspace === folder ? null : workspace, OF_CARGO), ...ofUv(folder)];
  };
}
