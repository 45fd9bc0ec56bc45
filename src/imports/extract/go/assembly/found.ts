// Kinds of records.

export const PACKAGE = 0;
/** An import whose path is an interpreted string, in which escapes may stand. */
export const IMPORT = 1;
/** An import whose path is a raw string. */
export const RAW_IMPORT = 2;
