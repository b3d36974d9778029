import { expect, test } from 'vitest';
import { mend } from '../../../src/intake/mend.ts';
import { resource, type ResourceFacts } from '../../../src/schema/resource.ts';
import { reading } from '../../read.ts';

const [sound] = reading.files.resources.values();

/** The fields that are no longer meant as they stand in an entry that is spoiled like this. */
function faultyIn(spoil: (entry: ResourceFacts) => object): string[] | undefined {
  if (!sound) throw new Error('no works');
  const values = { ...sound, ...spoil(sound) };
  const { error } = resource.safeParse(values);
  if (!error) throw new Error('nothing is spoiled');
  const mended = mend(resource, values, error);
  if (mended) expect(resource.safeParse(mended.facts).success).toBe(true);
  return mended && [...mended.faulty].sort();
}

test.for<[what: string, faulty: string[], spoil: (entry: ResourceFacts) => object]>([
  ['a field of its own', ['cost'], () => ({ cost: 7 })],
  ['an unknown field', ['author'], () => ({ author: 'x' })],
  ['a part of a list, with the whole list', ['topics'], () => ({ topics: ['policy', 'x'] })],
  ['a confidence, with its fact', ['status'], ({ status }) => ({ status: { ...status, confidence: 'sure' } })],
  ['sources, with their fact', ['status'], ({ status }) => ({ status: { ...status, sources: 'x' } })],
  [
    'the sources of an edition, with the edition',
    ['editions[0]'],
    ({ editions: [first, ...others] }) => ({ editions: [{ ...first, sources: [7] }, ...others] }),
  ],
  [
    'the status of an edition, with all editions',
    ['editions'],
    ({ editions: [first, ...others] }) => ({ editions: [{ ...first, status: 'x' }, ...others] }),
  ],
  [
    'two fields of two facts',
    ['cost', 'status.statement'],
    ({ status }) => ({ cost: 7, status: { ...status, statement: '<b>' } }),
  ],
])('an entry is mended where it has %s', ([, faulty, spoil]) => {
  expect(faultyIn(spoil)).toEqual(faulty);
});

test.for<[what: string, spoil: () => object]>([
  ['day of review', () => ({ reviewed: 'x' })],
  ['editions', () => ({ editions: 7 })],
])('an entry whose %s cannot be read cannot stand without it', ([, spoil]) => {
  expect(faultyIn(spoil)).toBeUndefined();
});
