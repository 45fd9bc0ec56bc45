import { isMap, type PlainMap } from '../../../base/plain-values.js';
import { sha256Hex } from '../../../contract/digest.js';
import { mapOf } from '../plain.js';
import { normalName } from './python.js';
import { pythonJson } from './python-json.js';

/** Tables of a Pipfile that are no packages of a category. */
const OTHER_TABLES: ReadonlySet<string> = new Set(['source', 'packages', 'dev-packages', 'requires', 'scripts', 'default', 'develop']);
const SETTINGS: ReadonlySet<string> = new Set(['pipenv', 'pipfile']);

/**
 * The hashes that one version of Pipenv or another would write of a Pipfile (`_meta.hash` of the lock does not say which): categories count
 * since 2022.10, for a while the settings did, and names count in their normal form since 2026.4 (pipenv/utils/pipfile.py and
 * plette/pipfiles.py, reviewed 2026-11-27). Null where that is not certain; sources that are not written differ from version to version.
 */
export function pipfileHashes(pipfile: PlainMap): readonly string[] | null {
  if (!Array.isArray(pipfile['source'])) return null;
  const extra = Object.keys(pipfile).filter((key) => !OTHER_TABLES.has(key));
  const choices = [[], extra.filter((key) => !SETTINGS.has(key)), extra];
  const texts = choices.flatMap((categories) => [false, true].map((isNormal) => pythonJson(content(pipfile, categories, isNormal), ',', ':')));
  return texts.includes(null) ? null : [...new Set(texts)].map((text) => sha256Hex(text ?? ''));
}

function content(pipfile: PlainMap, categories: readonly string[], isNormal: boolean): PlainMap {
  const named = (table: unknown): unknown => (isNormal && isMap(table) ? Object.fromEntries(Object.entries(table).map(([name, entry]) => [normalName(name), entry])) : table);
  return {
    _meta: { sources: pipfile['source'], requires: mapOf(pipfile['requires']) },
    default: named(mapOf(pipfile['packages'])),
    develop: named(mapOf(pipfile['dev-packages'])),
    ...Object.fromEntries(categories.map((category) => [category, named(pipfile[category])])),
  };
}
