// node bench/oracle-cycles.mjs <checkout> [--dependency-cruiser <json>] [--madge <json>] [--oxlint <json>] [--list 10]
// Compares the strongly connected components of a checkout with those of other programs, whose output is read from files
// that were written in the checkout's folder (commands: bench/results/oracles.md). Type imports count, files importing themselves do not.
import { readFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { extractAll, loadSource, openCheckout, parsersOf } from './checkout.mjs';

const [path, ...flags] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: node bench/oracle-cycles.mjs <checkout> [--dependency-cruiser <json>] [--madge <json>] [--oxlint <json>] [--list <number>]');
const flag = (name) => (flags.includes(name) ? flags[flags.indexOf(name) + 1] : null);
const listed = Number(flag('--list') ?? 10);
const SCRIPT = /\.(?:[mc]?[jt]s|[jt]sx)$/;

const source = await loadSource({ loadExtractors: 'imports/extract/extractors.ts', loadResolver: 'imports/resolve/load-resolver.ts', buildGraph: 'graph/build-graph.ts', findComponents: 'graph/components.ts' });
const checkout = openCheckout(path);
const graph = source.buildGraph(await extractAll(checkout, source, (file) => SCRIPT.test(file)), await source.loadResolver(checkout.tree, await parsersOf()));
const ours = new Map();
for (const { from, to, line, specifier } of graph.edges) if (from !== to) edge(ours, graph.nodes[from], graph.nodes[to], `${graph.nodes[from]}:${line} ${JSON.stringify(specifier)}`);

function edge(edges, from, to, words) {
  const targets = edges.get(from) ?? new Map();
  edges.set(from, targets.has(to) ? targets : targets.set(to, words));
}

/** Components of more than one file, by the name of their first. */
function componentsOf(edges) {
  const nodes = [...new Set([...edges.keys(), ...[...edges.values()].flatMap((targets) => [...targets.keys()])])].sort();
  const indexOf = new Map(nodes.map((node, index) => [node, index]));
  const list = [...edges].flatMap(([from, targets]) => [...targets.keys()].map((to) => ({ from: indexOf.get(from), to: indexOf.get(to) })));
  return source.findComponents(nodes.length, list).filter((component) => component.length > 1).map((component) => [...component].map((node) => nodes[node]).sort());
}

const mine = componentsOf(ours);
const inCycles = new Map(mine.flatMap((component, index) => component.map((file) => [file, index])));
console.log(`${path} ${checkout.commit}: ours ${mine.length} components, ${inCycles.size} files`);

function compareGraph(name, edges) {
  const theirs = componentsOf(edges);
  const theirIn = new Map(theirs.flatMap((component, index) => component.map((file) => [file, index])));
  const same = theirs.filter((component) => mine.some((own) => own.join() === component.join())).length;
  console.log(`${name}: ${theirs.length} components, ${theirIn.size} files; ${same} components equal`);
  const show = (words, here, place, there) => {
    const found = [];
    for (const [from, targets] of here) for (const [to, text] of targets) if (place.has(from) && place.get(from) === place.get(to) && there.get(from)?.has(to) !== true) found.push(`${text} -> ${to}`);
    if (found.length > 0) console.log(`  ${found.length} imports inside ${words}${found.slice(0, listed).map((line) => `\n     ${line}`).join('')}`);
  };
  if (same === mine.length && same === theirs.length) return;
  show('our components that it does not have', ours, inCycles, edges);
  show('its components that we do not have', edges, theirIn, ours);
}

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const cruised = flag('--dependency-cruiser');
if (cruised !== null) {
  const edges = new Map();
  for (const module of json(cruised).modules) for (const dependency of module.dependencies) if (dependency.resolved !== module.source) edge(edges, module.source, dependency.resolved, `${module.source} ${JSON.stringify(dependency.module)}`);
  compareGraph('dependency-cruiser', edges);
}
const madge = flag('--madge');
if (madge !== null) {
  const edges = new Map();
  for (const [from, targets] of Object.entries(json(madge))) for (const to of targets) if (from !== to) edge(edges, from, to, from);
  compareGraph('madge', edges);
}
const oxlint = flag('--oxlint');
if (oxlint !== null) {
  const { diagnostics } = json(oxlint);
  const inside = (file) => (isAbsolute(file) ? relative(checkout.root, file) : file);
  const found = new Set(diagnostics.filter(({ code }) => code?.includes('no-cycle')).map(({ filename }) => inside(filename)));
  const others = diagnostics.filter(({ code }) => code?.includes('no-cycle') !== true).length;
  const missing = [...inCycles.keys()].filter((file) => !found.has(file)).sort();
  const more = [...found].filter((file) => !inCycles.has(file)).sort();
  console.log(`oxlint: ${found.size} files in cycles (${others} other diagnostics, as for files that do not parse); ${missing.length} of ours missing, ${more.length} more`);
  for (const [words, files] of [['missing', missing], ['more', more]]) for (const file of files.slice(0, listed)) console.log(`     ${words}: ${file}`);
}
