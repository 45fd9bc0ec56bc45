import { LIMITS } from './limits.js';
import { leftOutText, listedFindings, type ListedFinding } from './listed-findings.js';
import { boundedLine } from './report-text.js';
import { pageUrl, PROJECT_URL, type RuleText } from './rule-text.js';
import type { RunView } from './view/run-view.js';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/**
 * `rdjson.json`: Reviewdog's diagnostics (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf, reviewed 2026-11-25) of what
 * the change is to be told of. What the base already had and what is waived is left out: Reviewdog would comment on it. Columns
 * are left out too: there they count bytes, and the tools behind gates count as they like.
 */
export function rdjsonReport(view: RunView, catalogue: readonly RuleText[]): string {
  const pages = new Map(catalogue.map(({ namespace, id, page }) => [`${namespace}/${id}`, pageUrl(page)]));
  const { listed, left } = listedFindings(view, ({ state }) => state === 'new' || state === 'unknown');
  const diagnostics: unknown[] = listed.map((one) => diagnosticOf(one, pages));
  if (left > 0) diagnostics.push({ message: leftOutText(listed.length, left), location: { path: '.github/contract-gates.yml' }, severity: 'WARNING', code: { value: 'run/limit-reached' } });
  return `${JSON.stringify({ source: { name: 'contract-gates', url: PROJECT_URL }, diagnostics })}\n`;
}

function diagnosticOf({ finding, rule, message, path, line }: ListedFinding, pages: ReadonlyMap<string, string>): unknown {
  const url = pages.get(rule);
  return {
    message,
    location: { path, ...(line === null ? {} : { range: { start: { line } } }) },
    severity: SEVERITIES[finding.level],
    source: { name: boundedLine(finding.source, LIMITS.reportName) },
    code: { value: rule, ...(url === undefined ? {} : { url }) },
  };
}
