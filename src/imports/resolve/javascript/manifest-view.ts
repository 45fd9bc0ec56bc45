import { bundlerRanges } from './aliases/webpack-generation.js';
import { isObject, type JsonObject, parseJsonc, toJson } from '../jsonc.js';

/** Fields of a package.json that may name files. */
const FILES = ['exports', 'imports', 'module', 'main', 'types', 'typings', 'source', 'typesVersions', 'tsconfig'] as const;
const OTHERS = ['name', 'workspaces'] as const;
/** What says where names lead in Jest; each of several projects may say its own. */
const OF_JEST = ['moduleNameMapper', 'moduleDirectories', 'modulePaths', 'rootDir', 'projects'] as const;
/** What may have the module resolver of Babel. */
const OF_BABEL = ['plugins', 'env', 'overrides'] as const;
/** Lists of dependencies: their names, and those ranges that tell where one is. */
const LISTS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies', 'resolutions', 'overrides'] as const;

/** All that resolution takes of a package.json, as one text: two manifests with the same lead every import to the same place. Null for what is no manifest, or cannot be written. */
export function manifestView(text: string): string | null {
  const manifest = parseJsonc(text);
  if (!isObject(manifest)) return null;
  const view = fieldsOf(manifest, [...FILES, ...OTHERS]);
  for (const list of LISTS) if (isObject(manifest[list])) view[list] = places(manifest[list]);
  const pnpm = manifest['pnpm'];
  if (isObject(pnpm) && isObject(pnpm['overrides'])) view['pnpm'] = places(pnpm['overrides']);
  const bundlers = bundlerRanges(manifest);
  return toJson({ ...view, ...toolsOf(manifest), ...(bundlers.length > 0 ? { bundlers } : {}) });
}

/** What a package.json says of names of files, as one text; null for what is no manifest, or cannot be written. */
export function manifestFiles(text: string): string | null {
  const manifest = parseJsonc(text);
  if (!isObject(manifest)) return null;
  return toJson({ ...fieldsOf(manifest, FILES), ...toolsOf(manifest) });
}

/** What a package.json says of names in Jest and Babel: all of it that is read for aliases and roots. */
export function toolsOf({ jest, babel }: JsonObject): JsonObject {
  return { ...(isObject(jest) ? { jest: fieldsOf(jest, OF_JEST) } : {}), ...(isObject(babel) ? { babel: fieldsOf(babel, OF_BABEL) } : {}) };
}

function fieldsOf(manifest: JsonObject, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field) => (Object.hasOwn(manifest, field) ? [[field, manifest[field]] as const] : [])));
}

/** A range with a colon may name a place (`workspace:`, `file:`); all others are alike. */
function places(list: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(list).map(([name, range]) => [name, typeof range === 'string' && range.includes(':') ? range : '']);
}
