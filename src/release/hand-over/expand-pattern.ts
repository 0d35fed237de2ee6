import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Returns the paths below a folder that a pattern names: `*` is any text without a slash. Sorted by name. */
export async function expandPattern(folder: string, pattern: string): Promise<string[]> {
  let found = [''];
  for (const part of pattern.split('/')) {
    found = (await Promise.all(found.map((parent) => matching(folder, parent, part)))).flat();
  }
  return found;
}

async function matching(folder: string, parent: string, part: string): Promise<string[]> {
  if (!part.includes('*')) return [join(parent, part)];
  const expression = new RegExp(`^${part.split('*').map(escapeText).join('[^/]*')}$`);
  const entries = await readdir(join(folder, parent)).catch(() => []);
  return entries
    .filter((name) => expression.test(name))
    .sort()
    .map((name) => join(parent, name));
}

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
