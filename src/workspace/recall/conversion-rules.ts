import { sha256Hex } from '../../contract/digest.js';
import type { AttributesFile } from '../../ports/workspace.js';

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

/**
 * `ofTree` are the attributes of the tree, by their paths in it: each holds for what lies below its folder. `settings` is what git's
 * config says of line endings and filters, as one text.
 */
export function conversionRules(ofTree: readonly AttributesFile[], elsewhere: readonly AttributesFile[], settings: string): ConversionRules {
  const differing = new PathSet();
  const forced = new PathSet();
  const scoped = [...ofTree.map(({ path, text }) => ({ text, below: path.slice(0, path.lastIndexOf('/') + 1) })), ...elsewhere.map(({ text }) => ({ text, below: '' }))];
  for (const { text, below } of scoped) {
    for (const line of text.split(/\r\n?|\n/)) {
      const [pattern, ...words] = line.trim().split(/[ \t]+/);
      if (pattern === undefined || pattern === '' || pattern.startsWith('#')) continue;
      if (words.some((word) => DIFFERS.test(word))) differing.add(pattern, below);
      if (words.some((word) => FORCES_TEXT.test(word)) && !words.some((word) => LEAVES_BINARY.test(word))) forced.add(pattern, below);
    }
  }
  return {
    key: sha256Hex(JSON.stringify([settings, ...[...ofTree, ...elsewhere].map(({ path, text }) => [path, text])])),
    mayDiffer: (path) => differing.has(path),
    isForcedText: (path) => forced.has(path),
  };
}

/** More paths than the patterns mean, never fewer: only a plain name and `*.ending` are understood, any other pattern is all paths below its folder. */
class PathSet {
  private readonly byFolder = new Map<string, PatternsOfFolder>();

  /** `below` is empty or a folder that ends in `/`. */
  add(pattern: string, below: string): void {
    const isMacro = pattern.startsWith('[attr]');
    // Any file may use a macro by its name.
    const folder = isMacro ? '' : below;
    const patterns = this.byFolder.get(folder) ?? { isAll: false, names: new Set<string>(), endings: [] };
    this.byFolder.set(folder, patterns);
    const name = pattern.slice(pattern.lastIndexOf('/') + 1);
    if (/^\*\.[\w.+-]+$/.test(name)) patterns.endings.push(name.slice(1));
    else if (/^[\w.+-]+$/.test(name) && !isMacro) patterns.names.add(name);
    else patterns.isAll = true;
  }

  has(path: string): boolean {
    for (const [folder, { isAll, names, endings }] of this.byFolder) {
      if (path.startsWith(folder) && (isAll || names.has(path.slice(path.lastIndexOf('/') + 1)) || endings.some((ending) => path.endsWith(ending)))) return true;
    }
    return false;
  }
}

interface PatternsOfFolder {
  isAll: boolean;
  readonly names: Set<string>;
  readonly endings: string[];
}
