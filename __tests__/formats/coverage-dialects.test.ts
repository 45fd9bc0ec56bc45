import { describe, expect, it } from 'vitest';
import { factsOf, fixture, inShort, places, problemOf, share } from './coverage-fixtures.js';

const oddities = (facts: { readonly oddities: readonly { readonly message: string }[] }): readonly string[] => facts.oddities.map(({ message }) => message);

describe('Cobertura', () => {
  const report = (classes: string, attributes = '', before = ''): string =>
    `<?xml version="1.0"?>${before}<coverage line-rate="0" ${attributes}><sources><source> /app/src </source><source/></sources><packages><package name="quay"><classes>${classes}</classes></package></packages></coverage>`;

  it('joins the classes of one file, takes branches as counts, and its sources as roots', () => {
    const facts = factsOf('cobertura', report(`
      <class name="Tides" filename="tides.cs"><methods/><lines><line number="1" hits="0"/><line number="2" hits="3" branch="True" condition-coverage="50% (1/2)"/></lines></class>
      <class name="Tides/ebb" filename="tides.cs"><methods/><lines><line number="1" hits="1"/><line number="2" hits="0" branch="True" condition-coverage="75% (3/4)"/></lines></class>`));
    expect(places(facts.files[0]?.lines ?? null)).toBe('1+ 2+');
    expect(places(facts.files[0]?.branches ?? null)).toBe('2+ 2+ 2+ 2-');
    expect(facts.files).toHaveLength(1);
    expect(facts.roots).toEqual(['/app/src']);
  });

  it('takes the lines of methods only where a class lists none', () => {
    const method = '<methods><method name="ebb" signature="()V"><lines><line number="7" hits="0"/><line number="8" hits="2"/></lines></method></methods>';
    expect(factsOf('cobertura', report(`<class name="A" filename="a.py">${method}<lines><line number="8" hits="2"/></lines></class>`)).files.map(inShort)).toEqual(['a.py 1/1  1/1']);
    expect(factsOf('cobertura', report(`<class name="A" filename="a.py">${method}<lines/></class>`)).files.map(inShort)).toEqual(['a.py 1/2  1/1']);
  });

  it('accepts a DOCTYPE with an external id and refuses one with declarations', () => {
    const lines = '<class name="A" filename="a.py"><lines><line number="1" hits="1"/></lines></class>';
    expect(factsOf('cobertura', report(lines, '', '<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">')).files).toHaveLength(1);
    expect(problemOf('cobertura', report(lines, '', '<!DOCTYPE coverage [<!ENTITY a "b">]>'))).toMatch(/DOCTYPE|declar/);
  });

  it('of Istanbul counts branches that it lists nowhere, as no statement begins on their line', () => {
    const file = '<class name="a.js" filename="a.js"><methods/><lines><line number="2" hits="1" branch="true" condition-coverage="50% (1/2)"/></lines></class>';
    // As Vitest 5.1.1 wrote it of `function dock(name = 'x') { … }`: version 0.1 is Istanbul's own mark.
    const facts = factsOf('cobertura', report(file, 'lines-valid="1" lines-covered="1" branches-valid="3" branches-covered="2" version="0.1"'));
    expect([facts.files.map(inShort), oddities(facts)]).toEqual([['a.js 1/1 1/2 '], []]);
    expect(oddities(factsOf('cobertura', report(file, 'lines-valid="1" lines-covered="1" branches-valid="1" branches-covered="1" version="0.1"')))).toEqual(['branches-valid of <coverage> says 1, but its classes have 2']);
    expect(oddities(factsOf('cobertura', report(file, 'lines-valid="2" lines-covered="2" branches-valid="2" branches-covered="1" version="0.1"')))).toHaveLength(2);
  });

  it('names totals that are neither those of its lines nor of its list, and conditions without numbers', () => {
    const twice = '<class name="A" filename="a.py"><lines><line number="1" hits="1"/></lines></class>'.repeat(2);
    expect(oddities(factsOf('cobertura', report(twice, 'lines-valid="2" lines-covered="1"')))).toEqual([]);
    expect(oddities(factsOf('cobertura', report(twice, 'lines-valid="5" lines-covered="2"')))).toEqual(['lines-valid of <coverage> says 5, but its classes have 1']);
    expect(oddities(factsOf('cobertura', report('<class name="A" filename="a.py"><lines><line number="1" hits="-1" condition-coverage="50%"/><line number="0" hits="1"/><line number="-3" hits="1"/></lines></class>')))).toEqual([
      'line 1 of a.py has -1 hits: counted as not reached', 'the condition-coverage "50%" of line 1 of a.py does not say how many: left out', 'a.py has no line -3: left out',
    ]);
  });

  it('accepts totals of the lines of methods, which dotnet-coverage adds up', () => {
    const method = (name: string): string => `<method name="${name}" signature="()"><lines><line number="4" hits="1" branch="True" condition-coverage="50% (1/2)"/></lines></method>`;
    const one = `<class name="Quay" filename="Quay.cs"><methods>${method('Moor')}${method('Cast')}</methods><lines><line number="4" hits="1" branch="True" condition-coverage="50% (1/2)"/></lines></class>`;
    const totals = 'lines-valid="2" lines-covered="2" branches-valid="4" branches-covered="2"';
    const facts = factsOf('cobertura', report(one, totals));
    expect([facts.files.map(inShort), oddities(facts)]).toEqual([['Quay.cs 1/1 1/2 2/2'], []]);
    expect(oddities(factsOf('cobertura', report(one, 'lines-valid="3"')))).toEqual(['lines-valid of <coverage> says 3, but its classes have 1']);
  });

  it.each([
    ['<class name="A"><lines/></class>', '<class> has no filename'],
    ['<class name="A" filename="a.py"><lines><line number="1"/></lines></class>', '<line> has no hits'],
    ['<class name="A" filename="a.py"><lines><line number="x" hits="1"/></lines></class>', 'number of <line> is "x"'],
    ['<class name="A" filename="a.py"><lines><line number="1" hits="1" condition-coverage="100% (3/2)"/></lines></class>', 'line 1 of a.py has 3 of 2 branches'],
    ['<class name="A" filename="a.py"><lines><line number="1" hits="1" condition-coverage="1% (1/99999999)"/></lines></class>', 'more than 65536 branches'],
    ['<line number="1" hits="1"/>', 'a <line> is outside a class'],
  ])('refuses %s', (classes, problem) => {
    expect(problemOf('cobertura', report(classes))).toContain(problem);
  });
});

