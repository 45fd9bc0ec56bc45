import { compareText } from '../base/order.js';
import type { GateSpec } from '../contract/verdict/gate-record.js';
import { BARE_ENVIRONMENT } from './gate-environment.js';

/** A shorter value is no secret worth the name, and masking it would hide ordinary words. */
const SHORTEST = 8;
/** Longer runs of digits are more likely a key than a count, a port or a time. */
const LONGEST_NUMBER = 15;

/** Last words of names that say where, which or how, not a secret: `DB_PASSWORD_FILE`, `AWS_REGION`, `TOKEN_TYPE`. */
const PLAIN_ENDINGS: ReadonlySet<string> = new Set([
  ...['FILE', 'PATH', 'DIR', 'DIRECTORY', 'FOLDER', 'HOME', 'CACHE', 'SOCK', 'NAME', 'USER', 'USERNAME', 'ACTOR', 'OWNER'],
  ...['TYPE', 'KIND', 'MODE', 'ENV', 'ENVIRONMENT', 'STAGE', 'REGION', 'ZONE', 'HOST', 'HOSTNAME', 'PORT', 'ARN', 'TTL'],
  ...['VERSION', 'BRANCH', 'REF', 'TAG', 'SHA', 'LOCALE', 'LANG', 'EXPIRY', 'EXPIRES', 'LENGTH', 'ALGORITHM', 'LAYOUT'],
]);

const SECRET_WORD = /^(?:[A-Z0-9]*(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|APIKEY)S?|CREDENTIALS?|CREDS|PWD|PASS|SSHPASS|DSN)$/;
const KEY_NAME = /(?:^|_)(?:API|PRIVATE|ACCESS)_KEYS?(?:_|$)|(?:^|_)KEY(?:_(?:BASE64|B64|PEM|JSON))?$/;
/** Keys that open nothing. */
const PLAIN_KEY = /(?:^|_)(?:PUBLIC|CACHE|PROJECT|PRIMARY|FOREIGN|SORT|PARTITION|RESTORE)_KEY$/;

/** What test databases and examples are opened with, and words that settings have as their value. */
const COMMON_WORDS: ReadonlySet<string> = new Set([
  ...['password', 'passw0rd', 'postgres', 'postgresql', 'changeit', 'changeme', 'rootroot', 'testtest', 'localhost', 'anonymous'],
  ...['production', 'development', 'integration', 'disabled', 'required', 'optional', 'automatic', 'undefined'],
]);

/**
 * A place on the disk, or a list of such. The characters of base64 are a place's too, so a beginning must be one that
 * keys do not have: a well-known folder, or nothing but small letters.
 */
const PLACE = /^(?:\/(?:home|Users|root|tmp|var|run|usr|bin|etc|opt|mnt|srv|private|github|runner|workspaces?|__[a-z]|nix|data)(?:\/|:|$)|~\/|\.{1,2}[\\/]|[A-Za-z]:[\\/]|\/[a-z0-9._/:-]*$)/;
/** The address of a server alone: what is secret about an address is behind the name of the server or before it. */
const SERVER = /^[a-z][a-z0-9+.-]{0,20}:\/\/[^/?#@\s]+\/?$/i;

type Environment = Readonly<Record<string, string>>;
type Rules = Pick<GateSpec, 'env' | 'requiresEnv'>;

/**
 * Values that must not be kept, though the run was not told of them: of names in any gate's `requires_env`, and of
 * variables of the step and of gates whose names look like a secret's. Left out are values that anyone may know and that
 * would hide ordinary words: short ones, numbers, places, bare server addresses, common words, and what GitHub's own
 * variables say anyway. Sorted, each once.
 */
export function secretValuesOf(env: Environment, specs: readonly Rules[]): readonly string[] {
  const required = new Set(specs.flatMap(({ requiresEnv }) => requiresEnv.map((name) => name.toUpperCase())));
  const entries = [env, ...specs.map((spec) => spec.env)]
    .flatMap((variables) => Object.entries(variables))
    .map(([name, value]) => ({ name: name.toUpperCase(), value: value.trim() }));
  const known = new Set(entries.filter(({ name, value }) => isPublic(name) && !looksSecret(name, value)).map(({ value }) => value));
  const values = entries
    .filter(({ name, value }) => looksSecret(name, value) || (required.has(name) && !saysPlainly(name, value)))
    .map(({ value }) => value)
    .filter((value) => !isPlain(value) && !known.has(value));
  return [...new Set(values)].sort(compareText);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[^A-Z0-9]+/).filter((word) => word !== '');
}

function looksSecret(name: string, value: string): boolean {
  if (name === 'PWD') return false;
  const words = wordsOf(name);
  if (words.includes('WEBHOOK')) return true;
  if (saysPlainly(name, value) || /_(?:URL|URI|ENDPOINT)$/.test(name)) return false;
  const plainName = words.join('_');
  return words.some((word) => SECRET_WORD.test(word)) || (KEY_NAME.test(plainName) && !PLAIN_KEY.test(plainName));
}

/** Several lines are never a name or a place: `PROD_ENV` may hold a whole file of secrets. */
function saysPlainly(name: string, value: string): boolean {
  return PLAIN_ENDINGS.has(wordsOf(name).at(-1) ?? '') && !/[\r\n]/.test(value);
}

/** Variables of the system and of the runner. */
function isPublic(name: string): boolean {
  return BARE_ENVIRONMENT.has(name) || name === 'PWD' || /^(?:GITHUB|RUNNER)_/.test(name);
}

function isPlain(value: string): boolean {
  if (value.length < SHORTEST) return true;
  if (/^[-+]?[\d.,_]+$/.test(value) && value.length <= LONGEST_NUMBER) return true;
  return COMMON_WORDS.has(value.toLowerCase()) || PLACE.test(value) || SERVER.test(value);
}
