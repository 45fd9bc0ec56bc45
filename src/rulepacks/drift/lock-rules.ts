import { foldersUp, inFolder } from '../../base/folders.js';
import { own } from '../../base/plain-values.js';
import { isTestData } from '../../base/test-data.js';
import type { Declared } from './declared.js';
import type { Finding } from './finding.js';
import { outrunGoModules } from './outrun-go-modules.js';
import type { Ecosystem, Lock, Manifest } from './manifests/manifest.js';
import { workspaceGlobs } from './manifests/package-json.js';
import { pnpmWorkspacePath } from './manifests/pnpm-lock.js';
import { isWithin } from './plain.js';
import type { TreeTexts } from './tree-texts.js';

/** `manifest-lock-mismatch`: what a lock that speaks for a manifest certainly lacks of it, or has although it is declared no more. */
export function lockMismatches(declared: Declared, tree: Pick<TreeTexts, 'text'>): readonly Finding[] {
  const findings: Finding[] = [];
  for (const manifest of declared.manifests) {
    if (isTestData(manifest.path)) continue;
    for (const lock of locksOf(manifest, declared.locks)) findings.push(...faultsOf(manifest, lock, declared.text));
  }
  return [...findings, ...settingMismatches(declared), ...goneMembers(declared, tree), ...outrunGoModules(declared)];
}

/** Members that a lock has and that are no more, where its tool refuses that. Submodules may not be here. */
function goneMembers({ manifests, locks }: Declared, tree: Pick<TreeTexts, 'text'>): readonly Finding[] {
  if (tree.text('.gitmodules') !== null) return [];
  return locks.flatMap((lock) => {
    const root = manifests.find(({ path }) => path === inFolder(lock.folder, 'package.json'));
    if (lock.members === undefined || root === undefined || isTestData(lock.path) || lockOf(root, locks) !== lock) return [];
    // Members may name members of their own.
    const isNested = manifests.some((manifest) => manifest !== root && manifest.ecosystem === 'npm' && isWithin(lock.folder, manifest.folder) && workspaceGlobs(manifest).length > 0);
    const gone = lock.members(root).filter(({ folder, isNamed }) => (isNamed === false && !isNested) || tree.text(inFolder(inFolder(lock.folder, folder), 'package.json')) === null);
    return gone.map(({ name, folder }): Finding => ({
      rule: 'manifest-lock-mismatch', file: root.path, line: null, evidence: `member/${folder}`, detail: { lock: lock.path, locked: folder, package: name, range: '', section: 'member' },
    }));
  });
}

/** What a package says of a dependency, a command or a folder, which has its name beside a dependency of that name. */
const SETTINGS = /^(?:bin|publishConfig|dependenciesMeta|peerDependenciesMeta)$/;

function faultsOf(manifest: Manifest, lock: Lock, text: Declared['text']): readonly Finding[] {
  const whole = (lock.checkWhole?.(manifest) ?? []).map(({ name, range, section, locked }): Finding => (
    { rule: 'manifest-lock-mismatch', file: manifest.path, line: section === 'package' ? versionLine(text(manifest.path) ?? '') : null, evidence: SETTINGS.test(section) ? `${section}/${name}` : name, detail: { lock: lock.path, locked, package: name, range, section } }
  ));
  const single = manifest.dependencies.flatMap((dependency): readonly Finding[] => {
    const fault = lock.check(dependency, manifest);
    if (fault === null) return [];
    const { name, range, section, line } = dependency;
    const broken = fault.broken === undefined ? {} : { lock_line: fault.broken.line, lock_lacks: fault.broken.lacks };
    return [{ rule: 'manifest-lock-mismatch', file: manifest.path, line, evidence: name, detail: { lock: lock.path, locked: fault.locked, package: name, range, section, ...broken } }];
  });
  return [...whole, ...single];
}

