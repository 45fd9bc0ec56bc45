/** The gate name that a file name suggests: `scripts/gates/seed-data.sh` is `seed_data`; empty when none is left. */
export function gateNameOf(file: string): string {
  const stem = (file.split('/').at(-1) ?? '').replace(/\.[A-Za-z0-9]+$/, '');
  return stem.toLowerCase().replace(/[^a-z0-9]+/g, '_').replace(/^[_0-9]+|_+$/g, '');
}
