import { startText } from '../start-text.js';

/** The name of the root of an XML document, without its prefix, by its first bytes; null where they do not begin like XML. */
export function rootElement(start: Uint8Array): string | null {
  const text = startText(start).trimStart();
  if (!text.startsWith('<')) return null;
  let at = 0;
  for (;;) {
    at = text.indexOf('<', at);
    if (at < 0) return null;
    const end = text.startsWith('<?', at) ? '?>' : text.startsWith('<!--', at) ? '-->' : text.startsWith('<!', at) ? '>' : null;
    if (end === null) break;
    const past = text.indexOf(end, at + 2);
    if (past < 0) return null;
    at = past + end.length;
  }
  const name = /^<([^\s/>]{1,1024})/.exec(text.slice(at, at + 1100))?.[1];
  return name === undefined ? null : name.slice(name.lastIndexOf(':') + 1);
}
