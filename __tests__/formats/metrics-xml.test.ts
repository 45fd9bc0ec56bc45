import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MetricAggregate } from '../../src/formats/metrics/metric.js';
import { createXmlMetricsReader } from '../../src/formats/metrics/xml-metrics.js';
import { bytesOf, readIn } from './read-report.js';

const HARBOUR = `<?xml version="1.0"?>
<h:harbour xmlns:h="urn:h" depth="7.5">
  <quay id="q1" xml:lang="de"><ship name="Möwe" sails="3">  12 </ship><ship name="Star" sails="0"/></quay>
  <quay id="q2"><dock><ship name="Anna" sails="2"><![CDATA[30]]></ship><quay id="q3"/></dock></quay>
  <note>a &amp; b<b>bold</b></note>
</h:harbour>
`;

function metric(select: string, aggregate: MetricAggregate, text = HARBOUR): unknown {
  const reader = createXmlMetricsReader('seed/harbour.xml', [{ name: 'tide', select, aggregate }]);
  if (!reader.ok) return reader.error.message;
  const read = readIn(reader.value, bytesOf(text), 7);
  if (!read.ok) return `${read.error.location?.line ?? '-'}: ${read.error.message}`;
  const result = read.value[0]?.result();
  return result?.ok === true ? result.value : result?.error.message;
}

test.each<[string, MetricAggregate, unknown]>([
  ['/harbour/quay', 'count', 2], ['//quay', 'count', 3], ['/harbour/quay/ship', 'count', 2], ['//ship', 'count', 3], ['/harbour//ship', 'count', 3], ['/harbour/quay//ship', 'count', 3], ['/harbour/*', 'count', 3], ['//*', 'count', 10], ['/harbour/*/ship', 'count', 2],
  ['//ship/@sails', 'sum', 5], ['//ship/@sails', 'max', 3], ['//ship/@name', 'distinct', 3], ['/harbour/@depth', 'value', 7.5], ['//quay[@id="q3"]', 'count', 1], ['//quay[@id!=q3][@id^=q]', 'count', 2], ['//quay[@xml:lang=de]/@id', 'value', 'q1'],
  ['//ship[@name="Möwe"]', 'value', 12], ['//ship[@name="Anna"]', 'value', 30], ['//note', 'value', 'a & b'], ['//b', 'value', 'bold'], ['//quay//quay', 'count', 1], ['//boat', 'count', 0], ['/harbour/boat', 'count', 0], ['//ship/@none', 'count', 0],
  ['/harbour/quay[@id=q9]/ship', 'count', 0], ['//ship', 'sum', expect.stringMatching(/"" is not a number \(line 3\)/)], ['//ship/@name', 'sum', expect.stringMatching(/^3: .*"Möwe" is not a number/)], ['//quay/@id', 'value', expect.stringMatching(/more than one value/)],
  ['//boat', 'value', expect.stringMatching(/selects nothing/)], ['/port/quay', 'count', expect.stringMatching(/^2: .*the root is <harbour>/)], ['/harbour/pier/ship', 'count', expect.stringMatching(/no <pier> on the way/)], ['//pier/ship', 'count', expect.stringMatching(/no <pier> on the way/)],
  ['', 'count', expect.stringMatching(/empty/)], ['harbour', 'count', expect.stringMatching(/begins with \//)], ['/h:harbour', 'count', expect.stringMatching(/prefix/)], ['/harbour/', 'count', expect.stringMatching(/no name/)], ['///a', 'count', expect.stringMatching(/no name/)],
  ['/@a', 'count', expect.stringMatching(/attribute appears alone/)], ['/a//@b', 'count', expect.stringMatching(/attribute appears alone/)], ['/a/@b/c', 'count', expect.stringMatching(/is not a name|attribute appears alone/)], ['/a/text()', 'count', expect.stringMatching(/is not a name of an element/)],
  ['/a/..', 'count', expect.stringMatching(/is not a name of an element/)], ['/a[b=c]', 'count', expect.stringMatching(/condition is on an attribute/)], ['/a[1]', 'count', expect.stringMatching(/expected one of/)], [`${'/a'.repeat(25)}`, 'count', expect.stringMatching(/more than 24 steps/)],
])('%s %s', (select, aggregate, expected) => expect(metric(select, aggregate)).toStrictEqual(expected));

describe('strictness', () => {
  test('a file that is cut gives nothing', () => {
    const end = HARBOUR.trimEnd().length;
    for (let cut = 0; cut < 100; cut++) expect(metric('//ship', 'count', HARBOUR.slice(0, Math.floor((end * cut) / 100)))).toMatch(/^(?:\d+|-): /);
  });

  test('many metrics take one pass and give what each gives alone', () => {
    const selects = ['//ship', '/harbour/quay', '//quay//ship', '//ship[@sails="0"]', '//*'];
    const reader = createXmlMetricsReader('seed/harbour.xml', selects.map((select) => ({ name: select, select, aggregate: 'count' as const })));
    if (!reader.ok) throw new Error(reader.error.message);
    const read = readIn(reader.value, bytesOf(HARBOUR));
    expect(read.ok ? read.value.map((tally) => tally.result()) : read.error).toStrictEqual(selects.map((select) => ({ ok: true, value: metric(select, 'count') })));
  });
});

test('paths give what a naive walk over the tree gives', () => {
  interface Tree { readonly name: string; readonly children: readonly Tree[] }
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({ name: fc.constantFrom('a', 'b', 'c'), children: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })) }),
  }));
  const step = fc.record({ name: fc.constantFrom('a', 'b', 'c', '*'), isDeep: fc.boolean() });
  const write = ({ name, children }: Tree): string => `<${name}>${children.map(write).join('')}</${name}>`;
  const below = (node: Tree): Tree[] => node.children.flatMap((child) => [child, ...below(child)]);
  fc.assert(fc.property(tree, fc.array(step, { minLength: 1, maxLength: 4 }), (root, steps) => {
    let found = new Set<Tree>([{ name: '', children: [root] }]);
    for (const { name, isDeep } of steps) found = new Set([...found].flatMap((node) => (isDeep ? below(node) : node.children)).filter((node) => name === '*' || node.name === name));
    const said = metric(steps.map(({ name, isDeep }) => `${isDeep ? '//' : '/'}${name}`).join(''), 'count', write(root));
    if (typeof said === 'string') expect([found.size, /the root is|on the way/.test(said)]).toStrictEqual([0, true]);
    else expect(said).toBe(found.size);
  }), { numRuns: 1000 });
});
