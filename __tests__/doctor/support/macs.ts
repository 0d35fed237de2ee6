import { goEnvArguments } from '../../../src/doctor/go-state.js';
import { failed, type RecordedMachine } from './recorded-machine.js';

export const goEnvLine = ['go', ...goEnvArguments].join(' ');

const identity = {
  sha1: '0123456789ABCDEF0123456789ABCDEF01234567',
  name: 'Developer ID Application: Ada (ABCDE12345)',
};

const goSettings = {
  CC: 'clang',
  CGO_ENABLED: '1',
  GO111MODULE: '',
  GOARCH: 'arm64',
  GOBIN: '',
  GOCACHE: '/Users/ada/Library/Caches/go-build',
  GODEBUG: '',
  GOENV: '/Users/ada/Library/Application Support/go/env',
  GOEXPERIMENT: '',
  GOFLAGS: '',
  GOHOSTARCH: 'arm64',
  GOMOD: '/Users/ada/tool/go.mod',
  GOMODCACHE: '/Users/ada/go/pkg/mod',
  GOPATH: '/Users/ada/go',
  GOPROXY: 'https://proxy.golang.org,direct',
  GOROOT: '/usr/local/go',
  GOSUMDB: 'sum.golang.org',
  GOTMPDIR: '',
  GOTOOLDIR: '/usr/local/go/pkg/tool/darwin_arm64',
  GOVERSION: 'go1.27.3',
  GOWORK: '',
};

/** Answers of `go env -json` on the good Mac, with changes. */
export const goEnv = (changes: Partial<Record<keyof typeof goSettings, string>> = {}): string =>
  JSON.stringify({ ...goSettings, ...changes });

