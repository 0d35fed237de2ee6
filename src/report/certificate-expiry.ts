import type { Report } from './report.js';

/** Only the account holder can renew, which can take days. */
const warningDays = 30;
const millisecondsInDay = 86_400_000;

/** Validity of the signing certificate at the end of the run. */
export interface CertificateExpiry {
  /** Whole days left; negative when it had expired. */
  days: number;
  state: 'valid' | 'expires-soon' | 'expired';
}

/** Returns null without a certificate. The throwaway certificate of a replay never expires soon. */
export function certificateExpiry(report: Report): CertificateExpiry | null {
  const expires = Date.parse(report.signing?.expires ?? '');
  if (Number.isNaN(expires)) return null;
  const days = Math.floor((expires - Date.parse(report.finishedAt)) / millisecondsInDay);
  if (report.replay) return { days, state: 'valid' };
  if (days < 0) return { days, state: 'expired' };
  return { days, state: days <= warningDays ? 'expires-soon' : 'valid' };
}
