// Kinds of records. The text of a name may follow in pieces: white space, comments and backticks are left out of it.

export const IMPORT = 0;
/** The name of a module that Java imports whole. */
export const MODULE = 1;
export const PACKAGE = 2;
/** A name that a Kotlin file declares. */
export const DECLARED = 3;
/** The name of an annotation of a Kotlin file. */
export const FILE_ANNOTATION = 4;
/** The one string that is handed to the annotation before. */
export const ARGUMENT = 5;
/** What follows the text of the record before. */
export const PIECE = 6;
/** A name that is not recorded. */
export const PASSED = 7;
