import { cutText } from '../base/bounded.js';
import { compareText } from '../base/order.js';
import { checkContractFile } from '../contract/documents/contract-file.js';
import { CONTRACT_NAMES, surelyContract } from '../contract/schema/detect-contract.js';
import type { ContractName } from '../contract/schema/contract-kind.js';
import type { ArtifactWish, Finding, GateRecord } from '../contract/verdict/gate-record.js';
import { parseStrictJson } from '../contract/json/strict-json.js';
import type { GlobSearch, ReportSource } from '../ports/report-source.js';
import type { CommandGate } from './command-gate.js';
import { reasonOf, sortedFindings } from './ended-gate.js';
import { wholeFile } from './builtin/whole-file.js';

/** Files of one artifact that are read to their end: to be judged when they are JSON, and for their hash. */
const MOST_FILES = 1000;
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_JSON_DEPTH = 200;

/** One thing that is wrong with an artifact. */
interface Fault {
  readonly message: string;
  readonly nextAction: string;
  readonly place?: Pick<Finding, 'file' | 'line' | 'column'>;
}

type Evidence = GateRecord['evidence'][number];

/**
 * Runs a gate that declares artifacts and then looks for them (SPEC section 6, Out): each is there, written during this gate, and
 * valid: `.json` is JSON, and one of our contracts holds. What is not so is a finding, the reason `artifact_missing`, and the gate
 * ends as `error`, also when it had failed. Of a gate that was stopped or broke by itself nothing is expected.
 */
export async function withArtifacts(wishes: readonly ArtifactWish[], { redact, cancel }: Pick<CommandGate, 'redact' | 'cancel'>, source: ReportSource, carryOut: () => Promise<GateRecord>): Promise<GateRecord> {
  const globs = wishes.map(({ path }) => path);
  const before = await source.find(globs);
  const record = await carryOut();
  if (record.outcome !== 'pass' && record.outcome !== 'warn' && record.outcome !== 'fail') return record;
  const after = before.ok ? await source.find(globs) : before;
  const faults: Fault[] = [];
  const evidence: Evidence[] = [];
  if (!after.ok) faults.push({ message: `its artifacts cannot be looked for: ${after.error.message}`, nextAction: after.error.hint });
  if (before.ok && after.ok) {
    const old = new Set(before.value.flatMap(({ files }) => files.map(({ path, mark }) => `${path}\0${mark}`)));
    for (const [index, wish] of wishes.entries()) {
      const search = after.value[index];
      if (search === undefined) throw new Error(`invariant broken: no search for ${wish.path}`);
      faults.push(...(await judge(wish, search, old, source, cancel, evidence)));
    }
  }
  return worsened(record, faults, evidence, redact);
}

async function judge(wish: ArtifactWish, { files, nearest }: GlobSearch, old: ReadonlySet<string>, source: ReportSource, cancel: AbortSignal, evidence: Evidence[]): Promise<readonly Fault[]> {
  const what = `the ${wish.type} ${wish.path}`;
  if (wish.intent === 'deprecate') {
    return files.slice(0, 20).map(({ path }) => ({ message: `${path} is still there, and the gate declares that it takes ${what} away`, nextAction: 'Have the gate delete it, or change the intent of the artifact.', place: { file: path } }));
  }
  if (files.length === 0) {
    return [{ message: `${what} is not there: the gate did not write it`, nextAction: nearest === null ? 'Have the gate write it, or correct the path of the artifact in the config.' : `Did you mean ${nearest}? Have the gate write it, or correct the path in the config.` }];
  }
  const stale = files.filter(({ path, mark }) => old.has(`${path}\0${mark}`));
  const faults: Fault[] = [];
  if (wish.intent === 'create') {
    for (const { path } of stale.slice(0, 20)) faults.push({ message: `${path} was there before the gate started, and the gate did not write it again`, nextAction: 'Have the gate write it in every run, or clean the folder before; intent: validate takes a file of others.', place: { file: path } });
    if (stale.length > 20) faults.push({ message: `${stale.length - 20} more files of ${what} were there before`, nextAction: 'Clean the folder before.' });
  } else if (wish.intent === 'update' && stale.length === files.length) {
    faults.push({ message: `${what} was not updated: all ${files.length} of its files are as they were before the gate started`, nextAction: 'Have the gate write at least one of them, or change the intent of the artifact.' });
  }
  const kind = CONTRACT_NAMES.find((name) => name === wish.type) ?? null;
  for (const { path } of files.slice(0, MOST_FILES)) {
    const fault = await invalid(path, kind, source, cancel, evidence);
    if (fault !== null) faults.push(fault);
  }
  if (files.length > MOST_FILES) faults.push({ message: `${what} has ${files.length} files, and only ${MOST_FILES} are judged`, nextAction: 'Narrow the glob.' });
  return faults;
}

