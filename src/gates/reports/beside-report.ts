import { own } from '../../base/plain-values.js';
import { withoutSequences } from '../../base/terminal-sequences.js';
import type { ReportWish } from '../../contract/verdict/gate-record.js';
import type { ReportFormat } from '../../contract/verdict/report-formats.js';

const one = (code: number): boolean => code === 1;

/**
 * Exits by which linters say that they ran to the end and found something, whatever its severity, where another one says that they broke, or the report
 * does (all reviewed 2026-11-28: "Exit codes" of RuboCop's basic usage, of Pylint (bits: 1 is fatal, 32 wrong usage), Bandit, ShellCheck, Semgrep
 * (`--error`), zizmor (10 to 14), golangci-lint, npm audit and Trivy (`--exit-code 1`); Cppcheck's `--error-exitcode=1`; Grype's `--fail-on`;
 * `Brakeman::Warnings_Found_Exit_Code`; PMD's "Exit status"; Hadolint and gosec in their sources).
 */
const EXITS: Readonly<Partial<Record<ReportFormat, (code: number) => boolean>>> = {
  rubocop: one, bandit: one, shellcheck: one, hadolint: one, semgrep: one, gosec: one, golangci: one, 'npm-audit': one, trivy: one, cppcheck: one,
  pylint: (code) => code < 32 && code % 2 === 0,
  zizmor: (code) => code >= 10 && code <= 14,
  brakeman: (code) => code === 3,
  pmd: (code) => code === 4,
  grype: (code) => code === 2,
};

/** Tools whose SARIF tells as much, by the first word of their names there; that of gosec leaves out what it could not compile. */
const IN_SARIF: Readonly<Record<string, ReportFormat>> = { bandit: 'bandit', brakeman: 'brakeman', 'golangci-lint': 'golangci', grype: 'grype', hadolint: 'hadolint', opengrep: 'semgrep', pmd: 'pmd', rubocop: 'rubocop', semgrep: 'semgrep', trivy: 'trivy' };

/** Whether a command that wrote these reports, in which these tools speak, said by its exit that they hold what it ended for. */
export function endedForFindings(wishes: readonly ReportWish[], tools: readonly string[], code: number): boolean {
  const isOf = (format: ReportFormat | undefined): boolean => format !== undefined && EXITS[format]?.(code) === true;
  const isOfSarif = (): boolean => tools.length > 0 && tools.every((tool) => isOf(own(IN_SARIF, tool.split(' ')[0]?.toLowerCase() ?? '')));
  return wishes.length > 0 && wishes.every(({ format }) => (format === 'sarif' ? isOfSarif() : isOf(format)));
}

/** What tools print for people where they found no file to look at, which their reports do not tell (Ruff 0.17, ty, markdownlint-cli2 0.22, doc8 2.0, Luacheck 1.1; reviewed 2026-11-28). */
const NO_FILE = /^(?:(?:warning:|WARN) No [Pp]ython files found under the given path\(s\)|Linting: 0 file\(s\)|Total files scanned = 0|Total: 0 warnings \/ 0 errors in 0 files)$/m;

/** What Checkov and cpplint print for people, and tell neither in their reports nor by their exits (3.3, 2.0; reviewed 2026-11-28). */
const UNREAD = /^(?:Passed checks: \d{1,9}, Failed checks: \d{1,9}, Skipped checks: \d{1,9}, Parsing errors: [1-9]\d{0,8}|Skipping input '.{1,1000}': Can't open for reading)$/m;

/** What the command said of files that it did not look at, with its line; null where it did not. */
export function unseenIn(printed: string): string | null {
  const plain = withoutSequences(printed);
  const [none] = NO_FILE.exec(plain) ?? [];
  if (none !== undefined) return `no file was looked at: ${none}`;
  const [some] = UNREAD.exec(plain) ?? [];
  return some === undefined ? null : `a file could not be read: ${some}`;
}
