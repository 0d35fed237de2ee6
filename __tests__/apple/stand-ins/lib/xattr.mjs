/** xattr(1): writes an attribute. Files of this machine keep none, so the call itself is the record. */
import { existsSync } from 'node:fs';
import { answer, Refusal } from './call.mjs';

export const main = () =>
  answer('xattr', (words) => {
    const [recursive, write, name, value, path] = words;
    if (recursive !== '-r' || write !== '-w' || !name || !value || !path || words.length !== 5) {
      throw new Refusal(64, 'xattr: option not recognized');
    }
    if (!existsSync(path)) throw new Refusal(1, `xattr: [Errno 2] No such file or directory: '${path}'`);
    return '';
  });
