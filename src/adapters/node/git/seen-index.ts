import type { ListedFile } from '../../../ports/workspace.js';
import { indexMark } from './git-index.js';

/** What git's index held when the workspace was listed, for who asks how a commit differs from that index. */
export class SeenIndex {
  private seen: { readonly files: readonly ListedFile[]; readonly mark: string } | null = null;

  constructor(private readonly path: string) {}

  mark(): string | null {
    return indexMark(this.path);
  }

  /** `mark` was taken before git listed the files. */
  keep(files: readonly ListedFile[], mark: string | null): void {
    this.seen = mark === null ? null : { files, mark };
  }

  /** Whether it is another since the workspace was listed; false where it was never listed. */
  hasChanged(): boolean {
    return this.seen !== null && this.seen.mark !== this.mark();
  }

  /** The files that were listed, though the index may be another by now; null where it was never listed. */
  listed(): readonly ListedFile[] | null {
    return this.seen?.files ?? null;
  }

  /** The files that were listed, where the index is still the same; null where it is not, or was never listed. */
  files(): readonly ListedFile[] | null {
    return this.seen !== null && this.seen.mark === this.mark() ? this.seen.files : null;
  }
}
