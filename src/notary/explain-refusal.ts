import { InputError, ToolError } from '../system/errors.js';
import { asObject, parseJson } from '../system/json/json.js';
import { type HttpResponse, retryAfterOf } from '../system/network/http.js';
import { notaryRemedies } from './remedies.js';

/**
 * Turns an HTTP error of the notary into a failure. Refused credentials are answered in plain text, most other errors
 * as JSON:API errors, some without a body. Source: recorded answers of the service; App Store Connect API, "Interpreting and Handling Errors".
 */
export function refusalOf(response: HttpResponse, submissionId?: string): InputError | ToolError {
  const { status } = response;
  const detail = detailOf(response);
  if (status === 401) return credentialsRefused(detail);
  if (status === 403) return forbidden(detail);
  if (status === 404) return notFound(submissionId);
  const isBusy = status === 429;
  return new ToolError(`The notary answered with status ${status}${detail.text && `: ${detail.text}`}.`, {
    code: isBusy ? 'notary-busy' : 'notary-failed',
    remedy: isBusy ? notaryRemedies.busy : notaryRemedies.serverFailed,
    retryable: isBusy || [500, 502, 503, 504].includes(status),
    retryAfter: retryAfterOf(response),
  });
}

interface RefusalDetail {
  code: string;
  text: string;
}

/** Returns the first error of a JSON:API answer, or the first line of a plain text. */
function detailOf({ body }: HttpResponse): RefusalDetail {
  const { errors } = asObject(parseJson(body));
  if (Array.isArray(errors)) {
    const { code, title, detail } = asObject(errors[0]);
    return { code: String(code ?? ''), text: String(detail ?? title ?? '') };
  }
  const [line = ''] = body.toString('utf8').split('\n');
  return { code: '', text: line.startsWith('<') ? '' : line.slice(0, 200) };
}

function credentialsRefused({ text }: RefusalDetail): InputError {
  return new InputError('notary-key', `The notary does not accept the API key${text && ` (${text})`}.`, {
    code: 'notary-credentials-refused',
    remedy: notaryRemedies.keyRefused,
  });
}

function forbidden({ code, text }: RefusalDetail): ToolError {
  if (code.includes('AGREEMENT') || /agreement/i.test(text)) {
    return agreementMissing();
  }
  return new ToolError(`The notary forbids this request${text && `: ${text}`}.`, {
    code: 'notary-forbidden',
    remedy: notaryRemedies.forbidden,
  });
}

/** Describes an agreement that the Account Holder has not accepted yet. */
export function agreementMissing(): ToolError {
  return new ToolError('The notary refuses all requests until an agreement with Apple is accepted.', {
    code: 'notary-agreement-missing',
    remedy:
      'The Account Holder accepts it at developer.apple.com/account and in App Store Connect. It takes effect after some minutes.',
  });
}

function notFound(submissionId: string | undefined): InputError | ToolError {
  if (submissionId !== undefined) return submissionUnknown(submissionId);
  return new ToolError('The notary does not know this address.', {
    code: 'notary-failed',
    remedy: 'Update go-notarize: the address of the notary has changed.',
  });
}

/** Describes an id that belongs to no submission of this team. */
export function submissionUnknown(submissionId: string): InputError {
  return new InputError('submission-id', `The notary has no submission ${submissionId} of this team.`, {
    code: 'submission-unknown',
    remedy: 'Check submission-id, and that the API key belongs to the team that submitted.',
  });
}

/** Describes a new submission that the notary does not show yet. */
export function submissionNotShownYet(submissionId: string): ToolError {
  return new ToolError(`The notary does not show submission ${submissionId} yet.`, {
    code: 'notary-failed',
    remedy: `Run again with submission-id: ${submissionId}.`,
    retryable: true,
  });
}
