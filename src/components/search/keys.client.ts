/** Down and Up go from the field to the results and back; Escape returns to the field. */
export function moveAmongResults(event: KeyboardEvent, search: HTMLElement, field: HTMLInputElement): void {
  const links = [...search.querySelectorAll<HTMLElement>('.work-title a')];
  const here = links.findIndex((link) => link === document.activeElement);
  if (here < 0 && document.activeElement !== field) return;
  const target = targetOf(event.key, here, links, field);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** `here` is the place among the results, or -1 for the field. */
function targetOf(
  key: string,
  here: number,
  links: readonly HTMLElement[],
  field: HTMLElement,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[here + 1];
  if (here < 0) return undefined;
  if (key === 'ArrowUp') return links[here - 1] ?? field;
  return key === 'Escape' ? field : undefined;
}
