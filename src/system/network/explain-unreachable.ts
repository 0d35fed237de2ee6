import { getProxyUrl } from '@actions/http-client';
import { ToolError } from '../errors.js';

/** Returns the failure of a request without an answer. It names the proxy, if the environment sets one for the address. */
export function unreachable({ service, url }: { service: string; url: string }, cause: unknown): ToolError {
  const { host, hostname } = new URL(url);
  const proxy = proxyFor(url);
  const via = proxy === null ? '' : ` through the proxy ${proxy.host}`;
  return new ToolError(`The request to ${service} at ${host}${via} failed: ${reasonOf(cause)}.`, {
    code: 'service-unreachable',
    remedy:
      proxy === null
        ? `Check that this machine can reach ${host}, then run again. If it needs a proxy, set ${variableFor(url)}.`
        : `Check ${variableFor(url)}, and that the proxy allows ${host}. Where no proxy is needed, add ${hostname} to NO_PROXY. Then run again.`,
    retryable: !isRefusedByProxy(cause),
    cause,
  });
}

/** Returns the proxy that the client uses for an address. It can contain a password: only its host may be shown. */
function proxyFor(url: string): URL | null {
  const proxy = getProxyUrl(url);
  return proxy === '' ? null : new URL(proxy);
}

function variableFor(url: string): string {
  return new URL(url).protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
}

/** Begins the messages of a proxy that refuses, or cannot be reached. Source: npm package tunnel, lib/tunnel.js. */
const tunnelPrefix = 'tunneling socket could not be established, ';

function isRefusedByProxy(cause: unknown): boolean {
  return cause instanceof Error && /^tunneling socket .*statusCode=4\d\d$/.test(cause.message);
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const { message, code } = cause as NodeJS.ErrnoException;
  if (!message.startsWith(tunnelPrefix)) return message || String(code);
  const [kind = '', detail = ''] = message.slice(tunnelPrefix.length).split(/=(.*)/s);
  if (kind !== 'statusCode') return `the proxy cannot be reached (${detail})`;
  return detail === '407'
    ? 'the proxy wants a user name and a password (407); write them as http://USER:PASSWORD@PROXY'
    : `the proxy refused the connection (status ${detail})`;
}
