import { expect, test } from 'vitest';
import { drawTeam, forms, type Rectangle, type TeamLine } from '../../../src/drawings/team.ts';
import { catalog } from '../../read.ts';

const { partners } = catalog;
const drawings = (Object.keys(forms) as (keyof typeof forms)[]).map((size) => ({
  size,
  drawing: drawTeam(partners, size),
}));

test.for(drawings)('every partner is in the $size drawing once', ({ drawing }) => {
  expect(drawing.nodes.map(({ partner }) => partner.id).sort()).toEqual(partners.map(({ id }) => id).sort());
});

test.for(drawings)('the $size drawing has the members around one working group, and the other outside HHS', (one) => {
  const { nodes, house } = one.drawing;
  for (const { partner, place } of nodes) expect(place === 'member').toBe(partner.group === 'member');
  for (const node of nodes) expect(holds(house, node)).toBe(node.place !== 'bridge');
  expect(nodes.filter(({ place }) => place === 'hub').map(({ partner }) => partner.id)).toEqual(['srma-cwg']);
});

test.for(drawings)('everything in the $size drawing is inside it, and no two boxes overlap', ({ drawing }) => {
  const { width, height, house, council, nodes } = drawing;
  const sheet = { x: width / 2, y: height / 2, width, height };
  for (const box of [house, council, ...nodes]) expect(holds(sheet, box)).toBe(true);
  const boxes = [council, ...nodes];
  for (const [index, box] of boxes.entries())
    expect(boxes.slice(index + 1).filter((other) => overlap(box, other))).toEqual([]);
});

test.for(drawings)('no line of the $size drawing crosses another or runs through a box', ({ drawing }) => {
  const { lines, nodes, council } = drawing;
  expect(lines).toHaveLength(partners.length - 2 + 2);
  for (const [index, line] of lines.entries()) {
    expect(lines.slice(index + 1).filter((other) => cross(line, other))).toEqual([]);
    expect([council, ...nodes].filter((box) => runsThrough(line, box))).toEqual([]);
  }
});

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
