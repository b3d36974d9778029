import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  annotate,
  insert,
  isKept,
  keep,
  LONGEST_NOTE,
  MOST_KEPT,
  move,
  readRecord,
  readShared,
  remove,
  renamed,
  writeRecord,
  writeShared,
  type Shortlist,
} from '../../../src/catalog/shortlist.ts';
import { anyText } from '../any-text.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const note = anyText(60);
const list: fc.Arbitrary<Shortlist> = fc
  .uniqueArray(fc.record({ id, note }), { selector: (kept) => kept.id, maxLength: 12 })
  .map((works) => keep([], works));
const three = keep(
  [],
  [
    { id: 'hicp', note: 'first' },
    { id: 'jsp', note: '' },
    { id: 'mc2', note: '' },
  ],
);

test('an id is as long as one of the catalog may be, and no longer', () => {
  const longest = 'a'.repeat(60);
  expect(readShared(`#works=${longest}`)).toEqual([{ id: longest, note: '' }]);
  expect(readShared(`#works=${longest}a`)).toBeNull();
});

describe('a work that was renamed', () => {
  test('keeps its place and its note, and no other work changes', () => {
    fc.assert(
      fc.property(list, id, fc.nat(), (works, now, place) => {
        fc.pre(works.length > 0 && !isKept(works, now));
        const index = place % works.length;
        const before = works[index]?.id ?? '';
        expect(renamed(works, before, now)).toEqual(
          works.map((kept) => (kept.id === before ? { ...kept, id: now } : kept)),
        );
      }),
    );
  });

  test('kept under both ids becomes one, unless a note would be lost', () => {
    const noted = (first: string, second: string): Shortlist => [
      { id: 'old', note: first },
      { id: 'jsp', note: '' },
      { id: 'new', note: second },
    ];
    const [, other] = noted('', '');
    expect(renamed(noted('mine', ''), 'old', 'new')).toEqual([other, { id: 'new', note: 'mine' }]);
    expect(renamed(noted('', 'mine'), 'old', 'new')).toEqual([other, { id: 'new', note: 'mine' }]);
    expect(renamed(noted('mine', 'mine'), 'old', 'new')).toEqual([other, { id: 'new', note: 'mine' }]);
    expect(renamed(noted('one', 'two'), 'old', 'new')).toEqual(noted('one', 'two'));
  });

  test('that is not kept leaves the list as it is', () => {
    expect(renamed(three, 'old', 'new')).toBe(three);
    expect(renamed(three, 'hicp', 'hicp')).toBe(three);
  });
});

describe('the record in the storage', () => {
  test('reads what it wrote, to the letter', () => {
    fc.assert(
      fc.property(list, (works) => {
        expect(readRecord(writeRecord(works))).toEqual({ list: works, state: 'sound' });
      }),
    );
  });

  test('takes any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.json()), (text) => {
        const { list: works, state } = readRecord(text);
        expect(works.length).toBeLessThanOrEqual(MOST_KEPT);
        expect(['sound', 'repaired', 'unreadable', 'later']).toContain(state);
      }),
    );
  });

  test('takes any record at all, and never calls it sound when it left something out', () => {
    const part = fc.oneof(
      fc.record({ id: fc.oneof(id, fc.anything()), note: fc.oneof(note, fc.anything()) }),
      fc.anything(),
    );
    const record = fc.record({ version: fc.oneof(fc.constant(1), fc.anything()), works: fc.array(part) });
    fc.assert(
      fc.property(record, (value) => {
        const text = JSON.stringify(value);
        const { list: works, state } = readRecord(text);
        if (state === 'sound') expect(JSON.parse(text)).toEqual({ version: 1, works });
      }),
    );
  });

  test.for([
    ['nothing stored', null, 'empty', 0],
    ['a cut-off record', '{"version":1,"works":[{"id":"hicp","no', 'unreadable', 0],
    ['another program’s value', '42', 'unreadable', 0],
    ['a record without a version', '{"works":[{"id":"hicp","note":""}]}', 'repaired', 1],
    ['a bad work among good ones', '{"version":1,"works":[{"id":"hicp","note":""},{"id":"../x"},7]}', 'repaired', 1],
    [
      'a work that stands twice',
      '{"version":1,"works":[{"id":"jsp","note":""},{"id":"jsp","note":""}]}',
      'repaired',
      1,
    ],
    ['a later version', '{"version":2,"works":[{"id":"hicp","note":"n","mood":"calm"}]}', 'later', 1],
    ['a later version in another shape', '{"version":2,"shelves":{}}', 'unreadable', 0],
  ] as const)('%s is told apart', ([, text, state, count]) => {
    const reading = readRecord(text);
    expect(reading.state).toBe(state);
    expect(reading.list).toHaveLength(count);
  });
});

