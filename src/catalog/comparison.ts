import { ID } from '../schema/id.ts';

/** One property in a comparison. */
export interface Field {
  readonly label: string;
  /** Works have it, single editions have it, or both. */
  readonly of: 'work' | 'edition' | 'both';
  /**
   * list: values that can be told apart one by one. text: a name or a day. sentence: words of each work's own.
   * long: such words, and more than the printed sheet of works has room for.
   */
  readonly form: 'list' | 'text' | 'sentence' | 'long';
  /** What stands where nothing is stated. */
  readonly absent: string;
}

/** A work, or one edition of it, as far as it can be compared. */
export interface Column {
  /** Id of the work, or of the work and the edition: 'hicp', 'hicp@2019'. */
  readonly id: string;
  /** What addresses may call it by ids that its work or edition had before. */
  readonly formerly: readonly string[];
  readonly path: string;
  readonly name: string;
  readonly shortName: string;
  readonly isEdition: boolean;
  readonly status: { readonly value: string; readonly label: string };
  /** What is stated, field by field in the order of the fields; an empty list where nothing is. */
  readonly cells: readonly (readonly string[])[];
}

/** What the browser fetches of one work: its own column first, then one for each edition. */
export interface ComparedWork {
  readonly inShort: { readonly summary: string; readonly publishers: string; readonly issued: string };
  readonly fields: readonly Field[];
  readonly columns: readonly Column[];
}

/** A cell as it is shown. */
export interface ComparedCell {
  readonly values: readonly { readonly text: string; readonly isShared: boolean }[];
  /** The words for what is not stated; null where something is. */
  readonly absent: string | null;
}

/** A property in all columns, as it is shown. */
export interface ComparedRow {
  readonly label: string;
  readonly form: Field['form'];
  readonly isSame: boolean;
  /** The words beside the label, so that no difference rests on color; none where they would tell nothing. */
  readonly agreement: 'same' | 'differs' | null;
  readonly cells: readonly ComparedCell[];
}

/** How many columns stand side by side at most. */
export const MOST_COLUMNS = 4;

const COLUMN_ID = new RegExp(`^${ID}(@${ID})?$`);

/** The rows of a comparison: the same fields in the same order for each column, without those that none of them can have. */
export function compare(fields: readonly Field[], columns: readonly Column[]): ComparedRow[] {
  return fields.flatMap((field, index) => {
    if (!columns.some((column) => has(column, field))) return [];
    const stated = columns.map(({ cells }) => [...new Set(cells[index])]);
    const isSame = new Set(stated.map(fingerprint)).size === 1;
    return [
      {
        label: field.label,
        form: field.form,
        isSame,
        agreement: columns.length > 1 ? agreementIn(field, isSame) : null,
        cells: stated.map((values, place) => ({
          values: values.map((text) => ({ text, isShared: stated.every((others) => others.includes(text)) })),
          absent: values.length > 0 ? null : absentWords(field, columns[place]),
        })),
      },
    ];
  });
}

/** Works have more rows than single editions, and their sheet of paper leaves out the long one. */
export function comparedKind(columns: readonly Column[]): 'works' | 'editions' {
  return columns.every(({ isEdition }) => isEdition) ? 'editions' : 'works';
}

/** What stands above the table. */
export function captionOf(columns: readonly Column[]): string {
  const names = columns.map(({ shortName }) => shortName).join('; ');
  return columns.length > 1
    ? `${names}: fact by fact. What not all of them have is in bold.`
    : `${names}: fact by fact.`;
}

/** What the printed sheet says it leaves out; nothing where it leaves out nothing. */
export function leftOutInPrint(fields: readonly Field[], columns: readonly Column[]): string {
  if (comparedKind(columns) === 'editions') return '';
  const left = fields.filter((field) => field.form === 'long' && columns.some((column) => has(column, field)));
  const labels = left.map(({ label }) => `“${label}”`);
  return ` On the pages of the works, but not on this sheet: ${labels.join(', ')}.`;
}

/**
 * Reads which works and editions an address names: `?works=hicp,jsp` or `?works=hicp@2019,hicp@2023`.
 * Takes any text; what cannot be a name, stands twice or goes beyond four is left out.
 */
export function readComparison(search: string): string[] {
  const named = new URLSearchParams(search).getAll('works').flatMap((text) => text.split(','));
  const ids = named.map((text) => text.trim().toLowerCase()).filter((text) => COLUMN_ID.test(text));
  return [...new Set(ids)].slice(0, MOST_COLUMNS);
}

/** The column that an address names, by an id of today or one of before. */
export function columnNamed(columns: readonly Column[], id: string): Column | undefined {
  return columns.find((column) => column.id === id || column.formerly.includes(id));
}

/** The address of a comparison from the root of the site. */
export function comparisonPath(ids: readonly string[]): string {
  return ids.length === 0 ? '/compare/' : `/compare/?works=${ids.join(',')}`;
}

/** Sentences always differ, so only their sameness is worth a word. */
function agreementIn({ form }: Field, isSame: boolean): ComparedRow['agreement'] {
  if (isSame) return 'same';
  return form === 'list' || form === 'text' ? 'differs' : null;
}

function has(column: Column, field: Field): boolean {
  return field.of === 'both' || field.of === (column.isEdition ? 'edition' : 'work');
}

function absentWords(field: Field, column: Column | undefined): string {
  if (!column || has(column, field)) return field.absent;
  return column.isEdition ? 'Not stated for one edition' : 'Stated of single editions only';
}

function fingerprint(values: readonly string[]): string {
  return JSON.stringify([...values].sort());
}
