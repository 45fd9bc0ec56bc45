import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, extractImports, extractText, placed } from './support/source.js';

const FOLDER = new URL('./rust-fixtures/', import.meta.url);
const ANSWERS = JSON.parse(readFileSync(new URL('answers.json', FOLDER), 'utf8')) as Readonly<Record<string, readonly string[]>>;
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith('.rs.txt')).sort();

function specifiers(text: string): readonly string[] {
  return extractText('quay.rs', text).imports.map(({ specifier }) => specifier);
}

describe('the scanner of Rust against syn', () => {
  for (const name of FIXTURES) {
    const path = name.replace('.txt', '');
    const text = readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n');
    it.each([
      ['LF', text],
      ['CR LF', text.replaceAll('\n', '\r\n')],
      ['a byte order mark', `\ufeff${text}`],
    ])(`on ${path} with %s`, (_, source) => {
      const found = extractText(path, source);
      expect(found.imports.map(placed)).toEqual(ANSWERS[path]);
      expect(found.uncertain).toBe(false);
    });
  }

  it.runIf(process.env['CARGO_ORACLE'] === '1')('whose answers it still gives', { timeout: 300_000 }, () => {
    const script = fileURLToPath(new URL('../../bench/oracle-rust.mjs', import.meta.url));
    expect(JSON.parse(execFileSync(process.execPath, [script, '--answers', fileURLToPath(FOLDER)], { encoding: 'utf8' }))).toEqual(ANSWERS);
  });
});

describe('paths of use', () => {
  it('may start with :: inside a group, which syn does not read', () => {
    expect(specifiers('use {::log, ::serde::{de, ser::*}, std::fmt};')).toEqual(['::log', '::serde::de', '::serde::ser::*', 'std::fmt']);
  });

  it.each([
    ['use {};', []],
    ['use a::{};', []],
    ['use a::{b::{c, d,}, e,};', ['a::b::c', 'a::b::d', 'a::e']],
    ['use a::{{b, c}, {d}};', ['a::b', 'a::c', 'a::d']],
    ['use a :: /* x */ b // y\n :: c ;', ['a::b::c']],
    ['use a::b', []],
    ['use a::{b;', []],
    ['use a::b}; use c;', ['c']],
    ['use $a::b;', []],
    ['use *;', ['*']],
  ])('%s', (text, expected) => {
    expect(specifiers(text)).toEqual(expected);
  });

  it('may have blanks around each ::, as programs write them, in expressions and the tokens of macros', () => {
    expect(specifiers('mod source;\nfn a() { take(self , crate :: sea :: Wave :: rise ()) }\nsea :: declare! { groups : [self :: source :: Source ,] }\nfn b(x: super ::\n  tide) {}\nfn c() { self . d() ; self : x }')).toEqual([
      'mod source', 'crate::sea::Wave::rise', 'self::source::Source', 'super::tide',
    ]);
    expect(specifiers('macro_rules ! wave { () => {} } pub (crate) use wave ; fn d() { include_str ! ("sea.txt") }')).toEqual(['"sea.txt"']);
    expect(specifiers('macro_rules! m { () => { $crate :: sea :: Wave ; $ crate :: sea :: Wave } }')).toEqual([]);
    expect(specifiers('fn a() { quote ! { crate :: sea :: Wave } parse_quote ! (crate :: sea :: Wave); crate :: tide :: Ebb }')).toEqual(['crate::tide::Ebb']);
  });

  it('are told from the module of the file, whatever bodies they stand in', () => {
    const inner = 'use super::tide; use super::super::up; use self::*; use super::super::super::far; use crate::at; use bare::name;';
    expect(specifiers(`mod tide; mod a { mod b { ${inner} } }`)).toEqual(['mod tide', 'super::far', 'crate::at', 'bare::name']);
    expect(specifiers('mod a { pub mod tide; mod b { use super::tide::Chart; } } use a::tide::Low; use self::a::tide::*;')).toEqual([
      'mod a::tide', 'self::a::tide::Chart', 'self::a::tide::Low', 'self::a::tide::*',
    ]);
  });

  it('follow names that the file brings in, and end when these lead in a cycle', () => {
    expect(specifiers('use crate::sea as water; use water::wave as swell; use swell::Crest;')).toEqual(['crate::sea', 'crate::sea::wave', 'crate::sea::wave::Crest']);
    expect(specifiers('use a::b; use b::a; use a::c;').length).toBe(3);
  });

  it('leave out what the file declares itself', () => {
    expect(specifiers('enum Wind { North } use Wind::*; use self::Wind::North; mod gale { use super::*; } macro_rules! blow { () => {} } pub(crate) use blow;')).toEqual([]);
  });

  it('through a module that #[path] places elsewhere are told by its declaration alone', () => {
    expect(specifiers('#[path = "sys/unix.rs"] mod imp; use self::imp::signal; use imp::Kind;')).toEqual(['mod imp = "sys/unix.rs"']);
  });
});

describe('files that cannot be followed to their end', () => {
  it.each(['fn a() {', '}', '"text', 'r#"text"', '/* text', '/* /* */', '#[cfg(', 'b"\\"'])('are uncertain with %s, and what was found stays', (text) => {
    const found = extractText('quay.rs', `use tide::Table;\n${text}`);
    expect(found).toMatchObject({ uncertain: true });
    expect(found.imports.map(brief)).toEqual(['value tide::Table']);
  });

  it('are not those with a comment at their end', () => {
    for (const text of ['// end', '/* end */', '/**/', '//']) expect(extractText('quay.rs', `use a::b; ${text}`).uncertain, text).toBe(false);
  });
});

describe('any bytes of Rust', () => {
  const SNIPPETS = ['use ', 'mod ', 'a', '::', '{', '}', ',', ';', '*', 'self', 'super', 'crate', 'as ', '#[path = "x"]', '"', "'", 'r#"', '"#', '/*', '*/', '//', '\n', '$', 'pub ', 'pub(in ', ')', '(', 'extern crate ', 'quote!{', 'include!("'];

  it('never throw', () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(''))));
    fc.assert(
      fc.property(anything, (content) => {
        const bytes = new Uint8Array(content.length + 8);
        bytes.set(content);
        expect(extractImports('quay.rs', bytes, content.length)).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  it('give nothing inside strings and comments', () => {
    const wrappers: readonly (readonly [string, string])[] = [['/* ', ' */'], ['// ', '\n'], ['let a = "', '";'], ['let a = r#"', '"#;'], ['let a = br##"', '"##;'], ['#[doc = "', '"] fn a() {}'], ["let a = ('\"', \"", '");']];
    fc.assert(
      fc.property(fc.constantFrom(...wrappers), fc.constantFrom('use a::b;', 'mod c;', 'crate::d::e', 'extern crate f;', '{', '}'), ([open, close], inner) => {
        expect(extractText('quay.rs', `${open}${inner}${close} use found::here;`)).toMatchObject({ uncertain: false, imports: [{ specifier: 'found::here' }] });
      }),
    );
  });

  it('take time in line with their number', () => {
    for (const part of ['mod a{', 'mod a{mod b;', 'use a::{', 'use a::{b,', 'a::{b,', '/*', '"', "'", 'r#"', '#', '#"', '#[', '#[path="a"]', 'quote!{', 'use a;', 'use self::a;', 'mod a{use super::b;}', 'crate::a::', 'use a as b;use b as a;', 'super::']) {
      const count = Math.ceil(400_000 / part.length);
      // Were it not linear, the time limit of a test would end it.
      extractText('quay.rs', part.repeat(count));
    }
  });
});
