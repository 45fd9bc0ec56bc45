/** A setting that is part of the design but not of this version, and what does the job today. */
export interface NotYet {
  /** Keys from the top of the file; `*` stands for any one key. */
  readonly path: readonly string[];
  readonly instead: string;
}

/**
 * Settings of later versions. They are refused by name, because a setting that is accepted and ignored would show green
 * for something that nobody checked.
 */
export const NOT_YET: readonly NotYet[] = [
  { path: ['policy', 'block_on'], instead: 'let a run gate judge: make the analysis tool itself exit with 1 on the severities that block' },
  { path: ['policy', 'contract_requires'], instead: 'set meta: { engine: hardis }, which requires tests and coverage' },
  { path: ['gates', '*', 'uses'], instead: 'make it a run gate: a command that exits with 1 when the check fails' },
  { path: ['gates', '*', 'with'], instead: 'pass the options in the command of a run gate' },
  { path: ['gates', '*', 'format'], instead: 'remove it: the exit of the run gate decides, and its output is in the report' },
  { path: ['gates', '*', 'report'], instead: 'remove it: the exit of the run gate decides; a script gate can report findings and metrics (Gate Contract 2.0)' },
  { path: ['gates', '*', 'retries'], instead: 'remove it, and repeat inside the command if the check really needs it' },
  { path: ['gates', '*', 'if_changed'], instead: 'remove it: the gate runs every time; or leave it out with the input gates' },
  { path: ['gates', '*', 'phase'], instead: 'remove it or write OTHER, and order the gates with needs' },
  { path: ['gates', '*', 'artifacts'], instead: 'let the command of the gate test that its files exist' },
  { path: ['gates', '*', 'allow_old'], instead: 'remove it: reports of other steps are not read yet' },
  { path: ['rulepacks', 'drift'], instead: 'remove it; a run gate with your own check can stand in' },
  { path: ['rulepacks', 'change-impact'], instead: 'remove it; a run gate with your own check can stand in' },
];

/** The entry for a setting of a later version, or null. */
export function notYet(keys: readonly string[]): NotYet | null {
  return NOT_YET.find(({ path }) => path.length === keys.length && path.every((key, index) => key === '*' || key === keys[index])) ?? null;
}
