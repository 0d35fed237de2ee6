import { expect, test } from '@jest/globals';
import { renderDistribution } from '../../src/packaging/write-distribution.js';

const distribution = {
  title: 'Hello & "Co"',
  identifier: 'com.example.hello',
  version: '1.4.0',
  component: 'component.pkg',
  slices: [{ arch: 'arm64', minOS: '11.0' }],
};

test('a distribution names the architecture, the oldest macOS and the version of its program', () => {
  const text = renderDistribution(distribution);
  expect(text).toContain('hostArchitectures="arm64"');
  expect(text).toContain('<os-version min="11.0"/>');
  expect(text).toContain('<pkg-ref id="com.example.hello" version="1.4.0">component.pkg</pkg-ref>');
  expect(text).toContain('<title>Hello &amp; &quot;Co&quot;</title>');
});

test('a distribution of a universal program names both architectures and the lowest macOS', () => {
  const slices = [
    { arch: 'x86_64', minOS: '10.15' },
    { arch: 'arm64', minOS: '11.0' },
  ];
  const text = renderDistribution({ ...distribution, slices });
  expect(text).toContain('hostArchitectures="x86_64,arm64"');
  expect(text).toContain('<os-version min="10.15"/>');
});

test('a distribution without a known macOS or version names neither', () => {
  const text = renderDistribution({
    ...distribution,
    version: null,
    slices: [{ arch: 'arm64', minOS: null }],
  });
  expect(text).not.toContain('os-version');
  expect(text).not.toMatch(/pkg-ref [^>]*version/);
});
