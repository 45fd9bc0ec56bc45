import { folderOf } from '../../../base/folders.js';
import { type GoModule, type Replacement, replacementText } from './go-mod.js';
import { type Lock, type LockFault, type Manifest, NOTHING_LOCKED, type WholeFault } from './manifest.js';

/** What a vendor/modules.txt says of one version of a module; without a version, of what stands in the place of all. */
interface Vendored {
  readonly module: string;
  readonly version: string;
  isExplicit: boolean;
  hasPackages: boolean;
  /** As go.mod would write it; empty for nothing. */
  readonly replacement: string;
}

/**
 * A vendor/modules.txt, which `go mod vendor` writes beside the modules that it copies. `go build` refuses it where it does not have just what go.mod
 * requires and replaces ("inconsistent vendoring", cmd/go/internal/modload/vendor.go of Go 1.26, reviewed 2026-11-27). Before `go 1.14` it had not
 * enough for that, and that of a workspace lies beside its go.work: neither is judged. `inWorkspaces` are folders that a go.work uses.
 */
export function readGoVendor(path: string, text: string, inWorkspaces: ReadonlySet<string>): Lock | null {
  const folder = folderOf(folderOf(path));
  if (inWorkspaces.has(folder) || /^## workspace\b/m.test(text)) return null;
  const entries = entriesOf(text);
  return {
    path, folder, ecosystem: 'go', peers: null, isBeside: true,
    covers: (manifest) => manifest.ecosystem === 'go' && manifest.folder === folder && tellsAll((manifest.value as GoModule).go),
    check: ({ name, range }) => requireFault(entries.filter((entry) => entry.module === name && entry.version !== ''), range),
    checkWhole: (manifest) => wholeFaults(entries, manifest),
  };
}

/** Of Go 1.14 and later; without a directive it is 1.16 that counts. */
function tellsAll(go: string): boolean {
  const [, major = '1', minor = '16'] = /^(\d+)\.(\d+)/.exec(go) ?? [];
  return Number(major) > 1 || Number(minor) >= 14;
}

function requireFault(vendored: readonly Vendored[], range: string): LockFault | null {
  if (vendored.some((entry) => entry.version === range && entry.isExplicit)) return null;
  const same = vendored.find((entry) => entry.version === range);
  if (same !== undefined) return { kind: 'list', locked: 'it as a module that go.mod does not require' };
  return vendored.length === 0 ? NOTHING_LOCKED : { kind: 'range', locked: vendored.map(({ version }) => version).join(', ') };
}

function wholeFaults(entries: readonly Vendored[], { name: own, dependencies, value }: Manifest): readonly WholeFault[] {
  const { replaced } = value as GoModule;
  const required = new Set(dependencies.map(({ name }) => name));
  const left = entries.filter((entry) => entry.isExplicit && entry.hasPackages && !required.has(entry.module)).map(({ module, version }): WholeFault => ({ name: module, section: '', range: '', locked: version }));
  // What replaces the module itself replaces nothing.
  const wanted = [...replaced].flatMap(([module, all]) => (module === own ? [] : all).map((replacement) => ({ module, version: replacement.version, text: replacementText(replacement) })));
  const others = wanted.flatMap(({ module, version, text }): readonly WholeFault[] => {
    const has = entries.find((entry) => entry.module === module && entry.version === version && entry.replacement !== '')?.replacement ?? '';
    return has === text ? [] : [{ name: version === '' ? module : `${module}@${version}`, section: 'replace', range: text, locked: has }];
  });
  const isStill = ({ module, version }: Vendored): boolean => (replaced.get(module) ?? NONE).some((entry) => entry.version === '' || entry.version === version);
  const gone = entries.filter((entry) => entry.replacement !== '' && !isStill(entry)).map(({ module, replacement }): WholeFault => ({ name: module, section: 'replace', range: '', locked: replacement }));
  return [...left, ...others, ...unique(gone)];
}

const NONE: readonly Replacement[] = [];

/** A module is named with its version, and once more without it. */
function unique(faults: readonly WholeFault[]): readonly WholeFault[] {
  return faults.filter(({ name }, at) => faults.findIndex((fault) => fault.name === name) === at);
}

/** `# module version`, `# module version => other version`, `# module => other`, then `## explicit; go 1.22` and the packages. */
function entriesOf(text: string): readonly Vendored[] {
  const entries: Vendored[] = [];
  for (const row of text.split('\n')) {
    const current = entries.at(-1);
    if (row.startsWith('# ')) {
      const words = row.trim().split(/\s+/).slice(1);
      const arrow = words.indexOf('=>');
      const [module = '', version = ''] = arrow < 0 ? words : words.slice(0, arrow);
      entries.push({ module, version, isExplicit: false, hasPackages: false, replacement: arrow < 0 ? '' : words.slice(arrow + 1).join(' ') });
    } else if (row.startsWith('## ')) {
      if (current !== undefined && row.slice(3).split(';').some((word) => word.trim() === 'explicit')) current.isExplicit = true;
    } else if (current !== undefined && row.trim() !== '') current.hasPackages = true;
  }
  return entries;
}
