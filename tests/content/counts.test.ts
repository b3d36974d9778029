import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
/** Numbers from eight on: smaller ones are limits, as in “two to four works”. */
const NUMBER =
  /\d+|eight|nine|ten|eleven|twelve|dozen|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred/;
const COUNTED = new RegExp(`\\b(?:${NUMBER.source}) (?:works|editions|partners|members)\\b`, 'i');
const files = ['*.md', '.github/**/*.yml', 'content/pages/*.mdx', 'src/{components,layouts,pages}/**/*.astro'];

/** What the bench has written counts made-up works. */
const exclude = ['bench.md'];

test.for(globSync(files, { cwd: project, exclude }))('%s counts nothing that the catalog counts', (file) => {
  expect(COUNTED.exec(readFileSync(join(project, file), 'utf8'))?.[0]).toBeUndefined();
});
