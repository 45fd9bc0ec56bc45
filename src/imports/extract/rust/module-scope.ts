/** A way into another place: segments of a path, as they stand in the scope that holds it. */
export interface ScopedPath {
  readonly path: readonly string[];
  readonly isAbsolute: boolean;
}

// Names may be brought in through names that are brought in; longer chains end as they stand.
const MAX_STEPS = 16;

/** A module as far as one file tells: the file's own, or one that it declares with a body. */
export class ModuleScope {
  /** Modules declared here: with a body, in a file where their name leads, or in one that `#[path]` names. */
  private readonly children = new Map<string, ModuleScope | 'file' | 'elsewhere'>();
  private readonly imported = new Map<string, ScopedPath>();
  private readonly items = new Set<string>();

  constructor(
    readonly parent: ModuleScope | null = null,
    private readonly name = '',
    /** What `#[path]` says of a module with a body: the folder of the files that it declares. */
    private readonly folder: string | null = null,
  ) {}

  /** The scope of a module with a body; the same one for each declaration of that name (under different `cfg`). */
  enter(name: string, folder: string | null): ModuleScope {
    const known = this.children.get(name);
    if (known instanceof ModuleScope && folder === null) return known;
    const scope = new ModuleScope(this, name, folder);
    if (known === undefined) this.children.set(name, scope);
    return scope;
  }

  /** A module in a file of its own: the stronger statement where a body is given too. */
  addFile(name: string, isElsewhere: boolean): void {
    this.children.set(name, isElsewhere ? 'elsewhere' : 'file');
  }

  addImported(name: string, path: ScopedPath): void {
    if (path.path[0] !== name && !this.imported.has(name)) this.imported.set(name, path);
  }

  addItem(name: string): void {
    this.items.add(name);
  }

  /** The specifier of a module that this scope declares in a file: `mod a::b`, `mod a::b = "b.rs"`. */
  fileSpecifier(name: string, file: string | null): string {
    const chain = this.chain().map((scope) => (scope.folder === null ? scope.name : JSON.stringify(scope.folder)));
    return `mod ${[...chain, name].join('::')}${file === null ? '' : ` = ${JSON.stringify(file)}`}`;
  }

  /**
   * The path as one from the file's own module, the crate or another crate: `self::a::B`, `super::*`, `crate::a`, `::serde::de`,
   * `serde::de`. Null when it stays inside the file.
   */
  specifierOf({ path, isAbsolute }: ScopedPath): string | null {
    let rest = path;
    let scope: ModuleScope = this;
    let isOutside = isAbsolute;
    for (let step = 0; step < MAX_STEPS; step++) {
      if (isOutside) return `::${rest.join('::')}`;
      const first = rest[0] ?? '';
      if (first === 'crate') return rest.join('::');
      let climbed = 0;
      let index = 0;
      for (; rest[index] === 'self' || rest[index] === 'super'; index++) {
        if (rest[index] === 'self') continue;
        if (scope.parent === null) climbed++;
        else scope = scope.parent;
      }
      if (climbed > 0) return [...Array<string>(climbed).fill('super'), ...rest.slice(index)].join('::');
      const isLocal = index > 0 || scope.children.has(first);
      const imported = isLocal ? undefined : scope.imported.get(first);
      if (!isLocal && imported === undefined) return scope.items.has(first) ? null : rest.join('::');
      if (isLocal) {
        const next = scope.follow(rest.slice(index));
        if (next === null || typeof next === 'string') return next;
        ({ scope, path: rest, isAbsolute: isOutside } = next);
      } else if (imported !== undefined) {
        rest = [...imported.path, ...rest.slice(1)];
        isOutside = imported.isAbsolute;
      }
    }
    return rest.join('::');
  }

  /** Goes down along declared modules: to another file (its specifier), to a name brought in (where that leads), or to something in this file (null). */
  private follow(path: readonly string[]): string | null | (ScopedPath & { readonly scope: ModuleScope }) {
    let scope: ModuleScope = this;
    for (let index = 0; index < path.length; index++) {
      const segment = path[index] ?? '';
      const child = scope.children.get(segment);
      // Where the path leads stands in the declaration, which is an import of its own.
      if (child === 'elsewhere') return null;
      if (child === 'file') {
        const names = scope.chain().map((outer) => outer.name);
        // `$name` of a macro's pattern says nothing here.
        return names.some((name) => name.startsWith('$')) ? null : ['self', ...names, ...path.slice(index)].join('::');
      }
      if (child === undefined) {
        const imported = scope.imported.get(segment);
        return imported === undefined ? null : { scope, path: [...imported.path, ...path.slice(index + 1)], isAbsolute: imported.isAbsolute };
      }
      scope = child;
    }
    return null;
  }

  /** The modules with a body that lie around this scope and itself, outermost first. */
  private chain(): readonly ModuleScope[] {
    const chain: ModuleScope[] = [];
    for (let scope: ModuleScope | null = this; scope.parent !== null; scope = scope.parent) chain.unshift(scope);
    return chain;
  }
}
