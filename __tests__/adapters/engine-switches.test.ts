import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { SHORT_LIFE_SWITCHES, SMALL_YOUNG_HEAP } from '../../src/adapters/node/engine-switches.js';

const isKnownEngine = process.versions.v8.startsWith('13.');

describe('switches for a process that is over soon', () => {
  it.runIf(isKnownEngine)('are switches of this engine, which by itself has smaller numbers', () => {
    const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    for (const text of SHORT_LIFE_SWITCHES) {
      const [name = '', value] = text.split('=');
      const standard = new RegExp(`default: ${name}=([0-9]+)$`, 'm').exec(options)?.[1];
      expect(Number(value)).toBeGreaterThan(Number(standard));
    }
  });

  it('let the room for young objects grow by less than the engine does by itself', () => {
    const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    const [name = '', value] = SMALL_YOUNG_HEAP.split('=');
    expect(Number(new RegExp(`default: ${name}=([0-9]+)$`, 'm').exec(options)?.[1])).toBeGreaterThan(Number(value));
  });

  it('are taken without a word', () => {
    const script = `const { setFlagsFromString } = require('node:v8'); for (const text of ${JSON.stringify([...(isKnownEngine ? SHORT_LIFE_SWITCHES : []), SMALL_YOUNG_HEAP])}) setFlagsFromString(text);`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
