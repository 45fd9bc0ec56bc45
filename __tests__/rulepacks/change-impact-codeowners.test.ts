import { describe, expect, it } from 'vitest';
import { readCodeOwners } from '../../src/rulepacks/change-impact/codeowners.js';

/** The patterns of the example in GitHub's documentation ("About code owners", reviewed 2026-11-25), in its order, with what it says of each. */
const EXAMPLE = readCodeOwners(`# This is a comment.
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`);

describe('the example of the documentation', () => {
  it.each([
    ['README.md', '@global-owner1 @global-owner2'],
    ['pier/crane.js', '@js-owner'],
    ['pier/crane.go', 'docs@example.com'],
    ['notes/tide.txt', '@octo-org/octocats'],
    ['docs/getting-started.md', '@doctocat'],
    ['docs/build-app/troubleshooting.md', '@doctocat'],
    ['other/apps/crane.rs', '@octocat'],
    ['scripts/load.rs', '@doctocat @octocat'],
    ['build/logs/today.log', '@octocat'],
    ['deeply/nested/logs/today.log', '@octocat'],
    ['apps/crane.rs', '@octocat'],
    ['apps/github', ''],
    ['apps/github/crane.rs', ''],
  ])('%s is owned by %s', (path, owners) => {
    expect(EXAMPLE.of(path).join(' ')).toBe(owners);
  });
});

describe('one pattern', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['docs/*', ['docs/getting-started.md'], ['docs/build-app/troubleshooting.md', 'old/docs/a.md']],
    ['/build/logs/', ['build/logs/a', 'build/logs/deep/a'], ['build/logs', 'old/build/logs/a']],
    ['apps/', ['apps/a', 'pier/apps/a/b'], ['apps', 'myapps/a']],
    ['**/logs', ['logs', 'build/logs/a', 'scripts/logs', 'deeply/nested/logs/a'], ['logsbook/a']],
    ['/*', ['README.md'], ['src/README.md']],
    ['*', ['README.md', 'src/deep/README.md'], []],
    ['/**', ['README.md', 'src/deep/README.md'], []],
    ['quay/**', ['quay/a', 'quay/b/c'], ['quay', 'old/quay/a']],
    ['quay/**/crane', ['quay/crane', 'quay/a/b/crane', 'quay/a/crane/hook'], ['crane', 'old/quay/crane']],
    ['/quay/**/berth/crane', ['quay/berth/crane', 'quay/a/b/berth/crane'], ['quay/crane', 'quay/a/crane', 'berth/crane']],
    ['*.ts', ['a.ts', 'src/a.ts', 'src/a.b.ts'], ['a.tsx']],
    ['/src/*.ts', ['src/a.ts'], ['src/deep/a.ts']],
    ['src/b?y.ts', ['src/bay.ts', 'src/boy.ts'], ['src/by.ts', 'src/b/y.ts']],
    ['berth', ['berth', 'quay/berth', 'quay/berth/a'], ['berths']],
    ['low\\ water/', ['low water/a'], ['low/a', 'water/a']],
    ['Quay/', ['Quay/a'], ['quay/a']],
    ['a*b*c', ['abc', 'axxbxxc', 'abcbc'], ['acb']],
  ])('%s', (pattern, yes, no) => {
    const owners = readCodeOwners(`${pattern} @mara\n`);
    for (const path of yes) expect(owners.of(path), path).toEqual(['@mara']);
    for (const path of no) expect(owners.of(path), path).toEqual([]);
  });
});

describe('lines', () => {
  it('that GitHub does not take are skipped: negation, ranges, an escaped comment sign, owners that are none', () => {
    const owners = readCodeOwners('* @mara\n!quay/a @lars\nquay/[ab] @lars\n\\#quay @lars\nquay/ lars\n');
    for (const path of ['quay/a', 'quay/b', '#quay']) expect(owners.of(path)).toEqual(['@mara']);
  });

  it('without owners remove them, and comments and empty lines are none', () => {
    const owners = readCodeOwners('* @mara\n\n   \n# quay/ @lars\nquay/   # nobody\n');
    expect(owners.of('quay/a')).toEqual([]);
    expect(owners.of('pier/a')).toEqual(['@mara']);
  });

  it('a large file is not loaded, as on GitHub', () => {
    expect(readCodeOwners(`* @mara\n${'#'.repeat(3 * 1024 * 1024)}`).of('a')).toEqual([]);
  });
});
