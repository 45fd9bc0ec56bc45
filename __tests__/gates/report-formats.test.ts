import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { GateRecord, GateSpec } from '../../src/contract/verdict/gate-record.js';
import { harbour, NO_FACTS } from './harbour.js';

/** Every fixture that a real tool wrote, read by a gate that has to find out the format; whole, and cut at several places. */
const FIXTURES = new URL('../formats/fixtures/', import.meta.url);
const quay = harbour();
afterAll(() => quay.workspace.remove());

function filesIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, FIXTURES)).map((name) => `${folder}${name}`);
}

async function judge(uses: NonNullable<GateSpec['uses']>, name: string, content: Buffer): Promise<GateRecord> {
  const file = `reports/${name.replaceAll('/', '-')}`;
  quay.workspace.write({ [file]: content });
  return quay.one({ kind: 'uses', command: [], uses, options: { files: [file] } }, { facts: NO_FACTS });
}

const TESTS = ['junit/', 'trx/', 'nunit/', 'xunit/', 'ctrf/', 'jest/', 'vitest/', 'mocha/'].flatMap(filesIn);
const ANALYSIS = ['analysis/sarif/', 'analysis/checkstyle/', 'analysis/eslint/', 'analysis/code-climate/'].flatMap(filesIn);

describe.each([['tests', TESTS], ['static_analysis', ANALYSIS]] as const)('uses: %s', (uses, names) => {
  it.each(names)('%s is judged by its content, and no cut of it is green', async (name) => {
    const content = readFileSync(new URL(name, FIXTURES));
    const whole = await judge(uses, name, content);
    const code = whole.reasons[0]?.code;
    // A fixture of a run that broke is an error too, and says that it is the report's own word.
    if (whole.quality === undefined) expect([code, whole.reasons[0]?.message]).toEqual(['report_invalid', expect.stringMatching(/did not succeed|claims|did not build|says/)]);
    else expect(['pass', 'warn', 'fail']).toContain(whole.outcome);
    for (const share of [0, 0.1, 0.35, 0.6, 0.85, 0.97]) {
      const cut = await judge(uses, name, content.subarray(0, Math.floor(content.length * share)));
      expect([share, cut.outcome, cut.reasons[0]?.code, cut.quality]).toEqual([share, 'error', 'report_invalid', undefined]);
    }
  });
});
