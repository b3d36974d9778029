import { scaleBand } from 'd3-scale';
import { pointRadial } from 'd3-shape';
import type { Partner } from '../catalog/partner.ts';

/** A box around its center, in units of the drawing. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A partner at its place: the group in the middle of HHS, a member around it, or the group that joins HHS and industry. */
export interface TeamNode extends Rectangle {
  readonly partner: Partner;
  readonly place: 'hub' | 'member' | 'bridge';
}

export interface TeamLine {
  readonly kind: 'spoke' | 'bridge';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface TeamDrawing {
  readonly width: number;
  readonly height: number;
  /** The frame around all that belongs to HHS. */
  readonly house: Rectangle;
  /** The private council at the other end of the bridge. */
  readonly council: Rectangle;
  readonly nodes: readonly TeamNode[];
  readonly lines: readonly TeamLine[];
}

interface Form {
  width: number;
  height: number;
  house: Rectangle;
  council: Rectangle;
  bridge: Rectangle;
  hub: Rectangle;
  member: Pick<Rectangle, 'width' | 'height'>;
  /** Half axes of the ellipse on which the members stand. */
  reach: { x: number; y: number };
}

/** The two sizes of the drawing: beside a panel on wide screens, and one that fits a phone. */
export const forms = {
  full: {
    width: 752,
    height: 472,
    house: { x: 271, y: 236, width: 540, height: 470 },
    hub: { x: 271, y: 252, width: 132, height: 132 },
    member: { width: 124, height: 48 },
    reach: { x: 190, y: 172 },
    bridge: { x: 670, y: 150, width: 160, height: 76 },
    council: { x: 670, y: 320, width: 160, height: 110 },
  },
  small: {
    width: 288,
    height: 396,
    house: { x: 144, y: 146, width: 286, height: 290 },
    hub: { x: 144, y: 162, width: 72, height: 72 },
    member: { width: 80, height: 34 },
    reach: { x: 98, y: 98 },
    bridge: { x: 144, y: 326, width: 126, height: 36 },
    council: { x: 144, y: 378, width: 286, height: 34 },
  },
} as const satisfies Record<string, Form>;

/**
 * Places the members on an ellipse around the working group that they form, clockwise from the top, and the other
 * working group on the way from HHS to the council. Throws a RangeError when there are not just these two groups.
 */
export function drawTeam(partners: readonly Partner[], size: keyof typeof forms): TeamDrawing {
  const form = forms[size];
  const { hub, bridge, members } = sortTeam(partners);
  const angles = scaleBand(
    members.map(({ id }) => id),
    [0, 2 * Math.PI],
  );
  const around = members.map((partner): TeamNode => {
    const [x, y] = pointRadial(angles(partner.id) ?? 0, 1);
    const at = { x: Math.round(form.hub.x + x * form.reach.x), y: Math.round(form.hub.y + y * form.reach.y) };
    return { partner, place: 'member', ...at, ...form.member };
  });
  return {
    width: form.width,
    height: form.height,
    house: form.house,
    council: form.council,
    nodes: [
      { partner: hub, place: 'hub', ...form.hub },
      ...around,
      { partner: bridge, place: 'bridge', ...form.bridge },
    ],
    lines: [
      ...around.map((node) => spoke(form.hub, node)),
      joint(form.house, form.bridge),
      joint(form.bridge, form.council),
    ],
  };
}

/** Who stands where: the working group that members say they are part of is the hub, the other one the bridge. */
export function sortTeam(partners: readonly Partner[]): { hub: Partner; bridge: Partner; members: Partner[] } {
  const members = partners.filter(({ group }) => group === 'member');
  const groups = partners.filter(({ group }) => group === 'working-group');
  const isHub = ({ relations }: Partner): boolean =>
    relations.some(
      ({ kind, inverse, to }) => kind === 'part-of' && inverse && members.some(({ key }) => key === to.key),
    );
  const hub = groups.find(isHub);
  const bridge = groups.find((group) => group !== hub);
  if (!hub || !bridge || groups.length > 2) throw new RangeError('the team has two working groups, one with members');
  return { hub, bridge, members };
}

/** From the rim of the round hub to the edge of a box. */
function spoke(hub: Rectangle, box: Rectangle): TeamLine {
  const [dx, dy] = [box.x - hub.x, box.y - hub.y];
  const rim = hub.width / 2 / Math.hypot(dx, dy);
  const edge = 1 - Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy));
  const at = (part: number): [number, number] => [Math.round(hub.x + dx * part), Math.round(hub.y + dy * part)];
  const [[x1, y1], [x2, y2]] = [at(rim), at(edge)];
  return { kind: 'spoke', x1, y1, x2, y2 };
}

/** The straight line between two boxes that stand beside or below each other. */
function joint(one: Rectangle, other: Rectangle): TeamLine {
  const isBelow = Math.abs(other.x - one.x) < one.width / 2;
  return isBelow
    ? { kind: 'bridge', x1: other.x, y1: one.y + one.height / 2, x2: other.x, y2: other.y - other.height / 2 }
    : { kind: 'bridge', x1: one.x + one.width / 2, y1: other.y, x2: other.x - other.width / 2, y2: other.y };
}
