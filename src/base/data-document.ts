import type { Problem, Result } from './result.js';

/** Size of a YAML file of data: its parser keeps much more than the text. */
export const MOST_YAML_BYTES = 8 * 1024 * 1024;

/** One document of a YAML file. */
export interface DataDocument {
  /** Plain objects, lists and scalars of JSON; keys are texts. */
  readonly value: unknown;
  /** Where the value at a JSON pointer begins, from 1; for what is not there, where its nearest parent begins. */
  locate(pointer: string): { readonly line: number; readonly column: number };
}

/** Reads all documents of a YAML file strictly; the problem has a place. The area that owns the parser gives it. */
export type ReadDataYaml = (file: string, bytes: Uint8Array) => Promise<Result<readonly DataDocument[], Problem<'report_invalid'>>>;
