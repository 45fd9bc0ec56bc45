import { gunzipSync } from 'node:zlib';
import { json, type LoopbackAnswer, type LoopbackRequest } from './loopback-server.js';

/**
 * The part of GitHub's REST API that comments, check runs and code scanning need, with the refusals of the real one (REST
 * docs, reviewed 2026-11-25): 50 annotations a request, 65,535 bytes a field, annotations that add up.
 */
export interface FakeComment {
  readonly id: number;
  readonly author: number;
  body: string;
}

export interface FakeAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly title: string;
  readonly message: string;
}

export interface FakeCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  externalId: string;
  conclusion: string;
  output: { title: string; summary: string; text?: string };
  readonly annotations: FakeAnnotation[];
}

export interface FakeSarif {
  readonly id: string;
  readonly commitSha: string;
  readonly ref: string;
  readonly text: string;
}

/** What one call gets instead of its answer; with `lands` the call is carried out all the same. */
export interface FakeFault {
  readonly answer: LoopbackAnswer;
  readonly lands?: boolean;
}

export type FakeRight = 'pull-requests' | 'checks' | 'security-events';

/** `github-actions[bot]` on github.com. */
export const BOT = 41_898_282;
const REPOSITORY = '/repos/harbour/timetable';

export class FakeGitHub {
  readonly comments: FakeComment[] = [];
  readonly checkRuns: FakeCheckRun[] = [];
  readonly sarifs: FakeSarif[] = [];
  /** Every call, in order, as `GET /repos/...`. */
  readonly calls: string[] = [];
  /** The user that the token is; null answers as the API does where GraphQL is not allowed. */
  viewer: number | null = BOT;
  rights: ReadonlySet<FakeRight> = new Set(['pull-requests', 'checks', 'security-events']);
  /** What `processing_status` answers say in turn; the last one again and again. */
  sarifStates: { readonly processing_status: string; readonly errors?: readonly string[] }[] = [{ processing_status: 'complete' }];
  /** Asked before each call with its number from 1. */
  fault: (call: number, name: string, body: string) => FakeFault | null = () => null;
  readonly #token: string;
  #nextId = 1000;

  constructor(token: string) {
    this.#token = token;
  }

