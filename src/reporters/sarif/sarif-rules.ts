import { cutText } from '../../base/bounded.js';
import { prose } from '../escape.js';
import { LIMITS } from '../limits.js';
import { boundedLine } from '../report-text.js';
import { pageUrl, type RuleText } from '../rule-text.js';
import type { FindingView } from '../view/run-view.js';
import { pascalCase, type SarifRule } from './sarif-log.js';
import { SARIF_LEVELS } from './sarif-results.js';

const FORMATS_PAGE = 'docs/formats-out.md';

/** The rules of one run, each once, in the order in which they were asked for. */
export class SarifRules {
  readonly rules: SarifRule[] = [];
  private readonly indexes = new Map<string, number>();

  /** Place of the rule `id`; `describe` makes it when it is new. */
  indexOf(id: string, describe: () => SarifRule): number {
    const known = this.indexes.get(id);
    if (known !== undefined) return known;
    const index = this.rules.length;
    this.rules.push(describe());
    this.indexes.set(id, index);
    return index;
  }
}

/** A rule of a rulepack. */
export function catalogueRule(rule: RuleText): SarifRule {
  const { namespace, id, title, description, category, severity, remedies, page } = rule;
  const ways = remedies.map((remedy, at) => `${at + 1}. ${remedy}`);
  return {
    id: `${namespace}/${id}`,
    name: pascalCase(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: cutText(description, LIMITS.sarifDescription) },
    help: {
      text: [description, '', 'Ways out:', ...ways, '', `More: ${pageUrl(page)}`].join('\n'),
      markdown: [prose(description), '', '**Ways out**', '', ...remedies.map((remedy, at) => `${at + 1}. ${prose(remedy)}`), '', `[More](${pageUrl(page)})`].join('\n'),
    },
    helpUri: pageUrl(page),
    defaultConfiguration: severity === 'off' ? { enabled: false, level: 'note' } : { level: SARIF_LEVELS[severity] },
    properties: { tags: tagsOf(['contract-gates', namespace, category]) },
  };
}

/** A rule that only the gate knows that found something by it. `id` as results name it. */
export function foundRule(id: string, finding: FindingView): SarifRule {
  const gate = boundedLine(finding.gate, LIMITS.reportName);
  const rule = finding.rule === null ? null : boundedLine(finding.rule, LIMITS.reportName);
  const title = rule === null ? `A finding of ${gate} that names no rule.` : `${rule}, reported by ${gate}.`;
  const description = `The gate ${gate} of this repository's configuration reported it${rule === null ? '' : ` under the name ${rule}`}. What it means is documented by the tool behind that gate.`;
  const ways = 'Fix it, or accept it for a while: with a waiver (reason, owner, last day) or a baseline.';
  const url = pageUrl(FORMATS_PAGE);
  return {
    id,
    name: cutText(rule ?? `${gate} without a rule`, LIMITS.reportName),
    shortDescription: { text: cutText(title, LIMITS.sarifDescription) },
    fullDescription: { text: cutText(description, LIMITS.sarifDescription) },
    help: { text: `${description}\n\n${ways}\n\nMore: ${url}`, markdown: `${prose(description)}\n\n${prose(ways)}\n\n[More](${url})` },
    helpUri: url,
    defaultConfiguration: { level: SARIF_LEVELS[finding.level] },
    properties: { tags: tagsOf(['contract-gates', gate, ...(finding.category === null ? [] : [finding.category])]) },
  };
}

function tagsOf(tags: readonly string[]): readonly string[] {
  return [...new Set(tags.map((tag) => boundedLine(tag, LIMITS.reportName)))].slice(0, LIMITS.sarifTags);
}

function sentence(text: string): string {
  return cutText(/[.!?]$/.test(text) ? text : `${text}.`, LIMITS.sarifDescription);
}
