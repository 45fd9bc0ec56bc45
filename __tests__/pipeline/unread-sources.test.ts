import { expect, it } from 'vitest';
import { unreadSources } from '../../src/pipeline/tree/unread-sources.js';

const files = (...paths: readonly string[]) => paths.map((path) => ({ path }));

it('says which languages most sources are in where these are not read', () => {
  expect(unreadSources(files('src/Tide.php', 'src/Quay.php', 'lib/ferry.rb', 'docs/site.js', 'php', 'a.php/notes'), 1)).toBe(
    'Most sources here are in languages that are not read: 2 of PHP, 1 of Ruby. Imports and cycles are looked for in 1 other file alone.',
  );
  expect(unreadSources(files('Tide.cs', 'site.js', 'quay.js'), 2)).toBeNull();
  expect(unreadSources(files('README.md', 'composer.json'), 0)).toBeNull();
});
