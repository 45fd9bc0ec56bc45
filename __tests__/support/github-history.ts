import { deflateRawSync, crc32 } from 'node:zlib';
import { json, type LoopbackAnswer, type LoopbackRequest } from './loopback-server.js';

export interface KeptArtifact {
  readonly id: number;
  readonly name: string;
  readonly zip: Buffer;
  readonly expired?: boolean;
  readonly headBranch?: string;
  readonly headRepositoryId?: number;
  readonly runId?: number;
  readonly size?: number;
}

/** A zip with these entries, as the artifact service stores one (deflated, sizes behind the data or before it). */
export function zipOf(entries: Readonly<Record<string, Buffer | string>>, more: { readonly mode?: number; readonly claimedSize?: number; readonly flags?: number } = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const flags = more.flags ?? 0x0800;
    const sizes = [crc32(data), packed.length, more.claimedSize ?? data.length];
    const local = Buffer.alloc(30);
    [0x04034b50].forEach((value) => local.writeUInt32LE(value, 0));
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    sizes.forEach((value, index) => local.writeUInt32LE(value, 14 + 4 * index));
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(flags, 8);
    central.writeUInt16LE(8, 10);
    sizes.forEach((value, index) => central.writeUInt32LE(value, 16 + 4 * index));
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(((more.mode ?? 0o100644) << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    parts.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const end = Buffer.alloc(22);
  const size = Buffer.concat(directory).length;
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** GitHub's REST API as far as a history needs it: artifacts, contents and git data of one repository. Plain data, so that tests look into it. */
export class GithubHistory {
  readonly artifacts: KeptArtifact[] = [];
  /** Branch to path to content. */
  readonly branches = new Map<string, Map<string, string>>();
  readonly calls: string[] = [];
  /** Answers to the n-th call (from 1), or to every call with this start. */
  faults = new Map<number | string, LoopbackAnswer>();
  /** Called before a PUT is looked at: what another run does meanwhile. */
  beforePut: () => void = () => undefined;
  /** Paths that got the token although they are no part of the API. */
  readonly leaks: string[] = [];
  #trees = new Map<string, { path: string; content: string }[]>();

  constructor(readonly repository = 'harbour/timetable', readonly repositoryId = 4711, readonly prefix = '/api/v3') {}

  answer(request: LoopbackRequest): LoopbackAnswer {
    const { method, path } = request;
    if (path.startsWith('/storage/')) {
      if (request.headers['authorization'] !== undefined) this.leaks.push(path);
      return this.#count(`${method} storage`) ?? this.#stored(Number(path.slice('/storage/'.length)));
    }
    const base = `${this.prefix}/repos/${this.repository}/`;
    if (!path.startsWith(base)) return json(404, { message: 'Not Found' });
    const rest = path.slice(base.length);
    const fault = this.#count(`${method} ${rest.replace(/[0-9]+/g, 'N').split('/').slice(0, 2).join('/')}`);
    if (fault !== null) return fault;
    if (rest === 'actions/artifacts') return this.#list(request);
    const zip = /^actions\/artifacts\/([0-9]+)\/zip$/.exec(rest);
    if (zip !== null) return { kind: 'answer', status: 302, headers: { location: `/storage/${zip[1] ?? ''}?sig=c2lnbmF0dXJl` } };
    if (rest.startsWith('contents/')) return this.#contents(request, rest.slice('contents/'.length));
    return this.#git(request, rest);
  }

  #count(call: string): LoopbackAnswer | null {
    this.calls.push(call);
    return this.faults.get(this.calls.length) ?? this.faults.get(call) ?? null;
  }

  #stored(id: number): LoopbackAnswer {
    const artifact = this.artifacts.find((kept) => kept.id === id);
    return artifact === undefined ? { kind: 'answer', status: 404, body: 'gone' } : { kind: 'answer', status: 200, body: artifact.zip };
  }

  #list({ query }: LoopbackRequest): LoopbackAnswer {
    const perPage = Number(query.get('per_page') ?? 30);
    const from = (Number(query.get('page') ?? 1) - 1) * perPage;
    const all = this.artifacts.filter(({ name }) => name === query.get('name')).sort((a, b) => b.id - a.id);
    return json(200, {
      total_count: all.length,
      artifacts: all.slice(from, from + perPage).map(({ id, name, zip, expired = false, headBranch = 'main', headRepositoryId = this.repositoryId, runId = id, size = zip.length }) => ({
        id, name, size_in_bytes: size, expired, created_at: '2026-11-20T00:00:00Z',
        workflow_run: { id: runId, repository_id: this.repositoryId, head_repository_id: headRepositoryId, head_branch: headBranch, head_sha: 'a'.repeat(40) },
      })),
    });
  }

  #contents({ method, query, body }: LoopbackRequest, path: string): LoopbackAnswer {
    if (method === 'GET') {
      const content = this.branches.get(query.get('ref') ?? '')?.get(path);
      if (content === undefined) return json(404, { message: 'Not Found' });
      return json(200, { type: 'file', encoding: 'base64', sha: shaOf(content), content: Buffer.from(content).toString('base64').replace(/(.{60})/g, '$1\n') });
    }
    this.beforePut();
    const asked = JSON.parse(body.toString('utf8')) as { branch: string; content: string; sha?: string };
    const files = this.branches.get(asked.branch);
    if (files === undefined) return json(404, { message: `Branch ${asked.branch} not found` });
    const present = files.get(path);
    if (present !== undefined && asked.sha === undefined) return json(422, { message: 'Invalid request.\n\n"sha" wasn\'t supplied.' });
    if (asked.sha !== undefined && (present === undefined || shaOf(present) !== asked.sha)) return json(409, { message: `${path} does not match ${asked.sha}` });
    const content = Buffer.from(asked.content, 'base64').toString('utf8');
    files.set(path, content);
    return json(present === undefined ? 201 : 200, { content: { sha: shaOf(content) } });
  }

  #git({ method, body }: LoopbackRequest, rest: string): LoopbackAnswer {
    const asked = (method === 'POST' ? JSON.parse(body.toString('utf8')) : {}) as { tree?: { path: string; content: string }[] | string; parents?: string[]; ref?: string; sha?: string };
    if (rest === 'git/trees' && Array.isArray(asked.tree)) {
      const sha = shaOf(JSON.stringify(asked.tree));
      this.#trees.set(sha, asked.tree);
      return json(201, { sha });
    }
    if (rest === 'git/commits' && typeof asked.tree === 'string') return asked.parents?.length === 0 ? json(201, { sha: asked.tree }) : json(422, { message: 'a parent' });
    if (rest === 'git/refs') {
      const branch = (asked.ref ?? '').replace('refs/heads/', '');
      if (this.branches.has(branch)) return json(422, { message: 'Reference already exists' });
      this.branches.set(branch, new Map((this.#trees.get(asked.sha ?? '') ?? []).map(({ path, content }) => [path, content])));
      return json(201, { ref: asked.ref, object: { sha: asked.sha } });
    }
    return json(404, { message: 'Not Found' });
  }
}

function shaOf(text: string): string {
  return Buffer.from(String(crc32(text)).padStart(20, '0')).toString('hex');
}
