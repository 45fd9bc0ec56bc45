// Puts the tables of inputs and outputs into README.md, from the table in src/config/input-table.ts. Part of
// `npm run generate`; a test compares the bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** README.md with its tables made anew. */
export async function renderReadme() {
  const source = readFileSync(join(root, 'src/config/input-table.ts'), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } });
  const table = await import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
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
  process.stdout.write('wrote the tables of README.md\n');
}
