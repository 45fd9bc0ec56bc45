/**
 * The words of a panic of Rust. nextest makes a message of their first line, which only says where (`thread 'quay' panicked at
 * src/lib.rs:10:9`); why follows in the text, up to the backtrace. Null where message and text are no such pair.
 */
export function rustPanic(message: string | null, text: string | null): string | null {
  if (message === null || text === null || !message.startsWith("thread '") || !text.startsWith(message)) return null;
  const lines = text.slice(message.length).replace(/^:/, '').split('\n', MOST_LINES);
  const end = lines.findIndex((line) => line.startsWith('stack backtrace:') || line.startsWith('note: '));
  const why = (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
  return why === '' ? null : why;
}

const MOST_LINES = 40;
