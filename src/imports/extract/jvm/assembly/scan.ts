import { startWalk } from '../../assembly/header';
import { count, origin, records, reserve, startRecords } from '../../assembly/source';
import { scanJava } from './java';
import { scanKotlin } from './kotlin';

export { count, records, reserve };

/** Scans the source from byte `from` to byte `to` of what was put at `reserve`; returns whether the place was never lost. */
export function scan(from: usize, to: usize, isKotlin: bool, isScript: bool): bool {
  startWalk(origin + from, origin + to, isKotlin);
  startRecords(origin + from, 1, 1);
  return isKotlin ? scanKotlin(isScript) : scanJava();
}
