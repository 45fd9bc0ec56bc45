import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Annotation } from '../../contract/findings/annotation.js';
import type { Clock } from '../../ports/clock.js';
import type { Result } from '../../base/result.js';
import type { ApiPublication, Uploaded, UploadedArtifact, UploadRequest } from '../../ports/publisher.js';
import { temporaryFolder, writeNewFile } from '../node/temporary-folder.js';
import { artifactServiceFault, daysKept } from './artifact-service.js';

export interface PublishRequest {
  readonly annotations: readonly Annotation[];
  summary(uploaded: Uploaded, used: number): string | null;
  /** Texts of the files to upload by name, or null for no upload. */
  readonly upload: { readonly files: ReadonlyMap<string, string>; readonly name: string; readonly retentionDays: number | null } | null;
  /** Keeps the run in the history of the default branch; gives why it could not. Absent or null for nothing to keep. */
  readonly keepHistory?: ((stop: AbortSignal) => Promise<string | null>) | null;
  /** Sends the spans of the run to a collector; gives lines about what did not work. Absent for none. */
  readonly sendTrace?: (stop: AbortSignal) => Promise<readonly string[]>;
  /** Lines that are known before, for the summary and the log. */
  readonly notices?: readonly string[];
  /** What goes to the API of GitHub; null for nothing. */
  api(): Promise<ApiPublication | null>;
  /** A secret; null when there is none. */
  readonly token: string | null;
  readonly clock: Clock;
  addOutputs(more: Readonly<Record<string, string>>): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  notice(line: string): void;
  /** Fires when the runner wants the step to end: the upload is given up, what is quick is still shown. */
  readonly stop: AbortSignal;
}

/** Of all uploads together. */
const UPLOAD_DEADLINE_MS = 90_000;
const PAGE = 'report.html';
const NOTHING: Omit<Uploaded, 'notices'> = { artifactUrl: null, pageUrl: null };

/**
 * Shows a finished run: annotations, the artifacts, then what links to them: comment, check run and code scanning, and last
 * the summary, which tells what did not work. What goes wrong here is a line for people and never changes the verdict. The
 * clients are loaded only now.
 */
export async function publish(request: PublishRequest): Promise<void> {
  const notices: string[] = [...(request.notices ?? [])];
  for (const line of notices) request.notice(line);
  let links = NOTHING;
  await step(notices, request, 'annotations were not made', async () => (await import('./step-surfaces.js')).annotate(request.annotations));
  // The history and the spans beside the large artifact: none waits for another.
  await Promise.all([
    step(notices, request, 'the artifact was not uploaded', async () => {
      links = await upload(request, notices);
    }),
    step(notices, request, 'this run was not kept in the history', () => keepHistory(request, notices)),
    step(notices, request, 'the spans were not sent', async () => {
      for (const line of (await request.sendTrace?.(request.stop)) ?? []) tell(notices, request, line);
    }),
  ]);
  await step(notices, request, 'nothing was sent to GitHub', () => sendToApi(request, { ...links, notices: [...notices] }, notices));
  await step(notices, request, 'the job summary was not written', async () => {
    const surfaces = await import('./step-surfaces.js');
    const used = surfaces.summaryBytesUsed(request.env);
    const markdown = request.summary({ ...links, notices }, used);
    if (markdown !== null) await surfaces.addToSummary(markdown, used);
  });
}

async function step(notices: string[], request: PublishRequest, what: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    tell(notices, request, `${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function tell(notices: string[], request: PublishRequest, line: string): void {
  notices.push(line);
  request.notice(line);
}

async function keepHistory(request: PublishRequest, notices: string[]): Promise<void> {
  if (request.keepHistory === undefined || request.keepHistory === null || request.stop.aborted) return;
  const line = await request.keepHistory(request.stop);
  if (line !== null) tell(notices, request, line);
}

async function sendToApi(request: PublishRequest, uploaded: Uploaded, notices: string[]): Promise<void> {
  const { token, clock, env, stop } = request;
  const api = await request.api();
  if (api === null) return;
  if (stop.aborted) return tell(notices, request, 'nothing was sent to GitHub: the run was cancelled, and the runner allows only seconds more');
  const { publishToApi } = await import('../github/publish-to-api.js');
  for (const line of await publishToApi(api, uploaded, { token, clock, env, stop, tell: (text) => request.notice(text) })) tell(notices, request, line);
}

async function upload(request: PublishRequest, notices: string[]): Promise<Omit<Uploaded, 'notices'>> {
  if (request.upload === null) return NOTHING;
  const refuse = (why: string): Omit<Uploaded, 'notices'> => {
    tell(notices, request, `the artifact was not uploaded: ${why}`);
    return NOTHING;
  };
  if (request.stop.aborted) return refuse('the run was cancelled, and the runner allows only seconds more');
  const fault = artifactServiceFault(request.env);
  if (fault !== null) return refuse(fault);
  const { files, name, retentionDays } = request.upload;
  const kept = daysKept(retentionDays, request.env);
  if (retentionDays !== null && kept !== retentionDays) tell(notices, request, `the artifact is kept for ${kept} days, the limit of the repository, not the ${retentionDays} of retention-days`);
  request.notice(`uploading ${files.size} files as ${name}`);
  // From memory into folders of our own: gates could write to the run's folder, and the client follows links.
  const folder = temporaryFolder(request.env);
  try {
    const bundle = path.join(folder, 'bundle');
    mkdirSync(bundle);
    const paths = [...files].map(([file, text]) => writeNewFile(bundle, file, text));
    const { uploadArtifact } = await import('./upload.js');
    const send = (one: Omit<UploadRequest, 'retentionDays'>): Promise<Result<UploadedArtifact>> => uploadArtifact({ ...one, retentionDays }, request.env, UPLOAD_DEADLINE_MS, request.stop);
    const text = files.get(PAGE);
    const pageName = `${name}.html`;
    const [uploaded, page] = await Promise.all([
      send({ name, root: bundle, files: paths }),
      // Once more by itself and un-zipped, so that its link opens it.
      text === undefined ? null : send({ name: pageName, root: folder, files: [writeNewFile(folder, pageName, text)], unzipped: true }),
    ]);
    const pageUrl = page?.ok === true ? page.value.url : null;
    if (!uploaded.ok) {
      tell(notices, request, uploaded.error.message);
      return { artifactUrl: null, pageUrl };
    }
    if (page?.ok === false) tell(notices, request, `${page.error.message}; it is in ${uploaded.value.name} too`);
    const { id, url, digest } = uploaded.value;
    request.addOutputs({ 'artifact-name': uploaded.value.name, 'artifact-id': id, ...(url === null ? {} : { 'artifact-url': url }), ...(digest === null ? {} : { 'artifact-digest': digest }) });
    return { artifactUrl: url, pageUrl };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
