// Makes src/reporters/html/generated/page-assets.ts: the script and the style of report.html as one string each, from
// src/reporters/html/client/, with the digests that the page's policy names. Run it with `npm run generate`.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const client = join(root, 'src', 'reporters', 'html', 'client');
const target = join(root, 'src', 'reporters', 'html', 'generated', 'page-assets.ts');
/** Browsers of the last two years and more; each has `Element.replaceChildren`, `dialog` and CSS `:has`. */
const BROWSERS = ['chrome111', 'edge111', 'firefox121', 'safari16.4'];

async function bundled(entry, loader) {
  const result = await build({
    entryPoints: [join(client, entry)],
    absWorkingDir: root,
    bundle: true,
    charset: 'ascii',
    format: 'iife',
    legalComments: 'none',
    loader,
    logLevel: 'silent',
    minify: true,
    target: BROWSERS,
    tsconfigRaw: '{}',
    write: false,
  });
  if (result.warnings.length > 0) throw new Error(`${entry}: ${result.warnings.map(({ text }) => text).join('\n')}`);
  return result.outputFiles[0].text.trim();
}

const digest = (text) => createHash('sha256').update(text).digest('base64');

/** The generated file. */
export async function pageAssets() {
  const script = await bundled('main.ts', {});
  const style = await bundled('style/page.css', {});
  // What would end the element in which it stands, or make an HTML parser read it otherwise.
  for (const [what, text, end] of [['the script', script, /<\/script|<!--|<script|\r/i], ['the style', style, /<\/style|<!--|\r|url\(|@import/i]]) {
    const found = end.exec(text);
    if (found !== null) throw new Error(`${what} of the page holds ${JSON.stringify(found[0])}`);
  }
  return [
    '// Generated from src/reporters/html/client/ by `npm run generate`, do not edit.',
    '',
    `export const pageScript: string = ${JSON.stringify(script)};`,
    '/** SHA-256 of the script, in base64, as a content security policy names it. */',
    `export const pageScriptDigest = '${digest(script)}';`,
    `export const pageStyle: string = ${JSON.stringify(style)};`,
    `export const pageStyleDigest = '${digest(style)}';`,
    '',
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const text = await pageAssets();
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  process.stdout.write(`wrote src/reporters/html/generated/page-assets.ts, ${text.length} bytes\n`);
}
