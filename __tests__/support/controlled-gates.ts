import { createServer, type AddressInfo, type Socket } from 'node:net';

/**
 * A gate for tests that have to know what it is doing: it tells over a socket that it has started and that it was asked to stop, and the end of
 * the connection tells that its process is gone. `node gate.mjs <name> <how>`:
 * `pass` and `fail` end at once; `hang` does not hear SIGTERM; `leave` hangs and has started `<name>_stray` in a session of its own;
 * `family` hangs and has started `<name>_child` in its own group; `fail_once` fails at its first start in a folder and hangs at the next.
 */
export const CONTROLLED_GATE = `
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
const [name, how] = process.argv.slice(2);
const socket = connect(Number(process.env.HARBOUR_PORT), '127.0.0.1');
socket.on('error', () => process.exit(9));
const tell = (what) => new Promise((resolve) => socket.write(what + ' ' + name + '\\n', resolve));
process.on('SIGTERM', () => tell('asked'));
process.on('SIGINT', () => tell('interrupted'));
const isSecond = how === 'fail_once' && existsSync(name + '.tried');
if (how === 'fail_once') writeFileSync(name + '.tried', '');
await tell('started');
if (how === 'pass') process.exit(0);
if (how === 'fail' || (how === 'fail_once' && !isSecond)) process.exit(1);
if (how === 'leave') spawn(process.execPath, [process.argv[1], name + '_stray', 'hang'], { detached: true, stdio: 'ignore' }).unref();
if (how === 'family') spawn(process.execPath, [process.argv[1], name + '_child', 'hang'], { stdio: 'ignore' });
setInterval(() => {}, 1_000_000);
`;

export interface GateControl {
  readonly port: number;
  /** What gates told so far, in order: `started quay`, `asked quay`. */
  readonly told: readonly string[];
  /** Resolves once each of `lines` was told, as often as it stands there. */
  until(...lines: readonly string[]): Promise<void>;
  /** Resolves once no gate is connected any more: none of their processes is alive. */
  allGone(): Promise<void>;
  close(): Promise<void>;
}

/** Listens on the loopback for gates that run `CONTROLLED_GATE` with its port as `HARBOUR_PORT`. */
export async function controlGates(): Promise<GateControl> {
  const told: string[] = [];
  const sockets = new Set<Socket>();
  let waiting: { readonly isMet: () => boolean; readonly resolve: () => void }[] = [];
  const changed = (): void => {
    for (const { resolve } of waiting.filter(({ isMet }) => isMet())) resolve();
    waiting = waiting.filter(({ isMet }) => !isMet());
  };
  const when = (isMet: () => boolean): Promise<void> => new Promise((resolve) => {
    waiting.push({ isMet, resolve });
    changed();
  });
  const server = createServer((socket) => {
    let rest = '';
    sockets.add(socket);
    socket.on('data', (piece) => {
      const lines = (rest + piece.toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      told.push(...lines);
      changed();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      changed();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const times = (line: string, lines: readonly string[]): number => lines.filter((other) => other === line).length;
  return {
    port: (server.address() as AddressInfo).port,
    told,
    until: (...lines) => when(() => lines.every((line) => times(line, told) >= times(line, lines))),
    allGone: () => when(() => sockets.size === 0),
    close: () => new Promise((resolve) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => resolve());
    }),
  };
}
