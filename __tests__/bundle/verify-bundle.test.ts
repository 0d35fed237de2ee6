import { appendFile, cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allProblems } from '../../src/bundle/code-verification.js';
import { verifyCode } from '../../src/bundle/verify-bundle.js';
import { fileTypes } from '../../src/macho/names.js';
import { signed } from '../signature/signed-image.js';
import { machOImage } from '../support/mach-o-image.js';
import { developer, library, timestamper, verifyOptions, withCopyOf, writeTree } from './test-app.js';

/** Returns the codes of the problems of a signed app after `tamper` changed it. */
function codesAfter(kind: 'full' | 'small', tamper: (app: string) => Promise<unknown>): Promise<string[]> {
  return withCopyOf(kind, async (app) => {
    await tamper(app);
    const code = await verifyCode(app, verifyOptions);
    expect(code.valid).toBe(allProblems(code).every(({ severity }) => severity === 'warning'));
    return allProblems(code).map(({ code: name }) => name);
  });
}

async function flip(path: string, offset: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[offset] = (bytes[offset] ?? 0) ^ 0x01;
  await writeFile(path, bytes);
}

describe('verifyCode of an unchanged app', () => {
  test('a signed app is valid with all nested code', async () => {
    await withCopyOf('full', async (app) => {
      const code = await verifyCode(app, verifyOptions);
      expect(allProblems(code)).toEqual([]);
      expect(code).toMatchObject({ valid: true, authority: 'replay' });
      expect(code.nested.map(({ path }) => path.slice(app.length + 1))).toEqual([
        'Contents/Frameworks/B.framework',
        'Contents/Frameworks/liba.dylib',
        'Contents/MacOS/helper',
      ]);
    });
  });

  test('the path of a main executable means its app', async () => {
    await withCopyOf('small', async (app) => {
      await appendFile(join(app, 'Contents/Resources/page.html'), 'x');
      const code = await verifyCode(join(app, 'Contents/MacOS/small'), verifyOptions);
      expect(code.problems.map((problem) => problem.code)).toEqual(['resource-changed']);
    });
  });
});

describe('verifyCode finds', () => {
  const inApp = (path: string) => (app: string) => join(app, 'Contents', path);
  const page = inApp('Resources/page.html');

  test('a changed resource', async () => {
    expect(await codesAfter('small', (app) => appendFile(page(app), 'x'))).toEqual(['resource-changed']);
  });

  test('a missing resource', async () => {
    expect(await codesAfter('small', (app) => rm(page(app)))).toEqual(['resource-missing']);
  });

  test('an added resource', async () => {
    const added = (app: string) => writeFile(inApp('Resources/new.txt')(app), 'x');
    expect(await codesAfter('small', added)).toEqual(['resource-added']);
  });

  test('a link instead of a file', async () => {
    const relink = async (app: string) => {
      await rm(page(app));
      await symlink('../Info.plist', page(app));
    };
    expect(await codesAfter('small', relink)).toEqual(['resource-changed']);
  });

  test('a link with another target', async () => {
    const relink = async (app: string) => {
      const link = inApp('Resources/alias.html')(app);
      await rm(link);
      await symlink('en.lproj/Main.strings', link);
    };
    expect(await codesAfter('full', relink)).toEqual(['resource-changed']);
  });

  test('a changed Info.plist', async () => {
    const change = (app: string) => appendFile(inApp('Info.plist')(app), '\n');
    expect(await codesAfter('small', change)).toEqual(['info-plist-mismatch']);
  });

  test('a changed CodeResources', async () => {
    const change = (app: string) => appendFile(inApp('_CodeSignature/CodeResources')(app), '\n');
    expect(await codesAfter('small', change)).toEqual(['code-resources-mismatch']);
  });

  test('a missing CodeResources', async () => {
    const remove = (app: string) => rm(inApp('_CodeSignature')(app), { recursive: true });
    expect(await codesAfter('small', remove)).toEqual(['special-slot-missing', 'resources-not-sealed']);
  });

  test('changed code of the main executable', async () => {
    const change = (app: string) => flip(inApp('MacOS/small')(app), 15_000);
    expect(await codesAfter('small', change)).toEqual(['page-hash-mismatch']);
  });

  test('changed code of a nested library', async () => {
    const change = (app: string) => flip(inApp('Frameworks/liba.dylib')(app), 3_000);
    expect(await codesAfter('full', change)).toEqual(['page-hash-mismatch']);
  });

  test('a nested library replaced by an unsigned one', async () => {
    const replace = (app: string) => writeFile(inApp('Frameworks/liba.dylib')(app), library());
    expect(await codesAfter('full', replace)).toEqual(['not-signed']);
  });

  test('a nested library replaced by one of another signer', async () => {
    const replace = async (app: string) =>
      writeFile(inApp('Frameworks/liba.dylib')(app), await signed(library(), { identifier: 'liba' }));
    const codes = await codesAfter('full', replace);
    expect(codes).toEqual(['nested-code-changed', 'signature-adhoc']);
  });

  test('a nested library replaced by one that meets the recorded requirement, as a warning', async () => {
    const by = { signer: developer, timestamper, identifier: 'liba' };
    const newer = () => signed(machOImage({ fileType: fileTypes.dylib, textSize: 6_000 }), by);
    const replace = async (app: string) => writeFile(inApp('Frameworks/liba.dylib')(app), await newer());
    expect(await codesAfter('full', replace)).toEqual(['nested-code-replaced']);
  });

  test('an added resource of a nested framework', async () => {
    const add = (app: string) =>
      writeTree(app, { 'Contents/Frameworks/B.framework/Versions/A/Resources/new.txt': 'x' });
    expect(await codesAfter('full', add)).toEqual(['resource-added']);
  });

  test('a file beside Contents', async () => {
    const add = (app: string) => writeFile(join(app, 'stray.txt'), 'x');
    expect(await codesAfter('small', add)).toEqual(['unsealed-contents']);
  });

  test('a file beside the versions of a framework', async () => {
    const add = (app: string) => writeTree(app, { 'Contents/Frameworks/B.framework/stray': 'x' });
    expect(await codesAfter('full', add)).toEqual(['unsealed-contents']);
  });
});

