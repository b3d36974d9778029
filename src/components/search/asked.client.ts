import type { FacetPanel } from './facet-panel.client.ts';

/** What was asked, in one line for paper, which has neither the field nor the boxes: 'Words: phishing · Topic: Telehealth'. */
export function askedInWords(text: string, { boxes }: Pick<FacetPanel, 'boxes'>): string {
  const words = text.trim() === '' ? [] : [`Words: ${text.trim().slice(0, 300)}`];
  return [...words, ...boxes.filter(({ checked }) => checked).map(choiceInWords)].join(' · ');
}

function choiceInWords(box: HTMLInputElement): string {
  const facet = box.closest('fieldset')?.querySelector('legend')?.textContent ?? box.name;
  // Behind the value, the label has its count.
  const value = box.nextSibling?.textContent?.trim() ?? box.value;
  return `${facet.trim()}: ${value}`;
}
