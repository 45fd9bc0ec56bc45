import { grouped } from '../count-words.js';
import { codeSpan, escapedWithin, prose } from '../escape.js';
import type { RunView } from '../view/run-view.js';
import { stepped, type Part } from './budget.js';

/** What was compared and signed: the end of a summary. */
export function factPart(view: RunView): Part {
  const { base, graph, baseline, source, selection } = view;
  const detail = escapedWithin(prose, base.detail, 500);
  const lines = [
    ...(source.commit === '' ? [] : [`Commit ${escapedWithin(codeSpan, source.commit, 100)}`]),
    `Compared with: ${base.sha === null ? detail : `${escapedWithin(codeSpan, base.sha.slice(0, 12), 100)} (${detail})`}`,
    ...(baseline === null ? [] : [`Baseline ${escapedWithin(codeSpan, baseline.path, 300)}: ${grouped(baseline.entries)} entries, ${grouped(baseline.matched)} found again, ${grouped(baseline.stale.length)} not found any more`]),
    ...(selection.leftOut.length === 0 ? [] : [`${grouped(selection.selected)} of ${grouped(selection.declared)} gates were selected`]),
    ...(graph === null ? [] : [`Graph: ${grouped(graph.files)} files, ${grouped(graph.imports)} imports`, `Signature ${escapedWithin(codeSpan, graph.signature, 200)}, tree ${escapedWithin(codeSpan, graph.fingerprint, 200)}`]),
    `Made by contract-gates ${escapedWithin(codeSpan, view.product.version, 200)}`,
  ];
  return stepped('what was compared and signed', () => `<details><summary>What was compared and signed</summary>\n\n${lines.map((line) => `- ${line}\n`).join('')}\n</details>\n`, () => '');
}
