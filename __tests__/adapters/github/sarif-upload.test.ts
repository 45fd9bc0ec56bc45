import { expect, test } from 'vitest';
import type { ApiClient } from '../../../src/adapters/github/api-client.js';
import { uploadSarif } from '../../../src/adapters/github/sarif-upload.js';
import type { ApiPublication } from '../../../src/ports/publisher.js';
import { FakeGitHub } from '../../support/fake-github.js';
import { HEAD, publicationOf, publishTo, TOKEN } from './api-harness.js';

const only = (): ApiPublication => publicationOf({ comment: null, checkRun: null, sarif: { text: '{"version":"2.1.0"}', commitSha: HEAD, ref: 'refs/pull/12/merge' } });

test('the document arrives as it was, with its commit and ref', async () => {
  const github = new FakeGitHub(TOKEN);
  const { notices, told } = await publishTo(github, only());
  expect([notices, told]).toEqual([[], ['SARIF upload: processed']]);
  expect(github.sarifs).toMatchObject([{ text: '{"version":"2.1.0"}', commitSha: HEAD, ref: 'refs/pull/12/merge' }]);
});

test('what code scanning finds wrong with it is told', async () => {
  const github = new FakeGitHub(TOKEN);
  github.sarifStates = [{ processing_status: 'pending' }, { processing_status: 'failed', errors: ['SARIF URI scheme "git" did not match'] }];
  const { notices } = await publishTo(github, only());
  expect(notices).toEqual(['the SARIF upload was not made: code scanning could not read it (SARIF URI scheme "git" did not match)']);
});

test('one that is still worked on is left to GitHub', async () => {
  const github = new FakeGitHub(TOKEN);
  github.sarifStates = [{ processing_status: 'pending' }];
  const { notices, told, passed } = await publishTo(github, only());
  expect([notices, told]).toEqual([[], ['SARIF upload: pending']]);
  expect(passed).toBeLessThan(30_000);
});

test('one that is too large is not sent', async () => {
  const called = (): never => {
    throw new Error('sent');
  };
  const client: ApiClient = { read: called, write: called, pause: called, within: called };
  const upload = { text: '{"version":"2.1.0"}', commitSha: HEAD, ref: 'refs/heads/main' };
  await expect(uploadSarif(upload, 'harbour/timetable', client, 20)).resolves.toMatchObject({ ok: false, error: { message: expect.stringMatching(/^report\.sarif has \d+ bytes as gzip, and code scanning takes 20$/) as string } });
});
