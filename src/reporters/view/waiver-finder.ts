import { compileGlob } from '../../base/glob.js';
import type { WaiverUse } from '../../contract/findings/waiver.js';
import type { WaiverView } from './run-view.js';

/** The waiver that excuses an item; `rule` is `<rulepack or gate>/<rule>`, `file` is empty for none. */
export type FindWaiver = (rule: string, file: string, fingerprint: string) => WaiverView | null;

/** Looks up which waiver excused an item that is known to be waived: the first in the order of the config that holds and covers it. */
export function waiverFinder(waivers: readonly WaiverUse[]): FindWaiver {
  const byRule = new Map<string, { readonly view: WaiverView; readonly covers: (file: string, fingerprint: string) => boolean }[]>();
  for (const { waiver, daysLeft } of waivers) {
    if (daysLeft < 0) continue;
    const { rule, path, fingerprint, reason, owner, expires } = waiver;
    const glob = path === null ? null : compileGlob(path);
    const covers = (file: string, own: string): boolean => (glob === null ? own === fingerprint : glob.ok && file !== '' && glob.value.matches(file));
    const held = byRule.get(rule) ?? [];
    held.push({ view: { reason, owner, expires }, covers });
    byRule.set(rule, held);
  }
  return (rule, file, fingerprint) => byRule.get(rule)?.find(({ covers }) => covers(file, fingerprint))?.view ?? null;
}
