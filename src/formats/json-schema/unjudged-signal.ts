import type { SchemaPlace } from './schema-set.js';

/** Thrown within a check where a value can neither be called valid nor invalid; `checkValue` makes a problem of it. */
export class UnjudgedSignal extends Error {
  constructor(readonly place: SchemaPlace, readonly why: string, readonly hint?: string) {
    super(why);
  }
}
