import { spawn } from 'node:child_process';
import { closeSync, constants, existsSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { Socket } from 'node:net';
import path from 'node:path';

/** Pipes of the system for the output of commands. */
export interface NamedPipes {
  /** Begins to make `count` pipes; more are made when they are asked for. */
  prepare(count: number): void;
  /** So many pipes, at once where they are there. Null where none can be had: not Linux, no `mkfifo`, or a temporary folder that takes none. */
  take(count: number): Taken | Promise<Taken>;
  /** Removes what lies on the disk; nothing can be taken any more. */
  remove(): void;
}

export type Taken = readonly NamedPipe[] | null;

/** A `mkfifo` that takes longer hangs: it makes a name in a folder of ours. */
const MAKE_MS = 2_000;

/**
 * What Node calls a pipe is a socket, and Linux does not open a socket by name: a script that writes to `/dev/stderr` or
 * `/dev/stdout`, as many do, would fail under us only. Node cannot make a pipe, so `mkfifo` makes them, in a folder of
 * ours below `temporary`. To start a command with one costs less, too. Elsewhere sockets do: macOS copies the descriptor.
 * An earlier step may have put a program of its name on PATH: that of the system goes first.
 */
export function createNamedPipes(temporary: string, platform: NodeJS.Platform, mkfifo = '/usr/bin/mkfifo'): NamedPipes {
  const free: IdlePipe[] = [];
  let folder: string | null = null;
  let named = 0;
  let canMake = platform === 'linux';
  /** Of `prepare`: names that are made now. */
  const promised: IdlePipe[] = [];
  let preparing: Promise<void> = Promise.resolve();
  const giveBack = (pipe: IdlePipe): void => void free.push(pipe);

  /** Begins to make new pipes: their names, and whether they are made. Null where the folder cannot be. */
  const begin = (count: number): { readonly pipes: readonly IdlePipe[]; readonly made: Promise<boolean> } | null => {
    try {
      // A gate may have emptied the temporary folder.
      if (folder === null || !existsSync(folder)) folder = mkdtempSync(path.join(temporary, 'contract-gates-'));
    } catch {
      canMake = false;
      return null;
    }
    const place = folder;
    const pipes = Array.from({ length: count }, () => ({ name: `${place}/${named++}`, reader: null }));
    const made = areMade(mkfifo, pipes.map(({ name }) => name)).then((all) => {
      if (!all && existsSync(place)) canMake = false;
      return all;
    });
    return { pipes, made };
  };
  /** All or none of so many pipes; what cannot be opened is gone and forgotten. */
  const open = (from: IdlePipe[], count: number): Taken => {
    const taken: NamedPipe[] = [];
    for (let idle = from.pop(); idle !== undefined; idle = from.pop()) {
      const pipe = openPipe(idle, giveBack);
      if (pipe !== null) taken.push(pipe);
      if (taken.length === count) return taken;
    }
    for (const spare of taken) spare.abandon();
    return null;
  };
  /** Nearly always they are there although nobody has heard so: they were made while git listed the files. The last is made last. */
  const openPromised = (count: number): Taken => {
    const last = promised.at(-1);
    if (last === undefined || statSync(last.name, { throwIfNoEntry: false })?.isFIFO() !== true) return null;
    free.push(...promised.splice(0));
    return open(free, count);
  };
  const takeLater = async (count: number): Promise<Taken> => {
    await preparing;
    let taken = open(free, count);
    // Each makes its own: what is made for one command is never waited for by another. Once anew where a gate was faster in emptying the folder.
    for (let tries = 0; taken === null && canMake && tries < 2; tries += 1) {
      const begun = begin(count);
      if (begun !== null && (await begun.made)) taken = open([...begun.pipes], count);
    }
    return taken;
  };

  return {
    prepare(count) {
      const begun = canMake && count > 0 ? begin(count) : null;
      if (begun === null) return;
      promised.push(...begun.pipes);
      preparing = begun.made.then((all) => {
        const left = promised.splice(0);
        if (all) free.push(...left);
      });
    },
    take: (count) => open(free, count) ?? openPromised(count) ?? (canMake ? takeLater(count) : null),
    remove() {
      canMake = false;
      free.length = 0;
      if (folder === null) return;
      try {
        // Again where a `mkfifo` that still runs adds to it.
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 5 });
      } catch {
        // What lies there holds nothing, and a run is not failed for it.
      }
    },
  };
}

