/** A value of an attribute. Whole numbers go out as integers. */
export type AttributeValue = string | number | boolean;

export interface OtlpAttribute {
  readonly key: string;
  readonly value: { readonly stringValue: string } | { readonly boolValue: boolean } | { readonly intValue: string } | { readonly doubleValue: number };
}

/** `SpanKind` of trace.proto; enums are numbers in OTLP/JSON. */
export const SPAN_KIND = { internal: 1, server: 2 } as const;
/** `Status.StatusCode`. A span without a fault leaves its status unset. */
export const STATUS_ERROR = 2;

export interface OtlpSpan {
  /** 32 hex digits. */
  readonly traceId: string;
  /** 16 hex digits. */
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  /** Nanoseconds since the Unix epoch; 64-bit integers are texts in OTLP/JSON. */
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly OtlpAttribute[];
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly status: { readonly code?: number; readonly message?: string };
}

/** `ExportTraceServiceRequest` with one resource and one scope. */
export interface OtlpTraceRequest {
  readonly resourceSpans: readonly [
    {
      readonly resource: { readonly attributes: readonly OtlpAttribute[] };
      readonly scopeSpans: readonly [{ readonly scope: { readonly name: string; readonly version: string }; readonly spans: readonly OtlpSpan[] }];
    },
  ];
}

const TEXT_CHARACTERS = 1000;

/**
 * Attributes in OTLP/JSON (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding, reviewed 2026-11-25): what is
 * null is left out; a text is cut, and has no half of a surrogate pair, which UTF-8 cannot hold.
 */
export function attributesOf(values: Readonly<Record<string, AttributeValue | null>>): readonly OtlpAttribute[] {
  return Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [{ key, value: valueOf(value) }]));
}

function valueOf(value: AttributeValue): OtlpAttribute['value'] {
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  return { stringValue: otlpText(value) };
}

export function otlpText(text: string): string {
  return (text.length <= TEXT_CHARACTERS ? text : `${text.slice(0, TEXT_CHARACTERS - 1)}…`).toWellFormed();
}

/** Nanoseconds since the Unix epoch of a time in RFC 3339, `seconds` later. */
export function unixNano(time: string, seconds = 0): string {
  return String((BigInt(Date.parse(time)) + BigInt(Math.round(seconds * 1000))) * 1_000_000n);
}
