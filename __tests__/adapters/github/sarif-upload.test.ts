import { expect, test } from 'vitest';
import { randomBytes } from 'node:crypto';
import type { ApiPublication } from '../../../src/ports/publisher.js';
import { FakeGitHub } from '../../support/fake-github.js';
import { HEAD, publicationOf, publishTo, TOKEN } from './api-harness.js';

const only = (text = '{"version":"2.1.0"}'): ApiPublication => publicationOf({ comment: null, checkRun: null, sarif: { text, commitSha: HEAD, ref: 'refs/pull/12/merge' } });

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
  const github = new FakeGitHub(TOKEN);
  const { notices } = await publishTo(github, only(randomBytes(8_000_000).toString('hex')));
  expect(notices[0]).toMatch(/^the SARIF upload was not made: report\.sarif has \d+ bytes as gzip, and code scanning takes 10000000$/);
  expect(github.calls).toEqual([]);
});
