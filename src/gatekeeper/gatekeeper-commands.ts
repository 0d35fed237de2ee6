import type { ArtifactKind } from '../artifact/artifact.js';
import type { Command } from '../system/process/runner.js';

/** Commands that check an artifact; null where a check does not apply to its kind. */
export interface GatekeeperCommands {
  /** Verifies the signature: pkgutil for packages, codesign for everything else. */
  signature: Command;
  /** Prints the signature's identity, team and flags. */
  display: Command | null;
  /** Gatekeeper's own verdict, by spctl. */
  gatekeeper: Command | null;
  /** Looks for a ticket with codesign, independently of this Mac's policy. */
  notarized: Command | null;
  /** Looks for a stapled ticket. */
  stapled: Command | null;
  /** Apple's own advice, on macOS 14 and later. */
  advice: Command | null;
}

/** Milliseconds; large apps take half a minute. */
const limit = 300_000;

/**
 * Returns the commands for a kind. spctl rejects every program that is not an app, notarized or not, so codesign checks
 * bare programs; a disk image is assessed for `open` with the context of its signature, a package for `install`.
 * Sources: spctl(8), codesign(1), stapler(1), syspolicy_check(1); Security,
 * OSX/libsecurity_codesigning/lib/policyengine.cpp (`kSecCSRestrictToAppLike`); for bare programs Apple's developer
 * forums, thread 130560.
 */
export function commandsFor(kind: Exclude<ArtifactKind, 'zip' | 'tar.gz'>, path: string): GatekeeperCommands {
  const spctl = (...args: string[]) =>
    commandOf('spctl', ['--assess', '-vv', '--ignore-cache', ...args, path]);
  const codesign = (...args: string[]) => commandOf('codesign', ['--verify', '-vv', ...args, path]);
  const display = commandOf('codesign', ['--display', '-vvv', path]);
  const notarized = codesign('--strict', '--check-notarization', '-R=notarized');
  const stapled = commandOf('xcrun', ['stapler', 'validate', path]);
  const none = { display: null, gatekeeper: null, notarized: null, stapled: null, advice: null };
  switch (kind) {
    case 'binary':
      return { ...none, signature: codesign('--strict'), display, notarized };
    case 'app':
      return {
        signature: codesign('--deep', '--strict'),
        display,
        gatekeeper: spctl('--type', 'execute'),
        notarized,
        stapled,
        advice: commandOf('syspolicy_check', ['distribution', path]),
      };
    case 'dmg':
      return {
        ...none,
        signature: codesign('--strict'),
        display,
        gatekeeper: spctl('--type', 'open', '--context', 'context:primary-signature'),
        notarized,
        stapled,
      };
    case 'pkg':
      return {
        ...none,
        signature: commandOf('pkgutil', ['--check-signature', path]),
        gatekeeper: spctl('--type', 'install'),
        stapled,
      };
  }
}

/** Reports whether Gatekeeper is enabled on this machine; where it is not, spctl accepts everything. */
export const statusCommand = commandOf('spctl', ['--status']);

function commandOf(tool: string, args: readonly string[]): Command {
  return { tool, args, environment: { LC_ALL: 'C' }, timeout: limit };
}
