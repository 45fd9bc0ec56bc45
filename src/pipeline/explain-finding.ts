import { compileGlob } from '../base/glob.js';
import { nearest } from '../base/nearest.js';
import { err, ok, type Problem, type Result } from '../base/result.js';
import type { RunInputs } from '../config/inputs/inputs.js';
import type { RulepackSettings } from '../config/settings/rulepack-settings.js';
import type { Settings } from '../config/settings/settings.js';
import { parseEnvelope } from '../contract/documents/envelope.js';
import { parseGateReport } from '../contract/documents/gate-report.js';
import type { Violation, VerdictFile } from '../contract/generated/types.js';
import { parseVerdictFile } from '../contract/documents/verdict-file.js';
import type { World } from '../ports/world.js';
import { driftItemText } from '../reporters/drift-text.js';
import { createRegistry } from '../rulepacks/registry.js';
import type { RuleEntry } from '../rulepacks/rule-entry.js';
import { findRules, RULE_CATALOGUE, ruleName } from '../rulepacks/rule-catalogue.js';
import { explainGateFinding } from './explain-gate-finding.js';
import { type Explanation, explainRule, type RuleInLastRun } from './explain-rule.js';
import { readSettings } from './settings/read-settings.js';
import { runFolderOf } from './end/run-files.js';
import { MAX_ENVELOPE_BYTES } from './verify.js';

const BOUNDS = { maxBytes: MAX_ENVELOPE_BYTES, maxDepth: 256 };
const LISTED = 10;
/** Fewer digits would name too much. */
const SHORTEST_PREFIX = 4;

interface LastRun {
  readonly folder: string;
  readonly verdict: VerdictFile;
  readonly violations: ReadonlyMap<string, Violation>;
}

/** Explains a rule, or an item of the last run by the first digits of its violation id or fingerprint. Reads files of that run, runs nothing. */
export async function explainFinding(name: string, inputs: RunInputs, context: { readonly ci: boolean; readonly runId: string | null }, world: World): Promise<Result<Explanation, readonly Problem[]>> {
  const rules = findRules(name);
  const run = lastRun(context.runId, world);
  const [rule, ...others] = rules;
  if (rule !== undefined && others.length === 0) {
    const settings = await readSettings(inputs, context.ci, world);
    if (!settings.ok) return settings;
    const compares = createRegistry('')[rule.namespace]?.comparing_rules?.includes(rule.id) === true;
    return ok(explainRule(rule, settings.value, run === null ? null : inLastRun(rule, settings.value, run, world), compares));
  }
  if (others.length > 0) return err([{ code: 'ambiguous', message: `${name} is a rule of several rulepacks`, hint: `write one of ${rules.map(ruleName).join(', ')}` }]);
  const ofGate = run === null || name.length < SHORTEST_PREFIX ? null : explainGateFinding(name, run, world);
  if (!/^[0-9a-f-]+$/u.test(name) || name.length < SHORTEST_PREFIX) {
    if (ofGate !== null) return ofGate;
    const gate = run?.verdict.gates.find((record) => record.name === name.split('/', 1)[0]);
    if (gate !== undefined && gate.kind !== 'rulepack') return err([{ code: 'no_such_rule', message: `${gate.name} is a gate, and the last run has no finding of it that is called ${name}`, hint: `artifacts/gates/${gate.name}/latest.md has what it found: write contract-gates explain ${gate.name}/<rule>` }]);
    const names = RULE_CATALOGUE.map(ruleName);
    const meant = nearest(name, [...names, ...RULE_CATALOGUE.map(({ id }) => id)]);
    const rulepack = name.split('/', 1)[0]?.replaceAll('_', '-') ?? '';
    const own = names.filter((rule) => rule.startsWith(`${rulepack}/`));
    const unknownGate = own.length === 0 && meant === null && /^[a-z][a-z0-9_]*\//u.test(name);
    if (unknownGate) return err([{ code: 'no_such_rule', message: `${name} is no rule of a rulepack, and the last run (${runFolderOf(context.runId)}) judged no gate of that name`, hint: 'run contract-gates run first: what a gate found is explained from its files' }]);
    const listed = own.length === 0 ? `the rules are ${names.join(', ')}` : `the rules of ${rulepack} are ${own.join(', ')}`;
    return err([{ code: 'no_such_rule', message: `${name} is not a rule, and no id or fingerprint of at least ${SHORTEST_PREFIX} digits`, hint: meant === null ? listed : `did you mean ${meant}?` }]);
  }
  if (run === null) return err([{ code: 'no_run', message: `there is no run that ${name} could be of: ${runFolderOf(context.runId)}/ has no verdict.json and envelope.json that can be read`, hint: 'run contract-gates run first' }]);
  const items = run.verdict.items.filter((item) => item.violation_id.startsWith(name) || item.fingerprint.startsWith(name));
  const ids = [...new Set(items.map((item) => item.violation_id))];
  const violation = run.violations.get(ids[0] ?? '');
  if (ids.length > 1) return err([{ code: 'ambiguous', message: `${name} begins ${ids.length} ids or fingerprints`, hint: `write more of one: ${ids.slice(0, LISTED).join(', ')}` }]);
  if (violation === undefined) return ofGate ?? err([{ code: 'no_such_finding', message: `nothing of the last run (${run.folder}) has the id or fingerprint ${name}`, hint: 'verdict.json lists those of rulepacks under items; report.html has all, and contract-gates explain <gate>/<rule> those of a gate' }]);
  return ok(explainViolation(violation, items, run));
}