describe('the shared address', () => {
  test('brings the list over, with its notes if wanted', () => {
    fc.assert(
      fc.property(list, fc.boolean(), (works, withNotes) => {
        const expected = withNotes ? works : works.map((kept) => ({ ...kept, note: '' }));
        expect(readShared(writeShared(works, withNotes)) ?? []).toEqual(expected);
      }),
    );
  });

  test('is an address that browsers take as it is', () => {
    fc.assert(
      fc.property(list, (works) => {
        const hash = writeShared(works, true);
        expect(new URL(`https://example.org/my-list/${hash}`).hash).toBe(hash);
      }),
    );
  });

  test('may be any text at all', () => {
    fc.assert(
      fc.property(anyText(), (hash) => {
        for (const kept of [...(readShared(hash) ?? []), ...(readShared(`#works=${hash}&note-hicp=${hash}`) ?? [])]) {
          expect(kept.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
          expect([...kept.note].length).toBeLessThanOrEqual(LONGEST_NOTE);
        }
      }),
    );
  });

  test.for(['', '#', '#top', '#works=', '#works=,,', '#works=%', '#works=<script>'])('%s holds no list', (hash) => {
    expect(readShared(hash)).toBeNull();
  });

  test('brings no more works than a list can hold', () => {
    const many = Array.from({ length: 3 * MOST_KEPT }, (_, index) => `work-${index}`);
    expect(readShared(`#works=${many.join(',')}`)).toHaveLength(MOST_KEPT);
  });
});

describe('changing the list', () => {
  test('keeping twice is keeping once, and an own note stays', () => {
    expect(keep(three, [{ id: 'hicp', note: 'theirs' }])).toEqual(three);
    expect(keep(three, [{ id: 'jsp', note: 'theirs' }])[1]).toEqual({ id: 'jsp', note: 'theirs' });
  });

  test('removing and putting back changes nothing', () => {
    fc.assert(
      fc.property(list, fc.nat(), (works, number) => {
        const position = works.length === 0 ? 0 : number % works.length;
        const kept = works[position];
        if (kept) expect(insert(remove(works, kept.id), kept, position)).toEqual(works);
      }),
    );
  });

  test('moving keeps every work, and up undoes down except at the end', () => {
    fc.assert(
      fc.property(list, fc.nat(), (works, number) => {
        const position = works.length === 0 ? 0 : number % works.length;
        const moved = works[position]?.id ?? 'none';
        const down = move(works, moved, 1);
        expect(new Set(down)).toEqual(new Set(works));
        expect(move(down, moved, -1)).toEqual(position === works.length - 1 ? move(works, moved, -1) : works);
      }),
    );
  });

  test('at the ends a work stays', () => {
    expect(move(three, 'hicp', -1)).toEqual(three);
    expect(move(three, 'mc2', 1)).toEqual(three);
    expect(move(three, 'unknown', 1)).toEqual(three);
  });

  test('a note takes line breaks, but no control characters, and has its length', () => {
    const noted = annotate(three, 'jsp', `one\r\ntwo\u0000${'x'.repeat(LONGEST_NOTE)}`);
    expect(noted[1]?.note.startsWith('one\ntwo ')).toBe(true);
    expect(noted[1]?.note).toHaveLength(LONGEST_NOTE);
    expect(isKept(noted, 'jsp')).toBe(true);
  });
});
