import { Readable } from 'node:stream';
import { ToolError } from '../../src/system/errors.js';
import type { Http, HttpRequest, HttpResponse } from '../../src/system/network/http.js';
import type { SeededRandom } from './seeded-random.js';

/** Faults before a request reaches its service, and faults of its answer. */
const faults = [
  'refused',
  'busy',
  'overloaded',
  'unauthorized',
  'dropped',
  'answer-lost',
  'failed-after',
  'malformed',
] as const;
type FaultKind = (typeof faults)[number];

export interface FaultyHttp {
  http: Http;
  /** Numbers of requests and of faults by kind. */
  counts: Map<string, number>;
}

/** Wraps a client: each request has a random fault with the probability `rate`. */
export function faultyHttp(send: Http, random: SeededRandom, rate: number): FaultyHttp {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    counts,
    http: async (request) => {
      count('requests');
      if (!random.chance(rate)) return send(request);
      const fault = random.pick(faults);
      count(fault);
      const refusal = withoutEffect(fault, request, random);
      if (refusal) return refusal;
      const answer = await send(request);
      if (fault === 'malformed') return { ...answer, body: Buffer.from('<!doctype html>') };
      if (fault === 'failed-after') return answerWith(random.pick([500, 502, 504]));
      throw connectionLost(request, 'ECONNRESET');
    },
  };
}

/** Returns the answer to a request that is not carried out, or null. */
function withoutEffect(fault: FaultKind, request: HttpRequest, random: SeededRandom): HttpResponse | null {
  const isApi = request.headers?.authorization?.startsWith('Bearer ') ?? false;
  switch (fault) {
    case 'busy':
      return refuse(request, answerWith(429, random.chance(0.5) ? { 'retry-after': '30' } : {}));
    case 'overloaded':
      return refuse(request, answerWith(503));
    case 'unauthorized':
      return refuse(request, answerWith(isApi ? 401 : 500));
    case 'refused':
      throw connectionLost(refused(request), 'ECONNREFUSED');
    case 'dropped':
      throw connectionLost(refused(request), 'ECONNRESET');
    default:
      return null;
  }
}

function refuse(request: HttpRequest, answer: HttpResponse): HttpResponse {
  refused(request);
  return answer;
}

/** Closes the body of a request that is not sent. */
function refused(request: HttpRequest): HttpRequest {
  if (request.body instanceof Readable) request.body.destroy();
  return request;
}

function answerWith(status: number, headers: Record<string, string> = {}): HttpResponse {
  return { status, headers, body: Buffer.alloc(0) };
}

function connectionLost({ service }: HttpRequest, code: string): ToolError {
  return new ToolError(`${service} did not answer: ${code}`, {
    code: 'service-unreachable',
    remedy: 'Run again.',
    retryable: true,
    cause: Object.assign(new Error(code), { code }),
  });
}
