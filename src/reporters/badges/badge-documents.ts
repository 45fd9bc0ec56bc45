import type { CoverageView, RunView } from '../view/run-view.js';
import { endpointJson, type Badge, type BadgeColor } from './badge.js';
import { badgeSvg } from './badge-svg.js';

/**
 * Badges among the files of a run: the verdict, and the coverage where a gate measured it. Without a measurement there is no
 * badge of coverage at all: an old one that stays, or a word in place of the number, would pretend.
 */
export function badgeDocuments(view: RunView): readonly (readonly [string, string])[] {
  const badges: readonly (readonly [string, Badge])[] = [['badge-status', statusBadge(view)], ...(view.coverage === null ? [] : [['badge-coverage', coverageBadge(view.coverage)] as const])];
  return badges.flatMap(([name, badge]) => [[`${name}.json`, endpointJson(badge)] as const, [`${name}.svg`, badgeSvg(badge)] as const]);
}

const STATUS_COLORS: Readonly<Record<RunView['verdict']['status'], BadgeColor>> = { Succeeded: 'brightgreen', Blocked: 'red', Failed: 'red' };

function statusBadge({ verdict }: RunView): Badge {
  return { label: 'contract gates', message: verdict.status.toLowerCase(), color: STATUS_COLORS[verdict.status] };
}

/** Rounded down, so that 99.96 % is not shown as 100. */
function coverageBadge({ actual, required, met }: CoverageView): Badge {
  const shown = Math.floor(actual * 10) / 10;
  const color = !met ? 'red' : actual >= 90 ? 'brightgreen' : actual >= Math.max(required, 75) ? 'green' : actual >= 50 ? 'yellow' : 'orange';
  return { label: 'coverage', message: `${shown}%`, color };
}
