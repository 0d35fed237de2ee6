/** Services of a run: Apple's, or the stand-ins of a replay. */
export interface Endpoints {
  /** Base of the Notary web API, without a trailing slash. */
  notary: string;
  /** Target of uploads; the bucket's host is derived from it, see notary/submit/upload-archive.ts. */
  upload: { kind: 's3'; region: string } | { kind: 'path-style'; base: string; region: string };
  /** Address of the CloudKit look-up of tickets. */
  tickets: string;
  timestamp: string;
  /** Milliseconds between two requests for the status of a submission. */
  notaryPause: number;
  /** PEM of the throwaway root when this is a replay; null with Apple's services. */
  replayRoot: string | null;
}

/** Sources: Notary API reference; Xcode's notarytool and stapler in verbose mode; codesign's timestamp default. */
export const appleEndpoints: Endpoints = {
  notary: 'https://appstoreconnect.apple.com/notary/v2',
  upload: { kind: 's3', region: 'us-west-2' },
  tickets:
    'https://api.apple-cloudkit.com/database/1/com.apple.gk.ticket-delivery/production/public/records/lookup',
  timestamp: 'http://timestamp.apple.com/ts01',
  notaryPause: 15_000,
  replayRoot: null,
};
