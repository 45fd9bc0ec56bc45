import { usesTypesAlone } from '../imports/extract/javascript/type-uses.js';
import type { ImportEdge } from './import-graph.js';

const TYPESCRIPT = /(?<!\.d)\.(?:[mc]?ts|tsx)$/;

/** Whether an import of the file `path`, whose text is `text`, could be written as `import type` without any other change. Certain where it is true. */
export function couldBeTypeOnly(path: string, text: string, { kind, line, specifier }: ImportEdge): boolean {
  return kind === 'value' && TYPESCRIPT.test(path) && usesTypesAlone(text, line, specifier);
}
