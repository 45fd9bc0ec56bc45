import * as zlib from 'node:zlib';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/** Older Node 20 releases have no zlib.crc32; the size is then the only check. */
const crc32: ((data: Buffer) => number) | undefined = zlib.crc32;

/** The entries of a zip, read through its central directory; a damaged one throws. Zip64 is not needed for our files. */
export function unzip(zip: Buffer): Record<string, Buffer> {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('not a zip: no end of central directory');
  const files: Record<string, Buffer> = {};
  let position = zip.readUInt32LE(end + 16);
  for (let remaining = zip.readUInt16LE(end + 10); remaining > 0; remaining -= 1) {
    if (zip.readUInt32LE(position) !== CENTRAL) throw new Error('damaged zip: central directory entry expected');
    const method = zip.readUInt16LE(position + 10);
    const crc = zip.readUInt32LE(position + 16);
    const packedSize = zip.readUInt32LE(position + 20);
    const size = zip.readUInt32LE(position + 24);
    const nameLength = zip.readUInt16LE(position + 28);
    const local = zip.readUInt32LE(position + 42);
    const name = zip.toString('utf8', position + 46, position + 46 + nameLength);
    if (zip.readUInt32LE(local) !== LOCAL) throw new Error(`damaged zip: no local header for ${name}`);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + packedSize);
    const content = method === 0 ? Buffer.from(packed) : zlib.inflateRawSync(packed);
    if (content.length !== size) throw new Error(`damaged zip: ${name} has ${content.length} bytes, not ${size}`);
    if (crc32 !== undefined && crc32(content) !== crc) throw new Error(`damaged zip: checksum of ${name}`);
    if (!name.endsWith('/')) files[name] = content;
    position += 46 + nameLength + zip.readUInt16LE(position + 30) + zip.readUInt16LE(position + 32);
  }
  return files;
}
