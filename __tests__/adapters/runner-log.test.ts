import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRunnerLog } from '../../src/adapters/actions/runner-log.js';
import { LONGEST_LINE, printForeign, printLine, runnerLines } from '../../src/adapters/actions/workflow-commands.js';

const CLOCK = { now: () => 0, monotonic: () => 0, after: () => () => undefined };
const MIB = 1024 * 1024;

function recorder() {
  let text = '';
  return { sink: { write: (part: string) => { text += part; } }, text: () => text };
}

const longestOf = (text: string): number => Math.max(...text.split('\n').map((line) => Buffer.byteLength(line)));

/** A split line as it was: what the marks say, read backwards. */
const joined = (text: string): string => text.replaceAll(/ \[line goes on\]\n\[same line\] /g, '');

describe('a long line', () => {
  test('is printed in marked pieces that lose nothing', () => {
    const text = `short\n${'x'.repeat(524_288)}\nshort`;
    const split = runnerLines(text);
    expect(longestOf(split)).toBeLessThanOrEqual(LONGEST_LINE);
    expect(split).toContain(' [line goes on]\n[same line] x');
    expect(joined(split)).toBe(text);
  });

  test('of any characters is whole again without its marks, and splitting twice changes nothing', () => {
    const piece = fc.constantFrom('a', 'é', '潮', '🚢', ' ', ',', 'tide::', '##[');
    const line = fc.tuple(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 900 })).map(([parts, times]) => parts.join('').repeat(times));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const text = lines.join('\n');
        const split = runnerLines(text);
        expect(longestOf(split)).toBeLessThanOrEqual(LONGEST_LINE);
        expect(joined(split)).toBe(text);
        expect(runnerLines(split)).toBe(split);
      }),
      { numRuns: 60 },
    );
  });

  test('is cut between words, so that the runner knows each secret in it', () => {
    const split = runnerLines('harbour-master-key '.repeat(2000));
    for (const line of split.split('\n')) expect(line.replace(' [line goes on]', '').replace('[same line] ', '')).toMatch(/^(harbour-master-key )+$/);
  });

  test('of ours is printed in pieces too', () => {
    const { sink, text } = recorder();
    printLine(sink, 'y'.repeat(20_000));
    expect(longestOf(text())).toBeLessThanOrEqual(LONGEST_LINE);
  });

  test('of exactly the limit stays whole', () => {
    const line = 'z'.repeat(LONGEST_LINE);
    expect(runnerLines(line)).toBe(line);
    const { sink, text } = recorder();
    printForeign(sink, line);
    expect(text()).toContain(`\n${line}\n`);
  });
});

describe('what the gates of a run print together', () => {
  const flood = (mark: string, bytes: number): string => `${`${mark} ${'.'.repeat(97)}\n`.repeat(Math.ceil(bytes / 100))}${mark} at the end\n`;

  test('is shown whole while it fits', () => {
    const { sink, text } = recorder();
    createRunnerLog(sink, CLOCK).block('lint printed', flood('lint', MIB), true);
    expect(text()).toContain(flood('lint', MIB));
  });

  test('never passes 4 MiB, says what was left out, and keeps the end of what failing gates printed', () => {
    const { sink, text } = recorder();
    const log = createRunnerLog(sink, CLOCK);
    for (let gate = 0; gate < 6; gate++) log.block(`passing_${gate} printed`, flood(`passing_${gate}`, MIB), true);
    for (let gate = 0; gate < 6; gate++) log.block(`failing_${gate} printed`, flood(`failing_${gate}`, MIB), false);
    expect(Buffer.byteLength(text())).toBeLessThan(4 * MIB + 16 * 1024);
    expect(text()).toMatch(/^passing_5 printed \d+ bytes: they are left out, .*gate-summary\.md/m);
    for (let gate = 0; gate < 6; gate++) {
      expect(text()).toMatch(new RegExp(`^failing_${gate} printed \\d+ bytes: only the last \\d+ are shown`, 'm'));
      expect(text()).toContain(`failing_${gate} at the end\n`);
    }
  });

  test('stays within it with a thousand failing gates', () => {
    const { sink, text } = recorder();
    const log = createRunnerLog(sink, CLOCK);
    for (let gate = 0; gate < 1000; gate++) log.block(`g_${gate} printed`, flood(`g_${gate}`, 20_000), false);
    const lines = text().split('\n').filter((line) => !/^(g_\d+ printed \d+ bytes|::)/.test(line));
    expect(Buffer.byteLength(lines.join('\n'))).toBeLessThanOrEqual(4 * MIB);
    expect(text()).toMatch(/^g_999 printed \d+ bytes: they are left out/m);
  });

  test('leaves room for small blocks after a large one', () => {
    const { sink, text } = recorder();
    const log = createRunnerLog(sink, CLOCK);
    log.block('typecheck printed', flood('typecheck', 5 * MIB), true);
    log.block('lint printed', 'unused variable tide\n', false);
    expect(text()).toContain('unused variable tide');
  });
});
