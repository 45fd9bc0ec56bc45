import type { JsonPlace } from '../json-place.js';
import { createJsonReader } from '../json-report.js';
import { compileLinearPattern, type LinearPattern } from '../linear-pattern/linear-pattern.js';
import type { CreateReportReader } from '../report-reader.js';

const FIELDS = ['file', 'line', 'column', 'severity', 'code', 'message', 'fromPath'] as const;
export type MatcherField = (typeof FIELDS)[number];

export interface MatcherPattern {
  readonly pattern: LinearPattern;
  /** Which group holds what. */
  readonly fields: readonly (readonly [field: MatcherField, group: number])[];
  readonly loop: boolean;
}

export interface ProblemMatcher {
  readonly owner: string;
  /** Of its problems, where no group gives it. */
  readonly severity: string;
  readonly patterns: readonly MatcherPattern[];
}

const MOST_MATCHERS = 100;
const MOST_PATTERNS = 20;

/**
 * A file of problem matchers (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md, reviewed 2026-11-25). Its
 * patterns are compiled to a matcher that is linear in time; what that cannot do is refused with the place in the file.
 */
export const createMatcherFileReader: CreateReportReader<readonly ProblemMatcher[]> = (path) => createJsonReader(path, (root) => {
  const list = root.get('problemMatcher');
  const matchers = list.items().map(readMatcher);
  if (matchers.length === 0) list.refuse('it has no problem matcher');
  if (matchers.length > MOST_MATCHERS) list.refuse(`it has more than ${MOST_MATCHERS} problem matchers`);
  const owners = new Set(matchers.map(({ owner }) => owner));
  if (owners.size < matchers.length) list.refuse('two problem matchers have the same owner');
  return matchers;
});

function readMatcher(matcher: JsonPlace): ProblemMatcher {
  const owner = matcher.get('owner');
  if (owner.text() === '') owner.refuse('the owner of a problem matcher is empty');
  const list = matcher.get('pattern');
  const places = list.items();
  if (places.length === 0 || places.length > MOST_PATTERNS) list.refuse(`a problem matcher has ${places.length} patterns`, { expected: `1 to ${MOST_PATTERNS} patterns` });
  const patterns = places.map(readPattern);
  const set = new Set<MatcherField>();
  for (const [index, { fields, loop }] of patterns.entries()) {
    const place = places[index] ?? list;
    const isLast = index === patterns.length - 1;
    if (loop && (!isLast || patterns.length === 1)) place.refuse('only the last of several patterns may loop');
    if (loop && !fields.some(([field]) => field === 'message')) place.refuse('a pattern that loops must say which group is the message');
    for (const [field] of fields) {
      if (set.has(field)) place.refuse(`two patterns give the ${field}`);
      set.add(field);
    }
  }
  if (!set.has('message')) list.refuse('no pattern says which group is the message');
  return { owner: owner.text(), severity: matcher.get('severity').textOr('error'), patterns };
}

function readPattern(place: JsonPlace): MatcherPattern {
  const regexp = place.get('regexp');
  const compiled = compileLinearPattern(regexp.text());
  const pattern = compiled.ok
    ? compiled.value
    : regexp.refuse(`the pattern cannot be used: ${compiled.error}`, { hint: 'Write it without back references.' });
  const fields = FIELDS.flatMap((field): (readonly [MatcherField, number])[] => {
    const group = place.get(field).countOr(null);
    return group === null ? [] : [[field, group]];
  });
  for (const [field, group] of fields) {
    if (pattern.lost.has(group)) place.get(field).refuse(`the group ${group} for the ${field} is in what another group looks at, and captures nothing`, { hint: 'Capture it in the match itself.' });
    if (group > pattern.groups) place.get(field).refuse(`there is no group ${group} for the ${field}`, { expected: `at most ${pattern.groups}`, actual: String(group) });
  }
  return { pattern, fields, loop: place.get('loop').booleanOr(false) };
}
