// The licence texts of everything that is bundled, from our own walk over the modules of the bundles: the bundler's
// own list loses packages as soon as there are split chunks.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Licences that the author gave elsewhere than in the package; each with where. Reviewed 2026-11-20. */
const STATED_ELSEWHERE = {
  'buffers@0.1.1': { licence: 'MIT', where: 'the README of its repository, see https://github.com/substack/node-buffers/issues/14' },
};

/** The folder and manifest of the package that a file in node_modules belongs to. */
function packageOf(file, root) {
  for (let folder = dirname(file); folder.startsWith(root) && folder !== root; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (!existsSync(path)) continue;
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    // Inner manifests such as {"type": "module"} name no package.
    if (typeof manifest.name === 'string' && typeof manifest.version === 'string') return { folder, manifest };
  }
  throw new Error(`no package.json names the package of ${file}`);
}

function licenceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice|third-?party)/i.test(entry.name))
    .map((entry) => entry.name)
    .filter((name) => !/\.(c|m)?[jt]s$/.test(name))
    .sort();
}

function author(manifest) {
  if (typeof manifest.author === 'string') return manifest.author;
  return manifest.author?.name ?? 'its authors';
}

function section({ folder, manifest }) {
  const name = `${manifest.name}@${manifest.version}`;
  const declared = typeof manifest.license === 'string' ? manifest.license : manifest.license?.type;
  const elsewhere = STATED_ELSEWHERE[name];
  const licence = declared ?? elsewhere?.licence;
  const texts = licenceFiles(folder).map((file) =>
    readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').trim(),
  );
  if (texts.length === 0) {
    if (licence === undefined) throw new Error(`${name} has neither a licence file nor a licence`);
    const source = declared === undefined ? elsewhere.where : 'its package.json';
    texts.push(`The package carries no licence file; ${source} says: ${licence}, by ${author(manifest)}.`);
  }
  return `${name} (${licence ?? 'see below'})\n\n${texts.join('\n\n')}\n`;
}

/**
 * One section per package, sorted by name and version. `modules` holds absolute paths of bundled files; files outside
 * node_modules are ours. The bundler is listed too, as its loader code is part of every bundle, and the compiler of the scanners,
 * whose allocator is part of each.
 */
export function licenceText(modules, root) {
  const packages = new Map();
  const tools = ['@vercel/ncc', 'assemblyscript'].map((name) => join(root, 'node_modules', name, 'package.json'));
  for (const file of [...modules, ...tools]) {
    if (!file.includes(`${sep}node_modules${sep}`)) continue;
    const found = packageOf(file, root);
    packages.set(`${found.manifest.name}@${found.manifest.version}`, found);
  }
  const head = 'dist/ holds code of these packages. The licence of each follows its name.\n';
  const names = [...packages.keys()].sort();
  return [head, `${names.join('\n')}\n`, ...names.map((name) => section(packages.get(name)))].join(`\n${'-'.repeat(80)}\n\n`);
}
