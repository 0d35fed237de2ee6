/** Files that mac-check signs. Each machine gets its own copies of the same bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const source = 'package main\n\nfunc main() { println("go-notarize mac-check") }\n';

/** Returns the bytes of the program to sign: those of a file, or of one built with the Go of this machine. */
export function provideProgram(path) {
  return path === undefined ? buildProgram() : readFileSync(path);
}

/** Builds a small program for arm64. */
function buildProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'mac-check-go-'));
  try {
    writeFileSync(join(folder, 'main.go'), source);
    writeFileSync(join(folder, 'go.mod'), 'module example.com/mac-check\n');
    const env = {
      ...process.env,
      GOOS: 'darwin',
      GOARCH: 'arm64',
      CGO_ENABLED: '0',
      GOTOOLCHAIN: 'local',
      GOFLAGS: '',
    };
    const args = ['build', '-trimpath', '-buildvcs=false', '-o', 'program', '.'];
    const { status, stderr, error } = spawnSync('go', args, { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) {
      const reason = error ? 'Go is not installed' : stderr.trim();
      throw new Error(
        `The test program could not be built: ${reason}. Install Go, or name a program with --program FILE.`,
      );
    }
    return readFileSync(join(folder, 'program'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const sha256Of = (bytes) => createHash('sha256').update(bytes).digest('hex');

const infoPlist = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	<key>CFBundleExecutable</key>
	<string>hello</string>
	<key>CFBundleIdentifier</key>
	<string>com.example.mac-check</string>
	<key>CFBundlePackageType</key>
	<string>APPL</string>
</dict>
</plist>
`;

const entitlements = (content) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
	${content}
</dict>
</plist>
`;

/** Names of the programs and apps, one for each experiment that changes it. */
const programs = ['adhoc', 'own', 'stamped', 'changed', 'unsigned'];
const apps = ['Hello', 'Changed', 'Nested', 'Detritus'];

/** Writes the files into a folder. */
export function writeSamples(folder, program) {
  const write = (name, content) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    chmodSync(path, typeof content === 'string' ? 0o644 : 0o755);
  };
  for (const name of programs) write(name, program);
  for (const name of apps) {
    write(`${name}.app/Contents/Info.plist`, infoPlist);
    write(`${name}.app/Contents/MacOS/hello`, program);
    write(`${name}.app/Contents/Resources/greeting.txt`, 'Hello\n');
  }
  write('Nested.app/Contents/Helpers/helper', program);
  write('note.txt', 'Not a program.\n');
  write('jit.plist', entitlements('<key>com.apple.security.cs.allow-jit</key>\n\t<true/>'));
  write('broken.plist', entitlements('<key>com.apple.security.cs.allow-jit</key>\n\t<maybe/>'));
  write('damaged.p8', 'not a key\n');
  mkdirSync(join(folder, 'mount'), { recursive: true });
}

/** Changes a file after it was signed. */
export const changes = {
  program: (folder) => flipByte(join(folder, 'changed')),
  resource: (folder) =>
    writeFileSync(join(folder, 'Changed.app/Contents/Resources/greeting.txt'), 'Changed\n'),
  added: (folder) => {
    const resources = join(folder, 'Changed.app/Contents/Resources');
    cpSync(join(folder, 'Hello.app/Contents/Resources/greeting.txt'), join(resources, 'greeting.txt'));
    writeFileSync(join(resources, 'more.txt'), 'Added\n');
  },
};

/** Changes a byte of the code, behind the load commands. */
function flipByte(path) {
  const bytes = readFileSync(path);
  bytes[0x4000] ^= 1;
  writeFileSync(path, bytes);
}
