import { by, inOrder } from '../base/order.js';
import type { Problem } from '../base/result.js';

/** Everything that can be wrong with what the user configured: a file, an input of the action, a flag, a selection. */
export type ConfigProblemCode =
  | 'config_missing'
  | 'config_unreadable'
  | 'config_too_large'
  | 'config_syntax'
  | 'config_extends'
  | 'config_unknown_key'
  | 'config_missing_key'
  | 'config_value'
  | 'config_not_yet'
  | 'input_invalid'
  | 'flag_invalid'
  | 'selection_invalid';

export type ConfigProblem = Problem<ConfigProblemCode>;

/** In the order of the files and their lines, each once. */
export function sortProblems(problems: readonly ConfigProblem[]): readonly ConfigProblem[] {
  const sorted = [...problems].sort(
    inOrder<ConfigProblem>(
      by((problem) => problem.location?.file ?? ''),
      by((problem) => problem.location?.line ?? 0),
      by((problem) => problem.location?.column ?? 0),
      by((problem) => problem.message),
    ),
  );
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return before === undefined || JSON.stringify(before) !== JSON.stringify(problem);
  });
}
