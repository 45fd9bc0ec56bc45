import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

export interface SurvivingProcess {
  readonly pid: number;
  readonly command: string;
}

function onLinux(marker: string): SurvivingProcess[] {
  const found: SurvivingProcess[] = [];
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue;
    try {
      // A zombie has an empty environment: it runs no more and only waits to be collected.
      if (!readFileSync(`/proc/${entry}/environ`, 'utf8').split('\0').includes(marker)) continue;
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      found.push({ pid: Number(entry), command });
    } catch {
      // It ended meanwhile, or belongs to someone else and so is not ours.
    }
  }
  return found;
}

function onMac(marker: string): SurvivingProcess[] {
  const listing = execFileSync('ps', ['-Aww', '-E', '-o', 'pid=,command='], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return listing
    .split('\n')
    .filter((line) => line.includes(marker))
    .map((line) => ({ pid: Number.parseInt(line, 10), command: line.trim().replace(/^\d+\s+/, '') }))
    .filter(({ pid }) => pid !== process.pid);
}

/**
 * The living processes whose environment holds `name=value`, as the runner finds orphans at the end of a job. Null on
 * Windows, where no process can read another's environment: a test there must not conclude anything from it.
 */
export function survivingProcesses(name: string, value: string): readonly SurvivingProcess[] | null {
  if (process.platform === 'win32') return null;
  return process.platform === 'linux' ? onLinux(`${name}=${value}`) : onMac(`${name}=${value}`);
}
