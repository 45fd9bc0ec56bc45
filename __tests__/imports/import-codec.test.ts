import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader } from '../../src/base/byte-reader.js';
import { ByteWriter } from '../../src/base/byte-writer.js';
import { readImports, writeImports } from '../../src/imports/import-codec.js';
import type { ExtractedImports } from '../../src/imports/import-record.js';

const text = fc.oneof(fc.constantFrom('a.harbour', 'quay', ''), fc.string());
const record = fc.record({
  specifier: text,
  kind: fc.constantFrom('value', 'type', 'dynamic', 'reexport', 'include'),
  line: fc.integer({ min: 1, max: 1 << 20 }),
  column: fc.integer({ min: 1, max: 1 << 20 }),
});
const extracted = fc.record(
  { imports: fc.array(record), uncertain: fc.boolean(), package: text, declares: fc.array(text) },
  { requiredKeys: ['imports', 'uncertain'], noNullPrototype: true },
);

it('what was read from files comes back as it was: imports, package and declared names', () => {
  fc.assert(
    fc.property(fc.array(extracted, { maxLength: 5 }), (files) => {
      const writer = new ByteWriter();
      for (const file of files) writeImports(writer, file as ExtractedImports);
      const reader = new ByteReader(writer.bytes().slice());
      expect(files.map(() => readImports(reader))).toEqual(files);
    }),
  );
});