/** What is wrong with the content of a file, or null; then it is evidence. */
async function invalid(path: string, kind: ContractName | null, source: ReportSource, cancel: AbortSignal, evidence: Evidence[]): Promise<Fault | null> {
  if (!path.toLowerCase().endsWith('.json') && kind === null) {
    const read = await source.read(path, () => undefined, cancel);
    if (!read.ok) return { message: `${path} ${read.error}`, nextAction: 'Have the gate write a plain file.', place: { file: path } };
    evidence.push({ path, sha256: read.value.sha256 });
    return null;
  }
  const file = await wholeFile(source, path, MOST_BYTES, cancel);
  if (!file.ok) return { message: file.error.message, nextAction: file.error.nextAction, place: { file: path } };
  const json = parseStrictJson(file.value.bytes, { file: path, maxBytes: MOST_BYTES, maxDepth: MOST_JSON_DEPTH });
  if (!json.ok) {
    const { message, hint, location: { line, column } } = json.error;
    return { message, nextAction: hint ?? 'Have the gate write valid JSON.', place: { file: path, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) } };
  }
  const meant = kind ?? surelyContract(json.value.value);
  if (meant !== null) {
    const checked = await checkContractFile(file.value.bytes, { file: path, maxBytes: MOST_BYTES, maxDepth: MOST_JSON_DEPTH, kind: meant });
    if (!checked.ok) return { message: checked.error.message, nextAction: checked.error.hint ?? 'Have the gate write the contract.', place: { file: path } };
    const [first, ...more] = checked.value.problems;
    if (first !== undefined) {
      return {
        message: `it is not a valid ${meant}: ${first.message}${more.length === 0 ? '' : ` (and ${more.length} more)`}`,
        nextAction: `contract-gates validate ${path} lists everything that is wrong.`,
        place: { file: path, ...(first.line === undefined ? {} : { line: first.line }), ...(first.column === undefined ? {} : { column: first.column }) },
      };
    }
  }
  evidence.push({ path, sha256: file.value.sha256 });
  return null;
}

function worsened(record: GateRecord, faults: readonly Fault[], evidence: readonly Evidence[], redact: (text: string) => string): GateRecord {
  const more = new Map(evidence.map((file) => ({ ...file, path: redact(file.path) })).map((file) => [file.path, file]));
  for (const { path } of record.evidence) more.delete(path);
  const proven = { ...record, evidence: [...record.evidence, ...[...more.values()].sort((a, b) => compareText(a.path, b.path))] };
  const [first, ...others] = faults;
  if (first === undefined) return proven;
  const findings = faults.map(({ message, nextAction, place = {} }): Finding => ({ level: 'error', message: redact(message), rule: 'artifact-missing', suggestion: redact(nextAction), ...place, ...(place.file === undefined ? {} : { file: redact(place.file) }) }));
  const told = first.place?.file === undefined || first.message.startsWith(first.place.file) ? first.message : `${first.place.file}: ${first.message}`;
  const message = `${cutText(redact(told), 500)}${others.length === 0 ? '' : ` (and ${others.length} more about its artifacts)`}`;
  return {
    ...proven,
    outcome: 'error',
    reasons: [...record.reasons, reasonOf(record.name, 'artifact_missing', message, redact(first.nextAction))],
    findings: sortedFindings([...record.findings, ...findings]),
  };
}
