import { scaleUtc } from 'd3-scale';
import type { Edition, Resource } from '../catalog/resource.ts';
import { placeLabels, type Label } from './label.ts';
import { middleOf, spanOf } from './time.ts';

/** An edition at its place; all lengths are percent of the width of the drawing, so that text keeps its size on every screen. */
export interface Mark {
  readonly edition: Edition;
  readonly at: number;
  /** Where the time begins and ends that the date leaves open. */
  readonly from: number;
  readonly until: number;
  readonly label: Label;
}

/** A line from an edition to the one that takes its place or repeats its text. */
export interface Step {
  readonly kind: 'replaced' | 'repeated';
  readonly from: number;
  readonly until: number;
  /** True when an edition without a date lies between the two. */
  readonly isBroken: boolean;
}

/** One work on the timeline. */
export interface Row {
  readonly resource: Resource;
  readonly marks: readonly Mark[];
  readonly steps: readonly Step[];
  /** How far a dated source shows that the current edition holds; null for works without that evidence. */
  readonly held: { readonly from: number; readonly until: number } | null;
  /** Editions that stand beside the line in words. */
  readonly undated: readonly Edition[];
}

export interface Timeline {
  readonly years: readonly { readonly year: number; readonly at: number; readonly middle: number }[];
  readonly rows: readonly Row[];
}

/** Width in CSS pixels of the narrowest drawing, on a phone of 320 px: labels are set so that they fit even there. */
export const narrowest = 284;

/** Places every edition of the works, the work with the earliest edition first; works without any date come last. */
export function drawTimeline(resources: readonly Resource[], asOf: string): Timeline {
  const dates = resources.flatMap(({ editions }) => editions.flatMap(({ issued }) => issued ?? []));
  const first = Math.min(...dates.map(yearOf));
  const last = Math.max(...[...dates, asOf].map(yearOf));
  const scale = scaleUtc([Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)], [0, 100]);
  const place = (date: Date): number => round(scale(date));
  const years = Array.from({ length: last - first + 1 }, (_, index) => {
    const span = spanOf(String(first + index));
    return { year: first + index, at: place(span.from), middle: place(middleOf(span)) };
  });
  const rows = resources.map((resource) => drawRow(resource, place));
  // Infinity without a mark; two of these have no difference.
  const start = ({ marks }: Row): number => Math.min(...marks.map(({ at }) => at));
  return { years, rows: rows.sort((a, b) => start(a) - start(b) || 0) };
}

/** Whether the row needs room for labels above its line. */
export function isTall({ marks }: Row): boolean {
  return marks.some(({ label }) => label.lane === 'above');
}

/**
 * The name of an edition where space is short, made from its id.
 * @example shortLabel('v8-1-2') // 'v8.1.2'
 * @example shortLabel('en-2026') // 'EN 2026'
 */
export function shortLabel(id: string): string {
  return /^v\d/.test(id) ? id.replaceAll('-', '.') : id.replaceAll('-', ' ').toUpperCase();
}

function drawRow(resource: Resource, place: (date: Date) => number): Row {
  const dated = resource.editions.flatMap((edition) => {
    if (edition.issued === null) return [];
    const span = spanOf(edition.issued);
    return [{ edition, at: place(middleOf(span)), from: place(span.from), until: place(span.until) }];
  });
  const labels = placeLabels(
    dated.map(({ edition, at }) => ({ text: shortLabel(edition.id), at })),
    narrowest,
  );
  const marks = dated.map((mark, index) => ({ ...mark, label: labels[index] as Label }));
  return {
    resource,
    marks,
    steps: stepsOf(resource, marks),
    held: heldOf(resource, marks, place),
    undated: resource.editions.filter(({ issued }) => issued === null),
  };
}

function stepsOf({ editions }: Resource, marks: readonly Mark[]): Step[] {
  const markOf = (id: string | undefined): Mark | undefined => marks.find(({ edition }) => edition.id === id);
  return marks.flatMap(({ edition, at }): Step[] => {
    const original = markOf(edition.reprints);
    if (original) return [{ kind: 'repeated', from: original.at, until: at, isBroken: false }];
    let older = edition.replaces;
    while (older && !markOf(older)) older = editions.find(({ id }) => id === older)?.replaces;
    const from = markOf(older);
    return from ? [{ kind: 'replaced', from: from.at, until: at, isBroken: older !== edition.replaces }] : [];
  });
}

function heldOf({ newest, status }: Resource, marks: readonly Mark[], place: (date: Date) => number): Row['held'] {
  const mark = marks.find(({ edition }) => edition.id === newest.id);
  if (!mark || newest.status !== 'current' || status.value !== 'current') return null;
  const until = place(spanOf(status.asOf).until);
  return until > mark.at ? { from: mark.at, until } : null;
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
