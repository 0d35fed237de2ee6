/**
 * codesign(1): signs, verifies and displays for real, with the product's command line, if the keychains permit it.
 * Exit codes: 0 good, 1 failed, 2 wrong usage, 3 good but a requirement is not met.
 * Texts: security_systemkeychain, src/cs_*.cpp; Security, OSX/libsecurity_codesigning/lib/CSCommon.h.
 */
import { existsSync } from 'node:fs';
import { answer, Refusal } from '../call.mjs';
import { parseWords } from '../words.mjs';
import { display } from './display.mjs';
import { options, usage } from './options.mjs';
import { signAt } from './sign.mjs';
import { verify } from './verify.mjs';

export const main = () =>
  answer('codesign', async (words) => {
    const given = parseWords(words, options, usage);
    const act = actionOf(given);
    if (act === null || given.rest.length === 0) throw new Refusal(2, usage.text(words[0] ?? ''));
    for (const path of given.rest) {
      if (!existsSync(path)) throw new Refusal(1, `${path}: No such file or directory`);
      await act(path, given);
    }
  });

/** The first -v alone means verify; with another action it means more output. */
function actionOf(given) {
  if (given.has('sign')) return signAt;
  if (given.has('display')) return display;
  return given.has('verify') || given.has('v') ? verify : null;
}
