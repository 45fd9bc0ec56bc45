import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { checkCount, severityIn } from './json-claims.js';

const TOOL = 'npm-audit';

const SEVERITIES = { critical: 'critical', high: 'high', moderate: 'medium', low: 'low', info: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/**
 * `npm audit --json` (version 2 of its report, https://docs.npmjs.com/cli/v11/commands/npm-audit, reviewed 2026-11-27) and the one of npm 6, which `pnpm audit --json` writes. Each advisory of a package is a
 * violation; packages that are only touched through another one are not counted again, as npm does. An error in place of a report (no lock file, a registry that
 * does not answer) is a run that did not succeed.
 */
export const createNpmAuditReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const error = root.get('error');
  if (error.isThere) collector.fail(`the audit did not work: ${[root.get('message'), ...(error.isObject ? ['summary', 'message', 'code'].map((key) => error.get(key)) : [error])].map((place) => place.textOr('')).find((text) => text !== '') ?? 'it does not say why'}`, error.line);
  else if (root.get('advisories').isThere) readOldAdvisories(root.get('advisories'), root.get('metadata'), collector);
  else readPackages(root, collector);
  return collector.facts();
});

function readPackages(root: JsonPlace, collector: AnalysisCollector): void {
  const version = root.get('auditReportVersion');
  if (version.value !== 2) version.refuse(`expected an auditReportVersion of 2, found ${JSON.stringify(version.value)}`);
  const packages = root.get('vulnerabilities');
  const names = packages.keys();
  let advisories = 0;
  for (const name of names) {
    for (const advisory of packages.get(name).get('via').items()) {
      if (typeof advisory.value === 'string') continue;
      advisories++;
      addAdvisory(advisory, advisory.get('name').text(), advisory.get('range'), advisory.get('source'), collector);
    }
  }
  checkCount(root.get('metadata').get('vulnerabilities').get('total'), names.length, 'packages', 'npm');
  if (names.length > 0 && advisories === 0) packages.refuse(`it names ${names.length} packages and no advisory`, { hint: 'Let npm write the report again.' });
}

function readOldAdvisories(advisories: JsonPlace, metadata: JsonPlace, collector: AnalysisCollector): void {
  const listed = new Set<string>();
  for (const id of advisories.keys()) {
    const advisory = advisories.get(id);
    listed.add(advisory.get('severity').text());
    addAdvisory(advisory, advisory.get('module_name').text(), advisory.get('vulnerable_versions'), advisory.get('id'), collector);
  }
  // It counts packages and lists advisories, so that the numbers differ. pnpm takes from the list what `auditConfig` ignores, and leaves the counts (and its exit code 1).
  const counts = metadata.isThere ? metadata.get('vulnerabilities') : metadata;
  for (const severity of counts.isThere ? Object.keys(SEVERITIES) : []) {
    const count = counts.get(severity).countOr(0);
    if (count > 0 && !listed.has(severity)) collector.oddity(`it counts ${count} vulnerable packages of severity ${severity} and lists no advisory of them, as pnpm does with what auditConfig ignores`, counts.get(severity).line);
  }
}

function addAdvisory(advisory: JsonPlace, name: string, range: JsonPlace, id: JsonPlace, collector: AnalysisCollector): void {
  const url = advisory.get('url').textOr('');
  collector.add({
    tool: TOOL, rule: /GHSA(?:-[0-9a-z]{4}){3}/.exec(url)?.[0] ?? `advisory-${String(id.value)}`, severity: severityIn(advisory.get('severity'), SEVERITIES),
    message: `${name} ${range.textOr('')}: ${advisory.get('title').text()}${url === '' ? '' : ` (${url})`}`,
  });
}
