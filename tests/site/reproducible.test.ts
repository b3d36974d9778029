import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { again, atRoot, filesIn } from './builds.ts';

test('two builds have the same files', () => {
  expect(filesIn(again.folder)).toEqual(filesIn(atRoot.folder));
});

test('two builds are the same to the byte', () => {
  const differing = filesIn(atRoot.folder).filter(
    (file) => !readFileSync(join(atRoot.folder, file)).equals(readFileSync(join(again.folder, file))),
  );
  expect(differing).toEqual([]);
});
