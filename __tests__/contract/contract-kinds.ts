import { readFileSync } from 'node:fs';
import { artifactIntent } from '../../src/contract/documents/artifact-intent.js';
import type { ContractKind, ContractName } from '../../src/contract/schema/contract-kind.js';
import { deploymentContract } from '../../src/contract/documents/deployment-contract.js';
import { envelope } from '../../src/contract/documents/envelope.js';
import { gateReport } from '../../src/contract/documents/gate-report.js';
import { gateResult } from '../../src/contract/documents/gate-result.js';
import { handoff } from '../../src/contract/documents/handoff.js';
import { historyFile } from '../../src/contract/documents/history-file.js';
import { prSummary } from '../../src/contract/documents/pr-summary.js';
import { repoSnapshot } from '../../src/contract/documents/repo-snapshot.js';
import { taskSpan } from '../../src/contract/documents/task-span.js';
import { verdictFile } from '../../src/contract/documents/verdict-file.js';
import { violation } from '../../src/contract/documents/violation.js';

export type AnyKind = Pick<ContractKind<unknown, never>, 'name' | 'schemaId' | 'validate' | 'parse'>;

export const ALL_KINDS: readonly AnyKind[] = [
  artifactIntent, deploymentContract, envelope, gateReport, gateResult, handoff, historyFile, prSummary, repoSnapshot, taskSpan, verdictFile, violation,
];

export type JsonObject = { [key: string]: unknown };

export function schemaFile(name: ContractName): string {
  return name === 'gate-report' ? 'gate_report.schema.json' : `${name}.schema.json`;
}

export function readSchema(file: string): JsonObject {
  return JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8')) as JsonObject;
}

/** Examples of a schema, and the payload of the source document where there is one. */
export function samplesOf(name: ContractName): JsonObject[] {
  const samples = [...(readSchema(schemaFile(name))['examples'] as JsonObject[])];
  try {
    samples.push(JSON.parse(readFileSync(new URL(`./fixtures/seeds/${name}.json`, import.meta.url), 'utf8')) as JsonObject);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return samples;
}

/** The value at a list of keys. */
export function at(document: unknown, keys: readonly (string | number)[]): unknown {
  return keys.reduce<unknown>((value, key) => (value as JsonObject)[key], document);
}

/** A copy of `document` that `change` was let loose on. */
export function changed(document: unknown, change: (copy: JsonObject) => void): JsonObject {
  const copy = structuredClone(document) as JsonObject;
  change(copy);
  return copy;
}
