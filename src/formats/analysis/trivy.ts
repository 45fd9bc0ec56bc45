import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector, type FoundResult } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'trivy';

const SEVERITIES = { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low', UNKNOWN: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/**
 * `--format json` of Trivy from 0.20 (pkg/types/report.go, reviewed 2026-11-27): vulnerabilities, misconfigurations that failed, secrets and licenses of each target.
 * Packages of an operating system stand in no file. What an ignore file or a VEX document takes out is listed with `--show-suppressed`. Where Trivy found
 * nothing to look at, it leaves the list of results away, as it does where it found no secret.
 */
export const createTrivyReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  const version = root.get('SchemaVersion');
  if (version.value !== 2) version.refuse(`expected a SchemaVersion of 2, found ${JSON.stringify(version.value)}`, { hint: 'Trivy writes it from version 0.20 on, and trivy k8s writes another report: let it write SARIF.' });
  root.get('ArtifactName').text();
  for (const result of root.get('Results').itemsOrNone()) readTarget(result, collector);
  return collector.facts();
});

function readTarget(result: JsonPlace, collector: AnalysisCollector): void {
  const target = result.get('Target').text();
  const inFile = result.get('Class').textOr('') === 'os-pkgs' ? null : target;
  const add = (item: JsonPlace, found: Pick<FoundResult, 'rule' | 'message'> & Partial<FoundResult>): void => {
    collector.add({ tool: TOOL, severity: severityIn(item.get('Severity'), SEVERITIES), file: inFile, ...found });
  };
  const addVulnerability = (item: JsonPlace, isSuppressed: boolean): void => {
    const fixed = item.get('FixedVersion').textOr('');
    const title = item.get('Title').textOr('');
    add(item, {
      rule: item.get('VulnerabilityID').text(), isSuppressed, file: item.get('PkgPath').textOr('') || inFile,
      message: `${item.get('PkgName').text()} ${item.get('InstalledVersion').textOr('')}${title === '' ? '' : `: ${title}`}${fixed === '' ? '' : `; fixed in ${fixed}`}${inFile === null ? ` (${target})` : ''}`,
    });
  };
  const addMisconfiguration = (item: JsonPlace, isSuppressed: boolean): void => {
    const cause = item.get('CauseMetadata');
    add(item, { rule: item.get('ID').text(), isSuppressed, message: `${item.get('Title').textOr('')}: ${item.get('Message').textOr('')}`, line: cause.isThere ? cause.get('StartLine').numberOr(null) : null });
  };
  for (const item of result.get('Vulnerabilities').itemsOrNone()) addVulnerability(item, false);
  // With --include-non-failures also those that passed.
  for (const item of result.get('Misconfigurations').itemsOrNone()) if (item.get('Status').oneOf(['FAIL', 'PASS', 'EXCEPTION']) === 'FAIL') addMisconfiguration(item, false);
  const addSecret = (item: JsonPlace, isSuppressed: boolean): void => add(item, { rule: item.get('RuleID').text(), isSuppressed, message: item.get('Title').text(), line: item.get('StartLine').numberOr(null) });
  for (const item of result.get('Secrets').itemsOrNone()) addSecret(item, false);
  const addLicense = (item: JsonPlace, isSuppressed: boolean): void => {
    const [name, of] = [item.get('Name').text(), item.get('PkgName').textOr('')];
    add(item, { rule: name, isSuppressed, file: item.get('FilePath').textOr('') || inFile, message: `license ${name}${of === '' ? '' : ` of ${of}`} (${item.get('Category').textOr('')})` });
  };
  for (const item of result.get('Licenses').itemsOrNone()) addLicense(item, false);
  const suppressed = { vulnerability: addVulnerability, misconfiguration: addMisconfiguration, secret: addSecret, license: addLicense };
  for (const item of result.get('ExperimentalModifiedFindings').itemsOrNone()) {
    suppressed[item.get('Type').oneOf(['vulnerability', 'misconfiguration', 'secret', 'license'])](item.get('Finding'), true);
  }
}
