import { expect, test } from 'vitest';
import { documentNamed, hasEntry, ownDocuments } from '../../../src/catalog/lookup.ts';
import { reading } from '../../read.ts';

const { files } = reading;
const folders = ['resources', 'partners', 'organizations', 'sources', 'start', 'changes'] as const;

test.for(folders)('every file of %s is found under its folder and id', (folder) => {
  const ids = [...files[folder].keys()];
  expect(ids).not.toEqual([]);
  expect(ids.filter((id) => !hasEntry(files, `${folder}/${id}`))).toEqual([]);
  expect(hasEntry(files, `${folder}/ghost`)).toBe(false);
});

test.for(['', '/', 'hicp', 'resources', 'resources/', 'linkChecks/hicp', 'constructor/name', 'toString/call'])(
  'nothing stands at “%s”',
  (path) => {
    expect(hasEntry(files, path)).toBe(false);
  },
);

test.for(['resources', 'partners'] as const)(
  'a short name in a file of %s means its own document before a shared one',
  (folder) => {
    const [[shared, document] = fail()] = files.sources;
    for (const [id, { sources }] of files[folder]) {
      const own = ownDocuments(files, folder, id);
      for (const [name, source] of Object.entries(sources)) expect(documentNamed(files, own, name)).toBe(source);
      expect(documentNamed(files, own, shared)).toBe(document);
      const [first] = Object.values(sources);
      if (first) expect(documentNamed(files, { [shared]: first }, shared)).toBe(first);
      for (const name of ['ghost', 'constructor']) expect(documentNamed(files, own, name)).toBeUndefined();
    }
  },
);

function fail(): never {
  throw new Error('there is no shared document');
}
