import { describe, expect, test } from 'vitest';
import { BOT, FakeGitHub, type FakeFault } from '../../support/fake-github.js';
import { json, type LoopbackAnswer } from '../../support/loopback-server.js';
import { MARKER, page, publicationOf, publishTo, TOKEN, type ApiRun } from './api-harness.js';

/** The clock of the tests and of the fake: 2026-11-25 08:00 UTC. */
const DATE = 'Wed, 25 Nov 2026 08:00:00 GMT';
const RESET_SOON = String(Date.parse('2026-11-25T08:00:20Z') / 1000);
const RESET_LATE = String(Date.parse('2026-11-25T08:40:00Z') / 1000);

function limited(status: number, message: string, headers: Record<string, string>): LoopbackAnswer {
  return { kind: 'answer', status, headers: { 'content-type': 'application/json', date: DATE, ...headers }, body: JSON.stringify({ message }) };
}

/** `passes`: a fault that goes away by itself is got over; the others end the surface with one notice. */
const FAULTS: readonly { readonly name: string; readonly answer: LoopbackAnswer; readonly passes: boolean; readonly mayLand: boolean }[] = [
  { name: '401', answer: json(401, { message: 'Bad credentials' }), passes: false, mayLand: false },
  { name: '403 without the right', answer: json(403, { message: 'Resource not accessible by integration' }), passes: false, mayLand: false },
  { name: '403 primary limit, soon over', answer: limited(403, 'API rate limit exceeded for installation ID 4711.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': RESET_SOON }), passes: true, mayLand: false },
  { name: '403 primary limit, long', answer: limited(403, 'API rate limit exceeded for installation ID 4711.', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': RESET_LATE }), passes: false, mayLand: false },
  { name: '403 secondary limit with seconds', answer: limited(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '3' }), passes: true, mayLand: false },
  { name: '403 secondary limit with a date', answer: limited(403, 'You have exceeded a secondary rate limit.', { 'retry-after': 'Wed, 25 Nov 2026 08:00:05 GMT' }), passes: true, mayLand: false },
  { name: '403 secondary limit without a time', answer: limited(403, 'You have exceeded a secondary rate limit.', {}), passes: true, mayLand: false },
  { name: '429 with a long time', answer: limited(429, 'Too Many Requests', { 'retry-after': '3600' }), passes: false, mayLand: false },
  { name: '429 without a time', answer: limited(429, 'Too Many Requests', {}), passes: true, mayLand: false },
  { name: '404', answer: json(404, { message: 'Not Found' }), passes: false, mayLand: false },
  { name: '409', answer: json(409, { message: 'Conflict' }), passes: false, mayLand: false },
  { name: '422', answer: json(422, { message: 'Validation Failed', errors: [{ message: 'was submitted too quickly' }] }), passes: false, mayLand: false },
  { name: '500', answer: json(500, { message: 'Server Error' }), passes: true, mayLand: true },
  { name: '502 with HTML', answer: page(502, '<html><h1>Unicorn!</h1></html>'), passes: true, mayLand: true },
  { name: '503 with a time', answer: page(503, '', { 'retry-after': '2' }), passes: true, mayLand: true },
  { name: 'a reset', answer: { kind: 'reset' }, passes: true, mayLand: true },
  { name: 'a cut body', answer: { kind: 'cut' }, passes: true, mayLand: true },
  { name: 'no answer', answer: { kind: 'hang' }, passes: true, mayLand: true },
  { name: 'bad JSON', answer: page(200, '{"id": 1, "bo', { 'content-type': 'application/json' }), passes: true, mayLand: true },
  { name: 'HTML with 200', answer: page(200, '<html>Sign in</html>'), passes: true, mayLand: true },
  { name: 'null with 200', answer: json(200, null), passes: true, mayLand: true },
];

/** Scenes: what GitHub holds before the run. */
const SCENES = {
  'a first run': () => new FakeGitHub(TOKEN),
  'a re-run': () => {
    const github = new FakeGitHub(TOKEN);
    github.addComment(4711, 'Looks good to me');
    github.addComment(BOT, `${MARKER}\nan older text\n\n<!-- state run=6.1 content=${'0'.repeat(32)} body=${'0'.repeat(32)} -->`);
    github.checkRuns.push({ id: 31, name: 'contract-gates / gates', headSha: 'a'.repeat(40), externalId: 'contract-gates:5e1f', conclusion: 'success', output: { title: 'old', summary: 'old', text: 'old' }, annotations: [] });
    return github;
  },
} as const;

const SURFACE_OF = (call: string): 'comment' | 'check run' | 'SARIF upload' => (call.includes('code-scanning') ? 'SARIF upload' : call.includes('check-runs') ? 'check run' : 'comment');

function expectSane(github: FakeGitHub, run: ApiRun, about: string): void {
  const ours = github.comments.filter(({ body, author }) => body.startsWith(MARKER) && author === BOT);
  expect(ours.length, about).toBeLessThanOrEqual(1);
  expect(github.checkRuns.length, about).toBeLessThanOrEqual(1);
  const marks = github.checkRuns.flatMap((one) => one.annotations.map(({ path }) => path));
  expect(new Set(marks).size, about).toBe(marks.length);
  expect(run.passed, about).toBeLessThanOrEqual(120_000);
  expect(run.notices.join('\n'), about).not.toContain(TOKEN);
  expect(github.comments.filter(({ author }) => author === 4711).map(({ body }) => body), about).toEqual(about.startsWith('a re-run') ? ['Looks good to me'] : []);
}

