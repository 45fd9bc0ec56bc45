import { pointerKeys, pointerTo } from '../../base/json-pointer.js';
import { compareText } from '../../base/order.js';
import { isMap } from '../../base/plain-values.js';
import { err, ok, type Problem, type Result } from '../../base/result.js';
import { compileLinearPattern, type LinearPattern } from '../linear-pattern/linear-pattern.js';
import { addressOf, decoded, fileBeside, pathOf, resolve, standardAddress, wayOutOf } from './schema-addresses.js';
import { asks, draftOf, keywordFault, subschemasOf, type SchemaDraft } from './schema-keywords.js';

export type SchemaObject = Readonly<Record<string, unknown>>;
export type Schema = boolean | SchemaObject;
/** `pointer` leads to the part of the schema at which something is wrong. */
export type SchemaProblem = Problem<'schema_invalid'> & { readonly pointer: string; readonly location: { readonly file: string } };

/** A file of the tree that is, or is used by, a schema. */
export interface SchemaDocument {
  /** Relative to the root. */
  readonly path: string;
  readonly value: unknown;
}

/** A subschema and what it needs of its surroundings. */
export interface SchemaPlace {
  readonly schema: Schema;
  /** Absolute; `$ref` is resolved against it. */
  readonly base: string;
  readonly draft: SchemaDraft;
  readonly path: string;
  readonly pointer: string;
}

export interface IgnoredKeyword {
  readonly path: string;
  /** Of the schema that has it. */
  readonly pointer: string;
  readonly keyword: string;
}

/** Schemas that are ready for use: every reference leads somewhere, every keyword has a value that it may have. */
export interface SchemaSet {
  readonly root: SchemaPlace;
  placeOf(schema: SchemaObject): SchemaPlace;
  /** Of the `$ref` of a schema of this set. */
  target(schema: SchemaObject): SchemaPlace;
  /** Of its `$dynamicRef` or `$recursiveRef`, by the resources that were entered on the way to it, the outermost first. */
  dynamicTarget(schema: SchemaObject, scope: readonly string[]): SchemaPlace;
  /** Whether any schema of the set asks for that way. */
  readonly usesDynamic: boolean;
  /** Keywords beside a `$ref`, which drafts up to 7 do not look at, in the order in which they were met. */
  readonly ignored: readonly IgnoredKeyword[];
  pattern(source: string): LinearPattern;
  readonly usesUnevaluated: boolean;
}

const MOST_SCHEMAS = 200_000;
const MOST_DEPTH = 256;

export function schemaProblem(path: string, pointer: string, why: string, hint?: string): SchemaProblem {
  return {
    code: 'schema_invalid', pointer, message: `the schema cannot be used: ${why} (at ${pointer === '' ? 'the top' : pointer})`,
    ...(hint === undefined ? {} : { hint }), location: { file: path },
  };
}

interface Reference {
  readonly from: SchemaPlace & { readonly schema: SchemaObject };
  readonly keyword: ReferenceKeyword;
  readonly address: string;
  /** Where it leads in the tree, the first that is there. */
  readonly files: readonly ReferredFile[];
}

interface ReferredFile {
  readonly address: string;
  /** Which file there is meant: any, one that says that it is a schema and calls itself by no other address, or one that calls itself by the address of the reference. */
  readonly takes: 'any' | 'schema' | 'own name';
}

const REFERENCES = ['$ref', '$dynamicRef', '$recursiveRef'] as const;
type ReferenceKeyword = (typeof REFERENCES)[number];

/** A document of the tree that a reference may lead to. */
export interface WantedDocument {
  /** Relative to the root. */
  readonly path: string;
  /** The reference names an address of the web: the file is meant only if it is there, and says that it is a schema. */
  readonly isGuess: boolean;
}

/**
 * Reads a JSON Schema of draft 4, 6, 7, 2019-09 or 2020-12 (by `$schema`; 2020-12 without one) with all documents that it refers to: takes
 * them one by one, and says which more it wants; nothing is ever fetched. Refused: references that lead nowhere, patterns that cannot be
 * matched in linear time, keywords with values that they cannot have.
 */
