import { inFolder } from '../../../base/folders.js';
import { isMap, type PlainMap } from '../../../base/plain-values.js';
import type { FileTree, ResolveWarning } from '../file-tree.js';
import { jsoncFault, parseJsonc } from '../jsonc.js';
import { declares } from './dependency-ranges.js';
import { type SteeringFolders, steeringFoldersOf } from './steering-folders.js';

/** Takes what could not be used. */
export type Warn = (warning: ResolveWarning) => void;

/** What a manifest may say, told by its text: most say none of it, and large ones take long to parse. */
type Mention = 'exports' | 'places' | 'workspaces' | 'aliases' | 'roots' | 'native' | 'ember';

/** Beginnings of a range that tells where a dependency is. */
const PLACES = ['"file:', '"link:', '"portal:', '"workspace:', '"npm:'] as const;

const EMBER = /"ember-(?:source|cli)"/;
const NATIVE = /"(?:react-native|expo|react-native-web)"/;

/** The package.json files of a tree, each read when it is first asked for. */
export class PackageManifests {
  private readonly manifests = new Map<string, PlainMap | null>();
  private readonly mentioned = new Map<string, Readonly<Record<Mention, boolean>>>();
  private found: SteeringFolders | null = null;

  constructor(
    private readonly tree: FileTree,
    private readonly warn: Warn,
  ) {}

  /** Where such files are in the tree. */
  get folders(): SteeringFolders {
    return (this.found ??= steeringFoldersOf(this.tree.paths));
  }

  /** The package.json of a folder; null when there is none or it is broken. */
  of(folder: string): PlainMap | null {
    if (!this.folders.manifests.has(folder)) return null;
    const known = this.manifests.get(folder);
    if (known !== undefined) return known;
    const file = inFolder(folder, 'package.json');
    let manifest: PlainMap | null = null;
    const text = this.tree.text(file);
    const value = text === null ? undefined : parseJsonc(text);
    if (isMap(value)) manifest = value;
    else this.warn({ level: 'warning', file, message: `is not a JSON object: its "exports", "imports", name and dependencies are not known, so imports may be missing${jsoncFault(text)}` });
    this.manifests.set(folder, manifest);
    return manifest;
  }

  /** Whether the text of a package.json has any of `words`; it is not parsed for that. */
  mentions(folder: string, words: Mention): boolean {
    let known = this.mentioned.get(folder);
    if (known === undefined) {
      const text = this.tree.text(inFolder(folder, 'package.json')) ?? '';
      const isResolved = text.includes('module-resolver"');
      known = { exports: text.includes('"exports"'), places: PLACES.some((place) => text.includes(place)), workspaces: text.includes('"workspaces"'), aliases: isResolved || text.includes('"moduleNameMapper"'), roots: isResolved || text.includes('"moduleDirectories"') || text.includes('"modulePaths"'), native: NATIVE.test(text), ember: EMBER.test(text) };
      this.mentioned.set(folder, known);
    }
    return known[words];
  }

  /** The folder of the nearest package.json at or above `folder`. */
  ownerOf(folder: string): string | null {
    return this.ownersUp(folder)[0] ?? null;
  }

  /** The folders of all package.json files at or above `folder`, the nearest first. */
  ownersUp(folder: string): readonly string[] {
    return this.folders.manifestsAbove(folder);
  }

  /** Whether a package.json at or above `folder` has `name` among its dependencies. */
  isDeclared(folder: string, name: string): boolean {
    return this.ownersUp(folder).some((owner) => {
      const manifest = this.of(owner);
      return manifest !== null && declares(manifest, name);
    });
  }
}
