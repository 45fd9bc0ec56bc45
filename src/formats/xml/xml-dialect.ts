import type { ReportFault } from '../report-fault.js';

/** Attribute values by name; the name as written, prefix included. Has no prototype. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** Where the reader is, for whoever understands the elements. */
export interface XmlCursor {
  /** Of the `<` of the element that `open` was called for last, from 1. */
  readonly line: number;
  /** Counted in characters; 0 where it is not known. */
  readonly column: number;
  /** How many elements are open, the present one included: 1 at the root. */
  readonly depth: number;
  /** Refuses the report at the present element; never returns. */
  refuse(message: string, more?: Omit<ReportFault, 'message' | 'line' | 'column'>): never;
}

/** Understands the elements of one kind of report. Namespace prefixes of elements are left away: `<ns:testsuite>` is `testsuite`. */
export interface XmlDialect<Facts> {
  /** An element begins. True asks for its own text (not that of its children), which comes with `close`. */
  open(name: string, attributes: XmlAttributes): boolean;
  /** The element that was opened last and not closed ends. `text`: at most `MOST_XML_TEXT` code units; null when nobody asked. */
  close(name: string, text: string | null): void;
  /** The document ended and is well-formed. */
  end(): Facts;
}

export type CreateXmlDialect<Facts> = (cursor: XmlCursor) => XmlDialect<Facts>;
