import { spawn } from 'node:child_process';
import { closeSync, constants, existsSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
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

const MKFIFO = '/usr/bin/mkfifo';

/**
 * What Node calls a pipe is a socket, and Linux does not open a socket by name: a script that writes to `/dev/stderr` or
 * `/dev/stdout`, as many do, would fail under us only. Node cannot make a pipe, so `mkfifo` makes them, in a folder of
 * ours below `temporary`. To start a command with one costs less, too. Elsewhere sockets do: macOS copies the descriptor.
 */
export function createNamedPipes(temporary: string, platform: NodeJS.Platform): NamedPipes {
  const free: IdlePipe[] = [];
  let folder: string | null = null;
  let named = 0;
  let canMake = platform === 'linux';
  let making: Promise<void> = Promise.resolve();

  const make = (count: number): void => {
    try {
      folder ??= mkdtempSync(path.join(temporary, 'contract-gates-'));
    } catch {
      canMake = false;
      return;
    }
    const names = Array.from({ length: count }, () => `${folder}/${named++}`);
    free.push(...names.map((name) => ({ name, reader: null })));
    making = new Promise((resolve) => {
      // An earlier step may have put a program of that name on PATH: that of the system goes first, and needs no environment.
      const child = existsSync(MKFIFO) ? spawn(MKFIFO, names, { stdio: 'ignore', env: {} }) : spawn('mkfifo', names, { stdio: 'ignore' });
      child.once('error', () => resolve()).once('exit', () => resolve());
    });
  };
  const takeReady = (count: number): Taken => {
    const taken: NamedPipe[] = [];
    while (taken.length < count) {
      const idle = free.pop();
      const pipe = idle === undefined ? null : openPipe(idle, (again) => void free.push(again));
      if (pipe !== null) taken.push(pipe);
      else {
        if (idle !== undefined) free.push({ name: idle.name, reader: null });
        for (const spare of taken) spare.abandon();
        return null;
      }
    }
    return taken;
  };
  const takeLater = async (count: number): Promise<Taken> => {
    // A gate may have emptied the temporary folder: then once anew.
    for (const tries of [1, 2]) {
      if (free.length < count && canMake) make(count);
      await making;
      const taken = takeReady(count);
      if (taken !== null || !canMake) return taken;
      free.length = 0;
      folder = null;
      canMake = tries === 1;
    }
    return null;
  };

  return {
    prepare(count) {
      if (canMake && count > 0) make(count);
    },
    // Nearly always they are there: they were made while git listed the files.
    take: (count) => (canMake ? takeReady(count) ?? takeLater(count) : null),
    remove() {
      canMake = false;
      if (folder !== null) rmSync(folder, { recursive: true, force: true });
    },
  };
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

/** Null when the name is not there (yet); the reader that was kept is closed then. */
function openPipe({ name, reader: kept }: IdlePipe, giveBack: (pipe: IdlePipe) => void): NamedPipe | null {
  let reader = kept;
  try {
    // Reading first: opening for writing waits for a reader.
    reader ??= openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
    return new NamedPipe(name, reader, openSync(name, constants.O_WRONLY), giveBack);
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
