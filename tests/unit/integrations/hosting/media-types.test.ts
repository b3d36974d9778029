import { expect, test } from 'vitest';
import { formats } from '../../../../src/formats/index.ts';
import { mediaTypeOf, openToAll } from '../../../../src/integrations/hosting/media-types.ts';
import { rulesFor } from '../../../../src/integrations/hosting/rules.ts';

test.for([...formats])('.%s is served with the very type that the format states', ([ending, { mediaType }]) => {
  expect(mediaTypeOf(`/resources/hicp.${ending}`)).toBe(mediaType);
  expect(openToAll).toContain(ending.split('.').at(-1));
});

test.for([...formats])('.%s has a rule of its own, unless hosts know it', ([ending, { mediaType }]) => {
  const rules = rulesFor({ base: '/', isHttps: true, policy: '', searchVersion: undefined });
  const [rule] = rules.filter(({ pattern, headers }) => pattern === `/*.${ending}` && headers['Content-Type']);
  if (!['csv', 'json'].includes(ending)) expect(rule?.headers['Content-Type']).toBe(mediaType);
});

test.for([
  ['/', 'text/html; charset=utf-8'],
  ['/resources/hicp/', 'text/html; charset=utf-8'],
  ['/.well-known/security.txt', 'text/plain; charset=utf-8'],
  ['/a.json', 'application/json; charset=utf-8'],
  ['/a.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['/feeds/changes.json', 'application/feed+json; charset=utf-8'],
  ['/feeds/changes.atom', 'application/atom+xml; charset=utf-8'],
  ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
  ['/a.unheard-of', undefined],
  ['/a', undefined],
] as const)('%s has the type %s', ([path, type]) => {
  expect(mediaTypeOf(path)).toBe(type);
});
