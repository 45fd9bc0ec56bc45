import type { ConfigProblem } from '../config-problem.js';
import { DEFAULT_CONFIG_PATH } from '../find-config.js';
import type { ProjectSurvey } from './project-survey.js';
import { proposeConfig } from './propose-config.js';
import { proposeWorkflow } from './propose-workflow.js';

/** A file that `init` would write, from the root; the text ends with a line end. */
export interface ProposedFile {
  readonly path: string;
  readonly text: string;
}

export const WORKFLOW_PATH = '.github/workflows/contract-gates.yml';

/** The config and the workflow for a repository; the same survey gives the same bytes. */
export function proposeFiles(survey: ProjectSurvey): readonly ProposedFile[] {
  return [
    { path: DEFAULT_CONFIG_PATH, text: proposeConfig(survey) },
    { path: WORKFLOW_PATH, text: proposeWorkflow(survey) },
  ];
}

/** Which files to write: all with `force`, else those that are not there yet; a problem for each that has to stay. */
export function filesToWrite(
  files: readonly ProposedFile[],
  exists: (path: string) => boolean,
  force: boolean,
): { readonly write: readonly ProposedFile[]; readonly kept: readonly ConfigProblem[] } {
  const kept = force ? [] : files.filter(({ path }) => exists(path));
  return {
    write: files.filter((file) => !kept.includes(file)),
    kept: kept.map(({ path }) => ({
      code: 'config_value',
      message: `${path} is there already and was left as it is`,
      hint: 'see what would be written with contract-gates init --dry-run, or overwrite it with --force',
      location: { file: path },
    })),
  };
}
