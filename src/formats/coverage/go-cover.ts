import type { CoverageFacts } from '../coverage-facts.js';
import { createLineReader, refuseLine, type LineDialect } from '../line-report.js';
import type { ReportReader } from '../report-reader.js';
import { FileList } from './file-list.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget, PointsBuilder } from './points-builder.js';

/** `name.go:line.column,line.column numberOfStatements count`, as `go tool cover` parses it (golang.org/x/tools/cover, profile.go). */
const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,6}) (\d+)$/;
const MODES = ['set', 'count', 'atomic'];
/** Lines of one block: no function is longer, and a block must not cost more memory than its text. */
const MOST_BLOCK_LINES = 20_000;
const HINT = 'Run the tests again; profiles of several runs are given as several files, or joined by `go tool covdata`.';

interface Block {
  readonly first: number;
  readonly last: number;
  readonly statements: number;
  ran: boolean;
}
/** The blocks of a file by `line.column,line.column statements`. */
type Blocks = Map<string, Block>;

/**
 * Reads a Go cover profile. A block that stands several times (one for each test binary with `-coverpkg`) is one block, which ran when
 * one entry says so: that is "or" in mode set and "sum" in the others, as nothing depends on the count.
 *
 * A line counts when a block with statements touches it, from the line where the block begins to the line where it ends, and is covered when one
 * of those blocks ran; so a line that ends one block and begins the next follows the better of the two, and blank lines
 * inside of a block count, as the profile does not say which they are. `statements` are those that `go test` prints.
 *
 * The format has no end of its own: a file that was cut exactly between two lines looks whole.
 */
export function createGoCoverReader(path: string): ReportReader<CoverageFacts> {
  return createLineReader(path, createGoCoverDialect());
}

function createGoCoverDialect(): LineDialect<CoverageFacts> {
  const files = new Map<string, Blocks>();
  const oddities = new OddityList();
  let mode: string | null = null;
  let last: { readonly name: string; readonly blocks: Blocks } | null = null;

  const takeMode = (found: string, number: number): void => {
    if (!MODES.includes(found)) refuseLine(number, `the mode ${JSON.stringify(found.slice(0, 40))} is not known`, { expected: MODES.join(', '), hint: HINT });
    if (mode !== null && mode !== found) refuseLine(number, `the mode changes from ${mode} to ${found}`, { expected: `mode: ${mode}`, actual: `mode: ${found}`, hint: HINT });
    mode = found;
  };

  const takeBlock = (text: string, number: number): void => {
    const match = BLOCK.exec(text);
    if (match === null) return refuseLine(number, `${JSON.stringify(text.slice(0, 80))} is not a block of a Go cover profile`, { expected: 'name.go:line.column,line.column statements count', hint: HINT });
    const [, name = '', firstLine, firstColumn, lastLine, lastColumn, statementText, count = ''] = match;
    const first = Number(firstLine);
    const end = Number(lastLine);
    if (first < 1 || end < first || (end === first && Number(lastColumn) < Number(firstColumn))) refuseLine(number, `a block ends before it begins: ${text.slice(0, 80)}`, { hint: HINT });
    if (end - first > MOST_BLOCK_LINES) refuseLine(number, `a block has more than ${MOST_BLOCK_LINES} lines`, { hint: HINT });
    if (last?.name !== name) {
      last = { name, blocks: files.get(name) ?? new Map() };
      files.set(name, last.blocks);
    }
    const key = text.slice(name.length + 1, text.length - count.length - 1);
    const ran = /[1-9]/.test(count);
    const known = last.blocks.get(key);
    if (known === undefined) last.blocks.set(key, { first, last: end, statements: Number(statementText), ran });
    else known.ran ||= ran;
  };

  return {
    line(text, number) {
      if (text.startsWith('mode: ')) takeMode(text.slice(6), number);
      else if (mode === null) refuseLine(number, 'the first line is not the mode', { expected: 'mode: set, count or atomic', hint: HINT });
      else takeBlock(text, number);
    },
    end(isEnded, lines) {
      if (!isEnded) refuseLine(lines, 'the last line has no line end: the file is truncated', { hint: HINT });
      if (files.size === 0) oddities.add('the profile has no block');
      const list = new FileList();
      const budget = new PointsBudget();
      for (const [path, blocks] of files) {
        const covered = new PointsBuilder('set');
        const statements = new PointsBuilder('list');
        for (const block of blocks.values()) {
          if (block.statements === 0) continue;
          for (let line = block.first; line <= block.last; line += 1) covered.add(line, block.ran);
          for (let at = 0; at < block.statements; at += 1) statements.add(block.first, block.ran);
        }
        list.add({ path, lines: covered.take(budget), branches: null, functions: null, statements: statements.take(budget) });
      }
      return list.facts(oddities);
    },
  };
}
