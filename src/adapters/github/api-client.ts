import { pause } from '../pause.js';
import { createRedactor } from '../../base/redact.js';
import { err, ok, type Result } from '../../base/result.js';
import { VERSION } from '../../base/version.js';
import type { Clock } from '../../ports/clock.js';
import { faultOfAnswer, faultOfConnection, type ApiFault } from './api-fault.js';
import type { Exchange, HttpAnswer } from './http-exchange.js';
import { rateLimitWait } from './rate-limit-wait.js';

/** One call of the API, and how its answer is understood. */
export interface ApiCall<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT';
  /** From the base address, with a leading `/`; or a whole address of the same server. */
  readonly path: string;
  readonly body?: unknown;
  /** What the JSON of an answer says, or null when it does not say it: GitHub can answer 200 with `null`. */
  understand(value: unknown): T | null;
}

/** Asks for what a write without an answer was to make; null when it is not there. */
export type Landed<T> = () => Promise<Result<T | null, ApiFault>>;

export interface ApiClient {
  /** A call that changes nothing, so it is simply tried again. */
  read<T>(call: ApiCall<T>): Promise<Result<T, ApiFault>>;
  /** A call that may be made once: without an answer to trust, `landed` is asked before it is made again. */
  write<T>(call: ApiCall<T>, landed: Landed<T>): Promise<Result<T, ApiFault>>;
  /** Waits; false when there is no time left for it. */
  pause(ms: number): Promise<boolean>;
  /** The same client with at most `ms` from now. */
  within(ms: number): ApiClient;
}

export interface ApiClientOptions {
  readonly baseUrl: string;
  /** A secret: in no message. */
  readonly token: string;
  readonly exchange: Exchange;
  readonly clock: Clock;
  readonly stop: AbortSignal;
  readonly limits?: Partial<Readonly<Record<keyof typeof API_LIMITS, number>>>;
}

/** PLATFORM 1.4 and GitHub's best practices, reviewed 2026-11-20. */
const API_LIMITS = {
  /** Milliseconds for one try. */
  tryMs: 10_000,
  /** Milliseconds for everything. */
  totalMs: 120_000,
  /** The longest wait that a rate limit is given; where more is asked for, the surface is given up. */
  waitMs: 60_000,
  tries: 4,
  /** Between two writes. */
  writePaceMs: 1_000,
  /** A page of a hundred comments of the greatest length. */
  bodyBytes: 32 * 1024 * 1024,
  redirects: 3,
} as const;

type Tried<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'no'; readonly fault: ApiFault }
  /** `unclear`: it may have been carried out. */
  | { readonly kind: 'again'; readonly fault: ApiFault; readonly waitMs: number; readonly unclear: boolean };

/**
 * The REST API as publishing needs it: every call has a deadline, waits are those that GitHub asks for and bounded, and
 * what may have been written is looked for before it is written again. Nothing here rejects.
 */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const shared = { lastWriteAt: -Infinity };
  return clientUntil(options, options.clock.monotonic() + (options.limits?.totalMs ?? API_LIMITS.totalMs), shared);
}

