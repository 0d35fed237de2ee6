import { certificateExpiredRemedy, wrongKindRemedy } from '../identity/certificate-remedies.js';
import { timestampUnavailableRemedy } from '../signature/timestamp/request-timestamp.js';
import type { Explanation } from '../system/process/explanation.js';

/** Remedy for a private key that a tool cannot use without a dialog. */
export const keyAccessRemedy =
  'The key’s access list must name the tool, and its partition list must hold apple-tool:, apple: and codesign: (security set-key-partition-list, with the password of the keychain itself).';

/** Remedy for a key in a locked keychain of the user. */
export const keychainLockedRemedy =
  'Set certificate to a PKCS#12 file, for which go-notarize creates a keychain of its own, or unlock the keychain in the same job: security unlock-keychain KEYCHAIN';

/** productsign, pkgbuild and productbuild sign with an installer identity only. */
export const installerIdentityMissing: Explanation = {
  text: /installer signing identity \(not an application signing identity\) is required|Could not find appropriate signing identity/i,
  code: 'identity-not-found',
  sentence: 'TOOL does not find an installer identity in the keychain.',
  remedy:
    'Use a Developer ID Installer certificate with its private key; a Developer ID Application certificate cannot sign packages. security find-identity -v lists the identities.',
};

/** Remedy for attributes that codesign refuses; PATH is replaced. */
export const detritusRemedy =
  'Remove the attributes before signing: xattr -cr PATH, or set extended-attributes: remove. In a folder that iCloud Drive or another service synchronizes they come back: build in another folder.';

const certificatePage = 'https://www.apple.com/certificateauthority/';

/**
 * Texts of codesign, productsign and security, the more specific first, because one failure prints several.
 * PATH in a remedy is replaced by the last argument of the command.
 * Sources: Security, OSX/libsecurity_codesigning/lib/CSCommon.h (its comments are the texts) and SecurityTool/macOS;
 * security_systemkeychain, src/cs_sign.cpp; Apple's technical note TN3161; threads of Apple's developer support and of
 * users on errSecInternalComponent and on missing keychain items.
 */
