import { describe, expect, test } from 'vitest';
import type { ApiPublication, StickyComment } from '../../../src/ports/publisher.js';
import { BOT, FakeGitHub } from '../../support/fake-github.js';
import { MARKER, publicationOf, publishTo, TOKEN, type ApiRun } from './api-harness.js';

const PERSON = 4711;

function only(comment: Partial<StickyComment>, change: { readonly text?: string; readonly runId?: number } = {}): ApiPublication {
  const publication = publicationOf({ checkRun: null, sarif: null, ...change });
  return { ...publication, comment: publication.comment === null ? null : { ...publication.comment, ...comment } };
}

/** What one run after the other does to the comments of one pull request. */
async function runs(github: FakeGitHub, ...publications: readonly ApiPublication[]): Promise<readonly ApiRun[]> {
  const done: ApiRun[] = [];
  for (const publication of publications) done.push(await publishTo(github, publication));
  return done;
}

const told = (done: readonly ApiRun[]): readonly string[] => done.flatMap((run) => [...run.told, ...run.notices]);

describe('when a comment is written', () => {
  test('always: one comment, whose text is that of the last run', async () => {
    const github = new FakeGitHub(TOKEN);
    const done = await runs(github, only({}, { text: 'first', runId: 1 }), only({}, { text: 'second', runId: 2 }), only({}, { text: 'second', runId: 3 }));
    expect(told(done)).toEqual(['comment: created', 'comment: updated', 'comment: updated']);
    expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['second']);
  });

  test('failure: none while green; once there it is turned green', async () => {
    const github = new FakeGitHub(TOKEN);
    const green = only({ mode: 'failure', succeeded: true }, { text: 'Succeeded' });
    const red = only({ mode: 'failure', succeeded: false }, { text: 'Blocked' });
    const [first] = await runs(github, green);
    expect(told(first === undefined ? [] : [first])).toEqual(['comment: not wanted']);
    expect(github.comments).toEqual([]);
    expect(told(await runs(github, red, green))).toEqual(['comment: created', 'comment: updated']);
    expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['Succeeded']);
  });

  test('change: written again only when what it says is something else', async () => {
    const github = new FakeGitHub(TOKEN);
    const done = await runs(github, only({ mode: 'change' }, { text: 'one', runId: 1 }), only({ mode: 'change' }, { text: 'one', runId: 2 }), only({ mode: 'change' }, { text: 'two', runId: 3 }));
    expect(told(done)).toEqual(['comment: created', 'comment: unchanged', 'comment: updated']);
    expect(github.calls.filter((call) => call.startsWith('PATCH'))).toHaveLength(1);
  });

  test('a run that is late leaves what a later run wrote; a later attempt of it does too', async () => {
    const github = new FakeGitHub(TOKEN);
    const done = await runs(github, only({}, { text: 'newer', runId: 9 }), only({}, { text: 'older', runId: 8 }), only({ run: { id: 8, attempt: 2 } }, { text: 'older' }), only({ run: { id: 9, attempt: 2 } }, { text: 'again' }));
    expect(told(done)).toEqual(['comment: created', 'comment: later run', 'comment: later run', 'comment: updated']);
    expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['again']);
  });
});

