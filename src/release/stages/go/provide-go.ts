import type { GoInstallation } from '../../../go/install/go-installation.js';
import { hostOf } from '../../../go/install/host.js';
import { installGo } from '../../../go/install/install-go.js';
import { resolveGoVersion } from '../../../go/version/resolve-version.js';
import type { SetUpContext } from '../../context.js';

/** Installs the Go of the settings. Errors: `go-version-unknown`, `go-unavailable`, `go-checksum-mismatch`. */
export async function provideGo(context: SetUpContext): Promise<GoInstallation> {
  const { settings, machine, run, http, clock, log, temporaryFolder } = context;
  const choice = await resolveGoVersion({
    goVersion: settings.go.version,
    goVersionFile: settings.go.versionFile,
    workingDirectory: settings.workingDirectory,
    goWork: process.env.GOWORK,
  });
  log.info(`Go ${choice.request.text}, from ${choice.origin}`);
  return installGo({
    choice,
    checkLatest: settings.go.checkLatest,
    proofs: settings.go.proofs,
    privateFolder: settings.go.export ? (process.env.RUNNER_TEMP ?? temporaryFolder) : temporaryFolder,
    goproxy: settings.go.proxy,
    downloadBaseUrl: settings.go.downloadBaseUrl,
    host: hostOf(process.platform, machine.architecture),
    run,
    http,
    clock,
    log,
  });
}
