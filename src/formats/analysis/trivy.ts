import type { AnalysisFacts, AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector, type FoundResult } from './analysis-collector.js';
import { severityIn } from './json-claims.js';

const TOOL = 'trivy';

const SEVERITIES = { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low', UNKNOWN: 'low' } as const satisfies Readonly<Record<string, AnalysisSeverity>>;

/** Lists of resources in a report of `trivy k8s`: with `--report all`, `summary`, and the last two before 0.42. */
const RESOURCES = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];

/**
 * `--format json` of Trivy from 0.20 (pkg/types/report.go, pkg/k8s/report/report.go, reviewed 2026-11-27): vulnerabilities, misconfigurations that failed, secrets and licenses of each
 * target. Packages of an operating system and resources of a cluster stand in no file. What an ignore file or a VEX document takes out is listed with `--show-suppressed`. Where Trivy
 * found nothing to look at, it leaves the list of results away, as it does where it found no secret; a resource that it could not scan has an error.
 */
export const createTrivyReader: CreateReportReader<AnalysisFacts> = (path) => createJsonReader(path, (root) => {
  const collector = new AnalysisCollector();
  collector.tool(TOOL);
  if (root.get('ClusterName').isThere) {
    readCluster(root, collector);
    return collector.facts();
  }
  const version = root.get('SchemaVersion');
  if (version.value !== 2) version.refuse(`expected a SchemaVersion of 2, found ${JSON.stringify(version.value)}`, { hint: 'Trivy writes it from version 0.20 on: let it write SARIF.' });
  root.get('ArtifactName').text();
  for (const result of root.get('Results').itemsOrNone()) readTarget(result, null, collector);
  return collector.facts();
});

function readCluster(root: JsonPlace, collector: AnalysisCollector): void {
  root.get('ClusterName').text();
  const foreign = root.keys().find((key) => !['SchemaVersion', 'ClusterName', ...RESOURCES].includes(key));
  if (foreign !== undefined) root.get(foreign).refuse(`it has the member ${JSON.stringify(foreign)}, which a report of trivy k8s does not have`);
  for (const resource of RESOURCES.flatMap((key) => root.get(key).itemsOrNone())) {
    const name = [resource.get('Namespace').textOr(''), resource.get('Kind').text(), resource.get('Name').text()].filter((part) => part !== '').join('/');
    const error = resource.get('Error').textOr('');
    if (error !== '') collector.fail(`Trivy could not scan ${name}: ${error}`, resource.line);
    for (const result of resource.get('Results').itemsOrNone()) readTarget(result, name, collector);
  }
}

function readTarget(result: JsonPlace, resource: string | null, collector: AnalysisCollector): void {
  const target = result.get('Target').textOr('');
  const inFile = resource !== null || result.get('Class').textOr('') === 'os-pkgs' ? null : target;
  const where = inFile === null ? ` (${[resource, target].filter((part) => part !== null && part !== '').join(': ')})` : '';
  const add = (item: JsonPlace, found: Pick<FoundResult, 'rule' | 'message'> & Partial<FoundResult>): void => {
    collector.add({ tool: TOOL, severity: severityIn(item.get('Severity'), SEVERITIES), ...found, message: `${found.message ?? ''}${where}`, file: resource === null ? (found.file ?? inFile) : null });
  };
  const addVulnerability = (item: JsonPlace, isSuppressed: boolean): void => {
    const fixed = item.get('FixedVersion').textOr('');
    const title = item.get('Title').textOr('');
    add(item, {
      rule: item.get('VulnerabilityID').text(), isSuppressed, file: item.get('PkgPath').textOr('') || inFile,
      message: `${item.get('PkgName').text()} ${item.get('InstalledVersion').textOr('')}${title === '' ? '' : `: ${title}`}${fixed === '' ? '' : `; fixed in ${fixed}`}`,
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
