import type { Clock } from '../../system/clock.js';
import type { Log } from '../../system/log.js';
import type { SubmissionObserver } from '../notary.js';
import type { KnownSubmission } from '../read-answers.js';

export interface LostAnswersRequest {
  /** Name of the archive, which contains a part of its hash. */
  name: string;
  /** Submissions that existed before the first request. */
  known: readonly KnownSubmission[];
  list: () => Promise<KnownSubmission[]>;
  clock: Clock;
  log: Log;
}

/** Finds submissions that the notary has registered without its answer reaching this machine. */
export interface LostAnswers {
  /** Records that the answer to a registration was lost. */
  note(): void;
  /** Excludes the submission whose answer arrived. */
  exclude(id: string): void;
  /** Reports the submissions of lost answers to the observer, from the account's list. Never throws. */
  report(): Promise<void>;
}

export function traceLostAnswers(
  { name, known, list, clock, log }: LostAnswersRequest,
  observer: Pick<SubmissionObserver, 'onOther'>,
): LostAnswers {
  const excluded = new Set(known.map(({ id }) => id));
  let firstLost: string | null = null;
  return {
    note: () => {
      firstLost ??= clock.now().toISOString();
    },
    exclude: (id) => excluded.add(id),
    async report() {
      if (firstLost === null) return;
      try {
        const orphans = (await list()).filter((each) => each.name === name && !excluded.has(each.id));
        for (const { id, createdDate } of orphans) {
          await observer.onOther?.({ id, name, createdDate, cause: 'answer-lost' });
        }
      } catch (error) {
        log.debug(`The list of submissions is not available: ${error}`);
        await observer.onOther?.({ id: null, name, createdDate: firstLost, cause: 'answer-lost' });
      }
    },
  };
}
