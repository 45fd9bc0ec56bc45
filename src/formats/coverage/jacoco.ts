import type { CoverageFacts, CoverTotals, FileCoverage } from '../coverage-facts.js';
import type { ReportReader } from '../report-reader.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { isLineNumber } from './digits.js';
import { NO_POINTS } from './cover-points.js';
import { FileBuilder, MOST_BRANCHES_OF_LINE } from './file-builder.js';
import { FileList } from './file-list.js';
import { countCover } from './merge-coverage.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget } from './points-builder.js';
import { expectRoot, neededNumber, neededText, numberField } from './xml-fields.js';

/**
 * Reads JaCoCo XML (report.dtd 1.1), also as gcovr and Kover write it. A line is covered when an instruction of it ran (`ci`), which is how
 * JaCoCo's own LINE counter counts. The path is package and source file, below the groups: `core/com/acme/Quay.java`.
 */
export function createJacocoReader(path: string): ReportReader<CoverageFacts> {
  return createXmlReader(path, (cursor) => new JacocoDialect(cursor));
}

interface Source {
  readonly builder: FileBuilder;
  /** LINE, BRANCH and METHOD counters of the source file itself. */
  readonly counters: Map<string, CoverTotals>;
  /** A line without `mi` and `ci`: the report does not say which lines ran. */
  hasUnknownLines: boolean;
  lines: number;
}

/** Classes of one package that are told of. */
const MOST_NAMELESS = 100;

