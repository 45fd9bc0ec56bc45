import type { AttributesFile, ListedFile, Workspace, WorktreeState } from '../../ports/workspace.js';
import { conversionRules, type ConversionRules } from './conversion-rules.js';

/** How git turns stored contents into the files of this tree, and what that was seen from. */
export interface Conversion {
  readonly rules: ConversionRules;
  /** All that facts depend on beside the content. */
  readonly scope: string;
  /** What git said of the files, asked with `folders`; null without git. */
  readonly state: WorktreeState | null;
  readonly folders: readonly string[];
  /** As `WorktreeState.isFirstCheckout`, of the attributes that git does not track too. */
  readonly isFirstCheckout: boolean;
}

const ATTRIBUTES_FILE = '.gitattributes';
const MAX_ATTRIBUTES_BYTES = 1024 * 1024;

/** `state` was asked with `folders` (`foldersWithout`). Null when the attributes of the tree cannot be read. */
export function conversionOf(workspace: Workspace, state: WorktreeState | null, files: readonly ListedFile[], folders: readonly string[], start: ScopeStart): Conversion | null {
  const attributes = attributesOf(workspace, files);
  if (attributes === null) return null;
  const isFirstCheckout = state?.isFirstCheckout === true && !files.some(({ path, tracked }) => !tracked && isAttributesFile(path));
  const rules = conversionRules(attributes, state?.attributes ?? [], state?.settings ?? '');
  return { rules, scope: `${scopeStart(start, state !== null)}${JSON.stringify(rules.key)}]`, state, folders, isFirstCheckout };
}

/** What facts depend on that no file tells. */
export interface ScopeStart {
  readonly version: string;
  readonly scanBytes: number;
}

/** What every scope begins with, whatever the rules. */
export function scopeStart({ version, scanBytes }: ScopeStart, isGit: boolean): string {
  return `${JSON.stringify([version, scanBytes, isGit]).slice(0, -1)},`;
}

/** Whether a path is that of a file of attributes. */
export function isAttributesFile(path: string): boolean {
  return path === ATTRIBUTES_FILE || path.endsWith(`/${ATTRIBUTES_FILE}`);
}

/** The folders of the tree that have no `.gitattributes` in the list; the file may still be there, untracked or ignored. */
export function foldersWithout(files: readonly ListedFile[]): readonly string[] {
  const folders = new Set<string>(['']);
  const listed = new Set<string>();
  let last = '';
  for (const { path, name } of files) {
    let slash = path.lastIndexOf('/');
    if (path.length - slash - 1 === ATTRIBUTES_FILE.length && path.endsWith(ATTRIBUTES_FILE)) listed.add(path.slice(0, Math.max(0, slash)));
    if (slash < 0 || name !== null || (slash === last.length && path.startsWith(last))) continue;
    last = path.slice(0, slash);
    for (let folder = last; !folders.has(folder); folder = folder.slice(0, slash)) {
      folders.add(folder);
      slash = folder.lastIndexOf('/');
      if (slash < 0) break;
    }
  }
  return [...folders].filter((folder) => !listed.has(folder));
}

/** The attributes of the tree; null when one of these files cannot be read or is too large to be one. */
function attributesOf(workspace: Workspace, files: readonly ListedFile[]): readonly AttributesFile[] | null {
  const texts: AttributesFile[] = [];
  for (const file of files) {
    if (!isAttributesFile(file.path)) continue;
    const read = workspace.read(file, MAX_ATTRIBUTES_BYTES);
    if (read.kind !== 'whole') return null;
    texts.push({ path: file.path, text: Buffer.from(read.bytes.subarray(0, read.length)).toString('utf8') });
  }
  return texts;
}
