import { describe, expect, test } from '@jest/globals';
import { examineMachine } from '../../src/doctor/examine.js';
import { ToolError } from '../../src/system/errors.js';
import { goEnv, goEnvLine, goodMac } from './support/macs.js';
import { failed, probeOf, type RecordedMachine } from './support/recorded-machine.js';

const home = '/Users/ada';

/** The row of an id on the good Mac after a change. */
async function rowAfter(
  id: string,
  change: (mac: RecordedMachine) => void,
  options: Parameters<typeof examineMachine>[1] = { network: false, notary: null },
) {
  const mac = goodMac();
  change(mac);
  const { rows } = await examineMachine(probeOf(mac).probe, options);
  return rows.find((row) => row.id === id);
}

/** Changes answers of `go env`. */
const withGo =
  (changes: Parameters<typeof goEnv>[0]) =>
  (mac: RecordedMachine): void => {
    mac.commands[goEnvLine] = goEnv(changes);
  };

/** Sets variables of the environment. */
const withVariables =
  (variables: Record<string, string>) =>
  (mac: RecordedMachine): void => {
    Object.assign(mac.environment, variables);
  };

describe("the doctor's rows about Go's environment", () => {
  const cases: [string, string, (mac: RecordedMachine) => void, string][] = [
    ['a relative GOBIN is wrong', 'gobin', withGo({ GOBIN: 'bin' }), 'wrong'],
    ['GOCACHE=off is wrong', 'gocache', withGo({ GOCACHE: 'off' }), 'wrong'],
    ['GOPATH in the module is wrong', 'gopath', withGo({ GOPATH: `${home}/tool` }), 'wrong'],
    ['GOPATH equal to GOROOT is wrong', 'gopath', withGo({ GOPATH: '/usr/local/go' }), 'wrong'],
    ['a missing GOTMPDIR is wrong', 'gotmpdir', withGo({ GOTMPDIR: '/gone' }), 'wrong'],
    ['-mod in GOFLAGS is a warning', 'goflags', withGo({ GOFLAGS: '-mod=vendor' }), 'warning'],
    ['an exported GOARCH is a warning', 'go-target', withVariables({ GOARCH: 'amd64' }), 'warning'],
    [
      'a compiler of Homebrew is a warning',
      'cgo',
      withGo({ CC: '/opt/homebrew/opt/llvm/bin/clang' }),
      'warning',
    ],
    ['a missing compiler is a warning', 'cgo', withGo({ CC: 'gcc-13' }), 'warning'],
    ['a workspace of a parent is a warning', 'gowork', withGo({ GOWORK: `${home}/go.work` }), 'warning'],
    ['GO111MODULE=off is a warning', 'go-module', withGo({ GO111MODULE: 'off' }), 'warning'],
    ['BoringCrypto is a warning', 'goexperiment', withGo({ GOEXPERIMENT: 'boringcrypto' }), 'warning'],
    ['a harmful GODEBUG is a warning', 'godebug', withGo({ GODEBUG: 'netdns=go' }), 'warning'],
    ['a harmless GODEBUG is ok', 'godebug', withGo({ GODEBUG: 'gctrace=1' }), 'ok'],
    ['an unsupported Go is a warning', 'go-release', withGo({ GOVERSION: 'go1.21.0' }), 'warning'],
    ['GOPROXY=off is a warning', 'goproxy', withGo({ GOPROXY: 'off' }), 'warning'],
    ['GOPROXY=direct is a warning', 'goproxy', withGo({ GOPROXY: 'direct' }), 'warning'],
    ['GOSUMDB=off is a warning', 'gosumdb', withGo({ GOSUMDB: 'off' }), 'warning'],
    ['GOTOOLCHAIN=auto on CI is a warning', 'gotoolchain', withVariables({ CI: 'true' }), 'warning'],
    [
      'libraries of Homebrew are a warning',
      'libraries',
      withVariables({ CGO_LDFLAGS: '-L/opt/homebrew/lib' }),
      'warning',
    ],
    [
      'DYLD_INSERT_LIBRARIES is a warning',
      'libraries',
      withVariables({ DYLD_INSERT_LIBRARIES: '/x' }),
      'warning',
    ],
  ];

  test.each(cases)('G11: %s', async (_title, id, change, status) => {
    expect(await rowAfter(id, change)).toMatchObject({ status });
  });

  test('G11: an unknown flag in GOFLAGS is wrong, in the words of the go command', async () => {
    const row = await rowAfter('goflags', (mac) => {
      mac.commands['go version'] = failed(2, 'go: parsing $GOFLAGS: unknown flag -fancy\n');
    });
    expect(row).toMatchObject({
      status: 'wrong',
      finding: 'Every go command fails: parsing $GOFLAGS: unknown flag -fancy',
    });
  });

  test('G11: stored settings are listed by name, without their values', async () => {
    const row = await rowAfter('goenv', (mac) => {
      mac.texts[`${home}/Library/Application Support/go/env`] =
        'GOPROXY=https://u:secret@proxy.corp\nGOFLAGS=-v\n';
    });
    expect(row).toMatchObject({ status: 'ok', finding: expect.stringContaining('stores GOPROXY, GOFLAGS') });
    expect(row?.finding).not.toContain('secret');
  });

  test('G11: the password of a module proxy is not shown', async () => {
    const row = await rowAfter('goproxy', withGo({ GOPROXY: 'https://u:secret@proxy.corp,direct' }));
    expect(row?.finding).toBe('GOPROXY is https://…@proxy.corp,direct.');
  });

  test('G11: the files that build constraints leave out on macOS are named', async () => {
    const row = await rowAfter('build-constraints', (mac) => {
      mac.commands[
        'go list -e -f {{join .GoFiles " "}}|{{join .CgoFiles " "}}|{{join .IgnoredGoFiles " "}} .'
      ] = 'main.go||main_windows.go\n';
    });
    expect(row?.finding).toBe(
      'For darwin/arm64 build constraints take in main.go, and leave out main_windows.go.',
    );
  });
});

