import type { RuleEntry } from '../rule-entry.js';
import { DRIFT_NAMESPACE, DRIFT_RULES, type DriftRuleId } from './drift-rules.js';

type Told = Pick<RuleEntry, 'title' | 'description' | 'evidence' | 'remedies'>;

const TOLD: Readonly<Record<DriftRuleId, Told>> = {
  'missing-required-path': {
    title: 'Missing required path',
    description: 'An entry of structure.required that matches no file.',
    evidence: 'the entry',
    remedies: ['Add the path.', 'Remove the entry from structure.required if it is not needed any more.'],
  },
  'forbidden-path': {
    title: 'Forbidden path',
    description: 'A file that structure.forbidden matches.',
    evidence: 'the entry that matches',
    remedies: ['Remove the file, or move it.', 'Make the entry of structure.forbidden narrower if it was not meant for this file.'],
  },
  'undeclared-top-level': {
    title: 'Undeclared top-level folder',
    description: 'A folder of the root that structure.top_level does not name.',
    evidence: 'the name of the folder',
    remedies: ['Move its files into a declared folder.', 'Name it in structure.top_level.'],
  },
  'protected-path-changed': {
    title: 'Changed protected path',
    description: 'A file that structure.protected matches was added, changed, renamed or removed since the base.',
    evidence: 'the path',
    remedies: ['Revert the change if it was not intended.', 'Have the owners of the file review it.'],
  },
  'top-level-added': {
    title: 'New top-level entry',
    description: 'A file or folder of the root that the base did not have.',
    evidence: 'the name of the entry',
    remedies: ['Nothing, if it belongs there.', 'Move it into an existing folder.'],
  },
  'top-level-removed': {
    title: 'Removed top-level entry',
    description: 'A file or folder of the root that the base had and the workspace does not have.',
    evidence: 'the name of the entry',
    remedies: ['Nothing, if its removal was intended.', 'Bring it back from the base.'],
  },
  'unreadable-manifest': {
    title: 'Unreadable manifest or lock file',
    description: 'A manifest or lock file with conflict markers of an unfinished merge, that Git LFS did not fetch, or that is not in its format. Tools stop at it, and what it declares was not checked.',
    evidence: 'what is wrong with it',
    remedies: ['Finish the merge, or fix the file; give the checkout step lfs: true for a pointer of Git LFS.', 'Have the package manager write the lock again.', 'List files that are broken on purpose under rulepacks.drift.ignore, with the reason.'],
  },
  'manifest-lock-mismatch': {
    title: 'Manifest and lock file that do not match',
    description: 'A declared dependency that the lock file lacks, or has in a version that the declared range refuses; or a dependency, workspace member, package version, list, setting or hash that differs between the two where the package manager refuses that. The next clean installation breaks or installs another version than was reviewed.',
    evidence: 'the package, the setting, or what the lock calls its hash',
    remedies: ['Run the package manager, so that it writes the lock again, and commit the lock.', 'Correct the range in the manifest if the lock is right.'],
  },
  'missing-lock': {
    title: 'Manifest without a lock',
    description: 'A manifest with dependencies and no lock file beside it or above it: each installation may give other versions.',
    evidence: 'the path of the manifest',
    remedies: ['Commit the lock file that the package manager writes.', 'Turn the rule off for libraries that are published without one.'],
  },
  'version-skew': {
    title: 'Different ranges in one workspace',
    description: 'Manifests of one workspace declare a package with different ranges, which can mean two copies in a bundle, two singletons and two types that do not fit.',
    evidence: 'the package',
    remedies: ['Declare the same range everywhere, or take it from a catalogue or the workspace.', 'List manifests that differ on purpose under rulepacks.drift.ignore, with the reason.'],
  },
  'undeclared-import': {
    title: 'Import of an undeclared package',
    description: 'An imported package that no manifest at or above the file declares. It works only as long as the dependency of somebody else brings it along.',
    evidence: 'the package',
    remedies: ['Declare the package in the manifest of the file.', 'Import what is declared instead.', 'Name folders of samples in rulepacks.drift.samples.'],
  },
  'unused-dependency': {
    title: 'Unused dependency',
    description: 'A declared dependency that no source imports and nothing else names.',
    evidence: 'the package',
    remedies: ['Remove it from the manifest.', 'List manifests whose packages a tool loads by itself under rulepacks.drift.ignore, with the reason.'],
  },
  'dependency-added': {
    title: 'New dependency',
    description: 'A dependency that the base did not declare. This is information, not a defect.',
    evidence: 'the package',
    remedies: ['Review who publishes it, its licence and its size.'],
  },
  'dependency-removed': {
    title: 'Removed dependency',
    description: 'A dependency that the base declared and the workspace does not. This is information, not a defect.',
    evidence: 'the package',
    remedies: ['Nothing, if its removal was intended.', 'Declare it again if something still needs it.'],
  },
  'major-upgrade': {
    title: 'Changed major version',
    description: 'A dependency whose declared range has another major version than at the base, up or down.',
    evidence: 'the package',
    remedies: ['Read its notes on breaking changes and test what uses it.'],
  },
  'schema-breaking-change': {
    title: 'Breaking schema change',
    description: 'A JSON Schema that refuses data which it accepted at the base: whoever wrote such data breaks, and no test of this repository notices.',
    evidence: 'the place in the schema, the kind of the change and what it became',
    remedies: ['Make the change one that only accepts more.', 'Publish the schema as a new version beside the old one.', 'Name in rulepacks.drift.schemas only schemas that others rely on.'],
  },
};

/** The rules of `drift`, for people. */
export const DRIFT_ENTRIES: readonly RuleEntry[] = (Object.keys(TOLD) as DriftRuleId[]).map((id) => {
  const { category, severity } = DRIFT_RULES[id];
  return { namespace: DRIFT_NAMESPACE, id, ...TOLD[id], category, severity, page: 'docs/rulepacks/drift.md' };
});
