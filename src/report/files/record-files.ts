/** Records of the build itself. Later jobs and runs that build nothing keep them. */
export const buildRecords = ['build-fingerprint.json', 'sbom.cdx.json'] as const;

/** Files of the output folder that describe a run. Every other file in it ships, or is not of go-notarize. */
export const recordFiles = [
  'report.json',
  'summary.md',
  'SHA256SUMS',
  'notarization-log.json',
  'cgo-dependencies.json',
  ...buildRecords,
] as const;
