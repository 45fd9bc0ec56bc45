/** `bytes` random bytes in hex, for names that nobody may guess. The module behind it is slow to load, so it waits for the first call. */
export function randomHex(bytes: number): string {
  return process.getBuiltinModule('node:crypto').randomBytes(bytes).toString('hex');
}
