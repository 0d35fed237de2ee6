/** Files of the output folder that describe a run. Every other file in it ships, or is not of go-notarize. */
export const recordFiles = [
  'report.json',
  'summary.md',
  'SHA256SUMS',
  'notarization-log.json',
  'cgo-dependencies.json',
  'build-fingerprint.json',
  'sbom.cdx.json',
] as const;
