// node bench/affected.mjs <checkout> --turbo <program> [--commits 10] [--head HEAD] [--paths <pathspec>]
// node bench/affected.mjs <checkout> --nx <node_modules with nx and typescript> [--commits 10] [--head HEAD] [--paths <pathspec>]
// Holds the modules that change-impact names against what `turbo ls --affected` or `nx show projects --affected` names, for each of the
// last commits without a merge against its first parent, and tells every difference by name, with the way that our rulepack gives. The checkout
// needs its history; it is cloned (shared objects) into a temporary folder and never touched. Nothing of it is installed: plugins that its nx.json names are not there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [path, ...flags] = process.argv.slice(2);
const flag = (name, byDefault = null) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : byDefault);
const turbo = flag('--turbo');
const nx = flag('--nx');
if (path === undefined || (turbo === null) === (nx === null)) throw new Error('usage: node bench/affected.mjs <checkout> (--turbo <program> | --nx <node_modules>) [--commits 10] [--head HEAD] [--paths <pathspec>]');
const tool = turbo === null ? 'nx' : 'turbo';
const cli = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'contract-gates-affected-'));
const clone = join(folder, 'checkout');
const run = (program, args, more = {}) => execFileSync(program, args, { cwd: clone, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'], ...more });

/** The whole workspace by turbo, and what of it a range affects: name to folder. The root itself is `//`. */
function turboList(base, head) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_SCM_BASE: base, TURBO_SCM_HEAD: head };
  const names = (...args) => new Map(JSON.parse(run(turbo, ['ls', ...args, '--output=json'], { env })).packages.items.map(({ name, path: at }) => [at.replaceAll('\\', '/'), name]));
  return { all: names(), affected: names('--affected') };
}

/** The same by Nx, which wants to be installed in the workspace while it is asked. */
function nxList(base, head) {
  const program = [join(resolve(nx), 'nx/dist/bin/nx.js')];
  const file = join(folder, 'graph.json');
  const env = { ...process.env, CI: 'true', NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_WORKSPACE_DATA_DIRECTORY: join(folder, 'data'), NX_CACHE_DIRECTORY: join(folder, 'cache') };
  symlinkSync(resolve(nx), join(clone, 'node_modules'));
  try {
    run(process.execPath, [...program, 'graph', `--file=${file}`], { env });
    const all = new Map(Object.values(JSON.parse(readFileSync(file, 'utf8')).graph.nodes).map(({ name, data }) => [data.root, name]));
    const affected = new Set(JSON.parse(run(process.execPath, [...program, 'show', 'projects', '--affected', `--base=${base}`, `--head=${head}`, '--json'], { env }).trim().split('\n').pop()));
    return { all, affected: new Map([...all].filter(([, name]) => affected.has(name))) };
  } finally {
    rmSync(join(clone, 'node_modules'));
    run('git', ['clean', '-qfdx']);
  }
}

/** Ours: folder to the module, with why. */
function ourList(base) {
  try {
    run(process.execPath, [cli, 'run', '--base', base, '--gates', 'none', '--rulepacks', 'change_impact', '--json']);
  } catch (error) {
    // A verdict that is not green is none of this comparison; without an envelope there is nothing to compare, and reading it fails.
    if (error.status === null) throw error;
  }
  const { data } = JSON.parse(readFileSync(join(clone, 'artifacts/ci/local/envelope.json'), 'utf8')).extensions['change-impact'];
  if (data.base !== 'found') throw new Error(`no base for ${base}`);
  return { modules: new Map(data.modules.impacted.map((module) => [module.path, module])), impactsAll: data.impacts_all, changed: data.changed.files };
}

try {
  execFileSync('git', ['clone', '--quiet', '--shared', '--no-checkout', resolve(path), clone]);
  const git = (...args) => run('git', args).trim();
  const pathspec = flag('--paths');
  const commits = git('log', '--first-parent', '--no-merges', '--format=%H', '-n', flag('--commits', '10'), flag('--head', 'HEAD'), ...(pathspec === null ? [] : ['--', pathspec])).split('\n');
  console.log(`${turbo === null ? `nx ${JSON.parse(readFileSync(join(resolve(nx), 'nx/package.json'), 'utf8')).version}` : run(turbo, ['--version']).trim()} and change-impact, ${commits.length} commits`);
  for (const commit of commits) {
    git('checkout', '--quiet', '--force', '--detach', commit);
    const parent = git('rev-parse', `${commit}~1`);
    const theirs = (turbo === null ? nxList : turboList)(parent, commit);
    const ours = ourList(parent);
    const mine = [...ours.modules.values()].filter((module) => module.path !== '.' && theirs.all.has(module.path));
    const more = mine.filter((module) => !theirs.affected.has(module.path));
    const missing = [...theirs.affected].filter(([at]) => !ours.modules.has(at));
    const unknown = [...ours.modules.keys()].filter((at) => at !== '.' && !theirs.all.has(at));
    console.log(`${commit.slice(0, 8)} ${git('log', '-1', '--format=%s', commit).slice(0, 70)}: ${tool} ${theirs.affected.size}, ours ${mine.length} of ${theirs.all.size}${ours.impactsAll === null ? '' : ` (${ours.impactsAll} impacts all)`}`);
    for (const { name, via } of more) console.log(`  only ours:  ${name}: ${via.join(' -> ')}`);
    for (const [at, name] of missing) console.log(`  only ${tool}: ${name} (${at})`);
    if (unknown.length > 0) console.log(`  no package for ${tool}: ${unknown.join(', ')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
