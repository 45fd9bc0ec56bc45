import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allFixtures } from './analysis-fixtures.js';
import { bytesOf, readIn } from './read-report.js';

const fixtures = await allFixtures();
/** Formats of records: only a cut inside of a record can be seen. */
const RECORDS: readonly (string | null)[] = [null, 'rdjsonl', 'mypy', 'workflow-commands', 'ruff-json-lines', 'gcc', 'go-vet', 'tsc'];
const isRecords = ({ format }: { readonly format: string | null }) => RECORDS.includes(format);

describe('a report that is cut never gives a count', () => {
  test.each(fixtures)('$path', (fixture) => {
    const { bytes, create } = fixture;
    // Blanks behind the last character are nothing.
    const end = new TextDecoder().decode(bytes).trimEnd();
    const length = isRecords(fixture) ? bytes.length : bytesOf(end).length;
    for (let cut = 0; cut < 100; cut++) {
      let at = Math.floor((length * cut) / 100);
      // A cut between two records cannot be told; nor can one that takes only the line end from a record that is whole by itself.
      while (isRecords(fixture) && at > 0 && (bytes[at - 1] === 0x0a || bytes[at] === 0x0a)) at--;
      const read = readIn(create(), bytes.subarray(0, at));
      expect(read.ok, `cut at ${at} of ${length}`).toBe(false);
      if (!read.ok) {
        expect(read.error.code).toBe('report_invalid');
        expect(read.error.location?.file).toBe(fixture.path);
      }
    }
  });
});

describe('a report that is damaged never breaks the reader', () => {
  test.each(fixtures)('$path', ({ bytes, create }) => {
    const damage = fc.array(fc.record({ at: fc.nat(bytes.length - 1), kind: fc.constantFrom('flip', 'cut out', 'double', 'word'), byte: fc.nat(255), length: fc.nat(40) }), { minLength: 1, maxLength: 4 });
    const words = ['null', '-1', '1e400', '{}', '[]', '""', '"\\u0000"', '&x;', '<![CDATA[', '::error::', '%zz', '\ufeff'];
    fc.assert(fc.property(damage, (damages) => {
      let damaged: Uint8Array = bytes;
      for (const { at, kind, byte, length } of damages) {
        const head = damaged.subarray(0, at);
        const tail = damaged.subarray(at + length);
        const middle = kind === 'flip' ? [byte] : kind === 'cut out' ? [] : kind === 'double' ? [...damaged.subarray(at, at + length * 2)] : bytesOf(words[byte % words.length] ?? '');
        damaged = new Uint8Array([...head, ...middle, ...tail]);
      }
      const read = readIn(create(), damaged, 999);
      if (!read.ok) expect(read.error.code).toBe('report_invalid');
      else for (const { line, message } of read.value.results) expect((line === null || line >= 1) && message.length <= 2000).toBe(true);
    }), { numRuns: 150 });
  });

  test.each(fixtures.filter(({ path }) => /json$|sarif$/.test(path)))('JSON members of any other type: $path', ({ bytes, create }) => {
    const text = new TextDecoder().decode(bytes);
    const values = [...text.matchAll(/: ?("(?:[^"\\]|\\.)*"|-?\d[\d.]*|true|false|null|\[|\{)/g)];
    const step = Math.ceil(values.length / 60);
    for (let index = 0; index < values.length; index += step) {
      const value = values[index];
      if (value?.[1] === undefined || value[1] === '[' || value[1] === '{') continue;
      const at = value.index + value[0].length - value[1].length;
      for (const other of ['null', '7.5', '"tide"', '[1]', '{"a":[]}', 'true', '-3']) {
        const read = readIn(create(), bytesOf(text.slice(0, at) + other + text.slice(at + value[1].length)));
        if (!read.ok) expect(read.error.code).toBe('report_invalid');
      }
    }
  });
});
