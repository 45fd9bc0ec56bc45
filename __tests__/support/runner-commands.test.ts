import fc from 'fast-check';
import * as core from '@actions/core';
import { describe, expect, test, vi } from 'vitest';
import { createLineSplitter, parseCommand, RUNNER_COMMANDS, StepOutput } from './runner-commands.js';

const registered = new Set(RUNNER_COMMANDS);

function linesOf(chunks: readonly string[]): string[] {
  const lines: string[] = [];
  const splitter = createLineSplitter((line) => lines.push(line));
  for (const chunk of chunks) splitter.push(chunk);
  splitter.end();
  return lines;
}

function stepThatPrinted(...lines: string[]): StepOutput {
  const output = new StepOutput();
  for (const line of lines) output.line(line);
  return output;
}

describe('the form `::name k=v::data`', () => {
  test('counts after leading white space of any kind', () => {
    for (const space of ['', '  ', '\t', '\u00a0', '\u2028', '\u0085', '\u3000']) {
      expect(parseCommand(`${space}::warning file=tide.ts,line=3::late`, registered)).toEqual({
        name: 'warning',
        properties: { file: 'tide.ts', line: '3' },
        data: 'late',
      });
    }
  });

  test('does not count after other text, nor with a name that is not registered', () => {
    expect(parseCommand('gate | ::error::late', registered)).toBeNull();
    expect(parseCommand('::harbour::late', registered)).toBeNull();
    expect(parseCommand('\ufeff::error::late', registered)).toBeNull();
  });

  test('is case-insensitive in the name', () => {
    expect(parseCommand('::ERROR::late', registered)?.name).toBe('error');
  });

  test('gives back what the toolkit wrote, whatever the text', () => {
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
      written.push(String(chunk));
      return true;
    });
    try {
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, text) => {
          // The runner trims the list of properties, so white space at the end of the last one is lost.
          const title = `${text}.`;
          written.length = 0;
          core.error(message, { title });
          const command = parseCommand(written.join('').replace(/\r?\n$/, ''), registered);
          expect(command).toEqual({ name: 'error', properties: { title }, data: message });
        }),
      );
    } finally {
      spy.mockRestore();
    }
  });
});

describe('the old form `##[name k=v;]data`', () => {
  test('counts anywhere in a line', () => {
    expect(parseCommand('gate | ##[error file=tide.ts;line=3]late', registered)).toEqual({
      name: 'error',
      properties: { file: 'tide.ts', line: '3' },
      data: 'late',
    });
  });

  test('has escapes of its own', () => {
    expect(parseCommand('##[debug]a%3Bb%5Dc%25', registered)?.data).toBe('a;b]c%');
  });
});

describe('lines', () => {
  test('end at LF, CRLF and a lone CR, wherever the chunks are cut', () => {
    const text = 'quay\rpier\r\ndock\n\nslip';
    const expected = ['quay', 'pier', 'dock', '', 'slip'];
    expect(linesOf([text])).toEqual(expected);
    expect(linesOf([...text])).toEqual(expected);
  });

  test('a command after a lone CR is a command', () => {
    const output = new StepOutput();
    const splitter = createLineSplitter((line) => output.line(line));
    splitter.push('loading 50%\r::error::late\n');
    splitter.end();
    expect(output.annotations.map(({ message }) => message)).toEqual(['late']);
  });
});

describe('stop-commands', () => {
  test('only the token resumes, in either form', () => {
    for (const resume of ['::f3a9c1d8e7::', 'x ##[f3a9c1d8e7]']) {
      const output = stepThatPrinted('::stop-commands::f3a9c1d8e7', '::error::hidden', '##[error]hidden', resume, '::error::seen');
      expect(output.annotations.map(({ message }) => message)).toEqual(['seen']);
      expect(output.stopped).toBe(false);
    }
  });

  test('a second stop inside a stopped span does nothing', () => {
    const output = stepThatPrinted('::stop-commands::f3a9c1d8e7', '::stop-commands::guess', '::guess::', '::error::hidden');
    expect(output.annotations).toEqual([]);
    expect(output.stopped).toBe(true);
  });

  test('the token is masked, so a log does not teach it', () => {
    expect(stepThatPrinted('::stop-commands::f3a9c1d8e7').log).toBe('::stop-commands::***');
  });

  test('an empty token or the name of a command fails the step', () => {
    for (const token of ['', 'error', 'pause-logging']) {
      expect(stepThatPrinted(`::stop-commands::${token}`).failed).toBe(true);
    }
  });
});

describe('annotations', () => {
  test('ten of each level are kept, first come', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `::warning::berth ${index}`);
    const { annotations } = stepThatPrinted(...lines, '::error::last');
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(10);
    expect(annotations.at(9)?.message).toBe('berth 9');
    expect(annotations.at(-1)).toEqual({ level: 'error', message: 'last', properties: {} });
  });

  test('messages are masked, then cut to 4096 characters', () => {
    const output = new StepOutput();
    output.addMask('harbour-master-key');
    output.line(`::notice::harbour-master-key${'x'.repeat(5000)}`);
    expect(output.annotations[0]?.message).toBe(`***${'x'.repeat(4093)}`);
  });
});

test('a mask of several lines masks each of them', () => {
  const output = stepThatPrinted('::add-mask::first part%0Asecond part', 'here is second part');
  expect(output.log).toBe('here is ***');
});

test('the disabled commands fail the step', () => {
  expect(stepThatPrinted('::set-env name=PATH::/tmp').failed).toBe(true);
  expect(stepThatPrinted('::add-path::/tmp').failed).toBe(true);
});
