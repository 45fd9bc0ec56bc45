import { createExchange } from '../../../src/adapters/github/http-exchange.js';
import { publishToApi, type ApiWorld } from '../../../src/adapters/github/publish-to-api.js';
import type { Clock } from '../../../src/ports/clock.js';
import type { CheckAnnotation } from '../../../src/contract/findings/annotation.js';
import type { ApiPublication, Uploaded } from '../../../src/ports/publisher.js';
import { FakeGitHub } from '../../support/fake-github.js';
import { startLoopbackServer, type LoopbackAnswer } from '../../support/loopback-server.js';

export const TOKEN = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
export const HEAD = 'a'.repeat(40);
export const MARKER = '<!-- contract-gates:gates:5e1f -->';
export const NOTHING_UPLOADED: Uploaded = { artifactUrl: null, pageUrl: null, notices: [] };

/**
 * Time that passes only when it is waited for. `waits` ends each wait at once; `deadlines` ends none until `expire`, as when
 * an answer never comes: no test sleeps, and what a person would wait is counted.
 */
export class TestTime {
  /** Milliseconds that were waited for. */
  passed = 0;
  readonly #start = Date.parse('2026-11-25T08:00:00Z');
  readonly #pending = new Map<object, { readonly ms: number; readonly action: () => void }>();

  readonly waits: Clock = {
    now: () => this.#start + this.passed,
    monotonic: () => this.passed,
    after: (ms, action) => {
      const timer = setImmediate(() => {
        this.passed += ms;
        action();
      });
      return () => clearImmediate(timer);
    },
  };

  readonly deadlines: Clock = {
    ...this.waits,
    after: (ms, action) => {
      const key = {};
      this.#pending.set(key, { ms, action });
      return () => void this.#pending.delete(key);
    },
  };

  /** Lets every deadline that is waited for pass. */
  expire(): void {
    for (const { ms, action } of [...this.#pending.values()]) {
      this.passed += ms;
      action();
    }
  }
}

export interface ApiRun {
  readonly notices: readonly string[];
  readonly told: readonly string[];
  /** Milliseconds that a person would have waited. */
  readonly passed: number;
}

/** Publishes to `github` over a real connection. */
export async function publishTo(github: FakeGitHub, publication: ApiPublication, options: { readonly stop?: AbortController; readonly token?: string | null; readonly limits?: ApiWorld['limits'] } = {}): Promise<ApiRun> {
  const time = new TestTime();
  const stop = options.stop ?? new AbortController();
  const server = await startLoopbackServer((request) => {
    const answer = github.answer(request);
    if (answer.kind === 'hang') setImmediate(() => time.expire());
    return answer;
  });
  const told: string[] = [];
  try {
    const notices = await publishToApi(publication, NOTHING_UPLOADED, {
      env: { GITHUB_API_URL: `${server.url}/api/v3`, GITHUB_GRAPHQL_URL: `${server.url}/api/graphql` },
      token: options.token === undefined ? TOKEN : options.token,
      clock: time.waits,
      stop: stop.signal,
      tell: (line) => told.push(line),
      exchange: createExchange(time.deadlines, {}),
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    });
    return { notices, told, passed: time.passed };
  } finally {
    await server.close();
  }
}

export function annotations(count: number): readonly CheckAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `src/berth-${index}.ts`,
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure' as const,
    title: 'cycles/cycle',
    message: `Berth ${index} is in a cycle.`,
  }));
}

/** A run that asks for all three surfaces, with three requests' worth of annotations. */
export function publicationOf(change: Partial<ApiPublication> & { readonly text?: string; readonly runId?: number } = {}): ApiPublication {
  const { text = 'Blocked: a cycle', runId = 7, ...rest } = change;
  return {
    repository: 'harbour/timetable',
    comment: {
      pullRequest: 12,
      mode: 'always',
      succeeded: false,
      marker: MARKER,
      run: { id: runId, attempt: 1 },
      contentDigest: Buffer.from(text).toString('hex').padEnd(64, '0').slice(0, 64),
      body: () => `${MARKER}\n${text}\n`,
    },
    checkRun: {
      name: 'contract-gates / gates',
      externalId: 'contract-gates:5e1f',
      headSha: HEAD,
      conclusion: 'failure',
      detailsUrl: 'https://github.com/harbour/timetable/actions/runs/7',
      content: () => ({ title: 'Blocked', summary: 'Blocked: a cycle', text: null, annotations: annotations(120) }),
    },
    sarif: { text: '{"version":"2.1.0"}', commitSha: HEAD, ref: 'refs/pull/12/merge' },
    notices: [],
    ...rest,
  };
}

export function page(status: number, body: string, headers: Record<string, string> = { 'content-type': 'text/html' }): LoopbackAnswer {
  return { kind: 'answer', status, headers, body };
}
