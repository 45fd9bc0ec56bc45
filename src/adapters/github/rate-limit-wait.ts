import type { HttpAnswer } from './http-exchange.js';

/** GitHub asks for at least a minute after a secondary limit that names no time. */
const SECONDARY_WAIT_MS = 60_000;
const LEAST_WAIT_MS = 1_000;

/**
 * Milliseconds that an answer asks to wait before the next request, or null when it is not about a rate limit. In GitHub's
 * order (docs, "Rate limits for the REST API" and "Best practices", reviewed 2026-11-20): `retry-after` in seconds or as a
 * date, the reset of the primary limit, one minute. Times are held against the `date` of the answer, so that a clock that
 * goes wrong here makes no wait of hours. `now` is milliseconds since the Unix epoch.
 */
export function rateLimitWait({ status, headers, body }: HttpAnswer, now: number): number | null {
  if (status !== 403 && status !== 429 && status !== 503) return null;
  const answeredAt = dateOf(headers['date']) ?? now;
  const asked = retryAfter(headers['retry-after'], answeredAt);
  if (asked !== null) return Math.max(LEAST_WAIT_MS, asked);
  if (status === 503) return null;
  const reset = headers['x-ratelimit-reset'] ?? '';
  if (headers['x-ratelimit-remaining'] === '0' && /^[0-9]{1,12}$/.test(reset)) return Math.max(LEAST_WAIT_MS, Number(reset) * 1000 - answeredAt);
  const isSecondary = /secondary rate limit|abuse detection|rate limit exceeded/i.test(body.slice(0, 4096));
  return status === 429 || isSecondary ? SECONDARY_WAIT_MS : null;
}

/** RFC 9110, 10.2.3: a number of seconds or an HTTP date. */
function retryAfter(value: string | undefined, answeredAt: number): number | null {
  if (value === undefined) return null;
  if (/^[0-9]{1,9}$/.test(value.trim())) return Number(value) * 1000;
  const date = dateOf(value);
  return date === null ? null : date - answeredAt;
}

function dateOf(value: string | undefined): number | null {
  const time = value === undefined ? NaN : Date.parse(value);
  return Number.isNaN(time) ? null : time;
}
