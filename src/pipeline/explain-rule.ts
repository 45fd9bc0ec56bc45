import { formatLocation } from '../base/result.js';
import type { RulepackSettings } from '../config/settings/rulepack-settings.js';
import type { SettingOrigin, Settings } from '../config/settings/settings.js';
import { pointerKeys, pointerTo } from '../base/json-pointer.js';
import { pageUrl } from '../reporters/rule-text.js';
import type { RuleEntry } from '../rulepacks/rule-entry.js';
import { ruleName } from '../rulepacks/rule-catalogue.js';

/** An answer of `explain`: for people, and the same as plain JSON. */
export interface Explanation {
  readonly lines: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** What the last run says of a rule: how many items it found by state, or why nothing can be said, since it was not asked. */
export type RuleInLastRun = { readonly kind: 'judged'; readonly counts: Readonly<Record<string, number>> } | { readonly kind: 'not_judged'; readonly why: string };

/** What a rule finds, how heavy it is here and who said so, and the ways out. `inLastRun` is null without a run; `compares` says that it compares with the base itself. */
export function explainRule(entry: RuleEntry, settings: Settings, inLastRun: RuleInLastRun | null, compares: boolean): Explanation {
  const name = ruleName(entry);
  const rulepack: RulepackSettings | undefined = Object.values(settings.rulepacks).find(({ namespace }) => namespace === entry.namespace);
  const severity = rulepack?.severity[entry.id] ?? entry.severity;
  const severityFrom = rulepack === undefined ? null : setBy(settings, ruleSetting(entry, 'severity'));
  const newOnly = compares ? null : (rulepack?.newOnly[entry.id] ?? null);
  const newOnlyFrom = newOnly === null ? null : setBy(settings, [ruleSetting(entry, 'new_only')[0] ?? '', '/policy/new_only']);
  const options = optionsOf(entry, settings);
  const waivers = settings.waivers.filter(({ rule }) => rule === name).map(({ location, ...waiver }) => ({ ...waiver, set_at: location === null ? null : formatLocation(location) }));
  const change = rulepack === undefined ? [] : [
    `To change its weight: rulepacks: { ${entry.namespace}: { rules: { ${entry.id}: warning } } } (off, info, warning, error).`,
    `To accept one place for a while: waivers: [{ rule: ${name}, path: <glob>, reason: <why>, owner: <who>, expires: <day> }].`,
  ];
  const lines = [
    `${name}: ${entry.title}`,
    `  ${entry.description}`,
    `  category ${entry.category}, severity ${severity} (default ${entry.severity})${severityFrom === null ? '' : `, set at ${severityFrom}`}`,
    ...(newOnly === null ? [] : [`  new_only ${newOnly ? 'on: what the base had is shown and does not count' : 'off: everything counts'}${newOnlyFrom === null ? ' (default)' : `, set at ${newOnlyFrom}`}`]),
    ...(compares ? ['  compares with the base itself: all that it finds is new, and new_only does not apply'] : []),
    ...(rulepack === undefined || rulepack.enabled ? [] : [`  the rulepack ${entry.namespace} is switched off`]),
    ...options.map(({ option, value, set_at }) => `  option ${option}: ${JSON.stringify(value)}, set at ${set_at}`),
    ...waivers.map((waiver) => `  waived at ${waiver.path ?? waiver.fingerprint ?? ''} until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}${waiver.set_at === null ? '' : ` (${waiver.set_at})`}`),
    ...(inLastRun === null ? [] : [`  in the last run: ${lastRunWords(inLastRun)}`]),
    'Ways out:',
    ...[...entry.remedies, ...change].map((remedy, at) => `  ${at + 1}. ${remedy}`),
    `More: ${pageUrl(entry.page)}`,
  ];
  const data = {
    kind: 'rule', rule: name, title: entry.title, description: entry.description, category: entry.category, default_severity: entry.severity, severity, severity_set_at: severityFrom,
    new_only: newOnly, new_only_set_at: newOnlyFrom, options, waivers, in_last_run: inLastRun?.kind === 'judged' ? inLastRun.counts : null, not_judged_in_last_run: inLastRun?.kind === 'not_judged' ? inLastRun.why : null,
    evidence: entry.evidence, remedies: [...entry.remedies, ...change], page: entry.page,
  };
  return { lines, data };
}

function lastRunWords(inLastRun: RuleInLastRun): string {
  if (inLastRun.kind === 'not_judged') return `not judged, since ${inLastRun.why}`;
  return Object.entries(inLastRun.counts).map(([state, count]) => `${count} ${state}`).join(', ') || 'nothing found';
}

/** Pointers at which a setting of a rule may stand, the nearest first. */
function ruleSetting({ namespace, id }: RuleEntry, key: 'severity' | 'new_only'): readonly string[] {
  const rule = pointerTo(pointerTo(pointerTo('/rulepacks', namespace), 'rules'), id);
  return [pointerTo(rule, key), rule];
}

/** Where the first of the settings that is set was set, as `file:line:column` or the input; null when all have their defaults. */
function setBy({ provenance }: Settings, pointers: readonly string[]): string | null {
  for (const pointer of pointers) {
    const origin = provenance.get(pointer);
    if (origin !== undefined) return originText(origin);
  }
  return null;
}

function originText(origin: SettingOrigin): string {
  return origin.kind === 'file' ? formatLocation(origin.location) : `the input ${origin.name}`;
}

/** Options of the rulepack that somebody set, apart from severities. */
function optionsOf({ namespace }: RuleEntry, settings: Settings): readonly { readonly option: string; readonly value: unknown; readonly set_at: string }[] {
  const config = Object.values(settings.rulepacks).find((rulepack) => rulepack.namespace === namespace)?.config ?? {};
  const top = pointerTo('/rulepacks', namespace);
  return [...settings.provenance].flatMap(([pointer, origin]) => {
    const keys = pointerKeys(pointer);
    const option = keys[2] ?? '';
    if (!pointer.startsWith(`${top}/`) || keys.length !== 3 || option === 'rules') return [];
    return [{ option: `rulepacks.${namespace}.${option}`, value: config[option] ?? null, set_at: originText(origin) }];
  });
}
