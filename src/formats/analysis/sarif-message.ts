import type { JsonPlace } from '../json-place.js';

/** Placeholders `{0}` and the escapes `{{` and `}}` (SARIF 2.1.0, section 3.11.5). */
const PLACEHOLDER = /\{\{|\}\}|\{(\d{1,3})\}/g;

/** Characters of a text with arguments, and of all that is put in: less is kept of a message. A text that names a long argument often would take all memory. */
const MOST = 4_096;

/**
 * The text of a message: its own, or the one that its id names among the texts of its rule or those of the tool, with its arguments put in.
 * Empty when there is none.
 */
export function sarifMessage(message: JsonPlace, descriptor: JsonPlace | null, globalStrings: JsonPlace): string {
  if (!message.isThere) return '';
  const own = message.get('text').textOr(null) ?? message.get('markdown').textOr(null);
  const id = message.get('id').textOr(null);
  const text = own ?? (id === null ? null : (stringOf(descriptor?.get('messageStrings') ?? null, id) ?? stringOf(globalStrings, id))) ?? '';
  const values = message.get('arguments').itemsOrNone();
  if (values.length === 0 && own !== null) return text;
  let room = MOST;
  return text.slice(0, MOST).replace(PLACEHOLDER, (found, number: string | undefined) => {
    if (number === undefined) return found[0] ?? '';
    const value = (values[Number(number)]?.textOr('') ?? found).slice(0, room);
    room -= value.length;
    return value;
  });
}

function stringOf(strings: JsonPlace | null, id: string): string | null {
  if (strings === null || !strings.isThere) return null;
  const found = strings.get(id);
  return found.isThere ? found.get('text').textOr(null) : null;
}
