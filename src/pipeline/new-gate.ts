import { ok, err, type Problem, type Result } from '../base/result.js';
import { gateNameFault, gateNameFor } from '../config/gate-name.js';
import { BASH_GATE, GATE_UTILS, NODE_GATE, PYTHON_GATE } from '../config/new-gate/templates.js';
import type { ProjectHome } from '../ports/project-home.js';

export type GateLanguage = 'bash' | 'node' | 'python';

const SCRIPTS: Readonly<Record<GateLanguage, { readonly end: string; readonly text: string }>> = {
  bash: { end: 'sh', text: BASH_GATE },
  node: { end: 'mjs', text: NODE_GATE },
  python: { end: 'py', text: PYTHON_GATE },
};

const FOLDER = 'scripts/gates';
const UTILS = `${FOLDER}/lib/gate_utils.sh`;

export interface NewGate {
  /** Files to write, paths from the working directory. */
  readonly files: readonly { readonly path: string; readonly text: string; readonly executable: boolean }[];
  /** Lines for the config. */
  readonly config: string;
}

/** A script that meets every rule of document `002`, and what it needs. Writes nothing. */
export function newGate(name: string, language: GateLanguage): Result<NewGate> {
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(name)) {
    const message = `the gate name ${JSON.stringify(name)} cannot be used: names begin with a letter and have only a-z, 0-9 and _`;
    return err({ code: 'gate_name_invalid', message, hint: `write ${gateNameFor(name) ?? 'a name such as seed_data'}` });
  }
  const fault = gateNameFault(name);
  if (fault !== null) return err({ code: 'gate_name_invalid', message: `the gate name ${name} ${fault.what}`, hint: `choose another, for example ${fault.better}` });
  const { end, text } = SCRIPTS[language];
  const path = `${FOLDER}/${name}.${end}`;
  const script = { path, text: text.replaceAll('@NAME@', name), executable: true };
  return ok({
    files: language === 'bash' ? [script, { path: UTILS, text: GATE_UTILS, executable: false }] : [script],
    config: `gates:\n  ${name}:\n    script: ${path}\n`,
  });
}

/** Writes the files; `gate_utils.sh` stays as it is when it is there. */
export function writeNewGate({ files }: NewGate, force: boolean, home: ProjectHome): { readonly written: readonly string[]; readonly failed: readonly Problem[] } {
  const written: string[] = [];
  const failed: Problem[] = [];
  for (const file of files) {
    const path = home.folder === null ? file.path : `${home.folder}/${file.path}`;
    if (file.path === UTILS && !force && home.isTaken(path)) continue;
    const placed = home.place({ ...file, path }, force);
    if (!placed.ok) {
      failed.push(placed.error);
      break;
    }
    written.push(file.path);
  }
  return { written, failed };
}
