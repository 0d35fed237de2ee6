import { installerIdentityMissing } from '../keychain/signing-texts.js';
import { ToolError } from '../system/errors.js';
import { type Explanation, unknownTextRemedy } from '../system/process/explanation.js';
import { type CommandResult, endingOf, lastLines } from '../system/process/runner.js';

/**
 * Texts of hdiutil, pkgbuild and productbuild. Sources: reports of users to create-dmg and to GitHub's runner images;
 * the manual pages.
 */
const packagingTexts: readonly Explanation[] = [
  installerIdentityMissing,
  {
    text: /Resource busy/i,
    code: 'package-failed',
    sentence: 'TOOL could not finish the disk image, because another process uses it.',
    remedy:
      'Run it again. Spotlight, XProtect or a virus scanner uses the image while it is made; on your own Mac exclude the folder from them.',
    retryable: true,
  },
  {
    text: /Operation not permitted/i,
    code: 'package-failed',
    sentence: 'macOS does not permit TOOL to read or write a file.',
    remedy:
      'This is a privacy or malware protection of macOS, not a lack of disk space. Grant Full Disk Access to the program that runs the job (System Settings, Privacy & Security), or use a folder outside Desktop, Documents and Downloads.',
  },
  {
    text: /No space left on device/i,
    code: 'package-failed',
    sentence: 'The disk image or this machine’s disk is too small for the contents.',
    remedy:
      'Check the free space with df -h. With enough space, hdiutil has underestimated the size of the image: remove sparse or compressed files from the app, or use package: zip.',
  },
  {
    text: /Permission denied|Read-only file system/i,
    code: 'output-not-writable',
    sentence: 'TOOL cannot write its output.',
    remedy: 'Make the output folder writable for this user.',
  },
  {
    text: /image not recognized|corrupt image|no mountable file systems/i,
    code: 'package-failed',
    sentence: 'TOOL made a disk image that it cannot read back.',
    remedy: 'Run it again. If it fails again, check the disk with diskutil verifyVolume /',
    retryable: true,
  },
];

/** Turns the output of hdiutil, pkgbuild or productbuild into a failure; `package-failed` for an unknown text. */
export function explainPackaging(tool: string, result: CommandResult): ToolError {
  const output = `${result.stdout}\n${result.stderr}`;
  const lines = lastLines(output);
  const known = packagingTexts.find(({ text }) => text.test(output));
  if (known === undefined) {
    return new ToolError(`${tool} ended with ${endingOf(result)}.`, {
      code: 'package-failed',
      remedy: unknownTextRemedy(tool),
      lines,
    });
  }
  return new ToolError(
    known.sentence.replace('TOOL', () => tool),
    { code: known.code, remedy: known.remedy, retryable: known.retryable ?? false, lines },
  );
}
