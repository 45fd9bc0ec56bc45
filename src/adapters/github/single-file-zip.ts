import { crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '../../base/result.js';

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** Sizes behind the data, with or without their signature, of four or eight bytes each. */
const DESCRIPTOR_BYTES = 24;
const STORED = 0;
const DEFLATED = 8;
/** Bit 3: sizes follow the data. Bit 11: the name is UTF-8. Bits 1 and 2: how hard it was packed. */
const FLAGS_ALLOWED = 0x080e;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;

/**
 * The one file of a zip that holds nothing else (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4). Nothing is written anywhere:
 * a name that leads elsewhere, a link, a second entry, a file that unpacks to more than `maxBytes` or to something else than
 * its sizes and checksum say, and bytes that belong to no part are refused, with a clause that says what is wrong.
 */
export function readSingleFileZip(zip: Uint8Array, name: string, maxBytes: number): Result<Uint8Array, string> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.length - END_BYTES;
  if (end < 0 || bytes.readUInt32LE(end) !== END || bytes.readUInt16LE(end + 20) !== 0) return err('it is not a zip, or one with something behind its end');
  const entries = bytes.readUInt16LE(end + 10);
  if (bytes.readUInt32LE(end + 4) !== 0 || entries !== bytes.readUInt16LE(end + 8)) return err('it is a part of several');
  if (entries !== 1) return err(`it holds ${entries} entries instead of one`);
  const central = bytes.readUInt32LE(end + 16);
  if (central + bytes.readUInt32LE(end + 12) !== end || central + CENTRAL_BYTES > end || bytes.readUInt32LE(central) !== CENTRAL) return err('its directory is damaged');

  const flags = bytes.readUInt16LE(central + 8);
  const method = bytes.readUInt16LE(central + 10);
  const checksum = bytes.readUInt32LE(central + 16);
  const packedSize = bytes.readUInt32LE(central + 20);
  const size = bytes.readUInt32LE(central + 24);
  const nameLength = bytes.readUInt16LE(central + 28);
  const entryEnd = central + CENTRAL_BYTES + nameLength + bytes.readUInt16LE(central + 30) + bytes.readUInt16LE(central + 32);
  if (entryEnd !== end) return err('its directory is damaged');
  if (!bytes.subarray(central + CENTRAL_BYTES, central + CENTRAL_BYTES + nameLength).equals(Buffer.from(name))) return err(`its entry is not named ${name}`);
  if ((flags & ~FLAGS_ALLOWED) !== 0) return err('its entry is encrypted or of an unknown kind');
  const fileType = (bytes.readUInt32LE(central + 38) >>> 16) & FILE_TYPE;
  if (fileType !== 0 && fileType !== REGULAR) return err('its entry is not a regular file');
  if (size > maxBytes) return err(`its entry has ${size} bytes, more than ${maxBytes}`);
  if (bytes.readUInt32LE(central + 42) !== 0 || central < LOCAL_BYTES || bytes.readUInt32LE(0) !== LOCAL) return err('it begins with something other than its entry');

  const start = LOCAL_BYTES + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  const sameName = bytes.readUInt16LE(26) === nameLength && bytes.subarray(LOCAL_BYTES, LOCAL_BYTES + nameLength).equals(Buffer.from(name));
  if (!sameName || bytes.readUInt16LE(8) !== method || bytes.readUInt16LE(6) !== flags) return err('its entry says something other than its directory');
  const rest = central - start - packedSize;
  if (rest < 0 || rest > DESCRIPTOR_BYTES) return err('the sizes of its entry are wrong');
  const unpacked = unpack(bytes.subarray(start, start + packedSize), method, maxBytes);
  if (!unpacked.ok) return unpacked;
  if (unpacked.value.length !== size || crc32(unpacked.value) !== checksum) return err('its entry is damaged: size or checksum differ');
  return unpacked;
}

function unpack(packed: Buffer, method: number, maxBytes: number): Result<Uint8Array, string> {
  if (method === STORED) return ok(packed);
  if (method !== DEFLATED) return err(`its entry is packed by the unknown method ${method}`);
  try {
    // The types of Node leave out what `info` changes.
    const { buffer, engine } = inflateRawSync(packed, { maxOutputLength: maxBytes, info: true }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
    return engine.bytesWritten === packed.length ? ok(buffer) : err('its entry has something behind its data');
  } catch (error) {
    return err(error instanceof RangeError ? `its entry unpacks to more than ${maxBytes} bytes` : 'its entry cannot be unpacked');
  }
}
