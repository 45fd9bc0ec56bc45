import { MOST_YAML_BYTES, type DataDocument } from '../../base/data-document.js';
import { err, ok, type Result } from '../../base/result.js';
import { parseStrictJson } from '../../contract/json/strict-json.js';
import type { ReportSource } from '../../ports/report-source.js';
import { unjudged, type Conclusion } from '../conclusion.js';
import type { WorkspaceFacts } from '../workspace-facts.js';
import { brokenFile } from './broken-file.js';
import { wholeFile } from './whole-file.js';

const MOST_DATA_JSON_BYTES = 64 * 1024 * 1024;
const MOST_DATA_JSON_DEPTH = 200;

export type DataSyntax = 'json' | 'yaml';

/** A JSON or YAML file of the workspace, read strictly. */
export interface DataFile {
  readonly path: string;
  readonly sha256: string;
  /** One for JSON; YAML may have several. */
  readonly documents: readonly DataDocument[];
}

/** The syntax that the name of a file tells, or null. */
export function dataSyntaxOf(path: string): DataSyntax | null {
  const name = path.toLowerCase();
  return name.endsWith('.json') ? 'json' : name.endsWith('.yaml') || name.endsWith('.yml') ? 'yaml' : null;
}

/** Reads a file whole; what is wrong with it is a conclusion `error` with its place. */
export async function dataFile(path: string, syntax: DataSyntax, source: ReportSource, facts: Pick<WorkspaceFacts, 'readYaml'>, cancel: AbortSignal): Promise<Result<DataFile, Conclusion>> {
  const file = await wholeFile(source, path, syntax === 'json' ? MOST_DATA_JSON_BYTES : MOST_YAML_BYTES, cancel);
  if (!file.ok) return err(unjudged(file.error, ''));
  const { bytes, sha256 } = file.value;
  if (syntax === 'yaml') {
    const documents = await facts.readYaml(path, bytes);
    return documents.ok ? ok({ path, sha256, documents: documents.value }) : err(brokenFile(documents.error));
  }
  const text = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  const json = parseStrictJson(text, { file: path, maxBytes: MOST_DATA_JSON_BYTES, maxDepth: MOST_DATA_JSON_DEPTH });
  return json.ok ? ok({ path, sha256, documents: [json.value] }) : err(brokenFile(json.error));
}
