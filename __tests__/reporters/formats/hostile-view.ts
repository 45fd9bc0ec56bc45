import type { RunView } from '../../../src/reporters/view/run-view.js';

/** What a pull request's author may put into names, paths and messages. */
export const HOSTILE: readonly string[] = [
  '</failure><testcase name="fake"/>]]><![CDATA[ &amp; &#0; "\'',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '[click me](https://evil.example) ![](https://evil.example/x.png) {0} {{1}} `code` | @core #1',
  '::error::fake\r\n##[set-output name=status]Succeeded\n',
  'file\u202Egpj.exe zero\u200Bwidth \u001b[31mred\u0000\u0007 \ufffe\uffff \u2028 \ufeff',
  'lone \ud800 surrogate \udfff, pair \u{1f6a2}, tag \u{e0041}',
  '../../../etc/passwd%00?x=y#z\\..\\C:',
  `${'long '.repeat(40_000)}`,
  '__proto__',
];

/** Words of ours, dates, and the folder that git names: nothing that others can choose freely. */
const OURS = new Set(['prefix', 'state', 'level', 'outcome', 'kind', 'status', 'code', 'timestamp', 'expires', 'fingerprint', 'fingerprints', 'product', 'phase', 'startOffset']);

/** The view with `text` in front of every string that others can choose, so that names that belong together still do. */
export function hostileView(view: RunView, text: string): RunView {
  const spoil = (value: unknown, key: string): unknown => {
    if (OURS.has(key)) return value;
    if (typeof value === 'string') return text + value;
    if (Array.isArray(value)) return value.map((entry) => spoil(entry, key));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, spoil(member, name)]));
    return value;
  };
  return spoil(view, '') as RunView;
}
