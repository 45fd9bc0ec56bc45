import { compareText } from '../../base/order.js';
import { isManifestOrLock } from './drift-facts.js';
import { readCargoLock, readCargoToml } from './manifests/cargo.js';
import { readGoMod, readGoSum } from './manifests/go-mod.js';
import type { Ecosystem, Lock, Manifest } from './manifests/manifest.js';
import { readPom } from './manifests/maven.js';
import { readNpmLock } from './manifests/npm-lock.js';
import { readPackageJson } from './manifests/package-json.js';
import { pnpmWorkspacePath, readPnpmLock } from './manifests/pnpm-lock.js';
import { readPipfile, readPyproject, readRequirements } from './manifests/python.js';
import { readCompiledRequirements, readPipfileLock, readTomlLock } from './manifests/python-locks.js';
import { readYarnLock } from './manifests/yarn-lock.js';
import { folderOf, foldersUp, inFolder, memberOf } from './plain.js';

/** Everything that a tree declares, and what locks it. */
export interface Declared {
  /** By path. */
  readonly manifests: readonly Manifest[];
  readonly locks: readonly Lock[];
  /** Paths of all manifests and locks, those too that are not understood. */
  readonly paths: readonly string[];
  text(path: string): string | null;
  readonly documents: Readonly<Record<string, unknown>>;
  /** Manifests of an ecosystem in a folder and in those above it, nearest first. */
  above(ecosystem: Ecosystem, folder: string): readonly Manifest[];
}

/** Reads the manifests and locks among `paths`; those below `node_modules` are installed, not declared. */
export function readDeclared(paths: readonly string[], text: (path: string) => string | null, documents: Readonly<Record<string, unknown>>): Declared {
  const known = paths.filter(isManifestOrLock).sort(compareText);
  const manifests = manifestsOf(known, text, documents);
  const byFolder = new Map<string, Manifest[]>();
  for (const manifest of manifests) {
    const key = `${manifest.ecosystem} ${manifest.folder}`;
    byFolder.set(key, [...(byFolder.get(key) ?? []), manifest]);
  }
  return {
    manifests, documents, text,
    locks: locksOf(known, text, documents, manifests),
    paths: known,
    above: (ecosystem, folder) => foldersUp(folder).flatMap((above) => byFolder.get(`${ecosystem} ${above}`) ?? []),
  };
}

function manifestsOf(paths: readonly string[], text: (path: string) => string | null, documents: Readonly<Record<string, unknown>>): readonly Manifest[] {
  return paths.flatMap((path) => {
    const content = text(path);
    if (content === null) return [];
    return readManifest(path, content, documents) ?? [];
  });
}

function readManifest(path: string, text: string, documents: Readonly<Record<string, unknown>>): Manifest | null {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const value = Object.hasOwn(documents, path) ? documents[path] : undefined;
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
      return readCargoToml(path, text, value, cargoWorkspace(path, documents));
    case 'pom.xml':
      return readPom(path, value);
  }
  return /^requirements[^/]*\.(?:txt|in)$/.test(name) ? readRequirements(path, text) : null;
}

/** The nearest Cargo.toml at or above that has a workspace. */
function cargoWorkspace(path: string, documents: Readonly<Record<string, unknown>>): unknown {
  for (const folder of foldersUp(folderOf(path))) {
    const value = documents[inFolder(folder, 'Cargo.toml')];
    if (memberOf(value, 'workspace') !== undefined) return value;
  }
  return undefined;
}

function locksOf(paths: readonly string[], text: (path: string) => string | null, documents: Readonly<Record<string, unknown>>, manifests: readonly Manifest[]): readonly Lock[] {
  const byPath = new Map(manifests.map((manifest) => [manifest.path, manifest]));
  const names = new Set(manifests.flatMap((manifest) => (manifest.ecosystem === 'npm' && manifest.name !== null ? [manifest.name] : [])));
  const workSums = paths.filter((path) => path.endsWith('go.work.sum')).map((path) => text(path) ?? '');
  return paths.flatMap((path): readonly Lock[] => {
    const folder = folderOf(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    const root = byPath.get(inFolder(folder, 'package.json')) ?? null;
    const read = (reader: (content: string) => Lock | null): readonly Lock[] => {
      const content = text(path);
      const lock = content === null ? null : reader(content);
      return lock === null ? [] : [lock];
    };
    switch (name) {
      case 'package-lock.json':
      case 'npm-shrinkwrap.json':
        return read((content) => readNpmLock(path, content, root));
      case 'pnpm-lock.yaml':
        return read((content) => readPnpmLock(path, content, documents[pnpmWorkspacePath(path)]));
      case 'yarn.lock':
        return read((content) => readYarnLock(path, content, root, names));
      case 'uv.lock':
      case 'poetry.lock':
        return read((content) => readTomlLock(path, content));
      case 'Pipfile.lock':
        return read((content) => readPipfileLock(path, content));
      case 'go.sum':
        return read((content) => readGoSum(path, content, workSums));
      case 'Cargo.lock':
        return read((content) => readCargoLock(path, content));
    }
    const compiled = byPath.get(path);
    return compiled !== undefined && name.endsWith('.txt') ? read((content) => readCompiledRequirements(compiled, content)) : [];
  });
}
