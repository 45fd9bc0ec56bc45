import { expect, test } from 'vitest';
import { withoutResets } from '../../src/formats/without-resets.js';
import { bytesOf } from './read-report.js';

function handedOn(text: string, size: number): string {
  const pieces: Uint8Array[] = [];
  const plain = withoutResets((piece) => void pieces.push(piece.slice()));
  const bytes = bytesOf(text);
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.slice(at, at + size);
    plain.push(piece);
    piece.fill(0x3f);
  }
  plain.end();
  return Buffer.concat(pieces).toString();
}

const RESET = '\u001b[0m';

test.each([
  ['{"a":1}', '{"a":1}'], ['', ''], ['{', '{'], ['\u001b[1m{}', '\u001b[1m{}'], [`{}${RESET}\n`, `{}${RESET}\n`],
  [`${RESET}{"a":1}${RESET}\n`, '{"a":1}'], [`${RESET}{"a":1}\n${RESET}\r\n`, '{"a":1}\n'], [`${RESET}{"a":"${RESET}"}`, `{"a":"${RESET}"}`], [`${RESET}${RESET}\n`, ''], [RESET, ''],
  [`${RESET}cut${RESET}more`, `cut${RESET}more`], ['\u001b[', '\u001b['],
])('%j is %j, whatever the pieces', (text, plain) => {
  for (const size of [1, 2, 3, 5, 7, 100]) expect(handedOn(text, size)).toBe(plain);
});
