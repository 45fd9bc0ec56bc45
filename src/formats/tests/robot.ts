import type { CreateReportReader, ReportReader } from '../report-reader.js';
import { startText } from '../start-text.js';
import type { TestFacts } from '../test-facts.js';
import { createRobotJsonReader } from './robot-json.js';
import { createRobotXmlReader } from './robot-xml.js';

/** So many bytes tell whether it is JSON: a byte order mark and blanks may stand in front. */
const START_BYTES = 64;

/** What `--output` of Robot Framework and rebot writes: `output.xml`, or JSON where the file is called so. */
export const createRobotReader: CreateReportReader<TestFacts> = (path) => {
  let start = new Uint8Array(0);
  let reader: ReportReader<TestFacts> | null = null;
  const chosen = (): ReportReader<TestFacts> => {
    const found = (startText(start).trimStart().startsWith('{') ? createRobotJsonReader : createRobotXmlReader)(path);
    found.push(start);
    return found;
  };
  return {
    push(piece) {
      if (reader !== null) return reader.push(piece);
      start = new Uint8Array([...start, ...piece.subarray(0, START_BYTES)]);
      if (start.length < START_BYTES) return;
      reader = chosen();
      reader.push(piece.subarray(START_BYTES));
    },
    end: () => (reader ?? chosen()).end(),
  };
};
