import type { Artifact } from '../../../artifact/artifact.js';
import {
  type Assessment,
  acceptedSources,
  type Check,
  sources,
  unassessed,
} from '../../../artifact/assessment.js';
import type { Clock } from '../../../system/clock.js';
import { ToolError } from '../../../system/errors.js';
import type { Issue } from '../../../system/issue.js';
import type { Log } from '../../../system/log.js';
import type { Command, Runner } from '../../../system/runner.js';
import { ticketIssue } from '../../../ticket/ticket-issues.js';
import { propagationPauses } from '../../../ticket/wait-for-ticket.js';
import { commandsFor, type GatekeeperCommands, statusCommand } from './commands.js';
import {
  type DisplayedSignature,
  readCause,
  readDisplay,
  readPackageSigners,
  readSpctl,
} from './parse-output.js';

/** Dependencies of assessing artifacts. */
export interface GatekeeperDependencies {
  run: Runner;
  clock: Clock;
  log: Log;
  /** Stand-ins take the place of Apple's services; the source then names the replay's notary, never Apple's. */
  replay: boolean;
}

const assessor = 'spctl and codesign';

/**
 * Assesses an artifact with spctl and codesign. The verdict is `accepted` when the signature is valid and the notary has
 * issued a ticket. `accepted` by spctl is not enough: spctl also accepts code that is only signed, and everything on a
 * machine where Gatekeeper is disabled. With `isAccepted` the notary has just accepted the artifact, and the assessment
 * is repeated while the ticket propagates.
 */
export async function assessWithGatekeeper(
  artifact: Artifact,
  isAccepted: boolean,
  dependencies: GatekeeperDependencies,
): Promise<Assessment> {
  const { kind, name, path } = artifact;
  if (kind === 'zip') return unassessed(assessor);
  const questions = commandsFor(kind, path);
  for (const pause of isAccepted ? propagationPauses : []) {
    const assessment = await assessOnce(questions, path, dependencies);
    if (assessment.verdict === 'accepted' || !assessment.signatureValid) return assessment;
    dependencies.log.info(`${name}: ${assessment.source}. Checking again in ${pause / 1000} s.`);
    await dependencies.clock.sleep(pause);
  }
  return assessOnce(questions, path, dependencies);
}

type Answers = { [Question in keyof GatekeeperCommands]: Check | null };

async function assessOnce(
  questions: GatekeeperCommands,
  path: string,
  { run, replay }: GatekeeperDependencies,
): Promise<Assessment> {
  const ask = (command: Command | null): Promise<Check | null> => answerTo(command, path, run);
  const answers: Answers = {
    signature: await ask(questions.signature),
    display: await ask(questions.display),
    gatekeeper: await ask(questions.gatekeeper),
    notarized: await ask(questions.notarized),
    stapled: await ask(questions.stapled),
    advice: await ask(questions.advice),
  };
  const status = await run(statusCommand);
  const verdict = verdictOf(answers, { path, isDisabled: status.exitCode !== 0 });
  const source = verdict.source === acceptedSources.apple && replay ? acceptedSources.replay : verdict.source;
  const checks = Object.values(answers).filter((check) => check !== null);
  return { ...verdict, source, assessor, checks };
}

