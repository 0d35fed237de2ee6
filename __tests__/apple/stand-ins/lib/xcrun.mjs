/** xcrun(1): finds a tool of Xcode and runs it. Failures are ordered for `xcrun`, with the tool among the arguments. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answer, Refusal } from './call.mjs';
import { developerFolder } from './developer-folder.mjs';
import { stapler } from './gatekeeper/stapler.mjs';
import { notarytool } from './notary/notarytool.mjs';

const sdkVersion = '26.1';
const commandLineTools = '/Library/Developer/CommandLineTools';

/** Tools of Xcode, of which its Command Line Tools lack stapler, and those of the system that xcrun finds too. */
const clang = () => 'Apple clang version 17.0.0 (clang-1700.4.4.1)\n';
const inXcode = { notarytool, stapler, clang };
const inSystem = ['codesign', 'ditto', 'lipo', 'pkgbuild', 'productbuild', 'security', 'hdiutil'];

export const main = () =>
  answer('xcrun', (words) => {
    const [first = '', ...rest] = words[0] === '--sdk' ? words.slice(2) : words;
    const developer = developerFolder();
    if (developer === null) {
      const text = `invalid active developer path (${commandLineTools}), missing xcrun at: ${commandLineTools}/usr/bin/xcrun`;
      throw new Refusal(1, `xcrun: error: ${text}`);
    }
    if (first === '--show-sdk-path') {
      return `${developer}/Platforms/MacOSX.platform/Developer/SDKs/MacOSX${sdkVersion}.sdk\n`;
    }
    if (first === '--show-sdk-version') return `${sdkVersion}\n`;
    if (['-f', '--find'].includes(first)) return `${placeOf(rest[0] ?? '')}\n`;
    return run(first === '--run' ? rest : [first, ...rest]);
  });

function placeOf(name) {
  const developer = developerFolder();
  if (name === 'stapler' && developer === commandLineTools) {
    throw new Refusal(
      72,
      `xcrun: error: tool 'stapler' requires Xcode, but active developer directory '${commandLineTools}' is a command line tools instance`,
    );
  }
  if (Object.hasOwn(inXcode, name)) return `${developer}/usr/bin/${name}`;
  if (inSystem.includes(name)) return `/usr/bin/${name}`;
  throw new Refusal(72, `xcrun: error: unable to find utility "${name}", not a developer tool or in PATH`);
}

async function run([name = '', ...words]) {
  placeOf(name);
  if (Object.hasOwn(inXcode, name)) return inXcode[name](words);
  const tool = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const { status } = spawnSync(tool, words, { stdio: 'inherit' });
  if (status !== 0) throw new Refusal(status ?? 1, '');
  return '';
}
