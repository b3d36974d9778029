import type { Catalog } from '../src/catalog/catalog.ts';
import { dueOn, EVIDENCE_AGE, isDue, isEvidenceOld, reviewPeriods } from '../src/catalog/freshness.ts';
import { compareKeys } from '../src/catalog/order.ts';

/** What is due for review on a day, and what rests on old evidence, as Markdown; the longest overdue first. */
export function staleReport({ resources, partners }: Catalog, day: string): string {
  const entries = [...resources, ...partners];
  const due = entries.filter((entry) => isDue(entry, day)).sort((a, b) => compareKeys(dueOn(a), dueOn(b)));
  const old = entries
    .filter((entry) => isEvidenceOld(entry, day))
    .sort((a, b) => compareKeys(a.status.asOf, b.status.asOf));
  const next = entries
    .map(dueOn)
    .filter((date) => date > day)
    .sort()[0];
  return (
    [
      `# Reviews, as of ${day}`,
      `${entries.length} entries. Reviewed again after: ${periods()}.`,
      `## Due for review: ${due.length}`,
      list(
        due,
        (entry) =>
          `content/${entry.key}.md, ${entry.status.value}, last reviewed ${entry.reviewed}, due since ${dueOn(entry)}`,
      ),
      ...(next ? [`The next review is due on ${next}.`] : []),
      `## Status rests on evidence older than ${EVIDENCE_AGE} months: ${old.length}`,
      list(old, (entry) => `content/${entry.key}.md, ${entry.status.value}, as of ${entry.status.asOf}`),
    ].join('\n\n') + '\n'
  );
}

function periods(): string {
  return Object.entries(reviewPeriods)
    .map(([status, months]) => `${status} ${months} months`)
    .join(', ');
}

function list<T>(entries: readonly T[], line: (entry: T) => string): string {
  return entries.length > 0 ? entries.map((entry) => `- ${line(entry)}`).join('\n') : 'None.';
}
