import { firstOf, utf8Length } from '../base/bounded.js';
import type { Envelope } from '../contract/generated/types.js';
import { LIMITS } from './limits.js';

/** What the rulepack change-impact left in the envelope, as the surfaces need it. */
export interface ImpactFacts {
  /** True when nothing could be compared: then everything counts as reached. */
  readonly everything: boolean;
  readonly files: number;
  readonly sourceFiles: number;
  readonly modules: readonly ReachedModule[];
  readonly allModules: number;
  readonly tests: readonly string[];
}

export interface ReachedModule {
  readonly name: string;
  readonly path: string;
  readonly distance?: number;
  readonly via?: readonly string[];
}

export const TESTS_FILE = 'impacted-tests.txt';

/** Null when the rulepack did not run. */
export function impactOf(envelope: Pick<Envelope, 'extensions'> | null): ImpactFacts | null {
  const data = envelope?.extensions['change-impact']?.data as
    | { readonly base?: string; readonly impacted?: { readonly total: number }; readonly modules?: { readonly impacted: readonly ReachedModule[]; readonly total: number }; readonly source_files?: number; readonly tests?: readonly string[] }
    | undefined;
  if (data?.modules === undefined) return null;
  const { base, impacted, modules, source_files = 0, tests = [] } = data;
  return { everything: base !== 'found', files: impacted?.total ?? source_files, sourceFiles: source_files, modules: modules.impacted, allModules: modules.total, tests };
}

const MODULES_NAMED = 8;

/** One line for people; they escape it. */
export function impactLine({ everything, files, sourceFiles, modules, allModules }: ImpactFacts): string {
  if (everything) return `There is no base to compare with, so everything counts as reached: ${allModules} module${allModules === 1 ? '' : 's'}`;
  const count = `The change reaches ${files} of ${sourceFiles} source files in ${modules.length} of ${allModules} modules`;
  if (modules.length === 0) return count;
  const { shown, total } = firstOf(modules, MODULES_NAMED);
  return `${count}: ${shown.map((module) => module.name).join(', ')}${shown.length < total ? ` and ${total - shown.length} more` : ''}`;
}

/** Names and paths that are safe in a matrix and on a command line: no option, no way up, nothing that a shell reads. */
function isSafe(text: string): boolean {
  return /^[A-Za-z0-9@._/+-]{1,200}$/.test(text) && !text.startsWith('-') && !text.startsWith('/') && !text.split('/').includes('..');
}

/** Stands for everything where a list is not possible: the root, which every module lies in. */
const ROOT: ReachedModule = { name: '.', path: '.' };

/** The output `impacted-modules`: a JSON array of `{name, path}`. A list beyond the size of an output becomes the root alone, since a shorter one would leave checks out. */
export function impactedModules(impact: ImpactFacts): string {
  const whole = JSON.stringify(safeModules(impact));
  return utf8Length(whole) <= LIMITS.outputBytes ? whole : JSON.stringify([ROOT]);
}

function safeModules({ modules }: ImpactFacts): readonly ReachedModule[] {
  return modules.filter((module) => isSafe(module.name) && isSafe(module.path)).map(({ name, path }) => ({ name, path }));
}

/** The file that `impacted-tests-path` names: one path per line, never cut. */
export function impactedTests(impact: ImpactFacts): string {
  return impact.tests.filter(isOneLine).map((path) => `${path}\n`).join('');
}

function isOneLine(path: string): boolean {
  return !/[\r\n]/.test(path);
}

/** What the outputs could not tell, a sentence each. */
export function impactWarnings(impact: ImpactFacts | null): readonly string[] {
  if (impact === null) return [];
  const warnings: string[] = [];
  const unsafe = impact.modules.filter((module) => !isSafe(module.name) || !isSafe(module.path)).map((module) => JSON.stringify(module.path));
  if (unsafe.length > 0) warnings.push(`The output impacted-modules leaves out ${unsafe.length} of ${impact.modules.length} modules, whose names or paths are not safe in a workflow, first ${unsafe[0] ?? ''}: use letters, digits and @ . _ / + - only`);
  if (utf8Length(JSON.stringify(safeModules(impact))) > LIMITS.outputBytes) warnings.push(`The ${impact.modules.length} impacted modules do not fit the output impacted-modules (32 KiB), which names the root instead; all are in envelope.json`);
  const broken = impact.tests.filter((path) => !isOneLine(path)).length;
  if (broken > 0) warnings.push(`${TESTS_FILE} leaves out ${broken} of ${impact.tests.length} tests, whose paths hold a line break`);
  return warnings;
}
