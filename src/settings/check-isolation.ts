import { InputError } from '../system/errors.js';
import type { Settings } from './settings.js';

/** Events that run a workflow of the base branch, with its secrets, for the change of a stranger. */
const refusedEvents: readonly string[] = ['pull_request_target', 'workflow_run'];

/**
 * Checks the job of the reusable workflow that signs, before its secrets are used: the event that started the run, and
 * the commit of the workflow, whose action this is. Nothing is checked without secrets, or in another job. Throws
 * `InputError`: `event-refused`, `workflow-commit-unknown`.
 */
export function checkIsolation(settings: Settings, environment: NodeJS.ProcessEnv): void {
  if (!settings.isolated || !hasSecrets(settings)) return;
  const event = environment.GITHUB_EVENT_NAME ?? '';
  if (refusedEvents.includes(event)) {
    throw new InputError('certificate', `The event ${event} must not sign with secrets.`, {
      code: 'event-refused',
      remedy:
        'Such a run can build the code of a stranger. Release on push of a tag, on release or on workflow_dispatch; for pull requests use the event pull_request, which has no secrets in forks.',
    });
  }
  if (settings.workflowSha === null && environment.ACT !== 'true') {
    throw new InputError('workflow-sha', 'The commit of the reusable workflow is unknown.', {
      code: 'workflow-commit-unknown',
      remedy:
        'This server does not set job.workflow_sha (GitHub.com does; GitHub Enterprise Server needs a newer release). Use the action in a job of your own there, pinned by commit.',
    });
  }
}

/** Returns a warning for an isolated job with secrets on a runner of one's own, or null. */
export function persistentRunnerWarning(settings: Settings, environment: NodeJS.ProcessEnv): string | null {
  if (!settings.isolated || !hasSecrets(settings) || environment.RUNNER_ENVIRONMENT !== 'self-hosted') {
    return null;
  }
  return 'This runner is self-hosted. If it is kept between jobs, an earlier job, also the one that builds, can have changed the machine and read the keys of this one. Sign on a hosted runner, or on one that is new for each job (--ephemeral).';
}

function hasSecrets({ sign, notarize, go }: Settings): boolean {
  const secrets = [sign.certificate, sign.installerCertificate, sign.keychainIdentity, notarize.credentials];
  return [...secrets, go.moduleToken].some((secret) => secret !== null);
}
