import type { Clock } from '../system/clock.js';
import { ToolError } from '../system/errors.js';
import type { Log } from '../system/log.js';
import type { Http } from '../system/network/http.js';
import { retry } from '../system/network/retry.js';
import { lookUpTickets } from './look-up-tickets.js';
import { ticketRemedies } from './remedies.js';
import { type CodeHash, ticketProblem } from './ticket.js';

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
 * Looks up the tickets of code that may not be notarized. Retries a service that fails, not a missing ticket.
 * Returns tickets by cdhash.
 */
export function findTickets(
  dependencies: TicketDependencies,
  cdHashes: readonly CodeHash[],
): Promise<Map<string, Buffer>> {
  const { http, clock, ticketsUrl: url } = dependencies;
  return retry({ clock, pauses: failurePauses }, () => lookUpTickets({ http, url, cdHashes }));
}

/**
 * Waits for the ticket of code that was notarized just now, which covers every slice of it.
 * Throws `ToolError` (`ticket-not-found`) without a ticket after three minutes.
 */
export function waitForTicket(
  dependencies: TicketDependencies,
  code: { name: string; cdHashes: readonly CodeHash[] },
): Promise<Buffer> {
  const { http, clock, log, ticketsUrl: url } = dependencies;
  const policy = {
    clock,
    pauses: propagationPauses,
    onRetry: (error: unknown, pause: number) =>
      log.info(
        `${error instanceof Error ? error.message : String(error)} Trying again in ${pause / 1000} s.`,
      ),
  };
  const wanted = code.cdHashes.map(({ cdHash }) => cdHash);
  return retry(policy, async () => {
    const tickets = await lookUpTickets({ http, url, cdHashes: code.cdHashes });
    const ticket = [...tickets.values()].find((each) => ticketProblem(each, wanted) === null);
    if (ticket) return ticket;
    throw new ToolError(`There is no ticket for ${code.name} yet.`, {
      code: 'ticket-not-found',
      remedy: ticketRemedies.notFound,
      retryable: true,
    });
  });
}
