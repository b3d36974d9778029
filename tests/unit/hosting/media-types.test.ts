import { expect, test } from 'vitest';
import { formats } from '../../../src/formats/index.ts';
import { mediaTypeOf } from '../../../src/integrations/hosting/media-types.ts';

test.for([...formats])('.%s is served with the type that the format states', ([ending, { mediaType }]) => {
  const plain = (type = ''): string => type.split(';')[0] ?? '';
  expect(plain(mediaTypeOf(`/resources/hicp.${ending}`))).toBe(plain(mediaType));
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
