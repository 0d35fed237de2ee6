/** One entry of the system log, as `log show --style ndjson` prints it. */
export interface LogEntry {
  timestamp: string;
  process: string;
  message: string;
}

/** The end of a program with the lines of the system log about it. */
export interface KillExplanation {
  cause: string;
  remedy: string;
  lines: string[];
}

interface Cause {
  pattern: RegExp;
  cause: string;
  remedy: string;
}

/** From the most to the least specific. Sources: xnu (kern_memorystatus.c, cs_invalid_page), reports on each message. */
const causes: readonly Cause[] = [
  {
    pattern: /Unsatisfied entitlements|No matching profile found|restricted entitlements|Disallowing/,
    cause: 'An entitlement is restricted, and no provisioning profile allows it.',
    remedy: 'Remove keychain-access-groups and com.apple.developer.* from the test entitlements.',
  },
  {
    pattern: /cs_invalid_page|CODE SIGNING/,
    cause: 'The kernel found a page of code that does not match the signature.',
    remedy:
      'If the test generates machine code, use --entitlements jit. Else check that nothing changes the binary after signing.',
  },
  {
    pattern: /different Team IDs|not valid for use in process/,
    cause: 'Library validation refused a library of another team.',
    remedy: 'Add com.apple.security.cs.disable-library-validation to the test entitlements.',
  },
  {
    pattern: /memorystatus: killing|killing_(specific|top)_process|per-process-limit/,
    cause: 'macOS killed it because memory ran out.',
    remedy: 'Run fewer packages at once (-p 1), or use a larger machine.',
  },
  {
    pattern: /Security policy would not allow process|XProtect|malware/i,
    cause: 'The security policy of macOS did not allow the process.',
    remedy: 'Check the verdict with spctl, and whether the terminal is a developer tool in System Settings.',
  },
  {
    pattern: /not valid: |Broken signature|AppleMobileFileIntegrityError/,
    cause: 'macOS did not accept the signature.',
    remedy: 'Check it with go-notarize verify; --keep keeps the signed test binaries.',
  },
];

/** Logged for healthy ad-hoc programs too: no cause. Source: NixOS/nixpkgs#162795. */
const harmless = /has no CMS blob|Unrecoverable CT signature issue/;

/** Reads ndjson; the last line is a summary of `log`, and damaged lines are left out. */
export function parseLog(ndjson: string): LogEntry[] {
  return ndjson.split('\n').flatMap((line) => {
    try {
      const { timestamp, processImagePath, eventMessage } = JSON.parse(line);
      if (typeof eventMessage !== 'string') return [];
      const process =
        String(processImagePath ?? '')
          .split('/')
          .at(-1) || 'kernel';
      return [{ timestamp: String(timestamp), process, message: eventMessage }];
    } catch {
      return [];
    }
  });
}

/** Explains why a process was killed, by the entries that name its id, its path or, last, its name. */
export function explainKill(
  entries: readonly LogEntry[],
  { pid, path }: { pid: number; path: string },
): KillExplanation {
  const own = entries.filter(({ message }) => names(message, { pid, path }) && !harmless.test(message));
  const found = causes.find(({ pattern }) => own.some(({ message }) => pattern.test(message)));
  const lines = own.map(({ timestamp, process, message }) => `${timestamp} ${process}: ${message}`);
  if (found) return { cause: found.cause, remedy: found.remedy, lines };
  return {
    cause: 'The system log says nothing about it.',
    remedy: 'See ~/Library/Logs/DiagnosticReports, and whether the test itself sent the signal.',
    lines,
  };
}

/** Memory lines have a name that is cut short; the kernel writes `p=4159[gopls]`, others `pid 4159` or the path. */
function names(message: string, { pid, path }: { pid: number; path: string }): boolean {
  const name = path.split('/').at(-1) ?? path;
  const byId = new RegExp(`(pid[ =:]*|p=|process: |\\[)${pid}\\b`).test(message);
  return (
    byId || message.includes(path) || message.includes(`[${name.slice(0, 15)}`) || message.includes(name)
  );
}

/** Query of the entries that can explain a kill. */
export const logPredicate = [
  'senderImagePath CONTAINS "AppleMobileFileIntegrity"',
  'senderImagePath CONTAINS "AppleSystemPolicy"',
  'eventMessage CONTAINS "CODE SIGNING"',
  'eventMessage CONTAINS "memorystatus"',
  'process IN {"amfid", "syspolicyd", "XprotectService"}',
  'process BEGINSWITH "taskgated"',
].join(' OR ');
