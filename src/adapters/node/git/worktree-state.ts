import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { ok, type Result } from '../../../base/result.js';
import type { AttributesFile, WorktreeState } from '../../../ports/workspace.js';
import { homeFolder } from '../disk-path.js';
import { firstCheckout, isOlder } from './first-checkout.js';
import type { Git } from './git.js';
import type { GitFailure } from './git-process.js';
import { configFiles, surelyLack } from './plain-config.js';
import { pathsIn } from './printed-paths.js';
import { looksRacy, refreshIndex, type RefreshedIndex } from './racy-index.js';

/** Settings that turn content, by name and value, each ended by NUL (git-config(1)). */
const CONFIG = ['config', '--null', '--get-regexp', '^(core\\.(autocrlf|eol|safecrlf|symlinks|attributesfile)|filter\\..*)$'];
const DIFFERENCES = ['diff-files', '-z', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];
/** Those below the root alone. */
export const DIFFERENCES_BELOW = [...DIFFERENCES, '--relative'];
/** Whatever `diff.relative` says. */
const ANYWHERE = ['-c', 'diff.relative=false'];
const ATTRIBUTES_FILE = '.gitattributes';

const ATTRIBUTES_FILE_KEY = 'core.attributesfile\n';
/** No file of attributes is larger. */
const MAX_ATTRIBUTES_BYTES = 1024 * 1024;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What git calls modified, by the times and sizes in its index. Where these are too young to tell, git compares contents,
 * and would then start the filters that the repository's config names: each is set to nothing for this one call.
 * `folders` are those of the tree (relative to the root, empty for the root) whose attributes nobody listed.
 */
export async function worktreeState(git: Git, folders: readonly string[], env: Environment = process.env): Promise<WorktreeState | null> {
  return askedAfter(git, await askConfig(git), env)(folders);
}

/** What `modifiedFiles` has to know first. */
export interface PreparedState {
  /** Those that set filters to nothing; null where git cannot tell. */
  readonly switches: readonly string[] | null;
  /** In place of git's index. */
  readonly index: RefreshedIndex | null;
}

/** For who has something else to do meanwhile: contents that git has to compare are compared now. */
export async function prepareModified(git: Git): Promise<PreparedState> {
  const switches = await filterSwitches(git);
  return { switches, index: switches !== null && looksRacy(git) ? await refreshIndex(git, switches) : null };
}

/** Of that only which files are modified, and nothing of what may turn their content. */
export async function modifiedFiles(git: Git, prepared: Promise<PreparedState> | null = null): Promise<ReadonlySet<string> | null> {
  const { switches, index } = prepared === null ? { switches: await filterSwitches(git), index: null } : await prepared;
  if (switches === null) return null;
  const ofCopy = index === null ? null : await git.run(DIFFERENCES_BELOW, { switches, env: { GIT_INDEX_FILE: index.path } });
  const isWhole = index?.isWhole() === true;
  index?.remove();
  const listed = ofCopy !== null && ofCopy.ok && isWhole ? ofCopy : await git.run(DIFFERENCES_BELOW, { switches });
  // What a gate has added or committed by then is modified no more against the index of today.
  return listed.ok && !git.index.hasChanged() ? new Set(pathsIn(listed.value)) : null;
}

type Config = Result<Buffer, GitFailure>;
/** What the names of the settings have in them. */
const CONFIG_WORDS = ['autocrlf', 'eol', 'safecrlf', 'symlinks', 'attributesfile', 'filter'];
/** What `safeSwitches` sets of them. */
const NOTHING_ELSE = 'core.attributesfile\n/dev/null\0';

/** The settings that turn content, as git gives them; they have to be known before anything else can be asked. Most repositories have none, which their files tell at once. */
async function askConfig(git: Git): Promise<Config> {
  return plainConfig(git) ?? git.run(CONFIG);
}

/** Null where only git knows. */
function plainConfig(git: Git): Config | null {
  return surelyLack(configFiles(git), CONFIG_WORDS) ? ok(Buffer.from(NOTHING_ELSE)) : null;
}

/**
 * The same in two steps: git is at work when this is done, and `folders` are wanted last. Its config is waited for: it is there sooner
 * than it would be heard of.
 */
export function askWorktree(git: Git): (folders: readonly string[]) => Promise<WorktreeState | null> {
  const config = plainConfig(git) ?? git.runSoon(CONFIG);
  if (!(config instanceof Promise)) return askedAfter(git, config, process.env);
  const asked = config.then((said) => askedAfter(git, said, process.env));
  return async (folders) => (await asked)(folders);
}

function askedAfter(git: Git, config: Config, env: Environment): (folders: readonly string[]) => Promise<WorktreeState | null> {
  const settings = settingsOf(config);
  const switches = settings === null ? null : withoutFilters(settings);
  const differences = switches === null ? null : git.run(DIFFERENCES_BELOW, { switches });
  return async (folders) => (settings === null || switches === null || differences === null ? null : stateOf(git, { settings, switches }, differences, folders, env));
}

interface Asked {
  readonly settings: string;
  /** Those that set filters to nothing. */
  readonly switches: readonly string[];
}

