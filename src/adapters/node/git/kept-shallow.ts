import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commonFolder, textOf } from './head-file.js';

type Environment = Readonly<Record<string, string>>;

/**
 * Where the history of a shallow clone ends, as it was when the repository was opened (gitrepository-layout(5), shallow): a gate that fetches with a depth,
 * or takes the file away, moves that end, and with it the base that is found.
 */
export class KeptShallow {
  private readonly kept: string;

  constructor(gitDir: string) {
    this.kept = textOf(join(commonFolder(gitDir), 'shallow'));
  }

  /** Whether the clone lacked some of its history. */
  isShallow(): boolean {
    return this.kept !== '';
  }

  /**
   * Asks git with what it needs in its environment to see the history end where it did; null where that cannot be told to it. Git is never left to
   * read the file: a gate may write it in that moment.
   */
  async seenBy<T>(ask: (env: Environment) => Promise<T>): Promise<T | null> {
    // Git's own way to say that there is no such file.
    if (this.kept === '') return ask({ GIT_SHALLOW_FILE: '' });
    let folder: string | null = null;
    try {
      folder = mkdtempSync(join(tmpdir(), 'contract-gates-'));
      const copy = join(folder, 'shallow');
      writeFileSync(copy, `${this.kept}\n`);
      return await ask({ GIT_SHALLOW_FILE: copy });
    } catch {
      return null;
    } finally {
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    }
  }
}
