import { firstOf } from '../../base/bounded.js';
import { compileGlobs, type Glob } from '../../base/glob.js';
import { invariant } from '../../base/invariant.js';
import { compareText } from '../../base/order.js';
import { withPath } from '../../base/sorted-texts.js';
import { byViolationId, idOf } from '../../contract/documents/violation.js';
import { itemFingerprint } from '../../contract/findings/violation-id.js';
import type { Violation } from '../../contract/generated/types.js';
import type { Module, Modules } from '../../graph/modules.js';
import { baseOf } from '../base-facts.js';
import { modulesIn } from '../workspace-modules.js';
import type { AnalyzerConfig, AnalyzerInput, AnalyzerOutput } from '../rulepack.js';
import { CODEOWNERS_PATHS, readCodeOwners } from './codeowners.js';
import { findImpact, type Impact } from './find-impact.js';
import type { FoundBase } from './impact-graph.js';
import { DOCUMENTS, IMPACT_CATEGORY, IMPACT_NAMESPACE, IMPACTS_ALL, MESSAGES, MODULE_IMPACTED, PROTECTED_IMPACTED, SETTINGS, TEST_DATA, TEST_FILES, WIDE_FROM_FILES, WIDE_IMPACT } from './impact-rules.js';
import { isHelper, plainTests } from './plain-test-folders.js';
import { rootParts } from './root-parts.js';
import { schemaUses, type SchemaUse } from './schema-uses.js';

const FILES_LISTED = 2_000;
const DECLARATION = /\.d\.[cm]?ts$/;
const DOCUMENT_GLOB = globOf(DOCUMENTS);
const SETTINGS_GLOB = globOf(SETTINGS);
const DATA_GLOB = globOf(TEST_DATA);
/** At the root, in the order in which they are asked: where `wide-impact` is placed. */
const ROOT_MANIFESTS = ['package.json', 'pyproject.toml', 'setup.py', 'go.mod', 'Cargo.toml', 'pom.xml', 'build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts', 'CMakeLists.txt'];

/** Whether the imports of the base are wanted: only where a file that others may have imported is gone or has another name. */
export function needsBaseGraph(changed: FoundBase['changed']): boolean {
  return changed.some((change) => (change.kind === 'deleted' && !DOCUMENT_GLOB.matches(change.path)) || (change.kind === 'renamed' && !DOCUMENT_GLOB.matches(change.from)));
}

/** Tells what the change from the base reaches (SPEC section 7, change-impact). Without a base there is no change to tell of. */
export function detectImpact({ config, graph, snapshot }: AnalyzerInput, analyzerVersion: string): AnalyzerOutput {
  if (!config.enabled || graph === undefined) return { violations: [] };
  const base = baseOf(config);
  const modules = modulesIn(config);
  const settings = settingsOf(config, modules, () => snapshot.files.map((file) => file.path));
  if (base.kind !== 'found') return { violations: [], extension_data: everything(base.kind, modules, graph.nodes.length, snapshot.files.map((file) => file.path).filter((path) => settings.isTest(path))) };

  const paths = (): readonly string[] => snapshot.files.map(({ path }) => path);
  const textOf = (path: string): string | null => withPath(snapshot.files, path)?.content ?? null;
  const parts = (isOfRoot: (path: string) => boolean): ReadonlySet<string> => rootParts(paths(), graph.nodes, textOf, isOfRoot);
  const schemaUsesOf = (changed: readonly string[]): readonly SchemaUse[] => schemaUses(graph, changed, paths, textOf);
  const impact = findImpact(graph, base, modules, { ...settings, has: (path) => withPath(snapshot.files, path) !== undefined, parts, schemaUses: schemaUsesOf });
  const at = new Place(analyzerVersion, config);
  const hits = settings.protected.map((entry) => ({ entry, modules: protectedModules(entry, modules, impact, base) }));
  const violations = [
    ...impact.modules.map((module) => at.violation(MODULE_IMPACTED, placeOf(module), module.name, { distance: module.distance, module: module.name, path: module.path, via: module.via })),
    ...impact.modules.flatMap((module) => {
      const entries = hits.filter((hit) => hit.modules.has(module.path)).map((hit) => hit.entry);
      const context = { distance: module.distance, module: module.name, path: module.path, protected_by: entries, via: module.via };
      return entries.length === 0 ? [] : [at.violation(PROTECTED_IMPACTED, placeOf(module), module.name, context)];
    }),
    ...wide(at, settings.wideImpact, impact, base, snapshot, graph.nodes.length),
  ].filter((violation) => violation !== null);
  return { violations: violations.sort(byViolationId), extension_data: dataOf(impact, base, modules, graph.nodes.length, hits.filter((hit) => !hit.modules.has(KNOWN)).map((hit) => hit.entry)) };
}

