/** The address of a file of the tree, against which relative references in it are resolved. */
export function addressOf(path: string): string {
  return `file:///${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The file of the tree that an address leads to, relative to the root; null for any other address. */
export function pathOf(address: string): string | null {
  const [file = ''] = address.split('#');
  return file.startsWith('file:///') ? file.slice(8).split('/').map(decoded).join('/') : null;
}

/** A reference as an absolute address; null where it is none. */
export function resolve(reference: string, base: string): string | null {
  try {
    return new URL(reference, base).href;
  } catch {
    return null;
  }
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address of json-schema.org as the standards themselves write it: drafts up to 7 with `http`, later ones with `https`, no empty fragment; null for others. */
export function standardAddress(address: string): string | null {
  const match = /^https?:(\/\/json-schema\.org\/draft(-0[467]|\/20(?:19-09|20-12))\/.*?)#?$/.exec(address);
  return match === null ? null : `http${match[2]?.startsWith('-') === true ? '' : 's'}:${match[1]}`;
}

/**
 * Where the file that `address` means would lie, if files lie to each other as their addresses of the web do: `own` is that of the schema in the
 * file `path`. Null where the two addresses have nothing in common.
 */
export function fileBeside(address: string, own: string, path: string): string | null {
  const [to, from] = [new URL(address), new URL(own)];
  if (to.origin !== from.origin || !to.protocol.startsWith('http') || to.search !== '') return null;
  const target = to.pathname.split('/');
  const folder = from.pathname.split('/').slice(0, -1);
  const differs = folder.findIndex((part, index) => target[index] !== part);
  const common = differs < 0 ? folder.length : differs;
  return resolve(`./${'../'.repeat(folder.length - common)}${target.slice(common).join('/')}${to.hash}`, addressOf(path));
}

/** What to do about a reference that leads nowhere. */
export function wayOutOf(reference: unknown): string {
  if (String(reference).startsWith('#')) return 'Nothing is at that place of the file: correct the reference, or put a schema there.';
  return 'Put that schema into the repository and refer to it by its path: nothing is fetched.';
}