  addComment(author: number, body: string): FakeComment {
    const comment = { id: this.#nextId++, author, body };
    this.comments.push(comment);
    return comment;
  }

  answer(request: LoopbackRequest): LoopbackAnswer {
    const path = request.path.replace(/^\/api\/v3/, '');
    const name = `${request.method} ${path}`;
    this.calls.push(name);
    const fault = this.fault(this.calls.length, name, request.body.toString('utf8'));
    if (fault !== null) {
      if (fault.lands === true) this.#carryOut(request, path);
      return fault.answer;
    }
    return this.#carryOut(request, path);
  }

  #carryOut(request: LoopbackRequest, path: string): LoopbackAnswer {
    if (request.headers['authorization'] !== `Bearer ${this.#token}`) return json(401, { message: 'Bad credentials' });
    if ((request.headers['user-agent'] ?? '') === '') return json(403, { message: 'Request forbidden by administrative rules.' });
    const body = request.body.length === 0 ? null : (JSON.parse(request.body.toString('utf8')) as Record<string, unknown>);
    if (request.method === 'POST' && path.endsWith('/graphql')) {
      if (this.viewer === null) return json(200, { data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] });
      return json(200, { data: { viewer: { login: 'github-actions[bot]', databaseId: this.viewer } } });
    }
    if (!path.startsWith(`${REPOSITORY}/`)) return json(404, { message: 'Not Found' });
    const rest = path.slice(REPOSITORY.length + 1);
    const right: FakeRight = rest.startsWith('issues/') ? 'pull-requests' : rest.startsWith('code-scanning/') ? 'security-events' : 'checks';
    if (request.method !== 'GET' && !this.rights.has(right)) return json(403, { message: 'Resource not accessible by integration' });
    if (right === 'pull-requests') return this.#issues(request, rest, body);
    return right === 'checks' ? this.#checks(request, rest, body) : this.#codeScanning(request, rest, body);
  }

  #issues(request: LoopbackRequest, rest: string, body: Record<string, unknown> | null): LoopbackAnswer {
    const one = /^issues\/comments\/([0-9]+)$/.exec(rest)?.[1];
    if (one !== undefined) {
      const comment = this.comments.find(({ id }) => id === Number(one));
      if (comment === undefined) return json(404, { message: 'Not Found' });
      if (request.method === 'PATCH') {
        const refused = refusedBody(body);
        if (refused !== null) return refused;
        comment.body = String(body?.['body']);
      }
      return json(200, shownComment(comment));
    }
    if (!/^issues\/12\/comments$/.test(rest)) return json(404, { message: 'Not Found' });
    if (request.method === 'GET') return json(200, pageOf(this.comments, request).map(shownComment));
    return refusedBody(body) ?? json(201, shownComment(this.addComment(this.viewer ?? BOT, String(body?.['body']))));
  }

  #checks(request: LoopbackRequest, rest: string, body: Record<string, unknown> | null): LoopbackAnswer {
    const sha = /^commits\/([0-9a-f]+)\/check-runs$/.exec(rest)?.[1];
    if (sha !== undefined) {
      const named = this.checkRuns.filter(({ name, headSha }) => headSha === sha && name === request.query.get('check_name')).reverse();
      return json(200, { total_count: named.length, check_runs: pageOf(named, request).map(shownRun) });
    }
    const [, id, annotations] = /^check-runs\/([0-9]+)(\/annotations)?$/.exec(rest) ?? [];
    const run = this.checkRuns.find((one) => one.id === Number(id));
    if (annotations !== undefined) return run === undefined ? json(404, { message: 'Not Found' }) : json(200, pageOf(run.annotations, request));
    const output = body?.['output'] as (FakeCheckRun['output'] & { readonly annotations?: readonly FakeAnnotation[] }) | undefined;
    const added = output?.annotations ?? [];
    const refused = refusedOutput(output, added);
    if (refused !== null) return refused;
    const kept = { title: String(output?.title), summary: String(output?.summary), ...(output?.text === undefined ? {} : { text: output.text }) };
    if (rest === 'check-runs' && request.method === 'POST') {
      const { name, head_sha: headSha, external_id: externalId, conclusion } = body as Record<string, string>;
      if (name === undefined || headSha === undefined || conclusion === undefined) return json(422, { message: 'Invalid request.' });
      const made: FakeCheckRun = { id: this.#nextId++, name, headSha, externalId: externalId ?? '', conclusion, output: kept, annotations: [...added] };
      this.checkRuns.push(made);
      return json(201, shownRun(made));
    }
    if (run === undefined || request.method !== 'PATCH') return json(404, { message: 'Not Found' });
    run.conclusion = String(body?.['conclusion'] ?? run.conclusion);
    run.output = { ...run.output, ...kept };
    run.annotations.push(...added);
    return json(200, shownRun(run));
  }

  #codeScanning(request: LoopbackRequest, rest: string, body: Record<string, unknown> | null): LoopbackAnswer {
    if (request.method === 'POST' && rest === 'code-scanning/sarifs') {
      const { commit_sha: commitSha, ref, sarif } = body as Record<string, string>;
      if (commitSha === undefined || ref === undefined || sarif === undefined || !/^refs\/(heads|tags|pull)\//.test(ref)) return json(422, { message: 'Invalid request.' });
      const upload = { id: `47177e22-5596-11eb-80a1-c1e54ef945${10 + this.sarifs.length}`, commitSha, ref, text: gunzipSync(Buffer.from(sarif, 'base64')).toString('utf8') };
      this.sarifs.push(upload);
      return json(202, { id: upload.id, url: `https://api.github.com${REPOSITORY}/code-scanning/sarifs/${upload.id}` });
    }
    const id = /^code-scanning\/sarifs\/([0-9a-f-]+)$/.exec(rest)?.[1];
    if (!this.sarifs.some((upload) => upload.id === id)) return json(404, { message: 'Not Found' });
    return json(200, this.sarifStates.length > 1 ? this.sarifStates.shift() : this.sarifStates[0]);
  }
}

function refusedBody(body: Record<string, unknown> | null): LoopbackAnswer | null {
  const text = body?.['body'];
  if (typeof text === 'string' && text !== '' && text.length <= 65_536) return null;
  return json(422, { message: 'Validation Failed', errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long (maximum is 65536 characters)' }] });
}

function refusedOutput(output: { readonly title?: unknown; readonly summary?: unknown; readonly text?: unknown } | undefined, annotations: readonly FakeAnnotation[]): LoopbackAnswer | null {
  const invalid = (message: string): LoopbackAnswer => json(422, { message: 'Invalid request.', errors: [message] });
  if (typeof output?.title !== 'string' || typeof output.summary !== 'string') return invalid('output needs a title and a summary');
  for (const field of [output.summary, output.text ?? '']) if (Buffer.byteLength(String(field)) > 65_535) return invalid('summary exceeds a maximum bytesize of 65535');
  if (annotations.length > 50) return invalid('No more than 50 items are allowed; 51 were supplied.');
  const wrong = annotations.find(({ title, path, start_line }) => title.length > 255 || path.startsWith('/') || start_line < 1);
  return wrong === undefined ? null : invalid('an annotation is invalid');
}

function pageOf<T>(all: readonly T[], { query }: LoopbackRequest): readonly T[] {
  const size = Number(query.get('per_page') ?? '30');
  const page = Number(query.get('page') ?? '1');
  return all.slice((page - 1) * size, page * size);
}

function shownComment({ id, author, body }: FakeComment): unknown {
  return { id, body, user: { id: author, login: author === BOT ? 'github-actions[bot]' : 'mara-lindqvist' }, html_url: `https://github.com/harbour/timetable/pull/12#issuecomment-${id}` };
}

function shownRun({ id, name, headSha, externalId, conclusion, output, annotations }: FakeCheckRun): unknown {
  return { id, name, head_sha: headSha, external_id: externalId, status: 'completed', conclusion, output: { ...output, annotations_count: annotations.length } };
}
