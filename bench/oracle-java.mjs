// Holds what we read from the Java files of a checkout against the parser of javac.
//   node bench/oracle-java.mjs <checkout>
// Needs a JDK from 17 on. A file with errors is compared as well: javac goes on behind them.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, scanTree } from './oracle/scan-tree.mjs';

const root = resolve(process.argv[2] ?? '.');
const { extracted } = await scanTree(root, ['java']);
const program = fileURLToPath(new URL('./oracle/Imports.java', import.meta.url));
const { stdout, stderr, status, error } = spawnSync('java', [program], { cwd: root, input: [...extracted.keys()].join('\n'), encoding: 'utf8', maxBuffer: 1 << 30 });
if (error !== undefined) throw error;
if (status !== 0) throw new Error(stderr);
process.exitCode = compare(extracted, stdout.trim().split('\n'), { acceptsErrors: true }) > 0 ? 1 : 0;
