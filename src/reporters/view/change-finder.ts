import type { RunFacts } from '../run-facts.js';

/** Whether a finding at that place is of a line that the change made; of a whole file where no line is known. Null when nobody can say what changed. */
export type IsChanged = (file: string | null, line: number | null) => boolean | null;

export function changeFinder({ changedLines }: Pick<RunFacts, 'changedLines'>): IsChanged {
  return (file, line) => {
    if (changedLines === null) return null;
    if (file === null) return false;
    const lines = changedLines.get(file);
    return lines !== undefined && (line === null || lines.has(line));
  };
}
