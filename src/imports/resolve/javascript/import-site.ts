import type { Trace } from '../resolution.js';
import type { NameMeaning } from './name-meaning.js';
import type { Probe } from './probe.js';
import type { TsconfigScope } from './tsconfig-owner.js';

/** What runs a file in a project of React Native. */
export interface Platform {
  /** Empty for all platforms. */
  readonly suffix: string;
  /** Of a file for one platform its path without that and without an extension. */
  readonly stem: string | null;
}

/** Where an import stands, and by which settings it is resolved. */
export interface ImportSite {
  readonly folder: string;
  /** The importing file; null where the answer is for all files of its folder. */
  readonly importer: string | null;
  readonly scope: TsconfigScope;
  /** Sets of conditions for package maps, the one that describes the running program first. */
  readonly conditions: readonly ConditionSet[];
  readonly probe: Probe;
  /** As `PlatformFiles` tells it of the importing file. */
  readonly platform: Platform | null;
  /** What was found out of names, for all folders under the same settings; null where each is looked up anew. */
  readonly names: Map<string, NameMeaning> | null;
  readonly trace: Trace | null;
}

export interface ConditionSet {
  readonly words: string;
  readonly conditions: ReadonlySet<string>;
}

/**
 * The conditions under which an import may run or be checked. What runs comes first, because the graph is of what runs;
 * then what TypeScript asks, then the other way to load. `requires` is true for a file that can only `require`.
 */
export function conditionSets(custom: readonly string[], requires: boolean): readonly ConditionSet[] {
  const set = (words: string, ...own: string[]): ConditionSet => ({ words, conditions: new Set([...custom, ...own]) });
  const [first, second] = requires ? (['require', 'import'] as const) : (['import', 'require'] as const);
  return [set(`node, ${first}`, 'node', first), set(`types, ${first}`, 'types', 'node', first), set(`node, ${second}`, 'node', second), set(`types, ${second}`, 'types', 'node', second)];
}

const PATHS_SHOWN = 4;

/** Tells which paths were looked for since it was last called, and which one was there. */
export function tellProbed({ trace, probe }: ImportSite, what: string, found: string | null): void {
  if (trace === null) return;
  const tried = probe.tried?.splice(0) ?? [];
  const missed = [...new Set(found === null ? tried : tried.slice(0, -1))];
  const shown = missed.slice(0, PATHS_SHOWN).join(', ');
  const more = missed.length > PATHS_SHOWN ? ` and ${missed.length - PATHS_SHOWN} more` : '';
  if (found === null) trace(missed.length === 0 ? `${what}: nothing to look for.` : `${what}: there is no ${shown}${more}.`);
  else trace(`${what}: ${found} is there${missed.length === 0 ? '' : `; ${shown}${more} ${missed.length === 1 ? 'is' : 'are'} not`}.`);
}
