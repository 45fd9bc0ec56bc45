// The kinds of records. Names come without `r#`, strings without their quotes; who reads the records puts paths together.

/** What the records behind it declare can be seen within the module, or from outside of it (`pub`). */
export const PRIVATE = 0;
export const PUBLIC = 1;

/** A name of a path that goes on behind it. */
export const SEGMENT = 2;
/** Braces around trees of a `use`; behind the end of a tree the path is again as long as the braces found it. */
export const OPEN_GROUP = 3;
export const CLOSE_GROUP = 4;
/** The other name for what the next record declares. */
export const ALIAS = 5;
/** The last name of a `use`, or `*`; ABSOLUTE_LEAF when the path is written with a leading `::`. */
export const LEAF = 6;
export const ABSOLUTE_LEAF = 7;
/** The last name of a path in code. */
export const PATH = 8;

/** `extern crate`. */
export const CRATE = 9;
/** A type or a macro that is declared. */
export const ITEM = 10;

/** A file that an attribute gives to the module that is declared next; escapes mean nothing in a RAW one. */
export const FILE_NAME = 11;
export const RAW_FILE_NAME = 12;
/** A module with a body, up to MODULE_END. */
export const MODULE_BODY = 13;
/** The same where a macro's pattern names it. */
export const PATTERN_BODY = 14;
export const MODULE_END = 15;
/** A module in a file of its own. */
export const MODULE_FILE = 16;
/** The word `mod` that declares none. */
export const NO_MODULE = 17;

/** The argument of `include!` and its kin; escapes mean nothing in a RAW one. */
export const INCLUDE = 18;
export const RAW_INCLUDE = 19;
