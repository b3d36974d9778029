import { z } from 'zod';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Tells whether the text is a year, a month or a day of the calendar ('2019', '2019-01', '2019-01-28'). */
export function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = SHAPE.exec(text) ?? [];
  if (!year || Number(year) < 1990) return false;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date as precise as the source gives it; ISO 8601 reduced precision, quoted in YAML so that it stays text. */
export const partialDate = z
  .string({ error: "write the date in quotes, such as '2019', '2019-01' or '2019-01-28'" })
  .refine(isPartialDate, { error: "a real date from 1990 on, as '2019', '2019-01' or '2019-01-28'" })
  .meta({ pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' });

/** A full date, quoted in YAML. */
export const fullDate = z
  .string({ error: "write the date in quotes, such as '2019-01-28'" })
  .refine((text) => text.length === 10 && isPartialDate(text), { error: "a real date, as '2019-01-28'" })
  .meta({ format: 'date' });
