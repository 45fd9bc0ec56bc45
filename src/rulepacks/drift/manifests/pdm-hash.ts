import type { PlainMap } from '../../../base/plain-values.js';
import { memberOf } from '../../../base/plain-values.js';
import { sha256Hex } from '../../../contract/digest.js';
import { mapOf } from '../plain.js';
import { normalName } from './python.js';
import { pythonJson } from './python-json.js';

/**
 * The hashes of what a pyproject.toml declares that one version of PDM or another writes as the `content_hash` of its lock: PDM 2 first with the
 * overrides of `resolution`, then with all of it, and since 2.20 with dependency groups (`PyProject.content_hash`, PDM 2.10 to 2.29, reviewed 2026-11-27). Null where
 * that is not certain.
 */
export function pdmHashes(document: unknown): readonly string[] | null {
  const project = mapOf(memberOf(document, 'project'));
  const settings = mapOf(memberOf(document, 'tool', 'pdm'));
  const resolution = mapOf(settings['resolution']);
  const own = mapOf(settings['dev-dependencies']);
  const contents = [{ overrides: resolution['overrides'] ?? {} }, { resolution }].flatMap((settled) => [own, groupsOf(mapOf(memberOf(document, 'dependency-groups')), own)].map((groups) => ({
    sources: settings['source'] ?? [],
    dependencies: project['dependencies'] ?? [],
    'dev-dependencies': groups,
    'optional-dependencies': project['optional-dependencies'] ?? {},
    'requires-python': project['requires-python'] ?? '',
    ...settled,
  })));
  const texts = contents.map((content) => pythonJson(content, ', ', ': '));
  return texts.includes(null) ? null : [...new Set(texts)].map((text) => sha256Hex(text ?? ''));
}

/** Dependency groups and those of PDM, by their normal names. */
function groupsOf(shared: PlainMap, own: PlainMap): PlainMap {
  const groups: Record<string, readonly unknown[]> = {};
  for (const [name, list] of [...Object.entries(shared), ...Object.entries(own)]) {
    groups[normalName(name)] = [...(groups[normalName(name)] ?? []), ...(Array.isArray(list) ? (list as readonly unknown[]) : [])];
  }
  return groups;
}
