import { err, type Problem, type Result } from '../../base/result.js';
import { findConfig } from '../../config/file/find-config.js';
import { loadConfigQuickly } from '../../config/file/load-config.js';
import type { RunInputs } from '../../config/inputs/inputs.js';
import { resolveSettings, type Settings } from '../../config/settings/settings.js';
import type { World } from '../../ports/world.js';
import { configSearch } from './config-search.js';

/** Settings of a run from its config file, if there is one, and its inputs. The YAML parser is loaded only for a config that needs it. */
export async function readSettings(inputs: RunInputs, ci: boolean, world: World): Promise<Result<Settings, readonly Problem[]>> {
  const found = findConfig(inputs.config, configSearch(world));
  if (!found.ok) return err([found.error]);
  const request = { inputs, ci, parallelism: world.host.processors };
  if (found.value === null) return resolveSettings({ ...request, config: null });
  const config = await loadConfigQuickly(found.value, world.lookUpText);
  return config.ok ? resolveSettings({ ...request, config: config.value }) : config;
}
