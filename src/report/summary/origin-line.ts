import type { Report } from '../report.js';
import { code, link, text } from './markdown.js';

/** As git shortens its hashes. */
const shortHash = 12;

/** Says on one line which version was released, from which commit, and in which run. Empty when nothing is known. */
export function originLine({ source }: Report): string {
  if (source === null) return '';
  const { version, repository, commit, ref, server, runId } = source;
  const repositoryUrl = server && repository ? `${server}/${repository}` : null;
  const commitName = [repository, commit && `@ ${commit.slice(0, shortHash)}`].filter(Boolean).join(' ');
  const commitUrl = repositoryUrl && commit ? `${repositoryUrl}/commit/${commit}` : null;
  const runUrl = repositoryUrl && runId ? `${repositoryUrl}/actions/runs/${runId}` : null;
  return [
    version === null ? '' : `Version **${text(version, 80)}**`,
    link(commitName, commitUrl) || (commitName === '' ? '' : code(commitName, 200)),
    ref === null ? '' : code(ref, 200),
    link('workflow run', runUrl),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
