import { cutText } from '../base/bounded.js';
import { own, textsOf } from '../base/plain-values.js';
import type { Violation } from '../contract/generated/types.js';

type Item = Readonly<Record<string, unknown>>;

/** Items that one line tells. */
const SHOWN = 3;
const LENGTH = 160;
/** Of a hash that people compare. */
const DIGITS = 12;

/** One item of each rule of drift, for people; a rule that is not here is told by its message alone. */
const TEMPLATES: Readonly<Record<string, (item: Item) => string>> = {
  'missing-required-path': (item) => `nothing matches ${word(item, 'pattern')}`,
  'forbidden-path': (item) => `${word(item, 'pattern')} matches it`,
  'undeclared-top-level': (item) => `declared are ${words(item, 'declared')}`,
  'protected-path-changed': (item) => `${word(item, 'change')}; protected by ${words(item, 'protected')}`,
  'unreadable-manifest': (item) => word(item, 'reason'),
  'manifest-lock-mismatch': mismatchText,
  'missing-lock': (item) => `looked for ${words(item, 'looked_for')}`,
  'version-skew': (item) => `${word(item, 'package')} is ${ranged(item, 'range')} here and ${ranged(item, 'usual_range')} in ${words(item, 'others')}`,
  'undeclared-import': (item) => `${word(item, 'package')} is not in ${word(item, 'manifest')} or any manifest above`,
  'unused-dependency': (item) => `${word(item, 'package')} in ${word(item, 'section')}`,
  'dependency-added': (item) => `${word(item, 'package')} ${ranged(item, 'range')} in ${word(item, 'section')}`,
  'dependency-removed': (item) => `${word(item, 'package')} ${ranged(item, 'range')} in ${word(item, 'section')}`,
  'major-upgrade': (item) => `${word(item, 'package')} from ${ranged(item, 'from')} to ${ranged(item, 'to')}`,
  'schema-breaking-change': (item) => `${word(item, 'kind')} at ${word(item, 'pointer') === '' ? 'the root' : word(item, 'pointer')}${item['to'] === undefined ? '' : `: ${word(item, 'from')} became ${word(item, 'to')}`}`,
};

/** What a violation of drift found, "N of M" when not all of it; null for other rulepacks. Plain text; callers escape it. */
export function driftText({ rulepack_namespace, rule_id, context }: Pick<Violation, 'rulepack_namespace' | 'rule_id' | 'context'>): string | null {
  const template = own(TEMPLATES, rule_id);
  const items = context?.['items'];
  if (rulepack_namespace !== 'drift' || template === undefined || !Array.isArray(items)) return null;
  const told = (items as readonly Item[]).slice(0, SHOWN).map((item) => cutText(template(item), LENGTH));
  return `${told.join('; ')}${items.length > told.length ? `; showing ${told.length} of ${items.length}` : ''}`;
}

/** One item of a violation of drift alone, by its fingerprint; null where there is no more to say than the message. Plain text; callers escape it. */
export function driftItemText({ rulepack_namespace, rule_id, message, context }: Pick<Violation, 'rulepack_namespace' | 'rule_id' | 'message' | 'context'>, fingerprint: string): string | null {
  const template = own(TEMPLATES, rule_id);
  const items = context?.['items'];
  if (rulepack_namespace !== 'drift' || template === undefined || !Array.isArray(items)) return null;
  const item = (items as readonly Item[]).find((one) => one['fingerprint'] === fingerprint);
  return item === undefined ? null : `${message.replace(/\.$/, '')}; ${cutText(template(item), LENGTH)}`;
}

/** Settings and lists of which a lock has a copy. */
const SETTINGS = /^(?:catalog |overrides$|patchedDependencies$|ignoredOptionalDependencies$|packageExtensions$|replace$|dependenciesMeta$|peerDependenciesMeta$|bin$|publishConfig$)/;

function mismatchText(item: Item): string {
  const [name, lock, locked] = [word(item, 'package'), word(item, 'lock'), word(item, 'locked')];
  const lacks = word(item, 'lock_lacks');
  if (lacks !== '') return `the lock is broken: ${lock}:${word(item, 'lock_line')} has ${lacks}, and no such package stands in it`;
  switch (word(item, 'section')) {
    case '':
      return `${name} is not declared any more, and ${lock} has ${locked === '' ? 'it' : locked}`;
    case 'member':
      return `${locked} is no more, and ${lock} has it as a member of the workspace`;
    case 'hash':
      return `what is declared has another hash (${word(item, 'range').slice(0, DIGITS)}) than the ${name} of ${lock} (${locked.slice(0, DIGITS)})`;
  }
  if (word(item, 'range') === '' && SETTINGS.test(word(item, 'section'))) return `${name} is not in ${word(item, 'section')}, and ${lock} has ${locked}`;
  return `${name} is ${ranged(item, 'range')} in ${word(item, 'section')}, and ${lock} has ${locked === '' ? 'no such entry' : locked}`;
}

function word(item: Item, key: string): string {
  const value = item[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function ranged(item: Item, key: string): string {
  return word(item, key) === '' ? 'any version' : word(item, key);
}

function words(item: Item, key: string): string {
  const list = textsOf(item[key]);
  const rest = list.length > SHOWN ? ` and ${list.length - SHOWN} more` : '';
  return `${list.slice(0, SHOWN).join(', ')}${rest}`;
}
