/** Why a path does not stay inside the root, with what to write instead; null for a good one. */
export interface RootPathFault {
  readonly what: string;
  readonly hint: string;
}

/** Paths of the config are relative to the root, use `/`, and never leave it: the same on every system. */
export function rootPathFault(path: string): RootPathFault | null {
  if (path.includes('\\')) return { what: 'uses \\ between names', hint: `write ${path.replaceAll('\\', '/')}` };
  if (path.startsWith('/') || /^[A-Za-z]:/u.test(path)) return { what: 'is absolute', hint: 'write a relative path that stays inside the root' };
  if (path.startsWith('~')) return { what: 'begins with ~', hint: 'write a relative path that stays inside the root' };
  if (normalRootPath(path) === null) return { what: 'leaves the root', hint: 'name a path inside the root, without ..' };
  return null;
}

/** The path without `.` and `..` segments and double slashes; `.` for the root itself; null when it leaves the root. */
export function normalRootPath(path: string): string | null {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.length === 0 ? '.' : segments.join('/');
}
