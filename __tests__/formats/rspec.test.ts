import { describe, expect, it } from 'vitest';
import { createRspecReader } from '../../src/formats/tests/rspec.js';
import { bytesOf, readIn } from './read-report.js';
import { fixture } from './report-fixtures.js';

const read = (bytes: Uint8Array) => readIn(createRspecReader('rspec.json'), bytes);
const factsOf = (bytes: Uint8Array) => {
  const result = read(bytes);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};
const example = (status: string, more: object = {}): object => ({ description: 'moors', full_description: 'quay moors', status, file_path: './spec/quay_spec.rb', line_number: 3, run_time: 1.5, ...more });
const report = (examples: readonly object[], summary: object, more: object = {}): Uint8Array => bytesOf(JSON.stringify({ version: '3.12.0', examples, summary: { example_count: examples.length, failure_count: 0, pending_count: 0, ...summary }, ...more }));

describe('the JSON of RSpec', () => {
  it('as it is written, with the counts of RSpec', () => {
    const { notable, ...facts } = factsOf(fixture('rspec/rspec.json'));
    expect(facts).toMatchObject({ passed: 3, failed: 7, errors: 0, skipped: 4, seconds: 0.052627, oddities: [], runSucceeded: true });
    expect(notable.map(({ name, file, line }) => [name, file?.split('/').at(-1), line])).toEqual([
      ['harbour finds the lighthouse', 'harbour_spec.rb', 3], ['harbour quay breaks the rope', 'harbour_spec.rb', 6], ['harbour quay pending that passes', 'harbour_spec.rb', 10],
      ['harbour hooks a', 'harbour_spec.rb', 14], ['harbour all b', 'harbour_spec.rb', 18], ['harbour all c', 'harbour_spec.rb', 18], ['harbour aggregate d', 'harbour_spec.rb', 23],
    ]);
  });

  it('errors outside examples are not success', () => {
    expect(factsOf(fixture('rspec/after-all.json'))).toMatchObject({ passed: 1, failed: 0, runSucceeded: false, oddities: [{ message: expect.stringContaining('An error occurred in an `after(:context)` hook.') as string }] });
    expect(factsOf(report([example('passed')], { errors_outside_of_examples_count: 2 }))).toMatchObject({ runSucceeded: false, oddities: [{ message: '2 errors outside examples' }] });
    // Before 3.6 nothing counts them.
    expect(factsOf(report([example('passed')], {}, { messages: ['\nAn error occurred in an `after(:context)` hook.\n  RuntimeError: no rope'] }))).toMatchObject({ runSucceeded: false });
    expect(factsOf(report([example('passed')], {}, { messages: ['Run options: include {:focus=>true}'] }))).toMatchObject({ runSucceeded: true, oddities: [] });
    expect(factsOf(report([example('passed')], {}))).toMatchObject({ passed: 1, seconds: 1.5, runSucceeded: true });
  });

  it('an example that passed with an exception did not', () => {
    expect(factsOf(report([example('passed', { exception: { class: 'E', message: 'no tide', backtrace: null } })], { failure_count: 1 }))).toMatchObject({
      passed: 0, failed: 1, notable: [{ file: 'spec/quay_spec.rb', line: 3, message: 'no tide' }],
    });
  });

  it.each([
    ['more examples than there are', report([example('passed')], { example_count: 2 }), 'summary.example_count says that it has 2 cases, and 1 is'],
    ['more failures', report([example('passed')], { failure_count: 1 }), 'summary.failure_count says that it has 1 failed cases, and 0 are'],
    ['a status of nobody', report([example('sunk')], {}), 'the status "sunk" is not known to RSpec'],
    ['no summary', bytesOf('{"examples":[]}'), '/summary'],
  ])('%s: refused', (_, bytes, why) => {
    const result = read(bytes);
    expect(result.ok ? 'read' : result.error.message).toContain(why);
  });
});
