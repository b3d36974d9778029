import type { Resource } from '../catalog/resource.ts';
import { workStatuses } from '../schema/vocabulary.ts';

/** The words of the status mark of a work, as on its page, in lists and on the timeline. */
export function statusLabel(resource: Resource): string {
  return workStatuses[resource.status.value].label;
}
