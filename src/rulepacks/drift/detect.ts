import { compileGlobs, type Glob } from '../../base/glob.js';
import type { Problem } from '../../base/result.js';
import type { Violation } from '../../contract/generated/types.js';
import { idOf } from '../../contract/documents/violation.js';
import { type BaseChange, baseOf, type BaseFacts } from '../base-facts.js';
import type { AnalyzerInput, AnalyzerOutput } from '../rulepack.js';
import { BorrowedSources } from './borrowed-sources.js';
import { comparedDependencies } from './compared-dependencies.js';
import type { Declared, ReadDeclared } from './declared.js';
import { DEFAULT_SAMPLES, DEFAULT_SCHEMAS, type DriftConfig, NO_STRUCTURE } from './drift-config.js';
import { documentsOf, isManifestOrLock } from './drift-facts.js';
import { DRIFT_NAMESPACE, type DriftRuleId } from './drift-rules.js';
import { type Finding, violationsOf } from './finding.js';
import { lockMismatches, missingLocks } from './lock-rules.js';
import { packageImports } from './package-imports.js';
import { brokenSchemas } from './schema-rule.js';
import { checkStructure } from './structure.js';
import { treeTexts } from './tree-texts.js';
import { undeclaredImports } from './undeclared-imports.js';
import { unreadableManifests } from './unreadable-manifests.js';
import { ALL_TEXTS, SOME_TEXTS, unusedDependencies } from './unused-dependencies.js';
import { versionSkews } from './version-skew.js';

const NOT_JUDGED_LISTED = 100;

/** Compares the tree with what it declares and with its base (SPEC section 7, drift). `readDeclared` may have read other trees before. */
export function detectDrift(input: AnalyzerInput, analyzerVersion: string, readDeclared: ReadDeclared): AnalyzerOutput {
  const config = { structure: NO_STRUCTURE, schemas: DEFAULT_SCHEMAS, samples: DEFAULT_SAMPLES, ignore: [], severity_overrides: {}, ...input.config } as unknown as DriftConfig;
  if (!config.enabled) return { violations: [] };
  const globs = compileAll(config);
  if (!globs.ok) return refuse(analyzerVersion, globs.problem);

  const wants = (...rules: readonly DriftRuleId[]): boolean => rules.some((rule) => config.severity_overrides[rule] !== undefined);
  const tree = treeTexts(input.snapshot.files);
  const documents = documentsOf(input.config);
  const base = baseOf(input.config);
  const declared = readDeclared({ paths: tree.paths, text: (path) => tree.text(path), documents: documents.present });
  const findings: Finding[] = [...checkStructure(tree.paths, config.structure, base)];
  // One by one: as the arguments of one call there is no room for a hundred thousand.
  const add = (found: readonly Finding[]): void => {
    for (const finding of found) findings.push(finding);
  };
  const comparesManifests = base.kind === 'found' && base.changed.some(isOfManifest) && wants('dependency-added', 'dependency-removed', 'major-upgrade');
  const unreadable = comparesManifests || wants('unreadable-manifest') ? unreadableManifests(declared, tree, globs.leftOut) : [];
  if (wants('unreadable-manifest')) add(unreadable);
  if (wants('manifest-lock-mismatch')) add(lockMismatches(declared, tree));
  if (wants('missing-lock')) add(missingLocks(declared, tree));
  if (wants('version-skew')) add(versionSkews(declared));
  const { graph } = input;
  const imports = graph !== undefined && wants('undeclared-import', 'unused-dependency') ? packageImports(graph, declared) : [];
  const borrowed = graph === undefined ? null : new BorrowedSources(graph, declared);
  if (graph !== undefined && borrowed !== null && wants('undeclared-import')) add(undeclaredImports(graph, imports, declared, tree, globs.leftOut, borrowed));
  const unused = graph !== undefined && borrowed !== null && wants('unused-dependency') ? unusedDependencies(graph, imports, declared, tree, borrowed, config.severity_overrides['unused-dependency'] === 'info' ? SOME_TEXTS : ALL_TEXTS) : { findings: [], notJudged: [] };
  add(unused.findings);
  if (base.kind === 'found' && comparesManifests) {
    add(comparedDependencies(declared, declaredAtBase(declared, base, documents.base, readDeclared), new Set(unreadable.map(({ file }) => file)), (path) => base.renames.get(path) ?? path));
  }
  if (wants('schema-breaking-change')) add(brokenSchemas(base, globs.schemas, (path) => tree.text(path)));

  const kept = findings.filter((finding) => !globs.ignored.matches(finding.file));
  const violations = violationsOf(kept, config.severity_overrides, analyzerVersion);
  // That something came or went is no judgement of a tree without anything to hold it against.
  const hasJudged = violations.some(({ severity }) => severity !== 'info');
  return {
    violations,
    extension_data: {
      ...(base.kind === 'found' ? { base_sha: base.sha } : base.kind === 'unknown' ? { base: 'unknown' } : {}),
      files_looked_at: lookedAt(config, declared, tree.paths, globs.schemas) || (hasJudged ? tree.paths.length : 0),
      ignored: config.ignore.map(({ paths, reason }) => ({ paths, reason })),
      locks: declared.locks.map((lock) => lock.path),
      manifests: declared.manifests.map((manifest) => manifest.path),
      unused_not_judged: { manifests: unused.notJudged.slice(0, NOT_JUDGED_LISTED), shown: Math.min(unused.notJudged.length, NOT_JUDGED_LISTED), total: unused.notJudged.length },
    },
  };
}