describe('reports of another format', () => {
  it.each([
    ['cobertura', 'clover/vitest.xml', 'as Clover reports have'], ['clover', 'cobertura/vitest.xml', 'it has <sources> below <coverage>'],
    ['jacoco', 'cobertura/vitest.xml', 'which is no JaCoCo report'], ['opencover', 'jacoco/maven.xml', 'which is no OpenCover report'],
    ['istanbul', 'istanbul-summary/vitest.json', 'statementMap'], ['istanbul-summary', 'istanbul/vitest.json', 'it has no totals of all files'],
    ['coverage-py', 'istanbul/vitest.json', '/meta'], ['simplecov', 'coverage-py/branches.json', '/meta/coverage'], ['llvm-cov', 'simplecov/resultset.json', 'not an export of llvm-cov'],
    ['salesforce', 'llvm-cov/clang.json', 'it has no coverage'], ['lcov', 'go-cover/set.out', 'is outside a record'], ['go-cover', 'lcov/vitest.info', 'the first line is not the mode'],
  ] as const)('%s refuses %s', (format, name, problem) => {
    expect(problemOf(format, fixture(name).bytes)).toContain(problem);
  });
});

describe('JaCoCo', () => {
  const report = (text: string): string => `<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"[]><report name="quay">${text}</report>`;
  const source = '<sourcefile name="Quay.java"><line nr="3" mi="0" ci="2" mb="1" cb="1"/><line nr="4" mi="3" ci="0" mb="0" cb="0"/></sourcefile>';

  it('keeps the files of two groups apart', () => {
    const facts = factsOf('jacoco', report(`<group name="core"><package name="com/acme">${source}</package></group><group name="web"><package name="com/acme">${source}</package></group>`));
    expect(facts.files.map(inShort)).toEqual(['core/com/acme/Quay.java 1/2 1/2 ', 'web/com/acme/Quay.java 1/2 1/2 ']);
  });

  it('before 0.8.3, when no class named its source file, misses one only where lines are in no file', () => {
    const old = (lines: number): string => report(`<package name="com/acme"><class name="com/acme/Quay"><counter type="LINE" missed="1" covered="1"/></class>${source.replace('</sourcefile>', '<counter type="LINE" missed="1" covered="1"/></sourcefile>')}<counter type="LINE" missed="${lines - 1}" covered="1"/></package>`);
    expect(oddities(factsOf('jacoco', old(2)))).toEqual([]);
    expect(oddities(factsOf('jacoco', old(3)))).toEqual(['the class com/acme/Quay has no source file, and is not counted: compile it with debug information']);
  });

  it('names a class without a source file, and counters that are not those of the lines', () => {
    const facts = factsOf('jacoco', report(`<package name="com/acme"><class name="com/acme/Gen"><counter type="LINE" missed="3" covered="0"/></class>${source.replace('</sourcefile>', '<counter type="LINE" missed="0" covered="2"/></sourcefile>')}</package>`));
    expect(oddities(facts)).toEqual(['the class com/acme/Gen has no source file, and is not counted: compile it with debug information', 'the LINE counter of com/acme/Quay.java says 2 of 2, but 1 of its 2 lines were reached']);
    expect(facts.files.map(inShort)).toEqual(['com/acme/Quay.java 1/2 1/2 ']);
  });

  it('refuses lines of which nothing says whether they ran', () => {
    expect(problemOf('jacoco', report('<package name="a"><sourcefile name="Q.java"><line nr="1"/></sourcefile></package>'))).toContain('it does not say which lines of a/Q.java ran');
  });
});

