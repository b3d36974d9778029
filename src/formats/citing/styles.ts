import type { Citation } from '../../catalog/citation.ts';

/** A style of citing, as readers know it. */
export interface CitationStyle {
  readonly id: 'apa' | 'mla' | 'chicago';
  readonly label: string;
}

export const citationStyles: readonly CitationStyle[] = [
  { id: 'apa', label: 'APA' },
  { id: 'mla', label: 'MLA' },
  { id: 'chicago', label: 'Chicago' },
];

/** A stretch of a citation set alike. */
export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
}

/** What is to be set, and how. */
export interface Setting {
  readonly citation: Citation;
  readonly style: CitationStyle['id'];
}

/** The text of a set citation without its italics, as it is copied. */
export function textOf(citation: readonly Run[]): string {
  return citation.map(({ text }) => text).join('');
}
