/** A part of a file that is JavaScript or TypeScript, or that names a file in its place. */
export interface ScriptBlock {
  /** Index of the tag's `<`. */
  readonly tag: number;
  /** First byte of the source, and the index behind its last one. */
  readonly start: number;
  readonly end: number;
  readonly isTypeScript: boolean;
  readonly isJsx: boolean;
  /** The `src` of the tag where the content is taken from there; else null. */
  readonly source: string | null;
}

export interface ScriptBlocks {
  /** In the order of the text. */
  readonly blocks: readonly ScriptBlock[];
  /** True when a tag, comment or expression is open at the end of the file. */
  readonly isUnclosed: boolean;
}

const LANGUAGES: ReadonlyMap<string, { readonly isTypeScript: boolean; readonly isJsx: boolean }> = new Map([
  ['', { isTypeScript: false, isJsx: false }],
  ['js', { isTypeScript: false, isJsx: false }],
  ['javascript', { isTypeScript: false, isJsx: false }],
  ['text/javascript', { isTypeScript: false, isJsx: false }],
  ['module', { isTypeScript: false, isJsx: false }],
  ['jsx', { isTypeScript: false, isJsx: true }],
  ['ts', { isTypeScript: true, isJsx: false }],
  ['typescript', { isTypeScript: true, isJsx: false }],
  ['text/typescript', { isTypeScript: true, isJsx: false }],
  ['tsx', { isTypeScript: true, isJsx: true }],
]);

/** What a `lang` (or `type`) says of a block; null when it is no JavaScript. */
export function languageOf(lang: string): { readonly isTypeScript: boolean; readonly isJsx: boolean } | null {
  return LANGUAGES.get(lang.trim().toLowerCase()) ?? null;
}
