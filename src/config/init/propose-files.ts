import type { ConfigProblem } from '../config-problem.js';
import { DEFAULT_CONFIG_PATH } from '../file/find-config.js';
import type { ProjectSurvey } from './project-survey.js';
import { proposeConfig } from './propose-config.js';
import { folderWord, proposeWorkflow } from './propose-workflow.js';
import { yamlText } from './yaml-text.js';

/** A file that `init` would write, from the top of the repository; the text ends with a line end. */
export interface ProposedFile {
  readonly path: string;
  readonly text: string;
}

const WORKFLOW_PATH = '.github/workflows/contract-gates.yml';

/** The config and the workflow for a folder; the same survey gives the same bytes. */
export function proposeFiles(survey: ProjectSurvey, workflowPath = WORKFLOW_PATH): readonly [config: ProposedFile, workflow: ProposedFile] {
  const configPath = survey.folder === null ? DEFAULT_CONFIG_PATH : `${survey.folder}/${DEFAULT_CONFIG_PATH}`;
  return [
    { path: configPath, text: proposeConfig(survey) },
    { path: workflowPath, text: proposeWorkflow(survey) },
  ];
}

/**
 * Where the workflow belongs: GitHub reads workflows only at the top of a repository. A subfolder takes a name of its own
 * when the usual one is taken by a workflow that is not about this folder. `readText` gives null for what is no text file.
 */
export function workflowPathFor(folder: string | null, isTaken: (path: string) => boolean, readText: (path: string) => string | null): string {
  if (folder === null || !isTaken(WORKFLOW_PATH)) return WORKFLOW_PATH;
  const ours = `working-directory: ${yamlText(folder)}`;
  const lines = (readText(WORKFLOW_PATH) ?? '').split('\n');
  return lines.some((line) => line.trim() === ours) ? WORKFLOW_PATH : `.github/workflows/contract-gates-${folderWord(folder)}.yml`;
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
