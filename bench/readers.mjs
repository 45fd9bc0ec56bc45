// How fast reports are read, and in how much memory, by our readers and by others. Figures: bench/results/reports.md.
// node bench/readers.mjs [--size 500] [--runs 3] [--max-memory 400] [--min-ratio 3] [--json]: MB; either limit missed is an error

import { build } from 'esbuild';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, createReadStream, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, tmpdir, type } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    size: { type: 'string', default: '500' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    'max-memory': { type: 'string' },
    'min-ratio': { type: 'string' },
    json: { type: 'boolean', default: false },
    child: { type: 'string' },
    file: { type: 'string' },
    bundle: { type: 'string' },
  },
});

/** Surefire's dialect: many small cases, a few failures with stack traces, output in CDATA, a letter beyond ASCII in every suite. */
function* junitText(bytes) {
  let written = 0;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  for (let suite = 0; written < bytes; suite++) {
    const name = `harbour.quay${suite % 97}.Berth${suite}Test`;
    let text = `<testsuite name="${name}" tests="200" failures="1" errors="0" skipped="1" time="1.234" timestamp="2026-01-01T00:00:00" hostname="pier">\n`
      + '  <properties><property name="java.version" value="21"/><property name="user.dir" value="/home/pilot/Ærøskøbing"/></properties>\n';
    for (let at = 0; at < 200; at++) {
      text += `  <testcase name="moors ship number ${at} at tide ${at * 7}" classname="${name}" time="0.0${at}"`;
      if (at === 3) {
        text += `>\n    <failure message="expected &lt;3&gt; but was &lt;4&gt;" type="AssertionError">org.opentest4j.AssertionFailedError: expected\n\tat ${name}.moors(Berth${suite}Test.java:${at})\n`
          + `${'\tat java.base/java.lang.reflect.Method.invoke(Method.java:580)\n'.repeat(20)}</failure>\n  </testcase>\n`;
      } else if (at === 4) text += '>\n    <skipped/>\n  </testcase>\n';
      else text += '/>\n';
    }
    text += `  <system-out><![CDATA[${'the tide is rising at the harbour wall\n'.repeat(20)}]]></system-out>\n</testsuite>\n`;
    written += text.length;
    yield text;
  }
  yield '</testsuites>\n';
}

/** What is read: a generator of the file, and the readers, each `(path) => "passed/failed/skipped"` so that all must agree. */
const CASES = {
  junit: {
    entry: 'src/formats/tests/junit.ts',
    text: junitText,
    readers: {
      ours: async (path, bundle) => {
        const reader = (await import(pathToFileURL(bundle).href)).createJunitReader('report.xml');
        for await (const piece of createReadStream(path, { highWaterMark: 64 * 1024 })) reader.push(piece);
        const result = reader.end();
        if (!result.ok) throw new Error(result.error.message);
        return `${result.value.passed}/${result.value.failed + result.value.errors}/${result.value.skipped}`;
      },
      'fast-xml-parser': async (path) => {
        const { XMLParser } = createRequire(join(ROOT, 'package.json'))('fast-xml-parser');
        const isList = new Set(['testsuite', 'testcase']);
        const root = new XMLParser({ ignoreAttributes: false, isArray: (name) => isList.has(name) }).parse(readFileSync(path));
        const counts = { passed: 0, failed: 0, skipped: 0 };
        const walk = (suite) => {
          for (const test of suite.testcase ?? []) counts[test.failure !== undefined || test.error !== undefined ? 'failed' : test.skipped !== undefined ? 'skipped' : 'passed']++;
          for (const below of suite.testsuite ?? []) walk(below);
        };
        walk(root.testsuites);
        return `${counts.passed}/${counts.failed}/${counts.skipped}`;
      },
    },
    packages: { 'fast-xml-parser': 'fast-xml-parser' },
  },
};