export class SchemaSetBuilder {
  /** Schemas by address: of documents, of `$id`, of anchors, and of every pointer that is asked for. */
  private readonly places = new Map<string, SchemaPlace>();
  private readonly bySchema = new Map<SchemaObject, SchemaPlace>();
  private readonly targets = new Map<SchemaObject, SchemaPlace>();
  /** Where a dynamic reference leads at first, and the name by which outer resources may lead elsewhere. */
  private readonly dynamicTargets = new Map<SchemaObject, { readonly place: SchemaPlace; readonly anchor: string | null }>();
  /** By resource and name; of `$recursiveAnchor` the name is empty. */
  private readonly dynamicAnchors = new Map<string, SchemaPlace>();
  private readonly patterns = new Map<string, LinearPattern>();
  private readonly ignored: IgnoredKeyword[] = [];
  private unresolved: Reference[] = [];
  private usesUnevaluated = false;
  private fault: SchemaProblem | null = null;

  add({ path, value }: SchemaDocument): void {
    const draft = draftOf(value);
    if (draft !== null) this.walk(value, { base: addressOf(path), draft, path, pointer: '' });
    else this.fault ??= schemaProblem(path, '', `its $schema ${JSON.stringify((value as SchemaObject)['$schema'])} is not known`, 'Use draft 4, 6, 7, 2019-09 or 2020-12.');
  }

  /** Takes a document that was a guess, if a reference means it. */
  offer(document: SchemaDocument): void {
    if (!isMap(document.value)) return;
    const { $id, id, $schema } = document.value;
    const place = addressOf(document.path);
    // One that calls itself otherwise is another schema, wherever it is.
    const isSchema = ($id ?? id) === undefined && $schema !== undefined && draftOf(document.value) !== null;
    const own = resolve(String($id ?? id), place)?.replace(/#$/, '');
    const isMeant = ({ address, files }: Reference): boolean => address.split('#')[0] === own || (isSchema && files.some((file) => file.takes === 'schema' && file.address.split('#')[0] === place));
    if (this.unresolved.some(isMeant)) this.add(document);
  }

  /** Files that references lead to and that were not added yet, guesses first, else by path. Nothing once something is wrong. */
  wanted(): readonly WantedDocument[] {
    this.resolve();
    if (this.fault !== null) return [];
    const found = new Map<string, WantedDocument>();
    for (const { address, files } of this.unresolved) {
      for (const file of standardAddress(address) === null ? files : []) {
        const path = pathOf(file.address);
        if (path !== null && !this.places.has(addressOf(path))) found.set(path, { path, isGuess: file.takes !== 'any' && found.get(path)?.isGuess !== false });
      }
    }
    return [...found.values()].sort((a, b) => Number(b.isGuess) - Number(a.isGuess) || compareText(a.path, b.path));
  }

  /** Whether references lead to the schemas that the drafts themselves are described by, and these were not added yet. */
  wantsStandards(): boolean {
    this.resolve();
    return this.fault === null && this.unresolved.some(({ address }) => standardAddress(address) !== null);
  }

  /** The set with the document at `path` as its root. */
  finish(path: string): Result<SchemaSet, SchemaProblem> {
    this.resolve();
    const [lost] = this.unresolved;
    if (this.fault !== null) return err(this.fault);
    if (lost !== undefined) return err(schemaProblem(lost.from.path, lost.from.pointer, `the reference ${JSON.stringify(lost.from.schema[lost.keyword])} leads nowhere`, wayOutOf(lost.from.schema[lost.keyword])));
    const root = this.places.get(addressOf(path));
    if (root === undefined) return err(schemaProblem(path, '', 'it is not a schema'));
    const known = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
      const value = map.get(key);
      if (value === undefined) throw new Error('invariant broken: a part of a schema set is not known');
      return value;
    };
    const { bySchema, targets, dynamicTargets, dynamicAnchors, patterns, ignored, usesUnevaluated } = this;
    const dynamicTarget = (schema: SchemaObject, scope: readonly string[]): SchemaPlace => {
      const { place, anchor } = known(dynamicTargets, schema);
      const outermost = anchor === null ? undefined : scope.find((resource) => dynamicAnchors.has(`${resource}#${anchor}`));
      return outermost === undefined ? place : known(dynamicAnchors, `${outermost}#${anchor}`);
    };
    return ok({ root, ignored, usesUnevaluated, usesDynamic: dynamicTargets.size > 0, placeOf: (schema) => known(bySchema, schema), target: (schema) => known(targets, schema), dynamicTarget, pattern: (source) => known(patterns, source) });
  }