async function stateOf(git: Git, { settings, switches }: Asked, differences: ReturnType<Git['run']>, folders: readonly string[], env: Environment): Promise<WorktreeState | null> {
  // While git is at work.
  const attributes = attributeFiles(git, folders, settings, env).map(attributesOf);
  const [listed, ofClone] = await Promise.all([differences, attributesOfClone(git)]);
  if (!listed.ok || ofClone === null) return null;
  const modified = new Set(pathsIn(listed.value));
  const found: AttributesFile[] = [];
  for (const file of [attributesOf(ofClone), ...attributes]) {
    if (file === 'unusable') return null;
    if (file !== null) found.push(file);
  }
  return { modified, settings, attributes: found, isFirstCheckout: await isFirstCheckout(git, switches, modified, found) };
}

async function isFirstCheckout(git: Git, switches: readonly string[], modified: ReadonlySet<string>, attributes: readonly AttributesFile[]): Promise<boolean> {
  const end = firstCheckout(git.gitDir);
  if (end === null || !attributes.every(({ path }) => isOlder(path, end))) return false;
  for (const path of modified) if (path === ATTRIBUTES_FILE || path.endsWith(`/${ATTRIBUTES_FILE}`)) return false;
  if (git.prefix === '') return true;
  const above = git.prefix.split('/').slice(1).map((_, depth) => `${'../'.repeat(depth + 1)}${ATTRIBUTES_FILE}`);
  const changed = await git.run([...DIFFERENCES, '--', ...above], { switches: [...switches, ...ANYWHERE] });
  return changed.ok && changed.value.length === 0;
}

/** Null when git cannot tell. */
function settingsOf(config: Config): string | null {
  if (config.ok) return config.value.toString('utf8');
  // Exit code 1: there is no such setting.
  return config.error.code === 1 ? '' : null;
}

/** Switches that set every filter of the repository's config to nothing; null when git cannot tell. */
export async function filterSwitches(git: Git): Promise<readonly string[] | null> {
  const settings = settingsOf(await askConfig(git));
  return settings === null ? null : withoutFilters(settings);
}

/** The names of filters may hold anything but NUL and line ends; null for one that a switch cannot name, since git cuts a switch at its first `=`. */
function withoutFilters(settings: string): readonly string[] | null {
  const names = new Set<string>();
  for (const entry of settings.split('\0')) {
    const key = entry.split('\n', 1)[0] ?? '';
    if (!key.startsWith('filter.')) continue;
    const name = key.slice('filter.'.length, key.lastIndexOf('.'));
    if (name.includes('=')) return null;
    names.add(name);
  }
  return [...names].sort().flatMap((name) => [`filter.${name}.clean=`, `filter.${name}.smudge=`, `filter.${name}.process=`, `filter.${name}.required=false`].flatMap((entry) => ['-c', entry]));
}

/** A linked work tree and a submodule have their data elsewhere, which git alone finds. */
async function attributesOfClone(git: Git): Promise<string | null> {
  if (statSync(git.gitDir, { throwIfNoEntry: false })?.isDirectory() === true) return join(git.gitDir, 'info', 'attributes');
  const found = await git.run(['rev-parse', '--git-path', 'info/attributes']);
  return found.ok ? resolve(git.root, found.value.toString('utf8').replace(/\n$/, '')) : null;
}

/** Attributes that no listing names (gitattributes(5)): of the folders above the root, of the user, of the machine, and ignored or untracked ones of the tree. */
function attributeFiles(git: Git, folders: readonly string[], settings: string, env: Environment): readonly string[] {
  const above = git.prefix.split('/').slice(0, -1).map((_, depth, parts) => join(git.top, ...parts.slice(0, depth), '.gitattributes'));
  const set = env['XDG_CONFIG_HOME'] ?? '';
  const home = homeFolder();
  const settingsOfUser = set !== '' ? [set] : home === null ? [] : [join(home, '.config')];
  const named = settings.split('\0').flatMap((entry) => (entry.startsWith(ATTRIBUTES_FILE_KEY) ? [fileOfSetting(entry.slice(ATTRIBUTES_FILE_KEY.length), git.top)] : []));
  const inTree = folders.map((folder) => (folder === '' ? `${git.root}/.gitattributes` : `${git.root}/${folder}/.gitattributes`));
  return [...above, ...settingsOfUser.map((folder) => join(folder, 'git', 'attributes')), ...named, '/etc/gitattributes', ...inTree];
}

function fileOfSetting(value: string, top: string): string {
  if (value.startsWith('~/')) return join(homeFolder() ?? '/', value.slice(2));
  return isAbsolute(value) ? value : join(top, value);
}

/** Null where there is none; unusable what may be one and cannot be read. */
function attributesOf(path: string): AttributesFile | 'unusable' | null {
  // The answer is no for nearly every folder, and this is the cheapest way to hear it.
  if (!existsSync(path)) return null;
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || !stats.isFile()) return null;
    return stats.size > MAX_ATTRIBUTES_BYTES ? 'unusable' : { path, text: readFileSync(path, 'utf8') };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? null : 'unusable';
  }
}
