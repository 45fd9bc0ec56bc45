import { memberOf } from '../../base/plain-values.js';
import { pause } from '../pause.js';
import { gzipSync } from 'node:zlib';
import { cutText } from '../../base/bounded.js';
import { createRedactor } from '../../base/redact.js';
import { VERSION } from '../../base/version.js';
import type { Clock } from '../../ports/clock.js';
import type { TraceAnswer, TraceSender } from '../../ports/trace-sender.js';
import { textOf } from '../github/json-fields.js';
import type { Exchange, HttpAnswer } from '../github/http-exchange.js';
import { rateLimitWait } from '../github/rate-limit-wait.js';

/** https://opentelemetry.io/docs/specs/otlp/#retryable-response-codes, reviewed 2026-11-25: no other answer is tried again. */
const RETRYABLE: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const TRIES = 4;
const FIRST_WAIT_MS = 500;
const TRY_MS = 10_000;
const ANSWER_BYTES = 1024 * 1024;
const SHOWN_CHARACTERS = 200;

type Tried = { readonly answer: TraceAnswer; readonly againAfterMs: number | null };

/** Sends over OTLP/HTTP. `chance` gives numbers from 0 to below 1, so that many runs do not come back at the same time. */
export function createTraceSender(exchange: Exchange, clock: Clock, chance: () => number = Math.random): TraceSender {
  return {
    async send(trace, stop) {
      const until = clock.monotonic() + trace.timeoutMs;
      const body = trace.gzip ? gzipSync(trace.body) : trace.body;
      const headers = { ...trace.headers, 'content-type': 'application/json', 'user-agent': `contract-gates/${VERSION}`, ...(trace.gzip ? { 'content-encoding': 'gzip' } : {}) };
      // A collector may quote what it was sent, whole or without the scheme before it.
      const redact = createRedactor(Object.values(trace.headers).flatMap((value) => [value, value.slice(value.lastIndexOf(' ') + 1)]));
      const say = (text: string): string => cutText(redact(text), SHOWN_CHARACTERS);
      for (let attempt = 1; ; attempt++) {
        const left = until - clock.monotonic();
        const answered = await exchange({ method: 'POST', url: trace.url, headers, body }, { deadlineMs: Math.min(TRY_MS, Math.max(1, left)), bodyBytes: ANSWER_BYTES }, stop);
        const backoff = FIRST_WAIT_MS * 2 ** (attempt - 1) * (1 + chance() / 2);
        const tried: Tried = answered.ok ? judge(answered.value, say, backoff, clock.now()) : { answer: { kind: 'failed', cause: answered.error.message }, againAfterMs: answered.error.kind === 'stopped' || answered.error.kind === 'too_large' ? null : backoff };
        const wait = tried.againAfterMs;
        if (wait === null || attempt >= TRIES || wait >= until - clock.monotonic() || !(await pause(wait, clock, stop))) return tried.answer;
      }
    },
  };
}

/** `say` makes a text of the collector one that may be shown. */
function judge(answer: HttpAnswer, say: (text: string) => string, backoff: number, now: number): Tried {
  const { status } = answer;
  if (status >= 200 && status < 300) return { answer: accepted(answer, say), againAfterMs: null };
  if (status >= 300 && status < 400) return { answer: { kind: 'failed', cause: `the collector answered ${status} and points elsewhere; give the address where it is` }, againAfterMs: null };
  const said = say(textOf(parsed(answer.body), 'message') ?? '');
  const cause = `the collector answered ${status}${said === '' ? '' : ` (${said})`}`;
  if (!RETRYABLE.has(status)) return { answer: { kind: 'failed', cause }, againAfterMs: null };
  const asked = answer.headers['retry-after'] === undefined ? null : rateLimitWait({ ...answer, status: 503 }, now);
  return { answer: { kind: 'failed', cause: asked === null ? cause : `${cause}; it asks to wait ${Math.ceil(asked / 1000)} s` }, againAfterMs: asked ?? backoff };
}

/** A collector that takes everything leaves `partialSuccess` out; some say it with zeros. */
function accepted({ body }: HttpAnswer, say: (text: string) => string): TraceAnswer {
  const value = parsed(body);
  const count = memberOf(value, 'partialSuccess', 'rejectedSpans');
  const rejected = typeof count === 'number' || (typeof count === 'string' && /^[0-9]{1,15}$/.test(count)) ? Number(count) : 0;
  const message = say(textOf(value, 'partialSuccess', 'errorMessage') ?? '');
  return rejected > 0 || message !== '' ? { kind: 'partial', rejected, message } : { kind: 'accepted' };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
