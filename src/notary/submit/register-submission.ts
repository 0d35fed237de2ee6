import { type HttpResponse, wasNotSent } from '../../system/network/http.js';
import { type NotaryApi, orRefusal } from '../call-api.js';
import { readNewSubmission } from '../read-answers.js';
import type { UploadTicket } from './upload-archive.js';

/** A submission that the notary has registered, without its archive. */
export interface RegisteredSubmission {
  id: string;
  ticket: UploadTicket;
}

/**
 * Registers a submission. Refused requests are repeated: they have no effect. A request whose answer is lost is repeated,
 * too, although it may have registered a submission: nothing was uploaded for that one, and its credentials are unknown.
 * Calls `onAnswerLost` for each of those.
 */
export function registerSubmission(
  api: NotaryApi,
  archive: { name: string; sha256: string },
  onAnswerLost: () => void,
): Promise<RegisteredSubmission> {
  const request = { submissionName: archive.name, sha256: archive.sha256, notifications: [] };
  return api.patiently(async () => {
    let wasRefused = false;
    try {
      const response = await api.send('POST', '/submissions', { body: request });
      wasRefused = isRefusal(response);
      return readNewSubmission(orRefusal(response).body);
    } catch (error) {
      if (!wasRefused && !wasNotSent(error)) onAnswerLost();
      throw error;
    }
  });
}

/** Returns true for an answer after which nothing was registered: the client is at fault, or the service is overloaded. */
function isRefusal({ status }: HttpResponse): boolean {
  return (status >= 400 && status < 500) || status === 503;
}
