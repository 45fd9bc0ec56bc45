// Holds what we read from the Go files of a checkout against go/parser, and where imports lead against `go list`.
//   node bench/oracle-go.mjs <checkout>
// Needs go. `go list` needs the modules that go.mod requires in its cache: run `go mod download` in each module before.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, scanTree } from './oracle/scan-tree.mjs';

const root = realpathSync(resolve(process.argv[2] ?? '.'));
const { extracted, resolver, paths } = await scanTree(root, ['go']);
const manifests = paths.filter((path) => posix.basename(path) === 'go.mod');

const run = (args, cwd, input) => {
  const { status, stdout, stderr, error } = spawnSync('go', args, { cwd, input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (error !== undefined) throw error;
  if (status !== 0) console.log(`go ${args[0]} in ${cwd}: ${stderr.split('\n')[0]}`);
  return stdout;
};

const program = fileURLToPath(new URL('./oracle/imports.go', import.meta.url));
let differing = compare(extracted, run(['run', program], root, [...extracted.keys()].join('\n')).trim().split('\n'), { acceptsErrors: false });

// Packages of all modules of the checkout by import path. `-find` reads no dependencies.
const FIELDS = '-json=Dir,ImportPath,GoFiles,CgoFiles,TestGoFiles,XTestGoFiles';
const packages = [];
for (const manifest of manifests) {
  if (/(?:^|\/)(?:testdata|vendor|[_.][^/]*)\//.test(manifest)) continue;
  const text = run(['list', '-e', '-find', FIELDS, './...'], resolve(root, posix.dirname(manifest)));
  const listed = text.split(/^\}$/m).filter((part) => part.trim() !== '').map((part) => JSON.parse(`${part}}`));
  // One that could not be loaded has no folder.
  packages.push(...listed.filter((entry) => entry.Dir !== undefined));
}
const folderOf = (entry) => relative(root, entry.Dir).replaceAll('\\', '/');
const byPath = new Map(packages.map((entry) => [entry.ImportPath, folderOf(entry)]));
let local = 0;
let wrong = 0;
let beyond = 0;
for (const entry of packages) {
  for (const name of [entry.GoFiles, entry.CgoFiles, entry.TestGoFiles, entry.XTestGoFiles].flatMap((list) => list ?? [])) {
    const from = posix.join(folderOf(entry), name);
    for (const { specifier } of extracted.get(from)?.imports ?? []) {
      const found = resolver.resolve(from, specifier);
      const folder = byPath.get(specifier);
      if (folder === undefined) {
        // `./...` leaves out testdata, which can be imported all the same.
        if (found.kind !== 'external') beyond++;
        continue;
      }
      local++;
      const led = found.kind === 'packages' ? found.paths.map((path) => (posix.dirname(path) === '.' ? '' : posix.dirname(path))) : [found.kind];
      if (led.length === 1 && led[0] === folder) continue;
      wrong++;
      console.log(`leads elsewhere: ${from}: ${specifier}: ours ${led}, theirs ${folder}`);
    }
  }
}
console.log(`${packages.length} packages, ${local} imports of packages that go list names: ${wrong} lead elsewhere; ${beyond} imports of packages that it does not name lead into the checkout`);
differing += wrong;
process.exitCode = differing > 0 ? 1 : 0;
