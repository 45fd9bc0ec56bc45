import { addToGroup } from '../../base/add-to-group.js';
import { folderOf, foldersUp, inFolder } from '../../base/folders.js';
import { isLfsPointerText } from '../../base/lfs-pointer.js';
import { isLinkText } from '../../base/linked-file.js';
import { compareText } from '../../base/order.js';
import { memberOf, own, textOf } from '../../base/plain-values.js';
import { isManifestOrLock, isRequirementsFile } from './drift-facts.js';
import { readBunLock } from './manifests/bun-lock.js';
import { pathFolders, readCargoToml } from './manifests/cargo.js';
import { readCargoLock } from './manifests/cargo-lock.js';
import { readGoMod, readGoSum, readGoWork } from './manifests/go-mod.js';
import { readGoVendor } from './manifests/go-vendor.js';
import type { Ecosystem, Lock, Manifest } from './manifests/manifest.js';
import { readPom } from './manifests/maven.js';
import { readNpmLock } from './manifests/npm-lock.js';
import { readPackageJson } from './manifests/package-json.js';
import { pnpmWorkspacePath, readPnpmLock } from './manifests/pnpm-lock.js';
import { readPipfile, readPyproject, readRequirements } from './manifests/python.js';
import { readCompiledRequirements, readPdmLock, readPipfileLock, readPoetryLock } from './manifests/python-locks.js';
import { readUvLock } from './manifests/uv-lock.js';
import { readYarnLock } from './manifests/yarn-lock.js';

/** Everything that a tree declares, and what locks it. */
export interface Declared {
  /** By path. */
  readonly manifests: readonly Manifest[];
  readonly locks: readonly Lock[];
  /** Paths of all manifests and locks, those too that are not understood. */
  readonly paths: readonly string[];
  /** Null for symbolic links too: what they lead to is read where it is. */
  text(path: string): string | null;
  readonly documents: Readonly<Record<string, unknown>>;
  /** Manifests of an ecosystem in a folder and in those above it, nearest first; the very same list for folders with the same ones. */
  above(ecosystem: Ecosystem, folder: string): readonly Manifest[];
}

/** What a tree has among its files: paths, texts, and the parsed values of those that have any. */
export interface DeclaringTree {
  readonly paths: readonly string[];
  text(path: string): string | null;
  readonly documents: Readonly<Record<string, unknown>>;
}

const NOTHING: readonly Manifest[] = [];

/** Reads the manifests and locks of a tree; those below `node_modules` are installed, not declared. */
export type ReadDeclared = (tree: DeclaringTree) => Declared;

/** A reader that reads of several trees (a workspace, its base) only once what is the same in all. Locks are read when they are asked for. */
export function createDeclaredReader(): ReadDeclared {
  const manifestMemo = createMemo<Manifest | null>();
  const lockMemo = createMemo<Lock | null>();
  return ({ paths, text: contentOf, documents }) => {
    let all: ReadonlySet<string> | null = null;
    const has = (path: string): boolean => (all ??= new Set(paths)).has(path);
    const text = (path: string): string | null => {
      const content = contentOf(path);
      // Tools of every language pass over a byte order mark.
      return content === null || isLinkText(path, content, has) ? null : content.charCodeAt(0) === 0xfeff ? content.slice(1) : content;
    };
    const known = paths.filter(isManifestOrLock).sort(compareText);
    const manifests = known.flatMap((path) => readManifest(path, text(path), documents, manifestMemo) ?? []);
    const byFolder = new Map<string, Manifest[]>();
    for (const manifest of manifests) {
      const key = `${manifest.ecosystem} ${manifest.folder}`;
      addToGroup(byFolder, key, manifest);
    }
    const chains = new Map<string, readonly Manifest[]>();
    const above = (ecosystem: Ecosystem, folder: string): readonly Manifest[] => {
      const key = `${ecosystem} ${folder}`;
      let chain = chains.get(key);
      if (chain === undefined) {
        const own = byFolder.get(key);
        const around = folder === '' ? NOTHING : above(ecosystem, folderOf(folder));
        chain = own === undefined ? around : [...own, ...around];
        chains.set(key, chain);
      }
      return chain;
    };
    let locks: readonly Lock[] | null = null;
    return {
      manifests, documents, text,
      get locks() {
        return (locks ??= locksOf(known, text, documents, manifests, lockMemo));
      },
      paths: known,
      above,
    };
  };
}

/** What was last made of each path, and of what it was made: made again when any of it is another. */
type Memo<T> = (path: string, parts: readonly unknown[], make: () => T) => T;

function createMemo<T>(): Memo<T> {
  const known = new Map<string, { readonly parts: readonly unknown[]; readonly value: T }>();
  return (path, parts, make) => {
    const last = known.get(path);
    if (last !== undefined && last.parts.length === parts.length && last.parts.every((part, index) => part === parts[index])) return last.value;
    const value = make();
    known.set(path, { parts, value });
    return value;
  };
}

function readManifest(path: string, text: string | null, documents: Readonly<Record<string, unknown>>, memo: Memo<Manifest | null>): Manifest | null {
  if (text === null) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const value = own(documents, path);
  const workspace = name === 'Cargo.toml' ? cargoWorkspace(path, documents) : undefined;
  return memo(path, [text, value, workspace], () => manifestIn(name, path, text, value, workspace));
}

