import { statSync, unlinkSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Problem } from '../../base/result.js';
import { PROCESS_MARKER } from './processes/process-tree.js';

/** How long the other run is given to say which process it is: it may be busy. */
const ANSWER_MS = 1_000;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Claims the folder for the run of this process, until it ends: two at once would write the same files, and what is there then would be of
 * both. The claim is a name of a local socket, which the system gives up with the process, whatever ends it: nothing is left that could
 * block a later run. What cannot be claimed for another reason is not: the run is as good without. A run that a gate starts may share the
 * folder of the outer one, which writes its own files when that gate has ended.
 */
export async function claimRun(root: string, env: Environment, platform: NodeJS.Platform = process.platform): Promise<Problem<'busy'> | null> {
  const address = addressOf(root, platform);
  if (address === null || (await listens(address))) return null;
  const owner = await ownerOf(address);
  if (owner === 'gone') {
    // On a disk the name stays when its process was killed.
    if (path.posix.isAbsolute(address)) forget(address);
    if (await listens(address)) return null;
  }
  if (env[PROCESS_MARKER] !== undefined) return null;
  return {
    code: 'busy',
    message: `another run${typeof owner === 'number' ? ` (process ${owner})` : ''} is at work in ${root}: both would write the same files`,
    hint: 'wait until it has ended, or stop it; runs that are to work at the same time each need a checkout of their own (git worktree add)',
  };
}

/** Null where the folder is not there, which is told elsewhere. By what the folder is: it may have two names, and two containers may call theirs the same. */
function addressOf(root: string, platform: NodeJS.Platform): string | null {
  const stat = statSync(root, { bigint: true, throwIfNoEntry: false });
  if (stat === undefined) return null;
  const name = `contract-gates-run-${stat.dev}-${stat.ino}`;
  if (platform === 'linux') return `\0${name}`;
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`);
}

/** False when somebody else has the name; true also where names cannot be had. */
function listens(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(String(process.pid));
    });
    server.unref();
    server.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'EADDRINUSE'));
    server.listen(address, () => {
      if (path.posix.isAbsolute(address)) process.once('exit', () => forget(address));
      resolve(true);
    });
  });
}

/** The process that has the name; null where it does not say so in time. */
function ownerOf(address: string): Promise<number | 'gone' | null> {
  return new Promise((resolve) => {
    const socket = connect(address);
    let said = '';
    socket.setEncoding('latin1');
    socket.setTimeout(ANSWER_MS, () => socket.destroy());
    socket.on('data', (text: string) => void (said += text));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED' || code === 'ENOENT' ? 'gone' : null));
    socket.on('close', () => resolve(/^[0-9]{1,10}$/.test(said) ? Number(said) : null));
  });
}

function forget(address: string): void {
  try {
    unlinkSync(address);
  } catch {
    // Another run was quicker.
  }
}