class JacocoDialect implements XmlDialect<CoverageFacts> {
  private readonly sources = new Map<string, Source>();
  private readonly oddities = new OddityList();
  private readonly groups: string[] = [];
  private package = '';
  private source: Source | null = null;
  private path = '';
  private classFile: Source | null = null;
  private inClass = false;
  /** Classes of the package without a source file. Before JaCoCo 0.8.3 no class names one: then the lines tell whether all are in files. */
  private nameless: { readonly name: string; readonly line: number }[] = [];
  private packageLines: number | null = null;
  private sourceLines = 0;
  private method: { readonly name: string; readonly line: number; isTaken: boolean } | null = null;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    expectRoot(this.cursor, name, 'report', 'JaCoCo');
    switch (name) {
      case 'group':
        this.groups.push(neededText(this.cursor, name, attributes, 'name'));
        break;
      case 'package':
        this.package = attributes['name'] ?? '';
        this.nameless = [];
        this.packageLines = null;
        this.sourceLines = 0;
        break;
      case 'class':
        this.openClass(attributes);
        break;
      case 'method':
        this.method = { name: `${attributes['name'] ?? ''}${attributes['desc'] ?? ''}`, line: Math.max(numberField(this.cursor, name, attributes, 'line') ?? 0, 0), isTaken: false };
        break;
      case 'sourcefile':
        this.path = this.pathOf(neededText(this.cursor, name, attributes, 'name'));
        this.source = this.sourceAt(this.path);
        break;
      case 'line':
        this.line(attributes);
        break;
      case 'counter':
        this.counter(attributes);
        break;
    }
    return false;
  }

  close(name: string): void {
    if (name === 'group') this.groups.pop();
    else if (name === 'package') this.closePackage();
    else if (name === 'class') {
      this.classFile = null;
      this.inClass = false;
    }
    else if (name === 'sourcefile') this.source = null;
    else if (name === 'method') {
      if (this.method !== null) this.classFile?.builder.addFunction(isLineNumber(this.method.line) ? this.method.line : 0, this.method.name, this.method.isTaken);
      this.method = null;
    }
  }

  end(): CoverageFacts {
    const list = new FileList();
    const budget = new PointsBudget();
    for (const [path, source] of this.sources) list.add(this.fileOf(path, source, budget));
    return list.facts(this.oddities);
  }

  private pathOf(name: string): string {
    return [...this.groups, this.package, name].filter((part) => part !== '').join('/');
  }

  private sourceAt(path: string): Source {
    const known = this.sources.get(path);
    if (known !== undefined) return known;
    const source: Source = { builder: new FileBuilder(), counters: new Map(), hasUnknownLines: false, lines: 0 };
    this.sources.set(path, source);
    return source;
  }

  private openClass(attributes: XmlAttributes): void {
    const name = neededText(this.cursor, 'class', attributes, 'name');
    const file = attributes['sourcefilename'];
    if (file === undefined && this.nameless.length < MOST_NAMELESS) this.nameless.push({ name, line: this.cursor.line });
    this.inClass = true;
    this.classFile = file === undefined ? null : this.sourceAt(this.pathOf(file));
  }

  private closePackage(): void {
    if (this.packageLines !== null && this.packageLines <= this.sourceLines) return;
    for (const { name, line } of this.nameless) this.oddities.add(`the class ${name} has no source file, and is not counted: compile it with debug information`, line);
  }

  private line(attributes: XmlAttributes): void {
    const { cursor, source } = this;
    if (source === null) return void cursor.refuse('a <line> is outside a source file');
    const line = neededNumber(cursor, 'line', attributes, 'nr');
    if (!isLineNumber(line)) return this.oddities.add(`${this.path} has no line ${line}: left out`, cursor.line);
    const [missed, covered] = [this.count('line', attributes, 'mi'), this.count('line', attributes, 'ci')];
    source.lines += 1;
    if (missed === null && covered === null) source.hasUnknownLines = true;
    else if ((missed ?? 0) + (covered ?? 0) > 0) source.builder.lines.add(line, (covered ?? 0) > 0);
    const [missedBranches, coveredBranches] = [this.count('line', attributes, 'mb') ?? 0, this.count('line', attributes, 'cb') ?? 0];
    const total = missedBranches + coveredBranches;
    if (total > MOST_BRANCHES_OF_LINE) cursor.refuse(`line ${line} of ${this.path} has more than ${MOST_BRANCHES_OF_LINE} branches`);
    if (total > 0) source.builder.addBranches(line, coveredBranches, total);
  }

  private counter(attributes: XmlAttributes): void {
    const type = neededText(this.cursor, 'counter', attributes, 'type');
    const covered = this.count('counter', attributes, 'covered');
    const missed = this.count('counter', attributes, 'missed');
    if (covered === null || missed === null) return void this.cursor.refuse(`the ${type} counter does not say how many`, { expected: 'missed and covered' });
    if (this.method !== null) {
      if (covered > 0 && type !== 'COMPLEXITY') this.method.isTaken = true;
    } else if (this.source !== null) {
      if (this.source.counters.has(type)) this.oddities.add(`${this.path} has two ${type} counters`, this.cursor.line);
      this.source.counters.set(type, { kind: 'totals', covered, total: covered + missed });
      if (type === 'LINE') this.sourceLines += covered + missed;
    } else if (!this.inClass && type === 'LINE') {
      this.packageLines = covered + missed;
    }
  }

  private count(element: string, attributes: XmlAttributes, name: string): number | null {
    const count = numberField(this.cursor, element, attributes, name);
    if (count !== null && count < 0) this.cursor.refuse(`${name} of <${element}> is ${count}`, { expected: 'a count' });
    return count;
  }

  private fileOf(path: string, source: Source, budget: PointsBudget): FileCoverage {
    const built = source.builder.build(path, budget);
    const declared = source.counters.get('LINE');
    if (source.hasUnknownLines && declared === undefined) {
      this.cursor.refuse(`it does not say which lines of ${path} ran`, { expected: 'mi and ci at each line, or a LINE counter' });
    }
    const hasLines = source.lines > 0 && !source.hasUnknownLines;
    const lines = hasLines ? built.lines : (declared ?? NO_POINTS);
    if (hasLines && declared !== undefined) {
      const { covered, total } = countCover(lines);
      if (covered !== declared.covered || total !== declared.total) {
        this.oddities.add(`the LINE counter of ${path} says ${declared.covered} of ${declared.total}, but ${covered} of its ${total} lines were reached`);
      }
    }
    return {
      ...built,
      lines,
      branches: built.branches ?? source.counters.get('BRANCH') ?? null,
      functions: built.functions ?? source.counters.get('METHOD') ?? null,
    };
  }
}
