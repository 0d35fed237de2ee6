/** Remedies for failures of stapling that both staplers meet: our own and Apple's. */
export const ticketRemedies = {
  notFound:
    'Wait some minutes, then staple again. If there is still no ticket, check that exactly this file was notarized.',
  notSigned: 'Sign and notarize it first. Tickets are stapled to apps, disk images and packages.',
  unreachable:
    'Try again in a few minutes. If it fails again, check that this machine reaches api.apple-cloudkit.com (port 443).',
} as const;
