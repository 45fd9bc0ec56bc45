/** Spans on their way to a collector. */
export interface TraceExport {
  /** Absolute, `http` or `https`. */
  readonly url: string;
  /** By lower-case name. Values are secrets: in no message. */
  readonly headers: Readonly<Record<string, string>>;
  /** An `ExportTraceServiceRequest` in OTLP/JSON. */
  readonly body: string;
  readonly gzip: boolean;
  /** Milliseconds for everything, retries included. */
  readonly timeoutMs: number;
}

export type TraceAnswer =
  | { readonly kind: 'accepted' }
  /** What the collector says of what it took; `rejected` spans it did not. */
  | { readonly kind: 'partial'; readonly rejected: number; readonly message: string }
  | { readonly kind: 'failed'; readonly cause: string };

export interface TraceSender {
  /** Never rejects; ends within the time that the export has, and early when `stop` fires. */
  send(trace: TraceExport, stop: AbortSignal): Promise<TraceAnswer>;
}
