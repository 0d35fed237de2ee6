import type { Failure } from '../../system/errors.js';
import { errorPage } from '../error-page.js';
import { alert, codeBlock, link, prose } from './markdown.js';

/** Renders the job summary of a run that could not start, because an input cannot be used. */
export function renderFailure({
  message,
  remedy,
  code,
}: Pick<Failure, 'message' | 'remedy' | 'code'>): string {
  const [sentence = '', ...lines] = message.split('\n');
  return [
    `## ❌ The release could not start: ${prose(sentence, 400)}`,
    ...(lines.length > 0 ? [codeBlock(lines.map((line) => line.trim()))] : []),
    alert('CAUTION', `**What to do:** ${prose(remedy, 2000)} (${link(code, errorPage(code))})`),
    'Nothing was built, signed or sent.',
    '',
  ].join('\n\n');
}
