/** What is known of one report. */
export interface ReportPaths {
  /** Of the report, relative to the root of the repository: its folders say where relative paths may begin. */
  readonly report: string;
  /** As the report has them. */
  readonly paths: readonly string[];
  /** Folders that the report names as roots of its relative paths. */
  readonly roots: readonly string[];
  /** The folder of the repository on this machine, absolute; null when not known. */
  readonly workspace: string | null;
}

/** A path of a report in pieces: `C:\app\.\src\x.ts` is `app`, `src`, `x.ts`. */
export interface ReportPath {
  readonly segments: readonly string[];
  readonly isAbsolute: boolean;
}

/** Takes POSIX and Windows paths and URLs of bundlers (`webpack://quay/./src/x.ts`); `.` and `..` are resolved, as far as there is something to leave. */
export function parseReportPath(path: string): ReportPath {
  const text = path.replace(/\\/g, '/');
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]{1,20}:\/\//.exec(text)?.[0] ?? '';
  const drive = scheme === '' ? (/^[A-Za-z]:/.exec(text)?.[0] ?? '') : '';
  const rest = text.slice(scheme.length + drive.length);
  const segments: string[] = [];
  for (const segment of rest.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return { segments, isAbsolute: rest.startsWith('/') || scheme !== '' || drive !== '' };
}
