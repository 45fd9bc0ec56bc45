/** Whether resolving imports will want the text of a file, as far as its path tells: manifests and configs of compilers. */
export function steersResolution(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return STEERING_NAMES.has(name) || isTsconfig(path, name);
}

const STEERING_NAMES: ReadonlySet<string> = new Set([
  // JavaScript
  'package.json', 'pnpm-workspace.yaml',
  // Python
  'pyproject.toml', 'setup.cfg', 'setup.py', 'pytest.ini', 'tox.ini', 'pyrightconfig.json',
  // Go
  'go.mod', 'go.work',
  // Rust
  'Cargo.toml',
  // C and C++
  'compile_commands.json',
]);

/** Whether a file may be a tsconfig, which can extend files of any name. */
export function isTsconfigPath(path: string): boolean {
  return isTsconfig(path, path.slice(path.lastIndexOf('/') + 1));
}

function isTsconfig(path: string, name: string): boolean {
  return name.endsWith('.json') && name !== 'package.json' && /(?:ts|js)config/.test(path);
}
