/** A box around its center, in units of the drawing. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TeamLine {
  readonly kind: 'spoke' | 'bridge';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The least between two boxes. */
const GAP = 2;

/** From the rim of the round hub to the edge of a box. */
export function spoke(hub: Rectangle, box: Rectangle): TeamLine {
  const [dx, dy] = [box.x - hub.x, box.y - hub.y];
  const rim = hub.width / 2 / Math.hypot(dx, dy);
  const edge = 1 - Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy));
  const at = (part: number): [number, number] => [Math.round(hub.x + dx * part), Math.round(hub.y + dy * part)];
  const [[x1, y1], [x2, y2]] = [at(rim), at(edge)];
  return { kind: 'spoke', x1, y1, x2, y2 };
}

/** From the side of a long hub straight to the box beside it. */
export function rung(hub: Rectangle, { x, y, width }: Rectangle): TeamLine {
  const side = Math.sign(x - hub.x);
  return { kind: 'spoke', x1: hub.x + (side * hub.width) / 2, y1: y, x2: x - (side * width) / 2, y2: y };
}

/** Whether two boxes overlap or nearly so. */
export function touch(one: Rectangle, other: Rectangle): boolean {
  const isBeside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2 + GAP;
  return !isBeside && Math.abs(one.y - other.y) < (one.height + other.height) / 2 + GAP;
}

/** The straight line between two boxes that stand beside or below each other. */
export function joint(one: Rectangle, other: Rectangle): TeamLine {
  const isBelow = Math.abs(other.x - one.x) < one.width / 2;
  return isBelow
    ? { kind: 'bridge', x1: other.x, y1: one.y + one.height / 2, x2: other.x, y2: other.y - other.height / 2 }
    : { kind: 'bridge', x1: one.x + one.width / 2, y1: other.y, x2: other.x - other.width / 2, y2: other.y };
}
