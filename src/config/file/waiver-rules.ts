import { dayNumber } from '../../base/calendar-day.js';
import { compileGlob } from '../../base/glob.js';
import { pointerTo } from '../../base/json-pointer.js';
import { nearest } from '../../base/nearest.js';
import type { ConfigProblem } from '../config-problem.js';
import { RULEPACKS, RULES } from '../rulepack-names.js';
import type { ConfigMap, Places } from '../yaml/yaml-tree.js';

/** What the schema cannot say of waivers. Parts of the wrong type are left to the schema and skipped here. */
export class WaiverRules {
  readonly problems: ConfigProblem[] = [];

  /** `owners` are the names of gates and the namespaces of rulepacks. */
  constructor(
    private readonly places: Places,
    private readonly owners: readonly string[],
  ) {}

  check(index: number, waiver: ConfigMap): void {
    const pointer = pointerTo('/waivers', index);
    const { rule, path, expires, reason, owner } = waiver;
    if (typeof rule === 'string') this.rule(rule, pointerTo(pointer, 'rule'));
    if ('path' in waiver && 'fingerprint' in waiver) {
      this.say('a waiver has path and fingerprint; exactly one of them says what it waives', 'keep the fingerprint for one finding, or the path for a place', pointerTo(pointer, 'fingerprint'));
    } else if (!('path' in waiver) && !('fingerprint' in waiver)) {
      this.say('a waiver does not say what it waives', 'add path: <glob>, or fingerprint: <64 hex digits> as the report shows it', pointer);
    }
    if (typeof path === 'string' && path !== '') {
      const glob = path.startsWith('!') ? null : compileGlob(path);
      if (glob === null) this.say(`the path ${JSON.stringify(path)} of a waiver begins with !, so it would waive everything else`, 'name what is waived', pointerTo(pointer, 'path'));
      else if (!glob.ok) this.say(glob.error.message, glob.error.hint ?? '', pointerTo(pointer, 'path'));
    }
    if (typeof expires === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(expires) && dayNumber(expires) === null) {
      this.say(`expires of a waiver is ${expires}, which is not a day of the calendar`, 'write a day as 2027-03-31', pointerTo(pointer, 'expires'));
    }
    for (const [key, text] of [['reason', reason], ['owner', owner]] as const) {
      if (typeof text === 'string' && text !== '' && text.trim() === '') this.say(`${key} of a waiver is blank`, key === 'owner' ? 'name who answers for it' : 'say why it may stay', pointerTo(pointer, key));
    }
  }

  private rule(rule: string, pointer: string): void {
    const slash = rule.indexOf('/');
    if (slash <= 0 || slash === rule.length - 1) return;
    const owner = rule.slice(0, slash);
    const id = rule.slice(slash + 1);
    if (!this.owners.includes(owner)) {
      const meant = nearest(owner, this.owners);
      this.say(`a waiver names the rule ${rule}, and there is no gate and no rulepack ${owner}`, meant === null ? `the names are ${this.owners.join(', ')}` : `did you mean ${meant}/${id}?`, pointer);
      return;
    }
    const rulepack = RULEPACKS.find((namespace) => namespace === owner);
    if (rulepack === undefined || Object.hasOwn(RULES[rulepack], id)) return;
    const rules = Object.keys(RULES[rulepack]);
    const meant = nearest(id, rules);
    this.say(`a waiver names the rule ${rule}, which does not exist`, meant === null ? `the rules of ${owner} are ${rules.join(', ')}` : `did you mean ${owner}/${meant}?`, pointer);
  }

  private say(message: string, hint: string, pointer: string): void {
    const place = this.places.get(pointer);
    const location = place?.value ?? place?.key;
    this.problems.push({ code: 'config_value', message, hint, ...(location === undefined ? {} : { location }) });
  }
}
