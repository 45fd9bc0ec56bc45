const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]+:/;

/** The path of a `file:` URI or of a relative one, percent-decoded where it is well-formed; other URIs stay as they are. */
export function pathOfUri(uri: string): string {
  const file = /^file:(?:\/\/(?:localhost)?(?=\/))?/i.exec(uri);
  if (file === null && SCHEME.test(uri)) return uri;
  const path = decoded(file === null ? uri : uri.slice(file[0].length));
  // `/C:/berth.c` is `C:/berth.c`.
  return file !== null && /^\/[A-Za-z]:(?:\/|$)/.test(path) ? path.slice(1) : path;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
