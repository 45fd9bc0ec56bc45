import { compileGlobs } from '../../base/glob.js';
import { pointerTo } from '../../base/json-pointer.js';
import { isMap } from '../../base/plain-values.js';
import { optionGlobProblems } from './builtin-rules.js';
import { globProblems } from './glob-problems.js';
import type { ConfigProblem } from '../config-problem.js';
import type { ConfigMap, Places } from '../yaml/yaml-tree.js';

/** Built-in gates that judge the workspace as it is: reports have an age, data has none. */
const AGELESS: readonly unknown[] = ['metrics', 'schema_validation', 'freeze_window', 'payload_contracts'];

/** What the schema cannot say of `artifacts` and of the options of gates that judge data. */
export function dataGateProblems(name: string, gate: ConfigMap, pointer: string, places: Places): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  if ('allow_old' in gate && AGELESS.includes(gate['uses'])) {
    const location = places.get(pointerTo(pointer, 'allow_old'))?.key;
    problems.push({ code: 'config_value', message: `gate ${name} has allow_old, but uses: ${String(gate['uses'])} takes files of any age`, hint: 'remove it', ...(location === undefined ? {} : { location }) });
  }
  const artifacts = pointerTo(pointer, 'artifacts');
  if (Array.isArray(gate['artifacts'])) {
    for (const [index, artifact] of gate['artifacts'].entries()) {
      if (isMap(artifact) && typeof artifact['path'] === 'string') problems.push(...globProblems(compileGlobs([artifact['path']]), places.get(pointerTo(pointerTo(artifacts, index), 'path'))?.value));
    }
  }
  const options = gate['with'];
  if (!isMap(options)) return problems;
  const at = pointerTo(pointer, 'with');
  if (isMap(options['metrics'])) {
    for (const [metric, wish] of Object.entries(options['metrics'])) if (isMap(wish)) problems.push(...optionGlobProblems(wish, pointerTo(pointerTo(at, 'metrics'), metric), places));
  }
  if (isMap(options['kinds'])) {
    for (const glob of Object.keys(options['kinds'])) problems.push(...globProblems(compileGlobs([glob]), places.get(pointerTo(pointerTo(at, 'kinds'), glob))?.key));
  }
  return problems;
}
