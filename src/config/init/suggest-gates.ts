import type { ReportKind } from '../../contract/verdict/report-formats.js';
import { yamlText } from './yaml-text.js';

/** Reports of one suggested gate that are written out. */
const MOST_FILES = 10;

const GATES: Readonly<Record<ReportKind, string>> = { tests: 'tests', coverage: 'coverage', analysis: 'static_analysis' };

/**
 * Lines of a config that let report files decide which nobody configured: a gate for each kind of report. What a report is, only its name says here; the gate
 * then looks at the content.
 */
export function suggestGates(reports: readonly string[]): readonly string[] {
  const lines = (Object.keys(GATES) as ReportKind[]).flatMap((kind) => {
    const files = reports.filter((path) => kindByName(path) === kind);
    return files.length === 0 ? [] : [`  ${GATES[kind]}: { uses: ${GATES[kind]}, with: { files: [${shortened(files).map(yamlText).join(', ')}] } }`];
  });
  return lines.length === 0 ? [] : ['version: 1', 'gates:', ...lines];
}

function kindByName(path: string): ReportKind {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/\.sarif(?:\.json)?$|eslint|checkstyle|mega-linter|code-quality|^(?:rubocop|bandit|brakeman|semgrep|trivy|grype|npm-audit|pip-audit|golangci|phpstan|shellcheck|hadolint|biome|oxlint|ruff|psalm|pmd|cppcheck)[-_]|^(?:spotbugsxml|cppcheck|lint-results)/.test(name)) return 'analysis';
  return /^(?:lcov|cobertura|coverage|clover|jacoco|\.?resultset|cover)/.test(name) ? 'coverage' : 'tests';
}

/** Many files of one folder and ending as one glob. */
function shortened(files: readonly string[]): readonly string[] {
  if (files.length <= MOST_FILES) return files;
  const globs = files.map((path) => path.replace(/[^/]*(\.[^./]+)$/, '*$1'));
  return [...new Set(globs)].slice(0, MOST_FILES);
}
