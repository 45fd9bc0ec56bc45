import { describe, expect, it } from 'vitest';
import { parsePlainYaml } from '../../src/config/yaml/plain-yaml.js';

describe('YAML of a package manager', () => {
  it('is read as data', () => {
    expect(parsePlainYaml('packages:\n  - packages/*\n  - "!**/test/**"\n')).toEqual({ packages: ['packages/*', '!**/test/**'] });
  });

  it.each([
    ['bad syntax', 'packages: ['],
    ['a nest that would end the process', '['.repeat(50_000)],
    ['a closed nest', `${'['.repeat(2000)}${']'.repeat(2000)}`],
  ])('throws on %s', (_what, text) => {
    expect(() => parsePlainYaml(text)).toThrow();
  });
});
