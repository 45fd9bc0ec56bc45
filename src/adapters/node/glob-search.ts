import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { compileGlob, type Glob } from '../../base/glob.js';
import { nearest } from '../../base/nearest.js';
import { by, compareText, inOrder } from '../../base/order.js';
import { err, ok, type Result } from '../../base/result.js';
import type { FoundFile, GlobSearch, SearchProblem } from '../../ports/report-source.js';
import { isAbsence, systemCause } from './disk-path.js';
import { markOf } from './file-mark.js';
import { entriesOf, findReports } from './report-survey.js';

/** Entries of folders that one search looks at; no tree that a run reads is as large. */
const MOST_ENTRIES = 5_000_000;
/** Folders that are read before others get the thread. */
const FOLDERS_AT_ONCE = 200;
const MAGIC = /[*?[\]{}\\]/;

/** Stands in a name for bytes that are not UTF-8: nothing is found by such a name. */
const NOT_UTF8 = '\uFFFD';
const NO_NAME = 'its name is not UTF-8';

/** See `ReportSource.find`. */
export async function searchGlobs(root: string, globs: readonly string[]): Promise<Result<readonly GlobSearch[], SearchProblem>> {
  const taken: Glob[] = [];
  for (const glob of globs.filter((entry) => entry.startsWith('!'))) {
    const compiled = compileGlob(glob.slice(1));
    if (!compiled.ok) return err(tooMuch(compiled.error.message));
    taken.push(compiled.value);
  }
  const budget = { entries: MOST_ENTRIES };
  const searches: GlobSearch[] = [];
  for (const glob of globs.filter((entry) => !entry.startsWith('!'))) {
    const isTaken = (path: string): boolean => taken.some((out) => out.matches(path));
    const paths = MAGIC.test(glob) ? await walk(root, glob, budget, isTaken) : ok([plain(glob)]);
    if (!paths.ok) return paths;
    const files: FoundFile[] = [];
    for (const path of paths.value) {
      if (isTaken(path)) continue;
      try {
        const mark = markOf(join(root, path));
        if (mark !== null) files.push({ path, ...mark });
        else if (path.includes(NOT_UTF8)) return err(unreadable(path, NO_NAME, path));
      } catch (error) {
        return err(unreadable(path, error, path));
      }
    }
    files.sort(inOrder(by(({ path }) => path)));
    searches.push({ glob, files, nearest: files.length > 0 ? null : nearestFile(root, glob) });
  }
  return ok(searches);
}

function plain(path: string): string {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.').join('/');
}

function tooMuch(message: string): SearchProblem {
  return { code: 'limit_exceeded', message, hint: 'Narrow the globs, for example by a folder in front.' };
}

/** What lies there is not known, and without it a search would be taken for complete. */
function unreadable(path: string, error: unknown, without: string): SearchProblem {
  return { code: 'unreadable_file', message: `${path === '' ? 'the root' : path} cannot be looked at: ${error === NO_NAME ? NO_NAME : systemCause(error)}`, hint: `Let the user of this step read it, or leave it out of the files with the entry "!${without}".` };
}

/** Paths below `root` that match, in no particular order; links to folders are not entered. A folder that cannot be read is passed over only where `isTaken` says that it holds nothing that is wanted. */
async function walk(root: string, glob: string, budget: { entries: number }, isTaken: (path: string) => boolean): Promise<Result<readonly string[], SearchProblem>> {
  const pattern = glob.startsWith('./') ? glob.slice(2) : glob;
  const compiled = compileGlob(pattern);
  if (!compiled.ok) return err(tooMuch(compiled.error.message));
  const segments = pattern.split('/');
  const start = segments.slice(0, segments.findIndex((segment) => MAGIC.test(segment)));
  const deepest = pattern.includes('**') || /[{\\]/.test(pattern) ? Infinity : segments.length;
  const skipped = new Set(['.git', ...(pattern.includes('node_modules') ? [] : ['node_modules'])]);
  const found: string[] = [];
  const folders: string[] = [start.join('/')];
  let count = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (++count % FOLDERS_AT_ONCE === 0) await new Promise<void>((resolve) => void setImmediate(resolve));
    const depth = folder === '' ? 1 : folder.split('/').length + 1;
    let entries: readonly Dirent[] = [];
    try {
      entries = readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      if ((!isAbsence(error) || folder.includes(NOT_UTF8)) && !isTaken(folder) && !isTaken(`${folder}/_`)) return err(unreadable(folder, folder.includes(NOT_UTF8) ? NO_NAME : error, `${folder}/**`));
    }
    for (const entry of entries) {
      if (--budget.entries < 0) return err(tooMuch(`the folders that ${glob} has to look through hold more than ${MOST_ENTRIES} entries`));
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < deepest && !skipped.has(entry.name)) folders.push(path);
      } else if (depth <= deepest && compiled.value.matches(path)) found.push(path);
    }
  }
  return ok(found);
}

/** A report of the same name elsewhere, a file of a name like it in the same folder, the report with the nearest path, or for a glob of names any report of its ending. */
function nearestFile(root: string, glob: string): string | null {
  const slash = glob.lastIndexOf('/');
  const name = glob.slice(slash + 1);
  const reports = findReports(root);
  const elsewhere = reports.find((path) => path === name || path.endsWith(`/${name}`));
  if (elsewhere !== undefined) return elsewhere;
  const folder = plain(glob.slice(0, Math.max(slash, 0)));
  const beside = MAGIC.test(folder) ? [] : entriesOf(join(root, folder)).filter((entry) => entry.isFile()).map((entry) => entry.name).sort(compareText).slice(0, 1000);
  const near = nearest(name, beside);
  if (near !== null) return folder === '' ? near : `${folder}/${near}`;
  const ending = MAGIC.test(name) ? /\.[A-Za-z0-9]+$/.exec(name)?.[0] : undefined;
  return nearest(glob, reports) ?? (ending === undefined ? undefined : reports.find((path) => path.endsWith(ending))) ?? null;
}
