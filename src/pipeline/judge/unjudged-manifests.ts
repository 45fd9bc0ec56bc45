import { firstOf } from '../../base/bounded.js';

interface Unjudged {
  readonly manifests: readonly { readonly manifest: string; readonly reason: string }[];
  readonly total: number;
}

const SHOWN = 3;

/** A line for the log on the manifests of which drift could not tell what is unused, from the data of its run; null where it could of all. */
export function unjudgedManifests(data: Readonly<Record<string, unknown>> | undefined): string | null {
  const { manifests, total } = (data?.['unused_not_judged'] as Unjudged | undefined) ?? { manifests: [], total: 0 };
  if (total === 0) return null;
  const { shown } = firstOf(manifests, SHOWN);
  const names = shown.map(({ manifest, reason }) => `${manifest} (${reason})`).join(', ');
  const rest = total > shown.length ? ` and ${total - shown.length} more` : '';
  return `unused dependencies were not looked for in ${total === 1 ? '1 manifest' : `${total} manifests`}: ${names}${rest}; envelope.json has them as unused_not_judged`;
}
