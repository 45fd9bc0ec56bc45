import type { ExtractedImports } from '../../import-record.js';
import { ByteScanner, RECORD_WORDS } from '../byte-scanner.js';
import { rustScanner } from '../generated/rust-scanner.js';
import { endOfMark } from '../line-counter.js';
import { RustDeclarations } from './rust-declarations.js';

const scanner = new ByteScanner(rustScanner);

/**
 * The imports of a Rust source file, in the order of the text:
 * - `mod harbour`: a module in a file of its own; `mod tests::data` inside the body of another; `mod unix = "sys/unix.rs"` with `#[path]`;
 * - each name of a `use` by its whole path, seen from the file's own module: `crate::tide::Table`, `super::*`, `self::quay::Crane`,
 *   `serde::de`, `::log`; and the same for paths in code that start with `crate`, `self` or `super`, each once;
 * - `extern crate serde`;
 * - `"data.txt"`, the argument of `include!`, `include_str!` and `include_bytes!`, of kind include.
 * What stays inside the file (`use super::*` in a module of it) is left out. Why so: see `rationale.md`.
 */
export function extractRustFile(_path: string, bytes: Uint8Array, length: number): ExtractedImports {
  scanner.load(bytes, length);
  const uncertain = scanner.scan(endOfMark(bytes), length) === 0;
  const declarations = new RustDeclarations(scanner);
  for (let at = scanner.from; at < scanner.to; at += RECORD_WORDS) declarations.add(at);
  return { imports: declarations.imports(), uncertain };
}
