/**
 * `codesign --sign`, which signs for real by the command line in dist/, once the keychain lets it. Without the tool's
 * place in the key's access list or its partition it waits for an answer to a prompt that nobody sees, as the real one.
 * Texts: Security, OSX/codesign, and logs that users have published.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fault, faultNow, ownFile, parse, Refusal, record, withState } from './state.mjs';

const cli = process.env.GO_NOTARIZE_CLI ?? fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url));

export function main() {
  record('codesign');
  const given = parse(process.argv.slice(2));
  try {
    sign(given);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  }
}

function sign(given) {
  const { last, value } = given;
  if (withState(() => faultNow('timestampFailures'))) {
    throw new Refusal(1, `${last}: The timestamp service is not available.`);
  }
  const said = fault('say');
  if (said && last.endsWith(fault('at') ?? '')) throw new Refusal(1, said);
  const sha1 = value('--sign');
  const identity = sha1 === '-' ? null : identityFor(sha1, given);
  if (identity && (fault('hang') || !maySign(identity))) {
    setInterval(() => undefined, 1_000); // the prompt
    return;
  }
  if (last.endsWith('.txt')) return; // its signature would lie in extended attributes
  signFor(identity, given);
}

function identityFor(sha1, { value, last }) {
  return withState(({ searchList, keychains }) => {
    const wanted = value('--keychain');
    const [path] = searchList.filter(
      (each) =>
        (!wanted || each === wanted) &&
        keychains[each]?.identities.some((identity) => identity.sha1 === sha1),
    );
    if (path === undefined) throw new Refusal(1, `${sha1}: no identity found`);
    if (keychains[path].locked) throw new Refusal(1, `${last}: User interaction is not allowed.`);
    return keychains[path].identities.find((identity) => identity.sha1 === sha1);
  });
}

function maySign({ tools, partitions }) {
  return tools.includes('/usr/bin/codesign') && /(^|,)codesign:/.test(partitions);
}

function signFor(identity, { words, value, last }) {
  const options = identity === null ? ['--adhoc'] : identityOptions(identity, words);
  for (const name of ['--identifier', '--options']) if (value(name)) options.push(name, value(name));
  if (value('--entitlements') && !fault('dropEntitlements'))
    options.push('--entitlements', value('--entitlements'));
  options.push(...words.filter((word) => word.startsWith('--preserve-metadata')));
  const environment = { ...process.env, STAND_IN_PASSWORD: 'stand-in' };
  const { status, stderr } = spawnSync(process.execPath, [cli, 'sign', ...options, last], {
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Refusal(1, `${last}: ${stderr}`);
}

function identityOptions({ key, chain, sha1 }, words) {
  const [pem, p12] = [ownFile(`${sha1}.pem`), ownFile(`${sha1}.p12`)];
  writeFileSync(pem, [key, ...chain].join('\n'));
  spawnSync('openssl', ['pkcs12', '-export', '-in', pem, '-out', p12, '-passout', 'pass:stand-in']);
  const stamp = words.find((word) => word.startsWith('--timestamp='))?.slice('--timestamp='.length) ?? 'none';
  return ['--identity', p12, '--identity-password-env', 'STAND_IN_PASSWORD', '--timestamp-url', stamp];
}
