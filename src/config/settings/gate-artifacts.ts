import { pointerTo } from '../../base/json-pointer.js';
import type { GateSpec } from '../../contract/verdict/gate-record.js';
import type { ConfigFile } from '../../contract/generated/types.js';
import type { LoadedConfig } from '../file/config-file.js';

/** What a gate has to produce, each part with the place in the config that sets it. */
export function artifactsOf(gate: string, { artifacts }: NonNullable<ConfigFile['gates']>[string], config: LoadedConfig): Pick<GateSpec, 'artifacts'> {
  if (artifacts === undefined) return {};
  const list = pointerTo(pointerTo('/gates', gate), 'artifacts');
  return {
    artifacts: artifacts.map((artifact, index) => {
      const { path, type, intent = 'create', owner } = artifact;
      const sources = Object.keys(artifact).flatMap((key) => {
        const place = config.provenance.get(pointerTo(pointerTo(list, index), key));
        return place === undefined ? [] : [[key, place.line === undefined ? place.file : `${place.file}:${place.line}`] as const];
      });
      return { path, type, intent, owner, sources: Object.fromEntries(sources) };
    }),
  };
}
