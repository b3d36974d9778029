import type { Partner } from '../catalog/partner.ts';

/** A partner with its place in the drawing; units are those of the viewBox. */
export interface TeamNode {
  readonly partner: Partner;
  readonly x: number;
  readonly y: number;
}

/** Size of the drawing and of its parts, in units of the viewBox. */
export const drawing = { width: 900, height: 560, hub: 74, node: { width: 170, height: 54 } } as const;

/**
 * Places the members on an ellipse around the hub, clockwise from the top, and the working groups at the two lower corners,
 * where they stand apart from the members.
 */
export function placeTeam(partners: readonly Partner[]): TeamNode[] {
  const members = partners.filter(({ group }) => group === 'member');
  const groups = partners.filter(({ group }) => group === 'working-group');
  const [cx, cy] = [drawing.width / 2, 230];
  return [
    ...members.map((partner, index) => {
      const angle = (index / members.length) * 2 * Math.PI - Math.PI / 2;
      return { partner, x: Math.round(cx + 345 * Math.cos(angle)), y: Math.round(cy + 185 * Math.sin(angle)) };
    }),
    ...groups.map((partner, index) => ({ partner, x: index === 0 ? 250 : 650, y: 515 })),
  ];
}
