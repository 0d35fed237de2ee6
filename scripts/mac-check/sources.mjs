/** Files of the stand-ins, by the command that they answer. */
const files = [
  [/^xcrun notarytool/, 'notary/'],
  [/^xcrun stapler/, 'stapler.mjs'],
  [/^xcrun/, 'xcrun.mjs'],
  [/^security (?:\S+-keychains?|show-keychain-info|set-keychain-settings)/, 'security/keychain-commands.mjs'],
  [/^security/, 'security/items.mjs'],
  [/^codesign (?:-d|--display)/, 'codesign/display.mjs'],
  [/^codesign --verify/, 'codesign/verify.mjs'],
  [/^codesign/, 'codesign/sign.mjs'],
  [/^ditto/, 'packages/ditto.mjs'],
  [/^hdiutil/, 'packages/hdiutil.mjs'],
  [/^(?:pkgbuild|productbuild|productsign|pkgutil)/, 'packages/pkg-commands.mjs'],
  [/^syspolicy_check/, 'syspolicy-check.mjs'],
  [/^(?:spctl|xattr)/, (tool) => `${tool}.mjs`],
];

/** Returns the file, or folder, below __tests__/apple/stand-ins/lib that answers a command. */
export function sourceOf(command) {
  const [, file = 'machine.mjs'] = files.find(([pattern]) => pattern.test(command)) ?? [];
  return typeof file === 'function' ? file(command.split(' ')[0]) : file;
}
