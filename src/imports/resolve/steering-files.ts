import { isAliasConfig } from './javascript/aliases/alias-configs.js';

/** Whether resolving imports will want the text of a file, as far as its path tells: manifests and configs of compilers. */
export function steersResolution(path: string): boolean {
  if (isAliasConfig(path)) return true;
  if (!LAST_LETTERS.has(path.charCodeAt(path.length - 1))) return false;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return STEERING_NAMES.has(name) || isTsconfig(path, name);
}

/** Whether a path is that of a file by which no import of JavaScript is resolved, but those of another language are. */
export function steersOtherLanguages(path: string): boolean {
  return OTHER_NAMES.has(path.slice(path.lastIndexOf('/') + 1));
}

const OTHER_NAMES: ReadonlySet<string> = new Set([
  // Python
  'pyproject.toml', 'setup.cfg', 'setup.py', 'pytest.ini', 'tox.ini', 'pyrightconfig.json',
  // Go
  'go.mod', 'go.work',
  // Rust
  'Cargo.toml',
  // C and C++
  'compile_commands.json',
]);
const STEERING_NAMES: ReadonlySet<string> = new Set(['package.json', 'pnpm-workspace.yaml', 'rush.json', 'ng-package.json', 'deno.json', 'deno.jsonc', ...OTHER_NAMES]);

/** Most paths are told by their last letter. */
const LAST_LETTERS: ReadonlySet<number> = new Set([...STEERING_NAMES, '.json'].map((name) => name.charCodeAt(name.length - 1)));

/** Whether a file may be a tsconfig, which can extend files of any name. */
export function isTsconfigPath(path: string): boolean {
  return path.endsWith('.json') && isTsconfig(path, path.slice(path.lastIndexOf('/') + 1));
}

/** Whether a path is that of a config of Deno. */
export function isDenoConfigPath(path: string): boolean {
  return path.endsWith('deno.json') || path.endsWith('deno.jsonc') ? /(?:^|\/)deno\.jsonc?$/.test(path) : false;
}

/** Packages of shared configs have files of any name: `packages/typescript-config/nextjs.json`, `tooling/typescript/base.json`. */
function isSharedConfig(path: string, name: string): boolean {
  const end = path.length - name.length - 1;
  return end > 0 && path.slice(path.lastIndexOf('/', end - 1) + 1, end).includes('typescript');
}

function isTsconfig(path: string, name: string): boolean {
  return name.endsWith('.json') && name !== 'package.json' && (/(?:ts|js)config/.test(path) || isSharedConfig(path, name));
}
