type Lane = 'below' | 'above';

/** Words beside a mark: below its line or, where the neighbor leaves no room, above it. */
export interface Label {
  readonly text: string;
  /** Null where neither lane has room: the mark then stands without words. */
  readonly lane: Lane | null;
  /** Which part of the text stands at the mark, as in SVG; text near an edge is kept inside. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Widest average width of a character at the size of the labels (13 px), in CSS pixels. */
const characterWidth = 7.6;
const gap = 3;

/**
 * Sets labels at their places (percent of a drawing that is `width` pixels wide or wider) so that none touches another
 * or leaves the drawing. The last is set first: where not all have room, the newest edition keeps its name.
 */
export function placeLabels(wanted: readonly { text: string; at: number }[], width: number): Label[] {
  const taken: Record<Lane, [number, number][]> = { below: [], above: [] };
  return wanted
    .toReversed()
    .map(({ text, at }): Label => {
      const center = (at / 100) * width;
      const size = text.length * characterWidth;
      const anchor = center - size / 2 < 0 ? 'start' : center + size / 2 > width ? 'end' : 'middle';
      const start = center - { start: 0, middle: size / 2, end: size }[anchor];
      const isInside = start >= 0 && start + size <= width;
      const isFree = (lane: Lane): boolean =>
        isInside && taken[lane].every(([from, until]) => start + size + gap <= from || until + gap <= start);
      const lane = (['below', 'above'] as const).find(isFree) ?? null;
      if (lane) taken[lane].push([start, start + size]);
      return { text, lane, anchor };
    })
    .toReversed();
}
