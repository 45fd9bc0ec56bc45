import { execPath } from 'node:process';

/** What a process needs to run at all; everything else of the test machine stays out. Windows names have any case. */
const KEPT = new Set([
  'PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'USERPROFILE', 'USERNAME',
  'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC', 'PATHEXT', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES',
  'PROGRAMFILES(X86)', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE',
]);

export function plainEnvironment(): Record<string, string> {
  const plain: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && KEPT.has(name.toUpperCase())) plain[name] = value;
  }
  return plain;
}

/** `base` with `changes`; a change to undefined removes the variable. */
export function withChanges(
  base: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const result: Record<string, string> = { ...base };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) delete result[name];
    else result[name] = value;
  }
  return result;
}

/** The Node that runs what ships: `CONTRACT_GATES_NODE` when set (tests on other versions), else the one of the tests. */
export function nodeUnderTest(): string {
  const chosen = process.env['CONTRACT_GATES_NODE'];
  return chosen === undefined || chosen === '' ? execPath : chosen;
}
