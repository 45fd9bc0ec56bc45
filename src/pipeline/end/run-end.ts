import { bareAnalysis } from '../judge/bare-analysis.js';
import { finishRun } from './finish-run.js';
import { partsOfGates } from './parts-of-gates.js';

/** What a run needs once its gates have ended: loaded while they run, and in one piece, since many small ones take longer to find than to read. */
export const runEnd = { bareAnalysis, partsOfGates, finishRun };
