import type { Absolute } from '../catalog/address.ts';
import { recordUri } from './address.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { shortenedLines } from '../catalog/shortened.ts';

/** A way to use the files, with what comes out of it today; the tests run each and compare. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly code: string;
  readonly prints: string;
}

/** The examples of the page about the files. `documents` write the texts of the API, by their path. */
export function examples(
  { resources }: Catalog,
  absolute: Absolute,
  documents: ReadonlyMap<string, () => string>,
): Example[] {
  const edition = 'editions/hicp-2023';
  const forSmall = resources.filter(({ audiences }) => audiences.includes('small-practice'));
  const replaced = resources.flatMap(({ id, editions }) =>
    editions.filter(({ replacedBy }) => replacedBy).map((old) => `${id}: ${old.id} was replaced by ${old.replacedBy}`),
  );
  return [
    {
      id: 'curl',
      title: 'curl',
      words: 'One edition, as it stands in the API:',
      code: `curl --silent ${recordUri(absolute, edition)}`,
      prints: documents.get(`${edition}.json`)?.() ?? '',
    },
    {
      id: 'python',
      title: 'Python 3',
      words: 'The works for small practices, with the standard library alone:',
      code: `import json
from urllib.request import urlopen

with urlopen("${recordUri(absolute, 'resources')}") as answer:
    works = json.load(answer)["result"]

for work in works:
    if "small-practice" in work["audiences"]:
        print(work["short_name"], work["issued"] or "no date", sep=": ")`,
      prints: listed(forSmall, ({ shortName, newest }) => `${shortName}: ${newest.issued ?? 'no date'}`),
    },
    {
      id: 'javascript',
      title: 'JavaScript',
      words: 'Every edition that another one has replaced; in a module of Node.js or of a page:',
      code: `const answer = await fetch('${recordUri(absolute, 'editions')}');
const { result } = await answer.json();

for (const { resource, id, superseded_by } of result) {
  if (superseded_by) console.log(\`\${resource}: \${id} was replaced by \${superseded_by}\`);
}`,
      prints: listed(replaced, (line) => line),
    },
    {
      id: 'spreadsheet',
      title: 'Spreadsheet',
      words:
        'Download the CSV file and open it: it is UTF-8 with a byte order mark, with commas between columns. Or, in a spreadsheet that can load from the web, as this formula of Google Sheets does:',
      code: `=IMPORTDATA("${absolute('/resources.csv')}")`,
      prints: listed(resources, ({ id, title }) => `${id}, ${title}`),
    },
  ];
}

/** One line each; of long lists the beginning, so that the page does not grow with the catalog. */
function listed<T>(list: readonly T[], line: (one: T) => string): string {
  return shortenedLines(list.map(line).join('\n'));
}