describe("the doctor's rows about programs and shells", () => {
  test('G11: a quarantined go is a warning that names its installer', async () => {
    const row = await rowAfter('go', (mac) => {
      mac.commands['xattr -p com.apple.quarantine /usr/local/go/bin/go'] = '0083;6710;Safari;\n';
    });
    expect(row).toMatchObject({ status: 'warning' });
    expect(row?.finding).toBe(
      "/usr/local/go/bin/go, from Go's own installer or archive, arm64, signed by Developer ID Application: Google LLC (EQHXZ8M8AV); it is quarantined, so Gatekeeper checks it at its first start.",
    );
  });

  test.each([
    ['/Users/ada/.goenv/shims', '/Users/ada/.goenv/shims/go', 'goenv'],
    ['/opt/homebrew/bin', '/opt/homebrew/Cellar/go/1.27.3/libexec/bin/go', 'Homebrew'],
    [
      '/Users/ada/.local/share/mise/installs/go/1.27.3/bin',
      '/Users/ada/.local/share/mise/installs/go/1.27.3/bin/go',
      'mise',
    ],
    [
      '/Users/ada/.asdf/installs/golang/1.27.3/go/bin',
      '/Users/ada/.asdf/installs/golang/1.27.3/go/bin/go',
      'asdf',
    ],
    ['/Users/ada/sdk/go1.27.3/bin', '/Users/ada/sdk/go1.27.3/bin/go', 'golang.org/dl'],
    ['/opt/local/bin', '/opt/local/lib/go/bin/go', 'MacPorts'],
  ])('G11: a second go in %s is named with its installer', async (folder, target, installer) => {
    const row = await rowAfter('go-2', (mac) => {
      mac.environment.PATH = `${mac.environment.PATH}:${folder}`;
      mac.paths[folder] = 'folder';
      mac.paths[`${folder}/go`] = { kind: 'file', resolved: target };
    });
    expect(row?.finding).toContain(`from ${installer}`);
  });

  const cases: [string, string, (mac: RecordedMachine) => void, string][] = [
    [
      'a copy of go in /usr/local/bin is a warning',
      'usr-local-bin',
      (mac) => {
        mac.paths['/usr/local/bin/go'] = 'file';
      },
      'warning',
    ],
    ['a relative entry of PATH is a warning', 'path', withVariables({ PATH: '/usr/bin:bin' }), 'warning'],
    [
      'a start-up file that zsh does not read is a warning',
      'start-up-files',
      (mac) => {
        mac.texts[`${home}/.bash_profile`] = 'export PATH=$PATH:/usr/local/go/bin\n';
      },
      'warning',
    ],
    [
      'a start-up file that zsh reads is ok',
      'start-up-files',
      (mac) => {
        mac.texts[`${home}/.zprofile`] = 'export PATH=$PATH:/usr/local/go/bin\n';
      },
      'ok',
    ],
    [
      'an .envrc with another GOROOT is a warning',
      'envrc',
      (mac) => {
        mac.texts[`${home}/tool/.envrc`] = 'export GOROOT="/old"\n';
      },
      'warning',
    ],
    [
      'go.gopath of VS Code is a warning',
      'vscode',
      (mac) => {
        mac.texts[`${home}/tool/.vscode/settings.json`] = '{ // mine\n "go.gopath": "/x", }';
      },
      'warning',
    ],
    [
      'a gopls for Intel is a warning',
      'gopls',
      (mac) => {
        mac.paths['/usr/bin/gopls'] = 'file';
        mac.programs['/usr/bin/gopls'] = { archs: ['x86_64'], signer: null };
      },
      'warning',
    ],
    [
      'a keychain that is gone is a warning',
      'keychain-1',
      (mac) => {
        mac.paths[`${home}/Library/Keychains/login.keychain-db`] = 'missing';
      },
      'warning',
    ],
    [
      'a proxy without a scheme is wrong',
      'proxies',
      withVariables({ HTTPS_PROXY: 'proxy.corp:3128' }),
      'wrong',
    ],
    ['SDKROOT that is gone is wrong', 'sdk', withVariables({ SDKROOT: '/gone.sdk' }), 'wrong'],
    [
      'DEVELOPER_DIR that is gone is wrong',
      'developer-folder',
      withVariables({ DEVELOPER_DIR: '/gone.app' }),
      'wrong',
    ],
    [
      'an Xcode whose licence is not accepted is wrong',
      'xcode-licence',
      (mac) => {
        mac.commands['xcrun --find clang'] = failed(
          69,
          'You have not agreed to the Xcode license agreements.',
        );
      },
      'wrong',
    ],
    [
      'Gatekeeper that is off is a warning',
      'gatekeeper',
      (mac) => {
        mac.commands['spctl --status'] = failed(1, 'assessments disabled\n');
      },
      'warning',
    ],
    [
      'critical memory pressure is wrong',
      'memory',
      (mac) => {
        mac.commands['sysctl -n kern.memorystatus_vm_pressure_level'] = '4';
      },
      'wrong',
    ],
    [
      'SIP that is off on a hosted runner is ok',
      'sip',
      (mac) => {
        mac.commands['csrutil status'] = 'System Integrity Protection status: disabled.\n';
        mac.environment.RUNNER_ENVIRONMENT = 'github-hosted';
      },
      'ok',
    ],
  ];

  test.each(cases)('G11: %s', async (_title, id, change, status) => {
    expect(await rowAfter(id, change)).toMatchObject({ status });
  });
});

