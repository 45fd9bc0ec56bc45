import type { CoverageFacts } from '../coverage-facts.js';
import type { ReportReader } from '../report-reader.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { isLineNumber } from './digits.js';
import { FileBuilder, MOST_BRANCHES_OF_LINE } from './file-builder.js';
import { FileList } from './file-list.js';
import { countCover } from './merge-coverage.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget } from './points-builder.js';
import { expectRoot, neededNumber, neededText, numberField } from './xml-fields.js';

const CONDITIONS = /\((\d{1,9})\/(\d{1,9})\)\s*$/;

/**
 * Reads Cobertura XML (coverage-04.dtd) as coverage.py, gcovr, Istanbul, coverlet and others write it. Classes of one file are joined; the lines of a
 * class count, those of its methods only say whether a method was entered (Istanbul lists declarations there), unless the class lists none.
 */
export function createCoberturaReader(path: string): ReportReader<CoverageFacts> {
  return createXmlReader(path, (cursor) => new CoberturaDialect(cursor));
}

interface Method {
  readonly name: string;
  line: number;
  isTaken: boolean;
}

interface Counts {
  lines: number;
  linesCovered: number;
  branches: number;
  branchesCovered: number;
}

const noCounts = (): Counts => ({ lines: 0, linesCovered: 0, branches: 0, branchesCovered: 0 });

class CoberturaDialect implements XmlDialect<CoverageFacts> {
  private readonly files = new Map<string, FileBuilder>();
  private readonly roots: string[] = [];
  private readonly oddities = new OddityList();
  private file: FileBuilder | null = null;
  private path = '';
  private method: Method | null = null;
  private classLines = 0;
  private methodLines: { readonly line: number; readonly isTaken: boolean }[] = [];
  private declared: XmlAttributes = {};
  /** As often as they are listed: what some tools give as their total. */
  private readonly inClasses = noCounts();
  /** The same below methods, which dotnet-coverage adds up. */
  private readonly inMethods = noCounts();

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    expectRoot(this.cursor, name, 'coverage', 'Cobertura');
    switch (name) {
      case 'coverage':
        this.declared = attributes;
        break;
      case 'project':
        if (this.cursor.depth === 2) this.cursor.refuse('it has a <project> below <coverage>, as Clover reports have', { expected: '<packages>', hint: 'Read it as clover.' });
        break;
      case 'source':
        return true;
      case 'class':
        this.openClass(attributes);
        break;
      case 'method':
        this.method = { name: `${attributes['name'] ?? ''}${attributes['signature'] ?? ''}`, line: 0, isTaken: (numberField(this.cursor, name, attributes, 'hits') ?? 0) > 0 };
        break;
      case 'line':
        this.line(attributes);
        break;
    }
    return false;
  }

  close(name: string, text: string | null): void {
    if (name === 'source' && text !== null && text.trim() !== '') this.roots.push(text.trim());
    else if (name === 'method' && this.method !== null) {
      this.file?.addFunction(this.method.line, this.method.name, this.method.isTaken);
      this.method = null;
    } else if (name === 'class' && this.file !== null) {
      if (this.classLines === 0) for (const { line, isTaken } of this.methodLines) this.countLine(this.file, line, isTaken);
      this.file = null;
    }
  }

  end(): CoverageFacts {
    const list = new FileList();
    const budget = new PointsBudget();
    for (const [path, file] of this.files) list.add(file.build(path, budget));
    const facts = list.facts(new OddityList());
    const counts = noCounts();
    for (const file of facts.files) {
      const ofLines = countCover(file.lines);
      const ofBranches = file.branches === null ? null : countCover(file.branches);
      counts.lines += ofLines.total;
      counts.linesCovered += ofLines.covered;
      counts.branches += ofBranches?.total ?? 0;
      counts.branchesCovered += ofBranches?.covered ?? 0;
    }
    this.compare('lines-valid', 'lines', counts);
    this.compare('lines-covered', 'linesCovered', counts);
    this.compare('branches-valid', 'branches', counts);
    this.compare('branches-covered', 'branchesCovered', counts);
    return { ...facts, roots: this.roots, oddities: this.oddities.list() };
  }

  private openClass(attributes: XmlAttributes): void {
    this.path = neededText(this.cursor, 'class', attributes, 'filename');
    this.file = this.files.get(this.path) ?? new FileBuilder();
    this.files.set(this.path, this.file);
    this.classLines = 0;
    this.methodLines = [];
  }

  private line(attributes: XmlAttributes): void {
    const { cursor, file } = this;
    if (file === null) return void cursor.refuse('a <line> is outside a class');
    const line = neededNumber(cursor, 'line', attributes, 'number');
    const hits = neededNumber(cursor, 'line', attributes, 'hits');
    if (hits < 0) this.oddities.add(`line ${line} of ${this.path} has ${hits} hits: counted as not reached`, cursor.line);
    // What coverage.py writes of an empty module.
    if (line === 0) return;
    if (!isLineNumber(line)) return this.oddities.add(`${this.path} has no line ${line}: left out`, cursor.line);
    if (this.method !== null) {
      if (this.method.line === 0 || line < this.method.line) this.method.line = line;
      this.method.isTaken ||= hits > 0;
      if (this.classLines === 0) this.methodLines.push({ line, isTaken: hits > 0 });
      this.inMethods.lines += 1;
      if (hits > 0) this.inMethods.linesCovered += 1;
    } else {
      this.classLines += 1;
      this.countLine(file, line, hits > 0);
    }
    const conditions = attributes['condition-coverage'];
    if (conditions !== undefined) this.branches(file, line, conditions);
  }

  private countLine(file: FileBuilder, line: number, isTaken: boolean): void {
    file.lines.add(line, isTaken);
    this.inClasses.lines += 1;
    if (isTaken) this.inClasses.linesCovered += 1;
  }

  /** `50% (1/2)`. */
  private branches(file: FileBuilder, line: number, conditions: string): void {
    const match = CONDITIONS.exec(conditions.slice(0, 100));
    if (this.method !== null) {
      this.inMethods.branches += Number(match?.[2] ?? 0);
      this.inMethods.branchesCovered += Number(match?.[1] ?? 0);
      return;
    }
    if (match === null) return this.oddities.add(`the condition-coverage ${JSON.stringify(conditions.slice(0, 40))} of line ${line} of ${this.path} does not say how many: left out`, this.cursor.line);
    const [covered, total] = [Number(match[1]), Number(match[2])];
    if (covered > total) this.cursor.refuse(`line ${line} of ${this.path} has ${covered} of ${total} branches`, { expected: `at most ${total}`, actual: String(covered) });
    if (total > MOST_BRANCHES_OF_LINE) this.cursor.refuse(`line ${line} of ${this.path} has more than ${MOST_BRANCHES_OF_LINE} branches`);
    file.addBranches(line, covered, total);
    this.inClasses.branches += total;
    this.inClasses.branchesCovered += covered;
  }

  private compare(name: string, key: keyof Counts, counted: Counts): void {
    const declared = this.declared[name];
    // Istanbul lists no branch on whose line no statement begins (a default of a parameter, say), and counts it.
    if (key.startsWith('branches') && this.declared['version'] === '0.1' && Number(declared) > counted[key]) return;
    if (declared === undefined || [counted, this.inClasses, this.inMethods].some((counts) => Number(declared) === counts[key])) return;
    this.oddities.add(`${name} of <coverage> says ${declared.slice(0, 40)}, but its classes have ${counted[key]}`);
  }
}
