import type { Secrets } from '../secrets.js';

/** Variables that a command inherits: those that tools of the system need, or all of the user's but our own. */
export type Inheritance = 'tools' | 'user';

/** Variables that reach every command: where things are, the language, the network, the developer tools. */
const toolVariables = new Set(
  [
    'PATH HOME USER LOGNAME SHELL TMPDIR TMP TEMP LANG LANGUAGE TZ TERM',
    'HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR',
    'DEVELOPER_DIR SDKROOT __CF_USER_TEXT_ENCODING',
    // By it the runner finds processes that outlive the job. Source: actions/runner, JobExtension.cs.
    'RUNNER_TRACKING_ID',
  ].flatMap((names) => names.split(' ')),
);

/** Files by which a step gives orders to its runner. Source: GitHub Docs, "Workflow commands for GitHub Actions". */
const runnerFiles = new Set([
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]);

/** Inputs of this action and of others, state, services of the runner (cache, artifacts, OIDC), tokens. */
const withheld = /^(INPUT_|STATE_|GO_NOTARIZE_|ACTIONS_)|(^|_)(TOKEN|SECRET|PASSWORD)$/i;

export interface EnvironmentPolicy {
  /** The environment of this process. */
  from: Readonly<Record<string, string | undefined>>;
  secrets: Secrets;
  /** Names of variables that are passed on all the same. */
  passed: readonly string[];
}

/** Returns the variables that a command inherits. None has a secret of this run in its value unless it is passed by name. */
export function childEnvironment(inherits: Inheritance, policy: EnvironmentPolicy): Record<string, string> {
  const { from, secrets, passed } = policy;
  const isInherited = inherits === 'tools' ? isForTools : isOfUser;
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(from)) {
    if (value === undefined) continue;
    const isClean = isInherited(name) && secrets.redact(value) === value;
    if (isClean || passed.includes(name)) result[name] = value;
  }
  return result;
}

function isForTools(name: string): boolean {
  return toolVariables.has(name.toUpperCase()) || name.startsWith('LC_');
}

function isOfUser(name: string): boolean {
  return !withheld.test(name) && !runnerFiles.has(name);
}
