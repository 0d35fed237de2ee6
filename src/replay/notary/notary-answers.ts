import { randomUUID } from 'node:crypto';

/** An HTTP answer of the local notary, in the form of the real one. */
export interface Answer {
  status: number;
  type: string;
  body: string;
}

/** Returns JSON with the content type of the real notary, which is not application/json. */
export function jsonAnswer(value: object): Answer {
  return { status: 200, type: 'application/octet-stream', body: JSON.stringify(value) };
}

export function jsonError(status: number, error: { code: string; title: string; detail: string }): Answer {
  const errors = [{ id: randomUUID(), status: String(status), ...error }];
  return { status, type: 'application/json', body: JSON.stringify({ errors }) };
}

export function textAnswer(status: number, body: string): Answer {
  return { status, type: 'text/plain', body };
}

export function emptyAnswer(status: number): Answer {
  return textAnswer(status, '');
}

/** Returns an error in the form of S3. Source: Amazon S3 API Reference, "Error Responses". */
export function storageError(status: number, code: string): Answer {
  return { status, type: 'application/xml', body: `<Error><Code>${code}</Code></Error>` };
}

export function answerNotFound(type: 'submissions' | 'submissionsLog', id: string): Answer {
  return jsonError(404, {
    code: 'NOT_FOUND',
    title: 'The specified resource does not exist',
    detail: `There is no resource of type '${type}' ${type === 'submissions' ? 'with' : 'for'} id '${id}'`,
  });
}
