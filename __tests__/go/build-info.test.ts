import { describe, expect, test } from '@jest/globals';
import { parseBuildInfo } from '../../src/go/build-info.js';

const printed = `dist/hello-cli: go1.26.8
\tpath\texample.com/hello-cli
\tmod\texample.com/hello-cli\t(devel)\t
\tdep\tgithub.com/spf13/pflag\tv1.0.10\th1:4EBh2KAYBwaONj6b2Ye1GiHfwjqyROoF4RwYO+vPwFk=
\tbuild\t-buildmode=exe
\tbuild\t-ldflags="-s -w -X main.version=1.0.0"
\tbuild\t-trimpath=true
\tbuild\tCGO_ENABLED=0
`;

describe('the build facts of a program', () => {
  test('are read from what go version -m prints', () => {
    expect(parseBuildInfo(printed)).toEqual({
      goVersion: 'go1.26.8',
      mainPackage: 'example.com/hello-cli',
      module: { path: 'example.com/hello-cli', version: '(devel)' },
      settings: {
        '-buildmode': 'exe',
        '-ldflags': '"-s -w -X main.version=1.0.0"',
        '-trimpath': 'true',
        CGO_ENABLED: '0',
      },
    });
  });

  test('of a file that is no Go program there are none', () => {
    expect(parseBuildInfo('')).toBeNull();
    expect(parseBuildInfo('x: not a Go executable')).toBeNull();
  });
});
