import type { LinterFormat } from './linter-formats.js';
import { keysAt } from './keys-at-depth.js';

/** Whose JSON an object is, told from its start; null where no key says so. The last ones are told by what their lists hold, as these may be longer than the start. */
export function linterOfObject(text: string, path: string): LinterFormat | null {
  const keys = keysAt(text, 1);
  const all = (...names: string[]): boolean => names.every((name) => keys.has(name));
  if (all('generalDiagnostics', 'summary')) return 'pyright';
  if (all('reason') && (all('package_id') || all('success'))) return 'cargo';
  if (all('file', 'hint', 'severity')) return 'mypy';
  if (all('SchemaVersion', 'ArtifactName') || all('ClusterName')) return 'trivy';
  if (all('code', 'end_location', 'filename')) return 'ruff-json-lines';
  if (all('scan_info')) return 'brakeman';
  if (all('auditReportVersion')) return 'npm-audit';
  if (all('errors', 'generated_at')) return 'bandit';
  if (all('matches', 'descriptor')) return 'grype';
  if (all('Golang errors')) return 'gosec';
  if (all('Issues', 'Report')) return 'golangci';
  if (all('dependencies', 'fixes')) return 'pip-audit';
  const below = keysAt(text, 2);
  if (all('metadata') && below.has('rubocop_version')) return 'rubocop';
  if (all('totals') && below.has('file_errors')) return 'phpstan';
  if (all('error') && below.has('summary') && below.has('detail')) return 'npm-audit';
  const inItems = keysAt(text, 3);
  if (all('issues') && (all('result', 'error') || (inItems.has('uri') && inItems.has('isFlagged')))) return 'cspell';
  if (all('messages') && (all('statistics') || inItems.has('messageId'))) return 'pylint';
  if (all('results') && ((all('errors') && (all('version') || all('paths'))) || (inItems.has('check_id') && inItems.has('extra')))) return 'semgrep';
  if (all('matches') && inItems.has('vulnerability') && inItems.has('artifact')) return 'grype';
  if (all('Issues') && inItems.has('FromLinter')) return 'golangci';
  if (all('dependencies') && (inItems.has('vulns') || inItems.has('skip_reason'))) return 'pip-audit';
  if (all('advisories') && (all('metadata') || inItems.has('module_name'))) return 'npm-audit';
  if (all('comments') && (inItems.has('endLine') || nameOf(path).includes('shellcheck'))) return 'shellcheck';
  if ((all('issues') && (inItems.has('primaryLocation') || nameOf(path).includes('sonar'))) || (all('rules') && inItems.has('engineId'))) return 'sonarqube';
  // Its packages stand at the top, each with its analyzers, and an empty object for each in which all is well.
  if (keysAt(text, 4).has('posn') || (keys.size === 0 && (text.includes('"posn": "') || /^\{\}\s*\{/.test(text) || nameOf(path).includes('vet')))) return 'go-vet';
  return null;
}

/** The same of a list; of an empty one only the name of its file tells. */
export function linterOfList(text: string, path: string): LinterFormat | null {
  const keys = keysAt(text, 2);
  const all = (...names: string[]): boolean => names.every((name) => keys.has(name));
  if (all('symbol', 'message-id')) return 'pylint';
  if (all('source', 'warnings')) return 'stylelint';
  if (all('code', 'end_location', 'filename')) return 'ruff';
  if (all('severity', 'line_from', 'file_name')) return 'psalm';
  if (all('name', 'vulns') || all('name', 'skip_reason')) return 'pip-audit';
  if (all('file', 'code', 'level', 'line')) return all('endLine') ? 'shellcheck' : 'hadolint';
  if (all('ident', 'determinations')) return 'zizmor';
  if (all('message', 'filepath', 'line', 'kind')) return 'actionlint';
  // One list behind the other, for each file that was compiled.
  if (all('kind', 'message', 'locations') || /^\[\]\r?\n(?:\[|compilation)/.test(text)) return 'gcc';
  if (keys.size > 0) return null;
  return (['hadolint', 'shellcheck', 'psalm', 'ruff', 'zizmor', 'actionlint', 'gcc'] as const).find((tool) => nameOf(path).includes(tool)) ?? null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
