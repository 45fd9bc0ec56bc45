import { compareText } from '../base/order.js';
import { err, ok, type Result } from '../base/result.js';
import type { FoundFile, GlobSearch, ReportSource } from '../ports/report-source.js';
import type { Cause } from './cause.js';

/** All files that the globs find, each once, sorted by path; a glob that finds nothing is a missing file, which `writer` was to write: what it stands for was not checked (SPEC section 4). */
export async function findFiles(source: ReportSource, globs: readonly string[], writer: string): Promise<Result<readonly FoundFile[], Cause>> {
  const found = await source.find(globs);
  if (!found.ok) return err({ code: found.error.code, message: `the files ${globs.join(', ')} cannot be looked for: ${found.error.message}`, nextAction: found.error.hint });
  const empty = found.value.find(({ files }) => files.length === 0);
  if (empty !== undefined) return err(missing(empty, writer));
  const files = new Map(found.value.flatMap((search) => search.files).map((file) => [file.path, file]));
  return ok([...files.values()].sort((a, b) => compareText(a.path, b.path)));
}

function missing({ glob, nearest }: GlobSearch, writer: string): Cause {
  return {
    code: 'report_missing',
    message: `no file matches ${glob}${nearest === null ? '' : `; the nearest file is ${nearest}`}`,
    nextAction: nearest === null ? `Have ${writer} write it, or correct the glob (it counts from the root).` : `Write ${nearest} in the config if that is meant, or let ${writer} write it.`,
  };
}
