import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedFile } from '../../ports/workspace.js';

/** What git's index held when the workspace was listed, for who asks how a commit differs from that index. */
export class SeenIndex {
  private seen: { readonly files: readonly ListedFile[]; readonly mark: string } | null = null;

  constructor(private readonly gitDir: string) {}

  /** Tells one state of the index from another: git writes each into a new file. Null where the index lies where only git knows. */
  mark(): string | null {
    try {
      const stats = statSync(join(this.gitDir, 'index'), { bigint: true });
      return [stats.dev, stats.ino, stats.size, stats.mtimeNs, stats.ctimeNs].join(' ');
    } catch {
      // Of a linked work tree and a submodule `.git` is a file.
      return null;
    }
  }

  /** `mark` was taken before git listed the files. */
  keep(files: readonly ListedFile[], mark: string | null): void {
    this.seen = mark === null ? null : { files, mark };
  }

  /** The files that were listed, where the index is still the same; null where it is not, or was never listed. */
  files(): readonly ListedFile[] | null {
    return this.seen !== null && this.seen.mark === this.mark() ? this.seen.files : null;
  }
}
