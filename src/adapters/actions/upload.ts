import { renameSync } from 'node:fs';
import path from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';
import { err, ok, type Result } from '../../base/result.js';
import type { UploadedArtifact, UploadRequest } from '../../ports/publisher.js';
import { daysKept } from './artifact-service.js';

/** How many names are tried when an earlier step of the same job has taken the first one. */
const NAMES_TRIED = 5;

/**
 * Uploads the files of a run as one artifact, or one file un-zipped; a name that is taken gets `-2`, `-3`, ... behind it,
 * since artifacts cannot be replaced. Never throws and never takes longer than `deadlineMs`, all names together: the
 * client can hang on a stalled connection and throws zip errors out of event callbacks (PLATFORM section 1.3), so the door
 * also keeps the verdict through an uncaught error. This module is loaded only when there is something to upload.
 */
export async function uploadArtifact(request: UploadRequest, env: Readonly<Record<string, string | undefined>>, deadlineMs: number, stop: AbortSignal): Promise<Result<UploadedArtifact>> {
  const isUnzipped = request.unzipped === true;
  const retentionDays = daysKept(request.retentionDays, env);
  const options = { compressionLevel: 6, ...(retentionDays === null ? {} : { retentionDays }), ...(isUnzipped ? { skipArchive: true } : {}) };
  const until = performance.now() + deadlineMs;
  let files = [...request.files];
  for (let attempt = 1; ; attempt++) {
    const name = attempt === 1 || request.replaces === true ? request.name : numbered(request.name, attempt, isUnzipped);
    try {
      if (isUnzipped) files = files.map((file) => renamed(file, path.join(request.root, name)));
      const response = await withDeadline(new DefaultArtifactClient().uploadArtifact(name, files, request.root, options), Math.max(0, until - performance.now()), deadlineMs, stop);
      const id = response.id === undefined ? '' : String(response.id);
      if (id === '') return err({ code: 'upload_failed', message: `the artifact service gave no id for ${name}` });
      return ok({ name, id, url: artifactUrl(env, id), digest: response.digest === undefined ? null : withPrefix(response.digest) });
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      const isTaken = /\b409\b|conflict|already exists/i.test(cause);
      if (isTaken && request.replaces === true && attempt === 1 && (await deleted(name, Math.max(0, until - performance.now()), stop))) continue;
      if (isTaken && request.replaces !== true && attempt < NAMES_TRIED) continue;
      return err({ code: 'upload_failed', message: `the artifact ${name} was not uploaded: ${cause}` });
    }
  }
}

async function deleted(name: string, leftMs: number, stop: AbortSignal): Promise<boolean> {
  try {
    await withDeadline(new DefaultArtifactClient().deleteArtifact(name), leftMs, leftMs, stop);
    return true;
  } catch {
    return false;
  }
}

/** `tide-2`, or of a single file `tide-2.html`. */
function numbered(name: string, attempt: number, isFile: boolean): string {
  const end = isFile ? path.extname(name) : '';
  return `${name.slice(0, name.length - end.length)}-${attempt}${end}`;
}

/** An un-zipped artifact has the name of its file, whatever the client is told. */
function renamed(from: string, to: string): string {
  if (from !== to) renameSync(from, to);
  return to;
}

function withPrefix(digest: string): string {
  return digest.startsWith('sha256:') ? digest : `sha256:${digest}`;
}

function artifactUrl(env: Readonly<Record<string, string | undefined>>, id: string): string | null {
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_REPOSITORY'];
  const run = env['GITHUB_RUN_ID'];
  if (server === undefined || repository === undefined || run === undefined) return null;
  return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}

async function withDeadline<T>(work: Promise<T>, leftMs: number, deadlineMs: number, stop: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let onStop = (): void => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${Math.round(deadlineMs / 1000)} s`)), leftMs);
    onStop = () => reject(new Error('the run was cancelled meanwhile'));
    stop.addEventListener('abort', onStop, { once: true });
  });
  // Whichever comes second must not end the process as an unhandled rejection.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', onStop);
  }
}
