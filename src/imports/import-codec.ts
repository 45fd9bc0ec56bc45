import type { ByteReader } from '../base/byte-reader.js';
import { MalformedBytes } from '../base/malformed-bytes.js';
import type { ByteWriter } from '../base/byte-writer.js';
import type { ExtractedImports, ImportKind, ImportRecord } from './import-record.js';

/** By the number that stands for each; append only, or raise the format of whoever keeps the bytes. */
const KINDS: readonly ImportKind[] = ['value', 'type', 'dynamic', 'reexport', 'include'];

// What the first number holds beside the count of imports.
const UNCERTAIN = 1;
const PACKAGE = 2;
const DECLARES = 4;
const HEAD = 8;

/** Writes the imports of a file for another thread or a later run. */
export function writeImports(writer: ByteWriter, extracted: ExtractedImports): void {
  const { imports, uncertain, declares } = extracted;
  writer.number(imports.length * HEAD + (uncertain ? UNCERTAIN : 0) + (extracted.package === undefined ? 0 : PACKAGE) + (declares === undefined ? 0 : DECLARES));
  if (extracted.package !== undefined) writer.sharedText(extracted.package);
  if (declares !== undefined) {
    writer.number(declares.length);
    for (const name of declares) writer.sharedText(name);
  }
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
  const packageName = (head & PACKAGE) === 0 ? undefined : reader.sharedText();
  const declares = (head & DECLARES) === 0 ? undefined : readNames(reader);
  const imports: ImportRecord[] = [];
  let line = 0;
  for (let left = Math.floor(head / HEAD); left > 0; left--) {
    const word = reader.number();
    const kind = KINDS[word % KINDS.length];
    const step = Math.floor(word / KINDS.length);
    line += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    const column = reader.number();
    if (kind === undefined || line < 1 || column < 1) throw new MalformedBytes('an import without a place', 0);
    imports.push({ specifier: reader.sharedText(), kind, line, column });
  }
  return {
    imports,
    uncertain: (head & UNCERTAIN) !== 0,
    ...(packageName === undefined ? {} : { package: packageName }),
    ...(declares === undefined ? {} : { declares }),
  };
}

function readNames(reader: ByteReader): readonly string[] {
  const names: string[] = [];
  for (let left = reader.number(); left > 0; left--) names.push(reader.sharedText());
  return names;
}