/** Without a base nothing is known of a change, so whoever runs only what is impacted runs everything. */
function everything(base: 'none' | 'unknown', modules: Modules, total: number, tests: readonly string[]): Readonly<Record<string, unknown>> {
  return {
    base,
    modules: { from: modules.kind, impacted: modules.list.map(({ name, path }) => ({ name, path })), total: modules.list.length },
    source_files: total,
    tests: [...tests].sort(compareText),
  };
}

class Place {
  constructor(
    private readonly analyzerVersion: string,
    private readonly config: AnalyzerConfig,
  ) {}

  /** A violation with the severity of its rule; null when the rule is off. */
  violation(rule: keyof typeof MESSAGES, file: string, evidence: unknown, context: Readonly<Record<string, unknown>>): Violation | null {
    const severities = this.config.severity_overrides;
    const severity = severities === undefined ? DEFAULT_SEVERITY[rule] : severities[rule];
    if (severity === undefined) return null;
    const place = { rulepack_namespace: IMPACT_NAMESPACE, rule_id: rule, file_path: file, line_number: null, column_number: null };
    const items = [{ fingerprint: itemFingerprint({ rule, file_path: file, evidence }) }];
    const sorted = Object.fromEntries(Object.entries({ ...context, items }).sort(([a], [b]) => compareText(a, b)));
    return { id: idOf(place), ...place, severity, category: IMPACT_CATEGORY, message: MESSAGES[rule], context: sorted, detected_at: 'v1', analyzer_version: this.analyzerVersion };
  }
}

const DEFAULT_SEVERITY = { [MODULE_IMPACTED]: 'info', [PROTECTED_IMPACTED]: 'warning', [WIDE_IMPACT]: 'warning' } as const;

function placeOf({ manifest, path }: Module): string {
  return manifest ?? path;
}

/** Stands for an entry that names something that exists. */
const KNOWN = '';

