import { ToolError } from '../system/errors.js';
import type { Notary, NotaryStatus } from './notary.js';
import { type Verdict, type WaitRequest, waitForVerdict } from './wait-for-verdict.js';

export interface ResubmitRequest extends WaitRequest {
  /** Milliseconds without an answer after which the same archive is submitted once more; null for never. */
  resubmitAfter: number | null;
  /** Submits the same archive once more. Returns the id of the new submission. */
  submitAgain(): Promise<string>;
}

/**
 * Waits for a verdict, and submits the same archive a second time after `resubmitAfter`. The first verdict counts. Users
 * have seen a submission stay open for hours while the same files, submitted again, were accepted within minutes.
 * Returns the verdict and the id of its submission. Throws as `waitForVerdict` does.
 */
export async function waitOrResubmit(request: ResubmitRequest): Promise<Verdict & { id: string }> {
  const { id, notary, timeout, resubmitAfter, log } = request;
  if (resubmitAfter === null || resubmitAfter >= timeout) return { ...(await waitForVerdict(request)), id };
  try {
    return { ...(await waitForVerdict({ ...request, timeout: resubmitAfter })), id };
  } catch (error) {
    if (!(error instanceof ToolError) || error.code !== 'notary-timeout') throw error;
  }
  log.warning(
    `The notary has not answered ${id} yet. Submitting the same archive once more, as resubmit-after asks.`,
  );
  const second = await request.submitAgain();
  const both = firstAnswered(notary, [id, second]);
  const verdict = await waitForVerdict({
    ...request,
    id: second,
    notary: both,
    timeout: timeout - resubmitAfter,
  });
  return { status: verdict.status, waited: verdict.waited + resubmitAfter, id: both.answered() ?? second };
}

function firstAnswered(notary: Pick<Notary, 'status'>, ids: readonly string[]) {
  let answered: string | null = null;
  return {
    answered: () => answered,
    async status(_id: string, timeout?: number): Promise<NotaryStatus> {
      for (const id of ids) {
        const status = await notary.status(id, timeout);
        if (status === 'In Progress') continue;
        answered = id;
        return status;
      }
      return 'In Progress';
    },
  };
}
