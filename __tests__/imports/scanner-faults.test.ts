import { afterEach, expect, test, vi } from 'vitest';
import { isHostFault } from '../../src/base/host-fault.js';
import { ByteScanner } from '../../src/imports/extract/byte-scanner.js';
import { cScanner } from '../../src/imports/extract/generated/c-scanner.js';
import { extractImports, extractText } from './support/source.js';

/** More than a memory of 32-bit addresses can give at once. */
const TOO_LONG = 2 ** 31;
const NOTHING = new Uint8Array(8);

afterEach(() => {
  vi.unstubAllGlobals();
});

test('without WebAssembly the error says so, and what to do', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(() => new ByteScanner(cScanner)).toThrow(/WebAssembly.*--jitless/);
});

test('where an instance cannot be made the error says why, and what to do', () => {
  class Instance {
    constructor() {
      throw new RangeError('Cannot allocate Wasm memory for new instance');
    }
  }
  vi.stubGlobal('WebAssembly', { Module: Object, Instance });
  expect(() => new ByteScanner(cScanner)).toThrow(/Cannot allocate Wasm memory for new instance.*ulimit -v/);
});

test('a scanner that was stopped in the middle of something answers nothing any more', () => {
  const scanner = new ByteScanner(cScanner);
  expect(() => scanner.load(NOTHING, TOO_LONG)).toThrow(/scan_bytes/);
  expect(() => scanner.load(NOTHING, 0)).toThrow(/scan_bytes/);
});

test('what the machine lacks is told from a bug, also behind the name of a file', () => {
  const faultOf = (action: () => unknown): unknown => {
    try {
      return action();
    } catch (error) {
      return error;
    }
  };
  const missing = faultOf(() => extractImports('quay.go', NOTHING, TOO_LONG));
  expect(isHostFault(missing), String(missing)).toBe(true);
  vi.stubGlobal('WebAssembly', undefined);
  expect(isHostFault(faultOf(() => new ByteScanner(cScanner)))).toBe(true);
  expect(isHostFault(new Error('the lamp went out', { cause: new TypeError('no lamp') }))).toBe(false);
});

test.each(['quay.ts', 'quay.vue', 'quay.py', 'quay.go', 'Quay.java', 'Quay.kt', 'quay.rs', 'quay.c'])('%s: the error names the file, also for each one that follows', (path) => {
  expect(() => extractImports(path, NOTHING, TOO_LONG)).toThrow(new RegExp(`the imports of ${path} \\(${TOO_LONG} bytes\\) were not read: .*scan_bytes`));
  expect(() => extractText(path, '')).toThrow(`the imports of ${path} (0 bytes) were not read`);
});
