import { afterAll } from 'vitest';
import { nodeProcesses, type NodeProcesses } from '../../src/adapters/node/processes/processes.js';

const made: NodeProcesses[] = [];
afterAll(() => {
  for (const processes of made.splice(0)) processes.stopAll();
});

/** As `nodeProcesses`; what is left of them is cleared away when the tests of the file have run. */
export function ownProcesses(platform?: NodeJS.Platform): NodeProcesses {
  const processes = nodeProcesses(platform);
  made.push(processes);
  return processes;
}
