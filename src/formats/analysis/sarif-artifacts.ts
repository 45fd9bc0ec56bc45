import { pathOfUri } from '../file-uri.js';
import type { JsonPlace } from '../json-place.js';

export interface ResultPlace {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

/** Base ids may build on each other; more than this is a cycle. */
const MOST_BASES = 16;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]+:/;

/** The files of one run: `artifacts` by number and `originalUriBaseIds` by name (SARIF 2.1.0, sections 3.14.14 and 3.4). */
export class SarifArtifacts {
  private readonly artifacts: readonly JsonPlace[];
  private readonly bases: JsonPlace;

  constructor(run: JsonPlace) {
    this.artifacts = run.get('artifacts').itemsOrNone();
    this.bases = run.get('originalUriBaseIds');
  }

  /** The first location of a result that is in a file, as others may name only a function or a route; without one, the file that was analysed. */
  placeOf(result: JsonPlace): ResultPlace {
    const physical = result.get('locations').itemsOrNone().map((location) => location.get('physicalLocation')).find(({ isThere }) => isThere);
    if (physical !== undefined) {
      const artifact = physical.get('artifactLocation');
      const region = physical.get('region');
      const start = (key: string): number | null => (region.isThere ? region.get(key).numberOr(null) : null);
      return { file: artifact.isThere ? this.fileOf(artifact) : null, line: start('startLine'), column: start('startColumn') };
    }
    const target = result.get('analysisTarget');
    return { file: target.isThere ? this.fileOf(target) : null, line: null, column: null };
  }

  private fileOf(location: JsonPlace): string | null {
    let from = location;
    let uri = from.get('uri').textOr(null);
    const index = from.get('index').numberOr(-1);
    if (uri === null && index >= 0) {
      const artifact = this.artifacts[index] ?? location.refuse(`a location names artifact number ${index}, and there are ${this.artifacts.length}`);
      from = artifact.get('location');
      if (!from.isThere) return null;
      uri = from.get('uri').textOr(null);
    }
    if (uri === null || uri === '') return null;
    let base = from.get('uriBaseId').textOr(null);
    for (let depth = 0; base !== null && !isAbsolute(uri) && this.bases.isThere; depth++) {
      if (depth === MOST_BASES) from.refuse(`the base ${JSON.stringify(base)} of a location leads in a cycle`);
      const found = this.bases.get(base);
      if (!found.isThere) break;
      const prefix = found.get('uri').textOr('');
      uri = prefix === '' || prefix.endsWith('/') ? prefix + uri : `${prefix}/${uri}`;
      base = found.get('uriBaseId').textOr(null);
    }
    return pathOfUri(uri);
  }
}

function isAbsolute(uri: string): boolean {
  return uri.startsWith('/') || SCHEME.test(uri);
}
