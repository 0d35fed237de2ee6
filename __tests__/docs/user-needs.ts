/** A need of users of tools like this one, reported in public or found in trials. */
export interface UserNeed {
  need: string;
  /** Public threads as `owner/repository#number`, or names of documents. */
  reported: readonly string[];
}

/** The needs by number. A test that covers one has the number in its title. */
export const userNeeds: Readonly<Record<string, UserNeed>> = {
  U1: {
    need: 'codesign never waits for someone to answer a dialog about the private key.',
    reported: ['tauri-apps/tauri-action#941', 'mitchellh/gon#39', 'sudara/pamplejuce#139'],
  },
  U2: {
    need: 'The keychain does not lock itself again during a long build.',
    reported: ['electron/notarize#247'],
  },
  U3: {
    need: 'Every PKCS#12 file opens, whether its algorithms are old or new. A wrong password is reported as such.',
    reported: ['kornelski/rust-security-framework#216', 'codemagic-ci-cd/cli-tools#428'],
  },
  U4: {
    need: 'The second run on the same Mac works: no keychain of the first run is in the way.',
    reported: ['Apple-Actions/import-codesign-certs#8', 'Apple-Actions/import-codesign-certs#67'],
  },
  U5: {
    need: 'Two steps in one job do not delete the keychains of each other.',
    reported: ['Apple-Actions/import-codesign-certs#87', 'Apple-Actions/import-codesign-certs#100'],
  },
  U6: {
    need: "The user's keychain search list is extended, never replaced, and restored exactly.",
    reported: ['Mentra-Community/MentraOS#3664'],
  },
  U7: {
    need: 'codesign finds the certificate chain: the keychain is on the search list while it signs.',
    reported: ['sassman/cargo-codesign-rs#35'],
  },
  U8: {
    need: "Signing works on a machine that lacks Apple's intermediate certificate.",
    reported: ['trials of this project'],
  },
  U9: {
    need: 'Users set one password, that of the certificate file. They never choose a keychain password.',
    reported: ['ever-co/ever-teams#4418'],
  },
  U10: {
    need: 'A certificate of the wrong kind, such as Developer ID Installer for code, is named, with the kind that is needed.',
    reported: ['goreleaser/goreleaser#4938', 'anchore/quill#431'],
  },
  U11: {
    need: 'No key and no password appears in an argument list or a log, or is left on a runner.',
    reported: ['ever-co/ever-teams#4418'],
  },
  U12: {
    need: 'A run ends when Apple has answered, even if a tool that waits for the answer hangs.',
    reported: ['SubtitleEdit/subtitleedit#12741', 'electron/notarize#179'],
  },
  U13: {
    need: 'A cancelled job does not lose its submission: the ID is logged and saved before the wait.',
    reported: ['scholay/rimes#32', 'malpern/KeyPath#1217'],
  },
  U14: {
    need: 'The log shows during the wait that the notary still works on the submission.',
    reported: ['electron/notarize#247'],
  },
  U15: {
    need: 'Every upload and every wait has a deadline.',
    reported: ['runpod/runpodctl#321'],
  },
  U16: {
    need: 'Another try after a timeout waits for the same submission, and uploads nothing again.',
    reported: ['DataDog/datadog-agent#45302'],
  },
  U17: {
    need: 'Users can choose to submit once more when the notary is stuck.',
    reported: ['malpern/KeyPath#1217'],
  },
  U18: {
    need: 'A rejection shows its reasons, each with a remedy.',
    reported: ['lando/notarize-action#33'],
  },
  U20: {
    need: 'No expensive macOS runner waits for the notary.',
    reported: ['jiazhenz026/SciStudio#2178'],
  },
  U21: {
    need: 'An upload that fails with S3 acceleration is tried once more without it.',
    reported: ['trials of this project'],
  },
  U22: {
    need: 'Stapling waits until a new ticket can be found.',
    reported: ['stapler(1), exit codes'],
  },
  U23: {
    need: 'Whole apps are signed, not only the program inside.',
    reported: ['anchore/quill#550'],
  },
  U25: {
    need: 'The verdict is true: it uses the right check for each kind of file, and requires the notarization.',
    reported: ['spctl(8)', 'Apple, Resolving common notarization issues'],
  },
  U26: {
    need: 'A short failure of the timestamp service does not fail the release.',
    reported: ['codesign(1)'],
  },
  U27: {
    need: 'Resource forks and Finder data are found before they break the signature.',
    reported: ['Apple, Technical Q&A QA1940'],
  },
  U30: {
    need: 'A program that needs entitlements to run under the hardened runtime is found before it ships.',
    reported: ['wazero/wazero#2393', 'ncruces/go-sqlite3#259', 'anchore/quill#566'],
  },
  U31: {
    need: 'An entitlement that needs a provisioning profile is refused without one, because macOS would kill the program.',
    reported: ['openai/codex#19335'],
  },
  U32: {
    need: 'Key access also works on macOS versions that check the password of the keychain.',
    reported: ['electron-userland/electron-builder#10066'],
  },
  U33: {
    need: 'A pull request from a fork, which has no secrets, still builds.',
    reported: ['stacklok/toolhive-studio#2084'],
  },
  U34: {
    need: 'An expired certificate is reported before the build, and one that expires soon is a warning.',
    reported: ['Apple-Actions/import-codesign-certs#138', 'Apple-Actions/import-codesign-certs#149'],
  },
  U35: {
    need: 'Several identities of the same name are no problem: the newest valid one of the right kind signs.',
    reported: ['create-dmg/create-dmg#97'],
  },
  U36: {
    need: 'The identity is tried on a small file before the build, so that a key that cannot sign is found early.',
    reported: ['trials of this project'],
  },
  U37: {
    need: 'A wait of any length works: each call to the notary has a fresh token.',
    reported: ['anchore/quill#354', 'anchore/quill#524'],
  },
  U38: {
    need: 'The notary is asked rarely enough that it does not refuse, and its Retry-After header is obeyed.',
    reported: ['goreleaser/goreleaser#6722', 'goreleaser/goreleaser#6726'],
  },
  U39: {
    need: 'Nothing is submitted twice without the user knowing.',
    reported: ['warpdotdev/warp#14361'],
  },
  U40: {
    need: 'A team that Apple has not set up for notarization gets the advice to contact Apple, and nothing is tried again.',
    reported: ['electron/notarize#132', 'electron/notarize#205'],
  },
  U42: {
    need: 'A program that is signed again still starts: files are replaced, never overwritten in place.',
    reported: ['evanw/esbuild#4504'],
  },
  U43: {
    need: 'No input reaches a shell as part of a script.',
    reported: ['GitHub Docs, Script injections'],
  },
  U44: {
    need: 'The entitlements in the signature are the ones that were requested; they are read back and compared.',
    reported: ['openai/codex#30953'],
  },
  U45: {
    need: 'A busy disk image does not fail the release.',
    reported: ['actions/runner-images#7522'],
  },
  U46: {
    need: 'An entitlements file that macOS would not accept is refused, with the line of the mistake.',
    reported: ['electron/osx-sign#218'],
  },
  U48: {
    need: 'A program without LC_UUID, which newer macOS versions do not start, is found before it ships.',
    reported: ['golang/go#68678', 'go-delve/delve#4162'],
  },
  U50: {
    need: 'Packages that are only stubs without cgo are named before the build.',
    reported: ['mattn/go-sqlite3#620', 'go-gorm/gorm#6468'],
  },
  U51: {
    need: 'productsign that waits for a dialog is found before anything is built, and gets access to the key.',
    reported: ['botlearn-ai/botcord#721', 'yurvon-screamo/origa#313'],
  },
  U53: {
    need: 'The checksum file lists exactly the published files, by the names that a download has.',
    reported: ['trials of this project'],
  },
  U55: {
    need: 'The version in the app is the version of the release.',
    reported: ['trials of this project'],
  },
  U56: {
    need: 'The Go version is the one that the project asks for, not only the minimum of its go line.',
    reported: ['trials of this project'],
  },
};
