/** Sections of a page that are there, in their order: anchor and title. */
export function present(sections: readonly [anchor: string, title: string, isThere?: boolean][]): Map<string, string> {
  return new Map(sections.flatMap(([anchor, title, isThere = true]) => (isThere ? [[anchor, title]] : [])));
}