describe('Clover', () => {
  const report = (file: string): string => `<coverage generated="1"><project timestamp="1"><package name="quay">${file}</package></project><testproject timestamp="1"><file name="T.php"><line num="1" type="stmt" count="1"/></file></testproject></coverage>`;

  it('reads conditions as the metrics of the file say: two branches each, or branches reached and not', () => {
    const line = '<line num="2" type="cond" truecount="2" falsecount="0" count="2"/><line num="3" type="method" name="ebb" count="0"/>';
    const open = factsOf('clover', report(`<file name="a.php" path="/app/a.php">${line}<metrics conditionals="2" coveredconditionals="1" methods="1" coveredmethods="0"/></file>`));
    expect(open.files.map(inShort)).toEqual(['/app/a.php 1/1 1/2 0/1']);
    const istanbul = factsOf('clover', report(`<file name="a.php"><metrics conditionals="2" coveredconditionals="2" methods="1" coveredmethods="0"/>${line}</file>`));
    expect(istanbul.files.map(inShort)).toEqual(['a.php 1/1 2/2 0/1']);
    const neither = factsOf('clover', report(`<file name="a.php"><metrics conditionals="8" coveredconditionals="1"/>${line}</file>`));
    expect(neither.files.map(inShort)).toEqual(['a.php 1/1 1/8 0/1']);
    expect(oddities(neither)).toEqual(['the metrics of a.php say 1 of 8 conditionals, but its lines do not: the metrics count']);
    const more = factsOf('clover', report(`<file name="a.jsx"><metrics conditionals="8" coveredconditionals="3"/>${line}</file>`));
    expect([more.files.map(inShort), oddities(more)], 'Istanbul leaves away branches in lines without a statement').toEqual([['a.jsx 1/1 3/8 0/1'], []]);
  });

  it('takes the metrics of a file, not of its classes, and refuses impossible ones', () => {
    const facts = factsOf('clover', report('<file name="a.php"><class name="A"><metrics methods="9" coveredmethods="9"/></class><line num="1" type="stmt" count="0"/><metrics methods="2" coveredmethods="1"/></file>'));
    expect(facts.files.map(inShort)).toEqual(['a.php 0/1  1/2']);
    expect(problemOf('clover', report('<file name="a.php"><metrics methods="1" coveredmethods="2"/></file>'))).toContain('<metrics> says 2 of 1 methods');
    expect(problemOf('clover', report('<file name="a.php"><line num="1" type="wave" count="0"/></file>'))).toContain('the type of line 1 is "wave"');
  });
});

