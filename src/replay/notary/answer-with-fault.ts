import type { ServerResponse } from 'node:http';
import { type Answer, textAnswer } from './notary-answers.js';

/**
 * A fault of one request.
 *
 * A status, with Retry-After if that is set, or `dropped`, a closed connection: the request is not carried out.
 * `answer-lost`, a closed connection, or `malformed`, an answer that is not JSON: the request is carried out.
 */
export type Fault = number | { status: number; retryAfter: string } | 'dropped' | 'answer-lost' | 'malformed';

/** Answers one request with a fault, or without one. `refuse` makes the answer of a refusal. */
export async function answerWithFault(
  fault: Fault | undefined,
  response: ServerResponse,
  { carryOut, refuse }: { carryOut: () => Promise<Answer>; refuse: (status: number) => Answer },
): Promise<void> {
  if (fault === 'dropped') {
    response.destroy();
  } else if (typeof fault === 'number' && fault > 0) {
    send(response, refuse(fault));
  } else if (typeof fault === 'object') {
    response.setHeader('retry-after', fault.retryAfter);
    send(response, refuse(fault.status));
  } else {
    const answer = await carryOut();
    if (fault === 'answer-lost') response.destroy();
    else send(response, fault === 'malformed' ? textAnswer(answer.status, '<!doctype html>') : answer);
  }
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}
