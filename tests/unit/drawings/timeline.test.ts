import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edition, Resource } from '../../../src/catalog/resource.ts';
import { drawTimeline, isTall, narrowest, shortLabel, type Row } from '../../../src/drawings/timeline.ts';
import { catalog } from '../../read.ts';

const { rows, years } = drawTimeline(catalog.resources, catalog.asOf);
const editions = catalog.resources.flatMap((resource) => resource.editions);

test('every work has one row, and every edition is drawn or named exactly once', () => {
  expect(rows.map(({ resource }) => resource.id).sort()).toEqual(catalog.resources.map(({ id }) => id).sort());
  const shown = rows.flatMap(({ marks, undated }) => [...marks.map(({ edition }) => edition), ...undated]);
  expect(shown.map(({ path }) => path).sort()).toEqual(editions.map(({ path }) => path).sort());
});

test('every edition with a date has a mark, and only those', () => {
  const marked = rows.flatMap(({ marks }) => marks.map(({ edition }) => edition.path)).sort();
  const dated = editions.filter(({ issued }) => issued !== null).map(({ path }) => path);
  expect(marked).toEqual(dated.sort());
});

const ownLines = catalog.resources.flatMap((resource) => drawTimeline([resource], catalog.asOf).rows);
const lines = [
  ...rows.map((row) => ({ row, where: 'timeline' })),
  ...ownLines.filter(({ marks }) => marks.length > 0).map((row) => ({ row, where: 'page of the work' })),
];

test.for(lines)('$row.resource.id on the $where stays inside, with its marks within their spans', ({ row }) => {
  for (const { from, at, until } of row.marks) {
    // Written short, since there are hundreds.
    for (const place of [from, at, until]) expect(String(place)).toMatch(/^\d+(\.\d\d?)?$/);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(at).toBeGreaterThanOrEqual(from);
    expect(until).toBeGreaterThanOrEqual(at);
    expect(until).toBeLessThanOrEqual(100);
  }
  for (const { from, until } of [...row.steps, ...(row.held ? [row.held] : [])]) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(until).toBeGreaterThan(from);
    expect(until).toBeLessThanOrEqual(100);
  }
});

test.for(lines)('labels of $row.resource.id on the $where do not touch on the narrowest screen', ({ row }) => {
  expect(row.marks.filter(({ label }) => label.lane === null)).toEqual([]);
  expectNoTouch(row);
});

test('whatever the dates of editions, each has its mark, and the names that have room do not touch', () => {
  const [sample] = catalog.resources;
  const edition = sample?.editions[0];
  if (!sample || !edition) throw new Error('the catalog is empty');
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  const issued = fc.option(
    fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.toISOString().slice(0, length)),
  );
  const name = fc.oneof(
    fc.nat(99).map((number) => `v${number}`),
    fc.integer({ min: 1, max: 60 }).map((length) => 'x'.repeat(length)),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ id: name, issued }), { maxLength: 12 }), (dates) => {
      const editions = dates.map((date) => ({ ...edition, ...date }));
      for (const row of drawTimeline([{ ...sample, editions }], catalog.asOf).rows) {
        expect(row.marks.length + row.undated.length).toBe(editions.length);
        expectNoTouch(row);
        const newest = row.marks.at(-1);
        if (newest && newest.label.text.length < 9) expect(newest.label.lane).toBe('below');
      }
    }),
    { numRuns: 500 },
  );
});

test('every replacement and reprint between dated editions is one line', () => {
  const drawn = rows.flatMap(({ steps }) => steps).length;
  const dated = new Set(rows.flatMap(({ marks }) => marks.map(({ edition }) => edition.path)));
  const wanted = editions.filter(({ path, replaces, reprints }) => dated.has(path) && (replaces ?? reprints));
  expect(wanted.length).toBeGreaterThan(0);
  expect(drawn).toBe(wanted.length);
});

