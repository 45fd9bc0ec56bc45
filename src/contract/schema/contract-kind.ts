import { by, compareText, inOrder } from '../../base/order.js';
import { err, ok, type Result } from '../../base/result.js';
import { contractProblem, schemaProblems, type ContractProblem, type Inconsistency } from './contract-problem.js';
import { findNotJson } from '../json/not-json.js';
import type { SchemaModule } from './schema-validator.js';
import { parseStrictJson, type StrictJsonOptions } from '../json/strict-json.js';

export type ContractName =
  | 'deployment-contract'
  | 'gate-report'
  | 'violation'
  | 'snapshot'
  | 'envelope'
  | 'pr-summary'
  | 'task-span-contract'
  | 'handoff-contract'
  | 'artifact-intent'
  | 'gate-result'
  | 'verdict'
  | 'history';

/** What every contract has in common: reading, judging and making one. */
export interface ContractKind<Contract, Draft> {
  readonly name: ContractName;
  readonly schemaId: string;
  /**
   * What is wrong with `value`: by the schema first (the first 1000 errors), and only when that is content, by the rules
   * that no schema can say.
   */
  readonly validate: (value: unknown) => ContractProblem[];
  /** Reads a text (strict JSON, see `parseStrictJson`); problems carry line and column and are sorted by them. */
  readonly parse: (text: string | Uint8Array, options?: StrictJsonOptions) => Result<Contract, readonly ContractProblem[]>;
  /** Completes `draft` with defaults and computed members and validates the outcome; nothing invalid comes out. */
  readonly create: (draft: Draft) => Result<Contract, readonly ContractProblem[]>;
}

export interface ContractRules<Contract, Draft> {
  readonly name: ContractName;
  readonly schema: SchemaModule;
  /** Fills defaults and computes what follows from the rest. Its draft is JSON; validation comes after. */
  readonly complete: (draft: Draft) => Contract;
  /** What a schema cannot say. Gets only values that the schema accepts. */
  readonly check: (contract: Contract) => Iterable<Inconsistency>;
}

export function defineContract<Contract, Draft>(rules: ContractRules<Contract, Draft>): ContractKind<Contract, Draft> {
  const { name, schema, complete, check } = rules;

  const jsonProblems = (value: unknown): ContractProblem[] => {
    const found = findNotJson(value);
    return found === null ? [] : [contractProblem(schema.schemaId, { pointer: found.pointer, expected: 'a JSON value', actual: found.found })];
  };
  const validate = (value: unknown): ContractProblem[] => {
    const notJson = jsonProblems(value);
    return notJson.length > 0 ? notJson : problemsOf(value);
  };
  const problemsOf = (json: unknown): ContractProblem[] => {
    const problems = schemaProblems(schema, json);
    if (problems.length > 0) return problems;
    return [...check(json as Contract)].map((found) => contractProblem(schema.schemaId, found));
  };

  return {
    name,
    schemaId: schema.schemaId,
    validate,
    parse(text, options) {
      const json = parseStrictJson(text, options);
      if (!json.ok) {
        const { message, expected, actual, hint, location } = json.error;
        const { line, column } = location;
        return err([{
          pointer: '', expected: expected ?? 'valid JSON', actual: actual ?? 'something else', message, schema_id: schema.schemaId,
          ...(hint === undefined ? {} : { hint }), ...(line === undefined || column === undefined ? {} : { line, column }),
        }]);
      }
      const problems = validate(json.value.value);
      if (problems.length === 0) return ok(json.value.value as Contract);
      const placed = problems.map((problem) => ({ ...problem, ...json.value.locate(problem.pointer) }));
      return err(placed.sort(inOrder(by((problem) => problem.line), by((problem) => problem.column), (a, b) => compareText(a.pointer, b.pointer))));
    },
    create(draft) {
      const notJson = jsonProblems(draft);
      if (notJson.length > 0) return err(notJson);
      const contract = complete(draft);
      const problems = problemsOf(contract);
      return problems.length === 0 ? ok(contract) : err(problems);
    },
  };
}
