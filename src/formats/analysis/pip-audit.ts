import type { AnalysisFacts } from '../analysis-facts.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'pip-audit';

/**
 * `-f json` of pip-audit (pip_audit/_format/json.py, reviewed 2026-11-27; before 2.4.2 a bare list of dependencies). It knows no severities: every vulnerability is high.
 * A package that it skipped is an oddity (that of the project itself always is one); where it audited none, nothing was looked at.
 */
export const createPipAuditReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  let audited = 0;
  for (const dependency of (root.isObject ? root.get('dependencies') : root).items()) {
    const name = dependency.get('name').text();
    const skipped = dependency.get('skip_reason');
    if (skipped.isThere) {
      collector.oddity(`pip-audit skipped ${name}: ${skipped.text()}`, null);
      continue;
    }
    audited++;
    const version = dependency.get('version').text();
    for (const vulnerability of dependency.get('vulns').items()) {
      const fixes = vulnerability.get('fix_versions').items().map((fix) => fix.text());
      const description = vulnerability.get('description').textOr('');
      collector.add({
        tool: TOOL, rule: vulnerability.get('id').text(), severity: 'high',
        message: `${name} ${version}${description === '' ? '' : `: ${description}`}${fixes.length === 0 ? '' : `; fixed in ${fixes.join(', ')}`}`,
      });
    }
  }
  if (audited === 0) collector.fail('pip-audit audited no package', null);
  return collector.facts();
});
