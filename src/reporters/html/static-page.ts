import { by, inOrder } from '../../base/order.js';
import { htmlText, urlPath } from '../escape.js';
import { isAbsent } from '../finding-place.js';
import { LIMITS } from '../limits.js';
import type { FindingView, GateView, RunView } from '../view/run-view.js';

/** `Blocked: owner/name at 0a1b2c3`, escaped. */
export function titleOf({ verdict, source }: RunView): string {
  const where = source.repository === '' ? '' : `: ${source.repository}`;
  return htmlText(`${verdict.status}${where}${source.commit === '' ? '' : ` at ${source.commit.slice(0, 7)}`} · Contract Gates`);
}

/**
 * What is there without scripts: verdict, reasons, gates and the first findings, as plain HTML. The script takes its place.
 * Where scripts are off, or a host forbids them, this is the page.
 */
export function staticPage(view: RunView): string {
  const { verdict, source } = view;
  const at = [source.repository, source.commit.slice(0, 12), source.branch ?? ''].filter((part) => part !== '');
  return [
    `<main class="static status-${verdict.status.toLowerCase()}">`,
    `<p class="static-where">${at.map(htmlText).join(' · ')}</p>`,
    `<h1>${htmlText(verdict.headline)}</h1>`,
    ...(verdict.nextAction === null ? [] : [`<p>Next: ${htmlText(verdict.nextAction)}</p>`]),
    ...reasonList(view),
    '<h2>Gates</h2>',
    ...gateTable(view.gates),
    ...findingTable(view),
    '<p class="static-note">This page shows graphs, cycles, coverage, tests and all findings where scripts may run.</p>',
    '</main>',
  ].join('\n');
}

function reasonList({ verdict }: RunView): readonly string[] {
  if (verdict.reasons.length === 0) return [];
  const shown = verdict.reasons.slice(0, LIMITS.reasonsInStaticPage);
  const items = shown.map(({ code, gate, message }) => `<li><b>${htmlText(gate ?? 'run')}</b> ${htmlText(cut(message))} <code>${htmlText(code)}</code></li>`);
  return ['<h2>Why</h2>', '<ul>', ...items, '</ul>', ...showing(shown.length, verdict.reasons.length, 'reasons', 'verdict.json')];
}

/** Those that did not pass come first when there is no room for all. */
function gateTable(gates: readonly GateView[]): readonly string[] {
  const shown = gates.length <= LIMITS.gatesInStaticPage ? gates : [...gates].sort(inOrder(by((gate) => (gate.outcome === 'pass' ? 1 : 0)))).slice(0, LIMITS.gatesInStaticPage);
  const rows = shown.map(({ name, outcome, seconds, why }) => `<tr><th scope="row">${htmlText(name)}</th><td>${htmlText(outcome.replace('_', ' '))}</td><td>${seconds.toFixed(1)} s</td><td>${htmlText(cut(why))}</td></tr>`);
  return ['<table>', '<thead><tr><th scope="col">Gate</th><th scope="col">Outcome</th><th scope="col">Time</th><th scope="col">Why</th></tr></thead>', '<tbody>', ...rows, '</tbody>', '</table>', ...showing(shown.length, gates.length, 'gates', 'gate-summary.md')];
}

function findingTable({ findings, counts, source }: RunView): readonly string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, LIMITS.findingsInStaticPage);
  const rows = shown.map((finding) => `<tr><td>${finding.level}</td><td>${htmlText(cut(finding.message))}</td><td>${place(finding, isAbsent(finding) ? null : source.blobUrl)}</td><td>${htmlText(finding.rule ?? finding.source)}</td><td>${finding.state}</td></tr>`);
  return ['<h2>Findings</h2>', '<table>', '<thead><tr><th scope="col">Level</th><th scope="col">Finding</th><th scope="col">Place</th><th scope="col">Rule</th><th scope="col">State</th></tr></thead>', '<tbody>', ...rows, '</tbody>', '</table>', ...showing(shown.length, counts.total, 'findings', 'gate-summary.json and envelope.json')];
}

function place({ file, line }: FindingView, blobUrl: string | null): string {
  if (file === null) return '';
  const text = htmlText(line === null ? file : `${file}:${line}`);
  if (blobUrl === null || !/^https?:\/\//.test(blobUrl)) return text;
  return `<a href="${htmlText(blobUrl)}${urlPath(file)}${line === null ? '' : `#L${line}`}" rel="noreferrer">${text}</a>`;
}

function showing(shown: number, total: number, what: string, where: string): readonly string[] {
  return shown === total ? [] : [`<p class="static-note">Showing ${shown} of ${total} ${what}; all are in ${where}.</p>`];
}

function cut(text: string): string {
  return text.length <= LIMITS.textInStaticPage ? text : `${text.slice(0, LIMITS.textInStaticPage).toWellFormed()} …`;
}