test('a year is drawn as wide as the year, and the years fill the drawing', () => {
  const year = 100 / years.length;
  const marks = rows.flatMap(({ marks: own }) => own).filter(({ edition }) => edition.issued?.length === 4);
  expect(marks.length).toBeGreaterThan(0);
  for (const { from, until } of marks) expect(until - from).toBeCloseTo(year, 1);
  expect(years.at(0)?.at).toBe(0);
});

test('works stand in the order of their first dated editions, those without a date last', () => {
  const starts = rows.map(({ marks }) => marks.map(({ edition }) => edition.issued ?? '').sort()[0] ?? '9');
  expect(starts.map((date) => date.slice(0, 4))).toEqual(starts.map((date) => date.slice(0, 4)).toSorted());
});

test('a line over an edition without a date is broken, and only such a line', () => {
  const [row] = rowsOf([
    { id: 'v1', issued: '2020' },
    { id: 'v2', issued: null, replaces: 'v1' },
    { id: 'v3', issued: '2022', replaces: 'v2' },
    { id: 'v4', issued: '2024', replaces: 'v3' },
  ]);
  expect(row?.steps.map(({ isBroken }) => isBroken)).toEqual([true, false]);
});

test('what is current holds up to its evidence; what is not, or has evidence from before it, does not', () => {
  const held = (edition: Partial<Edition>, status: Partial<Resource['status']>) =>
    rowsOf([{ id: 'v1', issued: '2020', status: 'current', ...edition }], { value: 'current', ...status })[0]?.held;
  expect(held({}, { asOf: '2022' })?.until).toBeGreaterThan(held({}, { asOf: '2021' })?.until ?? Infinity);
  expect(held({ status: 'superseded' }, { asOf: '2022' })).toBeNull();
  expect(held({}, { asOf: '2022', value: 'ended' })).toBeNull();
  expect(held({}, { asOf: '2019' })).toBeNull();
});

test('a row is tall when the names of two editions have no room side by side', () => {
  expect(rowsOf([{ id: 'v1', issued: '2020' }]).map(isTall)).toEqual([false]);
  const near = [
    { id: 'v1', issued: '2020-01-01' },
    { id: 'v2', issued: '2020-01-02' },
    { id: 'v3', issued: '2026' },
  ];
  expect(rowsOf(near).map(isTall)).toEqual([true]);
});

test.for([
  ['v8-1-2', 'v8.1.2'],
  ['en-2026', 'EN 2026'],
  ['2019', '2019'],
] as const)('the edition %s is called %s', ([id, name]) => {
  expect(shortLabel(id)).toBe(name);
});

test('labels tell the editions of a work apart', () => {
  for (const { resource } of rows) {
    const labels = resource.editions.map(({ id }) => shortLabel(id));
    expect(new Set(labels).size).toBe(labels.length);
  }
});

/** The rows of one work with these editions, on a line of time that ends in 2026. */
function rowsOf(own: readonly Partial<Edition>[], status: Partial<Resource['status']> = {}): readonly Row[] {
  const [sample] = catalog.resources;
  const edition = sample?.editions[0];
  if (!sample || !edition) throw new Error('the catalog is empty');
  const plain = { ...edition, replaces: undefined, reprints: undefined };
  const made = own.map((facts): Edition => ({ ...plain, ...facts }));
  const work = { ...sample, editions: made, newest: made.at(-1) ?? edition, status: { ...sample.status, ...status } };
  return drawTimeline([work], '2026-11-21').rows;
}

function expectNoTouch(row: Row): void {
  const boxes = row.marks
    .filter(({ label }) => label.lane !== null)
    .map(({ at, label }) => {
      const center = (at / 100) * narrowest;
      const size = label.text.length * 7.6;
      const start = center - { start: 0, middle: size / 2, end: size }[label.anchor];
      return { lane: label.lane, start, end: start + size };
    });
  for (const [index, box] of boxes.entries()) {
    expect(box.start).toBeGreaterThanOrEqual(0);
    expect(box.end).toBeLessThanOrEqual(narrowest + 0.5);
    const others = boxes.slice(index + 1).filter(({ lane }) => lane === box.lane);
    expect(others.filter(({ start, end }) => start < box.end && box.start < end)).toEqual([]);
  }
}
