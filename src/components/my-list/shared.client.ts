import { readShared, type Shortlist } from '../../catalog/shortlist.ts';
import { fetchWork } from '../works.client.ts';
import { make, part, siteBase } from '../make.client.ts';

/** The list in the address of this page, which somebody shared; null when there is none. */
export function sharedList(): Shortlist | null {
  return readShared(location.hash);
}

/** Shows the shared list, of which nothing is kept yet. Resolves when all its works are named. */
export async function drawShared(root: HTMLElement): Promise<void> {
  const shared = sharedList();
  const named: Promise<void>[] = [];
  part(root, 'shared').hidden = shared === null;
  part(root, 'shared-list').replaceChildren(
    ...(shared ?? []).map(({ id, note }) => {
      const link = make('a', { href: `${siteBase()}resources/${id}/` }, id);
      named.push(
        fetchWork(id).then((work) => {
          link.textContent = work?.columns[0]?.name ?? `${id} (not in this catalog)`;
        }),
      );
      return make('li', {}, link, ...(note === '' ? [] : [make('p', { class: 'shared-note' }, note)]));
    }),
  );
  await Promise.all(named);
}
