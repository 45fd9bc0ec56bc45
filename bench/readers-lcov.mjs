// MB/s and peak memory of our lcov reader and of lcov packages, on generated files. Figures: bench/results/reports.md.
// node bench/readers-lcov.mjs [--sizes 20,100,500] [--runs 3] [--packages <folder with lcov-parse and @friedemannsommer/lcov-parser>]

import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, realpathSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, tmpdir, type } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,100,500' },
    runs: { type: 'string', default: '3' },
    packages: { type: 'string', default: ROOT },
  },
});

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'contract-gates-lcov-')));
const MB = 1024 * 1024;

/** One record as c8 and geninfo write it: functions, branches and lines; `number` makes the path and the hits. */
function record(number) {
  const lines = [`TN:`, `SF:/home/runner/work/harbour/harbour/packages/quay-${number % 97}/src/berth-${number}.ts`];
  for (let at = 0; at < 20; at += 1) lines.push(`FN:${at * 20 + 1},moorShipAtBerth${at}`);
  for (let at = 0; at < 20; at += 1) lines.push(`FNDA:${(number + at) % 3},moorShipAtBerth${at}`);
  lines.push('FNF:20', `FNH:${[...Array(20).keys()].filter((at) => (number + at) % 3 > 0).length}`);
  let hit = 0;
  for (let at = 1; at <= 400; at += 1) {
    const hits = (number * 7 + at) % 5 === 0 ? 0 : (number * 31 + at * 17) % 4096 + 1;
    if (hits > 0) hit += 1;
    lines.push(`DA:${at},${hits}`);
  }
  lines.push('LF:400', `LH:${hit}`);
  let taken = 0;
  for (let at = 0; at < 60; at += 1) {
    if ((number + at) % 4 > 0) taken += 1;
    lines.push(`BRDA:${at * 6 + 3},${at >> 1},${at & 1},${(number + at) % 4}`);
  }
  lines.push('BRF:60', `BRH:${taken}`, 'end_of_record', '');
  return lines.join('\n');
}

/** `files: null` gives every record a file of its own; else the records of that many files repeat, as with one record for each test. */
function writeReport(path, bytes, files) {
  const fd = openSync(path, 'w');
  let written = 0;
  let piece = [];
  for (let number = 0; written < bytes; number += 1) {
    piece.push(record(files === null ? number : number % files));
    if (piece.length === 200) {
      const text = piece.join('');
      written += writeSync(fd, text);
      piece = [];
    }
  }
  closeSync(fd);
}

const ours = join(scratch, 'lcov.mjs');
await build({ entryPoints: [join(ROOT, 'src/formats/coverage/lcov.ts')], bundle: true, platform: 'node', format: 'esm', outfile: ours, logLevel: 'error' });

const resolveFrom = createRequire(join(resolve(options.packages), 'package.json'));
function packagePath(name) {
  try {
    return resolveFrom.resolve(name);
  } catch {
    return null;
  }
}

// Each reader runs in a process of its own and answers with the lines that it found, so that all did the same work.
const READERS = [
  { name: 'contract-gates', code: `
    const { createLcovReader } = await import(${JSON.stringify(pathToFileURL(ours).href)});
    const reader = createLcovReader(file);
    const buffer = Buffer.allocUnsafe(1024 * 1024);
    const fd = openSync(file, 'r');
    for (let read = readSync(fd, buffer); read > 0; read = readSync(fd, buffer)) reader.push(buffer.subarray(0, read));
    const facts = reader.end();
    if (!facts.ok) throw new Error(facts.error.message);
    for (const one of facts.value.files) lines += one.lines.lines.length;` },
  { name: 'lcov-parse', path: packagePath('lcov-parse'), code: `
    const parse = createRequire(import.meta.url)(PATH);
    const data = await new Promise((done, fail) => parse(file, (error, found) => (error ? fail(new Error(String(error))) : done(found))));
    for (const one of data) lines += one.lines.details.length;` },
  { name: '@friedemannsommer/lcov-parser', path: packagePath('@friedemannsommer/lcov-parser'), code: `
    const found = await import(pathToFileURL(PATH).href);
    const parse = found.lcovParser ?? found.default?.default ?? found.default;
    const sections = await parse({ from: createReadStream(file, { highWaterMark: 1024 * 1024 }) });
    for (const one of sections) lines += one.lines.details.length;` },
];

function measure(reader, file) {
  const script = join(scratch, 'reader.mjs');
  writeFileSync(script, `
    import { createReadStream, openSync, readSync } from 'node:fs';
    import { createRequire } from 'node:module';
    import { pathToFileURL } from 'node:url';
    const file = process.argv[2];
    const PATH = ${JSON.stringify(reader.path ?? '')};
    let lines = 0;
    const before = process.cpuUsage();
    const start = performance.now();
    ${reader.code}
    console.log(JSON.stringify({ lines, ms: performance.now() - start, cpu: (({ user, system }) => (user + system) / 1000)(process.cpuUsage(before)), rss: process.resourceUsage().maxRSS / 1024 }));`);
  const result = spawnSync(process.execPath, [script, file], { encoding: 'utf8', timeout: 300_000, maxBuffer: 16 * MB });
  if (result.status !== 0) return { failed: /(?:^|\n)(?:\w*Error|FATAL ERROR|RangeError)[^\n]*/.exec(result.stderr)?.[0].trim() ?? `exit ${result.status ?? result.signal}` };
  return JSON.parse(result.stdout);
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

console.log(`${type()} ${release()}, ${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}, medians of ${options.runs}\n`);
console.log('| file | reader | MB/s | seconds | of the processor | peak memory in MB |\n| --- | --- | --- | --- | --- | --- |');
const file = join(scratch, 'lcov.info');
try {
  for (const size of options.sizes.split(',').map(Number)) {
    for (const [what, files] of [['a file for each record', null], ['records of 2,000 files, repeated', 2000]]) {
      writeReport(file, size * MB, files);
      const bytes = statSync(file).size;
      const expected = [];
      for (const reader of READERS) {
        if (reader.path === null) {
          console.log(`| ${size} MB, ${what} | ${reader.name} | not installed in ${options.packages === ROOT ? 'this repository' : 'the folder'} | | | |`);
          continue;
        }
        const runs = [];
        for (let run = 0; run < Number(options.runs); run += 1) {
          runs.push(measure(reader, file));
          if (runs.at(-1).failed !== undefined) break;
        }
        const { failed } = runs.at(-1);
        if (failed !== undefined) {
          console.log(`| ${size} MB, ${what} | ${reader.name} | fails: ${failed.slice(0, 80)} | | | |`);
          continue;
        }
        const ms = median(runs.map((run) => run.ms));
        expected.push(runs[0].lines);
        console.log(`| ${size} MB, ${what} | ${reader.name} | ${(bytes / MB / (ms / 1000)).toFixed(0)} | ${(ms / 1000).toFixed(2)} | ${(median(runs.map((run) => run.cpu)) / 1000).toFixed(2)} | ${median(runs.map((run) => run.rss)).toFixed(0)} |`);
      }
      // With repeated records the packages list a line for each record.
      if (files === null && new Set(expected).size > 1) throw new Error(`the readers do not agree on the lines: ${expected.join(', ')}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