describe('OpenCover', () => {
  it('covers the lines of visited points, leaves hidden ones out, and tells branches apart', () => {
    const facts = factsOf('opencover', fixture('opencover/typed.xml').bytes);
    expect(facts.files.map((file) => [file.path, places(file.lines), places(file.branches), places(file.functions)])).toEqual([
      ['C:\\work\\harbour\\src\\Tides.cs', '5+ 6+ 7+ 8- 9+', '6- 6+ 9+ 9-', '5+'],
      ['C:\\work\\harbour\\src\\Pilots.cs', '4-', '', '4-'],
    ]);
  });

  it('numbers files by module, joins a file of two modules, and refuses a number without file', () => {
    const module = (path: string, vc: number): string => `<Module><Files><File uid="1" fullPath="${path}"/></Files><Classes><Class><Methods><Method visited="false"><Name>A::b</Name><FileRef uid="1"/>
      <SequencePoints><SequencePoint vc="${vc}" sl="3" el="3"/></SequencePoints><BranchPoints><BranchPoint vc="${vc}" sl="3" path="0"/></BranchPoints></Method></Methods></Class></Classes></Module>`;
    const session = (modules: string): string => `<CoverageSession><Modules>${modules}</Modules></CoverageSession>`;
    expect(factsOf('opencover', session(module('a.cs', 0) + module('b.cs', 1) + module('a.cs', 1))).files.map(inShort)).toEqual(['a.cs 1/1 1/1 1/1', 'b.cs 1/1 1/1 1/1']);
    expect(problemOf('opencover', session(module('a.cs', 0).replace('<FileRef uid="1"/>', '<FileRef uid="7"/>')))).toContain('no <File> has the uid "7"');
  });

  it('finds the line of a branch by its offset where it has none, as OpenCover before 4.6 writes it', () => {
    const point = (offset: number, line: number): string => `<SequencePoint vc="1" offset="${offset}" sl="${line}" el="${line}"/>`;
    const session = (branches: string): string => `<CoverageSession><Modules><Module><Files><File uid="1" fullPath="a.cs"/></Files><Classes><Class><Methods><Method visited="true"><Name>A::b</Name><FileRef uid="1"/>
      <SequencePoints>${point(0, 3)}${point(9, 5)}${point(20, 4)}</SequencePoints><BranchPoints>${branches}</BranchPoints></Method></Methods></Class></Classes></Module></Modules></CoverageSession>`;
    const branch = (more: string, vc = 1): string => `<BranchPoint vc="${vc}" uspid="7" ordinal="0" ${more} path="0"/>`;
    const [file] = factsOf('opencover', session(branch('offset="5"') + branch('offset="9"', 0) + branch('offset="19"') + branch('offset="400"') + branch('offset="0" sl="8"'))).files;
    expect(places(file?.branches ?? null)).toBe('3+ 4+ 5- 5+ 8+');
    expect(problemOf('opencover', session(branch('')))).toContain('<BranchPoint> has no offset');
  });
});

describe('Istanbul', () => {
  const at = (line: number): object => ({ start: { line, column: 0 }, end: { line, column: 9 } });
  const report = (file: object): string => JSON.stringify({ 'a.ts': { path: 'a.ts', statementMap: {}, s: {}, fnMap: {}, f: {}, branchMap: {}, b: {}, ...file } });

  it('covers a line when one of the statements that start there ran', () => {
    const facts = factsOf('istanbul', report({ statementMap: { 0: at(3), 1: at(3), 2: at(5) }, s: { 0: 0, 1: 4, 2: 0 } }));
    expect(facts.files.map((file) => [places(file.lines), share(file.statements)])).toEqual([['3+ 5-', '1/3']]);
  });

  it.each([
    [{ statementMap: { 0: at(3) }, s: {} }, 'it does not say how often 0 ran'],
    [{ statementMap: {}, s: { 0: 1 } }, 'it has hits of 0, but not where that is'],
    [{ statementMap: { 0: at(3) }, s: { 0: -1 } }, 'expected a whole number from 0'],
    [{ statementMap: { 0: at(3) }, s: { 0: '1' } }, 'expected a whole number from 0'],
    [{ branchMap: { 0: { loc: at(3) } }, b: { 0: 1 } }, 'expected a list'],
  ])('refuses %j', (file, problem) => {
    expect(problemOf('istanbul', report(file))).toContain(problem);
  });

  it('refuses a summary whose numbers are impossible or that names no file, and names wrong totals', () => {
    const total = (covered: number, all: number): object => ({ lines: { covered, total: all, skipped: 0, pct: 'Unknown' } });
    expect(problemOf('istanbul-summary', JSON.stringify({ total: total(1, 1), 'a.ts': total(2, 1) }))).toContain('it says 2 of 1');
    expect(problemOf('istanbul-summary', JSON.stringify({ total: total(1, 1) }))).toContain('names no file');
    expect(oddities(factsOf('istanbul-summary', JSON.stringify({ total: total(9, 9), 'a.ts': total(1, 2) })))).toEqual(['its total says 9 of 9 lines, but its files have 1 of 2']);
    expect(factsOf('istanbul-summary', JSON.stringify({ total: total(0, 0) })).files).toEqual([]);
    expect(problemOf('istanbul-summary', `{"total":${JSON.stringify(total(0, 0))},"a.ts":{},"a.ts":{}}`)).toContain('appears twice');
  });
});

