import { expect, test } from 'vitest';
import type { Partner } from '../../../src/catalog/partner.ts';
import { teamCanBeDrawn } from '../../../src/catalog/rules/team-drawn.ts';
import { drawTeam, forms, sortTeam } from '../../../src/drawings/team.ts';
import type { Rectangle, TeamLine } from '../../../src/drawings/team-lines.ts';
import { catalog, reading } from '../../read.ts';

/** The team as it is, and with fewer members and more. */
const teams = [catalog.partners, ...Array.from({ length: 30 }, (_, index) => teamOf(index + 1))];
const drawings = (Object.keys(forms) as (keyof typeof forms)[]).flatMap((size) =>
  teams.map((partners) => ({ size, partners, count: partners.length, drawing: drawTeam(partners, size) })),
);

test.for(drawings)('every one of $count partners is in the $size drawing once', ({ drawing, partners }) => {
  expect(drawing.nodes.map(({ partner }) => partner.id).sort()).toEqual(partners.map(({ id }) => id).sort());
});

test.for(drawings)(
  'the $size drawing of $count has the members around one working group, and the other outside HHS',
  (one) => {
    const { nodes, house } = one.drawing;
    for (const { partner, place } of nodes) expect(place === 'member').toBe(partner.group === 'member');
    for (const node of nodes) expect(holds(house, node)).toBe(node.place !== 'bridge');
    expect(nodes.filter(({ place }) => place === 'hub').map(({ partner }) => partner.id)).toEqual(['srma-cwg']);
  },
);

test.for(drawings)(
  'everything in the $size drawing of $count is inside it, and no two boxes overlap',
  ({ drawing }) => {
    const { width, height, house, council, nodes } = drawing;
    const sheet = { x: width / 2, y: height / 2, width, height };
    for (const box of [house, council, ...nodes]) expect(holds(sheet, box)).toBe(true);
    const boxes = [council, ...nodes];
    for (const [index, box] of boxes.entries())
      expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
  },
);

test.for(drawings)(
  'no line of the $size drawing of $count crosses another or runs through a box',
  ({ drawing, partners }) => {
    const { lines, nodes, council } = drawing;
    expect(lines).toHaveLength(partners.length - 2 + 2);
    for (const [index, line] of lines.entries()) {
      expect(lines.slice(index + 1).filter((other) => cross(line, other))).toEqual([]);
      expect([council, ...nodes].filter((box) => runsThrough(line, box))).toEqual([]);
    }
  },
);

test.for([true, false])(
  'whichever partners are working groups, the rules refuse just the teams that cannot be drawn (with relations: %s)',
  (isRelated) => {
    for (let ways = 0; ways < 2 ** catalog.partners.length; ways++) {
      const isGroup = new Map(catalog.partners.map(({ id }, place) => [id, ((ways >> place) & 1) === 1]));
      const turn = <T extends object>(id: string, partner: T) => ({
        ...partner,
        group: isGroup.get(id) ? ('working-group' as const) : ('member' as const),
        ...(!isRelated && { relations: [] }),
      });
      const files = new Map([...reading.files.partners].map(([id, facts]) => [id, turn(id, facts)]));
      const faults = [...teamCanBeDrawn({ ...reading.files, partners: files })];
      const team = catalog.partners.map((partner) => turn(partner.id, partner));
      if (faults.length === 0) sortTeam(team);
      else expect(() => sortTeam(team)).toThrow(RangeError);
      expect(faults.filter(({ folder, id }) => folder !== 'partners' || !files.has(id))).toEqual([]);
    }
  },
);

test('the group in the middle is the one that members say they are part of', () => {
  const [hub, bridge] = ['srma-cwg', 'joint-cwg'].map((id) => catalog.partners.find((partner) => partner.id === id));
  const [member] = catalog.partners.filter(({ group }) => group === 'member');
  const relation = hub?.relations.find(({ kind, inverse }) => kind === 'part-of' && inverse);
  if (!hub || !bridge || !member || !relation) throw new Error('the team is another one');
  // Who states that it is part of a member does not lead the members.
  const partOf = { ...bridge, relations: [{ ...relation, inverse: false, to: member }] };
  expect(sortTeam([partOf, hub, member]).hub.id).toBe(hub.id);
});

/** The two working groups with so many members, the first of them as they are. */
function teamOf(count: number): Partner[] {
  const members = catalog.partners.filter(({ group }) => group === 'member');
  const more = Array.from({ length: count }, (_, index) => ({ ...(members[0] as Partner), id: `member-${index}` }));
  const groups = catalog.partners.filter(({ group }) => group === 'working-group');
  return [...groups, ...[...members, ...more].slice(0, count)];
}

function holds(outer: Rectangle, inner: Rectangle): boolean {
  const isWide = Math.abs(inner.x - outer.x) + inner.width / 2 <= outer.width / 2;
  return isWide && Math.abs(inner.y - outer.y) + inner.height / 2 <= outer.height / 2;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  const isBeside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2;
  return !isBeside && Math.abs(one.y - other.y) < (one.height + other.height) / 2;
}

function cross(one: TeamLine, other: TeamLine): boolean {
  const side = (line: TeamLine, x: number, y: number): number =>
    Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1));
  const parts = (line: TeamLine, of: TeamLine): boolean => side(line, of.x1, of.y1) * side(line, of.x2, of.y2) < 0;
  return parts(one, other) && parts(other, one);
}

/** Whether a point of the line lies deeper in the box than its edge; the hub is round, so its corners are free. */
function runsThrough({ x1, y1, x2, y2 }: TeamLine, box: Rectangle): boolean {
  const isRound = box.width === box.height;
  return Array.from({ length: 101 }, (_, step) => step / 100).some((part) => {
    const [x, y] = [x1 + (x2 - x1) * part - box.x, y1 + (y2 - y1) * part - box.y];
    if (isRound) return Math.hypot(x, y) < box.width / 2 - 1;
    return Math.abs(x) < box.width / 2 - 1 && Math.abs(y) < box.height / 2 - 1;
  });
}
