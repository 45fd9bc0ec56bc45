import { compileGlob, type Glob } from './glob.js';

/** The folders that are members of a workspace of npm, Yarn or pnpm, by its list of globs. */
export interface MemberGlobs {
  /** False when no pattern of the list could take anything. */
  readonly canTake: boolean;
  /** `inside` is the path of a folder from that of the workspace. */
  takes(inside: string): boolean;
  /** Patterns that mean nothing here, and why. */
  readonly unusable: readonly { readonly pattern: string; readonly message: string }[];
}

/** A part of a path that begins with a dot. */
const HIDDEN = /(?:^|\/)\.[^/]/;

/**
 * Reads the list as package managers do (@npmcli/map-workspaces 6, @pnpm/workspace.find-packages 1000; reviewed 2026-11-27): they look for manifests, so
 * `quays/**` takes `quays` itself too; `*` takes no folder that begins with a dot, nor what lies below it; and what `!` takes out stays out, wherever it
 * stands, but for npm a later pattern that it would match itself puts an end to it (`isOrdered`).
 */
export function memberGlobs(patterns: readonly string[], isOrdered: boolean): MemberGlobs {
  const taking: { readonly seesHidden: boolean; readonly glob: Glob }[] = [];
  let refusing: readonly Glob[] = [];
  const unusable: { readonly pattern: string; readonly message: string }[] = [];
  for (const pattern of patterns) {
    const plain = pattern.replace(/^!/, '').replace(/^(?:\.?\/+)+/, '').replace(/\/+$/, '').replace(/\/{2,}/g, '/');
    // The root itself is a member in any case.
    if (plain === '' || plain === '.') continue;
    const wanted = `${plain}/package.json`;
    const glob = compileGlob(wanted);
    if (!glob.ok) unusable.push({ pattern, message: glob.error.message });
    else if (pattern.startsWith('!')) refusing = [...refusing, glob.value];
    else {
      taking.push({ seesHidden: HIDDEN.test(plain), glob: glob.value });
      if (isOrdered) refusing = refusing.filter((other) => !other.matches(wanted));
    }
  }
  return {
    canTake: taking.length > 0,
    unusable,
    takes(inside) {
      const wanted = `${inside}/package.json`;
      const isHidden = HIDDEN.test(inside);
      return taking.some(({ seesHidden, glob }) => (seesHidden || !isHidden) && glob.matches(wanted)) && !refusing.some((glob) => glob.matches(wanted));
    },
  };
}
