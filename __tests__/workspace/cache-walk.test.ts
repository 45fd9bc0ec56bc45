import { appendFileSync, existsSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say, sayAnew, type Recalling } from './support/recalling.js';
import { git, lookLater, repository, tempFolder, write } from './support/repository.js';

/*
 * A walk through what people and jobs do to clones, with runs in between: with what earlier runs kept, each says what it says without.
 */

const FILES = ['tide.ts', 'docks/quay.ts', 'chart.bin', 'package.json'] as const;
/** What may stand in a file: what git has under one set of attributes is what another makes of it. */
const CONTENTS = ['ebb $Id$\n', 'low $Id$\n', 'ebb\r\n', 'ebb\n', 'flood\0\n', 'flood\0\r\n'] as const;
const ATTRIBUTES = ['', '*.ts filter=tides\n', '* filter=tides\n', '*.ts ident\n', '* text eol=crlf\n', '* text=auto eol=crlf\n', '*.ts text eol=lf\n', '*.ts working-tree-encoding=UTF-16LE\n'] as const;
const PLACES = ['.gitattributes', 'docks/.gitattributes', '.git/info/attributes'] as const;

const file = fc.constantFrom(...FILES);
/** Of one walk two: nothing turns, and one other. */
const turns = fc.boolean();
const place = fc.constantFrom(...PLACES);

/** One thing that somebody does in the clone with this number. */
const step = fc.record({
  clone: fc.nat({ max: 1 }),
  action: fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('branch' as const), turns }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('attributes' as const), place, turns, stage: fc.boolean() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), file, content: fc.constantFrom(...CONTENTS), stage: fc.boolean() }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('rewrite' as const), file }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('touch' as const), file, seconds: fc.constantFrom(-60, -1, 0) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('refresh' as const) }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('settle' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('commit' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('clone' as const), turns }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('nothing' as const) }) },
  ),
  /** How a run is made after it; null for none. */
  run: fc.option(fc.record({ mode: fc.constantFrom('ci' as const, 'local' as const), isLocal: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }) }), { freq: 4 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function configure(root: string): string {
  appendFileSync(join(root, '.git/config'), '[core]\n\tautocrlf = false\n[filter "tides"]\n\tsmudge = sed s/ebb/low/\n\tclean = sed s/low/ebb/\n');
  return root;
}

function branchOf(text: string): string {
  return `with-${ATTRIBUTES.findIndex((one) => one === text)}`;
}

/** A repository with a branch for each text of attributes, which differ in nothing else. */
function origin(): string {
  const root = configure(repository({ 'tide.ts': CONTENTS[0], 'docks/quay.ts': CONTENTS[2], 'chart.bin': CONTENTS[4], 'package.json': CONTENTS[3] }));
  settle(root);
  const tree = git(root, 'rev-parse', 'HEAD');
  for (const text of ATTRIBUTES) {
    git(root, 'checkout', '-q', '-f', '-b', branchOf(text), tree);
    write(root, { '.gitattributes': `${text}# ${branchOf(text)}\n` });
    git(root, 'add', '.gitattributes');
    git(root, 'commit', '-q', '-m', branchOf(text));
  }
  return root;
}

/** As a job makes it: one checkout, and its log tells when that was. */
function clone(of: string, branch: string): string {
  const root = tempFolder();
  git(root, 'init', '-q');
  configure(root);
  git(root, 'fetch', '-q', of, '+refs/heads/*:refs/heads/*');
  git(root, '-c', `alias.now=!GIT_COMMITTER_DATE=${Math.floor(Date.now() / 1000)}+0000 git checkout`, 'now', '-q', '--force', '--detach', branch);
  return root;
}

function settle(root: string): void {
  for (const path of FILES) touch(root, path, -60);
  lookLater(root);
}

function touch(root: string, path: string, seconds: number): void {
  const time = new Date(Date.now() + seconds * 1000);
  if (existsSync(join(root, path))) utimesSync(join(root, path), time, time);
}

/** Git may refuse what makes no sense as the tree is: then nothing happens. */
function attempt(root: string, ...args: readonly string[]): void {
  try {
    git(root, ...args);
  } catch {
    // Refused.
  }
}

interface Walk {
  readonly clones: [string, string];
  readonly from: string;
  readonly folder: string;
  /** The attributes of this walk. */
  readonly attributes: string;
}

function act({ clones, from, attributes }: Walk, { clone: at, action }: Step): void {
  const root = clones[at] as string;
  const chosen = 'turns' in action && action.turns ? attributes : '';
  switch (action.kind) {
    case 'branch':
      attempt(root, 'checkout', '-q', '-f', branchOf(chosen));
      return;
    case 'attributes':
      if (chosen === '') rmSync(join(root, action.place), { force: true });
      else write(root, { [action.place]: chosen });
      if (action.stage && !action.place.startsWith('.git/')) attempt(root, 'add', '--all', '--', action.place);
      return;
    case 'edit':
      writeFileSync(join(root, action.file), action.content);
      if (action.stage) attempt(root, 'add', action.file);
      return;
    case 'rewrite':
      rmSync(join(root, action.file), { force: true });
      attempt(root, 'checkout', '-q', '--', action.file);
      return;
    case 'touch':
      touch(root, action.file, action.seconds);
      return;
    case 'refresh':
      attempt(root, 'update-index', '-q', '--refresh');
      return;
    case 'settle':
      attempt(root, 'checkout', '-q', '-f');
      settle(root);
      return;
    case 'commit':
      attempt(root, 'add', '--all');
      attempt(root, 'commit', '-q', '-m', 'Walk');
      return;
    case 'clone':
      clones[at] = clone(from, branchOf(chosen));
      return;
    case 'nothing':
  }
}

/** Whether a file was not opened. */
async function run({ clones, folder }: Walk, { clone: at, run: how }: Step): Promise<boolean> {
  if (how === null) return false;
  const root = clones[at] as string;
  // Both clones take what either kept, as when a root is checked out anew, and as on runners.
  const recalling: Recalling = { ...how, keptFor: 'either' };
  const said = await say(root, folder, recalling);
  expect(said.notices).toEqual([]);
  expect(said.answer).toEqual((await sayAnew(root, recalling)).answer);
  return FILES.some((path) => existsSync(join(root, path)) && !said.read.includes(path));
}

describe('a run with what earlier runs kept', () => {
  test.each([1, 2, 3])('says what one without says, whatever was done to the tree (walk %i)', async (seed) => {
    let recalled = 0;
    const from = origin();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ATTRIBUTES.slice(1)), fc.array(step, { minLength: 20, maxLength: 30 }), async (attributes, steps) => {
        const state: Walk = { clones: [clone(from, branchOf('')), clone(from, branchOf(attributes))], from, folder: tempFolder(), attributes };
        for (const one of steps) {
          act(state, one);
          if (await run(state, one)) recalled++;
        }
      }),
      { seed, numRuns: 5, endOnFailure: true },
    );
    // Else it would tell nothing.
    expect(recalled).toBeGreaterThan(10);
  });
});
