import { createHash } from 'node:crypto';
import { json, type LoopbackAnswer, type LoopbackRequest } from './loopback-server.js';
import { unzip } from './unzip.js';

/**
 * The artifact service of a run, as far as an upload needs it: the Twirp API with its JSON (snake_case names, int64 as
 * strings) and block blobs. It checks what the real one checks: the token, the names, size and digest at the end.
 */
export interface UploadedArtifact {
  readonly id: string;
  readonly name: string;
  readonly bytes: Buffer;
  /** What is inside: of a zip its entries, of a single un-zipped file that file under the artifact's name. */
  readonly files: Readonly<Record<string, Buffer>>;
  readonly expiresAt: string | null;
}

export type ArtifactStage = 'create' | 'block' | 'finalize';

/** What one stage does instead of its work; `times` limits it to the first requests (default: all). */
export type ArtifactFault =
  | { readonly kind: 'status'; readonly status: number; readonly times?: number }
  | { readonly kind: 'hang'; readonly times?: number }
  | { readonly kind: 'cut'; readonly times?: number };

export type ArtifactFaults = Partial<Record<ArtifactStage, ArtifactFault>>;

const TWIRP = '/twirp/github.actions.results.api.v1.ArtifactService/';
const BLOB = '/artifacts-container/';
/** Long enough that masking it, as the client does, hides no ordinary word. */
const SIGNATURE = 'c2lnbmF0dXJlLW9mLXRoZS1sb29wYmFjaw';

interface Upload {
  readonly id: string;
  readonly name: string;
  readonly expiresAt: string | null;
  readonly blocks: Map<string, Buffer>;
  bytes: Buffer | null;
  final: boolean;
}

/** A token of the form that the toolkit takes the run's and the job's id from; it opens nothing anywhere. */
export function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:8f2c1a7e-run:51d0b3c4-job' })}.unsigned`;
}

function twirpError(status: number, code: string, message: string): LoopbackAnswer {
  return json(status, { code, msg: message });
}

export class ArtifactService {
  readonly #uploads: Upload[] = [];
  readonly #faults: ArtifactFaults;
  readonly #seen: Record<ArtifactStage, number> = { create: 0, block: 0, finalize: 0 };
  readonly #token: string;

  constructor(token: string, faults: ArtifactFaults = {}) {
    this.#token = token;
    this.#faults = faults;
  }

  /** Artifacts that were uploaded to the end, in the order of their creation. */
  get uploaded(): readonly UploadedArtifact[] {
    return this.#uploads
      .filter((upload) => upload.final)
      .map(({ id, name, bytes, expiresAt }) => {
        const content = bytes ?? Buffer.alloc(0);
        const isZip = content.length > 3 && content.readUInt32LE(0) === 0x04034b50;
        return { id, name, bytes: content, expiresAt, files: isZip ? unzip(content) : { [name]: content } };
      });
  }

