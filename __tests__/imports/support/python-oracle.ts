import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SCRIPTS = new URL('../../../bench/', import.meta.url);

/** Whether there is a Python on this machine (3.8 or later). */
export const HAS_PYTHON: boolean = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0;

/** What one of the Python scripts of bench/ answers to lines of text: one JSON value a line. */
export function askPython(script: string, lines: readonly string[]): readonly unknown[] {
  const path = fileURLToPath(new URL(script, SCRIPTS));
  const answer = spawnSync('python3', ['-X', 'utf8', path], { input: lines.map((line) => `${line}\n`).join(''), encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (answer.status !== 0) throw new Error(`${script}: ${answer.stderr}`);
  return answer.stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
}

/** The imports of files, as Python's own parser sees them, each as `line:column kind specifier`; null for a file that this Python cannot parse. */
export function importsByPython(paths: readonly string[]): readonly (readonly string[] | null)[] {
  return askPython('oracle_python.py', paths).map((found) =>
    found === null ? null : (found as [number, number, string, string][]).map(([line, column, kind, specifier]) => `${line}:${column} ${kind} ${specifier}`),
  );
}
