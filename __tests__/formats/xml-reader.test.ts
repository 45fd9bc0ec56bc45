import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createXmlReader } from '../../src/formats/xml/xml-reader.js';
import type { CreateXmlDialect } from '../../src/formats/xml/xml-dialect.js';
import { MOST_XML_DEPTH, MOST_XML_TEXT } from '../../src/formats/xml/xml-limits.js';
import { bytesOf, readIn } from './read-report.js';

/** Writes down what it is told: `<name a=1 @line:column`, text, `>`. */
const logbook: CreateXmlDialect<string[]> = (cursor) => {
  const lines: string[] = [];
  return {
    open(name, attributes) {
      const values = Object.entries(attributes).map(([key, value]) => ` ${key}=${value}`).join('');
      lines.push(`<${name}${values} @${cursor.line}:${cursor.column} ${cursor.depth}`);
      if (name === 'mutiny') cursor.refuse('no mutiny aboard');
      return name !== 'ballast';
    },
    close: (name, text) => void lines.push(`>${name} ${JSON.stringify(text)}`),
    end: () => lines,
  };
};
const read = (xml: string | Uint8Array, size?: number, options = {}) =>
  readIn(createXmlReader('logs/voyage.xml', logbook, options), typeof xml === 'string' ? bytesOf(xml) : xml, size);
const problemOf = (xml: string | Uint8Array, options = {}) => {
  const result = read(xml, undefined, options);
  if (result.ok) throw new Error(`expected a problem, read ${JSON.stringify(result.value)}`);
  expect(result.error.code).toBe('report_invalid');
  return `${result.error.location?.line}:${result.error.location?.column} ${result.error.message}`;
};
const utf16 = (text: string, isBig: boolean) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !isBig);
  for (let index = 0; index < text.length; index++) view.setUint16(2 + index * 2, text.charCodeAt(index), !isBig);
  return bytes;
};

