import { isKept, type Shortlist } from '../../catalog/shortlist.ts';
import { fetchWork } from '../works.client.ts';
import { make, part } from '../make.client.ts';
import { describeRow, makeRow, updateRow, type RowActions } from './row.client.ts';

/** The rows of the list on the page, one for each work. */
export interface Rows {
  /** Brings the rows into line with the list; those that stay keep what is being typed in them. Resolves when all are described. */
  readonly draw: (list: Shortlist) => Promise<void>;
  /** Puts the focus on a button of the row of a work. */
  readonly focus: (id: string, tool: 'up' | 'down' | 'remove') => void;
}

/** Keeps the rows of a list in the element that is marked for them; each is made from the template of the page. */
export function makeRows(root: HTMLElement, actions: RowActions): Rows {
  const rows = new Map<string, HTMLElement>();
  const described = new Map<string, Promise<void>>();

  const rowOf = (id: string): HTMLElement => {
    const known = rows.get(id);
    const template = root.querySelector('template');
    if (known || !template) return known ?? make('li');
    const row = makeRow(template, id, actions);
    rows.set(id, row);
    described.set(
      id,
      fetchWork(id).then((work) => {
        describeRow(row, work);
        // The file of a work that was renamed is still there under its old id, and has the new one.
        const now = work?.columns[0]?.id ?? id;
        if (now === id) return undefined;
        actions.rename(id, now);
        return described.get(now);
      }),
    );
    return row;
  };

  return {
    draw: async (list) => {
      const place = part(root, 'list');
      // A row that goes is not thrown away: when the reader takes that back, it comes whole, and moves nothing later.
      for (const [id, row] of rows) if (!isKept(list, id)) row.remove();
      list.forEach((kept, position) => {
        const row = rowOf(kept.id);
        // Only what stands elsewhere is moved, so that the field in use keeps its focus.
        if (place.children[position] !== row) place.insertBefore(row, place.children[position] ?? null);
        updateRow(row, kept, position, list.length);
      });
      await Promise.all(list.flatMap(({ id }) => described.get(id) ?? []));
    },
    focus: (id, tool) => {
      const row = rows.get(id);
      if (row) part(row, tool).focus();
    },
  };
}
