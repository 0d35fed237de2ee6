import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../system/errors.js';
import type { Log } from '../../system/log.js';
import type { CgoListing } from './list-cgo-packages.js';

export type CgoPolicy = 'allow' | 'warn' | 'deny';

/** Pure Go modules in place of well-known ones with cgo. */
const replacements: Readonly<Record<string, string>> = {
  'github.com/mattn/go-sqlite3': 'modernc.org/sqlite or github.com/ncruces/go-sqlite3',
};

/**
 * Writes `cgo-dependencies.json` into the output folder, then warns about packages that need cgo, or refuses them.
 * Errors: `cgo-denied`.
 */
export async function applyCgoPolicy(
  listings: readonly CgoListing[],
  options: { policy: CgoPolicy; cgo: boolean; outputDirectory: string; log: Log },
): Promise<void> {
  const { policy, cgo, outputDirectory, log } = options;
  const explanation = explainCgo(listings);
  const targets = listings.map(({ arch, imports: _, ...listing }) => ({
    target: `darwin/${arch}`,
    ...listing,
  }));
  const document = { schemaVersion: 1, cgo, policy, explanation, targets };
  await writeFile(join(outputDirectory, 'cgo-dependencies.json'), `${JSON.stringify(document, null, 2)}\n`);
  const names = packagesWithCgo(listings);
  if (names.length === 0 || policy === 'allow') return;
  if (policy === 'deny') {
    throw new InputError('cgo-policy', `cgo-policy: deny, and these packages use cgo: ${names.join(', ')}.`, {
      code: 'cgo-denied',
      remedy: `Replace them by packages in pure Go${hints(names)}, or set cgo-policy: warn.`,
    });
  }
  log.warning(
    cgo
      ? `These packages use cgo: ${names.join(', ')}. The program depends on the C compiler and SDK of this machine.`
      : `cgo is off, and these packages use it: ${names.join(', ')}. The program is built without their C code: it may contain a stub that fails when it runs. Set cgo: true on a macOS runner${hints(names)}. See cgo-dependencies.json.`,
  );
}

/** Import paths of all packages that need cgo, each once. */
export function packagesWithCgo(listings: readonly CgoListing[]): string[] {
  return [...new Set(listings.flatMap(({ packages }) => packages.map(({ importPath }) => importPath)))];
}

function hints(names: readonly string[]): string {
  const known = names.flatMap((name) => (Object.hasOwn(replacements, name) ? [replacements[name]] : []));
  return known.length === 0 ? '' : ` (or use ${known.join(', ')})`;
}

/**
 * Explains in one paragraph what `CGO_ENABLED=0` changes for a program on macOS. Since Go 1.20 net and os/user call
 * libSystem without cgo, and crypto/x509 calls Security. Sources: Go 1.20 release notes; Go, src/net/cgo_unix_syscall.go,
 * src/os/user/cgo_lookup_syscall.go, src/crypto/x509/internal/macos.
 */
export function explainCgo(listings: readonly CgoListing[]): string {
  const imports = new Set(listings.flatMap((listing) => listing.imports));
  const tags = new Set(listings.flatMap((listing) => listing.tags));
  const names = packagesWithCgo(listings);
  const sentences = [
    names.length === 0
      ? 'CGO_ENABLED=0 removes no code from this program.'
      : `CGO_ENABLED=0 removes the C code of ${names.join(', ')}.`,
    ...(imports.has('net')
      ? [
          tags.has('netgo')
            ? 'The tag netgo replaces the resolver of macOS by that of Go.'
            : 'Host names are resolved by macOS (libSystem) in both cases.',
        ]
      : []),
    ...(imports.has('os/user')
      ? [
          tags.has('osusergo')
            ? 'The tag osusergo replaces the user database of macOS by /etc/passwd.'
            : 'Users and groups are looked up by macOS (libSystem) in both cases.',
        ]
      : []),
    ...(imports.has('crypto/x509') ? ['Certificates are checked by macOS (Security) in both cases.'] : []),
    ...(imports.has('time') ? ['Time zones come from the system or from time/tzdata in both cases.'] : []),
    ...(imports.has('plugin') ? ['The package plugin works with cgo only.'] : []),
  ];
  return sentences.join(' ');
}
