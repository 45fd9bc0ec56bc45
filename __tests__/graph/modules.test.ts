import { describe, expect, it } from 'vitest';
import { parsePlainToml } from '../../src/config/plain-toml.js';
import { parsePlainYaml } from '../../src/config/yaml/plain-yaml.js';
import { moduleFinder, modulesOf, type Modules } from '../../src/graph/modules.js';

function modules(files: Readonly<Record<string, string>>): Modules {
  const paths = Object.keys(files).sort();
  return modulesOf({ paths, has: (path) => Object.hasOwn(files, path), text: (path) => files[path] ?? null }, { yaml: parsePlainYaml, toml: parsePlainToml });
}

const shown = (files: Readonly<Record<string, string>>): readonly string[] => modules(files).list.map(({ name, path, manifest }) => `${path} ${name} ${manifest ?? '-'}`);

describe('modules', () => {
  it('are the members of a workspace of npm or Yarn', () => {
    const files = {
      'package.json': '{"name":"harbour","workspaces":["quays/*","!quays/old"]}',
      'quays/north/package.json': '{"name":"@harbour/north"}',
      'quays/old/package.json': '{"name":"@harbour/old"}',
      'quays/south/package.json': '{}',
      'tools/package.json': '{"name":"tools"}',
    };
    expect(shown(files)).toEqual(['. harbour package.json', 'quays/north @harbour/north quays/north/package.json', 'quays/south quays/south quays/south/package.json']);
  });

  it('are the members of a workspace of pnpm', () => {
    expect(shown({ 'pnpm-workspace.yaml': 'packages:\n  - "quays/**"\n', 'quays/package.json': '{"name":"quays"}', 'quays/a/b/package.json': '{"name":"deep"}' })).toEqual(['. . -', 'quays quays quays/package.json', 'quays/a/b deep quays/a/b/package.json']);
  });

  it('tell which other members they declare, which have programs, and what turbo.json says all depend on', () => {
    const files = {
      'package.json': '{"name":"harbour","workspaces":["quays/*"],"devDependencies":{"tools":"*"}}',
      'turbo.json': '{\n  // for every task\n  "globalDependencies": ["./tides.json", "env/**"], "tasks": {}\n}',
      'quays/north/package.json': '{"name":"@harbour/north","dependencies":{"@harbour/south":"workspace:*","left-pad":"1"},"peerDependencies":{"tools":"*"}}',
      'quays/south/package.json': '{"name":"@harbour/south","dependencies":{"@harbour/south":"*"}}',
      'quays/tools/package.json': '{"name":"tools","bin":"./cli.js"}',
      'templates/app/package.json': '{"name":"app","workspaces":["web"]}',
      'templates/app/web/package.json': '{"name":"web","dependencies":{"tools":"1"}}',
    };
    const { list, globals } = modules(files);
    expect(list.map(({ path, declares, hasPrograms }) => [path, declares, hasPrograms])).toEqual([
      ['.', ['quays/tools'], undefined],
      ['quays/north', ['quays/south', 'quays/tools'], undefined],
      ['quays/south', undefined, undefined],
      ['quays/tools', undefined, true],
      ['templates/app/web', undefined, undefined],
    ]);
    expect(globals).toEqual(['tides.json', 'env/**']);
  });

  it.each([
    ['c8 mocha --enable-source-maps ./test/*.mjs --require ./test/before.mjs --timeout=24000 --check-leaks', ['test/*.mjs']],
    ['mocha --reporter spec --exit --check-leaks test/', ['test/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}']],
    ['nyc mocha --recursive test --spec "test/unit/**/*.ts" -r ts-node/register', ['test/**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}', 'test/unit/**/*.ts']],
    ['./node_modules/.bin/mocha test/run.js && node ./node_modules/mocha/bin/_mocha "spec/**/*.js"', ['test/run.js', 'spec/**/*.js']],
    ['borp --timeout 180000 -p "test/{*,*/**}.js"', ['test/{*,*/**}.js']],
    ['xo && ava tests/quay.ts', ['tests/quay.ts']],
    ['node --import tsx --test test/harbour', ['test/harbour/**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}']],
    ['node test/run.js', undefined], ['jest test/unit', undefined], ['vitest run test/*.mjs', undefined], ['npm run mocha', undefined], ['mocha', undefined], ['mocha ../test/*.js $(git ls-files test)', undefined], ['mocha --config test/mocharc.js --grep "quay"', undefined],
  ])('tell which tests the script %s names', (test, expected) => {
    expect(modules({ 'package.json': JSON.stringify({ scripts: { test } }) }).tests).toEqual(expected);
  });

  it('tell the tests that scripts of members and the settings of Mocha name', () => {
    const files = { 'package.json': '{"workspaces":["quays/*"],"mocha":{"spec":["test/*.js","./lib/**/*.check.ts"]}}', 'quays/a/package.json': '{"scripts":{"test":"tape test/*.js","unit":"tape test/*.js"},"mocha":{"spec":"spec"}}', 'lone/package.json': '{"scripts":{"test":"mocha test/*.js"}}' };
    expect(modules(files).tests).toEqual(['test/*.js', 'lib/**/*.check.ts', 'quays/a/spec/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}', 'quays/a/test/*.js']);
  });

  it('declare no member that they take in another major version', () => {
    const files = { 'package.json': '{"workspaces":["*"]}', 'tide/package.json': '{"name":"tide","version":"2.12.0"}', 'old/package.json': '{"name":"old","dependencies":{"tide":"^1.6.0"}}', 'now/package.json': '{"name":"now","dependencies":{"tide":"^2.0.0"}}' };
    expect(modules(files).list.map(({ path, declares }) => [path, declares])).toEqual([['.', undefined], ['now', ['tide']], ['old', undefined], ['tide', undefined]]);
    const placed = { ...files, 'package.json': '{"workspaces":["*"],"resolutions":{"tide":"workspace:*"}}' };
    expect(modules(placed).list.map(({ path, declares }) => [path, declares])).toContainEqual(['old', ['tide']]);
  });

  it('are projects of Python by a setup.py that sets something up, not by a module of a package with that name', () => {
    const files = { 'setup.py': 'from quay import build\nbuild()\n', 'quay/__init__.py': '', 'quay/forms/__init__.py': '', 'quay/forms/setup.py': 'FIELDS = ["name"]\n', 'quay/views/__init__.py': '', 'quay/views/setup.py': '@routes.route("/setup")\ndef setup():\n    return render("setup.html")\n', 'quay/models/__init__.py': '', 'quay/models/setup.py': '# finds the call to setup()\ndef isCall(node):\n    return node.id == "setuptools"\n', 'crane/__init__.py': '', 'crane/setup.py': 'import os, distutils.core\n', 'hull/__init__.py': '', 'hull/setup.py': 'from build import setup\nsetup(\n  name="hull")\n', 'keel/__init__.py': '', 'keel/setup.py': "__import__('setuptools').setup()\n", 'rope/setup.py': 'build()\n' };
    expect(shown(files)).toEqual(['. . setup.py', 'crane crane crane/setup.py', 'hull hull hull/setup.py', 'keel keel keel/setup.py', 'rope rope rope/setup.py']);
  });

  it('tell which crates they take by path: straight, from the list of the workspace, renamed, for one system or for tests', () => {
    const crate = (name: string, more = ''): string => `[package]\nname = "${name}"\nedition = "2021"\n${more}`;
    const files = {
      'Cargo.toml': `${crate('harbour', '[workspace]\n')}[workspace.dependencies]\ntide = { path = "crates/tide" }\nserde = "1"\n[dependencies]\ntide.workspace = true\n`,
      'crates/ferry/Cargo.toml': crate('ferry', '[dependencies]\nwater = { package = "tide", path = "../tide" }\nserde.workspace = true\n[dev-dependencies]\nharbour = { path = "../.." }\nferry = { path = "." }\n[target.\'cfg(unix)\'.dependencies]\nquay = { path = "../quay" }\n'),
      'crates/quay/Cargo.toml': crate('quay'), 'crates/tide/Cargo.toml': crate('tide', '[dependencies]\nlost = { path = "../lost" }\n'), 'crates/broken/Cargo.toml': '[package\n',
    };
    expect(modules(files).list.map(({ path, declares }) => [path, declares])).toEqual([
      ['.', ['crates/tide']], ['crates/ferry', ['.', 'crates/quay', 'crates/tide']], ['crates/quay', undefined], ['crates/tide', undefined],
    ]);
    expect(modules(files).list.map(({ forTests }) => forTests)).toEqual([undefined, ['.'], undefined, undefined]);
    const twice = { ...files, 'crates/quay/Cargo.toml': crate('quay', '[dev-dependencies]\ntide = { path = "../tide" }\n[target.\'cfg(unix)\'.dependencies]\ntide = { path = "../tide" }\n') };
    expect(modules(twice).list.map(({ forTests }) => forTests)).toEqual([undefined, ['.'], undefined, undefined]);
  });

  it('are not members of workspaces that are fixtures, unless the root lists them itself', () => {
    const files = {
      'package.json': '{"workspaces":["quays/*","fixtures/own"]}',
      'quays/a/package.json': '{"name":"a"}',
      'quays/a/test/fixtures/port/package.json': '{"workspaces":["piers/*"]}',
      'quays/a/test/fixtures/port/piers/b/package.json': '{"name":"b"}',
      'fixtures/own/package.json': '{"name":"own"}',
    };
    expect(shown(files)).toEqual(['. . package.json', 'fixtures/own own fixtures/own/package.json', 'quays/a a quays/a/package.json']);
  });

  it('are modules of Go, packages of Cargo, projects of Python, and folders of Maven and Gradle', () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
      'crates/tide/Cargo.toml': '[package]\nname = "tide-table"\n',
      'go.mod': 'module harbour.example/port\n',
      'ferry/go.mod': 'module harbour.example/ferry\n',
      'ferry/testdata/go.mod': 'module no.example\n',
      'core/build.gradle.kts': '',
      'pilot/pom.xml': '<project/>',
      'pilot/src/test/resources/lost/pom.xml': '<project/>',
      'pilot/src/test/projects/lost/build.gradle': '',
      'pilot/src/it/lost/pom.xml': '<project/>',
      'pilot/src/funTest/assets/lost/package.json': '{"name":"lost"}',
      'pilot/src/funTest/assets/lost/go.mod': 'module lost.example\n',
      'tests/data/src/lost/setup.py': 'from setuptools import setup\nsetup()\n',
      'templates/{{cookiecutter.project_name}}/hello/pom.xml': '<project/>',
      'templates/{% if tests %}tests{% endif %}/Hello.Test.csproj': '<Project/>',
      'py/pyproject.toml': '[project]\nname = "buoys"\n',
      'py/lint/pyproject.toml': '[tool.black]\nline-length = 100\n',
    };
    expect(shown(files)).toEqual([
      '. harbour.example/port go.mod',
      'core core core/build.gradle.kts',
      'crates/tide tide-table crates/tide/Cargo.toml',
      'ferry harbour.example/ferry ferry/go.mod',
      'pilot pilot pilot/pom.xml',
      'py buoys py/pyproject.toml',
    ]);
  });

  it('are the projects that the settings of Gradle include, also without a build file of their own', () => {
    const settings = "pluginManagement { }\n// include 'never'\ninclude 'tide',\n    'quay:north'\ninclude(\":ferry\", \":lost\")\nincludeBuild 'logic'\n/* include 'no' */ include \"plain\"\n";
    const files = {
      'settings.gradle': settings, 'tide/src/main/java/A.java': '', 'quay/north/north.gradle': '', 'quay/north/src/B.java': '', 'ferry/build.gradle.kts': '', 'plain/a/b/C.java': '', 'never/D.java': '', 'logic/E.java': '', 'no/F.java': '',
    };
    expect(shown(files)).toEqual(['. . -', 'ferry ferry ferry/build.gradle.kts', 'plain plain -', 'quay/north quay/north quay/north/north.gradle', 'tide tide -']);
    expect(shown({ 'settings.gradle.kts': 'include(":tide")', 'tide/A.java': '' })).toEqual(['. . -', 'tide tide -']);
  });

  it('tell what Gradle builds all of them with', () => {
    const settings = "pluginManagement {\n  includeBuild('build-logic')\n  includeBuild \"./tools/settings-logic\"\n}\n// includeBuild('never')\nincludeBuild('../elsewhere')\ninclude ':tide'\nincludeBuild('charts') {\n  dependencySubstitution { }\n}\nincludeBuild 'buoys', {\n  dependencySubstitution { }\n}\nincludeBuild('lights') { name = 'lamps' }\n";
    expect(modules({ 'settings.gradle.kts': settings, 'tide/A.kt': '' }).globals).toEqual(['build-logic/**', 'tools/settings-logic/**', 'lights/**']);
  });

  it('tell the projects that the build script of the root takes versions from', () => {
    const script = 'configure(all) {\n  dependencies {\n    api(enforcedPlatform(dependencies.project(path: ":tide:versions")))\n    api platform(project(":moons"))\n    implementation(project(":quay"))\n    api(platform("sea.example:moons:1"))\n    // platform(project(":never"))\n    api(platform(projects.deepSea.allBuoys))\n  }\n}\n';
    expect(modules({ 'build.gradle': script, 'settings.gradle': "include 'tide:versions', 'moons'\n", 'tide/versions/versions.gradle': '', 'moons/build.gradle': '' }).globals).toEqual(['tide/versions/*.gradle{,.kts}', 'moons/*.gradle{,.kts}', 'deep-sea/all-buoys/*.gradle{,.kts}']);
    expect(modules({ 'build.gradle.kts': 'plugins { java }\n', 'moons/build.gradle.kts': 'dependencies { api(platform(project(":tide"))) }\n' }).globals).toBeUndefined();
  });

  it('tell what a workspace below the root has for all its members', () => {
    const files = {
      'go.mod': 'module harbour.example/port\n', 'package.json': '{"workspaces":["tools/*"]}', 'package-lock.json': '{}', 'tools/a/package.json': '{"name":"a"}',
      'web/package.json': '{"name":"web"}', 'web/pnpm-workspace.yaml': 'packages: ["quays/*"]\n', 'web/pnpm-lock.yaml': '', 'web/tsconfig.base.json': '{}', 'web/README.md': '', 'web/quays/b/package.json': '{"name":"b"}', 'web/other/package.json': '{"name":"other"}',
      'rust/Cargo.toml': '[workspace]\nmembers = ["*"]\n', 'rust/Cargo.lock': '', 'rust/c/Cargo.toml': '[package]\nname = "c"\n', 'rust/fuzz/Cargo.toml': '[package]\nname = "fuzz"\n[workspace]\n', 'alone/Cargo.toml': '[package]\nname = "alone"\n',
      'py/pyproject.toml': '[project]\nname = "py"\n[tool.uv.workspace]\nmembers = ["d"]\n', 'py/uv.lock': '', 'py/d/pyproject.toml': '[project]\nname = "d"\n', 'py/own/pyproject.toml': '[project]\nname = "own"\n', 'py/own/uv.lock': '',
      'plain/pyproject.toml': '[project]\nname = "plain"\n', 'plain/uv.lock': '', 'plain/e/pyproject.toml': '[project]\nname = "e"\n',
    };
    expect(modules(files).list.filter(({ takes }) => takes !== undefined).map(({ path, takes }) => [path, takes])).toEqual([
      ['py/d', ['py/pyproject.toml', 'py/uv.lock']], ['rust/c', ['rust/Cargo.lock', 'rust/Cargo.toml']], ['web/quays/b', ['web/package.json', 'web/pnpm-lock.yaml', 'web/pnpm-workspace.yaml', 'web/tsconfig.base.json']],
    ]);
  });

  it('tell what a build of Gradle below the root has for all its projects', () => {
    const files = {
      'samples/tide/settings.gradle.kts': 'pluginManagement { includeBuild("build-logic") }\ninclude(":app", ":core:data")\n',
      'samples/tide/build.gradle.kts': '', 'samples/tide/gradle.properties': '', 'samples/tide/gradle/libs.versions.toml': '', 'samples/tide/README.md': '', 'samples/tide/build-logic/settings.gradle.kts': '',
      'samples/tide/build-logic/src/Plugin.kt': '', 'samples/tide/app/build.gradle.kts': '', 'samples/tide/core/data/build.gradle.kts': '', 'samples/tide/docs/package.json': '{"name":"docs"}',
      'samples/tide/core/deep/settings.gradle': '', 'samples/tide/core/deep/buildSrc/src/Moon.java': '', 'samples/tide/core/deep/a/build.gradle': '', 'samples/moon/build.gradle': '', 'samples/tide-log/build.gradle': '',
    };
    const ofTide = ['build-logic/settings.gradle.kts', 'build-logic/src/Plugin.kt', 'build.gradle.kts', 'gradle.properties', 'gradle/libs.versions.toml', 'settings.gradle.kts'].map((name) => `samples/tide/${name}`);
    expect(modules(files).list.filter(({ takes }) => takes !== undefined).map(({ path, takes }) => [path, takes])).toEqual([
      ['samples/tide/app', ofTide], ['samples/tide/core/data', ofTide], ['samples/tide/core/deep/a', ['samples/tide/core/deep/buildSrc/src/Moon.java', 'samples/tide/core/deep/settings.gradle']],
    ]);
  });

  it('tell the builds beside a build of Gradle that it includes, but none around it', () => {
    const files = {
      'go.mod': 'module harbour.example/port\n', 'samples/tide/settings.gradle.kts': 'pluginManagement { includeBuild("../../build-logic") }\nincludeBuild("..")\nincludeBuild("../../..")\ninclude(":app", ":web")\n',
      'build-logic/src/Plugin.kt': '', 'samples/README.md': '', 'samples/tide/app/build.gradle.kts': '', 'samples/tide/package.json': '{"workspaces":["web"]}', 'samples/tide/web/package.json': '{"name":"web"}', 'samples/tide/web/build.gradle': '',
    };
    const takes = ['build-logic/src/Plugin.kt', 'samples/tide/settings.gradle.kts'];
    expect(modules(files).list.filter((module) => module.takes !== undefined).map((module) => [module.path, module.takes])).toEqual([
      ['samples/tide/app', takes], ['samples/tide/web', [takes[0], 'samples/tide/package.json', takes[1]]],
    ]);
  });

  it('take no longer than settings of Gradle are long, whatever is in them', () => {
    const blanks = ' '.repeat(200_000);
    for (const text of [`include${blanks}`, `include 'tide'${blanks}!`, `includeBuild 'logic'${blanks}!`, `includeBuild('logic'${blanks}!`, '/* '.repeat(100_000)]) {
      const started = performance.now();
      modules({ 'settings.gradle': text, 'tide/A.java': '' });
      expect(performance.now() - started, text.slice(0, 24)).toBeLessThan(2_000);
    }
    expect(shown({ 'settings.gradle': "include 'tide' /* include 'quay'", 'tide/A.java': '', 'quay/B.java': '' })).toEqual(['. . -', 'tide tide -']);
  });

  it('tell parents and lists of versions of projects of Maven: by path, by name, and for all where the root takes them', () => {
    const pom = (name: string, more = '') => `<project>\n  <!-- <artifactId>never</artifactId> -->\n  ${more}\n  <artifactId>${name}</artifactId>\n</project>\n`;
    const parent = (name: string, path = '') => `<parent><groupId>sea</groupId><artifactId>${name}</artifactId>${path}</parent>`;
    const takes = (name: string) => `<dependencyManagement><dependencies><dependency><artifactId>tug</artifactId></dependency><dependency><groupId>sea</groupId><artifactId>${name}</artifactId><type>pom</type><scope>import</scope></dependency></dependencies></dependencyManagement>`;
    const files = {
      'pom.xml': `<project>\n  <artifactId>harbour</artifactId>\n${takes('versions')}</project>`,
      'versions/pom.xml': pom('versions', parent('base', '<relativePath>../build/base</relativePath>')), 'build/base/pom.xml': pom('base', '<parent><artifactId>elsewhere</artifactId><relativePath/></parent>'),
      'quay/pom.xml': pom('quay', parent('harbour')), 'quay/north/pom.xml': pom('north', parent('quay', '<relativePath>../pom.xml</relativePath>')),
      'quay/south/pom.xml': `<project><artifactId>south</artifactId>${takes('north')}</project>`, 'tide/deep/pom.xml': pom('deep', parent('quay')),
    };
    const { list, globals } = modules(files);
    expect(list.map(({ path, declares }) => [path, declares])).toEqual([
      ['.', undefined], ['build/base', undefined], ['quay', undefined], ['quay/north', ['quay']], ['quay/south', ['quay/north']], ['tide/deep', ['quay']], ['versions', ['build/base']],
    ]);
    expect(globals).toEqual(['versions/pom.xml', 'build/base/pom.xml']);
  });

  it('are told of Maven in one pass, whatever is left open in a pom.xml', () => {
    const open = (tag: string): string => tag.repeat(200_000);
    const files = { 'pom.xml': '<project><artifactId>harbour</artifactId></project>', 'quay/pom.xml': `<project>${open('<parent>')}${open('<dependency>')}<scope> import </scope>${open('<!--')}`, 'tide/pom.xml': '<project><artifactId>tide</artifactId><dependencyManagement><dependency><artifactId>versions</artifactId><scope> import </scope></dependency></dependencyManagement></project>', 'versions/pom.xml': '<project><artifactId>versions</artifactId></project>' };
    expect(modules(files).list.map(({ path, declares }) => [path, declares])).toEqual([['.', undefined], ['quay', undefined], ['tide', ['versions']], ['versions', undefined]]);
  });

  it('are projects of .NET, with what they refer to, link, import and have from folders above', () => {
    const project = (...items: readonly string[]) => `<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    ${items.join('\n    ')}\n  </ItemGroup>\n</Project>\n`;
    const reference = (path: string): string => `<ProjectReference Include="${path}" />`;
    const files = {
      'Harbour.sln': '', 'Directory.Build.props': '<Project/>', 'src/Directory.Build.targets': '<Project/>', 'src/Directory.Packages.props': '<Project/>', 'Shared/Clock.cs': '', 'Shared/Deep/Tide.cs': '', 'Shared/notes.txt': '', 'build/common.props': '',
      'Wharf/Wharf.projitems': '', 'Wharf/Crane.cs': '',
      'src/Quay/Quay.csproj': project("<ProjectReference Include='..\\tide\\Tide.FSPROJ' />", `<!-- ${reference('..\\Ferry\\Ferry.csproj')} -->`, '<PackageReference Include="Serilog" Version="4.0.0" />', '<Compile Include="..\\..\\Shared\\**\\*.cs" LinkBase="Shared" />'),
      'src/Tide/Tide.fsproj': project(reference('$(Root)/Lost.csproj'), reference('..\\Lost\\Lost.csproj'), '<Import Project="..\\..\\build\\common.props" />', '<Import Project="$(MSBuildThisFileDirectory)..\\..\\Wharf\\Wharf.projitems" Label="Shared" />'),
      'src/Ferry/Ferry.csproj': project('<ProjectReference Include="../Quay/Quay.csproj;../Tide/Tide.fsproj">', '  <PrivateAssets>all</PrivateAssets>', '</ProjectReference>'),
      'src/Ferry/Ferry.Tool.vbproj': project(reference('../../test/Ferry.Tests/Ferry.Tests.csproj')), 'test/Ferry.Tests/Ferry.Tests.csproj': project(reference('../../src/Ferry/Ferry.csproj')),
    };
    const { list, kind } = modules(files);
    expect(kind).toBe('members');
    expect(list.map(({ name, path, declares, takes }) => [path, name, declares ?? [], takes ?? []])).toEqual([
      ['.', '.', [], []],
      ['src/Ferry', 'Ferry.Tool', ['src/Quay', 'src/Tide', 'test/Ferry.Tests'], ['src/Directory.Build.targets', 'src/Directory.Packages.props']],
      ['src/Quay', 'Quay', ['src/Tide'], ['Shared/Clock.cs', 'Shared/Deep/Tide.cs', 'src/Directory.Build.targets', 'src/Directory.Packages.props']],
      ['src/Tide', 'Tide', [], ['Wharf/Crane.cs', 'Wharf/Wharf.projitems', 'build/common.props', 'src/Directory.Build.targets', 'src/Directory.Packages.props']],
      ['test/Ferry.Tests', 'Ferry.Tests', ['src/Ferry'], []],
    ]);
  });

  it('are no projects of .NET that tests hold against what a template makes', () => {
    const project = '<Project Sdk="Microsoft.NET.Sdk" />\n';
    const files = { 'src/Quay/Quay.csproj': project, 'tests/Snapshots/Makes.Quay.--framework#net48._.verified/Quay/Quay.csproj': project, 'tests/Snapshots/Makes.Quay._.received/Quay.csproj': project };
    expect(shown(files)).toEqual(['. . -', 'src/Quay Quay src/Quay/Quay.csproj']);
  });

  it('are the projects of Rush', () => {
    const files = { 'rush.json': '{"projects":[{"projectFolder":"quays/north"},{"projectFolder":"tide"}]}', 'quays/north/package.json': '{"name":"@harbour/north"}', 'tide/package.json': '{}', 'never/package.json': '{"name":"never"}' };
    expect(shown(files)).toEqual(['. . -', 'quays/north @harbour/north quays/north/package.json', 'tide tide tide/package.json']);
  });

  it('are the members of a workspace of Deno', () => {
    const files = { 'deno.json': '{"workspace":["./quays/*"]}', 'quays/a/deno.json': '{"name":"@harbour/a"}', 'quays/b/deno.jsonc': '{}', 'tools/deno.json': '{"name":"tools"}' };
    expect(shown(files)).toEqual(['. . -', 'quays/a @harbour/a quays/a/deno.json', 'quays/b quays/b quays/b/deno.jsonc']);
  });

  it('are projects of Nx where the root is one of its workspaces', () => {
    const files = { 'package.json': '{"name":"harbour"}', 'libs/tide/project.json': '{"name":"tide"}', 'apps/ferry/project.json': '{}', 'apps/ferry/package.json': '{"name":"@harbour/ferry"}' };
    expect(shown({ ...files, 'nx.json': '{}' })).toEqual(['. harbour package.json', 'apps/ferry apps/ferry apps/ferry/project.json', 'libs/tide tide libs/tide/project.json']);
    expect(shown(files)).toEqual(['. harbour package.json', 'apps apps -', 'libs libs -']);
    expect(shown({ ...files, 'package.json': '{"workspaces":["apps/*"]}', 'nx.json': '{}' })).toContain('apps/ferry @harbour/ferry apps/ferry/package.json');
  });

  it('of Nx tell what they name as dependencies, and nx.json what all depend on', () => {
    const files = {
      'nx.json': '{ "namedInputs": { // of every task\n "default": ["{projectRoot}/**/*", "sharedGlobals", "ci"], "ci": [{ "fileset": "{workspaceRoot}/ci/*.sh" }], "sharedGlobals": ["{workspaceRoot}/tides.json", "!{workspaceRoot}/docs/**"], "production": ["default", "{workspaceRoot}/never.json"] } }',
      'package.json': '{"name":"harbour","workspaces":["quays/*"]}',
      'apps/ferry/project.json': '{ "name": "ferry" }',
      'apps/ferry-e2e/project.json': '{ "implicitDependencies": ["ferry", "ferry-e2e", "nowhere"] }',
      'apps/tug-e2e/project.json': '{ "name": "tug", "implicitDependencies": ["ferry-*", "@harbour/*h", "!@harbour/south"] }',
      'quays/north/package.json': '{"name":"@harbour/north","nx":{"implicitDependencies":["ferry"]}}',
      'quays/south/package.json': '{"name":"@harbour/south"}',
    };
    const { list, globals } = modules(files);
    expect(list.map(({ path, declares, needs }) => [path, declares, needs])).toEqual([
      ['.', undefined, undefined],
      ['apps/ferry', undefined, undefined],
      ['apps/ferry-e2e', ['apps/ferry'], ['apps/ferry']],
      ['apps/tug-e2e', ['apps/ferry-e2e', 'quays/north'], ['apps/ferry-e2e', 'quays/north']],
      ['quays/north', ['apps/ferry'], ['apps/ferry']],
      ['quays/south', undefined, undefined],
    ]);
    expect(globals).toEqual(['tides.json', 'ci/*.sh']);
    const { 'nx.json': _, ...others } = files;
    expect(modules(others).list.every(({ needs }) => needs === undefined)).toBe(true);
  });

  it('are else the top-level folders', () => {
    expect(modules({ 'package.json': '{"name":"harbour"}', 'src/a.ts': '', 'test/a.ts': '' })).toMatchObject({ kind: 'folders' });
    expect(shown({ 'package.json': '{"name":"harbour"}', 'src/a.ts': '', 'test/a.ts': '' })).toEqual(['. harbour package.json', 'src src -', 'test test -']);
  });

  it('hold the files for which they are the deepest', () => {
    const list = ['.', 'quays', 'quays/north'].map((path) => ({ name: path, path, manifest: null }));
    const find = moduleFinder(list);
    expect(['README.md', 'quays/a.ts', 'quays/north/src/a.ts', 'quays/northern/a.ts'].map((path) => list[find(path)]?.path)).toEqual(['.', 'quays', 'quays/north', 'quays']);
  });
});
