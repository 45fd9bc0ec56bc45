import { isMap } from '../../base/plain-values.js';
import { pointerTo } from '../../base/json-pointer.js';
import type { ConfigValue, Place, Places } from '../yaml/yaml-tree.js';

/** A config, and where each of its settings was set. */
export interface PlacedConfig {
  readonly value: ConfigValue;
  readonly places: Places;
}

/** What a gate does: a later file that says it anew replaces it whole. */
const GATE_KINDS = ['run', 'script', 'uses'];

/** `later` over `earlier` (SPEC section 10): maps merge by key, lists and single values replace; places go along. */
export function mergeConfigs(earlier: PlacedConfig, later: PlacedConfig): PlacedConfig {
  const places = new Map<string, Place>();
  const value = merge(earlier, later, '', places);
  return { value, places };
}

function merge(earlier: PlacedConfig, later: PlacedConfig, pointer: string, places: Map<string, Place>): ConfigValue {
  const left = earlier.value;
  const right = later.value;
  if (!isMap(left) || !isMap(right)) {
    copyPlaces(later.places, pointer, right, places);
    return right;
  }
  const merged = Object.create(null) as Record<string, ConfigValue>;
  const replacesKind = /^\/gates\/[^/]+$/u.test(pointer) && GATE_KINDS.some((kind) => kind in right);
  for (const [key, value] of Object.entries(left)) {
    if (key in right || (replacesKind && GATE_KINDS.includes(key))) continue;
    const at = pointerTo(pointer, key);
    takePlace(earlier.places, at, places);
    copyPlaces(earlier.places, at, value, places);
    merged[key] = value;
  }
  // The order of declaration is kept: settings of the earlier file first, where they stood.
  const ordered = Object.create(null) as Record<string, ConfigValue>;
  for (const key of [...Object.keys(left), ...Object.keys(right)]) {
    if (key in ordered) continue;
    const kept = merged[key];
    if (kept !== undefined) {
      ordered[key] = kept;
      continue;
    }
    const newer = right[key];
    if (newer === undefined) continue;
    const at = pointerTo(pointer, key);
    takePlace(later.places, at, places);
    const older = left[key];
    if (older === undefined) {
      copyPlaces(later.places, at, newer, places);
      ordered[key] = newer;
    } else {
      ordered[key] = merge({ value: older, places: earlier.places }, { value: newer, places: later.places }, at, places);
    }
  }
  return ordered;
}

function copyPlaces(from: Places, pointer: string, value: ConfigValue, to: Map<string, Place>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const at = pointerTo(pointer, key);
    takePlace(from, at, to);
    copyPlaces(from, at, member, to);
  }
}

function takePlace(from: Places, pointer: string, to: Map<string, Place>): void {
  const place = from.get(pointer);
  if (place !== undefined) to.set(pointer, place);
}
