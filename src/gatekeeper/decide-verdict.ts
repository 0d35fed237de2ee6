import { type Assessment, acceptedSources, type Check, sources } from '../artifact/assessment.js';
import type { Issue } from '../system/issue.js';
import { ticketIssue } from '../ticket/ticket-findings.js';
import {
  adviceIn,
  deniedByPolicy,
  gatekeeperDisabled,
  packageTrouble,
  signatureTrouble,
} from './assessment-issues.js';
import type { GatekeeperCommands } from './gatekeeper-commands.js';
import { type DisplayedSignature, readDisplay, readPackageSignature, readSpctl } from './parse-output.js';

/** Output of each command; null for one that does not apply or does not exist on this macOS. */
export type Answers = { [Name in keyof GatekeeperCommands]: Check | null };

/**
 * Decides the verdict from the tools' answers. A ticket counts as found when spctl names it, or, without a verdict by
 * spctl, when codesign or stapler finds it. spctl rejects a notarized app on a Mac that allows the App Store only: that
 * is a policy of this machine, and codesign decides instead. Without Apple's tools the verdict is predicted: predict-verdict.ts.
 */
export function decideVerdict(
  answers: Answers,
  { path, isDisabled }: { path: string; isDisabled: boolean },
): Omit<Assessment, 'assessor' | 'checks'> {
  const { notarized, stapled } = answers;
  const { authorities, teamId, flags } = signedBy(answers);
  const trouble = signatureIssue(answers, path);
  const spctl = answers.gatekeeper && readSpctl(answers.gatekeeper);
  const isStapled = stapled?.exitCode === 0;
  // Without a verdict by spctl, or with one that accepts everything, codesign and stapler look for the ticket.
  const otherToolsAccept = notarized?.exitCode === 0 || (notarized === null && isStapled);
  const namesTicket = spctl?.source === acceptedSources.apple && spctl.override === null;
  const isDenied = namesTicket && !isDisabled && !spctl.accepted;
  const spctlDecides = spctl !== null && !isDisabled && spctl.override === null && !isDenied;
  const isNotarized = spctlDecides ? namesTicket : otherToolsAccept;
  const signature = { origin: authorities[0] ?? null, teamId, flags, signatureValid: trouble === null };
  const warnings = [
    ...(isDisabled ? [gatekeeperDisabled(path)] : []),
    ...(isDenied && otherToolsAccept ? [deniedByPolicy(path)] : []),
    ...adviceIn(answers.advice, path),
  ];
  if (trouble !== null || authorities.length === 0) {
    return {
      ...signature,
      verdict: 'rejected',
      source: sources.unusable,
      ticket: 'none',
      issues: [...(trouble ? [trouble] : []), ...warnings],
    };
  }
  if (!isNotarized) {
    const issues = [ticketIssue('not-notarized', path), ...warnings];
    const source = spctl?.accepted ? sources.unnotarized : (spctl?.source ?? sources.unnotarized);
    return { ...signature, verdict: 'rejected', source, ticket: 'none', issues };
  }
  const unstapled = stapled !== null && !isStapled ? [ticketIssue('ticket-not-stapled', path)] : [];
  return {
    ...signature,
    verdict: 'accepted',
    source: acceptedSources.apple,
    ticket: isStapled ? 'stapled' : 'online',
    issues: [...unstapled, ...warnings],
  };
}

/** Returns what is wrong with the signature: by codesign's exit code, and for packages by pkgutil's text. */
function signatureIssue({ display, signature }: Answers, path: string): Issue | null {
  if (display !== null) return signature?.exitCode === 0 ? null : signatureTrouble(signature, path);
  const found = signature && readPackageSignature(signature);
  if (found === null || !found.isSigned) return signatureTrouble(signature, path);
  return packageTrouble(found, path);
}

/** Returns the signers: of packages, which codesign does not read, those that pkgutil lists. */
function signedBy({ display, signature }: Answers): DisplayedSignature {
  if (display !== null) return readDisplay(display);
  const authorities = signature ? readPackageSignature(signature).signers : [];
  const [, teamId = null] = /\(([0-9A-Z]{10})\)$/.exec(authorities[0] ?? '') ?? [];
  return { authorities, teamId, flags: [] };
}
