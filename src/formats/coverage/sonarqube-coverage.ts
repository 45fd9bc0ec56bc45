import type { CoverageFacts } from '../coverage-facts.js';
import type { ReportReader } from '../report-reader.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { isLineNumber } from './digits.js';
import { FileBuilder, MOST_BRANCHES_OF_LINE } from './file-builder.js';
import { FileList } from './file-list.js';
import { OddityList } from './oddity-list.js';
import { PointsBudget } from './points-builder.js';
import { expectRoot, neededNumber, neededText, numberField } from './xml-fields.js';

/** Reads SonarQube's generic coverage (https://docs.sonarsource.com/sonarqube-server/analyzing-source-code/test-coverage/generic-test-data, reviewed 2026-11-27). */
export function createSonarqubeCoverageReader(path: string): ReportReader<CoverageFacts> {
  return createXmlReader(path, (cursor) => new SonarqubeDialect(cursor));
}

class SonarqubeDialect implements XmlDialect<CoverageFacts> {
  private readonly files = new Map<string, FileBuilder>();
  private readonly oddities = new OddityList();
  private path = '';

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    const { cursor } = this;
    expectRoot(cursor, name, 'coverage', 'SonarQube coverage');
    if (cursor.depth === 2) {
      if (name !== 'file') cursor.refuse(`it has <${name}> below <coverage>`, { expected: '<file>', hint: 'If it has <packages>, read it as cobertura, if <project>, as clover.' });
      this.path = neededText(cursor, name, attributes, 'path');
      if (!this.files.has(this.path)) this.files.set(this.path, new FileBuilder());
    } else if (cursor.depth === 3) {
      if (name !== 'lineToCover') cursor.refuse(`it has <${name}> below <file>`, { expected: '<lineToCover>' });
      this.line(attributes);
    }
    return false;
  }

  close(): void {
    // Everything stands in attributes.
  }

  end(): CoverageFacts {
    const list = new FileList();
    const budget = new PointsBudget();
    for (const [path, file] of this.files) list.add(file.build(path, budget));
    return list.facts(this.oddities);
  }

  private line(attributes: XmlAttributes): void {
    const { cursor } = this;
    const line = neededNumber(cursor, 'lineToCover', attributes, 'lineNumber');
    const covered = neededText(cursor, 'lineToCover', attributes, 'covered');
    if (covered !== 'true' && covered !== 'false') cursor.refuse(`covered of line ${line} of ${this.path} is ${JSON.stringify(covered.slice(0, 40))}`, { expected: 'true or false' });
    const file = this.files.get(this.path);
    if (file === undefined || !isLineNumber(line)) return this.oddities.add(`${this.path} has no line ${line}: left out`, cursor.line);
    file.lines.add(line, covered === 'true');
    const total = numberField(cursor, 'lineToCover', attributes, 'branchesToCover') ?? 0;
    const taken = numberField(cursor, 'lineToCover', attributes, 'coveredBranches') ?? 0;
    if (taken < 0 || taken > total || total > MOST_BRANCHES_OF_LINE) cursor.refuse(`line ${line} of ${this.path} has ${taken} of ${total} branches`, { expected: `at most ${Math.min(Math.max(total, 0), MOST_BRANCHES_OF_LINE)}`, actual: String(taken) });
    if (total > 0) file.addBranches(line, taken, total);
  }
}