/** Others may write to them, whatever our mask is: a child under another user opens `/dev/stderr` anew. The folder keeps strangers out. */
function areMade(mkfifo: string, names: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const isThere = existsSync(mkfifo);
      spawn(isThere ? mkfifo : 'mkfifo', ['-m', '666', ...names], { stdio: 'ignore', timeout: MAKE_MS, killSignal: 'SIGKILL', ...(isThere ? { env: {} } : {}) })
        .once('error', () => resolve(false))
        .once('exit', (code) => resolve(code === 0));
    } catch {
      resolve(false);
    }
  });
}

interface IdlePipe {
  readonly name: string;
  /** Open where it was kept from the last use. */
  readonly reader: number | null;
}

const PIECE_BYTES = 64 * 1024;
/** One look takes at most what a pipe can hold, so that a writer that never stops cannot keep us. */
const LOOK_BYTES = 1024 * 1024;
let room: Buffer | null = null;

/** Null when the name is not there; the reader that was kept is closed then. */
function openPipe({ name, reader: kept }: IdlePipe, giveBack: (pipe: IdlePipe) => void): NamedPipe | null {
  let reader = kept;
  try {
    // Reading first: opening for writing waits for a reader. By the descriptor, since a gate may have put another pipe at the name: we would wait for ever.
    reader ??= openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
    if (kept === null && !fstatSync(reader).isFIFO()) throw new Error(`${name} is not a pipe`);
    return new NamedPipe(name, reader, openSync(`/proc/self/fd/${reader}`, constants.O_WRONLY), giveBack);
  } catch {
    if (reader !== null) closeSync(reader);
    return null;
  }
}

/** One pipe while one command uses it. */
export class NamedPipe {
  #reader: number | null;
  #socket: Socket | null = null;
  /** Nobody can write any more. */
  #ended = false;

  constructor(readonly name: string, reader: number, readonly writer: number, readonly giveBack: (pipe: IdlePipe) => void) {
    this.#reader = reader;
  }

  /** To be called once the command has a descriptor of its own, or was not started. */
  closeWriter(): void {
    closeSync(this.writer);
  }

  /** Takes what lies in the pipe, without waiting for more. True when nobody can write any more. */
  readNow(sink: (piece: Buffer) => void): boolean {
    room ??= Buffer.allocUnsafe(PIECE_BYTES);
    try {
      for (let taken = 0; taken < LOOK_BYTES && this.#reader !== null && !this.#ended;) {
        const size = readSync(this.#reader, room, 0, room.length, null);
        if (size === 0) this.#ended = true;
        else sink(room.subarray(0, size));
        taken += size;
      }
    } catch {
      // EAGAIN: empty, and somebody holds it.
    }
    return this.#ended;
  }

  /** From now on pieces come by themselves. Settles when nobody can write any more, or after `release`. */
  listen(sink: (piece: Buffer) => void): Promise<void> {
    const reader = this.#reader;
    if (reader === null || this.#ended) return Promise.resolve();
    this.#reader = null;
    const socket = new Socket({ fd: reader, readable: true, writable: false });
    this.#socket = socket;
    return new Promise((resolve) => {
      socket.on('data', sink);
      socket.once('end', () => (this.#ended = true));
      socket.once('error', () => undefined);
      socket.once('close', () => resolve());
    });
  }

  /** Gives it back unused. */
  abandon(): void {
    this.closeWriter();
    this.readNow(() => undefined);
    this.release();
  }

  /** Gives the pipe back for the next command; one that somebody still holds is closed and never used again. */
  release(): void {
    this.#socket?.destroy();
    if (this.#ended) this.giveBack({ name: this.name, reader: this.#reader });
    else if (this.#reader !== null) closeSync(this.#reader);
    this.#reader = null;
  }
}