/** Where pyproject.toml or Cargo.toml says its own version. */
function versionLine(text: string): number | null {
  const rows = text.split('\n');
  const table = rows.findIndex((row) => /^\s*\[\s*(?:project|package)\s*\]/.test(row));
  const at = table < 0 ? -1 : rows.findIndex((row, index) => index > table && /^\s*version\s*[=.]/.test(row));
  return at < 0 || rows.slice(table + 1, at).some((row) => /^\s*\[/.test(row)) ? null : at + 1;
}

/** The lock that speaks for the manifest, and what stands beside it. */
function locksOf(manifest: Manifest, locks: readonly Lock[]): readonly Lock[] {
  const lock = lockOf(manifest, locks.filter(({ isBeside }) => isBeside !== true));
  const beside = locks.filter((other) => other.isBeside === true && other.covers(manifest));
  return lock === null ? beside : [lock, ...beside];
}

/**
 * The one lock that speaks for the manifest. Of two (npm and Yarn side by side; one of the workspace and one beside a member) it
 * cannot be told which is in use, and so neither is judged.
 */
function lockOf(manifest: Manifest, locks: readonly Lock[]): Lock | null {
  const covering = locks.filter((lock) => lock.ecosystem === manifest.ecosystem && isWithin(lock.folder, manifest.folder) && lock.covers(manifest));
  const [first] = covering;
  return first !== undefined && covering.length === 1 && !locks.some((lock) => lock !== first && isNearer(lock, first, manifest)) ? first : null;
}

/** A lock of the same ecosystem between the manifest and the lock that covers it. */
function isNearer(lock: Lock, than: Lock, manifest: Manifest): boolean {
  return manifest.ecosystem !== 'python' && lock.ecosystem === manifest.ecosystem && lock.folder.length > than.folder.length && isWithin(lock.folder, manifest.folder);
}

/** What a lock has otherwise of the settings beside it. Where those of a workspace above count too, they are not told. */
function settingMismatches({ locks, manifests, documents, text }: Declared): readonly Finding[] {
  return locks.flatMap((lock) => {
    const isInner = foldersUp(lock.folder).slice(1).some((folder) => documents[inFolder(folder, 'pnpm-workspace.yaml')] !== undefined);
    if (lock.settingFaults === undefined || isInner || isTestData(lock.path)) return [];
    const root = manifests.find(({ path }) => path === inFolder(lock.folder, 'package.json')) ?? null;
    return lock.settingFaults(documents[pnpmWorkspacePath(lock.path)], root, (path) => text(inFolder(lock.folder, path))).map(({ section, name, declared, locked, place }): Finding => {
      const file = inFolder(lock.folder, place);
      return {
        rule: 'manifest-lock-mismatch', file, line: settingLine(text(file) ?? '', section, name, declared), evidence: `${section.replace('catalog ', '')}/${name}`,
        detail: { lock: lock.path, locked, package: name, range: declared, section },
      };
    });
  });
}

/** The line of an entry; that of its table where it is not there, null without one. */
function settingLine(text: string, section: string, name: string, declared: string): number | null {
  const rows = text.split('\n');
  const tables = section === 'settings' ? [name] : (own(TABLES, section) ?? [section.replace('catalog ', '')]);
  const starts = [...rows.keys()].filter((at) => tables.includes(keyIn(rows[at] ?? '') ?? ''));
  const found = declared === '' ? -1 : rows.findIndex((row, at) => keyIn(row) === name && row.includes(declared) && starts.some((start) => start < at && isBelow(rows, start, at)));
  const line = found < 0 ? (starts[0] ?? -1) : found;
  return line < 0 ? null : line + 1;
}

/** Settings that stand under another word too. */
const TABLES: Readonly<Record<string, readonly string[]>> = { overrides: ['overrides', 'resolutions'], 'catalog default': ['catalog', 'default'] };

/** Whether all rows from the one behind `start` to `at` are indented more than that one, or are items of its list. */
function isBelow(rows: readonly string[], start: number, at: number): boolean {
  const indent = indentOf(rows[start] ?? '');
  return rows.slice(start + 1, at + 1).every((row) => row.trim() === '' || indentOf(row) > indent || row.startsWith('- ', indent));
}

function indentOf(row: string): number {
  return row.length - row.trimStart().length;
}

/** `"key": value` of JSON, `key: value` and `- key` of YAML; blanks and the last comma are no part of a plain key, which leaves one way to read a row. */
function keyIn(row: string): string | undefined {
  // Of an .npmrc, whose settings have other names than those of YAML.
  const [, setting] = /^\s*([a-z]+(?:-[a-z]+)+)\s*=/.exec(row) ?? [];
  if (setting !== undefined) return setting.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const [, double, single, plain] = /^\s*(?:- *)?(?:"([^"]*)"|'([^']*)'|([^\s'":#](?:[^:\s,]|,(?!\s*$)|\s+(?=[^:\s,]|,(?!\s*$)))*))\s*(?::|$|,\s*$)/.exec(row) ?? [];
  return double ?? single ?? plain;
}

const LOCKS: Readonly<Partial<Record<Ecosystem, readonly string[]>>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb', 'deno.lock'],
  cargo: ['Cargo.lock'],
  go: ['go.sum'],
};

/** `missing-lock`: a manifest with dependencies and no lock file beside it or above. Python's requirements lock themselves. */
export function missingLocks(declared: Declared, tree: Pick<TreeTexts, 'has'>): readonly Finding[] {
  return declared.manifests.flatMap((manifest): readonly Finding[] => {
    const names = namesOfLocks(manifest);
    const wanted = manifest.dependencies.filter((entry) => !entry.isConditional && entry.source === 'registry');
    if (names.length === 0 || wanted.length === 0) return [];
    const folders = manifest.ecosystem === 'go' ? [manifest.folder] : foldersUp(manifest.folder);
    if (folders.some((folder) => names.some((name) => tree.has(inFolder(folder, name))))) return [];
    return [{ rule: 'missing-lock', file: manifest.path, line: null, evidence: manifest.path, detail: { looked_for: names } }];
  });
}

function namesOfLocks(manifest: Manifest): readonly string[] {
  if (manifest.path.endsWith('/pyproject.toml') || manifest.path === 'pyproject.toml') return ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'];
  if (manifest.path.endsWith('Pipfile')) return ['Pipfile.lock'];
  return LOCKS[manifest.ecosystem] ?? [];
}
