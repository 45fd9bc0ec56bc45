import { readPlainTree } from './plain-tree.js';

/** `{ packages }` of a workspace file whose one top-level key of that name is plain YAML, `{}` of one that has none; null for any other text. */
export function plainPackages(text: string): unknown {
  const lines = text.split('\n');
  if (!lines.every((line) => /^(?:[A-Za-z][\w-]*:|[ #-]|$)/.test(line.trimEnd()))) return null;
  const starts = lines.flatMap((line, index) => (/^["']?packages["']?\s*:/.test(line) ? [index] : []));
  const [start] = starts;
  if (start === undefined) return {};
  if (starts.length > 1) return null;
  const end = lines.findIndex((line, index) => index > start && /^[^\s#-]/.test(line));
  return readPlainTree('pnpm-workspace.yaml', `${lines.slice(start, end < 0 ? undefined : end).join('\n')}\n`)?.value ?? null;
}
