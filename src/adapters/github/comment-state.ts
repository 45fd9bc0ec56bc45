import { sha256Hex } from '../../contract/digest.js';
import type { StickyComment } from '../../ports/publisher.js';

/** What the last line of a comment tells of the run that wrote it. */
export interface CommentState {
  /** Null where no run was known. */
  readonly run: StickyComment['run'];
  /** First half of `StickyComment.contentDigest`. */
  readonly content: string;
  /** First half of the SHA-256 of everything before the line: an update that GitHub dropped in silence shows. */
  readonly body: string;
}

const LINE = /\n<!-- state run=(?:([0-9]{1,15})\.([0-9]{1,6})|none) content=([0-9a-f]{32}) body=([0-9a-f]{32}) -->\s*$/;

/** `body` with the state of this run as its last line. */
export function withState(body: string, { run, contentDigest }: Pick<StickyComment, 'run' | 'contentDigest'>): string {
  const text = body.trimEnd();
  const by = run === null ? 'none' : `${run.id}.${run.attempt}`;
  return `${text}\n\n<!-- state run=${by} content=${contentDigest.slice(0, 32)} body=${sha256Hex(text).slice(0, 32)} -->`;
}

/** The state of a stored body; null when it has none, so that nothing is known of it. */
export function stateIn(stored: string): CommentState | null {
  const match = LINE.exec(stored);
  if (match === null) return null;
  const [, id, attempt, content = '', body = ''] = match;
  return { run: id === undefined ? null : { id: Number(id), attempt: Number(attempt) }, content, body };
}

/** Whether a stored body is the text that was sent: by its last line, since GitHub may change white space and line ends. */
export function isStored(stored: string, sent: string): boolean {
  const [is, wanted] = [LINE.exec(stored)?.[0].trim(), LINE.exec(sent)?.[0].trim()];
  return is !== undefined && is === wanted;
}

/** Whether the run of `state` began after `run`: ids of runs rise, and attempts within a run. */
export function isLater(state: CommentState | null, run: StickyComment['run']): boolean {
  if (state?.run == null || run === null) return false;
  return state.run.id > run.id || (state.run.id === run.id && state.run.attempt > run.attempt);
}
