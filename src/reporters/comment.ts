import { utf8Length } from '../base/bounded.js';
import { grouped } from './count-words.js';
import { codeSpan, linkTarget } from './escape.js';
import { LIMITS } from './limits.js';
import { fitParts, stepped, type Part } from './markdown/budget.js';
import { countWords, newFindingPart } from './markdown/finding-parts.js';
import { deltaWords } from './markdown/delta-words.js';
import { gatePart } from './markdown/gate-parts.js';
import { leftOutLine, noticePart, reasonPart, verdictPart } from './markdown/head-parts.js';
import { linkWords } from './markdown/link-part.js';
import { coverageWords, testWords } from './markdown/quality-parts.js';
import type { RunView } from './view/run-view.js';

export interface CommentOptions {
  /** Names the comment among those of other jobs: what runs again with the same key finds it again. */
  readonly key: string;
  /** Page of the artifact with all files, when it was uploaded. */
  readonly artifactUrl: string | null;
  /** The page alone, un-zipped, when it was uploaded. */
  readonly pageUrl?: string | null;
  /** What went wrong with publishing, a sentence each. */
  readonly notices: readonly string[];
}

const FINDINGS_MOST = 25;

/** The hidden line at the very start of a comment of ours. No key can end the HTML comment. */
export function commentMarker(key: string): string {
  return `<!-- contract-gates:${key.replace(/[^A-Za-z0-9_.:/]+/g, '-').slice(0, 200)} -->`;
}

/**
 * The comment on a pull request: marker first, then the verdict. When nothing wants doing it is two lines. Under 60,000
 * UTF-8 bytes whatever was found.
 */
export function commentBody(view: RunView, options: CommentOptions): string {
  const marker = `${commentMarker(options.key)}\n`;
  const wantsDoing = view.verdict.status !== 'Succeeded' || view.findings.some(({ state, level }) => state === 'new' && level !== 'info');
  const verdict = verdictPart(view, wantsDoing ? `${marker}### ` : marker);
  const parts: readonly Part[] = wantsDoing
    ? [
        verdict,
        ...reasonPart(view),
        ...deltaPart(view),
        ...newFindingPart(view, FINDINGS_MOST),
        ...folded(gatePart(view)),
        ...noticePart(options.notices),
        footPart(view, options, false),
      ]
    : [verdict, ...noticePart(options.notices), footPart(view, options, true)];
  return fitParts(parts, LIMITS.commentBytes, leftOutLine);
}

/** What the change did, in lines: findings against the base, tests, coverage. */
function deltaPart(view: RunView): readonly Part[] {
  const lines = [deltaWords(view), testWords(view), coverageWords(view), goneWords(view)].filter((line) => line !== null);
  return lines.length === 0 ? [] : [stepped('tests and coverage', () => `${lines.join('<br>\n')}\n`)];
}

function goneWords({ baseline }: RunView): string | null {
  if (baseline === null || baseline.stale.length === 0) return null;
  return `🧹 ${baseline.stale.length} of the baseline not found any more: ${codeSpan('contract-gates baseline shrink')}`;
}

/** The gates in a fold; a part is left out where it would be no more than its title. */
function folded(parts: readonly Part[]): readonly Part[] {
  const around = (text: string): string => `<details><summary>Gates</summary>\n\n${text}\n</details>\n`;
  return parts.map((part) => {
    const least = utf8Length(around(part.least));
    return {
      name: part.name,
      least: '',
      within: (room) => {
        const text = room < least ? '' : part.within(room - utf8Length(around('')));
        return text === '' || text === part.least ? '' : around(text);
      },
    };
  });
}

function footPart(view: RunView, { artifactUrl, pageUrl = null }: CommentOptions, withCounts: boolean): Part {
  const { runUrl, commit } = view.source;
  const gone = view.delta?.gone ?? 0;
  const found = withCounts ? [countWords(view), gone === 0 ? '' : `${grouped(gone)} fixed`] : [];
  const told = [
    ...found.filter((words) => words !== ''),
    ...(runUrl === null ? [] : [`[run and summary](${linkTarget(runUrl)})`]),
    ...linkWords({ pageUrl, artifactUrl }),
    ...(commit === '' ? [] : [`commit ${codeSpan(commit.slice(0, 12))}`]),
    `contract-gates ${codeSpan(view.product.version)}`,
  ];
  return stepped('links', () => `<sub>${told.join(' · ')}</sub>\n`);
}
