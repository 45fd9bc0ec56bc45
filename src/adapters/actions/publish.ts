import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Annotation } from '../../contract/annotation.js';

export interface PublishRequest {
  readonly annotations: readonly Annotation[];
  summary(notices: readonly string[], used: number): string | null;
  /** Texts of the files to upload by name, or null for no upload. */
  readonly upload: { readonly files: ReadonlyMap<string, string>; readonly name: string; readonly retentionDays: number | null } | null;
  /** Keeps the run in the history of the default branch; gives why it could not. Absent or null for nothing to keep. */
  readonly keepHistory?: ((stop: AbortSignal) => Promise<string | null>) | null;
  /** Lines that are known before, for the summary and the log. */
  readonly notices?: readonly string[];
  addOutputs(more: Readonly<Record<string, string>>): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  notice(line: string): void;
  /** Fires when the runner wants the step to end: the upload is given up, what is quick is still shown. */
  readonly stop: AbortSignal;
}

const UPLOAD_DEADLINE_MS = 90_000;

/**
 * Shows a finished run: annotations, the artifact, and last the summary, which tells whether the artifact is there. What
 * goes wrong here is a line for people and never changes the verdict. The clients are loaded only now.
 */
export async function publish(request: PublishRequest): Promise<void> {
  const notices: string[] = [...(request.notices ?? [])];
  for (const line of notices) request.notice(line);
  await step(notices, request, 'annotations were not made', async () => (await import('./step-surfaces.js')).annotate(request.annotations));
  // The small artifact of the history beside the large one: neither waits for the other.
  await Promise.all([
    step(notices, request, 'the artifact was not uploaded', () => upload(request, notices)),
    step(notices, request, 'this run was not kept in the history', () => keepHistory(request, notices)),
  ]);
  await step(notices, request, 'the job summary was not written', async () => {
    const surfaces = await import('./step-surfaces.js');
    const markdown = request.summary(notices, surfaces.summaryBytesUsed(request.env));
    if (markdown !== null) await surfaces.addToSummary(markdown);
  });
}

async function step(notices: string[], request: PublishRequest, what: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const line = `${what}: ${error instanceof Error ? error.message : String(error)}`;
    notices.push(line);
    request.notice(line);
  }
}

async function keepHistory(request: PublishRequest, notices: string[]): Promise<void> {
  if (request.keepHistory === undefined || request.keepHistory === null || request.stop.aborted) return;
  const line = await request.keepHistory(request.stop);
  if (line === null) return;
  notices.push(line);
  request.notice(line);
}

async function upload(request: PublishRequest, notices: string[]): Promise<void> {
  if (request.upload === null) return;
  const tell = (line: string): void => {
    notices.push(line);
    request.notice(line);
  };
  if (request.stop.aborted) return tell('the artifact was not uploaded: the run was cancelled, and the runner allows only seconds more');
  if ((request.env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (request.env['ACTIONS_RESULTS_URL'] ?? '') === '') {
    return tell('the artifact was not uploaded: this runner has no artifact service');
  }
  const { files, name, retentionDays } = request.upload;
  request.notice(`uploading ${files.size} files as ${name}`);
  // From memory into a folder of our own: gates could write to the run's folder, and the client follows links.
  const folder = mkdtempSync(path.join(request.env['RUNNER_TEMP'] ?? tmpdir(), 'contract-gates-'));
  try {
    const paths = [...files].map(([file, text]) => {
      const target = path.join(folder, file);
      writeFileSync(target, text, { flag: 'wx', mode: 0o600 });
      return target;
    });
    const { uploadArtifact } = await import('./upload.js');
    const uploaded = await uploadArtifact({ name, root: folder, files: paths, retentionDays }, request.env, UPLOAD_DEADLINE_MS, request.stop);
    if (!uploaded.ok) return tell(uploaded.error.message);
    const { id, url, digest } = uploaded.value;
    request.addOutputs({ 'artifact-name': uploaded.value.name, 'artifact-id': id, ...(url === null ? {} : { 'artifact-url': url }), ...(digest === null ? {} : { 'artifact-digest': digest }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
