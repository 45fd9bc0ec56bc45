import { compareText } from '../../base/order.js';
import { isMap, own } from '../../base/plain-values.js';
import { err, ok, type Result } from '../../base/result.js';
import type { Finding } from '../../contract/verdict/gate-record.js';
import { checkValue, MOST_FAILURES } from '../../formats/json-schema/check-value.js';
import { hasSchemaKeyword } from '../../formats/json-schema/schema-keywords.js';
import { standardAddress } from '../../formats/json-schema/schema-addresses.js';
import type { IgnoredKeyword } from '../../formats/json-schema/schema-set.js';
import type { Cause } from '../cause.js';
import { judged, unjudged, type Conclusion } from '../conclusion.js';
import { LEFT_OUT } from '../reports/findings.js';
import { brokenFile } from './broken-file.js';
import type { BuiltinGate, BuiltinRun } from './builtin-gate.js';
import { dataFile, dataSyntaxOf, type DataFile } from './data-file.js';
import { TreeSchemas } from './tree-schemas.js';
import { findFiles } from '../find-files.js';

/** Failures that a gate lists, over all files; the metric counts on to `MOST_FAILURES` for each document. */
const MOST_FINDINGS = 5000;

/**
 * `uses: schema_validation`: holds JSON and YAML files against a JSON Schema of the tree, named by `schema` or by each file's own
 * `$schema` (docs/gates/schema-validation.md). A file that is broken, or names no schema that is there, is an error.
 */
export const schemaValidationGate: BuiltinGate = {
  async judge(run) {
    const source = await run.ports.reportSource();
    const found = await findFiles(source, run.options.files ?? [], 'a step or gate before this one');
    if (!found.ok) return unjudged(found.error, '');
    const tally = new Tally();
    const schemas = new TreeSchemas(run);
    const faults: Conclusion[] = [];
    for (const { path } of found.value) {
      if (run.cancel.aborted) break;
      const fault = await judgeFile(path, run, schemas, tally);
      if (fault === null) continue;
      faults.push(fault);
      // Of the one schema of all files the next would say the same.
      if (run.options.schema !== undefined && fault.findings.every(({ file }) => file !== path)) break;
    }
    const [first] = faults;
    if (first === undefined) return tally.conclusion(found.value.length);
    return { ...first, findings: [...tally.findings, ...distinct(faults).slice(0, MOST_FINDINGS)], evidence: tally.evidence };
  },
};

/** What could not be judged, each once: all files that are broken are told, not one in each run. */
function distinct(faults: readonly Conclusion[]): readonly Finding[] {
  return [...new Map(faults.flatMap(({ findings }) => findings).map((finding) => [JSON.stringify(finding), finding])).values()];
}

class Tally {
  readonly findings: Finding[] = [];
  readonly evidence: { readonly path: string; readonly sha256: string }[] = [];
  readonly unchecked = new Map<string, Set<string>>();
  /** By schema. */
  readonly ignored = new Map<string, readonly IgnoredKeyword[]>();
  readonly invalid = new Set<string>();
  failures = 0;
  listed = 0;

  conclusion(files: number): Conclusion {
    const metrics = { files, valid_files: files - this.invalid.size, invalid_files: this.invalid.size, schema_failures: this.failures };
    const formats = [...this.unchecked].sort(([a], [b]) => compareText(a, b)).map(([schema, names]): Finding => ({
      level: 'info', file: schema, rule: 'unchecked-format',
      message: `the schema ${schema} names formats that are not known here, so what they say was not checked: ${[...names].sort(compareText).join(', ')}`,
    }));
    const ignored = [...this.ignored].sort(([a], [b]) => compareText(a, b)).flatMap(([schema, keywords]): readonly Finding[] => {
      const [first] = keywords;
      if (first === undefined) return [];
      const names = [...new Set(keywords.map(({ keyword }) => keyword))].sort(compareText).join(', ');
      const places = new Set(keywords.map(({ path, pointer }) => `${path}#${pointer}`)).size;
      return [{
        level: 'info', file: schema, rule: 'unchecked-keyword',
        message: `the schema ${schema} has keywords beside a $ref, which drafts up to 7 do not look at, so what they say was not checked: ${names} (at ${first.path}#${first.pointer}${places === 1 ? '' : ` and ${places - 1} more`}); put the $ref into an allOf`,
      }];
    });
    const cut: readonly Finding[] = this.listed >= this.failures ? [] : [{ level: 'info', rule: LEFT_OUT, message: `showing ${this.listed} of ${this.failures} failures, in the order of files; fix these and run again` }];
    const findings = [...this.findings, ...formats, ...ignored, ...cut];
    const { evidence } = this;
    if (this.invalid.size === 0) return judged('pass', { metrics, findings, evidence });
    const [first] = [...this.invalid].sort(compareText);
    const cause: Cause = {
      code: 'gate_failed',
      message: `${this.invalid.size} of ${files} files ${this.invalid.size === 1 ? 'does' : 'do'} not fit the schema: ${first ?? ''}${this.invalid.size === 1 ? '' : ` and ${this.invalid.size - 1} more`}`,
      nextAction: 'Fix what its findings name.',
    };
    return judged('fail', { metrics, causes: [cause], findings, evidence });
  }
}

