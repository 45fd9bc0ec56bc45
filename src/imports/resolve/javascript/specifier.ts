/** The forms of a specifier that are resolved by different rules. */
export type SpecifierForm = 'relative' | 'absolute' | 'internal' | 'scheme' | 'bare' | 'empty';

const DOT = 46;
const SLASH = 47;

/** `./x`, `/x`, `#x`, `node:x`, `x`. */
export function formOf(specifier: string): SpecifierForm {
  if (specifier === '') return 'empty';
  switch (specifier.charCodeAt(0)) {
    case DOT:
      return isRelative(specifier) ? 'relative' : 'bare';
    case SLASH:
      return 'absolute';
    case 35:
      return 'internal';
  }
  return hasScheme(specifier) ? 'scheme' : 'bare';
}

/** `.`, `..`, and what begins with `./` or `../`; `.config` is a name. */
export function isRelative(specifier: string): boolean {
  const length = specifier.length;
  if (length === 0 || specifier.charCodeAt(0) !== DOT) return false;
  if (length === 1 || specifier.charCodeAt(1) === SLASH) return true;
  return specifier.charCodeAt(1) === DOT && (length === 2 || specifier.charCodeAt(2) === SLASH);
}

/** Whether a path means a folder whatever files are there: it ends with `/`, `.` or `..`. */
export function meansFolder(path: string): boolean {
  const last = path.charCodeAt(path.length - 1);
  if (last === SLASH) return true;
  if (last !== DOT) return false;
  const slash = path.lastIndexOf('/');
  return path.length - slash === 2 || (path.length - slash === 3 && path.charCodeAt(slash + 1) === DOT);
}

/** A URL scheme and its colon (RFC 3986, section 3.1). */
function hasScheme(specifier: string): boolean {
  const colon = specifier.indexOf(':');
  if (colon < 1) return false;
  for (let at = 0; at < colon; at++) {
    const code = specifier.charCodeAt(at);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!isLetter && (at === 0 || !((code >= 48 && code <= 57) || code === 43 || code === 45 || code === DOT))) return false;
  }
  return true;
}

/** A bare specifier as package name and the rest: `@scope/kit/button` is `@scope/kit` and `button`. */
export function splitPackage(specifier: string): readonly [name: string, rest: string] {
  let slash = specifier.indexOf('/');
  if (slash >= 0 && specifier.charCodeAt(0) === 64) slash = specifier.indexOf('/', slash + 1);
  return slash < 0 ? [specifier, ''] : [specifier.slice(0, slash), specifier.slice(slash + 1)];
}

const NAME = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/i;
/** Longer than any name that the registry takes. */
const MAX_NAME = 214;

/** Whether a manifest could declare a package of this name (npm documentation, "package.json", name; reviewed 2026-11-25). */
export function isPackageName(name: string): boolean {
  return name.length <= MAX_NAME && NAME.test(name);
}
