import type { Artifact } from '../artifact/artifact.js';
import { type Assessment, acceptedSources, type Check, unassessed } from '../artifact/assessment.js';
import type { Clock } from '../system/clock.js';
import { ToolError } from '../system/errors.js';
import type { Log } from '../system/log.js';
import type { Command, Runner } from '../system/process/runner.js';
import { propagationPauses } from '../ticket/wait-for-ticket.js';
import { type Answers, decideVerdict } from './decide-verdict.js';
import { commandsFor, type GatekeeperCommands, statusCommand } from './gatekeeper-commands.js';

/** Dependencies of assessing artifacts. */
export interface GatekeeperDependencies {
  run: Runner;
  clock: Clock;
  log: Log;
  /** Stand-ins take the place of Apple's services; the source then names the replay's notary, never Apple's. */
  replay: boolean;
}

const assessor = 'spctl and codesign';

/** Exit code of xcrun for a tool that is not installed, e.g. stapler with the command line tools only. */
const xcrunNotFound = 72;

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
  if (kind === 'zip' || kind === 'tar.gz') return unassessed(assessor);
  const commands = commandsFor(kind, path);
  for (const pause of isAccepted ? propagationPauses : []) {
    const assessment = await assessOnce(commands, path, dependencies);
    if (assessment.verdict === 'accepted' || !assessment.signatureValid) return assessment;
    dependencies.log.info(`${name}: ${assessment.source}. Checking again in ${pause / 1000} s.`);
    await dependencies.clock.sleep(pause);
  }
  return assessOnce(commands, path, dependencies);
}

async function assessOnce(
  commands: GatekeeperCommands,
  path: string,
  { run, replay }: GatekeeperDependencies,
): Promise<Assessment> {
  const ask = (command: Command | null): Promise<Check | null> => answerTo(command, path, run);
  const answers: Answers = {
    signature: await ask(commands.signature),
    display: await ask(commands.display),
    gatekeeper: await ask(commands.gatekeeper),
    notarized: await ask(commands.notarized),
    stapled: await ask(commands.stapled),
    advice: await ask(commands.advice),
  };
  const status = await run(statusCommand);
  const verdict = decideVerdict(answers, { path, isDisabled: status.exitCode !== 0 });
  const source = verdict.source === acceptedSources.apple && replay ? acceptedSources.replay : verdict.source;
  const checks = Object.values(answers).filter((check) => check !== null);
  return { ...verdict, source, assessor, checks };
}

/** Runs a check; null when this macOS does not have the tool. */
async function answerTo(command: Command | null, path: string, run: Runner): Promise<Check | null> {
  if (command === null) return null;
  try {
    const { exitCode, stdout, stderr } = await run(command);
    if (exitCode === xcrunNotFound && command.tool === 'xcrun') return null;
    const shown = command.args.map((word) => (word === path ? 'PATH' : word));
    const text = `${stderr}${stdout}`.trimEnd();
    return { command: [command.tool, ...shown].join(' '), exitCode, text };
  } catch (error) {
    if (error instanceof ToolError && error.code === 'command-not-found') return null;
    throw error;
  }
}
