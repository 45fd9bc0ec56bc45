import type { CoverageFacts } from '../coverage-facts.js';
import type { ReportReader } from '../report-reader.js';
import type { XmlAttributes, XmlCursor, XmlDialect } from '../xml/xml-dialect.js';
import { createXmlReader } from '../xml/xml-reader.js';
import { isLineNumber } from './digits.js';
import { FileList } from './file-list.js';
import { OddityList } from './oddity-list.js';
import { OpenCoverFile } from './opencover-file.js';
import { PointsBudget } from './points-builder.js';
import { expectRoot, neededNumber, neededText, numberField } from './xml-fields.js';

/** The line that compilers of .NET give to hidden code. */
const HIDDEN = 0xfeefee;
/** Lines of one statement. */
const MOST_STATEMENT_LINES = 20_000;

/**
 * Reads OpenCover XML, also as coverlet writes it. A sequence point covers its lines from `sl` to `el`; a line is covered when one of its points was
 * visited. Branch points are branches, methods with a visited point are reached functions. A file that stands in several modules is one file.
 * OpenCover before 4.6 gives a branch no line: it is that of the last statement that begins at or before the branch.
 */
export function createOpenCoverReader(path: string): ReportReader<CoverageFacts> {
  return createXmlReader(path, (cursor) => new OpenCoverDialect(cursor));
}

interface Method {
  name: string;
  /** `uid` of `<FileRef>`. */
  file: string | null;
  line: number;
  isTaken: boolean;
  branches: number;
  /** Where statements begin, in the order of the report: the offset in the code, and the line. */
  readonly statements: { readonly offset: number; readonly line: number }[];
}

class OpenCoverDialect implements XmlDialect<CoverageFacts> {
  private readonly paths = new Map<string, string>();
  private readonly files = new Map<string, OpenCoverFile>();
  private readonly oddities = new OddityList();
  private method: Method | null = null;
  private wantsName = false;

  constructor(private readonly cursor: XmlCursor) {}

  open(name: string, attributes: XmlAttributes): boolean {
    expectRoot(this.cursor, name, 'CoverageSession', 'OpenCover');
    switch (name) {
      case 'Module':
        // coverlet may number the files of each module anew.
        this.paths.clear();
        break;
      case 'File':
        this.file(attributes);
        break;
      case 'Method':
        this.method = { name: '', file: null, line: 0, isTaken: attributes['visited'] === 'true', branches: 0, statements: [] };
        break;
      case 'Name':
        this.wantsName = this.method !== null;
        return this.wantsName;
      case 'FileRef':
        if (this.method !== null) this.method.file = neededText(this.cursor, name, attributes, 'uid');
        break;
      case 'SequencePoint':
        this.sequencePoint(attributes);
        break;
      case 'BranchPoint':
        this.branchPoint(attributes);
        break;
    }
    return false;
  }

  close(name: string, text: string | null): void {
    const { method } = this;
    if (method === null) return;
    if (name === 'Name' && this.wantsName) method.name = text ?? '';
    else if (name === 'Method') {
      if (method.file !== null && method.line > 0) this.fileAt(method.file).addFunction(method.line, method.name, method.isTaken);
      this.method = null;
    }
  }

  end(): CoverageFacts {
    const list = new FileList();
    const budget = new PointsBudget();
    for (const [path, file] of this.files) list.add(file.build(path, budget));
    return list.facts(this.oddities);
  }

  private file(attributes: XmlAttributes): void {
    const uid = neededText(this.cursor, 'File', attributes, 'uid');
    const path = neededText(this.cursor, 'File', attributes, 'fullPath');
    const known = this.paths.get(uid);
    if (known !== undefined && known !== path) this.cursor.refuse(`the file ${uid} is ${known} and ${path}`, { expected: 'one path for each uid' });
    this.paths.set(uid, path);
  }

  private sequencePoint(attributes: XmlAttributes): void {
    const { cursor, method } = this;
    if (method === null) return void cursor.refuse('a <SequencePoint> is outside a method');
    const visits = neededNumber(cursor, 'SequencePoint', attributes, 'vc');
    const first = neededNumber(cursor, 'SequencePoint', attributes, 'sl');
    const last = numberField(cursor, 'SequencePoint', attributes, 'el') ?? first;
    if (visits > 0) method.isTaken = true;
    if (first === HIDDEN) return;
    const uid = this.uidOf(attributes);
    if (uid === null) return;
    const file = this.fileAt(uid);
    method.file ??= uid;
    if (!isLineNumber(first)) return this.oddities.add(`${this.paths.get(uid)} has no line ${first}: left out`, cursor.line);
    if (last < first || last - first > MOST_STATEMENT_LINES) cursor.refuse(`a <SequencePoint> goes from line ${first} to ${last}`, { expected: `at most ${MOST_STATEMENT_LINES} lines` });
    if (method.line === 0) method.line = first;
    const offset = numberField(cursor, 'SequencePoint', attributes, 'offset');
    if (offset !== null) method.statements.push({ offset, line: first });
    for (let line = first; line <= last; line += 1) file.lines.add(line, visits > 0);
  }

  private branchPoint(attributes: XmlAttributes): void {
    const { cursor, method } = this;
    if (method === null) return void cursor.refuse('a <BranchPoint> is outside a method');
    const visits = neededNumber(cursor, 'BranchPoint', attributes, 'vc');
    const line = numberField(cursor, 'BranchPoint', attributes, 'sl') ?? this.lineAt(method, attributes);
    const uid = this.uidOf(attributes);
    method.branches += 1;
    if (line === HIDDEN || uid === null) return;
    if (!isLineNumber(line)) return this.oddities.add(`${this.paths.get(uid)} has no line ${line}: left out`, cursor.line);
    this.fileAt(uid).addBranch(line, `${method.name} ${method.branches}`, visits > 0);
  }

  /** The line of a branch that has none of its own. */
  private lineAt(method: Method, attributes: XmlAttributes): number {
    const offset = neededNumber(this.cursor, 'BranchPoint', attributes, 'offset');
    let found = { offset: -1, line: method.line };
    for (const statement of method.statements) if (statement.offset <= offset && statement.offset >= found.offset) found = statement;
    return found.line === 0 ? HIDDEN : found.line;
  }

  /** The file of a point, or of its method; null when the report gives none (generated code). */
  private uidOf(attributes: XmlAttributes): string | null {
    const uid = attributes['fileid'];
    return uid === undefined || uid === '0' ? (this.method?.file ?? null) : uid;
  }

  private fileAt(uid: string): OpenCoverFile {
    const path = this.paths.get(uid) ?? this.cursor.refuse(`no <File> has the uid ${JSON.stringify(uid.slice(0, 40))}`, { expected: 'a uid of <Files>' });
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const file = new OpenCoverFile();
    this.files.set(path, file);
    return file;
  }
}
