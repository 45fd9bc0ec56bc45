import { usesTypesAlone } from '../imports/extract/javascript/type-uses.js';
import type { ImportEdge } from './import-graph.js';

const TYPESCRIPT = /(?<!\.d)\.(?:[mc]?ts|tsx)$/;

/** Whether an import of the file `path` is of a kind for which there is `import type`: only then is its text worth a look. */
export function hasTypeOnlyImports(path: string, { kind }: ImportEdge): boolean {
  return kind === 'value' && TYPESCRIPT.test(path);
}

/** Whether such an import, of a file with that text, could be written as `import type` without any other change. Certain where it is true. */
export function couldBeTypeOnly(text: string, { line, specifier }: ImportEdge): boolean {
  return usesTypesAlone(text, line, specifier);
}
