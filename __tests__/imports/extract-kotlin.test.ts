import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, extractText, placed } from './support/source.js';

const TEXT = `#!/usr/bin/env kotlin
/* import no.a /* nested */ import no.b */
@file:JvmName("Harbours")
@file:[JvmMultifileClass Suppress("import no.c", ")")]
@file : Marked

package com.example.\`in\`.harbour; // import no.d

import com.example.quay.Quay
import com.example.tides.* ; import com.example.ebb as outflow
import com.example.\`when\`.Tide as \`is\`
import com.example.deep
    .Crane
/** import no.e */
import com.example.last /* import no.f */
@Deprecated("import no.g")
class Harbour {
  val text = """
import no.h
"""
}
`;

describe('the head of a Kotlin file', () => {
  it('has imports with their places', () => {
    for (const source of [TEXT, TEXT.replaceAll('\n', '\r\n'), `\ufeff${TEXT}`]) {
      const found = extractText('Harbour.kt', source);
      expect(found.imports.map(placed)).toEqual([
        '9:1 value com.example.quay.Quay',
        '10:1 value com.example.tides.*',
        '10:30 value com.example.ebb',
        '11:1 value com.example.when.Tide',
        '12:1 value com.example.deep.Crane',
        '15:1 value com.example.last',
      ]);
      expect(found).toMatchObject({ uncertain: false, package: 'com.example.in.harbour', declares: ['Harbours', 'Harbour'] });
    }
  });

  it('of a script ends where its statements begin', () => {
    const text = 'import com.example.Build\nplugins { id("x") }\nval a = 1\nimport(a)\n';
    expect(extractText('build.gradle.kts', text)).toEqual({ imports: [{ specifier: 'com.example.Build', kind: 'value', line: 1, column: 1 }], uncertain: false });
    expect(extractText('a.kts', 'import(1)\n')).toEqual({ imports: [], uncertain: false });
  });

  it.each([
    ['a comment without end', 'import a.B\n/* /* */ import a.C\n', ['value a.B']],
    ['an import of nothing', 'import\n', []],
    ['backticks without end', 'import a.`b\n', []],
    ['a template', '#set(1)\nimport a.B\n', []],
    ['a body without end', 'import a.B\nclass C {\n', ['value a.B']],
    ['a brace too many', 'import a.B\nclass C { } }\n', ['value a.B']],
    ['a text without end', 'import a.B\nval c = """ "" \n', ['value a.B']],
  ])('is uncertain: %s', (_, text, expected) => {
    const found = extractText('A.kt', text);
    expect(found.imports.map(brief)).toEqual(expected);
    expect(found.uncertain).toBe(true);
  });
});

describe('the names that a Kotlin file declares', () => {
  it.each([
    ['class Quay(val a: Int) { class Berth; fun no() {} }', ['Quay']],
    ['data class A(val b: String = "}")\nsealed interface C\nenum class D { E, F; fun g() = 1 }\nannotation class H', ['A', 'C', 'D', 'H']],
    ['fun interface Tide { fun turn() }\nobject Moon : Body { val no = 1 }\ntypealias Ebb<T> = Map<T, (Int) -> Unit>', ['Tide', 'Moon', 'Ebb']],
    ['fun rise() = 1\nsuspend fun <T : Comparable<T>> List<T>.fall(by: () -> Unit) = by()\ninline fun <reified T> T?.turn(): T = this!!', ['rise', 'fall', 'turn']],
    ['fun (suspend (Int) -> Unit).start() {}\nfun Map<String, List<Int>>.find() {}\nfun @receiver:A("x") com.example.Quay.moor() {}', ['start', 'find', 'moor']],
    ['val a = 1\nvar b: Int get() = 1\nconst val C = 2\nval <T> List<T>.last: T get() = this[0]\nval Quay?.d by lazy { val no = 1; no }', ['a', 'b', 'C', 'last', 'd']],
    ['fun `ebb and flow`() {}\nclass `object`', ['ebb and flow', 'object']],
    ['val f = fun(no: Int) = no\nval g = object : Quay { val no = 1 }\nval h = Quay::class\nval i = Quay::class.java', ['f', 'g', 'h', 'i']],
    ['val a = "${listOf("}", "{").map { "$it ${"\\"" + it}" }} class No"\nval b = """ ${if (x) "a" else """b"""} class No """"\nval c = \'"\'\nval d = \'\\\'\'\nclass E', ['a', 'b', 'c', 'd', 'E']],
    ['val a = $$"""${ $${ 1 } """\nval b = $$"${"\nclass C', ['a', 'b', 'C']],
    ['@A(class No::class) @B("fun no()")\ninternal expect class Quay\n/* class No */ // fun no()\nprivate fun Quay.a() = try { 1 } finally { }\nclass B', ['Quay', 'a', 'B']],
    ['fun over(a: Int) {}\nfun over(b: String) {}', ['over']],
  ])('%s', (text, expected) => {
    const found = extractText('A.kt', text);
    expect(found.declares).toEqual(expected);
    expect(found.uncertain).toBe(false);
  });

  it('are not asked of scripts, and are absent where there are none', () => {
    expect(extractText('a.kts', 'class A\nfun b() {}\n')).toEqual({ imports: [], uncertain: false });
    expect(extractText('A.kt', 'package quay\n')).toEqual({ imports: [], uncertain: false, package: 'quay' });
  });

  const piece = fc.constantFrom('{', '}', '(', ')', '"', '"""', '${', "'", '`', '/*', '*/', '//', '\n', 'fun ', 'val ', 'class ', 'a', '<', '>', '.', '?', '@', '\\', ' ');
  it('are looked for to an end in any mixture of marks', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void expect(extractText('A.kt', pieces.join(''))).toEqual(extractText('A.kt', pieces.join('')))), { numRuns: 2_000 });
  });

  it('are found in linear time', () => {
    for (const part of ['fun <', 'fun (', '"${', '/*', '@file:[', "'", '`', 'val a.', '<<', '$']) {
      // Were it not linear, the time limit of a test would end it.
      extractText('A.kt', part.repeat(200_000));
    }
  });
});