/** Null when the file could be judged, whatever came out. */
async function judgeFile(path: string, run: BuiltinRun, schemas: TreeSchemas, tally: Tally): Promise<Conclusion | null> {
  const syntax = run.options.syntax ?? dataSyntaxOf(path);
  if (syntax === null) return unjudged({ code: 'config_invalid', message: `the name of ${path} does not tell whether it is JSON or YAML`, nextAction: 'Say it: syntax: json or yaml.' }, '');
  const file = await dataFile(path, syntax, await run.ports.reportSource(), run.facts, run.cancel);
  if (!file.ok) return file.error;
  for (const index of file.value.documents.keys()) {
    const fault = await judgeDocument(file.value, index, run, schemas, tally);
    if (fault !== null) return fault;
  }
  if (!tally.invalid.has(path)) tally.evidence.push({ path, sha256: file.value.sha256 });
  return null;
}

async function judgeDocument(file: DataFile, index: number, run: BuiltinRun, schemas: TreeSchemas, tally: Tally): Promise<Conclusion | null> {
  const document = file.documents[index];
  if (document === undefined) return null;
  const { path } = file;
  const wanted = run.options.schema === undefined ? ownSchema(path, document.value) : pathInTree(run.options.schema, []);
  if (!wanted.ok) {
    if (run.options.schema !== undefined) return unjudged({ ...wanted.error, code: 'config_invalid' }, '');
    return brokenFile({ code: 'report_invalid', message: wanted.error.message, hint: wanted.error.nextAction, location: { file: path, ...document.locate('/$schema') } }, wanted.error.code);
  }
  if (run.options.schema === undefined && standardAddress(wanted.value) !== null && !hasSchemaKeyword(document.value)) {
    return brokenFile({
      code: 'report_invalid', message: 'the file names a draft of JSON Schema as its $schema, and has no keyword of a schema: nothing of it would be checked',
      hint: 'Write with: { schema: <path> }, or a path from its folder as $schema into the file.', location: { file: path, ...document.locate('/$schema') },
    }, 'nothing_checked');
  }
  const set = await schemas.at(wanted.value);
  if (!set.ok) return set.error;
  tally.ignored.set(wanted.value, set.value.ignored);
  const checked = checkValue(set.value, document.value);
  if (!checked.ok) return schemas.refuse(checked.error);
  const { failures, uncheckedFormats } = checked.value;
  if (uncheckedFormats.length > 0) {
    const known = tally.unchecked.get(wanted.value) ?? new Set();
    for (const format of uncheckedFormats) known.add(format);
    tally.unchecked.set(wanted.value, known);
  }
  if (failures.length === 0) return null;
  tally.invalid.add(path);
  tally.failures += failures.length;
  for (const { pointer, keyword, message } of failures) {
    if (tally.listed >= MOST_FINDINGS) break;
    tally.listed += 1;
    tally.findings.push({ level: 'error', message: `${message} (${wanted.value})`, file: path, ...document.locate(pointer), rule: `schema-${keyword.toLowerCase()}` });
  }
  if (failures.length >= MOST_FAILURES) tally.findings.push({ level: 'info', message: `there may be more: only the first ${MOST_FAILURES} failures of the document are counted`, file: path, rule: LEFT_OUT });
  return null;
}

/** The path from the root of the schema that a file names itself. */
function ownSchema(path: string, value: unknown): Result<string, Cause> {
  const named = isMap(value) ? own(value, '$schema') : undefined;
  if (typeof named !== 'string' || named === '') {
    return err({ code: 'report_missing', message: 'the file names no schema, and the gate neither', nextAction: 'Write with: { schema: <path> }, or a path from its folder as $schema into the file.' });
  }
  return pathInTree(named, path.split('/').slice(0, -1));
}

/** What names a schema as a path from the root, or as that of a draft; other addresses of the web are refused, for nothing is ever fetched. */
function pathInTree(named: string, folder: readonly string[]): Result<string, Cause> {
  const standard = standardAddress(named);
  if (standard !== null) return ok(standard);
  const shown = JSON.stringify(named.slice(0, 200));
  if (/^[A-Za-z][A-Za-z0-9+.-]*:|^[/\\]{2}/.test(named)) {
    return err({ code: 'report_missing', message: `the schema ${shown} is remote, and nothing is ever fetched`, nextAction: 'Put a copy of that schema into the repository and name it: with: { schema: <path> }.' });
  }
  const [path = '', part = ''] = named.split('#');
  if (part !== '') return err({ code: 'report_missing', message: `${shown} names a part of a schema`, nextAction: 'Name a whole file; a schema that is only { "$ref": … } can lead to the part.' });
  const steps: string[] = named.startsWith('/') ? [] : [...folder];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return err({ code: 'report_missing', message: `the schema ${shown} is outside the root`, nextAction: 'Put the schema into the repository, below the root.' });
  }
  return ok(steps.join('/'));
}
