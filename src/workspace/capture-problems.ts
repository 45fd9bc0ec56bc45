import { addToGroup } from '../base/add-to-group.js';
import { FETCH_LFS } from '../base/lfs-pointer.js';
import { compareText } from '../base/order.js';
import type { Problem } from '../base/result.js';
import type { WorkspaceListing } from '../ports/workspace.js';
import type { FileFacts } from './facts/file-facts.js';

export type CaptureProblemCode =
  | 'unreadable_file'
  | 'limit_exceeded'
  | 'file_vanished'
  | 'repository_skipped'
  | 'submodule_skipped'
  | 'not_checked_out'
  | 'source_too_large'
  | 'source_not_text'
  | 'source_not_fetched';

/** Collects what a capture leaves out by rule; each kind becomes one warning that names the paths. */
export interface CaptureWarnings {
  vanished(path: string): void;
  repository(path: string): void;
  submodule(path: string): void;
  notCheckedOut(path: string): void;
  notScanned(path: string, why: NonNullable<FileFacts<unknown>['notScanned']>): void;
  problems(): readonly Problem<CaptureProblemCode>[];
}

/** A file that had to be read and could not. */
export function unreadableFile(path: string, cause: string): Problem<'unreadable_file'> {
  return {
    code: 'unreadable_file',
    message: `${path} could not be read: ${cause}.`,
    hint: 'Restore the file or its permissions (git status shows what differs), or remove it from git.',
    location: { file: path },
  };
}

/** A folder whose entries could not be listed: what lies in it is unknown. */
export function unreadableFolder(path: string, cause: string, source: WorkspaceListing['source']): Problem<'unreadable_file'> {
  const ignored = source === 'git' ? ', or name it in .gitignore if nothing in it is to be checked' : '';
  return { ...unreadableFile(path, cause), hint: `Give this user the right to read the folder and what is in it${ignored}.` };
}

interface WarningKind {
  readonly code: CaptureProblemCode;
  readonly says: string;
  readonly hint: string;
}

const KINDS = {
  /** What .gitmodules names is another repository on purpose, with checks of its own: no news in any run. */
  submodule: {
    code: 'submodule_skipped',
    says: 'Not checked, since each is a submodule, a repository of its own',
    hint: 'To check one of them, run the gates in its own workflow, or check it out as a clone of its own (actions/checkout with path) and add a step with working-directory set to that.',
  },
  repository: {
    code: 'repository_skipped',
    says: 'Not checked, since each is a repository of its own (submodule or clone)',
    hint: 'Run the gates in its own workflow, or check it out as a clone of its own (actions/checkout with path) and add a step with working-directory set to that.',
  },
  notCheckedOut: {
    code: 'not_checked_out',
    says: 'Not checked, since the sparse checkout leaves them out',
    hint: 'Remove sparse-checkout from the checkout step to check these files too.',
  },
  too_large: {
    code: 'source_too_large',
    says: 'Hashed but not scanned for imports, since each is larger than the limit',
    hint: 'Raise snapshot.limits.scan_bytes in the config if these files are written by people.',
  },
  not_text: {
    code: 'source_not_text',
    says: 'Hashed but not scanned for imports, since each holds NUL bytes',
    hint: 'Save these files as UTF-8 if they are source code, and write a NUL character in them as an escape (\\0).',
  },
  not_fetched: {
    code: 'source_not_fetched',
    says: 'Hashed but not scanned for imports, since each is a pointer of Git LFS whose content is not here',
    hint: FETCH_LFS,
  },
  vanished: {
    code: 'file_vanished',
    says: 'Left out, since these untracked files were gone before they were read',
    hint: 'Run again when nothing else writes to the workspace.',
  },
} as const satisfies Record<string, WarningKind>;

const NAMED_AT_MOST = 20;

export function createCaptureWarnings(): CaptureWarnings {
  const paths = new Map<keyof typeof KINDS, string[]>();
  const note = (kind: keyof typeof KINDS, path: string): void => {
    addToGroup(paths, kind, path);
  };
  return {
    vanished: (path) => note('vanished', path),
    repository: (path) => note('repository', path),
    submodule: (path) => note('submodule', path),
    notCheckedOut: (path) => note('notCheckedOut', path),
    notScanned: (path, why) => note(why, path),
    problems() {
      const problems: Problem<CaptureProblemCode>[] = [];
      for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
        const found = [...(paths.get(kind) ?? [])].sort(compareText);
        const first = found[0];
        if (first !== undefined) problems.push(warning(KINDS[kind], found, first));
      }
      return problems;
    },
  };
}

function warning(kind: WarningKind, paths: readonly string[], first: string): Problem<CaptureProblemCode> {
  const shown = paths.slice(0, NAMED_AT_MOST).join(', ');
  const count = paths.length > NAMED_AT_MOST ? ` (showing ${NAMED_AT_MOST} of ${paths.length})` : '';
  return { code: kind.code, message: `${kind.says}: ${shown}${count}.`, hint: kind.hint, location: { file: first } };
}
