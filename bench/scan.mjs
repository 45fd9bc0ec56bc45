// node bench/scan.mjs <checkout>... [--runs 5]
// How fast the scanners find imports: the sources of each language of a checkout, already in memory. Cold is the first pass of a process,
// as in every run; warm the best of three later ones. Medians of processes of their own.
import { spawnSync } from 'node:child_process';
import { cpus, release, type } from 'node:os';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSource, openCheckout, paddedBytes } from './checkout.mjs';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '5' }, worker: { type: 'string' } } });

if (options.worker !== undefined) console.log(JSON.stringify(await measure(positionals[0], options.worker)));
else if (positionals.length === 0) throw new Error('name at least one checkout to measure on');
else {
  console.log(`Node ${process.version}, ${type()} ${release()}, ${cpus().length} × ${cpus()[0]?.model.trim()}, medians of ${options.runs}`);
  const { familyOf } = await loadSource({ familyOf: 'imports/extract/languages.ts' });
  for (const checkout of positionals.map((path) => resolve(path))) {
    const families = new Set(openCheckout(checkout).tree.paths.map(familyOf).filter((family) => family !== null));
    for (const family of [...families].sort()) {
      const runs = Array.from({ length: Number(options.runs) }, () => {
        const ended = spawnSync(process.execPath, [fileURLToPath(import.meta.url), checkout, '--worker', family], { encoding: 'utf8' });
        if (ended.status !== 0) throw new Error(`${checkout}: ${ended.stderr}`);
        return JSON.parse(ended.stdout);
      });
      const median = (name) => runs.map((run) => run[name]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)];
      const [{ files, bytes, imports }] = runs;
      const speed = (name) => `${(bytes / 1e6 / median(name)).toFixed(0)} MB/s`;
      if (bytes > 100_000) console.log(`${basename(checkout)} ${family}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${imports} imports; cold ${speed('cold')}, warm ${speed('warm')}`);
    }
  }
}

async function measure(path, wanted) {
  const { familyOf, loadExtractors } = await loadSource({ familyOf: 'imports/extract/languages.ts', loadExtractors: 'imports/extract/extractors.ts' });
  const { root, tree } = openCheckout(path);
  const files = tree.paths.filter((file) => familyOf(file) === wanted).map((file) => ({ file, ...paddedBytes(root, file) }));
  const extract = await loadExtractors(files.map(({ file }) => file));
  let imports = 0;
  const pass = () => {
    imports = 0;
    const from = performance.now();
    for (const { file, bytes, length } of files) imports += extract(file, bytes, length)?.imports.length ?? 0;
    return (performance.now() - from) / 1000;
  };
  const cold = pass();
  return { cold, warm: Math.min(pass(), pass(), pass()), files: files.length, bytes: files.reduce((sum, { length }) => sum + length, 0), imports };
}
