import { expect, test } from 'vitest';
import { readRequirements } from '../../src/rulepacks/drift/manifests/python.js';

const HASH = `--hash=sha256:${'4d7a2146'.repeat(8)}`;
const read = (text: string): readonly string[] => readRequirements('requirements.txt', text).dependencies.map(({ line, name, range, extras, marker }) => `${line} ${[name, range, extras, marker].filter((part) => part !== '').join(' ')}`);
const isComplete = (text: string): boolean => readRequirements('requirements.txt', text).isComplete;

/** As `parse_requirements` of pip 23.2 reads them, which was asked with generated files. */
test.each([
  [`six==1.0 \\\n    ${HASH} \\\n    ${HASH}  # via x\nidna\n`, ['1 six ==1.0', '4 idna']],
  ['typing-\\\nextensions>=1\n', ['1 typing-extensions >=1']],
  // A backslash at the end of a comment behind something goes on, one of a line that is a comment does not.
  ['six # of the sea \\\nidna\nattrs\n', ['1 six', '3 attrs']],
  ['# of the sea \\\nidna\n', ['2 idna']],
  ['six \\\n# of the sea\nidna\n', ['1 six', '3 idna']],
  ['six\\', ['1 six']],
  ['Django [ x_y , Z ] >= 1.0 , < 2 ; python_version < "3.8" -C a=b\n', ['1 django >= 1.0 , < 2 x-y,z python_version < "3.8"']],
  [`six ${HASH} --config-settings="a=b"\nzope.interface(==1.0) --global-option=x`, ['1 six', '2 zope-interface ==1.0']],
  ['six[x] @ git+https://sea.example/six.git ; python_version < "3"\nidna @ https://sea.example/idna.zip\n', ['1 six @ git+https://sea.example/six.git x python_version < "3"', '2 idna @ https://sea.example/idna.zip']],
  ['--require-hashes\n-i https://sea.example/simple\n--only-binary :all:\n-c other.txt\n', []],
])('reads %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
  expect(isComplete(text)).toBe(true);
});

test.each(['-r other.txt', '-rother.txt', '--requirement=other.txt', '--pre -r other.txt', '-e ./sea', '--editable=./sea', './sea', 'sea/six', 'https://sea.example/six-1.0.tar.gz', 'six-1.0-py3-none-any.whl', 'six-1.0.tar.gz ; python_version < "3"', '${NAME}==1.0'])('there is more than is read with %s', (text) => {
  expect(isComplete(`six\n${text}\n`)).toBe(false);
  expect(read(`six\n${text}\n`)).toEqual(['1 six']);
});
