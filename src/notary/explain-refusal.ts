import { InputError, ToolError } from '../system/errors.js';
import type { HttpResponse } from '../system/http.js';
import { asObject, parseJson } from '../system/json.js';

/**
 * What an HTTP status of the notary means. Refused credentials come as plain text, most else as JSON:API errors, some
 * with no body at all. Source: recorded answers of the service; App Store Connect API, "Interpreting and Handling Errors".
 */
export function refusalOf(response: HttpResponse, submissionId?: string): InputError | ToolError {
  const { status } = response;
  const said = detailOf(response);
  if (status === 401) return credentialsRefused(said);
  if (status === 403) return forbidden(said);
  if (status === 404) return notFound(submissionId);
  const isBusy = status === 429;
  return new ToolError(`The notary answered with status ${status}${said.detail && `: ${said.detail}`}.`, {
    code: isBusy ? 'notary-busy' : 'notary-failed',
    remedy: isBusy
      ? 'Too many requests were sent with this key; run again in a few minutes.'
      : 'Run again; developer.apple.com/system-status tells whether the notary has trouble.',
    retryable: isBusy || [500, 502, 503, 504].includes(status),
  });
}

interface Said {
  code: string;
  detail: string;
}

/** The first error of a JSON:API answer, or the first line of a plain text. */
function detailOf({ body }: HttpResponse): Said {
  const { errors } = asObject(parseJson(body));
  if (Array.isArray(errors)) {
    const { code, title, detail } = asObject(errors[0]);
    return { code: String(code ?? ''), detail: String(detail ?? title ?? '') };
  }
  const [line = ''] = body.toString('utf8').split('\n');
  return { code: '', detail: line.startsWith('<') ? '' : line.slice(0, 200) };
}

function credentialsRefused({ detail }: Said): InputError {
  return new InputError('notary-key', `The notary does not accept the API key${detail && ` (${detail})`}.`, {
    code: 'notary-credentials-refused',
    remedy:
      'Check that notary-key, notary-key-id and notary-issuer belong together and the key is not revoked; use a Team key with the role Developer (leave notary-issuer empty only for an individual key), and check the clock of this machine.',
  });
}

function forbidden({ code, detail }: Said): ToolError {
  if (code.includes('AGREEMENT') || /agreement/i.test(detail)) {
    return agreementMissing();
  }
  return new ToolError(`The notary forbids this${detail && `: ${detail}`}.`, {
    code: 'notary-forbidden',
    remedy: 'Give the API key the role Developer or higher.',
  });
}

/** An agreement has been changed, and nobody has accepted it yet. */
export function agreementMissing(): ToolError {
  return new ToolError('Apple wants an agreement to be accepted before anything is notarized.', {
    code: 'notary-agreement-missing',
    remedy:
      'The Account Holder accepts it at developer.apple.com/account and in App Store Connect; it counts after some minutes.',
  });
}

function notFound(submissionId: string | undefined): InputError | ToolError {
  if (submissionId !== undefined) return submissionUnknown(submissionId);
  return new ToolError('The notary does not know this address.', {
    code: 'notary-failed',
    remedy: 'Update go-notarize: the notary has moved.',
  });
}

/** No submission of this id, or one of another team. */
export function submissionUnknown(submissionId: string): InputError {
  return new InputError('submission-id', `The notary knows no submission ${submissionId} of this team.`, {
    code: 'submission-unknown',
    remedy: 'Check submission-id, and that the API key is of the team that submitted.',
  });
}
