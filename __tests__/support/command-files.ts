import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fresh files that a runner makes for each step, by the variable that names each. */
export const COMMAND_FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

export type CommandFile = keyof typeof COMMAND_FILES;

/** Over this many bytes the runner drops a summary whole, with an error that does not fail the step. */
export const SUMMARY_LIMIT = 1_048_576;

export function createCommandFiles(runnerTemp: string, id: string): Record<CommandFile, string> {
  const folder = join(runnerTemp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const paths = {} as Record<CommandFile, string>;
  for (const [variable, prefix] of Object.entries(COMMAND_FILES)) {
    const path = join(folder, `${prefix}_${id}`);
    writeFileSync(path, '');
    paths[variable as CommandFile] = path;
  }
  return paths;
}

function takeLine(text: string, start: number): { line: string; next: number; newline: boolean } | null {
  if (start >= text.length) return null;
  const end = text.indexOf('\n', start);
  if (end < 0) return { line: text.slice(start), next: text.length, newline: false };
  return { line: text.slice(start, end), next: end + 1, newline: true };
}

/**
 * `name=value` lines and `name<<delimiter` blocks, as the runner reads GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE: a
 * bad line throws, which fails the step; a later name wins. Source: actions/runner 2.336, `EnvFileKeyValuePairs`
 * (reviewed 2026-11-20; the form of Linux and macOS, where CR is no line end).
 */
export function parseKeyValueFile(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  let position = 0;
  for (let read = takeLine(text, position); read !== null; read = takeLine(text, position)) {
    position = read.next;
    const { line } = read;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const delimiter = line.slice(heredoc + 2);
    if (heredoc === 0 || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const start = position;
    let end = position;
    for (;;) {
      const inner = takeLine(text, position);
      if (inner === null) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      position = inner.next;
      if (inner.line === delimiter) break;
      if (!inner.newline) throw new Error('Invalid value. EOF marker missing new line.');
      end = inner.next - 1;
    }
    pairs[line.slice(0, heredoc)] = text.slice(start, Math.max(start, end));
  }
  return pairs;
}

export type SummaryFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'dropped'; readonly bytes: number }
  | { readonly kind: 'kept'; readonly text: string };

export function readSummary(path: string): SummaryFile {
  let bytes: number;
  try {
    bytes = statSync(path).size;
  } catch {
    return { kind: 'none' };
  }
  if (bytes === 0) return { kind: 'none' };
  if (bytes > SUMMARY_LIMIT) return { kind: 'dropped', bytes };
  return { kind: 'kept', text: readFileSync(path, 'utf8') };
}
