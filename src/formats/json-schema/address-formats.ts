import { isIpv6 } from './host-formats.js';

// RFC 3986, its appendix A rule by rule: what a part may be made of, beside escapes. An IRI (RFC 3987) has characters beyond ASCII where it has letters.
const BEYOND_ASCII = '\\u{a0}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{ffef}' + Array.from({ length: 14 }, (_, plane) => `\\u{${(plane + 1).toString(16)}${plane === 13 ? '1000' : '0000'}}-\\u{${(plane + 1).toString(16)}fffd}`).join('');
const PRIVATE = '\\u{e000}-\\u{f8ff}\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}';
const URI = rulesOf('', '');
const IRI = rulesOf(BEYOND_ASCII, PRIVATE);
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*$/;
const FUTURE = /^[vV][0-9A-Fa-f]+\.[\w.~!$&'()*+,;=:-]+$/;
/** RFC 3986, appendix B. */
const PARTS = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

/** RFC 6570, section 2: what stands as it is, and expressions. */
const LITERAL = `(?:[!#$&()*+,\\-./0-9:;=?@A-Z[\\]_a-z~'${BEYOND_ASCII}${PRIVATE}]|%[0-9A-Fa-f]{2})`;
const NAME = '(?:\\w|%[0-9A-Fa-f]{2})(?:\\.?(?:\\w|%[0-9A-Fa-f]{2}))*(?::[1-9]\\d{0,3}|\\*)?';
const TEMPLATE = new RegExp(`^(?:${LITERAL}|\\{[+#./;?&=,!@|]?${NAME}(?:,${NAME})*\\})*$`, 'u');

interface Rules {
  readonly user: RegExp;
  readonly name: RegExp;
  readonly path: RegExp;
  readonly query: RegExp;
  readonly fragment: RegExp;
}

function rulesOf(beyond: string, beyondInQuery: string): Rules {
  const letters = `\\w.~!$&'()*+,;=\\-${beyond}`;
  const of = (more: string): RegExp => new RegExp(`^(?:[${letters}${more}]|%[0-9A-Fa-f]{2})*$`, 'u');
  return { user: of(':'), name: of(''), path: of(':@/'), query: of(`:@/?${beyondInQuery}`), fragment: of(':@/?') };
}

export function isUri(text: string): boolean {
  return isAddress(text, URI, false);
}

export function isUriReference(text: string): boolean {
  return isAddress(text, URI, true);
}

export function isIri(text: string): boolean {
  return isAddress(text, IRI, false);
}

export function isIriReference(text: string): boolean {
  return isAddress(text, IRI, true);
}

export function isUriTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}

function isAddress(text: string, rules: Rules, mayBeRelative: boolean): boolean {
  const match = PARTS.exec(text);
  if (match === null) return false;
  const [, scheme, authority, path = '', query = '', fragment = ''] = match;
  if (scheme === undefined ? !mayBeRelative : !SCHEME.test(scheme)) return false;
  return rules.path.test(path) && rules.query.test(query) && rules.fragment.test(fragment) && (authority === undefined || isAuthority(authority, rules));
}

function isAuthority(text: string, { user, name }: Rules): boolean {
  const at = text.indexOf('@');
  const [, literal, host = '', port = ''] = /^(?:\[(.*)\]|([^:[\]]*))(?::(.*))?$/s.exec(text.slice(at + 1)) ?? [undefined, undefined, '[', ''];
  if (!user.test(text.slice(0, Math.max(at, 0))) || !/^\d*$/.test(port)) return false;
  return literal === undefined ? name.test(host) : isIpv6(literal) || FUTURE.test(literal);
}
