/**
 * Limits of XML reports. Deeper or larger is refused: no report of a tool comes near, and an attack must not cost memory or time.
 * Only kept text is cut instead, as a long log in a report is no fault.
 */
export const MOST_XML_DEPTH = 256;
export const MOST_XML_ATTRIBUTES = 256;
/** Names of elements and attributes, and references, in UTF-16 code units. */
export const MOST_XML_NAME = 1024;
export const MOST_XML_ELEMENTS = 20_000_000;
/** Text that is kept of one element, in UTF-16 code units; the rest is checked and let go. */
export const MOST_XML_TEXT = 1024 * 1024;
/** One attribute value, in UTF-16 code units. */
export const MOST_XML_VALUE = 4 * 1024 * 1024;
export const MOST_XML_BYTES = 1024 * 1024 * 1024;
/** A whole DOCTYPE, in UTF-16 code units. */
export const MOST_XML_DOCTYPE = 4096;
/** Bytes that the parser gets at once: what it holds back between two writes is looked at after each. */
export const XML_SLICE = 64 * 1024;
