import { hasControlCharacter } from '../system/files/file-names.js';
import { parseApp } from './inputs/app-inputs.js';
import { checkWorkingDirectory, parseBuild, parseFolders } from './inputs/build-inputs.js';
import { parseFinish } from './inputs/finish-inputs.js';
import { parseGo } from './inputs/go-inputs.js';
import { type InputName, inputDefinitions } from './inputs/inputs.js';
import { parseJob } from './inputs/job-inputs.js';
import { parseNotarize } from './inputs/notarize-inputs.js';
import { parsePackage } from './inputs/package-inputs.js';
import { parseRun } from './inputs/run-inputs.js';
import { parseSign } from './inputs/sign-inputs.js';
import { parseTest } from './inputs/test-inputs.js';
import { failWith, type InputProblem } from './problems.js';
import { type InputReader, words } from './read-text.js';
import type { Settings } from './settings.js';

/**
 * Checks every input and returns the settings.
 * Throws one `InputError` that lists all problems, before anything else happens.
 */
export function parseSettings(read: InputReader<InputName>, currentDirectory: string): Settings {
  const problems: InputProblem[] = [];
  const text = withDefaults(read);
  checkChoices(text, problems);
  checkControlCharacters(text, problems);
  const folders = parseFolders(text, currentDirectory);
  const build = parseBuild(text, folders.workingDirectory, problems);
  const job = parseJob(text, folders.workingDirectory, problems);
  const hasArtifacts = build.artifacts.length > 0 || job.archive !== null;
  if (job.archive === null) checkWorkingDirectory(folders.workingDirectory, build, problems);
  const isSetUpOnly = build.packages.length === 0 && !hasArtifacts;
  const ofLaterStages = isSetUpOnly ? [] : problems; // stages that do not run need no secrets
  const sign = parseSign(text, ofLaterStages);
  const settings: Settings = {
    ...folders,
    go: parseGo(text, problems),
    test: parseTest(text, problems),
    build,
    app: parseApp(text, { ...build, ...folders }, problems),
    sign,
    package: parsePackage(text, folders.workingDirectory, problems),
    notarize: parseNotarize(text, sign, ofLaterStages),
    ...parseFinish(text, problems),
    ...job,
    ...parseRun(text, problems),
  };
  if (settings.notarize.submissionId !== null && !hasArtifacts) {
    problems.push({
      input: 'submission-id',
      code: 'input-invalid',
      message: 'it needs the files of that submission.',
      remedy: 'List the signed files in artifacts, or set archive.',
    });
  }
  if (hasArtifacts) refuseSourceInputs(settings, problems);
  if (problems.length > 0) throw failWith(problems);
  return settings;
}

/** Refuses inputs about the source in a run that has no source: their result would be missing without notice. */
function refuseSourceInputs({ test, build }: Settings, problems: InputProblem[]): void {
  const useless = [
    ...(test.flags.length > 0 ? ['test'] : []),
    ...(build.reproducible === 'off' ? [] : ['reproducible']),
  ];
  for (const input of useless) {
    problems.push({
      input,
      code: 'input-invalid',
      message: 'this run takes finished programs, so that there is no source to use it with.',
      remedy: 'Set it in the job that builds.',
    });
  }
}

/** Trims each value, and returns the default of an input that is empty. A secret loses no more than its last line end. */
function withDefaults(read: InputReader<InputName>): InputReader<InputName> {
  const definitions = new Map(inputDefinitions.map((definition) => [definition.name, definition]));
  return (name) => {
    const { secret, default: preset = '' } = definitions.get(name) ?? {};
    const value = secret ? read(name).replace(/\r?\n$/, '') : read(name).trim();
    return value === '' ? preset : value;
  };
}

/** Inputs that become a name or a path; they are one line. */
const names: readonly InputName[] = [
  'working-directory',
  'output-directory',
  'app',
  'app-name',
  'version',
  'package-name',
];

function checkControlCharacters(text: InputReader<InputName>, problems: InputProblem[]): void {
  for (const { name, secret } of inputDefinitions) {
    const value = text(name as InputName);
    const checked = names.includes(name as InputName) ? value : value.replaceAll(/[\t\r\n]/g, ' ');
    if (secret || !hasControlCharacter(checked)) continue;
    problems.push({
      input: name,
      code: 'input-invalid',
      message: 'it contains a control character.',
      remedy: 'Remove line breaks and other control characters.',
    });
  }
}

function checkChoices(text: InputReader<InputName>, problems: InputProblem[]): void {
  for (const { name, choices, several } of inputDefinitions) {
    const value = text(name as InputName);
    const unknown = (several ? words(value) : [value]).find((choice) => !(choices?.includes(choice) ?? true));
    if (unknown === undefined) continue;
    problems.push({
      input: name,
      code: 'input-invalid',
      message: `'${unknown}' is not one of ${choices?.join(', ')}.`,
      remedy: `Use ${choices?.join(' or ')}.`,
    });
  }
}
