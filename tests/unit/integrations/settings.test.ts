import { expect, test } from 'vitest';
import { settingsFrom } from '../../../src/integrations/settings.ts';

test('a build without settings is for the root of the example host', () => {
  expect(settingsFrom({})).toEqual({ site: 'https://hph-cyber-catalog.example', base: '/', outDir: './dist' });
  expect(settingsFrom({ SITE: '', BASE_PATH: '', OUT_DIR: '' })).toEqual(settingsFrom({}));
});

test('settings are taken as they are given', () => {
  const env = { SITE: 'https://docs.example.org', BASE_PATH: '/some/base/', OUT_DIR: '/tmp/out' };
  expect(settingsFrom(env)).toEqual({ site: env.SITE, base: env.BASE_PATH, outDir: env.OUT_DIR });
});

test.for([
  ['SITE', 'docs.example.org'],
  ['SITE', 'ftp://docs.example.org'],
  ['SITE', 'https://docs.example.org/some/base/'],
  ['BASE_PATH', 'some/base'],
  ['BASE_PATH', '/some/base'],
  ['BASE_PATH', '//docs.example.org/'],
  ['BASE_PATH', '/some base/'],
] as const)('%s is refused by its name when it is %s', ([name, value]) => {
  expect(() => settingsFrom({ [name]: value })).toThrow(`${name} has to be`);
});
