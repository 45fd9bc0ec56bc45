// The least that any program like ours has to do, as a process of its own: list the files that git tracks, read each once
// into one buffer, hash it (SHA-256), and ask whether it is text. `bench/graph.mjs` runs it; alone: node bench/floor.mjs <folder>

import { execFileSync } from 'node:child_process';
import { isAscii, isUtf8 } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const root = process.argv[2] ?? '.';
const listed = execFileSync('git', ['ls-files', '-s', '-z'], { cwd: root, maxBuffer: 2 ** 31 - 1 }).toString('latin1');
const sha256 = hash === undefined ? (bytes) => createHash('sha256').update(bytes).digest('hex') : (bytes) => hash('sha256', bytes, 'hex');
let buffer = Buffer.alloc(8 * 1024 * 1024);
let files = 0;
let bytes = 0;
let texts = 0;
for (let start = 0, end = listed.indexOf('\0'); end !== -1; start = end + 1, end = listed.indexOf('\0', start)) {
  if (listed.startsWith('120000', start) || listed.startsWith('160000', start)) continue;
  const path = Buffer.from(listed.slice(listed.indexOf('\t', start) + 1, end), 'latin1');
  const file = openSync(Buffer.concat([Buffer.from(`${root}/`), path]), 'r');
  let length = 0;
  for (;;) {
    const count = readSync(file, buffer, length, buffer.length - length, null);
    length += count;
    if (count === 0 || length < buffer.length) break;
    buffer = Buffer.concat([buffer, Buffer.alloc(buffer.length)]);
  }
  closeSync(file);
  const content = buffer.subarray(0, length);
  sha256(content);
  if (isAscii(content) || (isUtf8(content) && content.toString('utf8').normalize('NFC') !== '')) texts++;
  files++;
  bytes += length;
}
process.stdout.write(`${files} files, ${bytes} bytes, ${texts} texts\n`);
