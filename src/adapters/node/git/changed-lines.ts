import { repoPathFromBytes } from '../../../base/repo-path.js';
import type { ChangeLimits } from '../../../ports/history.js';
import type { Git } from './git.js';
import { pathsIn } from './printed-paths.js';
import { filterSwitches } from './worktree-state.js';

/** Longer lines of a header are none; content is skipped without being kept. */
const MOST_HEADER = 64 * 1024;
const LINE_END = 0x0a;

/**
 * Lines that were added or changed between commit `sha` and the work tree, by path below the root; renamed files only what changed in them. Git's own
 * comparison without context, by object ids and content: no filter, no text conversion and no attribute of the repository decides (`--text`), so
 * that a change cannot hide its lines behind a `.gitattributes`. Rejects when git fails: lines that are not known must not look like none.
 */
export async function changedLines(git: Git, sha: string, { milliseconds, lines = Infinity }: ChangeLimits = {}): Promise<{ readonly lines: ReadonlyMap<string, readonly number[]>; readonly untracked: readonly string[] }> {
  const switches = await filterSwitches(git);
  if (switches === null) throw new Error('the config of git cannot be read');
  const parser = createHunkParser(lines);
  const time = milliseconds === undefined ? {} : { timeoutMs: milliseconds };
  const compared = await git.run(
    [
      'diff-index', '-p', '-U0', '--relative', '--text', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all', '--diff-filter=AMRT',
      '--find-renames=50%', '-l1000', '--diff-algorithm=myers', '--src-prefix=a/', '--dst-prefix=b/', '--inter-hunk-context=0', sha, '--',
    ],
    { switches: [...switches, '-c', 'core.quotePath=true'], ...time, onOutput: (piece) => parser.push(piece) },
  );
  if (!compared.ok) throw new Error(`the lines changed since the base commit ${sha} cannot be found: ${compared.error.cause}`);
  const others = await git.run(['ls-files', '-z', '--others', '--exclude-standard'], time);
  if (!others.ok) throw new Error(`the files that git does not track cannot be listed: ${others.error.cause}`);
  return { lines: parser.end(), untracked: pathsIn(others.value) };
}

/** Takes the output of `git diff -U0` apart as it comes (https://git-scm.com/docs/diff-format, Generating patch text, reviewed 2026-11-25). Throws beyond `mostLines`. */
export function createHunkParser(mostLines = Infinity): { push(piece: Uint8Array): void; end(): ReadonlyMap<string, readonly number[]> } {
  const found = new Map<string, number[]>();
  let lines: number[] | null = null;
  let header: number[] = [];
  let isLineStart = true;
  /** Lines of the hunk that are still to come: a line of content is never taken for a header. */
  let removed = 0;
  let added = 0;
  let isContent = false;
  let total = 0;

  const headerLine = (line: string): void => {
    if (line.startsWith('diff --git ')) lines = null;
    else if (line.startsWith('+++ ')) {
      const path = pathOf(line.slice(4));
      lines = path === null ? null : (found.get(path) ?? []);
      if (path !== null && lines !== null) found.set(path, lines);
    } else if (line.startsWith('@@ ')) {
      const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
      if (match === null) throw new Error('git printed a hunk that cannot be read');
      removed = Number(match[1] ?? '1');
      added = Number(match[3] ?? '1');
      total += added;
      if (total > mostLines) throw new Error(`more than ${mostLines} lines differ`);
      const first = Number(match[2]);
      for (let at = 0; at < added; at++) lines?.push(first + at);
    }
  };

  return {
    push(piece) {
      for (let at = 0; at < piece.length; ) {
        if (isLineStart) {
          isLineStart = false;
          header = [];
          isContent = removed + added > 0;
          if (isContent && piece[at] === 0x2d) removed--;
          else if (isContent && piece[at] === 0x2b) added--;
        }
        const end = piece.indexOf(LINE_END, at);
        const stop = end === -1 ? piece.length : end;
        if (!isContent) for (let index = at; index < stop && header.length < MOST_HEADER; index++) header.push(piece[index] ?? 0);
        at = stop + 1;
        if (end === -1) continue;
        if (!isContent) headerLine(Buffer.from(header).toString('latin1'));
        isLineStart = true;
      }
    },
    end: () => found,
  };
}

/** `b/src/a.ts`, `"b/src/\303\244.ts"`, `/dev/null`; a tab follows a name with blanks. */
function pathOf(text: string): string | null {
  const plain = text.endsWith('\t') ? text.slice(0, -1) : text;
  const name = plain.startsWith('"') ? unquoted(plain.slice(1, -1)) : plain;
  if (!name.startsWith('b/')) return null;
  return repoPathFromBytes(Buffer.from(name.slice(2), 'latin1')).path;
}

const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r', '"': '"', '\\': '\\' };

/** As git quotes unusual names: C escapes, bytes in octal. */
function unquoted(text: string): string {
  return text.replace(/\\([0-7]{3}|.)/g, (_whole, code: string) => ESCAPES[code] ?? String.fromCharCode(Number.parseInt(code, 8)));
}
