import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip in memory: names and contents as they are given. */
export function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** A toolchain module with the few files that matter here. */
export function toolchainZip(version: string, goVersion: string): Promise<Buffer> {
  const prefix = `golang.org/toolchain@${version}/`;
  return zipOf({
    [`${prefix}VERSION`]: `go${goVersion}\ntime 2026-08-28T16:20:00Z\n`,
    [`${prefix}bin/go`]: '#!/bin/sh\necho go\n',
    [`${prefix}pkg/tool/linux_amd64/compile`]: '#!/bin/sh\n',
    [`${prefix}src/_go.mod`]: 'module std\n',
    [`${prefix}src/fmt/print.go`]: 'package fmt\n',
  });
}
