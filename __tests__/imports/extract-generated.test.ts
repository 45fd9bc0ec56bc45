import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importsByParser } from './support/parser-oracle.js';
import { extractText, placed } from './support/source.js';

const specifier = fc.constantFrom('./orders', "../lib/o'clock", './caf\u00e9', '@shop/cart', './a b', './emoji-\u{1f600}');
const quoted = specifier.chain((text) => fc.constantFrom(JSON.stringify(text), `'${text.replaceAll("'", "\\'")}'`));
const gap = fc.constantFrom(' ', '\n', ' /* it\'s import "./no" */ ', '\t', ' // `"{\n', '\r\n  ', '\u00a0', ' \ufeff', '\u3000 ');

const declaration = fc
  .tuple(
    fc.constantFrom('import', 'import type', 'export type', 'export'),
    fc.constantFrom('*', '{ a, b as c }', '{ type A }', '{ type A, b }', '{ type A as B, type C, }', '{}', '* as all'),
    gap,
    quoted,
  )
  .filter(([head, clause]) => (head.startsWith('import') ? clause !== '*' : true) && !(head.endsWith('type') && clause.includes('type ')))
  .map(([head, clause, space, from]) => `${head}${space}${clause}${space}from${space}${from};`);

const expression: fc.Arbitrary<string> = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'expression' },
    quoted.map((text) => `require(${text})`),
    fc.tuple(gap, quoted).map(([space, text]) => `import(${space}${text}${space})`),
    fc.constantFrom('total', '1.5', '/[/"\'`{]+\\//g', '`text`', '`it\'s ${"}"} "`', '"quo\\"te"', 'obj.import', 'obj.require', '[]', '({ a: 1 })', 'this', 'import.meta.url'),
    tie('expression').map((inner) => `(${inner})`),
    tie('expression').map((inner) => `[${inner}, ...[${inner}]]`),
    tie('expression').map((inner) => `\`before \${${inner}} after '\``),
    tie('expression').map((inner) => `({ import: ${inner}, "key": 1 })`),
    fc.tuple(tie('expression'), fc.constantFrom(' / ', ' * ', ' < ', ' > ', ' in ', ' && '), tie('expression')).map(([a, op, b]) => `(${a})${op}(${b})`),
    tie('expression').map((inner) => `(() => { return ${inner}; })`),
    tie('expression').map((inner) => `(function () { if (${inner}) /'}/.test(${inner}); })`),
    tie('expression').map((inner) => `(void ${inner})`),
  ),
})).expression;

const element: fc.Arbitrary<string> = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'element' },
    fc.constantFrom('<br/>', '<i>it\'s "</i>', '<b title="it\'s">`{"}"}`</b>', '<></>', '<p>import x from \'./no\' // {/* " */}</p>'),
    expression.map((inner) => `<Row value={${inner}}>don't {${inner}}</Row>`),
    tie('element').map((inner) => `<>{flag && ${inner}}'s</>`),
    tie('element').map((inner) => `<ul data-a='"'>${inner}<li/>${inner}</ul>`),
  ),
})).element;

function statements(parts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(fc.tuple(parts, gap), { maxLength: 8 }).map((list) => list.map(([text, space]) => `${text}${space}\n`).join(''));
}

function agree(path: string, source: string): void {
  const expected = importsByParser(path, source);
  fc.pre(expected !== null);
  const found = extractText(path, source);
  expect(found.imports.map(placed)).toEqual(expected?.map(placed));
  expect(found.uncertain).toBe(false);
}

const plain = fc.oneof(declaration, expression.map((text) => `void (${text});`), expression.map((text) => `for (const x of [${text}]) { ${text} }`));

describe('the scanner against a full parse, on generated sources', () => {
  it('agrees on TypeScript', () => {
    fc.assert(fc.property(statements(plain), (source) => agree('orders.ts', source)), { numRuns: 400 });
  });

  it('agrees on TypeScript with elements', () => {
    const withElements = fc.oneof(plain, element.map((text) => `{ const view = ${text}; }`), element.map((text) => `function View() { return ${text} }`));
    fc.assert(fc.property(statements(withElements), (source) => agree('orders.tsx', source)), { numRuns: 400 });
  });

  it('never throws and is deterministic on any text', () => {
    const soup = fc.array(fc.oneof(fc.string(), fc.constantFrom('import ', 'export ', 'from ', '{', '}', '`', '${', '"', "'", '<a', '/>', '</', '/*', '//', '/', '(', ')', '\\', '\n', 'require(', 'type ')), { maxLength: 60 });
    fc.assert(
      fc.property(soup, fc.constantFrom('a.ts', 'a.tsx', 'a.js', 'a.d.ts'), (parts, path) => {
        const source = parts.join('');
        expect(extractText(path, source)).toEqual(extractText(path, source));
      }),
      { numRuns: 1000 },
    );
  });
});
