import { describe, expect, it } from 'vitest';
import { impactOf, modified, treeGraph } from './support/harbour-change.js';

const NODES = ['app/berths.ts', 'app/page.ts', 'lib/client.ts', 'lib/tide.ts', 'prisma/seed.ts'];
const GENERATED = ['client', 'zod'];

/** Files that a changed schema reaches, where `imports` says what leads nowhere and `packages` what leads outside. */
function reached(contents: Readonly<Record<string, string>>, changed: string, { imports = {}, packages = {} }: { readonly imports?: Readonly<Record<string, string>>; readonly packages?: Readonly<Record<string, string>> }): readonly string[] {
  const graph = {
    ...treeGraph(['app/berths.ts > lib/client.ts', ...NODES]),
    unresolved: Object.entries(imports).map(([path, specifier]) => ({ path, line: 1, specifier, reason: 'no such file' })),
    externals: Object.entries(packages).map(([path, name]) => ({ from: NODES.indexOf(path), package: name, kind: 'value' as const, line: 1, specifier: name })),
  };
  const output = impactOf({ graph, changed: modified(changed), contents, modules: [] });
  return (output.extension_data?.['impacted'] as { files: { path: string }[] }).files.map(({ path }) => path);
}

const schema = (...lines: readonly string[]): string => `// generator old { output = "../lib" }\ngenerator client {\n${lines.map((line) => `  ${line}\n`).join('')}}\n\nmodel Berth {\n  id Int @id\n}\n`;

describe('a schema of Prisma that changed', () => {
  it('is read in a time that grows with its length, whatever is in it', () => {
    const text = `${'\n'.repeat(300_000)}${'generator east {\n'.repeat(20_000)}`;
    expect(reached({ 'prisma/schema.prisma': text }, 'prisma/schema.prisma', { packages: { 'lib/tide.ts': '@prisma/client' } })).toEqual(['prisma/seed.ts']);
  });

  it.each(['../src/generated/prisma/client', '@/generated/prisma/client', '~/generated/prisma', 'src/generated/prisma'])('reaches what imports its client by %s', (specifier) => {
    const contents = { 'prisma/schema.prisma': schema('provider = "prisma-client"', 'output   = "../src/generated/prisma/"') };
    expect(reached(contents, 'prisma/schema.prisma', { imports: { 'lib/client.ts': specifier, 'lib/tide.ts': '@/generated/tides/client' } })).toEqual(['app/berths.ts', 'lib/client.ts', 'prisma/seed.ts']);
  });

  it('reaches what imports @prisma/client where no output is named, or one of it', () => {
    for (const line of ['', 'output = "../node_modules/.prisma/client"', 'output = "../../node_modules/@prisma/client"']) {
      expect(reached({ 'prisma/schema.prisma': schema('provider = "prisma-client-js"', line) }, 'prisma/schema.prisma', { packages: { 'lib/client.ts': '@prisma/client', 'lib/tide.ts': '@prisma/extension' } })).toEqual(['app/berths.ts', 'lib/client.ts', 'prisma/seed.ts']);
    }
  });

  it('reaches what imports an installed client of another name, and by that alone', () => {
    expect(reached({ 'prisma/schema.prisma': schema('provider = "prisma-client-js"', 'output = "../node_modules/@harbour/db"') }, 'prisma/schema.prisma', { packages: { 'lib/tide.ts': '@harbour/db', 'lib/client.ts': '@prisma/client' } })).toEqual(['lib/tide.ts', 'prisma/seed.ts']);
  });

  it('has the generators of the folder around it where models are in files of their own', () => {
    const contents = { 'prisma/schema.prisma': GENERATED.map((name) => `generator ${name} {\n  output = "../lib/made/${name}"\n}\n`).join(''), 'prisma/models/berth.prisma': 'model Berth {\n  id Int @id\n}\n' };
    expect(reached(contents, 'prisma/models/berth.prisma', { imports: { 'lib/client.ts': './made/client', 'lib/tide.ts': './made/zod/index.js', 'app/page.ts': './made/zod' } })).toEqual(['app/berths.ts', 'lib/client.ts', 'lib/tide.ts', 'prisma/seed.ts']);
  });

  it('reaches what it did before where it says nothing of a generator', () => {
    expect(reached({ 'prisma/schema.prisma': 'model Berth {\n}\n' }, 'prisma/schema.prisma', { imports: { 'lib/client.ts': './made/client' }, packages: { 'lib/tide.ts': '@prisma/client' } })).toEqual(['prisma/seed.ts']);
  });
});
