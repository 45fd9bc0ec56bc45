// Makes src/imports/extract/generated/: the scanners in src/imports/extract/<language>/assembly/, compiled from AssemblyScript to
// WebAssembly, each as one string. Run it with `npm run generate`; a test compares the bytes.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const extract = join(root, 'src', 'imports', 'extract');
const target = join(extract, 'generated');

// 112 warns that vectors cannot be handed to JavaScript: none is.
const OPTIONS = ['-O3', '--converge', '--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory', '--noAssert', '--disableWarning', '112', '--use', 'abort='];

async function compile(language) {
  let code;
  const { error, stderr } = await asc.main([join(language, 'assembly', 'scan.ts'), '--baseDir', extract, '-o', 'scan.wasm', ...OPTIONS], {
    readFile: (name, folder) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null),
    writeFile: (_name, contents) => void (code = contents),
  });
  if (error !== null) throw new Error(`${language}: ${stderr.toString()}`);
  return code;
}

/** Every generated file by name, with its text. */
export async function scanners() {
  const files = {};
  for (const language of readdirSync(extract).sort()) {
    if (!existsSync(join(extract, language, 'assembly', 'scan.ts'))) continue;
    const code = Buffer.from(await compile(language)).toString('base64');
    files[`${language}-scanner.ts`] = [
      `// Generated from src/imports/extract/${language}/assembly/ by \`npm run generate\`, do not edit.`,
      `export const ${language}Scanner =`,
      `  '${code}';`,
      '',
    ].join('\n');
  }
  return files;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = await scanners();
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text);
  process.stdout.write(`wrote ${Object.keys(files).length} scanner(s) to src/imports/extract/generated\n`);
}
