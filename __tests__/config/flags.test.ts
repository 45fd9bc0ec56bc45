import { describe, expect, it } from 'vitest';
import { COMMAND_FLAGS, GENERAL_FLAGS, type CliCommand } from '../../src/config/inputs/flag-table.js';
import { parseFlags } from '../../src/config/inputs/flags.js';
import { helpText } from '../../src/config/inputs/help.js';
import { INPUTS } from '../../src/config/inputs/input-table.js';

function request(...args: string[]) {
  const parsed = parseFlags(args);
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return parsed.value;
}

function refusal(...args: string[]): string {
  const parsed = parseFlags(args);
  if (parsed.ok) throw new Error('accepted');
  return parsed.error.map(({ message, hint }) => `${message} | ${hint}`).join('\n');
}

describe('the command line', () => {
  it('reads run with the flags that mirror inputs', () => {
    expect(request('run', '-C', 'packages/billing', '--gates=lint,unit_tests', '--rulepacks', 'none', '--strict', '--max-parallel', '4', '--json')).toMatchObject({
      kind: 'run', json: true, color: null,
      inputs: { workingDirectory: 'packages/billing', gates: ['lint', 'unit_tests'], rulepacks: ['none'], strict: true, maxParallel: 4, reportOnly: false },
    });
  });

  it('takes flags before the command and after --', () => {
    expect(request('--no-color', 'verify', '--', '-odd.json')).toMatchObject({ kind: 'verify', file: '-odd.json', color: false });
    expect(request('verify')).toMatchObject({ kind: 'verify', file: null });
  });

  it('takes -name as a value of gates, and only there', () => {
    expect(request('run', '--gates', '-slow_tests')).toMatchObject({ inputs: { gates: ['-slow_tests'] } });
    expect(refusal('run', '--config', '-x')).toContain('the flag --config needs a value');
  });

  it('turns a switch off with =false', () => {
    expect(request('run', '--strict=false')).toMatchObject({ inputs: { strict: false } });
  });

  it('reads validate and init', () => {
    expect(request('validate')).toMatchObject({ kind: 'validate', file: '.github/contract-gates.yml' });
    expect(request('validate', 'task.json')).toMatchObject({ kind: 'validate', file: 'task.json', workingDirectory: '.' });
    expect(request('init', '--dry-run', '--force')).toMatchObject({ kind: 'init', dryRun: true, force: true });
  });

  it('reads what explain is to explain', () => {
    expect(request('explain', 'import', 'src/quay.ts', '#db', '--json')).toMatchObject({ kind: 'explain', topic: { kind: 'import', file: 'src/quay.ts', specifier: '#db' }, workingDirectory: '.', json: true });
    expect(request('explain', 'import', 'src/quay.ts')).toMatchObject({ topic: { specifier: null } });
    expect(request('explain', 'import', '--', '-odd.ts', '-odd')).toMatchObject({ topic: { file: '-odd.ts', specifier: '-odd' } });
  });

  it.each([
    [['--help'], { kind: 'help', topic: null }],
    [['help'], { kind: 'help', topic: null }],
    [['help', 'run'], { kind: 'help', topic: 'run' }],
    [['run', '-h'], { kind: 'help', topic: 'run' }],
    [['--version'], { kind: 'version' }],
    [['-V'], { kind: 'version' }],
  ])('%j', (args, expected) => {
    expect(request(...args)).toEqual(expected);
  });

  it.each([
    [[], 'no command was given'],
    [['rum'], '"rum" is not a command | did you mean run?'],
    [['run', '--stict'], 'the flag --stict does not exist | did you mean --strict?'],
    [['graph', '--stict'], 'the flag --stict does not exist | see contract-gates graph --help'],
    [['--fix', 'run'], 'the flag --fix does not exist | see contract-gates run --help'],
    [['--fix'], 'the flag --fix does not exist | see contract-gates --help'],
    [['run', '--gates'], 'the flag --gates needs a value'],
    [['run', '--gates='], 'the flag --gates needs a value'],
    [['run', '--config', 'a', '--config', 'b'], 'the flag --config is given twice'],
    [['run', 'lint'], 'run does not take "lint"'],
    [['graph', '--dry-run'], 'graph has no flag --dry-run | it belongs to run and init and new'],
    [['run', '--list', '--dry-run'], '--list and --dry-run are given together'],
    [['new', 'gate'], 'an argument is missing | write contract-gates new gate <name>'],
    [['new', 'gates', 'tides'], '"gates" is not gate | write contract-gates new gate <name>'],
    [['new', 'gate', 'tides', '--language', 'perl'], '--language is "perl" | write bash, node, python'],
    [['check'], 'the word gate is missing | write contract-gates check gate <script>'],
    [['validate', 'a.json', 'b.json'], 'validate does not take "b.json"'],
    [['explain'], 'explain needs to know what to explain'],
    [['explain', 'imprt', 'a.ts'], 'explain cannot explain "imprt" | did you mean import?'],
    [['explain', 'import'], 'explain import needs a file'],
    [['explain', 'import', 'a.ts', './b', './c'], 'explain does not take "./c"'],
    [['explain', 'import', 'a.ts', '--strict'], 'explain has no flag --strict'],
    [['run', '--mode', 'prod'], 'the flag --mode is "prod", which is not local or ci'],
    [['run', '--json=maybe'], 'the flag --json is "maybe", which is not true or false'],
    [['run', '--timeout', 'soon'], 'the flag --timeout is "soon", which is not a duration'],
  ])('%j is refused', (args, message) => {
    expect(refusal(...args)).toContain(message);
  });

  it('mirrors only inputs that exist', () => {
    const mirrored = Object.values(COMMAND_FLAGS).flat().filter(({ input }) => input).map(({ name }) => name);
    const known = INPUTS.map(({ name }) => name);
    expect(mirrored.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the help', () => {
  it.each([null, 'run', 'graph', 'verify', 'validate', 'explain', 'baseline', 'init', 'new', 'check'] as const)('of %s names each flag, an example and the exit codes on lines of 110 columns', (topic) => {
    const text = helpText(topic);
    for (const { name } of [...GENERAL_FLAGS, ...(topic === null ? [] : COMMAND_FLAGS[topic as CliCommand])]) expect(text).toContain(`--${name}`);
    expect(text).toContain('Examples:');
    expect(text).toContain('Exit codes:');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });
});
