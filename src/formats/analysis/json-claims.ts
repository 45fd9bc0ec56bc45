import type { AnalysisSeverity } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';

/** What a word of a tool means as a severity; a word that the tool does not have refuses the report. */
export function severityIn<Word extends string>(place: JsonPlace, words: Readonly<Record<Word, AnalysisSeverity>>): AnalysisSeverity {
  return words[place.oneOf(Object.keys(words) as Word[])];
}

/** Refuses a report that counts otherwise than it lists. */
export function checkCount(claim: JsonPlace, there: number, what: string, tool: string): void {
  if (claim.count() === there) return;
  claim.refuse(`it counts ${claim.count()} ${what}, and ${there} are there`, { expected: String(claim.count()), actual: String(there), hint: `The report was changed after ${tool} wrote it: let ${tool} write it again.` });
}
