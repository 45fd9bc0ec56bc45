// node bench/affected.mjs <checkout> --turbo <program> [--commits 10] [--head HEAD] [--paths <pathspec>] [--json]
// Holds the modules that change-impact names against what `turbo ls --affected` names, for each of the last commits without a
// merge against its first parent, and tells every difference by name, with the way that our rulepack gives. The checkout needs
// its history; it is cloned (shared objects) into a temporary folder and never touched. Nothing of it is installed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [path, ...flags] = process.argv.slice(2);
const flag = (name, byDefault = null) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : byDefault);
const turbo = flag('--turbo');
if (path === undefined || turbo === null) throw new Error('usage: node bench/affected.mjs <checkout> --turbo <program> [--commits 10] [--head HEAD] [--paths <pathspec>]');
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
  console.log(`${run(turbo, ['--version']).trim()} and change-impact, ${commits.length} commits`);
  for (const commit of commits) {
    git('checkout', '--quiet', '--force', '--detach', commit);
    const parent = git('rev-parse', `${commit}~1`);
    const theirs = turboList(parent, commit);
    const ours = ourList(parent);
    const mine = [...ours.modules.values()].filter((module) => module.path !== '.' && theirs.all.has(module.path));
    const more = mine.filter((module) => !theirs.affected.has(module.path));
    const missing = [...theirs.affected].filter(([at]) => !ours.modules.has(at));
    const unknown = [...ours.modules.keys()].filter((at) => at !== '.' && !theirs.all.has(at));
    console.log(`${commit.slice(0, 8)} ${git('log', '-1', '--format=%s', commit).slice(0, 70)}: turbo ${theirs.affected.size}, ours ${mine.length} of ${theirs.all.size}${ours.impactsAll === null ? '' : ` (${ours.impactsAll} impacts all)`}`);
    for (const { name, via } of more) console.log(`  only ours:  ${name}: ${via.join(' -> ')}`);
    for (const [at, name] of missing) console.log(`  only turbo: ${name} (${at})`);
    if (unknown.length > 0) console.log(`  no package for turbo: ${unknown.join(', ')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