describe("the doctor's rows about services", () => {
  test('G11: no service is asked unless the network is wanted', async () => {
    expect(await rowAfter('reach-notary', () => undefined)).toBeUndefined();
  });

  test('G11: a service that answers is ok, one that does not is wrong', async () => {
    const network = { network: true, notary: null };
    const answer = (mac: RecordedMachine): void => {
      mac.answers['appstoreconnect.apple.com'] = 401;
      mac.answers['proxy.golang.org'] = 502;
    };
    expect(await rowAfter('reach-notary', answer, network)).toMatchObject({ status: 'ok' });
    expect(await rowAfter('reach-timestamp', answer, network)).toMatchObject({ status: 'wrong' });
    expect(await rowAfter('module-proxy-1', answer, network)).toMatchObject({
      status: 'warning',
      finding: 'proxy.golang.org answers 502 in 12 ms.',
    });
  });

  test('G11: credentials that the notary refuses are wrong, with its remedy', async () => {
    const refused = () =>
      Promise.reject(
        new ToolError('The notary refused the key.', { code: 'service-failed', remedy: 'Make a new key.' }),
      );
    const row = await rowAfter('notary-credentials', () => undefined, { network: false, notary: refused });
    expect(row).toMatchObject({
      status: 'wrong',
      finding: 'The notary refused the key.',
      remedy: 'Make a new key.',
    });
  });

  test('G11: off macOS the rows of macOS are left out', async () => {
    const mac = goodMac();
    mac.platform = 'linux';
    const { rows } = await examineMachine(probeOf(mac).probe, { network: false, notary: null });
    expect(rows.filter(({ group }) => group === 'keychains' || group === 'developer-tools')).toEqual([]);
  });
});
