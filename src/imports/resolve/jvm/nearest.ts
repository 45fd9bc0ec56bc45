/** Places, by keys that end each folder with NUL, in which one can ask for the nearest. */
export class NearestIndex<Place> {
  private readonly places: Place[] = [];
  private isSorted = true;

  constructor(
    private readonly keyOf: (place: Place) => string,
    private readonly pathOf: (place: Place) => string,
  ) {}

  add(place: Place): void {
    this.places.push(place);
    this.isSorted = false;
  }

  /** How many characters of `key`, in whole folders, the nearest place shares; -1 when there is no place. */
  sharedWith(key: string): number {
    this.sort();
    if (this.places.length === 0) return -1;
    const at = this.lowerBound(key);
    // What shares most stands next to where `key` would stand.
    return Math.max(sharedFolders(this.keyAt(at - 1), key), sharedFolders(this.keyAt(at), key));
  }

  /** Of the places that share the first `shared` characters of `key` the first, with all that have its key. */
  placesAt(key: string, shared: number): readonly Place[] {
    this.sort();
    const start = this.lowerBound(key.slice(0, shared));
    const first = this.keyAt(start);
    let end = start;
    while (end < this.places.length && this.keyAt(end) === first) end++;
    return this.places.slice(start, end);
  }

  /** The first place whose key begins with `start`, with all that have its key; none where no key does. */
  placesBelow(start: string): readonly Place[] {
    const places = this.placesAt(start, start.length);
    return places[0] !== undefined && this.keyOf(places[0]).startsWith(start) ? places : [];
  }

  private keyAt(index: number): string | undefined {
    const place = this.places[index];
    return place === undefined ? undefined : this.keyOf(place);
  }

  private lowerBound(key: string): number {
    let low = 0;
    let high = this.places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keyAt(middle) ?? '') < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private sort(): void {
    if (this.isSorted) return;
    const { keyOf, pathOf } = this;
    this.places.sort((a, b) => {
      const left = keyOf(a);
      const right = keyOf(b);
      if (left !== right) return left < right ? -1 : 1;
      return pathOf(a) < pathOf(b) ? -1 : 1;
    });
    this.isSorted = true;
  }
}

/** Length of the folders that both keys begin with; -1 without a first key. */
function sharedFolders(a: string | undefined, b: string): number {
  if (a === undefined) return -1;
  let end = 0;
  for (let pos = 0; pos < a.length && pos < b.length && a.charCodeAt(pos) === b.charCodeAt(pos); pos++) {
    if (a.charCodeAt(pos) === 0) end = pos + 1;
  }
  return end;
}
