import { resolve } from 'node:path';
import type { Target } from '../artifact/artifact.js';
import { type InputName, inputDefinitions } from './inputs.js';
import { parseNotarize } from './parse-notarize.js';
import { parsePackage, parseSign } from './parse-sign.js';
import { failWith, type InputProblem } from './problems.js';
import type { Settings } from './settings.js';
import { splitCommand } from './values/command-words.js';
import { type InputReader, lines, optional, words } from './values/input-text.js';
import { parseUrl } from './values/url.js';

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
    package: parsePackage(text, problems),
    notarize,
    staple: text('staple') === 'auto',
    smokeTest: parseSmokeTest(text, problems),
    failOn: text('fail-on') === 'never' ? 'never' : 'rejected',
    engine: text('engine') as Settings['engine'],
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
  for (const { name, choices, several } of inputDefinitions) {
    const value = text(name as InputName);
    const unknown = (several ? words(value) : [value]).find((choice) => !(choices?.includes(choice) ?? true));
    if (unknown === undefined) continue;
    problems.push({
      input: name as InputName,
      code: 'input-invalid',
      message: `'${unknown}' is not one of ${choices?.join(', ')}.`,
      remedy: `Use ${choices?.join(' or ')}.`,
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

function parseSmokeTest(text: InputReader, problems: InputProblem[]): string[] | null {
  const command = splitCommand(text('smoke-test'));
  if (command?.length === 0) return null;
  if (command?.some((word) => word.includes('{}'))) return command;
  problems.push({
    input: 'smoke-test',
    code: 'input-invalid',
    message: command ? 'it does not say where the program goes.' : 'a quote in it is not closed.',
    remedy: 'Write a command with {} in the place of the program, e.g. {} --version.',
  });
  return null;
}