  /** Takes in what stands at a place, and all schemas below. */
  private walk(value: unknown, at: Omit<SchemaPlace, 'schema'>): void {
    const { draft, path } = at;
    const pending: { schema: unknown; base: string; pointer: string; depth: number }[] = [{ schema: value, base: at.base, pointer: at.pointer, depth: 0 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { schema, pointer, depth } = next;
      const problem = (why: string): void => void (this.fault ??= schemaProblem(path, pointer, why));
      if (typeof schema === 'boolean') {
        if (pointer === '') this.places.set(next.base, { schema, base: next.base, draft, path, pointer });
        continue;
      }
      if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return problem('a schema is an object, true or false');
      const object = schema as SchemaObject;
      if (this.bySchema.has(object)) continue;
      if (depth > MOST_DEPTH) return problem(`it is nested deeper than ${MOST_DEPTH} schemas`);
      if (this.bySchema.size > MOST_SCHEMAS) return problem(`there are more than ${MOST_SCHEMAS} schemas`);
      const isOldRef = draft <= 7 && typeof object['$ref'] === 'string';
      const id = object[draft === 4 ? 'id' : '$id'];
      let { base } = next;
      if (typeof id === 'string' && !isOldRef) {
        const resolved = resolve(id, base);
        if (resolved === null) return problem(`its id ${JSON.stringify(id)} is not an address`);
        base = resolved.replace(/#$/, '');
      }
      const place: SchemaPlace = { schema: object, base, draft, path, pointer };
      this.bySchema.set(object, place);
      if (pointer === '') this.places.set(addressOf(path), place);
      if (!this.places.has(base)) this.places.set(base, place);
      const [document = base] = base.split('#');
      for (const key of ['$anchor', '$dynamicAnchor']) {
        if (typeof object[key] === 'string') this.places.set(`${document}#${object[key]}`, place);
      }
      if (typeof object['$dynamicAnchor'] === 'string') this.dynamicAnchors.set(`${document}#${object['$dynamicAnchor']}`, place);
      if (object['$recursiveAnchor'] === true && (pointer === '' || typeof id === 'string')) this.dynamicAnchors.set(`${document}#`, place);
      if (isOldRef) for (const keyword of Object.keys(object)) if (keyword !== '$ref' && asks(keyword, draft)) this.ignored.push({ path, pointer, keyword });
      const why = isOldRef ? null : this.keywordsFault(object, draft);
      if (why !== null) return problem(why);
      for (const keyword of REFERENCES) {
        const reference = object[keyword];
        if (typeof reference !== 'string') continue;
        const address = resolve(reference, base);
        if (address === null) return problem(`the reference ${JSON.stringify(reference)} is not an address`);
        this.unresolved.push({ from: { ...place, schema: object }, keyword, address, files: this.filesOf(reference, address, place) });
      }
      for (const [key, child] of subschemasOf(object, draft)) pending.push({ schema: child, base: document === base ? base : document, pointer: key.reduce<string>(pointerTo, pointer), depth: depth + 1 });
    }
  }

  /**
   * The files of the tree that a reference may mean. Nobody fetches what it means in a schema that has an address of the web: files lie to each other as their
   * addresses do, and a name without an ending may be that of a file in `.json`. Any other address of the web may be that of a file of that name beside the own one.
   */
  private filesOf(reference: string, address: string, { base, path }: SchemaPlace): readonly ReferredFile[] {
    const isOfWeb = address.startsWith('http');
    const ownAddress = base !== addressOf(path) && this.places.get(addressOf(path))?.base === base ? base : null;
    if (!isOfWeb && ownAddress === null) return [{ address, takes: 'any' }];
    const isBeside = ownAddress !== null && /^[^/\\#?:]+(?:[/#?]|$)/.test(reference);
    const like = isBeside ? resolve(reference, addressOf(path)) : ownAddress === null ? null : fileBeside(address, ownAddress, path);
    const name = isOfWeb ? resolve(`./${address.slice(address.lastIndexOf('/', address.indexOf('#') < 0 ? undefined : address.indexOf('#')) + 1)}`, addressOf(path)) : null;
    const variants = (file: string | null, takes: ReferredFile['takes']): readonly ReferredFile[] => {
      if (file === null || file.includes('?')) return [];
      return [{ address: file, takes }, ...(/\.[^/#]*(?:#|$)/.test(file) ? [] : [{ address: file.replace(/(?=#|$)/, '.json'), takes: takes === 'any' ? ('schema' as const) : takes }])];
    };
    return like === null ? variants(name, 'own name') : variants(like, isBeside ? 'any' : 'schema');
  }

  private resolve(): void {
    for (let isFound = true; isFound; ) {
      isFound = false;
      const waiting = this.unresolved;
      // What a reference leads to can bring more of them.
      this.unresolved = [];
      for (const reference of waiting) {
        const { from, address, files } = reference;
        const target = [address, ...files.flatMap((file) => (file.takes === 'own name' ? [] : [file.address]))].map((one) => this.find(one)).find((place) => place !== null) ?? null;
        if (target === null) this.unresolved.push(reference);
        else if (reference.keyword === '$ref') this.targets.set(from.schema, target);
        else this.dynamicTargets.set(from.schema, { place: target, anchor: this.dynamicName(reference, target) });
        isFound ||= target !== null;
      }
    }
  }

  /** The name under which a resource that was entered before may stand in for `target`; null for a reference that is like `$ref`. */
  private dynamicName({ keyword, address }: Reference, target: SchemaPlace): string | null {
    const name = keyword === '$recursiveRef' ? '' : decoded(address.split('#')[1] ?? '');
    return this.dynamicAnchors.get(`${target.base}#${name}`) === target ? name : null;
  }

  private keywordsFault(schema: SchemaObject, draft: SchemaDraft): string | null {
    for (const key of Object.keys(schema)) {
      const why = keywordFault(key, schema[key], draft);
      if (why !== null) return why;
      if (key === 'unevaluatedProperties' || key === 'unevaluatedItems') this.usesUnevaluated = true;
      const sources = key === 'pattern' ? [String(schema[key])] : key === 'patternProperties' ? Object.keys(schema[key] as object) : [];
      for (const source of sources) {
        if (this.patterns.has(source)) continue;
        const pattern = compileLinearPattern(source);
        if (!pattern.ok) return `the pattern ${JSON.stringify(source.slice(0, 200))} cannot be used: ${pattern.error}`;
        this.patterns.set(source, pattern.value);
      }
    }
    return null;
  }

  /** By address, or by a JSON pointer below one. */
  private find(wanted: string): SchemaPlace | null {
    const address = standardAddress(wanted) ?? wanted;
    const known = this.places.get(address) ?? (address.endsWith('#') ? this.places.get(address.slice(0, -1)) : undefined);
    if (known !== undefined) return known;
    const hash = address.indexOf('#');
    const document = this.places.get(hash < 0 ? address : address.slice(0, hash));
    if (document === undefined || hash < 0 || address[hash + 1] !== '/') return null;
    let value: unknown = document.schema;
    let around = document;
    let { pointer } = document;
    for (const key of pointerKeys(decoded(address.slice(hash + 1)))) {
      if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return null;
      value = (value as SchemaObject)[key];
      pointer = pointerTo(pointer, key);
      around = this.bySchema.get(value as SchemaObject) ?? around;
    }
    if (typeof value === 'boolean') return { ...document, schema: value };
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return null;
    // Many schemas keep parts below a word of their own, where no schema is looked for until a reference names it.
    this.walk(value, { ...around, pointer });
    return this.bySchema.get(value as SchemaObject) ?? null;
  }
}