function clientUntil(options: ApiClientOptions, deadline: number, shared: { lastWriteAt: number }): ApiClient {
  const { clock, exchange, stop, token } = options;
  const limits = { ...API_LIMITS, ...options.limits };
  const redact = createRedactor([token]);
  const remaining = (): number => deadline - clock.monotonic();
  const origin = new URL(options.baseUrl).origin;

  const wait = (ms: number): Promise<boolean> => (ms >= remaining() ? Promise.resolve(false) : pause(ms, clock, stop));

  async function once<T>(call: ApiCall<T>, attempt: number): Promise<Tried<T>> {
    const backoffMs = 1000 * 2 ** (attempt - 1);
    let url = call.path.startsWith('/') ? `${options.baseUrl.replace(/\/+$/, '')}${call.path}` : call.path;
    for (let hop = 0; ; hop++) {
      const deadlineMs = Math.min(limits.tryMs, remaining());
      if (deadlineMs <= 0) return { kind: 'no', fault: { kind: 'late', message: 'the time for publishing is over' } };
      if (new URL(url).origin !== origin) return { kind: 'no', fault: { kind: 'refused', message: 'GitHub pointed to another server, which must not get the token' } };
      const headers = {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': `contract-gates/${VERSION}`,
        'x-github-api-version': '2022-11-28',
        ...(call.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      };
      const answered = await exchange({ method: call.method, url, headers, body: call.body === undefined ? null : JSON.stringify(call.body) }, { deadlineMs, bodyBytes: limits.bodyBytes }, stop);
      if (!answered.ok) {
        const fault = clean(faultOfConnection(answered.error));
        return fault.kind === 'stopped' ? { kind: 'no', fault } : { kind: 'again', fault, waitMs: backoffMs, unclear: true };
      }
      const target = redirectOf(answered.value, call.method, url);
      if (target === null || hop >= limits.redirects) return judge(answered.value, call, backoffMs);
      url = target;
    }
  }

  function judge<T>(answer: HttpAnswer, call: ApiCall<T>, backoffMs: number): Tried<T> {
    if (answer.status >= 200 && answer.status < 300) {
      const value = understood(answer.body, call);
      if (value !== null) return { kind: 'done', value };
      return { kind: 'again', fault: { kind: 'unreadable', message: `GitHub answered ${answer.status} with something other than was asked for` }, waitMs: backoffMs, unclear: true };
    }
    const asked = rateLimitWait(answer, clock.now());
    const fault = clean(faultOfAnswer(answer));
    if (asked !== null && answer.status !== 503) {
      const limited: ApiFault = { kind: 'rate_limit', message: `${fault.message}; it asks to wait ${Math.ceil(asked / 1000)} s` };
      return asked > limits.waitMs ? { kind: 'no', fault: limited } : { kind: 'again', fault: limited, waitMs: asked, unclear: false };
    }
    if (fault.kind !== 'server') return { kind: 'no', fault };
    return asked !== null && asked > limits.waitMs ? { kind: 'no', fault } : { kind: 'again', fault, waitMs: asked ?? backoffMs, unclear: true };
  }

  const clean = (fault: ApiFault): ApiFault => ({ kind: fault.kind, message: redact(fault.message) });

  const client: ApiClient = {
    async read(call) {
      for (let attempt = 1; ; attempt++) {
        const tried = await once(call, attempt);
        if (tried.kind === 'done') return ok(tried.value);
        if (tried.kind === 'no' || attempt >= limits.tries || !(await wait(tried.waitMs))) return err(tried.fault);
      }
    },
    async write(call, landed) {
      for (let attempt = 1; ; attempt++) {
        const early = shared.lastWriteAt + limits.writePaceMs - clock.monotonic();
        if (early > 0 && !(await wait(early))) return err({ kind: stop.aborted ? 'stopped' : 'late', message: stop.aborted ? 'the run was cancelled meanwhile' : 'the time for publishing is over' });
        const tried = await once(call, attempt);
        shared.lastWriteAt = clock.monotonic();
        if (tried.kind === 'done') return ok(tried.value);
        if (tried.kind === 'no' || !(await wait(tried.waitMs))) return err(tried.fault);
        if (tried.unclear) {
          const there = await landed();
          // Whether it was written stays unknown: a second one would be worse than none.
          if (!there.ok) return err(tried.fault);
          if (there.value !== null) return ok(there.value);
        }
        if (attempt >= limits.tries) return err(tried.fault);
      }
    },
    pause: wait,
    within: (ms) => clientUntil(options, Math.min(deadline, clock.monotonic() + ms), shared),
  };
  return client;
}

/** Where to go instead (GitHub docs, "Follow redirects"): a write only where the method stays. */
function redirectOf({ status, headers }: HttpAnswer, method: string, from: string): string | null {
  const moves = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
  const to = headers['location'];
  return moves && to !== undefined && URL.canParse(to, from) ? new URL(to, from).href : null;
}

function understood<T>(body: string, call: ApiCall<T>): T | null {
  try {
    return call.understand(JSON.parse(body));
  } catch {
    return null;
  }
}
