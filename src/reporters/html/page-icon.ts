import type { Verdict } from '../../contract/verdict/verdict.js';

const MARKS: Readonly<Record<Verdict['status'], readonly [colour: string, path: string]>> = {
  Succeeded: ['1a7f37', 'M4.5 8.5 7 11l4.5-5.5'],
  Blocked: ['cf222e', 'M4.5 8h7'],
  Failed: ['8250df', 'M5.5 5.5l5 5m0-5-5 5'],
};

/** The icon of the tab: the verdict by shape and colour. */
export function pageIcon(status: Verdict['status']): string {
  const [colour, path] = MARKS[status];
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='8' fill='%23${colour}'/%3E%3Cpath d='${path}' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E`;
}
