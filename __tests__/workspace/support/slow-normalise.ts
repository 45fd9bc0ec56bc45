import { createHash } from 'node:crypto';

/** SPEC section 5, word for word and without any shortcut: the oracle for the fast ways. */
export function slowNormalise(bytes: Uint8Array): { hash: string; is_binary: boolean; text: string | null } {
  const digest = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
  if (bytes.includes(0)) return { hash: digest(bytes), is_binary: true, text: null };
  let decoded: string;
  try {
    decoded = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const latin = Buffer.from(bytes).toString('latin1').split('\r\n').join('\n');
    return { hash: digest(Buffer.from(latin, 'latin1')), is_binary: true, text: null };
  }
  const text = decoded.split('\r\n').join('\n').split('\r').join('\n').normalize('NFC');
  return { hash: digest(text), is_binary: false, text };
}
