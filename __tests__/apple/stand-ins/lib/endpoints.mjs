/** The services of a replay, in place of Apple's: the JSON file that GO_NOTARIZE_ENDPOINTS names. */
import { readFileSync } from 'node:fs';

let known;

/** Null without a replay: a stand-in never talks to Apple. */
export function endpoints() {
  const path = process.env.GO_NOTARIZE_ENDPOINTS;
  if (!path) return null;
  known ??= JSON.parse(readFileSync(path, 'utf8'));
  return known;
}
