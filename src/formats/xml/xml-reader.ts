import { SaxesParser } from 'saxes';
import { factsOrProblem, faultOf, ReportFaultSignal, type ReportFault } from '../report-fault.js';
import type { ReportReader } from '../report-reader.js';
import { doctypeFault } from './doctype.js';
import { createXmlDecoder } from './xml-decoder.js';
import type { CreateXmlDialect, XmlCursor, XmlDialect } from './xml-dialect.js';
import {
  MOST_XML_ATTRIBUTES, MOST_XML_BYTES, MOST_XML_DEPTH, MOST_XML_DOCTYPE, MOST_XML_ELEMENTS, MOST_XML_NAME, MOST_XML_TEXT, MOST_XML_VALUE, XML_SLICE,
} from './xml-limits.js';

export interface XmlReaderOptions {
  /**
   * Takes several root elements one after the other (`<a/><b/>`), which is no XML document. Only for a dialect whose tools
   * really write that: a file cut between two roots cannot be told from a whole one.
   */
  readonly severalRoots?: boolean;
}

/**
 * What saxes 6.0.0 keeps between two writes. It bounds none of it and has no option for that, so it is looked at after each
 * slice: the version is pinned, and the tests of limits break when a name changes.
 */
interface SaxesState {
  text: string;
  name: string;
  entity: string;
  piTarget: string;
  tag: { readonly name: string } | null;
  readonly state: number;
  /** What is parsed now, and where the character stands that was read last. */
  readonly chunk: string;
  readonly prevI: number;
  /** Whether a numeric reference may stand for a character; set anew by the XML declaration. */
  isChar: (code: number) => boolean;
  /**
   * The handlers that `on` sets. It does so by a computed name, and an object that gets several new members that way becomes a
   * slow dictionary: a 500 MB report then takes six times as long. So they are given their names here first.
   */
  textHandler: ((text: string) => void) | undefined;
  cdataHandler: ((text: string) => void) | undefined;
  errorHandler: undefined;
  xmldeclHandler: undefined;
  doctypeHandler: undefined;
  openTagStartHandler: undefined;
  attributeHandler: undefined;
  openTagHandler: undefined;
  closeTagHandler: undefined;
}
/** Numbers of saxes 6.0.0 for "inside a comment, a processing instruction, a CDATA section, or text". */
const IN_DOCTYPE = { from: 2, to: 12 };
const IN_TEXT = 13;
const IN_COMMENT = { from: 17, to: 19 };
const IN_CDATA = { from: 20, to: 22 };
const IN_INSTRUCTION = { from: 25, to: 26 };

const ONE_ROOT = 'documents may contain only one root.';
const NO_CHARACTER = 'disallowed character.';

/**
 * A strict streaming reader of XML 1.0 and 1.1: well-formed to the end or refused with line and column. Knows the five predefined
 * entities and numeric references, never fetches anything, ignores a DOCTYPE without declarations, and holds the limits of
 * `xml-limits`. Memory does not grow with the document. Control characters in texts and values are read, though XML has none: Node, MSTest
 * and Mocha write what a test printed. A NUL is refused: it stands where a disk lost a part of a file.
 */
export function createXmlReader<Facts>(path: string, createDialect: CreateXmlDialect<Facts>, options: XmlReaderOptions = {}): ReportReader<Facts> {
  const reader = new XmlReader(createDialect, options.severalRoots === true);
  let fault: ReportFault | null = null;
  return {
    push(piece) {
      fault ??= faultOf(() => reader.push(piece));
    },
    end: () => factsOrProblem(path, fault, () => reader.end()),
  };
}

class XmlReader<Facts> implements XmlCursor {
  line = 1;
  column = 1;
  depth = 0;
  private readonly parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  private readonly inside = this.parser as unknown as SaxesState;
  private readonly decoder = createXmlDecoder();
  private readonly dialect: XmlDialect<Facts>;
  private bytes = 0;
  private elements = 0;
  private attributes = 0;
  /** Text of the open elements, from the root: null where nobody asked for it. */
  private readonly texts: (string | null)[] = [];
  private readonly collect = (text: string): void => this.addText(text);

  constructor(createDialect: CreateXmlDialect<Facts>, severalRoots: boolean) {
    this.dialect = createDialect(this);
    const { parser, inside } = this;
    inside.textHandler = undefined;
    inside.cdataHandler = undefined;
    inside.errorHandler = undefined;
    inside.xmldeclHandler = undefined;
    inside.doctypeHandler = undefined;
    inside.openTagStartHandler = undefined;
    inside.attributeHandler = undefined;
    inside.openTagHandler = undefined;
    inside.closeTagHandler = undefined;
    inside.isChar = isReportCharacter;
    parser.on('xmldecl', () => {
      inside.isChar = isReportCharacter;
    });
    parser.on('error', ({ message }) => {
      if (severalRoots && message === ONE_ROOT) return;
      if (message === NO_CHARACTER && isControl(inside.chunk.charCodeAt(inside.prevI))) return;
      this.refuseHere(`it is not well-formed XML: ${message.replace(/\.$/, '')}`);
    });
    parser.on('doctype', (text) => {
      const wrong = doctypeFault(text);
      if (wrong !== null) this.refuseHere(wrong);
    });
    parser.on('opentagstart', (tag) => {
      // Here the parser has read one character behind the name.
      this.line = parser.column === 0 ? parser.line - 1 : parser.line;
      this.column = Math.max(parser.column - tag.name.length - 1, 0);
      this.attributes = 0;
      if (++this.elements > MOST_XML_ELEMENTS) this.refuse(`it has more than ${MOST_XML_ELEMENTS} elements`);
      if (++this.depth > MOST_XML_DEPTH) this.refuse(`it is nested deeper than ${MOST_XML_DEPTH} elements`);
    });
    parser.on('attribute', ({ name, value }) => {
      if (++this.attributes > MOST_XML_ATTRIBUTES) this.refuse(`an element has more than ${MOST_XML_ATTRIBUTES} attributes`);
      if (name.length > MOST_XML_NAME) this.refuseHere(`a name is longer than ${MOST_XML_NAME} characters`);
      if (value.length > MOST_XML_VALUE) this.refuseHere(`an attribute is longer than ${MOST_XML_VALUE} characters`);
    });
    parser.on('opentag', (tag) => {
      const asked = this.dialect.open(this.localName(tag.name), tag.attributes);
      this.texts.push(asked ? '' : null);
      this.listen(asked);
    });
    parser.on('closetag', (tag) => {
      const text = this.texts.pop() ?? null;
      this.dialect.close(this.localName(tag.name), text);
      this.depth--;
      this.listen((this.texts.at(-1) ?? null) !== null);
    });
  }

