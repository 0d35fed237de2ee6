import { resolve } from 'node:path';
import type { Target } from '../artifact/artifact.js';
import { parseDuration } from './duration.js';
import { type InputName, inputDefinitions } from './inputs.js';
import { failWith, type InputProblem } from './problems.js';
import type { NotarizeSettings, Settings, SignSettings } from './settings.js';

/** Gives the text of an input as the user wrote it; empty when it was not given. */
export type InputReader = (name: InputName) => string;

const targets: readonly Target[] = ['darwin/arm64', 'darwin/amd64', 'darwin/universal'];

/**
 * Checks every input and gives the settings.
 * Throws one `InputError` that names all problems, before anything else has happened.
 */
export function parseSettings(read: InputReader, currentDirectory: string): Settings {
  const problems: InputProblem[] = [];
  const text = withDefaults(read);
  checkChoices(text, problems);

  const workingDirectory = resolve(currentDirectory, text('working-directory'));
  const inWork = (path: string): string => resolve(workingDirectory, path);
  const artifacts = lines(text('artifacts')).map(inWork);
  const packages = words(text('packages'));
  const sign = parseSign(text, problems);
  const notarize = parseNotarize(text, sign, problems);
  const app = text('app') === '' ? null : text('app');
  if (app !== null && packages.length !== 1) {
    problems.push({
      input: 'app',
      code: 'input-invalid',
      message: `an app holds one main program, but packages names ${packages.length}.`,
      remedy: 'Name the one package of the app in packages.',
    });
  }
  if (notarize.submissionId !== null && artifacts.length === 0) {
    problems.push({
      input: 'submission-id',
      code: 'input-invalid',
      message: 'the files that were submitted are not named.',
      remedy: 'Name the signed files of that submission in artifacts.',
    });
  }
  const settings: Settings = {
    workingDirectory,
    outputDirectory: inWork(text('output-directory')),
    go: {
      version: optional(text('go-version')),
      versionFile: optional(text('go-version-file')),
      downloadBaseUrl: parseUrl('go-download-base-url', text, problems),
      proxy: optional(text('goproxy')),
      cache: text('cache') === 'true',
      cacheDependencyPath: optional(text('cache-dependency-path')),
    },
    build: {
      packages,
      targets: parseTargets(text('targets'), problems),
      ldflags: parseLdflags(text, problems),
      tags: words(text('tags')),
      flags: lines(text('build-flags')),
      cgo: text('cgo') === 'true',
      version: optional(text('version')),
      artifacts,
    },
    app:
      app === null
        ? null
        : { folder: inWork(app), name: optional(text('app-name')), bundleId: optional(text('bundle-id')) },
    sign,
    package: text('package') === 'zip' ? 'zip' : 'none',
    notarize,
    staple: text('staple') === 'auto',
    failOn: text('fail-on') === 'never' ? 'never' : 'rejected',
    engine: 'portable',
  };
  if (problems.length > 0) throw failWith(problems);
  return settings;
}

function withDefaults(read: InputReader): InputReader {
  const defaults = new Map(inputDefinitions.map(({ name, default: value }) => [name, value]));
  return (name) => {
    const given = read(name).trim();
    return given === '' ? (defaults.get(name) ?? '') : given;
  };
}

function checkChoices(text: InputReader, problems: InputProblem[]): void {
  for (const { name, choices } of inputDefinitions) {
    const value = text(name as InputName);
    if (choices === undefined || choices.includes(value)) continue;
    problems.push({
      input: name as InputName,
      code: 'input-invalid',
      message: `'${value}' is not one of ${choices.join(', ')}.`,
      remedy: `Use ${choices.join(' or ')}.`,
    });
  }
}

function parseTargets(text: string, problems: InputProblem[]): Target[] {
  const wanted = [...new Set(words(text))];
  const known = wanted.filter((target): target is Target => targets.includes(target as Target));
  for (const unknown of wanted.filter((target) => !targets.includes(target as Target))) {
    problems.push({
      input: 'targets',
      code: 'target-unknown',
      message: `'${unknown}' is not a target that can be built.`,
      remedy: `Use ${targets.join(', ')}.`,
    });
  }
  return known;
}

function parseLdflags(text: InputReader, problems: InputProblem[]): string {
  const ldflags = text('ldflags');
  const version = text('version');
  if (ldflags.includes('{version}') && version === '') {
    problems.push({
      input: 'version',
      code: 'input-invalid',
      message: 'ldflags uses {version}, but version is empty.',
      remedy: 'Give the version, or take {version} out of ldflags.',
    });
  }
  return ldflags.replaceAll('{version}', version);
}

function parseSign(text: InputReader, problems: InputProblem[]): SignSettings {
  const mode = text('signing') as SignSettings['mode'];
  const certificate = text('certificate');
  const resuming = text('submission-id') !== '';
  if (mode === 'required' && certificate === '' && !resuming) {
    problems.push({
      input: 'certificate',
      code: 'certificate-missing',
      message: 'there is no certificate to sign with.',
      remedy:
        'Give a Developer ID Application certificate (.p12 as base64, from a secret), or set signing to auto or adhoc.',
    });
  }
  return {
    mode,
    certificate:
      certificate === '' || mode === 'adhoc'
        ? null
        : { text: certificate, password: text('certificate-password') },
    entitlements: text('entitlements'),
    identifier: optional(text('identifier')),
    hardenedRuntime: text('hardened-runtime') === 'true',
    timestampUrl: text('timestamp-url') === '' ? null : parseUrl('timestamp-url', text, problems),
  };
}

/** Ad-hoc signatures are never sent to the notary, which would reject them. */
function parseNotarize(text: InputReader, sign: SignSettings, problems: InputProblem[]): NotarizeSettings {
  const submissionId = optional(text('submission-id'));
  const adhoc = sign.certificate === null && submissionId === null;
  const mode = adhoc ? 'off' : (text('notarize') as NotarizeSettings['mode']);
  const key = text('notary-key');
  const keyId = text('notary-key-id');
  const issuer = text('notary-issuer');
  if (mode !== 'off') {
    for (const [input, value] of [
      ['notary-key', key],
      ['notary-key-id', keyId],
    ] as const) {
      if (value !== '') continue;
      problems.push({
        input,
        code: 'notary-credentials-missing',
        message: 'it is empty, and the notary cannot be asked without it.',
        remedy: 'Give an App Store Connect API key (Team key, role Developer), or set notarize to off.',
      });
    }
  }
  return {
    preflight: text('preflight') as NotarizeSettings['preflight'],
    mode,
    credentials:
      mode === 'off' ? null : { kind: 'api-key', key, keyId, ...(issuer === '' ? {} : { issuer }) },
    timeout: readTimeout(text, problems),
    submissionId,
  };
}

function readTimeout(text: InputReader, problems: InputProblem[]): number {
  const milliseconds = parseDuration(text('notary-timeout'));
  if (milliseconds !== null) return milliseconds;
  problems.push({
    input: 'notary-timeout',
    code: 'input-invalid',
    message: `'${text('notary-timeout')}' is not a duration.`,
    remedy: 'Write a number with s, m or h, e.g. 30m.',
  });
  return 0;
}

function parseUrl(input: InputName, text: InputReader, problems: InputProblem[]): string {
  const value = text(input);
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value.replace(/\/+$/, '');
  problems.push({
    input,
    code: 'input-invalid',
    message: `'${value}' is not a web address.`,
    remedy: 'Write it with https:// in front.',
  });
  return value;
}

const optional = (text: string): string | null => (text === '' ? null : text);
const words = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');
const lines = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
