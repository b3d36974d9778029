import { list, print } from '../api/envelope.ts';
import { resourceRecord } from '../api/resource.ts';
import type { Format } from './format.ts';

/** Works with all that is known of them, in the envelope and the record of the API. */
const json: Format = {
  label: 'JSON',
  holds: 'every fact with its sources and how sure it is',
  mediaType: 'application/json; charset=utf-8',
  schema: '/api/v1/schema/resource-export.json',
  joining: 'records',
  write: (resources, { catalog, absolute }) =>
    print(
      list(
        resources.map((resource) => resourceRecord(resource, absolute)),
        catalog,
      ),
    ),
};
export default json;
