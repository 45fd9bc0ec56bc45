import type { ConfigFile } from '../../contract/generated/types.js';
import type { Mode } from '../../contract/verdict/verdict.js';

/** Which files are looked at, and how far. */
export interface SnapshotSettings {
  readonly untracked: 'auto' | 'include' | 'exclude';
  /** `untracked` with auto decided by the mode. */
  readonly includeUntracked: boolean;
  /** Files of the snapshot, and bytes of a source file whose imports are read. */
  readonly limits: { readonly files: number; readonly scanBytes: number };
}

/** Limits of SPEC section 5. */
export const DEFAULT_LIMITS: SnapshotSettings['limits'] = { files: 1_000_000, scanBytes: 8 * 1024 * 1024 };

/** The section `snapshot` of a config, absent where there is none, with every default filled. */
export function snapshotSettings(section: ConfigFile['snapshot'], mode: Mode): SnapshotSettings {
  const untracked = section?.untracked ?? 'auto';
  return {
    untracked,
    includeUntracked: untracked === 'include' || (untracked === 'auto' && mode === 'local'),
    limits: { files: section?.limits?.files ?? DEFAULT_LIMITS.files, scanBytes: section?.limits?.scan_bytes ?? DEFAULT_LIMITS.scanBytes },
  };
}
