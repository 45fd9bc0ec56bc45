import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** The bench proves what is said of sizes and of what is cut, so it has to run with the sources as they are. */
test('the bench of reports makes every file of a run and tells exactly what is cut', () => {
  const script = fileURLToPath(new URL('../../bench/reports.mjs', import.meta.url));
  const result = JSON.parse(execFileSync(process.execPath, [script, '--violations', '300', '--findings', '26000', '--json'], { encoding: 'utf8' })) as { files: { name: string }[]; cut: string[] };
  expect(result.files.map(({ name }) => name)).toEqual(expect.arrayContaining(['codeclimate.json', 'ctrf.json', 'envelope.json', 'junit.xml', 'rdjson.json', 'report.html', 'report.sarif', 'verdict.json']));
  expect(result.cut).toContain('report.sarif, contract-gates lint: 25000 of 26000 results');
}, 60_000);

test('what the benches load of the sources and of the tests is there', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const named = readdirSync(join(root, 'bench')).filter((name) => name.endsWith('.mjs')).flatMap((name) => (
    [...readFileSync(join(root, 'bench', name), 'utf8').matchAll(/from '\.\/((?:src|__tests__)\/[^']+)'/g)].map(([, path = '']) => path)
  ));
  expect(named).not.toEqual([]);
  expect(named.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, path.replace(/\.js$/, '.ts'))))).toEqual([]);
});
