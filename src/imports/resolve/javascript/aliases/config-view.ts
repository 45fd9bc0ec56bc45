import { folderOf } from '../../../../base/folders.js';
import { projectOf } from './config-project.js';
import { readAliases } from './read-aliases.js';
import { readEntries } from './read-entries.js';
import { readRoots } from './read-roots.js';

/** What a config says of names, as one text: with the same every import leads to the same place. */
export function configView(file: string, text: string): string {
  // Which of the two it is, a manifest beside it decides.
  const projects = new Set([projectOf(file), folderOf(file)]);
  return JSON.stringify([...projects].map((project) => [readAliases(file, text, project), readRoots(file, text, project), readEntries(file, text, project)]));
}
