import { LIMITS } from '../limits.js';
import type { FindingView, RunView } from '../view/run-view.js';
import { findingColumns } from './finding-columns.js';
import { pageScript, pageScriptDigest, pageStyle, pageStyleDigest } from './generated/page-assets.js';
import type { PageData } from './page-data.js';
import { pageIcon } from './page-icon.js';
import { staticPage, titleOf } from './static-page.js';

/**
 * The policy that the page gives itself: it loads nothing, runs the one script that we wrote and no other, and cannot make
 * markup from text (PLATFORM A12). `data:` is for the icon in the tab.
 */
const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${pageScriptDigest}'`,
  `style-src 'sha256-${pageStyleDigest}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * The run as one page that needs nothing else: no network, no second file, any folder. It reads in three steps, so that a large
 * run is not waited for: static text (all there is without scripts), then the run, then the findings.
 */
export function htmlReport(view: RunView): string {
  const { findings, ...rest } = view;
  const shown = findingsWithin(findings);
  const outputCut: Record<string, number> = {};
  const gates = rest.gates.map((gate) => {
    const text = gate.output;
    if (text === null || text.length <= LIMITS.outputInPage) return gate;
    outputCut[gate.name] = text.length - LIMITS.outputInPage;
    return { ...gate, output: text.slice(-LIMITS.outputInPage).toWellFormed() };
  });
  const data: PageData = { run: { ...rest, gates }, findingsShown: shown.length, outputCut };
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex">',
    `<title>${titleOf(view)}</title>`,
    `<link rel="icon" href="${pageIcon(view.verdict.status)}">`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<div id="app">',
    staticPage(view),
    '</div>',
    `<script type="application/json" id="run-data">${jsonInHtml(data)}</script>`,
    `<script>${pageScript}</script>`,
    `<script type="application/json" id="findings-data">${jsonInHtml(findingColumns(shown, LIMITS.messageInPage))}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The first findings of the view that the page has room for. */
function findingsWithin(findings: readonly FindingView[]): readonly FindingView[] {
  let characters = 0;
  for (const [index, { message, suggestion, file, fingerprints }] of findings.entries()) {
    characters += Math.min(message.length, LIMITS.messageInPage) + Math.min(suggestion?.length ?? 0, LIMITS.messageInPage) + (file?.length ?? 0) + fingerprints.length * 65 + 40;
    if (index >= LIMITS.findingsInPage || characters > LIMITS.findingCharactersInPage) return findings.slice(0, index);
  }
  return findings;
}

/** JSON that no HTML parser takes for the end of its element, and no script for the end of a line. */
function jsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
