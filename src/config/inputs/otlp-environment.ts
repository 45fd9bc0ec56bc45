/** How to send, as the variables of OpenTelemetry say (https://opentelemetry.io/docs/specs/otel/protocol/exporter/, reviewed 2026-11-25). */
export interface OtlpEnvironment {
  /** By lower-case name. Values are secrets: in no message. */
  readonly headers: Readonly<Record<string, string>>;
  readonly gzip: boolean;
  /** Milliseconds for everything, retries included. */
  readonly timeoutMs: number;
  /** What of it cannot be used, and why. */
  readonly notices: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const HEADERS = ['OTEL_EXPORTER_OTLP_HEADERS', 'OTEL_EXPORTER_OTLP_TRACES_HEADERS'] as const;
/** The specification has 10 s for one export; the longest that a step is held up. */
const TIMEOUT_MS = { usual: 10_000, least: 100, most: 60_000 } as const;
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/;
/** Set by us, or of the connection. */
const OWN_HEADERS: ReadonlySet<string> = new Set(['content-type', 'content-length', 'content-encoding', 'host', 'connection', 'transfer-encoding', 'te', 'upgrade', 'expect', 'user-agent', 'trailer', 'keep-alive', 'proxy-connection']);
/** Anything else cannot be sent in a header. */
const HEADER_VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** The variable of the signal (`..._TRACES_...`) goes before the general one, for headers name by name. */
export function readOtlpEnvironment(env: Environment): OtlpEnvironment {
  const notices: string[] = [];
  const headers: Record<string, string> = {};
  for (const variable of HEADERS) {
    for (const [index, entry] of entriesOf(env[variable]).entries()) {
      const header = headerOf(entry);
      if (typeof header === 'string') notices.push(`entry ${index + 1} of ${variable} is left out: ${header}`);
      else headers[header.name] = header.value;
    }
  }
  const compression = chosen(env, 'COMPRESSION');
  if (compression !== null && compression.value !== 'gzip' && compression.value !== 'none') notices.push(`${compression.variable} is neither gzip nor none: the spans are sent as they are`);
  const timeout = chosen(env, 'TIMEOUT');
  const asked = timeout !== null && /^[0-9]{1,9}$/.test(timeout.value) ? Number(timeout.value) : null;
  if (timeout !== null && asked === null) notices.push(`${timeout.variable} is not a number of milliseconds: ${TIMEOUT_MS.usual} is taken`);
  return { headers, gzip: compression?.value === 'gzip', timeoutMs: Math.min(Math.max(asked ?? TIMEOUT_MS.usual, TIMEOUT_MS.least), TIMEOUT_MS.most), notices };
}

/** Values of the headers in every spelling that could show somewhere. */
export function otlpSecrets(env: Environment): readonly string[] {
  return HEADERS.flatMap((variable) => entriesOf(env[variable])).flatMap((entry) => {
    const raw = entry.slice(entry.indexOf('=') + 1).trim();
    const value = decoded(raw) ?? raw;
    return [...new Set([raw, value, value.slice(value.lastIndexOf(' ') + 1)])];
  });
}

function entriesOf(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').filter((entry) => entry.trim() !== '');
}

/** `name=value`, the value percent-coded as in W3C Baggage; or why it is none, without any of its value. */
function headerOf(entry: string): { readonly name: string; readonly value: string } | string {
  const at = entry.indexOf('=');
  if (at === -1) return 'it is not a name=value';
  const name = entry.slice(0, at).trim().toLowerCase();
  if (!HEADER_NAME.test(name)) return 'it begins with no name of a header';
  if (OWN_HEADERS.has(name)) return `the header ${name} is set by the sender`;
  const value = decoded(entry.slice(at + 1).trim());
  if (value === null) return `the value of ${name} is not percent-coded as it has to be`;
  return HEADER_VALUE.test(value) ? { name, value } : `the value of ${name} holds characters that no header can`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function chosen(env: Environment, what: string): { readonly variable: string; readonly value: string } | null {
  for (const variable of [`OTEL_EXPORTER_OTLP_TRACES_${what}`, `OTEL_EXPORTER_OTLP_${what}`]) {
    const value = (env[variable] ?? '').trim();
    if (value !== '') return { variable, value };
  }
  return null;
}
