import { baseName } from '../../base/folders.js';

/**
 * What the rulepack cannot make of texts alone, handed in with its config: plain JSON. It follows from the tree and its base, so
 * no digest covers it.
 */
export interface DriftDocuments {
  /** Parsed TOML, YAML and XML of the manifests, by path (`XmlElement` for XML). A file that could not be parsed is absent. */
  readonly present: Readonly<Record<string, unknown>>;
  /** The same of the base. */
  readonly base: Readonly<Record<string, unknown>>;
}

/** An element of an XML manifest. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  /** Own text, trimmed. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const DOCUMENTS_KEY = 'documents';

export function withDocuments<C extends object>(config: C, documents: DriftDocuments): C {
  return { ...config, [DOCUMENTS_KEY]: documents };
}

export function documentsOf(config: Readonly<Record<string, unknown>>): DriftDocuments {
  return (config[DOCUMENTS_KEY] as DriftDocuments | undefined) ?? { present: {}, base: {} };
}

const PARSED_NAMES: ReadonlySet<string> = new Set(['pyproject.toml', 'Pipfile', 'Cargo.toml', 'pnpm-workspace.yaml', '.yarnrc.yml', 'pom.xml']);
const TEXT_NAMES: ReadonlySet<string> = new Set([
  'package.json', 'package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock',
  'uv.lock', 'poetry.lock', 'pdm.lock', 'Pipfile.lock',
  'go.mod', 'go.sum', 'go.work', 'go.work.sum',
  'Cargo.lock',
]);

/** Most paths of a tree are told by their last letter. */
const LAST_LETTERS: ReadonlySet<number> = new Set([...PARSED_NAMES, ...TEXT_NAMES, '.txt', '.in'].map((name) => name.charCodeAt(name.length - 1)));

function mayBeNamed(path: string): boolean {
  return LAST_LETTERS.has(path.charCodeAt(path.length - 1));
}

/** Whether a file's parsed value is to be handed in. */
export function isParsedManifest(path: string): boolean {
  return mayBeNamed(path) && PARSED_NAMES.has(baseName(path)) && !isInstalled(path);
}

/** Whether a file is a manifest or a lock: its text is wanted as it was captured. Asked for every file, before the first gate starts. */
export function isManifestOrLock(path: string): boolean {
  if (!mayBeNamed(path)) return false;
  const name = baseName(path);
  return (PARSED_NAMES.has(name) || TEXT_NAMES.has(name) || isRequirementsFile(path) || isCargoConfig(path) || isGoVendor(path)) && !isInstalled(path);
}

/** What `go mod vendor` says of the modules that it copies. */
function isGoVendor(path: string): boolean {
  return /(?:^|\/)vendor\/modules\.txt$/.test(path);
}

/** It may have patches, as a Cargo.toml has them. */
function isCargoConfig(path: string): boolean {
  return /(?:^|\/)\.cargo\/config\.toml$/.test(path);
}

/** `requirements.txt`, `test-requirements.in`, `requirements/dev.txt`. */
export function isRequirementsFile(path: string): boolean {
  if (!path.endsWith('.txt') && !path.endsWith('.in')) return false;
  return baseName(path).includes('requirements') || isInRequirements(path);
}

/** Whether a file lies in a folder that holds a project's requirements, one file for each purpose. */
export function isInRequirements(path: string): boolean {
  return /(?:^|\/)requirements\/[^/]+$/.test(path);
}

function isInstalled(path: string): boolean {
  return path.startsWith('node_modules/') || path.includes('/node_modules/');
}

/** Manifests, whose texts at the base are compared; locks are not. */
export function isManifest(path: string): boolean {
  return isManifestOrLock(path) && !/(?:\.lock|lock\.json|lock\.yaml|shrinkwrap\.json|\.sum|\/modules\.txt|\/config\.toml)$/.test(path);
}
