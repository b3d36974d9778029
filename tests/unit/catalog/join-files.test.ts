import { expect, test } from 'vitest';
import { joinFiles } from '../../../src/catalog/join-files.ts';
import md from '../../../src/formats/md.ts';
import { formats } from '../../../src/formats/index.ts';
import { catalog } from '../../read.ts';

const context = { catalog, absolute: (path: string) => `https://catalog.example${path}` };
const choices = [
  catalog.resources,
  [...catalog.resources].reverse(),
  catalog.resources.filter((_, index) => index % 3 === 1),
  catalog.resources.slice(0, 1),
];
const joinable = [...formats].filter(([, { joining }]) => joining);

test.for(joinable.filter(([extension]) => extension !== 'md'))(
  'files of single works in %s make the file that the build would write of them',
  ([, { joining, write }]) => {
    for (const chosen of choices) {
      const texts = chosen.map((resource) => write([resource], context));
      expect(joinFiles(joining ?? 'texts', texts)).toBe(write(chosen, context));
    }
  },
);

test('works in Markdown stand one after the other', () => {
  const texts = catalog.resources.map((resource) => md.write([resource], context));
  const joined = joinFiles('texts', texts);
  expect(joined.match(/^# /gm)).toHaveLength(catalog.resources.length);
});
