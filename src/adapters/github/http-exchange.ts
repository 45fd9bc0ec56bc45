import { Agent as HttpAgent, request as httpRequest, type AgentOptions, type ClientRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { err, ok, type Result } from '../../base/result.js';
import type { Clock } from '../../ports/clock.js';

export interface HttpRequest {
  readonly method: string;
  /** Absolute, `http` or `https`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

/** An answer that was read to its end. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name; several of one name as one text. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
  /** The same as it came, for a body that is no text. */
  readonly bytes?: Uint8Array;
}

/** Why there is no whole answer. Whether the other side did what it was asked is unknown then. */
export interface HttpFault {
  readonly kind: 'late' | 'cut' | 'unreachable' | 'too_large' | 'stopped';
  readonly message: string;
}

export interface ExchangeLimits {
  /** Milliseconds from the first byte sent to the last byte read. */
  readonly deadlineMs: number;
  readonly bodyBytes: number;
}

/** One request and its whole answer, or a fault within the deadline; never rejects. */
export type Exchange = (request: HttpRequest, limits: ExchangeLimits, stop: AbortSignal) => Promise<Result<HttpAnswer, HttpFault>>;

/**
 * An exchange over a connection of its own: a kept one that the other side has closed meanwhile looks like a write that was
 * lost. Proxies are those of `env` (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`) where Node can (24.5 and later). Why not
 * octokit: `rationale.md`.
 */
export function createExchange(clock: Clock, env: Readonly<Record<string, string | undefined>>): Exchange {
  const options: AgentOptions = { keepAlive: false, proxyEnv: { ...env } };
  const agents = { http: new HttpAgent(options), https: new HttpsAgent(options) };
  const send = ({ url, method, headers, body }: HttpRequest): ClientRequest => {
    const isPlain = url.startsWith('http://');
    const length = body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    return (isPlain ? httpRequest : httpsRequest)(url, { method, headers: { ...headers, ...length }, agent: isPlain ? agents.http : agents.https });
  };
  return (asked, { deadlineMs, bodyBytes }, stop) =>
    new Promise((resolve) => {
      if (stop.aborted) return resolve(err({ kind: 'stopped', message: 'the run was cancelled meanwhile' }));
      let sent: ClientRequest | null = null;
      const settle = (result: Result<HttpAnswer, HttpFault>): void => {
        cancelDeadline();
        stop.removeEventListener('abort', onStop);
        resolve(result);
        // The socket of an answer that nobody waits for must not hold the process.
        sent?.destroy();
      };
      const fail = (kind: HttpFault['kind'], message: string): void => settle(err({ kind, message }));
      const onStop = (): void => fail('stopped', 'the run was cancelled meanwhile');
      const cancelDeadline = clock.after(deadlineMs, () => fail('late', `no complete answer within ${Math.round(deadlineMs / 100) / 10} s`));
      stop.addEventListener('abort', onStop, { once: true });
      try {
        sent = send(asked);
      } catch (error) {
        // A token with a line end in it is no header; the message names the header, not its value.
        return fail('unreachable', `the request could not be made (${reasonOf(error as Error)})`);
      }
      let answered = false;
      sent.on('error', (error) => fail(answered ? 'cut' : 'unreachable', answered ? 'the connection ended in the middle of the answer' : `the connection failed (${reasonOf(error)})`));
      sent.on('response', (answer: IncomingMessage) => {
        answered = true;
        const chunks: Buffer[] = [];
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length;
          if (length > bodyBytes) fail('too_large', `the answer is longer than ${bodyBytes} bytes`);
          else chunks.push(chunk);
        });
        answer.on('error', () => fail('cut', 'the connection ended in the middle of the answer'));
        // A body without a length ends with its connection; `complete` tells whether that was its end.
        answer.on('close', () => {
          if (!answer.complete) return fail('cut', 'the connection ended in the middle of the answer');
          const bytes = Buffer.concat(chunks);
          settle(ok({ status: answer.statusCode ?? 0, headers: headersOf(answer), body: bytes.toString('utf8'), bytes }));
        });
      });
      sent.end(asked.body ?? undefined);
    });
}

function headersOf(answer: IncomingMessage): HttpAnswer['headers'] {
  return Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}

/** The code (`ECONNREFUSED`) where there is one: messages of Node name addresses, and that of several tries is empty. */
function reasonOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  return code ?? (error.message === '' ? error.name : error.message);
}
