import { isMap, memberOf, type PlainMap, textOf, textsOf } from '../../../base/plain-values.js';
import { type Ini, iniList, parseIni } from './ini.js';

/** What a project's files say about where its modules lie; paths as they are written, relative to the project's folder. */
export interface DeclaredRoots {
  /** Folders that hold top-level modules. */
  readonly folders: string[];
  /** A dotted package whose folder has another name or place. */
  readonly packages: { readonly name: string; readonly folder: string }[];
  /** First names of packages that are installed: a folder of that name is one also without an `__init__.py`. */
  readonly names: string[];
  /** Modules that a build makes of something else, as paths without their ending: compiled ones, and files that hold the version. */
  readonly made: string[];
}

/** Longest setup.py that is looked at. */
const MAX_SETUP = 1024 * 1024;

const listOf = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : textsOf(value));

function addPackageDir(into: DeclaredRoots, name: string, folder: string): void {
  if (name === '') into.folders.push(folder);
  else into.packages.push({ name, folder });
}

/** The first name of `sea.plugins.ferry`, `sea/plugins`, `sea*`. */
function addNames(into: DeclaredRoots, packages: readonly string[]): void {
  for (const name of packages) into.names.push(.../^[\w-]+/.exec(name) ?? []);
}

/** `src/tide` as a package: its parent holds it. */
function addPackagePath(into: DeclaredRoots, path: string): void {
  addNames(into, [path]);
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  const trimmed = path.slice(0, end);
  into.folders.push(trimmed.includes('/') ? trimmed.slice(0, trimmed.lastIndexOf('/')) : '.');
}

/** `dbt._core`, the name of an extension module. */
function addExtension(into: DeclaredRoots, name: string | null): void {
  if (name !== null) into.made.push(name.replaceAll('.', '/'));
}

/** `dbt/_version.py`, which a plugin of the build writes. */
function addWritten(into: DeclaredRoots, path: string | null): void {
  if (path?.endsWith('.py') === true) into.made.push(path.slice(0, -3));
}

/** Where a file that holds the version is declared: setuptools_scm under both of its names, Hatch, PDM. */
const WRITTEN = [['setuptools_scm', 'write_to'], ['setuptools_scm', 'version_file'], ['setuptools-scm', 'write_to'], ['setuptools-scm', 'version_file'], ['hatch', 'build', 'hooks', 'vcs', 'version-file'], ['pdm', 'version', 'write_to']];

/**
 * Adds what pyproject.toml declares: for setuptools (`package-dir`, `packages`, `packages.find`), Poetry (`packages`), Hatch (`packages`,
 * `only-include`, `sources`, `dev-mode-dirs`), PDM (`package-dir`), uv (`module-root`, `module-name`), maturin (`python-source`) and scikit-build
 * (`wheel.packages`); for pytest (`pythonpath`), Pyright (`extraPaths`), Ruff (`src`) and ty (`root`). Flit knows no other place than `src`.
 * What a build makes: extension modules of maturin (`module-name`) and setuptools (`ext-modules`), files that hold the version.
 */
export function readPyproject(manifest: PlainMap, into: DeclaredRoots): void {
  const tool = manifest['tool'];
  const dirs = memberOf(tool, 'setuptools', 'package-dir');
  if (isMap(dirs)) for (const [name, folder] of Object.entries(dirs)) if (typeof folder === 'string') addPackageDir(into, name, folder);
  into.folders.push(...listOf(memberOf(tool, 'setuptools', 'packages', 'find', 'where')));
  for (const path of [['setuptools', 'packages'], ['setuptools', 'packages', 'find', 'include'], ['uv', 'build-backend', 'module-name']]) addNames(into, listOf(memberOf(tool, ...path)));
  const poetry = memberOf(tool, 'poetry', 'packages');
  for (const entry of Array.isArray(poetry) ? (poetry as unknown[]) : []) {
    const from = textOf(memberOf(entry, 'from'));
    if (from !== null) into.folders.push(from);
    addNames(into, listOf(memberOf(entry, 'include')));
  }
  const build = memberOf(tool, 'hatch', 'build');
  const targets = memberOf(build, 'targets');
  for (const target of [build, ...(isMap(targets) ? Object.values(targets) : [])]) readHatchTarget(target, into);
  into.folders.push(...listOf(memberOf(build, 'dev-mode-dirs')));
  for (const path of [['pdm', 'build', 'package-dir'], ['pdm', 'package-dir'], ['uv', 'build-backend', 'module-root'], ['maturin', 'python-source']]) {
    into.folders.push(...listOf(memberOf(tool, ...path)));
  }
  const wheel = memberOf(tool, 'scikit-build', 'wheel', 'packages');
  for (const path of listOf(wheel)) addPackagePath(into, path);
  if (isMap(wheel)) for (const [name, folder] of Object.entries(wheel)) if (typeof folder === 'string') addPackageDir(into, name.replaceAll('/', '.'), folder);
  addExtension(into, textOf(memberOf(tool, 'maturin', 'module-name')));
  const extensions = memberOf(tool, 'setuptools', 'ext-modules');
  for (const entry of Array.isArray(extensions) ? (extensions as unknown[]) : []) addExtension(into, textOf(memberOf(entry, 'name')));
  for (const path of WRITTEN) addWritten(into, textOf(memberOf(tool, ...path)));
  for (const path of [['pytest', 'ini_options', 'pythonpath'], ['pytest', 'pythonpath'], ['pyright', 'extraPaths'], ['ruff', 'src'], ['ty', 'environment', 'root']]) {
    const value = memberOf(tool, ...path);
    into.folders.push(...(typeof value === 'string' ? iniList(value) : textsOf(value)));
  }
}

