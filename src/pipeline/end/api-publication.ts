import type { RunInputs } from '../../config/inputs/inputs.js';
import { canonicalJson } from '../../contract/json/canonical-json.js';
import { sha256Hex } from '../../contract/digest.js';
import type { ApiPublication, OwnCheckRun, SarifUpload, StickyComment } from '../../ports/publisher.js';
import { checkRunOf } from '../../reporters/check-run.js';
import { commentBody, commentMarker } from '../../reporters/comment.js';
import type { RunFacts } from '../../reporters/run-facts.js';
import type { RunView } from '../../reporters/view/run-view.js';
import type { RunContext } from '../../workspace/context/run-context.js';
import { lastingName } from './lasting-name.js';

export interface ApiPublicationRequest {
  readonly facts: RunFacts;
  readonly view: RunView;
  /** Texts of the run's files by name. */
  readonly documents: ReadonlyMap<string, string>;
  readonly inputs: RunInputs;
  readonly context: RunContext;
  /** `GITHUB_SHA`: of a pull request the merge commit. */
  readonly sha: string | null;
  /** `GITHUB_ACTION`: the id of the step within its job. */
  readonly step: string | null;
}

const SARIF_FILE = 'report.sarif';

/**
 * What a run shows through the API of GitHub, or null when nothing of it was asked for or the run is not for GitHub. Works
 * from the inputs, so that a run whose config is broken is shown too. A pull request of a fork gets nothing: its token can
 * only read (GitHub docs, "GITHUB_TOKEN reference", reviewed 2026-11-20). Neither does a refused event, whose token may write.
 */
export function apiPublicationOf(request: ApiPublicationRequest): ApiPublication | null {
  const { inputs, context } = request;
  const { repository } = context;
  const asked = [
    ...(inputs.comment !== 'off' && context.pullRequest !== null ? ['the comment'] : []),
    ...(inputs.checkRun ? ['the check run'] : []),
    ...(inputs.uploadSarif ? ['the SARIF upload'] : []),
  ];
  if (asked.length === 0 || repository === null || context.refused !== null) return null;
  const nothing: ApiPublication = { repository, comment: null, checkRun: null, sarif: null, notices: [] };
  if (context.isFork === 'yes') {
    return { ...nothing, notices: [`not made for the pull request of a fork, whose token can only read: ${asked.join(', ')}`] };
  }
  const checkRun = inputs.checkRun ? ownCheckRun(request) : null;
  const sarif = inputs.uploadSarif ? sarifUpload(request) : null;
  return {
    repository,
    comment: inputs.comment === 'off' || context.pullRequest === null ? null : stickyComment(request, inputs.comment, context.pullRequest.number),
    checkRun,
    sarif,
    notices: [
      ...(inputs.checkRun && checkRun === null ? ['the check run was not made: the event names no commit'] : []),
      ...(inputs.uploadSarif && sarif === null ? [`the SARIF upload was not made: there is no ${SARIF_FILE} or no commit that it belongs to`] : []),
    ],
  };
}

function stickyComment(request: ApiPublicationRequest, mode: StickyComment['mode'], pullRequest: number): StickyComment {
  const { view } = request;
  const { job, runId, runAttempt } = request.context;
  const key = `${job ?? 'job'}:${jobKey(request)}`;
  return {
    pullRequest,
    mode,
    succeeded: view.verdict.status === 'Succeeded',
    marker: commentMarker(key),
    run: runId === null || !/^[0-9]{1,15}$/.test(runId) ? null : { id: Number(runId), attempt: Number(runAttempt ?? '1') || 1 },
    contentDigest: sha256Hex(commentBody(settledView(view), { key, artifactUrl: null, notices: [] })),
    body: ({ pageUrl, artifactUrl, notices }) => commentBody(view, { key, artifactUrl, pageUrl, notices }),
  };
}

/** The view without what differs between two runs that found the same: times, addresses, commits, the end of an output. */
function settledView(view: RunView): RunView {
  return {
    ...view,
    timestamp: '1970-01-01T00:00:00Z',
    source: { ...view.source, commit: '', blobUrl: null, runUrl: null, runFolder: '' },
    base: { ...view.base, sha: null, detail: '' },
    gates: view.gates.map((gate) => ({ ...gate, startOffset: null, seconds: 0, output: null })),
    trend: null,
  };
}

function ownCheckRun(request: ApiPublicationRequest): OwnCheckRun | null {
  const { view, inputs } = request;
  const { headSha } = request.context;
  if (headSha === null || !/^[0-9a-f]{40,64}$/.test(headSha)) return null;
  const { conclusion } = checkRunOf(view, { annotations: 'off', notices: [] });
  return {
    name: checkRunName(request),
    externalId: `contract-gates:${jobKey(request)}`,
    headSha,
    conclusion,
    detailsUrl: view.source.runUrl,
    content: ({ notices }) => checkRunOf(view, { annotations: inputs.annotations, notices }),
  };
}

/** `contract-gates / <job>`, then what tells legs of a matrix and steps of one job apart: a required check never needs this name. */
function checkRunName(request: ApiPublicationRequest): string {
  const { workingDirectory } = request.inputs;
  const leg = legOf(request);
  const parts = [...(leg === null || leg === '0' ? [] : [/^[0-9]+$/.test(leg) ? String(Number(leg) + 1) : leg]), ...(workingDirectory === '.' ? [] : [workingDirectory])];
  return `contract-gates / ${request.context.job ?? 'job'}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`.slice(0, 200);
}

/** The same for each attempt and each commit, another one for each job, leg of a matrix, step and folder. */
function jobKey(request: ApiPublicationRequest): string {
  const { workflow, job } = request.context;
  return sha256Hex(canonicalJson([workflow, job, legOf(request), request.step, request.inputs.workingDirectory])).slice(0, 16);
}

/**
 * The leg of a matrix: its number from 0, or what stays of the given artifact name from run to run. A runner tells an action of its leg nowhere
 * but there, and legs that upload under one name would be in each other's way there too. Null when nothing tells.
 */
function legOf({ inputs, context }: ApiPublicationRequest): string | null {
  const { artifactName } = inputs;
  if (artifactName === null || artifactName.includes('${{')) return null;
  const end = `-${context.runAttempt ?? ''}`;
  const name = artifactName.endsWith(end) ? artifactName.slice(0, -end.length) : artifactName;
  const start = `contract-gates-${context.job ?? ''}-`;
  return lastingName(name.startsWith(start) ? name.slice(start.length) : name, context);
}

/**
 * The commit and ref that the findings are about: what is checked out. Of a pull request that is the merge commit, or its
 * head when the workflow checked that out (REST docs, "Upload an analysis as SARIF data", reviewed 2026-11-25).
 */
function sarifUpload({ facts, documents, context, sha }: ApiPublicationRequest): SarifUpload | null {
  const text = documents.get(SARIF_FILE);
  if (text === undefined) return null;
  const head = facts.envelope?.identity.sha ?? null;
  const { pullRequest, ref } = context;
  if (pullRequest !== null && head !== sha && head !== null && head === pullRequest.headSha) return { text, commitSha: head, ref: `refs/pull/${pullRequest.number}/head` };
  return sha === null || ref === null ? null : { text, commitSha: sha, ref };
}
