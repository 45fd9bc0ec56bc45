import type { JsonPlace } from '../json-place.js';

/** The rule of a result. `descriptor` is null when the run does not describe it. */
export interface SarifRule {
  readonly id: string;
  readonly descriptor: JsonPlace | null;
}

/** One tool component (driver or extension) with its rules, found by position, id and guid. */
interface Component {
  readonly place: JsonPlace;
  readonly rules: readonly JsonPlace[];
  readonly byId: ReadonlyMap<string, JsonPlace>;
  readonly byGuid: ReadonlyMap<string, JsonPlace>;
}

/** The rules of one run, of its driver and its extensions, and how they are configured. */
export class SarifRules {
  /** Texts that messages of any rule may use. */
  readonly globalStrings: JsonPlace;
  private readonly driver: Component;
  private readonly extensions: readonly Component[];
  /** The first rule of an id in any extension. */
  private readonly ofExtensions: ReadonlyMap<string, JsonPlace>;
  private readonly notifications: ReadonlyMap<string, JsonPlace>;
  private readonly invocations: readonly JsonPlace[];
  private readonly overrides = new Map<number, ReadonlyMap<string, string>>();

  constructor(run: JsonPlace, private readonly odd: (message: string, line: number | null) => void) {
    const tool = run.get('tool');
    this.driver = componentOf(tool.get('driver'));
    this.extensions = tool.get('extensions').itemsOrNone().map(componentOf);
    this.ofExtensions = byText(this.extensions.flatMap(({ rules }) => rules), 'id');
    this.globalStrings = this.driver.place.get('globalMessageStrings');
    this.notifications = byText(this.driver.place.get('notifications').itemsOrNone(), 'id');
    this.invocations = run.get('invocations').itemsOrNone();
  }

  /**
   * By index, by guid, or by id; an id with further parts (`CA1000/2`) is of the rule `CA1000` (section 3.27.5). An index that
   * leads nowhere is refused: the severity would be a guess. Where id and index name two rules, the id counts if there is such a rule.
   */
  ruleOf(result: JsonPlace): SarifRule {
    const reference = result.get('rule');
    const member = (key: string): JsonPlace | null => (reference.isThere ? reference.get(key) : null);
    const id = result.get('ruleId').textOr(null) ?? member('id')?.textOr(null) ?? null;
    const own = result.get('ruleIndex');
    const indexPlace = own.isThere ? own : member('index');
    const component = this.componentOf(member('toolComponent'));
    const guid = member('guid')?.textOr(null) ?? null;
    const byId = id === null ? null : (named(component.byId, id) ?? named(this.ofExtensions, id));
    const index = indexPlace?.numberOr(-1) ?? -1;
    if (index !== -1 && indexPlace !== null) {
      const rule = component.rules[index] ?? indexPlace.refuse(
        `a result names rule number ${index}, and there are ${component.rules.length} rules`, { expected: `at most ${component.rules.length - 1}`, actual: String(index) },
      );
      const ruleId = rule.get('id').textOr(null);
      if (id === null || ruleId === null || id === ruleId || id.startsWith(`${ruleId}/`)) return { id: id ?? ruleId ?? '', descriptor: rule };
      this.odd(`a result of rule ${id} points to rule number ${index}, which is ${ruleId}: the ${byId === null ? 'number' : 'name'} counts`, result.line);
      return { id, descriptor: byId ?? rule };
    }
    const found = guid === null ? byId : (component.byGuid.get(guid) ?? byId);
    return { id: id ?? found?.get('id').textOr(null) ?? '', descriptor: found };
  }

  /** As an invocation overrides it, else the default of the rule, else `warning`. */
  configuredLevel(rule: SarifRule, result: JsonPlace): string {
    const provenance = result.get('provenance');
    const which = provenance.isThere ? provenance.get('invocationIndex').numberOr(-1) : -1;
    const invocation = which >= 0 ? which : this.invocations.length === 1 ? 0 : -1;
    const overrides = this.overridesOf(invocation);
    return overrides.get(rule.descriptor?.pointer ?? '') ?? overrides.get(`id ${rule.id}`) ?? defaultLevel(rule.descriptor);
  }

  /** Levels that an invocation sets, by the pointer of a rule (which begins with `/`) or by `id ` and its id. */
  private overridesOf(invocation: number): ReadonlyMap<string, string> {
    const known = this.overrides.get(invocation);
    if (known !== undefined) return known;
    const levels = new Map<string, string>();
    for (const override of this.invocations[invocation]?.get('ruleConfigurationOverrides').itemsOrNone() ?? []) {
      const descriptor = override.get('descriptor');
      const configuration = override.get('configuration');
      const level = configuration.isThere ? configuration.get('level').textOr(null) : null;
      if (level === null) continue;
      const index = descriptor.get('index').numberOr(-1);
      const rule = index >= 0 ? this.componentOf(descriptor.get('toolComponent')).rules[index] : undefined;
      levels.set(rule?.pointer ?? `id ${descriptor.get('id').textOr('')}`, level);
    }
    this.overrides.set(invocation, levels);
    return levels;
  }

  /** Level of a notification: its own, else the default of its descriptor, else `warning` (section 3.58.6). */
  notificationLevel(notification: JsonPlace): string {
    const level = notification.get('level').textOr(null);
    if (level !== null) return level;
    const descriptor = notification.get('descriptor');
    const id = descriptor.isThere ? descriptor.get('id').textOr(null) : null;
    return defaultLevel(id === null ? null : (this.notifications.get(id) ?? null));
  }

  private componentOf(reference: JsonPlace | null): Component {
    if (reference === null || !reference.isThere) return this.driver;
    const index = reference.get('index').numberOr(-1);
    if (index >= 0) return this.extensions[index] ?? reference.refuse(`a result names extension number ${index}, and there are ${this.extensions.length}`);
    for (const key of ['guid', 'name']) {
      const wanted = reference.get(key).textOr(null);
      if (wanted === null) continue;
      const found = [this.driver, ...this.extensions].find(({ place }) => place.get(key).value === wanted);
      return found ?? reference.refuse(`a result names the tool component ${JSON.stringify(wanted)}, which the run does not have`);
    }
    return this.driver;
  }
}

function defaultLevel(descriptor: JsonPlace | null): string {
  const configuration = descriptor?.get('defaultConfiguration');
  return configuration?.isThere === true ? configuration.get('level').textOr('warning') : 'warning';
}

function componentOf(place: JsonPlace): Component {
  const rules = place.get('rules').itemsOrNone();
  return { place, rules, byId: byText(rules, 'id'), byGuid: byText(rules, 'guid') };
}

/** The first of those that have the same text. */
function byText(places: readonly JsonPlace[], key: string): Map<string, JsonPlace> {
  const found = new Map<string, JsonPlace>();
  for (const place of places) {
    const text = place.get(key).textOr(null);
    if (text !== null && !found.has(text)) found.set(text, place);
  }
  return found;
}

/** The rule of that id, or of the id without its last parts. */
function named(rules: ReadonlyMap<string, JsonPlace>, id: string): JsonPlace | null {
  let part = id;
  // No id of a rule has more parts; an attack may.
  for (let parts = 0; parts < 16; parts++) {
    const rule = rules.get(part);
    if (rule !== undefined) return rule;
    const slash = part.lastIndexOf('/');
    if (slash <= 0) return null;
    part = part.slice(0, slash);
  }
  return null;
}
