import { scaleBand } from 'd3-scale';
import { pointRadial } from 'd3-shape';
import type { Partner } from '../catalog/partner.ts';
import { joint, rung, spoke, touch, type Rectangle, type TeamLine } from './team-lines.ts';

/** A partner at its place: the group in the middle of HHS, a member around it, or the group that joins HHS and industry. */
export interface TeamNode extends Rectangle {
  readonly partner: Partner;
  readonly place: 'hub' | 'member' | 'bridge';
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
  /** Where more members than the ellipse holds stand in two columns: their place, and the least from row to row. */
  columns: { top: number; bottom: number; aside: number; step: number };
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
    columns: { top: 48, bottom: 453, aside: 180, step: 60 },
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
    columns: { top: 42, bottom: 279, aside: 94, step: 42 },
    bridge: { x: 144, y: 326, width: 126, height: 36 },
    council: { x: 144, y: 378, width: 286, height: 34 },
  },
} as const satisfies Record<string, Form>;

/**
 * Places the members around the working group that they form, on an ellipse or, when there are too many for it, in two
 * columns beside it; the other working group stands on the way from HHS to the council. A drawing with long columns is
 * higher. Throws a RangeError when there are not just these two groups, which the rules between files rule out.
 */
export function drawTeam(partners: readonly Partner[], size: keyof typeof forms): TeamDrawing {
  const form = forms[size];
  const { hub, bridge, members } = sortTeam(partners);
  const ring = ringOf(members, form);
  const isCrowded = ring.some((one, index) => ring.slice(index + 1).some((other) => touch(one, other)));
  const team = isCrowded ? columnsOf(members, form) : { hub: form.hub, around: ring, more: 0 };
  const house = { ...form.house, y: form.house.y + team.more / 2, height: form.house.height + team.more };
  // What stands below the house moves with its lower edge.
  const below = form.bridge.y > form.house.y + form.house.height / 2 ? team.more : 0;
  const outside = { ...form.bridge, y: form.bridge.y + below };
  const council = { ...form.council, y: form.council.y + below };
  return {
    width: form.width,
    height: form.height + team.more,
    house,
    council,
    nodes: [
      { partner: hub, place: 'hub', ...team.hub },
      ...team.around,
      { partner: bridge, place: 'bridge', ...outside },
    ],
    lines: [
      ...team.around.map((node) => (isCrowded ? rung(team.hub, node) : spoke(team.hub, node))),
      joint(house, outside),
      joint(outside, council),
    ],
  };
}

/** The members clockwise from the top. */
function ringOf(members: readonly Partner[], { hub, member, reach }: Form): TeamNode[] {
  const angles = scaleBand(
    members.map(({ id }) => id),
    [0, 2 * Math.PI],
  );
  return members.map((partner) => {
    const [x, y] = pointRadial(angles(partner.id) ?? 0, 1);
    return {
      partner,
      place: 'member',
      x: Math.round(hub.x + x * reach.x),
      y: Math.round(hub.y + y * reach.y),
      ...member,
    };
  });
}

/** The members in rows of two, left and right of a hub as long as the columns; `more` is what they need beyond the form. */
function columnsOf(
  members: readonly Partner[],
  { hub, member, columns }: Form,
): { hub: Rectangle; around: TeamNode[]; more: number } {
  const rows = Math.ceil(members.length / 2);
  const room = columns.bottom - columns.top;
  const step = Math.max(columns.step, Math.floor((room - member.height) / (rows - 1)));
  const height = (rows - 1) * step + member.height;
  const around = members.map((partner, index): TeamNode => {
    const x = hub.x + (index % 2 === 0 ? -columns.aside : columns.aside);
    return {
      partner,
      place: 'member',
      x,
      y: columns.top + member.height / 2 + Math.floor(index / 2) * step,
      ...member,
    };
  });
  return { hub: { ...hub, y: columns.top + height / 2, height }, around, more: Math.max(0, height - room) };
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
