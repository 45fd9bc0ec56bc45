import { type ByteReader, MalformedBytes } from '../base/byte-reader.js';
import type { ByteWriter } from '../base/byte-writer.js';
import type { ExtractedImports, ImportKind, ImportRecord } from './import-record.js';

/** By the number that stands for each; append only, or raise the format of whoever keeps the bytes. */
const KINDS: readonly ImportKind[] = ['value', 'type', 'dynamic', 'reexport', 'include'];

/** Writes the imports of a file for another thread or a later run. */
export function writeImports(writer: ByteWriter, { imports, uncertain }: ExtractedImports): void {
  writer.number(imports.length * 2 + (uncertain ? 1 : 0));
  let previousLine = 0;
  for (const { specifier, kind, line, column } of imports) {
    // Lines mostly rise; where they fall, the difference is folded to stay positive.
    const step = line - previousLine;
    writer.number((step < 0 ? -step * 2 - 1 : step * 2) * KINDS.length + KINDS.indexOf(kind));
    writer.number(column);
    writer.sharedText(specifier);
    previousLine = line;
  }
}

/** Reads what `writeImports` wrote; throws `MalformedBytes` on anything else. */
export function readImports(reader: ByteReader): ExtractedImports {
  const head = reader.number();
  const imports: ImportRecord[] = [];
  let line = 0;
  for (let left = Math.floor(head / 2); left > 0; left--) {
    const word = reader.number();
    const kind = KINDS[word % KINDS.length];
    const step = Math.floor(word / KINDS.length);
    line += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    const column = reader.number();
    if (kind === undefined || line < 1 || column < 1) throw new MalformedBytes('an import without a place', 0);
    imports.push({ specifier: reader.sharedText(), kind, line, column });
  }
  return { imports, uncertain: head % 2 === 1 };
}
