import { isDateTime, isFullDate } from '../../contract/rfc3339.js';

/** The characters of RFC 3986, at most one fragment; good enough to tell a slip from an address. */
const URI_REFERENCE = /^(?:[\w.~:/?[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:./;
const EMAIL = /^(?=.{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9.-]{1,253}$/;
const HOST = /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;
const UUID = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/;
const BYTE = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${BYTE}(?:\\.${BYTE}){3}$`);

/** At its end in Greenwich, and the one on which it was east of it. */
const DAYS_OF_A_LEAP_SECOND = ['2016-12-31', '2017-01-01'];

const CHECKS: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': isDateTime, date: isFullDate, time: (text) => DAYS_OF_A_LEAP_SECOND.some((day) => isDateTime(`${day}T${text}`)),
  uri: (text) => SCHEME.test(text) && URI_REFERENCE.test(text), 'uri-reference': (text) => URI_REFERENCE.test(text), email: (text) => EMAIL.test(text) && !text.includes('..'),
  hostname: (text) => HOST.test(text), uuid: (text) => UUID.test(text), ipv4: (text) => IPV4.test(text),
};

/** Null when nobody here knows the format. */
export function meetsFormat(format: string, text: string): boolean | null {
  const check = Object.hasOwn(CHECKS, format) ? CHECKS[format] : undefined;
  return check === undefined ? null : check(text);
}
