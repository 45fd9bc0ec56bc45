import { addToGroup } from '../../base/add-to-group.js';
import { firstOf } from '../../base/bounded.js';
import type { GraphWarning, ImportGraph } from '../../graph/import-graph.js';

/** More than anybody reads; the envelope has more of them. */
const SHOWN = 30;

/** Files that steer resolution and could not be used: imports may be missing from the graph, which is a warning of the run. */
export function graphWarnings({ warnings }: ImportGraph): readonly string[] {
  return told(warnings.filter(({ level }) => level === 'warning'), 'files that steer how imports are resolved and cannot be used as they are');
}

/** What every checkout without installed packages has: told, once for all files that have the same, and no warning. */
export function graphNotes({ warnings }: ImportGraph): readonly string[] {
  const byMessage = new Map<string, GraphWarning[]>();
  for (const warning of warnings) {
    if (warning.level !== 'info') continue;
    addToGroup(byMessage, warning.message, warning);
  }
  const first = [...byMessage.values()].flatMap(([warning, ...others]) => (warning === undefined ? [] : [others.length === 0 ? warning : { ...warning, file: `${warning.file} and ${others.length} more` }]));
  return told(first, 'notes of that kind');
}

function told(warnings: readonly GraphWarning[], words: string): readonly string[] {
  const { shown, total } = firstOf(warnings, SHOWN);
  const lines = shown.map(({ file, message }) => `${file}: ${message}.`);
  return shown.length === total ? lines : [...lines, `${total - shown.length} more of ${total} ${words}.`];
}
