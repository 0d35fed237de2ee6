import { machOImage } from '../../support/mach-o-image.js';

/** Creates a Mach-O image with the build information of Go's linker for these modules. */
export function goProgram(modules: readonly string[]): Buffer {
  return machOImage({ goBuildInfo: goBuildInfo(modules) });
}

/** Creates the section itself. Source of the layout: Go, src/debug/buildinfo/buildinfo.go. */
export function goBuildInfo(modules: readonly string[], settings = ['CGO_ENABLED=0']): Buffer {
  const head = Buffer.alloc(32);
  head.write('\xff Go buildinf:', 'latin1');
  head.writeUInt8(8, 14);
  head.writeUInt8(2, 15);
  const lines = ['path\texample.com/tool', 'mod\texample.com/tool\t(devel)\t'];
  const list = [
    ...lines,
    ...modules.map((path) => `dep\t${path}\tv1.0.0\th1:x=`),
    ...settings.map((setting) => `build\t${setting}`),
    '',
  ];
  const around = '0123456789abcdef';
  return Buffer.concat([head, text('go1.26.8'), text(`${around}${list.join('\n')}${around}`)]);
}

function text(value: string): Buffer {
  const length = [];
  for (let left = Buffer.byteLength(value); ; left >>= 7) {
    if (left < 0x80) {
      length.push(left);
      break;
    }
    length.push((left & 0x7f) | 0x80);
  }
  return Buffer.concat([Buffer.from(length), Buffer.from(value)]);
}
