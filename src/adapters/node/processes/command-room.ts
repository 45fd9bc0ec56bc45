import { readFileSync, readdirSync } from 'node:fs';

/** So few have room on every system. */
const FEW = 8;
/** Descriptors for all else that a run does meanwhile: loading its code, git, reports. */
const KEPT = 24;
/** Of one command: the ends of its pipes, and what its start wants for a moment. */
const EACH = 3;

/**
 * How many of so many commands can run at once before this process may open no further file (`ulimit -n`): beyond it commands would not start, and
 * nothing could be loaded to report it. Only Linux tells how many are open; elsewhere it is all of them.
 */
export function commandRoom(commands: number): number {
  if (commands <= FEW) return commands;
  try {
    const limit = /^Max open files {1,40}(\d{1,19}) /m.exec(readFileSync('/proc/self/limits', 'latin1'))?.[1];
    if (limit === undefined) return commands;
    const free = Number(limit) - readdirSync('/proc/self/fd').length;
    return Math.max(1, Math.min(commands, Math.floor((free - KEPT) / EACH)));
  } catch {
    return commands;
  }
}
