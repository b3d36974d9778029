import { citeEditions } from '../catalog/citation.ts';
import type { Format } from './format.ts';

/** CSL-JSON 1.0 for Zotero, Pandoc and other tools that cite: one object for each edition. */
const cslJson: Format = {
  label: 'CSL-JSON',
  holds: 'one object per edition',
  mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  joining: 'records',
  citesEditions: true,
  write: (resources) => `${JSON.stringify(citeEditions(resources), null, 2)}\n`,
};
export default cslJson;
