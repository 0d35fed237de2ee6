/** Installs the tools of the conformance tests below a folder, for other users too: `node scripts/install-tools.mjs FOLDER`. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { copyBuiltTools, provideTools } from './conformance/tools.mjs';

const folder = resolve(process.argv[2] ?? '');
mkdirSync(folder, { recursive: true });
try {
  provideTools(folder);
  copyBuiltTools(folder);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
