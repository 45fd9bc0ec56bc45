import { sha256Hex } from '../../contract/digest.js';
import type { DigestAlgorithm } from '../../contract/digest.js';
import type { ListedFile, WorkspaceListing, WorktreeState } from '../../ports/workspace.js';
import { LISTING_FORMAT } from './begin-recalling.js';
import type { KnownFacts } from './known-facts.js';

/** More files than these, or than this share, that are not listed as their facts were kept: to tell them all takes longer than asking git. */
const FEW_FILES = 20;
const SMALL_SHARE = 0.1;

type OtherFile = readonly [path: string, oid: string, isLink: 0 | 1];

/**
 * What git listed for one state of its index, told by what was kept of the files. The index holds the time and size of each file as
 * it was checked out. So with the same index git lists the same, and a file that it calls unmodified was not written since: it has the
 * very bytes that it had then, whatever attributes and filters would make of its content by now.
 */
export interface KeptListing {
  /** As `BegunCapture.index`. */
  readonly index: string;
  /** Which facts: their digest. */
  readonly facts: string;
  /** Digest of what decides beside the tree how contents are turned (`surroundingsOf`). */
  readonly surroundings: string;
  readonly objectFormat: DigestAlgorithm;
  readonly repositories: readonly string[];
  /** Indexes of facts whose file is not listed with the content they were made of, rising. */
  readonly gone: readonly number[];
  /** Those whose file need not be what they tell of, rising: it is read all the same. */
  readonly doubtful: readonly number[];
  /** Those that are symbolic links, rising. */
  readonly links: readonly number[];
  /** Listed files beside those, in order of path. */
  readonly others: readonly OtherFile[];
}

/** What of a run has to be known to keep its listing. */
export interface ListingToKeep {
  readonly index: string;
  readonly facts: string;
  readonly state: WorktreeState;
  readonly listing: WorkspaceListing;
  /** For each index of the facts 1 where its file is what they tell of, else 0. */
  readonly isHeld: Uint8Array;
}

/** Null when the bytes are not whole or of another format. */
export function decodeListing(bytes: Uint8Array | null): KeptListing | null {
  const text = bytes === null ? '' : Buffer.from(bytes).toString('utf8');
  const end = text.lastIndexOf('\n');
  if (end < 0 || sha256Hex(text.slice(0, end)) !== text.slice(end + 1)) return null;
  const [format, index, json] = text.slice(0, end).split('\n');
  if (format !== LISTING_FORMAT || index === undefined || json === undefined) return null;
  try {
    const kept = { ...(JSON.parse(json) as KeptListing), index };
    return isKept(kept) ? kept : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isKept({ objectFormat, repositories, gone, doubtful, links, others }: Readonly<Record<keyof KeptListing, unknown>>): boolean {
  const isList = (value: unknown, isEntry: (entry: unknown) => boolean): boolean => Array.isArray(value) && value.every(isEntry);
  const isText = (value: unknown): boolean => typeof value === 'string';
  const isOther = (value: unknown): boolean => Array.isArray(value) && value.length === 3 && isText(value[0]) && isText(value[1]) && Number.isInteger(value[2]);
  return (objectFormat === 'sha1' || objectFormat === 'sha256') && isList(repositories, isText) && isList(gone, Number.isInteger) && isList(doubtful, Number.isInteger) && isList(links, Number.isInteger) && isList(others, isOther);
}

/** Null when the listing cannot be told by the facts: with files of odd names, those whose content git was told not to look at, or many others. */
export function encodeListing<S>({ index, facts, state, listing, isHeld }: ListingToKeep, known: KnownFacts<S>, root: string): Uint8Array | null {
  const isListed = new Uint8Array(known.size);
  const links: number[] = [];
  const others: OtherFile[] = [];
  const files = listing.files.filter((file) => file.tracked);
  for (const { path, name, sparse, link, oid } of files) {
    if (name !== null || sparse || oid === null) return null;
    const at = known.indexOf(path);
    if (at < 0 || !known.hasOid(at, oid)) {
      others.push([path, oid, link ? 1 : 0]);
      continue;
    }
    isListed[at] = 1;
    if (link) links.push(at);
  }
  const gone: number[] = [];
  const doubtful: number[] = [];
  for (let at = 0; at < isListed.length; at++) if (isListed[at] === 0) gone.push(at);
    else if (isHeld[at] === 0) doubtful.push(at);
  if (listing.objectFormat === null || others.length + gone.length > Math.max(FEW_FILES, files.length * SMALL_SHARE)) return null;
  others.sort(([a], [b]) => (a < b ? -1 : 1));
  const kept: Omit<KeptListing, 'index'> = { facts, surroundings: surroundingsOf(state, root), objectFormat: listing.objectFormat, repositories: listing.repositories, gone, doubtful, links: links.sort((a, b) => a - b), others };
  const text = `${LISTING_FORMAT}\n${index}\n${JSON.stringify(kept)}`;
  return Buffer.from(`${text}\n${sha256Hex(text)}`);
}

/** The files of a kept listing, in order of path. */
export function filesOf<S>({ gone, links, others }: KeptListing, known: KnownFacts<S>): ListedFile[] {
  const files: ListedFile[] = [];
  let [nextGone, nextLink, nextOther] = [0, 0, 0];
  for (let at = 0; at < known.size; at++) {
    if (at === gone[nextGone]) {
      nextGone++;
      continue;
    }
    const { path, oid } = known.listedAt(at);
    for (let other = others[nextOther]; other !== undefined && other[0] < path; other = others[++nextOther]) files.push(fileOf(other));
    const link = at === links[nextLink];
    if (link) nextLink++;
    files.push({ path, name: null, tracked: true, sparse: false, link, oid });
  }
  for (; nextOther < others.length; nextOther++) files.push(fileOf(others[nextOther] as OtherFile));
  return files;
}

function fileOf([path, oid, isLink]: OtherFile): ListedFile {
  return { path, name: null, tracked: true, sparse: false, link: isLink === 1, oid };
}

/** A digest of git's settings and of the attributes that lie outside of the tree of `root`. */
export function surroundingsOf({ settings, attributes }: WorktreeState, root: string): string {
  const outside = attributes.filter(({ path }) => !path.startsWith(`${root}/`) || !path.endsWith('/.gitattributes'));
  return sha256Hex(JSON.stringify([settings, outside.map(({ path, text }) => [path, text])]));
}
