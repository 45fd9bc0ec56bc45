import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BaselineEntry, baselineText, parseBaseline } from '../../src/contract/findings/baseline-file.js';
import { findingFingerprint, placeFree } from '../../src/contract/findings/finding-fingerprint.js';
import { itemFingerprint } from '../../src/contract/findings/violation-id.js';

const hex = (digit: string): string => digit.repeat(64);
const entry = (rule: string, file: string, digit: string, text = 'A berth without a bollard'): BaselineEntry => ({ rule, file, fingerprint: hex(digit), text });
const entries = fc.array(
  fc.record({ rule: fc.constantFrom('lint/no-var', 'q/no-var', 'cycles/circular-dependency-detected'), file: fc.string({ maxLength: 20 }), fingerprint: fc.constantFrom(hex('a'), hex('b'), hex('0')), text: fc.constantFrom('high tide', 'low tide "at" night', '') }),
  { maxLength: 10 },
);

describe('a baseline file', () => {
  test('gives back what was written, sorted, in whatever order that came', () => {
    fc.assert(
      fc.property(entries.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([list, again]) => {
        const text = baselineText(list);
        expect(baselineText(again)).toBe(text);
        const read = parseBaseline(text, 'b.json');
        expect(read.ok && baselineText(read.value)).toBe(text);
        expect(read.ok && read.value.length).toBe(list.length);
      }),
    );
  });

  test('has a line for each entry that begins with the comma, and is JSON', () => {
    const text = baselineText([entry('lint/no-var', 'src/quay.ts', 'b'), entry('lint/no-var', 'src/berth.ts', 'a')]);
    expect(text).toBe(
      `[{"baseline_version":1}\n,{"rule":"lint/no-var","file":"src/berth.ts","fingerprint":"${hex('a')}","text":"A berth without a bollard"}\n,{"rule":"lint/no-var","file":"src/quay.ts","fingerprint":"${hex('b')}","text":"A berth without a bollard"}\n]\n`,
    );
    expect(JSON.parse(text)).toHaveLength(3);
    expect(baselineText([entry('lint/no-var', 'a', 'a', ' low\n\ttide '), entry('lint/no-var', 'a', 'a', 'high tide')])).toMatch(/"high tide"\}\n,.*"low tide"\}\n\]\n$/u);
  });

  test('is merged by git when one branch removes an entry and the other adds one elsewhere', () => {
    const folder = mkdtempSync(join(tmpdir(), 'baseline-'));
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((digit) => entry('lint/no-var', `src/${digit}.ts`, digit));
    const write = (name: string, list: readonly BaselineEntry[]): string => {
      writeFileSync(join(folder, name), baselineText(list));
      return join(folder, name);
    };
    const added = entry('lint/no-var', 'src/z.ts', '9');
    const merged = execFileSync('git', ['merge-file', '-p', write('ours', [...all, added]), write('base', all), write('theirs', all.slice(1))], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(merged).toBe(baselineText([...all.slice(1), added]));
  });

  test.each<readonly [what: string, text: string, message: string]>([
    ['marks of a merge', '[{"baseline_version":1}\n<<<<<<< ours\n]\n', 'is not JSON'],
    ['a later version', '[{"baseline_version":2}]', 'has the version 2, and this contract-gates reads version 1'],
    ['an earlier version', '[{"baseline_version":0}]', 'does not begin with'],
    ['a missing fingerprint', '[{"baseline_version":1},{"rule":"lint/no-var","file":"a","text":""}]', 'number 1'],
    ['a member too many', `[{"baseline_version":1},{"rule":"lint/no-var","file":"a","fingerprint":"${hex('a')}","text":"","line":3}]`, 'number 1'],
    ['no list around it', '{"baseline_version":1}', 'does not begin with'],
    ['a first element that is nothing', '[null]', 'does not begin with'],
    ['an entry that is nothing', '[{"baseline_version":1},null]', 'number 1'],
    ['an entry that is a list', '[{"baseline_version":1},["rule","file","fingerprint","text"]]', 'number 1'],
    ...([['rule', 7], ['rule', ['lint/no-var']], ['rule', 'no-var'], ['rule', '-lint/no-var'], ['rule', 'lint/'], ['file', null], ['text', null], ['fingerprint', 7], ['fingerprint', [hex('a')]], ['fingerprint', hex('a').slice(1)], ['fingerprint', `${hex('a')}a`], ['fingerprint', hex('A')]] as const).map(
      ([name, value]) => [`the ${name} ${JSON.stringify(value)}`, JSON.stringify([{ baseline_version: 1 }, entry('lint/no-var', 'a', 'a'), { ...entry('lint/no-var', 'a', 'a'), [name]: value }]), 'number 2'] as const,
    ),
  ])('with %s is refused', (_, text, message) => {
    const read = parseBaseline(text, 'quality/baseline.json');
    expect(read.ok ? '' : read.error.message).toContain(message);
    expect(read.ok ? '' : read.error.location?.file).toBe('quality/baseline.json');
  });
});

describe('the fingerprint of a finding of a gate', () => {
  test('survives a move within its file, and nothing else', () => {
    const at = (message: string, file = 'src/quay.ts', rule = 'no-shadow'): string => findingFingerprint({ rule, file, message });
    const first = at("'tide' is already declared in the upper scope on line 12 column 7");
    expect(at("'tide' is already declared in the upper scope on line 90 column 3")).toBe(first);
    expect(at("'ebb' is already declared in the upper scope on line 12 column 7")).not.toBe(first);
    expect(at("'tide' is already declared in the upper scope on line 12 column 7", 'src/berth.ts')).not.toBe(first);
    expect(at("'tide' is already declared in the upper scope on line 12 column 7", 'src/quay.ts', 'no-redeclare')).not.toBe(first);
  });

  test('without rule and file is that of what stands for them', () => {
    expect(findingFingerprint({ message: 'tide\ton line 3' })).toBe(itemFingerprint({ rule: '-', file_path: '', evidence: 'tide on line #' }));
  });

  test.each([
    ['complexity of 12, at most 10', 'complexity of 12, at most 10'],
    ['see src/quay.ts:12:5 and (3,4)', 'see src/quay.ts:# and (#)'],
    ['lines 3-9  are\n equal ', 'lines # are equal'],
    ['Line 12, Col: 4, a line=7 of columns 3 to 9, column:2', 'Line #, Col #, a line # of columns #, column #'],
    ['see tide.ts:7 (3, 4)', 'see tide.ts:# (#)'],
    ['v1:12.5 and ebb:7m stay', 'v1:12.5 and ebb:7m stay'],
    ['took 12:30 by train', 'took 12:30 by train'],
    ['use http://harbour.example:8080/x', 'use http://harbour.example:#/x'],
  ])('sees %j as %j', (message, seen) => {
    expect(placeFree(message)).toBe(seen);
  });
});
