import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driftOf, json, type Tree } from './support/drifting-tree.js';

/** A workspace with a manifest and a lock of every kind that is read. */
const HARBOUR: Tree = {
  'package.json': json({ name: 'harbour', version: '1.0.0', private: true, packageManager: 'pnpm@9.1.0', workspaces: ['quays/*'], scripts: { test: 'tide --watch' }, dependencies: { ferry: '^1.0.0', '@sea/ropes': 'workspace:*', tug: 'npm:@sea/tug@2' }, devDependencies: { tide: '~3.1' }, peerDependencies: { buoy: '>=1' }, optionalDependencies: { fog: '*' }, overrides: { ferry: { tide: '3' } }, resolutions: { 'ferry/tide': '3' }, bin: { harbour: './bin.js' }, imports: { '#east/*': './quays/east/*' } }),
  'quays/east/package.json': json({ name: '@sea/ropes', version: '1.2.0', exports: { '.': './a.js' }, dependencies: { ferry: 'catalog:', tide: 'link:../west' } }),
  'quays/west/package.json': json({ name: 'tide', version: '3.1.4', dependencies: { ferry: 'file:../ferry', tug: 'git+https://sea.example/tug.git#v2' } }),
  'a.ts': "import 'ferry';\nimport '@sea/ropes/a';\nimport 'buoy/east';\nimport '#east/b';\nimport { fog } from 'fog';\n",
  'quays/east/a.js': "require('tide');\nimport('ferry');\n",
  'pnpm-workspace.yaml': 'packages:\n  - quays/*\ncatalog:\n  ferry: ^1.0.0\ncatalogs:\n  old:\n    ferry: ^0.9.0\n',
  'package-lock.json': json({ name: 'harbour', version: '1.0.0', lockfileVersion: 3, packages: { '': { name: 'harbour', workspaces: ['quays/*'], dependencies: { ferry: '^1.0.0' } }, 'node_modules/@sea/ropes': { resolved: 'quays/east', link: true }, 'node_modules/ferry': { version: '1.2.3', resolved: 'https://sea.example/ferry-1.2.3.tgz', integrity: 'sha512-aGFyYm91cg==', bin: { ferry: 'f.js' } }, 'quays/east': { name: '@sea/ropes', version: '1.2.0' } } }),
  'quays/old/package.json': json({ name: 'old', dependencies: { ferry: '^1.0.0' } }),
  'quays/old/package-lock.json': json({ name: 'old', lockfileVersion: 1, dependencies: { ferry: { version: '1.2.3', requires: { tide: '3' }, dependencies: { tide: { version: '3.0.0' } } } } }),
  'pnpm-lock.yaml': "lockfileVersion: '9.0'\nsettings:\n  autoInstallPeers: true\nimporters:\n  .:\n    dependencies:\n      ferry:\n        specifier: ^1.0.0\n        version: 1.2.3(tide@3.1.4)\n  quays/east:\n    dependencies:\n      ferry:\n        specifier: 'catalog:'\n        version: 1.2.3\npackages:\n  ferry@1.2.3:\n    resolution: {integrity: sha512-aGFyYm91cg==}\n    peerDependencies:\n      tide: '*'\nsnapshots:\n  ferry@1.2.3(tide@3.1.4):\n    dependencies:\n      tide: 3.1.4\n",
  'north/package.json': json({ name: 'north', dependencies: { ferry: '^1.0.0' } }),
  'north/yarn.lock': '# yarn lockfile v1\n\n"@sea/tug@^1.0.0", tug@^2:\n  version "2.0.0"\n  resolved "https://sea.example/tug.tgz#0a"\n  dependencies:\n    ferry "^1.0.0"\n\nferry@^1.0.0:\n  version "1.2.3"\n',
  'south/package.json': json({ name: 'south', dependencies: { ferry: '^1.0.0', tug: 'patch:tug@npm%3A2.0.0#~/p.patch' } }),
  'south/yarn.lock': '__metadata:\n  version: 8\n  cacheKey: 10c0\n\n"ferry@npm:^1.0.0, ferry@npm:^1.2":\n  version: 1.2.3\n  resolution: "ferry@npm:1.2.3"\n  dependencies:\n    tide: "npm:^3.0.0"\n  languageName: node\n  linkType: hard\n\n"south@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "south@workspace:."\n  dependencies:\n    ferry: "npm:^1.0.0"\n  linkType: soft\n',
  'bun/package.json': json({ name: 'bun', dependencies: { ferry: '^1.0.0' } }),
  'bun/bun.lock': '{\n  "lockfileVersion": 1,\n  "workspaces": { "": { "name": "bun", "dependencies": { "ferry": "^1.0.0", }, }, },\n  "packages": { "ferry": ["ferry@1.2.3", "", { "dependencies": { "tide": "3" } }, "sha512-aGFyYm91cg=="], },\n}\n',
  'deno/deno.json': '{ "imports": { "@sea/": "jsr:@sea/", "ferry": "npm:ferry@1" }, "workspace": ["./east"] }\n',
  'py/pyproject.toml': '[project]\nname = "harbour"\nversion = "1.0.0"\ndependencies = ["ferry[rope]>=1,<2", "tide @ git+https://sea.example/tide@v3", "fog; python_version < \'3.9\'"]\n[project.optional-dependencies]\ndev = ["buoy"]\n[dependency-groups]\ntest = ["tug", { include-group = "lint" }]\nlint = ["rope-lint~=1.0"]\n[tool.uv.sources]\ntide = { workspace = true }\n[tool.uv.workspace]\nmembers = ["east/*"]\n',
  'py/uv.lock': 'version = 1\nrequires-python = ">=3.9"\n\n[[package]]\nname = "ferry"\nversion = "1.2.3"\nsource = { registry = "https://sea.example/simple" }\ndependencies = [{ name = "tide", marker = "sys_platform == \'win32\'" }]\nsdist = { url = "https://sea.example/f.tar.gz", hash = "sha256:00", size = 1 }\n\n[[package]]\nname = "harbour"\nversion = "1.0.0"\nsource = { editable = "." }\n\n[package.metadata]\nrequires-dist = [{ name = "ferry", extras = ["rope"], specifier = ">=1,<2" }]\n',
  'py/a.py': 'import ferry\nfrom tide.east import x\nimport yaml\n',
  'poetry/pyproject.toml': '[tool.poetry]\nname = "east"\nversion = "1.0.0"\n[tool.poetry.dependencies]\npython = "^3.9"\nferry = { version = "^1.0", extras = ["rope"], optional = true }\ntide = [{ version = "3", markers = "x" }]\n[tool.poetry.group.dev.dependencies]\nbuoy = "*"\n',
  'poetry/poetry.lock': '[[package]]\nname = "ferry"\nversion = "1.2.3"\noptional = true\npython-versions = "*"\nfiles = [{ file = "f.whl", hash = "sha256:00" }]\n\n[package.dependencies]\ntide = { version = "*", optional = true }\n\n[extras]\nrope = ["ferry"]\n\n[metadata]\nlock-version = "2.1"\npython-versions = "^3.9"\ncontent-hash = "00"\n',
  'pip/requirements.txt': '-r other.txt\n-c rules.txt\n-e ./east\nferry[rope]==1.2.3 \\\n  --hash=sha256:00\ntide>=3 ; python_version < "3.9"  # a comment\nbuoy @ https://sea.example/buoy.whl\n',
  'pip/other.txt': '-r requirements.txt\nfog\n',
  'pip/setup.cfg': '[metadata]\nname = pip-harbour\n[options]\ninstall_requires =\n  ferry>=1\n[options.extras_require]\nrope =\n  tug\n',
  'pip/Pipfile': '[packages]\nferry = "*"\n[dev-packages]\ntide = { version = "==3", extras = ["rope"] }\n',
  'pip/Pipfile.lock': json({ _meta: { hash: { sha256: '00' }, 'pipfile-spec': 6 }, default: { ferry: { version: '==1.2.3', hashes: ['sha256:00'] } }, develop: { tide: { version: '==3.0.0' } } }),
  'go/go.mod': 'module sea.example/harbour\n\ngo 1.22\n\nrequire (\n\tsea.example/ferry v1.2.3\n\tsea.example/tide/v3 v3.0.0 // indirect\n)\n\nreplace sea.example/ferry => ../ferry\n\nexclude sea.example/fog v0.1.0\n\ntool sea.example/ferry/cmd\n',
  'go/go.sum': 'sea.example/ferry v1.2.3 h1:aGFyYm91cg==\nsea.example/ferry v1.2.3/go.mod h1:aGFyYm91cg==\n',
  'go/a.go': 'package harbour\n\nimport (\n\t"fmt"\n\t"sea.example/ferry/rope"\n)\n',
  'go.work': 'go 1.22\n\nuse (\n\t./go\n)\n',
  'rust/Cargo.toml': '[package]\nname = "harbour"\nversion = "1.0.0"\nedition = "2021"\n[workspace]\nmembers = ["east"]\n[workspace.dependencies]\ntide = "3"\n[dependencies]\nferry = { version = "1", features = ["rope"], optional = true }\nropes = { package = "sea-ropes", path = "east" }\n[target.\'cfg(unix)\'.dependencies]\ntug = "2"\n[features]\ndefault = ["dep:ferry"]\n',
  'rust/east/Cargo.toml': '[package]\nname = "sea-ropes"\nversion.workspace = true\n[dependencies]\ntide.workspace = true\n',
  'rust/Cargo.lock': 'version = 4\n\n[[package]]\nname = "ferry"\nversion = "1.2.3"\nsource = "registry+https://sea.example/index"\nchecksum = "00"\ndependencies = ["tide 3.0.0"]\n\n[[package]]\nname = "harbour"\nversion = "1.0.0"\ndependencies = ["ferry", "sea-ropes"]\n',
  'rust/src/lib.rs': 'use ferry::Rope;\nextern crate tug;\n',
  'java/pom.xml': '<project>\n  <groupId>sea</groupId>\n  <artifactId>harbour</artifactId>\n  <version>${revision}</version>\n  <properties><revision>1</revision><ferry.version>${revision}</ferry.version></properties>\n  <modules><module>east</module></modules>\n  <dependencyManagement><dependencies><dependency><groupId>sea</groupId><artifactId>tide</artifactId><version>3</version></dependency></dependencies></dependencyManagement>\n  <dependencies>\n    <dependency><groupId>sea</groupId><artifactId>ferry</artifactId><version>${ferry.version}</version></dependency>\n    <dependency><groupId>sea</groupId><artifactId>tide</artifactId></dependency>\n  </dependencies>\n</project>\n',
  'java/east/pom.xml': '<project><parent><groupId>sea</groupId><artifactId>harbour</artifactId><version>1</version></parent><artifactId>east</artifactId></project>\n',
  'tides.schema.json': json({ type: 'object', required: ['tide'], properties: { tide: { $ref: '#/definitions/tide' } }, definitions: { tide: { enum: ['low', 'high'], minLength: 1 } } }),
  'openapi.yaml': 'openapi: 3.0.0\npaths:\n  /tides/{quay}:\n    get:\n      parameters:\n        - { name: quay, in: path, required: true, schema: { type: string } }\n      responses: { "200": { description: ok } }\n',
  'tides.graphql': 'type Query { tide(quay: ID!): Tide! }\nenum Tide { LOW HIGH }\n',
  'tides.proto': 'syntax = "proto3";\nmessage Tide { string quay = 1; reserved 2; oneof at { int32 hour = 3; } }\n',
};

