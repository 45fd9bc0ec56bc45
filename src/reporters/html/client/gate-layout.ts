/** A place in the drawing: `layer` counts from the left, `row` from the top; a half row is between two. */
export interface Spot {
  readonly layer: number;
  readonly row: number;
}

export interface GateLayout {
  readonly spots: ReadonlyMap<string, Spot>;
  /** Each need as a line through spots: from the needed gate, past the layers between, to the one that needs it. */
  readonly lines: readonly { readonly from: string; readonly to: string; readonly through: readonly Spot[] }[];
  /** Gates that need nothing and that nothing needs, in their order: they are drawn apart. */
  readonly alone: readonly string[];
  readonly layers: number;
  readonly rows: number;
}

interface Knot {
  /** Name of a gate, or null for the place where a line passes a layer. */
  readonly gate: string | null;
  readonly layer: number;
  row: number;
  readonly before: Knot[];
  readonly after: Knot[];
}

const SWEEPS = 6;

/**
 * Layers by needs: a gate stands right of all that it needs. Lines that pass a layer get a row of their own there, and rows are
 * ordered by the middle of their neighbours (Sugiyama, Tagawa, Toda 1981), a few sweeps each way. Needs of gates that are not
 * in the list are left out.
 */
export function layoutGates(gates: readonly { readonly name: string; readonly needs: readonly string[] }[]): GateLayout {
  const known = new Set(gates.map(({ name }) => name));
  const needs = new Map(gates.map(({ name, needs: wanted }) => [name, wanted.filter((need) => known.has(need))]));
  const needed = new Set([...needs.values()].flat());
  const alone = gates.filter(({ name }) => needs.get(name)?.length === 0 && !needed.has(name)).map(({ name }) => name);
  const layerOf = layersOf(gates.map(({ name }) => name), needs);
  const layers: Knot[][] = [];
  const knots = new Map<string, Knot>();
  const place = (gate: string | null, layer: number): Knot => {
    const rows = (layers[layer] ??= []);
    const knot: Knot = { gate, layer, row: rows.length, before: [], after: [] };
    rows.push(knot);
    return knot;
  };
  for (const { name } of gates) if (!alone.includes(name)) knots.set(name, place(name, layerOf.get(name) ?? 0));
  const chains: { from: string; to: string; knots: Knot[] }[] = [];
  for (const [to, wanted] of needs) {
    for (const from of wanted) {
      const start = knots.get(from);
      const end = knots.get(to);
      if (start === undefined || end === undefined) continue;
      const chain = [start];
      for (let layer = start.layer + 1; layer < end.layer; layer++) chain.push(place(null, layer));
      chain.push(end);
      for (const [index, knot] of chain.entries()) {
        const next = chain[index + 1];
        if (next === undefined) continue;
        knot.after.push(next);
        next.before.push(knot);
      }
      chains.push({ from, to, knots: chain });
    }
  }
  for (let layer = 0; layer < layers.length; layer++) layers[layer] ??= [];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const down = sweep % 2 === 0;
    for (const rows of down ? layers : [...layers].reverse()) orderRows(rows, (knot) => (down ? knot.before : knot.after));
  }
  const rows = Math.max(0, ...layers.map((layer) => layer.length));
  for (const layer of layers) for (const knot of layer) knot.row += (rows - layer.length) / 2;
  const spot = ({ layer, row }: Knot): Spot => ({ layer, row });
  return {
    spots: new Map([...knots].map(([name, knot]) => [name, spot(knot)])),
    lines: chains.map(({ from, to, knots: chain }) => ({ from, to, through: chain.map(spot) })),
    alone,
    layers: layers.length,
    rows,
  };
}

/** The longest way from a gate without needs. The plan has no cycle; a view that had one would stop here instead of turning for ever. */
function layersOf(names: readonly string[], needs: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const layers = new Map(names.map((name) => [name, 0]));
  for (let round = 0, moved = true; moved && round < names.length; round++) {
    moved = false;
    for (const name of names) {
      const layer = Math.max(0, ...(needs.get(name) ?? []).map((need) => (layers.get(need) ?? 0) + 1));
      if (layer !== layers.get(name) && layer < names.length) {
        layers.set(name, layer);
        moved = true;
      }
    }
  }
  return layers;
}

function orderRows(rows: Knot[], neighbours: (knot: Knot) => readonly Knot[]): void {
  const middles = new Map(rows.map((knot) => {
    const near = neighbours(knot);
    return [knot, near.length === 0 ? knot.row : near.reduce((sum, { row }) => sum + row, 0) / near.length] as const;
  }));
  rows.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || a.row - b.row);
  for (const [index, knot] of rows.entries()) knot.row = index;
}
