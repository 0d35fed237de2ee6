import { randomUUID } from 'node:crypto';

/** An answer of the local notary, in the forms that the real one gives. */
export interface Answer {
  status: number;
  type: string;
  body: string;
}

/** The real notary does not call its JSON so. */
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

/** What S3 says of a request that it does not carry out. Source: Amazon S3 API Reference, "Error Responses". */
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
