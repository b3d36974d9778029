/** A component that the text of a page may use. */
export interface ProseComponent {
  readonly place: 'in a line of text' | 'on a line of its own';
  /** The values that each attribute may have, or that it is an id. */
  readonly attributes: Readonly<Record<string, readonly string[] | 'id'>>;
  /** Whether it stands around words. */
  readonly hasWords: boolean;
}

/** What the text of a page may hold beside Markdown: headings whose addresses last, and what the catalog fills in. */
export const proseComponents = {
  /** A heading with its id: the words may change, and links to the id go on working. */
  Heading: { place: 'on a line of its own', attributes: { id: 'id' }, hasWords: true },
  /** How many there are, in digits. */
  Count: {
    place: 'in a line of text',
    attributes: { of: ['works', 'partners', 'documents', 'lists'] },
    hasWords: false,
  },
  /** The terms of a closed list, each with its definition. */
  Definitions: {
    place: 'on a line of its own',
    attributes: { of: ['confidences', 'work-statuses', 'edition-statuses', 'partner-statuses'] },
    hasWords: false,
  },
  /** Where messages go, as whoever publishes the site says. */
  Contact: { place: 'in a line of text', attributes: {}, hasWords: false },
  /** The day up to which all facts were reviewed. */
  ReviewedUpTo: { place: 'in a line of text', attributes: {}, hasWords: false },
} as const satisfies Record<string, ProseComponent>;

export type ProseComponents = typeof proseComponents;

/** What a component may be asked for: `Of<'Count'>` is 'works' or another of its values. */
export type Of<Name extends 'Count' | 'Definitions'> = ProseComponents[Name]['attributes']['of'][number];
