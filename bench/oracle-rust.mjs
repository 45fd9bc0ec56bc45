// Imports of Rust files: ours against a full parse by syn (oracle-rust/, built here with cargo).
// node bench/oracle-rust.mjs [--answers] <checkout>...
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractFile, loadOurs } from './oracle-sources.mjs';

const isAnswering = process.argv[2] === '--answers';
const { loadExtractors } = await loadOurs();
const extract = await loadExtractors(['a.rs']);
const target = process.env.CARGO_TARGET_DIR ?? join(tmpdir(), 'oracle-rust-target');
const answers = {};
for (const root of process.argv.slice(isAnswering ? 3 : 2)) {
  const manifest = fileURLToPath(new URL('oracle-rust/Cargo.toml', import.meta.url));
  const output = execFileSync('cargo', ['run', '--quiet', '--release', '--manifest-path', manifest, '--target-dir', target, '--', root], { maxBuffer: 2 ** 30, encoding: 'utf8' });
  const counts = { files: 0, imports: 0, differ: 0, refused: 0 };
  for (const line of output.split('\n').filter((text) => text !== '')) {
    const { path, imports } = JSON.parse(line);
    if (imports === null) {
      counts.refused++;
      if (process.env.SHOW) console.log(`${path}: refused`);
      continue;
    }
    const expected = imports.map(([at, column, kind, specifier]) => `${at}:${column} ${kind} ${specifier}`);
    answers[path.replace(/\.txt$/, '')] = expected;
    const found = extractFile(extract, root, path.replace(/\.txt$/, ''), path);
    const ours = found.imports.map(({ line: at, column, kind, specifier }) => `${at}:${column} ${kind} ${specifier}`);
    counts.files++;
    counts.imports += expected.length;
    if (ours.join('\n') === expected.join('\n') && !found.uncertain) continue;
    counts.differ++;
    const missing = expected.filter((entry) => !ours.includes(entry));
    const extra = ours.filter((entry) => !expected.includes(entry));
    if (!isAnswering) console.log(`${path}${found.uncertain ? ' (uncertain)' : ''}\n  only syn: ${missing.join(', ')}\n  only we: ${extra.join(', ')}`);
  }
  if (!isAnswering) console.log(root, counts);
}
if (isAnswering) console.log(JSON.stringify(answers, null, 2));
