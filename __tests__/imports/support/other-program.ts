import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What another program says about the imports of one file. */
export interface Answer {
  readonly path: string;
  readonly package: string;
  readonly imports: readonly { readonly specifier: string; readonly line: number; readonly column: number }[];
}

export interface Fixture {
  /** The name without `.txt`, which keeps tools from taking the fixture for source. */
  readonly name: string;
  readonly text: string;
}

/** The fixtures of a folder and the answer to each that is kept beside them, both by name. */
export function readFixtures(folder: URL): { readonly fixtures: readonly Fixture[]; readonly answers: readonly Answer[] } {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  const fixtures = names.map((name) => ({
    name: name.replace(/\.txt$/, ''),
    text: readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n'),
  }));
  return { fixtures, answers: JSON.parse(readFileSync(new URL('answers.json', folder), 'utf8')) as Answer[] };
}

/** Lets a program of bench/oracle read the fixtures; null when what it needs is not on this machine. */
export function askProgram(folder: URL, command: string, args: readonly string[], program: string): readonly Answer[] | null {
  const paths = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  const file = fileURLToPath(new URL(`../../../bench/oracle/${program}`, import.meta.url));
  const run = spawnSync(command, [...args, file], { cwd: fileURLToPath(folder), input: paths.join('\n'), encoding: 'utf8', timeout: 50_000 });
  if (run.error !== undefined) return null;
  if (run.status !== 0) throw new Error(`${command} ended with ${String(run.status)}: ${run.stderr}`);
  return run.stdout.trim().split('\n').map((line) => {
    const { path, package: name, imports } = JSON.parse(line) as Answer;
    return { path: path.replace(/\.txt$/, ''), package: name, imports };
  });
}
