import type { ImportKind, ImportRecord } from '../../import-record.js';
import type { ByteScanner } from '../byte-scanner.js';
import { ModuleScope, type ScopedPath } from './module-scope.js';
import { RECORD } from './record-kind.js';

interface Found {
  readonly kind: ImportKind;
  readonly line: number;
  readonly column: number;
  /** A path that is told when the whole file is known, or the specifier. */
  readonly target: { readonly scope: ModuleScope; readonly path: ScopedPath } | string;
  /** A path in an expression or a type: told once for a file. */
  readonly isUse: boolean;
}

/** What a Rust source declares and names, put together from the records of its scan, which are handed over in their order. */
export class RustDeclarations {
  private scope = new ModuleScope();
  private readonly found: Found[] = [];
  private visibility: ImportKind = 'value';
  private alias: string | null = null;
  /** The path that is being read, and for each open group of its `use` how much of it stands before that. */
  private readonly path: string[] = [];
  private readonly groups: number[] = [];
  /** What `#[path]` says of the next module. */
  private files: string[] = [];
  /** The record that is being read: the index of its first word. */
  private at = 0;

  constructor(private readonly scanner: ByteScanner) {}

  /** Takes the record whose words begin at `at`. */
  add(at: number): void {
    this.at = at;
    switch (this.scanner.words[at]) {
      case RECORD.private:
        this.visibility = 'value';
        break;
      case RECORD.public:
        this.visibility = 'reexport';
        break;
      case RECORD.segment:
        this.path.push(this.text());
        break;
      case RECORD.openGroup:
        this.groups.push(this.path.length);
        break;
      case RECORD.closeGroup:
        this.groups.pop();
        this.endTree();
        break;
      case RECORD.alias:
        this.alias = this.text();
        break;
      case RECORD.leaf:
        this.addLeaf(false);
        break;
      case RECORD.absoluteLeaf:
        this.addLeaf(true);
        break;
      case RECORD.path:
        this.addFound('value', { scope: this.scope, path: { path: [...this.path, this.text()], isAbsolute: false } }, false);
        this.path.length = 0;
        break;
      case RECORD.crate:
        this.addCrate(this.text());
        break;
      case RECORD.item:
        this.scope.addItem(this.text());
        break;
      case RECORD.fileName:
        this.files.push(this.literal());
        break;
      case RECORD.rawFileName:
        this.files.push(this.text());
        break;
      case RECORD.moduleBody:
        this.scope = this.scope.enter(this.text(), this.takeFiles()[0] ?? null);
        break;
      case RECORD.patternBody:
        this.scope = this.scope.enter(`$${this.text()}`, this.takeFiles()[0] ?? null);
        break;
      case RECORD.moduleEnd:
        this.scope = this.scope.parent ?? this.scope;
        break;
      case RECORD.moduleFile:
        this.addModuleFile(this.text(), this.takeFiles());
        break;
      case RECORD.noModule:
        this.takeFiles();
        break;
      case RECORD.include:
        this.addFound('include', JSON.stringify(this.literal()), true);
        break;
      case RECORD.rawInclude:
        this.addFound('include', JSON.stringify(this.text()), true);
        break;
      default:
        break;
    }
  }

  /** The imports, when all records were handed over. */
  imports(): readonly ImportRecord[] {
    const records: ImportRecord[] = [];
    const known = new Set<string>();
    for (const { kind, line, column, target, isUse } of this.found) {
      const specifier = typeof target === 'string' ? target : target.scope.specifierOf(target.path);
      if (specifier === null || (!isUse && known.has(specifier))) continue;
      known.add(specifier);
      records.push({ specifier, kind, line, column });
    }
    return records;
  }

  private addFound(kind: ImportKind, target: Found['target'], isUse: boolean): void {
    this.found.push({ kind, line: this.scanner.words[this.at + 1] as number, column: this.scanner.words[this.at + 2] as number, target, isUse });
  }

  private addLeaf(isAbsolute: boolean): void {
    const last = this.text();
    const path = last === 'self' && this.path.length > 0 ? [...this.path] : [...this.path, last];
    const alias = this.takeAlias();
    const name = alias ?? path[path.length - 1] ?? '';
    const leaf = { path, isAbsolute };
    // A glob and `as _` bring in no name.
    if (last !== '*' && alias !== '_') this.scope.addImported(name, leaf);
    this.addFound(this.visibility, { scope: this.scope, path: leaf }, true);
    this.endTree();
  }

  /** Behind a tree of a `use`, the path is again what stands before the group around it. */
  private endTree(): void {
    this.path.length = this.groups[this.groups.length - 1] ?? 0;
  }

  private addCrate(name: string): void {
    const alias = this.takeAlias();
    if (alias !== null) this.scope.addImported(alias, name === 'self' ? { path: ['crate'], isAbsolute: false } : { path: [name], isAbsolute: true });
    if (name !== 'self') this.addFound(this.visibility, `extern crate ${name}`, true);
  }

  private addModuleFile(name: string, files: readonly string[]): void {
    this.scope.addFile(name, files.length > 0);
    for (const file of files.length > 0 ? files : [null]) {
      const specifier = this.scope.fileSpecifier(name, file);
      if (!specifier.includes('$')) this.addFound('value', specifier, true);
    }
  }

  private takeFiles(): readonly string[] {
    const { files } = this;
    if (files.length > 0) this.files = [];
    return files;
  }

  private takeAlias(): string | null {
    const { alias } = this;
    this.alias = null;
    return alias;
  }

  private text(): string {
    return this.scanner.text(this.at);
  }

  /** The value of a string as far as paths need it. */
  private literal(): string {
    return this.text().replace(/\\([\\"'])/g, '$1');
  }
}
