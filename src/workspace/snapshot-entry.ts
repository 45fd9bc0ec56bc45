import type { SnapshotFile } from '../contract/generated/types.js';
import type { ListedFile, Workspace } from '../ports/workspace.js';
import type { FileFacts } from './file-facts.js';
import { readContent } from './late-content.js';

/** A file of a snapshot over the facts of its one read; there may be hundreds of thousands. Text that was not kept is read when asked for, and is exactly what was hashed or throws. */
export class SnapshotEntry<S> implements SnapshotFile {
  constructor(
    private readonly workspace: Workspace,
    readonly file: ListedFile,
    readonly facts: FileFacts<S>,
  ) {}

  get path(): string {
    return this.file.path;
  }

  /** Git's id of the content in the index, as it was listed; null where git has or gives none. */
  get indexOid(): string | null {
    return this.file.oid;
  }

  get is_binary(): boolean {
    return this.facts.isBinary;
  }

  get hash(): string {
    return this.facts.hash;
  }

  get content(): string | null {
    if (this.facts.isBinary) return null;
    return this.facts.text ?? readContent(this.workspace, this.file, this.facts.hash);
  }
}
