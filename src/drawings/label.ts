/** Words beside a mark: below its line or, where the neighbor leaves no room, above it. */
export interface Label {
  readonly text: string;
  readonly lane: 'below' | 'above';
  /** Which part of the text stands at the mark, as in SVG; text near an edge is kept inside. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Widest average width of a character at the size of the labels (13 px), in CSS pixels. */
const characterWidth = 7.6;
const gap = 3;

/**
 * Sets labels at their places (percent of a drawing that is `width` pixels wide or wider) so that none touches another.
 * Throws a RangeError when two lanes are not enough.
 */
export function placeLabels(wanted: readonly { text: string; at: number }[], width: number): Label[] {
  const taken: Record<Label['lane'], [number, number][]> = { below: [], above: [] };
  return wanted.map(({ text, at }) => {
    const center = (at / 100) * width;
    const size = text.length * characterWidth;
    const anchor = center - size / 2 < 0 ? 'start' : center + size / 2 > width ? 'end' : 'middle';
    const start = center - { start: 0, middle: size / 2, end: size }[anchor];
    const isFree = (lane: Label['lane']): boolean =>
      taken[lane].every(([from, until]) => start + size + gap <= from || until + gap <= start);
    const lane = (['below', 'above'] as const).find(isFree);
    if (!lane) throw new RangeError(`no room for the label ${text}`);
    taken[lane].push([start, start + size]);
    return { text, lane, anchor };
  });
}