describe('verifyCode allows', () => {
  test('a stapled ticket, a removed localization and a changed .DS_Store', async () => {
    const change = async (app: string) => {
      await writeFile(join(app, 'Contents/CodeResources'), 's8ch...');
      await rm(join(app, 'Contents/Resources/en.lproj'), { recursive: true });
      await appendFile(join(app, 'Contents/Resources/.DS_Store'), 'x');
    };
    expect(await codesAfter('full', change)).toEqual([]);
  });
});

test('verifyCode reports a bundle whose program alone is signed', async () => {
  const unsign = async (app: string) => {
    await rm(join(app, 'Contents/_CodeSignature'), { recursive: true });
  };
  const codes = await codesAfter('small', unsign);
  expect(codes).toContain('resources-not-sealed');
});

describe('verifyCode names a framework that lost its links', () => {
  const framework = (app: string) => join(app, 'Contents/Frameworks/B.framework');
  const current = (app: string) => join(framework(app), 'Versions/Current');

  test.each([
    ['when Versions/Current is missing', (app: string) => rm(current(app))],
    [
      'when Versions/Current is a copy of the version',
      async (app: string) => {
        await rm(current(app));
        await cp(join(framework(app), 'Versions/A'), current(app), { recursive: true });
      },
    ],
    [
      'when a program for zip archives made the link a file',
      async (app: string) => {
        await rm(current(app));
        await writeFile(current(app), 'A');
      },
    ],
  ])('%s', async (_how, change) => {
    const { valid, problems } = await withCopyOf('full', async (app) => {
      await change(app);
      return verifyCode(framework(app), verifyOptions);
    });
    expect({ valid, codes: problems.map(({ code }) => code) }).toEqual({
      valid: false,
      codes: ['framework-links-lost'],
    });
    expect(problems[0]?.message).toContain('has lost its links');
  });
});

test('verifyCode reports a folder that is not a bundle as a problem, without throwing', async () => {
  const codes = await codesAfter('small', (app) => rm(join(app, 'Contents/Info.plist')));
  expect(codes).toEqual(['bundle-malformed']);
});
