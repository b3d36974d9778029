/** How many works stand on one page of the list, so that no page outgrows the first round trip. */
export const pageSize = 40;

/** How many entries of one line or two stand on one page: documents, values of a facet, relations. */
export const shortLinesSize = 100;

/** Cuts a list into pages; there is one page even when the list is empty. */
export function listPages<T>(list: readonly T[], size = pageSize): (readonly T[])[] {
  const count = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: count }, (_, page) => list.slice(page * size, (page + 1) * size));
}

/** What `getStaticPaths` needs for the pages of a list in one file named [...page].astro. */
export function pagesOf<T>(
  list: readonly T[],
  size = pageSize,
): { params: { page: string | undefined }; props: { shown: readonly T[]; page: number; pages: number } }[] {
  const pages = listPages(list, size);
  return pages.map((shown, index) => ({
    params: { page: index === 0 ? undefined : `page/${index + 1}` },
    props: { shown, page: index + 1, pages: pages.length },
  }));
}