function explainViolation(violation: Violation, items: VerdictFile['items'], { verdict, folder }: LastRun): Explanation {
  const name = `${violation.rulepack_namespace}/${violation.rule_id}`;
  const [entry] = findRules(name);
  const place = `${violation.file_path}${violation.line_number === null ? '' : `:${violation.line_number}`}`;
  const { cycle, members, cut, cycle_edges: edges } = (violation.context ?? {}) as Partial<Record<string, unknown>>;
  const found = items.map(({ fingerprint }) => driftItemText(violation, fingerprint));
  const states = items.map((item) => ({ fingerprint: item.fingerprint, state: item.state, why: whyOf(item, verdict), added: item.added ?? [] }));
  const steps = placesOf(edges).map((edge) => `  ${edge.file}:${edge.line} imports ${edge.specifier}, which is ${edge.to}`);
  const cuts = placesOf(cut);
  const remedies = entry?.remedies ?? [];
  const lines = [
    `${name} at ${place}, ${violation.severity}`,
    `  id ${violation.id}`,
    ...(found.includes(null) ? [`  ${violation.message}`] : []),
    ...states.flatMap(({ fingerprint, state, why, added }, at) => [...(found[at] == null ? [] : [`  ${found[at]}`]), `  ${state}: ${why}`, `  fingerprint ${fingerprint}`, ...bounded(added).map((text) => `    new: ${text}`)]),
    ...(Array.isArray(cycle) ? [`Shortest cycle, ${cycle.length} of ${Array.isArray(members) ? members.length : cycle.length} members:`, ...bounded(steps)] : evidenceLines(violation)),
    ...(cuts.length === 0 ? [] : [`Where to cut, best first (${cuts.length}):`, ...bounded(cuts.map(({ file, line, specifier, reason }) => `  ${file}:${line} import of ${specifier}: ${reason}`))]),
    'Ways out:',
    ...[...remedies, `Put up with it for a while: waivers: [{ rule: ${name}, fingerprint: ${items[0]?.fingerprint ?? ''}, reason: <why>, owner: <who>, expires: <day> }].`].map((remedy, at) => `  ${at + 1}. ${remedy}`),
    `The rule: contract-gates explain ${name}`,
  ];
  return { lines, data: { kind: 'violation', run: folder, rule: name, violation, items: states, remedies } };
}

/** Why an item has its state. */
function whyOf(item: VerdictFile['items'][number], { base, baseline, waivers, as_of }: VerdictFile): string {
  switch (item.state) {
    case 'new':
      return base.kind === 'found' ? `the base ${base.sha?.slice(0, 12) ?? ''} (${base.detail}) does not have it, or new_only is off for its rule` : baseline !== null && base.kind === 'none' ? `the baseline ${baseline.path} does not have it, or new_only is off for its rule` : 'its rule is not compared with a base';
    case 'old':
      return base.kind === 'found' ? `the base ${base.sha?.slice(0, 12) ?? ''} (${base.detail}) has it too, so it does not count` : `the baseline ${baseline?.path ?? ''} has it, so it does not count`;
    case 'unknown':
      return `there was no base to compare with: ${base.detail}`;
    case 'waived': {
      const waiver = waivers.find(({ rule, path, fingerprint, state }) => {
        if (rule !== `${item.rulepack}/${item.rule}` || state !== 'active') return false;
        const glob = path === null ? null : compileGlob(path);
        return glob === null ? fingerprint === item.fingerprint : glob.ok && glob.value.matches(item.file_path);
      });
      return waiver === undefined ? `a waiver of ${as_of} covers it` : `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`;
    }
  }
}

