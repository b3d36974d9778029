import type { Absolute } from '../../catalog/address.ts';
import type { Change } from '../../catalog/change.ts';
import { changeKinds } from '../../schema/vocabulary.ts';

/** The permanent id of a change: a tag URI (RFC 4151) of the host that publishes the catalog, on the day of the change. */
export function entryId({ id, date }: Change, absolute: Absolute): string {
  return `tag:${new URL(absolute('/')).hostname},${date}:changes/${id}`;
}

/** Headline of a change: “New edition: …”. */
export function entryTitle({ kind, name }: Change): string {
  return `${changeKinds[kind].label}: ${name}`;
}

/** A day of the catalog as a time stamp after RFC 3339. */
export function timestamp(date: string): string {
  return `${date}T00:00:00Z`;
}
