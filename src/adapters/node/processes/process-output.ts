import type { ChildProcess } from 'node:child_process';
import type { CapturedText } from '../../../contract/verdict/gate-record.js';
import type { ProcessRequest } from '../../../ports/processes.js';
import type { NamedPipe, NamedPipes, Taken } from './named-pipes.js';
import { OutputCapture } from './output-capture.js';

/** How long a command may run before its output is heard as it comes; a shorter one is read once, at its end, which costs far less. */
const SHORT_MS = 10;

type Sink = (piece: Buffer) => void;
type Printed = Record<'stdout' | 'stderr' | 'output', CapturedText>;

/** What one command prints, from before its start until nobody can print any more. */
export interface ProcessOutput {
  /** Where its stdout and stderr go, for `spawn`. */
  readonly stdio: readonly ['pipe' | number, 'pipe' | number];
  /** `spawn` gave a child, or null. */
  started(child: ChildProcess | null): void;
  /** The leader has ended, or is given up. Settles when nobody can print any more; null when that is so already. */
  leaderEnded(): Promise<void> | null;
  /** What was printed; nothing that comes later counts. Throws what a listener of the request threw. */
  end(): Printed;
}

/** Pipes where they can be had, else the sockets that Node makes. No promise where nothing has to be waited for, so that the command starts at once. */
export function openOutput(request: ProcessRequest, pipes: NamedPipes): ProcessOutput | Promise<ProcessOutput> {
  const texts = request.together === true ? oneText(request) : twoTexts(request);
  const outputOf = (taken: Taken): ProcessOutput => (taken === null ? socketOutput(texts) : pipedOutput(texts, taken));
  const taken = pipes.take(texts.sinks.length);
  return taken instanceof Promise ? taken.then(outputOf) : outputOf(taken);
}

/** Where pieces go: one sink for both streams, or one for each. */
interface Texts {
  readonly sinks: readonly Sink[];
  printed(): Printed;
}

function oneText({ maxOutputBytes }: ProcessRequest): Texts {
  const output = new OutputCapture(maxOutputBytes);
  return {
    sinks: [(piece) => output.add(piece)],
    printed() {
      const text = output.text();
      return { stdout: text, stderr: text, output: text };
    },
  };
}

function twoTexts(request: ProcessRequest): Texts {
  const [stdout, stderr, output] = [0, 1, 2].map(() => new OutputCapture(request.maxOutputBytes)) as [OutputCapture, OutputCapture, OutputCapture];
  let failure: { readonly error: unknown } | null = null;
  /** An error of the listener must not end our process from inside of an event: it waits for the end. */
  const hear = (piece: Buffer): void => {
    try {
      if (failure === null) request.onStdout?.(piece);
    } catch (error) {
      failure = { error };
    }
  };
  return {
    sinks: [
      (piece) => {
        stdout.add(piece);
        output.add(piece);
        hear(piece);
      },
      (piece) => {
        stderr.add(piece);
        output.add(piece);
      },
    ],
    printed() {
      if (failure !== null) throw failure.error;
      return { stdout: stdout.text(), stderr: stderr.text(), output: output.text() };
    },
  };
}

function pipedOutput({ sinks, printed }: Texts, pipes: readonly NamedPipe[]): ProcessOutput {
  const streams = pipes.map((pipe, at) => ({ pipe, sink: sinks[at] as Sink }));
  const [first, second = first] = pipes.map(({ writer }) => writer) as [number, number?];
  let heard: Promise<unknown> | null = null;
  let timer: NodeJS.Timeout | undefined;
  const listen = (): Promise<unknown> => (heard ??= Promise.all(streams.map(({ pipe, sink }) => pipe.listen(sink))));
  return {
    stdio: [first, second],
    started(child) {
      for (const pipe of pipes) pipe.closeWriter();
      if (child !== null) timer = setTimeout(listen, SHORT_MS);
    },
    leaderEnded() {
      clearTimeout(timer);
      if (heard === null && streams.map(({ pipe, sink }) => pipe.readNow(sink)).every((ended) => ended)) return null;
      return listen().then(() => undefined);
    },
    end() {
      clearTimeout(timer);
      for (const pipe of pipes) pipe.release();
      return printed();
    },
  };
}

function socketOutput({ sinks: [stdout, stderr = stdout], printed }: Texts): ProcessOutput {
  let child: ChildProcess | null = null;
  let closed: Promise<void> = Promise.resolve();
  return {
    stdio: ['pipe', 'pipe'],
    started(made) {
      child = made;
      if (made === null) return;
      closed = new Promise((resolve) => made.once('close', () => resolve()));
      for (const [stream, sink] of [[made.stdout, stdout], [made.stderr, stderr]] as const) {
        stream?.on('data', sink as Sink);
        // A broken pipe is not a failure of the command: its exit code says how it ended.
        stream?.on('error', () => undefined);
      }
    },
    leaderEnded: () => closed,
    end() {
      child?.stdout?.destroy();
      child?.stderr?.destroy();
      return printed();
    },
  };
}
