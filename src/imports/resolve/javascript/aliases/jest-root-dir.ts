import { joinPath } from '../../../../base/folders.js';
import { type ConfigCode, isSign, wordOf } from './config-code.js';
import type { ConfigPaths } from './config-paths.js';

/** What stands in a config of Jest for its `rootDir`. */
export const ROOT_DIR = '<rootDir>';

/** A setting stands beside its `rootDir`, or a few brackets deeper; more are not climbed, of which a made-up config may have any number. */
const MOST_CLIMBED = 6;

/** What `rootDir` is in a config of Jest, which may have several projects, each with its own. */
export class JestRootDirs {
  /** Where the value of a `rootDir` begins, by the object that has it. */
  private readonly said = new Map<number, number>();
  private outermost: readonly number[] | null = null;

  /** Without a `rootDir` it is `project`. */
  constructor(
    private readonly code: ConfigCode,
    private readonly paths: ConfigPaths,
    private readonly project: string,
  ) {
    for (const [at, token] of code.tokens.entries()) if (wordOf(token) === 'rootDir' && isSign(code.tokens[at + 1], ':')) this.said.set(code.around(at), at + 2);
  }

  /** The `rootDir` for a setting at `at`, from the root of the workspace; null outside of the workspace, or where any of several may be meant. */
  of(at: number): string | null {
    if (this.said.size === 0) return this.project;
    for (let open = this.code.around(at), left = MOST_CLIMBED; open >= 0 && left > 0; open = this.code.around(open), left--) {
      const value = this.said.get(open);
      if (value !== undefined) return this.read(value);
    }
    // A setting of an object that another one takes up (`...base`); one deeper down is of a project, or of TypeScript.
    this.outermost ??= [...this.said].flatMap(([open, value]) => (isOutermost(this.code, open) ? [value] : [])).slice(0, 2);
    const [only] = this.outermost;
    return only === undefined ? this.project : this.outermost.length > 1 ? null : this.read(only);
  }

  private read(at: number): string | null {
    const value = this.paths.valueOf(at, this.code.endOfValue(at));
    return value?.isPlaced === true ? value.text : joinPath(this.project, value?.text.replace(ROOT_DIR, '.') ?? '.');
  }
}

function isOutermost(code: ConfigCode, open: number): boolean {
  const around = code.around(open);
  return around < 0 || isSign(code.tokens[around], '(');
}
