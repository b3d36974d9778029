import {
  captionOf,
  compare,
  comparedKind,
  leftOutInPrint,
  type Column,
  type ComparedCell,
  type ComparedRow,
  type Field,
} from '../../catalog/comparison.ts';
import { keepButton } from '../my-list/Keep.client.ts';
import { make, statusMark } from '../make.client.ts';

/** Draws the table that Comparison.astro writes into prebuilt pages. `base` ends with a slash. */
export function comparisonTable(fields: readonly Field[], columns: readonly Column[], base: string): HTMLTableElement {
  const leftOut = make('span', { class: 'print-only' }, leftOutInPrint(fields, columns));
  const caption = make('caption', {}, captionOf(columns), leftOut);
  const head = make(
    'thead',
    {},
    make('tr', {}, make('td'), ...columns.map((column) => make('th', { scope: 'col' }, ...heading(column, base)))),
  );
  const body = make('tbody', {}, ...compare(fields, columns).map((row) => rowOf(row, columns)));
  return make(
    'table',
    { class: 'comparison', 'data-columns': String(columns.length), 'data-kind': comparedKind(columns) },
    caption,
    head,
    body,
  );
}

function heading(column: Column, base: string): (Node | string)[] {
  const { label, value } = column.status;
  return [
    make('a', { href: base + column.path.slice(1) }, column.shortName),
    ' ',
    make('span', { class: 'full-name' }, column.name),
    ' ',
    statusMark(value, label),
    ...(column.isEdition ? [] : [keepButton(column.id, column.shortName)]),
  ];
}

function rowOf(row: ComparedRow, columns: readonly Column[]): HTMLTableRowElement {
  const words = row.agreement ? [make('span', { class: 'agreement' }, row.agreement)] : [];
  return make(
    'tr',
    { 'data-agreement': row.isSame ? 'same' : 'different', 'data-form': row.form },
    make('th', { scope: 'row' }, `${row.label} `, ...words),
    ...row.cells.map((cell, index) =>
      make('td', { 'data-name': columns[index]?.shortName ?? '' }, contentOf(cell, row.form === 'list')),
    ),
  );
}

function contentOf(cell: ComparedCell, isList: boolean): HTMLElement {
  if (cell.absent !== null) return make('span', { class: 'absent' }, cell.absent);
  return make(
    'ul',
    { role: 'list', class: isList ? 'values' : 'sentences' },
    ...cell.values.map(({ text, isShared }) => make('li', isList ? { 'data-shared': String(isShared) } : {}, text)),
  );
}
