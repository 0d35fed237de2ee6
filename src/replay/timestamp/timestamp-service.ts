import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../../system/clock.js';
import type { ReplayAuthority } from '../authority/authority.js';
import { type LoopbackServer, listenOnLoopback } from '../loopback-server.js';
import {
  failureInfo,
  grantedReply,
  Refusal,
  randomNumber,
  readTimestampQuery,
  rejectedReply,
} from './timestamp-token.js';

/**
 * Fault of one answer: HTTP 503; a web page with status 200, as from a proxy or during maintenance; a token for another
 * request; a refusal in the protocol; an answer after the client's time limit.
 */
export type TimestampFault = 'unavailable' | 'web-page' | 'wrong-nonce' | 'rejection' | 'slow';

export interface TimestampServiceOptions {
  authority: Pick<ReplayAuthority, 'timestampSigner'>;
  clock: Clock;
  /** Faults of the first requests, one each. Later requests are answered without a fault. */
  faults?: readonly TimestampFault[];
}

/** Queries have about 70 bytes. */
const largestQuery = 16_384;
/** Apple's client and ours wait for 15 s. */
const slowMilliseconds = 20_000;
const contentTypes = { query: 'application/timestamp-query', reply: 'application/timestamp-reply' } as const;

/** Starts a time stamping authority on loopback: RFC 3161 over HTTP (3.4), signed by the replay's own signer. */
export async function startTimestampService(options: TimestampServiceOptions): Promise<LoopbackServer> {
  const faults = [...(options.faults ?? [])];
  const closing = new AbortController();
  const server = await listenOnLoopback((request, response) => {
    answer(request, { ...options, fault: faults.shift(), signal: closing.signal }).then(
      (answered) => send(response, answered),
      () => response.destroy(), // the client has disconnected, or the service is closing
    );
  });
  return {
    url: server.url,
    close: () => {
      closing.abort();
      return server.close();
    },
  };
}

interface Answer {
  status: number;
  type: string;
  body: Buffer | string;
}

interface RequestContext extends TimestampServiceOptions {
  fault: TimestampFault | undefined;
  signal: AbortSignal;
}

async function answer(request: IncomingMessage, context: RequestContext): Promise<Answer> {
  const { fault, clock, signal } = context;
  const body = await bodyOf(request);
  if (fault === 'unavailable') return text(503, 'The service is unavailable.');
  if (fault === 'web-page') {
    return { status: 200, type: 'text/html', body: '<!doctype html><title>Maintenance</title>' };
  }
  if (fault === 'slow') await clock.sleep(slowMilliseconds, signal);
  if (request.method !== 'POST') return text(405, 'Send a query by POST.');
  if (request.headers['content-type'] !== contentTypes.query) return text(415, `Send ${contentTypes.query}.`);
  if (body === null) return text(413, 'The query is too long.');
  return { status: 200, type: contentTypes.reply, body: await reply(body, context) };
}

async function reply(query: Buffer, { authority, clock, fault }: RequestContext): Promise<Buffer> {
  if (fault === 'rejection') return rejectedReply(failureInfo.badAlg);
  try {
    const nonce = fault === 'wrong-nonce' ? { nonce: randomNumber() } : {};
    const options = { signer: authority.timestampSigner, time: clock.now(), ...nonce };
    return await grantedReply(readTimestampQuery(query), options);
  } catch (error) {
    return rejectedReply(error instanceof Refusal ? error.bit : failureInfo.systemFailure);
  }
}

/** Returns the body of a request, or null if it is longer than any query. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= largestQuery) chunks.push(chunk);
  }
  return length <= largestQuery ? Buffer.concat(chunks) : null;
}

function text(status: number, body: string): Answer {
  return { status, type: 'text/plain', body };
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}
