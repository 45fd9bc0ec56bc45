/** Where the files of the workspace are, to find the ones that reports name. */
export interface RepoFiles {
  /** The absolute root in POSIX form, as the tools saw it; empty when it is not known. */
  readonly root: string;
  /** Is there such a file, relative to the root? */
  has(path: string): boolean;
}

/** No path has more folders; an attack may. */
const MOST_FOLDERS = 256;

/**
 * The file of the workspace that a report means by `path`: relative as it is, or below the root, or by its longest end that
 * is a file of the workspace (a report written in a container or by another machine). What is found nowhere stays as the
 * report has it, in POSIX form: a finding is never lost because its file is not known.
 */
export function createRepoFileFinder({ root, has }: RepoFiles): (path: string) => string {
  const prefix = root === '' ? '' : `${posix(root).replace(/\/+$/, '')}/`;
  const known = new Map<string, string>();
  const find = (path: string): string => {
    const normal = normalised(posix(path));
    if (has(normal)) return normal;
    const below = prefix !== '' && normal.startsWith(prefix) ? normal.slice(prefix.length) : null;
    if (below !== null && below !== '') return below;
    for (let at = normal.indexOf('/'), folders = 0; at >= 0 && folders < MOST_FOLDERS; at = normal.indexOf('/', at + 1), folders++) {
      const end = normal.slice(at + 1);
      if (end !== '' && has(end)) return end;
    }
    return normal;
  };
  return (path) => {
    let found = known.get(path);
    if (found === undefined) known.set(path, (found = find(path)));
    return found;
  };
}

/** With `/`, also for paths of Windows; a backslash in a POSIX name is rarer than a report from Windows. */
function posix(path: string): string {
  return path.includes('\\') ? path.replaceAll('\\', '/') : path;
}

/** Without `.` and, where it goes up inside of the path, without `..`. */
function normalised(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
