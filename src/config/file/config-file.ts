import { isMap } from '../../base/plain-values.js';
import { err, ok, type Result, type SourceLocation } from '../../base/result.js';
import type { TextRead } from '../../base/text-read.js';
import type { ConfigFile } from '../../contract/generated/types.js';
import { mergeConfigs, type PlacedConfig } from './config-merge.js';
import { sortProblems, type ConfigProblem } from '../config-problem.js';
import { normalRootPath, rootPathFault } from '../root-path.js';
import type { ConfigMap, ConfigValue, Place, Places, YamlTree } from '../yaml/yaml-tree.js';

/** A config that is valid as a whole, with its `extends` resolved. */
export interface LoadedConfig {
  /** The file that was asked for, relative to the root. */
  readonly path: string;
  /** Without `extends`; maps have no prototype. */
  readonly data: ConfigFile;
  /** JSON pointer of each setting to the key, or list item, that set it. */
  readonly provenance: ReadonlyMap<string, SourceLocation>;
}

/** A config file and all that it extends as one value, which is not yet held against the schema and the rules. */
export interface MergedConfig {
  readonly path: string;
  readonly value: ConfigValue;
  readonly places: Places;
  /** What was wrong with single files. */
  readonly problems: readonly ConfigProblem[];
}

/** Reads the text of a config file, given its path for messages. */
export type ReadTree = (file: string, text: string) => YamlTree;

/** Bytes of one file; far more than a person writes, small enough to be read at once (PLATFORM A9). */
export const MAX_CONFIG_BYTES = 1024 * 1024;
const MAX_CONFIG_FILES = 32;

/**
 * Reads a config file of SPEC section 10 with all that it extends. `path` is relative to the root; `lookUp` says what
 * stands at such a path. Fails only when nothing can be said about the whole.
 * `readTree` reads the text of one file: `readYamlTree`, which brings the YAML parser along, or `readPlainTree`.
 */
export function mergeConfigFiles(path: string, lookUp: (path: string) => TextRead, readTree: ReadTree): Result<MergedConfig, readonly ConfigProblem[]> {
  const loader = new Loader(lookUp, readTree);
  const start = normalRootPath(path);
  const fault = rootPathFault(path);
  if (start === null || fault !== null) {
    return err([{ code: 'config_missing', message: `the config path ${path} ${fault?.what ?? 'leaves the root'}`, hint: fault?.hint ?? 'name a file inside the root' }]);
  }
  const merged = loader.load(start, [], undefined);
  if (merged === null) return err(sortProblems(loader.problems));
  return ok({ path: start, value: merged.value, places: merged.places, problems: loader.problems });
}

/** The config, given what is wrong with it as a whole. All problems of all files come back, in the order of the lines. */
export function judgedConfig(merged: MergedConfig, problems: readonly ConfigProblem[]): Result<LoadedConfig, readonly ConfigProblem[]> {
  const all = [...merged.problems, ...problems];
  if (all.length > 0) return err(sortProblems(all));
  return ok({
    path: merged.path,
    data: merged.value as unknown as ConfigFile,
    provenance: new Map([...merged.places].map(([pointer, place]) => [pointer, place.key])),
  });
}

class Loader {
  readonly problems: ConfigProblem[] = [];
  /** Counted instead of files: each file that extends the next one twice would double the work. */
  private loads = 0;

  constructor(
    private readonly lookUp: (path: string) => TextRead,
    private readonly readTree: ReadTree,
  ) {}

