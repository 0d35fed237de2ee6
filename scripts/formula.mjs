/**
 * Writes the Homebrew formula of a release: `node scripts/formula.mjs VERSION FOLDER`. FOLDER has the archives of the
 * executables; the formula is FOLDER/go-notarize.rb.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [version, folder] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version ?? '') || folder === undefined) {
  throw new Error('usage: node scripts/formula.mjs VERSION FOLDER');
}
const releases = 'https://github.com/go-notarize/go-notarize/releases/download';

/** Archives are named by `uname -s` and `uname -m`, so that one download command fits every machine. */
const systems = {
  macos: { arm: 'Darwin_arm64', intel: 'Darwin_x86_64' },
  linux: { arm: 'Linux_aarch64', intel: 'Linux_x86_64' },
};

function archive(platform) {
  const name = `go-notarize_${platform}.tar.gz`;
  const sum = createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex');
  return [`      url "${releases}/v${version}/${name}"`, `      sha256 "${sum}"`];
}

const blocks = Object.entries(systems).flatMap(([system, platforms]) => [
  `  on_${system} do`,
  ...Object.entries(platforms).flatMap(([cpu, platform]) => [
    `    on_${cpu} do`,
    ...archive(platform),
    '    end',
  ]),
  '  end',
  '',
]);

const formula = `class GoNotarize < Formula
  desc "Build, sign and notarize Go programs for macOS"
  homepage "https://github.com/go-notarize/go-notarize"
  version "${version}"
  license "Apache-2.0"

${blocks.join('\n')}
  def install
    bin.install "go-notarize"
    generate_completions_from_executable(bin/"go-notarize", "completion")
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/go-notarize --version")
  end
end
`;
writeFileSync(join(folder, 'go-notarize.rb'), formula);
