// node bench/oracle-type-only.mjs <checkout>... [--list 20]
// Holds what the cycles rulepack calls a type-only candidate against TypeScript: of each import of every TypeScript file, whether the
// compiler drops it from what it emits (transpileModule, with the types that decorators keep). A claim that TypeScript does not bear out is wrong.
import ts from 'typescript';
import { loadSource, openCheckout } from './checkout.mjs';

const args = process.argv.slice(2);
const at = args.indexOf('--list');
const listed = at < 0 ? 20 : Number(args[at + 1]);
const paths = args.filter((arg, index) => at < 0 || (index !== at && index !== at + 1));
if (paths.length === 0) throw new Error('usage: node bench/oracle-type-only.mjs <checkout>... [--list <number>]');
const { usesTypesAlone } = await loadSource({ usesTypesAlone: 'imports/extract/javascript/type-uses.ts' });
const OPTIONS = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, isolatedModules: true, jsx: ts.JsxEmit.React, experimentalDecorators: true, emitDecoratorMetadata: true };

for (const path of paths) {
  const { tree } = openCheckout(path);
  const count = { imports: 0, dropped: 0, claimed: 0, wrong: 0 };
  const wrong = [];
  for (const file of tree.paths.filter((name) => /\.(?:[mc]?ts|tsx)$/.test(name) && !/\.d\.[mc]?ts$/.test(name))) {
    const text = tree.text(file);
    if (text === null || !text.includes('import')) continue;
    const declared = declarationsOf(file, text);
    if (declared.length === 0) continue;
    const kept = new Set(declarationsOf('emitted.js', ts.transpileModule(text, { fileName: file, compilerOptions: OPTIONS }).outputText).map(({ specifier }) => specifier));
    for (const { specifier, line, hasNames } of declared) {
      // Of two imports of one module only both together can be told apart in what is emitted.
      if (!hasNames || declared.filter((other) => other.specifier === specifier).length > 1) continue;
      count.imports++;
      const isDropped = !kept.has(specifier);
      const isClaimed = usesTypesAlone(text, line, specifier);
      if (isDropped) count.dropped++;
      if (isClaimed) count.claimed++;
      if (isClaimed && !isDropped) {
        count.wrong++;
        wrong.push(`  wrong: ${file}:${line} ${specifier}`);
      }
    }
  }
  console.log(`${path}: ${Object.entries(count).map(([name, number]) => `${name} ${number}`).join(', ')}`);
  for (const row of wrong.slice(0, listed)) console.log(row);
  if (count.wrong > 0) process.exitCode = 1;
}

/** Import declarations without the word `type`, by line. */
function declarationsOf(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  return source.statements.filter((node) => ts.isImportDeclaration(node) && node.importClause?.isTypeOnly !== true).map((node) => ({
    specifier: node.moduleSpecifier.text,
    line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
    hasNames: node.importClause !== undefined,
  }));
}
