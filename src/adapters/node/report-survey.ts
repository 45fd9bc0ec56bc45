import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../base/order.js';

/** Names that tools give their reports: tests, coverage, static analysis. */
const REPORT_NAMES: readonly RegExp[] = [
  /^TEST-.*\.xml$/,
  /^(?:junit|test-results?|tests?-report|surefire|xunit|nunit|TestResults?)[^/]*\.(?:xml|trx)$/i,
  /\.(?:trx|ctrf\.json|tap)$/,
  // `cucumber.json` alone may be a config.
  /^(?:mochawesome|cucumber[-_]?reports?)[^/]*\.json$/i,
  /^(?:lcov\.info|cobertura[^/]*\.xml|coverage[^/]*\.(?:xml|json)|clover\.xml|jacoco[^/]*\.xml|\.?resultset\.json|cover(?:age)?\.out)$/i,
  /\.sarif(?:\.json)?$/,
  /^(?:eslint|checkstyle)[^/]*report[^/]*\.(?:json|xml)$/i,
  /^(?:rubocop|bandit|brakeman|semgrep|trivy|grype|npm-audit|pip-audit|golangci(?:-lint)?|phpstan|shellcheck|hadolint|biome|oxlint|ruff|psalm|pmd|cppcheck)[-_](?:report|results?|output)\.(?:json|xml)$/,
  /^(?:spotbugsXml|cppcheck|lint-results(?:-[^/]+)?)\.xml$/,
  /^(?:checkstyle-result\.xml|mega-linter-report\.json|gl-code-quality-report\.json)$/,
];

const SKIPPED = new Set(['.git', 'node_modules', 'vendor', '.venv', 'venv', '.tox', '.yarn', '.pnpm-store', 'fixture', 'fixtures', '__fixtures__', 'testdata', 'test-data', 'test_data']);
/** Also of a folder below that is the working directory of another step. */
const OURS = /(?:^|\/)artifacts\/(?:ci|gates)$/;
const MAX_DEPTH = 6;
const MAX_FOLDERS = 4_000;

/**
 * Report files below `root` as POSIX paths, sorted. A look by name alone that skips installed packages, data of tests and our own
 * `artifacts/`, goes six folders deep and stops after 4,000 folders: it is a hint for people, never part of a verdict.
 */
export function findReports(root: string): readonly string[] {
  const found: string[] = [];
  let level: string[] = [''];
  let seen = 0;
  for (let depth = 0; depth <= MAX_DEPTH && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (++seen > MAX_FOLDERS) return found.sort(compareText);
      for (const entry of entriesOf(path.join(root, folder))) {
        const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!SKIPPED.has(entry.name) && !OURS.test(below)) next.push(below);
        } else if (entry.isFile() && REPORT_NAMES.some((name) => name.test(entry.name))) found.push(below);
      }
    }
    level = next;
  }
  return found.sort(compareText);
}

/** What is in a folder; nothing where it cannot be read. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
