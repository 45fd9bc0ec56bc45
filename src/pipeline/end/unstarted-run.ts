import type { Problem } from '../../base/result.js';
import { problemText } from '../../config/problem-text.js';
import type { ReasonCode } from '../../contract/verdict/reasons.js';
import type { World } from '../../ports/world.js';
import { CANCELLED, reasonOf } from './reason-of.js';
import type { RunParts } from './run-parts.js';

/** A run that ends before its gates begin: `known` is what was found by then. */
export function unstartedRun(known: RunParts, code: ReasonCode, problems: readonly Problem[]): RunParts {
  return { ...known, reasons: problems.map((problem) => reasonOf(code, problem)) };
}

/** A run that was cancelled while the workspace was read. */
export function cancelledRun(known: RunParts): RunParts {
  return { ...known, reasons: [CANCELLED] };
}

/** A run whose config is wrong: what is wrong is in the log too, with the lines it is about. */
export function misconfiguredRun(known: RunParts, problems: readonly Problem[], world: World): RunParts {
  for (const problem of problems) world.log.error(settingsProblemText(problem, world));
  return unstartedRun(known, 'config_invalid', problems);
}

/** A problem of the config as people read it, with the line it is about. */
export function settingsProblemText(problem: Problem, world: World): string {
  return problemText(problem as Parameters<typeof problemText>[0], world.readText);
}
