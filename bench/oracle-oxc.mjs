// node bench/oracle-oxc.mjs <checkout> [--list 20] [--skip <text in path>]
// Compares the imports that the scanner finds in every JavaScript and TypeScript file of a checkout with a full parse by
// oxc-parser and a walk over its syntax tree. Files that oxc does not parse cleanly are counted and left out.
import { extractAll, loadSource, openCheckout } from './checkout.mjs';

const [path, ...flags] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node bench/oracle-oxc.mjs <checkout> [--list <number>] [--skip <text>]');
const flag = (name) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : null);
const listed = Number(flag('--list') ?? 20);
const skip = flag('--skip');
const SCRIPT = /\.(?:[mc]?[jt]s|[jt]sx)$/;

const source = await loadSource({ loadExtractors: 'imports/extract/extractors.ts' });
// TypeScript as it stands: Node 22.18 or later reads it.
const { importsByParser } = await import('../__tests__/imports/support/parser-oracle.ts');
const checkout = openCheckout(path);
const extracted = await extractAll(checkout, source, (file) => SCRIPT.test(file) && (skip === null || !file.includes(skip)));

let specifiers = 0;
const counts = { files: 0, unparsed: 0, uncertain: 0, missing: 0, invented: 0, kind: 0, place: 0, directives: 0 };
const shown = [];
for (const [file, { imports, uncertain }] of extracted) {
  counts.files++;
  const text = checkout.tree.text(file);
  const expected = importsByParser(file, text);
  if (expected === null) {
    counts.unparsed++;
    continue;
  }
  if (uncertain) {
    counts.uncertain++;
    shown.push(`uncertain ${file}`);
  }
  // A syntax tree has no comments: directives are held against TypeScript in __tests__.
  const lines = text.split(/\r\n|\n|\r/);
  const own = imports.filter(({ line }) => !/^\s*\/\/\//.test(lines[line - 1] ?? ''));
  counts.directives += imports.length - own.length;
  // In a declaration file everything is a type.
  const isDeclaration = /\.d\.[mc]?ts$/.test(file);
  const words = ({ specifier, kind, line, column }) => ({ full: `${line}:${column} ${isDeclaration ? 'type' : kind} ${specifier}`, placed: `${line}:${column} ${specifier}`, specifier });
  specifiers += expected.length;
  const theirs = expected.map(words);
  const ours = own.map(words);
  const difference = (here, there, key) => {
    const left = new Map();
    for (const entry of there) left.set(entry[key], (left.get(entry[key]) ?? 0) + 1);
    return here.filter((entry) => {
      const count = left.get(entry[key]) ?? 0;
      left.set(entry[key], count - 1);
      return count <= 0;
    });
  };
  const missing = difference(theirs, ours, 'specifier');
  const invented = difference(ours, theirs, 'specifier');
  counts.missing += missing.length;
  counts.invented += invented.length;
  for (const { full } of missing) shown.push(`missing   ${file}:${full}`);
  for (const { full } of invented) shown.push(`invented  ${file}:${full}`);
  if (missing.length + invented.length > 0) continue;
  const misplaced = difference(theirs, ours, 'placed');
  counts.place += misplaced.length;
  for (const { full } of misplaced) shown.push(`place     ${file}:${full}`);
  const other = misplaced.length > 0 ? [] : difference(theirs, ours, 'full');
  counts.kind += other.length;
  for (const { full } of other) shown.push(`kind      ${file}:${full}`);
}
console.log(`${path} ${checkout.commit}: ${counts.files} files (${counts.unparsed} that oxc does not parse), ${specifiers} specifiers: ${counts.missing} missing, ${counts.invented} invented, ${counts.place} at another place, ${counts.kind} of another kind; ${counts.uncertain} files uncertain, ${counts.directives} reference directives`);
for (const line of shown.slice(0, listed)) console.log(`  ${line}`);
process.exitCode = counts.missing + counts.invented + counts.place + counts.kind > 0 ? 1 : 0;
