import { expect, test } from 'vitest';
import { policiesOf, unionOf } from '../../../../src/integrations/hosting/policy.ts';

test('the union allows what any page allows, in an order of its own', () => {
  const one = "default-src 'none'; script-src 'self' 'sha256-b'; img-src 'none'";
  const other = "default-src 'none'; script-src 'sha256-a'; img-src 'self'; base-uri 'none'";
  const union =
    "default-src 'none'; script-src 'self' 'sha256-a' 'sha256-b'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";
  expect(unionOf([one, other], { isHttps: false })).toBe(union);
  expect(unionOf([one, other], { isHttps: true })).toBe(`${union}; upgrade-insecure-requests`);
});

test('policies are read as the pages write them', () => {
  const meta = `<meta http-equiv="content-security-policy" content="default-src &#39;none&#39;; img-src 'self'">`;
  expect(policiesOf(`<head>${meta}</head>`)).toEqual(["default-src 'none'; img-src 'self'"]);
  expect(policiesOf('<head></head>')).toEqual([]);
});
