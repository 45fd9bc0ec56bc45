import type { Finding } from '../../contract/verdict/gate-record.js';
import type { AnalysisFacts, AnalysisSeverity } from '../../formats/analysis-facts.js';
import { combineAnalysis, type CombinedViolation } from '../../formats/analysis/combine-analysis.js';
import { judged, unjudged, type Conclusion } from '../conclusion.js';
import { blockedWords, boundedFindings, findingAt, oddityFindings } from './findings.js';
import { invalidReport, type ReadReports } from './report-input.js';
import type { WorkspaceFiles } from './workspace-files.js';

/**
 * What reports of static analysis say together (SPEC section 3): a violation that stands and whose severity blocks is an error, one of severity low an
 * info, any other a warning; what a report calls suppressed, or old under `new_only`, is an info that is marked so: it is nothing new.
 */
export function judgeAnalysis({ reports, evidence }: ReadReports<AnalysisFacts>, rules: { readonly blockOn: readonly AnalysisSeverity[]; readonly newOnly: boolean }, fileOf: WorkspaceFiles['fileOf']): Conclusion {
  const combined = combineAnalysis(reports, { ...rules, fileOf });
  const { counts, tools, blockingViolations } = combined;
  const findings = boundedFindings([...combined.violations.map(findingOfViolation), ...oddityFindings(reports)]);
  const metrics = {
    violations_total: counts.critical + counts.high + counts.medium + counts.low,
    violations_critical: counts.critical, violations_high: counts.high, violations_medium: counts.medium, violations_low: counts.low, violations_blocking: blockingViolations.length,
  };
  const more = { findings, metrics, evidence };
  const [failed] = combined.failedReports;
  if (failed !== undefined) {
    const why = reports.find(({ path }) => path === failed)?.facts.oddities[0]?.message;
    return unjudged(invalidReport(`${failed} says that its own run did not succeed${why === undefined ? '' : `: ${why}`}`, 'Look at the output of the tool: it did not come to the end of its work.'), '', more);
  }
  if (tools.length === 0) {
    return unjudged(invalidReport(`${reports.map(({ path }) => path).slice(0, 3).join(', ')}: no tool ran, says the report`, 'Have the tool run and write its report, or name the right one.'), '', more);
  }
  const quality = { analysis: { tools, criticalViolations: counts.critical, highViolations: counts.high, blockingViolations } };
  if (!combined.met) {
    return judged('fail', {
      ...more, quality,
      causes: [{
        code: 'static_analysis_not_met',
        message: blockedWords(blockingViolations),
        nextAction: 'Fix the violations that the findings name, or change block_on.',
      }],
    });
  }
  return judged(findings.some(({ level }) => level === 'warning') ? 'warn' : 'pass', { ...more, quality });
}

function findingOfViolation(violation: CombinedViolation): Finding {
  const { tool, rule, severity, message, isSuppressed, stands, blocks } = violation;
  const level = blocks ? 'error' : !stands || severity === 'low' ? 'info' : 'warning';
  const note = stands ? '' : isSuppressed ? ' (suppressed, says the report)' : ' (not new, says the report)';
  const finding = findingAt(level, rule, `${message === '' ? rule : message} (${tool}, ${severity})${note}`, violation);
  return stands ? finding : { ...finding, state: isSuppressed ? 'waived' : 'old' };
}