const versionPlist = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleShortVersionString</key><string>26.6</string>
<key>ProductBuildVersion</key><string>17F113</string>
</dict></plist>`;

const sdk =
  '/Applications/Xcode_26.6.app/Contents/Developer/Platforms/MacOSX.platform/Developer/SDKs/MacOSX26.5.sdk';
const login = '/Users/ada/Library/Keychains/login.keychain-db';

/** An Apple silicon Mac on which everything is as it should be. */
export function goodMac(): RecordedMachine {
  return {
    platform: 'darwin',
    arch: 'arm64',
    environment: { PATH: '/usr/local/go/bin:/usr/bin:/bin', SHELL: '/bin/zsh', TMPDIR: '/var/folders/zz/T' },
    commands: {
      'sw_vers -productVersion': '26.1',
      'sw_vers -buildVersion': '25B78',
      'sysctl -in sysctl.proc_translated': '0',
      'sysctl -in hw.optional.arm64': '1',
      'sysctl -n kern.memorystatus_vm_pressure_level': '1',
      'csrutil status': 'System Integrity Protection status: enabled.\n',
      'spctl --status': 'assessments enabled\n',
      'xcode-select -p': '/Applications/Xcode_26.6.app/Contents/Developer\n',
      'xcrun --find clang': '/Applications/Xcode_26.6.app/Contents/Developer/usr/bin/clang\n',
      'xcrun --sdk macosx --show-sdk-path': `${sdk}\n`,
      'security list-keychains -d user': `    "${login}"\n`,
      'security find-identity -p basic': '',
      'security find-identity -p codesigning': `  1) ${identity.sha1} "${identity.name}"\n     1 identities found\n`,
      'security find-certificate -a -p': '',
      'launchctl managername': 'Background\n',
      [`security show-keychain-info ${login}`]: '',
      [goEnvLine]: goEnv(),
      'go version': 'go version go1.27.3 darwin/arm64\n',
    },
    paths: {
      '/usr/local/go/bin': 'folder',
      '/usr/bin': 'folder',
      '/bin': 'folder',
      '/usr/bin/clang': 'file',
      '/usr/local/go': { kind: 'folder', writable: false },
      '/usr/local/go/bin/go': 'file',
      '/usr/local/go/pkg/tool/darwin_arm64/compile': 'file',
      '/Users/ada/Library/Caches/go-build': 'folder',
      '/Users/ada/go': 'folder',
      '/Users/ada/go/pkg/mod': 'folder',
      '/var/folders/zz/T': { kind: 'folder', resolved: '/private/var/folders/zz/T' },
      '/Applications/Xcode_26.6.app/Contents/Developer': 'folder',
      [sdk]: 'folder',
      [login]: 'file',
    },
    texts: {
      '/usr/local/go/VERSION': 'go1.27.3\ntime 2026-10-19T18:00:00Z\n',
      '/usr/local/go/go.env': 'GOPROXY=https://proxy.golang.org,direct\nGOTOOLCHAIN=auto\n',
      '/Applications/Xcode_26.6.app/Contents/version.plist': versionPlist,
      [`${sdk}/SDKSettings.json`]: '{"Version":"26.5"}',
    },
    programs: {
      '/usr/local/go/bin/go': {
        archs: ['arm64'],
        signer: 'Developer ID Application: Google LLC (EQHXZ8M8AV)',
      },
    },
    freeBytes: 100 * 2 ** 30,
    answers: {},
  };
}

/** An Intel build of Node and Go, translated by Rosetta. */
export function translatedMac(): RecordedMachine {
  const mac = goodMac();
  mac.arch = 'amd64';
  mac.commands['sysctl -in sysctl.proc_translated'] = '1';
  mac.commands[goEnvLine] = goEnv({ GOHOSTARCH: 'amd64', GOARCH: 'amd64' });
  return mac;
}

export function macWithoutTools(): RecordedMachine {
  const mac = goodMac();
  mac.commands['xcode-select -p'] = failed(
    2,
    'xcode-select: error: unable to get active developer directory\n',
  );
  return mac;
}

export function macWithoutSdk(): RecordedMachine {
  const mac = goodMac();
  mac.commands['xcrun --sdk macosx --show-sdk-path'] = failed(
    1,
    'xcrun: error: SDK "macosx" cannot be located\n',
  );
  return mac;
}

/** Only the command line tools are selected; they contain no notarytool before Xcode 13. */
export function macWithCommandLineTools(): RecordedMachine {
  const mac = goodMac();
  const folder = '/Library/Developer/CommandLineTools';
  mac.commands['xcode-select -p'] = `${folder}\n`;
  mac.commands['pkgutil --pkg-info=com.apple.pkg.CLTools_Executables'] =
    'package-id: com.apple.pkg.CLTools_Executables\nversion: 26.1.0.0.1.1761104275\nvolume: /\n';
  mac.commands['xcrun --sdk macosx --show-sdk-path'] = `${folder}/SDKs/MacOSX.sdk\n`;
  mac.paths[folder] = 'folder';
  mac.paths[`${folder}/usr/bin/notarytool`] = 'file';
  mac.paths[`${folder}/SDKs/MacOSX.sdk`] = { kind: 'folder', resolved: `${folder}/SDKs/MacOSX26.1.sdk` };
  mac.texts[`${folder}/SDKs/MacOSX.sdk/SDKSettings.json`] = '{"Version":"26.1"}';
  return mac;
}

export function macWithExpiredCertificate(): RecordedMachine {
  const mac = goodMac();
  mac.commands['security find-identity -p codesigning'] =
    `  1) ${identity.sha1} "${identity.name}" (CSSMERR_TP_CERT_EXPIRED)\n     1 identities found\n`;
  return mac;
}

export function macWithLockedKeychain(): RecordedMachine {
  const mac = goodMac();
  mac.commands[`security show-keychain-info ${login}`] = failed(
    36,
    `security: SecKeychainCopySettings ${login}: User interaction is not allowed.\n`,
  );
  return mac;
}

export function macWithoutIntegrityProtection(): RecordedMachine {
  const mac = goodMac();
  mac.commands['csrutil status'] = 'System Integrity Protection status: disabled.\n';
  return mac;
}

/** A version manager left GOROOT behind. */
export function macWithStaleRoot(): RecordedMachine {
  const mac = goodMac();
  const root = '/Users/ada/.goenv/versions/1.21.0';
  mac.environment.GOROOT = root;
  mac.commands[goEnvLine] = goEnv({ GOROOT: root });
  mac.paths[root] = 'folder';
  mac.texts[`${root}/VERSION`] = 'go1.21.0\n';
  return mac;
}

/** GOROOT names a folder that is gone; every go command fails. */
export function macWithDeletedRoot(): RecordedMachine {
  const mac = goodMac();
  mac.environment.GOROOT = '/usr/local/go1.20';
  mac.commands[goEnvLine] = failed(2, 'go: cannot find GOROOT directory: /usr/local/go1.20\n');
  return mac;
}

export function macWithReadOnlyCache(): RecordedMachine {
  const mac = goodMac();
  mac.paths['/Users/ada/Library/Caches/go-build'] = { kind: 'folder', writable: false, ownedByRoot: true };
  return mac;
}

export function macWithFullDisk(): RecordedMachine {
  return { ...goodMac(), freeBytes: 200 * 2 ** 20 };
}
