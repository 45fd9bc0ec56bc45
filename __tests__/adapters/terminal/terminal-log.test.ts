import { expect, test } from 'vitest';
import { nodeClock } from '../../../src/adapters/node/clock.js';
import { createTerminalLog, paletteFor } from '../../../src/adapters/terminal/terminal-log.js';

test('a place stands before a message, and a file that begins the message is not named twice', () => {
  const written: string[] = [];
  const log = createTerminalLog({ isTTY: false, columns: 80, write: (text) => written.push(text) }, nodeClock, paletteFor(false));
  log.error('the key rum is unknown', { file: 'quay.yml', line: 3, column: 5 });
  log.error('quay.yml cannot be read', { file: 'quay.yml' });
  log.error('the config file quay.yml does not exist', { file: 'quay.yml' });
  log.warning('quay.yml is old', { file: 'quay.yml', line: 1 });
  expect(written).toEqual(['error quay.yml:3:5: the key rum is unknown\n', 'error quay.yml cannot be read\n', 'error quay.yml: the config file quay.yml does not exist\n', 'warning quay.yml:1: quay.yml is old\n']);
});

test('a style is of the log, and colours and commands in a text are obeyed by nobody', () => {
  const written: string[] = [];
  const log = createTerminalLog({ isTTY: true, columns: 80, write: (text) => written.push(text) }, nodeClock, paletteFor(true));
  log.styled(paletteFor(true).green, 'ok', ' \u001b[31mquay');
  log.info('crane\n ::error::pwn\r::warning::pwn ##[error]pwn ##vso[task.complete]');
  log.block('std::vector', '##[add-mask]a', false);
  expect(written).toEqual([
    '\u001b[32mok\u001b[39m \ufffd[31mquay\n', 'crane\n : :error::pwn\n: :warning::pwn ## [error]pwn ## vso[task.complete]\n', '\u001b[1mstd::vector\u001b[22m\n', '\u001b[2m  │ ## [add-mask]a\u001b[22m\n',
  ]);
});

test('what a gate printed in colours stands there without them', () => {
  const written: string[] = [];
  const log = createTerminalLog({ isTTY: false, columns: 80, write: (text) => written.push(text) }, nodeClock, paletteFor(false));
  log.block('quay printed', '\u001b[1m\u001b[31m1 berth\u001b[39m\u001b[0m failed, see \u001b]8;;https://harbour.example/1\u001b\\the log\u001b]8;;\u001b\\\n:\u001b[0m:error::pwn \u001b[3', false);
  expect(written).toEqual(['quay printed\n', '  │ 1 berth failed, see the log\n', '  │ : :error::pwn \ufffd[3\n']);
});

test('a gate that printed nothing but line breaks takes no time', () => {
  const written: string[] = [];
  const log = createTerminalLog({ isTTY: false, columns: 80, write: (text) => written.push(text) }, nodeClock, paletteFor(false));
  const start = performance.now();
  log.block('quay printed', `${'\n'.repeat(60_000)}berth \n \t::error::pwn`, false);
  expect(performance.now() - start).toBeLessThan(2_000);
  expect(written.slice(-2)).toEqual(['  │ berth \n', '  │  \t: :error::pwn\n']);
});

test.each([[0, 79], [40, 39], [4, 10]])('progress at a terminal of %i columns has at most %i', (columns, most) => {
  const written: string[] = [];
  let now = 0;
  const log = createTerminalLog({ isTTY: true, columns, write: (text) => written.push(text) }, { ...nodeClock, monotonic: () => (now += 1000) }, paletteFor(false));
  log.progress('berth '.repeat(30));
  expect(written.map(({ length }) => length)).toEqual([most]);
});