/** Paths of the impacted modules that an entry of `protected` means: by name, by folder, or because it reaches files that the entry's glob matches. */
function protectedModules(entry: string, modules: Modules, impact: Impact, base: FoundBase): ReadonlySet<string> {
  const plain = entry.replace(/^\.\//, '').replace(/\/+$/, '');
  const named = modules.list.filter((module) => module.name === entry || module.path === plain);
  if (named.length > 0) return new Set([KNOWN, ...named.map((module) => module.path)]);
  const glob = globOf([plain, `${plain}/**`]);
  const byFolder = modules.list.filter((module) => glob.matches(module.path)).map((module) => module.path);
  const touched = [...impact.files, ...base.changed].filter(({ path }) => glob.matches(path)).map(({ path }) => path);
  const isKnown = byFolder.length > 0 || touched.length > 0 || base.entries.some(({ path }) => glob.matches(path));
  return new Set([...(isKnown ? [KNOWN] : []), ...byFolder, ...touched.map((path) => deepest(path, modules))]);
}

function deepest(path: string, { list }: Modules): string {
  const around = list.filter((module) => path.startsWith(`${module.path}/`)).map((module) => module.path);
  return around.sort((a, b) => b.length - a.length)[0] ?? '.';
}

function wide(at: Place, threshold: number, impact: Impact, base: FoundBase, { files }: AnalyzerInput['snapshot'], total: number): readonly (Violation | null)[] {
  if (impact.share < threshold || impact.files.length < WIDE_FROM_FILES) return [];
  const place = ROOT_MANIFESTS.find((path) => withPath(files, path) !== undefined) ?? base.changed[0]?.path ?? '.';
  const context = { files: total, impacted: impact.files.length, impacts_all: impact.impactsAll, share_percent: impact.share, threshold_percent: threshold };
  return [at.violation(WIDE_IMPACT, place, 'wide-impact', context)];
}

function dataOf(impact: Impact, base: FoundBase, modules: Modules, total: number, unknownProtected: readonly string[]): Readonly<Record<string, unknown>> {
  const changed = firstOf(base.changed, FILES_LISTED);
  const files = firstOf(impact.files, FILES_LISTED);
  return {
    base: 'found',
    base_sha: base.sha,
    changed: { files: changed.shown.map((change) => (change.kind === 'renamed' ? { from: change.from, kind: change.kind, path: change.path } : { kind: change.kind, path: change.path })), shown: changed.shown.length, total: changed.total },
    impacted: { files: files.shown.map(({ path, distance }) => ({ distance, path })), shown: files.shown.length, total: files.total },
    impacts_all: impact.impactsAll,
    modules: {
      from: modules.kind,
      impacted: impact.modules.map(({ name, path, distance, via }) => ({ distance, name, path, via })),
      total: modules.list.length,
    },
    owners: ownersOf(impact, base),
    protected_unknown: unknownProtected,
    share_percent: impact.share,
    source_files: total,
    tests: impact.tests,
  };
}

/** How many changed and impacted files each owner has; GitHub asks the owners of the base, not those of the change. */
function ownersOf(impact: Impact, base: FoundBase): readonly { readonly changed: number; readonly impacted: number; readonly owner: string }[] {
  const file = CODEOWNERS_PATHS.find((path) => withPath(base.entries, path) !== undefined);
  if (file === undefined) return [];
  const owners = readCodeOwners(base.texts.get(file) ?? '');
  const counts = new Map<string, { changed: number; impacted: number }>();
  const count = (path: string, key: 'changed' | 'impacted'): void => {
    for (const owner of new Set(owners.of(path))) {
      const known = counts.get(owner) ?? { changed: 0, impacted: 0 };
      known[key]++;
      counts.set(owner, known);
    }
  };
  for (const { path } of base.changed) count(path, 'changed');
  for (const { path } of impact.files) count(path, 'impacted');
  return [...counts].sort(([a], [b]) => compareText(a, b)).map(([owner, { changed, impacted }]) => ({ changed, impacted, owner }));
}

interface ImpactSettings {
  readonly protected: readonly string[];
  readonly wideImpact: number;
  impactsAll(path: string): boolean;
  isTest(path: string): boolean;
  isDocument(path: string): boolean;
  isSetting(path: string): boolean;
}

function settingsOf(config: AnalyzerConfig, { globals = [], tests = [] }: Modules, paths: () => readonly string[]): ImpactSettings {
  const list = (key: string, byDefault: readonly string[]): readonly string[] => (Array.isArray(config[key]) ? (config[key] as readonly string[]) : byDefault);
  const sound = (globs: readonly string[]): readonly string[] => globs.filter((glob) => compileGlobs([glob]).ok);
  const all = list('impacts_all', [...IMPACTS_ALL, ...sound(globals)]);
  const handed = globOf(config['tests'] === undefined ? sound(tests) : []);
  const [allGlob, testGlob, noTestGlob] = [globOf(all), globOf(list('tests', TEST_FILES)), globOf(config['tests'] === undefined ? TEST_DATA : [])];
  const isNamed = (path: string): boolean => testGlob.matches(path) && !noTestGlob.matches(path);
  const isInTests = config['tests'] === undefined ? plainTests(paths, isNamed) : () => false;
  const isHanded = (path: string): boolean => handed.matches(path) && !isHelper(path) && !DECLARATION.test(path);
  return {
    protected: list('protected', []),
    wideImpact: Number.parseFloat(String(config['wide_impact'] ?? '40%')),
    impactsAll: (path) => allGlob.matches(path),
    isTest: (path) => isNamed(path) || ((isHanded(path) || isInTests(path)) && !noTestGlob.matches(path)),
    isDocument: (path) => DOCUMENT_GLOB.matches(path),
    isSetting: (path) => SETTINGS_GLOB.matches(path) && !DATA_GLOB.matches(path),
  };
}

/** Globs that the config check has let through. */
function globOf(patterns: readonly string[]): Glob {
  const compiled = compileGlobs(patterns);
  invariant(compiled.ok, `the globs ${patterns.join(', ')} were checked`);
  return compiled.value;
}
