import type { Clock } from '../system/clock.js';
import { ToolError } from '../system/errors.js';
import type { Http } from '../system/http.js';
import type { Log } from '../system/log.js';
import { retry } from '../system/retry.js';
import { type CodeHash, lookUpTickets } from './look-up-tickets.js';

/** Dependencies of every look-up of tickets. */
export interface TicketDependencies {
  http: Http;
  clock: Clock;
  log: Log;
  ticketsUrl: string;
}

/** Milliseconds between tries after `Accepted`: in practice a ticket can be downloaded within two minutes. */
export const propagationPauses = [10_000, 20_000, 40_000, 60_000, 60_000];

/** Milliseconds between tries of a service that fails. */
const failurePauses = [2_000, 5_000];

/**
 * Looks for the tickets of code that may not be notarized at all: is told so at once, but is patient with a service
 * that fails. Out: by cdhash.
 */
export function findTickets(
  world: TicketDependencies,
  cdHashes: readonly CodeHash[],
): Promise<Map<string, Buffer>> {
  const { http, clock, ticketsUrl: url } = world;
  return retry({ clock, pauses: failurePauses }, () => lookUpTickets({ http, url, cdHashes }));
}

/**
 * Waits for the ticket of code that was notarized just now. In: its cdhashes, of which any will do, since one
 * ticket speaks of all. Throws `ToolError` (`ticket-not-found`) when there is still none after three minutes.
 */
export function waitForTicket(
  world: TicketDependencies,
  code: { name: string; cdHashes: readonly CodeHash[] },
): Promise<Buffer> {
  const { http, clock, log, ticketsUrl: url } = world;
  const policy = {
    clock,
    pauses: propagationPauses,
    onRetry: (error: unknown, pause: number) =>
      log.info(
        `${error instanceof Error ? error.message : String(error)} Trying again in ${pause / 1000} s.`,
      ),
  };
  return retry(policy, async () => {
    const [ticket] = (await lookUpTickets({ http, url, cdHashes: code.cdHashes })).values();
    if (ticket) return ticket;
    throw new ToolError(`There is no ticket for ${code.name} yet.`, {
      code: 'ticket-not-found',
      remedy: 'Wait some minutes, then staple again. Was it this very file that was notarized?',
      retryable: true,
    });
  });
}
