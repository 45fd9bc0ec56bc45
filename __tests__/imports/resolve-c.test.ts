import { describe, expect, it } from 'vitest';
import { splitCommand } from '../../src/imports/resolve/c/split-command.js';
import type { Resolver } from '../../src/imports/resolve/resolution.js';
import { resolverForAll, treeOf } from './support/tree.js';

function lead(resolver: Resolver, from: string, specifier: string): string {
  const found = resolver.resolve(from, specifier);
  return found.kind === 'file' ? found.path : found.kind;
}

const FILES = {
  'src/port.c': '',
  'src/port.h': '',
  'src/quay/crane.c': '',
  'src/quay/crane.h': '',
  'src/quay/string.h': '',
  'include/port/tide.h': '',
  'include/lamp.h': '',
  'include/stdlib.h': '',
  'include/linux/slab.h': '',
  'linux/src/port.h': '',
  'deps/rope/include/rope.h': '',
  'deps/rope/knot/bowline.h': '',
  'deps/one/twin.h': '',
  'deps/two/twin.h': '',
  'compat/sys/queue.h': '',
};

describe('C++ with extensions in capitals', () => {
  it('is read and found as it is written', async () => {
    const tree = treeOf({ 'mesh/Tide.C': '#include "Tide.H"\n', 'mesh/Tide.H': '' });
    expect(tree.extracted('mesh/Tide.C')?.imports.map(({ specifier }) => specifier)).toEqual(['"Tide.H"']);
    expect(lead(await resolverForAll({ 'mesh/Tide.C': '', 'mesh/Tide.H': '' }), 'mesh/Tide.C', '"Tide.H"')).toBe('mesh/Tide.H');
  });
});

describe('several headers of one name', async () => {
  const resolver = await resolverForAll({
    'tests/sea/a.c': '', 'include/sea/tide.h': '', 'include/sea/sys/tide.h': '', 'src/sea/tide.h': '',
    'src/util/path.h': '', 'src/util/unix/path.h': '', 'src/util/win/path.h': '', 'src/one/twin.h': '', 'src/two/twin.h': '', 'lib/include/only/dock.h': '', 'port/include/only/dock.h': '',
    'extern/log/include/log/log.h': '', 'extern/log/src/windows/log/log.h': '', 'mock/log/log.h': '',
  });
  it.each([
    // What lies below a folder include is named from there.
    ['"tide.h"', 'src/sea/tide.h'],
    ['<sea/tide.h>', 'include/sea/tide.h'],
    ['"sys/tide.h"', 'include/sea/sys/tide.h'],
    ['<log/log.h>', 'extern/log/include/log/log.h'],
    ['"log.h"', 'external'],
    // Those of one system are named from the folder of all.
    ['"path.h"', 'src/util/path.h'],
    ['"unix/path.h"', 'src/util/unix/path.h'],
    ['"twin.h"', 'external'],
    ['"dock.h"', 'external'],
    ['"only/dock.h"', 'external'],
  ])('%s leads to %s', (specifier, expected) => {
    expect(lead(resolver, 'tests/sea/a.c', specifier)).toBe(expected);
  });
});

describe('the order in which a compiler looks through folders', () => {
  const tree = { 'src/port.c': '', 'after/tide.h': '', 'system/tide.h': '', 'own/tide.h': '' };
  // Each as `gcc -E -H` has it.
  it.each([
    [['-idirafter', 'after', '-isystem', 'system'], 'system/tide.h'],
    [['-idirafter', 'after', '-isystem', 'system', '-Iown'], 'own/tide.h'],
    [['-Iown', '-isystem', 'system', '-isystem', 'own'], 'system/tide.h'],
    [['-Iafter', '-idirafter', 'after', '-isystem', 'system'], 'system/tide.h'],
    [['-iquote', 'after', '-Iown', '-idirafter', 'after'], 'own/tide.h'],
    [['-iquote', 'after', '-Iown'], 'after/tide.h'],
  ])('%j', async (flags, expected) => {
    const database = JSON.stringify([{ directory: '/home/pilot/port', file: 'src/port.c', arguments: ['cc', ...flags, '-c', 'src/port.c'] }]);
    expect(lead(await resolverForAll({ ...tree, 'compile_commands.json': database }), 'src/port.c', '"tide.h"')).toBe(expected);
  });
});

