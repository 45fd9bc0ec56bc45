import { isAscii, isUtf8 } from 'node:buffer';
import { expect, it } from 'vitest';
import { textAt } from '../../src/workspace/text/foreign-text.js';
import { formOf } from '../../src/workspace/text/normalise.js';

const read = (path: string, content: Buffer): string | null => textAt(path, content, formOf(content, { isAscii, isUtf8 }));
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const wide = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** As Maven 3.8 and pip 23.2 read them. */
it.each([
  ['pom.xml', latin('<?xml version="1.0" encoding="ISO-8859-1"?>\r\n<project>caf\xe9</project>'), '<?xml version="1.0" encoding="ISO-8859-1"?>\n<project>caf\xe9</project>'],
  ['quay/pom.xml', latin("<?xml version='1.0' encoding = 'windows-1252'?><project>\x80</project>"), "<?xml version='1.0' encoding = 'windows-1252'?><project>\u20ac</project>"],
  ['pom.xml', wide('<?xml version="1.0" encoding="UTF-16"?><project>caf\xe9</project>'), '<?xml version="1.0" encoding="UTF-16"?><project>caf\xe9</project>'],
  ['pom.xml', Buffer.from(wide('<project/>')).swap16(), '<project/>'],
  ['pom.xml', latin('<project>caf\xe9</project>'), '<project>caf\ufffd</project>'],
  ['requirements.txt', wide('six\r\nidna\r\n'), 'six\nidna\n'],
  ['requirements/dev.in', wide('six\n'), 'six\n'],
  ['dev-requirements.txt', latin('# caf\xe9\n# -*- coding: latin-1 -*-\nsix\n'), '# caf\xe9\n# -*- coding: latin-1 -*-\nsix\n'],
  ['requirements.txt', Buffer.from('six # caf\xe9\n'), 'six # caf\xe9\n'],
])('%s is read in the encoding that it names', (path, content, text) => {
  expect(read(path, content)).toBe(text);
});

it.each([
  ['pom.xml', latin('<?xml version="1.0" encoding="SEA-1"?><project>caf\xe9</project>')], ['pom.xml', Buffer.from('<project>\xe9\0</project>', 'utf16le')],
  ['requirements.txt', latin('# caf\xe9\nsix\n')], ['requirements.txt', latin('six\n\n# coding: latin1\ncaf\xe9\n')], ['requirements.txt', Buffer.from('six\0', 'latin1')], ['package.json', wide('{}')], ['notes.txt', wide('six\n')], ['build.xml', latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>')],
])('%s in an encoding that it does not name, or its tool does not read, has no text', (path, content) => {
  expect(read(path, content)).toBe(null);
});