export const signingTexts: readonly Explanation[] = [
  {
    text: /timestamp service is not available|timestamp was expected but was not found/i,
    code: 'timestamp-unavailable',
    sentence: 'Apple’s timestamp service did not give a timestamp.',
    remedy: timestampUnavailableRemedy,
    retryable: true,
  },
  {
    text: /timestamps differ by/i,
    code: 'timestamp-refused',
    sentence: 'The clocks of the timestamp service and of this machine differ by more than three minutes.',
    remedy: 'Set the clock of this machine: sudo sntp -sS time.apple.com',
  },
  {
    text: /resource fork, Finder information, or similar detritus not allowed/i,
    code: 'code-detritus',
    sentence: 'A file carries a resource fork or Finder information, which signed code must not have.',
    remedy: detritusRemedy,
  },
  installerIdentityMissing,
  {
    text: /item could not be found in the keychain|errSecItemNotFound/i,
    code: 'identity-not-found',
    sentence:
      'TOOL does not find the identity’s private key or certificate in the keychains of the search list.',
    remedy:
      'Check that the keychain is on the search list (security list-keychains), that the .p12 was exported with its private key, and that the certificate has not expired (security find-identity -v).',
  },
  {
    text: /User interaction is not allowed|errSecInteractionNotAllowed/i,
    code: 'keychain-locked',
    sentence: 'The keychain is locked, or this session cannot show the dialog that asks for the key.',
    remedy: keychainLockedRemedy,
  },
  {
    text: /unable to build chain to self-signed root/i,
    code: 'signing-chain-incomplete',
    sentence: 'TOOL found no chain from the certificate to a root, or could not use its private key.',
    remedy: `TOOL prints this for several causes. An intermediate is missing: import it from ${certificatePage}. It has trust settings: remove them with security delete-trusted-cert. The job has no session of its own (ssh, a launch daemon): run it as a LaunchAgent of a user who is logged in. The partition list is missing: ${keyAccessRemedy}`,
  },
  {
    text: /: ambiguous \(matches/,
    code: 'identity-ambiguous',
    sentence: 'Several identities of the search list have this name.',
    remedy:
      'Set identity to the SHA-1 that security find-identity -v prints, or remove the copies (security delete-identity -Z SHA1 KEYCHAIN).',
  },
  {
    text: /no identity found/i,
    code: 'identity-not-found',
    sentence: 'TOOL does not find the identity in the keychains.',
    remedy: 'security find-identity -v -p codesigning lists the identities that can sign.',
  },
  {
    text: /this identity cannot be used for signing code/i,
    code: 'certificate-wrong-kind',
    sentence: 'The certificate is not for signing code.',
    remedy: wrongKindRemedy('Developer ID Application'),
  },
  {
    text: /errSecInternalComponent|internal error in Code Signing subsystem|CMS construction failed|unknown error -1=ffffffff/i,
    code: 'key-access-denied',
    sentence: 'TOOL may not use the private key.',
    remedy: `${keyAccessRemedy} A locked keychain and a job without a session of its own (ssh, a launch daemon) fail with the same text.`,
  },
  {
    text: /CSSMERR_TP_CERT_EXPIRED|certificate (?:has )?expired/i,
    code: 'certificate-expired',
    sentence: 'The certificate or its issuer has expired.',
    remedy: `${certificateExpiredRemedy} Import current intermediates from ${certificatePage}`,
  },
  {
    text: /CSSMERR_TP_NOT_TRUSTED|CSSMERR_TP_CERT_REVOKED|signer is not trusted/i,
    code: 'signing-chain-incomplete',
    sentence: 'macOS does not trust the certificate.',
    remedy: `Import its intermediate from ${certificatePage}, remove trust settings of your own (security delete-trusted-cert), and check that the certificate is not revoked.`,
  },
  {
    text: /codesign_allocate/i,
    code: 'apple-tools-missing',
    sentence: 'codesign does not find its helper codesign_allocate.',
    remedy: 'Install the command line tools (xcode-select --install), and check xcode-select --print-path.',
  },
  {
    text: /MAC verification failed during PKCS12 import|passphrase you entered is not correct|errSecAuthFailed/i,
    code: 'keychain-failed',
    sentence: 'security refused the one-time password of the keychain or of the imported key.',
    remedy:
      'Please report this at https://github.com/go-notarize/go-notarize/issues: go-notarize makes that password itself.',
  },
  {
    text: /keychain with the same name already exists|errSecDuplicateKeychain/i,
    code: 'keychain-failed',
    sentence: 'A keychain of the same name exists already.',
    remedy: 'Run it again: each run uses a new name.',
    retryable: true,
  },
  {
    text: /keychain could not be found|errSecNoSuchKeychain/i,
    code: 'keychain-failed',
    sentence: 'The signing keychain has vanished.',
    remedy:
      'Another job on this machine has deleted it. Check that no other job deletes keychains that it did not create, and run it again.',
    retryable: true,
  },
  {
    text: /no user interaction was possible|authorization was denied/i,
    code: 'keychain-failed',
    sentence: 'macOS allows this change only after a confirmation in a dialog.',
    remedy: 'Trust settings cannot be changed on a hosted runner. Signing does not need them.',
  },
  {
    text: /invalid entitlement|entitlements? .*(invalid|malformed)|failed to parse entitlements/i,
    code: 'entitlements-invalid',
    sentence: 'codesign cannot use the entitlements.',
    remedy: 'Check them with plutil -lint; entitlements must be a plain XML property list without comments.',
  },
  {
    text: /object file format (?:un)?recognized|signature too large to embed|unsupported format for signature/i,
    code: 'mach-o-not-signable',
    sentence: 'codesign cannot sign this file.',
    remedy: 'file PATH shows its format. Build the program again without post-processing tools such as upx.',
  },
  {
    text: /invalid Info\.plist/i,
    code: 'app-info-invalid',
    sentence: 'codesign cannot use the Info.plist of the app.',
    remedy: 'Check it with plutil -lint PATH/Contents/Info.plist',
  },
  {
    text: /cannot find code object on disk|No such file or directory/i,
    code: 'file-not-found',
    sentence: 'The file to sign does not exist.',
    remedy: 'Check that no other step moves or deletes PATH during the run.',
  },
  {
    text: /Permission denied|Read-only file system|Operation not permitted|cannot be read by the verifier/i,
    code: 'output-not-writable',
    sentence: 'The file cannot be read or written.',
    remedy: 'Make PATH and its folder readable and writable for this user.',
  },
  {
    text: /failed strict validation|unsealed contents|nested code is|bundle format|not signed at all|no main executable|sealed resource|resources? (?:are|directory|envelope|specification)|plist file or resource is malformed|code has no resources|unsupported resource|must be a regular file|cannot be a symlink|invalid destination for symbolic link|embedded framework contains|invalid signature/i,
    code: 'bundle-not-signable',
    sentence: 'codesign cannot sign the bundle.',
    remedy: 'The output names the file. codesign -vvv --deep --strict PATH shows details.',
  },
];
