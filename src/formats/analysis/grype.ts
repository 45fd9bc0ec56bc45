import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'grype';

const SEVERITIES = { Critical: 'critical', High: 'high', Medium: 'medium', Low: 'low', Negligible: 'low', Unknown: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/** `-o json` of Grype (grype/presenter/models, reviewed 2026-11-27): a match of a package with a vulnerability, at the file that names the package. Matches that its config ignores are suppressed. */
export const createGrypeReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(root.get('descriptor').get('name').oneOf([TOOL]));
  for (const match of root.get('matches').items()) addMatch(match, false, collector);
  for (const match of root.get('ignoredMatches').itemsOrNone()) addMatch(match, true, collector);
  return collector.facts();
});

function addMatch(match: JsonPlace, isSuppressed: boolean, collector: AnalysisCollector): void {
  const vulnerability = match.get('vulnerability');
  const severity = vulnerability.get('severity');
  const artifact = match.get('artifact');
  const [place] = artifact.get('locations').itemsOrNone();
  const fix = vulnerability.get('fix');
  const versions = fix.isThere ? fix.get('versions').itemsOrNone().map((version) => version.text()) : [];
  const description = vulnerability.get('description').textOr('');
  collector.add({
    tool: TOOL, rule: vulnerability.get('id').text(), severity: severity.isThere ? severityIn(severity, SEVERITIES) : 'low', isSuppressed, file: place?.get('path').text() ?? null,
    message: `${artifact.get('name').text()} ${artifact.get('version').textOr('')}${description === '' ? '' : `: ${description}`}${versions.length === 0 ? '' : `; fixed in ${versions.join(', ')}`}`,
  });
}
