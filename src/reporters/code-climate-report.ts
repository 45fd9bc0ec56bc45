import { sha256Hex } from '../contract/digest.js';
import { leftOutText, listedFindings } from './listed-findings.js';
import type { FindingView, RunView } from './view/run-view.js';

/** An error that does not stand is major, as it is still an error: GitLab has no word for what does not count. */
function severityOf(finding: FindingView, stands: boolean): 'critical' | 'major' | 'minor' | 'info' {
  if (finding.level === 'error') return stands ? 'critical' : 'major';
  return finding.level === 'warning' ? 'minor' : 'info';
}

/**
 * `codeclimate.json`: Code Quality of GitLab (https://docs.gitlab.com/ci/testing/code_quality/, reviewed 2026-11-25). GitLab compares the
 * list of a branch with that of its target by fingerprint, so what the base already had is in it, and only what is waived is not.
 */
export function codeClimateReport(view: RunView): string {
  const { listed, left } = listedFindings(view, ({ state }) => state !== 'waived');
  const seen = new Map<string, number>();
  const issues = listed.map(({ finding, item, rule, message, path, line }) => {
    const key = `${rule} ${item.fingerprint}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      description: message,
      check_name: rule,
      // Has to be unlike all others: two gates may find the same, and one gate may find a thing twice.
      fingerprint: sha256Hex(`${key} ${count}`),
      severity: severityOf(finding, finding.stands && item.state === 'new'),
      location: { path, lines: { begin: line ?? 1 } },
    };
  });
  if (left > 0) {
    const rule = 'run/limit-reached';
    issues.push({ description: leftOutText(listed.length, left), check_name: rule, fingerprint: sha256Hex(rule), severity: 'info', location: { path: '.github/contract-gates.yml', lines: { begin: 1 } } });
  }
  return `${JSON.stringify(issues)}\n`;
}
