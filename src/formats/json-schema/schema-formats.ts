import { own } from '../../base/plain-values.js';
import { isDateTime, isFullDate } from '../../contract/rfc3339.js';
import { isIri, isIriReference, isUri, isUriReference, isUriTemplate } from './address-formats.js';
import { isEmail, isHostName, isIpv4, isIpv6, isLocalizedEmail } from './host-formats.js';

const UUID = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/;
/** RFC 3339, appendix A: the units in a row from the largest to the smallest, none left out between them, or weeks. */
const DAYS = '\\d+D';
const TIME = '(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S)';
const DURATION = new RegExp(`^P(?:(?:\\d+Y(?:\\d+M(?:${DAYS})?)?|\\d+M(?:${DAYS})?|${DAYS})(?:T${TIME})?|T${TIME}|\\d+W)$`);
const JSON_POINTER = /^(?:\/(?:[^~/]|~[01])*)*$/;
const RELATIVE_JSON_POINTER = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/;
/** Letters that mean something behind a backslash without the flag `u`. Browsers take others for themselves; ECMA-262 does not. */
const ESCAPED_LETTERS = /^[^A-Za-z]$|^[bBcdDfknrsStuvwWx]$/;

/** At its end in Greenwich, and the one on which it was east of it. */
const DAYS_OF_A_LEAP_SECOND = ['2016-12-31', '2017-01-01'];

const CHECKS: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': isDateTime, date: isFullDate, time: (text) => DAYS_OF_A_LEAP_SECOND.some((day) => isDateTime(`${day}T${text}`)), duration: (text) => DURATION.test(text),
  uri: isUri, 'uri-reference': isUriReference, iri: isIri, 'iri-reference': isIriReference, 'uri-template': isUriTemplate,
  email: isEmail, 'idn-email': isLocalizedEmail, hostname: isHostName, ipv4: isIpv4, ipv6: isIpv6,
  uuid: (text) => UUID.test(text), 'json-pointer': (text) => JSON_POINTER.test(text), 'relative-json-pointer': (text) => RELATIVE_JSON_POINTER.test(text), regex: isPattern,
};

/** Null when nobody here knows the format. */
export function meetsFormat(format: string, text: string): boolean | null {
  const check = own(CHECKS, format);
  return check === undefined ? null : check(text);
}

/** Whether the specification has the format: then it says something of texts and of nothing else. */
export function isTextFormat(format: string): boolean {
  return own(CHECKS, format) !== undefined || format === 'idn-hostname';
}

/** A regular expression of ECMA-262, with the flag `u` or without. */
function isPattern(text: string): boolean {
  if (compiles(text, 'u')) return true;
  return compiles(text, '') && [...text.matchAll(/\\(.)/gs)].every(([, letter = '']) => ESCAPED_LETTERS.test(letter));
}

function compiles(text: string, flags: string): boolean {
  try {
    return new RegExp(text, flags).source !== '';
  } catch {
    return false;
  }
}
