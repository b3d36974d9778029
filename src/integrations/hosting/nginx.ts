import { mediaTypes, namedFiles, openToAll, patternTypes } from './media-types.ts';
import { forever, lastingFolders, revalidate, siteHeaders, type Hosting } from './rules.ts';

/** What deploy/nginx.conf includes within `http`: the headers that depend on the path. */
export function nginxMaps(hosting: Hosting): string {
  const lasting = lastingFolders(hosting).map((folder) => `    ~^${escape(folder)} "${forever}";`);
  return `map $uri $cache_rule {
    default "${revalidate}";
${lasting.join('\n')}
}

map $uri $open_to {
    default "";
    ~\\.(?:${openToAll.join('|')})$ "*";
}
`;
}

/** What deploy/nginx.conf includes within `server`: media types, the headers of every answer, and the page for what is not found. */
export function nginxServer(hosting: Hosting): string {
  const types = Object.entries(mediaTypes).map(([ending, type]) => `    "${type}" ${ending};`);
  const headers = Object.entries(siteHeaders(hosting)).map(([name, value]) => addHeader(name, `"${value}"`));
  const places = [
    ...Object.entries(patternTypes).map(([pattern, type]) =>
      place(`~ ^${escape(hosting.base + pattern).replace('*', '.*')}$`, type),
    ),
    ...Object.entries(namedFiles).map(([path, type]) => place(`= ${hosting.base}${path.slice(1)}`, type)),
  ];
  return `types {
${types.join('\n')}
}
default_type application/octet-stream;

${headers.join('\n')}
${addHeader('Cache-Control', '$cache_rule')}
${addHeader('Access-Control-Allow-Origin', '$open_to')}

error_page 404 ${hosting.base}404.html;
${places.join('\n')}
`;
}

/** With `always`, answers that report an error are as strict as the others. */
function addHeader(name: string, value: string): string {
  return `add_header ${name} ${value} always;`;
}

function place(where: string, type: string): string {
  return `location ${where} {
    types {}
    default_type "${type}";
}`;
}

function escape(text: string): string {
  return text.replaceAll('.', '\\.');
}
