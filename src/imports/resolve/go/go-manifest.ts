/** A `replace` of go.mod or go.work: the path of a module, and what stands in its place as written: a folder or another module. */
export interface GoReplace {
  readonly from: string;
  readonly to: string;
}

/** What a go.mod or a go.work says about modules. */
export interface GoManifest {
  /** The path of the module; null in a go.work, and in a go.mod that lacks it. */
  readonly module: string | null;
  /** Paths of required modules. */
  readonly requires: readonly string[];
  readonly replaces: readonly GoReplace[];
  /** Folders of a go.work as written. */
  readonly uses: readonly string[];
}

const TOKEN = /"[^"]*"|`[^`]*`|[()]|[^\s()"`]+/g;

/** Reads a go.mod or go.work (Go Modules Reference, "go.mod files", reviewed 2026-11-25). Versions and other directives are stepped over. */
export function parseGoManifest(text: string): GoManifest {
  let module: string | null = null;
  const requires: string[] = [];
  const replaces: GoReplace[] = [];
  const uses: string[] = [];
  let block: string | null = null;
  for (const line of text.split('\n')) {
    const tokens = tokensOf(line);
    const [first] = tokens;
    if (first === undefined) continue;
    if (first === ')') {
      block = null;
      continue;
    }
    const verb: string = block ?? first;
    const words = block === null ? tokens.slice(1) : tokens;
    if (block === null && words[0] === '(') {
      block = verb;
      continue;
    }
    const [subject] = words;
    if (subject === undefined) continue;
    if (verb === 'module') module ??= subject;
    else if (verb === 'require') requires.push(subject);
    else if (verb === 'use') uses.push(subject);
    else if (verb === 'replace') {
      const to = words[words.indexOf('=>') + 1];
      if (words.includes('=>') && to !== undefined) replaces.push({ from: subject, to });
    }
  }
  return { module, requires, replaces, uses };
}

/** The words of a line without its comment and without quotes. No module path and no folder has `//` in it. */
function tokensOf(line: string): readonly string[] {
  const comment = line.indexOf('//');
  const code = comment < 0 ? line : line.slice(0, comment);
  return (code.match(TOKEN) ?? []).map((token) => (/^["`]/.test(token) ? token.slice(1, -1) : token));
}
