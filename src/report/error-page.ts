import type { FailureCode } from '../system/failure-codes.js';

/** Returns the address of the page that explains a failure. */
export function errorPage(code: FailureCode): string {
  return `https://github.com/go-notarize/go-notarize/blob/main/docs/errors.md#${code}`;
}
