import type { Secret, Secrets } from '../../system/secrets.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the variables that let Git read private modules of the GitHub server with a token: a header in Git's
 * configuration, set through the environment, so that the token is in no file or argument list.
 * Source: git-config(1), GIT_CONFIG_COUNT.
 */
export function moduleTokenEnvironment(
  token: Secret | null,
  { environment, secrets }: { environment: Environment; secrets: Pick<Secrets, 'add'> },
): Record<string, string> {
  if (token === null) return {};
  const server = environment.GITHUB_SERVER_URL ?? 'https://github.com';
  const credentials = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
  secrets.add(credentials);
  const index = Number(environment.GIT_CONFIG_COUNT ?? 0);
  return {
    GIT_CONFIG_COUNT: String(index + 1),
    [`GIT_CONFIG_KEY_${index}`]: `http.${server}/.extraheader`,
    [`GIT_CONFIG_VALUE_${index}`]: `AUTHORIZATION: basic ${credentials}`,
  };
}
