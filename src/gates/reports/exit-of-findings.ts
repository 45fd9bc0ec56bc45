import type { ReportWish } from '../../contract/verdict/gate-record.js';
import type { ReportFormat } from '../../contract/verdict/report-formats.js';

const one = (code: number): boolean => code === 1;

/**
 * Exits by which linters say that they ran to the end and found something, whatever its severity, where another one says that they broke, or the report
 * does (all reviewed 2026-11-28: "Exit codes" of RuboCop's basic usage, of Pylint (bits: 1 is fatal, 32 wrong usage), Bandit, ShellCheck, Semgrep
 * (`--error`), zizmor (10 to 14) and golangci-lint; `Brakeman::Warnings_Found_Exit_Code`; PMD's "Exit status"; Hadolint and gosec in their sources).
 */
const EXITS: Readonly<Partial<Record<ReportFormat, (code: number) => boolean>>> = {
  rubocop: one, bandit: one, shellcheck: one, hadolint: one, semgrep: one, gosec: one, golangci: one,
  pylint: (code) => code < 32 && code % 2 === 0,
  zizmor: (code) => code >= 10 && code <= 14,
  brakeman: (code) => code === 3,
  pmd: (code) => code === 4,
};

/** Whether a command that wrote these reports said by its exit that they hold what it ended for. */
export function endedForFindings(wishes: readonly ReportWish[], code: number): boolean {
  return wishes.length > 0 && wishes.every(({ format }) => EXITS[format]?.(code) === true);
}
