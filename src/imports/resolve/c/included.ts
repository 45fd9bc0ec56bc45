/** What an include asks for. */
export interface Included {
  /** With `/`, as it is written. */
  readonly name: string;
  readonly isQuoted: boolean;
  readonly isNext: boolean;
}

const NEXT = 'include_next ';

/** Whether the answer depends on where the including file itself was found. */
export function isNextInclude(specifier: string): boolean {
  return specifier.startsWith(NEXT);
}

/** Null where a macro stands for the name. */
export function readIncluded(specifier: string): Included | null {
  const isNext = isNextInclude(specifier);
  const written = isNext ? specifier.slice(NEXT.length) : specifier;
  const isQuoted = written.startsWith('"') && written.endsWith('"') && written.length > 2;
  if (!isQuoted && !(written.startsWith('<') && written.endsWith('>') && written.length > 2)) return null;
  // Compilers of Windows take both slashes.
  return { name: written.slice(1, -1).replaceAll('\\', '/'), isQuoted, isNext };
}