describe('whose comment is ours', () => {
  test('a marker that somebody else posted is text: a comment of our own is made, theirs stays', async () => {
    const github = new FakeGitHub(TOKEN);
    const spoof = `${MARKER}\n✅ Succeeded, trust me`;
    github.addComment(PERSON, spoof);
    await runs(github, only({}, { text: 'Blocked' }), only({}, { text: 'Blocked still' }));
    expect(github.comments.map(({ author, body }) => [author, body.split('\n')[1]])).toEqual([[PERSON, '✅ Succeeded, trust me'], [BOT, 'Blocked still']]);
    expect(github.comments[0]?.body).toBe(spoof);
  });

  test('our own comment that only quotes the marker is another one', async () => {
    const github = new FakeGitHub(TOKEN);
    const quote = `> ${MARKER}\nsaid another workflow`;
    github.addComment(BOT, quote);
    await runs(github, only({}));
    expect(github.comments).toHaveLength(2);
    expect(github.comments[0]?.body).toBe(quote);
  });

  test('a token of an app or a person finds its own', async () => {
    const github = new FakeGitHub(TOKEN);
    github.addComment(BOT, `${MARKER}\nof the workflow's own token`);
    github.viewer = 278_716_306;
    expect(told(await runs(github, only({}, { text: 'one' }), only({}, { text: 'two' })))).toEqual(['comment: created', 'comment: updated']);
    expect(github.comments.map(({ author, body }) => [author, body.split('\n')[1]])).toEqual([[BOT, "of the workflow's own token"], [278_716_306, 'two']]);
  });

  test('where GitHub does not tell who the token is, nothing is touched', async () => {
    const github = new FakeGitHub(TOKEN);
    github.addComment(BOT, `${MARKER}\nperhaps ours`);
    github.viewer = null;
    const [run] = await runs(github, only({}));
    expect(run?.notices).toEqual(['the comment was not made: the account that the token writes as is unknown: GitHub answered Resource not accessible by integration']);
    expect(github.calls).toHaveLength(2);
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\nperhaps ours`]);
  });

  test('of two that two runs made at once the newest is kept, and the other points to it', async () => {
    const github = new FakeGitHub(TOKEN);
    await runs(github, only({}, { text: 'one' }));
    github.addComment(BOT, `${MARKER}\nmade at the same time`);
    await runs(github, only({}, { text: 'two' }));
    expect(github.comments.map(({ body }) => body.split('\n')[body.startsWith('<!--') ? 1 : 0])).toEqual(['Superseded by [the comment that is kept up to date](https://github.com/harbour/timetable/pull/12#issuecomment-1001).', 'two']);
  });
});

describe('a pull request with many comments', () => {
  test('ours is found on a later page', async () => {
    const github = new FakeGitHub(TOKEN);
    for (let index = 0; index < 250; index++) github.addComment(PERSON, `remark ${index}`);
    await runs(github, only({}, { text: 'one' }), only({}, { text: 'two' }));
    expect(github.comments.filter(({ author }) => author === BOT).map(({ body }) => body.split('\n')[1])).toEqual(['two']);
  });

  test('with more than are looked at none is made', async () => {
    const github = new FakeGitHub(TOKEN);
    for (let index = 0; index < 2000; index++) github.addComment(PERSON, 'remark');
    const [run] = await runs(github, only({}));
    expect(run?.notices).toEqual(['the comment was not made: the pull request has more than 2000 comments, and ours may be among those that were not looked at']);
    expect(github.comments).toHaveLength(2000);
  });
});

describe('a write that GitHub does not keep', () => {
  test('an update that is answered but dropped is a notice, not another comment', async () => {
    const github = new FakeGitHub(TOKEN);
    await runs(github, only({}, { text: 'one' }));
    const [before] = github.comments;
    const kept = before?.body;
    // GitHub answers 200 with the old text.
    github.fault = (_call, name) => (name.startsWith('PATCH') ? { answer: { kind: 'answer', status: 200, body: JSON.stringify({ id: before?.id, body: kept, user: { id: BOT } }) } } : null);
    const [run] = await runs(github, only({}, { text: 'two' }));
    expect(run?.notices).toEqual(['the comment was not made: GitHub answered 200 with something other than was asked for']);
    expect(github.comments.map(({ body }) => body)).toEqual([kept]);
  });

  test('a comment that comes through only after it was made again leaves one', async () => {
    const github = new FakeGitHub(TOKEN);
    let late: string | null = null;
    github.fault = (_call, name, body) => {
      if (!name.startsWith('POST') || name.endsWith('graphql')) return null;
      if (late === null) {
        late = (JSON.parse(body) as { readonly body: string }).body;
        return { answer: { kind: 'hang' } };
      }
      github.addComment(BOT, late);
      return null;
    };
    const done = await runs(github, only({}, { text: 'once' }));
    expect(told(done)).toEqual(['comment: created']);
    expect(github.comments).toHaveLength(2);
    expect(github.comments.filter(({ body }) => body.startsWith(MARKER))).toHaveLength(1);
  });
});