/** Without any such change the base declares what the tree declares. */
function isOfManifest(change: BaseChange): boolean {
  return isManifestOrLock(change.path) || (change.kind === 'renamed' && isManifestOrLock(change.from));
}

/** Files that say something that can be held against the tree: without any, nothing was checked. */
function lookedAt({ structure }: DriftConfig, declared: Declared, paths: readonly string[], schemas: Glob): number {
  if (Object.values(structure).some((patterns: readonly string[]) => patterns.length > 0)) return paths.length;
  return declared.manifests.length + declared.locks.length + paths.filter((path) => path.endsWith('.json') && schemas.matches(path)).length;
}

function declaredAtBase(now: Declared, base: BaseFacts & { kind: 'found' }, documents: Readonly<Record<string, unknown>>, readDeclared: ReadDeclared): Declared {
  const changed = new Set(base.changed.flatMap((change) => (change.kind === 'renamed' ? [change.path, change.from] : [change.path])));
  const same = Object.fromEntries(Object.entries(now.documents).filter(([path]) => !changed.has(path)));
  return readDeclared({ paths: base.entries.map((entry) => entry.path), text: (path) => base.texts.get(path) ?? (changed.has(path) ? null : now.text(path)), documents: { ...same, ...documents } });
}

type Globs = { readonly ok: true; readonly schemas: Glob; readonly leftOut: Glob; readonly ignored: Glob } | { readonly ok: false; readonly problem: Problem };

function compileAll(config: DriftConfig): Globs {
  const schemas = compileGlobs(config.schemas);
  const leftOut = compileGlobs(config.samples);
  const ignored = config.ignore.map(({ paths }) => compileGlobs(paths));
  const structure = compileGlobs([...config.structure.required, ...config.structure.forbidden, ...config.structure.top_level, ...config.structure.protected].map((pattern) => pattern.replace(/^!/, '')));
  const failed = [schemas, leftOut, structure, ...ignored].find((compiled) => !compiled.ok);
  if (failed?.ok === false) return { ok: false, problem: failed.error };
  const entries = ignored.flatMap((compiled) => (compiled.ok ? [compiled.value] : []));
  return {
    ok: true,
    schemas: schemas.ok ? schemas.value : NOTHING,
    leftOut: leftOut.ok ? leftOut.value : NOTHING,
    ignored: { matches: (path) => entries.some((entry) => entry.matches(path)) },
  };
}

const NOTHING: Glob = { matches: () => false };

/** Analyzers do not throw (document 003, section 4.2): what keeps this one from judging is a violation of its own. */
function refuse(analyzerVersion: string, problem: Problem): AnalyzerOutput {
  const place = { rulepack_namespace: DRIFT_NAMESPACE, rule_id: 'analyzer-error', file_path: '.', line_number: null, column_number: null };
  const violation: Violation = {
    id: idOf(place), ...place, severity: 'error', category: 'analyzer', message: 'The rulepack could not judge the workspace.',
    context: { code: problem.code, hint: problem.hint ?? 'report this with the config file', problem: problem.message }, detected_at: 'v1', analyzer_version: analyzerVersion,
  };
  return { violations: [violation] };
}
