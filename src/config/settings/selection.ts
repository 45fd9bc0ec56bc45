import { nearest } from '../../base/nearest.js';
import { err, ok, type Result } from '../../base/result.js';
import type { ConfigProblem } from '../config-problem.js';
import { RESERVED_GATE_NAMES } from '../rulepack-names.js';

/** Gates and rulepack gates by name: in the order of declaration, rulepacks last. */
export interface Selection {
  readonly declared: readonly string[];
  readonly selected: readonly string[];
  readonly leftOut: readonly string[];
}

export interface SelectionRequest {
  /** Gates of the config in the order of declaration. */
  readonly gates: readonly { readonly name: string; readonly needs: readonly string[] }[];
  /** Gate names of the rulepacks that are switched on. */
  readonly rulepacks: readonly string[];
  /** The inputs `gates` and `rulepacks`; null selects all. */
  readonly wantedGates: readonly string[] | null;
  readonly wantedRulepacks: readonly string[] | null;
}

/**
 * Narrows what the config declares (SPEC sections 2 and 10). Items are read from left to right: `all`, `none`, a name
 * takes, `-name` leaves out; a list that begins with `-name` starts from all. `gates` may also name rulepack gates,
 * but `all` and `none` in it mean the gates alone: rulepacks stay unless `rulepacks`, or `-cycles` in `gates`, leaves
 * them out. What a selected gate needs is selected with it; leaving out by name what a selected gate needs is an
 * error, because that gate could only judge on something that nobody checked.
 */
export function selectGates(request: SelectionRequest): Result<Selection, readonly ConfigProblem[]> {
  const problems: ConfigProblem[] = [];
  const gateNames = request.gates.map(({ name }) => name);
  const gates = readList('gates', request.wantedGates, gateNames, request.rulepacks, problems);
  const rulepacks = readList('rulepacks', request.wantedRulepacks, request.rulepacks, [], problems);
  const taken = new Set(gates.taken);
  for (const rulepack of request.rulepacks) {
    const named = gates.named.get(rulepack);
    if (named === 'take' && !rulepacks.taken.has(rulepack)) {
      problems.push(selectionProblem(`gates names ${rulepack}, but rulepacks leaves it out`, `remove ${rulepack} from gates, or add it to rulepacks`));
    }
    if (rulepacks.taken.has(rulepack) && named !== 'leave') taken.add(rulepack);
  }
  addNeeds(request, taken, gates.named, problems);
  if (problems.length > 0) return err(problems);
  const declared = [...gateNames, ...request.rulepacks];
  return ok({ declared, selected: declared.filter((name) => taken.has(name)), leftOut: declared.filter((name) => !taken.has(name)) });
}

interface ReadList {
  readonly taken: ReadonlySet<string>;
  /** What was said last of a name itself, `all` and `none` aside. */
  readonly named: ReadonlyMap<string, 'take' | 'leave'>;
}

function readList(input: string, words: readonly string[] | null, all: readonly string[], others: readonly string[], problems: ConfigProblem[]): ReadList {
  const taken = new Set<string>(words === null || words[0]?.startsWith('-') === true ? all : []);
  const named = new Map<string, 'take' | 'leave'>();
  const known = new Map([...all, ...others].flatMap((name) => [[name, name] as const, [name.replaceAll('_', '-'), name] as const]));
  for (const word of words ?? []) {
    const leaves = word.startsWith('-');
    const spelled = leaves ? word.slice(1) : word;
    const name = known.get(spelled);
    if (word === 'all') {
      for (const one of all) taken.add(one);
    } else if (word === 'none') {
      taken.clear();
    } else if (name === undefined || (name !== spelled && !RESERVED_GATE_NAMES.has(name))) {
      problems.push(unknownName(input, spelled, [...all, ...others]));
    } else {
      named.set(name, leaves ? 'leave' : 'take');
      if (leaves) taken.delete(name);
      else taken.add(name);
    }
  }
  return { taken, named };
}

/** Follows the needs of what is selected, however long the chain is. */
function addNeeds(request: SelectionRequest, taken: Set<string>, named: ReadonlyMap<string, 'take' | 'leave'>, problems: ConfigProblem[]): void {
  const byName = new Map(request.gates.map((gate) => [gate.name, gate]));
  const waiting = [...request.gates.filter(({ name }) => taken.has(name))];
  for (let gate = waiting.pop(); gate !== undefined; gate = waiting.pop()) {
    for (const need of gate.needs) {
      if (taken.has(need)) continue;
      const needed = byName.get(need);
      if (needed !== undefined && named.get(need) !== 'leave') {
        taken.add(need);
        waiting.push(needed);
      } else {
        problems.push(selectionProblem(`the gate ${gate.name} needs ${need}, which the selection or the config leaves out`, `select ${need} too, or leave out ${gate.name} as well`));
      }
    }
  }
}

function unknownName(input: string, name: string, known: readonly string[]): ConfigProblem {
  if ([...RESERVED_GATE_NAMES].some(([gate, rulepack]) => gate === name || rulepack === name)) {
    return selectionProblem(`${input} names the rulepack ${name}, which is switched off in the config`, 'remove it from the list');
  }
  const meant = nearest(name, known);
  const hint = meant !== null ? `did you mean ${meant}?` : known.length === 0 ? 'nothing is declared that could be named' : `the names are ${known.join(', ')}`;
  return selectionProblem(`${input} names ${JSON.stringify(name)}, which does not exist`, hint);
}

function selectionProblem(message: string, hint: string): ConfigProblem {
  return { code: 'selection_invalid', message, hint };
}
