import { type FailureDetails, ToolError } from '../system/errors.js';
import { explainXcrun } from '../system/process/explain-xcrun.js';
import { unknownTextRemedy } from '../system/process/explanation.js';
import { type CommandResult, lastLines } from '../system/process/runner.js';
import { ticketRemedies } from './remedies.js';

/** Meaning of an exit code or text; NAME is replaced by the name of the artifact. */
interface StaplerFailure extends FailureDetails {
  sentence: string;
}

const noTicket: StaplerFailure = {
  sentence: 'There is no ticket for NAME.',
  code: 'ticket-not-found',
  remedy: ticketRemedies.notFound,
  retryable: true,
};

const notWritable: StaplerFailure = {
  sentence: 'The ticket could not be written into NAME.',
  code: 'output-not-writable',
  remedy:
    'Make the file and its folder writable for this user, and delete Contents/CodeResources if it is a symbolic link.',
};

/** Source: stapler(1), EXIT STATUS; stapler ends with 65 while the ticket propagates. */
const exitCodes = new Map<number | null, StaplerFailure>([
  [65, noTicket],
  [
    66,
    {
      sentence: 'NAME is not signed, or its format cannot hold a ticket.',
      code: 'staple-failed',
      remedy: ticketRemedies.notSigned,
    },
  ],
  [
    68,
    {
      sentence: 'Apple’s ticket service did not answer stapler.',
      code: 'service-unreachable',
      remedy: ticketRemedies.unreachable,
      retryable: true,
    },
  ],
  [73, notWritable],
  [
    77,
    {
      sentence: 'The ticket of NAME was revoked.',
      code: 'staple-failed',
      remedy:
        'Apple has withdrawn the notarization. The Account Holder can ask Apple Developer Support for the reason.',
    },
  ],
]);

/** Texts that are more specific than their exit code. Sources: logs of users; Apple's notes on stapler errors. */
const texts: readonly (readonly [RegExp, StaplerFailure])[] = [
  [/Could not remove existing ticket/, notWritable],
  [
    /failed due to "\(null\)"|response is inconsistent/,
    {
      sentence: 'Apple’s ticket service did not answer stapler completely.',
      code: 'service-unreachable',
      remedy: ticketRemedies.unreachable,
      retryable: true,
    },
  ],
  [/Record not found|Could not find base64 encoded ticket/, noTicket],
  [
    /NSURLErrorDomain|appears to be offline|hostname could not be found|kCFErrorDomainCFNetwork/,
    {
      sentence: 'stapler does not reach Apple’s ticket service.',
      code: 'service-unreachable',
      remedy: ticketRemedies.unreachable,
      retryable: true,
    },
  ],
];

/** Turns the exit code and output of stapler into a failure; `staple-failed` for unknown ones. */
export function explainStapler(name: string, { exitCode, stdout, stderr }: CommandResult): ToolError {
  const output = `${stdout}\n${stderr}`;
  const ofXcrun = explainXcrun(output, lastLines(output));
  if (ofXcrun !== null) return ofXcrun;
  const known = texts.find(([text]) => text.test(output))?.[1] ?? exitCodes.get(exitCode);
  const { sentence, ...details } = known ?? {
    sentence: 'stapler could not staple NAME.',
    code: 'staple-failed' as const,
    remedy: unknownTextRemedy('stapler'),
  };
  return new ToolError(
    sentence.replace('NAME', () => name),
    { ...details, lines: lastLines(output) },
  );
}
