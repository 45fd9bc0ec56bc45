// Puts the tables of inputs and outputs into README.md, from the table in src/config/inputs/input-table.ts, and the table of all
// keys into docs/configuration.md, from the schema. Part of `npm run generate`; tests compare the bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The exports of a TypeScript file that imports nothing. */
async function load(path) {
  const { outputText } = ts.transpileModule(readFileSync(join(root, path), 'utf8'), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}

/** docs/configuration.md with its reference, which is its last part, made anew. */
async function renderConfigurationPage() {
  const { renderReference } = await load('__tests__/config/config-reference.ts');
  const text = readFileSync(join(root, 'docs/configuration.md'), 'utf8');
  const reference = renderReference(JSON.parse(readFileSync(join(root, 'schemas/config.schema.json'), 'utf8')));
  const head = reference.split('\n', 1)[0];
  const start = text.lastIndexOf(`\n${head}\n`);
  if (start < 0) throw new Error('docs/configuration.md has no place for the table of keys');
  return `${text.slice(0, start + 1)}${reference}`;
}

/** README.md with its tables made anew. */
export async function renderReadme() {
  const table = await load('src/config/inputs/input-table.ts');
  let text = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [name, rows] of [['inputs', table.renderInputTable()], ['outputs', table.renderOutputTable()]]) {
    const block = new RegExp(`<!-- ${name}:start -->[^]*<!-- ${name}:end -->`);
    if (!block.test(text)) throw new Error(`README.md has no place for the table of ${name}`);
    text = text.replace(block, () => `<!-- ${name}:start -->\n\n${rows.trim()}\n\n<!-- ${name}:end -->`);
  }
  return text;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(root, 'README.md'), await renderReadme());
  writeFileSync(join(root, 'docs/configuration.md'), await renderConfigurationPage());
  process.stdout.write('wrote the tables of README.md and docs/configuration.md\n');
}
