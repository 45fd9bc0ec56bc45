import { compileGlobs } from '../base/glob.js';
import type { Problem } from '../base/result.js';
import type { GateSpec } from '../contract/verdict/gate-record.js';
import type { GatePlan } from './plan.js';
import { phaseOf } from './plan-order.js';
import type { PlannedGate } from './planned-gate.js';

type CommandGate = Extract<PlannedGate, { kind: 'command' }>;

/** A path that names one file. */
const PLAIN = /^[^!*?[\]{}\\][^*?[\]{}\\]*$/;

/** A plain path that a gate writes. */
interface Written {
  readonly file: string;
  readonly gate: CommandGate;
  readonly as: 'report' | 'artifact';
}

/**
 * Two gates that may run at the same time with one file between them: of two commands that write it, what the first found is gone when the second has
 * written, and would be judged by what the second found; a gate that reads what a command writes would be judged by what an earlier run left.
 * One that waits for the other is judged before, or by what was written in this run.
 */
export function contestedReports({ gates, order }: GatePlan): Problem<'report_shared'>[] {
  const ways = waysOf(gates);
  const commands = order.map((name) => ways.byName.get(name)).filter((gate) => gate?.kind === 'command');
  const written = commands.flatMap((gate): Written[] => {
    const reports = reportsOf(gate);
    const artifacts = [...artifactsOf(gate)].filter((file) => !reports.has(file));
    return [...[...reports].map((file) => ({ file, gate, as: 'report' as const })), ...artifacts.map((file) => ({ file, gate, as: 'artifact' as const }))];
  });
  return [...writtenTwice(written, ways), ...readTooEarly(written, gates, ways)];
}

function writtenTwice(written: readonly Written[], ways: Ways): Problem<'report_shared'>[] {
  const writers = new Map<string, Written[]>();
  for (const one of written) writers.set(one.file, [...(writers.get(one.file) ?? []), one]);
  const problems: Problem<'report_shared'>[] = [];
  for (const [file, all] of writers) {
    // In a row in which each waits for the one before it, no two run at the same time.
    const at = all.findIndex((gate, index) => index > 0 && !waits(gate.gate, (all[index - 1] as Written).gate, ways));
    const [first, second] = [all[at - 1], all[at]];
    if (first === undefined || second === undefined) continue;
    const [gate, other] = [first.gate, second.gate];
    problems.push({
      code: 'report_shared',
      message: `the gates "${gate.name}" and "${other.name}" both write the ${first.as === second.as ? first.as : 'file'} ${file} and may run at the same time, so that one would be judged by what the other found`,
      hint: `give each a file of its own, or let ${other.name} need ${gate.name}`,
      location: other.spec.location,
    });
  }
  return problems;
}

function readTooEarly(written: readonly Written[], gates: readonly PlannedGate[], ways: Ways): Problem<'report_shared'>[] {
  if (written.length === 0) return [];
  return gates.flatMap((reader) => {
    if (reader.kind !== 'command') return [];
    const reads = readBy(reader.spec).map(({ globs, isList }) => ({ isList, glob: compileGlobs(globs), entersPackages: globs.some((one) => !one.startsWith('!') && one.includes('node_modules')) }));
    // A search does not enter the packages of npm unless it says so.
    const matched = written.filter(({ file, gate }) => gate !== reader && reads.some(({ glob, entersPackages }) => glob.ok && (entersPackages || !/(?:^|\/)node_modules\//.test(file)) && glob.value.matches(file)));
    if (matched.length === 0) return [];
    const before = awaited(reader, ways);
    const early = matched.find(({ gate }) => !before.has(gate.name) && !waits(gate, reader, ways));
    if (early === undefined) return [];
    const isOfLists = reads.every(({ glob, isList }) => isList || !glob.ok || !glob.value.matches(early.file));
    return {
      code: 'report_shared',
      message: `the gate "${reader.name}" reads ${early.file}, which the gate "${early.gate.name}" writes, and may run before that has ended, so that it would be judged by what an earlier run left there`,
      hint: `let ${reader.name} need ${early.gate.name}${isOfLists ? `, or take the file out of what it reads (!${early.file})` : ''}`,
      location: reader.spec.location,
    };
  });
}

function reportsOf({ spec }: CommandGate): ReadonlySet<string> {
  if (spec.kind !== 'run' || spec.allowOld === true) return new Set();
  return plainPaths((spec.reports ?? []).flatMap(({ files }) => files ?? []));
}

function artifactsOf({ spec }: CommandGate): ReadonlySet<string> {
  if (spec.kind === 'uses') return new Set();
  return plainPaths((spec.artifacts ?? []).filter(({ intent }) => intent === 'create' || intent === 'update').map(({ path }) => path));
}

function plainPaths(globs: readonly string[]): ReadonlySet<string> {
  return new Set(globs.filter((file) => PLAIN.test(file)).map((file) => file.split('/').filter((part) => part !== '' && part !== '.').join('/')));
}

/** Globs of what a gate judges, or judges by, and whether the config lists them or has one alone. */
interface ReadGlobs {
  readonly globs: readonly string[];
  readonly isList: boolean;
}

/** What a gate reads and did not have to write; nothing where reports of earlier runs are welcome. */
function readBy({ options, reports, artifacts, allowOld }: GateSpec): readonly ReadGlobs[] {
  if (allowOld === true) return [];
  const lists = [options?.files ?? [], ...Object.values(options?.metrics ?? {}).map(({ files }) => files), options?.matchers ?? [], ...(reports ?? []).map(({ matchers }) => matchers)];
  const alone = [...(options?.schema === undefined ? [] : [options.schema]), ...(artifacts ?? []).filter(({ intent }) => intent === 'validate').map(({ path }) => path)];
  return [...lists.filter((globs) => globs.length > 0).map((globs) => ({ globs, isList: true })), ...alone.map((path) => ({ globs: [path], isList: false }))];
}

/** Whether `gate` starts only after `other` has ended. */
function waits(gate: PlannedGate, other: PlannedGate, ways: Ways): boolean {
  return awaited(gate, ways, other.name).has(other.name);
}

/** The names of all gates that have ended when `gate` starts, or of some as soon as `wanted` is among them. */
function awaited(gate: PlannedGate, { byName, phased }: Ways, wanted?: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [gate];
  // Those that a phase waits for are among those that a later one waits for: each is gone through once.
  let earlier = 0;
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const phase = phaseOf(at);
    const before = at.needs.map((name) => byName.get(name));
    for (let next = phased[earlier]; phase !== null && next !== undefined && next.phase < phase; next = phased[++earlier]) before.push(next.gate);
    for (const next of before) {
      if (next === undefined || reached.has(next.name)) continue;
      reached.add(next.name);
      if (next.name === wanted) return reached;
      open.push(next);
    }
  }
  return reached;
}

/** What gates wait for: needs by name, and the gates of phases, earlier ones first. */
interface Ways {
  readonly byName: ReadonlyMap<string, PlannedGate>;
  readonly phased: readonly { readonly gate: PlannedGate; readonly phase: number }[];
}

function waysOf(gates: readonly PlannedGate[]): Ways {
  const phased = gates.flatMap((gate) => {
    const phase = phaseOf(gate);
    return phase === null ? [] : [{ gate, phase }];
  });
  return { byName: new Map(gates.map((gate) => [gate.name, gate])), phased: phased.sort((a, b) => a.phase - b.phase) };
}
