import { sha256Hex } from '../contract/digest.js';
import type { AttributesFile } from '../ports/workspace.js';

/**
 * How git turns stored content into files of the work tree here (gitattributes(5), reviewed 2026-11-25). Facts that were
 * kept by the id of the stored content are good only as long as it is turned the same way.
 */
export interface ConversionRules {
  /** Another key, other rules: nothing that was kept under it is used. */
  readonly key: string;
  /** Whether a filter, `ident` or an encoding may make of one stored content different files; errs on the side of yes. */
  mayDiffer(path: string): boolean;
  /** Whether line endings are turned whatever the content is, also in a binary file; errs on the side of yes. */
  isForcedText(path: string): boolean;
}

const DIFFERS = /^(?:filter=.|ident$|working-tree-encoding=.)/;
const FORCES_TEXT = /^(?:text$|eol=|crlf$|crlf=)/;
/** With these on the same line an `eol` counts for what is text by itself, or for nothing. */
const LEAVES_BINARY = /^(?:text=auto|-text|-crlf|binary)$/;

/** `settings` is what git's config says of line endings and filters, as one text. */
export function conversionRules(attributes: readonly AttributesFile[], settings: string): ConversionRules {
  const differing = new PathSet();
  const forced = new PathSet();
  for (const { text } of attributes) {
    for (const line of text.split(/\r\n?|\n/)) {
      const [pattern, ...words] = line.trim().split(/[ \t]+/);
      if (pattern === undefined || pattern === '' || pattern.startsWith('#')) continue;
      if (words.some((word) => DIFFERS.test(word))) differing.add(pattern);
      if (words.some((word) => FORCES_TEXT.test(word)) && !words.some((word) => LEAVES_BINARY.test(word))) forced.add(pattern);
    }
  }
  return {
    key: sha256Hex(JSON.stringify([settings, ...attributes.map(({ path, text }) => [path, text])])),
    mayDiffer: (path) => differing.has(path),
    isForcedText: (path) => forced.has(path),
  };
}

/** More paths than the patterns mean, never fewer: only a plain name and `*.ending` are understood, any other pattern is all paths. */
class PathSet {
  private isAll = false;
  private readonly names = new Set<string>();
  private readonly endings: string[] = [];

  add(pattern: string): void {
    const name = pattern.slice(pattern.lastIndexOf('/') + 1);
    if (/^\*\.[\w.+-]+$/.test(name)) this.endings.push(name.slice(1));
    else if (/^[\w.+-]+$/.test(name) && !pattern.startsWith('[attr]')) this.names.add(name);
    else this.isAll = true;
  }

  has(path: string): boolean {
    return this.isAll || this.names.has(path.slice(path.lastIndexOf('/') + 1)) || this.endings.some((ending) => path.endsWith(ending));
  }
}
