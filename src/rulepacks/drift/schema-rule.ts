import type { Glob } from '../../base/glob.js';
import type { BaseFacts } from '../base-facts.js';
import type { Finding } from './finding.js';
import { parseJson } from './plain.js';
import { schemaBreaks } from './schema-breaks.js';
import { jsonKeyLines } from './manifests/json-lines.js';

/** `schema-breaking-change`: JSON Schemas that `schemas` names, against their form at the base. */
export function brokenSchemas(base: BaseFacts, schemas: Glob, text: (path: string) => string | null): readonly Finding[] {
  if (base.kind !== 'found') return [];
  return base.changed.flatMap((change): readonly Finding[] => {
    if (change.kind === 'added') return [];
    const oldPath = change.kind === 'renamed' ? change.from : change.path;
    const before = base.texts.get(oldPath);
    if (!schemas.matches(oldPath) || before === undefined) return [];
    if (change.kind === 'deleted') return [{ rule: 'schema-breaking-change', file: oldPath, line: null, evidence: ' schema-removed', detail: { kind: 'schema-removed', pointer: '' } }];
    const content = text(change.path);
    const was = parseJson(before);
    const is = content === null ? undefined : parseJson(content);
    if (content === null || was === undefined || is === undefined) return [];
    const found = schemaBreaks(was, is);
    if (found.length === 0) return [];
    const lines = jsonKeyLines(content, DEPTH);
    return found.map(({ pointer, kind, from, to }): Finding => ({ rule: 'schema-breaking-change', file: change.path, line: lineOf(lines, pointer), evidence: `${pointer} ${kind} ${to}`, detail: { from, kind, pointer, to } }));
  });
}

const DEPTH = 64;

/** Line of the deepest key on the way of a pointer that is still there. */
function lineOf(lines: ReadonlyMap<string, number>, pointer: string): number | null {
  const keys = pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  for (let length = keys.length; length > 0; length--) {
    const line = lines.get(keys.slice(0, length).join('\n'));
    if (line !== undefined) return line;
  }
  return null;
}
