import { projectOf } from './config-project.js';
import { readAliases } from './read-aliases.js';
import { readRoots } from './read-roots.js';

/** What a config says of names, as one text: with the same every import leads to the same place. */
export function configView(file: string, text: string): string {
  const project = projectOf(file);
  return JSON.stringify([readAliases(file, text, project), readRoots(file, text, project)]);
}
