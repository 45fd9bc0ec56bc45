import type { ProjectSurvey } from './project-survey.js';
import { proposeGates, type ProposedGate } from './propose-gates.js';
import { suggestGates } from './suggest-gates.js';
import { commentText, yamlText } from './yaml-text.js';

/** Where editors find the schema of the config, for completion and errors while typing. */
const CONFIG_SCHEMA_URL = 'https://raw.githubusercontent.com/contract-gates/contract-gates/v0/schemas/config.schema.json';

/** Text of `.github/contract-gates.yml` for a folder: valid, and every choice in it explained. */
export function proposeConfig(survey: ProjectSurvey): string {
  const gates = proposeGates(survey);
  return [
    `# yaml-language-server: $schema=${CONFIG_SCHEMA_URL}`,
    '# What contract-gates checks here. Every key: https://github.com/contract-gates/contract-gates/blob/main/docs/configuration.md',
    'version: 1',
    '',
    'policy:',
    '  strict: false # true: a warning blocks',
    '  new_only: true # what the base already had is shown, but never blocks',
    '',
    ...gateLines(gates, survey),
    ...reportLines(survey),
    '',
    ...rulepackLines(survey.cycles),
    '',
  ].join('\n');
}

/** Whether a run with the proposed config would find nothing to check. */
export function checksNothing(survey: ProjectSurvey): boolean {
  return survey.cycles === null && proposeGates(survey).length === 0;
}

function gateLines(gates: readonly ProposedGate[], survey: ProjectSurvey): readonly string[] {
  if (gates.length === 0) {
    return [
      ...(checksNothing(survey) ? ['# Nothing to check was found yet. Until there is a gate here, contract-gates run is Failed: nothing_checked.'] : []),
      '# No scripts or tests were found. A gate is any command whose exit says pass (0) or fail:',
      '# gates:',
      ...(survey.node === null ? ['#   tests:', '#     run: make test'] : ['#   lint:', '#     run: npx eslint .']),
      '#     timeout: 5m',
    ];
  }
  return ['# They run in parallel; needs: [name] makes one wait. Add timeout: 5m to a gate to stop it earlier than after 30m.', 'gates:', ...gates.flatMap(gateLine)];
}

function gateLine(gate: ProposedGate): readonly string[] {
  const thresholds = Object.entries(gate.thresholds);
  return [
    `  ${gate.name}:`,
    `    description: ${yamlText(gate.description)}`,
    ...(gate.script === null ? [] : [`    script: ${yamlText(gate.script)}`]),
    ...(gate.run === null ? [] : [`    run: ${typeof gate.run === 'string' ? yamlText(gate.run) : `[${gate.run.map(yamlText).join(', ')}]`}`]),
    ...reportLine(gate),
    ...(thresholds.length === 0 ? [] : ['    # Values of the last report: loosen what may change.', '    thresholds:']),
    ...thresholds.map(([metric, condition]) => `      ${yamlKey(metric)}: ${JSON.stringify(condition)}`),
  ];
}

/** The report of the command, which then decides with its exit: findings have their lines, and tests are counted. */
function reportLine({ report }: ProposedGate): readonly string[] {
  if (report === null) return [];
  return report.path === null ? [`    format: ${report.format} # the report on stdout`] : [`    report: { files: [${yamlText(report.path)}], format: ${report.format} }`];
}

/** Keys that look like numbers would not be text. */
function yamlKey(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_]*$/u.test(key) ? yamlText(key) : JSON.stringify(key);
}

function reportLines({ reports }: ProjectSurvey): readonly string[] {
  const lines = suggestGates(reports).slice(2);
  if (lines.length === 0) return [];
  return [
    '',
    '# Reports of tools were found here. They count once a gate names them: the one whose command writes them (report: of a run gate), or these, with needs: [<that gate>]:',
    '# gates:',
    ...lines.map((line) => `# ${commentText(line)}`),
  ];
}

function rulepackLines(cycles: number | null): readonly string[] {
  if (cycles === null) {
    return [
      '# No source file was found whose imports are read (https://github.com/contract-gates/contract-gates/blob/main/docs/languages.md). As soon as there is one, cycles are looked for as if this were here:',
      '# rulepacks:',
      '#   cycles:',
      '#     type_imports: ignore # include: type-only imports count too',
    ];
  }
  const today = [cycles === 0 ? '    # Today there are no cycles.' : `    # Cycles today: ${cycles}. With new_only they are shown, and only new ones block.`];
  return ['rulepacks:', '  cycles: # circular dependencies between source files', ...today, '    type_imports: ignore # include: type-only imports count too'];
}
