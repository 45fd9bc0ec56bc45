import { err, ok, type Result } from '../base/result.js';
import type { ConfigProblem } from './config-problem.js';

/** Where the config is looked for, from the root (SPEC section 10). */
export const DEFAULT_CONFIG_PATH = '.github/contract-gates.yml';

/** Names that people mean by it. They are never read, but never passed over in silence either. */
const LOOKALIKES = [
  '.github/contract-gates.yaml',
  '.github/contract-gates.json',
  '.github/contract_gates.yml',
  '.contract-gates.yml',
  'contract-gates.yml',
  'contract-gates.yaml',
  'contract-gates.json',
];

/**
 * The config file to read: the one that was asked for, else the default one, else null (no config). A file with almost
 * the default name is a problem, because a run without its gates would be green for nothing.
 */
export function findConfig(asked: string | null, exists: (path: string) => boolean): Result<string | null, ConfigProblem> {
  if (asked !== null) return ok(asked);
  if (exists(DEFAULT_CONFIG_PATH)) return ok(DEFAULT_CONFIG_PATH);
  const meant = LOOKALIKES.find(exists);
  if (meant === undefined) return ok(null);
  return err({
    code: 'config_missing',
    message: `${meant} looks like the config, but only ${DEFAULT_CONFIG_PATH} is read`,
    hint: `rename it to ${DEFAULT_CONFIG_PATH}, or set the input config to ${meant}`,
    location: { file: meant },
  });
}
