// Whether time and memory grow with the tree and not faster: generated trees of 10,000 and 100,000 TypeScript files (or
// --sizes), ours and, with --peers, other programs. Figures: bench/results/graph.md.
// node bench/growth.mjs [--sizes 10000,100000] [--runs 5] [--peers <folder>]

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    runs: { type: 'string', default: '5' },
    peers: { type: 'string' },
    node: { type: 'string', default: process.execPath },
  },
});
const sizes = options.sizes.split(',').map(Number);
const runs = Number(options.runs);
const bin = (name) => join(resolve(options.peers ?? ROOT), 'node_modules/.bin', name);
const PROGRAMS = [
  { name: 'contract-gates', command: [options.node, join(ROOT, 'dist/cli/index.js'), 'graph', '--mode', 'ci', '--cache=false'] },
  { name: 'rev-dep', command: [bin('rev-dep'), 'circular', '--algorithm', 'SCC'] },
  { name: 'oxlint', command: [bin('oxlint'), '--import-plugin', '-A', 'all', '-D', 'import/no-cycle', '-f', 'json', '.'] },
  { name: 'dpdm', command: [bin('dpdm'), '--no-tree', '--no-warning', '--circular', '--progress=false', './**/*.ts'] },
  { name: 'madge', command: [bin('madge'), '--circular', '--no-spinner', '--extensions', 'ts', '--json', '.'] },
].filter(({ command }, index) => index === 0 || existsSync(command[0]));
/** A peer that takes longer is stopped and told as such. */
const LIMIT_MS = 180_000;

/** A tree as real ones are: folders of 25 files, most imports within a folder, some to folders before, a few cycles. */
function generate(folder, size) {
  let seed = 42;
  const random = (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let file = 0; file < size; file++) {
    const pack = Math.floor(file / 25);
    const place = `packages/p${pack % 100}/src/m${Math.floor(pack / 100)}`;
    if (file % 25 === 0) mkdirSync(join(folder, place), { recursive: true });
    const lines = [];
    for (let count = random(5); count > 0; count--) {
      const target = random(10) < 7 ? pack * 25 + random(25) : random(Math.max(1, file));
      const other = Math.floor(target / 25);
      if (target >= size || target === file) continue;
      lines.push(`import { value${target} } from '../../../p${other % 100}/src/m${Math.floor(other / 100)}/f${target}';`);
    }
    const body = Array.from({ length: 20 }, (_, line) => `  if (input > ${line}) return \`\${input} of ${line}\`; // a comment\n`).join('');
    writeFileSync(join(folder, place, `f${file}.ts`), `${lines.join('\n')}\nexport const value${file} = ${file};\nexport function name${file}(input: number): string {\n${body}  return 'none';\n}\n`);
  }
  writeFileSync(join(folder, 'package.json'), '{"name":"generated","private":true}');
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'ignore', 2] });
  git('init', '--quiet');
  git('add', '--all');
}

const now = () => performance.timeOrigin + performance.now();

function measure(command, cwd, report) {
  const from = now();
  const run = spawnSync('/usr/bin/time', ['-o', report, '-f', '%M', ...command], { cwd, stdio: 'ignore', timeout: LIMIT_MS, env: { ...process.env, PATH: `${dirname(options.node)}:${process.env.PATH}` } });
  const seconds = (now() - from) / 1000;
  if (run.error !== undefined || run.signal !== null || run.status > 100) return null;
  return { seconds, mib: Math.round(Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)) / 1024) };
}

const scratch = mkdtempSync(join(tmpdir(), 'contract-gates-growth-'));
try {
  const results = new Map();
  for (const size of sizes) {
    const folder = join(scratch, String(size));
    mkdirSync(folder);
    generate(folder, size);
    for (const { name, command } of PROGRAMS) {
      const seen = [];
      for (let run = 0; run <= (name === 'contract-gates' ? runs : 1); run++) {
        const one = measure(command, folder, join(scratch, 'time'));
        if (one === null) break;
        seen.push(one);
      }
      const sorted = seen.map(({ seconds }) => seconds).sort((a, b) => a - b);
      const result = seen.length === 0 ? null : { seconds: sorted[sorted.length >> 1], mib: Math.max(...seen.map(({ mib }) => mib)) };
      results.set(`${name} ${size}`, result);
      const text = result === null ? `did not end within ${LIMIT_MS / 1000} s, or died` : `${result.seconds.toFixed(2)} s, ${((result.seconds / size) * 1e6).toFixed(1)} us a file, ${result.mib} MiB`;
      process.stdout.write(`${String(size).padStart(8)} files  ${name.padEnd(16)} ${text}\n`);
    }
  }
  const [small, large] = [sizes[0], sizes.at(-1)];
  for (const { name } of PROGRAMS) {
    const [a, b] = [results.get(`${name} ${small}`), results.get(`${name} ${large}`)];
    if (a && b) process.stdout.write(`${name}: a file costs ${(b.seconds / large / (a.seconds / small)).toFixed(2)} times as much at ${large} as at ${small}; memory ${(b.mib / a.mib).toFixed(2)} times\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
