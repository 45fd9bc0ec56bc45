import type { Cover, CoverageFacts, CoverTotals } from '../coverage-facts.js';
import type { ReportReader } from '../report-reader.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { isLineNumber } from './digits.js';
import { branchPoints, FileBuilder, MOST_BRANCHES_OF_LINE } from './file-builder.js';
import { FileList } from './file-list.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget } from './points-builder.js';
import { expectRoot, neededNumber, neededText, numberField } from './xml-fields.js';

interface Condition {
  /** `truecount` and `falsecount`. */
  readonly whenTrue: number;
  readonly whenFalse: number;
}

/**
 * Reads Clover XML as OpenClover, PHPUnit, Istanbul and gcovr write it. Lines are those of type stmt and cond; a line of type method says whether
 * a function was entered. `truecount` and `falsecount` mean two things: OpenClover counts how often a condition was true and false (two
 * branches), Istanbul writes how many branches of the line were reached and how many not. The totals of the file tell which.
 * Code of tests (`<testproject>`) is left out.
 */
export function createCloverReader(path: string): ReportReader<CoverageFacts> {
  return createXmlReader(path, (cursor) => new CloverDialect(cursor));
}

class CloverDialect implements XmlDialect<CoverageFacts> {
  private readonly list = new FileList();
  private readonly budget = new PointsBudget();
  private readonly oddities = new OddityList();
  private inTests = false;
  private path: string | null = null;
  private fileDepth = 0;
  private builder = new FileBuilder();
  private conditions = new Map<number, Condition>();
  private branches: CoverTotals | null = null;
  private functions: CoverTotals | null = null;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    expectRoot(this.cursor, name, 'coverage', 'Clover');
    if (this.cursor.depth === 2 && name !== 'project' && name !== 'testproject') {
      this.cursor.refuse(`it has <${name}> below <coverage>`, { expected: '<project>', hint: 'If it has <packages>, read it as cobertura.' });
    }
    if (name === 'testproject') this.inTests = true;
    if (this.inTests) return false;
    if (name === 'file') this.openFile(attributes);
    else if (name === 'line') this.line(attributes);
    else if (name === 'metrics' && this.path !== null && this.cursor.depth === this.fileDepth + 1) {
      this.branches = this.totals(attributes, 'conditionals');
      this.functions = this.totals(attributes, 'methods');
    }
    return false;
  }

  close(name: string): void {
    if (name === 'testproject') this.inTests = false;
    else if (name === 'file' && this.path !== null) this.closeFile(this.path);
  }

  end(): CoverageFacts {
    const facts = this.list.facts(this.oddities);
    // Every file gives totals of conditionals and methods; where all are 0, the tool does not count them.
    const isSilent = (key: 'branches' | 'functions'): boolean => facts.files.every((file) => file[key] === null || (file[key].kind === 'totals' && file[key].total === 0));
    const [noBranches, noFunctions] = [isSilent('branches'), isSilent('functions')];
    return { ...facts, files: facts.files.map((file) => ({ ...file, branches: noBranches ? null : file.branches, functions: noFunctions ? null : file.functions })) };
  }

  private openFile(attributes: XmlAttributes): void {
    if (this.path !== null) this.cursor.refuse('a <file> is inside a file');
    this.path = attributes['path'] ?? neededText(this.cursor, 'file', attributes, 'name');
    this.fileDepth = this.cursor.depth;
    this.builder = new FileBuilder();
    this.conditions = new Map();
    this.branches = null;
    this.functions = null;
  }

  private line(attributes: XmlAttributes): void {
    const { cursor } = this;
    if (this.path === null) return void cursor.refuse('a <line> is outside a file');
    const line = neededNumber(cursor, 'line', attributes, 'num');
    if (!isLineNumber(line)) return this.oddities.add(`${this.path} has no line ${line}: left out`, cursor.line);
    const type = neededText(cursor, 'line', attributes, 'type');
    const whenTrue = numberField(cursor, 'line', attributes, 'truecount') ?? 0;
    const whenFalse = numberField(cursor, 'line', attributes, 'falsecount') ?? 0;
    const hits = numberField(cursor, 'line', attributes, 'count') ?? (type === 'cond' ? whenTrue + whenFalse : neededNumber(cursor, 'line', attributes, 'count'));
    if (hits < 0 || whenTrue < 0 || whenFalse < 0) this.oddities.add(`line ${line} of ${this.path} has a negative count: counted as not reached`, cursor.line);
    switch (type) {
      case 'method':
        this.builder.addFunction(line, `${attributes['name'] ?? ''}${attributes['signature'] ?? ''}`, hits > 0);
        break;
      case 'cond':
        this.conditions.set(line, { whenTrue: Math.max(whenTrue, 0), whenFalse: Math.max(whenFalse, 0) });
        this.builder.lines.add(line, hits > 0);
        break;
      case 'stmt':
        this.builder.lines.add(line, hits > 0);
        break;
      default:
        cursor.refuse(`the type of line ${line} is ${JSON.stringify(type.slice(0, 40))}`, { expected: 'stmt, cond or method' });
    }
  }

  private closeFile(path: string): void {
    const built = this.builder.build(path, this.budget);
    this.list.add({ ...built, branches: this.branchesOf(path), functions: built.functions ?? this.functions });
    this.path = null;
  }

  private branchesOf(path: string): Cover | null {
    const { conditions, branches: declared } = this;
    if (conditions.size === 0) return declared;
    let [reached, missed, sides] = [0, 0, 0];
    for (const { whenTrue, whenFalse } of conditions.values()) {
      reached += whenTrue;
      missed += whenFalse;
      sides += Math.min(whenTrue, 1) + Math.min(whenFalse, 1);
    }
    const countsBranches = declared !== null && declared.total === reached + missed && declared.covered === reached;
    if (!countsBranches && declared !== null && (declared.total !== conditions.size * 2 || declared.covered !== sides)) {
      // Istanbul leaves away branches in lines where no statement begins, which JSX is full of.
      const leavesAway = declared.total >= reached + missed && declared.covered >= reached;
      if (!leavesAway) this.oddities.add(`the metrics of ${path} say ${declared.covered} of ${declared.total} conditionals, but its lines do not: the metrics count`);
      return declared;
    }
    const lines = new Map<number, { readonly covered: number; readonly total: number }>();
    for (const [line, { whenTrue, whenFalse }] of conditions) {
      const total = countsBranches ? whenTrue + whenFalse : 2;
      if (total > MOST_BRANCHES_OF_LINE) this.cursor.refuse(`line ${line} of ${path} has more than ${MOST_BRANCHES_OF_LINE} branches`);
      lines.set(line, { total, covered: countsBranches ? whenTrue : Math.min(whenTrue, 1) + Math.min(whenFalse, 1) });
    }
    return branchPoints(lines, this.budget);
  }

  private totals(attributes: XmlAttributes, name: string): CoverTotals | null {
    const total = numberField(this.cursor, 'metrics', attributes, name);
    const covered = numberField(this.cursor, 'metrics', attributes, `covered${name}`);
    if (total === null || covered === null) return null;
    if (covered < 0 || covered > total) this.cursor.refuse(`<metrics> says ${covered} of ${total} ${name}`, { expected: `at most ${total}`, actual: String(covered) });
    return { kind: 'totals', covered, total };
  }
}
