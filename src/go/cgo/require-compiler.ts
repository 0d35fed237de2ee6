import { InputError } from '../../system/errors.js';
import type { BuildPlatform } from '../build/go-environment.js';

/** Fails before a build with cgo outside macOS that has no cross compiler in CC. Errors: `cgo-compiler-missing`. */
export function requireCompiler(
  archs: readonly BuildPlatform['arch'][],
  { platform, environment }: { platform: string; environment: Readonly<Record<string, string | undefined>> },
): void {
  if (platform === 'darwin' || environment.CC) return;
  const missing = archs.find((arch) => !environment[`CC_darwin_${arch}`]);
  if (missing === undefined) return;
  throw new InputError('cgo', `cgo: this machine has no C compiler for darwin/${missing}.`, {
    code: 'cgo-compiler-missing',
    remedy: `Use a macOS runner, or set the variable CC_darwin_${missing} or CC to a cross compiler, such as zig cc.`,
  });
}