/** A rule that was not asked found nothing either, which says nothing. */
function inLastRun(rule: RuleEntry, settings: Settings, run: LastRun, world: World): RuleInLastRun {
  if (rule.namespace === 'run') return { kind: 'judged', counts: warningsOf(run, rule.id, world) };
  const counts = statesOf(run.verdict, ruleName(rule));
  const rulepack = Object.values(settings.rulepacks).find(({ namespace }) => namespace === rule.namespace);
  const why = Object.keys(counts).length > 0 || rulepack === undefined ? null : whyNotJudged(rule.id, rulepack, run.verdict);
  return why === null ? { kind: 'judged', counts } : { kind: 'not_judged', why };
}

function whyNotJudged(rule: string, { gateName, severity }: RulepackSettings, { gates }: VerdictFile): string | null {
  const gate = gates.find(({ name }) => name === gateName);
  if (gate === undefined) return `${gateName} was not selected`;
  if (gate.skipped_by !== undefined) return gate.skipped_by;
  if (!['pass', 'warn', 'fail'].includes(gate.outcome)) return `${gateName} ended as ${gate.outcome.replace('_', ' ')}`;
  if (gate.skipped_rules?.rules.includes(rule) === true) return gate.skipped_rules.why;
  return severity[rule] === 'off' ? 'its severity is off' : null;
}

function statesOf({ items }: VerdictFile, name: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const item of items) if (`${item.rulepack}/${item.rule}` === name) counts[item.state] = (counts[item.state] ?? 0) + 1;
  return counts;
}

/** Rules of the run itself give no violation: they are warnings of the run, or findings of a rulepack. */
function warningsOf({ folder, verdict }: LastRun, rule: string, world: World): Readonly<Record<string, number>> {
  const summary = world.readFile(`${folder}/gate-summary.json`, MAX_ENVELOPE_BYTES);
  const report = summary.ok ? parseGateReport(summary.value, BOUNDS) : summary;
  const findings = report.ok ? report.value.gates.flatMap((gate) => gate.findings) : [];
  const warning = verdict.warnings.filter((text) => text.startsWith(`${rule}: `)).length + findings.filter((finding) => finding.rule === rule).length;
  return warning === 0 ? {} : { warning };
}

interface NamedPlace {
  readonly file: string;
  readonly line: number;
  readonly specifier: string;
  readonly to: string;
  readonly reason: string;
}

function placesOf(list: unknown): readonly NamedPlace[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Partial<NamedPlace>[]).map(({ file = '', line = 0, specifier = '', to = '', reason = '' }) => ({ file, line, specifier, to, reason }));
}

function evidenceLines({ context }: Violation): readonly string[] {
  const shown = Object.entries(context ?? {}).filter(([key]) => key !== 'items');
  return shown.length === 0 ? [] : ['Evidence:', ...bounded(shown.map(([key, value]) => `  ${key}: ${JSON.stringify(value).slice(0, 300)}`))];
}

function bounded(lines: readonly string[]): readonly string[] {
  return lines.length <= LISTED ? lines : [...lines.slice(0, LISTED), `  showing ${LISTED} of ${lines.length}; --json has all`];
}

function lastRun(runId: string | null, world: World): LastRun | null {
  const folder = runFolderOf(runId);
  const verdict = world.readFile(`${folder}/verdict.json`, MAX_ENVELOPE_BYTES);
  const envelope = world.readFile(`${folder}/envelope.json`, MAX_ENVELOPE_BYTES);
  if (!verdict.ok || !envelope.ok) return null;
  const read = parseVerdictFile(verdict.value, BOUNDS);
  const stored = parseEnvelope(envelope.value, BOUNDS);
  if (!read.ok || !stored.ok) return null;
  const violations = Object.values(stored.value.extensions).flatMap((extension) => extension.violations);
  return { folder, verdict: read.value, violations: new Map(violations.map((violation) => [violation.id, violation])) };
}
