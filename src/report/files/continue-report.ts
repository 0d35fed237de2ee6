import { violations } from '../../system/json/check-schema.js';
import { parseJson } from '../../system/json/json.js';

import type { Report } from '../report.js';
import { reportSchema } from '../schema/report-schema.js';

/** Returns the report of an earlier job; null for a text that is not a report of this version. */
export function parseReport(text: string): Report | null {
  const value = parseJson(text);
  return violations(value, reportSchema).length === 0 ? (value as Report) : null;
}

/**
 * Returns the parts of an earlier job's report with which the report of this run begins. A run that signs takes the
 * history, Go and the comparison of two builds, which decide nothing. Only a run that does not sign takes the signer and the notary's answer.
 */
export function continuedParts(
  earlier: Report,
  { signs, source }: { signs: boolean; source: Report['source'] },
): Partial<Report> {
  const { startedAt, go, reproducibility, stages, signing, artifacts, smokeTest, preflight, notarization } =
    earlier;
  return {
    ...{ startedAt, go, reproducibility, stages },
    source: source && { ...source, packages: earlier.source?.packages ?? [] },
    ...(signs ? {} : { signing, artifacts, smokeTest, preflight, notarization }),
  };
}