describe('without a compilation database', async () => {
  const resolver = await resolverForAll({ ...FILES, 'src/util.h': '', 'src/process.h': '', 'buoy.h': '', 'deps/buoy.h': '' });
  it.each([
    ['src/port.c', '"port.h"', 'src/port.h'],
    ['src/quay/crane.c', '"crane.h"', 'src/quay/crane.h'],
    ['src/quay/crane.c', '"../port.h"', 'src/port.h'],
    ['src/quay/crane.c', '"..\\port.h"', 'src/port.h'],
    ['src/quay/crane.c', '"port.h"', 'src/port.h'],
    ['src/port.c', '"quay/crane.h"', 'src/quay/crane.h'],
    ['src/port.c', '"src/quay/crane.h"', 'src/quay/crane.h'],
    ['src/port.c', '<port/tide.h>', 'include/port/tide.h'],
    ['src/port.c', '<lamp.h>', 'include/lamp.h'],
    ['src/port.c', '"rope.h"', 'deps/rope/include/rope.h'],
    ['src/port.c', '<knot/bowline.h>', 'deps/rope/knot/bowline.h'],
    ['src/port.c', '"twin.h"', 'external'],
    ['src/port.c', '"two/twin.h"', 'deps/two/twin.h'],
    // What systems have is theirs, unless quotes find it beside.
    ['src/port.c', '<stdio.h>', 'external'],
    ['src/port.c', '<sys/queue.h>', 'external'],
    // But for what an include above has: there builds look first.
    ['src/quay/crane.c', '<stdlib.h>', 'include/stdlib.h'],
    ['include/stdlib.h', '<stdlib.h>', 'external'],
    ['src/quay/crane.c', '<linux/slab.h>', 'include/linux/slab.h'],
    ['include/linux/slab.h', '<linux/slab.h>', 'external'],
    ['src/port.c', '<linux/src/port.h>', 'external'],
    ['src/quay/crane.c', '<string.h>', 'external'],
    ['src/quay/crane.c', '"string.h"', 'src/quay/string.h'],
    ['src/port.c', '<vector>', 'external'],
    // The build alone knows the folder of a header in angle brackets; none that some system has is meant, nor one that is named by its folder.
    ['src/port.c', '<rope.h>', 'deps/rope/include/rope.h'],
    ['src/port.c', '<twin.h>', 'external'],
    ['src/port.c', '<util.h>', 'external'],
    ['src/port.c', '<Process.h>', 'external'],
    ['src/port.c', '<tide.h>', 'external'],
    ['src/port.c', '<buoy.h>', 'buoy.h'],
    ['src/port.c', '"openssl/ssl.h"', 'external'],
    ['src/port.c', '"../none.h"', 'unresolved'],
    ['src/port.c', '"./none.h"', 'unresolved'],
    ['src/port.c', '"../../outside.h"', 'unresolved'],
    ['src/port.c', 'LAMP_HEADER', 'unresolved'],
    ['src/port.c', '</usr/include/x.h>', 'external'],
    ['src/port.c', '"C:\\sdk\\x.h"', 'external'],
    // A file that includes its own name by another way than beside it wraps one from outside.
    ['include/lamp.h', '<lamp.h>', 'external'],
    ['include/lamp.h', 'include_next <lamp.h>', 'external'],
    ['src/port.c', 'include_next <knot/bowline.h>', 'external'],
    ['src/port.h', '"port.h"', 'src/port.h'],
  ])('from %s: %s', (from, specifier, expected) => {
    expect(lead(resolver, from, specifier)).toBe(expected);
    expect(resolver.unitOf(from)).toBeNull();
  });
});

