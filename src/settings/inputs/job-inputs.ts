import { resolve } from 'node:path';
import type { InputProblem } from '../problems.js';
import { type InputReader, lines, optional } from '../read-text.js';
import { type InputDefinition, yesNo } from './input-type.js';

/** Inputs about a release that several jobs make, one after the other. */
export const jobInputs = [
  {
    name: 'archive',
    description:
      'Archive (.tar.gz or .zip) of an earlier job, with the files that artifacts and package-files name. It is unpacked into an empty private folder. When artifacts is empty, packages, targets and app name the files. A report.json of write-archive in it is continued.',
    default: '',
    example: 'built/archive.tar.gz',
  },
  {
    name: 'archive-sha256',
    description: 'SHA-256 of archive, from the job that wrote it. Another file is refused.',
    default: '',
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
  {
    name: 'write-archive',
    description:
      'Path of a .tar.gz to write at the end, for the input archive of a later job: artifacts with modes and links, package-files, and report.json. Paths in outputs and reports are then relative.',
    default: '',
    example: 'built/archive.tar.gz',
  },
  {
    name: 'isolated',
    description:
      'Set by the reusable workflow for the job that signs. Programs then come from archive only, and nothing in it decides how they are signed. With secrets, the run refuses the events pull_request_target and workflow_run, and a workflow whose commit is unknown.',
    default: 'false',
    choices: yesNo,
    workflowOnly: true,
  },
  {
    name: 'workflow-sha',
    description: 'Set by the reusable workflow: its own commit.',
    default: '',
    workflowOnly: true,
    example: '0f454b9c3a1d5e7f90b2c4d6e8fa1b3c5d7e9f01',
  },
  {
    name: 'signer-workflow',
    description:
      'Set by the reusable workflow with attest: the workflow that signs the attestations, as gh attestation verify --signer-workflow names it.',
    default: '',
    workflowOnly: true,
    example: 'go-notarize/go-notarize/.github/workflows/notarize.yml',
  },
  {
    name: 'summary',
    description:
      'Job summary. full: everything. line: one line, because a later job continues the report. none: nothing. A run that fails writes everything.',
    default: 'full',
    choices: ['full', 'line', 'none'],
    workflowOnly: true,
  },
] as const satisfies readonly InputDefinition[];

export interface JobSettings {
  /** Files of an earlier job; null for a release that begins with source or files of this machine. */
  archive: ArchiveSettings | null;
  /** Absolute path of the archive to write; null for none. */
  writeArchive: string | null;
  /** True in the job of the reusable workflow that signs. */
  isolated: boolean;
  /** Commit of the reusable workflow; null when unknown or not called by it. */
  workflowSha: string | null;
  /** OWNER/REPO/PATH of the workflow that signs the attestations; null when the reusable workflow makes none. */
  signerWorkflow: string | null;
  summary: 'full' | 'line' | 'none';
}

export interface ArchiveSettings {
  /** Absolute path. */
  path: string;
  /** Lower-case hex; null when nothing is expected. */
  sha256: string | null;
  /** Paths in the archive, as the input artifacts has them; empty when packages name them. */
  artifacts: string[];
  /** Paths in the archive, as the input package-files has them. */
  packageFiles: string[];
}

type Name = (typeof jobInputs)[number]['name'];

export function parseJob(
  text: InputReader<Name | 'artifacts' | 'package-files'>,
  workingDirectory: string,
  problems: InputProblem[],
): JobSettings {
  const archive = text('archive') === '' ? null : parseArchive(text, workingDirectory, problems);
  const isolated = text('isolated') === 'true';
  if (isolated && archive === null) {
    problems.push({
      input: 'archive',
      code: 'input-invalid',
      message: 'it is empty, but an isolated run builds nothing.',
      remedy: 'Set archive to the file of the job that builds, or isolated to false.',
    });
  }
  return {
    archive,
    writeArchive: text('write-archive') === '' ? null : resolve(workingDirectory, text('write-archive')),
    isolated,
    workflowSha: optional(text('workflow-sha')),
    signerWorkflow: optional(text('signer-workflow')),
    summary: text('summary') as JobSettings['summary'],
  };
}

function parseArchive(
  text: InputReader<Name | 'artifacts' | 'package-files'>,
  workingDirectory: string,
  problems: InputProblem[],
): ArchiveSettings {
  const sha256 = optional(text('archive-sha256').toLowerCase());
  if (sha256 !== null && !/^[0-9a-f]{64}$/.test(sha256)) {
    problems.push({
      input: 'archive-sha256',
      code: 'input-invalid',
      message: 'it is not a SHA-256.',
      remedy: 'Set it to the output archive-sha256 of the job that wrote the archive: 64 hexadecimal digits.',
    });
  }
  return {
    path: resolve(workingDirectory, text('archive')),
    sha256,
    artifacts: lines(text('artifacts')),
    packageFiles: lines(text('package-files')),
  };
}
