import { linkTarget } from '../escape.js';
import { stepped, type Part } from './budget.js';

/** Where the uploaded files of a run are; null for what was not uploaded. */
export interface ReportLinks {
  /** The page, un-zipped: its address opens it in a browser. */
  readonly pageUrl: string | null;
  /** The artifact with all files. */
  readonly artifactUrl: string | null;
}

/** Links to what was uploaded, as words for one line. */
export function linkWords({ pageUrl, artifactUrl }: ReportLinks): readonly string[] {
  // The page is among the files: where it has no address of its own, that of the files leads to it.
  const files = pageUrl === null ? 'report and all files' : 'all files';
  return [...(pageUrl === null ? [] : [`[report](${linkTarget(pageUrl)})`]), ...(artifactUrl === null ? [] : [`[${files}](${linkTarget(artifactUrl)})`])];
}

/** The links as a line of their own; no part when nothing was uploaded. */
export function linkPart(links: ReportLinks): readonly Part[] {
  const words = linkWords(links);
  return words.length === 0 ? [] : [stepped('links', () => `📄 ${words.join(' · ')}\n`)];
}
