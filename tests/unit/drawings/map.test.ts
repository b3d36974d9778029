import { expect, test } from 'vitest';
import { drawMap, linksBetween, unlinked, type Box, type StatedRelation } from '../../../src/drawings/map.ts';
import { mostLinked } from '../../../src/drawings/most-linked.ts';
import { catalog } from '../../read.ts';

const { resources } = catalog;
const links = linksBetween(resources);
const kinds = [...Map.groupBy(links, ({ relation }) => relation.kind)].map(([kind, own]) => ({ kind, own }));
const drawings = [...kinds, { kind: 'all', own: links }].map(({ kind, own }) => ({ kind, own, map: drawMap(own) }));

test('every relation that one work states of another is a link once', () => {
  const stated = resources.flatMap(({ key, relations }) =>
    relations
      .filter(({ inverse, to }) => !inverse && to.key.startsWith('resources/'))
      .map(({ kind, to }) => `${key} ${kind} ${to.key}`),
  );
  expect(stated.length).toBeGreaterThan(0);
  expect(links.map(({ from, relation }) => `${from.key} ${relation.kind} ${relation.to.key}`)).toEqual(stated);
});

test('every work is drawn or named as without a relation', () => {
  const drawn = new Set(drawings.flatMap(({ map }) => map.boxes.map(({ work }) => work.key)));
  const rest = unlinked(resources, links).map(({ key }) => key);
  expect([...drawn, ...rest].sort()).toEqual(resources.map(({ key }) => key).sort());
});

test.for(drawings)('the drawing of $kind has every link and every work once', ({ own, map }) => {
  expect(map.paths.map(({ link }) => link)).toEqual(own);
  const works = new Set(own.flatMap(({ from, relation }) => [from.key, relation.to.key]));
  expect(map.boxes.map(({ work }) => work.key).sort()).toEqual([...works].sort());
});

test.for(drawings)('the boxes of $kind are inside the drawing and do not overlap', ({ map }) => {
  for (const [index, box] of map.boxes.entries()) {
    expect(left(box)).toBeGreaterThanOrEqual(0);
    expect(left(box) + box.width).toBeLessThanOrEqual(map.width);
    expect(top(box)).toBeGreaterThanOrEqual(0);
    expect(top(box) + box.height).toBeLessThanOrEqual(map.height);
    expect(map.boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
  }
});

test.for(drawings)('the lines of $kind are inside the drawing, and their words cover no box', ({ map }) => {
  for (const { shape, words } of map.paths) {
    const numbers = (shape.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    expect(numbers.length).toBeGreaterThanOrEqual(4);
    // In whole pixels: parts of them nobody sees, and every reader would load.
    expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
    expect(numbers.filter((_, index) => index % 2 === 0).every((x) => x >= 0 && x <= map.width)).toBe(true);
    expect(numbers.filter((_, index) => index % 2 === 1).every((y) => y >= 0 && y <= map.height)).toBe(true);
    const label = words && { ...words, height: 20 };
    expect(map.boxes.filter((box) => label && overlap(box, label))).toEqual([]);
  }
});

test.for(drawings)(
  'each line of $kind has words, but for those of the kind that is told once, the commonest',
  ({ own, map }) => {
    const counts = Map.groupBy(own, ({ relation }) => relation.kind);
    const most = Math.max(...[...counts.values()].map(({ length }) => length));
    const silent = new Set(map.paths.flatMap(({ link, words }) => (words ? [] : [link.relation.kind])));
    expect([...silent].map((kind) => counts.get(kind)?.length)).toEqual([most]);
    for (const { link, words } of map.paths) expect(words === null).toBe(silent.has(link.relation.kind));
  },
);

test('of too many relations those of the most linked works are drawn, as many as there is room for', () => {
  const [sample] = links;
  if (!sample) throw new Error('the catalog has no relations');
  const link = (from: string, to: string): StatedRelation => ({
    from: { ...sample.from, key: from },
    relation: { ...sample.relation, to: { ...sample.relation.to, key: to } },
  });
  const pairs = Array.from({ length: 9 }, (_, index) => link(`a${index}`, `b${index}`));
  const round = ['cd', 'ce', 'cf', 'de', 'df', 'ef'].map(([from = '', to = '']) => link(from, to));
  expect(mostLinked([...pairs, ...round], 6)).toEqual(round);
  expect(mostLinked([...pairs, ...round], 5)).toHaveLength(5);
  expect(mostLinked([...pairs, ...round], 15)).toEqual([...pairs, ...round]);
});

type Rectangle = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

function left({ x, width }: Rectangle): number {
  return x - width / 2;
}

function top({ y, height }: Rectangle): number {
  return y - height / 2;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  const isBeside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2;
  return !isBeside && Math.abs(one.y - other.y) < (one.height + other.height) / 2;
}
