/** What colours text and moves the cursor (ECMA-48, CSI), and links and titles (OSC) with their end. */
const SEQUENCES = /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b\r\n]{0,2000}(?:\u0007|\u001b\\)/g;

/** Text as a terminal shows it, without the sequences that it obeys. One that is cut stays, and so does every other control character. */
export function withoutSequences(text: string): string {
  return text.includes('\u001b') ? text.replace(SEQUENCES, '') : text;
}