if (options.child !== undefined) {
  const [name, reader] = options.child.split(':');
  const began = performance.now();
  const counts = await CASES[name].readers[reader](options.file, options.bundle);
  const seconds = (performance.now() - began) / 1000;
  // Time of the processor, all threads: on a machine that does something else too, it says more than the clock.
  const { user, system } = process.cpuUsage();
  // Kilobytes on every platform of Node.
  process.stdout.write(JSON.stringify({ counts, seconds, cpu: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1024 }));
  process.exit(0);
}

const megabytes = Number(options.size);
const runs = Number(options.runs);
if (!(megabytes > 0) || !Number.isInteger(runs) || runs < 1) throw new Error('--size must be a number above 0, --runs a whole number from 1');
const scratch = mkdtempSync(join(tmpdir(), 'contract-gates-readers-'));
const failures = [];
const report = [];
try {
  for (const [name, { entry, text, readers, packages }] of Object.entries(CASES)) {
    if (options.only !== undefined && options.only !== name) continue;
    const bundle = join(scratch, `${name}.mjs`);
    await build({ entryPoints: [join(ROOT, entry)], bundle: true, format: 'esm', platform: 'node', outfile: bundle, logLevel: 'warning' });
    const file = join(scratch, `${name}.report`);
    const handle = openSync(file, 'w');
    for (const piece of text(megabytes * 1e6)) writeSync(handle, piece);
    closeSync(handle);
    const size = statSync(file).size / 1e6;
    const rows = [];
    for (const reader of Object.keys(readers)) {
      const missing = packages[reader];
      if (missing !== undefined && !existsSync(join(ROOT, 'node_modules', missing))) {
        console.error(`${name}: ${reader} is not installed; \`npm install --no-save ${missing}\` brings it`);
        continue;
      }
      const results = [];
      for (let run = 0; run < (reader === 'ours' ? runs : 1); run++) {
        // Those that build the whole tree need several gigabytes, which Node gives only when asked.
        const child = spawnSync(options.node, ['--max-old-space-size=16000', fileURLToPath(import.meta.url), '--child', `${name}:${reader}`, '--file', file, '--bundle', bundle], { encoding: 'utf8' });
        if (child.status === 0) results.push(JSON.parse(child.stdout));
        else console.error(`${name}: ${reader} failed: ${child.stderr.trim().split('\n').slice(-1)[0]}`);
      }
      if (results.length === 0) continue;
      results.sort((a, b) => a.seconds - b.seconds);
      const { counts, seconds, cpu } = results[results.length >> 1];
      rows.push({ reader, counts, seconds, cpu, rate: size / seconds, memory: Math.max(...results.map(({ memory }) => memory)) });
    }
    const ours = rows.find(({ reader }) => reader === 'ours');
    for (const row of rows) {
      if (ours !== undefined && row.counts !== ours.counts) failures.push(`${name}: ${row.reader} counts ${row.counts}, ours ${ours.counts}`);
      if (options['min-ratio'] !== undefined && ours !== undefined && row !== ours && row.seconds / ours.seconds < Number(options['min-ratio'])) {
        failures.push(`${name}: ours is only ${(row.seconds / ours.seconds).toFixed(1)} times as fast as ${row.reader}`);
      }
    }
    if (ours === undefined) failures.push(`${name}: our reader gave nothing`);
    else if (options['max-memory'] !== undefined && ours.memory > Number(options['max-memory'])) failures.push(`${name}: ours needs ${ours.memory.toFixed(0)} MB`);
    report.push({ name, size, rows });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const version = execFileSync(options.node, ['--version'], { encoding: 'utf8' }).trim();
if (options.json) console.log(JSON.stringify({ node: version, report }, null, 2));
else {
  console.log(`Node ${version}, ${type()} ${release()}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`);
  for (const { name, size, rows } of report) {
    console.log(`\n${name}, ${size.toFixed(0)} MB`);
    for (const { reader, seconds, cpu, rate, memory, counts } of rows) {
      console.log(`  ${reader.padEnd(18)} ${seconds.toFixed(2).padStart(7)} s ${cpu.toFixed(2).padStart(7)} s of processor ${rate.toFixed(1).padStart(8)} MB/s ${memory.toFixed(0).padStart(7)} MB  ${counts}`);
    }
  }
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
