import { describe, expect, test } from 'vitest';
import { ANALYSIS_NAMESPACE, identityOf } from '../../src/workspace/context/identity.js';
import { readRunContext } from '../../src/workspace/context/run-context.js';

const state = { head: 'a'.repeat(40), fingerprint: 'b'.repeat(64), configHash: 'c'.repeat(64), orgId: null };
const actions = { CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'orchard/shop', GITHUB_REPOSITORY_ID: '12', GITHUB_REPOSITORY_OWNER: 'orchard', GITHUB_RUN_ID: '9001', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'gates' };

describe('the identity of an envelope', () => {
  test('in GitHub comes from the event', () => {
    const context = readRunContext(actions, { pull_request: { number: 7 }, installation: { id: 42 } });
    expect(identityOf(context, state)).toMatchObject({ installation_id: '42', org_id: 'orchard', repo_id: '12', pr_number: 7, sha: state.head, request_id: '9001-2-gates' });
  });

  test('elsewhere is local, except for the commit', () => {
    const identity = identityOf(readRunContext({}, null), state);
    expect(identity).toMatchObject({ installation_id: 'local', org_id: 'local', repo_id: 'local', pr_number: null, sha: state.head, request_id: 'local' });
    expect(identityOf(readRunContext({}, null), { ...state, head: null }).sha).toBe('local');
  });

  test('a configured organisation wins', () => {
    expect(identityOf(readRunContext(actions, null), { ...state, orgId: '00D000000000001' }).org_id).toBe('00D000000000001');
  });

  test('the analysis id is the same in every run and differs with each of its four parts', () => {
    const context = readRunContext(actions, null);
    const again = readRunContext({ ...actions, GITHUB_RUN_ID: '9002', GITHUB_ACTOR: 'other' }, null);
    const ids = [
      identityOf(context, state),
      identityOf(readRunContext({ ...actions, GITHUB_REPOSITORY: 'orchard/barn' }, null), state),
      identityOf(context, { ...state, head: 'd'.repeat(40) }),
      identityOf(context, { ...state, fingerprint: 'd'.repeat(64) }),
      identityOf(context, { ...state, configHash: 'd'.repeat(64) }),
    ].map((identity) => identity.analysis_id);
    expect(identityOf(again, state).analysis_id).toBe(ids[0]);
    expect(new Set(ids).size).toBe(5);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
  });

  test('the namespace of analysis ids never changes', () => {
    // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_DNS, 'contract-gates-analysis'))"
    expect(ANALYSIS_NAMESPACE).toBe('261350fd-d1f6-53c3-8a1f-f18a4f512583');
  });
});
