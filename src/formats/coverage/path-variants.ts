import { parseReportPath, type ReportPath, type ReportPaths } from './report-path.js';

/** Roots of a report that are tried for each of its paths. */
const MOST_ROOTS = 32;

export interface PathVariants {
  /** Paths of the repository, by the roots that the report and the caller name. */
  readonly rooted: readonly string[];
  /** Paths of the repository, by the folders of the report, the nearest first. */
  readonly nearby: readonly string[];
  /** Segments whose end is searched for. */
  readonly searched: readonly (readonly string[])[];
}

/** The places where a path of a report may be. */
export function pathVariants(own: ReportPath, report: ReportPaths): PathVariants {
  const workspace = report.workspace === null ? null : parseReportPath(report.workspace).segments;
  const rooted: string[] = [];
  const nearby: string[] = [];
  const searched: (readonly string[])[] = [];
  const addAbsolute = (segments: readonly string[]): void => {
    if (workspace !== null && segments.length > workspace.length && workspace.every((segment, index) => segment === segments[index])) {
      rooted.push(segments.slice(workspace.length).join('/'));
    }
    searched.push(segments);
  };
  if (own.isAbsolute) {
    addAbsolute(own.segments);
    return { rooted, nearby, searched };
  }
  for (const root of report.roots.slice(0, MOST_ROOTS)) {
    const found = parseReportPath(root);
    if (found.isAbsolute) addAbsolute([...found.segments, ...own.segments]);
    else if (found.segments.length > 0) rooted.push([...found.segments, ...own.segments].join('/'));
  }
  // A tool writes paths from the folder where it ran, and its report there or below.
  const folders = report.report.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) nearby.push([...folders.slice(0, depth), ...own.segments].join('/'));
  searched.push(own.segments);
  return { rooted, nearby, searched };
}
