import { ToolError } from '../errors.js';

/** A reason why xcrun does not start a tool. */
interface XcrunFailure {
  text: RegExp;
  sentence: string;
  remedy: string;
}

/** Texts of xcrun. Sources: its manual page; electron/notarize, issues 107 and 200; TN3147. */
const xcrunTexts: readonly XcrunFailure[] = [
  {
    text: /invalid active developer path/,
    sentence: 'The command line tools are not installed, or a macOS update has removed them.',
    remedy: 'Install them: xcode-select --install. Or select an Xcode: sudo xcode-select --switch PATH',
  },
  {
    text: /requires a newer version of macOS/,
    sentence: 'The selected Xcode needs a newer macOS than that of this machine.',
    remedy:
      'Select an Xcode that fits this macOS, with the input xcode-version or sudo xcode-select --switch.',
  },
  {
    text: /tool '\w+' requires Xcode|unable to find utility/,
    sentence: 'The selected developer folder does not have the tool.',
    remedy: 'Select an Xcode, with the input xcode-version or sudo xcode-select --switch.',
  },
  {
    text: /Xcode.*license|license agreements?/i,
    sentence: 'The licence of Xcode has not been accepted on this machine.',
    remedy: 'Accept it: sudo xcodebuild -license accept',
  },
];

/** Explains an output of xcrun itself; null for one of the tool that it runs. */
export function explainXcrun(output: string, lines: readonly string[]): ToolError | null {
  const known = xcrunTexts.find(({ text }) => text.test(output));
  if (known === undefined) return null;
  return new ToolError(known.sentence, { code: 'apple-tools-missing', remedy: known.remedy, lines });
}
