import { urlPath } from '../escape.js';
import { LIMITS } from '../limits.js';
import { boundedLine, ruleNameOf } from '../report-text.js';
import { PROJECT_URL, type RuleText } from '../rule-text.js';
import type { RunView } from '../view/run-view.js';
import { SOURCE_ROOT, type SarifInvocation, type SarifLog, type SarifResult, type SarifRun, type SarifVersionControl } from './sarif-log.js';
import { gatesInvocation, notice, noticeDescriptors, wholeInvocation } from './sarif-notices.js';
import { sarifParts, type SarifPart } from './sarif-parts.js';
import { compressedBytes, resultMaker } from './sarif-results.js';
import { catalogueRule, foundRule, SarifRules } from './sarif-rules.js';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** Name of our first run, and the beginning of the names of all. */
const TOOL = 'contract-gates';
/** Category of the first run; its dash keeps it apart from every gate. */
const WHOLE = 'the-run';

/** A part while it is being filled. */
interface OpenRun {
  readonly part: SarifPart;
  readonly rules: SarifRules;
  readonly results: SarifResult[];
  total: number;
}

/**
 * `report.sarif`: a run for the whole (what is not about a place) and one for each gate and rulepack, with one result for each
 * item of a finding, worst first. What does not fit the limits of code scanning is counted in the run that misses it.
 */
export function sarifReport(view: RunView, catalogue: readonly RuleText[]): string {
  const runs = openRuns(view, catalogue);
  const describe = new Map(catalogue.map((rule) => [`${rule.namespace}/${rule.id}`, rule]));
  const resultOf = resultMaker(view);
  const whole: OpenRun = { part: { name: WHOLE, gates: [] }, rules: new SarifRules(), results: [], total: 0 };
  const byGate = new Map(runs.flatMap((run) => run.part.gates.map((gate) => [gate.name, run] as const)));
  let budget: number = LIMITS.sarifGzipBytes;
  for (const finding of view.findings) {
    const run = byGate.get(finding.gate) ?? whole;
    const id = ruleNameOf(finding);
    for (const item of finding.items) {
      run.total++;
      if (run.results.length >= LIMITS.sarifResults || budget <= 0) continue;
      const bare = resultOf(finding, item, id);
      budget -= compressedBytes(bare);
      if (budget <= 0) continue;
      const { ruleId, ...rest } = bare;
      run.results.push({ ruleId, ruleIndex: run.rules.indexOf(id, () => ruleOf(describe.get(id)) ?? foundRule(id, finding)), ...rest });
    }
  }
  const log: SarifLog = { $schema: SCHEMA, version: '2.1.0', runs: [whole, ...runs].map((run) => closedRun(view, run)) };
  return `${JSON.stringify(log)}\n`;
}

function ruleOf(known: RuleText | undefined): ReturnType<typeof catalogueRule> | null {
  return known === undefined ? null : catalogueRule(known);
}

/** A run of a rulepack has all of its rules, so that a reader sees what was looked for. */
function openRuns(view: RunView, catalogue: readonly RuleText[]): readonly OpenRun[] {
  return sarifParts(view).map((part) => {
    const rules = new SarifRules();
    const isRulepack = part.gates.some(({ kind }) => kind === 'rulepack');
    for (const rule of isRulepack ? catalogue.filter(({ namespace }) => namespace === part.name) : []) rules.indexOf(`${rule.namespace}/${rule.id}`, () => catalogueRule(rule));
    return { part, rules, results: [], total: 0 };
  });
}

function closedRun(view: RunView, { part, rules, results, total }: OpenRun): SarifRun {
  const left = total - results.length;
  const notices = left === 0 ? [] : [notice('results-left-out', 'warning', `showing ${results.length} of ${total} results, worst first; all are in report.html and the reports of the gates`)];
  const name = boundedLine(part.name, LIMITS.reportName);
  const several = part.gates.length > 1 ? `, ${part.gates.length} in one run because code scanning takes ${LIMITS.sarifRuns}: ${boundedLine(part.gates.map((gate) => gate.name).join(', '), LIMITS.sarifDescription)}` : '';
  const isWhole = part.name === WHOLE;
  const run = runOf(view, {
    name: isWhole ? TOOL : `${TOOL} ${name}`,
    category: part.name,
    about: isWhole ? 'The run as a whole: what belongs to no gate, and gates that came to no verdict.' : `What ${name} found${several}.`,
    invocation: isWhole ? wholeInvocation(view, notices) : gatesInvocation(part.gates, notices),
    rules: rules.rules,
    results,
  });
  return { ...run, properties: { resultsTotal: total, resultsShown: results.length, ...(part.gates.length > 1 ? { gates: part.gates.map((gate) => boundedLine(gate.name, LIMITS.reportName)) } : {}) } };
}

interface RunParts {
  readonly name: string;
  readonly category: string;
  readonly about: string;
  readonly invocation: SarifInvocation;
  readonly rules: SarifRules['rules'];
  readonly results: readonly SarifResult[];
}

function runOf(view: RunView, { name, category, about, invocation, rules, results }: RunParts): SarifRun {
  const { version } = view.product;
  const provenance = versionControl(view);
  return {
    tool: {
      driver: { name, fullName: `${name} ${version}`, semanticVersion: version, version, informationUri: PROJECT_URL, rules, ...noticeDescriptors(invocation) },
    },
    // Up to the last slash it is the category of code scanning: one for each part and each folder that is checked by itself.
    automationDetails: { id: `${TOOL}/${urlPath(view.source.prefix)}${urlPath(boundedLine(category, LIMITS.reportName))}/`, description: { text: about } },
    invocations: [invocation],
    ...(provenance === null ? {} : { versionControlProvenance: [provenance] }),
    columnKind: 'utf16CodeUnits',
    results,
  };
}

function versionControl({ source }: RunView): SarifVersionControl | null {
  const repository = /^(https?:\/\/[\x21-\x7e]+?)\/blob\/[0-9a-f]{7,64}\//.exec(source.blobUrl ?? '')?.[1];
  if (repository === undefined) return null;
  return {
    repositoryUri: repository,
    ...(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(source.commit) ? { revisionId: source.commit } : {}),
    ...(source.branch === null ? {} : { branch: boundedLine(source.branch, LIMITS.sarifDescription) }),
    mappedTo: { uriBaseId: SOURCE_ROOT },
  };
}
