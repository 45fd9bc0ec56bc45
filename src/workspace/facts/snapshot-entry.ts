import type { SnapshotFile } from '../../contract/generated/types.js';
import type { ListedFile, Workspace } from '../../ports/workspace.js';
import type { FileFacts } from './file-facts.js';
import { readAgain, readContent } from '../text/late-content.js';
import { namesEncoding, textAt } from '../text/foreign-text.js';
import { textOf } from '../text/normalise.js';

/** A captured file that was read once more. */
export interface FileAgain {
  /** Normalised; null for a binary file. */
  readonly text: string | null;
  /** Git's id for its raw bytes. */
  readonly blobOid: string;
}

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

  /** The text of a manifest in another encoding, which is none of the snapshot. */
  get foreignText(): string | null {
    if (!this.facts.isBinary || !namesEncoding(this.path)) return null;
    if (this.facts.text !== null) return this.facts.text;
    const read = readAgain(this.workspace, this.file, this.facts.hash);
    return typeof read === 'string' ? null : textAt(this.path, read.bytes, read.form);
  }

  get content(): string | null {
    if (this.facts.isBinary) return null;
    return this.facts.text ?? readContent(this.workspace, this.file, this.facts.hash);
  }

  /** The file as it lies there, if that is what was hashed and no link. */
  again(blobOid: (content: Uint8Array) => string): FileAgain | null {
    const read = this.file.link ? '' : readAgain(this.workspace, this.file, this.facts.hash);
    return typeof read === 'string' ? null : { text: textOf(read.bytes, read.form), blobOid: blobOid(read.bytes) };
  }
}
