import type { ExtractedImports } from '../../import-record.js';
import { RustScan } from './scan-rust.js';

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
  return new RustScan(bytes, length).run();
}