  push(piece: Uint8Array): void {
    this.bytes += piece.length;
    if (this.bytes > MOST_XML_BYTES) this.refuseHere(`it has more than ${MOST_XML_BYTES} bytes`);
    for (let from = 0; from < piece.length; from += XML_SLICE) {
      const slice = piece.length <= XML_SLICE ? piece : piece.subarray(from, from + XML_SLICE);
      this.write(this.decode(() => this.decoder.decode(slice)));
    }
  }

  end(): Facts {
    if (this.bytes === 0) throw new ReportFaultSignal({ message: 'it is empty', hint: 'The program that should write it did not.' });
    this.write(this.decode(() => this.decoder.end()));
    this.refuseBareAmpersand();
    if (this.depth > 0) {
      const open = this.inside.tag?.name ?? '';
      this.refuseHere(`it ends before <${open}> is closed: the file is truncated, or was not written to its end`, { expected: `</${open}>`, actual: 'the end of the file' });
    }
    this.parser.close();
    return this.dialect.end();
  }

  refuse(message: string, more: Omit<ReportFault, 'message' | 'line' | 'column'> = {}): never {
    throw new ReportFaultSignal({ message, ...more, line: this.line, ...(this.column === 0 ? {} : { column: this.column }) });
  }

  /** Refuses at the character that was read last, not at the element that began last. */
  private refuseHere(message: string, more: Omit<ReportFault, 'message' | 'line' | 'column'> = {}): never {
    throw new ReportFaultSignal({ message, ...more, line: this.parser.line, column: Math.max(this.parser.column, 1) });
  }

  private decode(step: () => string): string {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof ReportFaultSignal) || error.fault.line !== undefined) throw error;
      // The character behind the last one that was read.
      throw new ReportFaultSignal({ ...error.fault, line: this.parser.line, column: this.parser.column + 1 });
    }
  }

  private write(text: string): void {
    if (text === '') return;
    this.parser.write(text);
    this.boundState();
  }

  /** The parser takes all up to the next `;` for the name of a reference. */
  private refuseBareAmpersand(): void {
    const { entity } = this.inside;
    if (/[^\w#.:-]/u.test(entity)) this.refuseHere(`"&${entity.slice(0, 20)}" is no reference`, { expected: '&amp; for a bare &', actual: '&', hint: 'Have what writes the report write & as &amp;.' });
  }

  /** What the parser holds back must not grow with the document. */
  private boundState(): void {
    const { inside } = this;
    const { state } = inside;
    if (inside.entity.length > MOST_XML_NAME) this.refuseBareAmpersand();
    if (inside.name.length > MOST_XML_NAME || inside.entity.length > MOST_XML_NAME || inside.piTarget.length > MOST_XML_NAME) {
      this.refuseHere(`a name or reference is longer than ${MOST_XML_NAME} characters`);
    }
    if (inside.text.length === 0) return;
    const within = ({ from, to }: { from: number; to: number }): boolean => state >= from && state <= to;
    if (state === IN_TEXT || within(IN_CDATA)) {
      this.addText(inside.text);
      inside.text = '';
    } else if (within(IN_COMMENT) || within(IN_INSTRUCTION)) {
      inside.text = '';
    } else if (within(IN_DOCTYPE)) {
      if (inside.text.length > MOST_XML_DOCTYPE) this.refuseHere(`its DOCTYPE is longer than ${MOST_XML_DOCTYPE} characters`);
    } else if (inside.text.length > MOST_XML_VALUE) {
      this.refuseHere(`an attribute is longer than ${MOST_XML_VALUE} characters`);
    }
  }

  /** Text costs most where nobody listens to it; handlers that are not there are skipped by the parser. */
  private listen(wanted: boolean): void {
    const handler = wanted ? this.collect : undefined;
    this.inside.textHandler = handler;
    this.inside.cdataHandler = handler;
  }

  private addText(text: string): void {
    const top = this.texts.length - 1;
    const kept = this.texts[top];
    if (kept === undefined || kept === null || kept.length >= MOST_XML_TEXT) return;
    this.texts[top] = kept + text.slice(0, MOST_XML_TEXT - kept.length);
  }

  /** The name without its prefix; also the one place that bounds names of elements. */
  private localName(name: string): string {
    if (name.length > MOST_XML_NAME) this.refuse(`a name is longer than ${MOST_XML_NAME} characters`);
    const colon = name.lastIndexOf(':');
    return colon < 0 ? name : name.slice(colon + 1);
  }
}

function isControl(code: number): boolean {
  return code > 0 && code < 0x20;
}

function isReportCharacter(code: number): boolean {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
}