const WORDS = ['', 'null', '-1', '1e400', '""', '" "', '"@sea/"', '"/"', '".."', '"*"', '"^"', '">="', '"workspace:"', '"npm:@a"', '"file:"', '"catalog:"', '"__proto__"', '"constructor"', '"\\u0000"', '[]', '{}', '{"": ""}', '[null]', '"${revision}"', '${ferry.version}', '[', ']', '{', '}', '(', ')', '=', ':', ',', "'", '"', '\\', '#', '&a', '*a', '<<: *a', '!!x', '- ', '---', '[[package]]', '[a."".b]', '<!--', '</project>', '&x;', '<![CDATA[', '-r requirements.txt', '-e', 'ferry @', 'use (', 'replace a => ./', '// indirect', '\t', '\r', '\ufeff', '🚢', 'a/'.repeat(2000)];
const TOKEN = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[A-Za-z0-9_.@/^~*$-]+/g;

const damages = fc.array(fc.record({ file: fc.constantFrom(...Object.keys(HARBOUR)), at: fc.nat(999), kind: fc.constantFrom('value', 'bare value', 'cut out', 'double', 'insert', 'end'), word: fc.constantFrom(...WORDS) }), { minLength: 1, maxLength: 3 });

function damaged(text: string, { at, kind, word }: { readonly at: number; readonly kind: string; readonly word: string }): string {
  if (kind === 'value' || kind === 'bare value') {
    const tokens = [...text.matchAll(TOKEN)];
    const token = tokens[at % Math.max(1, tokens.length)];
    if (token === undefined) return text + word;
    return text.slice(0, token.index) + (kind === 'value' ? word : word.replace(/^"(.*)"$/, '$1')) + text.slice(token.index + token[0].length);
  }
  const lines = text.split('\n');
  const line = at % lines.length;
  if (kind === 'cut out') return lines.toSpliced(line, 1 + (at % 3)).join('\n');
  if (kind === 'double') return lines.toSpliced(line, 0, lines[at % 7 % lines.length] ?? '').join('\n');
  if (kind === 'insert') return lines.toSpliced(line, 0, word).join('\n');
  return text.slice(0, Math.floor((text.length * (at % 100)) / 100)) + word;
}

describe('manifests, locks and schemas that are damaged', () => {
  it('never break the rulepack, nor keep it going', async () => {
    await fc.assert(fc.asyncProperty(damages, async (list) => {
      const tree: Record<string, string> = { ...HARBOUR };
      for (const damage of list) tree[damage.file] = damaged(tree[damage.file] ?? '', damage);
      const { violations } = await driftOf(tree, { base: HARBOUR });
      expect(violations.filter(({ rule_id }) => rule_id === 'analyzer-error')).toEqual([]);
    }), { numRuns: 150 });
  }, 60_000);
});
