/** Returns the remedy for a download that is not the published one. */
export function wrongDownloadRemedy(server: string): string {
  return `Run it again. If it fails again, report it to the operator of ${server}. Nothing was unpacked.`;
}
