import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../base/order.js';
import type { GateFile, GateFolder } from '../../ports/gate-folder.js';
import { randomHex } from './random.js';

const MAX_BYTES = 16 * 1024 * 1024;

/** Folders below `root` (absolute). */
export function createGateFolder(root: string): GateFolder {
  return {
    setAside(folder) {
      const place = path.join(root, folder);
      if (!existsSync(place)) return () => undefined;
      const aside = `${place}.${randomHex(6)}.aside`;
      renameSync(place, aside);
      const putBack = (): void => {
        process.off('exit', putBack);
        mkdirSync(place, { recursive: true });
        for (const name of readdirSync(aside)) if (!isThere(path.join(place, name))) renameSync(path.join(aside, name), path.join(place, name));
        rmSync(aside, { recursive: true, force: true });
      };
      // Nobody waits for the end of the check where it is stopped at once.
      process.on('exit', putBack);
      return putBack;
    },
    list(folder) {
      const place = path.join(root, folder);
      try {
        return readdirSync(place).sort(compareText).map((name) => fileOf(place, name));
      } catch {
        return null;
      }
    },
  };
}

function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function fileOf(place: string, name: string): GateFile {
  const file = path.join(place, name);
  const stats = lstatSync(file);
  if (!stats.isSymbolicLink()) return { name, link: null, text: stats.isFile() ? textOf(file) : null };
  const link = readlinkSync(file);
  const isPlain = link === path.basename(link) && lstatSync(path.join(place, link), { throwIfNoEntry: false })?.isFile() === true;
  return { name, link, text: isPlain ? textOf(path.join(place, link)) : null };
}

function textOf(file: string): string | null {
  return lstatSync(file).size > MAX_BYTES ? null : readFileSync(file, 'utf8');
}
