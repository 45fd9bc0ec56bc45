import type { DataDocument } from '../../base/data-document.js';
import { err, ok, type Result } from '../../base/result.js';
import { asksSomething } from '../../formats/json-schema/schema-keywords.js';
import { standardAddress } from '../../formats/json-schema/schema-addresses.js';
import { SchemaSetBuilder, type SchemaDocument, type SchemaProblem, type SchemaSet } from '../../formats/json-schema/schema-set.js';
import { unjudged, type Conclusion } from '../conclusion.js';
import { brokenFile } from './broken-file.js';
import type { BuiltinRun } from './builtin-gate.js';
import { dataFile, dataSyntaxOf } from './data-file.js';

const MOST_FILES = 1000;

/** Schemas of the tree, each made ready once, with the files that they refer to. Nothing is ever fetched. */
export class TreeSchemas {
  private readonly sets = new Map<string, Promise<Result<SchemaSet, Conclusion>>>();
  private readonly documents = new Map<string, Promise<Result<SchemaDocument, Conclusion>>>();
  private readonly placeOf = new Map<string, DataDocument['locate']>();

  constructor(private readonly run: Pick<BuiltinRun, 'ports' | 'facts' | 'cancel'>) {}

  /** @param path of the schema, relative to the root; or the address of the schema of a draft */
  at(path: string): Promise<Result<SchemaSet, Conclusion>> {
    const known = this.sets.get(path) ?? this.load(path);
    this.sets.set(path, known);
    return known;
  }

  private async load(path: string): Promise<Result<SchemaSet, Conclusion>> {
    const main = await this.document(path);
    if (!main.ok) return main;
    const builder = new SchemaSetBuilder();
    builder.add(main.value);
    const seen = new Set([path]);
    for (;;) {
      if (builder.wantsStandards()) for (const standard of await standardSchemas()) builder.add(standard);
      const wanted = builder.wanted().filter((next) => !seen.has(next.path));
      if (wanted.length === 0) break;
      const guesses = wanted.filter(({ isGuess }) => isGuess);
      for (const next of guesses.length > 0 ? guesses : wanted) {
        seen.add(next.path);
        if (seen.size > MOST_FILES) return err(unjudged({ code: 'limit_exceeded', message: `the schema ${path} refers to more than ${MOST_FILES} files`, nextAction: 'Use fewer files.' }, ''));
        const other = await this.document(next.path);
        if (other.ok && next.isGuess) builder.offer(other.value);
        else if (other.ok) builder.add(other.value);
        else if (!next.isGuess) return err({ ...other.error, causes: other.error.causes.map((cause) => ({ ...cause, message: `${cause.message} (the schema ${path} refers to it)` })) });
      }
    }
    const set = builder.finish(path);
    if (!set.ok) return err(this.refuse(set.error));
    const { schema, draft } = set.value.root;
    if (typeof schema === 'boolean' || Object.keys(schema).length === 0 || asksSomething(schema, draft)) return set;
    const names = Object.keys(schema).slice(0, 5).join(', ');
    return err(unjudged({
      code: 'nothing_checked', message: `the schema ${path} asks nothing of any value: no member at its top is a keyword that says something (${names})`,
      nextAction: 'Name a schema that says something; one that is only { "$ref": "<file>#/<part>" } can lead to a part of this file. What takes everything on purpose is {}.',
    }, ''));
  }

  /** A fault of a schema as an `error` at its line. */
  refuse(problem: SchemaProblem): Conclusion {
    const { file } = problem.location;
    return brokenFile({ ...problem, hint: problem.hint ?? 'Correct the schema.', location: { file, ...this.placeOf.get(file)?.(problem.pointer) } });
  }

  private document(path: string): Promise<Result<SchemaDocument, Conclusion>> {
    const known = this.documents.get(path) ?? this.read(path);
    this.documents.set(path, known);
    return known;
  }

  private async read(path: string): Promise<Result<SchemaDocument, Conclusion>> {
    if (standardAddress(path) !== null) {
      const standard = (await standardSchemas()).find((one) => one.path === path);
      return standard === undefined ? err(unjudged({ code: 'report_missing', message: `there is no schema ${path}`, nextAction: 'Correct $schema, or the option schema.' }, '')) : ok(standard);
    }
    const { ports, facts, cancel } = this.run;
    const file = await dataFile(path, dataSyntaxOf(path) ?? 'json', await ports.reportSource(), facts, cancel);
    if (!file.ok) return file;
    const [document, second] = file.value.documents;
    if (document === undefined || second !== undefined) return err(unjudged({ code: 'report_invalid', message: `the schema ${path} holds ${file.value.documents.length} documents`, nextAction: 'Put one schema into each file.' }, ''));
    this.placeOf.set(path, document.locate);
    return ok({ path, value: document.value });
  }
}

async function standardSchemas(): Promise<readonly SchemaDocument[]> {
  return (await import('../../formats/json-schema/standard-schemas.js')).STANDARD_SCHEMAS;
}
