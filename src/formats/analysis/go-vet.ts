import type { AnalysisFacts } from '../analysis-facts.js';
import type { JsonPlace } from '../json-place.js';
import { createJsonValuesReader } from '../json-values.js';
import type { CreateReportReader } from '../report-reader.js';
import { AnalysisCollector } from './analysis-collector.js';

const TOOL = 'go vet';

/** File, line and column; a file of Windows has a colon of its own. */
const POSITION = /^(.{1,4096}?):(\d{1,9})(?::(\d{1,9}))?$/;

/**
 * `go vet -json` (golang.org/x/tools/go/analysis/internal/analysisflags, reviewed 2026-11-27), whose exit is 0 whatever it found: for each package an object of its analyzers, one behind the other, and an
 * empty one where all is well. It has no severities: all is high. A package that does not compile is told on stderr alone.
 */
export const createGoVetReader: CreateReportReader<AnalysisFacts> = (path) => {
  const collector = new AnalysisCollector();
  return createJsonValuesReader(path, {
    record(packages) {
      collector.tool(TOOL);
      for (const name of packages.keys()) readPackage(packages.get(name), name, collector);
    },
    // Up to go 1.24 all is on stderr, below the name of each package; else it is what kept it from its work.
    otherLine(text, number) {
      if (!text.startsWith('# ')) collector.fail(`go vet could not do all of its work: ${text}`, number);
    },
    end: () => collector.facts(),
  });
};

function readPackage(analyzers: JsonPlace, name: string, collector: AnalysisCollector): void {
  for (const rule of analyzers.keys()) {
    const found = analyzers.get(rule);
    if (found.isObject) collector.fail(`go vet could not run ${rule} on ${name}: ${found.get('error').textOr('it does not say why')}`, found.line);
    else for (const diagnostic of found.items()) add(diagnostic, rule, collector);
  }
}

function add(diagnostic: JsonPlace, rule: string, collector: AnalysisCollector): void {
  const [, file = null, line, column] = POSITION.exec(diagnostic.get('posn').text()) ?? [];
  collector.add({
    tool: TOOL, rule, severity: 'high', message: diagnostic.get('message').text(), file, line: line === undefined ? null : Number(line), column: column === undefined ? null : Number(column),
  });
}
