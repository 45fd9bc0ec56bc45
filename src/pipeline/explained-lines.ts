import { oneLine } from '../reporters/escape.js';
import type { ReportLine } from '../reporters/terminal-report.js';
import { resultText, type ImportExplanation, type ImportList } from './explain-import.js';

/** What a terminal shows of `explain import`: the imports of a file, or the steps of one import to where it leads. */
export function explainedLines(answer: ImportExplanation | ImportList): readonly ReportLine[] {
  if (answer.kind === 'list') {
    if (answer.imports.length === 0) return [...lost(answer), { tone: 'plain', text: oneLine(`${answer.file} imports nothing`) }];
    const imports = answer.imports.map(({ line, kind, specifier, result }): ReportLine => ({ tone: 'plain', text: oneLine(`${answer.file}:${line} ${kind} ${JSON.stringify(specifier)} -> ${resultText(result)}`) }));
    return [...imports, ...lost(answer)];
  }
  const places = answer.statements.map(({ line }) => line).join(', ');
  const unresolved = answer.result.kind === 'unresolved';
  return [
    { tone: 'plain', text: `${JSON.stringify(answer.specifier)} in ${oneLine(answer.file)}${places === '' ? ', which does not import it' : `, line ${places}`}` },
    ...answer.steps.map((step, at): ReportLine => ({ tone: 'plain', text: `  ${at + 1}. ${oneLine(step)}` })),
    { tone: unresolved ? 'bad' : 'good', text: oneLine(unresolved ? resultText(answer.result) : `leads to ${resultText(answer.result)}`) },
  ];
}

function lost({ file, uncertain }: ImportList): readonly ReportLine[] {
  return uncertain ? [{ tone: 'advice', text: `${oneLine(file)}: the scanner lost its place in this file, so some of its imports may be missing` }] : [];
}
