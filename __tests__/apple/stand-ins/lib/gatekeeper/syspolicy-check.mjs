/** syspolicy_check(1), macOS 14 and later: for apps only. Exit code 70 when a check has failed. */
import { existsSync } from 'node:fs';
import { answer, Refusal } from '../call.mjs';
import { isBundle } from '../code.mjs';
import { verification } from '../product.mjs';
import { isStapled } from './tickets.mjs';

export const main = () =>
  answer('syspolicy_check', async (words) => {
    const [question, path = ''] = words.filter((word) => !word.startsWith('--'));
    if (!['notary-submission', 'distribution'].includes(question)) {
      throw new Refusal(
        64,
        'Usage: syspolicy_check notary-submission|distribution PATH [--verbose] [--json]',
      );
    }
    if (!existsSync(path) || !isBundle(path)) throw new Refusal(66, `${path} is not an app bundle.`);
    const failure = await failureOf(path, question);
    const what = question === 'distribution' ? 'distribution' : 'notary submission';
    if (!failure) return `App passed all pre-${what} checks and is ready for ${what}.\n`;
    const [name, text] = failure;
    const reported = `App has failed one or more pre-${what} checks.\n---------------------------------------------------------------\n${name}\nSeverity: Fatal\n${text}\n`;
    throw new Refusal(
      70,
      '',
      words.includes('--json') ? `${JSON.stringify({ errors: [{ name, text }] })}\n` : reported,
    );
  });

async function failureOf(path, question) {
  const { valid, slices } = verification(path);
  const kinds = slices.map(({ signature }) => signature.kind);
  if (kinds.some((kind) => kind !== 'certificate'))
    return ['Adhoc Signed App', 'The app is not signed with a certificate.'];
  if (!valid) return ['Codesign Error', 'The signature of the app does not hold.'];
  if (question === 'notary-submission' || (await isStapled(path))) return null;
  return ['Notary Ticket Missing', 'A Notarization ticket is not stapled to this application.'];
}
