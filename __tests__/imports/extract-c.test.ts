import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractImports, extractText } from './support/source.js';

/** Every form of an include, and what is none. */
const HARBOUR = String.raw`
#include "tide.h"
#include <tide/table.h>
  #  include   <stdio.h>  // why
#include"close.h"
#include_next <stdlib.h>
#import <Foundation/Foundation.h>
#include LAMP_HEADER
/* first */ #include "after-comment.h"
# /* in */ include /* between */ "comments.h" /* and behind */
/* over
two lines */ #include "after-two-lines.h"
#\
include "spliced.h"
#if 0
#include "left-out.h"
#endif
// #include "comment.h" \
#include "comment-goes-on.h"
/* #include "block.h"
#include "block2.h" */
const char *s = "#include <string.h> /* " ; int a; /*
*/ char c = '"'; char d = '\''; char e = '\\'; const char *t = "\"//"; /* '
*/
const char *u = "one \
#include \"two.h\" ";
int call = f(#include);
const char *raw = R"tide(
#include "raw.h"
)" )tide"; const auto *w = u8R"( "
#include <raw2.h>
)"; int n = 1'000'000; int m = 0xFF'FF; auto q = L'"';
#include "after-quotes.h"
#if 0
#error don't stop /* here
#endif
#define X #include "defined.h"
#if __has_include(<optional>)
#include <optional>
#endif
#pragma once
x = a / b; /**/ /***/ //*
#include "odd/../path with space.h"
`;

const FOUND = [
  '1:1 "tide.h"', '2:1 <tide/table.h>', '3:3 <stdio.h>', '4:1 "close.h"', '5:1 include_next <stdlib.h>', '6:1 <Foundation/Foundation.h>', '7:1 LAMP_HEADER',
  '8:13 "after-comment.h"', '9:1 "comments.h"', '11:14 "after-two-lines.h"', '12:1 "spliced.h"', '15:1 "left-out.h"', '32:1 "after-quotes.h"', '38:1 <optional>',
  '42:1 "odd/../path with space.h"',
];

describe('the scanner of C', () => {
  const source = HARBOUR.slice(1);
  it.each([
    ['LF', source],
    ['CR LF', source.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${source}`],
  ])('finds every include, and nothing else, with %s', (_, text) => {
    const found = extractText('harbour.cpp', text);
    expect(found.imports.map(({ line, column, specifier }) => `${line}:${column} ${specifier}`)).toEqual(FOUND);
    expect(found.imports.every(({ kind }) => kind === 'include')).toBe(true);
    expect(found.uncertain).toBe(false);
  });

  it.runIf(spawnSync('gcc', ['--version']).status === 0)('agrees with GCC, which lists what it would include', () => {
    const folder = mkdtempSync(join(tmpdir(), 'harbour-'));
    writeFileSync(join(folder, 'harbour.cpp'), source);
    const { stdout } = spawnSync('gcc', ['-M', '-MG', '-w', '-std=gnu++20', '-DLAMP_HEADER="lamp.h"', 'harbour.cpp'], { cwd: folder, encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const listed = stdout.replaceAll('\\\n', ' ').replaceAll('\\ ', '\u00a0').split(/[ \n]+/).map((name) => name.replaceAll('\u00a0', ' '));
    const names = FOUND.map((entry) => entry.replace(/^\S+ (?:include_next )?/, '').replace(/["<>]/g, '').replace('LAMP_HEADER', 'lamp.h'));
    // What systems have is listed with its place, and what `#if 0` leaves out is not.
    const expected = names.filter((name) => !['stdio.h', 'stdlib.h', 'optional', 'left-out.h'].includes(name));
    expect(listed.filter((name) => name !== '' && !name.startsWith('/') && !name.startsWith('harbour.')).sort()).toEqual(expected.sort());
    for (const name of ['stdio.h', 'stdlib.h', 'optional']) expect(listed.some((path) => path.endsWith(`/${name}`)), name).toBe(true);
  });

  it('ends names with their line, and reads nothing that has no name', () => {
    for (const text of ['#include "open.h\n"', '#include <open.h\n>', '#include', '#include \n"next.h"', '#include ""', '#include <>', '#included "x.h"', 'x #include "x.h"', '# 1 "x.h"', '\\\n x \\\n#include "x.h"']) {
      expect(extractText('quay.h', text).imports, text).toEqual([]);
    }
  });

  it('is uncertain where a comment or a raw string never ends', () => {
    for (const text of ['#include "a.h"\n/* open', '#include "a.h"\nR"x( )" ']) expect(extractText('quay.cc', text), text).toMatchObject({ uncertain: true, imports: [{ specifier: '"a.h"' }] });
    expect(extractText('quay.cc', "#error it's\n#include \"a.h\"").imports).toHaveLength(1);
  });

  it('reads all kinds of files of the family', () => {
    for (const extension of ['c', 'cc', 'cpp', 'cxx', 'c++', 'h', 'hh', 'hpp', 'hxx', 'h++', 'inl', 'ipp', 'tpp', 'm', 'mm', 'cu', 'cuh']) {
      expect(extractText(`quay.${extension}`, '#include "a.h"').imports, extension).toHaveLength(1);
    }
  });
});

describe('any bytes of C', () => {
  const SNIPPETS = ['#include ', '"a.h"', '<b.h>', '"', "'", '/*', '*/', '//', '\n', '\\\n', '\r\n', 'R"x(', ')x"', '#', ' ', '1', 'L', '0x', '#define '];

  it('never throw, and give names of one line', () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 40 }).map((parts) => new TextEncoder().encode(parts.join(''))));
    fc.assert(
      fc.property(anything, (content) => {
        const bytes = new Uint8Array(content.length + 8);
        bytes.set(content);
        const found = extractImports('quay.cpp', bytes, content.length);
        expect(found?.imports.filter(({ specifier }) => /[\r\n]/.test(specifier))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('give nothing inside strings and comments', () => {
    const wrappers: readonly (readonly [string, string])[] = [['/*', '*/\n'], ['//', '\n'], ['//\\\n', '\n'], ['"\\\n', '"\n'], ['R"(\n', ')"\n'], ['LR"q(', ')q"\n'], ['/*\n', '*/\n']];
    fc.assert(
      fc.property(fc.constantFrom(...wrappers), fc.constantFrom('#include <a.h>', ' # include <b.h>', '#import <c.h>'), ([open, close], inner) => {
        expect(extractText('quay.cpp', `${open}${inner}${close}#include <found.h>`)).toMatchObject({ uncertain: false, imports: [{ specifier: '<found.h>' }] });
      }),
    );
  });

  it('take time in line with their number', () => {
    for (const part of ['#include "a.h"\n', '#', '#\\\n', '/*', '/**/', '"', "'", "1'", 'R"x(', 'R"(', '#include "', '# ', '\\\n', ' ']) {
      const count = Math.ceil(400_000 / part.length);
      // Were it not linear, the time limit of a test would end it.
      extractText('quay.cpp', part.repeat(count));
    }
  });
});
