import { z } from 'zod';
import { ID, ID_PATTERN } from './id.ts';

const MARKUP = /<\/?[a-z!]|\]\(|&[a-z]+;|&#|`|\*\*|\{|\}/i;

/** Curly quotation marks around a whole text: those of an editor, which YAML takes for part of it. */
const CURLY = /^[“”„‘’][^“”„]*[”“’‘]$/;

/** Controls, signs that turn or join text unseen, halves of a pair, and what XML may not hold. */
export const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/u;

/** The first character of a text that no reader sees, other than line breaks and tabs: `U+202E`. */
export function hiddenIn(text: string): string | undefined {
  const [found] = HIDDEN.exec(text.replace(/[\n\r\t]/g, '')) ?? [];
  return found && `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One line of plain text, at most `longest` characters: no markup, nothing hidden, no line break, no space at either end. */
export function plain(longest: number) {
  return z
    .string()
    .min(1, 'some text')
    .max(longest, `at most ${longest} characters`)
    .refine((text) => !MARKUP.test(text), { error: 'plain text without markup' })
    .refine((text) => !hiddenIn(text), { error: 'plain text without control or other hidden characters' })
    .refine((text) => !CURLY.test(text), { error: 'straight quotation marks around it (\' or "), or none' })
    .refine((text) => text === text.trim() && !/[\n\r\t]/.test(text), { error: 'one line without space at its ends' });
}

export const id = z
  .string()
  .max(60)
  .regex(ID_PATTERN, "lower-case letters, digits and single hyphens, such as 'hic-scrim'");

/** A list that names nothing twice. */
export function distinct<T extends z.ZodType>(element: T) {
  return z.array(element).superRefine((list, context) => {
    for (const [index, value] of list.entries())
      if (list.indexOf(value) < index)
        context.addIssue({ code: 'custom', path: [index], message: 'what the list does not name already' });
  });
}

/** An id with its folder in front, as in `resources/hicp` or `partners/405d`. */
export const entryPath = z
  .string()
  .regex(new RegExp(`^(resources|partners)/${ID}$`), "a folder and an id, such as 'resources/hicp' or 'partners/405d'");

/** An address of the public web, https only, without user name, password or port. */
export const webAddress = z
  .string()
  .refine(isWebAddress, { error: "a full https address, such as 'https://www.cisa.gov/'" })
  .meta({ format: 'uri' });

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    url.protocol === 'https:' &&
    !url.username &&
    !url.password &&
    !url.port &&
    url.hostname.includes('.') &&
    !/\s/.test(text) &&
    !HIDDEN.test(text)
  );
}
