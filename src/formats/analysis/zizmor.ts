import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'zizmor';

const SEVERITIES = { High: 'high', Medium: 'medium', Low: 'low', Informational: 'low', Unknown: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/** `--format=json` of zizmor (https://docs.zizmor.sh/usage/#json, reviewed 2026-11-27): rules, messages and severities as in its SARIF. Rows and columns count from 0. */
export const createZizmorReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  for (const finding of root.items()) {
    const locations = finding.get('locations').items();
    // Before 1.6 by a flag of its own.
    const primary = locations.find((one) => one.get('symbolic').get('kind').value === 'Primary' || one.get('symbolic').get('primary').value === true) ?? locations[0];
    const symbolic = primary?.get('symbolic');
    const start = primary?.get('concrete').get('location').get('start_point');
    const annotation = symbolic?.get('annotation').textOr('') ?? '';
    collector.add({
      tool: TOOL, rule: `zizmor/${finding.get('ident').text()}`, severity: severityIn(finding.get('determinations').get('severity'), SEVERITIES), message: `${finding.get('desc').text()}${annotation === '' ? '' : `: ${annotation}`}`,
      file: symbolic === undefined ? null : pathOf(symbolic.get('key')), isSuppressed: finding.get('ignored').booleanOr(false),
      ...(start === undefined ? {} : { line: start.get('row').number() + 1, column: start.get('column').number() + 1 }),
    });
  }
  return collector.facts();
});

/** Of a file here, by the name that it was given with, or of one in a repository of GitHub. */
function pathOf(key: JsonPlace): string | null {
  const [local, remote] = [key.get('Local'), key.get('Remote')];
  if (local.isThere) return local.get('verbatim_path').textOr(null) ?? local.get('given_path').text();
  return remote.isThere ? remote.get('path').text() : null;
}
