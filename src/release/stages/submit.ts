import { join } from 'node:path';
import { writeZip } from '../../archive/zip/write-zip.js';
import { type Artifact, outermost } from '../../artifact/artifact.js';
import type { Notary, OtherSubmission, Submission, SubmissionObserver } from '../../notary/notary.js';
import { isAcceptedFile } from '../../notary/submit/is-accepted-file.js';
import { nameArchive } from '../../notary/submit/name-archive.js';
import type { NotarizationReport, SubmittedArtifact } from '../../report/report.js';
import { sha256OfFile } from '../../system/files/digest-file.js';
import type { Context } from '../context.js';

/** The part of the report about a submission that exists. */
export type NotaryAnswer = NotarizationReport & { submissionId: string };

export interface SubmitRequest {
  notary: Notary;
  artifacts: readonly Artifact[];
  /** Called with each change, to write it to a report that outlives this process. */
  onAnswer(answer: NotarizationReport): Promise<void>;
  /** Ids of submissions whose upload an earlier report records. */
  uploadedEarlier: ReadonlySet<string>;
}

/** Submits a zip archive, disk image or package as it is, and all other artifacts packed into one zip archive. */
export async function submit(context: Context, request: SubmitRequest): Promise<NotaryAnswer> {
  const archive = await makeArchive(context, outermost(request.artifacts));
  const named = await nameArchive(archive, context.temporaryFolder);
  const contents = await describeContents(outermost(request.artifacts));
  const { observer, answerTo } = observe(context, request, contents);
  const submission = await request.notary.submit(named, observer);
  return answerTo(submission, true);
}

/** Hashes the submitted artifacts, which stapling changes later. */
function describeContents(artifacts: readonly Artifact[]): Promise<SubmittedArtifact[]> {
  return Promise.all(
    artifacts.map(async ({ kind, name, path }) => ({
      ...{ name, path },
      sha256: kind === 'app' ? null : await sha256OfFile(path),
    })),
  );
}

/** Reports each event of a submission. */
function observe(
  { log, host }: Context,
  { onAnswer, uploadedEarlier }: SubmitRequest,
  contents: SubmittedArtifact[],
) {
  const others: OtherSubmission[] = [];
  let last: NotarizationReport = { ...nothingSubmitted, otherSubmissions: others };
  /** Has no status before the upload is complete: until then the notary never answers. */
  const answerTo = ({ id, name, sha256 }: Submission, uploaded: boolean): NotaryAnswer => ({
    ...pendingAnswer(id),
    status: uploaded ? 'In Progress' : null,
    archiveSha256: sha256,
    archiveName: name,
    archiveContents: contents,
    uploaded,
    otherSubmissions: others,
  });
  const observer: Required<SubmissionObserver> = {
    async onSubmitted(submitted) {
      log.info(`Submission ${submitted.id} (${submitted.name}, SHA-256 ${submitted.sha256})`);
      host.announceSubmission(submitted);
      last = answerTo(submitted, false);
      await onAnswer(last);
    },
    async onUploaded(submitted) {
      last = answerTo(submitted, true);
      await onAnswer(last);
    },
    async onOther(other) {
      others.push(other);
      log.warning(warningOf(other));
      await onAnswer(last);
    },
    isUploaded: (id) => uploadedEarlier.has(id),
  };
  return { observer, answerTo };
}

const nothingSubmitted: NotarizationReport = {
  submissionId: null,
  status: null,
  waitedMilliseconds: 0,
  issues: [],
  logPath: null,
  archiveSha256: null,
  archiveName: null,
  archiveContents: [],
  uploaded: null,
  otherSubmissions: [],
};

/** Returns the answer to a submission of an earlier run, with what its report knows about that. */
export function resumedAnswer(submissionId: string, earlier: NotarizationReport | null): NotaryAnswer {
  const known = earlier?.submissionId === submissionId ? earlier : {};
  return { ...pendingAnswer(submissionId), ...known, submissionId, status: 'In Progress' };
}

/** Returns the answer to a submission without a verdict. */
function pendingAnswer(submissionId: string): NotaryAnswer {
  return { ...nothingSubmitted, submissionId, status: 'In Progress' };
}

const otherCauses: Readonly<Record<OtherSubmission['cause'], string>> = {
  'answer-lost':
    'The answer to a request was lost. It may have registered another submission, without an archive',
  'upload-failed': 'The upload to another submission failed',
  earlier:
    'The notary still works on an earlier submission of the same archive, and no report here records its upload',
  resubmitted: 'There is another submission of the same archive',
};

function warningOf({ id, name, createdDate, cause }: OtherSubmission): string {
  return `${otherCauses[cause]}: ${id ?? 'id unknown'} (${[name, createdDate].filter(Boolean).join(', ')}).`;
}

/**
 * Returns the archive to submit, with the very files that were signed. It is named for its contents, since the notary's
 * list shows its name.
 */
async function makeArchive(
  { content, temporaryFolder }: Context,
  artifacts: readonly Artifact[],
): Promise<string> {
  const [only, ...others] = artifacts;
  const isAlone = only !== undefined && others.length === 0;
  await content.check('between signing and the upload');
  if (isAlone && isAcceptedFile(only.path)) return only.path;
  const archive = join(temporaryFolder, `${isAlone ? only.name : 'artifacts'}.zip`);
  await writeZip({ roots: artifacts.map(({ path }) => path), output: archive });
  await content.checkPackage({ kind: 'zip', path: archive }, artifacts);
  return archive;
}
