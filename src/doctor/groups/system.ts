import { answerOf, type Probe } from '../probe.js';
import { ok, type Row, warning, wrong } from '../row.js';

/** Oldest macOS on which Apple's tools and the supported Go releases work. */
const oldestMacOS = 14;

/** Reports the machine: macOS, processor, Rosetta, SIP, Gatekeeper, memory. Off macOS, only the system's name. */
export async function examineSystem(probe: Probe): Promise<Row[]> {
  if (probe.platform !== 'darwin') {
    return [
      ok(
        'system',
        `${probe.platform}/${probe.arch}: the rows about macOS, Xcode and keychains are left out.`,
      ),
    ];
  }
  const rows = await Promise.all([
    macOSVersion(probe),
    rosetta(probe),
    integrityProtection(probe),
    gatekeeper(probe),
    memory(probe),
  ]);
  return rows.filter((row) => row !== null);
}

async function macOSVersion(probe: Probe): Promise<Row> {
  const id = 'macos';
  const version = await answerOf(probe, 'sw_vers', '-productVersion');
  const build = await answerOf(probe, 'sw_vers', '-buildVersion');
  if (version === null)
    return warning(id, 'sw_vers gives no version of macOS.', 'Check that /usr/bin is on PATH.');
  if (version === '10.16') {
    return warning(
      id,
      'macOS calls itself 10.16, as it does for old programs.',
      'Unset SYSTEM_VERSION_COMPAT, so that tools see the real version.',
    );
  }
  if (Number.parseInt(version, 10) < oldestMacOS) {
    return warning(
      id,
      `macOS ${version} (${build}) is older than macOS ${oldestMacOS}, the oldest that go-notarize supports.`,
      'Update macOS, or use engine: portable.',
    );
  }
  return ok(id, `macOS ${version} (${build})`);
}

/** The answer holds for sysctl itself, which inherits the architecture preference of this process. */
async function rosetta(probe: Probe): Promise<Row> {
  const id = 'rosetta';
  const translated = await answerOf(probe, 'sysctl', '-in', 'sysctl.proc_translated');
  const appleSilicon = (await answerOf(probe, 'sysctl', '-in', 'hw.optional.arm64')) === '1';
  if (translated === '1') {
    return warning(
      id,
      'This process is an Intel program that Rosetta translates, and so are the commands that it starts.',
      'Install the arm64 build of Node (or of the terminal), or start it with arch -arm64.',
    );
  }
  return ok(id, appleSilicon ? 'Apple silicon, not translated' : 'an Intel processor');
}

async function integrityProtection(probe: Probe): Promise<Row> {
  const id = 'sip';
  const answer = await answerOf(probe, 'csrutil', 'status');
  const state = /status: ([^\n]*?)\.?\s*$/m.exec(answer ?? '')?.[1];
  if (state === 'enabled') return ok(id, 'System Integrity Protection is enabled.');
  if (probe.environment.RUNNER_ENVIRONMENT === 'github-hosted') {
    return ok(
      id,
      `System Integrity Protection is ${state ?? 'in an unknown state'}, as on every hosted runner.`,
    );
  }
  return warning(
    id,
    `System Integrity Protection is ${state ?? 'in an unknown state'}, so that macOS may not enforce every rule for signed code.`,
    'Start macOS Recovery and run csrutil enable. Until then, try releases on another Mac too.',
  );
}

async function gatekeeper(probe: Probe): Promise<Row> {
  const id = 'gatekeeper';
  const output = await probe.run('spctl', ['--status']);
  const answer = `${output?.stdout ?? ''}${output?.stderr ?? ''}`.trim();
  if (answer.includes('assessments enabled')) return ok(id, 'Gatekeeper is on.');
  return warning(
    id,
    `Gatekeeper is off or does not answer (${answer === '' ? 'no output' : answer}).`,
    'Turn it on with sudo spctl --global-enable; on macOS 15 and later confirm it in System Settings, Privacy & Security.',
  );
}

async function memory(probe: Probe): Promise<Row | null> {
  const id = 'memory';
  const level = await answerOf(probe, 'sysctl', '-n', 'kern.memorystatus_vm_pressure_level');
  if (level === null || level === '') return null;
  if (level === '1') return ok(id, 'There is no memory pressure.');
  const finding = `The memory pressure is ${level === '4' ? 'critical' : 'high'}.`;
  const remedy =
    'Close programs, or use fewer builds at once (-p 1): macOS kills processes when memory runs out.';
  return level === '4' ? wrong(id, finding, remedy) : warning(id, finding, remedy);
}