describe('the other formats', () => {
  it('coverage.py: names a summary that is not that of its lines', () => {
    const report = { meta: { format: 3, branch_coverage: false }, files: { 'a.py': { executed_lines: [1], missing_lines: [2], summary: { covered_lines: 2, num_statements: 2 } } } };
    expect(oddities(factsOf('coverage-py', JSON.stringify(report)))).toEqual(['the summary of a.py says 2 of 2 lines, but it lists 1 of 2']);
  });

  // As coverage.py 5.5 and 6.3.3 write it.
  it('coverage.py before 6.4 counts branches and lists none', () => {
    const summary = { covered_lines: 1, num_statements: 2, missing_lines: 1, num_branches: 4, num_partial_branches: 1, covered_branches: 3, missing_branches: 1 };
    const report = (more: object) => JSON.stringify({ meta: { version: '6.3.3', branch_coverage: true, show_contexts: false }, files: { 'a.py': { executed_lines: [1], missing_lines: [2], excluded_lines: [], summary, ...more } } });
    expect(factsOf('coverage-py', report({})).files.map((file) => [places(file.lines), share(file.branches)])).toEqual([['1+ 2-', '3/4']]);
    expect(problemOf('coverage-py', report({ executed_branches: [] }))).toContain('missing_branches');
  });

  it('SlipCover leaves the number of statements away', () => {
    const report = { meta: { software: 'slipcover', branch_coverage: false }, files: { 'a.py': { executed_lines: [1, 4], missing_lines: [2], summary: { covered_lines: 2, missing_lines: 1, percent_covered: 66.6 } } } };
    const facts = factsOf('coverage-py', JSON.stringify(report));
    expect(facts.files.map((file) => places(file.lines))).toEqual(['1+ 2- 4+']);
    expect(oddities(facts)).toEqual([]);
  });

  it('Go: a block that stands several times ran when one entry says so; a line follows the better of its blocks', () => {
    const facts = factsOf('go-cover', 'mode: count\nq/a.go:3.9,5.2 2 0\nq/a.go:3.9,5.2 2 7\nq/a.go:5.2,6.3 1 0\nq/a.go:8.1,8.9 0 0\n');
    expect(facts.files.map((file) => [file.path, places(file.lines), share(file.statements)])).toEqual([['q/a.go', '3+ 4+ 5+ 6-', '2/3']]);
  });

  it.each([
    ['mode: often\n', 'the mode "often" is not known'], ['mode: set\nmode: count\n', 'the mode changes from set to count'], ['mode: set\nq/a.go:1.1,2.2 1\n', 'is not a block'],
    ['mode: set\nq/a.go:3.1,2.2 1 1\n', 'a block ends before it begins'], ['mode: set\nq/a.go:1.1,2.2 1 1', 'the last line has no line end'], ['mode: set\nq/a.go:1.1,99999.2 1 1\n', 'more than 20000 lines'],
    ['', 'it is empty'],
  ])('Go: refuses %j', (text, problem) => {
    expect(problemOf('go-cover', text)).toContain(problem);
  });

  it('SimpleCov: reads coverage.json of its JSON formatter, and unites the suites of .resultset.json', () => {
    const json = { meta: { simplecov_version: '0.22.0' }, coverage: { '/app/tides.rb': { lines: [1, null, 0, 'ignored'], branches: [
      { type: 'then', start_line: 3, end_line: 3, coverage: 0, inline: false }, { type: 'else', start_line: 4, end_line: 4, coverage: 2, inline: false }, { type: 'else', start_line: 9, end_line: 9, coverage: 'ignored' }] } }, groups: {} };
    expect(factsOf('simplecov', JSON.stringify(json)).files.map(inShort)).toEqual(['/app/tides.rb 1/2 1/2 ']);
    const suites = { RSpec: { coverage: { '/app/tides.rb': { lines: [1, null, 0] } }, timestamp: 1 }, Minitest: { coverage: { '/app/tides.rb': [0, null, 3] }, timestamp: 2 } };
    expect(factsOf('simplecov', JSON.stringify(suites)).files.map(inShort)).toEqual(['/app/tides.rb 2/2  ']);
    expect(problemOf('simplecov', JSON.stringify({ RSpec: { coverage: { 'a.rb': { lines: [], branches: { '[:if, 0, 1, 1, 1, 1]': { then: 1 } } } } } }))).toContain('"then" is not a branch');
  });

  it('counters of 64 bits that ran over were reached', () => {
    const clamped = '9223372036854775807';
    const llvm = `{"type":"llvm.coverage.json.export","version":"2.0.1","data":[{"files":[{"filename":"a.c","segments":[[1,1,${clamped},true,true,false],[2,1,0,false,false,false]],"branches":[[1,1,1,5,${clamped},0,0,0,4]]}],"functions":[{"name":"f","count":${clamped},"filenames":["a.c"],"regions":[[1,1,2,1,${clamped},0,0,0]]}]}]}`;
    expect(factsOf('llvm-cov', llvm).files.map(inShort)).toEqual(['a.c 2/2 1/2 1/1']);
    const statement = '{"start":{"line":1,"column":0},"end":{"line":1,"column":5}}';
    expect(factsOf('istanbul', `{"a.js":{"path":"a.js","statementMap":{"0":${statement}},"fnMap":{},"branchMap":{},"s":{"0":${clamped}},"f":{},"b":{}}}`).files.map(({ lines }) => places(lines))).toEqual(['1+']);
    expect(factsOf('simplecov', `{"x":{"coverage":{"a.rb":{"lines":[${clamped},null,0]}},"timestamp":1}}`).files.map(({ lines }) => places(lines))).toEqual(['1+ 3-']);
    expect(problemOf('simplecov', '{"x":{"coverage":{"a.rb":{"lines":[-1]}},"timestamp":1}}')).toContain('expected a whole number from 0');
  });

  it('llvm-cov: takes summaries without segments, and refuses segments that go back', () => {
    expect(factsOf('llvm-cov', fixture('llvm-cov/summary-only.json').bytes).files.every(({ lines }) => lines.kind === 'totals')).toBe(true);
    const report = { type: 'llvm.coverage.json.export', version: '2.0.1', data: [{ files: [{ filename: 'a.c', segments: [[5, 1, 1, true, true, false], [4, 1, 0, false, false, false]] }] }] };
    expect(problemOf('llvm-cov', JSON.stringify(report))).toContain('a segment is in line 4 after one in line 5');
  });

  it('Salesforce: says when a command failed, a run had no coverage, or a deployment no tests', () => {
    expect(problemOf('salesforce', JSON.stringify({ status: 1, name: 'NoOrg', message: 'No default org' }))).toContain('the command failed: No default org');
    expect(problemOf('salesforce', JSON.stringify({ status: 0, result: { summary: {}, tests: [] } }))).toContain('it has no coverage');
    expect(problemOf('salesforce', JSON.stringify({ status: 0, result: { success: true, details: {} } }))).toContain('the deployment ran no test');
    expect(factsOf('salesforce', JSON.stringify({ status: 1, result: { success: false, details: {} } })).runSucceeded).toBe(false);
    const one = { status: 0, result: { success: true, details: { runTestResult: { codeCoverage: { id: '01q000', name: 'Ferry', numLocations: '4', numLocationsNotCovered: '1' } } } } };
    expect(factsOf('salesforce', JSON.stringify(one)).files.map(inShort)).toEqual(['no-map/Ferry.trigger 3/4  ']);
  });

  it('Salesforce: names lines that are not as many as the totals', () => {
    expect(oddities(factsOf('salesforce', JSON.stringify([{ id: '01p0', name: 'Tides', totalLines: 3, totalCovered: 3, lines: { 1: 1, 2: 0 } }])))).toEqual(['Tides says 3 of 3 lines, but lists 1 of 2']);
    expect(factsOf('salesforce', JSON.stringify([{ name: 'Tides', totalLines: 3, totalCovered: 2, lines: {} }])).files.map(inShort)).toEqual(['no-map/Tides 2/3  ']);
  });
});