describe('with a compilation database', async () => {
  const commands = [
    { directory: '/home/pilot/port/build', file: '/home/pilot/port/src/port.c', arguments: ['cc', '-I../deps/one', '-I', '/home/pilot/port/compat', '-isystem', '/usr/include', '-c', '../src/port.c'] },
    { directory: '/home/pilot/port/build', file: '../src/quay/crane.c', command: 'cc -DX="a b" -iquote ../deps/rope/knot -isystem ../include -I../deps/two -c ../src/quay/crane.c' },
  ];
  const resolver = await resolverForAll({ ...FILES, 'build/compile_commands.json': commands });
  it.each([
    ['src/port.c', '"twin.h"', 'deps/one/twin.h'],
    ['src/port.c', '<twin.h>', 'deps/one/twin.h'],
    ['src/port.c', '<sys/queue.h>', 'compat/sys/queue.h'],
    ['src/quay/crane.c', '<twin.h>', 'deps/two/twin.h'],
    ['src/quay/crane.c', '"bowline.h"', 'deps/rope/knot/bowline.h'],
    ['src/quay/crane.c', '<bowline.h>', 'external'],
    ['src/quay/crane.c', '<stdlib.h>', 'include/stdlib.h'],
    ['include/stdlib.h', 'include_next <stdlib.h>', 'external'],
    // Headers have the paths of what lies nearest: those in src/quay of crane.c, others of all.
    ['src/quay/crane.h', '<twin.h>', 'deps/two/twin.h'],
    ['src/port.h', '<twin.h>', 'deps/two/twin.h'],
    ['deps/rope/include/rope.h', '<sys/queue.h>', 'compat/sys/queue.h'],
  ])('from %s: %s', (from, specifier, expected) => {
    expect(lead(resolver, from, specifier)).toBe(expected);
  });

  it('says each step', () => {
    const steps: string[] = [];
    resolver.resolve('src/port.c', '"twin.h"', (step) => steps.push(step));
    expect(steps).toEqual(['beside src/port.c: no twin.h', 'in the include paths of compile_commands.json (deps/one, compat): deps/one/twin.h']);
    steps.length = 0;
    resolver.resolve('src/port.c', '<math.h>', (step) => steps.push(step));
    expect(steps).toEqual(['in the include paths of compile_commands.json (deps/one, compat): no math.h', '<math.h> is a header that systems have']);
  });

  it('takes relative directories from where the database lies, and flags of Windows', async () => {
    const file = { directory: '.', file: 'src\\port.c', command: 'cl.exe /Ideps\\two /c src\\port.c' };
    const other = await resolverForAll({ ...FILES, 'compile_commands.json': [{ ...file, file: 'src/port.c' }] });
    expect(lead(other, 'src/port.c', '<twin.h>')).toBe('deps/two/twin.h');
    const bare = await resolverForAll({ ...FILES, 'compile_commands.json': [{ file: 'src/port.c', command: 'cc -I./deps/two -c src/port.c' }] });
    expect(lead(bare, 'src/port.c', '<twin.h>')).toBe('deps/two/twin.h');
    const far = await resolverForAll({ ...FILES, 'compile_commands.json': [{ directory: 'D:\\a\\port', file: 'D:\\a\\port\\src\\port.c', arguments: ['cl', '/ID:\\a\\port\\deps\\two'] }] });
    expect(lead(far, 'src/port.c', '<twin.h>')).toBe('deps/two/twin.h');
  });

  it.each([
    ['-I/home/pilot/port/deps/two', '/home/pilot/port/src/port.c'],
    ['-I../port/deps/two', '/home/pilot/port/src/port.c'],
    ['-I../port/deps/two', '../port/src/port.c'],
  ])('takes what a build outside the checkout says of it (%s, %s)', async (flag, file) => {
    const resolver = await resolverForAll({ ...FILES, 'compile_commands.json': [{ directory: '/home/pilot/build', file, arguments: ['cc', flag, '-I.', '-I/home/pilot/build', '-c', file] }] });
    expect(lead(resolver, 'src/port.c', '<twin.h>')).toBe('deps/two/twin.h');
  });

  it.each(['', '{', '{}', '[null, 5, {"file": 7}]', '[{"file": "src/port.c", "directory": 9, "arguments": [1, "-I"]}]', '[{"file": "../../../x.c", "directory": "/", "command": "cc -I"}]'])(
    'never throws on %s',
    async (text) => {
      const odd = await resolverForAll({ ...FILES, 'compile_commands.json': text });
      expect(lead(odd, 'src/port.c', '"port.h"')).toBe('src/port.h');
      for (const specifier of ['', '"', '""', '<>', '<', '"a', '"/"', '"."', '".."', 'include_next ']) odd.resolve('src/port.c', specifier);
      expect(odd.warnings().map((warning) => warning.file)).toEqual(text.startsWith('[') ? [] : ['compile_commands.json']);
    },
  );
});

describe('command lines', () => {
  it.each([
    ['cc -I a -c b.c', ['cc', '-I', 'a', '-c', 'b.c']],
    ['cc "-I/with space" \'-Dx="y"\'', ['cc', '-I/with space', '-Dx="y"']],
    ['cc -Dx=\\"y\\" -Ia\\ b', ['cc', '-Dx="y"', '-Ia b']],
    ['cl /IC:\\sdk\\inc', ['cl', '/IC:\\sdk\\inc']],
    ['  ', []],
    ["cc ''", ['cc', '']],
    ['cc\t-Ia\r\n-c  b.c\n', ['cc', '-Ia', '-c', 'b.c']],
  ])('%s', (command, words) => {
    expect(splitCommand(command)).toEqual(words);
  });
});