  /** The answer to a request, or null when its path is not one of this service. */
  answer(request: LoopbackRequest, origin: string): LoopbackAnswer | null {
    if (request.path.startsWith(BLOB)) return this.#blob(request);
    if (!request.path.startsWith(TWIRP)) return null;
    if (request.headers['authorization'] !== `Bearer ${this.#token}`) {
      return twirpError(401, 'unauthenticated', 'the runtime token is missing or wrong');
    }
    const body = JSON.parse(request.body.toString('utf8')) as Record<string, unknown>;
    switch (request.path.slice(TWIRP.length)) {
      case 'CreateArtifact':
        return this.#create(body, origin);
      case 'FinalizeArtifact':
        return this.#finalize(body);
      case 'ListArtifacts':
        return json(200, { artifacts: this.#list(body) });
      case 'GetSignedArtifactURL':
        return this.#signedUrl(body, origin);
      case 'DeleteArtifact':
        return this.#delete(body);
      default:
        return twirpError(404, 'bad_route', `no method ${request.path}`);
    }
  }

  #fault(stage: ArtifactStage): LoopbackAnswer | null {
    const fault = this.#faults[stage];
    const count = ++this.#seen[stage];
    if (fault === undefined || count > (fault.times ?? Infinity)) return null;
    if (fault.kind !== 'status') return { kind: fault.kind };
    return twirpError(fault.status, 'injected', `answered ${fault.status} on purpose`);
  }

  #create(body: Record<string, unknown>, origin: string): LoopbackAnswer {
    const fault = this.#fault('create');
    if (fault !== null) return fault;
    const name = String(body['name'] ?? '');
    if (name === '' || /[":<>|*?\r\n\\/]/.test(name)) return twirpError(400, 'invalid_argument', `bad name ${name}`);
    if (this.#uploads.some((upload) => upload.name === name)) {
      return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const id = String(this.#uploads.length + 1);
    const expiresAt = typeof body['expires_at'] === 'string' ? body['expires_at'] : null;
    this.#uploads.push({ id, name, expiresAt, blocks: new Map(), bytes: null, final: false });
    return json(200, { ok: true, signed_upload_url: `${origin}${BLOB}${id}?sig=${SIGNATURE}` });
  }

  #blob(request: LoopbackRequest): LoopbackAnswer {
    const upload = this.#uploads.find(({ id }) => request.path === `${BLOB}${id}`);
    if (upload === undefined) return { kind: 'answer', status: 404 };
    if (request.method === 'GET') return { kind: 'answer', status: 200, body: upload.bytes ?? Buffer.alloc(0) };
    const fault = this.#fault('block');
    if (fault !== null) return fault;
    const component = request.query.get('comp');
    if (component === 'block') {
      upload.blocks.set(request.query.get('blockid') ?? '', request.body);
    } else if (component === 'blocklist') {
      const ids = [...request.body.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)];
      const blocks = ids.map((match) => upload.blocks.get(match[1] ?? ''));
      if (blocks.some((block) => block === undefined)) return { kind: 'answer', status: 400, body: 'InvalidBlockList' };
      upload.bytes = Buffer.concat(blocks as Buffer[]);
    } else {
      upload.bytes = request.body;
    }
    const headers = {
      etag: '"0x8D0000000000000"',
      'last-modified': 'Fri, 20 Nov 2026 00:00:00 GMT',
      'x-ms-request-id': 'loopback',
      'x-ms-version': '2026-02-06',
      'x-ms-request-server-encrypted': 'true',
    };
    return { kind: 'answer', status: 201, headers };
  }

  #finalize(body: Record<string, unknown>): LoopbackAnswer {
    const fault = this.#fault('finalize');
    if (fault !== null) return fault;
    const upload = this.#uploads.find(({ name }) => name === body['name']);
    if (upload?.bytes == null) return twirpError(404, 'not_found', 'no uploaded content for this artifact');
    if (String(upload.bytes.length) !== String(body['size'])) {
      return twirpError(400, 'invalid_argument', `size is ${upload.bytes.length}, the client says ${String(body['size'])}`);
    }
    const hash = body['hash'] as { value?: string } | string | undefined;
    const claimed = typeof hash === 'string' ? hash : hash?.value;
    const actual = `sha256:${createHash('sha256').update(upload.bytes).digest('hex')}`;
    if (claimed !== undefined && claimed !== actual) {
      return twirpError(400, 'invalid_argument', `digest is ${actual}, the client says ${claimed}`);
    }
    upload.final = true;
    return json(200, { ok: true, artifact_id: upload.id });
  }

  #list(body: Record<string, unknown>): unknown[] {
    const wanted = body['name_filter'];
    return this.#uploads
      .filter((upload) => upload.final && (wanted === undefined || wanted === upload.name))
      .map((upload) => ({
        workflow_run_backend_id: '8f2c1a7e-run',
        workflow_job_run_backend_id: '51d0b3c4-job',
        database_id: upload.id,
        name: upload.name,
        size: String(upload.bytes?.length ?? 0),
        created_at: '2026-11-20T00:00:00Z',
      }));
  }

  #signedUrl(body: Record<string, unknown>, origin: string): LoopbackAnswer {
    const upload = this.#uploads.find(({ name, final }) => final && name === body['name']);
    if (upload === undefined) return twirpError(404, 'not_found', 'no such artifact');
    return json(200, { signed_url: `${origin}${BLOB}${upload.id}?sig=${SIGNATURE}` });
  }

  #delete(body: Record<string, unknown>): LoopbackAnswer {
    const index = this.#uploads.findIndex(({ name }) => name === body['name']);
    const [gone] = index < 0 ? [] : this.#uploads.splice(index, 1);
    return gone === undefined ? twirpError(404, 'not_found', 'no such artifact') : json(200, { ok: true, artifact_id: gone.id });
  }
}
