import { readOtlpEnvironment } from '../../config/inputs/otlp-environment.js';
import type { World } from '../../ports/world.js';
import { traceRequestOf } from '../../reporters/otlp/trace-request.js';
import type { FinishedRun } from './finish-run.js';
import type { RunRequest } from './run-request.js';

const PATH = '/v1/traces';

/**
 * Sends the spans of a finished run to the collector of the input `otlp-endpoint`, if there is one. Gives lines about what
 * did not work; the verdict has been given before and stays. Never rejects.
 */
export async function sendTrace({ facts, view, startedAt }: Pick<FinishedRun, 'facts' | 'view' | 'startedAt'>, request: RunRequest, world: World, stop: AbortSignal): Promise<readonly string[]> {
  const { inputs, context } = request;
  if (inputs.otlpEndpoint === null) return [];
  if (stop.aborted) return ['the spans were not sent: the run was cancelled'];
  const { headers, gzip, timeoutMs, notices } = readOtlpEnvironment(world.env);
  const trace = traceRequestOf(facts, view, {
    startedAt,
    workflow: context.workflow,
    job: context.job,
    repositoryUrl: context.repository === null ? null : `${context.serverUrl}/${context.repository}`,
    refType: context.pullRequest !== null || context.ref?.startsWith('refs/heads/') === true ? 'branch' : context.ref?.startsWith('refs/tags/') === true ? 'tag' : null,
    pullRequest: context.pullRequest?.number ?? null,
    worker: world.env['RUNNER_NAME'] ?? null,
  });
  try {
    const sender = await world.traceSender();
    const answer = await sender.send({ url: traceUrl(inputs.otlpEndpoint), headers, body: JSON.stringify(trace), gzip, timeoutMs }, stop);
    const where = placeOf(inputs.otlpEndpoint);
    const spans = facts.gates.length + 1;
    switch (answer.kind) {
      case 'accepted':
        world.log.info(`sent ${spans} span${spans === 1 ? '' : 's'} to ${where}`);
        return notices;
      case 'partial': {
        const said = answer.message === '' ? '' : `: ${answer.message}`;
        return [...notices, answer.rejected === 0 ? `${where} took all ${spans} spans and says${said === '' ? ' nothing' : said}` : `${where} refused ${answer.rejected} of ${spans} spans${said}`];
      }
      case 'failed':
        return [...notices, `the spans were not sent to ${where}: ${answer.cause}`];
    }
  } catch (error) {
    return [...notices, `the spans were not sent: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** The path of the signal behind that of the endpoint, as for OTEL_EXPORTER_OTLP_ENDPOINT; an address that ends with it is taken as it is. */
function traceUrl(endpoint: string): string {
  const url = new URL(endpoint);
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith(PATH) ? path : `${path}${PATH}`;
  return url.href;
}

/** Without what may be a key. */
function placeOf(endpoint: string): string {
  const { origin, pathname } = new URL(endpoint);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
