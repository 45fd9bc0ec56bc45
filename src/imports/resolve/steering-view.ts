import { baseName } from '../../base/folders.js';
import { isMap, textsOf } from '../../base/plain-values.js';
import { parseGoManifest } from './go/go-manifest.js';
import { isAliasConfig } from './javascript/aliases/alias-configs.js';
import { configView } from './javascript/aliases/config-view.js';
import { replacedByMembers } from './javascript/dependency-ranges.js';
import { manifestView, plainDependencies } from './javascript/manifest-view.js';
import { toJson } from './jsonc.js';
import { type DeclaredRoots, readPyproject, readPytestIni, readSetupCfg, readSetupPy } from './python/declared-roots.js';
import { buildsSomething } from './python/setup-module.js';
import type { SteeringParsers } from './resolution.js';
import { readCargoManifest } from './rust/cargo-manifest.js';

type View = (text: string, parsers: SteeringParsers) => string | null;

/** By the name of a file. */
const VIEWS: ReadonlyMap<string, View> = new Map<string, View>([
  ['package.json', manifestView],
  ['pnpm-workspace.yaml', (text, { yaml }) => {
    const value = yaml(text);
    return isMap(value) ? toJson([textsOf(value['packages']), replacedByMembers(text)]) : null;
  }],
  ['go.mod', goView],
  ['go.work', goView],
  ['Cargo.toml', (text, { toml }) => toJson(readCargoManifest(toml(text)))],
  ['pyproject.toml', (text, { toml }) => {
    const value = toml(text);
    return isMap(value) ? rootsView((into) => readPyproject(value, into)) : null;
  }],
  ['setup.cfg', (text) => rootsView((into) => readSetupCfg(text, into))],
  ['setup.py', (text) => `${buildsSomething(text)} ${rootsView((into) => readSetupPy(text, into)) ?? ''}`],
  ['pytest.ini', (text) => rootsView((into) => readPytestIni(text, into))],
  ['tox.ini', (text) => rootsView((into) => readPytestIni(text, into))],
]);

/** Whether it is known what resolution takes of a file of that path. */
export function hasSteeringView(path: string): boolean {
  return isAliasConfig(path) || VIEWS.has(baseName(path));
}

/** Packages that a file declares by name and range alone, with their major versions; where two versions with the same view differ in these, imports of them may lead elsewhere. */
export function packagesDeclared(path: string, text: string): ReadonlyMap<string, string | null> {
  return baseName(path) === 'package.json' ? plainDependencies(text) : NONE;
}

const NONE: ReadonlyMap<string, string | null> = new Map();

/**
 * All that resolution takes of a file that steers it, as one text: two versions with the same lead every import to the same place, whatever
 * versions of packages or settings of other tools they have, but for imports of `packagesDeclared`. Null where that is not known, as of a file that cannot be read.
 */
export function steeringView(path: string, text: string, parsers: SteeringParsers): string | null {
  if (isAliasConfig(path)) return configView(path, text);
  try {
    return VIEWS.get(baseName(path))?.(text, parsers) ?? null;
  } catch {
    return null;
  }
}

function goView(text: string): string | null {
  return toJson(parseGoManifest(text));
}

function rootsView(read: (into: DeclaredRoots) => void): string | null {
  const declared: DeclaredRoots = { folders: [], packages: [], names: [], made: [] };
  read(declared);
  return toJson(declared);
}
