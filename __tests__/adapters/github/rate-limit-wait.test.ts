import { expect, test } from 'vitest';
import { rateLimitWait } from '../../../src/adapters/github/rate-limit-wait.js';

const NOW = Date.parse('2026-11-25T08:00:00Z');
const DATE = { date: 'Wed, 25 Nov 2026 08:00:00 GMT' };
/** A clock here that is an hour fast, against the `date` of the answer. */
const WRONG_CLOCK = NOW + 3_600_000;

test.each([
  ['seconds', 403, { 'retry-after': '7' }, '', NOW, 7_000],
  ['seconds of 0', 429, { 'retry-after': '0' }, '', NOW, 1_000],
  ['an HTTP date', 429, { 'retry-after': 'Wed, 25 Nov 2026 08:00:30 GMT', ...DATE }, '', NOW, 30_000],
  ['an HTTP date, with a clock that is wrong', 429, { 'retry-after': 'Wed, 25 Nov 2026 08:00:30 GMT', ...DATE }, '', WRONG_CLOCK, 30_000],
  ['an HTTP date that is over', 429, { 'retry-after': 'Wed, 25 Nov 2026 07:00:00 GMT', ...DATE }, '', NOW, 1_000],
  ['something else, as if it were not there', 429, { 'retry-after': 'soon' }, '', NOW, 60_000],
  ['the reset of the primary limit', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90), ...DATE }, '', NOW, 90_000],
  ['the reset, with a clock that is wrong', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90), ...DATE }, '', WRONG_CLOCK, 90_000],
  ['seconds before the reset', 429, { 'retry-after': '2', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) }, '', NOW, 2_000],
  ['a secondary limit by its words', 403, {}, '{"message":"You have exceeded a secondary rate limit."}', NOW, 60_000],
  ['a right that is missing', 403, { 'x-ratelimit-remaining': '812', 'x-ratelimit-reset': String(NOW / 1000 + 90) }, '{"message":"Resource not accessible by integration"}', NOW, null],
  ['a service that is busy', 503, { 'retry-after': '4' }, '', NOW, 4_000],
  ['a service that is down', 503, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) }, '', NOW, null],
  ['success', 200, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) }, '', NOW, null],
])('%s', (_what, status, headers, body, now, wait) => {
  expect(rateLimitWait({ status, headers, body }, now)).toBe(wait);
});
