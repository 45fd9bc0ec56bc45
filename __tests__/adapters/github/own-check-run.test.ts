import { expect, test } from 'vitest';
import type { ApiPublication, CheckRunContent } from '../../../src/ports/publisher.js';
import { FakeGitHub } from '../../support/fake-github.js';
import { annotations, HEAD, publicationOf, publishTo, TOKEN } from './api-harness.js';

function only(content: Partial<CheckRunContent>, conclusion: 'success' | 'failure' | 'neutral' = 'failure', externalId = 'contract-gates:5e1f'): ApiPublication {
  const publication = publicationOf({ comment: null, sarif: null });
  const { checkRun } = publication;
  return { ...publication, checkRun: checkRun === null ? null : { ...checkRun, externalId, conclusion, content: (uploaded) => ({ ...checkRun.content(uploaded), ...content }) } };
}

test('annotations go in requests of fifty, at least a second apart', async () => {
  const github = new FakeGitHub(TOKEN);
  const { notices, passed } = await publishTo(github, only({}));
  expect(notices).toEqual([]);
  expect(github.calls.map((call) => call.replace(/\/[0-9a-f]{40}/, '/<sha>'))).toEqual([
    'GET /repos/harbour/timetable/commits/<sha>/check-runs',
    'POST /repos/harbour/timetable/check-runs',
    'PATCH /repos/harbour/timetable/check-runs/1000',
    'PATCH /repos/harbour/timetable/check-runs/1000',
  ]);
  expect(passed).toBeGreaterThanOrEqual(2_000);
  expect(github.checkRuns[0]?.annotations.map(({ path }) => path)).toEqual(annotations(120).map(({ path }) => path));
});

test('at most five hundred are sent, the first ones', async () => {
  const github = new FakeGitHub(TOKEN);
  await publishTo(github, only({ annotations: annotations(700) }));
  expect(github.checkRuns[0]?.annotations.map(({ path }) => path)).toEqual(annotations(500).map(({ path }) => path));
});

test('one that GitHub would refuse is left out, so that the others come through', async () => {
  const github = new FakeGitHub(TOKEN);
  const [first, second] = annotations(2);
  await publishTo(github, only({ annotations: [{ ...first, path: '/etc/passwd' } as never, { ...first, path: 'src/../../tide.ts' } as never, second as never] }));
  expect(github.checkRuns[0]?.annotations.map(({ path }) => path)).toEqual(['src/berth-1.ts']);
});

test('a re-run brings the same check run up to date and adds only what is not there', async () => {
  const github = new FakeGitHub(TOKEN);
  await publishTo(github, only({ annotations: annotations(60), text: 'details' }));
  await publishTo(github, only({ annotations: annotations(130), title: 'Blocked again' }));
  await publishTo(github, only({ annotations: annotations(130), title: 'Succeeded', summary: 'fine' }, 'success'));
  expect(github.checkRuns).toHaveLength(1);
  expect(github.checkRuns[0]).toMatchObject({ headSha: HEAD, conclusion: 'success', output: { title: 'Succeeded', summary: 'fine', text: '' } });
  expect(github.checkRuns[0]?.annotations.map(({ path }) => path)).toEqual(annotations(130).map(({ path }) => path));
});

test('another leg, with another external id, has another check run', async () => {
  const github = new FakeGitHub(TOKEN);
  await publishTo(github, only({}));
  await publishTo(github, only({}, 'success', 'contract-gates:77aa'));
  await publishTo(github, only({}, 'success'));
  expect(github.checkRuns.map(({ externalId, conclusion }) => [externalId, conclusion])).toEqual([['contract-gates:5e1f', 'success'], ['contract-gates:77aa', 'success']]);
});

test('the one of a check run that another app made under our name is not taken for ours', async () => {
  const github = new FakeGitHub(TOKEN);
  github.checkRuns.push({ id: 7, name: 'contract-gates / gates', headSha: HEAD, externalId: '', conclusion: 'success', output: { title: '', summary: '' }, annotations: [] });
  await publishTo(github, only({}));
  expect(github.checkRuns.map(({ id, conclusion }) => [id, conclusion])).toEqual([[7, 'success'], [1000, 'failure']]);
});