describe('the XML reader', () => {
  it('gives elements, attributes, own text and places', () => {
    const result = read('<?xml version="1.0"?>\n<!-- log -->\n<s:ship xmlns:s="urn:ship"\n  s:flag="a&#x42;&lt;\n">one<ballast>two<stone/></ballast>&amp;<![CDATA[<three>]]>\n</s:ship>\n');
    expect(result).toEqual({ ok: true, value: [
      '<ship xmlns:s=urn:ship s:flag=aB<  @3:1 1', '<ballast @5:6 2', '<stone @5:18 3', '>stone ""', '>ballast null', '>ship "one&<three>\\n"',
    ] });
  });

  it('reads the same in pieces of every size', () => {
    const xml = '\ufeff<?xml version="1.0" encoding="utf-8"?><!DOCTYPE fleet SYSTEM "fleet.dtd"><fleet name="Ærøskøbing 🛳">\r\n<a>&#128674; – <![CDATA[]] ]]]]></a></fleet>';
    const whole = read(xml);
    expect(whole.ok).toBe(true);
    for (let size = 1; size < 20; size++) expect(read(xml, size)).toEqual(whole);
  });

  it('reads control characters that a test printed, bare or as references, where text may stand', () => {
    for (const declaration of ['', '<?xml version="1.0"?>', '<?xml version="1.1"?>']) {
      const result = read(`${declaration}<a b="\x1b[1m&#x1B;">\x07<![CDATA[\x01]]>&#8;&#xFFFF;</a>`);
      expect(result).toEqual({ ok: true, value: [expect.stringContaining('b=\x1b[1m\x1b'), '>a "\\u0007\\u0001\\b\uffff"'] });
    }
  });

  it.each([
    ['<a\x01/>', 'disallowed character'],
    ['<a b\x01="1"/>', 'disallowed character'],
    ['<a/>\x01', 'text data outside of root node'],
    ['<a b="\0"/>', 'disallowed character'],
    ['<a>&tide;</a>', 'undefined entity'],
    ['<a b="1" b="2"/>', 'duplicate attribute'],
    ['<a>\0</a>', 'disallowed character'],
    ['<a>&#0;</a>', 'malformed character entity'],
    ['<a>&#xD800;</a>', 'malformed character entity'],
    ['<a b="<"/>', 'disallowed character'],
    ['<a></b>', 'unexpected close tag'],
    ['<a/>wreck', 'text data outside of root node'],
    ['wreck<a/>', 'text data outside of root node'],
    ['<a/><b/>', 'documents may contain only one root'],
    ['<a/><?xml version="1.0"?><b/>', 'XML declaration must be at the start'],
    ['<a b=1/>', 'unquoted attribute value'],
    ['<a b/>', 'disallowed character in attribute name'],
    ['<a>]]></a>', ']]>'],
    ['<a><!-- -- --></a>', 'malformed comment'],
    ['', 'it is empty'],
    ['  \n', 'root element'],
    ['{"a":1}', 'text data outside of root node'],
    ['<a><mutiny/></a>', 'no mutiny aboard'],
  ])('refuses %j', (xml, words) => {
    expect(problemOf(xml)).toContain(words);
  });

  it('names the place of what is wrong', () => {
    expect(problemOf('<a>\n  <b c="1"\n c="2"/></a>')).toMatch(/^3:\d+ /);
    expect(problemOf('<a>\n <mutiny/></a>')).toBe('2:2 no mutiny aboard');
    expect(problemOf('<a>\n<b>\n')).toBe('3:1 it ends before <b> is closed: the file is truncated, or was not written to its end');
  });

  it('tells a bare & from a file that is truncated, also in one', () => {
    expect(problemOf('<a><b>salt & pepper</b></a>')).toMatch(/^1:\d+ "& pepper<\/b><\/a>" is no reference$/);
    expect(problemOf(`<a><b>salt & ${'x'.repeat(200_000)}</b></a>`)).toMatch(/^1:\d+ "& x{19}" is no reference$/);
    expect(problemOf('<a><b>salt &am')).toContain('truncated');
  });

  it('takes several roots only where they are asked for', () => {
    expect(read('<a/>\n<b/>', undefined, { severalRoots: true }).ok).toBe(true);
    expect(problemOf('<a/>x<b/>', { severalRoots: true })).toContain('outside of root');
  });

  it.each([
    '<!DOCTYPE a>', '<!DOCTYPE a SYSTEM "a.dtd">', '<!DOCTYPE a PUBLIC "-//HARBOUR//DTD A 1.0//EN" "http://harbour.example/a.dtd">',
    '<!DOCTYPE a PUBLIC "-//HARBOUR//DTD A//EN" "a.dtd"[]>', '<!DOCTYPE a [ \n ] >',
  ])('ignores %s', (doctype) => {
    expect(read(`<?xml version="1.0"?>${doctype}<a/>`)).toEqual({ ok: true, value: [expect.stringContaining('<a'), '>a ""'] });
  });

  it.each([
    '<!DOCTYPE a [<!ENTITY b "c">]>', '<!DOCTYPE a [<!ENTITY % b SYSTEM "file:///etc/passwd"> %b;]>', '<!DOCTYPE a SYSTEM "x" [<!ELEMENT a ANY>]>',
    '<!DOCTYPE a [<!-- ] -->]>', '<!DOCTYPE a [%b;]>', '<!DOCTYPE>', '<!DOCTYPE a b>', '<!DOCTYPE a SYSTEM>',
    `<!DOCTYPE a SYSTEM "${'x'.repeat(100_000)}">`,
  ])('refuses %.40s', (doctype) => {
    expect(problemOf(`${doctype}<a>&b;</a>`)).toContain('DOCTYPE');
  });

  it('does not let laughs multiply', () => {
    const laughs = Array.from({ length: 9 }, (_, index) =>
      `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
    expect(problemOf(`<!DOCTYPE a [<!ENTITY l0 "ha">${laughs}]><a>&l9;</a>`)).toContain('declares something');
  });
});

describe('limits of the XML reader', () => {
  it.each([
    ['depth', '<a>'.repeat(MOST_XML_DEPTH + 1), 'nested deeper'],
    ['attributes', `<a ${Array.from({ length: 300 }, (_, index) => `b${index}="1"`).join(' ')}/>`, 'more than 256 attributes'],
    ['names of elements', `<${'a'.repeat(2000)}/>`, 'a name is longer'],
    ['names of attributes', `<a ${'b'.repeat(2000)}="1"/>`, 'a name is longer'],
    ['names that do not end', `<${'a'.repeat(300_000)}`, 'a name or reference is longer'],
    ['references', `<a>&${'b'.repeat(300_000)}`, 'a name or reference is longer'],
    ['attribute values', `<a b="${'c'.repeat(5_000_000)}`, 'an attribute is longer'],
    ['instructions', `<?${'b'.repeat(300_000)}`, 'a name or reference is longer'],
  ])('hold for %s', (_name, xml, words) => {
    expect(problemOf(xml)).toContain(words);
  });

  it('keep a bounded part of a text and check the rest', () => {
    const long = 'tide '.repeat(600_000);
    for (const [open, close] of [['', ''], ['<![CDATA[', ']]>']] as const) {
      const result = read(`<a>${open}${long}${close}</a>`);
      expect(result.ok && result.value.at(-1)?.length).toBe(MOST_XML_TEXT + '>a ""'.length);
      expect(problemOf(`<a>${open}${long}\0${close}</a>`)).toContain('disallowed character');
    }
    expect(read(`<a><!--${long}--><?log ${long}?></a>`).ok).toBe(true);
  });
});

describe('encodings of XML', () => {
  const voyage = '<a b="Ærø – 🛳">Ærø – 🛳</a>';
  const plain = read(voyage);

  it('reads UTF-16 by its byte order mark, whatever the declaration says', () => {
    const places = (result: ReturnType<typeof read>) => (result.ok ? result.value.map((line) => line.replace(/@\S+/, '')) : result);
    for (const isBig of [true, false]) {
      expect(read(utf16(voyage, isBig), 3)).toEqual(plain);
      for (const name of ['utf-16', 'utf-8']) expect(places(read(utf16(`<?xml version="1.0" encoding="${name}"?>${voyage}`, isBig)))).toEqual(places(plain));
      expect(problemOf(utf16(voyage, isBig).subarray(2))).toContain('UTF-16 without a byte order mark');
      expect(problemOf(utf16('<a>\ud800</a>', isBig))).toContain('not UTF-16');
      expect(problemOf(utf16(voyage, isBig).subarray(0, -1))).toContain('not UTF-16');
    }
  });

  it('reads ISO-8859-1 and windows-1252 as they are declared', () => {
    const declared = (name: string, bytes: number[]) => new Uint8Array([...bytesOf(`<?xml version="1.0" encoding="${name}"?><a>`), ...bytes, ...bytesOf('</a>')]);
    const textOf = (name: string, bytes: number[]) => {
      const result = read(declared(name, bytes), 7);
      return result.ok ? result.value.at(-1) : result.error.message;
    };
    expect(textOf('ISO-8859-1', [0xc6, 0x80])).toBe('>a "Æ\u0080"');
    expect(textOf('windows-1252', [0xc6, 0x80, 0x85])).toBe('>a "Æ€…"');
    expect(textOf('US-ASCII', [0x41])).toBe('>a "A"');
    expect(textOf('US-ASCII', [0xc6])).toContain('US-ASCII');
    expect(textOf('utf-8', [0xc6, 0x80])).toBe('>a "ƀ"');
    for (const name of ['Shift_JIS', 'utf-7', 'UTF-16', 'UTF-32']) expect(textOf(name, [0x41])).toContain(`it says that it is ${name}`);
  });

  it('refuses bytes that are not UTF-8 and says where they stand', () => {
    const bad = new Uint8Array([...bytesOf('<a>\n Ærø '), 0xc6, ...bytesOf('</a>')]);
    for (const size of [1, 3, 100]) {
      const result = read(bad, size);
      expect(result.ok ? null : result.error).toMatchObject({ location: { line: 2, column: 6 }, message: 'it is not UTF-8 from here on' });
    }
    expect(problemOf(new Uint8Array([...bytesOf('<a/>'), 0xe2, 0x82]))).toContain('not UTF-8');
  });
});

describe('any bytes', () => {
  it('never throw, and never read as a whole document when they are cut', () => {
    const seed = '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1"><c><![CDATA[x]]></c>&lt;<!-- y --><d e=\'f\'/></a>';
    for (let cut = 0; cut < seed.length; cut++) expect(read(seed.slice(0, cut)).ok).toBe(false);
    fc.assert(fc.property(fc.nat(seed.length), fc.uint8Array({ maxLength: 6 }), fc.nat(6), (at, bytes, drop) => {
      const whole = bytesOf(seed);
      read(new Uint8Array([...whole.subarray(0, at), ...bytes, ...whole.subarray(at + drop)]), 5);
    }), { numRuns: 2000 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(read(bytes).ok).toBe(false);
    }));
  });
});
