import { folderOf, inFolder } from '../../../base/folders.js';
import { type Dependency, type Lock, type Manifest, NOTHING_LOCKED } from './manifest.js';

/** What stands in the place of a module. */
export interface Replacement {
  /** Empty for each version. */
  readonly version: string;
  readonly by: string;
  /** Empty for a folder. */
  readonly byVersion: string;
}

/** What a go.mod or go.work replaces, by module. */
type Replacements = ReadonlyMap<string, readonly Replacement[]>;

/** What a go.mod says beyond its requirements. */
export interface GoModule {
  readonly replaced: Replacements;
  /** Packages of the `tool` directives, by which what they are in is used. */
  readonly tools: readonly string[];
  /** `module version`, of the `exclude` directives. */
  readonly excluded: ReadonlySet<string>;
  /** The version of the `go` directive; empty without one. */
  readonly go: string;
}

/** A line of a go.mod or go.work: a directive, with that of its block before it. */
interface Directive {
  readonly verb: string;
  readonly words: readonly string[];
  /** With its slashes; empty for none. */
  readonly comment: string;
  /** From 1. */
  readonly line: number;
}

function directivesOf(text: string): readonly Directive[] {
  const directives: Directive[] = [];
  let block = '';
  for (const [index, row] of text.split('\n').entries()) {
    const at = row.indexOf('//');
    const words = (at < 0 ? row : row.slice(0, at)).trim().split(/\s+/).map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
    if (words[0] === '') continue;
    if (words[0] === ')') {
      block = '';
      continue;
    }
    if (words[1] === '(' || words[0]?.endsWith('(') === true) {
      block = words[0]?.replace('(', '') ?? '';
      continue;
    }
    const [verb = '', ...rest] = block === '' ? words : [block, ...words];
    directives.push({ verb, words: rest, comment: at < 0 ? '' : row.slice(at), line: index + 1 });
  }
  return directives;
}

function replacementsOf(directives: readonly Directive[]): Replacements {
  const replaced = new Map<string, Replacement[]>();
  for (const { verb, words } of directives) {
    const arrow = words.indexOf('=>');
    const [module = '', version = ''] = words.slice(0, arrow);
    const [by = '', byVersion = ''] = words.slice(arrow + 1);
    if (verb === 'replace' && arrow > 0) replaced.set(module, [...(replaced.get(module) ?? []), { version, by, byVersion }]);
  }
  return replaced;
}

/** As a go.mod writes it behind the arrow. */
export function replacementText({ by, byVersion }: Replacement): string {
  return byVersion === '' ? by : `${by} ${byVersion}`;
}

/** What stands in the place of a version of a module: what is said of that version before what is said of all. */
export function replacementOf(replaced: Replacements, module: string, version: string): Replacement | undefined {
  const all = replaced.get(module);
  return all?.find((entry) => entry.version === version) ?? all?.find((entry) => entry.version === '');
}

/** A go.mod (Go Modules Reference, section "go.mod files"). `// indirect` requirements have the section `indirect`. */
export function readGoMod(path: string, text: string): Manifest {
  const directives = directivesOf(text);
  const replaced = replacementsOf(directives);
  const dependencies: Dependency[] = [];
  const tools: string[] = [];
  let name: string | null = null;
  let go = '';
  for (const { verb, words: [first = '', second = ''], comment, line } of directives) {
    if (verb === 'module') name = first;
    else if (verb === 'go') go = first;
    else if (verb === 'tool') tools.push(first);
    else if (verb === 'require' && second !== '') {
      const section = /^\/\/\s*indirect\b/.test(comment) ? 'indirect' : 'require';
      const source = replacementOf(replaced, first, second) === undefined ? 'registry' : 'other';
      dependencies.push({ name: first, target: first, range: second, section, line, source, isConditional: false });
    }
  }
  const excluded = new Set(directives.flatMap(({ verb, words: [module, version] }) => (verb === 'exclude' ? [`${module ?? ''} ${version ?? ''}`] : [])));
  const value: GoModule = { replaced, tools, excluded, go };
  return { path, name, value, ecosystem: 'go', isComplete: true, folder: folderOf(path), dependencies };
}

/** A go.work: folders of the modules that it uses, and modules that it replaces for all of them. */
export interface GoWorkspace {
  readonly folders: ReadonlySet<string>;
  readonly replaced: readonly string[];
}

export function readGoWork(path: string, text: string): GoWorkspace {
  const directives = directivesOf(text);
  const used = directives.flatMap(({ verb, words: [folder = ''] }) => (verb === 'use' ? [inFolder(folderOf(path), folder.replace(/^\.(?:\/|$)/, '').replace(/\/+$/, '')).replace(/\/$/, '')] : []));
  return { folders: new Set(used), replaced: [...replacementsOf(directives).keys()] };
}

/**
 * A go.sum: `go` needs the checksum of the go.mod of each required module to load the module graph, and of the archive of a module
 * whose packages are imported, as those of a direct requirement are (Go Modules Reference, section "go.sum files"). `others` are the
 * go.work.sum files of the tree and the go.sum of other modules of its workspace, `shared` the modules that a workspace has in place of a version.
 */
export function readGoSum(path: string, text: string, others: readonly string[], shared: ReadonlySet<string>): Lock {
  const known = new Set<string>();
  const versions = new Map<string, string>();
  const archives = new Map<string, string>();
  // Its own last: they are what is told.
  for (const sums of [...others, text]) {
    for (const row of sums.split('\n')) {
      const [module = '', version = ''] = row.split(' ');
      if (version === '') continue;
      if (!version.endsWith('/go.mod')) archives.set(module, version);
      versions.set(module, version.replace(/\/go\.mod$/, ''));
      known.add(`${module} ${version}`);
    }
  }
  const folder = folderOf(path);
  return {
    path, folder, ecosystem: 'go', peers: null,
    covers: (manifest) => manifest.ecosystem === 'go' && manifest.folder === folder,
    check: ({ name, range, section }, manifest) => {
      const replacement = replacementOf((manifest.value as GoModule).replaced, name, range);
      if (shared.has(name) || replacement?.byVersion === '') return null;
      const [module, version] = replacement === undefined ? [name, range] : [replacement.by, replacement.byVersion];
      const wanted = [`${module} ${version}/go.mod`, ...(section === 'require' ? [`${module} ${version}`] : [])];
      if (wanted.every((sum) => known.has(sum))) return null;
      if (replacement !== undefined) return { kind: 'missing', locked: `no ${module} ${version}, which replaces it` };
      const locked = archives.get(module) ?? versions.get(module);
      return locked === undefined || locked === version ? NOTHING_LOCKED : { kind: 'range', locked };
    },
  };
}
