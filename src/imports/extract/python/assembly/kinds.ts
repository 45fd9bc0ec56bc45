// Kinds of records. An import whose text is its specifier:
export const VALUE = 0;
export const TYPE = 1;
export const DYNAMIC = 2;
/** Added to these where the text is a name that is imported from the module of the last `MODULE`. */
export const OF_MODULE = 3;
/** The module, or only dots, of the names that follow. */
export const MODULE = 6;
/** The package that the module of the next record is relative to, if that starts with a dot. */
export const ANCHOR = 7;
