import { isMap, type PlainMap, textOf } from '../../../base/plain-values.js';
import { bundlerRanges } from './aliases/webpack-generation.js';
import { majorOf, rangeOf } from './dependency-ranges.js';
import { EMBER_PACKAGES, isEmberAddon } from './ember-names.js';
import { FRAMEWORK_PACKAGES } from './framework-names.js';
import { NATIVE_PACKAGES } from './platform-files.js';
import { parseJsonc, toJson } from '../jsonc.js';

/** Fields of a package.json that may name files. */
const FILES = ['exports', 'imports', 'module', 'main', 'types', 'typings', 'source', 'typesVersions', 'tsconfig'] as const;
const OTHERS = ['name', 'workspaces'] as const;
/** What says where names lead in Jest; each of several projects may say its own. */
const OF_JEST = ['moduleNameMapper', 'moduleDirectories', 'modulePaths', 'rootDir', 'projects'] as const;
/** What may have the module resolver of Babel. */
const OF_BABEL = ['plugins', 'env', 'overrides'] as const;
const LISTS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;
/** Of these only where a package is. */
const PLACES = ['resolutions', 'overrides'] as const;
/** Packages by which a project is known for one of a kind. */
const TELLING: ReadonlySet<string> = new Set([...NATIVE_PACKAGES, ...FRAMEWORK_PACKAGES, ...EMBER_PACKAGES]);

/**
 * All that resolution takes of a package.json, as one text: two manifests with the same lead every import to the same place, but for imports of
 * packages that only one of them declares, or in another major version (`plainDependencies`). Null for what is no manifest, or cannot be written.
 */
export function manifestView(text: string): string | null {
  const manifest = parseJsonc(text);
  if (!isMap(manifest)) return null;
  const view = fieldsOf(manifest, [...FILES, ...OTHERS]);
  for (const list of [...LISTS, ...PLACES]) if (isMap(manifest[list])) view[list] = places(manifest[list]);
  const pnpm = manifest['pnpm'];
  if (isMap(pnpm) && isMap(pnpm['overrides'])) view['pnpm'] = places(pnpm['overrides']);
  const bundlers = bundlerRanges(manifest);
  const major = majorOf(textOf(manifest['version']));
  return toJson({ ...view, ...toolsOf(manifest), ...(major === null ? {} : { major }), ...(isEmberAddon(manifest) ? { isEmberAddon: true } : {}), ...(bundlers.length > 0 ? { bundlers } : {}) });
}

/** What a package.json says of names of files, as one text; null for what is no manifest, or cannot be written. */
export function manifestFiles(text: string): string | null {
  const manifest = parseJsonc(text);
  if (!isMap(manifest)) return null;
  return toJson({ ...fieldsOf(manifest, FILES), ...toolsOf(manifest) });
}

/** What a package.json says of names in Jest and Babel: all of it that is read for aliases and roots. */
export function toolsOf({ jest, babel }: PlainMap): PlainMap {
  return { ...(isMap(jest) ? { jest: fieldsOf(jest, OF_JEST) } : {}), ...(isMap(babel) ? { babel: fieldsOf(babel, OF_BABEL) } : {}) };
}

function fieldsOf(manifest: PlainMap, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field) => (Object.hasOwn(manifest, field) ? [[field, manifest[field]] as const] : [])));
}

/** What a manifest declares with a range alone: names of packages, and the major version that tells whether a member of that name is meant; none of what is no manifest. */
export function plainDependencies(text: string): ReadonlyMap<string, string | null> {
  const manifest = parseJsonc(text);
  const majors = new Map<string, string | null>();
  if (!isMap(manifest)) return majors;
  for (const list of LISTS) for (const [name, range] of Object.entries(isMap(manifest[list]) ? manifest[list] : {})) if (!isPlace(range)) majors.set(name, majorOf(rangeOf(manifest, name)));
  return majors;
}

/** What a list of dependencies says beside the names of packages: whether it has any, where some are, and what kind of project this is. */
function places(list: PlainMap): readonly (readonly [string, string])[] {
  const entries = Object.entries(list);
  const telling = entries.filter(([name, range]) => isPlace(range) || TELLING.has(name));
  return [['', entries.length === 0 ? 'none' : 'some'], ...telling.map(([name, range]): readonly [string, string] => [name, isPlace(range) ? (range as string) : ''])];
}

/** Whether a range tells where a package is (`dependencyPlace`); all others are alike, those of git and of a catalogue too. */
function isPlace(range: unknown): boolean {
  return typeof range === 'string' && /^(?:file|link|portal|workspace|npm):/.test(range);
}