function manifestIn(name: string, path: string, text: string, value: unknown, workspace: unknown): Manifest | null {
  switch (name) {
    case 'package.json':
      return readPackageJson(path, text);
    case 'pyproject.toml':
      return readPyproject(path, text, value);
    case 'Pipfile':
      return readPipfile(path, text, value);
    case 'go.mod':
      return readGoMod(path, text);
    case 'Cargo.toml':
      return readCargoToml(path, text, value, workspace);
    case 'pom.xml':
      return readPom(path, value);
  }
  return isRequirementsFile(path) ? readRequirements(path, text) : null;
}

/** The nearest Cargo.toml at or above that has a workspace. */
function cargoWorkspace(path: string, documents: Readonly<Record<string, unknown>>): unknown {
  for (const folder of foldersUp(folderOf(path))) {
    const value = documents[inFolder(folder, 'Cargo.toml')];
    if (memberOf(value, 'workspace') !== undefined) return value;
  }
  return undefined;
}

function locksOf(paths: readonly string[], text: (path: string) => string | null, documents: Readonly<Record<string, unknown>>, manifests: readonly Manifest[], memo: Memo<Lock | null>): readonly Lock[] {
  const byPath = new Map(manifests.map((manifest) => [manifest.path, manifest]));
  const packages = versionsByName(manifests);
  const packagesText = [...packages].join('\n');
  const workSums = paths.filter((path) => path.endsWith('go.work.sum')).map((path) => text(path) ?? '');
  const crates = pathFolders(manifests.filter(({ ecosystem }) => ecosystem === 'cargo'));
  const cratesText = [...crates.depended, '', ...crates.replacing].join('\n');
  const goWorkspaces = paths.filter((path) => path === 'go.work' || path.endsWith('/go.work')).map((path) => readGoWork(path, text(path) ?? ''));
  const inGoWorkspaces = new Set(goWorkspaces.flatMap(({ folders }) => [...folders]));
  return paths.flatMap((path): readonly Lock[] => {
    const folder = folderOf(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const root = byPath.get(inFolder(folder, 'package.json')) ?? null;
    const project = byPath.get(inFolder(folder, 'pyproject.toml')) ?? null;
    const crate = byPath.get(inFolder(folder, 'Cargo.toml')) ?? null;
    const read = (reader: (content: string) => Lock | null, ...others: readonly unknown[]): readonly Lock[] => {
      const content = text(path);
      const lock = content === null || isLfsPointerText(content) ? null : memo(path, [content, ...others], () => reader(content));
      return lock === null ? [] : [lock];
    };
    switch (name) {
      case 'package-lock.json':
      case 'npm-shrinkwrap.json':
        return read((content) => readNpmLock(path, content, root, packages), root, packagesText);
      case 'pnpm-lock.yaml': {
        const workspace = documents[pnpmWorkspacePath(path)];
        const hooks = text(inFolder(folder, '.pnpmfile.cjs'));
        return read((content) => readPnpmLock(path, content, workspace, root?.value, hooks, packages), workspace, root, hooks, packagesText);
      }
      case 'bun.lock':
        return read((content) => readBunLock(path, content, root, packages), root, packagesText);
      case 'yarn.lock':
        return read((content) => readYarnLock(path, content, root, packages, documents[inFolder(folder, '.yarnrc.yml')]), root, packagesText, documents[inFolder(folder, '.yarnrc.yml')]);
      case 'uv.lock':
        return read((content) => readUvLock(path, content, project), project);
      case 'poetry.lock':
        return read((content) => readPoetryLock(path, content));
      case 'pdm.lock':
        return read((content) => readPdmLock(path, content));
      case 'Pipfile.lock':
        return read((content) => readPipfileLock(path, content));
      case 'go.sum': {
        const shared = goWorkspaces.filter(({ folders }) => folders.has(folder)).flatMap(({ folders, replaced }) => [...replaced, ...[...folders].flatMap((used) => byPath.get(inFolder(used, 'go.mod'))?.name ?? [])]);
        // The sums of all modules of a workspace count for each of them (Go Modules Reference, section "go.work.sum files"; tried with Go 1.26).
        const fellows = new Set(goWorkspaces.filter(({ folders }) => folders.has(folder)).flatMap(({ folders }) => [...folders]).filter((used) => used !== folder));
        const others = [...workSums, ...[...fellows].map((used) => text(inFolder(used, 'go.sum')) ?? '')];
        return read((content) => readGoSum(path, content, others, new Set(shared)), shared.join('\n'), ...others);
      }
      case 'modules.txt':
        return read((content) => readGoVendor(path, content, inGoWorkspaces), [...inGoWorkspaces].join('\n'));
      case 'Cargo.lock':
        return read((content) => readCargoLock(path, content, crate, crates, hasPatch(folder, text)), crate, cratesText, hasPatch(folder, text));
    }
    const compiled = byPath.get(path);
    return compiled !== undefined && name.endsWith('.txt') ? read((content) => readCompiledRequirements(compiled, content), compiled) : [];
  });
}

/** The packages of the tree by their names, with their versions: null without one, and where several have the name. */
function versionsByName(manifests: readonly Manifest[]): ReadonlyMap<string, string | null> {
  const versions = new Map<string, string | null>();
  for (const { ecosystem, name, value } of manifests) {
    if (ecosystem === 'npm' && name !== null) versions.set(name, versions.has(name) ? null : textOf(memberOf(value, 'version')));
  }
  return versions;
}

/** Whether a config of Cargo at the folder or above says where else crates come from. */
function hasPatch(folder: string, text: (path: string) => string | null): boolean {
  return foldersUp(folder).some((above) => /^[ \t]*(?:\[[ \t]*)?patch\b/m.test(text(inFolder(above, '.cargo/config.toml')) ?? ''));
}