function expectComplete(github: FakeGitHub, surface: ReturnType<typeof SURFACE_OF>, about: string): void {
  if (surface === 'comment') expect(github.comments.filter(({ body }) => body.startsWith(`${MARKER}\nBlocked`)).length, about).toBe(1);
  if (surface === 'check run') expect(github.checkRuns.map(({ conclusion, annotations }) => [conclusion, annotations.length]), about).toEqual([['failure', 120]]);
  if (surface === 'SARIF upload') expect(github.sarifs.length, about).toBeGreaterThan(0);
}

describe.each(Object.entries(SCENES))('%s', (scene, begin) => {
  test.each(FAULTS)('$name once, at each call: one comment, one check run, the other surfaces whole', async ({ name, answer, passes, mayLand }) => {
    const plain = begin();
    await publishTo(plain, publicationOf());
    const surfaces = plain.calls.map(SURFACE_OF);
    expect(new Set(surfaces).size).toBe(3);
    for (const [index, hit] of surfaces.entries()) {
      for (const lands of mayLand ? [false, true] : [false]) {
        const about = `${scene}, ${name} at call ${index + 1}, ${plain.calls[index]}${lands ? ', carried out' : ''}`;
        const github = begin();
        const fault: FakeFault = { answer, lands };
        github.fault = (call) => (call === index + 1 ? fault : null);
        const run = await publishTo(github, publicationOf());
        expectSane(github, run, about);
        const asksForState = hit === 'SARIF upload' && plain.calls[index]?.startsWith('GET') === true;
        // The upload was taken: that its state cannot be asked for is no fault of it.
        expect(run.notices.map((line) => line.slice(4, 4 + hit.length)), about).toEqual(passes || asksForState ? [] : [hit]);
        for (const surface of ['comment', 'check run', 'SARIF upload'] as const) if (passes || surface !== hit) expectComplete(github, surface, about);
      }
    }
  });

  test.each(FAULTS)('$name from one call on: bounded, a notice for each surface', async ({ name, answer, mayLand }) => {
    const plain = begin();
    await publishTo(plain, publicationOf());
    for (let from = 1; from <= plain.calls.length; from++) {
      for (const lands of mayLand ? [false, true] : [false]) {
        const about = `${scene}, ${name} from call ${from}${lands ? ', carried out' : ''}`;
        const github = begin();
        github.fault = (call) => (call >= from ? { answer, lands } : null);
        const run = await publishTo(github, publicationOf());
        expectSane(github, run, about);
        expect(github.calls.length, about).toBeLessThan(60);
        if (from === 1) expect(run.notices.length, about).toBe(3);
      }
    }
  });
});

test('what a notice says: what GitHub said, and the right that is missing', async () => {
  const github = new FakeGitHub(TOKEN);
  github.rights = new Set();
  const { notices } = await publishTo(github, publicationOf());
  expect(notices).toEqual([
    'the comment was not made: GitHub answered 403 (Resource not accessible by integration); it needs pull-requests: write',
    'the check run was not made: GitHub answered 403 (Resource not accessible by integration); it needs checks: write',
    'the SARIF upload was not made: GitHub answered 403 (Resource not accessible by integration); it needs security-events: write, and code scanning for the repository',
  ]);
});

test('a run that is cancelled meanwhile stops at once', async () => {
  const github = new FakeGitHub(TOKEN);
  const stop = new AbortController();
  github.fault = (call) => {
    if (call !== 2) return null;
    stop.abort();
    return { answer: { kind: 'hang' } };
  };
  const { notices } = await publishTo(github, publicationOf(), { stop });
  expect(notices.every((line) => line.includes('cancelled')), notices.join('\n')).toBe(true);
  expect(notices.length).toBe(3);
  expect(github.calls.length).toBe(2);
});

test('an answer without end is given up', async () => {
  const github = new FakeGitHub(TOKEN);
  github.fault = () => ({ answer: page(200, `["${'x'.repeat(5000)}"]`) });
  const { notices } = await publishTo(github, publicationOf({ checkRun: null, sarif: null }), { limits: { bodyBytes: 1000 } });
  expect(notices).toEqual(['the comment was not made: the answer is longer than 1000 bytes']);
});

test('the token goes to no other server', async () => {
  const github = new FakeGitHub(TOKEN);
  github.fault = () => ({ answer: { kind: 'answer', status: 302, headers: { location: 'http://quay.example/api' } } });
  const { notices } = await publishTo(github, publicationOf({ checkRun: null, sarif: null }));
  expect(notices).toEqual(['the comment was not made: GitHub pointed to another server, which must not get the token']);
});

test('without a token nothing is sent, and a line says so', async () => {
  const github = new FakeGitHub(TOKEN);
  const { notices } = await publishTo(github, publicationOf(), { token: null });
  expect(notices).toEqual(['nothing was sent to GitHub: the input token is empty']);
  expect(github.calls).toEqual([]);
});