function readHatchTarget(target: unknown, into: DeclaredRoots): void {
  for (const path of listOf(memberOf(target, 'packages'))) addPackagePath(into, path);
  addNames(into, listOf(memberOf(target, 'only-include')));
  const sources = memberOf(target, 'sources');
  into.folders.push(...listOf(sources));
  if (!isMap(sources)) return;
  for (const [folder, name] of Object.entries(sources)) if (typeof name === 'string') addPackageDir(into, name.replaceAll('/', '.'), folder);
}

/** Adds what setup.cfg declares: `package_dir`, `packages.find.where` and `include` of setuptools, and pytest's `pythonpath`. */
export function readSetupCfg(text: string, into: DeclaredRoots): void {
  const ini = parseIni(text);
  for (const entry of (ini.get('options')?.get('package_dir') ?? '').split(/[\n,]/)) {
    const mark = entry.indexOf('=');
    if (mark >= 0) addPackageDir(into, entry.slice(0, mark).trim(), entry.slice(mark + 1).trim());
  }
  into.folders.push(...iniList(ini.get('options.packages.find')?.get('where')));
  addNames(into, iniList(ini.get('options.packages.find')?.get('include')));
  readPytest(ini, 'tool:pytest', into);
}

/** Adds pytest's `pythonpath` from pytest.ini or tox.ini. */
export function readPytestIni(text: string, into: DeclaredRoots): void {
  readPytest(parseIni(text), 'pytest', into);
}

function readPytest(ini: Ini, section: string, into: DeclaredRoots): void {
  into.folders.push(...iniList(ini.get(section)?.get('pythonpath')));
}

/**
 * Adds what setup.py says in plain words: `package_dir={'': 'src'}`, the first argument of `find_packages`, a list `include`, names of extension
 * modules (`Extension('quay.lib', ...)`, `RustExtension`) and the file of the version. It is a program; what it computes is not known.
 */
export function readSetupPy(text: string, into: DeclaredRoots): void {
  if (text.length > MAX_SETUP) return;
  const dict = /\bpackage_dir['"]?\s*[=:]\s*\{([^{}]*)\}/.exec(text)?.[1] ?? '';
  for (const [, name, folder] of dict.matchAll(/['"]([\w.]*)['"]\s*:\s*['"]([^'"\n]+)['"]/g)) addPackageDir(into, name ?? '', folder ?? '.');
  for (const [, folder] of text.matchAll(/\bfind_(?:namespace_)?packages\(\s*(?:where\s*=\s*)?['"]([^'"\n]+)['"]/g)) into.folders.push(folder ?? '.');
  for (const [, list] of text.matchAll(/\binclude\s*=\s*\[([^[\]]*)\]/g)) addNames(into, (list ?? '').split(/['"\s,]+/));
  for (const [, name] of text.matchAll(/Extension\(\s*(?:name\s*=\s*)?['"]([\w.]+)['"]/g)) addExtension(into, name ?? null);
  for (const [, path] of text.matchAll(/\b(?:write_to|version_file)['"]?\s*[=:]\s*['"]([\w./-]+)['"]/g)) addWritten(into, path ?? null);
}
