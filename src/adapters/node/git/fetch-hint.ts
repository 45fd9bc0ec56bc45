/** What git says over curl and what servers answer (git 2.30 to 2.47, GitHub; reviewed 2026-11-27), and what to do then; the first that fits counts. */
const CAUSES: readonly (readonly [RegExp, (host: string) => string])[] = [
  [/not our ref|unadvertised object/, () => 'The repository has no such commit, as after a force push or once a branch is gone: name another with the input base.'],
  [/could not read (?:Username|Password)|Authentication failed|returned error: 40[13]\b|[Rr]epository (?:'[^']*' )?not found/, () => `Check that the input token is one of this repository and has contents: read. ${OR_WHOLE}`],
  [/returned error: (?:429|5\d\d)\b/, (host) => `${host} did not do it this time: run again later. ${OR_WHOLE}`],
  [/returned error: 407\b|proxy/i, () => `Check the proxy that HTTPS_PROXY or git's http.proxy names. ${OR_WHOLE}`],
  [/certificate|SSL|TLS/, (host) => `Make git on this machine trust the certificate of ${host} (GIT_SSL_CAINFO or http.sslCAInfo). ${OR_WHOLE}`],
  [/unable to access '[^']*': (?!The requested URL)|timed out|took longer|hung up|RPC failed|early EOF/, (host) => `Check that this machine reaches ${host} (name server, firewall, HTTPS_PROXY), then run again. ${OR_WHOLE}`],
];
const OR_WHOLE = 'Or give the checkout step fetch-depth: 0.';

/** The next step after a fetch that failed with `cause`; null where it is not known. */
export function fetchHint(cause: string, serverUrl: string): string | null {
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
  return CAUSES.find(([pattern]) => pattern.test(cause))?.[1](host) ?? null;
}
