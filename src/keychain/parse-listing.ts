import { X509Certificate } from 'node:crypto';

/** A line that `security find-identity` prints. */
export interface ListedIdentity {
  /** 40 upper-case hex digits. */
  sha1: string;
  name: string;
  /** Reason why it is not valid, e.g. `CSSMERR_TP_CERT_EXPIRED`; null when valid, or when validity was not checked. */
  problem: string | null;
}

/**
 * Parses the output of `security find-identity`; each identity is returned once.
 * Source of the format: Security, SecurityTool/macOS/identity_find.m (`printIdentity`).
 */
export function parseIdentities(stdout: string): ListedIdentity[] {
  const pattern = /^\s*\d+\)\s+([0-9A-F]{40})\s+"(.*)"(?:\s+\((CSSMERR_[A-Z_]+)\))?\s*$/gm;
  const found = new Map<string, ListedIdentity>();
  for (const [, sha1 = '', name = '', problem] of stdout.matchAll(pattern)) {
    if (!found.has(sha1)) found.set(sha1, { sha1, name, problem: problem ?? null });
  }
  return [...found.values()];
}

/** Parses the output of `security list-keychains`: one path a line, in quotes, without escapes. */
export function parseKeychains(stdout: string): string[] {
  return [...stdout.matchAll(/^\s*"(.*)"\s*$/gm)].map(([, path = '']) => path);
}

/** Parses the output of `security find-certificate -a -p`; omits certificates that cannot be read. */
export function parseCertificates(stdout: string): X509Certificate[] {
  const blocks = stdout.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  return blocks.flatMap((block) => {
    try {
      return [new X509Certificate(block)];
    } catch {
      return [];
    }
  });
}
