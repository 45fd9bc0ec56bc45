import type { GateRecord } from '../contract/verdict/gate-record.js';
import type { CommandGate, GatePorts } from './command-gate.js';
import { runCommandGate } from './run-gate.js';
import type { WorkspaceFacts } from './workspace-facts.js';

type Attempt = () => Promise<GateRecord>;

/** One attempt at a gate, with what it has to produce checked behind it; what its kind needs is loaded now. No promise for a plain command. */
export function attemptOf(command: CommandGate, ports: GatePorts, facts: WorkspaceFacts): Attempt | Promise<Attempt> {
  const { kind, artifacts = [] } = command.gate.spec;
  if (kind === 'run' && artifacts.length === 0) return () => runCommandGate(command, ports, facts);
  return loadedAttempt(command, ports, facts);
}

async function loadedAttempt(command: CommandGate, ports: GatePorts, facts: WorkspaceFacts): Promise<Attempt> {
  const attempt = await commandOf(command, ports, facts);
  const { artifacts = [] } = command.gate.spec;
  if (artifacts.length === 0) return attempt;
  const { withArtifacts } = await import('./artifacts.js');
  const source = await ports.reportSource();
  return () => withArtifacts(artifacts, command, source, attempt);
}

async function commandOf(command: CommandGate, ports: GatePorts, facts: WorkspaceFacts): Promise<Attempt> {
  const { kind } = command.gate.spec;
  if (kind === 'run') return () => runCommandGate(command, ports, facts);
  if (kind === 'uses') {
    const { runBuiltinGate } = await import('./builtin/run-builtin-gate.js');
    return () => runBuiltinGate(command, ports, facts);
  }
  const { runScriptGate } = await import('./script-gate.js');
  return () => runScriptGate(command, ports);
}
