const BYTE = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${BYTE}(?:\\.${BYTE}){3}$`);
const GROUP = /^[0-9A-Fa-f]{1,4}$/;
const GROUPS = 8;
/** RFC 1123, section 2.1. What a label that begins with `xn--` stands for is not looked at. */
const HOST = /^(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;
/** RFC 5321, section 4.1.2: a dot-string or a quoted one. RFC 6531 allows in both what is not ASCII. */
const LOCAL = /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")$/;
const LOCALIZED = /^(?:[\w!#$%&'*+/=?^`{|}~\u{80}-\u{10ffff}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u{80}-\u{10ffff}-]+)*|"(?:[ !#-[\]-~\u{80}-\u{10ffff}]|\\[ -~])*")$/u;
const LOCALIZED_HOST = /^[A-Za-z0-9\u{80}-\u{10ffff}](?:[A-Za-z0-9\u{80}-\u{10ffff}.-]{0,252}[A-Za-z0-9\u{80}-\u{10ffff}])?$/u;
const MOST_LOCAL = 64;

export function isHostName(text: string): boolean {
  return HOST.test(text);
}

export function isIpv4(text: string): boolean {
  return IPV4.test(text);
}

/** RFC 4291, section 2.2, without a zone. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const parts = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = parts.at(-1) ?? '';
  const isMixed = last.includes('.') && text.endsWith(last);
  const count = parts.length + (isMixed ? 1 : 0);
  if (!parts.every((part) => GROUP.test(part) || (isMixed && part === last && isIpv4(part)))) return false;
  return halves.length === 2 ? count < GROUPS : count === GROUPS;
}

/** A mailbox of RFC 5321. */
export function isEmail(text: string): boolean {
  return isMailbox(text, LOCAL, HOST);
}

/** A mailbox of RFC 6531. Which characters a host may have beyond ASCII is not looked at. */
export function isLocalizedEmail(text: string): boolean {
  return isMailbox(text, LOCALIZED, LOCALIZED_HOST) && !/\.\.[^"]*$/.test(text);
}

function isMailbox(text: string, local: RegExp, host: RegExp): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > MOST_LOCAL || !local.test(text.slice(0, at))) return false;
  const domain = text.slice(at + 1);
  const literal = /^\[(?:(IPv6:)|(?=\d))(.*)\]$/.exec(domain);
  if (literal === null) return host.test(domain);
  const [, isSix, address = ''] = literal;
  return isSix === undefined ? isIpv4(address) : isIpv6(address);
}
