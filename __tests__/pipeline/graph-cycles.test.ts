import { expect, it } from 'vitest';
import { inputsFrom } from '../../src/config/inputs/inputs.js';
import { describeGraph } from '../../src/pipeline/describe-graph.js';
import { beginGraph } from '../../src/pipeline/tree/begin-graph.js';
import { workspaceOfTest } from '../support/temporary-workspace.js';
import { worldIn } from './workspace-run.js';

async function cyclesIn(tree: Readonly<Record<string, string>>): Promise<unknown> {
  const inputs = inputsFrom(new Map(), (name) => name, 'input_invalid', null);
  if (!inputs.ok) throw new Error('the defaults are refused');
  const world = worldIn(workspaceOfTest(tree, { git: true }).path);
  const begun = await beginGraph(inputs.value, false, world);
  if (!begun.ok) throw new Error('the config is refused');
  const described = await describeGraph(inputs.value, false, world, begun.value);
  if (!described.ok) throw new Error(described.error.message);
  return (described.value.graph() as { cycles: unknown }).cycles;
}

it('graph lists no file that only names what it has itself, as the rulepack does not', async () => {
  const kotlin = 'package port\n\nimport port.Tide.Companion.HIGH\n\nclass Tide { companion object { val HIGH = 1 } }\n';
  expect(await cyclesIn({ 'src/Tide.kt': kotlin, 'src/entry.ts': "import assets from './entry?assets';\n" })).toEqual([]);
  expect(await cyclesIn({ 'src/Tide.kt': kotlin, 'src/tide.ts': "import './tide';\n", 'src/quay.ts': "import './quay';\n" })).toEqual([['src/quay.ts'], ['src/tide.ts']]);
  expect(await cyclesIn({ 'Tree.vue': "<script>\nimport Tree from './Tree.vue';\nimport Leaf from './Leaf.vue';\n</script>\n", 'Leaf.vue': "<script>\nimport Tree from './Tree.vue';\n</script>\n" })).toEqual([['Leaf.vue', 'Tree.vue']]);
});
