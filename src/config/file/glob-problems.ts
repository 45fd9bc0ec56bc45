import { compileGlob, compileGlobs, type Glob } from '../../base/glob.js';
import type { GlobProblem } from '../../base/glob-syntax.js';
import { pointerTo } from '../../base/json-pointer.js';
import type { Result, SourceLocation } from '../../base/result.js';
import type { ConfigProblem } from '../config-problem.js';
import type { ConfigValue, Places } from '../yaml/yaml-tree.js';

/** Why a glob, or a list of globs as a whole, cannot be used; nothing for one that was compiled. */
export function globProblems(compiled: Result<Glob, GlobProblem>, location: SourceLocation | undefined): readonly ConfigProblem[] {
  if (compiled.ok) return [];
  const { message, hint = '' } = compiled.error;
  return [{ code: 'config_value', message, hint, ...(location === undefined ? {} : { location }) }];
}

/** What is wrong with the globs of a list, each at its line; entries of the wrong type are left to the schema. */
export function globListProblems(list: ConfigValue | undefined, pointer: string, places: Places): readonly ConfigProblem[] {
  const entries = Array.isArray(list) ? (list as readonly ConfigValue[]) : [];
  const isGlob = (entry: ConfigValue): entry is string => typeof entry === 'string' && entry !== '';
  const problems = entries.flatMap((entry, index) => (isGlob(entry) ? globProblems(compileGlob(entry.replace(/^!/, '')), places.get(pointerTo(pointer, index))?.value) : []));
  return problems.length > 0 ? problems : globProblems(compileGlobs(entries.filter(isGlob)), places.get(pointer)?.value);
}
