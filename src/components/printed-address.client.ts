import { shortAddress } from '../catalog/address.ts';

/** Makes the foot of a printed page tell the address with what the reader has asked for, which the build cannot know. */
export function printAddressAsAsked(): void {
  const place = document.querySelector('.site-foot .print-only');
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  if (place) place.textContent = shortAddress(page + location.search);
}
