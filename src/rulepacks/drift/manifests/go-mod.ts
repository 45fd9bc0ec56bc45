import { folderOf } from '../plain.js';
import { type Dependency, type Lock, type Manifest, NOTHING_LOCKED } from './manifest.js';

/** What a go.mod says beyond its requirements. */
export interface GoModule {
  /** Module paths that are replaced, whatever by. */
  readonly replaced: readonly string[];
  /** Modules of the `tool` directives. */
  readonly tools: readonly string[];
}

/** A go.mod (Go Modules Reference, section "go.mod files"). `// indirect` requirements have the section `indirect`. */
export function readGoMod(path: string, text: string): Manifest {
  const dependencies: Dependency[] = [];
  const replaced: string[] = [];
  const tools: string[] = [];
  let name: string | null = null;
  let block = '';
  for (const [index, row] of text.split('\n').entries()) {
    const comment = row.indexOf('//');
    const words = (comment < 0 ? row : row.slice(0, comment)).trim().split(/\s+/).map((word) => word.replace(/^["`](.*)["`]$/, '$1'));
    if (words[0] === '') continue;
    if (words[0] === ')') {
      block = '';
      continue;
    }
    if (words[1] === '(' || words[0]?.endsWith('(') === true) {
      block = words[0]?.replace('(', '') ?? '';
      continue;
    }
    const [verb, ...rest] = block === '' ? words : [block, ...words];
    const [first = '', second = ''] = rest;
    if (verb === 'module') name = first;
    else if (verb === 'replace') replaced.push(first);
    else if (verb === 'tool') tools.push(first);
    else if (verb === 'require' && second !== '') {
      const isIndirect = comment >= 0 && /^\/\/\s*indirect\b/.test(row.slice(comment));
      dependencies.push({ name: first, target: first, range: second, section: isIndirect ? 'indirect' : 'require', line: index + 1, source: 'registry', isConditional: false });
    }
  }
  const value: GoModule = { replaced, tools };
  const isReplaced = new Set(replaced);
  return {
    path, name, value, ecosystem: 'go', isComplete: true,
    folder: folderOf(path),
    dependencies: dependencies.map((entry) => (isReplaced.has(entry.name) ? { ...entry, source: 'other' } : entry)),
  };
}

/**
 * A go.sum: `go` needs the checksum of the go.mod of each required module to load the module graph (Go Modules Reference,
 * section "go.sum files"). Replaced modules are not judged. `others` are the go.work.sum files of the tree.
 */
export function readGoSum(path: string, text: string, others: readonly string[]): Lock {
  const known = new Set<string>();
  const versions = new Map<string, string>();
  for (const sums of [text, ...others]) {
    for (const row of sums.split('\n')) {
      const [module = '', version = ''] = row.split(' ');
      if (version === '') continue;
      versions.set(module, version.replace(/\/go\.mod$/, ''));
      known.add(`${module} ${version}`);
    }
  }
  const folder = folderOf(path);
  return {
    path, folder, ecosystem: 'go', peers: null,
    covers: (manifest) => manifest.ecosystem === 'go' && manifest.folder === folder,
    check: ({ name, range, source }) => {
      if (source !== 'registry' || known.has(`${name} ${range}/go.mod`)) return null;
      const locked = versions.get(name);
      return locked === undefined || locked === range ? NOTHING_LOCKED : { kind: 'range', locked };
    },
  };
}
