import type { Glob } from '../../base/glob.js';
import { isLfsPointerText } from '../../base/lfs-pointer.js';
import { isTestData } from '../../base/test-data.js';
import { jsonFault } from '../../contract/json/strict-json.js';
import type { Declared } from './declared.js';
import { isParsedManifest } from './drift-facts.js';
import type { Finding } from './finding.js';
import type { TreeTexts } from './tree-texts.js';

/**
 * `unreadable-manifest`: manifests and locks that were read for nothing, since a merge left its marks in them, Git LFS did not fetch
 * them, or they are no UTF-8, no JSON, no TOML, no lock at all. Data of tests and samples may be so on purpose.
 */
export function unreadableManifests(declared: Declared, tree: TreeTexts, isLeftOut: Glob): readonly Finding[] {
  const known = new Set([...declared.manifests, ...declared.locks].map((entry) => entry.path));
  return declared.paths.flatMap((path): readonly Finding[] => {
    if (isTestData(path) || isLeftOut.matches(path)) return [];
    const text = declared.text(path);
    const mark = text === null ? null : markOfMerge(text);
    // A symbolic link has a text, and none that it declares.
    const reason = mark !== null ? 'it has conflict markers of a merge' : text !== null ? reasonOf(path, text, known.has(path), declared) : tree.text(path) === null ? encodingFault(path) : null;
    if (reason === null) return [];
    const fault = reason === NO_OBJECT && text !== null ? jsonFault(text) : null;
    return [{ rule: 'unreadable-manifest', file: path, line: mark ?? fault?.line ?? null, evidence: reason, detail: { reason: fault === null ? reason : `${reason}: ${fault.told}` } }];
  });
}

const NO_OBJECT = 'it is not a JSON object';

const MARK = '<<<<<<< ';

/** The line of the first mark that git leaves where both sides changed; null without one. */
function markOfMerge(text: string): number | null {
  // What is looked for begins with a rare letter, and not with the end of a line.
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
    if (at === 0 || text[at - 1] === '\n') return text.slice(0, at).split('\n').length;
  }
  return null;
}

const JSON_NAMES = /(?:^|\/)(?:package\.json|package-lock\.json|npm-shrinkwrap\.json|Pipfile\.lock)$/;
const TOML_NAMES = /(?:^|\/)(?:pyproject\.toml|Cargo\.toml|Pipfile)$/;

/** Inputs of tests lie deeper than a project that tests have of their own (`tests/syntax/highlighted/Cargo.toml`). */
const DEEP_IN_TESTS = /(?:^|\/)tests?\/[^/]+\/[^/]+\//;

/** Names that are filled in later (`{{ name }}/pyproject.toml`) are those of a template. */
function isOther(path: string): boolean {
  return path.includes('{{') || DEEP_IN_TESTS.test(path);
}

/** What a manifest without a text has wrong. Maven and pip read encodings that it names too. */
function encodingFault(path: string): string | null {
  if (isOther(path)) return null;
  if (JSON_NAMES.test(path) || TOML_NAMES.test(path) || /(?:bun\.lock|pnpm-lock\.yaml|yarn\.lock)$/.test(path)) return 'it is not UTF-8';
  return /(?:^|\/)(?:pom\.xml|[^/]*requirements[^/]*)$/.test(path) ? 'it is not UTF-8, and names no encoding that is read' : null;
}

function reasonOf(path: string, text: string, isKnown: boolean, { documents }: Declared): string | null {
  if (isOther(path)) return null;
  if (isLfsPointerText(text)) return 'it is a pointer of Git LFS, whose content is not here';
  if (JSON_NAMES.test(path)) return isKnown ? null : NO_OBJECT;
  if (TOML_NAMES.test(path)) return !isParsedManifest(path) || Object.hasOwn(documents, path) || text.length > MOST_LENGTH ? null : 'it is not TOML';
  if (path.endsWith('bun.lock')) return isKnown ? null : 'it is not a lock of Bun';
  if (path.endsWith('pnpm-lock.yaml')) return /^lockfileVersion:/m.test(text) ? null : 'it says no lockfileVersion';
  if (path.endsWith('yarn.lock')) return text.trim() === '' || text.includes('# yarn lockfile v1') || /^__metadata:/m.test(text) ? null : 'it is not a lock of Yarn';
  return null;
}

/** What is longer is not parsed. */
const MOST_LENGTH = 4 * 1024 * 1024;
