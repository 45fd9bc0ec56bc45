import { err, ok, type Problem, type Result } from '../base/result.js';
import { yamlText } from '../config/init/yaml-text.js';
import { parseGateReport } from '../contract/documents/gate-report.js';
import { findingFingerprint, NO_RULE } from '../contract/findings/finding-fingerprint.js';
import type { VerdictFile } from '../contract/generated/types.js';
import type { Finding } from '../contract/verdict/gate-record.js';
import type { World } from '../ports/world.js';
import { oneLine } from '../reporters/escape.js';
import type { Explanation } from './explain-rule.js';
import { isOfFindings, isOwn } from './judge/stand-gate.js';
import { MAX_ENVELOPE_BYTES } from './verify.js';

const LISTED = 10;

interface FoundByGate {
  readonly gate: string;
  /** `<gate>/<rule>`, as waivers name it. */
  readonly rule: string;
  readonly fingerprint: string;
  readonly finding: Finding;
}

/** Explains what a gate found in the last run, by `<gate>/<rule>` or the first digits of a fingerprint; null where the run has nothing of that name. */
export function explainGateFinding(name: string, run: { readonly folder: string; readonly verdict: VerdictFile }, world: World): Result<Explanation, readonly Problem[]> | null {
  const found = foundByGates(run, world);
  const named = found.filter(({ rule }) => rule === name);
  if (named.length > 0) return ok(explanation(named, run));
  const meant = /^[0-9a-f]+$/u.test(name) ? found.filter(({ fingerprint }) => fingerprint.startsWith(name)) : [];
  const keys = [...new Set(meant.map(({ rule, fingerprint }) => `${rule} ${fingerprint}`))];
  if (keys.length > 1) return err([{ code: 'ambiguous', message: `${name} begins ${keys.length} fingerprints`, hint: `write more of one: ${keys.slice(0, LISTED).join(', ')}` }]);
  return meant.length === 0 ? null : ok(explanation(meant, run));
}

function foundByGates({ folder, verdict }: { readonly folder: string; readonly verdict: VerdictFile }, world: World): readonly FoundByGate[] {
  const gates = new Set(verdict.gates.filter(({ kind }) => kind !== 'rulepack').map(({ name }) => name));
  const summary = world.readFile(`${folder}/gate-summary.json`, MAX_ENVELOPE_BYTES);
  const report = summary.ok ? parseGateReport(summary.value, { maxBytes: MAX_ENVELOPE_BYTES, maxDepth: 256 }) : summary;
  if (!report.ok) return [];
  return report.value.gates.filter((gate) => gates.has(gate.name)).flatMap(({ name, findings }) =>
    // What a waiver or a baseline was asked of has its fingerprint, for the reason stands behind its message then.
    (findings as readonly Finding[]).map((finding) => ({ gate: name, rule: `${name}/${finding.rule ?? NO_RULE}`, fingerprint: finding.fingerprint ?? findingFingerprint(finding), finding })),
  );
}

function explanation(found: readonly FoundByGate[], { folder, verdict }: { readonly folder: string; readonly verdict: VerdictFile }): Explanation {
  const [first] = found;
  const { gate = '', rule = '' } = first ?? {};
  const shown = found.slice(0, LISTED).flatMap(({ finding, fingerprint }) => [`  ${stateWords(finding)}${placeWords(finding)}: ${oneLine(finding.message)}`, `    fingerprint ${fingerprint}`]);
  const others = verdict.reasons.filter((reason) => reason.gate === gate && !isOfFindings(reason.code)).map(({ code }) => code);
  const ways = found.every(({ finding }) => isOwn(finding))
    ? ['Do what it says: it tells how the gate ended, and no waiver or baseline excuses that.']
    : [
        `Fix it. What the rule means says the tool that found it; artifacts/gates/${gate}/latest.md has what else it said.`,
        `Put up with one for a while: waivers: [{ rule: ${yamlText(rule)}, fingerprint: ${first?.fingerprint ?? ''}, reason: <why>, owner: <who>, expires: <day> }]; path: <glob> in the place of fingerprint waives all that the rule finds there.`,
        `Let only new findings count: new_only: true on the gate ${gate}, and contract-gates baseline write.`,
      ];
  const lines = [
    `${rule}: ${found.length} finding${found.length === 1 ? '' : 's'} of the gate ${gate} in the last run`,
    ...shown,
    ...(found.length > LISTED ? [`  showing ${LISTED} of ${found.length}; --json has all`] : []),
    ...(others.length === 0 ? [] : [`The gate did not pass for ${[...new Set(others)].join(', ')} either, which neither a waiver nor a baseline excuses.`]),
    'Ways out:',
    ...ways.map((way, at) => `  ${at + 1}. ${way}`),
  ];
  return { lines, data: { kind: 'gate_finding', run: folder, rule, findings: found.map(({ finding, fingerprint }) => ({ ...finding, fingerprint })), ways_out: ways } };
}

function stateWords({ level, state = 'new' }: Finding): string {
  return state === 'new' ? level : `${level}, ${state}`;
}

function placeWords({ file, line, column }: Finding): string {
  if (file === undefined) return '';
  return ` at ${oneLine([file, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(':'))}`;
}
