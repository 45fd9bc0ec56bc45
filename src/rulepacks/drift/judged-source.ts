import { requirement } from './manifests/python.js';

/** What webpack and Browserify write into a bundle to load its modules. */
const LOADER = /__webpack_require__|Cannot find module '\s*"\s*\+/;

const MOCK = /\b(?:vi|vitest|jest)\.(?:doMock|mock)\(\s*['"]([^'"\n]+)['"]/g;

/** The line that begins the block in which a script of Python says what it is run with, and the list in there (PEP 723). */
const SCRIPT = /^# \/\/\/ script[ \t\r]*$/m;
const SCRIPT_LIST = /^dependencies\s*=\s*\[((?:\s|,|#[^\n]*\n|"[^"\n]*"|'[^'\n]*')*)\]/m;

/** Where Rust names something that is no crate: a module, an item, a macro, or what another path brings in. */
const RUST_NAME = /\b(?:mod|fn|use|as|struct|enum|trait|type|macro_rules!|crate|self|super|\{|,)\s*(?:(?=(\w+)\b(?!::))|)(?:[\w:]+::(\w+)\b(?!::))?/g;

/** The file whose imports are judged: what its text says is looked for once, as a file may import thousands of packages. */
export class JudgedSource {
  private loader: boolean | null = null;
  private mocked: ReadonlySet<string> | null = null;
  private ignoredGo: boolean | null = null;
  private rust: ReadonlySet<string> | null = null;
  private script: ReadonlySet<string> | null = null;
  private rows: readonly string[] | null = null;
  private content: string | null = null;

  /** `read` gives the text of the file, null if it has none; most questions are answered by its path. */
  constructor(
    readonly path: string,
    private readonly read: () => string | null,
  ) {}

  private get text(): string {
    return (this.content ??= this.read() ?? '');
  }

  /** What a bundler wrote names packages that were declared where it was built. */
  isBundle(): boolean {
    return (this.loader ??= /\.(?:min|umd|iife|bundle)\.[cm]?js$|(?:^|\/)dist\/.*js$/.test(this.path) || (this.path.endsWith('js') && LOADER.test(this.text)));
  }

  /** A module that the test makes up: `vi.mock('name', ...)`. */
  isMocked(name: string): boolean {
    return (this.mocked ??= new Set([...(this.text).matchAll(MOCK)].map(([, mocked]) => mocked ?? ''))).has(name);
  }

  isIgnoredGo(): boolean {
    return (this.ignoredGo ??= /^\/\/(?:go:build|\s*\+build)\s.*\bignore\b/m.test(this.text));
  }

  /** Whether a script of Python names one of the distributions itself. */
  isDeclaredInScript(distributions: readonly string[]): boolean {
    const script = (this.script ??= scriptNames(this.text));
    return distributions.some((name) => script.has(name));
  }

  /** A module, an item or a macro of that name. */
  hasInRust(name: string): boolean {
    return (this.rust ??= rustNames(this.text)).has(name);
  }

  /** An import in a block (a try, a test of the platform) may be one that is allowed to fail. */
  isGuarded(line: number): boolean {
    this.rows ??= this.text.split('\n');
    const row = this.rows[line - 1] ?? '';
    if (!/^\s/.test(row)) return false;
    return /^\s+(?:import|from)\s/.test(row) || this.rows.slice(Math.max(0, line - 6), line).some((entry) => /\btry\b/.test(entry));
  }
}

function scriptNames(text: string): ReadonlySet<string> {
  const start = SCRIPT.exec(text);
  if (start === null) return new Set();
  const rows = text.slice(start.index + start[0].length + 1).split('\n');
  const end = rows.findIndex((row) => !row.startsWith('#') || row.trimEnd() === '# ///');
  if (rows[end]?.startsWith('#') !== true) return new Set();
  const list = SCRIPT_LIST.exec(rows.slice(0, end).map((row) => row.replace(/^# ?/, '')).join('\n'))?.[1] ?? '';
  return new Set([...list.matchAll(/"([^"\n]*)"|'([^'\n]*)'|#.*/g)].flatMap(([, double, single]) => requirement(double ?? single ?? '')?.name ?? []));
}

/** Matches may begin within each other (`fn as b`). */
function rustNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  RUST_NAME.lastIndex = 0;
  for (let match = RUST_NAME.exec(text); match !== null; match = RUST_NAME.exec(text)) {
    for (const name of match.slice(1)) names.add(name ?? '');
    RUST_NAME.lastIndex = match.index + 1;
  }
  return names;
}
