import type { ArtifactWish } from '../../contract/verdict/gate-record.js';
import type { ArtifactIntent } from '../../contract/generated/types.js';
import type { RunFacts } from '../run-facts.js';
import { runIdsOf } from './task-spans.js';

/** An artifact intent for each artifact that a gate has to produce (SPEC section 6, Out), in the order of gates and of the config. */
export function artifactIntentsOf(facts: RunFacts): readonly ArtifactIntent[] {
  const ids = runIdsOf(facts);
  return facts.gates.flatMap(({ name, artifacts = [], location }) =>
    artifacts.map((wish): ArtifactIntent => {
      const declared = location === null ? 'the config' : location.line === undefined ? location.file : `${location.file}:${location.line}`;
      return {
        schema_version: 'v1',
        artifact_id: `${name}/${wish.path}`,
        artifact_type: wish.type,
        intent: wish.intent,
        owner: wish.owner,
        task_id: ids.taskOf(name),
        parameter_sources: Object.keys(wish.sources).length === 0 ? { gate: declared } : { ...wish.sources },
        ...conventionOf(wish.path),
        acceptance_criteria: criteriaOf(wish),
      };
    }),
  );
}

/** The folder before the first sign of a glob, and what all of its files end with; nothing when the files have no such end. */
function conventionOf(path: string): Pick<ArtifactIntent, 'output_convention'> {
  const steps = path.split('/');
  const name = steps.pop() ?? '';
  const glob = steps.findIndex((step) => /[*?{[\\]/.test(step));
  const folder = (glob < 0 ? steps : steps.slice(0, glob)).join('/');
  const end = /\.[A-Za-z0-9]+$/.exec(name)?.[0];
  return end === undefined ? {} : { output_convention: { output_path: folder === '' ? '.' : folder, output_ext: end } };
}

function criteriaOf({ path, intent }: ArtifactWish): ArtifactIntent['acceptance_criteria'] & object {
  if (intent === 'deprecate') return [`no file matches ${path} after the gate`];
  const there = `a file matches ${path} after the gate`;
  const valid = 'each is valid: JSON when its name ends with .json, and as its contract when it is one';
  if (intent === 'validate') return [there, valid];
  return [there, intent === 'create' ? 'each was written by the gate' : 'at least one was written by the gate', valid];
}
