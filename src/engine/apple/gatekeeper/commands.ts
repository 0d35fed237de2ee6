import type { ArtifactKind } from '../../../artifact/artifact.js';
import type { Command } from '../../../system/runner.js';

/** What Apple's tools are asked about an artifact. Null where a question has no meaning for what it is. */
export interface GatekeeperCommands {
  /** Whether the signature holds, by whose tool is right for it. */
  signature: Command;
  /** What the signature says of itself. */
  display: Command | null;
  /** Gatekeeper's own verdict. */
  gatekeeper: Command | null;
  /** Whether the notary has given a ticket, by codesign, which needs no policy. */
  notarized: Command | null;
  /** Whether a ticket is stapled. */
  stapled: Command | null;
  /** Apple's own advice, on macOS 14 and later. */
  advice: Command | null;
}

/** Milliseconds; large apps take half a minute. */
const limit = 300_000;

/**
 * The right question for each kind. spctl refuses every program that is no app, notarized or not, so that a bare
 * program is judged by codesign; a disk image is `open`ed with the context of its signature, a package is `install`ed.
 * Sources: spctl(8), codesign(1), stapler(1), syspolicy_check(1); Security,
 * OSX/libsecurity_codesigning/lib/policyengine.cpp (`kSecCSRestrictToAppLike`); for bare programs Apple's developer
 * forums, thread 130560.
 */
export function commandsFor(kind: Exclude<ArtifactKind, 'zip'>, path: string): GatekeeperCommands {
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

/** Whether Gatekeeper judges at all on this machine; where it does not, spctl accepts everything. */
export const statusCommand = commandOf('spctl', ['--status']);

function commandOf(tool: string, args: readonly string[]): Command {
  return { tool, args, environment: { LC_ALL: 'C' }, timeout: limit };
}
