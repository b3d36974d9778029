import type { Absolute } from '../catalog/address.ts';

/** Version 1 of the API, from the root of the site. Its number is part of every address. */
export const API = '/api/v1/';

/**
 * Address of a record or list of the API.
 * @example recordUri(absolute, 'resources/hicp') // 'https://catalog.example/api/v1/resources/hicp.json'
 */
export function recordUri(absolute: Absolute, path: string): string {
  return absolute(`${API}${path}.json`);
}

/** Name of an edition among all editions of all works, also its file name: hicp-2023. */
export function editionKey(resource: string, edition: string): string {
  return `${resource}-${edition}`;
}
