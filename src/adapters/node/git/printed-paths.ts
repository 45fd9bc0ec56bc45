import { repoPathFromBytes } from '../../../base/repo-path.js';

/** Paths that git printed with a NUL behind each. */
export function pathsIn(output: Buffer): readonly string[] {
  const paths: string[] = [];
  for (let start = 0, end = output.indexOf(0); end !== -1; start = end + 1, end = output.indexOf(0, start)) {
    paths.push(repoPathFromBytes(output.subarray(start, end)).path);
  }
  return paths;
}
