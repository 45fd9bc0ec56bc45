// Imports of .vue, .svelte and .astro files: ours against the compilers of Vue, Svelte and Astro and a full parse by oxc.
// npm install --no-save @vue/compiler-sfc svelte @astrojs/compiler; node bench/oracle-components.mjs <checkout>...
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { extractFile, loadOurs, pathsOf } from './oracle-sources.mjs';

const { parse: parseVue } = await import('@vue/compiler-sfc');
const { parse: parseSvelte } = await import('svelte/compiler');
const { parse: parseAstro } = await import('@astrojs/compiler');
const { loadExtractors } = await loadOurs();
const extract = await loadExtractors(['a.vue']);

const literal = (node) => (node?.type === 'Literal' && typeof node.value === 'string' ? node.value : node?.type === 'TemplateLiteral' && node.quasis.length === 1 ? node.quasis[0].value.cooked : null);

/** Specifiers of a script, by a walk over the whole syntax tree; null when it does not parse. */
function specifiersOf(text, lang) {
  let parsed = parseSync(`x.${lang}`, text);
  // Astro's frontmatter may return, which oxc takes for an error.
  if (parsed.errors.length > 0) parsed = parseSync(`x.${lang}`, text.replace(/\breturn\b(?=\s*[;}]|\s*$)/gm, '      ').replace(/\breturn\b/g, ' void '));
  if (parsed.errors.length > 0) return null;
  const found = [];
  const pending = [parsed.program];
  while (pending.length > 0) {
    const node = pending.pop();
    if (node === null || typeof node !== 'object') continue;
    if (Array.isArray(node)) {
      pending.push(...node);
      continue;
    }
    const add = (value) => {
      const specifier = literal(value);
      if (specifier !== null) found.push([node.start, specifier]);
    };
    if (['ImportDeclaration', 'ExportAllDeclaration', 'ExportNamedDeclaration', 'ImportExpression', 'TSImportType'].includes(node.type)) add(node.source ?? node.argument);
    if (node.type === 'CallExpression' && node.callee.name === 'require' && node.optional !== true) add(node.arguments[0]);
    pending.push(...Object.values(node));
  }
  return found;
}

/** [offset of the source, source, language] and [offset, specifier] of each block, by the compiler of the format. */
async function blocksOf(path, text) {
  if (path.endsWith('.vue')) {
    const { descriptor, errors } = parseVue(text, { sourceMap: false });
    if (errors.length > 0) return null;
    const scripts = [descriptor.script, descriptor.scriptSetup].filter((block) => block !== null);
    const all = [...scripts, descriptor.template, ...descriptor.styles, ...descriptor.customBlocks].filter((block) => block !== null);
    return [
      ...scripts.filter((block) => block.src === undefined).map((block) => [block.loc.start.offset, block.content, block.lang ?? 'js']),
      ...all.filter((block) => typeof block.attrs.src === 'string').map((block) => [text.lastIndexOf('<', block.loc.start.offset - 1), null, block.attrs.src]),
    ];
  }
  if (path.endsWith('.svelte')) {
    let ast;
    try {
      ast = parseSvelte(text, { modern: true });
    } catch {
      return null;
    }
    return [ast.module, ast.instance].filter((script) => script != null).map((script) => {
      const lang = script.attributes.find(({ name }) => name === 'lang')?.value?.[0]?.data ?? 'js';
      return [script.content.start, text.slice(script.content.start, script.content.end), lang === 'typescript' ? 'ts' : lang];
    });
  }
  const { ast } = await parseAstro(text, { position: true });
  // The compiler's places are bytes, and those of texts are not to be relied on: the source is looked for behind its tag.
  const bytes = Buffer.from(text);
  const blocks = [];
  const visit = (node) => {
    if (node.type === 'frontmatter') blocks.push([text.indexOf('---') + 3, node.value, 'ts']);
    if (node.type === 'element' && node.name === 'script') {
      const at = bytes.subarray(0, node.position.start.offset).toString().length;
      const [only] = node.attributes;
      if (node.attributes.length === 1 && only.name === 'src') blocks.push([at, null, only.value]);
      else if (node.attributes.length === 0) {
        const source = node.children.map((child) => child.value).join('');
        blocks.push([text.indexOf(source, text.indexOf('>', at)), source, 'ts']);
      }
    }
    node.children?.forEach(visit);
  };
  visit(ast);
  return blocks;
}

// With --answers the compilers' own answers are printed, by path: the tests hold them.
const isAnswering = process.argv[2] === '--answers';
const answers = {};
for (const root of process.argv.slice(isAnswering ? 3 : 2)) {
  const counts = { files: 0, imports: 0, differ: 0, refused: 0 };
  for (const name of pathsOf(root).filter((name) => /\.(?:vue|svelte|astro)(?:\.txt)?$/.test(name))) {
    const path = name.replace(/\.txt$/, '');
    const text = readFileSync(join(root, name), 'utf8').replace(/^\ufeff/, '');
    const blocks = await blocksOf(path, text);
    const expected = blocks?.flatMap(([start, source, lang]) => (source === null ? [[start, lang]] : (specifiersOf(source, lang)?.map(([at, specifier]) => [start + at, specifier]) ?? [null])));
    if (expected === undefined || expected.includes(null)) {
      counts.refused++;
      if (process.env.SHOW) console.log(`${path}: refused`);
      continue;
    }
    const lines = expected.sort((a, b) => a[0] - b[0]).map(([offset, specifier]) => {
      const before = text.slice(0, offset).split('\n');
      return `${before.length}:${before.at(-1).length + 1} ${specifier}`;
    });
    answers[path] = lines;
    const found = extractFile(extract, root, path, name);
    const ours = found.imports.map(({ line, column, specifier }) => `${line}:${column} ${specifier}`);
    counts.files++;
    counts.imports += lines.length;
    if (ours.join('\n') === lines.join('\n') && !found.uncertain) continue;
    counts.differ++;
    if (!isAnswering) console.log(`${path}${found.uncertain ? ' (uncertain)' : ''}\n  only the compiler: ${lines.filter((line) => !ours.includes(line)).join(', ')}\n  only we: ${ours.filter((line) => !lines.includes(line)).join(', ')}`);
  }
  if (!isAnswering) console.log(root, counts);
}
if (isAnswering) console.log(JSON.stringify(answers, null, 2));
