import { memberOf } from '../../base/plain-values.js';
import { isTestData } from '../../base/test-data.js';
import type { Declared } from './declared.js';
import type { Finding } from './finding.js';
import type { Dependency, Manifest } from './manifests/manifest.js';
import { cargoRange, majorOf } from './manifests/version-range.js';
import { plainRange } from './manifests/package-json.js';

/**
 * `dependency-added`, `dependency-removed`, `major-upgrade`: the manifests against those of the base. `oldPath` follows renames. A
 * manifest that is new or gone as a whole is told by its dependencies. A removed dependency has no line any more. Versions of what is
 * made in the tree itself are its own releases, no upgrades. What one of `unreadable` declares is
 * not known, so nothing is said to be gone from it.
 */
export function comparedDependencies(now: Declared, before: Declared, unreadable: ReadonlySet<string>, oldPath: (path: string) => string): readonly Finding[] {
  const findings: Finding[] = [];
  const old = new Map(before.manifests.map((manifest) => [manifest.path, manifest]));
  const seen = new Set([...unreadable].map(oldPath));
  const made = new Set(now.manifests.filter(isReleased).map(({ ecosystem, name }) => `${ecosystem} ${name}`));
  for (const manifest of now.manifests) {
    if (unreadable.has(manifest.path)) continue;
    const earlier = old.get(oldPath(manifest.path));
    if (earlier !== undefined) seen.add(earlier.path);
    findings.push(...differences(manifest, earlier, ({ target }) => made.has(`${manifest.ecosystem} ${target}`)));
  }
  for (const manifest of before.manifests) {
    if (seen.has(manifest.path)) continue;
    for (const dependency of direct(manifest).values()) findings.push(removed(manifest.path, dependency));
  }
  return findings;
}

/** A package that says that it is never published (`examples/react` by the name `react`) is not what a manifest has from a registry. */
function isReleased({ path, ecosystem, value }: Manifest): boolean {
  return !isTestData(path) && (ecosystem !== 'npm' || memberOf(value, 'private') !== true);
}

function differences(manifest: Manifest, earlier: Manifest | undefined, isMade: (dependency: Dependency) => boolean): readonly Finding[] {
  const was = earlier === undefined ? new Map<string, Dependency>() : direct(earlier);
  const is = direct(manifest);
  const findings: Finding[] = [];
  for (const [name, dependency] of is) {
    const former = was.get(name);
    if (former === undefined) {
      findings.push({ rule: 'dependency-added', file: manifest.path, line: dependency.line, evidence: name, detail: { package: name, range: dependency.range, section: dependency.section } });
      continue;
    }
    const from = major(manifest, former);
    const to = major(manifest, dependency);
    if (from === null || to === null || from === to || isMade(dependency)) continue;
    findings.push({ rule: 'major-upgrade', file: manifest.path, line: dependency.line, evidence: name, detail: { direction: to > from ? 'up' : 'down', from: former.range, package: name, to: dependency.range } });
  }
  for (const [name, dependency] of was) if (!is.has(name)) findings.push(removed(manifest.path, dependency));
  return findings;
}

function removed(file: string, { name, range, section }: Dependency): Finding {
  return { rule: 'dependency-removed', file, line: null, evidence: name, detail: { package: name, range, section } };
}

/** Each name once; what only follows from others (`// indirect`) is nobody's decision. */
function direct(manifest: Manifest): ReadonlyMap<string, Dependency> {
  const map = new Map<string, Dependency>();
  for (const dependency of manifest.dependencies) if (dependency.section !== 'indirect' && !map.has(dependency.name)) map.set(dependency.name, dependency);
  return map;
}

function major(manifest: Manifest, { range }: Dependency): number | null {
  switch (manifest.ecosystem) {
    case 'npm':
      return majorOf(plainRange(range));
    case 'cargo':
      return majorOf(cargoRange(range));
    default: {
      // PEP 440, in any order (`<3,>=2`), and Maven, also in brackets: the first number of an exact or least version. Go: v1.2.3.
      const numbers = range.split(',').flatMap((part, index) => (index === 0 ? /^[[(]?(?:[=~^>]=?=?|v)?\s*v?(\d+)(?:[.\s\]]|$)/ : /^[=~^>]=?=?\s*(\d+)(?:[.\s]|$)/).exec(part.trim())?.[1] ?? []);
      return numbers[0] === undefined ? null : Number(numbers[0]);
    }
  }
}
