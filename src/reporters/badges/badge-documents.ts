import { floorPercent } from '../../contract/percent.js';
import type { CoverageView, RunView } from '../view/run-view.js';
import { endpointJson, type Badge, type BadgeColor } from './badge.js';
import { badgeSvg } from './badge-svg.js';

/**
 * Badges among the files of a run: the verdict, and the coverage where a gate measured it. Without a measurement there is no
 * badge of coverage at all: an old one that stays, or a word in place of the number, would pretend.
 */
export function badgeDocuments(view: RunView): readonly (readonly [string, string])[] {
  const { coverage } = view;
  const badges: readonly (readonly [string, Badge])[] = [['badge-status', statusBadge(view)], ...(coverage === null || !isMeasured(coverage) ? [] : [['badge-coverage', coverageBadge(coverage)] as const])];
  return badges.flatMap(([name, badge]) => [[`${name}.json`, endpointJson(badge)] as const, [`${name}.svg`, badgeSvg(badge)] as const]);
}

const STATUS_COLORS: Readonly<Record<RunView['verdict']['status'], BadgeColor>> = { Succeeded: 'brightgreen', Blocked: 'red', Failed: 'red' };

function statusBadge({ verdict }: RunView): Badge {
  return { label: 'contract gates', message: verdict.status.toLowerCase(), color: STATUS_COLORS[verdict.status] };
}

/** A gate that was to measure and could not stands in the whole with 0, which nobody measured. */
function isMeasured({ actual, gates }: CoverageView): boolean {
  return gates.some((gate) => floorPercent(gate.actual) === floorPercent(actual));
}

/** Rounded down, so that 99.96 % is not shown as 100. */
function coverageBadge({ actual, required, met }: CoverageView): Badge {
  const shown = Math.floor(actual * 10 + 1e-6) / 10;
  const color = !met ? 'red' : actual >= 90 ? 'brightgreen' : actual >= Math.max(required, 75) ? 'green' : actual >= 50 ? 'yellow' : 'orange';
  return { label: 'coverage', message: `${shown}%`, color };
}
