import type { TextRead } from '../../src/base/text-read.js';
import type { LoadedConfig } from '../../src/config/file/config-file.js';
import { loadWholeConfig } from '../../src/config/file/load-whole-config.js';
import { problemText } from '../../src/config/problem-text.js';

/** Reader of files that exist only in a test. */
export function textOf(files: Readonly<Record<string, string>>): (path: string) => string | null {
  const known = new Map(Object.entries(files));
  return (path) => known.get(path) ?? null;
}

/** The same as `loadWholeConfig` asks for it. */
export function lookUpIn(files: Readonly<Record<string, string | TextRead>>): (path: string) => TextRead {
  const known = new Map(Object.entries(files));
  return (path) => {
    const found = known.get(path) ?? { kind: 'missing' };
    return typeof found === 'string' ? { kind: 'text', text: found } : found;
  };
}

/** The config of a text under the default path; throws with all problems when it is refused. */
export function configOf(text: string, others: Readonly<Record<string, string>> = {}): LoadedConfig {
  const files = { '.github/contract-gates.yml': text, ...others };
  const loaded = loadWholeConfig('.github/contract-gates.yml', lookUpIn(files));
  if (!loaded.ok) throw new Error(loaded.error.map((problem) => problemText(problem, textOf(files))).join('\n'));
  return loaded.value;
}

/** What is said against a config, one text per problem: `line:column message | hint`. */
export function complaints(text: string | TextRead, others: Readonly<Record<string, string | TextRead>> = {}): readonly string[] {
  const loaded = loadWholeConfig('.github/contract-gates.yml', lookUpIn({ '.github/contract-gates.yml': text, ...others }));
  if (loaded.ok) return [];
  return loaded.error.map(({ location, message, hint }) => {
    const file = location?.file === '.github/contract-gates.yml' ? '' : `${location?.file ?? ''}:`;
    return `${file}${location?.line ?? 0}:${location?.column ?? 0} ${message} | ${hint ?? ''}`;
  });
}
