import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Annotation } from '../../contract/annotation.js';

export interface PublishRequest {
  readonly annotations: readonly Annotation[];
  summary(notices: readonly string[], used: number): string | null;
  /** The folder whose files are uploaded, or null for no upload. */
  readonly upload: { readonly folder: string; readonly name: string; readonly retentionDays: number | null } | null;
  addOutputs(more: Readonly<Record<string, string>>): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  notice(line: string): void;
  isStopping(): boolean;
}

const UPLOAD_DEADLINE_MS = 5 * 60_000;

/**
 * Shows a finished run: artifact first, since the summary tells whether it is there, then summary and annotations. What
 * goes wrong here is a line for people and never changes the verdict. The clients are loaded only now.
 */
export async function publish(request: PublishRequest): Promise<void> {
  const notices: string[] = [];
  await step(notices, request, 'the artifact was not uploaded', () => upload(request, notices));
  await step(notices, request, 'the job summary was not written', async () => {
    const surfaces = await import('./step-surfaces.js');
    const markdown = request.summary(notices, surfaces.summaryBytesUsed(request.env));
    if (markdown !== null) await surfaces.addToSummary(markdown);
  });
  await step(notices, request, 'annotations were not made', async () => (await import('./step-surfaces.js')).annotate(request.annotations));
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

async function upload(request: PublishRequest, notices: string[]): Promise<void> {
  if (request.upload === null) return;
  const tell = (line: string): void => {
    notices.push(line);
    request.notice(line);
  };
  if (request.isStopping()) return tell('the artifact was not uploaded: the run was cancelled, and the runner allows only seconds more');
  if ((request.env['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (request.env['ACTIONS_RESULTS_URL'] ?? '') === '') {
    return tell('the artifact was not uploaded: this runner has no artifact service');
  }
  const { folder, name, retentionDays } = request.upload;
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== '.gitignore').map((entry) => path.join(folder, entry.name)).sort();
  const { uploadArtifact } = await import('./upload.js');
  const uploaded = await uploadArtifact({ name, root: folder, files, retentionDays }, request.env, UPLOAD_DEADLINE_MS);
  if (!uploaded.ok) return tell(uploaded.error.message);
  const { id, url, digest } = uploaded.value;
  request.addOutputs({ 'artifact-name': uploaded.value.name, 'artifact-id': id, ...(url === null ? {} : { 'artifact-url': url }), ...(digest === null ? {} : { 'artifact-digest': digest }) });
}