  /** The merged config of a file and what it extends; null when it cannot be read at all. */
  load(path: string, chain: readonly string[], from: SourceLocation | undefined): PlacedConfig | null {
    const at = from ?? { file: path };
    if (chain.includes(path)) {
      this.problems.push({ code: 'config_extends', message: `the config extends itself: ${[...chain.slice(chain.indexOf(path)), path].join(' -> ')}`, hint: 'remove one of these extends', location: at });
      return null;
    }
    this.loads += 1;
    if (this.loads > MAX_CONFIG_FILES) {
      this.problems.push({ code: 'config_extends', message: `the config extends other files more than ${MAX_CONFIG_FILES} times`, hint: 'use fewer files', location: at });
      return null;
    }
    const own = this.read(path, chain.length === 0, at);
    if (own === null) return null;
    const { extends: parents, ...rest } = own.value as ConfigMap;
    let base: PlacedConfig | null = null;
    let broken = false;
    for (const [index, parent] of (Array.isArray(parents) ? parents : []).entries()) {
      const place = own.places.get(`/extends/${index}`)?.value ?? at;
      // Items of the wrong type are reported with the file that holds them.
      if (typeof parent !== 'string' || parent === '') {
        this.problems.push({ code: 'config_value', message: 'extends lists something that is not a path', hint: 'write paths of config files', location: place });
        continue;
      }
      const target = this.parentPath(path, parent, place);
      const loaded = target === null ? null : this.load(target, [...chain, path], place);
      if (loaded === null) broken = true;
      else base = base === null ? loaded : mergeConfigs(base, loaded);
    }
    if (parents !== undefined && !Array.isArray(parents)) {
      this.problems.push({ code: 'config_value', message: 'extends is not a list', hint: typeof parents === 'string' ? `write extends: [${parents}]` : 'write a list of paths', location: own.places.get('/extends')?.value ?? at });
    }
    const self: PlacedConfig = {
      value: Object.assign(Object.create(null) as ConfigMap, rest),
      places: new Map([...own.places].filter(([pointer]) => pointer !== '/extends' && !pointer.startsWith('/extends/'))),
    };
    // What a missing file would have brought is unknown, so nothing can be said about the whole.
    if (broken) return null;
    return base === null ? self : mergeConfigs(base, self);
  }

  private read(path: string, asked: boolean, at: SourceLocation): PlacedConfig | null {
    const found = this.lookUp(path);
    if (found.kind === 'missing') {
      const hint = asked ? 'create it with contract-gates init, or name another file with the input config' : 'correct the path: it is relative to the folder of this file';
      this.problems.push({ code: asked ? 'config_missing' : 'config_extends', message: `the config file ${path} does not exist`, hint, location: at });
      return null;
    }
    if (found.kind === 'refused') {
      const { what, hint, line, column } = found;
      const location = line === undefined || column === undefined ? at : { file: path, line, column };
      this.problems.push({ code: 'config_unreadable', message: `the config file ${path} ${what}`, hint, location });
      return null;
    }
    const { text } = found;
    const bytes = Buffer.byteLength(text);
    if (bytes > MAX_CONFIG_BYTES) {
      this.problems.push({ code: 'config_too_large', message: `the config file ${path} has ${bytes} bytes, at most ${MAX_CONFIG_BYTES} are read`, hint: 'make it smaller', location: { file: path } });
      return null;
    }
    const { value, places, problems } = this.readTree(path, text.startsWith('\uFEFF') ? text.slice(1) : text);
    this.problems.push(...problems);
    if (value === undefined) return null;
    if (isMap(value)) {
      if (!('version' in value)) this.problems.push({ code: 'config_missing_key', message: `the config file ${path} lacks the key version`, hint: 'add the line version: 1', location: { file: path, line: 1, column: 1 } });
      return { value, places };
    }
    const what = value === null ? 'is empty' : 'is not a map of settings';
    this.problems.push({ code: 'config_syntax', message: `the config file ${path} ${what}`, hint: 'begin it with the line version: 1', location: { file: path, line: 1, column: 1 } });
    return null;
  }

  private parentPath(path: string, parent: string, place: Place['value']): string | null {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const fault = rootPathFault(`${folder}${parent}`) ?? (parent.startsWith('/') || parent.startsWith('~') ? rootPathFault(parent) : null);
    if (fault !== null) {
      this.problems.push({ code: 'config_extends', message: `extends: ${JSON.stringify(parent)} ${fault.what}`, hint: fault.hint, location: place });
      return null;
    }
    return normalRootPath(`${folder}${parent}`);
  }
}
