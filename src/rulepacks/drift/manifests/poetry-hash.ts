import { isMap, memberOf, type PlainMap } from '../../../base/plain-values.js';
import { sha256Hex } from '../../../contract/digest.js';
import { mapOf } from '../plain.js';
import { pythonJson } from './python-json.js';

const LEGACY_KEYS = ['dependencies', 'source', 'extras', 'dev-dependencies'];
const PROJECT_KEYS = ['requires-python', 'dependencies', 'optional-dependencies'];

/** The last minor version of Poetry 2 whose `Locker` was read (poetry/packages/locker.py, reviewed 2026-11-27). */
const LAST_KNOWN = 5;

/**
 * The hashes of what a pyproject.toml declares that Poetry would take for the `content-hash` of a lock with such a text. Null where that is not certain: a
 * lock of a Poetry that is not known, values whose JSON is not, and tables that a Poetry of that age does not read.
 */
export function poetryHashes(document: unknown, lockText: string): readonly string[] | null {
  const by = writerOf(lockText);
  if (by === null || !isMap(document) || ((by === 'old' || by === 'poetry 1') && !isMap(memberOf(document, 'tool', 'poetry')))) return null;
  const contents = [
    // Before Poetry 1.2, which does not say so, groups did not count.
    ...(by === 'old' ? [legacyContent(document, false)] : []),
    ...(by === 'old' || by === 'poetry 1' ? [legacyContent(document, true)] : []),
    // Since Poetry 2.3 the dependency groups count; it takes the hash without them in a lock of an earlier version.
    ...(by === 'with groups' ? [] : [content(document, false)]),
    content(document, true),
  ];
  const texts = contents.map((value) => pythonJson(value, ', ', ': '));
  return texts.includes(null) ? null : texts.map((text) => sha256Hex(text ?? ''));
}

/** Who wrote the lock; locks of Poetry before 1.4 do not say. */
function writerOf(lockText: string): 'old' | 'poetry 1' | 'without groups' | 'with groups' | null {
  if (!/^lock-version = "(?:1\.[01]|2\.[01])"$/m.test(lockText)) return null;
  const [, written] = /^#[^\n]*\bPoetry (\d[^ \n]*)/.exec(lockText) ?? [];
  if (written === undefined) return 'old';
  const [, major, minor, rest] = /^(\d+)\.(\d+)(\D.*)?$/.exec(written) ?? [];
  if (major === '1') return 'poetry 1';
  if (major !== '2' || Number(minor) > LAST_KNOWN) return null;
  return Number(minor) < 3 || /[a-z]/.test(rest ?? '') ? 'without groups' : 'with groups';
}

/** Poetry 1: without `group` before 1.2. What is absent is null. */
function legacyContent(document: PlainMap, withGroups: boolean): PlainMap {
  const poetry = mapOf(memberOf(document, 'tool', 'poetry'));
  return { ...keysOf(poetry, LEGACY_KEYS, true), ...(withGroups ? keysOf(poetry, ['group'], false) : {}) };
}

/** Poetry 2: that of Poetry 1, unless the project or dependency groups say something. */
function content(document: PlainMap, withGroups: boolean): PlainMap {
  const project = keysOf(mapOf(document['project']), PROJECT_KEYS, false);
  const groups = withGroups ? mapOf(document['dependency-groups']) : {};
  const parts = { ...(isEmpty(project) ? {} : { project }), ...(isEmpty(groups) ? {} : { 'dependency-groups': groups }) };
  const poetry = mapOf(memberOf(document, 'tool', 'poetry'));
  return isEmpty(parts) ? legacyContent(document, true) : { ...parts, tool: { poetry: keysOf(poetry, [...LEGACY_KEYS, 'group'], false) } };
}

function keysOf(map: PlainMap, keys: readonly string[], withAbsent: boolean): PlainMap {
  return Object.fromEntries(keys.flatMap((key) => (Object.hasOwn(map, key) ? [[key, map[key]] as const] : withAbsent ? [[key, null] as const] : [])));
}

function isEmpty(map: PlainMap): boolean {
  return Object.keys(map).length === 0;
}
