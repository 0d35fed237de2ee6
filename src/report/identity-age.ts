import type { Report } from './report.js';

/** A renewal takes days, of an organisation's account holder only; a month leaves room. */
const warningDays = 30;
const millisecondsInDay = 86_400_000;

/** How long the signing certificate still was valid when the run ended. */
export interface IdentityAge {
  /** Whole days left; negative when it had expired. */
  days: number;
  state: 'valid' | 'expires-soon' | 'expired';
}

/** Null when nothing was signed with a certificate. A replay's throwaway certificate has no age worth a warning. */
export function identityAge(report: Report): IdentityAge | null {
  const expires = Date.parse(report.signing?.expires ?? '');
  if (Number.isNaN(expires)) return null;
  const days = Math.floor((expires - Date.parse(report.finishedAt)) / millisecondsInDay);
  if (report.replay) return { days, state: 'valid' };
  if (days < 0) return { days, state: 'expired' };
  return { days, state: days <= warningDays ? 'expires-soon' : 'valid' };
}
