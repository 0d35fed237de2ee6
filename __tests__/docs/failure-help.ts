/** The usual cause of each failure, and how to fix it, for docs/errors.md. A test requires an entry for every code. */
export const failureHelp: Readonly<Record<string, readonly [cause: string, remedy: string]>> = {
  usage: ['A command, option or argument is misspelt or missing.', 'Run `go-notarize <command> --help`.'],
  'internal-error': [
    'A defect of go-notarize.',
    'Run again with debug logging (`GO_NOTARIZE_DEBUG=1`, or “Enable debug logging” on GitHub), and report the stack.',
  ],
  'input-invalid': [
    'An input has a value that it cannot have, or two inputs contradict each other.',
    'The message lists every such input with a remedy. [Inputs and outputs](inputs.md) describes them.',
  ],
  'certificate-missing': [
    'The secret is empty: it has another name, belongs to an environment that the job does not use, or the run is for a fork.',
    'Set `certificate`, or use `signing: auto` for runs without secrets. See [getting started](getting-started.md#3-store-the-secrets).',
  ],
  'notary-credentials-missing': [
    'The API key, its ID or another part of the credentials is empty.',
    'Set `notary-key` and `notary-key-id`, or `notarize: off`. See [getting started](getting-started.md#2-create-the-api-key).',
  ],
  'notary-credentials-unusable': [
    'An Apple Account or a keychain profile is used without Apple’s tools.',
    'Use an API key, or a macOS runner with `engine: apple`.',
  ],
  'notary-profile-missing': [
    'The profile has another name or is in another keychain, or the keychain is locked.',
    'Run `xcrun notarytool store-credentials NAME` as the user of the runner, and unlock the keychain.',
  ],
  'needs-apple-tools': [
    'The portable engine cannot do this: make a disk image or an installer package (it signs existing ones), or use a keychain identity or a profile.',
    'Use a macOS runner, or remove the input that the message names.',
  ],
  'apple-tools-missing': [
    'Xcode or its command line tools are missing, or another Xcode is selected.',
    'Run `xcode-select --install`, or select an Xcode with `xcode-select --switch`.',
  ],
  'target-unknown': [
    'Only macOS targets can be built.',
    'Use `darwin/arm64`, `darwin/amd64` or `darwin/universal`.',
  ],
  'file-not-found': [
    'The path is misspelt, or starts in another folder; e.g. the path of the `.p12` file in `certificate`.',
    'Check the path that the message names.',
  ],
  'artifact-not-found': [
    'A file in `artifacts` does not exist. Relative paths start in `working-directory`.',
    'Check the path, and that an earlier step built the file.',
  ],
  'artifact-not-signed': [
    'A submission is finished with files that are not signed.',
    'Use exactly the files that were submitted.',
  ],
  'build-not-reproducible': [
    'A path or a time of the build is in the program, the work tree has changes, or the C compiler writes other bytes each time.',
    'The message names the section and the cause; see [Reproducible builds](build-records.md#reproducible-builds). `reproducible: warn` only reports it.',
  ],
  'tests-failed': [
    'A test of the packages in `test` failed, panicked or was killed.',
    'Read the output of `go test` in the log. [Tests under signing](go-test.md) explains kills by macOS.',
  ],
  'malformed-file': ['The file is damaged, or is not what its name says.', 'Build or download it again.'],
  'machine-unfit': [
    '`doctor: error` found something that makes the release fail later, such as a full disk or a missing SDK.',
    'Each row names its remedy; [Doctor](doctor.md) explains the rows. `doctor: warn` only reports them.',
  ],
  'command-failed': ['A command ended with an error.', 'Read its last lines in the log.'],
  'command-timed-out': [
    'The command waits for something, such as a dialog, or the machine is overloaded.',
    'Read its last lines in the log, and run again.',
  ],
  'command-not-found': ['The command is not installed, or not on `PATH`.', 'Install it in an earlier step.'],
  'act-jobs-skipped': [
    'act runs only jobs for whose label it has a runner. `go-notarize act` sets those of hosted Linux and macOS runners.',
    "Add `-P 'LABEL=-self-hosted'` to run the job on your machine, or choose other jobs with `-j`.",
  ],
  'service-unreachable': [
    'There is no network, a proxy is missing or refuses the connection, or a firewall blocks the address.',
    'Check the network; set `HTTPS_PROXY` if you need a proxy, and list hosts that need none in `NO_PROXY`. Then run again.',
  ],
  'service-failed': ['The service has a problem.', 'Run again later.'],
  'output-in-use': [
    'Another process of this machine is releasing into the same folder.',
    'Give each run an `output-directory` of its own, or wait for the other run.',
  ],
  'disk-full': [
    'The disk, or the quota of this user, has no space for a new file.',
    'Free space, or set `output-directory` and `TMPDIR` to another disk.',
  ],
  'disk-image-not-signable': [
    'The file has no trailer of a UDIF image, where the signature is stored: it is a raw (read-write) image, an ISO, or encrypted.',
    'Convert it with `hdiutil convert -format UDZO`, then sign the result.',
  ],
  'file-not-accessible': [
    'The file system is read-only, the user has no permission, or a name is too long.',
    'The message names the file and the reason. Change its permissions or the name, or choose another `output-directory`.',
  ],
  'output-not-writable': [
    'The folder belongs to another user, its disk is read-only, or a file has its name.',
    'Choose another `output-directory` or `--output`.',
  ],
  cancelled: [
    'The job was cancelled or reached its limit.',
    'If it was waiting for the notary, [finish the submission](recipes.md#wait-in-another-job-or-later) in another run.',
  ],
  'certificate-input-empty': [
    'The text is neither base64 nor the path of a file. A secret that does not exist under its exact name is empty.',
    'Store the output of `base64 < developer-id.p12` in the secret.',
  ],
  'certificate-not-pkcs12': [
    'The secret contains another file, such as the `.cer` or the `.p8`, or only a part of the file.',
    'Store the `.p12` file as base64. See [getting started](getting-started.md#1-create-the-certificate).',
  ],
  'certificate-password-wrong': [
    'The password belongs to another file or to a keychain.',
    'Use the password that was chosen when the `.p12` file was made, without quotes or spaces around it.',
  ],
  'certificate-algorithm-unsupported': [
    'The file is encrypted with an unusual algorithm.',
    'Export it again with Keychain Access or `openssl pkcs12 -export`.',
  ],
  'certificate-key-missing': [
    'The certificate was exported without its private key.',
    'Export it again from “My Certificates”, with the key below it selected. With `openssl`, add `-inkey`.',
  ],
  'certificate-key-unsupported': [
    'Apple issues certificates for RSA and elliptic-curve keys only.',
    'Create a new key.',
  ],
  'certificate-wrong-kind': [
    'It is a Developer ID Installer, Apple Development or Apple Distribution certificate, or one that Apple did not issue.',
    'Create a Developer ID Application certificate; for packages, Developer ID Installer.',
  ],
  'certificate-expired': [
    'The certificate is older than its validity.',
    'Create a new one. Programs that were signed with a timestamp stay valid.',
  ],
  'certificate-not-yet-valid': ['The clock of the machine is wrong.', 'Set the clock.'],
  'keychain-failed': ['`security` could not create or change a keychain.', 'Read its last lines in the log.'],
  'keychain-locked': [
    'The keychain that contains `identity` is locked.',
    'Unlock it with `security unlock-keychain` in an earlier step, or set `certificate`.',
  ],
  'key-access-denied': [
    '`codesign` needs a dialog to use the key, and no one can answer it (`errSecInternalComponent`).',
    'Set `certificate` in place of `identity`, or allow the access with `security set-key-partition-list`.',
  ],
  'identity-not-found': [
    'No keychain on the search list contains the identity with its private key.',
    'Compare the name with the output of `security find-identity -v -p codesigning`.',
  ],
  'identity-ambiguous': [
    'Several certificates have this name.',
    'Set `identity` to the SHA-1 of one of them.',
  ],
  'signing-chain-incomplete': [
    'Apple’s intermediate certificate is missing on the Mac, or trust settings were changed.',
    'Install “Developer ID - G2” from apple.com/certificateauthority, and remove custom trust settings.',
  ],
  'code-detritus': [
    'Finder data or a resource fork on a file.',
    'Run `xattr -cr` on the folder in the message.',
  ],
  'codesign-failed': [
    '`codesign` refused for a reason that is not known here.',
    'Read its last lines in the log.',
  ],
  'signature-differs': [
    'The signature that `codesign` made lacks something that was requested.',
    'Read the difference in the message, and report it.',
  ],
  'timestamp-unavailable': ['Apple’s timestamp service did not answer.', 'Run again.'],
  'timestamp-refused': [
    'The answer of the timestamp service is not valid, or the clock of the machine is wrong.',
    'Check the clock, and leave `timestamp-url` empty.',
  ],
  'entitlements-not-found': [
    'The path is misspelt. Relative paths start in `working-directory`.',
    'Check the path, or use the name of a [preset](entitlements.md#how-do-i-set-them).',
  ],
  'entitlements-invalid': [
    'The file is not a property list that macOS accepts.',
    'Fix the line in the message, or check the file with `plutil -lint`.',
  ],
  'entitlements-restricted': [
    'macOS starts a program with this entitlement only with a provisioning profile from Apple.',
    'Remove the entitlement, or add the profile to the app. See [entitlements](entitlements.md#which-ones-are-refused).',
  ],
  'go-version-missing': [
    'There is no `go.mod` in `working-directory`, and no input names a version.',
    'Set `working-directory`, `go-version` or `go-version-file`.',
  ],
  'go-version-invalid': [
    'The version is not one that [Go](go.md#versions-that-go-version-accepts) describes; often YAML changed 1.20 to 1.2.',
    'Write the version in quotes.',
  ],
  'go-version-file-unreadable': [
    'The file does not exist or has no version in it.',
    'Check `go-version-file`.',
  ],
  'go-version-unknown': ['There is no such release.', 'Compare with go.dev/dl.'],
  'go-version-too-old': ['`go.mod` requires a newer Go.', 'Raise `go-version`, or remove it.'],
  'go-unavailable': [
    'Neither the tool cache, nor `PATH`, the download site or the module proxy has this Go.',
    'The message lists what each answered. Check the network and `goproxy`.',
  ],
  'go-checksum-mismatch': [
    'A mirror or a proxy changed or cut the download.',
    'Run again; check the mirror.',
  ],
  'go-checksum-database-untrusted': [
    'The answer of the checksum database is not signed by its key, or does not contain the record.',
    'Check `GOSUMDB` and the proxy between you and the database.',
  ],
  'go-proof-missing': [
    'Only one of two independent sources could confirm the download.',
    'Allow access to both, or lower the requirement. See [Go](go.md).',
  ],
  'go-signature-invalid': ['The download was changed after Google signed it.', 'Check the mirror.'],
  'go-archive-malformed': ['A mirror delivered something else.', 'Check the mirror.'],
  'modules-refused': [
    'A module is private, does not exist, or its server refuses it.',
    'Set `GOPRIVATE` and `module-token`, or check `goproxy`. See [Go](go.md).',
  ],
  'build-flags-invalid': [
    'A flag in `build-flags` or `GOFLAGS` is misspelled or of another command.',
    'Compare with `go help build`.',
  ],
  'go-experiment-unknown': ['`GOEXPERIMENT` is of another Go release.', 'Remove it, or change `go-version`.'],
  'cgo-denied': ['`cgo-policy` is `deny`.', 'Replace the packages, or set `cgo-policy: warn`.'],
  'cgo-needed': [
    'A package has no code without cgo.',
    'Set `cgo: true` and use a macOS runner. See [Go](go.md).',
  ],
  'cgo-compiler-missing': [
    'The machine has no C compiler for macOS.',
    'Use a macOS runner, or set `CC` to a cross compiler. See [Go](go.md).',
  ],
  'sdk-missing': [
    'The selected developer tools have no macOS SDK, or `SDKROOT` or `MACOSX_DEPLOYMENT_TARGET` does not fit it.',
    'Select a complete Xcode with `xcode-version`. See [Go](go.md).',
  ],
  'xcode-not-found': [
    'A `.xcode-version` or `xcode-version` names an Xcode that this machine does not have.',
    'Use one of the versions in the message, or another runner image.',
  ],
  'program-will-not-run': [
    'A slice is missing, or has no `LC_UUID`.',
    'Use a supported Go without `-buildid=` and `-B none`. See [Go](go.md).',
  ],
  'tool-cache-not-writable': ['`RUNNER_TOOL_CACHE` belongs to another user.', 'Fix its permissions.'],
  'package-not-found': [
    'The package does not exist below `working-directory`.',
    'Compare `packages` with the output of `go list ./...`.',
  ],
  'package-not-main': ['The package is a library.', 'Name a package with `package main`, e.g. `./cmd/tool`.'],
  'program-names-collide': [
    'Two packages end in the same name.',
    'Build them in two steps with their own `output-directory`.',
  ],
  'build-failed': ['The compiler or linker reports an error.', 'Run the same `go build` on your machine.'],
  'modules-unavailable': [
    'A module is private, or the proxy cannot be reached.',
    'Set `goproxy`, `GOPRIVATE` and credentials for git.',
  ],
  'mach-o-not-signable': ['The file has an unusual layout.', 'Build it again, without packers such as UPX.'],
  'universal-inputs-invalid': [
    'Two files have the same architecture, or one is no program.',
    'Build one file per architecture.',
  ],
  'app-folder-invalid': [
    'The folder has no `Info.plist`, or has files that an app cannot have.',
    'Compare with [examples/hello-app](../examples/hello-app).',
  ],
  'app-info-invalid': ['`Info.plist` is missing or malformed.', 'Check it with `plutil -lint`.'],
  'bundle-id-missing': ['`Info.plist` has no `CFBundleIdentifier`.', 'Add it, or set `bundle-id`.'],
  'bundle-id-invalid': [
    'The identifier has other characters than letters, digits, dots and hyphens.',
    'Use the form `com.example.tool`.',
  ],
  'bundle-not-signable': [
    'The app contains something that cannot be signed, such as a file beside `Contents`.',
    'Move the file that the message names.',
  ],
  'notary-key-invalid': [
    'The text is not that of the `.p8` file: it is cut off, it is another file, or it is the path of the file.',
    'Store the text of `AuthKey_….p8`, or its base64.',
  ],
  'notary-credentials-refused': [
    'Key, key ID and issuer do not belong together, the key is revoked, or the clock is wrong.',
    'Compare all three with App Store Connect. Use a Team key.',
  ],
  'notary-agreement-missing': [
    'Apple has a new agreement.',
    'The Account Holder accepts it on developer.apple.com/account. Wait some minutes, and run again.',
  ],
  'notary-forbidden': ['The role of the key is too low.', 'Create a Team key with the role Developer.'],
  'notary-busy': ['Too many requests in a short time.', 'Run again later.'],
  'notary-failed': [
    'The notary has a problem.',
    'See developer.apple.com/system-status, and run again later.',
  ],
  'notary-answer-malformed': [
    'Apple changed the format, or a proxy changed the answer.',
    'Report it with a debug log.',
  ],
  'notary-timeout': [
    'The notary is slow. First submissions of a team can take hours.',
    '[Finish the submission](recipes.md#wait-in-another-job-or-later) in another run with `submission-id`.',
  ],
  'notarization-rejected': [
    'The notary found problems in the files.',
    'Fix the issues that the summary lists, each with its remedy, and release again.',
  ],
  'submission-unknown': [
    'The ID is misspelt, or belongs to another team.',
    'Compare it with `go-notarize submissions`.',
  ],
  'upload-failed': ['The network broke during the upload.', 'Run again.'],
  'archive-too-large': ['An upload can have 5 GB.', 'Submit the programs in several steps.'],
  'preflight-failed': [
    'The notary would reject the files.',
    'Fix the issues that the summary lists. With `preflight: warn` they are uploaded all the same.',
  ],
  'package-failed': [
    '`hdiutil`, `pkgbuild` or `productsign` failed, often with “Resource busy”.',
    'Run again.',
  ],
  'package-names-collide': [
    'Two artifacts get the same package name.',
    'Add `{target}` or `{name}` to `package-name`.',
  ],
  'smoke-test-failed': [
    'Exit code 137: macOS killed the program, often because it compiles code while it runs. Others: the command failed.',
    'Set `entitlements: jit`, see [entitlements](entitlements.md). Otherwise run the command on your Mac.',
  ],
  'staple-failed': [
    'The ticket could not be written, or the app cannot be changed.',
    'Check that the folder is writable.',
  ],
  'assessment-rejected': [
    'The files changed after they were notarized, or the Mac assesses nothing.',
    'Do not change files between the steps. Read the issues in the summary.',
  ],
  'ticket-not-found': ['The ticket is not published yet.', 'Run again in some minutes with `submission-id`.'],
  'ticket-invalid': ['A proxy changed the answer of the ticket service.', 'Check the proxy.'],
  'archive-checksum-mismatch': [
    'Another job of the run uploaded a workflow artifact of the same name, or the transfer failed.',
    'Run the whole workflow again. If it happens again, see which jobs upload artifacts; do not sign the file.',
  ],
  'archive-unexpected': [
    'The job that builds handed over other names, or an app with another identifier, than the inputs and the source name.',
    'Name the files in `artifacts`, and for an app that another tool makes its CFBundleIdentifier in `identifier`.',
  ],
  'event-refused': [
    'A workflow for `pull_request_target` or `workflow_run` runs with the secrets of the repository, and can build the code of a stranger.',
    'Release on `push` of a tag, `release` or `workflow_dispatch`. See [the reusable workflow](reusable-workflow.md#events).',
  ],
  'workflow-commit-unknown': [
    'The server does not set `job.workflow_sha`, so that the action could be another one than the workflow.',
    'Use the action in a job of your own, pinned by commit.',
  ],
  'archive-differs': [
    'A packing step, or a file named in `artifacts`, has other bytes than the signed files.',
    'Let go-notarize pack the files with `package`, or release again.',
  ],
  'artifact-changed': [
    'A step changed an artifact after it was signed or submitted.',
    'Do not change files between signing and the end of the release.',
  ],
  'not-in-ticket': [
    'The file is not the one that was notarized: it was signed or built again.',
    'Release again, and do not change files after they are signed.',
  ],
  'notary-log-missing': [
    'The log is not published yet, or the network failed.',
    'Run again in some minutes with `submission-id`.',
  ],
};
