import { describe, expect, it } from 'vitest';
import { driftText } from '../../src/reporters/drift-text.js';
import { driftOf, type Tree } from './support/drifting-tree.js';

const told = async (tree: Tree) => (await driftOf(tree)).violations.filter(({ rule_id }) => rule_id === 'manifest-lock-mismatch').flatMap((violation) => [`${violation.file_path}:${violation.line_number ?? ''} ${driftText(violation) ?? ''}`]).sort();

/** `go list -mod=vendor` refuses the same ones ("inconsistent vendoring", Go 1.26). */
describe('vendor/modules.txt', () => {
  const mod = 'module sea.example/harbour\n\ngo 1.22\n\nrequire (\n\tsea.example/ferry v1.2.0\n\tsea.example/tug v0.3.0\n)\n\nrequire sea.example/mast v1.0.0 // indirect\n\nreplace sea.example/tug => fork.example/tug v0.3.1\n\nreplace sea.example/gull v1.0.0 => ./gull\n';
  const modules = [
    '# sea.example/ferry v1.2.0', '## explicit; go 1.20', 'sea.example/ferry', 'sea.example/ferry/deck',
    '# sea.example/mast v1.0.0', '## explicit', 'sea.example/mast',
    '# sea.example/sail v1.1.0', '## go 1.19', 'sea.example/sail',
    '# sea.example/tug v0.3.0 => fork.example/tug v0.3.1', '## explicit', 'sea.example/tug',
    '# sea.example/gull v1.0.0 => ./gull', '# sea.example/tug => fork.example/tug v0.3.1', '',
  ].join('\n');
  const of = (change: (text: string) => string, vendored = modules) => told({ 'go.mod': change(mod), 'vendor/modules.txt': vendored });

  it('is content with what go mod vendor wrote', async () => {
    expect(await of((text) => text)).toEqual([]);
  });

  it.each([
    ['another version', 'ferry v1.2.0', 'ferry v1.3.0', 'go.mod:6 sea.example/ferry is v1.3.0 in require, and vendor/modules.txt has v1.2.0'],
    ['a new module', '\tsea.example/tug', '\tsea.example/lantern v1.0.0\n\tsea.example/tug', 'go.mod:7 sea.example/lantern is v1.0.0 in require, and vendor/modules.txt has no such entry'],
    ['a module that only others wanted', '\tsea.example/tug', '\tsea.example/sail v1.1.0\n\tsea.example/tug', 'go.mod:7 sea.example/sail is v1.1.0 in require, and vendor/modules.txt has it as a module that go.mod does not require'],
    ['a module that is not required any more', 'require sea.example/mast v1.0.0 // indirect\n', '', 'go.mod: sea.example/mast is not declared any more, and vendor/modules.txt has v1.0.0'],
    ['another module in the place of one', 'tug v0.3.1', 'tug v0.3.2', 'go.mod: sea.example/tug is fork.example/tug v0.3.2 in replace, and vendor/modules.txt has fork.example/tug v0.3.1'],
    ['a module that is replaced again', 'replace sea.example/gull', 'replace sea.example/ferry => ./ferry\n\nreplace sea.example/gull', 'go.mod: sea.example/ferry is ./ferry in replace, and vendor/modules.txt has no such entry'],
    ['a module that is replaced no more', 'replace sea.example/gull v1.0.0 => ./gull\n', '', 'go.mod: sea.example/gull is not in replace, and vendor/modules.txt has ./gull'],
  ])('refuses %s', async (_, before, after, found) => {
    expect(await of((text) => text.replace(before, after))).toEqual([found]);
  });

  it('is not compared with what it cannot tell: Go before 1.14, and workspaces', async () => {
    const changed = (text: string): string => text.replace('ferry v1.2.0', 'ferry v1.3.0');
    expect(await of((text) => changed(text).replace('go 1.22', 'go 1.13'))).toEqual([]);
    expect(await of((text) => changed(text).replace('go 1.22', 'go 1.14'))).toHaveLength(1);
    expect(await of((text) => changed(text).replace('go 1.22\n', ''))).toHaveLength(1);
    expect(await of(changed, `## workspace\n${modules}`)).toEqual([]);
    expect(await told({ 'go.work': 'go 1.22\n\nuse .\n', 'go.mod': changed(mod), 'vendor/modules.txt': modules })).toEqual([]);
    expect(await of((text) => `${text}\nreplace sea.example/harbour => ./\n`)).toEqual([]);
  });
});