function verdictOf(
  answers: Answers,
  { path, isDisabled }: { path: string; isDisabled: boolean },
): Omit<Assessment, 'assessor' | 'checks'> {
  const { signature, notarized, stapled } = answers;
  const { authorities, teamId, flags } = signedBy(answers);
  const signatureValid = signature?.exitCode === 0;
  const spctl = answers.gatekeeper && readSpctl(answers.gatekeeper);
  const says = spctl?.accepted && spctl.source === acceptedSources.apple && spctl.override === null;
  // Without a verdict by spctl, or with one that accepts everything, codesign and stapler look for the ticket.
  const witness = notarized?.exitCode === 0 || (notarized === null && stapled?.exitCode === 0);
  const isNotarized = spctl === null || isDisabled || spctl.override !== null ? witness : says === true;
  const isStapled = stapled?.exitCode === 0;
  const facts = { origin: authorities[0] ?? null, teamId, flags, signatureValid };
  const warnings = [...(isDisabled ? [gatekeeperDisabled(path)] : []), ...adviceIn(answers.advice, path)];
  if (!signatureValid || authorities.length === 0) {
    const issues = signatureValid ? [] : [signatureTrouble(signature, path)];
    return {
      ...facts,
      verdict: 'rejected',
      source: sources.unusable,
      ticket: 'none',
      issues: [...issues, ...warnings],
    };
  }
  if (!isNotarized) {
    const issues = [ticketIssue('not-notarized', path), ...warnings];
    const source = spctl?.accepted ? sources.unnotarized : (spctl?.source ?? sources.unnotarized);
    return { ...facts, verdict: 'rejected', source, ticket: 'none', issues };
  }
  const unstapled = stapled !== null && !isStapled ? [ticketIssue('ticket-not-stapled', path)] : [];
  return {
    ...facts,
    verdict: 'accepted',
    source: acceptedSources.apple,
    ticket: isStapled ? 'stapled' : 'online',
    issues: [...unstapled, ...warnings],
  };
}

/** Returns the signers: of packages, which codesign does not read, those that pkgutil lists. */
function signedBy({ display, signature }: Answers): DisplayedSignature {
  if (display !== null) return readDisplay(display);
  const authorities = signature ? readPackageSigners(signature) : [];
  const [, teamId = null] = /\(([0-9A-Z]{10})\)$/.exec(authorities[0] ?? '') ?? [];
  return { authorities, teamId, flags: [] };
}

/** Runs a check; null when this macOS does not have the tool. */
async function answerTo(command: Command | null, path: string, run: Runner): Promise<Check | null> {
  if (command === null) return null;
  try {
    const { exitCode, stdout, stderr } = await run(command);
    const shown = command.args.map((word) => (word === path ? 'PATH' : word));
    const text = `${stderr}${stdout}`.trimEnd();
    return { command: [command.tool, ...shown].join(' '), exitCode, text };
  } catch (error) {
    if (error instanceof ToolError && error.code === 'command-not-found') return null;
    throw error;
  }
}

/** Reports a missing signature as a warning, because the verdict shows it, and a broken one as an error. */
function signatureTrouble(signature: Check | null, path: string): Issue {
  if (/Status: no signature|not signed at all/.test(signature?.text ?? '')) {
    return {
      severity: 'warning',
      code: 'not-signed',
      path,
      architecture: null,
      message: 'It is not signed.',
      remedy: 'Sign it with a Developer ID: for a package, installer-certificate.',
      docUrl: null,
    };
  }
  return {
    severity: 'error',
    code: 'signature-invalid',
    path,
    architecture: null,
    message: `codesign: ${signature ? readCause(signature, path) : 'no answer'}`,
    remedy: 'Sign it again and change nothing afterwards. codesign -vvv --deep --strict PATH shows details.',
    docUrl: null,
  };
}

function gatekeeperDisabled(path: string): Issue {
  return {
    severity: 'warning',
    code: 'gatekeeper-disabled',
    path,
    architecture: null,
    message:
      'Gatekeeper is disabled on this machine and accepts everything; the verdict is that of codesign.',
    remedy: 'sudo spctl --global-enable enables it.',
    docUrl: null,
  };
}

/** Reports the findings of syspolicy_check as warnings: its checks differ from release to release of macOS. */
function adviceIn(advice: Check | null, path: string): Issue[] {
  if (advice === null || advice.exitCode === 0) return [];
  const lines = advice.text.split('\n').filter((line) => !/^-+$/.test(line.trim()) && line.trim() !== '');
  return [
    {
      severity: 'warning',
      code: 'syspolicy-advice',
      path,
      architecture: null,
      message: `syspolicy_check: ${lines.slice(1).join(' ') || lines.join(' ')}`,
      remedy: 'Run syspolicy_check distribution PATH --verbose for details.',
      docUrl: null,
    },
  ];
}
