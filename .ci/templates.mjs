// Puts the files of .ci/templates/ into src/config/new-gate/templates.ts, for `contract-gates new gate`. Part of `npm run
// generate`; a test compares the texts.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NAMES = { BASH_GATE: 'gate.sh', GATE_UTILS: 'gate_utils.sh', NODE_GATE: 'gate.mjs', PYTHON_GATE: 'gate.py' };
const lines = Object.entries(NAMES).map(([name, file]) => `export const ${name} =\n  ${JSON.stringify(readFileSync(join(root, '.ci/templates', file), 'utf8'))};\n`);
writeFileSync(join(root, 'src/config/new-gate/templates.ts'), `// Made from .ci/templates/ by .ci/templates.mjs: change the files there.\n\n${lines.join('\n')}`);
console.log('wrote src/config/new-gate/templates.ts');
