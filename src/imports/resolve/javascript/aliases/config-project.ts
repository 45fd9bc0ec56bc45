import { folderOf } from '../../../../base/folders.js';

/** Folders that hold configs of the project around them. */
const HOLDS_CONFIGS = /(?:^|\/)(?:build|config|configs|webpack|\.storybook)$/;

/** The folder of the project whose config a file is. */
export function projectOf(file: string): string {
  const folder = folderOf(file);
  return HOLDS_CONFIGS.test(folder) ? folderOf(folder) : folder;
}
