import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_LCOV_LINE } from '../../src/formats/coverage/lcov.js';
import { factsOf, fixture, inShort, places, problemOf } from './coverage-fixtures.js';

const record = (...lines: readonly string[]): string => ['SF:quay/tides.c', ...lines, 'end_of_record', ''].join('\n');
const fileOf = (...lines: readonly string[]) => {
  const facts = factsOf('lcov', record(...lines));
  const [file] = facts.files;
  if (file === undefined) throw new Error('no file');
  return { ...file, oddities: facts.oddities.map(({ message, line }) => `${line}: ${message}`) };
};

describe('lcov', () => {
  it('gives the same facts in whatever pieces the bytes come', () => {
    const { bytes } = fixture('lcov/gcovr.info');
    const whole = factsOf('lcov', bytes);
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), (size) => {
      expect(factsOf('lcov', bytes, size)).toEqual(whole);
    }), { numRuns: 60 });
  });

  it('takes line ends of Windows, a byte order mark, comments, blank lines, checksums and a last line without end', () => {
    const text = '\ufeff# tides\r\nTN:ebb\r\n\r\nSF:a.c\r\nDA:1,2,6tPyUm8w\r\nDA:2,0\r\nend_of_record \t';
    expect(factsOf('lcov', text).files.map(inShort)).toEqual(['a.c 1/2  ']);
  });

  it('takes UTF-16 with a byte order mark, as Windows PowerShell redirects it', () => {
    const little = new Uint8Array(Buffer.from('\ufeffTN:\r\nSF:é.c\r\nDA:1,2\r\nDA:2,0\r\nend_of_record\r\n', 'utf16le'));
    const big = new Uint8Array(Buffer.from(little).swap16());
    for (const bytes of [little, big]) for (const size of [1, 3, 4096]) expect(factsOf('lcov', bytes, size).files.map(inShort)).toEqual(['é.c 1/2  ']);
    expect(problemOf('lcov', little.subarray(0, little.length - 1))).toContain('it is not UTF-16');
    expect(problemOf('lcov', new Uint8Array([0x53]))).toContain('"S" is not a line');
  });

  it('joins records of one file: a line is covered when one of them says so', () => {
    const facts = factsOf('lcov', record('DA:1,0', 'DA:2,5', 'BRDA:1,0,0,-', 'BRDA:1,0,1,1') + record('DA:3,0', 'DA:1,1', 'BRDA:1,0,0,2', 'BRDA:1,0,1,0'));
    expect(facts.files).toHaveLength(1);
    expect(places(facts.files[0]?.lines ?? null)).toBe('1+ 2+ 3-');
    expect(places(facts.files[0]?.branches ?? null)).toBe('1+ 1+');
  });

  it('counts a line, branch or function that appears twice once', () => {
    const file = fileOf('DA:4,0', 'DA:2,1', 'DA:4,3', 'BRDA:2,1,0,0', 'BRDA:2,0,0,0', 'BRDA:2,1,0,7', 'FN:2,ebb', 'FNDA:0,ebb', 'FNDA:1,ebb');
    expect([places(file.lines), places(file.branches), places(file.functions)]).toEqual(['2+ 4+', '2- 2+', '2+']);
  });

  it('gives the n-th FNDA of a name to its n-th FN, in whatever order they come', () => {
    expect(places(fileOf('FN:1,(anonymous)', 'FN:5,(anonymous)', 'FN:9,flood', 'FNDA:0,(anonymous)', 'FNDA:2,(anonymous)', 'FNDA:0,flood').functions)).toBe('1- 5+ 9-');
    expect(places(fileOf('FN:1,ebb', 'FN:5,flood', 'FNDA:2,flood', 'FNDA:0,ebb').functions)).toBe('1- 5+');
    expect(places(fileOf('FNDA:2,flood', 'FN:5,flood', 'FN:6,ebb').functions)).toBe('5+ 6-');
    expect(places(fileOf('FN:10,14,ebb(int, int)', 'FNDA:1,ebb(int, int)').functions)).toBe('10+');
    expect(places(fileOf('FNL:0,3,5', 'FNL:1,7', 'FNA:0,0,ebb<int>', 'FNA:0,2,ebb<char>', 'FNA:1,0,flood', 'FNF:2', 'FNH:1').functions)).toBe('3+ 7-');
  });

  it('takes instances on one line for one function where only that fits FNF, as LLVM counts', () => {
    expect(fileOf('FN:6,a.c:open', 'FN:6,b.c:open', 'FNDA:1,a.c:open', 'FNDA:0,b.c:open', 'FNF:1', 'FNH:1')).toMatchObject({ oddities: [], functions: { lines: new Int32Array([6]) } });
    expect(fileOf('FN:6,one', 'FN:6,two', 'FNDA:1,one', 'FNDA:0,two', 'FNF:2', 'FNH:1')).toMatchObject({ oddities: [], functions: { lines: new Int32Array([6, 6]) } });
  });

  it('takes texts for the names of blocks and branches, and the branches of Bazel', () => {
    expect(places(fileOf('BRDA:7,e0,0,1', 'BRDA:7,0,0,-', 'BRDA:7,0,jump to line 9, or exit,3', 'BRDA:6,0,0,0').branches)).toBe('6- 7- 7+ 7+');
    // lcov 2.5 lists what its filters took out, and counts it not.
    expect(places(fileOf('BRDA:7,f0,0,1', 'BRDA:7,fU0,2,0', 'BRDA:7,eU0,3,-', 'BRDA:8,U0,x,0', 'BRDA:8,e0,U,0', 'BRF:2', 'BRH:1').branches)).toBe('7+ 8-');
    expect(places(fileOf('BA:3,2', 'BA:3,1', 'BA:4,0').branches)).toBe('3+ 3- 4-');
  });

  it('counts by the entries and names wrong totals, negative hits and impossible lines', () => {
    const file = fileOf('DA:1,1', 'DA:2,-3', 'DA:0,1', 'LF:9', 'LH:1', 'BRF:0', 'BRH:0', 'FN:1,one', 'FNF:2', 'FNH:0');
    expect(places(file.lines)).toBe('1+ 2-');
    expect(file.oddities).toEqual([
      '3: line 2 of quay/tides.c has -3 hits: counted as not reached',
      '4: quay/tides.c has no line 0: left out',
      '5: LF says 9, but quay/tides.c has 2 lines',
      '10: FNF says 2, but quay/tides.c has 1 functions',
    ]);
  });

  it('takes the totals of functions where none is named, as Bun writes them', () => {
    expect(fileOf('DA:1,1', 'FNF:3', 'FNH:2')).toMatchObject({ oddities: [], functions: { kind: 'totals', covered: 2, total: 3 } });
    expect(fileOf('DA:1,1', 'FNF:3')).toMatchObject({ oddities: [], functions: { kind: 'totals', covered: 0, total: 3 } });
    expect(fileOf('DA:1,1', 'FNF:0', 'FNH:0')).toMatchObject({ oddities: [], functions: { kind: 'points', lines: new Int32Array(0) } });
    expect(fileOf('DA:1,1', 'FNF:1', 'FNH:2')).toMatchObject({ oddities: ['4: FNH says 2, but quay/tides.c has 1 functions'], functions: { covered: 1, total: 1 } });
  });

  it('takes the totals of gcovr, which counts a line of a template for each instance and lists it once', () => {
    const template = record('DA:9,2', 'LF:2', 'LH:2');
    expect(factsOf('lcov', `TN:GCOVR_report\n${template}`).oddities).toEqual([]);
    expect(factsOf('lcov', `TN:GCOVR_report\n${record('DA:9,2', 'LF:0', 'LH:1')}`).oddities).toHaveLength(1);
    expect(factsOf('lcov', `TN:quay\n${template}`).oddities).toHaveLength(2);
    // Joined with the report of another tool.
    expect(factsOf('lcov', `TN:GCOVR_report\n${template}TN:\n${template}`).oddities).toHaveLength(2);
  });

  it('names a total that is wrong in many records once', () => {
    const facts = factsOf('lcov', record('DA:1,1', 'LF:2') + record('DA:1,1', 'LF:3', 'LH:1') + record('DA:1,1', 'LF:1', 'LH:1'));
    expect(facts.oddities).toEqual([{ message: 'LF says 2, but quay/tides.c has 1 lines; the same total is wrong in 1 more records', line: 3 }]);
  });

  it.each([
    ['', '- it is empty'],
    ['TN:\n', '- it has no record'],
    ['SF:a.c\nDA:1,1\n', '1 the record of a.c is not closed: the file is truncated'],
    ['SF:a.c\nDA:1,1\nSF:b.c\nend_of_record\n', '3 the record of a.c is not closed before the next begins'],
    ['DA:1,1\nSF:a.c\nend_of_record\n', '1 "DA:1,1" is outside a record'],
    ['end_of_record\n', '1 end_of_record is outside a record'],
    ['SF:\nend_of_record\n', '1 SF: gives no path'],
    [record('DA:1'), '2 "DA:1" is not a line of an lcov file'],
    [record('DA:1,'), '2 "DA:1," is not a line'],
    [record('DA:x,1'), '2 "DA:x,1" is not a line'],
    [record('DA:1,1x'), '2 "DA:1,1x" is not a line'],
    [record('XY:1,1'), '2 "XY:1,1" is not a line'],
    [record('BRDA:1,0,0'), '2 "BRDA:1,0,0" is not a line'],
    [record('BRDA:1,0,0,x'), '2 "BRDA:1,0,0,x" is not a line'],
    [record('FN:1'), '2 "FN:1" is not a line'],
    [record('FNDA:1,'), '2 "FNDA:1," is not a line'],
    [record('FNA:0,1,ebb'), '2 "FNA:0,1,ebb" is not a line'],
    [record('LF:'), '2 "LF:" is not a line'],
    [record('<html>'), '2 "<html>" is not a line'],
  ])('refuses %j', (text, problem) => {
    expect(problemOf('lcov', text, 4096)).toContain(problem);
    expect(problemOf('lcov', text, 1)).toContain(problem);
  });

  it('refuses a line without end, and a path that is not UTF-8', () => {
    expect(problemOf('lcov', `SF:a.c\nFN:1,${'a'.repeat(MOST_LCOV_LINE)}\nend_of_record\n`, 4096)).toContain('2 a line is longer than');
    expect(problemOf('lcov', new Uint8Array([0x53, 0x46, 0x3a, 0xff, 0x0a]))).toContain('1 the path is not UTF-8');
  });

  it('refuses more functions or branches of one file than a source can have, and keeps one line however often it stands', () => {
    const many = (line: (index: number) => string, count: number): string => record(Array.from({ length: count }, (_item, index) => line(index)).join('\n'));
    expect(problemOf('lcov', many((index) => `FN:1,f${index}`, 1_000_001))).toContain('more than 1000000 functions');
    expect(problemOf('lcov', many((index) => `BRDA:1,0,${index},1`, 4_200_000))).toContain('more than 4000000 branches');
    expect(places(factsOf('lcov', many((index) => `DA:${7 - (index % 2)},1`, 100_000)).files[0]?.lines ?? null)).toBe('6+ 7+');
  });

  it('counts as a naive reader does, on generated records', () => {
    const entry = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 3 })).map(([line, hits]) => `DA:${line},${hits}`),
      fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom('-', '0', '1', '4')).map((parts) => `BRDA:${parts.join(',')}`),
    );
    fc.assert(fc.property(fc.array(entry, { maxLength: 60 }), fc.integer({ min: 1, max: 64 }), (entries, size) => {
      const lines = new Map<string, boolean>();
      const branches = new Map<string, boolean>();
      for (const text of entries) {
        const [key = '', rest = ''] = text.split(':');
        const fields = rest.split(',');
        const hit = Number(fields.at(-1)?.replace('-', '0')) > 0;
        const seen = key === 'DA' ? lines : branches;
        const name = fields.slice(0, -1).join();
        seen.set(name, (seen.get(name) ?? false) || hit);
      }
      const count = (seen: Map<string, boolean>): string => `${[...seen.values()].filter(Boolean).length}/${seen.size}`;
      const [file] = factsOf('lcov', record(...entries), size).files.map(inShort);
      expect(file).toBe(`quay/tides.c ${count(lines)} ${branches.size === 0 ? '' : count(branches)} `);
    }));
  });
});
