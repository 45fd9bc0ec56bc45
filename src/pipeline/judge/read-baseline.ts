import { err, ok, type Problem, type Result } from '../../base/result.js';
import { DEFAULT_BASELINE, type Settings } from '../../config/settings/settings.js';
import type { World } from '../../ports/world.js';
import type { Baseline } from './allowances.js';

/** The baseline file of the settings, or null when there is none; one that is there and cannot be read is a problem. */
export async function lookUpBaseline(settings: Settings, world: Pick<World, 'lookUpText'>): Promise<Result<Baseline | null, Problem>> {
  const path = settings.policy.baseline ?? DEFAULT_BASELINE;
  const found = world.lookUpText(path);
  if (found.kind === 'missing') return ok(null);
  if (found.kind === 'refused') return err({ code: 'baseline_unreadable', message: `the baseline ${path} ${found.what}`, hint: found.hint, location: { file: path } });
  const { parseBaseline } = await import('../../contract/findings/baseline-file.js');
  const parsed = parseBaseline(found.text, path);
  return parsed.ok ? ok({ path, entries: parsed.value }) : parsed;
}

/** The same for a run: a file that the config names and that is missing, and none where a gate needs it, are problems too. */
export async function readBaseline(settings: Settings, world: Pick<World, 'lookUpText'>): Promise<Result<Baseline | null, Problem>> {
  const found = await lookUpBaseline(settings, world);
  if (!found.ok || found.value !== null) return found;
  const named = settings.policy.baseline;
  const write = 'write it with contract-gates baseline write and commit it';
  if (named !== null) {
    const origin = settings.provenance.get('/policy/baseline');
    return err({ code: 'baseline_missing', message: `policy.baseline names ${named}, and there is no such file`, hint: write, ...(origin?.kind === 'file' ? { location: origin.location } : {}) });
  }
  const gate = settings.gates.find(({ name, newOnly }) => newOnly && settings.selection.selected.includes(name));
  if (gate === undefined) return ok(null);
  return err({ code: 'baseline_missing', message: `gate ${gate.name} has new_only, which needs a baseline, and there is no file ${DEFAULT_BASELINE}`, hint: write, location: gate.location });
}
