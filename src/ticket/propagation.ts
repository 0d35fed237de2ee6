import type { ArtifactKind } from '../artifact/artifact.js';

/** After `Accepted` it takes up to two minutes until a ticket can be had, in practice. Milliseconds between tries. */
export const propagationPauses = [10_000, 20_000, 40_000, 60_000, 60_000];

const reasons: Partial<Record<ArtifactKind, string>> = {
  binary: 'a ticket cannot be stapled to a program alone; Macs look its ticket up online',
  zip: 'a ticket cannot be stapled to a zip archive; what is in it can carry one',
};

/** Why no ticket can be stapled to what is of this kind; null when one can. Source: stapler(1). */
export function cannotCarryTicket(kind: ArtifactKind): string | null {
  return reasons[kind] ?? null;
}
