/** Paths by which a Go shows its installer. Sources: the documentation of each of them. */
const installers: readonly (readonly [RegExp, string])[] = [
  [/\/\.goenv\//, 'goenv'],
  [/\/\.asdf\//, 'asdf'],
  [/\/mise\/(installs|shims)\//, 'mise'],
  [/\/\.gvm\//, 'gvm'],
  [/\/Cellar\/go(@[\d.]+)?\/|\/(opt\/homebrew|linuxbrew)\//, 'Homebrew'],
  [/^\/opt\/local\//, 'MacPorts'],
  [/\/sdk\/go[\d.]+[a-z\d]*\/bin\//, 'golang.org/dl'],
  [/\/golang\.org\/toolchain@/, 'downloaded by GOTOOLCHAIN'],
  [/\/hostedtoolcache\/|\/_tool\/go\//i, 'the tool cache of a runner'],
  [/^\/nix\/store\//, 'Nix'],
  [/^\/usr\/local\/go\//, "Go's own installer or archive"],
  [/^\/usr\/lib\/go|^\/usr\/bin\/go$/, 'the package manager of the system'],
];

/** Names the installer of a program by its path and by what the path links to; null when neither shows it. */
export function whoInstalled(path: string, target: string): string | null {
  const found =
    installers.find(([pattern]) => pattern.test(target)) ?? installers.find(([p]) => p.test(path));
  return found === undefined ? null : `from ${found[1]}`;
}
