/** The options of codesign(1). */
export const options = {
  '-s': ['sign', 'value'],
  '--sign': ['sign', 'value'],
  '-v': ['v', 'flag'],
  '--verbose': ['v', 'optional'],
  '--verify': ['verify', 'flag'],
  '-d': ['display', 'flag'],
  '--display': ['display', 'flag'],
  '-f': ['force', 'flag'],
  '--force': ['force', 'flag'],
  '-i': ['identifier', 'value'],
  '--identifier': ['identifier', 'value'],
  '-o': ['options', 'value'],
  '--options': ['options', 'value'],
  '-r': ['requirements', 'value'],
  '--requirements': ['requirements', 'value'],
  '-R': ['test', 'value'],
  '--test-requirement': ['test', 'value'],
  '-a': ['arch', 'value'],
  '--arch': ['arch', 'value'],
  '--entitlements': ['entitlements', 'value'],
  '--keychain': ['keychain', 'value'],
  '--prefix': ['prefix', 'value'],
  '--timestamp': ['timestamp', 'optional'],
  '--preserve-metadata': ['preserve', 'optional'],
  '--deep': ['deep', 'flag'],
  '--strict': ['strict', 'optional'],
  '--no-strict': ['lax', 'flag'],
  '--xml': ['xml', 'flag'],
  '--der': ['der', 'flag'],
  '--check-notarization': ['checkNotarization', 'flag'],
  '--all-architectures': ['all', 'flag'],
  '--generate-entitlement-der': ['derEntitlements', 'flag'],
  '--force-library-entitlements': ['libraryEntitlements', 'flag'],
  '--remove-signature': ['remove', 'flag'],
  '--runtime-version': ['runtimeVersion', 'value'],
  '--pagesize': ['pageSize', 'value'],
};

/** Printed for unknown options; exit code 2. */
export const usage = {
  exitCode: 2,
  text: (spelling) =>
    [
      `codesign: unrecognized option \`${spelling}'`,
      'Usage: codesign -s identity [-fv*] [-o flags] [-r reqs] [-i ident] path ... # sign',
      '       codesign -v [-v*] [-R=<req string>|-R <req file path>] path|[+]pid ... # verify',
      '       codesign -d [options] path ... # display contents',
    ].join('\n'),
};

/** Returns the verbosity: one for each -v, or the number after --verbose. */
export const verbosityOf = (given) => given.all('v').reduce((sum, value) => sum + (Number(value) || 1), 0);
