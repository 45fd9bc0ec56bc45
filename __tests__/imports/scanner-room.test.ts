import { expect, test } from 'vitest';
import { brief, extractText } from './support/source.js';

/** Beyond the room that a scanner has for a source at first. */
const LONG = 1 << 20;
/** Beyond the room that it has for what it finds, and for what is open. */
const MANY = 2000;

const SOURCES: Readonly<Record<string, { readonly first: string; readonly padding: string; readonly last: string; readonly found: readonly string[] }>> = {
  'quay.ts': { first: "import './a';\n", padding: '/* tide */ ', last: "import './b';\n", found: ['value ./a', 'value ./b'] },
  'quay.rs': { first: 'use sea::a;\n', padding: '/* tide */ ', last: 'mod b { use super::super::c; }\n', found: ['value sea::a', 'value super::c'] },
  'quay.c': { first: '#include "a.h"\n', padding: '/* tide */ ', last: '#include <b.h>\n', found: ['include "a.h"', 'include <b.h>'] },
};

test.each(Object.entries(SOURCES))('%s is read whole when it is larger than any before it, and the next small one too', (path, { first, padding, last, found }) => {
  const long = first + padding.repeat(LONG / padding.length) + '\n' + last;
  for (const text of [first + last, long, first + last, first, long]) {
    const { imports, uncertain } = extractText(path, text);
    expect({ imports: imports.map(brief), uncertain }).toStrictEqual({ imports: text === first ? found.slice(0, 1) : found, uncertain: false });
  }
});

test('more records and deeper braces than ever before', () => {
  const rust = '{'.repeat(MANY) + '}'.repeat(MANY) + Array.from({ length: MANY }, (_, index) => `use sea::a${index};`).join('\n');
  expect(extractText('quay.rs', rust).imports.map(brief)).toStrictEqual(Array.from({ length: MANY }, (_, index) => `value sea::a${index}`));
  const c = Array.from({ length: MANY }, (_, index) => `#include "a${index}.h"`).join('\n');
  expect(extractText('quay.c', c).imports.map(({ line }) => line)).toStrictEqual(Array.from({ length: MANY }, (_, index) => index + 1));
});
