import type { CatalogFiles, Finding } from '../files.ts';

/** The team can be drawn: two working groups, one that members say they are part of, and one beside it. */
export function* teamCanBeDrawn({ partners }: CatalogFiles): Generator<Finding> {
  const team = [...partners].sort(([, a], [, b]) => a.position - b.position);
  const [first] = team;
  if (!first) return;
  const groups = team.flatMap(([id, { group }]) => (group === 'working-group' ? [id] : []));
  const joined = new Set(
    team.flatMap(([, { group, relations }]) =>
      group === 'member' ? relations.flatMap(({ kind, to }) => (kind === 'part-of' ? [to] : [])) : [],
    ),
  );
  const fault = (id: string, found: string, allowed: string): Finding => ({
    folder: 'partners',
    id,
    path: ['group'],
    found,
    allowed,
    restsOn: ['partners/*#group', 'partners/*#relations'],
  });
  for (const id of groups.slice(2))
    yield fault(id, 'a third working group', `two, so far ${groups.slice(0, 2).join(' and ')}`);
  if (groups.length < 2) yield fault(first[0], `${groups.length} working groups in all`, 'two of them in the team');
  else if (!groups.some((id) => joined.has(`partners/${id}`)))
    yield fault(groups[0] ?? '', 'no working group with members', 'one that members name as “part-of” in relations');
}
