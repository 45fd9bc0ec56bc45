import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectGates } from '../../src/config/settings/selection.js';

const GATES = [
  { name: 'lint', needs: [] },
  { name: 'unit_tests', needs: ['lint'] },
  { name: 'coverage', needs: ['unit_tests', 'cycles'] },
];

function select(wantedGates: string[] | null, wantedRulepacks: string[] | null = null) {
  return selectGates({ gates: GATES, rulepacks: ['cycles'], wantedGates, wantedRulepacks });
}

function selected(...wanted: Parameters<typeof select>): readonly string[] {
  const result = select(...wanted);
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join('\n'));
  return result.value.selected;
}

describe('the selection', () => {
  it.each([
    [null, null, ['lint', 'unit_tests', 'coverage', 'cycles']],
    [['all'], ['all'], ['lint', 'unit_tests', 'coverage', 'cycles']],
    [['lint'], null, ['lint', 'cycles']],
    [['lint'], ['none'], ['lint']],
    [['none'], null, ['cycles']],
    [['none'], ['none'], []],
    [['unit_tests'], ['none'], ['lint', 'unit_tests']],
    [['coverage'], null, ['lint', 'unit_tests', 'coverage', 'cycles']],
    [['-coverage'], null, ['lint', 'unit_tests', 'cycles']],
    [['-coverage', '-cycles'], null, ['lint', 'unit_tests']],
    [['all', '-coverage'], ['-cycles'], ['lint', 'unit_tests']],
    [['cycles'], null, ['cycles']],
    [['unit_tests', 'none', 'lint'], null, ['lint', 'cycles']],
    [['-cycles', 'cycles'], null, ['lint', 'unit_tests', 'coverage', 'cycles']],
    [['lint', '-cycles'], ['cycles'], ['lint']],
  ])('gates %j, rulepacks %j: %j', (gates, rulepacks, expected) => {
    expect(selected(gates, rulepacks)).toEqual(expected);
  });

  it('says what was declared and left out', () => {
    expect(select(['lint'], ['none'])).toEqual({ ok: true, value: { declared: ['lint', 'unit_tests', 'coverage', 'cycles'], selected: ['lint'], leftOut: ['unit_tests', 'coverage', 'cycles'] } });
  });

  it.each([
    [['lnt'], null, 'gates names "lnt", which does not exist'],
    [['-lnt'], null, 'gates names "lnt", which does not exist'],
    [['unit-tests'], null, 'gates names "unit-tests", which does not exist'],
    [null, ['lint'], 'rulepacks names "lint", which does not exist'],
    [null, ['drift'], 'rulepacks names the rulepack drift, which is switched off in the config'],
    [['change_impact'], null, 'gates names the rulepack change_impact, which is switched off in the config'],
    [['change-impact'], null, 'gates names the rulepack change-impact, which is switched off in the config'],
    [['-lint', 'all', 'none', 'coverage', '-unit_tests'], null, 'the gate coverage needs unit_tests'],
    [['cycles'], ['none'], 'gates names cycles, but rulepacks leaves it out'],
    [['-unit_tests'], null, 'the gate coverage needs unit_tests, which the selection or the config leaves out'],
    [['coverage'], ['none'], 'the gate coverage needs cycles, which the selection or the config leaves out'],
  ])('gates %j, rulepacks %j is refused', (gates, rulepacks, message) => {
    const result = select(gates, rulepacks);
    expect(!result.ok && result.error.map((problem) => problem.message).join('\n')).toContain(message);
  });

  it('takes a rulepack by both of its names', () => {
    for (const name of ['change-impact', 'change_impact']) {
      const result = selectGates({ gates: GATES, rulepacks: ['change_impact'], wantedGates: ['none', name], wantedRulepacks: [`-${name}`, name] });
      expect(result.ok && result.value.selected, name).toEqual(['change_impact']);
    }
  });

  it('suggests the nearest name', () => {
    const result = select(['unit-tests']);
    expect(!result.ok && result.error[0]?.hint).toBe('did you mean unit_tests?');
  });

  it('never selects a gate without what it needs, and never loses one', () => {
    const word = fc.constantFrom('all', 'none', 'lint', '-lint', 'unit_tests', '-unit_tests', 'coverage', '-coverage', 'cycles', '-cycles');
    fc.assert(
      fc.property(fc.option(fc.array(word, { minLength: 1, maxLength: 5 })), fc.option(fc.array(fc.constantFrom('all', 'none', 'cycles', '-cycles'), { minLength: 1, maxLength: 3 })), (gates, rulepacks) => {
        const result = select(gates, rulepacks);
        if (!result.ok) return;
        const { declared, selected: taken, leftOut } = result.value;
        for (const gate of GATES) if (taken.includes(gate.name)) for (const need of gate.needs) expect(taken).toContain(need);
        expect([...taken, ...leftOut].sort()).toEqual([...declared].sort());
      }),
    );
  });
});
